import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isOfSaying } from '../../src/collate/of-saying.ts'
import { annotated } from './annotated.ts'

/** Whether the first time of a text is the day of its statement, whose cue is the words given. */
function ofSaying(text: string, cue: string): boolean {
  const witness = annotated(text, '2025-06-03')
  const start = text.indexOf(cue)
  const [statement] = witness.annotations.attributions
  const [timex] = witness.annotations.timexes
  assert.ok(start >= 0 && statement && timex)
  const attributions = [{ ...statement, cue: [{ start, end: start + cue.length, text: cue }] }]
  return isOfSaying({ ...witness, annotations: { ...witness.annotations, attributions } }, timex)
}

test('a day right behind the cue, or that the cue reaches over, is when it was said', () => {
  assert.equal(ofSaying('The company said on Tuesday that repairs would begin.', 'said'), true)
  assert.equal(ofSaying('The company said Tuesday that repairs would begin.', 'said Tuesday'), true)
  assert.equal(ofSaying('The company said that repairs began on Tuesday.', 'said'), false)
})
