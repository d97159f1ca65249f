// The density strip: the whole text as a ruler, a mark a finding, and a window where one is.

import { decisions } from "./decisions.js";
import { find } from "./page.js";

const LENGTHS = [0.35, 0.5, 0.75, 1];

export class Strip {
  constructor(margins) {
    this.margins = margins;
    this.root = find(".strip");
    this.canvas = find("canvas", this.root);
    this.window = find(".strip-window", this.root);
    this.root.addEventListener("pointerdown", (event) => {
      this.root.setPointerCapture(event.pointerId);
      this.go(event);
    });
    this.root.addEventListener("pointermove", (event) => {
      if (event.buttons) this.go(event);
    });
  }

  show(isShown) {
    this.root.hidden = !isShown;
  }

  go(event) {
    const box = this.root.getBoundingClientRect();
    const share = (event.clientY - box.top) / box.height;
    const height = document.documentElement.scrollHeight;
    scrollTo({ top: share * height - innerHeight / 2, behavior: "instant" });
  }

  draw(active) {
    if (this.root.hidden) return;
    const { width, height } = this.root.getBoundingClientRect();
    const scale = devicePixelRatio || 1;
    this.canvas.width = Math.round(width * scale);
    this.canvas.height = Math.round(height * scale);
    const style = getComputedStyle(this.root);
    const ink = style.getPropertyValue("--ink");
    const accent = style.getPropertyValue("--accent");
    const context = this.canvas.getContext("2d");
    context.scale(scale, scale);
    const whole = document.documentElement.scrollHeight;
    const count = this.margins.reduce((sum, margin) => sum + margin.tops.size, 0);
    const faint = count * 2 > height ? Math.max(0.3, height / (count * 2)) : 1;
    for (const margin of this.margins) {
      const top = margin.root.getBoundingClientRect().top + scrollY;
      for (const [finding, at] of margin.tops) {
        if (finding.card.hidden) continue;
        context.globalAlpha = faint * (decisions.isDecided(finding) ? 0.2 : 0.35 + 0.2 * finding.severity);
        context.fillStyle = finding === active ? accent : ink;
        if (finding === active) context.globalAlpha = 1;
        const length = LENGTHS[finding.severity] * (width - 2);
        context.fillRect(1, ((top + at) / whole) * height, length, finding === active ? 3 : 1 + faint);
      }
    }
    this.scrolled();
  }

  scrolled() {
    if (this.root.hidden) return;
    const whole = document.documentElement.scrollHeight;
    const { height } = this.root.getBoundingClientRect();
    this.window.style.transform = `translateY(${(scrollY / whole) * height}px)`;
    this.window.style.height = `${Math.min(1, innerHeight / whole) * height}px`;
  }
}
