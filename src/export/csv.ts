import type { Comparison, Resolvable, Span } from '../model/index.ts'

const COLUMNS = ['document', 'kind', 'id', 'start', 'end', 'text', 'value', 'who', 'basis_or_reason']
type Row = (string | number)[]

/**
 * Every annotation of a comparison as CSV (RFC 4180, UTF-8, CRLF), one row each: what it is, where it stands
 * (UTF-16 code units of the document's text), the words, the resolved value and its basis or the reason for none.
 */
export function csv(comparison: Comparison): string {
  const rows: Row[] = comparison.witnesses.flatMap(({ document, annotations }) => [
    ...annotations.timexes.map((timex) =>
      row(
        document.id,
        timex.type,
        timex,
        timex.value,
        '',
        timex.interval ? timex.basis : (timex.reason ?? timex.basis),
      ),
    ),
    ...annotations.quantities.map((quantity) => {
      const value = [...new Set([quantity.low, quantity.high])]
        .filter((limit) => limit !== undefined)
        .join('..')
      const unit = [quantity.unit, quantity.what].filter((word) => word !== undefined).join(' ')
      return row(document.id, 'quantity', quantity, `${quantity.bound} ${value} ${unit}`.trim(), '', 'stated')
    }),
    ...annotations.attributions.map((attribution) =>
      row(
        document.id,
        `${attribution.type} statement`,
        { ...attribution, text: attribution.content.map((span) => span.text).join(' … ') },
        '',
        attribution.speaker.absent ? '' : attribution.speaker.value.name,
        basisOf(attribution.speaker),
      ),
    ),
    ...annotations.commitments.map((commitment) => {
      const due = commitment.due.absent
        ? ''
        : `${commitment.due.value.from ?? ''}/${commitment.due.value.to ?? ''}`
      const actor = commitment.actor.absent ? '' : commitment.actor.value.name
      return row(
        document.id,
        `commitment (${commitment.strength})`,
        commitment,
        due,
        actor,
        basisOf(commitment.due),
      )
    }),
  ])
  return [COLUMNS, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')
}

function row(
  document: string,
  kind: string,
  span: Span & { id: string },
  value: string,
  who: string,
  basis: string,
): Row {
  return [document, kind, span.id, span.start, span.end, span.text.replace(/\s+/g, ' '), value, who, basis]
}

function basisOf(resolvable: Resolvable<unknown>): string {
  return resolvable.absent ? resolvable.reason : resolvable.basis
}

// A leading =, +, - or @ would run as a formula in a spreadsheet: an apostrophe keeps it text (OWASP, CSV injection).
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
