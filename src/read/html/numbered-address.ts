/** An address and the number of the page that it has. */
export interface Numbered {
  address: string
  /** The address without the number of the page. */
  base: string
  number: number
}

/** An address with the number of its page, the first where it has none: `/story/2`, `/story/page/2/`, `/story,2.html`, `?page=2`. */
export function numbered(address: string | undefined): Numbered | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined
  const url = new URL(address)
  url.hash = ''
  const whole = url.href
  for (const name of ['page', 'p', 'seite', 'pagina', 'pg']) {
    const value = url.searchParams.get(name)
    if (value === null || !/^\d{1,2}$/.test(value)) continue
    url.searchParams.delete(name)
    return { address: whole, base: baseOf(url), number: Number(value) }
  }
  const match = /^(.{1,2000}?)(?:\/(?:page|seite)[/-]|[/,_-])(\d{1,2})(\/|\.html?|)$/.exec(url.pathname)
  if (!match) return { address: whole, base: baseOf(url), number: 1 }
  url.pathname = `${match[1]}${match[3]}`
  return { address: whole, base: baseOf(url), number: Number(match[2]) }
}

function baseOf(url: URL): string {
  return `${url.hostname}${url.pathname.replace(/\/$/, '')}${url.search}`
}

/** The address that a link leads to. */
export function resolved(href: string, url: string | undefined): string | undefined {
  return URL.canParse(href, url) ? new URL(href, url).href : undefined
}
