/** Words before a date that say what happened on it. */
export const DATE_LABELS: { role: 'published' | 'updated'; words: string }[] = [
  {
    role: 'published',
    words:
      'published, published on, published at, posted, posted on, first published, created, ' +
      'publication date, date, date of publication, issued, released, release date, veröffentlicht, ' +
      'veröffentlicht am, erschienen, erstellt, stand, publié, publié le, publicado, publicado el, ' +
      'publicado em, pubblicato, pubblicato il, gepubliceerd, gepubliceerd op, publicerad, ' +
      'publisert, udgivet, offentliggjort, julkaistu, opublikowano, data publikacji, publikováno, ' +
      'objavljeno, публикация, опубликовано, дата публикации, опубліковано, yayınlanma, ' +
      'yayın tarihi, δημοσίευση, dipublikasikan, terbit, đăng lúc, نشر في, تاريخ النشر, 发布时间, 发布于, ' +
      '公開, 入力, 입력',
  },
  {
    role: 'updated',
    words:
      'updated, last updated, updated on, updated at, last modified, modified, edited, last edited, last reviewed, date last reviewed, reviewed, last checked, last changed, date modified, ' +
      'aktualisiert, zuletzt aktualisiert, letzte aktualisierung, mis à jour, mis à jour le, ' +
      'modifié le, actualizado, actualizado el, atualizado, atualizado em, aggiornato, ' +
      'ultimo aggiornamento, bijgewerkt, laatste update, uppdaterad, oppdatert, opdateret, ' +
      'päivitetty, aktualizacja, zaktualizowano, aktualizováno, обновлено, оновлено, güncelleme, ' +
      'güncellenme, ενημέρωση, diperbarui, cập nhật, 更新, 更新时间, 수정',
  },
]
