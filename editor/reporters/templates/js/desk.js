// The desk: which finding is active, where its card stands, and what follows a decision.

import { Actions, face } from "./card.js";
import { decisions } from "./decisions.js";
import { Margin } from "./margin.js";
import { all, find, page, say } from "./page.js";
import { Strip } from "./strip.js";
import { Views } from "./views.js";

const WIDE = matchMedia("(min-width: 64rem)");
const CALM = matchMedia("(prefers-reduced-motion: reduce)");

export class Desk {
  constructor(filters, panel) {
    this.filters = filters;
    this.panel = panel;
    this.active = null;
    this.views = new Map(page.documents.filter((data) => data.findings.length).map((data) => [data, new Views(data)]));
    this.margins = new Map([...this.views].map(([data, views]) => [data, new Margin(views)]));
    this.strip = new Strip([...this.margins.values()]);
    this.actions = new Actions({ onward: () => this.onward(), resized: () => this.soon() });
    this.stage = find(".stage");
    decisions.onChange((findings) => this.decided(findings));
    filters.onChange(() => this.refilter());
  }

  get view() {
    return find("input[name=view]:checked").id.replace("view-", "");
  }

  get hasMargin() {
    return WIDE.matches && this.view === "redline";
  }

  // Findings in the order of the text that pass the filter.
  get passing() {
    return page.findings.filter((finding) => this.filters.passes(finding));
  }

  start() {
    for (const finding of page.findings) finding.card.tabIndex = -1;
    this.refilter();
    WIDE.addEventListener("change", () => this.restage());
    for (const radio of all("input[name=view]")) {
      radio.addEventListener("change", () => this.review());
    }
    addEventListener("resize", () => this.anew());
    addEventListener("scroll", () => this.strip.scrolled(), { passive: true });
    document.fonts?.ready.then(() => this.anew());
    document.addEventListener("toggle", (event) => {
      if (event.target.matches(".overview, .removed, .stale")) this.anew();
    }, true);
  }

  // Lines may break elsewhere now.
  anew() {
    for (const margin of this.margins.values()) margin.forget();
    this.soon();
  }

  // Places once a frame, however much happened; then brings the active words into sight and the
  // focus to their card, if asked.
  soon({ reveal = false, focus = false } = {}) {
    this.toReveal ||= reveal;
    this.toFocus ||= focus;
    this.frame ??= requestAnimationFrame(() => {
      this.frame = null;
      this.place();
      if (this.toReveal && this.active) this.reveal(this.active);
      if (this.toFocus && this.active && !this.actions.isWriting) this.active.card.focus({ preventScroll: true });
      [this.toReveal, this.toFocus] = [false, false];
    });
  }

  place() {
    this.strip.show(this.view === "redline" && WIDE.matches);
    for (const margin of this.margins.values()) margin.place(this.active, this.hasMargin);
    this.strip.draw(this.active);
  }

  // After a decision, anywhere and on any number of findings.
  decided(findings) {
    for (const [data, views] of this.views) {
      const before = views.composed;
      this.margins.get(data).learn(views.update(this.view));
      for (const finding of data.findings) {
        const moved = (map) => map(before) !== map(views.composed);
        if (findings.has(finding) || moved((one) => one.covered.get(finding)) || moved((one) => String(one.rivals.get(finding)))) {
          face(finding, views.composed);
        }
      }
    }
    this.highlight();
    this.actions.refresh();
    this.panel.update();
    this.refilter();
  }

  refilter() {
    this.filters.apply(this.active);
    this.soon();
    this.count();
  }

  count() {
    const passing = this.passing;
    const at = passing.indexOf(this.active);
    find(".stage-count").textContent = `${at + 1} of ${passing.length}`;
  }

  // Makes a finding the active one. `focus`: for the keyboard and for screen readers.
  activate(finding, { focus = true, scroll = true } = {}) {
    if (finding === this.active) {
      this.soon({ focus });
      return;
    }
    this.leave();
    this.active = finding;
    finding.card.classList.add("active");
    finding.card.setAttribute("aria-current", "true");
    finding.card.hidden = false;
    finding.card.closest("details.removed")?.setAttribute("open", "");
    this.actions.attach(finding);
    this.highlight();
    this.enterStage();
    this.soon({ reveal: scroll, focus });
    this.count();
  }

  leave() {
    const finding = this.active;
    if (!finding) return;
    this.leaveStage();
    finding.card.classList.remove("active");
    finding.card.removeAttribute("aria-current");
    this.actions.detach();
    this.active = null;
    this.highlight();
    if (!this.filters.passes(finding)) finding.card.hidden = true;
  }

  close() {
    this.leave();
    this.soon();
  }

  highlight() {
    for (const old of all(".on")) old.classList.remove("on");
    if (!this.active) return;
    const { n, document: data } = this.active;
    for (const words of all(`.text [data-f~="${n}"]`, data.article)) words.classList.add("on");
  }

  // Where there is no margin, the active card stands in the stage; its own place is kept.
  enterStage() {
    if (this.hasMargin || !this.active) return;
    this.kept = document.createComment("");
    this.active.card.before(this.kept);
    this.active.card.style.transform = "";
    find(".stage-cards").append(this.active.card);
    this.stage.hidden = false;
    document.documentElement.classList.add("staged");
  }

  leaveStage() {
    this.stage.hidden = true;
    document.documentElement.classList.remove("staged");
    if (!this.kept) return;
    this.kept.replaceWith(this.active.card);
    this.kept = null;
  }

  restage() {
    if (this.active) {
      this.leaveStage();
      this.enterStage();
    }
    this.anew();
  }

  // Another view was chosen.
  review() {
    for (const views of this.views.values()) views.update(this.view);
    if (this.view === "clean") this.leave();
    this.highlight();
    this.restage();
    this.soon({ reveal: true });
  }

  // Scrolls only when the words are not well in sight.
  reveal(finding) {
    const words = this.view === "side"
      ? find(`.view.side [data-f~="${finding.n}"]`, finding.document.article)
      : this.margins.get(finding.document)?.wordsOf(finding);
    const box = (words?.getClientRects().length ? words : finding.card).getBoundingClientRect();
    const card = this.hasMargin ? finding.card.getBoundingClientRect() : box;
    const floor = innerHeight - (this.stage.hidden || WIDE.matches ? 24 : this.stage.offsetHeight + 16);
    const ceiling = find(".bar").offsetHeight + 24;
    if (box.top >= ceiling && Math.max(box.bottom, Math.min(card.bottom, box.top + floor - ceiling)) <= floor) return;
    const top = scrollY + box.top - ceiling - Math.min(160, (floor - ceiling) / 4);
    scrollTo({ top, behavior: CALM.matches || Math.abs(top - scrollY) > 3000 ? "instant" : "smooth" });
  }

  // The next finding that passes the filter, from the active one or from what is in sight.
  step(by) {
    const passing = this.passing;
    if (!passing.length) return say("No finding passes the filter.");
    if (this.view === "clean") find("#view-redline").click();
    let at = passing.indexOf(this.active);
    if (at < 0) at = this.nearest(passing, by);
    else at = (at + by + passing.length) % passing.length;
    return this.activate(passing[at]);
  }

  nearest(passing, by) {
    const ceiling = find(".bar").offsetHeight;
    if (this.active) {
      const after = passing.findIndex((one) => page.findings.indexOf(one) > page.findings.indexOf(this.active));
      return by > 0 ? Math.max(after, 0) : (after < 0 ? passing.length : after || passing.length) - 1;
    }
    const at = passing.findIndex((finding) => {
      const words = this.margins.get(finding.document)?.wordsOf(finding);
      return words?.getClientRects().length && words.getBoundingClientRect().top >= ceiling;
    });
    return Math.max(at, 0);
  }

  // After a decision: on to the next open finding, if there is one.
  onward() {
    const from = page.findings.indexOf(this.active);
    const rest = [...page.findings.slice(from + 1), ...page.findings.slice(0, from)];
    const isOpen = (finding) =>
      !decisions.isDecided(finding) &&
      !this.views.get(finding.document).composed.covered.has(finding) &&
      this.filters.passes(finding);
    const next = rest.find((finding) => isOpen(finding) && !finding.isAdvice) ?? rest.find(isOpen);
    const words = find(".progress-words").textContent;
    // What was said aloud already is not said over.
    if (!find(".said").classList.contains("shown")) {
      say(`${this.active.n} ${decisions.of(this.active).state}. ${words}.${next ? ` Next: ${next.n}.` : ""}`, { quiet: true });
    }
    if (next) this.activate(next);
    else {
      this.soon({ focus: true });
      say(`Nothing is open${this.filters.isOn ? " among the findings shown" : ""}. ${words}.`);
    }
  }
}
