import type { Comparison, Resolvable, Span } from '../model/index.ts'

/** An annotation as a row of a table: where it stands in UTF-16 code units of its document's text, and what it says. */
export interface AnnotationTableRow {
  document: string
  kind: string
  id: string
  start: number
  end: number
  text: string
  value: string
  who: string
  basis_or_reason: string
}

/** The columns in their order. */
export const COLUMNS = [
  ...(['document', 'kind', 'id', 'start', 'end', 'text', 'value', 'who', 'basis_or_reason'] as const),
] satisfies (keyof AnnotationTableRow)[]

/** Every annotation of a comparison, one row each: the words, the resolved value and its basis or the reason for none. */
export function annotationRows(comparison: Comparison): AnnotationTableRow[] {
  return comparison.witnesses.flatMap(({ document, annotations }) => [
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
        attribution.act ?? '',
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
}

function row(
  document: string,
  kind: string,
  span: Span & { id: string },
  value: string,
  who: string,
  basis: string,
): AnnotationTableRow {
  const { id, start, end } = span
  const text = span.text.replace(/\s+/g, ' ')
  return { document, kind, id, start, end, text, value, who, basis_or_reason: basis }
}

function basisOf(resolvable: Resolvable<unknown>): string {
  return resolvable.absent ? resolvable.reason : resolvable.basis
}
