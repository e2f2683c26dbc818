/**
 * Measures the versions table in a browser: `node scripts/measure-page.ts`. Prints the processor time of the page's main thread
 * for loading the data and for opening the table, and the longest task while scrolling through it and stepping through its changes.
 * Needs a Chromium (STEMMA_CHROMIUM, else /usr/bin/chromium) and the built page (`npm run build:web`).
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { comparisonHtml } from '../src/export/html.ts'
import { readWebPage } from '../src/server/web-page.ts'
import { largeComparison } from '../test/web/large-comparison.ts'

const SIZES = [
  [20, 300],
  [2, 10_000],
] as const

const temporary = mkdtempSync(join(tmpdir(), 'stemma-measure-'))
const browser = await chromium.launch({
  executablePath: process.env['STEMMA_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
})
try {
  for (const [witnesses, sentences] of SIZES) {
    const { load, open, longest } = await measured(browser, witnesses, sentences)
    console.log(
      `${witnesses} witnesses x ${sentences} sentences: load ${load} ms, open ${open} ms, longest task while scrolling ${longest} ms`,
    )
  }
} finally {
  await browser.close()
  rmSync(temporary, { recursive: true, force: true })
}

async function measured(browser: Browser, witnesses: number, sentences: number) {
  const comparison = largeComparison(witnesses, sentences)
  const file = join(temporary, `${witnesses}.html`)
  writeFileSync(file, comparisonHtml(comparison, await readWebPage()))
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const taskTime = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return Math.round((metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000)
  }
  await page.goto(pathToFileURL(file).href)
  await page.waitForSelector('main[aria-busy=false] h1')
  const load = await taskTime()
  await page.evaluate(`location.hash = '#/story/${comparison.stories[0]?.story.id}/versions'`)
  await page.waitForSelector('td')
  await page.waitForTimeout(500)
  const open = (await taskTime()) - load
  await page.evaluate(
    'window.tasks = [0]; new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => window.tasks.push(duration))).observe({ type: "longtask" })',
  )
  await page.mouse.move(600, 500)
  for (let turn = 0; turn < 40; turn++) {
    await page.mouse.wheel(0, turn < 20 ? 1_500 : 20_000)
    await page.waitForTimeout(30)
  }
  for (let turn = 0; turn < 20; turn++) await page.keyboard.press('j')
  const longest = Math.round(Number(await page.evaluate('Math.max(...window.tasks)')))
  await page.close()
  return { load, open, longest }
}
