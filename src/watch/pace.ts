const DAY = 24 * 60 * 60 * 1000

/**
 * How long to wait before an address is asked again, in milliseconds: `every`, doubled for each failure in a row up to a day (exponential
 * back-off, as RFC 9110 leaves it to the client), but never shorter than `every`.
 */
export function waiting(every: number, failures: number): number {
  return Math.max(every, Math.min(every * 2 ** Math.min(failures, 30), DAY))
}

/** When what is to be asked next: the instants in milliseconds, earliest first, ties in order of address. */
export function dueFirst(due: ReadonlyMap<string, number>): [address: string, at: number][] {
  return [...due].sort(([a, at], [b, other]) => at - other || (a < b ? -1 : 1))
}

/** Makes callers wait so that a host is asked at most once in `gap` milliseconds. */
export function politeness(
  gap: number,
  now: () => number,
  sleep: (milliseconds: number) => Promise<void>,
): (address: string) => Promise<void> {
  const last = new Map<string, number>()
  return async (address) => {
    const host = URL.parse(address)?.host ?? ''
    const rest = (last.get(host) ?? Number.NEGATIVE_INFINITY) + gap - now()
    if (rest > 0) await sleep(rest)
    last.set(host, now())
  }
}
