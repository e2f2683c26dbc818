import type { CutReason } from '../../model/document.ts'

/**
 * Words that makers of pages write into class and id when a part is not the article. One or two words, lower case, as
 * `namesOf` splits them. Mostly English on sites of every language; local words where they were met on several sites.
 */
export const MARKUP_WORDS: Partial<Record<CutReason, string>> = {
  navigation:
    'nav, navi, navigation, navbar, menu, menus, submenu, megamenu, breadcrumb, breadcrumbs, crumb, crumbs, pagination, pager, ' +
    'toolbar, topbar, offcanvas, sitemap, toc, table contents, skip link, tags, tag list, tag links, taglist, post tags, keywords, ' +
    'tagcloud, hashtags, topics, article topics, rubrik, rubrics, language switcher, post navigation, jump links, sections menu',
  'teaser-list':
    'teaser, teasers, recommended, recommendation, recommendations, most read, mostread, most popular, popular, trending, latest news, ' +
    'latest, more news, read next, readnext, up next, upnext, more from, more stories, top stories, outbrain, taboola, ligatus, plista, recirculation, recirc, ' +
    'sidebar, side bar, right rail, rail, widget area, you may, newsfeed, topnews, top news, latestnews, also like, next article, meistgelesen, ' +
    'playlist, next post, prev post, mehr zum, more articles, more posts, article list, news list, story list, promo, promos, next prev, prev next, recently published, also read, read on, linkback, meer nieuws',
  'related-link':
    'related, relateds, relatedlinks, related links, related articles, related posts, related content, see also, seealso, read more, readmore, read also, ' +
    'readalso, relacionadas, relacionados, relacionado, relacionada, correlati, correlate, lire aussi, leia mais, zum thema, weiterlesen, interlink, interlinks, ' +
    'inline related, crosslink, crosslinks, linkbox, infobox links',
  caption:
    'caption, captions, figcaption, wp caption, bildunterschrift, bildtext, cutline, image caption, media caption, picture caption, legend, photo caption, ' +
    'caption text, lightbox, image description, inlinegallery, gallery caption, gallery item, gallery items, image gallery, photo gallery, slideshow, slide show, onderschrift, media cap, fotobijschrift, bildetekst',
  credit:
    'photo credit, image credit, picture credit, photocredit, credit, credits, copyright holder, fotocredit, bildnachweis, img credit',
  byline:
    'byline, bylines, author, authors, autor, autore, autoren, autores, auteur, auteurs, writer, reporter, post meta, article meta, entry meta, post info, ' +
    'article info, meta info, metadata, signature, author name, attribution, article attribution, journalist, contributor, contributors, postmeta, entry footer',
  'date-line':
    'date, datetime, timestamp, publish date, pubdate, post date, published, last updated, updated, publication date, dateline, article date, reading time, read time',
  'author-box':
    'author box, author bio, about author, author info, author card, bio, biography, author description, authorbox, author profile, authorprofile, about writer, author about, authors bio, biografia',
  advertisement:
    'ad, ads, advert, adverts, advertisement, advertisements, advertising, sponsor, sponsored, sponsors, dfp, gpt, adslot, adunit, adsbygoogle, reklam, reklama, ' +
    'werbung, anzeige, anzeigen, publicidad, pubblicita, publicite, publicidade, affiliate, affiliates, adbox, advertorial, ad container, ad wrapper, ad slot, banner',
  newsletter:
    'newsletter, newsletters, subscribe, subscription, subscribebox, newsletter box, ext channel, signup, sign up, email signup, mailchimp, mailpoet, optin, opt in, cta',
  paywall:
    'paywall, regwall, piano, paid content, subscriber only, premium wall, subscription wall, paywalled, abo',
  comment:
    'comment, comments, commentlist, disqus, respond, comment list, kommentar, kommentare, kommentarer, commentaires, comentarios, comentario, livefyre, fb comments, ' +
    'reactions, discussion, user comments, comments area, community, forum',
  'share-bar':
    'share, shares, sharing, sharebar, sharebuttons, share buttons, social, socials, addtoany, sharethis, social media, socialmedia, follow, follow us, social links, article tools, ' +
    'share links, sharedaddy, teilen, compartir, partager, whatsapp, bookmark, print button, google preferred, favorite, favorites, favoris, mark article',
  'cookie-notice':
    'cookie, cookies, consent, gdpr, cmp, onetrust, didomi, usercentrics, cookiebot, privacy notice, cookiewall, cookie wall',
  notice:
    'disclaimer, browser upgrade, noscript, adblock, error message, video fallback, player fallback, site notice, alert, toast, trust principles',
  legal: 'copyright, imprint, legal notice, terms, legal',
  'page-header': 'site header, page header, masthead, header top, main header, global header',
  'page-footer':
    'footer, site footer, page footer, colophon, global footer, footer widgets, article footer, post footer',
  duplicate: 'pullquote, pull quote, pullquotes',
  form: 'search form, searchform, search box, login, log in, signin, sign in, modal, popup, pop up, dialog, overlay, poll, quiz, survey, feedback, search, register, tooltip',
  hidden:
    'visually hidden, visuallyhidden, sr only, screen reader, screenreader, screen readers, visually, a11y hidden, assistive text',
}

/** Words that name the article's own body or lede in class and id; they overrule a weaker mark on the same element. */
export const BODY_WORDS =
  'article body, articlebody, article content, article text, article paragraph, story body, storybody, story content, story text, entry content, post content, ' +
  'post body, postbody, news body, news text, news content, body text, bodytext, body content, main content, content body, article main, articletext, articlecontent, ' +
  'richtext, rich text, text body, artikeltext, cuerpo, corpo, detail content, article copy, body copy, single content, node body, field body, paywall content, article detail'

export const LEDE_WORDS =
  'lede, lead, standfirst, dek, subtitle, subheadline, sub headline, subheading, sub heading, summary, intro, introduction, chapeau, chapo, sapo, sapeau, bajada, entradilla, ' +
  'sumario, excerpt, abstract, vorspann, teaser text, ingress, sommario, occhiello, description, article description, deck, manchet, perex, leadtext, lid, headline sub, ' +
  'strapline, tagline, key points, keypoints, highlights, bullet points, article lead, article summary, article intro, preamble, anons, lead text, short description'
