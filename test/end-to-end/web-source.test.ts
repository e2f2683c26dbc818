import assert from 'node:assert/strict'
import type { ChildProcess } from 'node:child_process'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { addExamples, folder } from './run.ts'
import { goTo, launched, noViolations, served, skip, watched } from './web-page.ts'

describe('the source beside the text', { skip }, () => {
  const temporary = folder()
  let browser: Browser
  let server: ChildProcess | undefined
  let address = ''

  before(async () => {
    browser = await launched()
    const library = ['--library', temporary.file('library.sqlite')]
    await addExamples(library, '01-npa-wire.html', '05-harbour-times.pdf')
    ;({ server, address } = await served(library))
  })
  after(async () => {
    await browser?.close()
    server?.kill()
    temporary.remove()
  })

  /** Opens the document whose page is of that format, with its source beside it. */
  async function opened(page: Page, format: string): Promise<void> {
    const id = await page.evaluate(async (wanted) => {
      const { items } = (await (await fetch('/api/stories')).json()) as { items: { id: string }[] }
      for (const { id: story } of items) {
        const { witnesses } = (await (await fetch(`/api/stories/${story}`)).json()) as {
          witnesses: { document: { id: string; source: { format: string } } }[]
        }
        const found = witnesses.find(({ document }) => document.source.format === wanted)
        if (found) return found.document.id
      }
      return ''
    }, format)
    assert.ok(id)
    await goTo(page, `#/document/${id}`)
    await page.getByLabel('Source beside the text').check()
  }

  test('a web page’s markup is shown as text: a sentence leads to its place, a place to its sentence', async () => {
    const { page, faults } = await watched(browser, address)
    await opened(page, 'html')
    const source = page.getByLabel('Text of the source')
    await source.waitFor()
    assert.match((await source.textContent()) ?? '', /<html/)
    assert.ok((await source.locator('.cut').count()) > 3)
    await page.locator('article .sentence').nth(4).click()
    await page.waitForSelector('article mark#marked')
    const words = (
      (await page.locator('article mark').allTextContents()).join('').match(/\p{L}+/gu) ?? []
    ).slice(0, 3)
    const marked = (await source.locator('mark').allTextContents()).join('')
    assert.ok(words.length > 0 && words.every((word) => marked.includes(word)), `“${marked}” holds ${words}`)
    const before = page.url()
    await source.locator('button').last().click()
    await page.waitForURL((url) => url.href !== before)
    assert.match(page.url(), /source=beside/)
    await noViolations(page, 'a page and its source')
    assert.deepEqual(faults, [])
    await page.context().close()
  })

  test('the lines of a PDF stand on its page where they were, and lead to their sentences', async () => {
    const { page, faults } = await watched(browser, address)
    await opened(page, 'pdf')
    await page.locator('svg g.kept').first().waitFor()
    assert.ok((await page.locator('svg g.cut').count()) > 0)
    await page.locator('svg g.kept').nth(3).click()
    await page.waitForSelector('article mark#marked')
    assert.ok((await page.locator('svg g.marked').count()) > 0)
    await noViolations(page, 'a PDF and its pages')
    assert.deepEqual(faults, [])
    await page.context().close()
  })
})
