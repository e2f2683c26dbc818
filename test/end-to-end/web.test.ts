/** The web page as a reader has it: in a browser, from the server and as a report opened from disk. */
import assert from 'node:assert/strict'
import type { ChildProcess } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { comparisonHtml } from '../../src/export/html.ts'
import { readWebPage } from '../../src/server/web-page.ts'
import { STORY_TABS } from '../../src/web/route.ts'
import { ferryComparison, HOSTILE } from '../web/ferry-comparison.ts'
import { largeComparison } from '../web/large-comparison.ts'
import { folder, stemma } from './run.ts'
import {
  BUILT,
  goTo,
  ids,
  isInView,
  launched,
  noViolations,
  plain,
  served,
  settled,
  skip,
  storyAddress,
  watched,
} from './web-page.ts'

const EXAMPLES = fileURLToPath(new URL('../../examples/tarnhaven-lock', import.meta.url))

describe('the web page', { skip }, () => {
  const temporary = folder()
  const doors: Record<'server' | 'report', string> = { server: '', report: '' }
  let browser: Browser
  let server: ChildProcess | undefined

  before(async () => {
    browser = await launched()
    const report = await stemma(['compare', EXAMPLES, '--html', temporary.file('report.html')])
    assert.equal(report.code, 0, report.stderr)
    doors.report = pathToFileURL(temporary.file('report.html')).href
    const library = ['--library', temporary.file('library.sqlite')]
    const added = await stemma(['add', EXAMPLES, ...library])
    assert.equal(added.code, 0, added.stderr)
    ;({ server, address: doors.server } = await served(library))
  })
  after(async () => {
    await browser?.close()
    server?.kill()
    temporary.remove()
  })

  for (const door of ['server', 'report'] as const) {
    const scheme = door === 'server' ? 'light' : 'dark'
    test(`every view of the ${door} stands, is accessible when ${scheme} and asks nobody else`, async () => {
      const { page, faults, outside } = await watched(browser, doors[door], scheme)
      await noViolations(page, 'stories')
      const story = await storyAddress(page)
      for (const [tab, name] of Object.entries(STORY_TABS)) {
        await goTo(page, `${story}${tab}`)
        assert.equal(await page.locator('nav a[aria-current]').textContent(), name)
        assert.ok((await page.locator('main section a').count()) > 0, `${tab} links to its sentences`)
        // Of a table two columns say as much as ten, in a fifth of the time.
        if (tab === 'versions') await goTo(page, `${story}versions?columns=${(await ids(page)).slice(1, 3)}`)
        await noViolations(page, tab)
      }
      await goTo(page, '#/search/lock')
      assert.ok((await page.locator('main li a').count()) > 3)
      await noViolations(page, 'search')
      await page.locator('main li a').first().click()
      await page.waitForSelector('.beside #marked')
      await noViolations(page, 'beside a search')
      await page.locator('.beside a', { hasText: 'Whole document' }).click()
      await page.waitForSelector('article #marked')
      await noViolations(page, 'document')
      await goTo(page, '#/undated')
      assert.ok((await page.locator('main li a').count()) > 0)
      await noViolations(page, 'undated')
      await goTo(page, '#/document/ffffffffffffffff')
      assert.match((await page.locator('[role=alert]').textContent()) ?? '', /ffffffffffffffff/)
      await noViolations(page, 'an unknown document')
      // The browser itself notes the answer 404 as an error; nothing else may be.
      assert.deepEqual(
        faults.filter((fault) => !fault.includes('404')),
        [],
      )
      assert.deepEqual(outside, [])
      await page.context().close()
    })

    test(`an answer of the ${door} leads to its words, and back and forward work`, async () => {
      const { page } = await watched(browser, doors[door])
      const story = await storyAddress(page)
      for (const tab of ['statements', 'times', 'figures', 'discrepancies', 'commitments']) {
        await goTo(page, `${story}${tab}`)
        const answer = page.locator('main section a.siglum:visible').first()
        const inList = await answer.evaluateHandle((link) => link)
        const words = /“(.*)”$/s.exec((await answer.getAttribute('title')) ?? '')?.[1]
        await answer.click()
        await page.waitForSelector('#marked')
        const marked = (await page.locator('mark').allTextContents()).join('')
        assert.ok(words && plain(marked).includes(plain(words)), `${tab}: “${marked}” for “${words}”`)
        assert.ok(await isInView(page), `${tab}: the words are in view`)
        await page.goBack()
        await page.waitForSelector(`nav a[aria-current][href$="${tab}"]`)
        assert.equal(await page.locator('.beside').count(), 0)
        await page.goForward()
        await page.waitForSelector('#marked')
        await page.keyboard.press('Escape')
        await page.waitForSelector('.beside', { state: 'detached' })
        assert.ok(await inList.evaluate((link) => link.matches(':focus')), `${tab}: back at the answer`)
        await answer.click()
        await page.locator('.beside a', { hasText: 'Whole document' }).click()
        await page.waitForSelector('article #marked')
      }
      await page.context().close()
    })
  }

  test('the table shows what became of the base, of any base, and hides what is trivial', async () => {
    const { page } = await watched(browser, doors.report)
    await goTo(page, `${await storyAddress(page)}versions`)
    for (const state of ['kept', 'edited', 'added', 'dropped']) {
      assert.ok((await page.locator(`td.${state} .operation`).count()) > 0, state)
    }
    assert.ok((await page.locator('td ins').count()) > 0)
    const trivial = page.getByLabel(/Trivial changes/)
    const quiet = await page.locator('td :is(ins, del)').count()
    await trivial.check()
    assert.ok((await page.locator('td :is(ins, del)').count()) > quiet)
    const select = page.getByLabel('Base')
    const other = await select.locator('option').nth(1).getAttribute('value')
    await select.selectOption(other)
    await page.waitForURL(/base=/)
    assert.match(page.url(), new RegExp(`base=${other}`))
    await page.goBack()
    await page.waitForFunction(`document.querySelector('select')?.value !== ${JSON.stringify(other)}`)
    await page.context().close()
  })

  test('files are added from the page, and what can’t be read says why', async () => {
    const library = ['--library', temporary.file('dropped.sqlite')]
    const { server: own, address } = await served(library)
    try {
      const { page } = await watched(browser, address)
      await page.locator('input[type=file]').setInputFiles([
        {
          name: 'one.txt',
          mimeType: 'text/plain',
          buffer: Buffer.from('A ship\n\nA ship left the harbour on Friday.'),
        },
        { name: 'none.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
      ])
      await page.waitForSelector('.cards')
      const told = await page.locator('[role=status] li').allInnerTexts()
      assert.match(told[0] ?? '', /^one\.txt: added/)
      assert.match(told[1] ?? '', /^none\.txt: .*empty/i)
      await noViolations(page, 'files added')
      await page.context().close()
    } finally {
      own.kill()
    }
  })

  test('a search is narrowed down by who speaks and by days, and the address keeps it', async () => {
    const { page } = await watched(browser, doors.report)
    await goTo(page, '#/search/lock')
    const all = await page.locator('main li a').count()
    assert.equal((await page.locator('main li a').first().locator('mark').count()) > 0, true)
    const speaker = await page.locator('select option').nth(1).getAttribute('value')
    await page.getByLabel('Said by').selectOption(speaker)
    await page.waitForURL(/speaker=/)
    const said = await page.locator('main li a').count()
    assert.ok(said > 0 && said < all)
    await page.goto('about:blank')
    await page.goBack()
    await page.waitForSelector('main li a')
    assert.equal(await page.locator('main li a').count(), said)
    await page.getByLabel('From').fill('2031-01-01')
    await page.waitForURL(/from=2031/)
    await page.waitForFunction("document.querySelectorAll('main li a').length === 0")
    await page.context().close()
  })

  test('two clicks from the first page to who changed the figure and who copied it, a third to the two versions', async () => {
    const { page } = await watched(browser, doors.server)
    await page.locator('.cards a', { hasText: 'Tarnhaven' }).first().click()
    await page.getByRole('link', { name: 'Figures' }).click()
    assert.match(await page.locator('article').first().innerText(), /copied from \w+ by/)
    const change = page.locator('span.changed').first()
    assert.match((await change.innerText()).replace(/\s+/g, ' '), /changed by \w+ .*from \w+’s “.+” compare/)
    await change.getByRole('link', { name: 'compare' }).click()
    await page.waitForSelector('tr.current')
    assert.ok((await page.locator('tr.current ins').count()) > 0)
    await page.context().close()
  })

  test('findings are picked, noted and saved with their anchors, and outlast the page', async () => {
    const { page, faults } = await watched(browser, doors.server)
    await goTo(page, `${await storyAddress(page)}figures`)
    for (const nth of [0, 1]) {
      await page.locator('main section a.siglum:visible').nth(nth).click()
      await page.getByRole('button', { name: 'Add to report' }).click()
      await page.keyboard.press('Escape')
      await page.waitForSelector('.beside', { state: 'detached' })
    }
    await page.getByRole('link', { name: 'Report (2)' }).click()
    await page.getByLabel('Note on finding 2').fill('It says more.')
    await page.getByRole('button', { name: 'Move finding 2 up' }).click()
    await noViolations(page, 'report')
    await page.reload()
    await page.waitForSelector('blockquote')
    assert.equal(await page.getByLabel('Note on finding 1').inputValue(), 'It says more.')
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as HTML' }).click()
    const saved = readFileSync(await (await saving).path(), 'utf8')
    assert.match(saved, /It says more\.[\s\S]*TextQuoteSelector/)
    assert.deepEqual(faults, [])
    await page.context().close()
  })

  test('keys step through the changes, say where they are, and leave typing alone', async () => {
    const { page } = await watched(browser, doors.report)
    await goTo(page, `${await storyAddress(page)}versions`)
    const told = page.locator('.steps [role=status]')
    await page.keyboard.press('j')
    assert.match((await told.textContent()) ?? '', /^Change 1 of \d+, row \d+: /)
    const first = await page.evaluate('document.activeElement.dataset.at')
    await page.keyboard.press('n')
    assert.notEqual(await page.evaluate('document.activeElement.dataset.at'), first)
    await page.keyboard.press('k')
    assert.equal(await page.evaluate('document.activeElement.dataset.at'), first)
    await page.getByLabel('Whole text').check()
    await settled(page)
    const link = page.url()
    await page.keyboard.press('/')
    await page.keyboard.type('jn?')
    assert.match((await told.textContent()) ?? '', /^Change 1 /)
    await page.locator('h1').click()
    await page.keyboard.press('?')
    await page.waitForSelector('dialog[open]')
    await noViolations(page, 'the help')
    await page.keyboard.press('Escape')
    await page.goto('about:blank')
    await page.goto(link)
    await page.waitForSelector(`tr.current[data-at="${first}"]`)
    await page.context().close()
  })

  test('columns are moved, pinned and hidden, and the address keeps it', async () => {
    const { page } = await watched(browser, doors.report)
    await goTo(page, `${await storyAddress(page)}versions`)
    const letters = () => page.locator('th .letter').allTextContents()
    const [base, one, two, three] = await letters()
    const menu = async (letter: string | undefined, action: string) => {
      const heading = page.locator('thead th', { has: page.locator(`.letter:text-is("${letter}")`) })
      if (!(await heading.locator('details').getAttribute('open'))) {
        await heading
          .locator('details:not([open]) summary')
          .click({ timeout: 500 })
          .catch(() => undefined)
      }
      await heading.getByRole('button', { name: action, exact: true }).click()
      await settled(page)
    }
    await menu(one, '→ Move right')
    assert.deepEqual((await letters()).slice(0, 3), [base, two, one])
    await menu(three, 'Pin')
    assert.deepEqual((await letters()).slice(0, 4), [base, three, two, one])
    await menu(two, 'Hide')
    assert.deepEqual((await letters()).slice(0, 3), [base, three, one])
    const link = page.url()
    await page.goto('about:blank')
    await page.goto(link)
    await page.waitForSelector('th .letter')
    assert.deepEqual((await letters()).slice(0, 3), [base, three, one])
    await page.context().close()
  })

  test('of ten thousand rows those near the reader are in the page, and every one can be reached', async () => {
    const comparison = largeComparison(2, 10_000)
    writeFileSync(temporary.file('large.html'), comparisonHtml(comparison, await readWebPage()))
    const { page } = await watched(browser, pathToFileURL(temporary.file('large.html')).href)
    await goTo(page, `#/story/${comparison.stories[0]?.story.id}/versions?row=9996`)
    await page.waitForSelector('tr.current')
    assert.match(await page.locator('tr.current').innerText(), /In part 9996 /)
    const box = await page.locator('tr.current').boundingBox()
    assert.ok(box && box.y > 0 && box.y < 720, 'it is in view')
    assert.ok((await page.locator('td').count()) < 1500)
    await page.keyboard.press('k')
    assert.match(await page.locator('tr.current').innerText(), /In part 9989 /)
    await page.context().close()
  })

  test('the tree leads from an arrow to its evidence and to the two versions', async () => {
    const { page } = await watched(browser, doors.report)
    await goTo(page, `${await storyAddress(page)}family-tree`)
    const edges = page.locator('svg a.edge')
    assert.ok((await edges.count()) >= 6)
    await edges.first().focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('aside[aria-label=Evidence] li')
    assert.ok(
      (await page.locator('aside[aria-label=Evidence] :is(ins, del)').count()) > 0,
      'what the copy changed',
    )
    await page.getByLabel('Against time').check()
    await page.waitForURL(/drawn=in-time/)
    assert.ok((await page.locator('svg line').count()) >= 2, 'a line for each day')
    await noViolations(page, 'the tree against time')
    const select = page.getByLabel('First witness')
    await select.selectOption((await select.locator('option').nth(3).getAttribute('value')) ?? '')
    await page.waitForSelector('svg a.reversed')
    await page.context().close()
  })

  test('a reader on a phone can read everything without scrolling the page sideways', async () => {
    const { page } = await watched(browser, doors.report)
    await page.setViewportSize({ width: 360, height: 740 })
    const story = await storyAddress(page)
    for (const tab of Object.keys(STORY_TABS)) {
      await goTo(page, `${story}${tab}`)
      const wide = Number(await page.evaluate('document.documentElement.scrollWidth'))
      assert.ok(wide <= 360, `${tab} is ${wide} pixels wide`)
    }
    await page.context().close()
  })

  test('text that would run, break out or mislead is text', async () => {
    const comparison = ferryComparison()
    writeFileSync(temporary.file('hostile.html'), comparisonHtml(comparison, await readWebPage()))
    const { page, faults, outside } = await watched(
      browser,
      pathToFileURL(temporary.file('hostile.html')).href,
    )
    const hashes = Object.keys(STORY_TABS).map((tab) => `#/story/${comparison.stories[0]?.story.id}/${tab}`)
    for (const hash of [...hashes, '#/document/0000000000000002', '#/search/script']) {
      await goTo(page, hash)
      assert.equal(await page.locator('main :is(script, img, iframe, object, form)').count(), 0, hash)
      assert.equal(await page.locator('main a:not([href^="#/"])').count(), 0, hash)
      assert.doesNotMatch(await page.locator('main').innerText(), /\u202E/)
    }
    await goTo(page, '#/document/0000000000000002')
    assert.ok((await page.locator('article').innerText()).includes(HOSTILE.replace('\u202E', '◁')))
    const empty = comparison.failures[0]?.message ?? ''
    await goTo(page, '#/')
    assert.ok((await page.locator('main').innerText()).includes(empty), 'what could not be read is told')
    assert.equal(await page.evaluate('"__pwned" in window'), false)
    assert.deepEqual([...faults, ...outside], [])
    await page.context().close()
  })

  test('the script is at most 150 kB when sent compressed', async () => {
    const { gzipSync } = await import('node:zlib')
    assert.ok(gzipSync(readFileSync(BUILT)).length <= 150_000)
  })
})
