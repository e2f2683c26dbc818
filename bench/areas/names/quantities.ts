import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { quantities } from '../../../src/annotate/quantities.ts'
import { sentences } from '../../../src/annotate/sentences.ts'
import { timexes } from '../../../src/annotate/timexes.ts'
import type { PlannedSet } from '../../area.ts'
import { textDocument } from '../../text-document.ts'

interface QuantityItem {
  id: string
  text: string
}

// F1 on the visible newsq2 part, from the README of the discrepancies area.
const PEERS: PlannedSet['peers'] = {
  'span.f1': { compromise: 0.849, 'recognizers-text (npm)': 0.795 },
  'value.f1': { compromise: 0.637, 'recognizers-text (npm)': 0.603 },
  'all.f1': { compromise: 0.185, 'recognizers-text (npm)': 0.314 },
}

function predict({ id, text }: QuantityItem): object {
  const document = textDocument(text, undefined)
  const sentence = sentences(document)
  const found = quantities(document, sentence, timexes(document, sentence, undefined))
  const quants = found.map(({ start, end, low, high, unit, what }) => ({
    s: start,
    e: end,
    lo: low ?? null,
    hi: high ?? null,
    unit: unit ?? what ?? null,
  }))
  return { id, quants }
}

/** The sets of quantities (`quant-*`) in `directory`. */
export async function plan(directory: string): Promise<PlannedSet[]> {
  return readdirSync(directory)
    .toSorted()
    .filter((file) => file.startsWith('quant-') && file.endsWith('.jsonl'))
    .map((file) => {
      const gold = join(directory, file)
      const set = file.replace(/\.jsonl$/, '')
      return {
        set,
        unit: '1,000 words',
        async predict() {
          const items: QuantityItem[] = readFileSync(gold, 'utf8')
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line))
          const words = items.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0)
          return { predictions: items.map(predict), units: words / 1000 }
        },
        score: (predictions) => [resolve(import.meta.dirname, '../../scorers/names.mjs'), gold, predictions],
        ...(set.startsWith('quant-newsq') ? { peers: PEERS } : {}),
      }
    })
}
