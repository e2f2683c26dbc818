import { createHash } from 'node:crypto'
import type { Decision, Verdict } from '../../../src/model/index.ts'

/** A decision for tests; `day` orders it among others. */
export function decision(verdict: Verdict, day = '2025-01-01', by = 'Ada Reader'): Decision {
  const at = `${day}T12:00:00Z`
  const hash = createHash('sha256')
    .update(JSON.stringify([verdict, at, by]))
    .digest('hex')
  return { id: `decision-${hash.slice(0, 32)}`, verdict, by, at }
}
