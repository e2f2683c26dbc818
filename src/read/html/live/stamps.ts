import { attribute, elements, type Tree, textOf } from '../tree.ts'

/** The instants of `<time>` elements, by where their text begins in the source. */
export function stampsOf(tree: Tree): Map<number, string> {
  const stamps = new Map<number, string>()
  for (const element of elements(tree)) {
    if (element.tagName !== 'time') continue
    const instant = attribute(element, 'datetime')
    const [first] = element.childNodes
    const place = first && 'value' in first ? first.sourceCodeLocation : undefined
    if (!instant || !place || !/^\d{4}-\d{2}-\d{2}T/.test(instant)) continue
    const text = textOf(element)
    stamps.set(place.startOffset + text.length - text.trimStart().length, instant)
  }
  return stamps
}
