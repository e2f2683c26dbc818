/** Limits that keep a hostile source from exhausting the machine. Raised only with a measurement. */
export const LIMITS = {
  /** Bytes of one source: the largest news pages and prints met are below 4 MB. */
  bytes: 64 * 1024 * 1024,
  /**
   * Characters of a text or page, decoded: a process needs some 70 bytes for each, so that one source stays below the 2 GB that Node takes on
   * a small machine. The largest news pages met have below 4 million.
   */
  characters: 16_000_000,
  /** Open elements: browsers stop at 512 (Chromium's maximum tree depth); sloppy pages come close to it. */
  depth: 1000,
  /** Elements and text nodes of a page: the cost of a page is linear in it, up to `depth` times. */
  nodes: 200_000,
  /** Attributes of one tag: the parser compares each new one with all before it. */
  attributes: 20_000,
  /** Pages of a PDF: a newspaper has up to 100, a long web print 200. */
  pages: 500,
}
