import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { tokens } from '../../src/annotate/tokens.ts'
import { applyChanges } from '../../src/collate/alignment/apply.ts'
import { align } from '../../src/collate/alignment.ts'
import type { Alignment, Witness } from '../../src/model/index.ts'
import { witness } from './witness.ts'

const LOW = '0000000000000000'
const HIGH = '1111111111111111'

const pair = (a: readonly string[], b: readonly string[]): [Witness, Witness] => [
  witness({ id: LOW, sentences: a }),
  witness({ id: HIGH, sentences: b }),
]

const shape = (alignment: Alignment): string[] =>
  alignment.links.map(({ operation, a, b }) => `${operation} ${a.join('+')}>${b.join('+')}`)

const LOCK = 'The lock gate at Tarn failed shortly after dawn.'
const BARGES = 'Four barges were carried over the weir.'
const MAYOR = 'The mayor said the harbour would stay closed until Friday.'
const SCHOOL = 'Pupils of the village school were taken home by bus.'

test('equal sentences are kept, new ones added, missing ones dropped where they stood', () => {
  const [a, b] = pair([LOCK, BARGES, MAYOR], [LOCK, MAYOR, SCHOOL])
  assert.deepEqual(shape(align(a, b)), ['kept s0>s0', 'dropped s1>', 'kept s2>s1', 'added >s2'])
})

test('a sentence that stands elsewhere has moved, with its words changed or not', () => {
  const [a, b] = pair([LOCK, BARGES, MAYOR, SCHOOL], [BARGES, MAYOR, SCHOOL, LOCK])
  const links = align(a, b).links
  assert.equal(links.filter(({ operation }) => operation === 'moved').length, 1)
  assert.equal(links.at(-1)?.operation, 'moved')
  assert.equal(links.at(-1)?.edited, false)
})

test('a split and a merger are told, also when one part is short', () => {
  const whole = 'The mayor said the harbour would stay closed until Friday and gave no reason.'
  const parts = ['The mayor said the harbour would stay closed until Friday.', 'She gave no reason.']
  const [a, b] = pair([LOCK, whole], [LOCK, ...parts])
  assert.deepEqual(shape(align(a, b)), ['kept s0>s0', 'split s1>s1+s2'])
  const [c, d] = pair([LOCK, ...parts], [LOCK, whole])
  assert.deepEqual(shape(align(c, d)), ['kept s0>s0', 'merged s1+s2>s1'])
})

test('sentences of one speaker with the same phrase are no split', () => {
  const [a, b] = pair(
    ['“The gate was old and the gate was weak,” the engineer said.'],
    [
      '“The gate was old and the gate was weak,” the engineer said.',
      '“The gate was old,” the engineer said again later.',
    ],
  )
  assert.deepEqual(shape(align(a, b)), ['kept s0>s0', 'added >s1'])
})

test('repeated sentences are matched in order, by their surroundings', () => {
  const again = 'No one was hurt.'
  const [a, b] = pair([LOCK, again, BARGES, again], [BARGES, again])
  assert.deepEqual(shape(align(a, b)), ['dropped s0>', 'dropped s1>', 'kept s2>s0', 'kept s3>s1'])
})

test('what is left over on both sides is paired as rewritten where the rest corresponds, and only there', () => {
  const warned = 'Engineers had warned in a letter of last spring that rust weakened the hinges of the gate.'
  const rewritten = 'Already last spring a report called the hinges too rusty for another flood.'
  const [a, b] = pair([LOCK, warned, BARGES, MAYOR], [LOCK, rewritten, BARGES, MAYOR])
  assert.deepEqual(shape(align(a, b))[1], 'edited s1>s1')
  const [e, f] = pair([LOCK, warned, BARGES, MAYOR, SCHOOL], [LOCK, BARGES, MAYOR, rewritten, SCHOOL])
  assert.ok(align(e, f).links.every(({ a, b }) => !(a[0] === 's1' && b.length > 0)))
  const [c, d] = pair([LOCK, warned, BARGES], ['Snow fell on the pass.', rewritten, SCHOOL])
  assert.ok(align(c, d).links.every(({ a, b }) => a.length === 0 || b.length === 0))
})

test('words of grammar and of reporting alone make no link', () => {
  const [a, b] = pair(
    [LOCK, 'It was not immediately clear whether he had been asked.', MAYOR],
    [LOCK, '“It was not,” she said.', 'It was not he who said so.', MAYOR],
  )
  assert.deepEqual(shape(align(a, b)), ['kept s0>s0', 'dropped s1>', 'added >s1', 'added >s2', 'kept s2>s3'])
})

test('titles align with titles only', () => {
  const a = witness({ id: LOW, title: 'Lock gate fails at Tarn', sentences: [LOCK] })
  const b = witness({
    id: HIGH,
    title: 'Lock gate at Tarn fails',
    sentences: ['Lock gate fails at Tarn', LOCK],
  })
  assert.deepEqual(shape(align(a, b)), ['edited s0>s0', 'added >s1', 'kept s1>s2'])
})

test('word changes are classed', () => {
  const classed = (from: string, to: string): string[] => {
    const [a, b] = pair([from], [to])
    return align(a, b).links.flatMap(({ changes }) => changes.map((change) => change.class))
  }
  assert.deepEqual(
    classed('At least 12 barges were lost on the river.', 'At least 15 barges were lost on the river.'),
    ['figure'],
  )
  assert.deepEqual(classed('It was the third strike on the line.', 'It was the fourth strike on the line.'), [
    'figure',
  ])
  assert.deepEqual(
    classed('The flood ran through the oldest quarter.', 'The flood ran through the oldest district.'),
    ['wording'],
  )
  assert.deepEqual(classed('The gate failed on Monday near Tarn.', 'The gate failed on Tuesday near Tarn.'), [
    'time',
  ])
  assert.deepEqual(classed('The gate failed, Mayor Holm told us.', 'The gate failed, Mayor Berg told us.'), [
    'name',
  ])
  assert.deepEqual(
    classed('“We will rebuild the gate,” she said.', '“We must rebuild the gate,” she said.'),
    ['quotation'],
  )
  assert.deepEqual(
    classed('Rust caused the gate to break open.', 'Rust reportedly caused the gate to break open.'),
    ['certainty'],
  )
  assert.deepEqual(classed('The gate broke open, he said.', 'The gate broke open.'), ['attribution'])
  assert.deepEqual(classed('The harbour’s gate broke open early.', "The harbor's gate broke open early."), [
    'trivial',
  ])
  assert.deepEqual(classed('The gate broke open quickly at dawn.', 'The gate burst open quickly at dawn.'), [
    'wording',
  ])
})

test('ten thousand sentences on both sides are aligned without a quadratic step', () => {
  const text = Array.from(
    { length: 10_000 },
    (_, n) => `Gauge ${n} of the river stood at ${(n * 7919) % 10_007} this day.`,
  )
  const [a, b] = pair(text, [...text.slice(5_000), ...text.slice(0, 5_000).map((line) => `${line} It fell.`)])
  const alignment = align(a, b)
  assert.equal(alignment.links.filter(({ b: side }) => side.length > 0).length, 10_000)
})

const words = fc.constantFrom(
  'gate',
  'river',
  'Tarn',
  '12',
  'said',
  'the',
  'old',
  'barge',
  '“low',
  'tide”',
  'Monday',
  '—',
)
const sentence = fc.array(words, { minLength: 1, maxLength: 9 }).map((parts) => `${parts.join(' ')}.`)
const text = fc.array(sentence, { maxLength: 8 })

test('links partition both sides, whatever the texts', () => {
  fc.assert(
    fc.property(text, text, (left, right) => {
      const [a, b] = pair(left, right)
      const { links } = align(a, b)
      const ids = (side: 'a' | 'b'): string[] => links.flatMap((link) => link[side]).sort()
      const all = ({ annotations }: Witness): string[] => annotations.sentences.map(({ id }) => id).sort()
      assert.deepEqual(ids('a'), all(a))
      assert.deepEqual(ids('b'), all(b))
    }),
  )
})

test('applying the changes of a link to its sentences in a gives those in b', () => {
  fc.assert(
    fc.property(text, text, (left, right) => {
      const [a, b] = pair(left, right)
      for (const link of align(a, b).links) {
        if (link.a.length === 0 || link.b.length === 0) continue
        const pick = ({ annotations }: Witness, ids: readonly string[]) =>
          annotations.sentences.filter(({ id }) => ids.includes(id))
        const target = pick(b, link.b)
        const expected = target.flatMap((one) => tokens(one.text)).map((token) => token.text)
        assert.deepEqual(applyChanges(link, pick(a, link.a), target), expected)
      }
    }),
  )
})

/** One revision after another: a sentence is cut, added, moved, split, joined with the next, or a word of it changed. */
const revision = fc.record({ kind: fc.nat(5), at: fc.nat(30), word: words })
const revised = (
  start: readonly string[],
  steps: readonly { kind: number; at: number; word: string }[],
): string[] =>
  steps.reduce(
    (lines: string[], { kind, at, word }) => {
      const place = lines.length === 0 ? 0 : at % lines.length
      const line = lines[place] ?? ''
      const parts = line.split(' ')
      const half = parts.length >> 1
      if (kind === 0) return lines.toSpliced(place, 1)
      if (kind === 1) return lines.toSpliced(place, 0, `Later ${word} came ${at} more.`)
      if (kind === 2) return lines.toSpliced(place, 1).toSpliced((at * 7) % lines.length, 0, line)
      if (kind === 3 && half > 0)
        return lines.toSpliced(place, 1, `${parts.slice(0, half).join(' ')}.`, parts.slice(half).join(' '))
      if (kind === 4) return lines.toSpliced(place, 2, lines.slice(place, place + 2).join(' '))
      return lines.toSpliced(place, 1, parts.with(half, word).join(' '))
    },
    [...start],
  )

test('an alignment applied to one text gives the other, whatever was split, merged, moved, cut or added', () => {
  const met = new Set<string>()
  fc.assert(
    fc.property(fc.array(revision, { maxLength: 8 }), (steps) => {
      const [a, b] = pair([LOCK, BARGES, MAYOR, SCHOOL], revised([LOCK, BARGES, MAYOR, SCHOOL], steps))
      const of = ({ annotations }: Witness, ids: readonly string[]) =>
        annotations.sentences.filter(({ id }) => ids.includes(id))
      const made = new Map<string, string[]>()
      for (const link of align(a, b).links) {
        met.add(link.operation)
        if (link.b.length === 0) continue
        const target = of(b, link.b)
        const forms =
          link.a.length === 0
            ? target.flatMap((one) => tokens(one.text)).map((token) => token.text)
            : applyChanges(link, of(a, link.a), target)
        let at = 0
        for (const one of target) {
          const length = tokens(one.text).length
          made.set(one.id, forms.slice(at, at + length))
          at += length
        }
        assert.equal(at, forms.length)
      }
      const text = b.annotations.sentences.flatMap(({ id }) => made.get(id) ?? [])
      assert.deepEqual(
        text,
        b.annotations.sentences.flatMap((one) => tokens(one.text)).map((token) => token.text),
      )
    }),
    { numRuns: 200, seed: 7 },
  )
  assert.deepEqual([...met].sort(), ['added', 'dropped', 'edited', 'kept', 'merged', 'moved', 'split'])
})

test('the order of arguments does not matter, and a witness aligns with itself as kept', () => {
  fc.assert(
    fc.property(text, text, (left, right) => {
      const [a, b] = pair(left, right)
      assert.deepEqual(align(a, b), align(b, a))
      assert.ok(align(a, a).links.every(({ operation }) => operation === 'kept'))
    }),
  )
})
