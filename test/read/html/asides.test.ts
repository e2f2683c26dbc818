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
    ['date-line', 'de', 'Lesezeit: 3 Min.'],
    ['related-link', 'ko', '▶제보는 카톡 okjebo'],
    ['paywall', 'de', 'Jetzt 4 Wochen gratis testen und alle Artikel lesen'],
    ['paywall', 'en', 'Try 3 months for $1'],
    ['newsletter', 'en', 'Follow the Quay on Instagram, Facebook and YouTube.'],
    ['newsletter', 'de', 'Folgst du schon dem Kurier auf WhatsApp?'],
    [
      'newsletter',
      'en',
      'Get the Quay through your letterbox every month. 12 issues for £11.99. Click here for more information.',
    ],
    ['link-address', 'en', 'quay.com/annlee'],
    ['related-link', 'tr', 'İLGİLİ HABER: Köprüde çatlak'],
    ['date-line', 'tr', 'Giriş: 12.02.2025 - 07:30 Güncelleme: 12.02.2025 - 09:10'],
    ['date-line', 'de', '04.06.2025, 16:25 Uhr'],
    ['notice', 'en', 'Click to playTap to play'],
    ['date-line', 'de', 'Zuerst veröffentlicht am 30/04/2024 - 16:17'],
    ['notice', 'ru', 'Нашли опечатку? Выделите текст и нажмите Ctrl+Enter'],
    ['navigation', 'ru', 'Теги: мост, Заречье'],
    ['author-box', 'en', 'Press office: 0300 555 0199'],
    ['author-box', 'de', 'Rückfragen bitte an:'],
    ['legal', 'de', 'Original-Content von: Polizei Wendorf, übermittelt durch news aktuell'],
    ['caption', 'es', 'El puente, este jueves. / MARTA LÓPEZ'],
    ['caption', 'ko', '폐쇄되는 다리. [연합뉴스 자료사진]'],
    ['newsletter', 'en', 'Thanks for reading Corrie Letters! This post is public so feel free to share it.'],
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
      'Follow the river up from Portby and you pass four mills, all of them shut.',
      'Rebels agreed to free 4 hostages within 2 months, and to read out their names.',
      'The tax was cut for 3 months for $1 million in lost income, the minister said.',
      'At 11.52 the bridge was shut by the police for the third time in a week.',
    ]) {
      const { text } = await page(`<p>${line}</p><p>${PARAGRAPHS[0]} The rest followed on Tuesday.</p>`)
      assert.ok(text.includes(line), line)
    }
  })
})

describe('a table', () => {
  test('tells of sources and days in its rows', async () => {
    const row = (cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
    const { text } = await page(
      `<table>${row(['Claim', 'The bridge was closed because of a bomb'])}${row(['Source', 'A post shared 4,100 times'])}${row(['Published', '3 October 2025'])}</table><p>${PARAGRAPHS[0]} The rest followed.</p>`,
    )
    assert.ok(text.includes('Source | A post shared 4,100 times\n\nPublished | 3 October 2025'))
  })
})

describe('under the headline', () => {
  test('a name and an agency are a byline where no picture stands over them', async () => {
    const document = await readString(`<h1>Bridge to be repaired</h1><p>Inés Carrasco / EFE</p>${story}`)
    assert.deepEqual(
      document.credits.map(({ name, kind, of }) => `${name} ${kind} ${of}`),
      ['Inés Carrasco person text', 'EFE agency text'],
    )
    const under = await readString(
      `<h1>Bridge to be repaired</h1><img src="x"><p>Inés Carrasco / EFE</p>${story}`,
    )
    assert.deepEqual(
      under.credits.map(({ name, of }) => `${name} ${of}`),
      ['EFE picture'],
    )
  })

  test('a label and who is credited are a byline', async () => {
    const document = await readString(
      `<head><title>x</title><script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Karin Holm"}}</script></head><h1>Bridge to be repaired</h1><p>Interview: Karin Holm</p>${story}`,
    )
    assert.ok(cut(document).includes('byline: Interview: Karin Holm'))
  })

  test('words of elements that only styles set apart don’t stick together', async () => {
    const document = await readString(
      `<head><title>x</title></head><h1>Bridge to be repaired</h1><span class="author">Anne Roux</span><span>Publié hier à 07h30, modifié à 09h10</span><span>Temps de lecture 2 min.</span>${story}<p>You<b>Tube</b> and H<sub>2</sub>O stay as they are written, said the council’s iPhone.</p><p><strong>What stands behind the data</strong><span>The report of the county of last year says how often the span was turned by hand.</span></p>`,
    )
    assert.ok(
      cut(document).includes(
        'date-line: Anne RouxPublié hier à 07h30, modifié à 09h10Temps de lecture 2 min.',
      ),
    )
    assert.ok(document.text.includes('YouTube and H2O'))
    assert.ok(document.text.includes('behind the data The report'))
  })

  test('a day among names and bars is the page’s where nothing else tells one', async () => {
    const document = await readString(
      `<head><title>x</title></head><h1>Bridge to be repaired</h1><div>TNN / Ravi Sharma / Feb 12, 2025, 07:30 IST</div>${story}<p>Work is to begin in March.</p><p>The council meets in April.</p><div>About the Author</div><div>Ravi Sharma</div><div>Ravi Sharma is a senior correspondent of the Quay. He has covered the port for ten years.</div>`,
    )
    assert.equal(document.published.absent ? '' : document.published.value, '2025-02-12')
    assert.ok(document.text.endsWith('The council meets in April.'))
    assert.ok(document.credits.some(({ name, kind }) => name === 'Ravi Sharma' && kind === 'person'))
  })

  test('a desk, a day and a reading time in one line are no story, and no other day of publication', async () => {
    const document = await readString(
      `<head><title>x</title><meta property="article:published_time" content="2024-07-10"></head><h1>Bridge to be repaired</h1><p>Quay desk 18.07.2024, 11.08 Uhr 7 min</p>${story}`,
    )
    assert.ok(cut(document).includes('date-line: Quay desk 18.07.2024, 11.08 Uhr 7 min'))
    assert.equal(document.published.absent ? '' : document.published.value, '2024-07-10')
  })

  test('a picture and its words in an inline element stand apart from the paragraph', async () => {
    const { text } = await page(
      `<p>The span turns on four bearings, two of which had cracked in the winter.<br><br><span class="p"><img src="x"><em>폐쇄되는 다리. [연합뉴스 자료사진]</em></span>The council met on Monday, and it voted late at night.</p>`,
    )
    assert.ok(text.includes('\n\nThe council met on Monday'))
    assert.ok(!text.includes('자료사진'))
  })
})

describe('at the end', () => {
  test('a line about the paper’s newsletter is no story, unless the story speaks of one', async () => {
    const line =
      'The Quay’s newsletter tells you each evening what mattered in the harbour, short and to the point.'
    const more =
      '<p>Work is to begin in March. The ferry will run until then.</p><p>The council meets again in April, and the plans are on show until then.</p>'
    assert.ok(cut(await page(`${more}<p>${line}</p>`)).includes(`newsletter: ${line}`))
    const about = await page(
      `<p>The council’s newsletter had said so in May, and nobody read it.</p>${more}${more}<p>${line}</p>`,
    )
    assert.ok(about.text.includes(line))
  })
})

describe('a label in capitals and a bar', () => {
  test('over and over is a list of other articles', async () => {
    const lines = ['Ferry line ends', 'School roof leaks', 'Library opens late'].map(
      (headline) => `<p>FUNDA OLUNYE UDABA | ${headline}</p><p>${PARAGRAPHS[2]}</p>`,
    )
    const { text } = await page(lines.join(''))
    assert.ok(!text.includes('FUNDA'))
    const { text: twice } = await page(lines.slice(1).join(''))
    assert.ok(twice.includes('FUNDA'))
  })
})
