// Brings the page to life. Without this script it can be read and printed, and views switched.

import { openBulk } from "./bulk.js";
import { decisions } from "./decisions.js";
import { redo, undo } from "./deciding.js";
import { Desk } from "./desk.js";
import { copyEdited, save, saveEdited } from "./exporting.js";
import { Filters } from "./filters.js";
import { decisionsFile, keepDecisions, load, recall, remember, restore } from "./keeping.js";
import { listen, openHelp } from "./keys.js";
import { all, find, page, say } from "./page.js";
import { Panel } from "./panel.js";
import { offerQuickly } from "./quick.js";

for (const overview of all(".document.single > .overview")) overview.open = false;

const panel = new Panel();
const filters = new Filters();
const desk = new Desk(filters, panel);

find("#author").value = recall("author") ?? "";
const restored = restore();
document.documentElement.dataset.ready = "";
desk.start();
panel.update();
keepDecisions();
listen(desk);
offerQuickly();
if (restored) say(`${restored === 1 ? "1 earlier decision is" : `${restored} earlier decisions are`} back.`);

const commands = {
  undo,
  redo,
  bulk: () => openBulk((finding) => filters.passes(finding)),
  help: openHelp,
  next: () => desk.step(1),
  previous: () => desk.step(-1),
  leave: () => desk.close(),
  "save-decisions": () => {
    save("decisions.json", decisionsFile(), "application/json");
    say("decisions.json saved.");
  },
  "load-decisions": () => find("#decisions-file").click(),
  "save-text": () => saveEdited(page.documents.filter((data) => data.findings.length)),
  "copy-text": () => copyEdited(page.documents),
  "close-dialog": () => find("dialog[open]")?.close(),
};

document.addEventListener("click", (event) => {
  const menu = event.target.closest("details.menu");
  for (const open of all("details.menu[open]")) if (open !== menu) open.open = false;
  const command = event.target.closest("[data-do]")?.dataset.do;
  if (command && commands[command]) {
    commands[command]();
    if (menu?.matches(".export")) menu.open = false;
    return;
  }
  pointed(event);
});

// A click on words, on a number or on a card makes their finding the active one.
function pointed(event) {
  const { target } = event;
  if (target.closest("dialog, .bar, .actions, .quick")) return;
  if (!getSelection().isCollapsed) return;
  const card = target.closest(".card");
  if (card) {
    const finding = page.byKey.get(card.dataset.finding);
    if (target.closest("a[href^='#w-']")) event.preventDefault();
    if (target.closest("summary")) event.preventDefault();
    if (finding === desk.active && target.closest("a[href^='#w-']")) desk.reveal(finding);
    desk.activate(finding, { scroll: false });
    return;
  }
  const words = target.closest("[data-f]");
  const article = target.closest("article");
  if (!words || !article || words.closest(".paper-notes")) return;
  event.preventDefault();
  const data = page.documents.find((one) => one.article === article);
  const n = words.dataset.f.split(" ").at(-1);
  desk.activate(data.findings[n - 1], { scroll: false });
}

find("#decisions-file").addEventListener("change", async ({ target }) => {
  const [file] = target.files;
  if (file) load(await file.text());
  target.value = "";
});
find("#author").addEventListener("input", ({ target }) => remember("author", target.value.trim()));
for (const box of all(".clean-all")) box.addEventListener("change", () => desk.review());
for (const overview of all(".overview")) {
  overview.addEventListener("toggle", () => panel.update());
}

// On paper the notes say what was decided.
addEventListener("beforeprint", () => {
  for (const data of page.documents) {
    for (const note of all(".paper-notes > li", data.article)) {
      const { state, wording } = decisions.of(data.findings[note.dataset.f - 1]);
      const own = state === "edited" ? `: “${wording}”` : "";
      find(".outcome", note).textContent = state === "open" ? "" : `, ${state}${own}`;
    }
  }
});

const named = location.hash.startsWith("#f-") ? page.byKey.get(location.hash.slice(3)) : null;
if (named) desk.activate(named);
