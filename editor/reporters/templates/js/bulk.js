// The dialog for many decisions at once: by safety, by check, by term.

import { decisions } from "./decisions.js";
import { decideMany } from "./deciding.js";
import { find, make, page } from "./page.js";

const SAFETIES = [
  ["safe", "Safe fixes"],
  ["unsafe", "Changes that want a look"],
  ["advice", "Advice and findings without a wording"],
];

export function openBulk(isLookedAt) {
  const open = page.findings.filter((finding) => !decisions.isDecided(finding) && isLookedAt(finding));
  const body = find(".bulk-body");
  body.replaceChildren(
    ...section("By safety", bySafety(open)),
    ...section("By check", grouped(open, (finding) => finding.check)),
    ...section("By term", grouped(open.filter((finding) => finding.term), (finding) => finding.term).filter(isMany)),
  );
  if (!open.length) body.append(make("p", { textContent: "Nothing is open." }));
  const dialog = find("dialog.bulk");
  if (!dialog.open) dialog.showModal();
}

// A term is seldom met twice: a list of all would be the list of findings over again.
const isMany = ([, members]) => members.length > 1;

function bySafety(findings) {
  const groups = SAFETIES.map(([safety, name]) => [
    name, findings.filter((finding) => (finding.choices[0]?.safety ?? "advice") === safety),
  ]);
  return groups.filter(([, members]) => members.length);
}

function grouped(findings, key) {
  const groups = new Map();
  for (const finding of findings) {
    if (!groups.has(key(finding))) groups.set(key(finding), []);
    groups.get(key(finding)).push(finding);
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
}

function section(title, groups) {
  if (!groups.length) return [];
  const rows = groups.map(([name, findings]) => {
    const acceptable = findings.some((finding) => finding.choices[0]?.edits.length);
    const act = (state, words) => {
      const button = make("button", { type: "button", textContent: words });
      button.setAttribute("aria-label", `${words} ${findings.length}: ${name}`);
      button.addEventListener("click", () => {
        decideMany(findings, state);
        find("dialog.bulk").close();
      });
      return button;
    };
    const actions = make("td", { className: "acts" });
    if (acceptable) actions.append(act("accepted", "Accept"), " ");
    actions.append(act("rejected", "Reject"));
    return make(
      "tr", {},
      make("th", { scope: "row" }, ...broken(name)),
      make("td", { className: "figure", textContent: findings.length }),
      actions,
    );
  });
  return [make("h3", { textContent: title }), make("table", {}, make("tbody", {}, ...rows))];
}

// A check's id, which a narrow line may break behind its dimension.
function broken(name) {
  const [first, ...rest] = name.split("/");
  return [first, ...rest.flatMap((part) => ["/", make("wbr"), part])];
}
