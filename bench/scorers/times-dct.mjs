#!/usr/bin/env node
/**
 * Document-date scorer.  node score-dct.mjs GOLD.jsonl[.gz] PREDICTIONS.jsonl [--view page|text] [--errors N]
 * PREDICTIONS: one JSON object per line {id, date:"YYYY-MM-DD"|null, evidence?:[...]}   null (or a missing line) = "not known" (abstained)
 * Classes: answerable = the day is stated somewhere in what the reader was given (view page: HTML+URL; view text: visible text only;
 *   dct-text sets: the running text). For those: right | abstained | wrong. For the others: abstained (right) | "unsupported" when the
 *   right day is produced without stated evidence | wrong.
 * Headline: precision = right / (right + wrong + wrong on unanswerable) — an answered date should practically never be wrong;
 *   coverage = right / answerable; abstention = abstained / unanswerable; wrongRate = wrong answers / all documents.
 *   cost = (wrong*4 + missed answerable*1) / documents: a wrong date spoils every relative expression of the document, an absent one does not.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const a = process.argv.slice(2)
const opt = (k) => {
  const i = a.indexOf(k)
  return i < 0 ? undefined : a.splice(i, 2)[1]
}
const nErr = +(opt('--errors') ?? 0),
  view = opt('--view') ?? 'page'
const read = (f) => {
  const b = readFileSync(f)
  return (f.endsWith('.gz') ? gunzipSync(b) : b)
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l))
}
const gold = read(a[0]),
  pred = new Map(read(a[1]).map((d) => [d.id, d]))
const c = {
  docs: 0,
  answerable: 0,
  right: 0,
  missed: 0,
  wrong: 0,
  unanswerable: 0,
  abstained: 0,
  unsupportedRight: 0,
  wrongOnUnanswerable: 0,
  offByOneDay: 0,
  sameMonth: 0,
}
const errs = []
for (const g of gold) {
  c.docs++
  const ans = typeof g.answerable === 'object' ? g.answerable[view] : g.answerable
  const p = pred.get(g.id)?.date ?? null
  if (ans) {
    c.answerable++
    if (p === null) {
      c.missed++
      errs.push({ id: g.id, kind: 'missed', gold: g.date, evidence: g.evidence, url: g.url })
    } else if (p === g.date) c.right++
    else {
      c.wrong++
      if (Math.abs(Date.parse(p) - Date.parse(g.date)) === 864e5) c.offByOneDay++
      if (p.slice(0, 7) === g.date?.slice(0, 7)) c.sameMonth++
      errs.push({ id: g.id, kind: 'wrong', gold: g.date, pred: p, evidence: g.evidence, url: g.url })
    }
  } else {
    c.unanswerable++
    if (p === null) c.abstained++
    else if (p === g.date) c.unsupportedRight++
    else {
      c.wrongOnUnanswerable++
      errs.push({ id: g.id, kind: 'guessed', gold: g.date, pred: p, url: g.url })
    }
  }
}
const pc = (x, y) => (y ? +((100 * x) / y).toFixed(2) : null)
const wrong = c.wrong + c.wrongOnUnanswerable
const out = {
  view,
  ...c,
  precision: pc(c.right + c.unsupportedRight, c.right + c.unsupportedRight + wrong),
  coverage: pc(c.right, c.answerable),
  abstention: pc(c.abstained, c.unanswerable),
  wrongRate: pc(wrong, c.docs),
  cost: +((4 * wrong + c.missed) / c.docs).toFixed(3),
}
if (nErr) {
  const st = Math.max(1, Math.floor(errs.length / nErr))
  out.errors = errs.filter((_, i) => i % st === 0).slice(0, nErr)
}
console.log(JSON.stringify(out, null, nErr ? 1 : 0))
