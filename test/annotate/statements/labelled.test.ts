import assert from 'node:assert/strict'
import { test } from 'node:test'
import { STATEMENT_TYPES, type StatementType } from '../../../src/annotate/encoder/labels.ts'
import { begins } from '../../../src/annotate/labels.ts'
import { sentences } from '../../../src/annotate/sentences.ts'
import type { Range } from '../../../src/annotate/statements/finding.ts'
import { cueMargin, labelledStatements } from '../../../src/annotate/statements/labelled.ts'
import { tagsOf } from '../encoder/tags.ts'
import { written } from './written-document.ts'

function linked(text: string, statements: [words: string, type: StatementType][]): string[] {
  const document = written(text)
  const words = (ranges: Range[]) =>
    ranges.map(({ start, end }) => document.text.slice(start, end)).join(' … ')
  return labelledStatements(tagsOf(document, { statements }), sentences(document), document.blocks).map(
    ({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`,
  )
}

test('sources and contents go to the cue on their side, not to the nearest', () => {
  assert.deepEqual(
    linked('Ann Reed denied that Omar Haddad said the gate was open.', [
      ['Ann Reed', 'source-right'],
      ['denied', 'cue'],
      ['Omar Haddad', 'source-right'],
      ['said', 'cue'],
      ['the gate was open', 'content-left'],
    ]),
    ['Omar Haddad | said | the gate was open'],
  )
  assert.deepEqual(
    linked('“The gate holds,” said Ann Reed, “and it will.”', [
      ['“The gate holds,”', 'content-right'],
      ['said', 'cue'],
      ['Ann Reed', 'source-left'],
      ['“and it will.”', 'content-left'],
    ]),
    ['Ann Reed | said | “The gate holds,” … “and it will.”'],
  )
})

test('a second cue of the sentence shares its source; one of the next sentence does not', () => {
  const labels: [string, StatementType][] = [
    ['Ann Reed', 'source-right'],
    ['said', 'cue'],
    ['the gate was shut', 'content-left'],
    ['added', 'cue'],
    ['it would stay so', 'content-left'],
  ]
  assert.deepEqual(linked('Ann Reed said the gate was shut and added it would stay so.', labels), [
    'Ann Reed | said | the gate was shut',
    'Ann Reed | added | it would stay so',
  ])
  assert.deepEqual(linked('Ann Reed said the gate was shut. Nobody added it would stay so.', labels), [
    'Ann Reed | said | the gate was shut',
    ' | added | it would stay so',
  ])
})

test('content without a cue in its paragraph or those beside it is nobody’s; a source without content is dropped', () => {
  assert.deepEqual(
    linked('Ann Reed said so.\n\nA boat passed.\n\nThe gate is shut.', [
      ['Ann Reed', 'source-right'],
      ['said', 'cue'],
      ['The gate is shut', 'content-left'],
    ]),
    [' |  | The gate is shut'],
  )
})

test('what is labelled from a headline into the first paragraph is not said there by the paragraph’s source', () => {
  assert.deepEqual(
    linked('# The gate held\n\nThe gate held, Ann Reed said.', [
      ['The gate held\n\nThe gate held', 'content-right'],
      ['Ann Reed', 'source-left'],
      ['said', 'cue'],
    ]),
    ['Ann Reed | said | The gate held', ' |  | The gate held'],
  )
})

test('the margin of a cue is nothing where the labels say cue, and the certainty of another label elsewhere', () => {
  const document = written('Ann Reed said the gate was shut.')
  const tags = tagsOf(document, { statements: [['said', 'cue']] }, 5)
  assert.equal(cueMargin(tags, { start: 9, end: 13 }), 0)
  assert.equal(cueMargin(tags, { start: 0, end: 8 }), -5)
})

test('a hostile paragraph of cues and contents is linked in a moment', () => {
  const words = 20_000
  const document = written('said so '.repeat(words).trim())
  const tags = tagsOf(document, {})
  tags.words.forEach((_, i) => {
    tags.statements.labels[i] = begins(STATEMENT_TYPES.indexOf(i % 2 === 0 ? 'cue' : 'content-left'))
  })
  assert.equal(labelledStatements(tags, sentences(document), document.blocks).length, words)
})

test('a second source of a sentence stays with its cue and leaves the next sentence its own', () => {
  assert.deepEqual(
    linked('Tom Hale, who denied the charge, sat down. His lawyer said that he would appeal.', [
      ['Tom Hale', 'source-right'],
      ['who', 'source-right'],
      ['denied', 'cue'],
      ['the charge', 'content-left'],
      ['His lawyer', 'source-right'],
      ['said', 'cue'],
      ['that he would appeal', 'content-left'],
    ]),
    ['Tom Hale … who | denied | the charge', 'His lawyer | said | that he would appeal'],
  )
})

test('a piece of another sentence that is not quoted is no part of what the cue’s own sentence says', () => {
  assert.deepEqual(
    linked('Ann Reed said she had asked the minister. Hale was silent on it.', [
      ['Ann Reed', 'source-right'],
      ['said', 'cue'],
      ['she had asked the minister', 'content-left'],
      ['was silent', 'content-left'],
    ]),
    ['Ann Reed | said | she had asked the minister'],
  )
})

test('labels that run over the end of a sentence before their cue count in the sentence of the cue', () => {
  assert.deepEqual(
    linked('So did Tom Hale of Harrow. Ann Reed said the gate was shut.', [
      ['Tom Hale of Harrow. Ann Reed', 'source-right'],
      ['said', 'cue'],
      ['the gate was shut', 'content-left'],
    ]),
    ['Ann Reed | said | the gate was shut'],
  )
  assert.deepEqual(
    linked('It opens in the spring. The port bought the land, the Echo reported.', [
      ['It opens in the spring. The port bought the land', 'content-right'],
      ['the Echo', 'source-right'],
      ['reported', 'cue'],
    ]),
    ['the Echo | reported | The port bought the land'],
  )
})

test('a cue behind a semicolon does not share the source before it', () => {
  assert.deepEqual(
    linked('Ann Reed told of the talks; two others confirmed them.', [
      ['Ann Reed', 'source-right'],
      ['told of', 'cue'],
      ['the talks', 'content-left'],
      ['confirmed', 'cue'],
      ['them', 'content-left'],
    ]),
    ['Ann Reed | told of | the talks', ' | confirmed | them'],
  )
})
