import type { Decision, Verdict } from '../../model/index.ts'
import type { Changes } from '../data.ts'
import { readerName } from './reader-name.ts'

/** What corrections need wherever they are made: the library's changes, all decisions so far, and how the page is shown anew afterwards. */
export class Correcting {
  decisions = $state.raw<readonly Decision[]>([])
  /** What the last correction ran into; empty when it went well. */
  problem = $state('')
  busy = $state(false)
  readonly #changes: Changes
  readonly #again: () => Promise<void>

  constructor(changes: Changes, again: () => Promise<void>) {
    this.#changes = changes
    this.#again = again
  }

  async load(): Promise<void> {
    await this.#trying(async () => {
      this.decisions = await this.#changes.decisions()
    })
  }

  /** Decides, and shows the page as it is from then on. */
  async decide(verdict: Verdict, note = ''): Promise<void> {
    await this.#trying(async () => {
      await this.#changes.decide(verdict, readerName(), note.trim())
      await this.#again()
      this.decisions = await this.#changes.decisions()
    })
  }

  async withdraw(id: string): Promise<void> {
    await this.#trying(async () => {
      await this.#changes.withdraw(id)
      await this.#again()
      this.decisions = await this.#changes.decisions()
    })
  }

  async #trying(work: () => Promise<void>): Promise<void> {
    this.busy = true
    this.problem = ''
    try {
      await work()
    } catch (error) {
      this.problem = error instanceof Error ? error.message : String(error)
    }
    this.busy = false
  }
}
