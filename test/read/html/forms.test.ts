/** Pages of unusual form, each read whole. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sentences } from '../../../src/annotate/sentences.ts'
import type { Document } from '../../../src/model/index.ts'
import { read } from '../../../src/read/read.ts'

const QUAY =
  'The harbour board closed the eastern quay on Monday after a crane had tipped over in the storm of the night.'
const BARGES =
  'Nobody was hurt, the board said; two barges that were moored below the crane were damaged and leak oil.'
const DIVERS =
  'The quay will stay closed until divers have looked at its wall, and ships are sent to the old basin.'
const TITLE = 'Crane tips over on the quay'

const kept = async (html: string): Promise<Document> => read(Buffer.from(html), { name: 'page.html' })
const textsOf = ({ text, blocks }: Document): string[] =>
  blocks.map(({ start, end }) => text.slice(start, end))

describe('a page', () => {
  test('whose paragraphs are set by <br> alone', async () => {
    const document = await kept(
      `<html><head><title>${TITLE}</title></head><body><div><a href="/">Home</a> <a href="/s">Sport</a></div>
<div><h1>${TITLE}</h1>${[QUAY, BARGES, DIVERS].join('<br><br>')}<br><br><a href="/x">More from the harbour</a></div></body></html>`,
    )
    assert.deepEqual(textsOf(document), [TITLE, QUAY, BARGES, DIVERS])
  })

  test('without <html>, <head>, <body> and closing tags', async () => {
    assert.deepEqual(
      textsOf(await kept(`<title>${TITLE}</title><h1>${TITLE}</h1><p>${QUAY}<p>${BARGES}<p>${DIVERS}`)),
      [TITLE, QUAY, BARGES, DIVERS],
    )
  })

  test('with paragraphs that hold nothing to see', async () => {
    const document = await kept(
      `<h1>${TITLE}</h1><p>${QUAY}</p><p>&zwnj;</p><p>&#8203;</p><p>${BARGES}</p><p>${DIVERS}</p>`,
    )
    assert.deepEqual(textsOf(document), [TITLE, QUAY, BARGES, DIVERS])
  })

  test('with a table, a list, a quotation, and a post of another site in the story', async () => {
    const document = await kept(`<article><h1>${TITLE}</h1><p>${QUAY}</p>
<table><tr><th>Fish</th><th>Tonnes</th></tr><tr><td>Herring</td><td>120</td></tr></table><p>${BARGES}</p>
<ul><li>Herring fetched 2 crowns a kilo.</li><li>Cod fetched 9 crowns a kilo.</li></ul>
<blockquote class="twitter-tweet"><p>The crane is down, stay away from the quay!</p>— Harbour board (@harbour) <a href="/t">May 12</a></blockquote>
<blockquote><p>We have never seen such a storm, the crane driver wrote in the log.</p></blockquote><p>${DIVERS}</p></article>`)
    assert.deepEqual(
      document.blocks.map(({ kind }) => kind),
      [
        'title',
        'paragraph',
        'table-row',
        'table-row',
        'paragraph',
        'list-item',
        'list-item',
        'quotation',
        'paragraph',
      ],
    )
    assert.ok(textsOf(document).includes('Herring | 120'))
    assert.ok(
      document.cut.some(
        ({ text, because }) => text.startsWith('The crane is down') && because.includes('embedded post'),
      ),
    )
  })

  test('in Arabic, from right to left', async () => {
    const paragraphs = [
      'أغلقت إدارة الميناء الرصيف الشرقي يوم الاثنين بعد سقوط رافعة خلال عاصفة الليل.',
      'وقالت الإدارة إن أحدا لم يصب بأذى، لكن زورقين تحت الرافعة تضررا. هل يفتح الرصيف قريبا؟ لا يعرف أحد ذلك.',
    ]
    const document = await kept(
      `<html lang="ar" dir="rtl"><body><nav><a href="/">الرئيسية</a></nav><article><h1>إغلاق الرصيف الشرقي</h1>${paragraphs
        .map((one) => `<p>${one}</p>`)
        .join('')}</article></body></html>`,
    )
    assert.deepEqual(textsOf(document).slice(1), paragraphs)
    assert.equal(document.language.absent ? '' : document.language.value, 'ar')
    assert.equal(sentences(document).length, 5)
  })

  test('in Japanese, without spaces between words', async () => {
    const paragraphs = [
      '港湾局は月曜日、夜間の嵐でクレーンが倒れたため、東埠頭を閉鎖した。けが人はいないという。',
      '係留されていた二隻のはしけが損傷し、油が漏れている。いつ再開するのか？潜水士が岸壁を調べる！',
    ]
    const document = await kept(
      `<html lang="ja"><body><article><h1>クレーン転倒で東埠頭を閉鎖</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</article></body></html>`,
    )
    assert.deepEqual(textsOf(document).slice(1), paragraphs)
    assert.equal(document.language.absent ? '' : document.language.value, 'ja')
    const found = sentences(document).map(({ start, end }) => document.text.slice(start, end))
    assert.deepEqual(found.slice(1), [
      '港湾局は月曜日、夜間の嵐でクレーンが倒れたため、東埠頭を閉鎖した。',
      'けが人はいないという。',
      '係留されていた二隻のはしけが損傷し、油が漏れている。',
      'いつ再開するのか？',
      '潜水士が岸壁を調べる！',
    ])
  })

  test('whose headline, writer and day stand in lines of one block', async () => {
    const document = await kept(
      `<html><head><title>Harbour Gazette - ${TITLE}</title></head><body><table><tr><td><font size=5><b>${TITLE}</b></font><br><i>By Ida Marsh, Gazette staff writer</i><br>Tuesday, May 13, 2003<br><br>
${[QUAY, BARGES, DIVERS].join('<br><br>')}</td></tr></table></body></html>`,
    )
    assert.deepEqual(textsOf(document), [TITLE, QUAY, BARGES, DIVERS])
    assert.equal(document.published.absent ? '' : document.published.value, '2003-05-13')
    assert.deepEqual(
      document.credits.map(({ name }) => name),
      ['Ida Marsh'],
    )
  })

  test('whose headline has a word over it in the same heading', async () => {
    const document = await kept(
      `<head><title>${TITLE} | The Quay</title><meta property="og:title" content="${TITLE}"></head><h1><span>Storm</span><span>${TITLE}</span></h1><p>${QUAY}</p><p>${BARGES}</p>`,
    )
    assert.deepEqual(textsOf(document), [TITLE, QUAY, BARGES])
    assert.equal(document.cut[0]?.text, 'Storm')
    const [segment] = document.blocks[0]?.segments ?? []
    assert.equal(document.text.slice(segment?.start, segment?.end), TITLE)
  })

  test('of pictures alone: the captions are its text', async () => {
    const captions = [
      'Volunteers shovel mud out of the library, where the water stood a metre high. Photograph: Bo Ray/The Quay',
      'The mayor walks over the lower bridge, which was shut for three days. Photograph: Bo Ray/The Quay',
      'A baker who lost both of his ovens bakes at his sister’s until Christmas. Photograph: Bo Ray/The Quay',
    ]
    const figures = captions
      .map((text) => `<figure><img src="x"><figcaption>${text}</figcaption></figure>`)
      .join('')
    const gallery = await kept(
      `<article><h1>In pictures: after the flood</h1><p>The water has gone and the mud has stayed in the town.</p>${figures}</article>`,
    )
    assert.deepEqual(textsOf(gallery).slice(2), captions)
    const story = await kept(
      `<article><h1>${TITLE}</h1><p>${QUAY}</p><p>${BARGES}</p><p>${DIVERS}</p><p>${QUAY} It was the third one.</p>${figures}</article>`,
    )
    assert.ok(story.cut.filter(({ reason }) => reason === 'caption').length === 3)
  })

  test('that closes with a paragraph about its writer', async () => {
    const about =
      'Ida Marsh has covered the harbour for the Gazette since 2019. She lives in Portby with two cats.'
    const page = (story: string) =>
      kept(
        `<article><h1>${TITLE}</h1><p>By Ida Marsh</p><p>${QUAY}</p><p>${BARGES}</p><p>${DIVERS}</p><p>${story}</p><p>${about}</p></article>`,
      )
    const document = await page('Work begins in spring, and a ferry is to run until then.')
    assert.ok(!document.text.includes(about))
    assert.ok(document.cut.some(({ text, reason }) => text === about && reason === 'author-box'))
    const role = await kept(
      `<article><h1>${TITLE}</h1><p>By Ida Marsh</p><p>${QUAY}</p><p>${BARGES}</p><p>${DIVERS}</p><p>Work begins in spring.</p><p>Our correspondent ${about}</p></article>`,
    )
    assert.ok(!role.text.includes(about))
    const named = await page('“I have seen worse,” said Ida Marsh, who was on the quay that night.')
    assert.ok(named.text.includes(about))
  })

  test('whose headline a box for comments repeats below the story', async () => {
    const document = await kept(
      `<head><title>${TITLE}</title><meta property="og:title" content="${TITLE}"></head><div><h2>‘We heard it fall’: a night at the harbour</h2><p>${QUAY}</p><p>${BARGES}</p><p>${DIVERS}</p></div>
<div class="comments"><h1>${TITLE}</h1><p>Share what you think of this story with our readers, who write to us from all over the country every day.</p><p>No comments have so far been submitted. Why not be the first to send us your thoughts on this?</p></div>`,
    )
    assert.deepEqual(textsOf(document).slice(-3), [QUAY, BARGES, DIVERS])
  })

  test('whose story stands in two boxes that are both called sidebars', async () => {
    const story = [QUAY, BARGES, DIVERS, `${QUAY} It was the third one in a year, the board said.`]
    const document = await kept(
      `<h1>${TITLE}</h1><p>${BARGES}</p><div class="has-sidebar"><div class="main-sidebar-wrap">${story.map((text) => `<p>${text}</p>`).join('')}</div></div>`,
    )
    assert.ok(story.every((text) => document.text.includes(text)))
  })

  test('of one paragraph and a list under it', async () => {
    const document = await kept(
      `<head><title>${TITLE}</title></head><nav><a href="/">Home</a></nav><article><div><h1>${TITLE}</h1><p class="date">13 May 2025</p></div><div><p>${QUAY}</p><p>The quays are open as follows.</p><p>East: from Tuesday</p><p>West: <a href="/o">old basin</a>, <a href="/f">fish dock</a>, timber dock, coal dock, both lower docks</p></div></article>`,
    )
    assert.deepEqual(textsOf(document), [
      TITLE,
      QUAY,
      'The quays are open as follows.',
      'East: from Tuesday',
      'West: old basin, fish dock, timber dock, coal dock, both lower docks',
    ])
  })

  test('whose headline begins with its day, or behind a dash with a word over it', async () => {
    const titleOf = async (headline: string, stated = TITLE) => {
      const { title } = await kept(`<head><title>${stated}</title></head><h1>${headline}</h1><p>${QUAY}</p>`)
      return title.absent ? '' : title.value
    }
    assert.equal(await titleOf(`12.05.2025 - ${TITLE}`, `12.05.2025 - ${TITLE} - Harbour`), TITLE)
    assert.equal(await titleOf(`Storm at the coast<span> – ${TITLE}</span>`), TITLE)
  })

  test('to which further articles are appended: the one with the page’s headline is read', async () => {
    const other = [
      'Pupils of the primary school in Mill Street were sent home on Friday after water had come through the roof.',
      'It was the third time since the roof was mended, the head teacher said, and parents are losing patience.',
      'The county said that it would look at the roof in the coming week, and that lessons would go on elsewhere.',
    ]
    const article = (tag: string, title: string, by: string, texts: string[]) =>
      `<${tag}><h1>${title}</h1>${by}${texts.map((text) => `<p>${text}</p>`).join('')}</${tag}>`
    const page = (tag: string, by = '') =>
      kept(
        `<head><title>${TITLE}</title></head><main>${article(tag, TITLE, '<p>By Ann Lee</p>', [QUAY, BARGES, DIVERS])}${article(tag, 'School roof leaks again', by, other)}${article(tag, 'Ferry fares to rise in May', by, [...other].reverse())}</main>`,
      )
    const articles = await page('article')
    assert.deepEqual(textsOf(articles), [TITLE, QUAY, BARGES, DIVERS])
    assert.match(
      articles.cut.find(({ text }) => text === other[0])?.because ?? '',
      /another article, with the headline “School/,
    )
    const signed = await page('div', '<p>By Bo Ray</p>')
    assert.deepEqual(textsOf(signed), [TITLE, QUAY, BARGES, DIVERS])
    assert.deepEqual(
      signed.credits.map(({ name }) => name),
      ['Ann Lee'],
    )
    // Chapters have headings of their own, and no writers.
    assert.ok(textsOf(await page('div')).includes(other[0] ?? ''))
  })

  test('whose rest is hidden until a reader asks for it', async () => {
    const page = (below: string) =>
      kept(
        `<h1>${TITLE}</h1><div><p>${QUAY}</p><p>${BARGES}</p><div style="display:none"><p>${DIVERS}</p><p>It was built in 1934 and has stood through four floods.</p></div>${below}</div>`,
      )
    assert.deepEqual(textsOf(await page('<a href="#">Read full story</a>')).slice(1, 4), [
      QUAY,
      BARGES,
      DIVERS,
    ])
    assert.ok(!(await page('<p>Nobody knows when it will open.</p>')).text.includes(DIVERS))
  })
})
