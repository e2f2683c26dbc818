import assert from 'node:assert/strict'
import type { ChildProcess } from 'node:child_process'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { addExamples, folder } from './run.ts'
import { goTo, launched, noViolations, served, settled, skip, watched } from './web-page.ts'

describe('a first visit', { skip }, () => {
  const temporary = folder()
  const library = ['--library', temporary.file('library.sqlite')]
  let browser: Browser
  let server: ChildProcess | undefined
  let address = ''

  before(async () => {
    browser = await launched()
    await addExamples(library, '01-npa-wire.html', '04-lanternfield-post.html', '12-mirefleet-lookalike.html')
    ;({ server, address } = await served(library))
  })
  after(async () => {
    await browser?.close()
    server?.kill()
    temporary.remove()
  })

  test('the tour leads through the views by keyboard, and is offered once', async () => {
    const { page, faults } = await watched(browser, address)
    const tour = page.getByLabel('Tour')
    await noViolations(page, 'the tour offered')
    await tour.getByRole('button', { name: 'Take the tour' }).press('Enter')
    const titles: string[] = []
    for (;;) {
      await tour.getByText(/\d of 6/).waitFor()
      await settled(page)
      titles.push((await tour.getByRole('heading').innerText()).replace(/\s*\d of 6$/, ''))
      assert.equal(await page.locator('[role=alert]').count(), 0, titles.at(-1))
      if (titles.length === 4) await noViolations(page, 'the tour')
      const done = (await tour.getByRole('button', { name: 'Done' }).count()) > 0
      await tour.locator('.next').press('Enter')
      if (done) break
      await tour.getByText(`${titles.length + 1} of 6`).waitFor()
    }
    assert.equal(new Set(titles).size, 6)
    assert.equal(await tour.count(), 0)
    await page.goto(address)
    await settled(page)
    assert.equal(await tour.count(), 0)
    assert.deepEqual(faults, [])
    await page.context().close()
  })

  test('cards show other headlines, are sought by words, and mark what came since the last look', async () => {
    const { page } = await watched(browser, address)
    await page.getByLabel('Tour').getByRole('button', { name: 'No, thanks' }).click()
    const cards = page.locator('.cards > li')
    assert.equal(await cards.count(), 2)
    assert.equal(await page.locator('.news').count(), 0)
    await page.getByText('other headline').first().click()
    assert.ok((await page.locator('.headlines li').first().innerText()).length > 5)
    await page.getByLabel('Only stories that tell of').fill('mire')
    await page.getByText('1 of 2').waitFor()
    assert.equal(await cards.count(), 1)
    await noViolations(page, 'cards sought')
    await addExamples(library, '03-vale-of-osk-gazette.html')
    await page.goto('about:blank')
    await page.goto(address)
    await settled(page)
    await page.locator('.news', { hasText: /more|new/ }).waitFor()
    await page
      .locator('.cards > li', { has: page.locator('.news') })
      .getByRole('link')
      .first()
      .click()
    await settled(page)
    await goTo(page, '#/')
    assert.equal(await page.locator('.news').count(), 0)
    await page.context().close()
  })
})
