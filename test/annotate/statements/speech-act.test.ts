import assert from 'node:assert/strict'
import { test } from 'node:test'
import { said } from './written-document.ts'

const acts = (text: string): string[] => said(text).map(({ act }) => act ?? '-')

test('what is told, denied, judged, promised, believed and wanted from others is told apart by the verb', () => {
  assert.deepEqual(acts('Ann Reed said the wall was old.'), ['assertion'])
  assert.deepEqual(acts('The wall is old, according to Ann Reed.'), ['assertion'])
  assert.deepEqual(acts('Ann Reed denied that the wall was old.'), ['denial'])
  assert.deepEqual(acts('Ann Reed blamed the banks.'), ['judgement'])
  assert.deepEqual(acts('Ann Reed vowed to rebuild the wall.'), ['commissive'])
  assert.deepEqual(acts('Ann Reed believes that the wall will hold.'), ['attitude'])
  assert.deepEqual(acts('Ann Reed urged the board to close the lock.'), ['directive'])
})

test('what follows tells the act of a verb that does several', () => {
  assert.deepEqual(acts('Ann Reed asked whether the wall was old.'), ['question'])
  assert.deepEqual(acts('“Is it old?” Ann Reed asked.'), ['question'])
  assert.deepEqual(acts('Ann Reed asked the board to close the lock.'), ['directive'])
  assert.deepEqual(acts('Ann Reed called for a vote of the board.'), ['directive'])
  assert.deepEqual(acts('Ann Reed called the plan “a farce”.'), ['judgement'])
  assert.deepEqual(acts('Ann Reed rejected the claim of the board.'), ['denial'])
  assert.deepEqual(acts('Ann Reed rejected the plan of the board.'), ['judgement'])
  assert.deepEqual(acts('Ann Reed told the board that the wall was old.'), ['assertion'])
})

test('a cue that is denied itself, or words without a cue, say nothing of the act', () => {
  assert.deepEqual(acts('Ann Reed did not deny that the wall was old.'), ['-'])
})
