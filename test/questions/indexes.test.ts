import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Chronicle } from '../../src/chronicle/chronicle.ts'
import { keepIndexes } from '../../src/questions/indexes.ts'
import { chronicleOf } from '../helpers/chronicle.ts'
import { crowdedChronicle } from '../helpers/crowded-chronicle.ts'
import { smallChronicle } from '../helpers/small-chronicle.ts'

/** A Chronicle that counts what it is asked to list. */
function counting(chronicle: Chronicle) {
  const asked = { headlines: 0, people: 0, met: 0 }
  const counted: Chronicle = {
    ...chronicle,
    headlines: (...given) => {
      asked.headlines++
      return chronicle.headlines(...given)
    },
    people: () => {
      asked.people++
      return chronicle.people()
    },
    met: (...given) => {
      asked.met++
      return chronicle.met(...given)
    },
  }
  return { asked, counted }
}

const keep = (current: () => Chronicle) => keepIndexes(current, {}, new Set(), ['Europe/Oslo', 'Asia/Tokyo'])

describe('the indexes of a Chronicle', () => {
  it('are made beforehand, so that the first question and the first keystroke list nothing', async () => {
    const { asked, counted } = counting(crowdedChronicle())
    const indexes = keep(() => counted)
    const prepared = indexes.prepare()
    expect(asked).toEqual({ headlines: 0, people: 0, met: 0 })
    await prepared
    const before = { ...asked }
    expect(before.headlines).toBeGreaterThan(0)
    expect(before.met).toBeGreaterThan(0)
    const { names, completer } = indexes.current()
    expect(names().everybody).toHaveLength(60)
    expect(
      completer()
        .complete('event', 'number 399')
        .map(({ value }) => value),
    ).toEqual(['event-399'])
    expect(completer().complete('person', 'ada')).toHaveLength(25)
    expect(asked).toEqual(before)
  })

  it('are made a little at a time: other work has its turn in between', async () => {
    const { asked, counted } = counting(crowdedChronicle())
    const prepared = keep(() => counted).prepare()
    await turn()
    await turn()
    expect(asked.headlines).toBe(0)
    await prepared
    expect(asked.headlines).toBeGreaterThan(0)
  })

  it('are whole for one who asks before all of them are made', async () => {
    const chronicle = crowdedChronicle()
    const indexes = keep(() => chronicle)
    void indexes.prepare()
    await turn()
    expect(indexes.current().completer().complete('zone', 'tok')).toHaveLength(1)
    expect(indexes.current().completer().complete('event', 'number 399')).toHaveLength(1)
  })

  it('are those of the newest state, and the making of older ones is given up', async () => {
    const [old, fresh] = [counting(crowdedChronicle()), counting(smallChronicle())]
    let chronicle = old.counted
    const indexes = keep(() => chronicle)
    const first = indexes.prepare()
    await turn()
    chronicle = fresh.counted
    await Promise.all([first, indexes.prepare()])
    expect(old.asked.headlines).toBe(0)
    expect(fresh.asked.headlines).toBeGreaterThan(0)
    expect(indexes.current().completer().complete('event', 'grain')).toHaveLength(1)
  })

  it('cannot be made of a Chronicle that is closed meanwhile, and nothing breaks', async () => {
    const chronicle = chronicleOf({ events: [] })
    const prepared = keep(() => chronicle).prepare()
    chronicle.close()
    await prepared
    expect(() => chronicle.people()).toThrow()
  })
})
