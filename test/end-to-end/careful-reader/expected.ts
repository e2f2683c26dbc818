import { readFileSync } from 'node:fs'
import { z } from 'zod'

const Due = z.object({ from: z.string().nullable(), to: z.string().nullable() })
const strings = z.array(z.string())

const Place = z.object({ file: z.string(), text: z.string() })

/**
 * The form of examples/*.expected.json; its words and conventions are told in examples/README.md. A collection need not
 * have every list: what it lacks is not looked at.
 */
export const Expected = z.object({
  agencies: z.record(z.string(), z.string()).default({}),
  documents: z
    .array(
      z.object({
        file: z.string(),
        title: z.string(),
        published: z.string().nullable(),
        updated: z.string().optional(),
        language: z.string(),
        credits: strings,
        people: strings,
        rejectedDates: strings,
        mustContain: strings,
        mustNotContain: strings,
        cutReasons: z.array(z.object({ contains: z.string(), reasons: strings })),
        occursOnce: strings.optional(),
      }),
    )
    .default([]),
  stories: z.array(strings).default([]),
  derivations: z
    .array(
      z.object({
        child: z.string(),
        parent: z.string(),
        degree: z.string(),
        alsoParent: strings.optional(),
        contamination: z.boolean().optional(),
      }),
    )
    .default([]),
  independent: z.array(strings).default([]),
  subsets: z
    .array(z.object({ files: strings, hollow: z.boolean().optional(), stories: z.number().optional() }))
    .default([]),
  alignments: z
    .array(
      z.object({
        a: z.string(),
        b: z.string(),
        complete: z.boolean(),
        kept: z.number(),
        keptSentences: strings,
        added: strings,
        dropped: strings,
        edited: z.array(strings),
        moved: strings.optional(),
        changedWords: z.array(strings),
      }),
    )
    .default([]),
  attributions: z
    .array(
      z.object({
        file: z.string(),
        content: z.string(),
        speaker: z.string().nullable(),
        type: z.string(),
        alsoSpeaker: strings.optional(),
        optional: z.boolean().optional(),
      }),
    )
    .default([]),
  entities: z
    .array(z.object({ file: z.string(), name: z.string(), type: z.string(), forms: strings }))
    .default([]),
  timexes: z
    .array(
      z.object({
        file: z.string(),
        sentence: z.string(),
        text: z.string(),
        type: z.string(),
        value: z.string().nullable(),
        mod: z.string().optional(),
        alsoValues: strings.optional(),
        hard: z.boolean().optional(),
        notADay: z.boolean().optional(),
      }),
    )
    .default([]),
  quantities: z
    .array(
      z.object({
        file: z.string(),
        sentence: z.string(),
        text: z.string(),
        low: z.number().nullable(),
        high: z.number().nullable(),
        bound: z.string(),
        dimension: z.string(),
        what: z.string().nullable(),
        alsoBound: z.union([z.string(), strings]).optional(),
        alsoText: z.union([z.string(), strings]).optional(),
      }),
    )
    .default([]),
  notQuantities: z.array(z.object({ file: z.string(), text: z.string() })).default([]),
  commitments: z
    .array(
      z.object({
        file: z.string(),
        text: z.string(),
        sentence: z.string(),
        due: Due.nullable(),
        actor: z.string().nullable(),
        alsoActor: strings.optional(),
        alsoDue: z
          .union([Due, z.array(Due.nullable())])
          .nullable()
          .optional(),
        optional: z.boolean().optional(),
      }),
    )
    .default([]),
  notCommitments: z.array(z.object({ file: z.string(), text: z.string() })).default([]),
  outcomes: z
    .array(
      z.object({
        commitment: z.string(),
        file: z.string(),
        status: z.string(),
        alsoStatus: strings.optional(),
        evidenceFile: z.string().nullable(),
      }),
    )
    .default([]),
  discrepancies: z
    .array(
      z.object({
        kind: z.string(),
        about: z.string(),
        pairs: z.array(
          z.object({ a: z.string(), b: z.string(), relation: z.string(), alsoRelation: strings.optional() }),
        ),
        values: z.array(z.object({ file: z.string(), text: z.string() })),
      }),
    )
    .default([]),
  agreements: z.array(z.object({ a: Place, b: Place, why: z.string() })).default([]),
  drifts: z
    .array(
      z.object({
        kind: z.string(),
        about: z.string(),
        steps: z.array(Place.extend({ how: z.string(), from: z.string().optional() })),
      }),
    )
    .default([]),
})
export type Expected = z.infer<typeof Expected>

/** The example collections that have a careful reader. */
export const COLLECTIONS = ['tarnhaven-lock', 'caldermoor-crown'] as const
export type Collection = (typeof COLLECTIONS)[number]

/** What a careful reader finds in a collection. */
export function expectedOf(collection: Collection): Expected {
  const url = new URL(`../../../examples/${collection}.expected.json`, import.meta.url)
  return Expected.parse(JSON.parse(readFileSync(url, 'utf8')))
}
