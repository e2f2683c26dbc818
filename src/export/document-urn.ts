/** The name under which exports refer to a document, the same in each of them. */
export function documentUrn(document: string): string {
  return `urn:stemma:document:${document}`
}
