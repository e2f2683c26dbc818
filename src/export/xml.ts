/** Attributes in the order in which they are written; one without a value is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>

/** The declaration that an XML document of UTF-8 begins with. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'

/**
 * Text as XML 1.0 can carry it (section 2.2): marks escaped, control characters, which no escape can carry, left out, and lone
 * surrogates replaced.
 */
export function xmlText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** An element. `children` is XML already: elements, or text that went through `xmlText`. */
export function element(name: string, attributes: XmlAttributes = {}, children?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join('')
  return children === undefined ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`
}
