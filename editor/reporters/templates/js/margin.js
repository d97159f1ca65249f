// Cards in the margin: each at the height of its words, pushed apart where they would collide.

import { all, find } from "./page.js";

const GAP = 5;
const PINNED = 1e6;

// Tops for cards of these heights that come as near as can be to where they are wanted, in order and
// without overlaps: isotonic regression by pooling adjacent violators. The pinned one stays in
// place.
export function spread(wanted, heights, pinned = -1) {
  const pools = [];
  let offset = 0;
  const offsets = heights.map((height) => {
    const own = offset;
    offset += height + GAP;
    return own;
  });
  wanted.forEach((top, index) => {
    const weight = index === pinned ? PINNED : 1;
    let pool = { sum: (top - offsets[index]) * weight, weight, count: 1 };
    while (pools.length && pools.at(-1).sum / pools.at(-1).weight > pool.sum / pool.weight) {
      const above = pools.pop();
      pool = {
        sum: above.sum + pool.sum,
        weight: above.weight + pool.weight,
        count: above.count + pool.count,
      };
    }
    pools.push(pool);
  });
  const tops = [];
  for (const pool of pools) {
    const base = Math.max(0, pool.sum / pool.weight);
    for (let i = 0; i < pool.count; i += 1) tops.push(base + offsets[tops.length]);
  }
  return tops;
}

export class Margin {
  #words = new Map(); // finding → element where its words begin
  #depths = new Map(); // finding → distance of its words from the top of their block
  #placed = new Map(); // finding → top of its card
  #unmeasured; // segments drawn since their words were measured

  constructor(views) {
    this.views = views;
    this.root = views.redline;
    this.join = document.createElement("div");
    this.join.className = "join";
    this.join.hidden = true;
    this.root.append(this.join);
    this.tops = new Map(); // finding → top of its words, for the strip
    this.#unmeasured = new Set(views.blocks.keys());
    this.learn(views.blocks.keys());
  }

  // Where words begin, after these segments were drawn.
  learn(segments) {
    for (const segment of segments) {
      const block = this.views.blocks.get(segment);
      if (!block) continue;
      this.#unmeasured.add(segment);
      const seen = new Set();
      for (const element of all(".prose [data-f]", block)) {
        for (const n of element.dataset.f.split(" ")) {
          if (seen.has(n)) continue;
          seen.add(n);
          const finding = this.views.data.findings[n - 1];
          if (finding.marks[0][0] === segment) this.#words.set(finding, element);
        }
      }
    }
  }

  // Lines may break elsewhere now: everything must be measured anew.
  forget() {
    for (const segment of this.views.blocks.keys()) this.#unmeasured.add(segment);
  }

  wordsOf(finding) {
    return this.#words.get(finding) ?? null;
  }

  // Reads everything first, then writes. Only paragraphs drawn anew are measured word by word.
  place(active, inMargin) {
    const origin = this.root.getBoundingClientRect().top;
    this.tops.clear();
    const cards = [];
    for (const [segment, findings] of this.views.homes) {
      const top = this.views.blocks.get(segment)?.getBoundingClientRect().top;
      if (top === undefined) continue;
      if (this.#unmeasured.has(segment)) this.measure(findings, top);
      for (const finding of findings) {
        const depth = this.#depths.get(finding);
        if (depth === undefined) continue;
        this.tops.set(finding, top + depth - origin);
        if (inMargin && !finding.card.hidden) cards.push(finding);
      }
    }
    this.#unmeasured.clear();
    if (!inMargin) return this.clear();
    cards.sort((a, b) => a.n - b.n);
    const compact = find(".card:not(.active, [hidden])", this.root)?.offsetHeight || 34;
    const heights = cards.map((finding) => (finding === active ? finding.card.offsetHeight : compact));
    const pinned = cards.indexOf(active);
    const tops = spread(cards.map((finding) => this.tops.get(finding) - 4), heights, pinned);
    cards.forEach((finding, index) => {
      const top = Math.round(tops[index]);
      if (this.#placed.get(finding) === top) return;
      this.#placed.set(finding, top);
      finding.card.style.transform = `translateY(${top}px)`;
    });
    const bottom = tops.length ? Math.ceil(tops.at(-1) + heights.at(-1)) : 0;
    if (bottom !== this.bottom) this.root.style.minHeight = `${bottom}px`;
    this.bottom = bottom;
    return this.connect(active, pinned >= 0);
  }

  measure(findings, top) {
    for (const finding of findings) {
      const rects = this.#words.get(finding)?.getClientRects();
      if (rects?.length) this.#depths.set(finding, rects[0].top - top);
      else this.#depths.delete(finding);
    }
  }

  // A line under the words' line, from their end to the card.
  connect(active, isPlaced) {
    const rects = isPlaced ? this.#words.get(active)?.getClientRects() : null;
    this.join.hidden = !rects?.length;
    if (this.join.hidden) return;
    const root = this.root.getBoundingClientRect();
    const left = rects[0].right - root.left;
    const rail = active.card.offsetLeft;
    this.join.style.left = `${left}px`;
    this.join.style.width = `${Math.max(0, rail - left)}px`;
    this.join.style.top = `${Math.round(rects[0].bottom - root.top)}px`;
  }

  clear() {
    this.join.hidden = true;
    if (!this.#placed.size) return;
    for (const finding of this.#placed.keys()) finding.card.style.transform = "";
    this.#placed.clear();
    this.root.style.minHeight = "";
    this.bottom = null;
  }
}
