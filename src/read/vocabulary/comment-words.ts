/** What readers write under an article, as it is counted or named over their list; lower case. */
export const COMMENT_WORDS =
  'comment, comments, user comments, reader comments, readers’ comments, thought, thoughts, response, responses, reply, replies, reaction, reactions, kommentar, kommentare, leserkommentare, kommentarer, antwort, ' +
  'antworten, gedanke, gedanken, reaktionen, commentaire, commentaires, réaction, réactions, réflexion, réflexions, réponse, réponses, avis, comentario, comentarios, respuesta, respuestas, ' +
  'pensamiento, pensamientos, opiniones, comentário, comentários, resposta, respostas, pensamento, pensamentos, commento, commenti, risposta, risposte, pensiero, pensieri, reactie, reacties, gedachte, ' +
  'gedachten, svar, tanke, tankar, tanker, kommentti, kommenttia, kommentit, komentarz, komentarze, komentarzy, odpowiedź, odpowiedzi, myśl, myśli, komentář, komentáře, komentářů, diskuse, ' +
  'komentár, komentáre, komentárov, komentar, komentari, komentara, komentarji, hozzászólás, comentariu, comentarii, комментарий, комментария, комментариев, комментарии, отзыв, отзывов, ' +
  'коментар, коментарі, коментарів, коментара, коментари, σχόλιο, σχόλια, yorum, yorumlar, tanggapan, bình luận, kommentaarid, komentāri, komentarai, ' +
  'تعليق, تعليقات, التعليقات, دیدگاه, نظرات, נظر, תגובות, תגובה, टिप्पणी, टिप्पणियाँ, মন্তব্য, ความคิดเห็น, 评论, 条评论, 网友评论, 全部评论, 評論, 留言, 回應, コメント, 件のコメント, 댓글, 개의 댓글'

/** One of them, written out. */
export const ONE_WORDS =
  'one, ein, eine, einen, un, une, una, uno, um, uma, één, een, en, ett, et, jeden, jedna, один'

/** Between the count and the headline that it is about: "3 thoughts on …". */
export const ABOUT_WORDS =
  'on, to, about, zu, auf, über, sur, à, en, a, sobre, em, para, su, op, over, på, til, do, na, o, k, к, до, на, για'
