#!/usr/bin/env node
/**
 * TIMEX3 scorer.  node score.mjs GOLD.jsonl PREDICTIONS.jsonl [--errors N] [--errors-kind miss|spurious|value|type|span]
 *                 [--by corpus|doc] [--boot N]
 * GOLD:        one JSON object per line {id, text, timexes:[{start,end,type,value,mod?}]}          (start/end = UTF-16 offsets into text)
 * PREDICTIONS: one JSON object per line {id, timexes:[{start,end,type?,value?}]}                   (a missing document = no predictions)
 *
 * Two span matchings are reported:
 *  - "te3" (default block, comparable with TempEval-3 papers): follows the published definition of the task's evaluation:
 *    strict  = same extent; relaxed = any character overlap; each gold is paired with at most one prediction and the reverse
 *    (exact extents first, then the largest overlap, then the earliest).
 *    valueF1 = F1 of {relaxed match & identical value string};  typeF1 = F1 of {relaxed match & identical type}.
 *    strictValueF1 = F1 of {strict match & identical value}.
 *  - "lenient": value compared after normalisation (see normValue) so that harmless notational differences do not count:
 *    P7D=P1W, P12M=P1Y, P24M=P2Y, PT24H=P1D, P10Y=P1DE, P100Y=P1CE, FUTURE_REF/PRESENT_REF/PAST_REF as is,
 *    seconds/':00' dropped, trailing Z dropped, week XXXX-Wnn kept. Not the headline; it says how much is notation.
 * Gold annotations with an empty value ('' or null: the annotators gave none) are left out of the value counts, with the prediction paired with them.
 * Also: "day" = of gold DATE/TIME values at day or finer granularity (YYYY-MM-DD...), share found with the same calendar day
 * (dayRecall), and of the predictions at day granularity or finer, the share overlapping a gold one with the same day (dayPrecision).
 */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

export const trimSpan = (text, s, e) => {
  while (s < e && /\s/.test(text[s])) s++
  while (e > s && /\s/.test(text[e - 1])) e--
  return [s, e]
}

export function normValue(v) {
  if (v == null) return ''
  v = String(v).trim().toUpperCase()
  let m
  if ((m = /^P(\d+(?:\.\d+)?)(DE|CE|W|M|Y|D)$/.exec(v))) {
    const n = +m[1]
    if (m[2] === 'DE') return `P${n * 10}Y`
    if (m[2] === 'CE') return `P${n * 100}Y`
    if (m[2] === 'W') return `P${n * 7}D`
    if (m[2] === 'M' && n % 12 === 0) return `P${n / 12}Y`
    return `P${n}${m[2]}`
  }
  if ((m = /^PT(\d+)H$/.exec(v)) && +m[1] % 24 === 0) return `P${+m[1] / 24}D`
  if ((m = /^(\d{4}-\d\d-\d\d)T(\d\d)(?::?(\d\d))?(?::?(\d\d))?(?:\.\d+)?Z?$/.exec(v)))
    return `${m[1]}T${m[2]}:${m[3] ?? '00'}`
  return v.replace(/Z$/, '')
}
const prf = (tp, np, ng) => {
  const p = np ? tp / np : 0,
    r = ng ? tp / ng : 0
  return {
    p: +(100 * p).toFixed(2),
    r: +(100 * r).toFixed(2),
    f1: +(p + r ? (200 * p * r) / (p + r) : 0).toFixed(2),
  }
}
const dayOf = (v) => {
  const m = /^(\d{4}-\d\d-\d\d)(?:T|$)/.exec(v ?? '')
  return m ? m[1] : null
}

export function matchDoc(text, gold, pred) {
  const G = gold.map((t) => {
    const [s, e] = trimSpan(text, t.start, t.end)
    return { ...t, s, e }
  })
  const P = pred
    .map((t) => {
      const [s, e] = trimSpan(text, t.start, t.end)
      return { ...t, s, e }
    })
    .filter((t) => t.e > t.s)
  const pairs = []
  G.forEach((g, i) =>
    P.forEach((p, j) => {
      const o = Math.min(g.e, p.e) - Math.max(g.s, p.s)
      if (o > 0) pairs.push({ i, j, o, exact: g.s === p.s && g.e === p.e })
    }),
  )
  pairs.sort((a, b) => b.exact - a.exact || b.o - a.o || a.i - b.i || a.j - b.j)
  const gm = new Map(),
    pm = new Map()
  for (const q of pairs)
    if (!gm.has(q.i) && !pm.has(q.j)) {
      gm.set(q.i, q)
      pm.set(q.j, q)
    }
  return { G, P, gm, pm }
}
const zero = () => ({
  gold: 0,
  pred: 0,
  strict: 0,
  relaxed: 0,
  type: 0,
  value: 0,
  strictValue: 0,
  lenient: 0,
  noValueGold: 0,
  noValuePred: 0,
  gDay: 0,
  pDay: 0,
  gDayOk: 0,
  pDayOk: 0,
  docs: 0,
  words: 0,
})
export function countDoc(g, p, onErr) {
  const c = zero()
  c.docs = 1
  c.words = g.text.split(/\s+/).filter(Boolean).length
  const { G, P, gm, pm } = matchDoc(g.text, g.timexes, p?.timexes ?? [])
  c.gold = G.length
  c.pred = P.length
  const ctx = (t) =>
    g.text.slice(Math.max(0, t.s - 60), t.s).replace(/\s+/g, ' ') +
    '[' +
    g.text.slice(t.s, t.e) +
    ']' +
    g.text.slice(t.e, t.e + 40).replace(/\s+/g, ' ')
  G.forEach((x, i) => {
    const q = gm.get(i)
    const y = q && P[q.j]
    const noVal = x.value == null || x.value === ''
    if (noVal) {
      c.noValueGold++
      if (q) c.noValuePred++
    }
    if (dayOf(x.value)) {
      c.gDay++
      if (y && dayOf(y.value) === dayOf(x.value)) c.gDayOk++
    }
    if (!q) {
      onErr?.({ kind: 'miss', id: g.id, dct: g.dct, gold: x.value, goldType: x.type, at: ctx(x) })
      return
    }
    c.relaxed++
    if (q.exact) c.strict++
    if (y.type === x.type) c.type++
    else onErr?.({ kind: 'type', id: g.id, gold: x.type, pred: y.type, at: ctx(x) })
    if (!q.exact)
      onErr?.({ kind: 'span', id: g.id, gold: g.text.slice(x.s, x.e), pred: g.text.slice(y.s, y.e) })
    if (!noVal) {
      const ok = (y.value ?? '') === x.value
      if (ok) {
        c.value++
        if (q.exact) c.strictValue++
      }
      if (normValue(y.value) === normValue(x.value)) c.lenient++
      if (!ok)
        onErr?.({
          kind: 'value',
          id: g.id,
          dct: g.dct,
          gold: x.value,
          pred: y.value ?? '',
          notationOnly: normValue(y.value) === normValue(x.value) || undefined,
          at: ctx(x),
        })
    }
  })
  P.forEach((y, j) => {
    const q = pm.get(j)
    if (!q) onErr?.({ kind: 'spurious', id: g.id, dct: g.dct, pred: y.value, predType: y.type, at: ctx(y) })
    if (dayOf(y.value)) {
      c.pDay++
      if (q && dayOf(G[q.i].value) === dayOf(y.value)) c.pDayOk++
    }
  })
  return c
}
export const sum = (cs) =>
  cs.reduce((a, c) => {
    for (const k in a) a[k] += c[k]
    return a
  }, zero())
export function metrics(c) {
  const vg = c.gold - c.noValueGold,
    vp = c.pred - c.noValuePred
  return {
    docs: c.docs,
    words: c.words,
    gold: c.gold,
    pred: c.pred,
    strict: prf(c.strict, c.pred, c.gold),
    relaxed: prf(c.relaxed, c.pred, c.gold),
    value: prf(c.value, vp, vg),
    strictValue: prf(c.strictValue, vp, vg),
    type: prf(c.type, c.pred, c.gold),
    valueLenient: prf(c.lenient, vp, vg),
    valueAccuracyOfFound: +((100 * c.value) / Math.max(1, c.relaxed - c.noValuePred)).toFixed(2),
    day: {
      recall: +((100 * c.gDayOk) / Math.max(1, c.gDay)).toFixed(2),
      precision: +((100 * c.pDayOk) / Math.max(1, c.pDay)).toFixed(2),
      goldDays: c.gDay,
      predDays: c.pDay,
    },
    goldWithoutValue: c.noValueGold,
  }
}
export const readJsonl = (f) =>
  readFileSync(f, 'utf8')
    .split('\n')
    .filter((l) => l.trim())
    .map((l) => JSON.parse(l))

function main() {
  const a = process.argv.slice(2)
  const opt = (k) => {
    const i = a.indexOf(k)
    return i < 0 ? undefined : a.splice(i, 2)[1]
  }
  const nErr = +(opt('--errors') ?? 0),
    kind = opt('--errors-kind'),
    by = opt('--by'),
    boot = +(opt('--boot') ?? 0)
  const [gf, pf] = a
  if (!gf || !pf) {
    console.error(
      'usage: score.mjs GOLD.jsonl PREDICTIONS.jsonl [--errors N] [--errors-kind K] [--by corpus|doc] [--boot N]',
    )
    process.exit(2)
  }
  const gold = readJsonl(gf),
    pred = new Map(readJsonl(pf).map((d) => [d.id, d]))
  const errs = []
  const cs = gold.map((g) => ({
    g,
    c: countDoc(g, pred.get(g.id), (e) => {
      if (!kind || e.kind === kind) errs.push(e)
    }),
  }))
  const out = metrics(sum(cs.map((x) => x.c)))
  if (by) {
    const m = new Map()
    for (const x of cs) {
      const k = by === 'doc' ? x.g.id : x.g[by]
      ;(m.get(k) ?? m.set(k, []).get(k)).push(x.c)
    }
    out.by = Object.fromEntries([...m].map(([k, v]) => [k, metrics(sum(v))]))
  }
  if (boot) {
    // percentile bootstrap over documents, fixed seed
    let s = 12345
    const rnd = () => (s = (Math.imul(s, 1664525) + 1013904223) >>> 0) / 4294967296
    const R = [],
      V = []
    for (let b = 0; b < boot; b++) {
      const pick = []
      for (let i = 0; i < cs.length; i++) pick.push(cs[Math.floor(rnd() * cs.length)].c)
      const m = metrics(sum(pick))
      R.push(m.relaxed.f1)
      V.push(m.value.f1)
    }
    const q = (x) => {
      x.sort((p, r) => p - r)
      return [x[Math.floor(0.025 * boot)], x[Math.floor(0.975 * boot)]]
    }
    out.ci95 = { relaxedF1: q(R), valueF1: q(V) }
  }
  if (nErr) {
    // deterministic spread over the list
    const step = Math.max(1, Math.floor(errs.length / nErr))
    out.errorsTotal = errs.length
    out.errors = errs.filter((_, i) => i % step === 0).slice(0, nErr)
  }
  console.log(JSON.stringify(out, null, nErr || by ? 1 : 0))
}
if (import.meta.url === pathToFileURL(process.argv[1]).href) main()
