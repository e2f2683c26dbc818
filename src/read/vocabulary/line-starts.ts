import type { CutReason } from '../../model/document.ts'

/** Lines that begin with one of the phrases are cut for the reason. */
export interface LineStarts {
  reason: CutReason
  /** A line of more words is never cut for its beginning. */
  words: number
  /** Whether a colon (or an arrow, a bar, a dash) must follow where more words follow. */
  needsColon: boolean
  /** Lower case, separated by commas. */
  phrases: string
}

/** How lines begin that are not the article, in the languages of the news pages that we know. */
export const LINE_STARTS: LineStarts[] = [
  {
    reason: 'related-link',
    words: 40,
    needsColon: true,
    phrases:
      '【関連記事, 【関連, 【あわせて読みたい, 関連記事, 【相关阅读, 相关阅读, 【相關報導, 相關新聞, ' +
      'related, related article, related articles, related story, related stories, related news, ' +
      'related content, related coverage, related video, related topics, read more, read also, ' +
      'also read, read next, read, see also, see more, more, more on this, more on, more from, ' +
      "watch, watch also, watch more, listen, also see, dont miss, don't miss, don’t miss, " +
      'recommended, you might also like, you may also like, further reading, editor’s pick, ' +
      'explained, opinion, must read, in pictures, analysis, explainer, lesen sie auch, ' +
      'lesen sie mehr, lesen sie dazu, mehr dazu, mehr zum thema, siehe auch, auch interessant, zum artikel, zum video, zum audio, zum nachhören, zum podcast, zum livestream, ' +
      'weiterlesen, zum thema, hintergrund, lesen sie hier, lire aussi, à lire aussi, a lire aussi, ' +
      'à lire, lire également, voir aussi, à voir, sur le même sujet, pour aller plus loin, ' +
      'lea también, lee también, leer más, lea más, lee más, ver también, vea también, ' +
      'le puede interesar, te puede interesar, más información, relacionado, noticia relacionada, ' +
      'leggi anche, leggi, guarda anche, approfondimenti, per approfondire, leia também, leia mais, ' +
      'veja também, saiba mais, ler mais, lees ook, lees verder, lees meer, bekijk ook, meer over, ' +
      'läs också, läs mer, läs även, les også, les mer, læs også, læs mere, lue myös, katso myös, ' +
      'lue lisää, czytaj też, czytaj także, czytaj również, czytaj więcej, zobacz też, zobacz także, ' +
      'zobacz również, przeczytaj także, polecamy, čtěte také, čtěte též, viz také, prečítajte si, ' +
      'čítajte aj, pročitajte i, pročitajte još, opširnije, citește și, citeşte şi, vezi și, ' +
      'citiți și, olvassa el, olvasd el, kapcsolódó, loe ka, lasi arī, skaitykite taip pat, ' +
      'taip pat skaitykite, читайте также, читать также, смотрите также, см. также, по теме, ' +
      'подробнее, читайте еще, читайте также по теме, читайте також, читати також, дивіться також, ' +
      'прочетете още, вижте още, ilgili haber, ilgili haberler, ayrıca okuyun, bunları da okuyun, ' +
      'haberin devamı, διαβάστε επίσης, διαβάστε ακόμα, δείτε επίσης, baca juga, baca selengkapnya, ' +
      'lihat juga, xem thêm, đọc thêm, बाये भी पढ़ें, यह भी पढ़ें, इसे भी पढ़ें, আরও পড়ুন, ' +
      'مزید پڑھیں, اقرأ أيضا, اقرأ أيضًا, اقرأ أيضاً, اقرأ المزيد, طالع أيضا, طالع أيضًا, طالع أيضاً, شاهد أيضا, شاهد أيضًا, شاهد أيضاً, بیشتر بخوانید, קראו גם, עוד בנושא, 相关阅读, 延伸阅读, 相关新闻, 関連記事, ' +
      'あわせて読みたい, 관련기사, 関連',
  },
  {
    reason: 'teaser-list',
    words: 7,
    needsColon: false,
    phrases:
      'latest news, latest from, recently published, latest stories, latest articles, latest headlines, more news, top stories, ' +
      'top news, most read, most popular, most viewed, popular now, trending, trending now, ' +
      'recent posts, recent articles, recent news, recommended for you, recommended stories, ' +
      'related articles, related stories, related news, related posts, related topics, ' +
      'related content, related links, you may also like, you might also like, more stories, ' +
      'more from, more in, more on this, up next, read next, read more, see also, also read, ' +
      'read also, around the web, editors picks, editor’s picks, don’t miss, meistgelesen, ' +
      'das könnte sie auch interessieren, mehr zum thema, weitere artikel, weitere themen, ' +
      'aktuelle nachrichten, neueste nachrichten, lesen sie auch, auch interessant, ' +
      'sur le même sujet, les plus lus, dernières actualités, à lire aussi, a lire aussi, ' +
      'lire aussi, articles liés, à la une, dans la même rubrique, noticias relacionadas, ' +
      'últimas noticias, lo más leído, te puede interesar, más noticias, artículos relacionados, ' +
      'ultime notizie, leggi anche, articoli correlati, potrebbe interessarti, ' +
      'notícias relacionadas, últimas notícias, leia também, mais lidas, veja também, lees ook, ' +
      'meest gelezen, laatste nieuws, läs också, mest läst, senaste nytt, les også, siste nytt, ' +
      'læs også, seneste nyt, lue myös, luetuimmat, uusimmat, najnowsze, najczęściej czytane, ' +
      'czytaj także, polecamy, zobacz także, nejčtenější, související, najčítanejšie, ' +
      'cele mai citite, ultimele știri, legfrissebb, последние новости, читайте также, ' +
      'похожие новости, новости по теме, по теме, главное, самое читаемое, популярное, ' +
      'останні новини, читайте також, най-четени, још вести, najnovije vijesti, najnovije vesti, ' +
      'najčitanije, povezane vijesti, son haberler, ilgili haberler, çok okunanlar, τελευταία νέα, ' +
      'σχετικά άρθρα, berita terkini, berita terkait, artikel terkait, tin liên quan, tin mới, ' +
      'أخبار ذات صلة, آخر الأخبار, اقرأ أيضا, آخرین اخبار, संबंधित खबरें, ताज़ा खबर, 相关新闻, 最新新闻, 热门, ' +
      '関連記事, 最新ニュース, 人気記事, 최신 뉴스, 관련 기사',
  },
  {
    reason: 'newsletter',
    words: 45,
    needsColon: false,
    phrases:
      'sign up for, sign up to, subscribe to our, subscribe to the, subscribe to get, subscribe for, ' +
      'subscribe now, get our newsletter, get the latest news, get the best of, get the day’s, ' +
      'newsletter, join our newsletter, join our whatsapp, join our telegram, follow us on, ' +
      'follow our, follow us, enter your email, your email address, thank you for subscribing, ' +
      'thanks for signing up, download our app, download the app, stay informed, never miss, ' +
      'click here to subscribe, click here to sign up, add us as a preferred source, ' +
      'make us preferred, jetzt abonnieren, newsletter abonnieren, melden sie sich, abonnieren sie, ' +
      'jetzt newsletter, folgen sie uns, inscrivez-vous, abonnez-vous, recevez, suivez-nous, ' +
      'suscríbete, suscríbase, síguenos, únete a nuestro, iscriviti, seguici, assine, inscreva-se, ' +
      'siga-nos, receba, schrijf je in, meld je aan, volg ons, prenumerera, följ oss, tilaa, ' +
      'zapisz się, obserwuj nas, подписывайтесь, подпишитесь, подпишись, підписуйтесь, підписуйтеся, ' +
      'bizi takip edin, abone ol, εγγραφείτε, ακολουθήστε, ikuti kami, dapatkan, ' +
      "forwarded this email, thanks for reading, thank you for reading, was this forwarded, you are receiving this, you received this, you’re receiving this, you're receiving this, unsubscribe, manage your preferences, manage preferences, update your preferences, " +
      'view in browser, view this email, sie erhalten diese, sie erhalten diesen newsletter, wurde ihnen dieser newsletter, newsletter abbestellen, abmelden, im browser ansehen, vous recevez cet, ' +
      'vous recevez cette, se désabonner, se désinscrire, recibe este, recibes este, darse de baja, ricevi questa, annulla iscrizione, cancelar inscrição, u ontvangt deze, afmelden, avregistrera, ' +
      'вы получили это письмо, отписаться, اشترك في نشرتنا, اشترك في النشرة, اشترك الآن, تابعونا على, تابعنا على, עקבו אחרינו, הירשמו, हमें फॉलो करें, আমাদের ফলো করুন, 关注我们, 訂閱電子報, 追蹤我們, メールマガジン登録, メールマガジンの登録, メルマガ登録, 뉴스레터 구독',
  },
  {
    reason: 'paywall',
    words: 40,
    needsColon: false,
    phrases:
      'already a subscriber, already a member, keep reading for, keep reading with, get full access, get unlimited access, ' +
      'unlimited access to, enjoy unlimited access, subscribe for full access, ' +
      'you are reading free, you are reading this, this article is for subscribers, this content is for, ' +
      'subscribe to read, subscribe to continue, to continue reading, continue reading, ' +
      'you have reached your limit, log in to, sign in to, become a member, ' +
      'this article is free to read, support our journalism, support independent journalism, ' +
      'want to read more, unlock this article, jetzt weiterlesen, sie haben bereits, ' +
      'weiterlesen mit, dieser artikel ist, bereits abonnent, déjà abonné, cet article est réservé, ' +
      'article réservé, il vous reste, ya eres suscriptor, contenido exclusivo, sei già abbonato, ' +
      'já é assinante, dit artikel is, redan prenumerant, ' +
      'jetzt abonnieren und, sie möchten weiterlesen, mit einem abo, noch kein abo, nur für abonnenten, exklusiv für abonnenten, exklusiv für unsere, lesen sie weiter mit, diesen artikel weiterlesen, ' +
      'réservé aux abonnés, article abonné, pour lire la suite, abonnez-vous pour lire, la suite est réservée, exclusivo para suscriptores, solo para suscriptores, para seguir leyendo, ' +
      'riservato agli abbonati, contenuto riservato, per continuare a leggere, exclusivo para assinantes, conteúdo exclusivo, para continuar a ler, alleen voor abonnees, lees verder met, ' +
      'läs vidare, bli prenumerant, kun for abonnenter, vain tilaajille, ten artykuł jest dostępny, jen pro předplatitele, csak előfizetőknek, ' +
      'только для подписчиков, материал доступен только, лише для передплатників, abonelere özel, khusus pelanggan, للمشتركين فقط, هذا المحتوى للمشتركين, למנויים בלבד, ' +
      'この記事は有料, この記事は会員, 有料会員に, 有料会員限定, 有料記事, 会員限定, 会員登録, 続きを読む, 続きは会員, 続きは有料, 続きはログイン, 無料会員登録, ログインして続き, 本文为付费, 付费内容, 订阅后阅读, 訂閱後, 유료 회원, 구독자 전용, 로그인 후',
  },
  {
    reason: 'comment',
    words: 12,
    needsColon: false,
    phrases:
      'comments, leave a comment, leave a reply, post a comment, add a comment, ' +
      'join the conversation, join the discussion, view comments, show comments, be the first to comment, ' +
      'comments are closed, your comment, kommentare, kommentar schreiben, commentaires, ' +
      'comentarios, deja un comentario, commenti, comentários, reacties, kommentarer, komentarze, ' +
      'diskutieren sie mit, laisser un commentaire, laissez un commentaire, lascia un commento, deixe um comentário, deixe o seu comentário, plaats een reactie, ' +
      'komentáře, diskuse, hozzászólások, комментарии, комментировать, оставить комментарий, коментарі, σχόλια, yorumlar, yorum yap, komentari, التعليقات, أضف تعليق, ' +
      'تعليقات, نظرات, תגובות, הוסף תגובה, टिप्पणियाँ, মন্তব্য, 评论, 發表評論, 发表评论, 網友回應, コメント, コメントを, 댓글',
  },
  {
    reason: 'share-bar',
    words: 8,
    needsColon: false,
    phrases:
      'share this, share on, share, share article, copy link, print this, email this, tweet, ' +
      'facebook, whatsapp, click to share, teilen, artikel teilen, partager, compartir, condividi, ' +
      'compartilhar, compartilhe, delen, dela, udostępnij, поделиться, поділитися, paylaş, bagikan, ' +
      'chia sẻ, شارك, شاركها, مشاركة, שתף, שתפו, साझा करें, শেয়ার, 分享, 分享到, シェア, シェアする, 공유',
  },
  {
    reason: 'advertisement',
    words: 8,
    needsColon: false,
    phrases:
      'advertisement, advertising, advert, sponsored, sponsored content, story continues below, ' +
      'article continues below, article continues after, continue reading the main story, loading, ' +
      'ad, anzeige, werbung, publicité, publicidad, pubblicità, publicidade, continua después de, ' +
      'advertentie, annons, reklama, реклама, reklam, διαφήμιση, iklan, advertisment, ' +
      'scroll to continue, إعلان, פרסומת, विज्ञापन, বিজ্ঞাপন, โฆษณา, quảng cáo, 广告, 廣告, 広告, スポンサー, 광고',
  },
  {
    reason: 'navigation',
    words: 25,
    needsColon: true,
    phrases:
      'tags, tag, topics, keywords, filed under, schlagworte, schlagwörter, stichworte, themen, mots-clés, sujets, etiquetas, temas, palabras clave, palavras-chave, argomenti, trefwoorden, ämnen, nyckelord, ' +
      'emneord, avainsanat, tagi, štítky, témata, címkék, etichete, теги, темы, метки, теґи, етикети, etiketler, ετικέτες, الوسوم, كلمات مفتاحية, الكلمات المفتاحية, كلمات دلالية, الكلمات الدلالية, תגיות, टैग्स, 标签, 標籤, 关键词, 關鍵字, タグ, 태그',
  },
  {
    reason: 'advertisement',
    words: 2,
    needsColon: false,
    phrases:
      'pr, cargando, chargement, chargement en cours, caricamento, carregando, wird geladen, lädt, laden, laddar, indlæser, ladataan, ładowanie, загрузка, завантаження, yükleniyor, memuat, 加载中, ' +
      '読み込み中',
  },
  {
    reason: 'paywall',
    words: 4,
    needsColon: false,
    phrases:
      'für abonnenten, voor abonnees, för prenumeranter, for abonnenter, dla prenumeratorów, abonnés, suscriptores, subscribers only, premium, plus',
  },
  {
    reason: 'author-box',
    words: 4,
    needsColon: false,
    phrases:
      'about the author, about the authors, about the writer, über den autor, über die autorin, zum autor, zur autorin, à propos de l’auteur, à propos de l’autrice, sobre el autor, sobre la autora, sobre o autor, sobre a autora, ' +
      'sull’autore, sull’autrice, over de auteur, om författaren, om forfatteren, o autorze, o autorce, об авторе, про автора, yazar hakkında, عن الكاتب',
  },
  {
    reason: 'author-box',
    words: 8,
    needsColon: true,
    phrases:
      'rückfragen bitte an, rückfragen an, pressekontakt, pressestelle, press contact, press contacts, media contact, media contacts, media enquiries, media inquiries, contact presse, contacts presse, ' +
      'contacto de prensa, contacto prensa, contatto stampa, ufficio stampa, contato de imprensa, perscontact, presskontakt, pressekontakter, kontakt prasowy, kontakt dla mediów, basın iletişim',
  },
  {
    reason: 'notice',
    words: 60,
    needsColon: false,
    phrases:
      'view this post on, view on threads, this content is hosted, this content is not available, ' +
      'to display this content, to view this content, please enable javascript, ' +
      'your browser does not support, empfohlener redaktioneller inhalt, ' +
      'empfohlener externer inhalt, an dieser stelle findest du einen externen, ' +
      'an dieser stelle finden sie einen externen, an dieser stelle finden sie externe, an dieser stelle finden sie einen von, ' +
      'an dieser stelle ist ein externer, externer inhalt, ich bin damit einverstanden, ' +
      'mit ihrer zustimmung, dieser inhalt kann leider nicht, ce contenu est bloqué, ' +
      'ce contenu n’a pas pu, este contenido no está, questo contenuto, deze inhoud, ' +
      'this video can not be played, video player, javascript is',
  },
  {
    reason: 'legal',
    words: 45,
    needsColon: false,
    phrases:
      'all rights reserved, copyright, ©, (c) 20, our standards, terms of use, privacy policy, ' +
      'alle rechte vorbehalten, tous droits réservés, todos los derechos reservados, ' +
      'tutti i diritti riservati, riproduzione riservata, © riproduzione, ' +
      'todos os direitos reservados, wszelkie prawa, все права защищены, this site is protected by, ' +
      'original-content von, this material may not be published, 无断转载, 無断転載, ※無断転載, 禁止转载, 未经授权, 版权所有, 版權所有, 著作権, 저작권자, 무단 전재, 무단전재, حقوق النشر, جميع الحقوق محفوظة, כל הזכויות שמורות, सर्वाधिकार सुरक्षित',
  },
  {
    reason: 'newsletter',
    words: 40,
    needsColon: false,
    phrases:
      'get in touch, do you have a story, have you got a story, got a story, for more stories like this, for more stories from, like this story, check out more, ' +
      'for the latest breaking news, want more, send us your, tell us, email us, contact us, have your say, add your voice, we want to hear from you, enjoying our latest, ' +
      'hat ihnen dieser artikel, wie hat ihnen, ihre meinung ist uns, senden sie uns, aktuelle nachrichten aufs, sie mögen den tag, alle news aufs, polisen ber om tips, ' +
      'tipsa oss, découvrez nos offres, nouveau : découvrez, cek berita, ikuti berita, te ha gustado, ti è piaciuto, vond je dit, download de app, lataa sovellus, ' +
      'uygulamasını indirin, приложение, скачайте приложение, read our latest, support our',
  },
  {
    reason: 'notice',
    words: 30,
    needsColon: false,
    phrases:
      'click to play, tap to play, click to hide, click to read more, click here to read, click here to view, the video will, we apologize, but this video, try refreshing your browser, ' +
      'image 1 of, image 2 of, image 3 of, image 4 of, image 5 of, open gallery, view gallery, open image in gallery, bild 1 von, bild 2 von, foto 1 di, end of article, ' +
      'end of story, ende der weiteren, personenbezogene daten können, link zum youtube, mit dem laden des, this article was originally published, ' +
      'dieser artikel wurde im original, inhaltsverzeichnis, table of contents, table des matières, índice de contenidos, watch the video, hide caption, toggle caption, ' +
      'enlarge image, enlarge this image, listen to this article, artikel anhören, écouter cet article, lire plus tard, ajouter à vos, pour ajouter l’article, ' +
      'нашли опечатку, нашли ошибку, выделите текст, fehler gefunden, fehler melden, haben sie einen fehler, une erreur dans cet article, signaler une erreur, has encontrado un error, ' +
      'errore nella pagina, vul een fout, report a mistake, report an error, spotted a mistake, see an error, ' +
      'this is a breaking, sign in or create, log in or create, you have full access',
  },
  {
    reason: 'caption',
    words: 70,
    needsColon: false,
    phrases:
      'pictured, pictured right, pictured left, pictured above, pictured below, pictured from left, pictured from right, pictured at the back, pictured at the front, ' +
      'from left, from left to right, from right, seen here, in this photo, in this picture, in this image, in this file photo, in this photograph, ' +
      'im bild, auf dem bild, von links, v.l., v. l., v.l.n.r., sur la photo, sur cette photo, de gauche à droite, en la foto, en la imagen, de izquierda a derecha, ' +
      'nella foto, da sinistra, na foto, na imagem, da esquerda, op de foto, van links naar rechts, på bilden, från vänster, fra venstre, kuvassa, na zdjęciu, ' +
      'od lewej, на фото, на снимке, слева направо, на світлині, soldan sağa, 【写真, 【画像, 【図解, 【動画',
  },
  {
    reason: 'byline',
    words: 60,
    needsColon: false,
    phrases:
      'reporting by, additional reporting by, additional reporting from, writing by, editing by, compiled by, translated by, edited by, with reporting by, with files from, ' +
      'with additional reporting, with contributions from, – additional reporting, (reporting by, (additional reporting, (editing by, mit informationen der, mit material von, ' +
      'mit agenturmaterial, avec afp, con información de, com informações de, con informazioni di, met medewerking van',
  },
  {
    reason: 'byline',
    words: 9,
    needsColon: true,
    phrases:
      'source, sources, quelle, quellen, fuente, fuentes, fonte, fonti, bron, källa, kilde, lähde, źródło, zdroj, izvor, sursa, forrás, источник, джерело, източник, kaynak, πηγή, sumber, nguồn, ' +
      'المصدر, 来源, 출처, 出典, (source, (quelle, (fuente, (fonte, (bron',
  },
]
