/**
 * Where the names tagger stands on texts it was not trained on: three folds over the documents of EWT, GUM and WikiGold
 * (development parts), each tagged by weights learnt from the other two thirds and the other sets, with all that Stemma
 * does to names; and, with `--leave-out SET`, a set tagged by weights that never saw it:
 * `node --max-old-space-size=6000 training/names/cross-validate.ts [--shared ../shared/bench/names] [--leave-out ewt]`.
 */
import { parseArgs } from 'node:util'
import { textDocument } from '../../bench/text-document.ts'
import type { Finder } from '../../src/annotate/names/candidate.ts'
import { linearFinder } from '../../src/annotate/names/linear/linear-finder.ts'
import { weightsOf } from '../../src/annotate/names/linear/weights.ts'
import { findByRules } from '../../src/annotate/names/rule-finder.ts'
import { names } from '../../src/annotate/names.ts'
import type { NamedRecord } from './corpus.ts'
import { labelled, openSets, sentencesOf } from './corpus.ts'
import { extract } from './dictionary.ts'
import { OPTIONS, packedOf } from './model.ts'

const FOLDS = 3
const FOLDED = ['ewt', 'gum', 'wikigold']
const TYPES: Record<string, string> = { person: 'PER', organisation: 'ORG', place: 'LOC' }

const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared/bench/names' },
    'leave-out': { type: 'string' },
  },
})

interface Counts {
  right: number
  found: number
  gold: number
}

/** Without an article in front and a possessive ending, as the benchmark's scorer has it. */
function bare(text: string, start: number, end: number): string {
  const article = /^(?:the|an?)\s+/i.exec(text.slice(start, end))?.[0].length ?? 0
  const ending = /(?:['’]s|(?<=s)['’])$/.exec(text.slice(start, end))?.[0].length ?? 0
  return `${start + article}-${end - ending}`
}

function count(records: readonly NamedRecord[], find: Finder): Counts {
  const counts = { right: 0, found: 0, gold: 0 }
  for (const record of records) {
    const { mentions } = names(textDocument(record.text, undefined), sentencesOf(record), find)
    const gold = new Set(
      record.ents
        .filter(([, , type]) => type !== 'MISC')
        .map(([start, end, type]) => `${bare(record.text, start, end)} ${type}`),
    )
    const found = new Set(
      mentions.map(({ start, end, type }) => `${bare(record.text, start, end)} ${TYPES[type]}`),
    )
    counts.gold += gold.size
    counts.found += found.size
    for (const name of found) if (gold.has(name)) counts.right += 1
  }
  return counts
}

const figures = ({ right, found, gold }: Counts): string =>
  `P ${(right / found).toFixed(3)} R ${(right / gold).toFixed(3)} F1 ${((2 * right) / (found + gold)).toFixed(3)}`

const sets = openSets(values.shared)
const items = Object.entries(sets).flatMap(([set, records]) =>
  records.flatMap((record, i) => labelled(record).map((item) => ({ ...item, set, fold: i % FOLDS }))),
)
const data = extract(items)

/** A finder that never saw the sentences that `held` has. */
function finderWithout(held: (item: { set: string; fold: number }) => boolean): Finder {
  const use = Uint8Array.from(items, (item) => (held(item) ? 0 : 1))
  const weights = weightsOf(packedOf(data, use, OPTIONS))
  return linearFinder(() => weights)
}

const leftOut = values['leave-out']
if (leftOut !== undefined) {
  const records = sets[leftOut] ?? []
  process.stdout.write(
    `${leftOut}, never seen: ${figures(
      count(
        records,
        finderWithout(({ set }) => set === leftOut),
      ),
    )}; rules ${figures(count(records, findByRules))}\n`,
  )
} else {
  const finders = Array.from({ length: FOLDS }, (_, held) =>
    finderWithout(({ set, fold }) => FOLDED.includes(set) && fold === held),
  )
  for (const set of FOLDED) {
    const records = sets[set] ?? []
    const sum = { right: 0, found: 0, gold: 0 }
    finders.forEach((find, held) => {
      const part = count(
        records.filter((_, i) => i % FOLDS === held),
        find,
      )
      sum.right += part.right
      sum.found += part.found
      sum.gold += part.gold
    })
    process.stdout.write(`${set}, in folds: ${figures(sum)}; rules ${figures(count(records, findByRules))}\n`)
  }
}
