import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cut, kept, PARAGRAPHS, readString } from './fixtures.ts'

const body = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('\n')

function page(article: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bridge to be repaired | The Quay</title>${head}</head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><main><article>${article}</article></main>
<aside class="sidebar"><h3>Most read</h3><ul><li><a href="/a">Ferry timetable changes again</a></li><li><a href="/b">Fish prices rise</a></li></ul></aside>
<footer>© The Quay</footer></body></html>`
}

test('the headline, the standfirst outside the body and the paragraphs are kept, furniture is cut with its reason', async () => {
  const document = await readString(
    page(`<h1>Bridge to be repaired</h1><p class="standfirst">Council votes for repair after two closed winters</p>
<div class="byline">By Ann Lee</div><time datetime="2021-03-02T08:00:00+02:00">2 March 2021</time>
<figure><img src="x"><figcaption>The bridge in January.</figcaption></figure><div class="article-body">${body}</div>`),
  )
  assert.deepEqual(kept(document), [
    'title: Bridge to be repaired',
    'standfirst: Council votes for repair after two closed winters',
    ...PARAGRAPHS.map((paragraph) => `paragraph: ${paragraph}`),
  ])
  assert.ok(cut(document).includes('caption: The bridge in January.'))
  assert.ok(cut(document).includes('byline: By Ann Lee'))
  assert.ok(cut(document).includes('navigation: Home Sport'))
  assert.ok(cut(document).some((line) => line.startsWith('teaser-list: Ferry')))
  assert.ok(document.cut.every((block) => block.because !== ''))
  assert.equal(document.published.absent ? '' : document.published.value, '2021-03-02')
  assert.deepEqual(
    document.credits.map((credit) => [credit.name, credit.kind]),
    [['Ann Lee', 'person']],
  )
})

test('three linked headlines side by side are teasers, whatever their class says', async () => {
  const cards = ['Ferry line ends', 'School roof leaks again', 'Library opens late']
    .map(
      (headline) =>
        `<div class="x1"><h3><a href="/z">${headline} this week</a></h3><p>A short summary of another story.</p></div>`,
    )
    .join('')
  const document = await readString(
    page(`<h1>Bridge to be repaired</h1>${body}<div class="x0">${cards}</div>`),
  )
  assert.equal(document.blocks.length, 4)
})

test('a class that names a sidebar around the whole article is not believed', async () => {
  const document = await readString(
    `<html><body><div class="sidebar"><h1>Bridge to be repaired</h1>${body}</div></body></html>`,
  )
  assert.equal(document.blocks.length, 4)
})

test('hidden text is cut, but an article that only a script would show is kept', async () => {
  const some = await readString(
    page(
      `<h1>Bridge to be repaired</h1>${body}<p style="display:none">Hidden words that a reader never sees on this page.</p>`,
    ),
  )
  assert.ok(cut(some).some((line) => line.startsWith('hidden: Hidden words')))
  const all = await readString(page(`<h1>Bridge to be repaired</h1><div style="display: none">${body}</div>`))
  assert.equal(all.blocks.length, 4)
})

test('scripts, styles and templates are no text', async () => {
  const document = await readString(
    page(
      `<h1>Bridge to be repaired</h1><script>document.write("<p>Injected by a script, which never runs here.</p>")</script>${body}`,
    ),
  )
  assert.ok(!document.text.includes('Injected'))
  assert.ok(!cut(document).some((line) => line.includes('Injected')))
})

test('a link inside a sentence stays, a line that is one link goes', async () => {
  const document = await readString(
    page(
      `<h1>Bridge to be repaired</h1>${body}<p>The plan follows <a href="/x">a report of last year</a> on the state of the bridge.</p><p><a href="/y">Five things to know of the bridge</a></p>`,
    ),
  )
  assert.match(document.text, /a report of last year/)
  assert.ok(cut(document).includes('related-link: Five things to know of the bridge'))
})

test('a date of the head is taken, one of a teaser is listed and refused', async () => {
  const document = await readString(
    page(
      `<h1>Bridge to be repaired</h1>${body}<section class="related"><p>Older: <time datetime="2019-05-05">5 May 2019</time></p></section>`,
      '<meta property="article:published_time" content="2021-03-02T23:30:00+02:00">',
    ),
  )
  assert.equal(document.published.absent ? '' : document.published.value, '2021-03-02')
  assert.ok(document.dateCandidates.some((candidate) => candidate.value === '2019-05-05' && !candidate.taken))
})

test('a time in UTC gives way to the local day printed by the headline', async () => {
  const document = await readString(
    page(
      `<h1>Bridge to be repaired</h1><p class="date">3 March 2021</p>${body}`,
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge to be repaired","datePublished":"2021-03-02T22:30:00Z"}</script>',
    ),
  )
  assert.equal(document.published.absent ? '' : document.published.value, '2021-03-03')
})

test('a date whose day and month may be swapped is refused with the reason', async () => {
  const document = await readString(
    page(`<h1>Bridge to be repaired</h1><p class="date">04/05/2021</p>${body}`),
  )
  assert.ok(document.published.absent)
  assert.match(document.dateCandidates[0]?.why ?? '', /may be 2021-05-04 or 2021-04-05/)
})

test('agency marks are credits of their own kind', async () => {
  const document = await readString(
    page(
      `<h1>Bridge to be repaired</h1><p>HARBOUR TOWN (Reuters) — ${PARAGRAPHS[0]}</p>${body}<p>Work may go on into the night, the council said. (AFP)</p>`,
    ),
  )
  assert.deepEqual(
    document.credits.map((credit) => `${credit.name} ${credit.kind}`),
    ['Reuters agency', 'AFP agency'],
  )
})

test('direction overrides stay in the text with a warning', async () => {
  const document = await readString(
    page(
      `<h1>Bridge to be repaired</h1>${body}<p>The file was called \u202Egpj.exe\u202C, said the council in its answer.</p>`,
    ),
  )
  assert.ok(document.text.includes('\u202E'))
  assert.match(document.warnings.join(), /direction marks/)
})

test('the word over the headline is no part of the title where the page states it without', async () => {
  const kicker = await readString(
    page(`<h1><span>Harbour</span> Bridge to be repaired</h1><div>${body}</div>`),
  )
  assert.equal(kicker.title.absent ? '' : kicker.title.value, 'Bridge to be repaired')
  const whole = await readString(page(`<h1>Harbour – Bridge to be mended</h1><div>${body}</div>`))
  assert.equal(whole.title.absent ? '' : whole.title.value, 'Harbour – Bridge to be mended')
})

test('character references in JSON-LD are undone', async () => {
  const document = await readString(
    page(
      `<h1>The harbour’s bridge</h1><div>${body}</div>`,
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The harbour&#8217;s bridge &lt;again&gt;","author":{"@type":"Person","name":"Ann O&#039;Lee"}}</script>',
    ),
  )
  assert.equal(document.credits[0]?.name, "Ann O'Lee")
})
