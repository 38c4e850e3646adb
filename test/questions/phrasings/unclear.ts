/** What cannot be answered as it is: the outcome, and the sentence that says so. */
export const UNCLEAR: readonly (readonly [typed: string, outcome: string, says: string])[] = [
  ['who attended 02/03/2022', 'ambiguous', '“02/03/2022” can be 2 March 2022 or 3 February 2022: which one is meant?'],
  [
    'who attended 2022-02-30',
    'invalid',
    '“2022-02-30” is not a date: February 2022 has 28 days. Type a day that exists, like this.',
  ],
  [
    'who attended 31 April 2022',
    'invalid',
    '“31 April 2022” is not a date: April 2022 has 30 days. Type a day that exists, like this.',
  ],
  [
    'who attended 2022-13-01',
    'invalid',
    '“2022-13-01” is not a date: there is no month 13. Type a day that exists, like this.',
  ],
  [
    'who attended yesterdayish',
    'invalid',
    '“yesterdayish” is not a date I can read: type a day, a month or a year, like this.',
  ],
  ['who organised it', 'invalid', 'I cannot know what “it” means here: name a day, a person or an event, like this.'],
  [
    'when did they meet',
    'invalid',
    'I cannot know whom “they” means here: name a day, a person or an event, like this.',
  ],
  ['when was that', 'invalid', 'I cannot know what “that” means here: name a day, a person or an event, like this.'],
  [
    'what happened 2022-W53',
    'invalid',
    '“2022-W53” is not a date: 2022 has no week 53. Type a day that exists, like this.',
  ],
  ['who is Novak', 'ambiguous', '“Novak” can be Jana Novak or Petr Novak: who is meant?'],
  ['who attended the meeting with Novak', 'ambiguous', '“Novak” can be Jana Novak or Petr Novak: who is meant?'],
  ['who attended 😀', 'invalid', '“😀” has no words: ask about a day, a person or an event, like this.'],
  ['😀', 'invalid', '“😀” has no words: ask about a day, a person or an event, like this.'],
  ['or', 'invalid', 'I cannot tell what is asked: ask about a day, a person or an event, like this.'],
  ['both', 'invalid', 'I cannot tell what is asked: ask about a day, a person or an event, like this.'],
]
