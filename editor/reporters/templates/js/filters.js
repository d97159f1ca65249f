// Which findings are looked at: severity, state, category, words.

import { decisions } from "./decisions.js";
import { SEVERITIES, all, find, make, page } from "./page.js";
import { counted } from "./text.js";

export class Filters {
  #wanted = { severities: new Set(), states: new Set(), category: "", text: "" };

  #listeners = [];

  constructor() {
    this.root = find(".filters");
    this.text = find("#filter-text");
    this.category = find("#filter-category");
    this.boxes = all("input[type=checkbox]", this.root);
    const categories = [...new Set(page.findings.map((finding) => finding.category))].sort();
    this.category.append(
      ...categories.map((category) => make("option", { value: category, textContent: category })),
    );
    this.root.addEventListener("input", () => {
      this.read();
      this.#tell();
    });
    find("[data-do=clear-filter]").addEventListener("click", () => {
      this.clear();
      this.#tell();
    });
    this.read();
  }

  onChange(listener) {
    this.#listeners.push(listener);
  }

  #tell() {
    for (const listener of this.#listeners) listener();
  }

  read() {
    const ticked = new Set(
      this.boxes.filter((box) => box.checked).map((box) => box.id || box.value),
    );
    this.#wanted = {
      severities: new Set(SEVERITIES.filter((label) => ticked.has(`show-${label}`))),
      states: ticked,
      category: this.category.value,
      text: this.text.value.trim().toLowerCase(),
    };
  }

  clear() {
    for (const box of this.boxes) box.checked = true;
    this.category.value = "";
    this.text.value = "";
    this.read();
  }

  get isOn() {
    const { category, text } = this.#wanted;
    return category !== "" || text !== "" || this.boxes.some((box) => !box.checked);
  }

  passes(finding) {
    const { severities, states, category, text } = this.#wanted;
    return (
      severities.has(SEVERITIES[finding.severity]) &&
      states.has(decisions.of(finding).state) &&
      (!category || finding.category === category) &&
      (!text || this.#haystack(finding).includes(text))
    );
  }

  #haystack(finding) {
    finding.haystack ??= [
      finding.words, finding.check, finding.term ?? "", finding.card.textContent,
      ...finding.choices.map((choice) => choice.text),
    ].join("\n").toLowerCase();
    return `${finding.haystack}\n${decisions.of(finding).wording ?? ""}`.toLowerCase();
  }

  // Hides the cards that do not pass. The active one stays: it must not vanish under the hand.
  apply(active) {
    let shown = 0;
    for (const finding of page.findings) {
      const passes = this.passes(finding);
      const hidden = !passes && finding !== active;
      shown += passes ? 1 : 0;
      if (finding.card.hidden !== hidden) finding.card.hidden = hidden;
    }
    const isOn = this.isOn;
    this.root.classList.toggle("on", isOn);
    find(".filter-count").textContent = isOn ? ` ${shown}` : "";
    find(".filter-result").textContent = `${counted(shown, "finding")} shown`;
  }
}
