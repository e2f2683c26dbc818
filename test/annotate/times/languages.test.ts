import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantities } from '../../../src/annotate/quantities.ts'
import { sentences } from '../../../src/annotate/sentences.ts'
import { timexes } from '../../../src/annotate/timexes.ts'
import type { Document, DocumentTime } from '../../../src/model/index.ts'
import { documentOf } from '../document.ts'
import { DAY } from './concepts.ts'

function written(text: string, language: string): Document {
  const document = documentOf([text])
  document.language = { absent: false, value: language, basis: 'resolved', chain: [] }
  return document
}

function values(text: string, language: string, time: DocumentTime | undefined = DAY): string[] {
  const document = written(text, language)
  return timexes(document, sentences(document), time).map(
    ({ text: words, value, mod }) => `${words} = ${value}${mod === undefined ? '' : ` ${mod}`}`,
  )
}

test('German dates', () => {
  assert.deepEqual(values('Am Dienstag, den 11. Januar 2022, traf er ein.', 'de'), [
    'Dienstag, den 11. Januar 2022 = 2022-01-11',
  ])
  assert.deepEqual(values('Vom 11. bis 13. Januar wird getagt, seit 1989 jedes Jahr.', 'de'), [
    '11. = 2022-01-11',
    '13. Januar = 2022-01-13',
    '1989 = 1989',
    'jedes Jahr = P1Y',
  ])
  assert.deepEqual(values('Sie wurde am Freitag gewählt; die Frist soll am Freitag enden.', 'de'), [
    'Freitag = 2022-01-07',
    'Freitag = 2022-01-14',
  ])
  assert.deepEqual(values('Ende Dezember war er da, gestern auch, und am 05.03.2021.', 'de'), [
    'Ende Dezember = 2021-12 END',
    'gestern = 2022-01-10',
    '05.03.2021 = 2021-03-05',
  ])
})

test('Spanish dates', () => {
  assert.deepEqual(values('El martes 11 de enero de 2022 llegó; ayer murió.', 'es'), [
    'martes 11 de enero de 2022 = 2022-01-11',
    'ayer = 2022-01-10',
  ])
  assert.deepEqual(values('Fue a finales de diciembre de 2021 y el 3/4/2021.', 'es'), [
    'finales de diciembre de 2021 = 2021-12 END',
    '3/4/2021 = 2021-04-03',
  ])
})

test('German and Spanish durations, counted times, and times that come again', () => {
  assert.deepEqual(
    values('Vor zwei Tagen begann es, letzte Woche brannte es, im vergangenen Monat auch.', 'de'),
    ['Vor zwei Tagen = 2022-01-09', 'letzte Woche = 2022-W01', 'vergangenen Monat = 2021-12'],
  )
  assert.deepEqual(
    values('In drei Tagen wird geöffnet; es dauerte in drei Tagen zwei Wochen.', 'de')[0],
    'drei Tagen = 2022-01-14',
  )
  assert.deepEqual(values('Die Haft von 18 Monaten, jeden Tag, jährlich, eines Tages.', 'de'), [
    '18 Monaten = P18M',
    'jeden Tag = P1D',
    'jährlich = P1Y',
  ])
  assert.deepEqual(
    values('Hace dos días llegó; la semana pasada llovió y el mes que viene será peor.', 'es'),
    ['Hace dos días = 2022-01-09', 'la semana pasada = 2022-W01', 'el mes que viene = 2022-02'],
  )
  assert.deepEqual(
    values(
      'Abrirá dentro de tres semanas según lo previsto, durante 18 meses, cada año; un día murió.',
      'es',
    ),
    ['tres semanas = 2022-W05', '18 meses = P18M', 'cada año = P1Y'],
  )
  const undated = timexes(
    written('Vor zwei Tagen, letzte Woche.', 'de'),
    sentences(written('Vor zwei Tagen, letzte Woche.', 'de')),
    undefined,
  )
  for (const { interval, reason } of undated) assert.ok(interval === undefined && reason !== undefined)
})

test('words of one language are no times of another', () => {
  assert.deepEqual(values('Mo sagte so viel: Der Mai ist gekommen, die March fließt, das war May.', 'de'), [
    'Mai = 2021-05',
  ])
  assert.deepEqual(values('Le 2022-01-11, il a vu la mer en juin et march avait dit non.', 'fr'), [
    '2022-01-11 = 2022-01-11',
  ])
})

test('without a document date nothing relative becomes a day', () => {
  const document = written('Er kam gestern, am Dienstag und am 11. Januar.', 'de')
  for (const timex of timexes(document, sentences(document), undefined)) {
    assert.equal(timex.interval, undefined, timex.text)
    assert.equal(timex.reason, 'the document date is not stated')
  }
})

test('the stop of an ordinal ends no sentence', () => {
  const text = 'Er kam am 11. Januar. Am 12. Januar ging er.'
  assert.deepEqual(
    sentences(written(text, 'de')).map((sentence) => sentence.text),
    ['Er kam am 11. Januar.', 'Am 12. Januar ging er.'],
  )
})

test('numbers of a language whose forms we do not know are not read', () => {
  const document = written('Es kamen 2.000 Soldaten.', 'de')
  assert.deepEqual(quantities(document, sentences(document), []), [])
})
