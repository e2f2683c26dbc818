const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/**
 * Words of which outlets make their names, and articles before them; lower case. Many of them are names of villages too ("Agency", "Post",
 * "Die", "La"): in the name of an outlet they are none, unless another word makes a place of them ("La Paz").
 */
export const MASTHEAD_WORDS: ReadonlySet<string> = words(`
  the a an of and for in on
  advance advertiser advocate age agency argus associated banner bay beacon bee broadcasting bugle bulletin business call capital central
  channel chronicle citizen city coast comet commercial constitution county courier crescent crusader daily dealer delta democrat digest
  dispatch drum eagle eastern east echo economist editor enquirer enterprise era evening examiner exchange express fact facts feed
  financial flag forum free freedom gazette globe guardian hawk herald hill hour house independence independent index industry informer
  inquirer insider intelligencer island item journal lantern leader ledger liberty life light line link local mail media mercury messenger
  metro midland mirror money monitor morning nation national network new news newspaper newswire north northern now observer online
  opinion orb outlook packet patriot people people's phoenix pilot plain planet politics post press progress public punch radio
  reader record recorder reflector register report reporter republic republican review rocket rover scene scoop sentinel service
  signal sky south southern spectator spirit standard star state statesman station street sun sunday target telegram telegraph
  television tidings time times today town traveler traveller tribune trumpet truth union united university valley vanguard view villager vindicator
  voice wall watch weekend weekly west western wire witness world
  der die das den dem des ein eine und am im allgemeine anzeiger bild blatt bote echo freie heute kurier merkur morgen morgenpost nachrichten neue
  presse rundschau spiegel stern tag tagblatt tageblatt tagesblatt tagesspiegel tageszeitung volksblatt volksstimme welle welt woche wochenblatt
  zeit zeitung deutsche
  le la les l un une du de des et au actualité courrier croix dépêche dernières écho figaro gazette heure humanité journal libération
  libre matin midi monde nouvelle nouvelles nouvel observateur ouest parisien point presse progrès quotidien républicain soir temps
  tribune vie voix
  el los las lo y del correo diario día economista espectador estrella gaceta hora mercurio mundo nación noticias nuevo nueva observador
  opinión país periódico prensa razón república siglo tiempo tiempos universal vanguardia voz
  il gli i e della dello del corriere fatto foglio gazzetta giornale mattino messaggero popolo resto secolo sera sole stampa tempo unità
  o os as do da dos folha globo jornal público tarde
  het een van dagblad nieuws nieuwsblad nieuwe volkskrant al`)
