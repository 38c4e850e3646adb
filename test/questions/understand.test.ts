import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import type { Subject } from '../../src/core/subject.ts'
import { indexBodies } from '../../src/questions/names/bodies.ts'
import { indexNames } from '../../src/questions/names/index.ts'
import { understand } from '../../src/questions/understand.ts'
import { nameOf } from '../../src/wording/commands.ts'
import { anEvent, chronicleOf } from '../helpers/chronicle.ts'
import { smallChronicle } from '../helpers/small-chronicle.ts'
import { PHRASINGS } from './phrasings/index.ts'
import { UNCLEAR } from './phrasings/unclear.ts'

const chronicle = smallChronicle()
const knowledge = {
  chronicle,
  names: indexNames(chronicle),
  bodies: indexBodies(chronicle, { Westmark: ['Western March'] }),
  today: '2026-11-21',
}
const read = (words: string) => understand(words, commands, knowledge)

/** A subject in one line; see the tables of phrasings. */
function inOneLine(subject: Subject): string {
  const {
    event,
    period,
    monthDay,
    people,
    strangers,
    represents,
    deed,
    together,
    kinds,
    tense,
    statuses,
    pick,
    terms,
    bodies,
  } = subject
  const words = [...terms, ...bodies.map((body) => body.name)]
  return [
    event && `#${event}`,
    period && (period.precision === 'day' ? period.from : `${period.from}..${period.to}`),
    monthDay && `--${monthDay.month}-${monthDay.day}`,
    people.join(' & '),
    ...strangers.map((name) => `?${name}`),
    represents && `for ${represents}`,
    deed && (deed.part ?? deed.verb),
    together && 'together',
    // "Met" alone means any kind of gathering.
    kinds.length < 4 && kinds.join('/'),
    tense === 'future' && 'future',
    statuses.length > 0 && (statuses[0] === 'planned' ? 'planned' : 'cancelled'),
    pick && `${pick.end}${pick.many === null ? '' : ` ${pick.many}`}`,
    words.length > 0 && `[${words.join(' ')}]`,
  ]
    .filter((one) => typeof one === 'string' && one !== '')
    .join(' ')
}

describe('the one grammar', () => {
  it('is held to more than 200 phrasings', () => {
    expect(PHRASINGS.length).toBeGreaterThan(200)
    expect(new Set(PHRASINGS.map(([typed]) => typed)).size).toBe(PHRASINGS.length)
  })

  it.each(PHRASINGS)('reads “%s” as “%s”: %s', (typed, command, expected) => {
    const meant = read(typed)
    if (meant.is !== 'clear') throw new Error(JSON.stringify(meant))
    expect(nameOf(meant.command)).toBe(command)
    expect(meant.command.reads === 'words' ? meant.rest : inOneLine(meant.subject)).toBe(expected)
  })

  it.each(UNCLEAR)('says what is unclear about “%s” (%s)', (typed, outcome, says) => {
    const meant = read(typed)
    expect(meant).toMatchObject({ is: 'unclear', outcome, says })
  })

  it.each([
    ['who attended 30 February 2022', 'who attended 2022-02-28'],
    ['what happened 2022-01-32', 'what happened 2022-01-24'],
    ['who attended 30 Feb', 'who attended 28 February'],
  ])('offers the nearest days that have something in place of one that does not exist: %s', (typed, offered) => {
    const meant = read(typed)
    expect(meant.is === 'unclear' && meant.suggestions).toContain(offered)
  })

  it('offers the month of the year where nothing is on the day', () => {
    const meant = read('who was on the call in Jan 22')
    expect(meant.is === 'unclear' && meant.suggestions).toContain('who was on the call in January 2022')
  })

  it('suggests both days for a date that can be either', () => {
    expect(read('who attended 02/03/2022')).toMatchObject({
      suggestions: ['who attended 2022-03-02', 'who attended 2022-02-03'],
    })
  })

  it('suggests the question with each of the people who share a name', () => {
    expect(read('when did Calder meet Novak in 2020?')).toMatchObject({
      is: 'unclear',
      outcome: 'ambiguous',
      suggestions: ['when did Calder meet Jana Novak in 2020', 'when did Calder meet Petr Novak in 2020'],
    })
  })

  it('takes the one of two namesakes who fits the rest of the question', () => {
    expect(read('when did Calder meet Novak in January 2022')).toMatchObject({
      is: 'clear',
      subject: { people: ['Joe Calder', 'Petr Novak'] },
    })
  })

  it('knows a body by the name that is stored, where the vocabulary has a shorter one', () => {
    const bodies = indexBodies(chronicle, { Harbour: ['The Harbour'] })
    const meant = understand('who represented Harbour on 2020-02-29', commands, { ...knowledge, bodies })
    expect(meant).toMatchObject({ is: 'clear', subject: { represents: 'Harbour Party' } })
  })

  it.each(['nausea in Ravenna', 'lause', 'hext', 'rimeline of 1850'])(
    'takes no word for a slip of a command that begins otherwise: %s',
    (typed) => {
      const meant = read(typed)
      expect(meant.is === 'clear' && nameOf(meant.command)).toBe('what happened')
    },
  )

  it('takes nobody for a slip of a command, however near the name comes', () => {
    const pauser = chronicleOf({
      events: [
        anEvent({
          id: 'pauser01',
          participants: [{ name: 'Ida Pausa', role: null, represents: null, part: 'took part' }],
        }),
      ],
    })
    const named = { ...knowledge, chronicle: pauser, names: indexNames(pauser), bodies: indexBodies(pauser, {}) }
    const meant = understand('pausa ravenna', commands, named)
    expect(meant).toMatchObject({ is: 'clear', subject: { people: ['Ida Pausa'] } })
    expect(meant.is === 'clear' && nameOf(meant.command)).toBe('what happened')
  })

  it('knows a people by its adjective', () => {
    const bodies = indexBodies(chronicle, { Westmark: ['Westmarkian'] })
    const meant = understand('did the Westmarkians attend the call', commands, { ...knowledge, bodies })
    expect(meant).toMatchObject({
      subject: { claim: { offices: [{ person: null, role: '', represents: 'Westmark' }] } },
    })
  })

  it('refuses 4,000 characters in one sentence', () => {
    const meant = read(`who attended ${'the call '.repeat(450)}`)
    expect(meant).toMatchObject({ is: 'unclear', outcome: 'invalid' })
    expect(meant.is === 'unclear' && meant.says.length).toBeLessThan(120)
  })

  it('reads words of no letters, of control characters and of markup without failing', () => {
    for (const words of [
      '',
      ' ',
      '\u0000',
      '...',
      '()[]{}\\',
      '**',
      '%s',
      "'; DROP TABLE events; --",
      '<!channel>',
      '\ud800',
      '"',
      'a'.repeat(500),
    ]) {
      expect(() => read(words), JSON.stringify(words)).not.toThrow()
    }
  })
})
