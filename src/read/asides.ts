import { loneBody, materialOf } from './credited-bodies.ts'
import { findDates } from './dates/parse.ts'
import type { Cut } from './passage.ts'
import { DATE_LABELS } from './vocabulary/date-labels.ts'
import { countWords, endsSentence } from './words.ts'

const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/
const CLOCK = /(?:^|[^\d.:])(?:(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\d|[.:]\d)|(?:1[0-2]|[1-9])\s?[ap]\.?m\b)/i
const CONTRIBUTED =
  /\b(?:contributed (?:to|reporting)|also contributed|contributed from|reported from \p{Lu}[\p{L} ,]{1,60}\.$|reported this story from)/u
const LABEL_WORDS = new Set(
  DATE_LABELS.flatMap(({ words }) => words.split(', ').flatMap((label) => label.split(' '))),
)
const CLOCK_WORDS = new Set(
  (
    'uhr, h, hrs, hours, am, pm, a.m, p.m, kl, klo, heute, gestern, today, yesterday, aujourd’hui, hier, hoy, ayer, oggi, ieri, hoje, ontem, idag, igår, i, dag, går, vandaag, ' +
    'gisteren, dziś, dzisiaj, wczoraj, сегодня, вчера, bugün, dün, seit, at, um, à, a, alle, ore, le, las, às, om, в, о, the, on, online, ist, cet, cest, mez, mesz, gmt, utc, bst, et, edt, est, ct, ' +
    'cdt, cst, mdt, mst, pt, pdt, pst, aest, aedt, nzst, nzdt, jst, kst, hkt, sgt, sast, wat, eat, msk, мск, wib, wita, wit, ago'
  ).split(', '),
)

// "2 hours ago", "vor 3 Stunden", "hace 2 horas", "2m ago".
const AGO =
  /^(?:(?:vor|hace|il y a|há|för|for)\s\d{1,2}\s?\p{L}{1,9}(?:\ssedan|\ssiden)?|\d{1,2}\s?\p{L}{1,9}\.?\s(?:ago|fa|geleden|temu|назад|önce|sitten))$/iu

/** A line of a clock time and nothing but labels beside it ("Updated 15.59", "Today, 12:37"): it dates the page, though without a day. */
export function clockCut(text: string): Cut | undefined {
  if (text.length > 80) return undefined
  if (AGO.test(text.trim())) return { reason: 'date-line', because: 'says how long ago' }
  if (!CLOCK.test(text) || findDates(text).length > 0) return undefined
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}.’]*/gu) ?? []
  const others = words
    .map((word) => word.replace(/\.$/, ''))
    .filter((word) => !LABEL_WORDS.has(word) && !CLOCK_WORDS.has(word))
  return others.length === 0 ? { reason: 'date-line', because: 'a line of only a time' } : undefined
}

const READING_TIME =
  /^(?:(?:lesezeit|lesedauer|reading time|read time|temps de lecture|lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|läsning|czas czytania|время чтения)\s?:?\s?)?(?:ca\.?\s)?\d{1,3}\s?(?:-|–)?\s?(?:min|mins|min\.|minutes?|minuten?|minutos?|minuti|minuut|minuter|мин\.?|分)\s?(?:read|lesezeit|de lecture|de lectura|di lettura|de leitura|leestijd|lästid|чтения)?\.?$/iu

/** How long it takes to read the text: "4 min read", "Lesezeit: 3 Min." */
export function readingTimeCut(text: string): Cut | undefined {
  return text.length <= 40 && READING_TIME.test(text.trim())
    ? { reason: 'date-line', because: 'says how long the text takes to read' }
    : undefined
}

/** An unfinished line behind a mark that points elsewhere: "▶ All about the flood". */
export function pointingCut(text: string): Cut | undefined {
  return /^(?:[▶►☞➡⇒→]|👉)/u.test(text) && countWords(text) <= 15 && !endsSentence(text)
    ? { reason: 'related-link', because: `begins with the mark “${[...text][0]}”` }
    : undefined
}

const NETWORK =
  /\b(?:instagram|facebook|twitter|youtube|whatsapp|telegram|tiktok|threads|bluesky|linkedin|google (?:news|discover|actualités|notícias|noticias))\b/i
const FOLLOW =
  /^(?:please\s|bitte\s)?(?:follow|folg(?:e|en|st|t)|abonnier(?:e|en|t)|sigue|síguenos|suivez|seguici|segui|siga|volg|följ|følg|seuraa|obserwuj|sleduj(?:te)?|takip|like us|join us|find us)(?!\p{L})/iu

/** A line that asks to follow the paper somewhere else: "Follow Newsbeat on Instagram and YouTube". */
export function followCut(text: string): Cut | undefined {
  return text.length <= 300 && FOLLOW.test(text) && NETWORK.test(text) && !/["“”„«»]/.test(text)
    ? { reason: 'newsletter', because: 'asks to follow elsewhere' }
    : undefined
}

const CLICK =
  /\b(?:click here|tap here|klicken sie hier|hier klicken|cliquez ici|haga clic aquí|haz clic aquí|clicca qui|clique aqui|klik hier|klicka här|klik her)\b[^.]{0,60}[.!]?$/i

/** A short line that ends in "click here for more". */
export function clickCut(text: string): Cut | undefined {
  return text.length <= 400 && CLICK.test(text.slice(-120)) && countWords(text) <= 45
    ? { reason: 'newsletter', because: 'ends by asking to click' }
    : undefined
}

const PERIOD =
  /\d{1,2}\s?(?:wochen?|monate?|tage|weeks?|months?|days?|mois|semaines?|jours|meses|mes|semanas|días|dias|mesi|mese|settimane|giorni|weken|maanden|dagen|veckor|månader|dagar|uker|måneder|miesiące|měsíc|hónap|месяц|місяць|ay)(?!\p{L})/iu
const PRICE =
  /gratis|kostenlos|\bfree\b|offert|gratuit|grátis|za darmo|бесплатно|[€$£]\s?\d|\d\s?(?:€|euro|eur|kr|zł)(?!\p{L})/iu
const CALL =
  /(?<!\p{L})(?:test|probier|abonn|subscri|try|get|lesen|read|essay|prueba|prova|suscr|assin|prøv|wypróbuj|оформ|попроб)\p{L}{0,8}(?!\p{L})/iu

/** A short call to subscribe for a time at a price: "Jetzt 4 Wochen gratis testen". */
export function offerCut(text: string): Cut | undefined {
  if (text.length > 160 || !PERIOD.test(text) || !PRICE.test(text)) return undefined
  const call = CALL.exec(text)
  return call && (!endsSentence(text) || call.index === 0)
    ? { reason: 'paywall', because: `asks to “${call[0]}” for a time at a price` }
    : undefined
}

const PHONE =
  /^(?:[\p{L} ,/&-]{0,40}(?:press(?:e)?(?:\s?office|stelle)?|contact|kontakt|phone|tel(?:efon|éfono|efono|ephone)?|hotline|rückfragen)[\p{L} ,/&-]{0,20})\.?\s?[:.]\s?\+?[\d() /.-]{7,24}$/iu

/** A short line with an address or a number to write to or call: it is about the writer, not the story. */
export function contactCut(text: string): Cut | undefined {
  if (text.length <= 100 && PHONE.test(text.trim()))
    return { reason: 'author-box', because: 'gives a number to call' }
  const start = text.slice(0, 400)
  const address = start.includes('@') ? ADDRESS.exec(start) : null
  return address && countWords(text) <= 25
    ? { reason: 'author-box', because: `gives the address ${address[0]}` }
    : undefined
}

/** "… contributed to this report", "This report includes material from …", and a line of nothing but a body of news. */
export function contributionCut(text: string): Cut | undefined {
  if (text.length > 400) return undefined
  if (text.length < 80 && loneBody(text) !== undefined)
    return { reason: 'byline', because: 'names only whose report it is' }
  if (!CONTRIBUTED.test(text) && materialOf(text).length === 0) return undefined
  return countWords(text) <= 45
    ? { reason: 'byline', because: 'says who contributed to the report' }
    : undefined
}

const ENDMARK = /^[\s\p{So}\p{Sm}\p{Po}\p{Pd}_]+$/u

/** A line without any letter or figure: a rule, an end mark. */
export function ornamentCut(text: string): Cut | undefined {
  return text.length <= 40 && ENDMARK.test(text)
    ? { reason: 'notice', because: 'marks without words' }
    : undefined
}

const NEWSLETTER = /newsletter|nieuwsbrief|nyhetsbrev|uutiskirje|рассылк/i

/** A short line about a newsletter that holds a link, or is a heading: it asks to subscribe. */
export function newsletterCut(text: string, linked: boolean): Cut | undefined {
  return linked &&
    NEWSLETTER.test(text.slice(0, 600)) &&
    countWords(text) <= 60 &&
    (!endsSentence(text) || countWords(text) <= 45)
    ? { reason: 'newsletter', because: 'a linked line about a newsletter' }
    : undefined
}

const COPYRIGHT = /(?:©|\(c\)|copyright)\s{0,2}(?:\d{4}|[\p{L} ]{1,30}\d{4})/iu

/** A short line with a copyright mark and its year anywhere in it. */
export function copyrightCut(text: string): Cut | undefined {
  return text.length <= 300 && COPYRIGHT.test(text) && countWords(text) <= 40
    ? { reason: 'legal', because: 'a copyright mark with its year' }
    : undefined
}

/** A line of date and byline, parted by bars or by nothing: "13 May 2025, 16:45 | By Ann Lee | 3 comments", "By our staff 13 May 2025". */
export function datedByline(text: string): Cut | undefined {
  if (text.length > 200 || endsSentence(text)) return undefined
  const dates = findDates(text)
  const [date] = dates
  if (!date || dates.length > 2) return undefined
  const parts = text.split(/\s?[|•·]\s?/).filter((part) => part.trim() !== '')
  if (parts.length > 1 && parts.every((part) => countWords(part) <= 8))
    return { reason: 'date-line', because: 'short parts between bars, one of them a date' }
  const before = text.slice(0, date.start)
  const behind = text.slice(dates.at(-1)?.end ?? text.length)
  return /^(?:by|von|par|por|di|door|av|af)\s\p{Lu}/iu.test(before) &&
    countWords(before) <= 14 &&
    countWords(behind) <= 4
    ? { reason: 'byline', because: '“by” and names, and a date' }
    : undefined
}
