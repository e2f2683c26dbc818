import type { Document, Failure } from '../model/index.ts'
import { failureOf } from '../obtain/failure.ts'
import type { Obtained } from '../obtain/obtain.ts'
import { read } from '../read/read.ts'

/** The documents of sources that are on their way, without annotations; what can't be read is a failure. */
export async function readAll(
  obtained: AsyncIterable<Obtained | Failure>,
): Promise<{ documents: Document[]; failures: Failure[] }> {
  const documents: Document[] = []
  const failures: Failure[] = []
  for await (const item of obtained) {
    if ('code' in item) {
      failures.push(item)
      continue
    }
    try {
      const { bytes, ...hints } = item
      documents.push(await read(bytes, hints))
    } catch (error) {
      failures.push(failureOf(item.name, error))
    }
  }
  return { documents, failures }
}
