import type { Comparison, Span } from '../model/index.ts'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
const SURROUNDING = 32

/**
 * The annotations of a comparison as a W3C Web Annotation collection page (JSON-LD). Each target carries a
 * TextPositionSelector (UTF-16 code units of the document's text) and a TextQuoteSelector with 32 units around.
 */
export function webAnnotations(comparison: Comparison): string {
  const items = comparison.witnesses.flatMap(({ document, annotations }) => {
    const annotation = (kind: string, id: string, span: Pick<Span, 'start' | 'end'>, body: unknown) => ({
      '@context': CONTEXT,
      id: `urn:stemma:${document.id}:${id}`,
      type: 'Annotation',
      motivation: 'classifying',
      body: { type: 'Dataset', purpose: kind, value: body },
      target: {
        source: `urn:sha256:${document.source.sha256}`,
        selector: [
          { type: 'TextPositionSelector', start: span.start, end: span.end },
          {
            type: 'TextQuoteSelector',
            exact: document.text.slice(span.start, span.end),
            prefix: document.text.slice(Math.max(0, span.start - SURROUNDING), span.start),
            suffix: document.text.slice(span.end, span.end + SURROUNDING),
          },
        ],
      },
    })
    return [
      ...annotations.timexes.map((timex) => annotation('timex', timex.id, timex, timex)),
      ...annotations.quantities.map((quantity) => annotation('quantity', quantity.id, quantity, quantity)),
      ...annotations.mentions.map((mention) => annotation('mention', mention.id, mention, mention)),
      ...annotations.attributions.map((statement) =>
        annotation('attribution', statement.id, statement, statement),
      ),
      ...annotations.commitments.map((commitment) =>
        annotation('commitment', commitment.id, commitment, commitment),
      ),
    ]
  })
  return `${JSON.stringify({ '@context': CONTEXT, type: 'AnnotationPage', items }, null, 2)}\n`
}
