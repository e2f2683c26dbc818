import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annotated } from '../annotated.ts'
import { relations, shared } from './shared.ts'

const CASE = 'The trial of Alan Pryce took four weeks.'
const ACQUITTED = `A jury on Wednesday acquitted former Grendon mayor Alan Pryce of taking bribes. ${CASE}`

test('a verdict is met in all its words: acquitted, found guilty, found not guilty', () => {
  const told = (other: string) => relations('act', ACQUITTED, `${other} ${CASE} The court was full.`)
  assert.deepEqual(told('A jury has found former mayor Alan Pryce guilty of taking bribes.'), ['contradict'])
  assert.deepEqual(told('Alan Pryce was found guilty of taking bribes.'), ['contradict'])
  assert.deepEqual(told('Alan Pryce was found not guilty of taking bribes.'), [])
})

test("a headline's participle is undergone", () => {
  assert.deepEqual(
    relations('act', 'Alan Pryce acquitted of bribery', 'Alan Pryce convicted of bribery after a trial'),
    ['contradict'],
  )
})

test('an act that a notice takes back is brought up to date, and what the notice quotes is not stated', () => {
  const wrong = `A jury has found Alan Pryce guilty. ${CASE}`
  const notice = 'Update: This article wrongly said that Mr Pryce was convicted. He was acquitted.'
  const [matter, ...others] = shared(annotated(ACQUITTED), annotated(`${wrong}\n\n${notice}`)).filter(
    ({ kind }) => kind === 'act',
  )
  assert.equal(others.length, 0)
  assert.equal(matter?.relation, 'update')
  assert.equal(matter?.mentions.length, 2)
})
