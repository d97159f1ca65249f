// The three views of one document; each redraws only the paragraphs that read differently.

import { compose, resultOf } from "./compose.js";
import { decisions } from "./decisions.js";
import { all, find, make } from "./page.js";
import { nodes, sides, tokens } from "./redline.js";
import { visible } from "./text.js";

export class Views {
  constructor(data) {
    this.data = data;
    this.drawn = { redline: new Map(), side: new Map(), clean: new Map() };
    this.redline = find(".view.redline", data.article);
    this.side = find(".view.side", data.article);
    this.clean = find(".view.clean", data.article);
    this.cleanAll = find(".clean-all", data.article);
    this.blocks = new Map(
      all("[data-segment]", this.redline).map((block) => [Number(block.dataset.segment), block]),
    );
    this.homes = new Map();
    for (const finding of data.findings) {
      const home = finding.marks[0]?.[0];
      if (home === undefined) continue;
      if (!this.homes.has(home)) this.homes.set(home, []);
      this.homes.get(home).push(finding);
    }
    this.rowsOf = new Map();
    data.rows.forEach(([segment, start, end], index) => {
      if (!this.rowsOf.has(segment)) this.rowsOf.set(segment, []);
      if (start < end) this.rowsOf.get(segment).push({ start, index });
    });
    this.composed = compose(data, { withOpen: true });
    this.remember("redline");
    this.remember("side");
  }

  // Draws what changed; returns the segments drawn anew in the redline.
  update(view) {
    this.composed = compose(this.data, { withOpen: true });
    const changed = this.stale("redline");
    for (const segment of changed) this.drawBlock(segment);
    if (view === "side") for (const segment of this.stale("side")) this.drawRows(segment);
    if (view === "clean") this.drawClean();
    return changed;
  }

  remember(view) {
    this.data.segments.forEach((_, segment) => {
      this.drawn[view].set(segment, this.signature(segment));
    });
  }

  stale(view) {
    const found = [];
    this.data.segments.forEach((_, segment) => {
      const signature = this.signature(segment);
      if (this.drawn[view].get(segment) === signature) return;
      this.drawn[view].set(segment, signature);
      found.push(segment);
    });
    return found;
  }

  // All that decides how a segment looks.
  signature(segment) {
    const { bySegment, shown, covered, rivals } = this.composed;
    const marks = (this.data.at.get(segment) ?? []).map(({ finding }) => {
      const state = covered.has(finding) ? "covered" : decisions.of(finding).state;
      return `${finding.n}${state}${shown.has(finding)}${rivals.has(finding)}`;
    });
    const changes = (bySegment.get(segment) ?? []).map(
      ({ start, end, strokes, done, finding }) => [start, end, strokes, done, finding.n],
    );
    return marks.length || changes.length ? JSON.stringify([marks, changes]) : "";
  }

  streamOf(segment, options) {
    return tokens(
      this.data.segments[segment],
      this.data.at.get(segment) ?? [],
      this.composed.bySegment.get(segment) ?? [],
      options,
    );
  }

  drawBlock(segment) {
    const block = this.blocks.get(segment);
    if (!block) return;
    const prose = find(".prose", block);
    const stream = this.streamOf(segment);
    prose.replaceChildren(...nodes(stream, this.composed, { linked: true }));
    for (const old of all(".rewrite", block)) old.remove();
    find(".column", block).append(...this.rewrites(segment));
  }

  *rewrites(segment) {
    for (const { finding, rewrite, done, strokes } of this.composed.bySegment.get(segment) ?? []) {
      const text = strokes.filter((stroke) => typeof stroke === "string").join("");
      if (rewrite && !done) yield rewriteOf(finding, "rewritten:", text);
    }
    for (const finding of this.homes.get(segment) ?? []) {
      const best = finding.choices[0];
      if (this.composed.rivals.has(finding) && best.long) {
        yield rewriteOf(finding, "or rewrite the whole:", best.text);
      }
    }
  }

  drawRows(segment) {
    const rows = this.rowsOf.get(segment) ?? [];
    const stream = this.streamOf(segment, { rewritesInside: true });
    const starts = rows.map(({ start }) => start);
    rows.forEach(({ index }, position) => {
      const row = find("tbody", this.side).rows[index];
      const { before, after } = sides(stream, starts, position);
      const [left, right] = [...row.cells].slice(-2);
      const result = nodes(after, this.composed, { linked: false });
      const isRemoved = !after.some((token) => token.text.trim());
      left.replaceChildren(...nodes(before, this.composed, { linked: false }));
      right.replaceChildren(
        ...(isRemoved ? [make("em", { className: "gone", textContent: "(removed)" })] : result),
      );
      const same = [before, after].every((side) => side.every((token) => token.kind === "text"));
      row.classList.toggle("changed", !same);
      row.classList.toggle("same", same);
    });
  }

  drawClean() {
    const { bySegment } = this.cleanAll.checked
      ? this.composed
      : compose(this.data, { withOpen: false });
    for (const block of all("[data-segment]", this.clean)) {
      const segment = Number(block.dataset.segment);
      const text = resultOf(this.data.segments[segment], bySegment.get(segment) ?? []);
      if (this.drawn.clean.get(segment) === text) continue;
      this.drawn.clean.set(segment, text);
      block.textContent = visible(text);
      block.hidden = !text.trim();
    }
  }
}

function rewriteOf(finding, label, text) {
  return make(
    "p",
    { className: "rewrite", dir: "auto", "data-f": String(finding.n) },
    make("span", { className: "rewrite-label", textContent: `${finding.n}, ${label}` }),
    " ",
    make("ins", { textContent: visible(text) }),
  );
}
