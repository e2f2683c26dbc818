import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annotated } from '../annotated.ts'
import { shared } from './shared.ts'

test('"went into its third day" and "will go back to work" are no one event whose days could contradict each other', () => {
  const during = annotated(
    'The strike of nurses in Vedra went into its third day on Wednesday with no talks in sight.',
    '2026-02-04',
  )
  const after = annotated(
    'Nurses in Vedra will go back to work on Thursday after their union accepted a rise, ending a strike of ten days.',
    '2026-02-11',
  )
  assert.deepEqual(
    shared(during, after).filter(({ kind }) => kind === 'time'),
    [],
  )
})

test('two things of which there are 4,000 are not counted as one', () => {
  const begun = annotated(
    'More than 4,000 nurses at the hospitals of Vedra walked out, the union said.',
    '2026-02-02',
  )
  const ended = annotated(
    'The hospitals of Vedra must catch up on more than 4,000 operations, the board said.',
    '2026-02-11',
  )
  assert.deepEqual(
    shared(begun, ended).filter(({ kind }) => kind === 'figure'),
    [],
  )
})
