import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const told = (text: string): number => readingOf(text, '2023-05-04').drafts.length

const A = 'President Ana Brel'
const MET = `${A} met Chancellor Karl Odin in Linz on 2 May 2023`

describe('what is only claimed', () => {
  it.each([
    `Reports that ${MET} are “pure fantasy”, her office said.`,
    `Reports in two weeklies that ${MET} could not be confirmed.`,
    `Speculation that ${MET} is idle talk.`,
    `The tale that ${MET} has been around for weeks.`,
    `Whispers of a private meeting between ${A} and Chancellor Karl Odin in Linz on 2 May 2023 went round the lobby.`,
    `The net is full of claims that ${MET}.`,
    `That ${MET} is an old legend.`,
    `A doctored picture shows ${A} meeting Chancellor Karl Odin in Linz on 2 May 2023.`,
    `In an April Fools’ item, ${MET}.`,
    `Footage purporting to show ${A} meeting Chancellor Karl Odin on 2 May 2023 was shared widely.`,
    `The supposed meeting between ${A} and Chancellor Karl Odin in Linz on 2 May 2023 is being looked into.`,
    `A news agency had reported the meeting on Saturday, citing a waiter.`,
    `We also wrote that ${MET}.`,
    `In our issue of 3 May we said that ${MET}.`,
    `The caption originally stated that ${MET}.`,
    `${MET}, a blog wrote. None of this is true.`,
    `${MET}, a paper said. The story is made up, according to her office.`,
  ])('is no event: %s', (text) => {
    expect(told(text)).toBe(0)
  })

  it.each([
    `Reports that ${MET} were confirmed by both offices.`,
    `${A} shrugged off rumours about her health and met Chancellor Karl Odin in Linz on 2 May 2023.`,
    `Claims that the ferry was unsafe dominated the day when ${MET}.`,
    `State radio reported that ${MET}.`,
  ])('takes nothing from what is told: %s', (text) => {
    expect(told(text)).toBe(1)
  })
})
