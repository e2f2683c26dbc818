#!/usr/bin/env node
// score.mjs — who-said-what scorer (Node >= 20, no dependencies)
// usage: node score.mjs GOLD.jsonl[.gz] PREDICTIONS.jsonl[.gz] [--errors N] [--speakers SPEAKERS.jsonl] [--only-scored-docs]
//
// GOLD, one article a line: {id, text, attributions:[{id, type, source:[[s,e]..], cue:[[s,e]..], content:[[s,e]..]}]}
// PREDICTIONS, one article a line:
//   {id, cpu_ms?, attributions:[{content:[[s,e]..], source?:[[s,e]..], cue?:[[s,e]..], speaker?:"Full Name"}]}
//   Offsets are UTF-16 code units into GOLD.text, end exclusive. Several spans = one discontinuous part
//   ("A," he said, "B" -> content [[..A],[..B]]). `type` in a prediction is ignored: it is re-derived here.
//   `speaker` is the resolved name (used only with --speakers). A document missing from PREDICTIONS counts as empty
//   (with --only-scored-docs it is left out: for peers that crash).
// SPEAKERS, one line per labelled attribution: {doc, attr, speaker, aliases:[..], form:"named"|"pronoun"|"nominal"|"implicit"}
//
// Spans are compared as sets of WORD TOKENS (letters/digits with inner ' ’ - .), so quote marks, commas and spaces at
// the edges never matter. A token belongs to a span if at least half of its characters do.
//   type         direct: >=95 % of the content's letters/digits inside double quote marks; indirect: <=5 %; else mixed.
//                (quote marks: “ ” and ", paired within a paragraph, an unclosed one runs to the paragraph end)
//   matching     one-to-one, greedy by content token-F1 (ties: source F1, cue F1), any overlap > 0
//   content.exact      same token set                     content.soft     token-F1 >= 0.8
//   content.any        share one token                    content.tokens   micro P/R/F1 over tokens in any content
//   source|cue given soft content match: .exact, .overlap (share a token that is not a/an/the/of/and/mr..), P over pairs where
//                the prediction has the part, R over pairs where the gold has it; .head = predicted part contains gold head word
//   spans.source|cue|content  every contiguous span on its own, unlinked, exact word-token set, micro P/R/F1 over the set of spans:
//                the 'Exact Match' definition of CofeNet (COLING 2022) and of other sequence-labelling papers on PolNeAR
//   attrib       content soft AND source overlap (or both have no source)       (cue not needed: for peers without cues)
//   joint        attrib AND cue overlap (or both no cue)       joint_exact  all three exactly equal
//   byType.T     precision over predictions whose derived type is T, recall over gold of type T (match may be of any type)
//   qmarks       the unit is a quote-mark region of >= 2 words. Positive if >= 80 % of its words are gold content.
//                detect: predicted if >= 80 % of its words are in one prediction's content. source: among gold-positive regions with a gold source,
//                share whose covering prediction's source overlaps the gold source (recall), and precision over predicted regions.
//                qmarks4: same with >= 4 words. This view is fair to tools that only return quote-mark segments.
//   speaker      with --speakers: share of labelled attributions whose covering prediction (best content overlap >= 50 % of the gold
//                content's tokens, or of its quoted tokens) names the right speaker. strict: equals name or alias;
//                lenient: same last word, and no contradicting first word. By form. precision = right / answered.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const argv = process.argv.slice(2),
  pos = [],
  opt = { errors: 0 }
for (let i = 0; i < argv.length; i++) {
  if (argv[i] === '--errors') opt.errors = +argv[++i]
  else if (argv[i] === '--speakers') opt.speakers = argv[++i]
  else if (argv[i] === '--only-scored-docs') opt.only = true
  else pos.push(argv[i])
}
if (pos.length < 2) {
  console.error('usage: node score.mjs GOLD.jsonl PREDICTIONS.jsonl [--errors N] [--speakers F]')
  process.exit(2)
}
const rd = (f) => {
  let b = readFileSync(f)
  if (f.endsWith('.gz')) b = gunzipSync(b)
  return b
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l))
}
const gold = rd(pos[0]),
  pred = new Map(rd(pos[1]).map((d) => [d.id, d]))
const spk = new Map()
if (opt.speakers) for (const s of rd(opt.speakers)) spk.set(`${s.doc}\t${s.attr}`, s)

const STOP = new Set([
  'a',
  'an',
  'the',
  'of',
  'and',
  'or',
  'in',
  'at',
  'for',
  'to',
  'by',
  'from',
  'with',
  'on',
  'mr',
  'mrs',
  'ms',
  'dr',
  'sen',
  'rep',
  'gov',
  'who',
  'that',
  'which',
  's',
])
const PREP = new Set([
  'of',
  'in',
  'at',
  'for',
  'to',
  'by',
  'from',
  'with',
  'on',
  'who',
  'whom',
  'that',
  'which',
  'whose',
  'near',
  'about',
  'against',
  'among',
  'between',
  'like',
  'close',
  'familiar',
])
function tokenize(t) {
  const r = []
  for (const m of t.matchAll(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu))
    r.push([m.index, m.index + m[0].length, m[0].toLowerCase()])
  return r
}
function regions(t) {
  const out = []
  const re = /[^\n]+/g
  let m
  while ((m = re.exec(t))) {
    const o = m.index,
      p = m[0]
    let st = -1
    for (let i = 0; i < p.length; i++) {
      const c = p[i]
      if (c === '“') {
        if (st < 0) st = i
      } else if (c === '”') {
        if (st >= 0) {
          out.push([o + st, o + i + 1])
          st = -1
        }
      } else if (c === '"') {
        if (st < 0) st = i
        else {
          out.push([o + st, o + i + 1])
          st = -1
        }
      }
    }
    if (st >= 0) out.push([o + st, o + p.length])
  }
  return out
}
function toks(doc, spans) {
  const s = new Set()
  for (const sp of spans ?? []) {
    const [a, b] = sp
    let lo = 0,
      hi = doc.tk.length
    while (lo < hi) {
      const mid = (lo + hi) >> 1
      if (doc.tk[mid][1] <= a) lo = mid + 1
      else hi = mid
    }
    for (let i = lo; i < doc.tk.length && doc.tk[i][0] < b; i++) {
      const [x, y] = doc.tk[i],
        ov = Math.min(y, b) - Math.max(x, a)
      if (ov * 2 >= y - x) s.add(i)
    }
  }
  return s
}
const inter = (a, b) => {
  let n = 0
  for (const x of a) if (b.has(x)) n++
  return n
}
const f1s = (a, b) => {
  const n = inter(a, b)
  return n ? (2 * n) / (a.size + b.size) : 0
}
const eq = (a, b) => a.size === b.size && inter(a, b) === a.size
const prf = (tpP, nP, tpR, nR) => {
  const p = nP ? tpP / nP : 0,
    r = nR ? tpR / nR : 0
  return { p: r4(p), r: r4(r), f1: r4(p + r ? (2 * p * r) / (p + r) : 0), pred: nP, gold: nR }
}
const r4 = (x) => Math.round(x * 1e4) / 1e4
function typeOf(doc, spans) {
  let ins = 0,
    tot = 0
  const t = doc.text
  for (const [s, e] of spans)
    for (let i = s; i < e && i < t.length; i++)
      if (/[\p{L}\p{N}]/u.test(t[i])) {
        tot++
        if (doc.mask[i]) ins++
      }
  if (!tot) return 'indirect'
  const f = ins / tot
  return f >= 0.95 ? 'direct' : f <= 0.05 ? 'indirect' : 'mixed'
}
function overlapC(doc, a, b) {
  // share a content word; pronoun-only / stop-only parts: any shared token
  let any = false,
    hard = false,
    aHas = false
  for (const x of a) if (!STOP.has(doc.tk[x][2])) aHas = true
  for (const x of a)
    if (b.has(x)) {
      any = true
      if (!STOP.has(doc.tk[x][2])) hard = true
    }
  return aHas ? hard : any
}
function head(doc, set) {
  // heuristic head: last word before a comma / preposition / relative word, after an initial NP
  const ix = [...set].sort((x, y) => x - y)
  let h = ix[0]
  for (let k = 0; k < ix.length; k++) {
    const w = doc.tk[ix[k]][2]
    if (k > 0 && (PREP.has(w) || /[,;:(—–]/.test(doc.text.slice(doc.tk[ix[k - 1]][1], doc.tk[ix[k]][0]))))
      break
    h = ix[k]
  }
  return h
}
const normName = (s) =>
  (s ?? '')
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/\b(mr|mrs|ms|dr|sen|rep|gov|president|senator|secretary|former|judge|prof|sir)\b\.?/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(jr|sr|iii|ii)\b/g, ' ')
    .trim()
function nameMatch(p, g, aliases) {
  const P = normName(p)
  if (!P) return { strict: false, lenient: false }
  const al = [g, ...(aliases ?? [])].map(normName)
  if (al.includes(P)) return { strict: true, lenient: true }
  const pw = P.split(' ')
  for (const a of al) {
    const aw = a.split(' ')
    if (
      aw.at(-1) === pw.at(-1) &&
      (aw.length === 1 || pw.length === 1 || aw[0] === pw[0] || aw[0][0] === pw[0] || pw[0][0] === aw[0])
    )
      return { strict: false, lenient: true }
    if (pw.length > aw.length && P.includes(a) && aw.length > 1) return { strict: false, lenient: true }
  }
  return { strict: false, lenient: false }
}
const A = {
  gold: 0,
  pred: 0,
  exact: 0,
  soft: 0,
  any: 0,
  attrib: 0,
  joint: 0,
  jexact: 0,
  tokTP: 0,
  tokP: 0,
  tokG: 0,
}
const S = { ns: () => ({ tpE: 0, tpO: 0, tpH: 0, nP: 0, nG: 0 }) }
const src = S.ns(),
  cue = S.ns()
const T = Object.fromEntries(
  ['direct', 'mixed', 'indirect'].map((t) => [
    t,
    { gold: 0, pred: 0, softP: 0, softR: 0, exP: 0, exR: 0, attP: 0, attR: 0, joP: 0, joR: 0 },
  ]),
)
const SPN = Object.fromEntries(['source', 'cue', 'content'].map((k) => [k, { tp: 0, p: 0, g: 0 }]))
const Q = [2, 4].map(() => ({ pos: 0, predPos: 0, tp: 0, srcGold: 0, srcPred: 0, srcOk: 0 }))
const SP = {}
let words = 0,
  cpu = 0,
  cpuDocs = 0,
  docs = 0
const errs = []
for (const g of gold) {
  const p = pred.get(g.id)
  if (!p && opt.only) continue
  docs++
  const doc = { text: g.text, tk: tokenize(g.text) }
  doc.mask = new Uint8Array(g.text.length + 1)
  const regs = regions(g.text)
  for (const [s, e] of regs) doc.mask.fill(1, s, e)
  words += g.text.split(/\s+/).filter(Boolean).length
  if (p?.cpu_ms != null) {
    cpu += p.cpu_ms
    cpuDocs++
  }
  const prep = (l) =>
    (l ?? [])
      .map((a) => ({
        a,
        c: toks(doc, a.content),
        s: toks(doc, a.source),
        q: toks(doc, a.cue),
        type: typeOf(doc, a.content ?? []),
      }))
      .filter((x) => x.c.size)
  const G = prep(g.attributions),
    P = prep(p?.attributions)
  for (const k of ['source', 'cue', 'content']) {
    const set = (L) => {
      const S = new Set()
      for (const a of L ?? [])
        for (const sp of a[k] ?? []) {
          const ts = [...toks(doc, [sp])]
          if (ts.length) S.add(`${ts[0]}-${ts.at(-1)}`)
        }
      return S
    }
    const gs = set(g.attributions),
      ps = set(p?.attributions)
    SPN[k].g += gs.size
    SPN[k].p += ps.size
    SPN[k].tp += inter(gs, ps)
  }
  const cand = []
  for (const [i, x] of G.entries())
    for (const [j, y] of P.entries()) {
      const f = f1s(x.c, y.c)
      if (f > 0) cand.push([f, f1s(x.s, y.s), f1s(x.q, y.q), i, j])
    }
  cand.sort((a, b) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2] || a[3] - b[3] || a[4] - b[4])
  const ug = new Map(),
    up = new Map()
  for (const c of cand)
    if (!ug.has(c[3]) && !up.has(c[4])) {
      ug.set(c[3], c)
      up.set(c[4], c)
    }
  A.gold += G.length
  A.pred += P.length
  const gt = new Set(),
    pt = new Set()
  for (const x of G) for (const t of x.c) gt.add(t)
  for (const x of P) for (const t of x.c) pt.add(t)
  A.tokTP += inter(gt, pt)
  A.tokP += pt.size
  A.tokG += gt.size
  for (const x of G) T[x.type].gold++
  for (const y of P) T[y.type].pred++
  for (const [f, , , i, j] of ug.values()) {
    const x = G[i],
      y = P[j]
    A.any++
    const tg = T[x.type],
      tp = T[y.type]
    const ex = eq(x.c, y.c)
    if (ex) {
      A.exact++
      tg.exR++
      tp.exP++
    }
    if (f < 0.8) continue
    A.soft++
    tg.softR++
    tp.softP++
    const so = overlapC(doc, x.s, y.s),
      co = overlapC(doc, x.q, y.q),
      se = eq(x.s, y.s),
      ce = eq(x.q, y.q)
    for (const [st, gs, ps, e, o] of [
      [src, x.s, y.s, se, so],
      [cue, x.q, y.q, ce, co],
    ]) {
      if (ps.size) st.nP++
      if (gs.size) {
        st.nG++
        if (ps.size) {
          if (e) st.tpE++
          if (o) st.tpO++
          if (ps.has(head(doc, gs))) st.tpH++
        }
      }
    }
    const sOK = so || (!x.s.size && !y.s.size),
      cOK = co || (!x.q.size && !y.q.size)
    if (sOK) {
      A.attrib++
      tg.attR++
      tp.attP++
      if (cOK) {
        A.joint++
        tg.joR++
        tp.joP++
      }
      x.ok = sOK && cOK
    }
    if (ex && se && ce) A.jexact++
  }
  if (errs.length < opt.errors) {
    const tx = (sp) => (sp ?? []).map(([s, e]) => g.text.slice(s, e)).join(' … ')
    G.forEach((x, i) => {
      if (!x.ok && errs.length < opt.errors) {
        const m = ug.get(i)
        errs.push({
          doc: g.id,
          kind: m ? (m[0] < 0.8 ? 'content' : 'source/cue') : 'missed',
          type: x.type,
          gold: { source: tx(x.a.source), cue: tx(x.a.cue), content: tx(x.a.content) },
          pred: m
            ? { source: tx(P[m[4]].a.source), cue: tx(P[m[4]].a.cue), content: tx(P[m[4]].a.content) }
            : null,
        })
      }
    })
    P.forEach((y, j) => {
      if (!up.has(j) && errs.length < opt.errors)
        errs.push({
          doc: g.id,
          kind: 'spurious',
          type: y.type,
          gold: null,
          pred: { source: tx(y.a.source), cue: tx(y.a.cue), content: tx(y.a.content) },
        })
    })
  }
  for (const [k, min] of [
    [0, 2],
    [1, 4],
  ])
    for (const rg of regs) {
      const r = toks(doc, [rg])
      if (r.size < min) continue
      const q = Q[k]
      const best = (L) => {
        let b = null,
          bn = 0
        for (const x of L) {
          const n = inter(r, x.c)
          if (n > bn) {
            bn = n
            b = x
          }
        }
        return bn >= 0.8 * r.size ? b : null
      }
      const bg = best(G),
        bp = best(P)
      if (bg) q.pos++
      if (bp) q.predPos++
      if (bg && bp) q.tp++
      if (bg?.s.size) q.srcGold++
      if (bp?.s.size) q.srcPred++
      if (bg && bp && bg.s.size && bp.s.size && overlapC(doc, bg.s, bp.s)) q.srcOk++
    }
  if (opt.speakers)
    for (const x of G) {
      const s = spk.get(`${g.id}\t${x.a.id}`)
      if (!s) continue
      let b = null,
        bn = 0
      const quoted = new Set([...x.c].filter((t) => doc.mask[doc.tk[t][0]]))
      for (const y of P) {
        const n = Math.max(inter(x.c, y.c) / x.c.size, quoted.size ? inter(quoted, y.c) / quoted.size : 0)
        if (n > bn) {
          bn = n
          b = y
        }
      }
      for (const f of ['all', s.form]) {
        const st = (SP[f] ??= { n: 0, covered: 0, answered: 0, strict: 0, lenient: 0 })
        st.n++
        if (bn >= 0.5) {
          st.covered++
          if (b.a.speaker) {
            st.answered++
            const m = nameMatch(b.a.speaker, s.speaker, s.aliases)
            if (m.strict) st.strict++
            if (m.lenient) st.lenient++
          }
        }
      }
    }
}
const part = (s) => ({
  exact: prf(s.tpE, s.nP, s.tpE, s.nG),
  overlap: prf(s.tpO, s.nP, s.tpO, s.nG),
  head: prf(s.tpH, s.nP, s.tpH, s.nG),
})
const out = {
  docs,
  words,
  gold: A.gold,
  pred: A.pred,
  content: {
    exact: prf(A.exact, A.pred, A.exact, A.gold),
    soft: prf(A.soft, A.pred, A.soft, A.gold),
    any: prf(A.any, A.pred, A.any, A.gold),
    tokens: prf(A.tokTP, A.tokP, A.tokTP, A.tokG),
  },
  spans: Object.fromEntries(Object.entries(SPN).map(([k, x]) => [k, prf(x.tp, x.p, x.tp, x.g)])),
  source_given_content: part(src),
  cue_given_content: part(cue),
  attrib: prf(A.attrib, A.pred, A.attrib, A.gold),
  joint: prf(A.joint, A.pred, A.joint, A.gold),
  joint_exact: prf(A.jexact, A.pred, A.jexact, A.gold),
  byType: Object.fromEntries(
    Object.entries(T).map(([k, t]) => [
      k,
      {
        content_exact: prf(t.exP, t.pred, t.exR, t.gold),
        content_soft: prf(t.softP, t.pred, t.softR, t.gold),
        attrib: prf(t.attP, t.pred, t.attR, t.gold),
        joint: prf(t.joP, t.pred, t.joR, t.gold),
      },
    ]),
  ),
  qmarks: Object.fromEntries(
    Q.map((q, k) => [
      `min${[2, 4][k]}words`,
      {
        detect: prf(q.tp, q.predPos, q.tp, q.pos),
        source_overlap: prf(q.srcOk, q.srcPred, q.srcOk, q.srcGold),
      },
    ]),
  ),
}
if (opt.speakers)
  out.speaker = Object.fromEntries(
    Object.entries(SP).map(([k, s]) => [
      k,
      {
        n: s.n,
        covered: s.covered,
        answered: s.answered,
        acc_strict: r4(s.n ? s.strict / s.n : 0),
        acc_lenient: r4(s.n ? s.lenient / s.n : 0),
        prec_lenient: r4(s.answered ? s.lenient / s.answered : 0),
      },
    ]),
  )
if (cpuDocs) out.cpu_ms_per_1000_words = r4((cpu / words) * 1000)
if (opt.errors) out.errors = errs
console.log(JSON.stringify(out, null, 1))
