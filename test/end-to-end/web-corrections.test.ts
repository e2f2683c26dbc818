import assert from 'node:assert/strict'
import type { ChildProcess } from 'node:child_process'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { addExamples, folder } from './run.ts'
import { goTo, launched, noViolations, served, skip, storyAddress, watched } from './web-page.ts'

describe('corrections and additions in the page', { skip }, () => {
  const temporary = folder()
  let browser: Browser
  let server: ChildProcess | undefined
  let address = ''

  before(async () => {
    browser = await launched()
    const library = ['--library', temporary.file('library.sqlite')]
    await addExamples(
      library,
      '01-npa-wire.html',
      '02-skerry-courier.html',
      '03-vale-of-osk-gazette.html',
      '10-undated-scrape.txt',
    )
    ;({ server, address } = await served(library))
  })
  after(async () => {
    await browser?.close()
    server?.kill()
    temporary.remove()
  })

  /** The document of the story at that place in its order. */
  async function openDocument(page: Page, at: number): Promise<void> {
    const story = await storyAddress(page)
    await goTo(page, `${story}versions`)
    const ids = await page.getByLabel('Base').locator('option').all()
    await goTo(page, `#/document/${await ids[at]?.getAttribute('value')}`)
  }

  const said = (page: Page) => page.getByRole('list').filter({ hasText: 'local reader' }).first().innerText()

  test('a day and an author are set and taken back; the page shows what counts, and who decided it', async () => {
    const { page, faults } = await watched(browser, address)
    await openDocument(page, 3)
    assert.match(await page.locator('aside dl').first().innerText(), /Published\s+none/)
    await page.getByText('Correct this', { exact: true }).click()
    await page.getByLabel('Why').fill('told by the desk')
    await page.getByLabel('Published on').fill('2025-05-14')
    await page.getByRole('button', { name: 'Set the day' }).click()
    await page.locator('.words', { hasText: 'was published on 2025-05-14' }).waitFor()
    assert.match(await page.locator('aside dl').first().innerText(), /Published\s+2025-05-14/)
    assert.match(await said(page), /told by the desk/)
    await page.getByLabel('Author', { exact: true }).fill('Ann Lee')
    await page.getByRole('button', { name: 'Add the author' }).click()
    await page.locator('.words', { hasText: 'Ann Lee is an author' }).waitFor()
    assert.match(await page.locator('aside dl').first().innerText(), /Ann Lee/)
    await noViolations(page, 'a document being corrected')
    await page.getByRole('button', { name: /^Take back.*published on/ }).click()
    await page.locator('.withdrawn').first().waitFor()
    assert.match(await page.locator('aside dl').first().innerText(), /Published\s+none/)
    assert.deepEqual(faults, [])
    await page.context().close()
  })

  test('a statement is given to another speaker, who then speaks in the lists', async () => {
    const { page } = await watched(browser, address)
    await openDocument(page, 0)
    await page.getByText(/^Statements \(/).click()
    await page.locator('aside li a').first().click()
    const panel = page.getByLabel('Who says it')
    await panel.getByLabel('Another').fill('Greta Holm')
    await panel.getByRole('button', { name: 'says it', exact: true }).click()
    await panel.locator('strong', { hasText: 'Greta Holm' }).waitFor()
    await noViolations(page, 'a speaker corrected')
    await page.context().close()
  })

  test('a story is parted and put together again, and every decision can be seen and taken back', async () => {
    const { page } = await watched(browser, address)
    const before = await page.locator('.cards > li').count()
    await goTo(page, `${await storyAddress(page)}statements`)
    await page.getByText('Correct this story').click()
    await page.locator('fieldset input[type=checkbox]').first().check()
    await noViolations(page, 'a story being corrected')
    await page.getByRole('button', { name: 'Part them' }).click()
    await goTo(page, '#/')
    await page.locator('.cards > li').nth(before).waitFor()
    await goTo(page, '#/decisions')
    await page.locator('.words', { hasText: 'tell another story than' }).waitFor()
    await noViolations(page, 'decisions')
    await page.getByRole('button', { name: /^Take back.*another story/ }).click()
    await page.locator('.withdrawn').first().waitFor()
    await goTo(page, '#/')
    assert.equal(await page.locator('.cards > li').count(), before)
    await page.context().close()
  })

  test('addresses are fetched with their progress told; one that may not be fetched says why', async () => {
    const { page } = await watched(browser, address)
    await page.getByLabel('or paste addresses').fill('http://127.0.0.1:9/a\nhttp://10.0.0.1/b')
    await page.getByRole('button', { name: 'Fetch 2 addresses' }).click()
    await page.locator('[role=status] li.failed').nth(1).waitFor()
    const told = await page.locator('[role=status] li').allInnerTexts()
    assert.match(told[0] ?? '', /^http:\/\/127\.0\.0\.1:9\/a: .+/)
    assert.doesNotMatch(told.join(' '), /reading/)
    await noViolations(page, 'addresses')
    await page.context().close()
  })

  test('what was added by mistake is taken out again', async () => {
    const { page, faults } = await watched(browser, address)
    const before = await page.locator('.cards > li').count()
    await page.locator('input[type=file]').setInputFiles({
      name: 'mistake.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(
        'A goat won the race\n\nA goat called Bert won the village race on Sunday, the mayor said.',
      ),
    })
    await page.getByText('A goat won the race').waitFor()
    assert.equal(await page.locator('.cards > li').count(), before + 1)
    await page.getByRole('button', { name: /^Undo/ }).click()
    await page.getByText('taken out again').waitFor()
    await page.getByText('A goat won the race').waitFor({ state: 'detached' })
    assert.equal(await page.locator('.cards > li').count(), before)
    assert.deepEqual(faults, [])
    await page.context().close()
  })

  test('a search shows as it is typed, the last word unfinished, and the way back leaves it at once', async () => {
    const { page } = await watched(browser, address)
    await page.getByLabel('Words to search for').pressSequentially('sea loc', { delay: 20 })
    // On a busy machine "sea" alone is searched for and shown on the way.
    await page.waitForURL(/#\/search\/sea%20loc$/)
    await page.locator('main li mark', { hasText: 'lock' }).first().waitFor()
    await page.keyboard.type('k')
    await page.getByRole('heading', { name: 'Search: sea lock' }).waitFor()
    assert.match(page.url(), /sea%20lock$/)
    await page.goBack()
    await page.waitForSelector('.cards')
    await page.context().close()
  })
})
