// Out of the page: the edited text as a file of the input's format, and on the clipboard.

import { compose, resultOf } from "./compose.js";
import { decisions } from "./decisions.js";
import { say } from "./page.js";
import { counted, writtenIn } from "./text.js";

const TYPES = { "text/html": "text/html", "text/markdown": "text/markdown" };

// The whole file with what was accepted and edited; null where the format is not for us.
export function editedText(data) {
  if (!data.isText) return null;
  const edits = [];
  const { shown } = compose(data, { withOpen: false });
  for (const finding of shown) {
    const decision = decisions.of(finding);
    if (decision.state === "accepted") {
      edits.push(...finding.choices[decision.choice].edits);
      continue;
    }
    const [start, end, , , , inAttribute] = finding.own;
    const place = { text: data.text, start, inAttribute };
    const written = writtenIn(data.mediaType, decision.wording, place);
    if (written === null) return null;
    edits.push([start, end, written]);
  }
  edits.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let [made, at] = ["", 0];
  for (const [start, end, text] of edits) {
    made += data.text.slice(at, start) + text;
    at = end;
  }
  return made + data.text.slice(at);
}

// What a reader would copy: the paragraphs, without markup.
export function readingText(data) {
  const { bySegment } = compose(data, { withOpen: false });
  return data.segments
    .map((text, segment) => resultOf(text, bySegment.get(segment) ?? []).trim())
    .filter(Boolean)
    .join("\n\n");
}

export function save(name, text, type = "text/plain") {
  const blob = new Blob([text], { type: `${type};charset=utf-8` });
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export function saveEdited(documents) {
  const said = [];
  for (const data of documents) {
    const text = editedText(data);
    const name = editedName(data.path);
    if (text === null) {
      said.push(`${name}: save decisions.json and run copydesk fix --decisions; this format is not written here`);
      continue;
    }
    save(name, (data.bom ? "\ufeff" : "") + text, TYPES[data.mediaType]);
    const other = /^utf-?8/i.test(data.encoding) ? "" : ` in UTF-8 (the original is ${data.encoding})`;
    said.push(`${name} saved${other}`);
  }
  say(`${said.join("; ")}. ${leftOpen(documents)}`);
}

function editedName(path) {
  const last = path.split(/[\\/]/).filter(Boolean).at(-1) ?? "text.txt";
  const name = last.replace(/[<>:"|?*\x00-\x1f]/g, "") || "text";
  const dot = name.lastIndexOf(".");
  return dot > 0 ? `${name.slice(0, dot)}.edited${name.slice(dot)}` : `${name}.edited.txt`;
}

function leftOpen(documents) {
  const left = documents.flatMap((data) => data.findings).filter(
    (finding) => !finding.isAdvice && !decisions.isDecided(finding),
  ).length;
  return left ? `${counted(left, "open finding")} left as ${left === 1 ? "it is" : "they are"}.` : "Every finding is decided.";
}

export async function copyEdited(documents) {
  const text = documents
    .map((data) => (data.mediaType === "text/plain" ? editedText(data) : readingText(data)))
    .join("\n\n");
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (!copyByHand(text)) {
      say("The browser does not let this page copy: save the edited text instead.");
      return;
    }
  }
  say(`Copied. ${leftOpen(documents)}`);
}

function copyByHand(text) {
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "unseen";
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  return copied;
}

