import assert from 'node:assert/strict'
import { test } from 'node:test'
import { datelineAgency, isSignedLine, signingNames } from '../../src/read/signed-paragraphs.ts'
import { readString } from './fixtures.ts'

test('names in brackets at the end of a Japanese story, and behind the opening of a Chinese or Korean one', () => {
  assert.deepEqual(signingNames('つらいと話した。（山田花子、佐藤健）', 'last'), ['山田花子', '佐藤健'])
  assert.deepEqual(signingNames('潮城日报讯（记者 李明 通讯员 王芳）潮城市议会表决通过。', 'first'), [
    '李明',
    '王芳',
  ])
  assert.deepEqual(signingNames('[서울=연합뉴스] 홍길동 기자 = 시의회는 11일', 'first'), ['홍길동'])
  assert.deepEqual(signingNames('（记者李明）', 'line'), ['李明'])
})

test('what else stands in such brackets is no name', () => {
  for (const text of [
    '話した。（敬称略）',
    '話した。（続く）',
    '見込みだ。（２０２５年）',
    '近くの女性（72）',
    '開かれた。（共同）',
  ])
    assert.deepEqual(signingNames(text, 'last'), [], text)
  assert.deepEqual(signingNames('（责任编辑：张伟）', 'line'), [])
  assert.ok(isSignedLine('（责任编辑：张伟）'))
  assert.ok(!isSignedLine('记者会上，市长没有回答问题。'))
})

test('the agency that opens a report', () => {
  assert.equal(datelineAgency('新华社北京2月12日电 市议会'), '新华社')
  assert.equal(datelineAgency('【北京共同】市議会は'), '共同')
  assert.equal(datelineAgency('[서울=연합뉴스] 홍길동 기자 ='), '연합뉴스')
  assert.equal(datelineAgency('ЗАРЕЧЬЕ, 12 фев — РИА Новости. Инженеры'), 'РИА Новости')
  assert.equal(datelineAgency('МОСКВА, 12 февраля. /ТАСС/. Мост'), 'ТАСС')
  assert.equal(datelineAgency('新华社记者的问题没有得到回答'), undefined)
})

test('a page credits them, and names in every script', async () => {
  const people = async (lang: string, body: string) =>
    (
      await readString(
        `<html lang="${lang}"><head><title>x</title></head><body><h1>x y z</h1>${body}</body></html>`,
      )
    ).credits.map(({ name, kind }) => `${name} ${kind}`)
  const filler =
    '<p>قرر المجلس البلدي، مساء الثلاثاء، إغلاق جسر المدينة القديمة أمام جميع المركبات ابتداء من الثالث من مارس المقبل ولمدة عامين.</p>'
  assert.deepEqual(
    await people('ar', `<div>كتب: سامي الحداد</div><div>آخر تحديث: 12 فبراير 2025</div>${filler}`),
    ['سامي الحداد person'],
  )
  assert.deepEqual(
    await people(
      'zh',
      '<div>2025年02月12日 07:30 来源：潮城日报 作者：李明</div><p>潮城市议会11日晚表决通过，自3月3日起封闭建于1931年的旋转大桥，为期两年，市政府在会后说。</p>',
    ),
    ['李明 person'],
  )
})
