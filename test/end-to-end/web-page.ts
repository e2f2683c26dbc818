/** What the tests of the web page share: a browser that is watched, and the page as a reader goes through it. */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'

const CHROMIUM = process.env['STEMMA_CHROMIUM'] ?? '/usr/bin/chromium'
export const BUILT = fileURLToPath(new URL('../../dist/web/stemma.js', import.meta.url))
/** Why the page can't be tested here; false where it can. */
export const skip = !existsSync(CHROMIUM)
  ? `no browser at ${CHROMIUM}; set STEMMA_CHROMIUM to one`
  : !existsSync(BUILT) && 'the page is not built; run "npm run build:web"'
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

export function launched(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS.split(' ') })
}

/** What went on in a page that a reader would not want: faults, and requests to anywhere but where it came from. */
export interface Watched {
  page: Page
  faults: string[]
  outside: string[]
}

export async function watched(
  browser: Browser,
  address: string,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Watched> {
  const page = await (await browser.newContext({ colorScheme })).newPage()
  // A page that hangs fails; one that waits for a busy machine does not.
  page.setDefaultTimeout(60_000)
  const faults: string[] = []
  const outside: string[] = []
  const home = new URL(address)
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('dialog', (dialog) => faults.push(`dialog: ${dialog.message()}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol !== 'data:' && (url.protocol !== home.protocol || url.host !== home.host))
      outside.push(url.href)
  })
  await page.goto(address)
  await page.waitForSelector('main[aria-busy=false] h1')
  return { page, faults, outside }
}

export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(hash)}`)
  await settled(page)
}

export async function settled(page: Page): Promise<void> {
  // Navigation sets aria-busy at once; it is off again when the view stands.
  await page.evaluate('new Promise((resolve) => setTimeout(resolve))')
  await page.waitForSelector('main[aria-busy=false]')
}

export async function noViolations(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  )
  assert.deepEqual(told, [], where)
}

export async function storyAddress(page: Page): Promise<string> {
  const card = page.locator('.cards a', { hasText: 'Tarnhaven' }).first()
  return (await card.getAttribute('href'))?.replace(/versions$/, '') ?? ''
}

/** The documents of the story that the versions table shows. */
export async function ids(page: Page): Promise<(string | null)[]> {
  const options = await page.getByLabel('Base').locator('option').all()
  return await Promise.all(options.map((option) => option.getAttribute('value')))
}

/** Letters only: a span may run over blocks, whose gap the page does not mark. */
export function plain(text: string): string {
  return text.replace(/\s+/g, '')
}

export async function isInView(page: Page): Promise<boolean> {
  const box = await page.locator('#marked').boundingBox()
  return box !== null && box.y >= 0 && box.y + box.height <= (page.viewportSize()?.height ?? 0)
}

/** `stemma serve` as a process, on the tier that `stemma` of `run.ts` adds with; ends with an error when it ends before it says where it is. */
export function served(library: readonly string[]): Promise<{ server: ChildProcess; address: string }> {
  return new Promise((resolve, reject) => {
    const entry = fileURLToPath(new URL('../../bin/stemma.mjs', import.meta.url))
    const server = spawn(process.execPath, [entry, 'serve', '--port', '0', ...library], {
      env: { ...process.env, STEMMA_TIER: 'linear' },
    })
    let said = ''
    server.stderr.on('data', (data: Buffer) => (said += data))
    server.stdout.on('data', (data: Buffer) => {
      const address = /http:\S+/.exec(String(data))?.[0]
      if (address) resolve({ server, address })
    })
    server.once('exit', (code) => reject(new Error(`stemma serve ended with ${code}: ${said}`)))
  })
}
