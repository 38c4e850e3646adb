/**
 * Reports made up from templates, as many as wanted and always the same ones: what a corpus of 100,000 documents costs can
 * only be measured with 100,000 documents. Nobody in them exists.
 */
export interface MadeUp {
  readonly file: string
  readonly content: string
}

/** The n-th report; about 1,500 characters, one to three events, people who come again and again. */
export function reportOf(n: number): MadeUp {
  const pick = chooser(n)
  const day = Temporal.PlainDate.from('1990-01-01').add({ days: (n * 7919) % 13_000 })
  const [host, guest, third] = [pick(LEADERS), pick(LEADERS), pick(LEADERS)]
  const city = pick(CITIES)
  const subject = pick(SUBJECTS)
  const said = `${day.day} ${MONTHS[day.month - 1]} ${day.year}`
  const title = `${host.office} ${surname(host)} ${pick(VERBS)} ${guest.office} ${surname(guest)}, ${subject}`
  const body = [
    `On ${said}, ${named(host)} met with ${named(guest)} in ${city} to discuss ${subject}.`,
    `${pick(OPENINGS)} ${pick(SUBJECTS)}, and agreed to keep in close touch on ${pick(SUBJECTS)}.`,
    third === host || third === guest
      ? `The talks were followed by a working lunch in ${city}.`
      : `The meeting also included ${named(third)}.`,
    `“${pick(QUOTES)},” ${surname(guest)} said after the talks.`,
    `${surname(host)} thanked those who had prepared the visit and recalled that ${pick(SUBJECTS)} had been on the table before.`,
    `Later the same day, ${host.office} ${surname(host)} held a telephone call with ${named(pick(LEADERS))} on ${pick(SUBJECTS)}.`,
    `${pick(CLOSINGS)} ${subject}. Report number ${n} of the series was filed in ${pick(CITIES)}.`,
  ]
  const front = `---\ntitle: "${title}"\npublisher: ${pick(PUBLISHERS)}\npublished: ${day.add({ days: n % 2 })}\n---\n`
  return { file: `${day.year}/report-${n}.txt`, content: `${front}${title}\n\n${body.join('\n\n')}\n` }
}

interface Leader {
  readonly name: string
  readonly office: string
  readonly country: string
}

const words = (text: string): readonly string[] => text.trim().split(/\s*,\s*/)

const MONTHS = words('January, February, March, April, May, June, July, August, September, October, November, December')
const GIVEN = words(`Ada, Boris, Clara, Dmitri, Elena, Felix, Greta, Henrik, Irina, Jonas, Katrin, Lukas, Marta, Niklas,
  Olga, Pavel, Renata, Stefan, Teresa, Viktor, Wanda, Yusuf, Zora, Anselm, Britta, Cyril, Dora, Emil, Frida, Goran`)
const FAMILY =
  words(`Abelard, Brandvold, Castellan, Dorner, Eskelund, Fabrizi, Grünwald, Halloran, Ivanek, Jurado, Kessler,
  Lindqvist, Moravec, Nováček, Ostrander, Petrossian, Quintero, Rasmussen, Sokolnik, Thorvald, Ulmanis, Vasilenko,
  Wetterling, Yılmazer, Zieliński, Armitage, Bellamy, Corrigan, Delacroix, Engström`)
const COUNTRIES =
  words(`France, Germany, Italy, Spain, Poland, Norway, Sweden, Finland, Denmark, Austria, Portugal, Greece,
  Ireland, Belgium, Romania, Bulgaria, Hungary, Croatia, Slovenia, Estonia, Latvia, Lithuania, Canada, Japan, Chile`)
const OFFICES = words('President, Prime Minister, Foreign Minister, Chancellor, Defense Minister')
const CITIES =
  words(`Vienna, Geneva, Oslo, Helsinki, Madrid, Rome, Warsaw, Brussels, Paris, Berlin, Lisbon, Athens, Dublin,
  Bucharest, Zagreb, Riga, Ottawa, Tokyo, Santiago, Stockholm`)
const SUBJECTS =
  words(`the energy market, border controls, fisheries, air safety, the exchange of students, rail freight,
  the price of grain, cyber security, clean water, joint rescue services, satellite data, the ports of the north,
  civil protection, pensions of seafarers, the law of the sea, drought relief, vaccines, the telecommunications cable`)
const VERBS = words('meets, receives, talks with, sees')
const OPENINGS = words(`The two sides reviewed, Both leaders underlined the weight of, They exchanged views on,
  The delegations went through the plans for`)
const CLOSINGS = words(
  'Experts of both countries will go on with, A joint paper is to deal with, Further rounds will deal with',
)
const QUOTES = words(`We have found more common ground than anybody expected, This is a beginning and no more than that,
  Our neighbours can rely on us, The work of the experts deserves our thanks`)
const PUBLISHERS = words('The Office, Northern Wire, Ministry of Records, The Morning Sheet, Harbour News')

/** One leader a country and office: 125 people, some of whom meet hundreds of times. */
const LEADERS: readonly Leader[] = COUNTRIES.flatMap((country, c) =>
  OFFICES.map((office, o) => {
    const n = c * OFFICES.length + o
    return { name: `${GIVEN[n % GIVEN.length]} ${FAMILY[(n * 7 + c) % FAMILY.length]}`, office, country }
  }),
)

const named = ({ name, office, country }: Leader): string => `${office} ${name} of ${country}`
const surname = ({ name }: Leader): string => name.split(' ').at(-1) ?? name

/** Chooses by a small generator of numbers (mulberry32), the same for the same seed. */
function chooser(seed: number): <T>(list: readonly T[]) => T {
  let state = (seed + 1) * 0x9e3779b9
  return <T>(list: readonly T[]): T => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    const chosen = list[((mixed ^ (mixed >>> 14)) >>> 0) % list.length]
    if (chosen === undefined) throw new Error('nothing to choose from')
    return chosen
  }
}
