import assert from 'node:assert/strict'
import { test } from 'node:test'
import { collateStory } from '../../../src/collate/pipeline.ts'
import type { Verdict } from '../../../src/model/index.ts'
import { decision } from '../../annotate/decisions/decision.ts'
import { annotated } from '../annotated.ts'

const one = annotated(
  'President Kassym-Jomart Tokayev spoke in Astana on Tuesday. Tokayev thanked the troops.',
)
const other = annotated('President Kasym Tokaev spoke in Astana. The troops will leave, Tokaev said.')
const a = { document: one.document.id, name: 'Tokayev' }
const b = { document: other.document.id, name: 'Tokaev' }
const named = (...verdicts: Verdict[]) =>
  collateStory([one, other], {
    decisions: verdicts.map((verdict, at) => decision(verdict, `2025-01-0${at + 1}`)),
  }).entities

test('a reader puts two persons of two documents together and takes them apart again', () => {
  const persons = (...verdicts: Verdict[]) => named(...verdicts).filter(({ type }) => type === 'person')
  assert.equal(persons().length, 2)
  const [both, ...others] = persons({ kind: 'same-entity', a, b })
  assert.equal(others.length, 0)
  assert.deepEqual(Object.keys(both?.members ?? {}).sort(), [a.document, b.document].sort())
  assert.ok(both?.forms.includes('Tokaev') && both.forms.includes('Tokayev'))
  const again = persons({ kind: 'same-entity', a, b }, { kind: 'other-entity', a, b })
  assert.deepEqual(
    again.map(({ members }) => Object.keys(members).length),
    [1, 1],
  )
})

test('one place that stands in both is two when a reader says so', () => {
  const astana = (document: string) => ({ document, name: 'Astana' })
  const places = named({ kind: 'other-entity', a: astana(a.document), b: astana(b.document) })
  assert.equal(places.filter(({ name }) => name === 'Astana').length, 2)
  assert.equal(named().filter(({ name }) => name === 'Astana').length, 1)
})

test('a name that does not stand there changes nothing', () => {
  assert.deepEqual(named({ kind: 'same-entity', a, b: { ...b, name: 'Putin' } }), named())
})
