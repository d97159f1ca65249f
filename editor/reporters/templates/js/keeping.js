// Decisions that last: in the browser's storage under the text's fingerprint, and as the content of
// decisions.json, which is the same thing. The format is explained in `editor/decisions.py`.

import { conflicts, effect, meets } from "./compose.js";
import { OPEN, decisions } from "./decisions.js";
import { find, make, page, say } from "./page.js";
import { counted, visible } from "./text.js";

const VERSION = 1;
const PREFIX = "copydesk.decisions.";
const STATES = ["open", "accepted", "rejected", "edited"];

// What earlier decisions could not be applied, by document; kept, and exported after the others.
const stale = new Map(page.documents.map((data) => [data, []]));

function plain(finding, decision) {
  const { state, choice, wording, note, author, time } = decision;
  const replacement = state === "accepted" ? finding.choices[choice].text : wording;
  return {
    finding: finding.id, check: finding.check, words: finding.words, state,
    replacement: state === "accepted" || state === "edited" ? replacement : null,
    note, author, time,
  };
}

function documentOf(data) {
  const made = data.findings
    .map((finding) => [finding, decisions.of(finding)])
    .filter(([, decision]) => decision !== OPEN)
    .map(([finding, decision]) => plain(finding, decision));
  return { path: data.path, fingerprint: data.fingerprint, decisions: [...made, ...stale.get(data)] };
}

export function decisionsFile() {
  const content = {
    version: VERSION,
    tool: { name: "copydesk", version: page.version },
    documents: page.documents.map(documentOf),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

// The decision a stored one means here, or why it does not apply.
function decisionFrom(finding, stored) {
  const { state, replacement } = stored;
  const base = { ...OPEN, state, note: stored.note, author: stored.author, time: stored.time };
  if (state === "open" || state === "rejected") return { decision: base };
  if (state === "edited") {
    if (!finding.own) return { reason: "its words now run across markup" };
    return { decision: { ...base, wording: replacement } };
  }
  const choice = finding.choices.findIndex((one) => one.edits.length && one.text === replacement);
  return choice < 0 ? { reason: "that wording is no longer offered" } : { decision: { ...base, choice } };
}

// Reads decisions into a document: what applies, what does not, and what was decided later here.
function matched(data, stored) {
  const byId = new Map(data.findings.map((finding) => [finding.id, finding]));
  const changes = new Map();
  const left = [];
  const silent = []; // rejected, and kept out of this report for it: nothing to tell
  let older = 0;
  for (const one of stored) {
    const finding = byId.get(one.finding);
    const { decision, reason } = finding ? decisionFrom(finding, one) : { reason: "no longer found" };
    if (!finding && data.silenced.includes(one.finding)) silent.push(one);
    else if (!decision) left.push({ ...one, reason });
    else if (decisions.of(finding) !== OPEN && decisions.of(finding).time > decision.time) older += 1;
    else changes.set(finding, decision);
  }
  clearConflicts(changes);
  return { changes, left, silent, older };
}

// Two decisions on the same words cannot both hold: the later one does.
function clearConflicts(changes) {
  const edits = [...changes].flatMap(([finding, decision]) =>
    decision.state === "open" ? [] : (effect(finding, decision)?.edits ?? []).map((edit) => [edit, finding]),
  );
  edits.sort((a, b) => a[0][0] - b[0][0]);
  for (let i = 1; i < edits.length; i += 1) {
    const [[before, one], [after, other]] = [edits[i - 1], edits[i]];
    if (one === other || !meets(before, after)) continue;
    const [first, second] = [changes.get(one), changes.get(other)];
    const loser = first.time > second.time ? other : one;
    changes.set(loser, { ...OPEN, note: changes.get(loser).note });
  }
}

// What a file or the storage holds, checked; throws with the reason.
export function parsed(text) {
  let content;
  try {
    content = JSON.parse(text);
  } catch {
    throw new Error("it is not JSON");
  }
  if (!Array.isArray(content?.documents)) throw new Error("it holds no decisions");
  if (content.version !== VERSION) {
    throw new Error(`it is of version ${JSON.stringify(content.version)}, this page reads ${VERSION}`);
  }
  return content.documents.map((one) => {
    if (typeof one?.fingerprint !== "string" || !Array.isArray(one.decisions)) {
      throw new Error("a document in it has no fingerprint or no decisions");
    }
    return { path: String(one.path ?? ""), fingerprint: one.fingerprint, decisions: one.decisions.map(clean) };
  });
}

function clean(one) {
  if (typeof one?.finding !== "string" || !STATES.includes(one.state)) {
    throw new Error("a decision in it has no finding or an unknown state");
  }
  const takesWords = one.state === "accepted" || one.state === "edited";
  if (takesWords && typeof one.replacement !== "string") {
    throw new Error(`decision ${one.finding} is ${one.state} but has no wording`);
  }
  const text = (key) => (typeof one[key] === "string" ? one[key] : "");
  return {
    finding: one.finding, check: text("check"), words: text("words"), state: one.state,
    replacement: takesWords ? one.replacement : null,
    note: text("note"), author: text("author"), time: text("time"),
  };
}

// Takes a decisions.json in, as one step.
export function load(text) {
  let documents;
  try {
    documents = parsed(text);
  } catch (error) {
    say(`This file was not loaded: ${error.message}.`);
    return;
  }
  const all = new Map();
  let [left, older] = [0, 0];
  for (const data of page.documents) {
    const stored = documents.find((one) => one.fingerprint === data.fingerprint)
      ?? documents.find((one) => one.path === data.path)
      ?? (documents.length === 1 && page.documents.length === 1 ? documents[0] : null);
    if (!stored) continue;
    const found = matched(data, stored.decisions);
    for (const [finding, decision] of found.changes) all.set(finding, decision);
    setAside(data, found);
    left += found.left.length;
    older += found.older;
  }
  const parts = [`${counted(all.size, "decision")} loaded`];
  if (left) parts.push(`${left} do not apply here`);
  if (older) parts.push(`${older} older than yours`);
  for (const [finding, decision] of [...all]) {
    for (const other of conflicts(finding, decision)) {
      if (!all.has(other)) all.set(other, { ...OPEN, note: decisions.of(other).note });
    }
  }
  if (all.size) decisions.change(all, parts[0]);
  say(all.size || left || older ? `${parts.join("; ")}.` : "Nothing in this file is about this text.", { undo: all.size > 0 });
}

// Keeps each that does not apply once, by its finding.
function setAside(data, { left, silent }) {
  const known = new Map(stale.get(data).map((one) => [one.finding, one]));
  for (const { reason: _, ...one } of [...left, ...silent]) known.set(one.finding, one);
  stale.set(data, [...known.values()]);
  const box = find(".stale", data.article);
  if (!box || !left.length) return;
  box.hidden = false;
  find("summary", box).textContent = left.length === 1
    ? "1 earlier decision does not apply to this report"
    : `${left.length} earlier decisions do not apply to this report`;
  find("ul", box).replaceChildren(
    ...left.map((one) => {
      const wording = one.replacement === null ? "" : ` → “${visible(one.replacement)}”`;
      const note = one.note ? ` · ${visible(one.note)}` : "";
      return make("li", {
        textContent: `${one.state}: “${visible(one.words)}”${wording} (${one.check}): ${one.reason}${note}`,
      });
    }),
  );
}

// The storage: every access may throw, in private windows and under policies.
const storage = {
  get(key) {
    try { return localStorage.getItem(key); } catch { return null; }
  },
  set(key, value) {
    try { localStorage.setItem(key, value); return true; } catch { return false; }
  },
  keys() {
    try { return Object.keys(localStorage); } catch { return []; }
  },
};

export function remember(key, value) {
  return storage.set(`copydesk.${key}`, value);
}

export function recall(key) {
  return storage.get(`copydesk.${key}`);
}

let waiting = null;

function keepNow() {
  if (!waiting) return;
  clearTimeout(waiting.timer);
  const documents = new Set([...waiting.findings].map((finding) => finding.document));
  waiting = null;
  for (const data of documents) {
    const content = { version: VERSION, documents: [documentOf(data)] };
    if (!storage.set(PREFIX + data.fingerprint, JSON.stringify(content))) {
      say("This browser does not keep decisions: save decisions.json before you close the page.");
    }
  }
}

// Keeps what is decided shortly after, so that a burst of decisions is written once.
export function keepDecisions() {
  decisions.onChange((findings) => {
    const earlier = waiting?.findings ?? [];
    clearTimeout(waiting?.timer);
    waiting = { findings: new Set([...earlier, ...findings]), timer: setTimeout(keepNow, 150) };
  });
  addEventListener("pagehide", keepNow);
  document.addEventListener("visibilitychange", keepNow);
}

// What was decided on this text, else on an earlier one of the same name that shares findings.
function storedFor(data) {
  const own = storage.get(PREFIX + data.fingerprint);
  const candidates = own ? [own] : storage.keys().filter((key) => key.startsWith(PREFIX)).map(storage.get);
  const ids = new Set(data.findings.map((finding) => finding.id));
  let best = null;
  for (const candidate of candidates) {
    let documents;
    try { documents = parsed(candidate); } catch { continue; }
    for (const one of documents) {
      if (!own && one.path !== data.path) continue;
      const times = one.decisions.filter(({ finding }) => own || ids.has(finding)).map(({ time }) => time);
      const latest = times.sort().at(-1);
      if (latest !== undefined && (!best || latest > best.latest)) best = { ...one, latest };
    }
  }
  return best;
}

export function restore() {
  const all = new Map();
  for (const data of page.documents) {
    const stored = storedFor(data);
    if (!stored) continue;
    const found = matched(data, stored.decisions);
    for (const [finding, decision] of found.changes) all.set(finding, decision);
    setAside(data, found);
  }
  if (all.size) decisions.restore(all);
  return all.size;
}
