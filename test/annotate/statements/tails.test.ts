import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTopic, withInfinitive } from '../../../src/annotate/statements/tails.ts'
import { said, short } from './written-document.ts'

const all = (text: string): string[] => said(text).map(short)
const HELD = 'Ann Reed | said | the wall had held | Ann Reed'

test('what the reporter adds behind the words is none of them', () => {
  for (const tail of [
    ', a claim that engineers dispute',
    ', an allegation he has always denied',
    ', a figure that could not be independently verified',
    ', which the harbour board denies',
    ' but stopped short of naming anyone',
    ', but gave no details',
    ', but she did not elaborate',
    ' without giving a date',
    ', drawing boos from the crowd',
  ])
    assert.deepEqual(all(`Ann Reed said the wall had held${tail}.`), [HELD], tail)
})

test('what a speaker goes on to say stays', () => {
  for (const words of [
    'the wall had held, a relief to the town',
    'the wall had held, which surprised the engineers',
    'the wall had held but the lock had not',
    'he left without a word',
  ])
    assert.deepEqual(all(`Ann Reed said ${words}.`), [`Ann Reed | said | ${words} | Ann Reed`], words)
})

test('words in marks are whole, whatever they add', () => {
  assert.deepEqual(all('Ann Reed said: “The wall held, but they declined to say why.”'), [
    'Ann Reed | said: | “The wall held, but they declined to say why.” | Ann Reed',
  ])
})

test('a claim of which the sentence tells who has not answered it has no speaker there', () => {
  assert.deepEqual(all('Ann Reed said the wall had held, a claim the council has never answered.'), [HELD])
})

test('what somebody is called, when words were said, and nothing are not said', () => {
  assert.deepEqual(all('Ann Reed said nothing.'), [])
  assert.deepEqual(all('“It holds,” Ann Reed said after the meeting, according to her office.'), [
    'Ann Reed | said | “It holds,” | Ann Reed',
  ])
})

test('what a text also writes small is the topic of its headline, but a report bears words', () => {
  const told = (text: string): Parameters<typeof isTopic>[1] => {
    const colon = text.indexOf(':')
    return {
      source: [{ start: 0, end: colon }],
      cue: [{ start: colon, end: colon + 1 }],
      content: [{ start: colon + 2, end: text.length }],
    }
  }
  const topic = (text: string): boolean => isTopic(text, told(text), [])
  assert.equal(topic('Tarning: chiefs warn miners. The tarning goes on.'), true)
  assert.equal(topic('Report: bridge is unsafe. The report says so.'), false)
  assert.equal(topic('Reed: bridge is unsafe. She says so.'), false)
})

test('the infinitive that an object hangs on is said, with the hearer where he is part of it', () => {
  const told = (text: string, cue: string, content: string) => ({
    cue: [{ start: text.indexOf(cue), end: text.indexOf(cue) + cue.length }],
    content: [{ start: text.indexOf(content), end: text.length }],
  })
  const urged = 'Ann Reed urged voters to boycott the referendum'
  const [first] = withInfinitive(urged, told(urged, 'urged', 'the referendum')).content
  assert.equal(urged.slice(first?.start, first?.end), 'voters to boycott the referendum')
  const warned = 'The judge told the jury of twelve not to research the case'
  const [second] = withInfinitive(warned, told(warned, 'told', 'the case')).content
  assert.equal(warned.slice(second?.start, second?.end), 'not to research the case')
})
