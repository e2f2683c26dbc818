/**
 * Surnames so common that two of them one letter apart ("Johnson", "Johnston") may well be two people; lower case.
 */
export const COMMON_SURNAMES: ReadonlySet<string> = new Set(
  `adams alexander allen anderson andersen andersson andrews armstrong arnold bailey baker barnes bennett berger brooks brown bryant butler
  campbell carter castro chapman clark clarke coleman collins cooper cruz daniels davies davis davidson dawson diaz dixon duncan
  edwards elliott ellis evans ferguson fernandez fernandes fischer fisher fletcher flores ford foster fowler francis fraser frazier freeman fuller
  garcia gardner gibson gomes gomez gonzales gonzalez gordon graham grant green greene griffin griffith griffiths gutierrez hamilton hansen hanson hansson
  harper harris harrison hart hartman hartmann harvey hayes henderson hernandez hoffman hoffmann holmes howard howell hudson hughes hunter
  jackson jacobs jacobson jacobsen james jansen janssen jenkins jensen johansen johansson johnson johnston johnstone jones jordan kelley kelly kennedy kramer larsen larson larsson lawrence
  lewis lloyd lopes lopez marshall martin martinez martins marshal mason matthews mathews mcdonald macdonald mendes mendez meyer meyers miller mills mitchell
  moore morales morgan morris morrison mueller muller murphy murray myers nelson nielsen nielson nilsson olsen olson olsson ortiz parker patterson paterson pedersen perez
  peters petersen peterson petersson phillips philips pierce porter powell price ramirez ramos reed reid reyes reynolds richards richardson rivera roberts
  robertson robinson rodrigues rodriguez rogers rodgers romero russell ryan sanchez sanders saunders schmidt schmitt schneider schroder schultz schulz shaw simmons simpson sims
  smith snyder spencer stephens stevens stephenson stevenson stewart stuart sullivan svensson taylor thomas thompson thomson torres tucker turner vargas vasquez vazquez
  wagner walker wallace walsh walters ward warren washington watson webb weber wells west white williams williamson willis wilson wood woods wright young
  ivanov petrov sidorov popov smirnov kuznetsov novak nowak kowalski horvath nagy ahmed ahmad hassan hussain hussein mohammed mohamed muhammad khan singh kaur sharma
  patel kumar gupta chen cheng chang zhang zhao wang huang yang nguyen kim park tanaka suzuki sato watanabe yamamoto`.split(
    /\s+/,
  ),
)
