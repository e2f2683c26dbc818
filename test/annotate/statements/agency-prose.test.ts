import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { attributions } from '../../../src/annotate/attributions.ts'
import type { StatementType } from '../../../src/annotate/encoder/labels.ts'
import { names } from '../../../src/annotate/names.ts'
import { sentences } from '../../../src/annotate/sentences.ts'
import { tagsOf } from '../encoder/tags.ts'
import { short, written } from './written-document.ts'

/** What agencies write and election coverage, from which the labels were learnt, seldom has. */
function said(text: string, labels?: [words: string, type: StatementType][]): string[] {
  const document = written(text)
  const found = sentences(document)
  const named = names(document, found)
  const tags = labels && tagsOf(document, { statements: labels })
  return attributions(document, found, named, tags).map(short)
}

describe('a name with its appositive before “said” is who speaks, whatever follows', () => {
  test('a plural noun that is a verb', () => {
    assert.deepEqual(
      said("Ann Reed, Osk Foods' vice president, said the company stands to earn more from a sale."),
      ["Ann Reed, Osk Foods' vice president | said | the company stands to earn more from a sale | Ann Reed"],
    )
  })
  test('a clause before its tag is still one', () => {
    assert.deepEqual(said('The dam holds, said Ann Reed, the mayor.'), [
      'Ann Reed, the mayor | said | The dam holds | Ann Reed',
    ])
    assert.deepEqual(
      said('The bridge was old, said the mayor of Tarnhaven.')[0]?.split(' | ')[0],
      'the mayor of Tarnhaven',
    )
  })
})

describe('according to', () => {
  test('a setting before it belongs to the words behind', () => {
    assert.deepEqual(
      said('In May, according to the clerk, Ann Reed had the walls painted.')[0]?.split(' | ').slice(0, 3),
      ['the clerk', 'according to', 'In May … Ann Reed had the walls painted'],
    )
  })
  test('a clause before it is all of the words', () => {
    assert.deepEqual(
      said('The walls were painted in May, according to the clerk.')[0]?.split(' | ')[2],
      'The walls were painted in May',
    )
  })
})

describe('several who speak as one', () => {
  const speaker = (text: string): string | undefined => said(text)[0]?.split(' | ')[3]
  test('are named together', () => {
    assert.equal(speaker('Ann Reed and Tom Haddon said the dam would hold.'), 'Ann Reed and Tom Haddon')
  })
  test('but not one with his company, nor examples of many', () => {
    assert.equal(speaker('Ann Reed, head of the Osk Company, said the dam would hold.'), 'Ann Reed')
    assert.notEqual(
      speaker('Many unions, including the Osk Union and the Tarn Union, said the dam would hold.'),
      'Osk Union and Tarn Union',
    )
  })
})

describe('acts are no statements', () => {
  test('a verb of doing with a noun phrase', () => {
    const labels: [string, StatementType][] = [
      ['The board', 'source-right'],
      ['approved', 'cue'],
      ['the plan for a new bridge', 'content-left'],
    ]
    assert.deepEqual(said('The board approved the plan for a new bridge.', labels), [])
  })
  test('a passive of which nobody is the source', () => {
    const labels: [string, StatementType][] = [
      ['Rights to the land', 'content-right'],
      ['were passed', 'cue'],
    ]
    assert.deepEqual(said('Rights to the land were passed in the spring.', labels), [])
  })
  test('but a clause is said, and so is what a verb of saying has as its object', () => {
    const labels: [string, StatementType][] = [
      ['The board', 'source-right'],
      ['signed', 'cue'],
      ['that the bridge would be closed', 'content-left'],
    ]
    assert.equal(said('The board signed that the bridge would be closed.', labels).length, 1)
    const praise: [string, StatementType][] = [
      ['The board', 'source-right'],
      ['lauded', 'cue'],
      ['the plan for a new bridge', 'content-left'],
    ]
    assert.equal(said('The board lauded the plan for a new bridge.', praise).length, 1)
  })
})

test('a day of the week is nobody', () => {
  const document = written('Posts from Friday said so. On Friday it rained.')
  assert.deepEqual(names(document, sentences(document)).mentions, [])
})
