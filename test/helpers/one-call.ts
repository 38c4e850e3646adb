/** A corpus of one document, which tells of one call: file name → text. */
export const ONE_CALL = {
  'call.txt': `---
title: A call on grain
publisher: Grain Council
url: https://grain.example/call
published: 2022-03-01
---
On 28 February 2022, President Ana Kovač of Croatia held a phone call with Prime Minister Jón Einarsson of Iceland.
`,
}
