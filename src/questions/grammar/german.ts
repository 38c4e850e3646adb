import { fold } from '../../core/fold.ts'
import { inLines } from '../../core/in-lines.ts'

/*
 * "Wer war in Galway": questions are read in English alone, and this one is simple enough to be offered in it. What is not made
 * out for sure gets no English form.
 */

/** Words that ask, and verbs behind them, which no question of English has side by side. */
const ASKS = inLines('iu')`
  ^(?:
    was (?:war|ist|gab|geschah|geschieht|passiert\p{L}*|hat)
    |(?:wer|wen|wem|wann|wo|warum|wieso|weshalb|wie ?viele|welche[rsnm]?(?: \p{L}+)?|mit wem) (?:
      war|waren|ist|sind|hat|haben|traf|trafen|nahm|nahmen|wurden?|wird|kam|kamen|geschah|fand|fanden|findet|sprach
      |sprachen|besuchte|unterzeichnete|unterschrieb|leitete|eröffnete|sagte|reiste|ging|starben|tagte|telefonierte
    )
  )(?!\p{L})
`
export const isGerman = (text: string): boolean => ASKS.test(text)

const THERE = '(?:dabei|da|anwesend|zugegen|teilgenommen|teil)'
const AT = '(?:beim|bei|auf|an|am|im|in|zum|zur)'
/** The ways to ask that can be said in English word by word, around the words of the event. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^(?:wer|wen) (?:traf|trafen) (?<rest>.+)$/iu, 'who met'],
  [/^(?:wer|wen) (?:hat|haben) (?<rest>.+) (?:getroffen|gesehen)$/iu, 'who met'],
  [/^mit wem (?:hat |haben )?(?:sprach |traf sich )?(?<rest>.+?)(?: (?:gesprochen|getroffen))?$/iu, 'who met'],
  [
    new RegExp(`^wer (?:war|waren|kam|kamen|nahm|nahmen|hat|haben) (?=${AT} |\\d)(?<rest>.+?)(?: ${THERE})?$`, 'iu'),
    'who attended',
  ],
  [new RegExp(`^wer (?:war|waren) ${THERE} (?=${AT} |\\d)(?<rest>.+)$`, 'iu'), 'who attended'],
  [/^wer (?:ist|war) (?<rest>.+)$/iu, 'who is'],
  [/^wann (?:war|waren|ist|sind|fand|fanden|findet) (?<rest>.+?)(?: statt)?$/iu, 'when was'],
  [/^wo (?:war|waren|ist|sind|fand|fanden|findet) (?<rest>.+?)(?: statt)?$/iu, 'where was'],
  [/^was (?:war|geschah|passierte|ist|gab es) (?<rest>.+?)(?: (?:los|geschehen|passiert))?$/iu, 'what happened'],
]
/** "Wann traf Ek Moe", "wo hat Ek Moe getroffen": with the two names that are known. */
const TWO_MET = /^(?<asks>wann|wo) (?:traf|trafen|hat|haben|sprach|sprachen)(?!\p{L})/iu

/** The question in English, where that is simple; `people` are those whom it names. */
export function inEnglish(text: string, people: readonly string[]): string | null {
  const [one, other, third] = people
  const asks = TWO_MET.exec(text)?.groups?.asks?.toLowerCase()
  if (asks !== undefined)
    return one && other && !third ? `${asks === 'wo' ? 'where' : 'when'} did ${one} meet ${other}` : null
  for (const [pattern, english] of FORMS) {
    const rest = pattern.exec(text)?.groups?.rest
    if (rest === undefined) continue
    const said = wordByWord(rest)
    return said === null || said === ''
      ? null
      : `${english} ${said}`.replace(/^who attended (?:at|on|the)\s/, 'who attended ')
  }
  return null
}

function wordByWord(text: string): string | null {
  const words = text.split(/\s+/u).map((word) => {
    const plain = fold(word.replace(/[^\p{L}\p{N}.-]/gu, ''))
    return ENGLISH.get(plain) ?? (GERMAN_ALONE.has(plain) ? null : word)
  })
  return words.includes(null)
    ? null
    : words
        .filter((word) => word !== '')
        .join(' ')
        .replace(/(\d)\.(?=\s\p{L})/gu, '$1')
}

/** What stands for them in English; articles for nothing. */
const ENGLISH = new Map(
  `
    das=the der=the die=the dem=the den=the des=of~the ein=a eine=a einem=a einer=a zum=at zur=at beim=at bei=at auf=at an=at am=on im=in in=in
    von=of vom=of mit=with und=and nach=to zwischen=between vor=before seit=since über=about
    treffen=meeting sitzung=meeting tagung=meeting besprechung=meeting gipfel=summit gipfeltreffen=summit
    konferenz=conference forum=forum besuch=visit reise=trip telefonat=call anruf=call gespräch=talks gespräche=talks
    eröffnung=opening unterzeichnung=signing abkommen=agreement vertrag=treaty rat=council rates=council
    präsident=president präsidentin=president ministerpräsident=prime~minister premierminister=prime~minister
    premierministerin=prime~minister kanzler=chancellor kanzlerin=chancellor außenminister=foreign~minister
    außenministerin=foreign~minister minister=minister ministerin=minister bürgermeister=mayor
    bürgermeisterin=mayor
    januar=January februar=February märz=March mai=May juni=June juli=July oktober=October dezember=December
    heute=today gestern=yesterday letzte=last letzten=last letztes=last woche=week monat=month jahr=year
    deutschland=Germany österreich=Austria schweiz=Switzerland frankreich=France italien=Italy spanien=Spain
    polen=Poland russland=Russia norwegen=Norway schweden=Sweden dänemark=Denmark finnland=Finland island=Iceland
    irland=Ireland türkei=Turkey ungarn=Hungary estland=Estonia lettland=Latvia litauen=Lithuania belgien=Belgium
    niederlande=Netherlands griechenland=Greece kanada=Canada indien=India brüssel=Brussels wien=Vienna rom=Rome
    genf=Geneva warschau=Warsaw moskau=Moscow kiew=Kyiv kopenhagen=Copenhagen lissabon=Lisbon athen=Athens prag=Prague
    `
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('='))
    .map(([german = '', english = '']): readonly [string, string] => [fold(german), english.replace('~', ' ')]),
)
/** Of which nothing simple can be made. */
const GERMAN_ALONE = new Set(
  'passiert geschehen es er sie sich ich wir man nicht kein keine auch noch schon denn wurde wurden wird hat haben war waren ist sind getroffen gesprochen teilgenommen statt alles alle welche welcher dass weil wie wer wen wann wo was'.split(
    ' ',
  ),
)
