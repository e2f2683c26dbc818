import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { choices, foundSentences, narrowed, searchedWords } from '../../src/web/search/found-sentences.ts'
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
    assert.deepEqual(choices(all, 'speakers'), [{ name: 'Ada Berg', sentences: 2 }])
    assert.equal(narrowed(all, { speaker: 'Ada Berg' }).length, 2)
    assert.equal(narrowed(all, { from: '2025-03-05' }).length, 4)
    assert.equal(narrowed(all, { to: '2025-03-04' }).length, 4)
    assert.equal(narrowed(all, {}).length, all.length)
  })

  test('know what is counted in them, and are narrowed down by each choice as told', () => {
    const offered = choices(all, 'figures')
    assert.ok(offered.length > 0)
    for (const { name, sentences } of offered) {
      const left = narrowed(all, { figure: name })
      assert.equal(left.length, sentences)
      assert.ok(left.every(({ figures }) => figures.includes(name)))
    }
  })

  test('know the places that they name under the name that the document has for them', () => {
    const [witness] = witnesses
    assert.ok(witness)
    const { document, annotations } = witness
    const { start, end, text } = annotations.sentences[0] ?? { start: 0, end: 1, text: '' }
    const placed = {
      document,
      annotations: {
        ...annotations,
        entities: [
          {
            id: 'e0',
            type: 'place' as const,
            name: 'Lower Quay',
            forms: [],
            roles: [],
            mentions: ['m0'],
            chain: [],
            maybe: [],
          },
        ],
        mentions: [
          { id: 'm0', type: 'place' as const, entity: 'e0', start, end: start + 4, text: text.slice(0, 4) },
        ],
      },
    }
    const hit = { anchor: { document: document.id, start, end, text }, title: 'A ferry' }
    const [found] = foundSentences([hit], new Map([[document.id, placed]]))
    assert.deepEqual(found?.places, ['Lower Quay'])
    assert.equal(narrowed([...all, ...(found ? [found] : [])], { place: 'Lower Quay' }).length, 1)
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
