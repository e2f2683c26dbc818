import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Sentence, Span, WordChange } from '../../src/model/index.ts'
import { type WordRun, wordRuns } from '../../src/web/story/word-runs.ts'

function sentence(text: string, start = 0, id = 's0'): Sentence {
  return { id, block: 0, start, end: start + text.length, text }
}
function span(of: Sentence, words: string): Span {
  const start = of.start + of.text.indexOf(words)
  return { start, end: start + words.length, text: words }
}
const told = (runs: readonly WordRun[]) =>
  runs
    .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'inserted' ? '+' : '-'}[${text}]`))
    .join('')

describe('words of a cell', () => {
  test('show a replaced word before the one that replaced it', () => {
    const base = sentence('The ship broke the gate.', 100)
    const here = sentence('The ship wrecked the gate.', 7)
    const change: WordChange = { a: span(base, 'broke'), b: span(here, 'wrecked'), class: 'wording' }
    assert.deepEqual(wordRuns([base], [here], [change]).map(told), ['The ship -[broke]+[wrecked] the gate.'])
  })

  test('put a lost word back where it stood', () => {
    const base = sentence('On Monday the very old gate fell.')
    const here = sentence('On Monday the gate fell.')
    const change: WordChange = { a: span(base, 'very old '), class: 'wording' }
    assert.deepEqual(wordRuns([base], [here], [change]).map(told), ['On Monday the -[very old ]gate fell.'])
  })

  test('put words lost from the end at the end, and of split sentences into the right one', () => {
    const base = sentence('It fell, and nobody saw it today.')
    const first = sentence('It fell.', 0, 's0')
    const second = sentence('Nobody saw it.', 9, 's1')
    const changes: WordChange[] = [
      { a: span(base, 'and'), class: 'wording' },
      { a: span(base, 'today'), class: 'time' },
    ]
    assert.deepEqual(wordRuns([base], [first, second], changes).map(told), [
      'It fell.',
      '-[and]Nobody saw it.-[today]',
    ])
  })

  test('are the sentence again when what was taken out is left out', () => {
    const word = fc.stringMatching(/^[a-z]{1,5}$/)
    fc.assert(
      fc.property(
        fc.array(fc.record({ word, change: fc.constantFrom('same', 'lost', 'new') }), { minLength: 1 }),
        (words) => {
          const sides = { base: '', here: '' }
          const changes: WordChange[] = []
          for (const { word: text, change } of words) {
            const at = (side: 'base' | 'here') => ({
              start: sides[side].length,
              end: sides[side].length + text.length,
              text,
            })
            if (change === 'lost') changes.push({ a: at('base'), class: 'wording' })
            if (change === 'new') changes.push({ b: at('here'), class: 'wording' })
            if (change !== 'new') sides.base += `${text} `
            if (change !== 'lost') sides.here += `${text} `
          }
          const [runs = []] = wordRuns([sentence(sides.base)], [sentence(sides.here)], changes)
          const kept = runs.filter(({ kind }) => kind !== 'deleted').map(({ text }) => text)
          assert.equal(kept.join(''), sides.here)
          const lost = runs.filter(({ kind }) => kind === 'deleted').map(({ text }) => text)
          assert.deepEqual(
            lost,
            words.filter(({ change }) => change === 'lost').map((each) => each.word),
          )
        },
      ),
    )
  })
})
