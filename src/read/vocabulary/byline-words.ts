/** Words before a name that make a line a byline: "By Ann Lee". */
export const BYLINE_WORDS =
  'by, written by, reported by, reporting by, story by, posted by, published by, words by, text by, text, words, compiled by, author, authors, von, vom, ' +
  'ein artikel von, text von, ein beitrag von, blog beitrag von, aus der feder von, autor, autorin, autor:in, autoren, par, por, di, a cura di, de la redacción, door, ' +
  'av, af, tekst, teksti, oleh, penulis, reporter, autor článku, автор, текст, yazan, muhabir, του, της, edited by, redaktion, redacción, redazione, redação, ' +
  'redakcja, tác giả, posted, escrito por, publicado por, publié par, écrit par, geschreven door, skrevet av, skriven av, skrevet af, szerző, notícia de, i, ' +
  'eine reportage von, eine analyse von, ein kommentar von, eine kolumne von, ein gastbeitrag von, ein interview von, interview von, un article de, une enquête de, propos recueillis par, un reportaje de, un servizio di, ' +
  'una crónica de, reportagem de, een reportage van, een artikel van, ett reportage av, haber:, foto haber:, yazı:, كتب:, كتبت:, إعداد:, تحرير:, بقلم, بقلم:, מאת, מאת:, نویسنده:, लेखक:, द्वारा:, লেখক:, โดย, โดย:, 作者:, 记者:, 記者:, 文:, 撰文:, 执笔:, 文/, 文 /'

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

/** Words of Chinese, Japanese, Arabic and Hebrew lines about a text that are no names. */
export const UNCASED_LABELS =
  '来源, 來源, 编辑, 編輯, 记者, 記者, 作者, 责编, 責編, 校对, 字号, 字號, 大字, 小字, 分享, 分享到, 打印, 列印, 收藏, 微信, 微博, 阅读, 閱讀, 点击, 原创, 首页, 新闻, 新聞, 文章, 专栏, 专题, 時報, ' +
  '発信地, 印刷, 保存, 有料会員, 有料記事, 会員限定, 無料会員, 限定公開, 記事, 社説, 写真, 動画, 本報訊, 本报讯, 即時新聞, 综合报道, 綜合報導, 기자, 사진, 뉴스, 입력, 수정, 등록, ' +
  'وكالات, مشاركة, الأخبار, أخبار, دقائق قراءة, وقت القراءة, آخر الأخبار, حجم الخط, כתבות, עודכן, חדשות'
