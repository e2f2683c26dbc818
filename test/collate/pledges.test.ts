import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { annotate } from '../../src/annotate/pipeline.ts'
import { collateStory } from '../../src/collate/pipeline.ts'
import { type Pledge, pledges } from '../../src/collate/pledges.ts'
import type { Witness } from '../../src/model/index.ts'
import { annotated } from './annotated.ts'
import { witness } from './witness.ts'

/** The pledges of witnesses that are one story, as who and what, when, what became of it, and how many tellings. */
function told(...witnesses: Witness[]): string[] {
  return all(witnesses).map(({ told: { commitment }, outcome, tellings }) => {
    const { actor, theme, act, due } = commitment
    const subject = theme?.text ?? (actor.absent ? '' : actor.value.name)
    const day = due.absent ? '-' : (due.value.to ?? due.value.from)
    return `${subject}: ${act.text} | ${day} | ${outcome?.status} | ${tellings.length}`
  })
}

function all(witnesses: readonly Witness[]): Pledge[] {
  const story = {
    id: 'story',
    title: 'Marrow',
    witnesses: witnesses.map(({ document }) => document.id),
    chain: [],
  }
  return pledges({ report: { ...collateStory(witnesses), story }, witnesses: [...witnesses] })
}

function titled(title: string, text: string, published: string): Witness {
  const { document } = witness({ title, text, published })
  return { document, annotations: annotate(document) }
}

const TITLE = 'Repairs at Marrow weir to begin on Friday'
const WIRE =
  'A barge broke the weir at Marrow on Tuesday, and the river fell by a metre. The Tarn Water Company said that repairs would begin on Friday. Its director, Ida Holm, said: “We will repay every mooring fee by 30 June.”'

describe('commitments of a story, each once', () => {
  test('title, lead and reprint are one, with what a later witness tells of it', () => {
    const wire = titled(TITLE, WIRE, '2025-06-03')
    const reprint = titled(TITLE, WIRE.replace('A barge', 'A gravel barge'), '2025-06-04')
    const later = titled(
      'Weir at Marrow mended',
      'The weir at Marrow that a barge broke in June is whole again. Repairs began on 6 June, and boats are back on the river.',
      '2025-07-10',
    )
    const [repairs, ...others] = told(wire, reprint, later)
    assert.match(repairs ?? '', /epairs.*: begin on Friday \| 2025-06-06 \| kept \| 4$/)
    assert.equal(others.filter((one) => one.includes('begin')).length, 0)
  })

  test('a day that is only counted from the day given stands behind an evidenced one', () => {
    const wire = annotated(WIRE.replaceAll('on Friday', 'in two days'), '2025-06-03')
    const undated = annotated(WIRE.replaceAll('on Friday', 'in two days'), undefined, '2025-09-01')
    const repairs = told(wire, undated).filter((one) => one.includes('begin'))
    assert.equal(repairs.length, 1)
    assert.match(repairs[0] ?? '', /2025-06-05 .* 2$/)
  })

  test('different actors, things and days stay apart though verb and day are one', () => {
    const text =
      'Trains stopped at Marrow and at Orrin on Monday. The Marrow Line said that it would resume service on Friday. Orrin Rail said that it would resume service on Friday. The ferry will resume on Friday, and the night bus will resume on Saturday.'
    const pledged = told(annotated(text, '2025-06-02'), annotated(`${text} Nobody was hurt.`, '2025-06-02'))
    assert.deepEqual(
      pledged.filter((one) => one.includes('resume')).map((one) => one.at(-1)),
      ['2', '2', '2', '2'],
    )
  })

  test('“will not” is not “will”', () => {
    const text = 'Ida Holm runs the weir at Marrow. '
    const pledged = told(
      annotated(`${text}“I will resign,” Ida Holm said on Monday.`, '2025-06-02'),
      annotated(`${text}“I will not resign,” Ida Holm said on Tuesday.`, '2025-06-03'),
    )
    assert.equal(pledged.length, 2)
  })

  test('the order of the witnesses changes nothing', () => {
    const witnesses = [
      annotated(WIRE, '2025-06-03'),
      annotated(WIRE.replace('A barge', 'A gravel barge'), '2025-06-04'),
      annotated(WIRE.replace('every mooring', 'each mooring'), undefined, '2025-09-01'),
    ]
    assert.deepEqual(told(...witnesses.toReversed()), told(...witnesses))
  })
})
