import type { ArticlePart, Document, Evidence } from '../model/index.ts'

/** What tells of a witness whether it is a part of an article, and of which. */
export interface PartOf {
  part: ArticlePart | undefined
  /** The site that it states, where its article is known by its headline alone. */
  site: string
}

/** Whether two witnesses are different parts of one article, which are neither versions of each other nor two reports. */
export function arePartsOfOne(a: PartOf, b: PartOf): boolean {
  return (
    a.part?.article !== undefined &&
    a.part.article === b.part?.article &&
    a.part.number !== b.part.number &&
    a.site === b.site
  )
}

/** Why nothing is said of who derives from whom. */
export function partsEvidence(a: PartOf, b: PartOf): Evidence {
  return {
    rule: 'parts-of-one-article',
    says: `they are ${partNumbers(a, b)} of one article, no versions of each other`,
    weight: 0,
    anchors: [],
  }
}

/** "parts 1 and 2" */
export function partNumbers(a: PartOf, b: PartOf): string {
  const numbers = [a.part?.number ?? 0, b.part?.number ?? 0].sort((x, y) => x - y)
  return `parts ${numbers.join(' and ')}`
}

export function partOf({ articlePart, site }: Document): PartOf {
  return { part: articlePart, site: site.absent ? '' : site.value }
}
