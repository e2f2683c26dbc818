import { readFile } from 'node:fs/promises'
import type { WebPage } from '../export/html.ts'
import { InputError } from '../model/index.ts'

const BUILT = new URL('../../dist/web/', import.meta.url)

/**
 * The web page as `npm run build:web` built it (npm install does so by itself).
 *
 * @throws InputError `web-page-not-built` when it is not there.
 */
export async function readWebPage(directory: URL = BUILT): Promise<WebPage> {
  try {
    const [script, style] = await Promise.all([
      readFile(new URL('stemma.js', directory), 'utf8'),
      readFile(new URL('stemma.css', directory), 'utf8'),
    ])
    return { script, style }
  } catch (cause) {
    throw new InputError(
      'web-page-not-built',
      directory.pathname,
      'The web page is not built yet; run "npm run build:web" in the project once.',
      { cause },
    )
  }
}
