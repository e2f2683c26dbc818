/** Tellings that are of something else, of a part only, or of another day. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outcomes } from '../../../src/collate/outcomes.ts'
import { annotated } from '../annotated.ts'

function became(promise: string, told: string): [status: string, reason: string] {
  const first = annotated(promise, '2024-03-05')
  const [outcome] = outcomes([first, annotated(told, '2024-03-20')]).filter(
    ({ document }) => document === first.document.id,
  )
  return [outcome?.status ?? '', outcome?.reason ?? '']
}

test('a contract of four years is not the one of five that was to be signed', () => {
  const promise = 'Luis Moreno will sign a five-year contract.'
  assert.equal(became(promise, 'Luis Moreno signed a five-year contract.')[0], 'kept')
  assert.notEqual(became(promise, 'Luis Moreno signed a four-year contract.')[0], 'kept')
})

test('who underwent an examination had it, and the move that failed over it is another thing', () => {
  const promise = 'Luis Moreno will have a medical in Lorn on Thursday.'
  assert.equal(became(promise, 'Luis Moreno underwent a medical in Lorn on Thursday 7 March.')[0], 'kept')
  assert.notEqual(
    became(promise, 'A move to Lorn Rovers collapsed over the medical of Luis Moreno.')[0],
    'broken',
  )
})

test('three libraries closed are a part of nine', () => {
  const promise = 'Nine libraries in Lorn will close by 12 March.'
  assert.equal(became(promise, 'Nine libraries in Lorn closed on 11 March.')[0], 'kept')
  assert.equal(became(promise, 'Three libraries in Lorn closed on 11 March.')[0], 'broken')
})

test('what hangs on a condition is not taken back by who states the opposite without it', () => {
  const promise = 'The party said that it would reopen the libraries if it won the election.'
  assert.notEqual(became(promise, 'Three libraries closed in March and will not reopen.')[0], 'changed')
  const plain = 'The party said that it would reopen the libraries in April.'
  assert.equal(became(plain, 'The party will not reopen the libraries, it said.')[0], 'changed')
})

test('what is put off by a length of time is due so much later', () => {
  const promise = 'Norland will raise the duty on steel from 12 March.'
  assert.deepEqual(became(promise, 'Norland on Monday postponed the duty on steel by 30 days.'), [
    'changed',
    'moved to 2024-04-11',
  ])
})

test('who is to reconnect the rest did so late when the last were reconnected', () => {
  const promise = 'The grid operator expects to reconnect the rest by 6 March.'
  assert.equal(
    became(promise, 'The last homes were reconnected on 8 March, the grid operator said.')[0],
    'late',
  )
})

test('what was to be ready is so when it is finished', () => {
  const promise = 'The minister said the centre in Lorn would be ready by 8 March.'
  assert.equal(became(promise, 'The centre in Lorn, which was finished on 12 March, is empty.')[0], 'late')
})

test('what was done before the word was given is no keeping of it', () => {
  const promise = 'The prefect said the slope in Lorn would be closed until 12 March.'
  assert.notEqual(became(promise, 'The slope in Lorn had been closed on 2 March, a report found.')[0], 'kept')
})

test('all 84 switches are checked where 84 were', () => {
  const promise = 'The operator will check all 84 switches by 12 March.'
  assert.equal(
    became(promise, 'The operator checked 84 switches by 10 March and replaced 11 of them.')[0],
    'kept',
  )
})
