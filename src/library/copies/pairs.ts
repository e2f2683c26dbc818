import type { Likeness } from '../../collate/passages/average-link.ts'
import { REPRESENTATIVES } from '../../collate/passages/runs.ts'
import type { Database } from '../database.ts'

/** All pairs of documents that share passages, as `copyPairs` tells them. */
export async function overlaps(database: Database): Promise<Likeness[]> {
  const documents = await database
    .selectFrom('digests')
    .innerJoin('texts', 'texts.slot', 'digests.text')
    .select(['digests.document', 'texts.slot as text', 'texts.own'])
    .orderBy('digests.document')
    .execute()
  const first = new Map<number, string[]>()
  const pairs: Likeness[] = []
  for (const { document, text, own } of documents) {
    const known = first.get(text) ?? []
    if (own > 0) for (const a of known) pairs.push({ a, b: document, likeness: own })
    if (known.length < REPRESENTATIVES) first.set(text, [...known, document])
  }
  const rows = await database.selectFrom('overlaps').select(['a', 'b', 'likeness']).execute()
  for (const { a, b, likeness } of rows)
    for (const one of first.get(a) ?? [])
      for (const other of first.get(b) ?? [])
        pairs.push(one < other ? { a: one, b: other, likeness } : { a: other, b: one, likeness })
  return pairs.sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b))
}

/** The documents that share passages with one, most alike first. */
export async function neighbours(
  database: Database,
  document: string,
): Promise<{ document: string; likeness: number }[]> {
  const text = database.selectFrom('digests').select('text').where('document', '=', document)
  const sides = (own: 'a' | 'b', other: 'a' | 'b') =>
    database
      .selectFrom('overlaps')
      .innerJoin('digests', 'digests.text', `overlaps.${other}`)
      .select(['digests.document', 'overlaps.likeness'])
      .where(`overlaps.${own}`, '=', text)
  const same = database
    .selectFrom('digests')
    .innerJoin('texts', 'texts.slot', 'digests.text')
    .select(['digests.document', 'texts.own as likeness'])
    .where('digests.text', '=', text)
    .where('digests.document', '!=', document)
    .where('texts.own', '>', 0)
  const rows = await sides('a', 'b').unionAll(sides('b', 'a')).unionAll(same).execute()
  return rows.sort((x, y) => y.likeness - x.likeness || compare(x.document, y.document))
}

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0
}
