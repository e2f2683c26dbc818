import assert from 'node:assert/strict'

/** An element as far as tests look at it. */
export interface ParsedElement {
  name: string
  attributes: Record<string, string>
  children: (ParsedElement | string)[]
}

/** The root of a document, read strictly: throws where tags don't match, a mark stands unescaped, or text follows the root. */
export function parsedXml(xml: string): ParsedElement {
  const top: ParsedElement = { name: '', attributes: {}, children: [] }
  const open = [top]
  let at = xml.startsWith('<?xml') ? xml.indexOf('?>') + 2 : 0
  const token = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*="[^"<]*")*)\s*(\/?)>|[^<]+/y
  while (at < xml.length) {
    token.lastIndex = at
    const match = token.exec(xml)
    assert.ok(match, `not XML at ${at}: ${xml.slice(at, at + 60)}`)
    at = token.lastIndex
    const parent = open.at(-1)
    assert.ok(parent, 'text or element after the root')
    const [whole, closes, name, attributes = '', empty] = match
    if (name === undefined) {
      assert.doesNotMatch(whole, /&(?!amp;|lt;|gt;|quot;|#\d+;)/, 'an ampersand stands unescaped')
      parent.children.push(unescaped(whole))
    } else if (closes === '/') {
      assert.equal(name, parent.name, 'closing tags match')
      open.pop()
    } else {
      const element: ParsedElement = { name, attributes: {}, children: [] }
      for (const [, key = '', value = ''] of attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
        assert.ok(!(key in element.attributes), `${key} stands twice`)
        element.attributes[key] = unescaped(value)
      }
      parent.children.push(element)
      if (empty !== '/') open.push(element)
    }
  }
  assert.equal(open.length, 1, 'every element is closed')
  const roots = top.children.filter((child) => typeof child !== 'string')
  assert.equal(roots.length, 1, 'one root')
  return roots[0] as ParsedElement
}

/** All elements of that name below, in order. */
export function elements(root: ParsedElement, name: string): ParsedElement[] {
  return root.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...elements(child, name)],
  )
}

/** The text of an element without its tags. */
export function textOf(root: ParsedElement): string {
  return root.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&')
}
