// The connection to the talk: knows the visitor's token, listens, and connects again after the last line seen.
import * as api from "./api.js";
import { backoff, pause } from "./pause.js";
import * as store from "./store.js";
import { events } from "./stream.js";

// The server shows life every 15 seconds.
const SILENCE = 40_000;
const HIDDEN = 30_000;

export class Talk extends EventTarget {
  #after = 0;
  #beginning = null;
  #connection = new AbortController();

  constructor(origin) {
    super();
    this.origin = origin;
    store.watch("token", () => this.#restart());
    document.addEventListener("visibilitychange", () => document.hidden && this.#hide());
  }

  get begun() {
    return store.read("token") !== null;
  }

  // The visitor's token; makes a visitor when there is none, only one however often it is asked.
  async token() {
    const known = store.read("token");
    if (known) return known;
    this.#beginning ??= api.begin(this.origin).finally(() => (this.#beginning = null));
    const token = await this.#beginning;
    if (!this.begun) store.write("token", token);
    return store.read("token");
  }

  // Listens for ever. Sends "line", "caught-up", "connected", "lost" (with words of the server, if any) and "forgotten".
  async run() {
    for (let attempt = 0; ; attempt += 1) {
      let wait = 0;
      try {
        await this.#listen(() => (attempt = 0));
      } catch (error) {
        wait = this.#excused(error);
      }
      if (document.hidden) await pause(24 * 3600 * 1000);
      else await pause(Math.max(wait, backoff(attempt)));
    }
  }

  // The server does not know this token (any more): the talk begins anew.
  renew(token) {
    if (store.read("token") !== token) return;
    store.remove("token");
    this.#restart();
  }

  // Document `number` of the line `id`.
  async file(id, number) {
    return api.file(await this.token(), id, number);
  }

  // Deletes the talk on the server and here.
  async forget() {
    const token = store.read("token");
    if (token) await api.forget(token).catch((error) => { if (error.status !== 401) throw error; });
    this.renew(token);
  }

  async #listen(connected) {
    const token = await this.token();
    const connection = (this.#connection = new AbortController());
    let timer = setTimeout(() => connection.abort(), SILENCE);
    try {
      const answer = await api.lines(token, this.#after, connection.signal).catch((error) => this.#unknown(error, token));
      connected();
      this.#tell("connected");
      for await (const found of events(answer.body)) {
        clearTimeout(timer);
        timer = setTimeout(() => connection.abort(), SILENCE);
        if (connection.signal.aborted) break;
        if (found) this.#take(found);
      }
    } finally {
      clearTimeout(timer);
    }
    this.#tell("lost", "");
  }

  #take({ event, data }) {
    if (event === "line") this.#after = data.id;
    this.#tell(event, data);
  }

  #unknown(error, token) {
    if (error.status === 401) this.renew(token);
    throw error;
  }

  #excused(error) {
    this.#tell("lost", error instanceof api.Refusal && error.status === 429 ? error.words : "");
    return (error.wait ?? 0) * 1000;
  }

  #restart() {
    this.#after = 0;
    this.#connection.abort();
    this.#tell("forgotten");
  }

  #hide() {
    const connection = this.#connection;
    setTimeout(() => document.hidden && connection.abort(), HIDDEN);
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
