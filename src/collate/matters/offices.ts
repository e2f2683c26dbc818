import { OTHER_HOLDER, SAME_OFFICE, SOLE_OFFICES } from '../../annotate/language/en/office-words.ts'
import type { Witness } from '../../model/index.ts'
import { anchorOf } from './anchor.ts'
import { contentWords, shared } from './content-words.ts'
import { descriptions } from './descriptions.ts'
import { isOtherSpelling } from './names.ts'
import type { Node, Statement } from './statement.ts'

/** Who holds the offices that one person holds at a time, by a witness: a node an office and holder. */
export function officeNodes({ document, annotations }: Witness): Node[] {
  const nodes = new Map<string, Node>()
  for (const { mention, surname, sentence, text } of descriptions(document, annotations)) {
    const office = officeIn(text)
    // A bare surname may be a relative's: only a full name tells who holds it.
    const name = mention.text
    if (office === undefined || !name.includes(' ')) continue
    const statement: Statement = {
      said: { kind: 'office', office: office.head, holder: name },
      anchor: anchorOf(document, mention.start, mention.end),
      value: name,
      about: text,
      sentence: sentence.id,
      near: contentWords(office.of),
    }
    const key = `${office.head} ${surname}`
    const node = nodes.get(key)
    if (node === undefined) nodes.set(key, { document: document.id, kind: 'name', statements: [statement] })
    else node.statements.push(statement)
  }
  return [...nodes.values()]
}

/** The office that a description names, and the words that tell of what: "the chairwoman | of the county council". */
function officeIn(text: string): { head: string; of: string } | undefined {
  if (OTHER_HOLDER.test(text)) return undefined
  const words = text.toLowerCase().split(/\s+/)
  const of = words.findIndex((word) => word === 'of' || word === 'for')
  const at = of < 0 ? words.length - 1 : of - 1
  const head = words[at] ?? ''
  if (!SOLE_OFFICES.has(head)) return undefined
  const rest = words.filter((_, index) => index !== at && index !== of)
  return { head: SAME_OFFICE.get(head) ?? head, of: rest.join(' ') }
}

/**
 * Two holders of one office: of the same body, by the words that tell it, and called by partly the same name, so that one of the
 * names is a slip, or by names that have nothing in common while every word of the body agrees.
 */
export function officeScore(x: Statement, y: Statement): number {
  if (x.said.kind !== 'office' || y.said.kind !== 'office' || x.said.office !== y.said.office) return 0
  const [a, b] = [partsOf(x.said.holder), partsOf(y.said.holder)]
  const [first, second] = [a.at(-1) ?? '', b.at(-1) ?? '']
  if (isOtherSpelling(first, second)) return 0
  if (a.every((part) => b.includes(part)) || b.every((part) => a.includes(part))) return 0
  // "Ann Lee" and "A. Lee", "Bob Lee" and "Robert Lee" are one.
  if (first === second && (initial(a) === initial(b) || a.length < 2 || b.length < 2)) return 0
  const bodies = shared(x.near, y.near)
  const samePart = a.some((part) => b.includes(part))
  const sameBody = bodies > 0 && bodies >= Math.min(x.near.size, y.near.size)
  return sameBody || (samePart && bodies > 0) || (samePart && Math.min(x.near.size, y.near.size) === 0)
    ? 1 + bodies
    : 0
}

function partsOf(name: string): string[] {
  return name.toLowerCase().replaceAll('.', '').split(/[\s]+/)
}

function initial([given = '']: readonly string[]): string {
  return given.charAt(0)
}
