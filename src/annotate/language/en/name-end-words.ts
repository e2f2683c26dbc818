const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Particles that begin a surname in small letters: "bin Laden", "de Havilland". */
export const SURNAME_OPENERS = words(
  'al el bin ibn ben abu de del della di da dos du la le van von der den ter ten zu y',
)

/** Words that end a name in small letters and say whose child somebody is: "Turgunbek uulu". */
export const NAME_CLOSERS = words('uulu uuly kyzy kizi qizi gizi oglu ogly ogli ugli zoda zade khanum begum')

/** Common nouns that belong to the name that they end even in small letters: "Communist party", "Vistula river". */
export const OWN_COMMON_NOUNS: Readonly<Record<'organisation' | 'place', ReadonlySet<string>>> = {
  organisation: words('party plc movement union'),
  place: words(
    'river rivers sea strip road street station bridge valley lake temple museum dynasty island islands mountain mountains canal bay desert plain plains ocean pass peak',
  ),
}

/** What is called after its leader: the name in front is a person's ("the Orlow administration"). */
export const LED_BY = words('administration presidency premiership campaign')

/** Units, whose number is part of the name: "3 Air Division", "65th Wing". */
export const NUMBERED_UNITS = words(
  'division divisions wing brigade brigades regiment battalion squadron corps fleet infantry cavalry airborne panzer fighter bomber artillery marines circuit precinct',
)

/** Bodies that are counted with an ordinal: "Sixteenth Air Force", "118th Congress". */
export const COUNTED_BODIES = words('army force congress parliament legislature knesset duma majlis assembly')

/** Ordinals as words. */
export const ORDINALS = words(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth`,
)

/** Abbreviations at the end of a name whose stop is part of it, by type of name. */
export const STOPPED_ENDS: Readonly<Record<'person' | 'organisation' | 'place', ReadonlySet<string>>> = {
  person: words('jr sr'),
  organisation: words('inc co corp ltd bros'),
  place: words(
    'ala ariz ark calif colo conn del fla fl ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ont que alta sask',
  ),
}

/** Letters that stand behind a person's name and say what they were given or hold: "Miriam Oyelaran *KC*". As written. */
export const LETTERS_BEHIND: ReadonlySet<string> = new Set(
  'KC QC SC SAN MP MPs MEP MSP MLA TD MBE OBE CBE KBE DBE KCMG CMG MD PhD DPhil FRS FRCS CPA Esq IPS IAS IFS'.split(
    ' ',
  ),
)

/** Letters and words for members of a chamber, between a party or a constituency and their name. As written. */
export const MEMBERS: ReadonlySet<string> = new Set(
  'TD MP MEP MSP MLA MCA AM MHA Cllr Senator Sen Rep'.split(' '),
)

/** What somebody is to others, right before a full name at the head of a sentence in popular papers, and no part of it. Lower case. */
export const DESCRIBING_PERSONS: ReadonlySet<string> = new Set(
  'pal mum mom mam dad gran nan grandad grandma hubby fiance ex neighbour neighbor colleague hero survivor shopper passer-by tot'.split(
    ' ',
  ),
)

/** What a hyphen joins to a name without making one with it, in headlines that write it large: "Reed-Led". Lower case. */
export const HYPHENED_PARTICIPLES: ReadonlySet<string> = new Set(
  'led backed era style like owned run based appointed inspired aligned linked bound born made controlled funded'.split(
    ' ',
  ),
)

/** What a company is, right before its name ("*Chipmaker* Orrery said"), and no part of any company's name. Lower case. */
export const DESCRIBING_COMPANIES: ReadonlySet<string> = new Set(
  `rival competitor chipmaker automaker carmaker retailer insurer drugmaker grocer brewer steelmaker planemaker
  housebuilder shipbuilder startup start-up broadcaster lender manufacturer airline supermarket`.split(/\s+/),
)

/** What a headline sets large behind a name, and no part of it: "Reed *Too*". Lower case. */
export const HEADLINE_ADVERBS: ReadonlySet<string> = new Set(['too', 'also', 'again', 'instead', 'alone'])

/** Adherents of a party, one of them: behind a state, what somebody of it is. As written. */
export const PARTISANS: ReadonlySet<string> = new Set('Republican Democrat Conservative Liberal'.split(' '))
