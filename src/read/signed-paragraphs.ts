/** Bylines and datelines of Chinese, Japanese and Korean papers: they stand within the story's own paragraphs. */
import { AGENCY_OF } from './vocabulary/agencies.ts'

/** Who wrote or read a text over, as a line or a bracket says before the names. */
const OFFICE =
  '(?:责任编辑|責任編輯|编辑|編輯|责编|責編|校对|審核|审核|作者|记者|記者|本报记者|本報記者|通讯员|通訊員|特约记者|执笔|執筆|撰文|文|取材|聞き手)'
const NAME = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー]{2,6}'
const NAMES = `${NAME}(?:[、，,・\\s]\\s?${NAME}){0,4}`
const SIGNED_LINE = new RegExp(
  `^[（(【［[]?\\s?${OFFICE}\\s?[:：/／｜|]?\\s?(${NAMES})\\s?[）)】］\\]]?$`,
  'u',
)
// "（记者 李明 通讯员 王芳）" behind the name of the paper or agency that opens a report; "记者李明报道" is a sentence's.
const OPENING = /^[^（(。]{0,20}[（(]\s?(?:本报|本報)?(?:记者|記者)\s?([^）)。]{2,40})[）)]/u
// "…と話した。（山田花子、佐藤健）": the last words of a story.
const CLOSING = new RegExp(`[。」』）]\\s?[（(](?:${OFFICE}\\s?[:：・]?\\s?)?(${NAMES})[）)]$`, 'u')
// "[서울=연합뉴스] 홍길동 기자 = …"
const KOREAN =
  /^[[［(（【][^\])）］】]{1,30}[\])）］】]\s?([\p{sc=Hangul}]{2,4}(?:[·,\s]{1,2}[\p{sc=Hangul}]{2,4}){0,3})\s?(?:기자|특파원)\s?[=＝]/u
/** What stands in such a bracket and is no name. */
const NO_NAMES = new Set(
  '敬称略, 続く, つづく, おわり, 終わり, 一部敬称略, 写真, 動画, 映像, 図, 表, 地図, 共同, 時事, 談, 当時, 仮名, 通称, 故人, 同上, 完, 未完, 上, 中, 下, 新华社, 中新社, 图, 资料图, 待续'.split(
    ', ',
  ),
)
const LONGEST_LINE = 60

/** A line of nothing but who wrote or edited the text: "（责任编辑：张伟）". */
export function isSignedLine(text: string): boolean {
  return text.length <= LONGEST_LINE && SIGNED_LINE.test(text.trim())
}

/** Names that a paragraph of the story signs with: at the opening of its first, at the end of its last, or in a line of their own. */
export function signingNames(text: string, place: 'first' | 'last' | 'line'): string[] {
  const found =
    place === 'line'
      ? text.length <= LONGEST_LINE && !/编|編|校|审|審/.test(text)
        ? SIGNED_LINE.exec(text.trim())
        : null
      : place === 'first'
        ? (OPENING.exec(text.slice(0, 80)) ?? KOREAN.exec(text.slice(0, 80)))
        : CLOSING.exec(text.slice(-60).trimEnd())
  const names = found?.[1]?.split(/[、，,・·\s]+|通讯员|通訊員|记者|記者/u) ?? []
  const own = names.map((name) => name.trim()).filter((name) => name !== '')
  return own.every((name) => name.length >= 2 && name.length <= 6 && !NO_NAMES.has(name)) ? own : []
}

// "【北京共同】", "[서울=연합뉴스]", "(中央社記者李明台北12日電)".
const BRACKET = /^[[［(（【〔]([^\])）］】〕]{2,30})[\])）］】〕]/
const FORMS = [...AGENCY_OF.keys()].filter((form) =>
  /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}]+$/u.test(form),
)
const REPORTED = /^.{0,14}[电電讯訊]/

// "МОСКВА, 12 февраля. /ТАСС/.", "ЗАРЕЧЬЕ, 12 фев — РИА Новости.": between slashes, or behind the dash and before a full stop.
const SLASHED = /^\p{Lu}{2}[^/]{0,50}\/([^/]{2,20})\/|^\p{Lu}{2}[^—–]{0,40}[—–]\s(\p{Lu}[^.]{1,24})\./u

/** The agency whose dateline opens a paragraph: "新华社北京2月12日电", "【北京共同】", "[서울=연합뉴스]"; undefined where none does. */
export function datelineAgency(text: string): string | undefined {
  const [slashed] =
    SLASHED.exec(text.slice(0, 80))
      ?.slice(1)
      .filter((form) => form !== undefined) ?? []
  if (slashed !== undefined && AGENCY_OF.has(slashed.trim())) return slashed.trim()
  const bracket = BRACKET.exec(text.slice(0, 40))?.[1]
  return FORMS.find(
    (form) =>
      bracket?.endsWith(form) ||
      (bracket?.startsWith(form) && /[电電]$/.test(bracket)) ||
      (text.startsWith(form) && REPORTED.test(text.slice(form.length, form.length + 16))),
  )
}
