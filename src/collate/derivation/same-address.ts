import type { Witness } from '../../model/index.ts'
import type { Pair } from './pair.ts'

/** Host of the address under which a witness was met, without `www.`. */
export function hostOf({ document }: Witness): string | undefined {
  for (const { url } of document.source.sightings) {
    if (url !== undefined && URL.canParse(url)) return new URL(url).hostname.replace(/^www\./, '')
  }
  return undefined
}

/** Whether both come from one outlet: one is then another state of the other, and no lost ancestor is needed. */
export function sameOutlet({ a, b }: Pick<Pair, 'a' | 'b'>): boolean {
  const host = hostOf(a)
  if (host !== undefined && host === hostOf(b)) return true
  const siteA = a.document.site
  const siteB = b.document.site
  return !siteA.absent && !siteB.absent && siteA.value === siteB.value
}
