import type { Cut } from '../passage.ts'
import { attribute, type Element } from './tree.ts'

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/**
 * Whether the element's own attributes hide it. Style sheets are not looked at. Callers doubt it when most of the page's
 * prose is hidden: some sites show the article only once a script has run.
 */
export function hiddenMark(element: Element): Cut | undefined {
  if (attribute(element, 'hidden') !== undefined) return { reason: 'hidden', because: 'attribute hidden' }
  const style = attribute(element, 'style')
  if (style && HIDING_STYLE.test(style.slice(0, 500)))
    return { reason: 'hidden', because: `style “${style.slice(0, 60)}”` }
  return undefined
}
