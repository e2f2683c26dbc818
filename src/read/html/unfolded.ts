import type { Page } from './blocks.ts'
import { regionsOf } from './furniture.ts'
import { isProse } from './prose.ts'
import type { Region } from './region.ts'
import type { Verdict } from './verdict.ts'

const UNFOLD =
  /^(?:[+▼▾…»>]\s?)?(?:read (?:the )?(?:full|whole|rest)(?: of (?:the|this))?(?: story| article)?|read more|show more|see more|view more|continue reading|keep reading|expand|weiterlesen|mehr anzeigen|mehr lesen|ganzen artikel lesen|artikel aufklappen|lire la suite|lire plus|voir plus|afficher plus|leer más|ver más|seguir leyendo|mostrar más|leggi tutto|continua a leggere|mostra altro|leia mais|ler mais|continuar lendo|lees verder|lees meer|toon meer|läs mer|visa mer|les mer|vis mer|læs mere|lue lisää|czytaj dalej|rozwiń|číst dál|читать далее|читать полностью|показать полностью|читати далі|devamını oku|baca selengkapnya|xem thêm|اقرأ المزيد|עוד|続きを読む|もっと見る|展开全文|閱讀全文|더보기)\s?[.…»›>→▼▾]{0,3}$/iu
/** The line to click stands so near behind what it unfolds. */
const NEAR = 3

/**
 * Gives back running text that is hidden until a reader clicks on "read the full story" below it: a part of the body, beside paragraphs
 * that are kept.
 */
export function keepUnfolded(page: Page, verdicts: Verdict[], container: Region): void {
  for (const region of regionsOf(page.root)) {
    if (region.mark?.reason !== 'hidden' || region.first < container.first || region.last > container.last)
      continue
    if (!isBesideStory(page, verdicts, region) || !isUnfolded(page, region)) continue
    for (let at = region.first; at < region.last; at++) {
      const verdict = verdicts[at]
      const block = page.blocks[at]
      if (verdict?.cut?.reason === 'hidden' && block && (isProse(block) || block.level > 0))
        verdict.cut = undefined
    }
  }
}

function isUnfolded(page: Page, { last }: Region): boolean {
  return page.blocks
    .slice(last, last + NEAR)
    .some(({ text }) => text.length <= 60 && UNFOLD.test(text.trim()))
}

/** Whether the block before is running text that is kept, and stands in the same part or beside it. */
function isBesideStory(page: Page, verdicts: readonly Verdict[], { first, parent }: Region): boolean {
  const before = page.blocks[first - 1]
  if (!before || verdicts[first - 1]?.cut || !isProse(before)) return false
  return before.region === parent || before.region.parent === parent
}
