import { annotate } from '../annotate/pipeline.ts'
import { collateStory } from '../collate/pipeline.ts'
import { stories } from '../collate/stories.ts'
import { read } from '../read/read.ts'
import { VERSION } from '../version.ts'

/** The rooms before this one, as a library uses them, under the version that its results are kept by. */
export interface Pipeline {
  version: string
  read: typeof read
  annotate: typeof annotate
  stories: typeof stories
  collateStory: typeof collateStory
}

export const PIPELINE: Pipeline = { version: VERSION, read, annotate, stories, collateStory }
