type Header = [name: string, value: string]

// They open somebody's session: no evidence, and nothing to keep.
const SECRETS = new Set(['set-cookie', 'set-cookie2', 'www-authenticate', 'authentication-info'])

/** The headers of a response that are kept with its bytes. */
export function keptHeaders(headers: readonly Header[]): Header[] {
  return headers.filter(([name]) => !SECRETS.has(name.toLowerCase()))
}
