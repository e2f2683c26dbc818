/** Words before a name that make a line a byline: "By Ann Lee". */
export const BYLINE_WORDS =
  'by, written by, reported by, reporting by, story by, posted by, published by, words by, text by, text, words, compiled by, author, authors, von, vom, ' +
  'ein artikel von, text von, ein beitrag von, blog beitrag von, aus der feder von, autor, autorin, autor:in, autoren, par, por, di, a cura di, de la redacción, door, ' +
  'av, af, tekst, teksti, oleh, penulis, reporter, autor článku, автор, текст, yazan, muhabir, του, της, edited by, redaktion, redacción, redazione, redação, ' +
  'redakcja, tác giả, posted, escrito por, publicado por, publié par, écrit par, geschreven door, skrevet av, skriven av, skrevet af, szerző, notícia de, i'

/** Words after a name that say what its bearer does: the name ends before them. */
export const ROLE_WORDS =
  'senior, chief, staff, associate, assistant, contributing, deputy, managing, executive, political, national, foreign, guest, freelance, editor, editors, ' +
  'editor-in-chief, reporter, reporters, writer, writers, correspondent, correspondents, columnist, journalist, producer, author, contributor, contributors, ' +
  'expert, analyst, director, manager, specialist, photographer, consultant, co-founder, founder, ceo, cto, phd, md, mba, dvm, vmd, dacvb, lvt, rn, rd, jd, esq, ' +
  'professor, prof, marketer, product, redakteur, redakteurin, korrespondent, korrespondentin, chefredakteur, reporterin, autor, autorin, journaliste, rédacteur, ' +
  'rédactrice, correspondant, periodista, redactor, redactora, corresponsal, giornalista, redattore, repórter, jornalista, verslaggever, redacteur, journalistin, ' +
  'korespondent, dziennikarz, dziennikarka, корреспондент, журналист, обозреватель, muhabiri, jurnalis'

/** Words that stand in bylines and are no part of a name. */
export const NO_NAMES =
  'by, written, follow, follow us, mehr, more, feb, apr, jun, jul, aug, sep, sept, oct, okt, nov, dec, dez, comments, comment, share, shares, updated, published, posted, publish, staff, admin, administrator, about, more, min, mins, minute, minutes, ' +
  'read, reading, view, all, posts, profile, email, twitter, facebook, linkedin, instagram, subscribe, save, print, listen, photo, photos, foto, fotos, bild, bilder, ' +
  'picture, pictures, image, images, video, uhr, lesezeit, kommentare, kommentar, today, yesterday, heute, gestern, stand, erstellt, aktualisiert, last, on, am, at, in, ' +
  'the, a, this, that, says, said, unknown, anonymous, gast, guest, home, news, blog, artikel, article, categories, category, tags, filed, under, leave, reply, us, ' +
  'contact, bio, website, latest, other, english, deutsch, none, null, undefined, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, ' +
  'march, april, june, july, august, september, october, november, december, januar, februar, märz, mai, juni, juli, oktober, dezember'

/** Words of a credited body, not a person. */
export const BODY_WORDS =
  'redaktion, redaktionsteam, redakce, redakcja, redacción, redazione, redação, rédaction, redactie, redaktionen, toimitus, editorial, editors, editorial team, editorial board, ' +
  'newsroom, newsdesk, news desk, desk, team, staff, agency, agentur, agenturen, agencies, agence, agencia, agenzia, agencja, press, presse, pressestelle, news, nachrichten, ' +
  'zeitung, newspaper, magazine, magazin, media, medien, verlag, verband, stiftung, foundation, institute, institut, university, gmbh, inc, ltd, llc, e.v., ag, corporation, ' +
  'company, times, post, review, gazette, tribune, herald, echo, observer, online, tv, radio, network, service, services, ministerium, ministry, department, редакция, haber, haberler'
