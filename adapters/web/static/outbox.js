// What the visitor wrote and the server has not confirmed: kept over reloads, sent one by one, each with a key that makes
// a second sending harmless.
import * as api from "./api.js";
import { backoff, pause } from "./pause.js";
import * as store from "./store.js";

export class Outbox extends EventTarget {
  #talk;
  #sending = false;

  constructor(talk) {
    super();
    this.#talk = talk;
  }

  get entries() {
    try {
      return JSON.parse(store.read("unsent") ?? "[]");
    } catch {
      return [];
    }
  }

  // Takes {text} or {token, label}; returns the entry with its key.
  add(content) {
    const entry = { key: newKey(), at: new Date().toISOString(), ...content };
    this.#keep([...this.entries, entry]);
    this.flush();
    return entry;
  }

  clear() {
    this.#keep([]);
  }

  // Sends what is waiting, in order. Sends "sent" {entry, line}, "waiting" {entry, words} and "refused" {entry, words}.
  async flush() {
    if (this.#sending) return;
    this.#sending = true;
    for (let attempt = 0, entry; (entry = this.entries[0]); attempt += 1) {
      const wait = await this.#send(entry);
      if (wait === null) attempt = -1;
      else await pause(Math.max(wait, backoff(attempt)));
    }
    this.#sending = false;
  }

  // Null when the entry is settled, else the milliseconds the server asks to wait.
  async #send(entry) {
    let token;
    try {
      token = await this.#talk.token();
      const line = await api.say(token, { key: entry.key, text: entry.text, token: entry.token });
      this.#settle(entry, "sent", { entry, line });
      return null;
    } catch (error) {
      if (error.status === 401) this.#talk.renew(token);
      else if (error instanceof api.Refusal && !error.passing) {
        this.#settle(entry, "refused", { entry, words: error.words });
        return null;
      }
      this.#tell("waiting", { entry, words: error.words ?? "" });
      return (error.wait ?? 0) * 1000;
    }
  }

  #settle(entry, name, detail) {
    this.#keep(this.entries.filter((other) => other.key !== entry.key));
    this.#tell(name, detail);
  }

  #keep(entries) {
    if (entries.length) store.write("unsent", JSON.stringify(entries));
    else store.remove("unsent");
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

// A random UUID; crypto.randomUUID exists on https only.
function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join("-");
}
