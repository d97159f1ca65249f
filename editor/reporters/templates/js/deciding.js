// What a reviewer does to findings: each act is one step that Undo takes back.

import { compose, conflicts } from "./compose.js";
import { OPEN, decisions } from "./decisions.js";
import { page, say } from "./page.js";
import { counted } from "./text.js";

function signed(decision) {
  return { ...decision, author: author(), time: new Date().toISOString() };
}

export function author() {
  return document.getElementById("author").value.trim();
}

export function canAccept(finding, choice = 0) {
  const offered = finding.choices[choice];
  return offered !== undefined && (offered.edits.length > 0 || offered.wording !== null);
}

// Accepting advice that cannot be applied as it stands takes its words as the reviewer's own.
function accepting(finding, choice) {
  const { note } = decisions.of(finding);
  const offered = finding.choices[choice];
  if (offered.edits.length) return signed({ ...OPEN, state: "accepted", choice, note });
  return signed({ ...OPEN, state: "edited", wording: offered.wording, note });
}

// One decision; those it cannot stand beside are opened again.
function decide(finding, decision, words) {
  const changes = new Map([[finding, decision]]);
  const undone = conflicts(finding, decision);
  for (const other of undone) changes.set(other, { ...OPEN, note: decisions.of(other).note });
  const which = undone.map((other) => other.n).join(", ");
  const aside = undone.length ? `; ${which} changes the same words and is open again` : "";
  decisions.change(changes, `${words}${aside}`);
  if (aside) say(`${words}${aside}.`, { undo: true });
}

export function accept(finding, choice = 0) {
  if (!canAccept(finding, choice)) return false;
  decide(finding, accepting(finding, choice), `${finding.n} accepted`);
  return true;
}

export function reject(finding) {
  const { note } = decisions.of(finding);
  decide(finding, signed({ ...OPEN, state: "rejected", note }), `${finding.n} rejected`);
}

export function useOwn(finding, wording) {
  const { note } = decisions.of(finding);
  const known = finding.choices.findIndex(
    (choice) => choice.edits.length && choice.wording === wording,
  );
  if (known >= 0) accept(finding, known);
  else decide(finding, signed({ ...OPEN, state: "edited", wording, note }), `${finding.n} edited`);
}

export function reopen(finding) {
  const { note } = decisions.of(finding);
  decide(finding, { ...OPEN, note }, `${finding.n} is open again`);
}

export function annotate(finding, note) {
  const decision = signed({ ...decisions.of(finding), note });
  decisions.change(new Map([[finding, decision]]), `note on ${finding.n}`);
}

// Accepts or rejects many: of those to accept, the ones that can stand together.
export function decideMany(findings, state) {
  const open = findings.filter((finding) => !decisions.isDecided(finding));
  let chosen = open;
  if (state === "accepted") {
    const fitting = new Map(page.documents.map((one) => [one, compose(one, { withOpen: true })]));
    chosen = open.filter((finding) => fitting.get(finding.document).shown.has(finding));
  }
  if (!chosen.length) {
    say(open.length ? "Each of these needs a wording of your own." : "Nothing open there.");
    return;
  }
  const changes = new Map(
    chosen.map((finding) => {
      const { note } = decisions.of(finding);
      const decision = state === "accepted"
        ? accepting(finding, 0)
        : signed({ ...OPEN, state: "rejected", note });
      return [finding, decision];
    }),
  );
  const left = open.length - chosen.length;
  const aside = left ? `; ${left} left open` : "";
  const words = `${counted(chosen.length, "finding")} ${state}${aside}`;
  decisions.change(changes, words);
  say(`${words}.`, { undo: true });
}

// Open findings that ask for the same change, this one among them.
export function sameChange(finding) {
  const wanted = finding.choices[0];
  if (!wanted?.edits.length) return [];
  const words = plain(finding.words);
  return page.findings.filter(
    (other) =>
      other.check === finding.check &&
      !decisions.isDecided(other) &&
      other.choices[0]?.text === wanted.text &&
      plain(other.words) === words,
  );
}

function plain(words) {
  return words.trim().replace(/\s+/g, " ").toLowerCase();
}

export function undo() {
  const step = decisions.undo();
  say(step ? `Undone: ${step.words}.` : "Nothing to undo.");
  return step;
}

export function redo() {
  const step = decisions.redo();
  say(step ? `Done again: ${step.words}.` : "Nothing to redo.");
  return step;
}
