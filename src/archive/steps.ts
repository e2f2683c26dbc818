import type { z } from 'zod'
import { linesOf } from './lines.ts'
import { isCandidate, SharedLine } from './steps/candidate.ts'
import { Edge, NamedComponents } from './steps/connect.ts'
import { fingerprint } from './steps/fingerprint.ts'
import { groupComponent, PairLine } from './steps/group.ts'
import { InputFile, type ReadResult, readFile } from './steps/read.ts'
import { MemberLine, tellStory } from './steps/tell.ts'
import { TextPair, Verifier } from './steps/verify.ts'

/** A step as a program: lines of JSON in, lines of JSON out. */
type Step = (lines: AsyncIterable<string>) => AsyncIterable<unknown>

/** The steps that an engine runs in its partitions. Each holds one line, or the lines of one group, at a time. */
export const STEPS: Record<string, Step> = {
  async *read(lines) {
    for await (const line of lines) yield* sketched(readFile(InputFile.parse(JSON.parse(line))))
  },
  async *'read-annotated'(lines) {
    // Not loaded for a run that does not annotate: there are thousands of starts.
    const { annotated } = await import('./steps/annotate.ts')
    for await (const line of lines) yield* sketched(readFile(InputFile.parse(JSON.parse(line)), annotated))
  },
  async *candidate(lines) {
    for await (const line of lines) {
      const shared = SharedLine.parse(JSON.parse(line))
      if (isCandidate(shared)) yield { a: shared.a, b: shared.b }
    }
  },
  async *verify(lines) {
    const verifier = new Verifier()
    for await (const line of lines) {
      const verified = verifier.verify(TextPair.parse(JSON.parse(line)))
      if (verified) yield verified
    }
  },
  async *connect(lines) {
    const components = new NamedComponents()
    for await (const line of lines) components.join(Edge.parse(JSON.parse(line)))
    yield* components.members()
  },
  async *group(lines) {
    for await (const pairs of runs(lines, PairLine, ({ component }) => component))
      yield* groupComponent(pairs)
  },
  async *tell(lines) {
    for await (const members of runs(lines, MemberLine, ({ story }) => story)) yield tellStory(members)
  },
}

/** With what stands for each text in the joins: texts pass between an engine and its programs once less. */
async function* sketched(results: AsyncIterable<ReadResult>) {
  for await (const result of results)
    yield 'reading' in result ? { ...result, sketch: fingerprint(result.reading.text) } : result
}

/** Lines that follow each other and have the same key. */
async function* runs<T>(lines: AsyncIterable<string>, schema: z.ZodType<T>, keyOf: (line: T) => string) {
  let run: T[] = []
  let key: string | undefined
  for await (const line of lines) {
    const parsed = schema.parse(JSON.parse(line))
    if (key !== keyOf(parsed) && run.length > 0) {
      yield run
      run = []
    }
    key = keyOf(parsed)
    run.push(parsed)
  }
  if (run.length > 0) yield run
}

/** Runs the step `name` from one stream to another: what `bin/stemma-step.mjs` does for an engine. */
export async function runStep(
  name: string,
  input: AsyncIterable<Uint8Array | string>,
  output: NodeJS.WritableStream,
): Promise<void> {
  const step = STEPS[name]
  if (step === undefined)
    throw new Error(`There is no step ${name}; there are ${Object.keys(STEPS).join(', ')}.`)
  for await (const result of step(linesOf(input))) {
    if (!output.write(`${JSON.stringify(result)}\n`))
      await new Promise<void>((free) => output.once('drain', free))
  }
}
