import { align } from '../../../src/collate/alignment.ts'
import { matters } from '../../../src/collate/matters.ts'
import type { Matter, Witness } from '../../../src/model/index.ts'
import { annotated } from '../annotated.ts'

/** The matters of witnesses, aligned as the pipeline does. */
export function shared(...witnesses: Witness[]): Matter[] {
  const sorted = [...witnesses].sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
  const alignments = sorted.flatMap((a, index) => sorted.slice(index + 1).map((b) => align(a, b)))
  return matters(witnesses, alignments)
}

/** The relations of all pairs of a kind between two texts. */
export function relations(kind: Matter['kind'], a: string, b: string, days: [string?, string?] = []) {
  return shared(annotated(a, days[0]), annotated(b, days[1]))
    .filter((matter) => matter.kind === kind)
    .flatMap(({ pairs }) => pairs.map(({ relation }): string => relation))
}
