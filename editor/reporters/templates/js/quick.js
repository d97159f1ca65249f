// A card under the mouse can be decided on without being opened first.

import { accept, canAccept, reject } from "./deciding.js";
import { decisions } from "./decisions.js";
import { make, page } from "./page.js";

export function offerQuickly() {
  let finding = null;
  const button = (mark, act) => {
    const made = make("button", { type: "button", tabIndex: -1, textContent: mark });
    made.addEventListener("click", () => {
      box.remove();
      act(finding);
    });
    return made;
  };
  const [yes, no] = [button("✓", (one) => accept(one)), button("✗", reject)];
  const box = make("span", { className: "quick" }, yes, no);

  document.addEventListener("pointerover", ({ target, pointerType }) => {
    const card = pointerType === "mouse" && target.closest(".card:not(.active)");
    if (!card) return box.remove();
    if (box.parentElement === card) return undefined;
    finding = page.byKey.get(card.dataset.finding);
    if (decisions.isDecided(finding) || card.dataset.state !== "open") return box.remove();
    yes.hidden = !canAccept(finding);
    yes.setAttribute("aria-label", `Accept ${finding.n}`);
    no.setAttribute("aria-label", `Reject ${finding.n}`);
    return card.append(box);
  });
}
