// The lines on the page, in the order of their ids; lines not yet confirmed stand last.
import { dayName, element, lineElement } from "./line.js";
import { language, text } from "./texts.js";

const UNCONFIRMED = Number.MAX_SAFE_INTEGER;

export class Log {
  #box;
  #chosen;
  #files;
  #lines = new Map();
  #unconfirmed = new Map();
  #quiet = false;

  constructor(box, chosen, files) {
    this.#box = box;
    this.#chosen = chosen;
    this.#files = files;
  }

  // Whether the visitor has said anything.
  get begun() {
    return this.#box.querySelector(".line.you") !== null;
  }

  // Shows a line of the server once; takes the place of the unconfirmed line with its key. True when it was not there.
  show(line) {
    if (this.#lines.has(line.id)) return false;
    this.#lines.set(line.id, line);
    if (!line.message.text && !line.message.heading && !line.message.documents?.length) return false;
    const waiting = this.#unconfirmed.get(line.key);
    const made = waiting ?? lineElement(line, this.#chosen, this.#files);
    this.#unconfirmed.delete(line.key);
    made.querySelector(".state")?.remove();
    made.classList.remove("unconfirmed");
    this.#place(made, line.id);
    this.#separate();
    return !waiting;
  }

  // Shows what is on its way to the server.
  showUnconfirmed({ key, at, text: words, label }) {
    if (this.#unconfirmed.has(key) || [...this.#lines.values()].some((line) => line.key === key)) return;
    const made = lineElement({ author: "you", at, message: { text: words ?? label } }, this.#chosen, this.#files);
    made.classList.add("unconfirmed");
    made.append(element("span", "state", text("web-sending")));
    this.#unconfirmed.set(key, made);
    this.#place(made, UNCONFIRMED);
    this.#separate();
  }

  // Says what keeps an unconfirmed line.
  explain(key, words) {
    const state = this.#unconfirmed.get(key)?.querySelector(".state");
    if (state && state.textContent !== words) state.textContent = words;
  }

  // Takes an unconfirmed line away again.
  withdraw(key) {
    this.#unconfirmed.get(key)?.remove();
    this.#unconfirmed.delete(key);
  }

  clear() {
    this.#files.forget();
    this.#box.replaceChildren();
    this.#lines.clear();
    this.#unconfirmed.clear();
  }

  // Shows all lines anew, in another language of the page.
  redraw() {
    const lines = [...this.#lines.values()];
    this.#box.replaceChildren();
    this.#lines.clear();
    for (const line of lines) this.show(line);
  }

  // While history arrives, it is not read aloud line by line.
  get quiet() {
    return this.#quiet;
  }

  set quiet(quiet) {
    this.#quiet = quiet;
    this.#box.setAttribute("aria-live", quiet ? "off" : "polite");
    this.#box.classList.toggle("quiet", quiet);
  }

  #place(made, id) {
    made.dataset.id = id;
    const later = [...this.#box.querySelectorAll(".line")].find((other) => other !== made && Number(other.dataset.id) > id);
    // Moving an element loses the keyboard's place in it: only where it stands wrong.
    if (made.parentNode !== this.#box || (later && made.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_PRECEDING)) {
      this.#box.insertBefore(made, later ?? null);
    }
  }

  // Days above their first line, and older choices marked as past.
  #separate() {
    let before = "";
    const lines = [...this.#box.querySelectorAll(".line")];
    for (const [index, line] of lines.entries()) {
      const at = new Date(line.querySelector("time").dateTime);
      const day = at.toDateString();
      const heading = line.previousElementSibling?.matches(".day") ? line.previousElementSibling : null;
      if (day === before) heading?.remove();
      else if (heading?.dataset.day !== day + language()) this.#name(line, heading, at, day);
      before = day;
      line.classList.toggle("past", index < lines.length - 1);
    }
  }

  #name(line, heading, at, day) {
    heading?.remove();
    const made = element("p", "day", dayName(at));
    made.dataset.day = day + language();
    this.#box.insertBefore(made, line);
  }
}
