/** How mail programs head a mail that is forwarded, between rules or before a colon, lower case. */
export const FORWARD_HEADS =
  'forwarded message, original message, begin forwarded message, weitergeleitete nachricht, ursprüngliche nachricht, ' +
  'anfang der weitergeleiteten nachricht, message transféré, message transmis, message d’origine, début du message transféré, ' +
  'mensaje reenviado, mensaje original, inicio del mensaje reenviado, messaggio inoltrato, messaggio originale, ' +
  'inizio messaggio inoltrato, mensagem encaminhada, mensagem original, doorgestuurd bericht, oorspronkelijk bericht, ' +
  'vidarebefordrat meddelande, videresendt besked, przekazana wiadomość, пересылаемое сообщение, пересланное сообщение'

/** The fields that they repeat of it, by what they say. */
export const FORWARD_FIELDS = {
  from: 'from, von, de, da, van, från, fra, od, от, от кого',
  sent: 'date, sent, datum, gesendet, envoyé, fecha, enviado, enviado el, data, inviato, verzonden, skickat, sendt, wysłano, дата, отправлено',
  subject: 'subject, betreff, objet, asunto, oggetto, assunto, onderwerp, ämne, emne, temat, тема',
  other: 'to, cc, bcc, reply-to, an, kopie, antwort an, à, para, a, aan, till, til, do, кому, копия',
} as const
