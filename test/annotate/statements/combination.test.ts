import assert from 'node:assert/strict'
import { test } from 'node:test'
import { attributions } from '../../../src/annotate/attributions.ts'
import type { StatementType } from '../../../src/annotate/encoder/labels.ts'
import { names } from '../../../src/annotate/names.ts'
import { sentences } from '../../../src/annotate/sentences.ts'
import { tagsOf } from '../encoder/tags.ts'
import { short, written } from './written-document.ts'

/** The attributions of the text in short, with what each was taken from, when the encoder labels it so. */
function said(text: string, statements: [words: string, type: StatementType][], certainty = 8): string[] {
  const document = written(text)
  const found = sentences(document)
  const named = names(document, found)
  const tags = tagsOf(document, { statements }, certainty)
  return attributions(document, found, named, tags).map((one) => `${one.tier}: ${short(one)}`)
}

test('a quotation is the rules’, with its tag and its paragraphs, whatever the labels cut off', () => {
  assert.deepEqual(
    said('“The bridge,” Ann Reed said, “holds for now.”', [
      ['“The bridge,”', 'content-right'],
      ['Ann Reed', 'source-right'],
      ['said', 'cue'],
    ]),
    ['rules: Ann Reed | said | “The bridge,” … “holds for now.” | Ann Reed'],
  )
})

test('of words without marks the encoder draws the bounds, and the speaker is resolved as ever', () => {
  assert.deepEqual(
    said('Mayor Ann Reed came late. The mayor said that the bridge holds, after a night without sleep.', [
      ['The mayor', 'source-right'],
      ['said', 'cue'],
      ['that the bridge holds', 'content-left'],
    ]),
    ['encoder: The mayor | said | that the bridge holds | Ann Reed'],
  )
})

test('what only the encoder has is a statement where it names a source, or is sure', () => {
  const text = 'To Ann Reed the bridge is a folly. A folly it was, by all accounts.'
  const labels: [string, StatementType][] = [
    ['Ann Reed', 'source-left'],
    ['is', 'cue'],
    ['a folly', 'content-left'],
    ['A folly it was', 'content-right'],
    ['accounts', 'cue'],
  ]
  assert.deepEqual(said(text, labels), [
    'encoder: Ann Reed | is | a folly | Ann Reed',
    'encoder:  | accounts | A folly it was | -',
  ])
  assert.deepEqual(said(text, labels, 0.5), ['encoder: Ann Reed | is | a folly | Ann Reed'])
})

test('what only the rules have is kept where the encoder nearly agrees, and dropped where it is sure that nothing is said', () => {
  const text = 'Ann Reed said that the bridge holds.'
  assert.deepEqual(said(text, [], 0.5), ['rules: Ann Reed | said | that the bridge holds | Ann Reed'])
  assert.deepEqual(said(text, []), [])
})

test('turns of a transcript are the rules’, whatever the labels make of them', () => {
  const turns = said('REED: The bridge holds.\n\nHADDAD: It never did.\n\nREED: It does now.', [
    ['HADDAD', 'source-right'],
    [':', 'cue'],
    ['It never did', 'content-left'],
  ])
  assert.equal(turns.length, 3)
  assert.ok(turns.every((turn) => turn.startsWith('rules: ')))
})

test('words that are labelled without a source are those of the source that the rules have for the same cue', () => {
  assert.deepEqual(
    said('Ann Reed apologised on Sunday and promised that all would be paid.', [
      ['promised', 'cue'],
      ['that all would be paid', 'content-left'],
    ]),
    ['encoder: Ann Reed | promised | that all would be paid | Ann Reed'],
  )
})

test('the subject of a passive that is labelled as its source is not: nobody says who understands', () => {
  assert.deepEqual(
    said('Hale is understood to have left the port.', [
      ['Hale', 'source-right'],
      ['is understood', 'cue'],
      ['to have left the port', 'content-left'],
    ]),
    [],
  )
})

test('a source of another sentence is none where the cue has its own', () => {
  assert.deepEqual(
    said('She added that it holds. Asked by Tom Hale, Ann Reed left.', [
      ['She', 'source-right'],
      ['added', 'cue'],
      ['that it holds', 'content-left'],
      ['Tom Hale', 'source-left'],
    ]),
    ['encoder: She | added | that it holds | -'],
  )
})

test('labels that end after a few words without a verb give way to the clause of the rules', () => {
  assert.deepEqual(
    said('Ann Reed said the wall, built by her aunt, would “hold for a century”.', [
      ['Ann Reed', 'source-right'],
      ['said', 'cue'],
      ['the wall', 'content-left'],
    ]),
    ['rules: Ann Reed | said | the wall, built by her aunt, would “hold for a century” | Ann Reed'],
  )
})

test('men of a name say nothing by it', () => {
  assert.deepEqual(
    said('Two men named Garrick stood in the dock.', [
      ['Two men', 'source-right'],
      ['named', 'cue'],
      ['Garrick', 'content-left'],
    ]),
    [],
  )
})

test('verdicts, what is made and what is called back are no words of anybody', () => {
  const none = (text: string, ...labels: [string, StatementType][]): void =>
    assert.deepEqual(said(text, labels), [], text)
  none(
    'Former mayor Tom Hale was acquitted of bribery.',
    ['Tom Hale', 'source-right'],
    ['acquitted of', 'cue'],
    ['bribery', 'content-left'],
  )
  none(
    'Tom Hale was found guilty.',
    ['Tom Hale', 'source-right'],
    ['found', 'cue'],
    ['guilty', 'content-left'],
  )
  none(
    'Ann Reed presented a budget that cuts taxes.',
    ['Ann Reed', 'source-right'],
    ['presented a budget', 'cue'],
    ['that cuts taxes', 'content-left'],
  )
  none(
    'Lumen calls back 301,000 cars.',
    ['Lumen', 'source-right'],
    ['calls back', 'cue'],
    ['301,000 cars', 'content-left'],
  )
})

test('a sentence of the narrator before the one that is said stays the narrator’s', () => {
  assert.deepEqual(
    said('It was to last two days. Forty trucks came, Ann Reed said.', [
      ['It was to last two days', 'content-right'],
      ['Forty trucks came', 'content-right'],
      ['Ann Reed', 'source-right'],
      ['said', 'cue'],
    ]),
    ['encoder: Ann Reed | said | Forty trucks came | Ann Reed'],
  )
})

test('what a thing is known as is not said', () => {
  assert.deepEqual(
    said('The sketch, known as “Girl with Jug”, is gone.', [
      ['The sketch', 'content-right'],
      ['known as', 'cue'],
      ['“Girl with Jug”', 'content-left'],
    ]),
    [],
  )
})

test('part of a name is no verb of saying', () => {
  const found = said('Hotel owner Said Athman said that guests left.', [
    ['Hotel owner', 'source-right'],
    ['Said', 'cue'],
    ['Athman said that guests left', 'content-left'],
  ])
  assert.ok(found.every((one) => !one.includes('| Said |')))
})

test('labels of one side of a clause that the attribution interrupts give way to both sides', () => {
  assert.deepEqual(
    said('The landslide, firemen said, began at dawn on the quarry road.', [
      ['The landslide', 'content-right'],
      ['firemen', 'source-right'],
      ['said', 'cue'],
    ]),
    ['rules: firemen | said | The landslide … began at dawn on the quarry road | firemen'],
  )
})

test('labels of a clause that hangs on the words before a tag give way to all of them', () => {
  assert.deepEqual(
    said('The hall will show a picture that was thought lost, Ann Reed said.', [
      ['that was thought lost', 'content-right'],
      ['Ann Reed', 'source-right'],
      ['said', 'cue'],
    ]),
    ['rules: Ann Reed | said | The hall will show a picture that was thought lost | Ann Reed'],
  )
})

test('“according to” is a cue, whatever the labels say', () => {
  assert.deepEqual(said('The lock is shut, according to Ann Reed.', []), [
    'rules: Ann Reed | according to | The lock is shut | Ann Reed',
  ])
})

test('who stands before a bare participle of a headline is spoken of, and a narrator’s question is nobody’s word', () => {
  assert.deepEqual(
    said('# Ann Reed named chair of the port\n\nShe begins in May.', [
      ['Ann Reed', 'source-right'],
      ['named', 'cue'],
      ['chair of the port', 'content-left'],
    ]),
    [],
  )
  assert.deepEqual(
    said('The wall fell. Did she mean it?', [
      ['she', 'source-right'],
      ['mean', 'cue'],
      ['it', 'content-left'],
    ]),
    [],
  )
})

test('an attribution in the middle of a clause is one, whatever the labels say', () => {
  assert.deepEqual(said('Norland, Ann Reed added, was ahead for a year.', []), [
    'rules: Ann Reed | added | Norland … was ahead for a year | Ann Reed',
  ])
})
