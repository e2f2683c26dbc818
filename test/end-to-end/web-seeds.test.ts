import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { STORY_TABS } from '../../src/web/route.ts'
import { folder, stemma } from './run.ts'
import { goTo, launched, noViolations, settled, skip, watched } from './web-page.ts'

const SEEDS = fileURLToPath(new URL('../../../shared/seeds', import.meta.url))
const missing = existsSync(SEEDS) ? false : 'the two real inputs are not here'

describe('the page on the two real inputs', { skip: skip || missing }, () => {
  const temporary = folder()
  let browser: Browser
  let report = ''

  before(async () => {
    browser = await launched()
    const files = readdirSync(SEEDS).map((name) => `${SEEDS}/${name}`)
    const made = await stemma([
      'compare',
      ...files,
      '--as-of',
      '2022-01-11',
      '--html',
      temporary.file('seeds.html'),
    ])
    assert.equal(made.code, 0, made.stderr)
    report = pathToFileURL(temporary.file('seeds.html')).href
  })
  after(async () => {
    await browser?.close()
    temporary.remove()
  })

  for (const [scheme, width] of [
    ['light', 1280],
    ['dark', 360],
  ] as const) {
    test(`every view stands and is accessible, ${scheme}, ${width} pixels wide, and none scrolls sideways`, async () => {
      const { page, faults, outside } = await watched(browser, report, scheme)
      await page.setViewportSize({ width, height: 800 })
      const close = page.getByLabel('Tour').getByRole('button', { name: 'No, thanks' })
      if ((await close.count()) > 0) await close.click()
      const story =
        (await page.locator('.cards a').first().getAttribute('href'))?.replace(/versions$/, '') ?? ''
      for (const tab of Object.keys(STORY_TABS)) {
        await goTo(page, `${story}${tab}`)
        assert.equal(await page.locator('[role=alert]').count(), 0, tab)
        assert.ok(
          await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth'),
          `${tab} scrolls sideways`,
        )
        await noViolations(page, tab)
      }
      await goTo(page, `${story}statements`)
      await page.locator('main section a.siglum:visible').first().click()
      await page.waitForSelector('.beside #marked')
      await page.locator('.beside a', { hasText: 'Whole document' }).click()
      await page.waitForSelector('article #marked')
      await settled(page)
      await noViolations(page, 'document')
      assert.deepEqual(faults, [])
      assert.deepEqual(outside, [])
      await page.context().close()
    })
  }
})
