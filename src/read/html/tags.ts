/** Elements that a browser sets as blocks (WHATWG HTML, section 15.3, rendering of flow content). */
export const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre search section ' +
    'summary table caption tbody thead tfoot tr ul amp-sidebar amp-consent button label'
  ).split(' '),
)

/** Elements without text of the page: code, media, choices of a form. */
export const SILENT_TAGS = new Set(
  (
    'head script style noscript template iframe object embed svg math canvas audio video map select option datalist ' +
    'textarea input progress meter noframes noembed applet amp-analytics title'
  ).split(' '),
)
