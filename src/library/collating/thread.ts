import { Worker } from 'node:worker_threads'
import type { collateStory } from '../../collate/pipeline.ts'
import type { Pipeline } from '../pipeline.ts'

type Given = Parameters<typeof collateStory>
type Report = ReturnType<typeof collateStory>

/** What is sent to the thread, and what comes back. */
export interface Asked {
  number: number
  given: Given
}
export type Answered = { number: number; report: Report } | { number: number; error: unknown }

interface Waiting {
  resolve: (report: Report) => void
  reject: (error: unknown) => void
}

/** The source as it runs, or as it was built. */
const ENTRY = new URL(`./in-thread.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url)

/**
 * A pipeline that collates stories in a thread of its own, one after the other: a server answers others meanwhile. The thread is
 * started with the first story and keeps no process alive that has nothing else to do.
 */
export function collatingInThread(pipeline: Pipeline): Pipeline {
  const waiting = new Map<number, Waiting>()
  let thread: Worker | undefined
  let last = 0

  function started(): Worker {
    const worker = new Worker(ENTRY)
    worker.on('message', (answered: Answered) => {
      const asked = waiting.get(answered.number)
      waiting.delete(answered.number)
      if (waiting.size === 0) worker.unref()
      if ('report' in answered) asked?.resolve(answered.report)
      else asked?.reject(answered.error)
    })
    const ended = (error: unknown) => {
      if (thread === worker) thread = undefined
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
    }
    worker.on('error', ended)
    worker.on('exit', (code) => ended(new Error(`The thread that collates stories ended with code ${code}.`)))
    return worker
  }

  return {
    ...pipeline,
    collateStory: (...given) =>
      new Promise<Report>((resolve, reject) => {
        thread ??= started()
        last += 1
        waiting.set(last, { resolve, reject })
        thread.ref()
        const asked: Asked = { number: last, given }
        thread.postMessage(asked)
      }),
  }
}
