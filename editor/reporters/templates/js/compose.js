// Which changes are in effect together: those decided, and of the open ones those that fit.

import { decisions } from "./decisions.js";

// What a decision does to the text; an open finding is shown as its first suggestion would have it.
// Null where it does nothing.
export function effect(finding, decision) {
  if (decision.state === "rejected") return null;
  if (decision.state === "edited") return ownEffect(finding, decision.wording);
  const choice = finding.choices[Math.max(decision.choice, 0)];
  return choice && choice.edits.length ? { edits: choice.edits, changes: choice.changes } : null;
}

function ownEffect(finding, wording) {
  const [start, end, segment, from, to] = finding.own;
  const before = finding.document.segments[segment].slice(from, to);
  return {
    edits: [[start, end, wording]],
    changes: [[segment, from, to, strokes(before, wording), 0]],
  };
}

// The ends two wordings share stay, whole words of them.
function strokes(before, after) {
  let head = 0;
  const most = Math.min(before.length, after.length);
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  while (head && !/\s/.test(before[head - 1])) head -= 1;
  while (tail && !/\s/.test(before[before.length - tail])) tail -= 1;
  const [gone, come] = [before.length - head - tail, after.slice(head, after.length - tail)];
  return [head, -gone, come, tail].filter(Boolean);
}

// Two spans share a character, or an empty one lies inside or at an edge: `Span.meets`.
export function meets(one, other) {
  if (one[0] < one[1] && other[0] < other[1]) return one[0] < other[1] && other[0] < one[1];
  return one[0] <= other[1] && other[0] <= one[1];
}

// Spans that do not meet one another, in order, each with its owner.
class Taken {
  #spans = [];

  #from(span) {
    let [low, high] = [0, this.#spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = this.#spans[middle];
      if (at[0] < span[0] || (at[0] === span[0] && at[1] < span[1])) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  add(span, owner) {
    this.#spans.splice(this.#from(span), 0, [span[0], span[1], owner]);
  }

  meeting(span) {
    const found = new Set();
    const at = this.#from(span);
    for (let i = Math.max(0, at - 2); i < this.#spans.length; i += 1) {
      if (i >= at && this.#spans[i][0] > span[1]) break;
      if (meets(this.#spans[i], span)) found.add(this.#spans[i][2]);
    }
    return [...found];
  }

  holding(span) {
    for (let i = this.#from([span[0] + 1, -1]) - 1, steps = 0; i >= 0 && steps < 2; i -= 1, steps += 1) {
      const [start, end, owner] = this.#spans[i];
      if (start < end && start <= span[0] && span[1] <= end) return owner;
    }
    return null;
  }
}

// How a document reads now.
//   shown: findings whose change is made, decided or not
//   rivals: open finding → numbers of those whose changes stand in its way
//   covered: open finding → the decided one whose change leaves nothing of its words
//   bySegment: changes of each segment, in order: {start, end, strokes, rewrite, finding, done}
export function compose(document, { withOpen }) {
  const taken = new Taken();
  const result = { shown: new Set(), rivals: new Map(), covered: new Map(), bySegment: new Map() };
  const waiting = [];
  for (const finding of document.findings) {
    if (decisions.isDecided(finding)) take(finding, taken, result);
  }
  for (const finding of document.findings) {
    if (decisions.isDecided(finding)) continue;
    const owner = taken.holding(finding.span);
    if (owner !== null) result.covered.set(finding, owner);
    else waiting.push(finding);
  }
  if (withOpen) {
    const open = new Set(waiting);
    for (const n of document.order) {
      const finding = document.findings[n - 1];
      if (open.has(finding)) take(finding, taken, result);
    }
  }
  for (const changes of result.bySegment.values()) {
    changes.sort((a, b) => a.start - b.start || a.end - b.end);
  }
  return result;
}

function take(finding, taken, result) {
  const decision = decisions.of(finding);
  const made = effect(finding, decision);
  if (!made) return;
  const inTheWay = new Set(made.edits.flatMap((edit) => taken.meeting(edit)));
  if (inTheWay.size) {
    result.rivals.set(finding, [...inTheWay].map((other) => other.n).sort((a, b) => a - b));
    return;
  }
  result.shown.add(finding);
  for (const edit of made.edits) taken.add(edit, finding);
  for (const [segment, start, end, strokes, rewrite] of made.changes) {
    if (!result.bySegment.has(segment)) result.bySegment.set(segment, []);
    result.bySegment.get(segment).push({
      start, end, strokes, rewrite: rewrite === 1, finding, done: decision.state !== "open",
    });
  }
}

// Decided findings whose changes a new decision on another would meet.
export function conflicts(finding, decision) {
  const made = effect(finding, decision);
  if (!made || decision.state === "open") return [];
  return finding.document.findings.filter((other) => {
    if (other === finding || !decisions.isDecided(other)) return false;
    const edits = effect(other, decisions.of(other))?.edits ?? [];
    return edits.some((edit) => made.edits.some((mine) => meets(mine, edit)));
  });
}

// The changes of a segment made, others left: `changes` as `compose` gives them.
export function resultOf(text, changes) {
  let [made, at] = ["", 0];
  for (const change of changes) {
    made += text.slice(at, change.start);
    at = change.start;
    for (const stroke of change.strokes) {
      if (typeof stroke === "string") made += stroke;
      else {
        if (stroke > 0) made += text.slice(at, at + stroke);
        at += Math.abs(stroke);
      }
    }
    at = change.end;
  }
  return made + text.slice(at);
}
