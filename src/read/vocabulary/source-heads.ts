/** Lines that head the list of a text's sources, folded. */
export const SOURCE_HEADS =
  'sources, our sources, sources and references, references, sources and further reading, citations, footnotes, notes and sources, ' +
  'quellen, quellen und links, quellenverzeichnis, quellenangaben, einzelnachweise, sources et références, références, nos sources, ' +
  'fuentes, referencias, fuentes consultadas, fonti, riferimenti, fontes, referências, bronnen, källor, referenser, kilder, lähteet, ' +
  'źródła, zdroje, források, surse, izvori, источники, джерела, източници, kaynaklar, kaynakça, πηγές, sumber, المصادر, مصادر, מקורות, ' +
  '参考资料, 消息来源, 資料來源, 出典, 参考文献, 출처, 참고자료'
