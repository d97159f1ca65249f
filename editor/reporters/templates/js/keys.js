// The keyboard: single keys anywhere but in fields, and Undo as everywhere else.

import { openBulk } from "./bulk.js";
import { accept, decideMany, redo, reject, reopen, sameChange, undo } from "./deciding.js";
import { all, find, say } from "./page.js";
import { recall, remember } from "./keeping.js";

export function openHelp() {
  const dialog = find("dialog.help");
  if (!dialog.open) dialog.showModal();
}

export function listen(desk) {
  const isOn = find("#keys-on");
  isOn.checked = recall("keys") !== "off";
  isOn.addEventListener("change", () => remember("keys", isOn.checked ? "on" : "off"));

  const withActive = (act) => () => {
    if (desk.active) act(desk.active);
    else desk.step(1);
  };
  const decide = (act) => withActive((finding) => {
    if (act(finding) === false) say("There is no wording to accept: write one (e), or reject (r).");
    else desk.onward();
  });
  const keys = {
    j: () => desk.step(1),
    k: () => desk.step(-1),
    a: decide((finding) => accept(finding)),
    r: decide((finding) => reject(finding)),
    e: withActive((finding) => {
      if (finding.own) desk.actions.edit();
      else say("These words run across markup: change them in the file.");
    }),
    n: withActive(() => find("[data-act=note]", desk.actions.root).click()),
    o: withActive(reopen),
    s: withActive((finding) => {
      const same = sameChange(finding);
      if (!same.length) return say("No other finding asks for the same change.");
      decideMany(same, "accepted");
      return desk.onward();
    }),
    u: () => back(desk, undo()),
    U: () => back(desk, redo()),
    b: () => openBulk((finding) => desk.filters.passes(finding)),
    v: () => {
      const radios = all("input[name=view]");
      radios[(radios.findIndex((radio) => radio.checked) + 1) % radios.length].click();
    },
    "/": () => {
      find(".filters").open = true;
      find("#filter-text").select();
    },
    "?": openHelp,
  };
  for (let digit = 1; digit <= 9; digit += 1) {
    keys[digit] = decide((finding) => accept(finding, digit - 1));
  }

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") return escape(desk);
    const inField = event.target.closest?.("input:not([type=radio], [type=checkbox]), textarea, select");
    if (inField || find("dialog[open]")) return undefined;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z") {
      event.preventDefault();
      return back(desk, event.shiftKey ? redo() : undo());
    }
    if (event.ctrlKey || event.metaKey || event.altKey || !isOn.checked) return undefined;
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : null;
    if (!act) return undefined;
    event.preventDefault();
    return act();
  });
}

// Undo and redo show what they brought back.
function back(desk, step) {
  const finding = step?.after.size === 1 ? [...step.after.keys()][0] : null;
  if (finding) desk.activate(finding);
}

function escape(desk) {
  const menu = find("details.menu[open]");
  if (menu) {
    menu.open = false;
    find("summary", menu).focus();
  } else if (!find("dialog[open]")) desk.close();
}
