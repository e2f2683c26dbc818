import { UNCERTAIN_BELOW } from '../collate/stemma/uncertain.ts'
import type { Attribution, Comparison, Matter, StemmaEdge, Witness } from '../model/index.ts'
import { documentUrn } from './document-urn.ts'
import { addressOf, witnessName } from './witness-name.ts'

/**
 * The comparison in schema.org's words (JSON-LD): a NewsArticle a witness, a Quotation a direct or mixed statement whose speaker is known, and
 * for each contradiction between reports the scaffold of a ClaimReview. Its author and rating are the fact-checker's to fill in: Stemma
 * shows that reports disagree, not which of them is right.
 */
export function schemaOrg(comparison: Comparison): string {
  const sources = Map.groupBy(
    comparison.stories.flatMap(({ stemma }) => stemma.edges),
    ({ to }) => to,
  )
  const known = new Set(comparison.witnesses.map(({ document }) => document.id))
  const graph = [
    ...comparison.witnesses.flatMap((witness) => [
      newsArticle(
        witness,
        (sources.get(witness.document.id) ?? []).filter(({ from }) => known.has(from)),
      ),
      ...witness.annotations.attributions.flatMap((statement) => quotation(witness, statement)),
    ]),
    ...comparison.stories.flatMap(({ matters }) =>
      matters.filter(({ relation }) => relation === 'contradict').map(claimReview),
    ),
  ]
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)}\n`
}

function newsArticle(witness: Witness, sources: readonly StemmaEdge[]) {
  const { document, annotations } = witness
  const { title, published, updated, credits, site, section, language } = document
  const type = { person: 'Person', organisation: 'Organization', place: 'Place' } as const
  return {
    '@type': 'NewsArticle',
    '@id': documentUrn(document.id),
    name: witnessName(witness),
    url: addressOf(document),
    headline: title.absent ? undefined : title.value,
    datePublished: published.absent ? undefined : published.value,
    dateModified: updated.absent ? undefined : updated.value,
    author: credits
      .filter(({ of }) => of === 'text')
      .map(({ name, kind }) => ({ '@type': kind === 'person' ? 'Person' : 'Organization', name })),
    publisher: site.absent ? undefined : { '@type': 'Organization', name: site.value },
    articleSection: section.absent ? undefined : section.value,
    inLanguage: language.absent ? undefined : language.value,
    articleBody: document.text,
    mentions: annotations.entities.map((entity) => ({ '@type': type[entity.type], name: entity.name })),
    isBasedOn: sources
      .filter(({ confidence }) => confidence >= UNCERTAIN_BELOW)
      .map(({ from }) => ({ '@id': documentUrn(from) })),
  }
}

function quotation({ document }: Witness, { id, type, content, speaker }: Attribution) {
  if (type === 'indirect' || speaker.absent) return []
  return [
    {
      '@type': 'Quotation',
      '@id': `${documentUrn(document.id)}:${id}`,
      text: content.map(({ text }) => text).join(' … '),
      creator: { '@type': 'Thing', name: speaker.value.name },
      isPartOf: { '@id': documentUrn(document.id) },
    },
  ]
}

function claimReview({ id, about, mentions }: Matter) {
  return {
    '@type': 'ClaimReview',
    '@id': `urn:stemma:matter:${id}`,
    claimReviewed: about,
    itemReviewed: {
      '@type': 'Claim',
      appearance: mentions.map(({ anchor, value }) => ({
        '@type': 'Quotation',
        text: anchor.text,
        description: value,
        isPartOf: { '@id': documentUrn(anchor.document) },
      })),
    },
  }
}
