/** Words before a date that say what happened on it. */
export const DATE_LABELS: { role: 'published' | 'updated'; words: string }[] = [
  {
    role: 'published',
    words:
      'published, published on, published at, posted, posted on, first published, first published on, originally published, originally published on, created, created on, ' +
      'publication date, date, date of publication, issued, released, release date, veröffentlicht, ' +
      'veröffentlicht am, zuerst veröffentlicht, zuerst veröffentlicht am, erschienen, erstellt, stand, publié, publié le, publicado, publicado el, ' +
      'publicado em, pubblicato, pubblicato il, gepubliceerd, gepubliceerd op, publicerad, ' +
      'publisert, udgivet, offentliggjort, julkaistu, opublikowano, data publikacji, publikováno, ' +
      'objavljeno, публикация, опубликовано, дата публикации, опубліковано, yayınlanma, ' +
      'yayın tarihi, giriş, giriş tarihi, yayınlanma tarihi, oluşturulma, oluşturulma tarihi, eklenme, eklenme tarihi, δημοσίευση, dipublikasikan, terbit, đăng lúc, نشر في, تاريخ النشر, نُشر في, نشرت في, منتشر شده, פורסם, प्रकाशित, প্রকাশ, प्रकाशन तिथि, 发布时间, 发布于, 發布時間, 發布, ' +
      '公開, 配信, 掲載, 公開日, 入力, 입력, 등록, 게시',
  },
  {
    role: 'updated',
    words:
      'updated, last updated, updated on, updated at, last modified, modified, edited, last edited, last reviewed, date last reviewed, reviewed, last checked, last changed, date modified, last update, last update on, revised, last revised, last revision, ' +
      'aktualisiert, zuletzt aktualisiert, letzte aktualisierung, mis à jour, mis à jour le, ' +
      'modifié le, actualizado, actualizado el, atualizado, atualizado em, aggiornato, ' +
      'ultimo aggiornamento, bijgewerkt, laatste update, uppdaterad, oppdatert, opdateret, ' +
      'päivitetty, aktualizacja, zaktualizowano, aktualizováno, обновлено, оновлено, güncelleme, ' +
      'güncellenme, güncelleme tarihi, son güncelleme, ενημέρωση, diperbarui, cập nhật, آخر تحديث, تحديث, تم التحديث, به‌روزرسانی, עודכן, अपडेटेड, अपडेट, হালনাগাদ, আপডেট, 更新, 更新时间, 更新時間, 更新日, 最終更新, 수정, 업데이트',
  },
]

/** Words that stand in a line of a date beside labels and names, and say nothing: times, zones, comments, reading time. */
export const LINE_WORDS =
  'by, von, par, por, di, door, av, af, oleh, в, on, at, in, the, of, to, um, le, à, el, las, il, alle, as, às, om, kl, am, pm, a.m, p.m, et, est, edt, ct, cst, cdt, mt, mst, mdt, pt, pst, ' +
  'pdt, gmt, utc, bst, ist, cet, cest, wib, uhr, h, hrs, hours, min, mins, minute, minutes, minuten, read, reading, lesezeit, comments, comment, kommentare, kommentar, share, shares, views, ' +
  'categories, tags, filed, under, print, email, online, staff, writer, editor, reporter, correspondent, published, article, history, time, g, г'
