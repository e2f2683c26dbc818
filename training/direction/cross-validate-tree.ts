/**
 * How good the version tree is where the weights of direction were learnt without its article:
 * `node training/direction/cross-validate-tree.ts --out FILE [--shared ../shared/bench/versions/dev]` writes the trees of `tree.jsonl.gz`,
 * each built with the weights of the nine folds that its article is not of, as the scorer reads them:
 * `node bench/scorers/versions.mjs GOLD FILE --task tree`. A tradition that is no article is built with those of the first fold.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { type Tradition, tree } from '../../bench/areas/versions/tree.ts'
import { LEARNT } from '../../src/collate/derivation/learnt-weights.ts'
import { FOLDS, fit, foldsOf, measuresOf, RIDGE } from './fit.ts'
import { examples } from './pairs.ts'

/** What stands before the name of an article in the id of its tradition. */
const ARTICLE = /^wv-tree-/

const { values } = parseArgs({
  options: { shared: { type: 'string', default: '../shared/bench/versions/dev' }, out: { type: 'string' } },
})
if (values.out === undefined) throw new Error('say where to with --out FILE')
const all = examples(values.shared)
const measures = measuresOf(all)
const fold = foldsOf(all)
const traditions = gunzipSync(readFileSync(join(values.shared, 'tree.jsonl.gz')))
  .toString()
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Tradition => JSON.parse(line))

const trees = Array.from({ length: FOLDS }, (_, held) => {
  useWeightsWithout(held)
  return traditions.filter(({ id }) => (fold.get(id.replace(ARTICLE, '')) ?? 0) === held).map(tree)
}).flat()
writeFileSync(values.out, trees.map((one) => `${JSON.stringify(one)}\n`).join(''))

/** Puts the weights that all folds but one give into the table from which the evidence is weighed: only its type keeps it from change. */
function useWeightsWithout(held: number): void {
  const chosen = all.filter(({ family }) => fold.get(family) !== held)
  const weights = fit(chosen, measures, RIDGE).map((weight) => Number(weight.toFixed(3)))
  for (const name of Object.keys(LEARNT)) Reflect.deleteProperty(LEARNT, name)
  for (const [at, name] of measures.entries()) Reflect.set(LEARNT, name, weights[at] ?? 0)
}
