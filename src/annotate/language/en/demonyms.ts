/**
 * Adjectives and nouns of peoples, faiths and languages that countries' demonyms in the gazetteer lack, with the
 * country where one is meant (ISO 3166-1 alpha-2), else the empty string. They are no names of persons or organisations.
 */
export const MORE_DEMONYMS: ReadonlyMap<string, string> = new Map([
  ...`kazakh:KZ kyrgyz:KG uzbek:UZ turkmen:TM tajik:TJ afghan:AF arab: arabic: kurd: kurdish: jew: jewish: muslim: islamic:
  islamist: christian: catholic: protestant: orthodox: hindu: buddhist: sikh: sunni: shia: shiite: shi'ite: english:GB scottish:GB
  scot:GB scots:GB welsh:GB briton:GB brit:GB irishman:IE irish:IE dutch:NL dutchman:NL frenchman:FR frenchmen:FR englishman:GB swede:SE
  dane:DK finn:FI norse: spaniard:ES pole:PL turk:TR turks:TR serb:RS serbian:RS croat:HR bosniak:BA slovak:SK slovene:SI czech:CZ
  filipino:PH filipina:PH philippine:PH thai:TH lao:LA burmese:MM rohingya: tamil: bengali: punjabi: uighur: uyghur: tibetan:
  chechen: tatar: crimean: ossetian: abkhaz: basque: catalan: flemish: walloon: breton: hispanic: latino: latina: african: african-american:
  asian: european: caucasian: siberian: scandinavian: balkan: baltic: caribbean: soviet: russo: anglo: franco: sino: indo: afro:
  latin: greek:GR roman: byzantine: ottoman: persian:IR hebrew: slavic: nordic: mandarin: cantonese: pashtun: pashto: urdu: hindi:
  new-zealander:NZ kiwi:NZ aussie:AU american:US yankee:US southern: northern: western: eastern: californian: texan: londoner: parisian:
  berliner: muscovite: bavarian: prussian: sicilian: venetian: communist: marxist: nazi: democrat: republican: tory: democratic:
  labour: conservative: liberal: socialist: victorian: pacific: atlantic: mediterranean: arctic: emirati:AE saudi:SA qatari:QA kuwaiti:KW
  bahraini:BH omani:OM yemeni:YE iraqi:IQ syrian:SY israeli:IL palestinian:PS cypriot:CY maltese:MT swiss:CH argentine:AR north-korean:KP
  aboriginal: maori: inuit: navajo: cherokee: native: gaelic: celtic: germanic: arabian: hungarian:HU kosovar: kosovan: taiwanese:TW
  hongkonger: zionist: salafi: wahhabi: mormon: anglican: baptist: methodist: lutheran: evangelical: presbyterian: quaker: jesuit:`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [word = '', country = ''] = pair.split(':')
      return [word, country]
    }),
])
