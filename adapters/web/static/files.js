// Pictures and files of the talk. They are fetched with the visitor's token, which no address may hold.
import { Refusal } from "./api.js";
import { backoff, pause } from "./pause.js";
import { language, text } from "./texts.js";

// What can hold no script; everything else is only offered to keep.
const SHOWN = new Set(["image/png", "image/jpeg", "image/gif", "image/webp"]);
const ATTEMPTS = 4;
const BRIEF = 60_000;

export class Files {
  #load;
  #grown;
  #pictures = new Map();

  // `load` fetches document `number` of line `id` as a blob; `grown` is called when a picture has taken its place.
  constructor(load, grown) {
    this.#load = load;
    this.#grown = grown;
  }

  // The pictures of a line, as links that open them in full size.
  pictures({ id, message }) {
    return this.#of(message, true).map(([number, ...picture]) => this.#picture(id, number, picture, message));
  }

  // Its other files, as buttons that save them.
  others({ id, message }) {
    return this.#of(message, false).map(([number, ...file]) => this.#button(id, number, file));
  }

  // The talk was deleted.
  forget() {
    for (const address of this.#pictures.values()) address.then(URL.revokeObjectURL, () => {});
    this.#pictures.clear();
  }

  #of(message, shown) {
    const all = (message.documents ?? []).map((document, number) => [number, ...document]);
    return all.filter(([, , mime]) => SHOWN.has(mime) === shown);
  }

  #picture(id, number, picture, message) {
    const link = document.createElement("a");
    link.className = "picture loading";
    link.setAttribute("aria-busy", "true");
    const image = document.createElement("img");
    image.alt = message.text || message.heading || picture[3];
    link.append(image);
    this.#show(link, image, id, number).catch((error) => {
      link.replaceWith(this.#button(id, number, picture, error));
      this.#grown();
    });
    return link;
  }

  async #show(link, image, id, number) {
    image.src = await this.#address(id, number);
    await image.decode();
    link.href = image.src;
    link.target = "_blank";
    link.rel = "noopener";
    link.title = text("web-file-open");
    link.classList.remove("loading");
    link.removeAttribute("aria-busy");
    this.#grown();
  }

  // The picture's address in this browser; fetched once, also when the talk is drawn anew.
  #address(id, number) {
    const key = `${id}/${number}`;
    if (!this.#pictures.has(key)) {
      const address = this.#patiently(id, number).then(URL.createObjectURL);
      address.catch(() => this.#pictures.delete(key));
      this.#pictures.set(key, address);
    }
    return this.#pictures.get(key);
  }

  async #patiently(id, number) {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#load(id, number);
      } catch (error) {
        if (attempt === ATTEMPTS || (error instanceof Refusal && !error.passing)) throw error;
        await pause(backoff(attempt));
      }
    }
  }

  // It is called by its label, and saved under its name.
  #button(id, number, [name, , size, label], failed = null) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "file";
    const title = piece("file-name", label);
    title.dir = "auto";
    const detail = piece("file-detail", failed ? words(failed) : details(size));
    button.append(title, detail);
    button.addEventListener("click", () => this.#save(button, detail, id, number, name, size));
    return button;
  }

  async #save(button, detail, id, number, name, size) {
    if (button.getAttribute("aria-busy")) return;
    button.setAttribute("aria-busy", "true");
    detail.textContent = text("web-file-busy");
    try {
      keep(await this.#load(id, number), name);
      detail.textContent = details(size);
    } catch (error) {
      detail.textContent = words(error);
    }
    button.removeAttribute("aria-busy");
  }
}

function piece(className, words) {
  const made = document.createElement("span");
  made.className = className;
  made.textContent = words;
  return made;
}

const words = (error) => (error instanceof Refusal && error.words) || text("web-file-failed");

const details = (size) => `${text("web-file-save")} · ${readable(size)}`;

function readable(bytes) {
  const [unit, value] = bytes < 1000 ? ["byte", bytes] : bytes < 1_000_000 ? ["kilobyte", bytes / 1000] : ["megabyte", bytes / 1_000_000];
  return new Intl.NumberFormat(language(), { style: "unit", unit, unitDisplay: "short", maximumSignificantDigits: 3 }).format(value);
}

function keep(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), BRIEF);
}
