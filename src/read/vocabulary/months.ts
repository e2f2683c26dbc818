/**
 * Month names and their short forms as pages print them, lower case without points: one text a language, months from January on
 * separated by commas, forms of one month by spaces. Languages after CLDR's most used on news sites.
 */
export const MONTHS: Record<string, string> = {
  en:
    'january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, ' +
    'september sept sep, october oct, november nov, december dec',
  de:
    'januar jänner jän, februar feber, märz mär mrz, april, mai, juni, juli, august, september, ' +
    'oktober okt, november, dezember dez',
  fr:
    'janvier janv, février févr fév, mars, avril avr, mai, juin, juillet juil, août aout, ' +
    'septembre, octobre, novembre, décembre déc',
  es:
    'enero ene, febrero, marzo, abril abr, mayo, junio, julio, agosto ago, septiembre setiembre, ' +
    'octubre, noviembre, diciembre dic',
  it:
    'gennaio gen, febbraio, marzo, aprile, maggio mag, giugno giu, luglio lug, agosto, ' +
    'settembre set, ottobre ott, novembre, dicembre',
  pt:
    'janeiro, fevereiro fev, março, abril, maio, junho, julho, agosto, setembro, outubro out, ' +
    'novembro, dezembro dez',
  nl:
    'januari, februari, maart mrt, april, mei, juni, juli, augustus, september, oktober, november, ' +
    'december',
  sv: 'januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, ' + 'december',
  no:
    'januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, ' + 'desember des',
  fi:
    'tammikuuta tammikuu, helmikuuta, maaliskuuta, huhtikuuta, toukokuuta, kesäkuuta, heinäkuuta, ' +
    'elokuuta, syyskuuta, lokakuuta, marraskuuta, joulukuuta',
  pl:
    'stycznia styczeń sty, lutego luty lut, marca marzec, kwietnia kwi, maja, czerwca cze, ' +
    'lipca lip, sierpnia sie, września wrz, października paź, listopada, grudnia gru',
  cs:
    'ledna leden, února únor, března březen, dubna duben, května květen, června červen, ' +
    'července červenec, srpna srpen, září, října říjen, listopadu, prosince',
  hr:
    'siječnja, veljače, ožujka, travnja, svibnja, lipnja, srpnja, kolovoza, rujna, listopada, ' +
    'studenoga studenog, prosinca',
  sr:
    'januara јануара јануар, februara фебруара фебруар, marta mart марта март, aprila априла, ' +
    'maja маја мај, juna јуна јун, jula јула јул, avgusta августа, septembra септембра, ' +
    'oktobra октобра, novembra новембра, decembra децембра',
  ru:
    'января янв январь, февраля фев, марта мар, апреля апр, мая май, июня июн, июля июл, ' +
    'августа авг, сентября сен сент, октября окт, ноября ноя нояб, декабря дек',
  uk:
    'січня, лютого, березня, квітня, травня, червня, липня, серпня, вересня, жовтня, листопада, ' + 'грудня',
  bg: 'януари, февруари, март, април, май, юни, юли, август, септември, октомври, ноември, декември',
  tr:
    'ocak oca, şubat şub, mart, nisan nis, mayıs, haziran haz, temmuz tem, ağustos ağu, eylül eyl, ' +
    'ekim eki, kasım kas, aralık ara',
  el:
    'ιανουαρίου ιαν, φεβρουαρίου φεβ, μαρτίου μαρ, απριλίου απρ, μαΐου μαι, ιουνίου ιουν, ' +
    'ιουλίου ιουλ, αυγούστου αυγ, σεπτεμβρίου σεπ, οκτωβρίου οκτ, νοεμβρίου νοε, δεκεμβρίου δεκ',
  ro:
    'ianuarie ian, februarie, martie, aprilie, mai, iunie, iulie, august, septembrie, octombrie, ' +
    'noiembrie, decembrie',
  hu:
    'január, február, március, április, május, június, július, augusztus, szeptember, október, ' +
    'november, december',
  id:
    'januari, februari, maret, april, mei, juni, juli, agustus agu, september, oktober, november, ' +
    'desember',
  et:
    'jaanuar, veebruar, märts, aprill, mai, juuni, juuli, august, september, oktoober, november, ' +
    'detsember',
  lt:
    'sausio, vasario, kovo, balandžio, gegužės, birželio, liepos, rugpjūčio, rugsėjo, spalio, ' +
    'lapkričio, gruodžio',
  lv:
    'janvāris, februāris, marts, aprīlis, maijs, jūnijs, jūlijs, augusts, septembris, oktobris, ' +
    'novembris, decembris',
  ar:
    'يناير كانون, فبراير, مارس, أبريل إبريل, مايو, يونيو, يوليو, أغسطس, سبتمبر, أكتوبر, نوفمبر, ' + 'ديسمبر',
  hi:
    'जनवरी, फरवरी फ़रवरी फ़रवरी, मार्च, अप्रैल, मई, जून, जुलाई, अगस्त, सितंबर सितम्बर, अक्टूबर अक्तूबर, नवंबर नवम्बर, ' +
    'दिसंबर दिसम्बर',
  bn: 'জানুয়ারি, ফেব্রুয়ারি, মার্চ, এপ্রিল, মে, জুন, জুলাই, আগস্ট, সেপ্টেম্বর, অক্টোবর, নভেম্বর, ' + 'ডিসেম্বর',
  sk:
    'január januára, február februára, marec marca, apríl apríla, máj mája, jún júna, júl júla, august augusta, ' +
    'september septembra, október októbra, november novembra, december decembra',
  sl:
    'januar januarja, februar februarja, marec marca, april aprila, maj maja, junij junija, julij julija, avgust avgusta, ' +
    'september septembra, oktober oktobra, november novembra, december decembra',
  is: 'janúar, febrúar, mars, apríl, maí, júní, júlí, ágúst, september, október, nóvember, desember',
  ca: 'gener, febrer, març, abril, maig, juny, juliol, agost, setembre, octubre, novembre, desembre',
  ms: 'januari, februari, mac, april, mei, jun, julai, ogos, september, oktober, november, disember',
  az: 'yanvar, fevral, mart, aprel, may, iyun, iyul, avqust, sentyabr, oktyabr, noyabr, dekabr',
  sq: 'janar, shkurt, mars, prill, maj, qershor, korrik, gusht, shtator, tetor, nëntor, dhjetor',
  be:
    'студзеня, лютага, сакавіка, красавіка, траўня, чэрвеня, ліпеня, жніўня, верасня, кастрычніка, лістапада, ' +
    'снежня',
  mk: 'јануари, февруари, март, април, мај, јуни, јули, август, септември, октомври, ноември, декември',
  he:
    'ינואר בינואר, פברואר בפברואר, מרץ במרץ, אפריל באפריל, מאי במאי, יוני ביוני, יולי ביולי, אוגוסט באוגוסט, ' +
    'ספטמבר בספטמבר, אוקטובר באוקטובר, נובמבר בנובמבר, דצמבר בדצמבר',
  ur: 'جنوری, فروری, مارچ, اپریل, مئی, جون, جولائی, اگست, ستمبر, اکتوبر, نومبر, دسمبر',
}
