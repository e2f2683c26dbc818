import { createHash } from 'node:crypto'

/** JSON that is answered, and the tag that it has as long as it is the same. */
export interface KeptAnswer {
  body: string
  tag: string
}

/**
 * Large answers that are asked for again and again, kept as they were sent, those asked for longest ago going first when there are more
 * than so many bytes. Each is kept under a stamp of what it hangs on, so that none is ever out of date. Who asks for one that is being
 * made waits for that one.
 */
export class KeptAnswers {
  readonly #most: number
  readonly #kept = new Map<string, { stamp: string; answer: Promise<KeptAnswer>; bytes: number }>()
  #bytes = 0

  constructor(most: number) {
    this.#most = most
  }

  /** The answer for `id`, made by `make` unless that of this stamp is kept. Throws what `make` throws. */
  async answer(id: string, stamp: string, make: () => Promise<unknown>): Promise<KeptAnswer> {
    const known = this.#kept.get(id)
    if (known !== undefined) this.#drop(id)
    const kept = known?.stamp === stamp ? known : { stamp, answer: made(make), bytes: 0 }
    this.#kept.set(id, kept)
    this.#bytes += kept.bytes
    try {
      const answer = await kept.answer
      if (this.#kept.get(id) === kept && kept.bytes === 0) {
        kept.bytes = 2 * answer.body.length
        this.#bytes += kept.bytes
      }
      for (const oldest of this.#kept.keys()) {
        if (this.#bytes <= this.#most) break
        this.#drop(oldest)
      }
      return answer
    } catch (error) {
      if (this.#kept.get(id) === kept) this.#drop(id)
      throw error
    }
  }

  #drop(id: string): void {
    this.#bytes -= this.#kept.get(id)?.bytes ?? 0
    this.#kept.delete(id)
  }
}

async function made(make: () => Promise<unknown>): Promise<KeptAnswer> {
  const body = JSON.stringify(await make())
  return { body, tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"` }
}
