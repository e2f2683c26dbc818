import type { Finding } from './finding.ts'

export interface Report {
  title: string
  findings: readonly Finding[]
}

/** The report as Markdown; words of sources are escaped, so that they can't become markup. */
export function reportMarkdown({ title, findings }: Report): string {
  const parts = findings.map((finding, at) => {
    const note = finding.note.trim() === '' ? [] : [finding.note.trim(), '']
    return [
      `## ${at + 1}`,
      '',
      ...note,
      `> …${plain(finding.prefix)}**${plain(finding.exact)}**${plain(finding.suffix)}…`,
      '',
      `— ${cited(finding)}`,
      '',
    ].join('\n')
  })
  return [`# ${plain(title)}`, '', ...parts].join('\n')

  function cited(finding: Finding): string {
    const link = linkTo(finding)
    return `${plain(citation(finding))}${link === undefined ? '' : ` <${link}>`}, SHA-256 ${finding.sha256}, ${positions(finding)}`
  }
}

/** The report as one HTML page that runs nothing and asks for nothing, its anchors inside as JSON-LD. */
export function reportHtml(report: Report): string {
  const items = report.findings.map((finding) => {
    const link = linkTo(finding)
    const cited = escaped(citation(finding))
    return `<li>
${finding.note.trim() === '' ? '' : `<p class="note">${escaped(finding.note.trim())}</p>\n`}<blockquote dir="auto">…${escaped(finding.prefix)}<mark>${escaped(finding.exact)}</mark>${escaped(finding.suffix)}…</blockquote>
<p><cite>${link === undefined ? cited : `<a href="${escaped(link)}" rel="noreferrer">${cited}</a>`}</cite>, <small>SHA-256 <code>${finding.sha256}</code>, ${positions(finding)}</small></p>
</li>`
  })
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(report.title)}</title>
<style>body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.5 Georgia,serif}li{margin:1.5rem 0;break-inside:avoid}blockquote{margin:.5rem 0;padding-left:1rem;border-left:3px solid #999}.note{white-space:pre-wrap}small{color:#555;overflow-wrap:anywhere}</style>
</head>
<body>
<h1>${escaped(report.title)}</h1>
<ol>
${items.join('\n')}
</ol>
<script type="application/ld+json">${reportAnnotations(report).replaceAll('<', '\\u003c')}</script>
</body>
</html>
`
}

/** The findings as W3C Web Annotations (JSON-LD), each by position and by quotation (Web Annotation Data Model, section 4.2). */
export function reportAnnotations({ findings }: Report): string {
  const context = 'http://www.w3.org/ns/anno.jsonld'
  const items = findings.map(({ place, exact, prefix, suffix, sha256, url, note }) => ({
    type: 'Annotation',
    motivation: note.trim() === '' ? 'highlighting' : 'commenting',
    ...(note.trim() === '' ? {} : { body: { type: 'TextualBody', value: note.trim() } }),
    target: {
      source: url ?? `urn:sha256:${sha256}`,
      selector: [
        { type: 'TextPositionSelector', start: place.start, end: place.end },
        { type: 'TextQuoteSelector', exact, prefix, suffix },
      ],
    },
  }))
  return JSON.stringify({ '@context': context, type: 'AnnotationPage', items }, null, 2)
}

function citation({ name, title, day }: Finding): string {
  return [name, title === undefined ? undefined : `“${title}”`, day ?? 'no date']
    .filter((part) => part !== undefined)
    .join(', ')
}

/** The source's address, opening at the words where the browser knows text fragments (WICG Scroll To Text Fragment). */
function linkTo({ url, exact }: Finding): string | undefined {
  if (url === undefined) return undefined
  const words = exact.split(/\s+/).filter(Boolean)
  const encoded = (part: readonly string[]) =>
    encodeURIComponent(part.join(' ').toWellFormed()).replaceAll('-', '%2D')
  const fragment =
    words.length > 8 ? `${encoded(words.slice(0, 4))},${encoded(words.slice(-4))}` : encoded(words)
  // Spaces and angle brackets would end the link in Markdown.
  return `${encodeURI((url.split('#')[0] ?? '').toWellFormed()).replaceAll('%25', '%')}#:~:text=${fragment}`
}

function positions({ place }: Finding): string {
  return `characters ${place.start}–${place.end}`
}

function escaped(text: string): string {
  const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&')
}
