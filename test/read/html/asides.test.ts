/** What stands beside the story on pages whose markup names none of it. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { commentHead } from '../../../src/read/html/comments.ts'
import { cut, PARAGRAPHS, readString } from '../fixtures.ts'

const story = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')
const page = (behind: string, before = '', lang = 'en') =>
  readString(
    `<html lang="${lang}"><head><title>Bridge to be repaired</title></head><body><div><div>Home</div><h1>Bridge to be repaired</h1>${before}${story}${behind}</div></body></html>`,
  )
const STORY = ['Bridge to be repaired', ...PARAGRAPHS].join('\n\n')
const COMMENT = 'Repairs were promised and paid for four years ago, and where did all of that money go?'

describe('comments', () => {
  test('under a head that counts them are cut to the end, in any markup', async () => {
    for (const head of [
      '<h3>2 thoughts on “Bridge to be repaired”</h3>',
      '<h2>3 responses to Bridge to be repaired</h2>',
      '<div>2 Kommentare zu „Bridge to be repaired“</div>',
      '<h4>Comentarios (12)</h4>',
      '<p>网友评论（3条）</p>',
      '<h3>التعليقات (2)</h3>',
    ]) {
      const document = await page(
        `${head}<ul><li><b>Old Salt</b> says:<p>${COMMENT}</p></li></ul><p>Your name</p>`,
      )
      assert.equal(document.text, STORY, head)
      assert.ok(cut(document).includes(`comment: ${COMMENT}`))
    }
  })

  test('a count under the headline leads to them and cuts nothing', async () => {
    const { text } = await page('', '<p>12 comments</p>')
    assert.ok(text.endsWith(PARAGRAPHS.at(-1) ?? ''))
    assert.ok(text.includes(PARAGRAPHS[0] ?? ''))
  })

  test('what only speaks of comments heads none', () => {
    for (const line of [
      '3 comments that cost a minister her post',
      'Thoughts on a bridge',
      '12 replies later he gave in',
    ])
      assert.ok(!commentHead(line), line)
  })
})

describe('lines', () => {
  const lines: [reason: string, lang: string, line: string][] = [
    ['date-line', 'en', '11.52 BST'],
    ['date-line', 'es', '18/07/2025 a las 06:00h.Actualizado: 09:31h.'],
    ['date-line', 'en', '2 hours ago'],
    ['date-line', 'de', 'vor 3 Stunden'],
    ['paywall', 'ja', 'この記事は有料会員記事です。残り512文字'],
    ['legal', 'ja', '※無断転載を禁じます'],
    ['newsletter', 'ar', 'اشترك في نشرتنا البريدية لتصلك آخر الأخبار'],
    ['advertisement', 'es', 'Cargando...'],
    ['byline', 'zh', '（责任编辑：张伟）'],
  ]
  test('of a time, of who asks for something and of who edited are no story, in any language', async () => {
    for (const [reason, lang, line] of lines) {
      const document = await page(
        `<p>${line}</p><p>${PARAGRAPHS[0]} The rest followed on Tuesday.</p>`,
        '',
        lang,
      )
      assert.ok(cut(document).includes(`${reason}: ${line}`), `${line}: ${cut(document).join(' / ')}`)
    }
  })

  test('a word of another meaning, or inside a sentence, is no reason', async () => {
    for (const line of [
      'Laden am Hafen schließt nach hundert Jahren und zwei Bränden für immer.',
      '関連死は三人に上り、市は月曜日に会見を開いて住民に説明した。',
      'At 11.52 the bridge was shut by the police for the third time in a week.',
    ]) {
      const { text } = await page(`<p>${line}</p><p>${PARAGRAPHS[0]} The rest followed on Tuesday.</p>`)
      assert.ok(text.includes(line), line)
    }
  })
})
