// The field in which the visitor writes.
import * as store from "./store.js";
import { text } from "./texts.js";

const LONG = 5_000;
const LONGEST = 8_000;

export class Composer {
  #form;
  #field;
  #count;

  // `send` is called with the text.
  constructor(form, send) {
    this.#form = form;
    this.#field = form.querySelector("textarea");
    this.#count = form.querySelector(".count");
    this.#field.value = store.read("draft") ?? "";
    this.#field.addEventListener("input", () => this.#changed());
    this.#field.addEventListener("keydown", (event) => this.#key(event));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit(send);
    });
    this.refresh();
  }

  focus() {
    this.#field.focus();
  }

  // Gives back a text that could not be sent, above what has been typed since.
  restore(words) {
    this.#field.value = [words, this.#field.value].filter(Boolean).join("\n");
    this.#changed();
  }

  // Fits the height to the text and says how much room is left.
  refresh() {
    this.#field.style.height = "auto";
    this.#field.style.height = `${this.#field.scrollHeight + 2}px`;
    const left = LONGEST - this.#length();
    this.#count.textContent = this.#length() <= LONG ? "" : `${text(left < 0 ? "web-too-long" : "web-characters-left")} ${Math.abs(left)}`;
    this.#form.classList.toggle("over", left < 0);
    this.#field.toggleAttribute("aria-invalid", left < 0);
  }

  #length() {
    return Array.from(this.#field.value.trim()).length;
  }

  #changed() {
    if (this.#field.value) store.write("draft", this.#field.value);
    else store.remove("draft");
    this.refresh();
  }

  #key(event) {
    // Enter that picks a Chinese word belongs to the input method; 229 is how some browsers say so.
    const composing = event.isComposing || event.keyCode === 229;
    if (event.key !== "Enter" || event.shiftKey || composing) return;
    event.preventDefault();
    this.#form.requestSubmit();
  }

  #submit(send) {
    const words = this.#field.value.trim();
    if (!words || this.#length() > LONGEST) return;
    this.#field.value = "";
    this.#changed();
    send(words);
    this.#field.focus();
  }
}
