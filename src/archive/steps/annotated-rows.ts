import { z } from 'zod'
import {
  type Annotations,
  ArchiveCommitment,
  ArchiveStatement,
  ArchiveTime,
  type Document,
  type Resolvable,
} from '../../model/index.ts'

/** The rows that a document adds to the tables of annotations. */
export const Annotated = z.object({
  statements: z.array(ArchiveStatement),
  times: z.array(ArchiveTime),
  commitments: z.array(ArchiveCommitment),
})
export type Annotated = z.infer<typeof Annotated>

/** A document's annotations as rows. */
export function annotatedRows({ id: document }: Document, annotations: Annotations): Annotated {
  return {
    statements: annotations.attributions.map(({ id, type, act, start, end, content, speaker }) => {
      const text = content.map((span) => span.text).join(' … ')
      return {
        document,
        id,
        type,
        act: act ?? null,
        start,
        end,
        text: text.toWellFormed(),
        speaker: nameIn(speaker),
      }
    }),
    times: annotations.timexes.map(({ id, type, start, end, text, value, interval, basis }) => ({
      document,
      id,
      type,
      start,
      end,
      text: text.toWellFormed(),
      value,
      from: interval?.from ?? null,
      to: interval?.to ?? null,
      basis,
    })),
    commitments: annotations.commitments.map(({ id, strength, start, end, text, actor, due }) => ({
      document,
      id,
      strength,
      start,
      end,
      text: text.toWellFormed(),
      actor: nameIn(actor),
      from: due.absent ? null : (due.value.from ?? null),
      to: due.absent ? null : (due.value.to ?? null),
    })),
  }
}

function nameIn(speaker: Resolvable<{ name: string }>): string | null {
  return speaker.absent ? null : speaker.value.name.toWellFormed()
}
