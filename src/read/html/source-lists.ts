import type { CutReason } from '../../model/document.ts'
import { SOURCE_HEADS } from '../vocabulary/source-heads.ts'
import type { Page } from './blocks.ts'
import { outward, type Region } from './region.ts'
import { attribute, type Element, isElement, type Node } from './tree.ts'
import type { Verdict } from './verdict.ts'

const HEADS = new Set(SOURCE_HEADS.split(', '))
/** What a line that heads a list, and entries that are links, are cut for by their form. */
const BY_FORM = new Set<CutReason>([
  'byline',
  'teaser-list',
  'related-link',
  'link-address',
  'outside-article',
])
/** A head stands so near over its list: a sentence may come between. */
const NEAR = 2

/**
 * Keeps the list of a story's sources: under a line that calls it so, within the part that holds the story, most of its links leading to
 * other sites. By their form its entries are links to other articles; to who checks facts they are the article.
 */
export function keepSources(
  page: Page,
  verdicts: readonly Verdict[],
  container: Region,
  own: string | undefined,
): void {
  for (let at = container.first; at < container.last; at++) {
    const block = page.blocks[at]
    const verdict = verdicts[at]
    if (!block || !verdict || !HEADS.has(block.folded)) continue
    if (verdict.cut && !BY_FORM.has(verdict.cut.reason)) continue
    const list = listBehind(page, at, container)
    if (!list || !leadsAway(list.element, own)) continue
    const entries = verdicts.slice(list.first, list.last)
    if (entries.some(({ cut }) => cut && !BY_FORM.has(cut.reason))) continue
    verdict.kind = 'heading'
    verdict.cut = undefined
    for (const entry of entries) entry.cut = undefined
  }
}

function listBehind(page: Page, head: number, container: Region): Region | undefined {
  for (let at = head + 1; at <= head + NEAR && at < container.last; at++)
    for (const region of outward(page.blocks[at]?.region))
      if (
        (region.tag === 'ul' || region.tag === 'ol') &&
        region.first === at &&
        region.last <= container.last
      )
        return region
  return undefined
}

/** Whether most links of a list lead to other sites; where the page's own address is unknown, to two or more. */
function leadsAway(list: Element, own: string | undefined): boolean {
  const hosts = linkedHosts(list)
  const site = hostOf(own)
  const others = hosts.filter((host) => host !== undefined && host !== site)
  if (others.length * 2 <= hosts.length) return false
  return site !== undefined || new Set(others).size > 1
}

/** The host of each link; undefined for one within the site. */
function linkedHosts(list: Element): (string | undefined)[] {
  const hosts: (string | undefined)[] = []
  const stack: Node[] = [list]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue
    if (node.tagName === 'a') hosts.push(hostOf(attribute(node, 'href')))
    for (const child of node.childNodes) stack.push(child)
  }
  return hosts
}

function hostOf(address: string | undefined): string | undefined {
  return address !== undefined &&
    /^(?:https?:)?\/\//i.test(address) &&
    URL.canParse(address, 'https://x.invalid')
    ? new URL(address, 'https://x.invalid').hostname.replace(/^www\./, '')
    : undefined
}
