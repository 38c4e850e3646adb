import { stem } from '../words.ts'

/** What a question calls otherwise than a document does: "when did he die", "died on Sunday". Each row is one meaning. */
const MEANINGS: readonly string[] = [
  'die died dies killed killing dead death deceased obituary',
  'become became becomes sworn elected appointed named oath succeeded successor',
  'assume took takes take office sworn oath became becomes',
  'resign resigned resigns resignation quit stepped',
  'hit hits struck strike rammed collided',
  'work employs employed',
  'pay pays paid paying buy buys price',
  'speak spoke spoken talk talked talks called phoned phone conversation speech speeches speaker speakers address addressed keynote remarks',
  'meet met meeting talks saw received welcomed courtesy gather gathers gathered convene convenes',
  'receive received welcomed greeted met hosted',
  'attend attended joined present presence absent missed skipped come came participated participants',
  'accompany accompanied accompanying travelling together delegation',
  'visit visited travelled traveled trip arrived flew flies stop',
  'go went travelled traveled travelling trip arrived flew flies visited leaves heads stop',
  'before previously earlier after following',
  'after following followed before',
  'come came arrived joined',
  'leave left departed departs leaves return returned flew',
  'return returned back home',
  'arrive arrived landed lands reached',
  'stay stayed remained remain visit',
  'win won wins victory',
  'say said says told stated',
  'invasion invaded invade invades invading',
  'invade invaded invades invading invasion',
  'sign signed signing signatories initialled concluded',
  'open opened opening inaugurated',
  'close closed closing ended concluded',
  'end ended ends close closes closed concluded concludes finish finished until expires',
  'begin began begins start started starts opened opens',
  'start started starts begin began begins take takes took duties',
  'last lasted duration minutes hours hour began ended recently recent',
  'long lasted lasts duration minutes hours hour days',
  'represent represented represents representing behalf',
  'stood stand represented replaced replacing deputy behalf',
  'brief briefed briefs briefing told informed',
  'see saw met received',
  'send sent sends came deployed',
  'chair chaired chairs chairing chairman chairwoman chairmanship presided presidency led',
  'preside presided presides presidency chaired chair chairs',
  'host hosted hosts hosting',
  'cost costs worth million billion',
  'cancel cancelled canceled dropped postponed off',
  'postpone postponed moved rescheduled delayed',
  'agree agreed agreement decided adopted',
  'discuss discussed discussions reviewed raised covered',
  'change changed changes unchanged raised cut kept',
  'cut cuts lowered lowers reduced raised unchanged',
  'raise raised raises increased cut unchanged',
  'choose chosen elected appointed named',
  'ask asked asks requested request initiative invitation',
  'next following',
]

const MEANT = new Map<string, string[]>()
for (const row of MEANINGS) {
  const [first = '', ...others] = row.split(' ')
  MEANT.set(stem(first), [first, ...others])
}

/** The word, and others that a document may say for it. */
export const saidOtherwise = (word: string): readonly string[] => [...new Set([word, ...(MEANT.get(stem(word)) ?? [])])]
