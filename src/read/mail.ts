import PostalMime, { type Email } from 'postal-mime'
import { InputError } from '../model/error.ts'
import { personCredit } from './credits.ts'
import { cutStretch, type Forwarded, forwardedIn, only, quotedAtEnd } from './forwarded.ts'
import { readHtml } from './html.ts'
import { statedField } from './prose.ts'
import type { Hints, Reading } from './reading.ts'
import { statedDate, withStated } from './stated-dates.ts'
import { readText } from './text.ts'

// Fields that only mails have, and fields that every mail has (RFC 5322, 3.6); a text may begin with one by chance.
const TRANSPORT = /^(?:message-id|mime-version|received|return-path|delivered-to|dkim-signature)$/i
const ORIGIN = /^(?:from|date|subject)$/i
const FIELD = /^([!-9;-~]{1,76}):[ \t]?/

/** Whether bytes begin as a mail does: header fields, among them some of its transport and of its origin, or all three of its origin. */
export function isMail(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16 * 1024)).toString(
    'latin1',
  )
  let transport = false
  const origin = new Set<string>()
  for (const [index, line] of head
    .replace(/^\xef\xbb\xbf/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line === '') break
    if (index > 0 && /^[ \t]/.test(line)) continue
    const name = FIELD.exec(line)?.[1]
    if (name === undefined) return false
    transport ||= TRANSPORT.test(name)
    if (ORIGIN.test(name)) origin.add(name.toLowerCase())
  }
  return (transport && origin.size > 0) || origin.size === 3
}

/**
 * Reads a mail (RFC 5322, MIME): its HTML part, else its text; the subject as title, the day of sending as day of publication. A text that
 * forwards another mail is that mail's.
 * Ranges count in the part that is read, decoded. Attachments are named in warnings.
 *
 * Throws InputError `damaged-mail` and as `readHtml`.
 */
export async function readMail(bytes: Uint8Array, hints: Hints): Promise<Reading> {
  const mail = await parseMail(bytes, hints.name)
  const isHtml = mail.html !== undefined && mail.html.trim() !== ''
  const partText = (isHtml ? mail.html : mail.text) ?? ''
  const forwarded = isHtml ? undefined : forwardedIn(partText)
  const reading = isHtml ? readHtml(partText, hints) : readMailText(partText, forwarded)
  const sender = mail.from?.group === undefined ? mail.from : undefined
  const from =
    forwarded?.from
      ?.replace(/[<([].*$/, '')
      .replaceAll('"', '')
      .trim() ??
    sender?.name ??
    ''
  const agency = personCredit(from, 'From field', undefined, true)
  const sent = mail.headers.find(({ key }) => key === 'date')?.value
  const name = from || (forwarded ? undefined : sender?.address.split('@').at(-1))
  const subject = forwarded?.subject ?? mail.subject
  return {
    ...reading,
    part: isHtml ? 'text/html' : 'text/plain',
    partText,
    title: subject ? statedField(subject.replace(/\s+/g, ' ').trim(), 'Subject field') : reading.title,
    credits: agency?.kind === 'agency' ? [agency, ...reading.credits] : reading.credits,
    site: name ? statedField(name, 'From field') : reading.site,
    dates: withStated(
      [
        forwarded?.sent === undefined
          ? undefined
          : statedDate(
              forwarded.sent,
              'published',
              'forwarded Date field',
              'the forwarded mail was sent then',
            ),
        sent === undefined
          ? undefined
          : forwarded
            ? statedDate(sent, 'other', 'Date field', 'the mail was forwarded then')
            : statedDate(sent, 'published', 'Date field', 'the mail was sent then'),
      ],
      reading.dates,
    ),
    warnings: [
      ...reading.warnings,
      ...mail.attachments
        .filter(({ related }) => related !== true)
        .map(({ filename, mimeType }) => `an attachment is not read: ${filename ?? mimeType}`),
    ],
  }
}

/** The text of a mail without an earlier mail under it, or of the mail that it forwards. */
function readMailText(text: string, forwarded: Forwarded | undefined): Reading {
  const start = forwarded?.start ?? 0
  const end = quotedAtEnd(text) ?? text.length
  // A mail of nothing but quoted lines is read as it stands.
  if (end <= start || text.slice(start, end).trim() === '') return readText(text)
  const reading = readText(only(text, start, end))
  const around = 'what the sender wrote over the forwarded mail'
  return {
    ...reading,
    passages: [
      ...cutStretch(text, 0, forwarded?.head ?? 0, 'outside-article', around),
      ...cutStretch(text, forwarded?.head ?? 0, start, 'page-header', 'the head of the forwarded mail'),
      ...reading.passages,
      ...cutStretch(text, end, text.length, 'outside-article', 'an earlier mail, quoted'),
    ],
  }
}

/** A mail taken apart. Throws InputError `damaged-mail`. */
export async function parseMail(bytes: Uint8Array, name: string): Promise<Email> {
  try {
    return await PostalMime.parse(bytes)
  } catch (error) {
    throw new InputError(
      'damaged-mail',
      name,
      `${name} can't be taken apart as a mail; save the article by itself.`,
      { cause: error },
    )
  }
}
