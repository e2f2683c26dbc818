/** Given names and the short forms under which newspapers know their bearers; each row is one name, lower case without accents. */
const ROWS = `abraham abe
albert al bert
alexander alex sasha
alexandra alex sandra
alfred alf fred
andrew andy
anthony tony
antonio tony
arthur art
barbara barb
benjamin ben benny
bernard bernie
catherine cathy kate katie
charles charlie chuck
christopher chris
christine chris chrissy
daniel dan danny
david dave
deborah deb debbie
dennis denny
donald don donny
dorothy dot dottie
edward ed eddie ted teddy ned
elizabeth liz lizzie beth betsy betty
eugene gene
francis frank
franklin frank
frederick fred freddie
gabriel gabe
gerald gerry jerry
gregory greg
harold harry hal
henry harry hank
hillary hill
jacob jake
james jim jimmy jamie
jeffrey jeff
geoffrey geoff
jennifer jen jenny
jeremiah jerry
jerome jerry
jessica jess
john johnny jack
jonathan jon jonny
joseph joe joey
joshua josh
judith judy
katherine kathy kate katie
kathleen kathy
kenneth ken kenny
lawrence larry
leonard len lenny leo
leslie les
louis lou
madeleine maddy
margaret maggie meg peggy
martin marty
matthew matt
maxwell max
michael mike mick mickey
mitchell mitch
nancy nan
nathaniel nat nate
nathan nate
nicholas nick nicky
nicola nicky
norman norm
pamela pam
patricia pat patty tricia
patrick pat paddy
peter pete
philip phil
phillip phil
randall randy
raymond ray
rebecca becky
richard rick rich dick
robert rob bob bobby robbie
ronald ron ronnie
rudolph rudy
russell russ
samuel sam sammy
samantha sam
sandra sandy
stanley stan
stephen steve
steven steve
stuart stu
susan sue susie
theodore ted teddy theo
thomas tom tommy
timothy tim
valerie val
vanessa ness
victor vic
victoria vicky
vincent vince vinnie
vladimir volodya
walter walt
william will bill billy liam
zachary zach zack`

const byName = new Map<string, Set<number>>()
ROWS.split('\n').forEach((row, i) => {
  for (const name of row.split(' ')) byName.set(name, (byName.get(name) ?? new Set()).add(i))
})

/** Whether two given names (small letters, no accents) may be one person's: a name and its short form, or two such forms. */
export function isNickname(a: string, b: string): boolean {
  const rows = byName.get(a)
  return rows !== undefined && [...(byName.get(b) ?? [])].some((row) => rows.has(row))
}
