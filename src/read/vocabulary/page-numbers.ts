/** How pages of one article number themselves: the word for "page" or "part", and what stands between the number and their count. */
export const PAGE_WORDS =
  'page, part, seite, teil, página, pagina, parte, partie, strona, część, sida, side, del, deel, sivu, strana, sayfa, страница, часть, сторінка, trang, halaman'
export const OF_WORDS = 'of, von, sur, de, di, da, do, z, av, af, van, /, из, із, dari, trong, ze, od'
