/** Words that mark a line of few words as the credit of a picture. */
export const CREDIT_WORDS =
  'photo, photos, photograph, photo by, photo credit, image, image credit, images, picture, ' +
  'pictures, credit, credits, file photo, handout, courtesy, getty, getty images, shutterstock, ' +
  'istock, alamy, unsplash, pixabay, pexels, foto, fotos, foto:, bild, bild:, bilder, ' +
  'fotografía, fotografie, photographe, crédit, crédits, crédit photo, imagen, immagine, imagem, ' +
  'zdjęcie, fot, фото, снимка, фотография, fotoğraf, φωτογραφία, gambar, ảnh, صورة, 图, 图片, 写真, ' +
  '사진, via, screengrab, screenshot, archive photo, wikimedia, wikimedia commons, ' +
  'creative commons'

/** Words before a name that make a line a byline: "By Ann Lee". */
export const BYLINE_WORDS =
  'by, written by, reported by, reporting by, story by, posted by, author, von, ein artikel von, ' +
  'autor, par, por, di, a cura di, de la redacción, door, av, af, tekst, teksti, autor:, oleh, ' +
  'автор, автор:, текст, yazan, του, της, door:, edited by, redaktion, redacción, redazione, ' +
  'redação, redakcja, tác giả'
