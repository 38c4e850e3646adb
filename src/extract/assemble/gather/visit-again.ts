import { daysBetween } from '../../days.ts'
import type { Claim } from '../claim.ts'
import { agree } from '../when/more-exact.ts'
import { peopleAgree, placesAgree, sameSize, sameStatus, timesAgree } from './agreeing.ts'
import type { Gathering } from './gathering.ts'
import type { Told, Way } from './way.ts'

const isVisitOfSome = ({ claim, names }: Told): boolean => claim.kind === 'visit' && names.size > 0

/** "arrived in Delhi for a two-day visit": one visit, told twice in a sentence */
export const visitOfSentence: Way = (told) => {
  const { claim, near } = told
  if (!isVisitOfSome(told)) return undefined
  const same = near.findLast(
    (each) => each.kind === 'visit' && timesAgree(each, told) && peopleAgree(each, told) && placesAgree(each, claim),
  )
  return same && sameSize(same, told) && same.claims.at(-1)?.sentence === claim.sentence ? same : undefined
}

/** "will leave for the United States this week … will leave on Wednesday": one visit, its day told later */
export const visitOfWeek: Way = (told) => {
  const { claim, near } = told
  if (!isVisitOfSome(told)) return undefined
  return near.findLast(
    (each) =>
      each.kind === 'visit' &&
      isWithinWeek(each, claim) &&
      sameSize(each, told) &&
      peopleAgree(each, told) &&
      sameStatus(each, claim),
  )
}

/** "will visit Malta on 9 May", then "is visiting Malta at the invitation of": the same, whose day was told */
export const visitToPlace: Way = (told) => {
  const { claim, near } = told
  if (!isVisitOfSome(told) || claim.date) return undefined
  return near.find((each) => isVisitTo(each, claim) && peopleAgree(each, told))
}

/** "will pay a visit to Finland from 17 to 19 May … On 19 May they will travel to Oulu": a part of it, and not what all of it was. */
export const isLeg = (each: Gathering, { kind, date, place }: Claim): boolean =>
  kind === 'visit' &&
  date?.date?.precision === 'day' &&
  place !== null &&
  each.places.size > 0 &&
  !each.places.has(place.place) &&
  each.dates.some(({ precision }) => precision === 'span')

const isVisitTo = (each: Gathering, { place }: Claim): boolean =>
  each.kind === 'visit' && each.dates.length > 0 && place !== null && each.places.has(place.place)

/** Of the event a week is told, and of the claim a day or some of them in that week. */
const isWithinWeek = ({ dates }: Gathering, { date }: Claim): boolean => {
  const [week, ...others] = dates
  return (
    week?.precision === 'span' &&
    others.length === 0 &&
    daysBetween(week.end, week.start) === 6 &&
    date?.date != null &&
    date.date.start !== week.start &&
    agree(date.date, week)
  )
}
