import assert from 'node:assert/strict'
import { test } from 'node:test'
import { align } from '../../../src/collate/alignment.ts'
import { collation } from '../../../src/collate/collation.ts'
import type { Attribution, Credit, Witness } from '../../../src/model/index.ts'
import { type Sketch, witness } from '../witness.ts'

/** A witness whose sentences say who said them: the source and the cue stand between slashes. */
function told(id: string, sentences: readonly string[], sketch: Partial<Sketch> = {}): Witness {
  const plain = sentences.map((sentence) => sentence.replaceAll('/', ''))
  const made = witness({ id: id.repeat(16), sentences: plain, ...sketch })
  const attributions = sentences.flatMap((sentence, at): Attribution[] => {
    const [before, saying] = sentence.split('/')
    const own = made.annotations.sentences[at]
    if (saying === undefined || own === undefined) return []
    const start = own.start + (before?.length ?? 0)
    const span = { start, end: start + saying.length, text: saying }
    return [
      {
        id: `a${at}`,
        start,
        end: span.end,
        type: 'indirect',
        source: [span],
        cue: [],
        content: [],
        speaker: { absent: true, reason: 'not asked' },
        tier: 'rules',
      },
    ]
  })
  return { ...made, annotations: { ...made.annotations, attributions } }
}

const linked = (a: Witness, b: Witness): string[] =>
  align(a, b).links.flatMap((link) =>
    link.a.length > 0 && link.b.length > 0 ? [`${link.a.join('+')}>${link.b.join('+')}`] : [],
  )

const COUPLE =
  'Two of the dead were a couple whose car was swept off Mill Bridge, /police chief Edda Korhn said/.'
const MISSING = 'A man of 34 is still missing, /police chief Edda Korhn said/.'
const DENIED = '/Mayor Ines Calloway denied/ that.'
const DYKE = 'Work on the new dyke has not begun, /Mayor Ines Calloway said/.'

test('who says it makes no link', () => {
  assert.deepEqual(linked(told('1', [COUPLE, DENIED]), told('2', [MISSING, DYKE])), [])
})

test('what is said does, whoever says it, and a bare answer goes with one in other words', () => {
  const first = told('1', [COUPLE, '/Mayor Ines Calloway disputed/ that.'])
  const second = told('2', [
    'The couple whose car was swept off Mill Bridge were two of the dead, /a spokesman told the Tribune/.',
    DENIED,
  ])
  assert.deepEqual(linked(first, second), ['s0>s0', 's1>s1'])
})

test('names alone make no link', () => {
  const inquiry = 'The Transport Safety Office will publish its preliminary findings in the spring.'
  const silent = 'The Transport Safety Office would not comment.'
  assert.deepEqual(linked(told('1', [inquiry]), told('2', [silent])), [])
})

test('a dateline goes with a dateline, and an agency’s mark at the foot with neither', () => {
  const credits: Credit[] = [{ name: 'Northern Wire', kind: 'agency', of: 'text', evidence: 'mark' }]
  const first = told('1', ['ORREBY, 14 March 2024 (Northern Wire) —', 'The river rose by night.'], {
    credits,
  })
  const second = told('2', ['ORREBY, 16 March 2024 (Northern Wire) —', 'Rain fell on the hills.'], {
    credits,
  })
  const client = told('3', ['The river rose by night.', '(Northern Wire)'], { credits })
  assert.deepEqual(linked(first, second), ['s0>s0'])
  assert.deepEqual(linked(first, client), ['s1>s0'])
})

test('a partner in common puts no two sentences into a row that do not correspond', () => {
  const both =
    'The ferries stay in port until Monday because of the storm, and all schools on the islands are closed.'
  const witnesses = [
    told('1', ['The ferries stay in port until Monday because of the storm.']),
    told('2', [both]),
    told('3', ['All schools on the islands are closed.']),
  ]
  const alignments = witnesses.flatMap((a, at) => witnesses.slice(at + 1).map((b) => align(a, b)))
  assert.equal(alignments.filter(({ links }) => links.some(({ a, b }) => a.length && b.length)).length, 2)
  const { rows } = collation(witnesses, alignments)
  assert.deepEqual(
    rows.map(({ cells }) => Object.keys(cells).map((id) => id.charAt(0))),
    [['1', '2'], ['3']],
  )
})
