import assert from 'node:assert/strict'
import { test } from 'node:test'
import { said } from './written-document.ts'

/** The speakers in order; an absent one as its reason in brackets. */
const speakers = (text: string): string[] =>
  said(text).map(({ speaker }) => (speaker.absent ? `[${speaker.reason}]` : speaker.value.name))

test('a short name is its fullest form', () => {
  assert.deepEqual(speakers('Mayor Ann Reed said it holds.\n\n“It is safe,” Reed said.'), [
    'Ann Reed',
    'Ann Reed',
  ])
})

test('a pronoun is the last speaker of its gender, never itself', () => {
  assert.deepEqual(speakers('Ann Reed said it holds. “It is safe,” she said.'), ['Ann Reed', 'Ann Reed'])
  assert.deepEqual(speakers('Ann Reed said it holds. Tom Hale said it falls. “It is safe,” she said.'), [
    'Ann Reed',
    'Tom Hale',
    'Ann Reed',
  ])
  assert.match(speakers('“It is safe,” he said.')[0] ?? '', /^\[nobody named/)
})

test('a description is the one person who bears such a role', () => {
  assert.deepEqual(speakers('President Ann Reed said it holds. “It is safe,” the head of state said.'), [
    'Ann Reed',
    'Ann Reed',
  ])
  assert.match(
    speakers('Former President Ann Reed said it holds. “It is safe,” the president said.')[1] ?? '',
    /^\[/,
  )
})

test('a possessor is not the speaker', () => {
  assert.deepEqual(speakers("“It is safe,” Ann Reed's aide said."), ["Ann Reed's aide"])
})

test('descriptions without a name stand for themselves', () => {
  assert.deepEqual(speakers('Two officials said that the bridge was safe.'), ['Two officials'])
})

test('a relative pronoun is the name right before it', () => {
  assert.deepEqual(speakers('The council met Ann Reed, who said that the bridge was safe.'), ['Ann Reed'])
})

test('every known speaker has its steps', () => {
  for (const { speaker } of said(
    'Mayor Ann Reed said it holds. “It is safe,” she said. “We pay,” the mayor said.',
  )) {
    assert.ok(!speaker.absent && speaker.chain.length > 0 && speaker.chain.every(({ says }) => says !== ''))
  }
})
