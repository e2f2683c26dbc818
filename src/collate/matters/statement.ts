import type { Anchor, Interval, MatterKind, Quantity, Timex } from '../../model/index.ts'
import type { ContentWords } from './content-words.ts'
import type { Counted } from './counted.ts'

/** What a statement says, by kind of matter. */
export type Said =
  /**
   * `formerly` are the values that its document tells as those of before ("up from 1,140"), `ofOthers` those that its sentence has from
   * another source ("organisers said 1,500 took part; police put the number at 600"), `moment` the time of the day at which it was so; it `isChanged` where it is told to have been made so.
   */
  | {
      kind: 'figure'
      quantity: Quantity
      counted: Counted
      formerly: readonly number[]
      ofOthers: readonly number[]
      days?: Interval | undefined
      fateDay?: string
      moment?: Timex | undefined
      isLead?: boolean
      isChanged?: boolean
    }
  /** `ofSaying`: the day on which something was said, not on which it happened. `isLimit`: it is told by when, not when. */
  | { kind: 'time'; timex: Timex; ofSaying: boolean; isLimit: boolean }
  /** A stretch of the quotation that begins at `quotation`; not `direct` is what is told without marks. */
  | { kind: 'quotation'; words: string[]; direct: boolean; quotation: number; piece: number; by?: SpokenBy }
  | { kind: 'attribution'; name: string }
  | { kind: 'name'; form: string }
  | { kind: 'organisation'; words: readonly string[] }
  | { kind: 'nationality'; surname: string; country: string }
  /** What `who` did, or with `<` before it underwent. */
  | { kind: 'act'; who: string; act: string; negated: boolean }
  | { kind: 'office'; office: string; holder: string }
  | { kind: 'direction'; direction: string; place: string }

/** The person who is named as the speaker of a quotation, and where. */
export interface SpokenBy {
  surname: string
  name: string
  anchor: Anchor
}

/** One witness's statement of a value, with the words around it that tell what it is about. */
export interface Statement {
  said: Said
  anchor: Anchor
  /** The value in one readable form. */
  value: string
  /** What it is of, a phrase in the words of the text. */
  about: string
  /** Id of the sentence. */
  sentence: string
  /** Senses of the content words within reach of it, its own left out. */
  near: ContentWords
  /** Of a time: the head of the event it is attached to. Of an age: the nearest name. In comparison form. */
  key?: string
}

/** The statements of one witness that say the same of the same thing (headline and body). */
export interface Node {
  document: string
  kind: MatterKind
  statements: Statement[]
}

/** A pair of nodes of two witnesses that state something of the same matter. */
export interface Pairing {
  a: Node
  b: Node
  /** How sure it is that it is one matter; only the order counts. */
  score: number
}

/** A fixed order of statements, by document and place. */
export function inOrder(a: Statement, b: Statement): number {
  if (a.anchor.document !== b.anchor.document) return a.anchor.document < b.anchor.document ? -1 : 1
  return a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end
}
