/**
 * Abbreviations that end in a full stop, by what the stop can mean (Grefenstette & Tapanainen 1994, "What is a word,
 * what is a sentence?"). Written without the last stop, in lower case.
 */

/** Stand before a name: the stop never ends a sentence when a name follows. */
export const BEFORE_NAME: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof engr barr arc alh pst mal gen sen sens rep reps gov govs lt col capt cpt sgt cpl pvt maj adm cmdr cdr comdr brig ' +
    'rev hon st ste mt ft pres supt insp det amb sec atty msgr fr dist vs v viz cf e.g i.e ' +
    'lt.gen lt.col lt.gov maj.gen brig.gen rt.hon'
  ).split(' '),
)

/** Stand before a number: the stop ends no sentence when a digit follows. */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  (
    'no nos nr p pp vol vols fig figs art arts ch sec para pt ed eq ref approx ca c circa est r rd rt hwy ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun tel ext rs'
  ).split(' '),
)

/** May stand inside a sentence before a capital or at its end: only what follows can tell. */
export const INSIDE_OR_END: ReadonlySet<string> = new Set(
  (
    'inc corp co cos ltd plc llc bros mfg assn dept univ jr sr esq ph.d m.d u.s u.k u.n e.u u.s.a u.a.e d.c ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore ' +
    'pa penn tenn tex vt va wash wis wyo n.h n.j n.m n.y n.c n.d s.c s.d r.i w.va b.c ont que alta sask ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ave blvd rd'
  ).split(' '),
)

/** Clock marks: the sentence goes on only before a day, a month, a time zone or the like. */
export const CLOCK_MARKS: ReadonlySet<string> = new Set(['a.m', 'p.m', 'am', 'pm'])

/** Words that go on after a clock mark although they begin with a capital. */
export const AFTER_CLOCK_MARK: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest msk ist ' +
    'jst hkt eastern central mountain pacific greenwich moscow beijing london tokyo'
  ).split(' '),
)

/**
 * Words that, with a capital, begin a sentence and hardly ever stand inside a name: after an abbreviation or an
 * initial they show that a new sentence begins.
 */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we you i his her its their our my your there here in on at by ' +
    'for from with without after before during since until when while where why how who what which if as although ' +
    'though because but and or yet so nor however meanwhile moreover nevertheless then now today yesterday tomorrow ' +
    'some many most several both all no not one two three four five another other others each every any such only ' +
    'even still also according despite under over between among about last next earlier later is are was were ' +
    'does did do has have had will would can could may might should'
  ).split(' '),
)
