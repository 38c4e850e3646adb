import { describe, expect, it } from 'vitest'
import { readingOf } from '../../helpers/reading.ts'

/** "call: Ann Lee, Bo Roe": what a text published on Thursday, 4 May 2023 tells, one line an event. */
const events = (text: string): string[] =>
  readingOf(text, '2023-05-04').drafts.map(
    ({ kind, participants }) => `${kind}: ${participants.map(({ name }) => name).join(', ')}`,
  )

const LEE = 'Norwegian Prime Minister Ann Lee'
const ROE = 'Swedish Foreign Minister Bo Roe'

describe('who takes part', () => {
  it.each<[text: string, told: string]>([
    [`${LEE} met with ${ROE} today.`, 'meeting: Ann Lee, Bo Roe'],
    [`${LEE} and ${ROE} met in Oslo today.`, 'meeting: Ann Lee, Bo Roe'],
    [`${LEE} spoke by phone today with ${ROE}.`, 'call: Ann Lee, Bo Roe'],
    [`${LEE} held a phone call with ${ROE} today.`, 'call: Ann Lee, Bo Roe'],
    [`${LEE} received a call from ${ROE} today.`, 'call: Ann Lee, Bo Roe'],
    [`${LEE} called on ${ROE} today.`, 'meeting: Ann Lee, Bo Roe'],
    [`${LEE} welcomed ${ROE} to Oslo today.`, 'meeting: Ann Lee, Bo Roe'],
    [`${LEE} was received by ${ROE} today.`, 'meeting: Ann Lee, Bo Roe'],
    [`${LEE} granted an audience to ${ROE} today.`, 'meeting: Ann Lee, Bo Roe'],
    [`${LEE} hosted a dinner for ${ROE} today.`, 'meeting: Ann Lee, Bo Roe'],
    [`${LEE} and ${ROE} co-chaired a conference today.`, 'meeting: Ann Lee, Bo Roe'],
    [`${LEE} took part in a summit organised by ${ROE} today.`, 'summit: Ann Lee, Bo Roe'],
    [`${LEE} addressed a conference in Oslo today.`, 'meeting: Ann Lee'],
    [`${LEE} arrived in Stockholm today.`, 'visit: Ann Lee'],
    [`${LEE} flew to Stockholm today with ${ROE}.`, 'visit: Ann Lee, Bo Roe'],
    [`${LEE} laid a wreath in Oslo today.`, 'ceremony: Ann Lee'],
    [`${LEE} spoke with Nordic leaders today.`, 'call: Ann Lee'],
    [`The Prime Minister spoke to ${ROE} this morning.`, 'call: Bo Roe'],
    [`A treaty was signed today by ${LEE} and ${ROE}.`, 'agreement: Ann Lee, Bo Roe'],
    [`Talks between ${LEE} and ${ROE} took place today.`, 'meeting: Ann Lee, Bo Roe'],
    [`During her meeting with ${ROE} today, ${LEE} stressed the need for peace.`, 'meeting: Ann Lee, Bo Roe'],
    [`“I will meet ${ROE} on Friday,” said ${LEE}.`, 'meeting: Ann Lee, Bo Roe'],
    [`${LEE} thanked ${ROE} when the two met on Tuesday.`, 'meeting: Ann Lee, Bo Roe'],
    [`${LEE}, who succeeded Jan Kask last year, met ${ROE} today.`, 'meeting: Ann Lee, Bo Roe'],
    [`A delegation led by ${LEE} visited Stockholm today.`, 'visit: Ann Lee'],
    [`${LEE} said on Wednesday she had spoken by phone with ${ROE}.`, 'call: Ann Lee, Bo Roe'],
    [`A meeting took place in Kyiv today between ${LEE} and ${ROE}.`, 'meeting: Ann Lee, Bo Roe'],
    [`${LEE} informed ${ROE} during a phone call today of the new rules.`, 'call: Ann Lee, Bo Roe'],
    [`The delegation, headed by ${LEE}, arrived in Baku today.`, 'visit: Ann Lee'],
    [`Leaders including ${LEE} and ${ROE} gathered in Paris today.`, 'meeting: Ann Lee, Bo Roe'],
    [`${LEE} gave a statement at the Nordic summit in Oslo today.`, 'summit: Ann Lee'],
    [`${LEE} met Swedish officials, including ${ROE}, today.`, 'meeting: Ann Lee, Bo Roe'],
  ])('%s', (text, told) => {
    expect(events(text)).toEqual([told])
  })

  it.each<[what: string, text: string, told: string]>([
    [
      'an inverted list',
      `${LEE} held a call today. Joining her on the call were ${ROE} and Chancellor Karl Odin of Austria.`,
      'call: Ann Lee, Bo Roe, Karl Odin',
    ],
    [
      'those who joined',
      `${LEE} met ${ROE} today. She was joined on the trip by Minister Pia Lund.`,
      'meeting: Ann Lee, Bo Roe, Pia Lund',
    ],
    [
      'those the call included',
      `${LEE} held a call today. The call included ${ROE} and Chancellor Karl Odin.`,
      'call: Ann Lee, Bo Roe, Karl Odin',
    ],
    [
      'a pronoun',
      `${LEE} arrived in Stockholm today. She met ${ROE}.`,
      'visit: Ann Lee, Bo Roe|meeting: Ann Lee, Bo Roe',
    ],
    [
      'those also present',
      `${LEE} met ${ROE} today. Also present were Dr Pia Lund, Governor of the Bank of Estonia; and Mr Karl Odin, Chancellor of Austria.`,
      'meeting: Ann Lee, Bo Roe, Pia Lund, Karl Odin',
    ],
    [
      'a list below',
      `${LEE} chaired a conference in Oslo today.\n\nParticipants:\n\n• Governor Pia Lund, Bank of Estonia\n• Chancellor Karl Odin of Austria`,
      'meeting: Ann Lee, Pia Lund, Karl Odin',
    ],
  ])('adds %s', (_what, text, told) => {
    expect(events(text)).toEqual(told.split('|'))
  })
})

describe('who does not take part', () => {
  it.each([
    `${LEE} should meet ${ROE}.`,
    `${LEE} did not meet ${ROE} today.`,
    `${LEE} was to meet ${ROE} today.`,
    `${LEE} had met ${ROE} before.`,
    `${LEE} invited ${ROE} to visit Oslo.`,
    `${LEE} called on ${ROE} to stop the war today.`,
    `${LEE} criticised ${ROE} today.`,
    `${LEE} joined ${ROE} in condemning the attack today.`,
    `${LEE} would meet ${ROE} if needed.`,
    `The speech came a day after ${LEE} met ${ROE}.`,
    `${LEE} received a letter from ${ROE} today.`,
    `${LEE} congratulated ${ROE} on his election today.`,
    `If ${LEE} meets ${ROE}, the talks may end.`,
    `${LEE} looks forward to meeting ${ROE}.`,
    `There was no meeting between ${LEE} and ${ROE} today.`,
    `${LEE} welcomed the decision of ${ROE} today.`,
    `Aid for the region included help promised by ${ROE}.`,
    'NATO Secretary General Lund Visits Berlin. More on page two.',
  ])('nobody in: %s', (text) => {
    expect(events(text).filter((event) => !event.endsWith(': '))).toEqual([])
  })

  it.each<[text: string, told: string]>([
    [
      `${LEE} has had a telephone conversation with ${ROE}, her press secretary Jan Kask told reporters today.`,
      'call: Ann Lee, Bo Roe',
    ],
    [
      `${LEE} met ${ROE} today, ahead of next month’s talks between Jan Kask and Pia Lorenz.`,
      'meeting: Ann Lee, Bo Roe',
    ],
    [`${LEE} met ${ROE} today. Former President Jan Kask praised them.`, 'meeting: Ann Lee, Bo Roe'],
    [`${LEE} met today with ${ROE}, who succeeded Minister Jan Kask.`, 'meeting: Ann Lee, Bo Roe'],
  ])('only those who met in: %s', (text, told) => {
    expect(events(text)[0]).toBe(told)
  })
})
