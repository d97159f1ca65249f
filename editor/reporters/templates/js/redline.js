// A segment as a flat stream of tokens, and tokens as nodes: the same that `html/redline.py` and
// `redline.jinja` do for the page as it comes, plus what decisions make of it.

import { decisions } from "./decisions.js";
import { SEVERITIES, glyph, make, severityWord } from "./page.js";
import { visible } from "./text.js";

const MOST_FINDINGS = 6;
const WIDE = 80;

// Tokens: {kind: "text" | "delete" | "insert" | "done" | "reference", text, findings, wide, start}.
// "done" is what a decided change put there; what it took away is left out.
export function tokens(text, marks, changes, { rewritesInside = false } = {}) {
  const opening = new Map();
  const closing = new Map();
  const ordered = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const mark of ordered) {
    push(opening, mark.start, mark);
    push(closing, mark.end, mark);
  }
  const { gone, come } = strokesOf(changes, rewritesInside);
  const cuts = [0, text.length, ...opening.keys(), ...closing.keys(), ...come.keys()];
  for (const [start, end] of gone) cuts.push(start, end);
  const places = [...new Set(cuts)].sort((a, b) => a - b);
  const stream = [];
  const around = new Map();
  let next = 0;
  places.forEach((start, index) => {
    const end = places[index + 1] ?? text.length;
    for (const mark of closing.get(start) ?? []) around.delete(mark.finding);
    boundary(stream, start, closing.get(start) ?? [], come.get(start) ?? [], around);
    for (const mark of opening.get(start) ?? []) {
      if (mark.start < mark.end) around.set(mark.finding, mark);
    }
    while (next < gone.length && gone[next][1] <= start) next += 1;
    if (start === end) return;
    const part = text.slice(start, end);
    if (next < gone.length && gone[next][0] <= start) {
      const [, , owner, done] = gone[next];
      const findings = named(around, owner);
      stream.push({ kind: done ? "dropped" : "delete", text: part, findings, start });
      return;
    }
    const top = [...around.values()].at(-1);
    const wide = top !== undefined && pointsIn(text, top.start, top.end) > WIDE;
    stream.push({ kind: "text", text: part, findings: named(around), wide, start });
  });
  return stream;
}

function push(map, key, value) {
  if (map.has(key)) map.get(key).push(value);
  else map.set(key, [value]);
}

function named(around, owner = null) {
  const inner = [...around.keys()].filter((finding) => finding !== owner).slice(-MOST_FINDINGS);
  return owner === null ? inner : [...inner, owner];
}

function pointsIn(text, start, end) {
  return end - start <= WIDE ? end - start : [...text.slice(start, end)].length;
}

function boundary(stream, start, closing, insertions, around) {
  const numbers = closing.filter((mark) => mark.first).map((mark) => mark.finding);
  const last = new Map(insertions.map((insertion, at) => [insertion.finding, at]));
  for (const finding of numbers) {
    if (!last.has(finding)) stream.push({ kind: "reference", findings: [finding] });
  }
  insertions.forEach(({ finding, text, done }, at) => {
    const kind = done ? "done" : "insert";
    stream.push({ kind, text, findings: named(around, finding), start });
    if (last.get(finding) === at && numbers.includes(finding)) {
      stream.push({ kind: "reference", findings: [finding] });
    }
  });
}

function strokesOf(changes, rewritesInside) {
  const gone = [];
  const come = new Map();
  for (const { start, strokes, rewrite, finding, done } of changes) {
    let at = start;
    for (const stroke of strokes) {
      if (typeof stroke === "string") {
        if (done || rewritesInside || !rewrite) push(come, at, { finding, text: stroke, done });
        continue;
      }
      if (stroke < 0) gone.push([at, at - stroke, finding, done]);
      at += Math.abs(stroke);
    }
  }
  return { gone, come };
}

// Nodes of a stream. `shown` are the findings whose change is made, `covered` as `compose` has it;
// `linked`: whether numbers stand in it.
export function nodes(stream, { shown, covered }, { linked }) {
  const made = [];
  for (const token of stream) {
    const node = nodeOf(token, shown, covered, linked);
    if (node) made.push(node);
  }
  return made;
}

function nodeOf(token, shown, covered, linked) {
  const { kind, findings } = token;
  if (kind === "dropped") return null;
  if (kind === "reference") return linked ? reference(findings[0], covered) : null;
  const text = visible(token.text);
  if (!findings.length) return document.createTextNode(text);
  const numbers = findings.map((finding) => finding.n).join(" ");
  if (kind === "delete") return make("del", { "data-f": numbers, textContent: text });
  if (kind === "insert") return make("ins", { "data-f": numbers, textContent: text });
  const top = findings.at(-1);
  const { state } = decisions.of(top);
  let look = `mark ${SEVERITIES[top.severity]}`;
  if (kind === "done" || kind === "old") look = kind;
  else if (state !== "open") look = `mark ${state}`;
  else if (covered.has(top)) look = "mark covered";
  else look += `${shown.has(top) ? "" : " bare"}${token.wide ? " wide" : ""}`;
  return make("span", { className: look, "data-f": numbers, textContent: text });
}

function reference(finding, covered) {
  const { state } = decisions.of(finding);
  const link = make("a", {
    className: `ref ${SEVERITIES[finding.severity]}${isGap(finding) ? " gap" : ""}`,
    id: `w-${finding.key}`,
    href: `#f-${finding.key}`,
    "data-f": String(finding.n),
    "data-state": covered.has(finding) ? "covered" : state,
    "aria-label": `${finding.n}, ${severityWord(finding.severity)}${state === "open" ? "" : `, ${state}`}`,
  });
  link.append("\u2060", glyph(finding.severity), String(finding.n));
  return link;
}

// As `cards.Card.is_gap`: no words are meant, and none are proposed.
const isGap = ({ span: [start, end], choices }) => start === end && !choices.length;

// The two sides of a row of the side-by-side view: tokens of its segment between two positions.
// What is inserted between two rows belongs to the words it replaces, else to the row it opens.
export function sides(stream, starts, index) {
  const before = [];
  const after = [];
  let [row, at, struck] = [0, 0, null];
  for (const token of stream) {
    if (token.kind === "reference") continue;
    if (token.kind === "insert" || token.kind === "done") {
      const replaces = struck !== null && struck.at === at && struck.owner === token.findings.at(-1);
      const opens = row + 1 < starts.length && starts[row + 1] === at && !replaces;
      if (row + (opens ? 1 : 0) === index) after.push(token);
      continue;
    }
    let rest = token.text;
    while (rest) {
      while (row + 1 < starts.length && starts[row + 1] <= at) row += 1;
      const room = row + 1 < starts.length ? starts[row + 1] - at : rest.length;
      const part = { ...token, text: rest.slice(0, room) };
      rest = rest.slice(room);
      if (row === index) {
        before.push(part.kind === "dropped" ? { ...part, kind: "old" } : part);
        if (part.kind === "text") after.push(part);
      }
      at += part.text.length;
    }
    const removed = token.kind === "delete" || token.kind === "dropped";
    struck = removed ? { owner: token.findings.at(-1), at } : null;
  }
  return { before, after };
}
