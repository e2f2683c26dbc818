import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { contained, likenesses, toldBy } from '../../../src/collate/stories/likeness.ts'
import { termCounts, termOf, termVectors } from '../../../src/collate/stories/terms.ts'
import { stories } from '../../../src/collate/stories.ts'
import { witness } from '../witness.ts'

const told = (names: string[], words: string[]) => {
  const terms = [...names, ...words]
  return toldBy(new Map(terms.map((term) => [term, 1 / Math.sqrt(terms.length)])), names)
}

test('names are compared by themselves and words by themselves', () => {
  const report = told(['halden', '61'], ['trial', 'bribes', 'harbour'])
  const sameKind = told(['teague', '44'], ['trial', 'bribes', 'harbour'])
  const followUp = told(['halden', '61'], ['appeal', 'prison', 'lawyer'])
  const ofKind = likenesses(report, sameKind)
  assert.ok(ofKind.names === 0 && Math.abs(ofKind.words - 1) < 1e-9 && Math.abs(ofKind.likeness - 0.4) < 1e-9)
  const { names, words, likeness } = likenesses(report, followUp)
  assert.ok(Math.abs(names - 1) < 1e-9 && words === 0 && Math.abs(likeness - 0.6) < 1e-9)
  assert.equal(contained(report, sameKind), 0)
  assert.ok(Math.abs(contained(report, told(['halden'], ['trial'])) - 1) < 1e-9)
})

test('where no word is known as a name all are compared together', () => {
  const a = told(['12'], ['洪', '水', '港'])
  const b = told(['15'], ['洪', '水', '港'])
  assert.ok(Math.abs(likenesses(a, b).likeness - 3 / 4) < 1e-9)
})

test('a likeness lies between 0 and 1, is 1 of a text with itself, and does not hang on the side', () => {
  const side = fc
    .tuple(
      fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }),
      fc.uniqueArray(fc.constantFrom('v', 'w', 'x', 'y'), { minLength: 1 }),
    )
    .map(([names, words]) => told(names, words))
  fc.assert(
    fc.property(side, side, (a, b) => {
      const { likeness } = likenesses(a, b)
      assert.ok(likeness >= 0 && likeness <= 1 + 1e-9)
      assert.ok(Math.abs(likeness - likenesses(b, a).likeness) < 1e-9)
      assert.ok(Math.abs(likenesses(a, a).likeness - 1) < 1e-9)
    }),
  )
})

test('forms of a word in Cyrillic script are one term, names too', () => {
  assert.equal(termOf('министерство'), termOf('министерства'))
  assert.equal(termOf('новгороде'), termOf('новгорода'))
  assert.notEqual(termOf('shipment'), termOf('shipping'))
})

const RUSSIAN = [
  'В порту Верхнего Усолья загорелся паром «Заря», на борту которого находились 214 пассажиров.',
  'Капитан Игорь Савельев приказал спустить шлюпки, сообщила служба спасения.',
]
const SAME_RUSSIAN = [
  'Пассажиров парома «Заря» эвакуировали из порта в Верхнем Усолье после пожара.',
  'Служба спасения рассказала, что капитана Савельева и 214 пассажиров доставили на берег.',
]
const OTHER_RUSSIAN = [
  'В музее Нижнего Лога открылась выставка, на которой показали 32 картины Анны Вересовой.',
  'Как сообщила директор, выставка будет открыта до осени, а после этого картины повезут в столицу.',
]

test('two Russian texts alone are one event by what they tell, not by words of grammar', () => {
  const russian = (id: string, sentences: readonly string[]) =>
    witness({ id: id.repeat(16), sentences, language: 'ru' })
  assert.equal(stories([russian('1', RUSSIAN), russian('2', SAME_RUSSIAN)]).length, 1)
  assert.equal(stories([russian('1', RUSSIAN), russian('3', OTHER_RUSSIAN)]).length, 2)
})

test('words of grammar weigh little in their own language, and as any word in another', () => {
  const sentences = ['Die Fähre sank vor der Insel.']
  const weightOf = (language: string) => {
    const { document } = witness({ id: '1'.repeat(16), sentences, language })
    return termVectors([{ id: document.id, ...termCounts(document) }])
      .get(document.id)
      ?.get('der')
  }
  assert.ok((weightOf('de') ?? 1) < 0.1)
  assert.ok((weightOf('en') ?? 0) > 0.3)
})

test('the agency that a text credits is no sign of its event', () => {
  const credits = [
    { name: 'Corvan News Agency', kind: 'agency' as const, of: 'text' as const, evidence: 'dateline' },
  ]
  const { document } = witness({ sentences: ['KERRIN (Corvan News Agency) — A trial began.'], credits })
  const terms = termCounts(document).terms.map(([term]) => term)
  assert.ok(terms.includes('kerrin'))
  assert.ok(!terms.includes('corvan'))
})
