// The instruments: verdict, score, progress, readability, the index of several documents.

import { compose, resultOf } from "./compose.js";
import { decisions } from "./decisions.js";
import { PENALTIES, all, find, page, severityWord } from "./page.js";
import { counted, figure, grouped, score, words } from "./text.js";

// What a document comes to now: open findings by severity, decided and to decide, its score.
function standing(data) {
  const composed = compose(data, { withOpen: false });
  const open = [0, 0, 0, 0];
  let [penalty, before, decided, total] = [data.hiddenPenalty, data.hiddenPenalty, 0, 0];
  for (const finding of data.findings) {
    const isSettled = decisions.isDecided(finding) || composed.covered.has(finding);
    before += PENALTIES[finding.severity];
    if (!isSettled) {
      penalty += PENALTIES[finding.severity];
      open[finding.severity] += 1;
    }
    if (finding.isAdvice) continue;
    total += 1;
    decided += isSettled ? 1 : 0;
  }
  let count = data.words;
  for (const [segment, changes] of composed.bySegment) {
    const text = data.segments[segment];
    count += words(resultOf(text, changes)).length - words(text).length;
  }
  return { composed, open, penalty, before, decided, total, count };
}

function verdictOf(open, failed, total) {
  const gates = (severity) => page.failOn !== null && severity >= page.failOn;
  const list = (wanted) =>
    [3, 2, 1, 0]
      .filter((severity) => open[severity] && wanted(severity))
      .map((severity) => `${grouped(open[severity])}\u00a0${severityWord(severity)}`)
      .join(", ");
  const gating = list(gates);
  if (gating) return { tone: "stop", short: "Not ready", detail: gating };
  if (failed) return { tone: "partial", short: "Not fully checked", detail: "see below what did not run" };
  const rest = list(() => true);
  const short = page.failOn === null ? "Checked" : "Ready";
  if (rest) return { tone: "ready", short, detail: rest };
  return { tone: "ready", short, detail: total ? "all decided" : "" };
}

export class Panel {
  constructor() {
    this.first = find("title").textContent.replace(/^[^:]*: /, "");
  }

  update() {
    const standings = page.documents.map(standing);
    const sum = (key) => standings.reduce((total, one) => total + one[key], 0);
    const open = [0, 1, 2, 3].map((s) => standings.reduce((total, one) => total + one.open[s], 0));
    const failed = page.failed || page.documents.some((data) => data.failed);
    const verdict = verdictOf(open, failed, sum("total"));
    find(".bar-verdict").className = `bar-verdict ${verdict.tone}`;
    find(".bar-verdict").replaceChildren(...phrase(verdict));
    document.title = `${verdict.short}: ${this.first}`;
    const before = score(sum("before"), page.documents.reduce((n, data) => n + data.words, 0));
    const after = score(sum("penalty"), sum("count"));
    const [decided, total] = [sum("decided"), sum("total")];
    const isMoved = decided > 0 || after !== before;
    find(".bar-score").textContent = `Score ${figure(before)}${isMoved ? ` → ${figure(after)}` : ""}`;
    find(".bar-score").title = isMoved ? "As it came → with your decisions" : "";
    find(".progress-words").textContent = total ? `${grouped(decided)} of ${grouped(total)} decided` : "Only advice";
    find(".progress-fill").style.transform = `scaleX(${total ? decided / total : 1})`;
    find("[data-do=undo]").disabled = !decisions.canUndo;
    find("[data-do=redo]").disabled = !decisions.canRedo;
    page.documents.forEach((data, index) => {
      if (data.findings.length) this.document(data, standings[index]);
    });
  }

  document(data, standing) {
    if (find(".overview", data.article)?.open) this.readability(data, standing.composed);
    const note = find(".clean-words", data.article);
    if (note) {
      const left = standing.total - standing.decided;
      note.textContent = left
        ? `The text with your decisions; ${counted(left, "open finding")} left as ${left === 1 ? "it is" : "they are"}.`
        : "The text with your decisions.";
    }
    const verdict = verdictOf(standing.open, data.failed || page.failed, standing.total);
    const words = verdict.detail ? `${verdict.short}: ${verdict.detail}` : verdict.short;
    const head = find(".masthead .verdict", data.article);
    head.className = `verdict ${verdict.tone}`;
    head.textContent = `${words}.`;
    const row = find(`.index tr[data-index="${data.number}"]`);
    if (!row) return;
    const cell = find(".verdict-cell", row);
    cell.className = `verdict-cell ${verdict.tone}`;
    cell.textContent = words;
    find(".decided", row).textContent = `${grouped(standing.decided)} of ${grouped(standing.total)}`;
  }

  // What was measured before, moved by what the decisions change in letters, words and sentences.
  // Indices of syllables stay unmeasured here.
  readability(data, composed) {
    const { words: count, sentences } = data.readability;
    const splitter = sentenceSplitter();
    if (!count || !sentences || !splitter) return;
    const totals = { letters: 0, words: 0, long: 0, sentences: 0 };
    const moved = { ...totals };
    data.segments.forEach((text, segment) => {
      const changes = composed.bySegment.get(segment);
      data.measured ??= [];
      data.measured[segment] ??= measure(text, splitter);
      const after = changes ? measure(resultOf(text, changes), splitter) : data.measured[segment];
      for (const key of Object.keys(totals)) {
        totals[key] += data.measured[segment][key];
        moved[key] += after[key];
      }
    });
    // Our sentences and the browser's are not the same; what the edits change in them is.
    moved.sentences += sentences - totals.sentences;
    totals.sentences = sentences;
    if (!totals.words || !moved.words || moved.sentences < 1) return;
    const [was, is] = [indices(totals), indices(moved)];
    for (const row of all(".readability tr[data-index]", data.article)) {
      const key = row.dataset.index;
      if (!(key in is)) continue;
      find(".live-index", row).textContent = figure(data.readability[key] + is[key] - was[key]);
    }
  }
}

function phrase({ short, detail }) {
  const parts = [Object.assign(document.createElement("span"), { className: "bar-short", textContent: short })];
  if (detail) {
    parts.push(Object.assign(document.createElement("span"), { className: "bar-detail", textContent: `: ${detail}` }));
  }
  return parts;
}

function sentenceSplitter() {
  sentenceSplitter.made ??= Intl.Segmenter ? new Intl.Segmenter("en", { granularity: "sentence" }) : null;
  return sentenceSplitter.made;
}

function measure(text, splitter) {
  const found = words(text).map((word) => word.match(/[\p{L}\p{N}]/gu)?.length ?? 0).filter(Boolean);
  return {
    letters: found.reduce((total, letters) => total + letters, 0),
    words: found.length,
    long: found.filter((letters) => letters > 6).length,
    sentences: text.trim() ? [...splitter.segment(text)].filter((part) => /[A-Za-z]/.test(part.segment)).length : 0,
  };
}

// The formulas of `engines/readability.py` that need no syllables.
function indices({ letters, words: count, long, sentences }) {
  const [length, share] = [count / sentences, letters / count];
  return {
    words_per_sentence: length,
    automated_readability_index: 4.71 * share + 0.5 * length,
    coleman_liau_index: 5.88 * share - 29.6 / length,
    lix: length + (100 * long) / count,
  };
}
