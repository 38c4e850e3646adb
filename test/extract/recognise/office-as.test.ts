import { describe, expect, it } from 'vitest'
import { readingOf } from '../../helpers/reading.ts'

const offices = (text: string) =>
  readingOf(text, '2023-05-10').drafts.flatMap(({ participants }) =>
    participants.map(({ name, role, represents }) => `${name}, ${role}, ${represents}`),
  )

describe('an office that no list has, behind who is given it', () => {
  it.each([
    ['Ana Brel was sworn in as Statistician-General on Monday.', 'Ana Brel, Statistician-General, null'],
    [
      'Ana Brel was sworn in as the country’s new Public Protector in Linz on Monday.',
      'Ana Brel, Public Protector, null',
    ],
    ['Parliament elected Ana Brel as the Public Advocate on Monday.', 'Ana Brel, Public Advocate, null'],
    ['The council appointed Prof. Ana Brel as Deputy Registrar on Monday.', 'Ana Brel, Deputy Registrar, null'],
    ['Ana Brel was installed as Chief Constable on Monday.', 'Ana Brel, Chief Constable, null'],
    ['Ana Brel was appointed as Surveyor General of Malta on Monday.', 'Ana Brel, Surveyor General, Malta'],
  ])('%s', (text, expected) => {
    expect(offices(text)).toEqual([expected])
  })

  it.each([
    'Ana Brel was sworn in as Mayor Vik looked on in Linz on Monday.',
    'Ana Brel was sworn in as Malta mourned on Monday.',
  ])('is not everything behind "as": %s', (text) => {
    expect(offices(text)).toEqual(['Ana Brel, null, null'])
  })

  it('reads the ruler by his title alone, and not Amir as a name', () => {
    const text = 'The Amir Sheikh Omar Vik opened the session on Monday. The Amir then received Minister Ana Brel.'
    expect(offices(text).filter((each) => each.startsWith('Omar Vik'))).toHaveLength(2)
    expect(offices('Actor Amir Vik met Minister Ana Brel on Monday.')).toContain('Amir Vik, null, null')
  })
})
