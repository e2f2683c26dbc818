import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decision, Verdict } from '../../src/model/index.ts'
import { listedDecisions, verdictWords } from '../../src/web/decisions/verdict-words.ts'

const A = 'aaaaaaaaaaaaaaaa'
const B = 'bbbbbbbbbbbbbbbb'
const id = (digit: string) => `decision-${digit.repeat(32)}`
const decision = (digit: string, verdict: Verdict, hour: number): Decision => ({
  id: id(digit),
  verdict,
  by: 'Ann',
  at: `2025-05-13T${String(hour).padStart(2, '0')}:00:00Z`,
})

const author = decision('1', { kind: 'author', document: A, name: 'Lee' }, 8)
const day = decision('2', { kind: 'published', document: B, day: '2025-05-01' }, 9)
const back = decision('3', { kind: 'withdrawn', decision: author.id }, 10)
const parted = decision('4', { kind: 'other-story', documents: [A], apart: [B] }, 11)

test('decisions are listed latest first; one that was taken back says so, and comes again when that is taken back', () => {
  const listed = listedDecisions([author, day, back, parted])
  assert.deepEqual(
    listed.map(({ decision: each, counts }) => [each.id, counts]),
    [
      [parted.id, true],
      [day.id, true],
      [author.id, false],
    ],
  )
  const again = decision('5', { kind: 'withdrawn', decision: back.id }, 12)
  const found = listedDecisions([author, back, again]).find(({ decision: each }) => each.id === author.id)
  assert.equal(found?.counts, true)
})

test('those about some documents only', () => {
  const about = (document: string) =>
    listedDecisions([author, day, parted], new Set([document])).map(({ decision: { id } }) => id)
  assert.deepEqual(about(A), [parted.id, author.id])
  assert.deepEqual(about(B), [parted.id, day.id])
})

test('each verdict is told in words that name its documents and names', () => {
  const names = (document: string) => (document === A ? 'the wire' : 'the paper')
  const verdicts: [Verdict, RegExp][] = [
    [author.verdict, /^Lee is an author of the wire$/],
    [{ kind: 'not-author', document: A, name: 'Lee' }, /Lee is not an author of the wire/],
    [day.verdict, /the paper was published on 2025-05-01/],
    [{ kind: 'published', document: A }, /day of the wire is not known/],
    [
      { kind: 'speaker', document: A, statement: { start: 0, end: 2, text: 'No' }, name: 'Lee' },
      /Lee says “No”/,
    ],
    [
      { kind: 'speaker', document: A, statement: { start: 0, end: 2, text: 'No' } },
      /who says “No” is not known/,
    ],
    [
      { kind: 'same-entity', a: { document: A, name: 'Ann Lee' }, b: { document: A, name: 'Lee' } },
      /“Lee” is the same as “Ann Lee”/,
    ],
    [
      { kind: 'other-entity', a: { document: A, name: 'Ann Lee' }, b: { document: B, name: 'Lee' } },
      /“Lee” is another than “Ann Lee”/,
    ],
    [{ kind: 'same-story', documents: [A, B] }, /the wire, the paper tell one story/],
    [parted.verdict, /the wire tell another story than the paper/],
    [back.verdict, /no longer counts/],
  ]
  for (const [verdict, words] of verdicts) assert.match(verdictWords(verdict, names), words)
})
