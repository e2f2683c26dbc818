/** A binary heap: `pop` gives the item that `before` puts first. */
export class Heap<T> {
  readonly #items: T[] = []
  readonly #before: (x: T, y: T) => boolean

  constructor(before: (x: T, y: T) => boolean) {
    this.#before = before
  }

  push(item: T): void {
    const items = this.#items
    let at = items.push(item) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = items[parent]
      if (above === undefined || !this.#before(item, above)) break
      items[at] = above
      at = parent
    }
    items[at] = item
  }

  pop(): T | undefined {
    const items = this.#items
    const top = items[0]
    const item = items.pop()
    if (item === undefined || items.length === 0) return top
    let at = 0
    for (;;) {
      const left = items[2 * at + 1]
      const right = items[2 * at + 2]
      if (left === undefined) break
      const [child, place] =
        right !== undefined && this.#before(right, left) ? [right, 2 * at + 2] : [left, 2 * at + 1]
      if (!this.#before(child, item)) break
      items[at] = child
      at = place
    }
    items[at] = item
    return top
  }
}
