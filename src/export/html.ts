import { createHash } from 'node:crypto'
import type { Comparison } from '../model/index.ts'

/** The built web page: one script, one style sheet, nothing else. */
export interface WebPage {
  script: string
  style: string
}

/**
 * A comparison as one self-contained HTML file: the same page that `stemma serve` shows, with the data inside.
 * It asks for nothing from outside and runs no script but its own (its Content-Security-Policy sees to it), and no text of a source can end the
 * data block: every `<` of the JSON is escaped.
 */
export function comparisonHtml(comparison: Comparison, page: WebPage): string {
  const data = JSON.stringify(comparison).replaceAll('<', '\\u003c')
  const script = page.script.replaceAll('</script', '<\\/script')
  const style = page.style.replaceAll('</style', '<\\/style')
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; img-src data:">
<title>Stemma report</title>
<style>${style}</style>
</head>
<body>
<div id="app"></div>
<script type="application/json" id="comparison">${data}</script>
<script type="module">${script}</script>
</body>
</html>
`
}
