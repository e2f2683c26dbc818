import { type AnnotateOptions, annotate } from '../annotate/pipeline.ts'
import { taggerOf } from '../annotate/tier.ts'
import { collateStory } from '../collate/pipeline.ts'
import { storyDigest } from '../collate/stories/digest.ts'
import { groupedStories } from '../collate/stories.ts'
import type { Annotations, Document, Tier } from '../model/index.ts'
import { read } from '../read/read.ts'
import { VERSION } from '../version.ts'

/** The rooms before this one, as a library uses them, under the version that its results are kept by. */
export interface Pipeline {
  version: string
  read: typeof read
  /** The tier that `annotate` uses. */
  tier(): Promise<Tier>
  annotate(document: Document, options: AnnotateOptions): Promise<Annotations>
  storyDigest: typeof storyDigest
  groupedStories: typeof groupedStories
  collateStory(
    ...given: Parameters<typeof collateStory>
  ): ReturnType<typeof collateStory> | Promise<ReturnType<typeof collateStory>>
}

export const PIPELINE: Pipeline = {
  version: VERSION,
  read,
  tier: async () => ((await taggerOf(undefined)) === undefined ? 'linear' : 'encoder'),
  annotate: async (document, options) => {
    const tagger = await taggerOf(undefined)
    return annotate(document, { ...options, tags: await tagger?.(document) })
  },
  storyDigest,
  groupedStories,
  collateStory,
}
