import type { Comparison, Timex, Witness } from '../model/index.ts'
import { element, XML_DECLARATION, xmlText } from './xml.ts'
import { zip } from './zip.ts'

// TempEval-3's form of TimeML documents numbers the creation time `t0`; the text's own times follow.
const CREATION_TIME = 't0'

/** Every witness as a TimeML document of its own (the form knows one text a file), in one ZIP archive. */
export function timemlArchive({ witnesses }: Comparison): Uint8Array {
  return zip(Object.fromEntries(witnesses.map((witness) => [`${witness.document.id}.tml`, timeml(witness)])))
}

/**
 * One witness as TimeML 1.2.1 in the form of TempEval-3 (UzZaman et al. 2013): DOCID, DCT, TITLE, and TEXT with TIMEX3 inline. Without its
 * tags, TEXT is the document's text. The document date is written where it is known; where the text gives none, the X forms of the values stay.
 */
export function timeml({ document, annotations }: Witness): string {
  const day = annotations.documentTime?.day
  const creation = element(
    'TIMEX3',
    {
      tid: CREATION_TIME,
      type: 'DATE',
      value: day ?? '',
      temporalFunction: false,
      functionInDocument: 'CREATION_TIME',
    },
    xmlText(day ?? ''),
  )
  return [
    XML_DECLARATION,
    '<TimeML>',
    element('DOCID', {}, xmlText(document.id)),
    element('DCT', {}, creation),
    ...(document.title.absent ? [] : [element('TITLE', {}, xmlText(document.title.value))]),
    element('TEXT', {}, tagged(document.text, annotations.timexes)),
    '</TimeML>',
    '',
  ].join('\n')
}

function tagged(text: string, timexes: readonly Timex[]): string {
  const number = new Map(timexes.map(({ id }, index) => [id, `t${index + 1}`]))
  const anchorId = (anchor: string | undefined) =>
    anchor === 'DCT' ? CREATION_TIME : number.get(anchor ?? '')
  const parts: string[] = []
  let done = 0
  for (const timex of timexes) {
    // TIMEX3 does not nest.
    if (timex.start < done) continue
    const { type, value, mod, quant, freq, anchor, basis } = timex
    parts.push(xmlText(text.slice(done, timex.start)))
    parts.push(
      element(
        'TIMEX3',
        {
          tid: number.get(timex.id),
          type,
          value,
          mod,
          quant,
          freq,
          temporalFunction: basis !== 'stated',
          anchorTimeID: anchorId(anchor),
        },
        xmlText(timex.text),
      ),
    )
    done = timex.end
  }
  parts.push(xmlText(text.slice(done)))
  return parts.join('')
}
