import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reuse } from '../../../src/collate/derivation/reuse.ts'
import { rewriting } from '../../../src/collate/derivation/rewriting.ts'
import { WIRE } from '../tarn.ts'
import { witness } from '../witness.ts'

const written = (sentences: readonly string[]): string =>
  rewriting(reuse(witness({ sentences: WIRE }), witness({ sentences })), 'b')

test('a cut text is word for word, changed words are a light hand, own sentences around scraps a heavy one', () => {
  assert.equal(written(WIRE.slice(0, 5)), 'nearly word for word')
  const everyFifth = WIRE.map((line) => line.replace(/((?:\S+ ){4})\S+/g, '$1otherwise'))
  assert.equal(written(everyFifth), 'lightly rewritten')
  const scraps = WIRE.map(
    (line) => `Some say that ${line.split(' ').slice(2, 5).join(' ')} in so many other words of mine.`,
  )
  assert.equal(written(scraps), 'heavily rewritten')
})

test('the more words are changed, the further the text is from its source', () => {
  const order = ['nearly word for word', 'lightly rewritten', 'heavily rewritten']
  const levels = [40, 12, 5, 3].map((every) => {
    let at = 0
    return order.indexOf(
      written(WIRE.map((line) => line.replace(/\S+/g, (word) => (++at % every === 0 ? `x${at}` : word)))),
    )
  })
  assert.deepEqual(levels, levels.toSorted())
  assert.equal(levels[0], 0)
  assert.equal(levels.at(-1), 2)
})
