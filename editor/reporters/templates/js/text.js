// Text: what is seen of it, how it is counted, how it is written in a file.

// As `reporters/visible.py`: control characters as their pictures, what steers or takes no width as
// its code, what may stand in no file as U+FFFD.
const HIDDEN =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\u{e0000}-\u{e007f}]/gu;

export function visible(text) {
  return text.replace(HIDDEN, (character) => {
    const code = character.codePointAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return "\u2421";
    if ((code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff) return "\ufffd";
    return `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
  });
}

// What Python's `str.split` splits at; JavaScript's \s is not the same.
const SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

export function words(text) {
  return text.split(SPACE).filter(Boolean);
}

// `review.score`: 100 x (1 - penalties / words), one decimal, halves to even as Python rounds.
export function score(penalty, count) {
  if (!count) return 100;
  const value = 100 * (1 - penalty / count);
  const size = Math.abs(value);
  if (Number.isInteger(size * 4) && !Number.isInteger(size * 2)) {
    const low = Math.floor(size * 10);
    return (Math.sign(value) * (low + (low % 2))) / 10;
  }
  return Number(value.toFixed(1));
}

export function figure(value) {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return value.toLocaleString("en-US", digits).replace("-", "\u2212");
}

export function grouped(number) {
  return number.toLocaleString("en-US");
}

export function counted(number, one, many = `${one}s`) {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}

// A reviewer's own wording as the file must hold it; null where only the command line knows how.
export function writtenIn(mediaType, wording, { text, start, inAttribute }) {
  if (mediaType === "text/plain") return wording;
  if (mediaType === "text/html" || mediaType.endsWith("xml")) {
    if (!inAttribute) return wording.replace(/&/g, "&amp;").replace(/</g, "&lt;");
    // In any quotes, or in none.
    return wording.replace(/[\s"'`=<>&]/g, (mark) => `&#${mark.codePointAt(0)};`);
  }
  return mediaType === "text/markdown" ? inMarkdown(wording, text, start) : null;
}

// A backslash too many is invisible in Markdown, one too few is not.
function inMarkdown(wording, text, start) {
  const line = wording.replace(/\s*[\r\n]+\s*/g, " ");
  const escaped = line.replace(/[\\`*_[\]<~|]|&(?=#?\w+;)|(?<=!)$/g, "\\$&");
  const before = text.slice(Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1)) + 1, start);
  if (before.trim()) return escaped;
  return escaped.replace(/^(\s*)([-+#>=]|\d{1,9}(?=[.)]))/, (_, space, mark) =>
    /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
  );
}
