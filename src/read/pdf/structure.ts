import type { BlockKind } from '../../model/document.ts'

/** What the structure tree of a tagged PDF (PDF 1.7, section 14.7) says of a piece of marked content. */
export interface Role {
  /** The same number for all content of one block element of the page. */
  block: number
  kind: BlockKind
  /** 1 to 6 for headings, 0 for everything else. */
  level: number
  link: boolean
  figure: boolean
}

/** A node of the structure tree as pdf.js hands it out. */
export interface StructureNode {
  role?: string
  type?: string
  id?: string
  children?: StructureNode[]
}

const KINDS: Record<string, BlockKind> = {
  LI: 'list-item',
  LBody: 'list-item',
  BlockQuote: 'quotation',
  TR: 'table-row',
  TD: 'table-row',
  TH: 'table-row',
  Code: 'preformatted',
}
const BLOCKS = new Set(['P', 'LI', 'BlockQuote', 'TR', 'Figure', 'Caption', 'Title', 'TOCI', 'DT', 'DD'])

/** The role of each marked content of a page, by its id. Recursion ends with the tree, whose depth pdf.js bounds. */
export function rolesOf(tree: StructureNode | null): Map<string, Role> {
  const roles = new Map<string, Role>()
  let blocks = 0
  const visit = (node: StructureNode, outer: Role, strong: boolean): void => {
    if (node.type === 'content' && node.id !== undefined) {
      roles.set(node.id, outer)
      return
    }
    const name = node.role ?? ''
    const heading = /^H([1-6])$/.exec(name)
    let role = outer
    let inner = strong
    if (heading || BLOCKS.has(name)) {
      role = {
        ...outer,
        block: ++blocks,
        kind: heading ? 'heading' : (KINDS[name] ?? outer.kind),
        level: Number(heading?.[1] ?? 0),
      }
      inner = true
    } else if (!strong && node.children?.some((child) => child.role !== undefined))
      role = { ...outer, block: ++blocks }
    if (name === 'Link') role = { ...role, link: true }
    if (name === 'Figure' || name === 'Caption') role = { ...role, figure: true }
    for (const child of node.children ?? []) visit(child, role, inner)
  }
  if (tree) visit(tree, { block: 0, kind: 'paragraph', level: 0, link: false, figure: false }, false)
  return roles
}
