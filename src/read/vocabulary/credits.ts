/** Words that mark a line of few words as the credit of a picture. */
export const CREDIT_WORDS =
  'photo, photos, photograph, photo by, photo credit, image, image credit, images, picture, ' +
  'pictures, credit, credits, file photo, handout, courtesy, getty, getty images, shutterstock, ' +
  'istock, alamy, unsplash, pixabay, pexels, foto, fotos, foto:, bild, bild:, bilder, ' +
  'fotografía, fotografie, photographe, crédit, crédits, crédit photo, imagen, immagine, imagem, ' +
  'zdjęcie, fot, nuotr, nuotrauka, kuva, kuvat, fotó, фото, снимка, фотография, fotoğraf, φωτογραφία, gambar, ảnh, صورة, 图, 图片, 写真, ' +
  '사진, via, screengrab, screenshot, archive photo, wikimedia, wikimedia commons, ' +
  'creative commons'
