/** Items of a batch, how large they may be together, and milliseconds that a batch waits for one more. */
const MOST = 64
const MOST_BYTES = 128 * 1024
const PATIENCE = 50

/**
 * Items as they come, several at a time where they are small and come fast. One that is slow to come, over a network, keeps none
 * waiting that is there.
 */
export async function* inBatches<T>(
  items: AsyncIterable<T>,
  sizeOf: (item: T) => number,
): AsyncGenerator<T[]> {
  const iterator = items[Symbol.asyncIterator]()
  let batch: T[] = []
  let size = 0
  try {
    for (;;) {
      const next = iterator.next()
      // Told by `await next` where it fails.
      next.catch(() => undefined)
      if (batch.length > 0 && (size >= MOST_BYTES || batch.length >= MOST || !(await isSoon(next)))) {
        yield batch
        batch = []
        size = 0
      }
      const { value, done } = await next
      if (done) break
      batch.push(value)
      size += sizeOf(value)
    }
    if (batch.length > 0) yield batch
  } finally {
    await iterator.return?.()
  }
}

/** Whether something has come to its end within `PATIENCE`. */
async function isSoon(next: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE)
  })
  const soon = next.then(
    () => true,
    () => true,
  )
  const answer = await Promise.race([soon, late])
  clearTimeout(timer)
  return answer
}
