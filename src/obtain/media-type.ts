const CHARSET = /;\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w:.-]{2,40})/i

/** The `charset` parameter of a media type (RFC 9110, 8.3.2); undefined where it has none. */
export function charsetOf(mediaType: string | undefined): string | undefined {
  return CHARSET.exec(mediaType ?? '')?.[1]
}
