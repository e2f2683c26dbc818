import { getDocumentProxy } from 'unpdf'
import { InputError, LimitError } from '../../model/error.ts'
import { LIMITS } from '../limits.ts'
import { type Role, rolesOf, type StructureNode } from './structure.ts'

/** A run of characters as set on a page: points from the top left. */
export interface Glyphs {
  text: string
  x: number
  /** Of the upper edge. */
  y: number
  width: number
  /** Of the type, in points. */
  size: number
  font: string
  role: Role | undefined
}

export interface PdfPage {
  number: number
  width: number
  height: number
  glyphs: Glyphs[]
  /** Boxes of links that lead to an address. */
  links: { x: number; y: number; width: number; height: number }[]
  tagged: boolean
}

export interface PdfSource {
  pages: PdfPage[]
  /** Title of the document information, where set. */
  title: string | undefined
}

/**
 * Opens a PDF and reads the text of all its pages. Throws InputError `encrypted-pdf`, `damaged-pdf` or `scanned-pdf` (pages
 * without any text), and LimitError `too-many-pages`.
 */
export async function openPdf(bytes: Uint8Array, name: string): Promise<PdfSource> {
  const source = await opened(bytes, name)
  try {
    if (source.numPages > LIMITS.pages)
      throw new LimitError(
        'too-many-pages',
        name,
        `${name} has ${source.numPages} pages, more than the limit of ${LIMITS.pages}: give the article’s pages alone.`,
      )
    const { info } = (await source.getMetadata()) as { info?: { Title?: unknown } }
    const pages: PdfPage[] = []
    for (let number = 1; number <= source.numPages; number++) pages.push(await pageOf(source, number))
    if (!pages.some((page) => page.glyphs.some((glyphs) => glyphs.text.trim() !== '')))
      throw new InputError(
        'scanned-pdf',
        name,
        `${name} holds pictures of pages and no text: run text recognition (OCR) over it first.`,
      )
    const title = typeof info?.Title === 'string' && info.Title.trim() ? info.Title.trim() : undefined
    return { pages, title }
  } catch (error) {
    if (error instanceof InputError || error instanceof LimitError) throw error
    throw damaged(name, error)
  } finally {
    await source.destroy()
  }
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>

async function opened(bytes: Uint8Array, name: string): Promise<PdfDocument> {
  try {
    // pdf.js takes the buffer over, so it gets its own. Nothing of the file is run (isEvalSupported) or said on the console.
    return await getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      stopAtErrors: false,
      useSystemFonts: false,
    })
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new InputError('encrypted-pdf', name, `${name} is encrypted: save it without its password first.`)
    throw damaged(name, error)
  }
}

function damaged(name: string, cause: unknown): InputError {
  return new InputError(
    'damaged-pdf',
    name,
    `${name} is a damaged or incomplete PDF: fetch or export it again.`,
    { cause },
  )
}

async function pageOf(source: PdfDocument, number: number): Promise<PdfPage> {
  const page = await source.getPage(number)
  const view = page.getViewport({ scale: 1 })
  const [left = 0, , , top = view.height] = page.view
  const roles = rolesOf((await page.getStructTree()) as StructureNode | null)
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: false })
  const glyphs: Glyphs[] = []
  const marked: (Role | undefined)[] = []
  for (const item of content.items) {
    if ('type' in item) {
      if (item.type.startsWith('begin')) marked.push(roles.get(item.id ?? '') ?? marked.at(-1))
      else marked.pop()
      continue
    }
    const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform as number[]
    // Text set upright only: turned text (watermarks, edge notes) is no part of an article.
    if (item.str === '' || Math.abs(b) > Math.abs(a)) continue
    const size = Math.abs(d) || item.height
    glyphs.push({
      text: item.str,
      x: x - left,
      y: top - y - size,
      width: item.width,
      size,
      font: item.fontName,
      role: marked.at(-1),
    })
  }
  const annotations = (await page.getAnnotations()) as { subtype?: string; url?: string; rect?: number[] }[]
  const links = annotations.flatMap(({ subtype, url, rect }) => {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = rect ?? []
    return subtype === 'Link' && url ? [{ x: x0 - left, y: top - y1, width: x1 - x0, height: y1 - y0 }] : []
  })
  page.cleanup()
  return { number, width: view.width, height: view.height, glyphs, links, tagged: roles.size > 0 }
}
