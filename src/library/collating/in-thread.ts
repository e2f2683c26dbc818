import { parentPort } from 'node:worker_threads'
import { collateStory } from '../../collate/pipeline.ts'
import type { Answered, Asked } from './thread.ts'

/** What runs in the thread: collates one story after the other. */
parentPort?.on('message', ({ number, given }: Asked) => {
  let answered: Answered
  try {
    answered = { number, report: collateStory(...given) }
  } catch (error) {
    answered = { number, error }
  }
  parentPort?.postMessage(answered)
})
