/**
 * Takes the pictures of the README anew: `node scripts/screenshots.ts` writes docs/images/ from the example collection.
 * Needs a Chromium (STEMMA_CHROMIUM, else /usr/bin/chromium) and the built page (`npm run build:web`).
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { compare } from '../src/compare.ts'
import { comparisonHtml } from '../src/export/html.ts'
import type { Comparison } from '../src/model/index.ts'
import { readWebPage } from '../src/server/web-page.ts'
import { address, type PlaceInText } from '../src/web/route.ts'

const EXAMPLES = fileURLToPath(new URL('../examples/tarnhaven-lock', import.meta.url))
const IMAGES = fileURLToPath(new URL('../docs/images/', import.meta.url))

const comparison = await compare([EXAMPLES])
const temporary = mkdtempSync(join(tmpdir(), 'stemma-screenshots-'))
const report = join(temporary, 'report.html')
writeFileSync(report, comparisonHtml(comparison, await readWebPage()))
mkdirSync(IMAGES, { recursive: true })

const browser = await chromium.launch({
  executablePath: process.env['STEMMA_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
})
try {
  const story = comparison.stories.toSorted((a, b) => b.story.witnesses.length - a.story.witnesses.length)[0]
    ?.story.id
  if (story === undefined) throw new Error(`No story was found in ${EXAMPLES}.`)
  const views = {
    versions: address({
      view: 'story',
      story,
      tab: 'versions',
      base: documentOf(comparison, '01-npa-wire'),
      columns: ['04-lanternfield', '06-osk-valley', '07-npa-corrected', '10-undated'].map((name) =>
        documentOf(comparison, name),
      ),
    }),
    'family-tree': address({
      view: 'story',
      story,
      tab: 'family-tree',
      selected: ['01-npa-wire', '07-npa-corrected'].map((name) => documentOf(comparison, name)),
    }),
    figures: address({ view: 'story', story, tab: 'figures', beside: correctedFigure(comparison) }),
  }
  for (const [name, hash] of Object.entries(views)) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' })
    await page.goto(pathToFileURL(report).href + hash)
    await page.waitForSelector('main[aria-busy=false] section')
    // The table's first rows are headlines; the body's first figures say more.
    await page.evaluate(
      "document.querySelectorAll('td.edited')[1]?.scrollIntoView({ block: 'center' }); scrollTo(0, 0)",
    )
    await page.screenshot({ path: join(IMAGES, `${name}.png`) })
    await page.close()
  }
} finally {
  await browser.close()
  rmSync(temporary, { recursive: true, force: true })
}

/** The figure that a correction changed: what the picture of the figures has open beside it. */
function correctedFigure(comparison: Comparison): PlaceInText {
  const id = documentOf(comparison, '07-npa-corrected')
  const text = comparison.witnesses.find(({ document }) => document.id === id)?.document.text ?? ''
  const start = text.search(/At least 1,140 residents/i)
  if (start < 0) throw new Error('The corrected wire no longer states its 1,140 residents.')
  return { document: id, start, end: start + 'At least 1,140 residents'.length }
}

/** The id of the witness that was read from a file whose name begins so. */
function documentOf({ witnesses }: Comparison, name: string): string {
  const found = witnesses.find(({ document }) =>
    document.source.sightings.some((sighting) => (sighting.name.split('/').at(-1) ?? '').startsWith(name)),
  )
  if (!found) throw new Error(`The example collection has no file ${name}….`)
  return found.document.id
}
