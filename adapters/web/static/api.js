// The server's endpoints. Every call ends: with an answer, with a Refusal, or with another error when there is no connection.
import { language } from "./texts.js";

const PATIENCE = 20_000;
const PATIENCE_FOR_FILES = 120_000;

export class Refusal extends Error {
  constructor(status, reason, words, wait) {
    super(reason);
    this.status = status;
    this.reason = reason;
    this.words = words;
    this.wait = wait;
  }

  // Whether the same request can succeed later: the server is busy or being restarted.
  get passing() {
    return this.status === 429 || this.status >= 500;
  }
}

export const begin = async (origin) => (await (await post("/chat/visitors", null, { origin })).json()).token;

export const say = async (token, entry) => (await post("/chat/messages", token, entry)).json();

export const forget = (token) => post("/chat/forget", token, {});

// Opens the stream of lines after the one with the id `after`; the answer's body is read by stream.js.
export async function lines(token, after, signal) {
  return checked(await fetch(`/chat/lines?after=${after}`, { headers: headers(token), signal, cache: "no-store" }));
}

// Document `number` of the line `id` as a blob.
export async function file(token, id, number) {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), PATIENCE_FOR_FILES);
  try {
    const path = `/chat/files/${id}/${number}`;
    return await (await checked(await fetch(path, { headers: headers(token), signal: control.signal, cache: "no-store" }))).blob();
  } finally {
    clearTimeout(timer);
  }
}

async function post(path, token, body) {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), PATIENCE);
  try {
    const options = { method: "POST", headers: headers(token), body: JSON.stringify(body), signal: control.signal };
    return await checked(await fetch(path, options));
  } finally {
    clearTimeout(timer);
  }
}

function headers(token) {
  const always = { "accept-language": language(), "content-type": "application/json" };
  return token ? { ...always, authorization: `Bearer ${token}` } : always;
}

async function checked(answer) {
  if (answer.ok) return answer;
  const said = await answer.json().catch(() => ({}));
  throw new Refusal(answer.status, said.error ?? "", said.text ?? "", Number(answer.headers.get("retry-after")) || 0);
}
