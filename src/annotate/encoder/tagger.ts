import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Document } from '../../model/index.ts'
import { quotations } from '../quotations.ts'
import type { Chain } from './chain.ts'
import { labelling } from './chain.ts'
import { emissionsOf, WIDTH } from './emissions.ts'
import { encoderInput } from './input.ts'
import { type Runtime, runtime, type Session } from './runtime.ts'
import type { Tagger } from './tags.ts'
import { CLS, SEP, wordPieces } from './word-pieces.ts'

const MODELS = new URL('../../../models/encoder/', import.meta.url)

/** A longer text takes a minute and more; it is left to the linear tier. */
const MOST_WORDS = 400_000

/** The encoder was trained on English; a text that says no language is tried. */
const isRead = ({ language }: Document): boolean => language.absent || /^en\b/.test(language.value)

let loading: Promise<Tagger | undefined> | undefined

/**
 * The tagger of the encoder tier, loaded once a process; nothing where the optional package `onnxruntime-node` or the
 * weights are not there, or the network does not run on this machine. The network runs on one thread, so that the same document always has the same answer.
 */
export function encoderTagger(): Promise<Tagger | undefined> {
  loading ??= load(MODELS)
  return loading
}

async function load(models: URL): Promise<Tagger | undefined> {
  const network = new URL('encoder.onnx', models)
  const loaded = existsSync(network) ? await runtime() : undefined
  if (loaded === undefined) return undefined
  const pieces = wordPieces(readFileSync(new URL('vocabulary.txt', models), 'utf8').split('\n'))
  const chains: { names: Chain; statements: Chain } = JSON.parse(
    readFileSync(new URL('chains.json', models), 'utf8'),
  )
  const session = await opened(loaded, fileURLToPath(network))
  if (session === undefined) return undefined
  const ends = { cls: pieces.special(CLS), sep: pieces.special(SEP) }
  return async (document) => {
    if (!isRead(document)) return undefined
    const { text, blocks } = document
    const input = encoderInput(text, blocks, quotations(text, blocks), pieces)
    if (input.words.length > MOST_WORDS) return undefined
    const emissions = await emissionsOf(loaded, session, input, ends)
    return {
      words: input.words,
      paragraphs: input.paragraphs,
      names: labelling(columns(emissions, 0, chains.names.labels), chains.names),
      statements: labelling(
        columns(emissions, chains.names.labels, chains.statements.labels),
        chains.statements,
      ),
    }
  }
}

async function opened({ InferenceSession }: Runtime, network: string): Promise<Session | undefined> {
  const options = {
    executionProviders: ['cpu'],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    logSeverityLevel: 3,
  }
  try {
    return await InferenceSession.create(network, options)
  } catch {
    return undefined
  }
}

/** The columns of one head. */
function columns(emissions: Float32Array, from: number, count: number): Float32Array {
  const words = emissions.length / WIDTH
  const found = new Float32Array(words * count)
  for (let word = 0; word < words; word += 1)
    found.set(emissions.subarray(word * WIDTH + from, word * WIDTH + from + count), word * count)
  return found
}
