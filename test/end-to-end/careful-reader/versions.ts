import type { Expected } from './expected.ts'
import { type Finding, type Found, flat } from './found.ts'

/** Stories, descent and alignments. */
export function grouping(found: Found, expected: Expected): Finding[] {
  return expected.stories.map((files) => {
    const saw = found.comparison.stories
      .filter(({ story }) => story.witnesses.some((id) => files.includes(found.file(id))))
      .map(({ story }) => story.witnesses.map((id) => found.file(id)).sort())
    const met = saw.length === 1 && saw[0]?.join() === [...files].sort().join()
    return { id: `story of ${files[0]}`, met, saw: saw.map((story) => story.join(' ')).join(' / ') }
  })
}

export function descent(found: Found, expected: Expected): Finding[] {
  const edges = found.comparison.stories.flatMap(({ stemma }) => stemma.edges)
  const nodes = new Map(
    found.comparison.stories.flatMap(({ stemma }) => stemma.nodes.map((node) => [node.id, node])),
  )
  const copies = expected.derivations.map((wanted): Finding => {
    const parents = edges.filter((edge) => edge.to === found.id(wanted.child))
    const accepted = [wanted.parent, ...(wanted.alsoParent ?? [])]
    const met = parents.some(
      (edge) => accepted.includes(found.file(edge.from)) && edge.degree === wanted.degree,
    )
    return {
      id: `${wanted.child} ← ${wanted.parent}`,
      met,
      saw:
        parents
          .map(
            (edge) => `${found.file(edge.from)} ${edge.degree}${edge.contamination ? ' contamination' : ''}`,
          )
          .join(' | ') || 'no parent',
    }
  })
  const independent = expected.independent.map(([a, b]): Finding => {
    const pair = [found.id(a ?? ''), found.id(b ?? '')].sort()
    const derivation = found.report(a ?? '').derivations.find((one) => one.a === pair[0] && one.b === pair[1])
    return {
      id: `${a} independent of ${b}`,
      met: derivation?.degree === 'independent',
      saw: derivation?.degree ?? 'not compared',
    }
  })
  const hollow: Finding = {
    id: 'no ancestor is lost',
    met: [...nodes.values()].every(({ kind }) => kind === 'witness'),
    saw: [...nodes.values()]
      .filter(({ kind }) => kind === 'hollow')
      .map(({ label }) => label)
      .join(' | '),
  }
  return [...copies, ...independent, hollow]
}

export function alignments(found: Found, expected: Expected): Finding[] {
  return expected.alignments.flatMap((wanted) => {
    const ids = { a: found.id(wanted.a), b: found.id(wanted.b) }
    const [low, high] = [ids.a, ids.b].sort()
    const alignment = found.report(wanted.a).alignments.find((one) => one.a === low && one.b === high)
    const id = `${wanted.a} → ${wanted.b}`
    if (!alignment) return [{ id, met: false, saw: 'not aligned' }]
    const swapped = alignment.a !== ids.a
    const text = (file: string, sentences: readonly string[]) => {
      const all = found.witness(file).annotations.sentences
      return sentences.map((one) => flat(all.find((sentence) => sentence.id === one)?.text ?? '')).join(' ')
    }
    const links = alignment.links.map((link) => ({
      operation: link.operation,
      edited: link.edited,
      a: text(wanted.a, swapped ? link.b : link.a),
      b: text(wanted.b, swapped ? link.a : link.b),
      changes: link.changes.map((change) => (swapped ? { ...change, a: change.b, b: change.a } : change)),
    }))
    const linked = (words: string) => links.some(({ a, b }) => b.startsWith(words) && a !== '')
    const alone = (side: 'a' | 'b', words: string) =>
      links.some((link) => link[side].startsWith(words) && link[side === 'a' ? 'b' : 'a'] === '')
    const saw = (side: 'a' | 'b', words: string) => {
      const link = links.find((one) => one[side].startsWith(words))
      return link ? `${link.operation}: ${link.a.slice(0, 40)} ↔ ${link.b.slice(0, 40)}` : 'in no link'
    }
    const changed = links.flatMap(({ changes }) =>
      changes.map(({ a, b }) => `${a?.text ?? ''}→${b?.text ?? ''}`),
    )
    return [
      ...wanted.keptSentences.map((words) => ({
        id: `${id} keeps ${words}`,
        met: linked(words),
        saw: saw('b', words),
      })),
      ...wanted.added.map((words) => ({
        id: `${id} adds ${words}`,
        met: alone('b', words),
        saw: saw('b', words),
      })),
      ...wanted.dropped.map((words) => ({
        id: `${id} drops ${words}`,
        met: alone('a', words),
        saw: saw('a', words),
      })),
      ...wanted.edited.map(([a = '', b = '']) => ({
        id: `${id} edits ${b.slice(0, 40)}`,
        met: links.some(
          (link) =>
            link.a.includes(flat(a)) &&
            link.b.includes(flat(b)) &&
            (link.edited || link.operation === 'edited'),
        ),
        saw: saw('b', flat(b).slice(0, 30)),
      })),
      ...wanted.changedWords.map(([from = '', to = '']) => ({
        id: `${id} changes ${from} → ${to}`,
        met: changed.some(
          (change) => change.includes(from) && change.includes(to) && change.split('→')[0]?.includes(from),
        ),
        saw: changed.slice(0, 6).join(' | '),
      })),
      ...(wanted.moved ?? []).map((words) => ({
        id: `${id} moves ${words}`,
        met: links.some(
          (link) => link.operation === 'moved' && (link.b.startsWith(words) || link.a.startsWith(words)),
        ),
        saw: saw('b', words),
      })),
    ]
  })
}
