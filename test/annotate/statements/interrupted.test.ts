import assert from 'node:assert/strict'
import { test } from 'node:test'
import { said, short } from './written-document.ts'

const all = (text: string): string[] => said(text).map(short)

test('words that an attribution interrupts are the clause without it', () => {
  assert.deepEqual(all('The landslide, firemen said, began at dawn on the old quarry road.'), [
    'firemen | said | The landslide … began at dawn on the old quarry road | firemen',
  ])
  assert.deepEqual(all('The lock, according to Ann Reed, will stay shut until May.'), [
    'Ann Reed | according to | The lock … will stay shut until May | Ann Reed',
  ])
  assert.deepEqual(all('The lock is shut, according to Ann Reed, who left the quay at noon.'), [
    'Ann Reed | according to | The lock is shut | Ann Reed',
  ])
})

test('an aim belongs to the clause that is interrupted, an audience does not', () => {
  assert.deepEqual(all('A guard burnt the barn, prosecutors allege, to hide a theft of seed.'), [
    'prosecutors | allege | A guard burnt the barn … to hide a theft of seed | prosecutors',
  ])
  assert.deepEqual(all('The dam will hold, Ann Reed said, to loud applause.'), [
    'Ann Reed | said | The dam will hold | Ann Reed',
  ])
})

test('of a sentence in whose relative clause it stands, an attribution tells that clause alone', () => {
  assert.deepEqual(all('The board sent the plan to a chamber where, aides concede, it will fail.'), [
    'aides | concede | where … it will fail | aides',
  ])
})

test('an object ends with a semicolon, and a clause between commas leaves its “who” behind', () => {
  assert.deepEqual(all('Ann Reed denounced the delay; the port has promised to dredge.'), [
    'Ann Reed | denounced | the delay | Ann Reed',
    'the port | has promised | to dredge | port',
  ])
  assert.deepEqual(
    all('Ann Reed praised Tom Hale, who has threatened to sue, and said the board must act.'),
    [
      'Ann Reed | praised | Tom Hale | Ann Reed',
      'Ann Reed | said | the board must act | Ann Reed',
      'who | has threatened | to sue | Tom Hale',
    ],
  )
})

test('the dateline of a Central Asian or Russian agency is no part of what is said', () => {
  const [one] = all('TARNHAVEN. May 13. NORDWIRE — The port will close in June, Ann Reed said.')
  assert.equal(one, 'Ann Reed | said | The port will close in June | Ann Reed')
})

test('“in the words of” leads to who says so, as “according to” does', () => {
  assert.deepEqual(all('The damage, in the words of Ann Reed, is the worst since the flood.'), [
    'Ann Reed | in the words of | The damage … is the worst since the flood | Ann Reed',
  ])
})

test('a verb that takes no quotation is no tag of the words before it', () => {
  assert.deepEqual(
    all('The market expects losses of a tenth, analysts at Dallow think.').at(-1),
    'analysts at Dallow | think | The market expects losses of a tenth | analysts at Dallow',
  )
})
