// The page's data, and small means to reach into its document.

export const SEVERITIES = ["neutral", "minor", "major", "critical"];
export const PENALTIES = [0, 1, 5, 25];

export function severityWord(severity) {
  return severity ? SEVERITIES[severity] : "advice";
}

export const page = read();

function read() {
  const data = JSON.parse(document.getElementById("page-data").textContent);
  for (const one of data.documents) {
    one.article = document.querySelector(`article[data-number="${one.number}"]`);
    one.segments = one.segments.map((at) =>
      typeof at === "string" ? at : one.text.slice(at[0], at[1]),
    );
    one.at = new Map();
    one.findings.forEach((finding, index) => {
      finding.n = index + 1;
      finding.document = one;
      finding.isAdvice = finding.severity === 0;
      finding.card = document.getElementById(`f-${finding.key}`);
      for (const mark of finding.marks) {
        if (!one.at.has(mark[0])) one.at.set(mark[0], []);
        one.at.get(mark[0]).push({ start: mark[1], end: mark[2], first: mark[3] === 1, finding });
      }
    });
  }
  data.findings = data.documents.flatMap((one) => one.findings);
  data.byKey = new Map(data.findings.map((finding) => [finding.key, finding]));
  return data;
}

export function find(selector, root = document) {
  return root.querySelector(selector);
}

export function all(selector, root = document) {
  return [...root.querySelectorAll(selector)];
}

export function make(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in element && !key.startsWith("aria")) element[key] = value;
    else element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

// The shape of a severity, as the templates draw it.
export function glyph(severity) {
  const space = "http://www.w3.org/2000/svg";
  const drawing = document.createElementNS(space, "svg");
  drawing.setAttribute("class", "glyph");
  drawing.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(space, "use");
  use.setAttribute("href", `#glyph-${SEVERITIES[severity]}`);
  drawing.append(use);
  return drawing;
}

export function say(words, { undo = false, quiet = false } = {}) {
  const place = find(".said");
  find(".said-words").textContent = words;
  find(".said-undo").hidden = !undo;
  place.classList.toggle("shown", !quiet && words !== "");
  clearTimeout(say.timer);
  if (!quiet) say.timer = setTimeout(() => place.classList.remove("shown"), undo ? 8000 : 5000);
}
