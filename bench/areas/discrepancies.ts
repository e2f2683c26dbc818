import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Tagger } from '../../src/annotate/encoder/tags.ts'
import { taggerOf } from '../../src/annotate/tier.ts'
import { align } from '../../src/collate/alignment.ts'
import { matters } from '../../src/collate/matters.ts'
import type { Matter, Relation, Witness } from '../../src/model/index.ts'
import type { Area, PlannedSet } from '../area.ts'
import { textWitness } from '../text-witness.ts'

interface Group {
  id: string
  docs: { id: string; date: string | null; text: string }[]
}

const area: Area = {
  name: 'discrepancies',
  async plan(directory) {
    const file = join(directory, 'discrepancies.jsonl')
    return existsSync(file) ? [groupSet(file)] : []
  },
}
export default area

function groupSet(file: string): PlannedSet {
  return {
    set: 'discrepancies',
    unit: 'document',
    async predict() {
      const groups = readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Group)
      const tagger = await taggerOf(undefined)
      const predictions: object[] = []
      for (const group of groups) predictions.push({ id: group.id, matters: await predict(group, tagger) })
      return { predictions, units: groups.reduce((sum, { docs }) => sum + docs.length, 0) }
    },
    score: (predictions) => ['bench/scorers/discrepancies.mjs', file, predictions],
    peers: {
      'match_exhaustive.F1': { 'baseline, dev': 0.574, 'baseline, held out': 0.458 },
      'contradiction.F1': { 'baseline, dev': 0.029, 'baseline, held out': 0.024 },
    },
  }
}

async function predict({ docs }: Group, tagger: Tagger | undefined): Promise<object[]> {
  // The same text may stand in a group twice; its ids are told apart by the order of the group.
  const ids = new Map<string, string>()
  const witnesses: Witness[] = []
  for (const { id, date, text } of docs) {
    const witness = await textWitness(text, date ?? undefined, tagger)
    if (ids.has(witness.document.id)) continue
    ids.set(witness.document.id, id)
    witnesses.push(witness)
  }
  witnesses.sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
  const alignments = witnesses.flatMap((a, index) => witnesses.slice(index + 1).map((b) => align(a, b)))
  return matters(witnesses, alignments).map((matter) => prediction(matter, ids))
}

const KINDS: Partial<Record<Matter['kind'], string>> = { quotation: 'quote' }
const STRENGTH: Relation[] = ['same', 'compatible', 'rewording', 'update', 'contradict']

/** A matter in the scorer's words; of several pairs of one pair of documents an agreement speaks for both, as in the gold. */
function prediction({ kind, relation, mentions, pairs }: Matter, ids: ReadonlyMap<string, string>): object {
  const doc = (index: number): string => ids.get(mentions[index]?.anchor.document ?? '') ?? ''
  const weakest = new Map<string, { a: string; b: string; relation: Relation }>()
  for (const pair of pairs) {
    const [a = '', b = ''] = [doc(pair.a), doc(pair.b)].sort()
    const known = weakest.get(`${a} ${b}`)
    if (known === undefined || STRENGTH.indexOf(pair.relation) < STRENGTH.indexOf(known.relation)) {
      weakest.set(`${a} ${b}`, { a, b, relation: pair.relation })
    }
  }
  return {
    kind: KINDS[kind] ?? kind,
    relation,
    mentions: mentions.map(({ anchor }, index) => ({ doc: doc(index), span: [anchor.start, anchor.end] })),
    pairs: [...weakest.values()],
  }
}
