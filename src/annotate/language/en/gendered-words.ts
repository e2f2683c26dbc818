const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Titles and role words that only men, or only women, bear. */
export const MASCULINE_WORDS =
  list(`mr mr. sir lord king prince duke baron emperor sultan sheikh pope father brother son
  husband uncle grandfather nephew man boy chairman spokesman congressman councilman businessman policeman
  actor gentleman widower boyfriend father-in-law brother-in-law son-in-law stepfather stepson`)
export const FEMININE_WORDS =
  list(`mrs mrs. ms ms. miss madam dame lady queen princess duchess baroness empress mother sister daughter
  wife aunt grandmother niece woman girl chairwoman spokeswoman congresswoman councilwoman businesswoman policewoman actress
  widow girlfriend mother-in-law sister-in-law daughter-in-law stepmother stepdaughter`)

/** Given names that nearly always go with one gender; compiled by hand, names of both are left out. */
export const MASCULINE_NAMES = list(`
  aaron adam ahmed alan albert alexander alexei alfred ali andrei andrew anthony antonio arthur barack ben benjamin
  bernard bernie bill bob boris brad brandon brian bruce carl carlos charles chris christopher chuck craig daniel
  dave david dean dennis dmitry dmitri don donald doug douglas ed eduardo edward edwin emmanuel eric eugene fernando
  francisco frank fred frederick gary gavin geoffrey george gerald gordon graham greg gregory harold harry henry hugh hussein
  ian igor ivan jack jacob jaime james jared jason javier jeff jeffrey jeremy jerry jim jimmy joe joel john jon
  jonathan jorge jose joseph josh joshua juan justin karim keith ken kenneth kevin khalid larry lawrence leonard lester
  louis luis luke malcolm manuel marc marco mark martin marcus matt matthew max michael mick miguel mike mikhail
  mitch mitt mohamed mohammad mohammed muhammad mustafa nathan neil newt nicholas nick nikolai nursultan oleg oliver omar
  oscar patrick paul pavel pedro pete peter phil philip rafael ralph ray raymond recep reza ricardo richard rick
  rob robby robert roberto rodrigo roger ron ronald rudy rupert rush russell ryan sam samuel scott sean sergei
  sergey seth simon stefan stephen steve steven stuart ted terry theodore thomas tim timothy tom tony viktor vincent
  vladimir volodymyr walter warren wayne william xavier yusuf`)
export const FEMININE_NAMES = list(`
  abigail agnes alexandra alice alicia allison amanda amelia amy ana andrea angela anita ann anna anne annie audrey
  barbara beatrice beth betty brenda bridget camila carla carly carmen carol caroline catherine cathy charlotte cheryl
  christina christine cindy claire claudia cynthia daniela deborah debbie debra denise diana diane donna doris
  dorothy eleanor elena elisabeth elizabeth ella ellen emily emma erica erin esther eva evelyn fatima fiona florence
  frances gabriela gina gloria grace hannah hazel heather heidi helen hillary holly huma irene irina isabel isabella
  ivanka jackie jacqueline jane janet janice jennifer jenny jessica jill joan joanna josephine joyce judith judy
  julia julie karen kate katherine kathleen kathryn kathy katie kellyanne kimberly kirsten laura lauren leila linda
  lisa liz lois loretta lorraine louise lucia lucy lydia lynn madeleine marcia margaret maria mariana marie marilyn marjorie martha mary
  maureen megan melania melanie melissa melezia mercedes michelle miriam monica nancy naomi natalia natalie
  natasha nicola nicole nina nora norma olga olivia pamela patricia paula pauline peggy phyllis rachel rebecca
  renee rita roberta rosa rosemary roxanne ruth sally samantha sandra sara sarah sharon sheila shirley sofia sonia
  sophia sophie stella stephanie susan suzanne svetlana sylvia tamara tanya tatiana teresa theresa tiffany tina
  valerie vanessa vera veronica victoria virginia wendy yvonne zainab`)
