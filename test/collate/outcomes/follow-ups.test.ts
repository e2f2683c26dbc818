import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  chosenFollowUps,
  followUpsAmong,
  pledgeKeys,
  tellingKeys,
} from '../../../src/collate/outcomes/follow-ups.ts'
import { outcomes } from '../../../src/collate/outcomes.ts'
import type { Witness } from '../../../src/model/index.ts'
import { annotated } from '../annotated.ts'

const promise = annotated('Oskarvik will rebuild the Tollgate bridge by 30 June 2024.', '2024-03-05')
const told = annotated(
  'Carts crossed the river, for Oskarvik rebuilt the Tollgate bridge on 10 June 2024.',
  '2024-06-21',
)
const namesake = annotated('Fjellhamar rebuilt an old bridge on 10 June 2024.', '2024-06-22')
const before = annotated('Oskarvik rebuilt the Tollgate bridge on 10 June 2019.', '2019-06-21')

/** What is read for `promise` where every witness is a story of its own, unless `together`. */
function chosen(witnesses: readonly Witness[], together = false): string[] {
  const standings = new Map(
    witnesses.map(({ document: { id, published } }) => [
      id,
      { published: published.absent ? '' : published.value, story: together ? 'one' : id },
    ]),
  )
  return chosenFollowUps(followUpsAmong(witnesses), standings).get(promise.document.id) ?? []
}

describe('documents of other stories that may tell what became of a commitment', () => {
  test('share a name with words of the act, are later, and are of another story', () => {
    assert.deepEqual(chosen([promise, told, namesake, before]), [told.document.id])
    assert.deepEqual(chosen([promise, told], true), [])
  })

  test('have the keys that a commitment stands under', () => {
    const tells = new Set(tellingKeys(told))
    assert.ok(pledgeKeys(promise).filter(({ hash }) => tells.has(hash)).length >= 2)
  })

  test('are the same in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([promise, told, namesake, before], { minLength: 4 }), (order) => {
        assert.deepEqual(chosen(order), [told.document.id])
      }),
    )
  })
})

describe('what another story tells', () => {
  const became = (others: Witness[], own: Witness[] = []) =>
    outcomes([promise, ...own], undefined, others).find(({ document }) => document === promise.document.id)

  test('is believed where it names the same and decides', () => {
    const outcome = became([namesake, told])
    assert.equal(outcome?.status, 'kept')
    assert.equal(outcome?.elsewhere?.document, told.document.id)
    assert.equal(outcome?.evidence[1]?.document, told.document.id)
  })

  test('is found by the body that the document is about, where its sentence names none', () => {
    const own = annotated(
      'Marsh Valley Railways cancelled a planned rise.\n\nFares would be frozen until July, a spokesman said.',
      '2021-11-25',
    )
    const told = (body: string): Witness =>
      annotated(
        `${body} will raise fares by 3 per cent on 1 March, months before a freeze was due to end.`,
        '2022-02-18',
      )
    const of = (other: Witness) =>
      outcomes([own], undefined, [other]).find(({ document }) => document === own.document.id)
    assert.equal(of(told('Marsh Valley Railways'))?.status, 'changed')
    assert.equal(of(told('Tolm Coast Ferries'))?.elsewhere, undefined)
  })

  test('is not believed of a namesake, of earlier days, or where it decides nothing', () => {
    const wish = annotated('Oskarvik spoke about the Tollgate bridge on 10 June 2024.', '2024-06-21')
    for (const other of [namesake, before, wish]) assert.equal(became([other])?.elsewhere, undefined)
  })

  test('gives way to what the story itself tells', () => {
    const own = annotated('Oskarvik scrapped the rebuilding of the Tollgate bridge.', '2024-05-02')
    assert.deepEqual([became([told], [own])?.status, became([told], [own])?.elsewhere], ['broken', undefined])
  })
})
