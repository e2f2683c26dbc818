/** Words of a headline that call the page a live blog; lower case. */
export const LIVE_WORDS =
  'live, live updates, live blog, liveblog, as it happened, rolling coverage, live-ticker, liveticker, ticker, newsblog, newsticker, live-blog, minutenprotokoll, direct, en direct, le direct, fil info, ' +
  'en vivo, en directo, directo, minuto a minuto, última hora, diretta, in diretta, la diretta, live blog, ao vivo, minuto a minuto, em direto, direto, liveblog, lees live, livebericht, live-uppdateringar, ' +
  'direktsändning, direkt, senaste nytt, direkte, nyhedsstrøm, hetki hetkeltä, seuranta, na żywo, relacja, relacja na żywo, živě, on-line, online, naživo, uživo, élő, percről percre, live text, онлайн, ' +
  'хроника, прямая трансляция, текстовая трансляция, наживо, на живо, canlı, canlı blog, anlık, ζωντανά, λεπτό προς λεπτό, langsung, trực tiếp, tường thuật, مباشر, لحظة بلحظة, بالدقيقة, זמן אמת, ' +
  'लाइव, লাইভ, 直播, 实时, 即時, 速報, ライブ, リアルタイム, 생중계, 실시간'

/** How an entry opens that the page itself sets apart from its story; lower case. */
export const OTHER_STORY =
  'in other news, in today’s other news, other news, also in the news, elsewhere in the news, away from the, andere meldungen, weitere meldungen des tages, andere nachrichten, abseits des, abseits der, ' +
  'dans le reste de l’actualité, autre actualité, le reste de l’actualité, en otras noticias, otras noticias, in altre notizie, altre notizie, em outras notícias, outras notícias, ander nieuws, ' +
  'in ander nieuws, övriga nyheter, i andra nyheter, andre nyheter, i andre nyheter, muut uutiset, inne wiadomości, w innych wiadomościach, jiné zprávy, другие новости, о других новостях, інші новини, ' +
  'diğer haberler, berita lain, في أخبار أخرى, 其他新闻, 其他新聞, 他のニュース'
