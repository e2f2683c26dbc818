import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { foundSentences, narrowed, searchedWords, speakersIn } from '../../src/web/search/found-sentences.ts'
import { ferryComparison } from './ferry-comparison.ts'

const { witnesses } = ferryComparison()
const documents = new Map(witnesses.map((witness) => [witness.document.id, witness]))
const hits = witnesses.flatMap(({ document, annotations }) =>
  annotations.sentences.map(({ start, end, text }) => ({
    anchor: { document: document.id, start, end, text },
    title: 'A ferry',
  })),
)

describe('sentences that a search found', () => {
  const all = foundSentences(hits, documents)

  test('know who speaks in them and their day', () => {
    assert.deepEqual(speakersIn(all), [{ name: 'Ada Berg', sentences: 2 }])
    assert.equal(narrowed(all, { speaker: 'Ada Berg' }).length, 2)
    assert.equal(narrowed(all, { from: '2025-03-05' }).length, 4)
    assert.equal(narrowed(all, { to: '2025-03-04' }).length, 4)
    assert.equal(narrowed(all, {}).length, all.length)
  })

  test('show the searched words, whatever their case and accents', () => {
    const shown = (text: string, query: string) =>
      searchedWords(text, query)
        .map((run) => (run.found ? `[${run.text}]` : run.text))
        .join('')
    assert.equal(shown('The Café closes; cafes reopen.', 'CAFÉ'), 'The [Café] closes; [cafes] reopen.')
    assert.equal(shown('A gate.', '"the gate"'), 'A [gate].')
    assert.equal(shown('No word', '?!'), 'No word')
  })

  test('lose no letter to the marks', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, query) =>
        assert.equal(
          searchedWords(text, query)
            .map((run) => run.text)
            .join(''),
          text,
        ),
      ),
    )
  })
})
