import type { ArchiveStory } from '../../model/index.ts'
import { Components } from '../steps/connect.ts'
import { groupComponent, isCopy, type Membership } from '../steps/group.ts'
import { tellStory } from '../steps/tell.ts'
import type { DocumentStore } from './documents.ts'
import { type NumberedPair, SpilledPairs } from './pairs.ts'

/** Components of one partition, as a power of two; they are known by their lowest document. */
const PARTITION_BITS = 16

/** Groups what was found into stories: the components first, then each by itself. */
export class StoryGrouping {
  readonly #folder: string
  readonly #pairs: SpilledPairs
  readonly #components = new Components()

  constructor(folder: string) {
    this.#folder = folder
    this.#pairs = new SpilledPairs(folder, 'pairs')
  }

  add(pair: NumberedPair): void {
    this.#pairs.add(pair)
    if (isCopy(pair)) this.#components.join(pair.a, pair.b)
  }

  /** The stories, each with all its documents. */
  *stories(store: DocumentStore): Generator<ArchiveStory> {
    for (const partition of this.#byComponent().partitions()) {
      const components = Map.groupBy(partition, ({ a }) => this.#components.lowest(a))
      for (const component of [...components.keys()].sort((x, y) => x - y))
        yield* storiesIn(components.get(component) ?? [], store)
    }
  }

  #byComponent(): SpilledPairs {
    const sorted = new SpilledPairs(this.#folder, 'components')
    for (const run of this.#pairs.partitions()) {
      for (const pair of run) {
        const component = this.#components.lowest(pair.a)
        if (component === this.#components.lowest(pair.b)) sorted.add(pair, component >>> PARTITION_BITS)
      }
    }
    return sorted
  }
}

function storiesIn(pairs: readonly NumberedPair[], store: DocumentStore) {
  const numbers = new Map(pairs.flatMap(({ a, b }) => [a, b]).map((number) => [store.id(number), number]))
  const named = pairs.map(({ a, b, likeness }) => ({ a: store.id(a), b: store.id(b), likeness }))
  return Map.groupBy(groupComponent(named), ({ story }: Membership) => story)
    .values()
    .map((members) =>
      tellStory(
        members.map(({ story, document }) => {
          const { id, title, published } = store.get(numbers.get(document) ?? 0)
          return { story, id, title, published }
        }),
      ),
    )
}
