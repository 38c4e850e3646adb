/** Sentences in which somebody does more than being there, and sentences in which nobody does. */
export const GATHERINGS = {
  'bergen.txt': `---
title: Ministers meet on fisheries in Bergen
publisher: Ministry of Fisheries
published: 2023-05-10
---
On 9 May 2023, Foreign Minister Kari Moe of Norway, Foreign Minister Jón Einarsson of Iceland and Foreign Minister Lars Holm of Denmark met in Bergen. The meeting was chaired by Foreign Minister Kari Moe. Jón Einarsson and Lars Holm signed the declaration on herring. Lars Holm opened the fisheries meeting with thanks.
`,
  'graz.txt': `---
title: Summit in Graz
publisher: Federal Chancellery
published: 2023-03-10
---
On 9 March 2023, President Maria Costa of Portugal and Chancellor Otto Braun of Austria attended the energy summit in Graz, hosted by Chancellor Otto Braun.
`,
  'call.txt': `---
title: Call on grain
publisher: Grain Council
published: 2023-06-21
---
On 20 June 2023, Foreign Minister Kari Moe of Norway held a call with Foreign Minister Ana Kovač of Croatia and Foreign Minister Lars Holm of Denmark.
`,
}
