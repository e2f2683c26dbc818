import assert from 'node:assert/strict'
import { test } from 'node:test'
import { said, short } from './written-document.ts'

const all = (text: string): string[] => said(text).map(short)

test('a time between an appositive and its verb is not who speaks', () => {
  assert.deepEqual(all('The head of the port, Ann Reed, on Tuesday rejected a demand by the mayor.'), [
    'The head of the port, Ann Reed | rejected | a demand by the mayor | Ann Reed',
  ])
})

test('a clause in the subject keeps its own statement, ends with its comma, and leaves room for the main one', () => {
  assert.deepEqual(all('Villagers in Kulm, who complain of the smell, plan to march.'), [
    'Villagers in Kulm, who complain of the smell | plan | to march | villagers in Kulm',
    'who | complain of | the smell | -',
  ])
  assert.deepEqual(all('Ann Reed, who denied the charge, said the wall was old.'), [
    'Ann Reed, who denied the charge | said | the wall was old | Ann Reed',
    'who | denied | the charge | Ann Reed',
  ])
})

test('a verb of hoping is no part of the subject behind it', () => {
  assert.deepEqual(all('The chairman, Tom Hale, hopes the inquiry will report by Christmas.'), [
    'The chairman, Tom Hale | hopes | the inquiry will report by Christmas | Tom Hale',
  ])
})

test('a semicolon and a participle behind quoted words end what was said before', () => {
  assert.deepEqual(
    all(
      'Ann Reed has said that she heard it on the radio; two aides told the paper that she had been briefed.',
    ),
    [
      'Ann Reed | has said | that she heard it on the radio | Ann Reed',
      'two aides | told | that she had been briefed | two aides',
    ],
  )
  assert.deepEqual(all('Ann Reed called the claim “a fairy tale,” adding that her client would answer.'), [
    'Ann Reed | called | the claim “a fairy tale,” | Ann Reed',
    'Ann Reed | adding | that her client would answer | Ann Reed',
  ])
})

test('a report that a clause hangs on says what stands behind the clause', () => {
  assert.deepEqual(
    all(
      'According to a report that the audit chamber made in July, and which we have seen, neither figure is right.',
    ),
    ['a report | According to | neither figure is right | audit chamber'],
  )
})

test('a tag that parts what “and” joins leaves both parts in', () => {
  assert.deepEqual(all('She was detained on Thursday and, her lawyer said, released without charge.'), [
    'her lawyer | said | She was detained on Thursday and … released without charge | lawyer',
  ])
})

test('a paragraph of a dash and a name signs the quotation before it', () => {
  assert.deepEqual(all('“Boats pay no tax.”\n\n- Ann Reed.\n\n“The wall will fall.”\n\n— Tom Hale'), [
    'Ann Reed | - | “Boats pay no tax.” | Ann Reed',
    'Tom Hale | — | “The wall will fall.” | Tom Hale',
  ])
})

test('quoted words that open a sentence the narrator only adds to are the last speaker’s', () => {
  assert.deepEqual(
    all('“I care about wages,” Ann Reed told reporters. “They care about the rent” and other matters.'),
    ['Ann Reed | told | “I care about wages,” … “They care about the rent” | Ann Reed'],
  )
})

test('the day in the name of a programme is part of the name', () => {
  assert.deepEqual(all('Ann Reed told the station’s Sunday programme she was “shocked”.'), [
    'Ann Reed | told | she was “shocked” | Ann Reed',
  ])
})

test('a comma inside of what says where a company sits is none of the clause', () => {
  assert.deepEqual(
    all('Reed, who left in May, copied files, the Santa Clara, California-based company said.'),
    [
      'the Santa Clara, California-based company | said | Reed, who left in May, copied files | Santa Clara, California-based company',
    ],
  )
})
