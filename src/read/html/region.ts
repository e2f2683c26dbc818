import type { Cut } from '../passage.ts'
import { remembered } from './remembered.ts'
import { attribute, type Element } from './tree.ts'

/** An element that holds blocks, with what its markup says and the stretch of blocks it covers. */
export interface Region {
  element: Element
  tag: string
  parent: Region | undefined
  depth: number
  /** Blocks `first` to `last - 1` of the page stand inside. */
  first: number
  last: number
  children: Region[]
  /** Words of `class`, `id` and the like in lower case, single, with a space before and after: " post body ". */
  names: string
  /** What its markup alone says it is; its prose may overrule that. */
  mark: Cut | undefined
}

/** The words of an element's class and id, camel case taken apart: " most read list ". */
export function namesOf(element: Element): string {
  const raw = [
    attribute(element, 'class'),
    attribute(element, 'id'),
    attribute(element, 'data-testid'),
    attribute(element, 'data-component'),
  ]
  const joined = raw.filter((value) => value !== undefined).join(' ')
  return joined && wordsOf(joined.slice(0, 600))
}

const wordsOf = remembered(
  (joined) =>
    ` ${joined
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `,
)

/** The region and all around it, innermost first. */
export function* outward(region: Region | undefined): Generator<Region> {
  for (let at = region; at; at = at.parent) yield at
}
