import { Tier, UsageError } from '../model/index.ts'
import { encoderTagger } from './encoder/tagger.ts'
import type { Tagger } from './encoder/tags.ts'

/** The tier that the environment asks for, if any. */
export const TIER_VARIABLE = 'STEMMA_TIER'

/** The tier of that name. @throws UsageError `unknown-tier`. */
export function tierNamed(name: string): Tier {
  const tier = Tier.safeParse(name)
  if (tier.success) return tier.data
  throw new UsageError('unknown-tier', name, `"${name}" is no tier; write ${Tier.options.join(' or ')}.`)
}

/**
 * The tagger of the tier that was `asked` for, else of the one that $STEMMA_TIER names, else of the best that is
 * installed: the encoder where the optional package `onnxruntime-node` is, else none, and the linear tier reads.
 *
 * @throws UsageError `unknown-tier`; `tier-not-installed` when the encoder was asked for and can't be had.
 */
export async function taggerOf(
  asked: Tier | undefined,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Tagger | undefined> {
  const named = environment[TIER_VARIABLE]
  const tier = asked ?? (named ? tierNamed(named) : undefined)
  if (tier === 'linear') return undefined
  const tagger = await encoderTagger()
  if (tagger === undefined && tier === 'encoder') {
    const message =
      'The encoder needs the optional package onnxruntime-node; install it with `npm install`, or use the linear tier.'
    throw new UsageError('tier-not-installed', 'encoder', message)
  }
  return tagger
}
