import { countryOfPeople } from '../../annotate/places/peoples.ts'
import { type Token, tokens } from '../../annotate/tokens.ts'
import type { Annotations, Sentence, Witness } from '../../model/index.ts'
import { anchorOf } from './anchor.ts'
import { nearWords } from './context.ts'
import { descriptions } from './descriptions.ts'
import { isOtherSpelling } from './names.ts'
import type { Node, Statement } from './statement.ts'

/** The peoples that a witness counts its persons to, a node a person. */
export function nationalityNodes(witness: Witness): Node[] {
  const { document, annotations } = witness
  const nodes = new Map<string, Node>()
  const add = (surname: string, name: string, sentence: Sentence, token: Token, country: string) => {
    const statement: Statement = {
      said: { kind: 'nationality', surname, country },
      anchor: anchorOf(document, token.start, token.start + token.text.length),
      value: token.text,
      about: `nationality of ${name}`,
      sentence: sentence.id,
      near: nearWords(sentence, token),
    }
    const node = nodes.get(surname)
    if (node === undefined)
      nodes.set(surname, { document: document.id, kind: 'name', statements: [statement] })
    else node.statements.push(statement)
  }
  for (const { surname, name, sentence, start, text } of descriptions(document, annotations))
    for (const [token, country] of peoplesIn(text, start)) add(surname, name, sentence, token, country)
  for (const { surname, name, sentence, start, text } of followUps(annotations))
    for (const [token, country] of peoplesIn(text, start)) add(surname, name, sentence, token, country)
  return [...nodes.values()]
}

/** The words for a people that stand alone: "New Zealand-born Australian" counts somebody to the Australians. */
function peoplesIn(text: string, start: number): [Token, string][] {
  const words = tokens(text, start)
  return words.flatMap((word, index): [Token, string][] => {
    if (!/^\p{Lu}/u.test(word.text) || /-/.test(text.charAt(word.end - start))) return []
    const before = words[index - 1]
    const two = before === undefined ? undefined : countryOfPeople(`${before.text} ${word.text}`)
    const country = two ?? countryOfPeople(word.text)
    if (country === undefined) return []
    const whole =
      two === undefined || before === undefined
        ? word
        : { ...word, start: before.start, text: `${before.text} ${word.text}` }
    return [[whole, country]]
  })
}

/** "The New Zealander, who lived in Australia, …": a sentence whose subject names the people of the one person spoken of before. */
function followUps({ sentences, mentions, entities }: Annotations) {
  return sentences.flatMap((sentence, index) => {
    const match = /^The ((?:[\p{L}-]+ ){0,3}?[\p{L}-]+)(?=,| who| was| is| had| has| said)/u.exec(
      sentence.text,
    )
    const previous = sentences[index - 1]
    if (match?.[1] === undefined || previous === undefined || previous.block !== sentence.block) return []
    // "Mr Lee's death came after …" speaks of the death.
    const within = mentions.filter(
      ({ start, end }) =>
        start >= previous.start &&
        end <= previous.end &&
        !/^['’]s/.test(previous.text.slice(end - previous.start)),
    )
    const persons = new Set(
      within.flatMap(({ entity }) => entities.filter(({ id, type }) => id === entity && type === 'person')),
    )
    const [person, ...others] = persons
    if (person === undefined || others.length > 0) return []
    const surname = person.name.split(/\s+/).at(-1)?.toLowerCase() ?? ''
    return [{ surname, name: person.name, sentence, start: sentence.start + 4, text: match[1] }]
  })
}

/** Whether two statements tell the people of one person. */
export function nationalityScore({ said: a }: Statement, { said: b }: Statement): number {
  if (a.kind !== 'nationality' || b.kind !== 'nationality') return 0
  return a.surname === b.surname || isOtherSpelling(a.surname, b.surname) ? 1 : 0
}
