// What was decided so far, with its history: the one place that changes it.

export const OPEN = Object.freeze({
  state: "open", choice: -1, wording: null, note: "", author: "", time: "",
});

class Decisions {
  #now = new Map();
  #past = [];
  #future = [];
  #listeners = [];

  of(finding) {
    return this.#now.get(finding) ?? OPEN;
  }

  isDecided(finding) {
    return this.of(finding).state !== "open";
  }

  // Changes any number of findings in one step; `changes` maps each to its new decision.
  change(changes, words) {
    const before = new Map([...changes.keys()].map((finding) => [finding, this.of(finding)]));
    this.#past.push({ before, after: changes, words });
    this.#future = [];
    this.#put(changes);
  }

  // Takes in what was decided earlier; that is no step to undo.
  restore(changes) {
    this.#put(changes);
  }

  undo() {
    const step = this.#past.pop();
    if (!step) return null;
    this.#future.push(step);
    this.#put(step.before);
    return step;
  }

  redo() {
    const step = this.#future.pop();
    if (!step) return null;
    this.#past.push(step);
    this.#put(step.after);
    return step;
  }

  get canUndo() {
    return this.#past.length > 0;
  }

  get canRedo() {
    return this.#future.length > 0;
  }

  onChange(listener) {
    this.#listeners.push(listener);
  }

  #put(changes) {
    for (const [finding, decision] of changes) {
      if (decision.state === "open" && !decision.note) this.#now.delete(finding);
      else this.#now.set(finding, decision);
    }
    for (const listener of this.#listeners) listener(new Set(changes.keys()));
  }
}

export const decisions = new Decisions();
