// One card: how it shows what was decided, and the actions it carries while it is the active one.

import { decisions } from "./decisions.js";
import { accept, annotate, canAccept, decideMany, reject, reopen, sameChange, useOwn } from "./deciding.js";
import { find, make } from "./page.js";
import { grouped, visible } from "./text.js";

const MARKS = { accepted: "✓ accepted", edited: "✎ edited", rejected: "✗ rejected", covered: "with " };

// Brings a card's face in line with what was decided.
export function face(finding, { covered, rivals }) {
  const { card } = finding;
  const decision = decisions.of(finding);
  const owner = covered.get(finding);
  const state = owner ? "covered" : decision.state;
  card.dataset.state = state;
  const head = find(".card-head", card);
  let outcome = find(".card-outcome", head);
  if (!outcome) {
    outcome = make("span", { className: "card-outcome" });
    head.append(outcome);
  }
  const note = decision.note && state === "open" ? "✎ note" : "";
  outcome.textContent = owner ? `${MARKS.covered}${owner.n}` : (MARKS[state] ?? note);
  swap(finding, decision);
  const others = rivals.get(finding);
  const aside = find(".rivals", card);
  aside.hidden = !others || state !== "open";
  if (others) {
    aside.textContent = `Not in the result as it stands: the same words change in ${others.join(", ")}.`;
  }
  if (owner) {
    aside.hidden = false;
    aside.textContent = `Nothing is left to decide: ${owner.n} changes all of these words.`;
  }
}

// The wording shown: the one offered first unless another was taken.
function swap(finding, decision) {
  const { card } = finding;
  const own = decision.state === "edited" ? decision.wording : null;
  const other = decision.state === "accepted" && decision.choice > 0 ? finding.choices[decision.choice].text : null;
  const wording = own ?? other;
  const first = find(".swap:not(.taken)", card);
  find(".swap.taken", card)?.remove();
  if (first) first.hidden = wording !== null;
  if (wording === null) return;
  const before = own === null ? finding.words : ownWords(finding);
  const line = make("p", { className: "swap taken" });
  if (before) line.append(make("del", {}, make("bdi", { textContent: visible(shortened(before)) })), " ");
  line.append(make("span", { className: "arrow", role: "img", "aria-label": "becomes", textContent: "→" }), " ");
  line.append(
    wording
      ? make("ins", {}, make("bdi", { textContent: visible(shortened(wording)) }))
      : make("span", { className: "verb", textContent: "delete" }),
  );
  find(".rest", card).before(line);
}

function ownWords(finding) {
  const [, , segment, start, end] = finding.own;
  return finding.document.segments[segment].slice(start, end);
}

function shortened(text) {
  return text.length > 160 ? `${text.slice(0, 100)} … ${text.slice(-50)}` : text;
}

// The actions of the active card. `onward` moves on after a decision, `resized` places the cards.
export class Actions {
  constructor({ onward, resized }) {
    this.onward = onward;
    this.resized = resized;
    this.root = find("#actions").content.firstElementChild.cloneNode(true);
    this.finding = null;
    this.root.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (button) this.act(button);
    });
    this.root.addEventListener("keydown", (event) => this.key(event));
  }

  get isWriting() {
    return this.root.classList.contains("writes");
  }

  attach(finding) {
    this.finding = finding;
    find("details", finding.card)?.setAttribute("open", "");
    find(".rest", finding.card).append(this.root);
    this.close();
    this.refresh();
  }

  detach() {
    if (this.finding) find("details", this.finding.card)?.removeAttribute("open");
    this.root.remove();
    this.finding = null;
  }

  refresh() {
    const { finding } = this;
    if (!finding) return;
    const decision = decisions.of(finding);
    const button = (act) => find(`[data-act=${act}]`, this.root);
    const [accepting, rejecting, editing] = ["accept", "reject", "edit"].map(button);
    accepting.hidden = !canAccept(finding);
    accepting.setAttribute("aria-pressed", decision.state === "accepted" && decision.choice === 0);
    rejecting.setAttribute("aria-pressed", decision.state === "rejected");
    rejecting.textContent = canAccept(finding) ? "Reject" : "Leave as it is";
    editing.hidden = finding.own === null;
    editing.setAttribute("aria-pressed", decision.state === "edited");
    button("reopen").hidden = decision.state === "open";
    button("note").textContent = decision.note ? "Edit note" : "Note";
    this.offers(finding, decision);
    find(".decided-note", this.root).textContent = decision.note ? `Note: ${visible(decision.note)}` : "";
    this.same(finding);
  }

  // The other wordings, each to be taken at once.
  offers(finding, decision) {
    const list = find(".offers", this.root);
    list.replaceChildren();
    finding.choices.forEach((choice, index) => {
      if (!index) return;
      const taken = decision.state === "accepted" && decision.choice === index;
      const button = make("button", { type: "button", className: "offer", "data-choice": String(index) });
      button.setAttribute("aria-pressed", taken);
      button.disabled = !canAccept(finding, index);
      button.append(make("bdi", { textContent: choice.text ? visible(shortened(choice.text)) : "(delete)" }));
      list.append(make("li", {}, button));
    });
  }

  same(finding) {
    const line = find(".same", this.root);
    const others = sameChange(finding).filter((other) => other !== finding).length;
    line.replaceChildren();
    if (!others) return;
    const words = `Same change, ${grouped(others)} more: accept all`;
    line.append(make("button", { type: "button", "data-act": "same", "aria-keyshortcuts": "s", textContent: words }));
  }

  act(button) {
    const { finding } = this;
    if (button.dataset.choice) return this.decided(accept(finding, Number(button.dataset.choice)));
    switch (button.dataset.act) {
      case "accept": return this.decided(accept(finding));
      case "reject": return this.decided(reject(finding));
      case "reopen": return reopen(finding);
      case "edit": return this.edit();
      case "note": return this.open(".noting", decisions.of(finding).note);
      case "save-own": return this.save();
      case "save-note": return this.save();
      case "same": return this.acceptSame();
      default: return this.cancel();
    }
  }

  acceptSame() {
    const many = sameChange(this.finding);
    if (many.length) decideMany(many, "accepted");
    this.onward();
  }

  decided(result) {
    if (result !== false) this.onward();
  }

  edit() {
    const { finding } = this;
    if (!finding.own) return;
    const decision = decisions.of(finding);
    const offered = finding.choices[Math.max(decision.choice, 0)]?.wording;
    this.open(".own", decision.wording ?? offered ?? ownWords(finding));
  }

  open(name, text) {
    this.close();
    const box = find(name, this.root);
    const field = find("textarea", box);
    box.hidden = false;
    field.value = text;
    field.rows = Math.min(8, Math.max(2, Math.ceil(text.length / 42)));
    this.root.classList.add("writes");
    this.resized();
    field.focus({ preventScroll: true });
    field.setSelectionRange(field.value.length, field.value.length);
    field.scrollIntoView({ block: "nearest" });
  }

  close() {
    this.root.classList.remove("writes");
    for (const name of [".own", ".noting"]) find(name, this.root).hidden = true;
  }

  cancel() {
    this.close();
    this.resized();
    this.finding?.card.focus({ preventScroll: true });
  }

  save() {
    const { finding } = this;
    const own = find(".own", this.root);
    const isOwn = !own.hidden;
    const text = find("textarea", isOwn ? own : find(".noting", this.root)).value;
    this.close();
    if (isOwn) {
      useOwn(finding, text);
      this.onward();
    } else {
      annotate(finding, text.trim());
      this.cancel();
    }
  }

  key(event) {
    if (event.target.tagName !== "TEXTAREA") return;
    if (event.key === "Escape") this.cancel();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
