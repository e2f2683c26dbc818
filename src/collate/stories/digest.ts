import type { Witness } from '../../model/index.ts'
import { type PartOf, partOf } from '../article-parts.ts'
import { nameOf } from '../derivation/pair.ts'
import { type TermCounts, termCounts } from './terms.ts'

/** All that decides to which story a witness belongs, its shared passages aside: small, and of this witness alone. */
export interface StoryDigest extends TermCounts {
  id: string
  /** How the witness is called in a sentence for the reader. */
  name: string
  /** As stated, `''` for none. */
  title: string
  /** The stated day of publication, `''` for none. */
  published: string
  /** As told by its letters and words, `''` where that is not sure. */
  language: string
  /** Its first sentence, `''` for none. */
  opening: string
  /** Which part of which article it is; absent where it is a whole one. */
  partOf?: PartOf
}

export function storyDigest(witness: Witness): StoryDigest {
  const { document, annotations } = witness
  return {
    id: document.id,
    name: nameOf(witness),
    title: document.title.absent ? '' : document.title.value,
    published: document.published.absent ? '' : document.published.value,
    language: document.language.absent ? '' : document.language.value,
    opening: annotations.sentences[0]?.text ?? '',
    ...(document.articlePart?.article === undefined ? {} : { partOf: partOf(document) }),
    ...termCounts(document),
  }
}
