import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Tagger } from '../../src/annotate/encoder/tags.ts'
import { taggerOf } from '../../src/annotate/tier.ts'
import { outcomes } from '../../src/collate/outcomes.ts'
import type { Commitment, Interval, OutcomeStatus, Span, Witness } from '../../src/model/index.ts'
import type { Area, PlannedSet } from '../area.ts'
import { textWitness } from '../text-witness.ts'

const SCORER = 'bench/scorers/commitments.mjs'

interface GoldDocument {
  id: string
  dct: string
  text: string
}

interface GoldPair {
  id: string
  commitment: { text: string; date: string; act?: string }
  due: { earliest: string | null; latest: string | null }
  later: { text: string; date: string }
}

const area: Area = {
  name: 'commitments',
  async plan(directory) {
    const sets: PlannedSet[] = []
    const found = join(directory, 'commitments.jsonl')
    if (existsSync(found)) sets.push(commitmentSet(found))
    const pairs = join(directory, 'outcomes.jsonl')
    if (existsSync(pairs)) sets.push(outcomeSet(pairs))
    return sets
  },
}
export default area

function linesOf<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}

function commitmentSet(file: string): PlannedSet {
  return {
    set: 'commitments',
    unit: '1,000 words',
    async predict() {
      const gold = linesOf<GoldDocument>(file)
      const tagger = await taggerOf(undefined)
      const predictions: object[] = []
      for (const { id, dct, text } of gold) {
        const { annotations } = await textWitness(text, dct, tagger)
        predictions.push({ id, commitments: annotations.commitments.map(prediction) })
      }
      const words = gold.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
      return { predictions, units: words / 1000 }
    },
    score: (predictions) => [SCORER, file, predictions, '--overlap', '0.5'],
    peers: {
      f1: { 'rule baseline, dev': 0.658, 'rule baseline, held out': 0.592, 'annotator with himself': 0.957 },
    },
  }
}

function prediction(commitment: Commitment): object {
  const { theme, act, agent, strength, negated, due } = commitment
  const range = ({ start, end }: Span): [number, number] => [start, end]
  return {
    content: theme === undefined ? [range(act)] : [range(theme), range(act)],
    actor: agent === undefined ? [] : [range(agent)],
    strength,
    polarity: negated ? 'wont' : 'will',
    due: bounds(due.absent ? {} : due.value),
  }
}

function bounds({ from, to }: Interval): object {
  return { earliest: from ?? null, latest: to ?? null }
}

function outcomeSet(file: string): PlannedSet {
  return {
    set: 'outcomes',
    unit: 'document',
    async predict() {
      const gold = linesOf<GoldPair>(file)
      const tagger = await taggerOf(undefined)
      const predictions: object[] = []
      for (const pair of gold) predictions.push({ id: pair.id, outcome: await judged(pair, tagger) })
      return { predictions, units: gold.length * 2 }
    },
    score: (predictions) => [SCORER, file, predictions],
    peers: { accuracy: { 'always kept': 0.35, 'keyword baseline': 0.6 } },
  }
}

/** The commitment and its due interval are given by the pair; what is measured is the judgement of the later sentence. */
async function judged(pair: GoldPair, tagger: Tagger | undefined): Promise<string | undefined> {
  const own = await textWitness(pair.commitment.text, pair.commitment.date, tagger)
  const later = await textWitness(pair.later.text, pair.later.date, tagger)
  const given = commitmentOf(own, pair)
  const annotations = { ...own.annotations, commitments: [given] }
  const found = outcomes([{ ...own, annotations }, later])
  const outcome = found.find(({ document }) => document === own.document.id)
  return outcome === undefined ? undefined : classOf(outcome.status, outcome.evidence.length > 1)
}

/** Our own commitment that holds the judged words, else those words as they stand, with the due interval of the pair. */
function commitmentOf({ document, annotations }: Witness, { commitment, due }: GoldPair): Commitment {
  const at = Math.max(0, document.text.indexOf(commitment.act ?? document.text))
  const end = at + (commitment.act ?? document.text).length
  const own = annotations.commitments.find(({ act }) => act.start < end && act.end > at)
  const value = {
    ...(due.earliest === null ? {} : { from: due.earliest }),
    ...(due.latest === null ? {} : { to: due.latest }),
  }
  const open = due.earliest === null && due.latest === null
  const given: Commitment['due'] = open
    ? { absent: true, reason: 'none is stated' }
    : { absent: false, value, basis: 'stated', chain: [] }
  const act = { start: at, end, text: document.text.slice(at, end) }
  const empty = { start: at, end: at, text: '' }
  const bare = {
    id: 'c0',
    sentence: 's0',
    ...act,
    cue: empty,
    act,
    negated: false,
    strength: 'plan' as const,
  }
  return { ...(own ?? { ...bare, actor: { absent: true, reason: 'not read' } }), due: given }
}

/** Without a sentence that tells, Stemma says that it does not know: no answer, which the scorer calls "none". */
function classOf(status: OutcomeStatus, told: boolean): string | undefined {
  if (!told) return undefined
  if (status === 'kept' || status === 'late' || status === 'broken') return status
  return status === 'changed' ? 'late' : 'unclear'
}
