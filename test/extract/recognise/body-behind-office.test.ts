import { describe, expect, it } from 'vitest'
import { readingOf } from '../../helpers/reading.ts'

const those = (text: string) =>
  readingOf(text, '2021-05-06').drafts[0]?.participants.map(
    ({ name, role, represents }) => `${name} · ${role} · ${represents}`,
  )

describe('the regions behind an office', () => {
  it.each(['East Asia and the Pacific', 'Eastern Europe and the Caucasus', 'Latin America and Caribbean'])(
    'are all of them: %s',
    (regions) => {
      const text = `Minister Mohan Dutt met the World Bank Vice President for ${regions}, Eva Lund, on 5 May 2021.`
      expect(those(text)).toContain(`Eva Lund · Vice President for ${regions} · World Bank`)
    },
  )
})

describe('the body behind an office, in a list', () => {
  it.each([
    'Shri Mohan Dutt, Chairman, Dutt Group, Shri Anil Pathak, Executive Director, Harbour Trust and other dignitaries attended the conference on 5 May 2021.',
    'The meeting on 5 May 2021 was attended by Mohan Dutt, Chairman, Dutt Group, and Anil Pathak, Executive Director, Harbour Trust.',
    'Mohan Dutt, Chairman, Dutt Group, and Dr Anil Pathak, Executive Director, Harbour Trust, met on 5 May 2021.',
  ])('is that of whom the name in front tells: %s', (text) => {
    expect(those(text)).toEqual([
      'Mohan Dutt · Chairman · Dutt Group',
      'Anil Pathak · Executive Director · Harbour Trust',
    ])
  })

  it('may be what somebody governs', () => {
    expect(
      those(
        'Mr Mohan Dutt, Governor, Gozo State and Engr. Anil Pathak, Governor, Western Province are expected to attend the forum on 28 May 2021.',
      ),
    ).toEqual(['Mohan Dutt · Governor · Gozo State', 'Anil Pathak · Governor · Western Province'])
  })

  it('may be a government', () => {
    expect(
      those(
        'On 5 May 2021, President Eva Lund was welcomed by Arun Desai, Governor of Bihar, Mohan Dutt, Minister, Government of Bihar, and other guests.',
      ),
    ).toContain('Mohan Dutt · Minister · Government of Bihar')
  })

  it.each([
    'Secretary to Prime Minister Gamani Senaweera and Senior Advisor to Prime Minister Ajit Nimal Cabrera met on 5 May 2021.',
    'On 5 May 2021, the conference was opened by Secretary to Prime Minister Gamani Senaweera and Senior Advisor to Prime Minister Ajit Nimal Cabrera.',
    'Prof. Lena Holm, Secretary to Prime Minister Gamani Senaweera and Senior Advisor to Prime Minister Ajit Nimal Cabrera attended the meeting on 5 May 2021.',
  ])('is no part of a name, nor whom somebody serves: %s', (text) => {
    const told = those(text) ?? []
    expect(told).toContain('Gamani Senaweera · Secretary to Prime Minister · null')
    expect(told).toContain('Ajit Nimal Cabrera · Senior Advisor to Prime Minister · null')
  })
})
