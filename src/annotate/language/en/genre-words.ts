/**
 * What newspapers print before the colon of a headline to say what kind of piece it is: nobody speaks there. Not what bears words of its own
 * ("Report: bridge unsafe"). Lower case.
 */
export const GENRES: ReadonlySet<string> = new Set(
  `transcript live exclusive video watch opinion interview breaking update updated explainer explained factbox
  profile obituary editorial listen photos photo pictures podcast q&a timeline fact-check factcheck recap preview letters letter comment column correction corrected clarification developing alert investigation feature graphic
  map data gallery audio quiz read more background context summary highlights results scores weather advisory
  excerpt excerpts note reaction factfile nrl afl nba nfl mlb nhl mls wnba ncaa epl ipl psl ufc pga lpga atp wta f1 motogp nascar cricket football
  rugby tennis golf racing boxing politics business crime court weather travel sport sports`.split(/\s+/),
)

/** How the words behind a headline's colon open where they say what kind of piece it is: "Storm Ada: live updates". */
export const GENRE_OPENING =
  /^(?:live(?: updates| blog| text| coverage)?|latest(?: updates)?|updates|as it happened|in pictures|what (?:we|you) (?:know|need)|everything (?:we|you) |all you need|how it unfolded|the key points|key takeaways|a timeline|who is )(?!\p{L})/iu
