import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stance, statementKind } from '../../src/collate/stance.ts'
import { annotated } from './annotated.ts'

function stances(text: string): (string | undefined)[] {
  return annotated(text, '2015-09-03').annotations.attributions.map(stance)
}

test('what somebody denies or rules out is not shown as what they say', () => {
  assert.deepEqual(stances('The owner, Blue Reef Lines, denied that the ferry was overloaded.'), ['denied'])
  assert.deepEqual(stances('Mayor Ida Holm rejected the criticism.'), ['rejected'])
})

test('mere saying adds nothing, and quoted words stand for themselves', () => {
  assert.deepEqual(stances('The ferry was overloaded, Mayor Ida Holm said on Tuesday.'), [undefined])
  assert.deepEqual(stances('The bridge will open in May, according to Mayor Ida Holm.'), [undefined])
  assert.deepEqual(stances('“We were wrong about the bridge,” Mayor Ida Holm admitted.'), [undefined])
})

test('a statement that is no telling is called by what its speaker does with it', () => {
  assert.equal(statementKind({ type: 'indirect', act: 'judgement' }), 'indirect judgement')
  assert.equal(statementKind({ type: 'direct', act: 'assertion' }), 'direct')
  assert.equal(statementKind({ type: 'mixed' }), 'mixed')
})
