import { discrepancies, drifts } from './discrepancies.ts'
import type { Expected } from './expected.ts'
import type { Finding, Found } from './found.ts'
import { outcomes, promises } from './promises.ts'
import { reading } from './reading.ts'
import { entities, statements } from './statements.ts'
import { quantities, times } from './times.ts'
import { alignments, descent, grouping } from './versions.ts'

/** What is held against the careful reader, a section each. */
export const SECTIONS: Record<string, (found: Found, expected: Expected) => Finding[]> = {
  reading,
  grouping,
  descent,
  alignments,
  times,
  quantities,
  entities,
  statements,
  promises,
  outcomes,
  discrepancies,
  drifts,
}
