import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eld } from 'eld/extrasmall'
import fc from 'fast-check'
import { languageByNgrams } from '../../../src/read/language/ngrams.ts'

const WRITTEN = {
  en: 'The keeper of the lock counted eleven leaks in the morning, and there were three of them last year.',
  de: 'Der Wärter der Schleuse zählte am Morgen elf Lecks, im vergangenen Jahr waren es nur drei gewesen.',
  fr: 'L’éclusier a compté onze fuites ce matin, alors qu’il n’y en avait que trois l’année dernière.',
  ru: 'Смотритель шлюза насчитал утром одиннадцать протечек, а в прошлом году их было только три.',
  ar: 'أحصى حارس القفل أحد عشر تسربا في الصباح، ولم يكن هناك سوى ثلاثة في العام الماضي.',
  ja: '水門の番人は今朝、十一か所の水漏れを数えた。昨年は三か所しかなかったという。',
  tr: 'Kanal bekçisi sabah on bir sızıntı saydı, geçen yıl ise bunlardan yalnızca üç tane vardı.',
  pl: 'Śluzowy naliczył rano jedenaście przecieków, a w zeszłym roku były ich tylko trzy.',
}

test('a text’s language is known by the n-grams of its words', () => {
  for (const [language, text] of Object.entries(WRITTEN)) assert.equal(languageByNgrams(text), language)
  assert.equal(languageByNgrams('1934, 12:40 — …'), undefined)
  assert.equal(languageByNgrams(''), undefined)
})

test('as ELD itself tells it, whatever the text', () => {
  const words = Object.values(WRITTEN).flatMap((text) => text.split(' '))
  const some = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme' })), {
    maxLength: 120,
  })
  const separated = fc.tuple(some, fc.constantFrom(' ', '', '’', ' - ', '\n'))
  fc.assert(
    fc.property(separated, ([texts, separator]) => {
      const text = texts.join(separator)
      assert.equal(languageByNgrams(text) ?? '', eld.detect(text).language)
    }),
    { seed: 1, numRuns: 2000 },
  )
})
