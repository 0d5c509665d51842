// The page: puts its parts together.
import { Composer } from "./composer.js";
import * as extras from "./extras.js";
import { Files } from "./files.js";
import { Log } from "./log.js";
import { Outbox } from "./outbox.js";
import { backoff, pause } from "./pause.js";
import { Follow } from "./scroll.js";
import * as store from "./store.js";
import { Talk } from "./talk.js";
import { language, speak, text } from "./texts.js";

const PATIENCE_BEFORE_TYPING = 350;
const LONGEST_TYPING = 20_000;
const PATIENCE_BEFORE_LOST = 1_500;
const BRIEF = 5_000;

const by = (id) => document.getElementById(id);
const asked = new URLSearchParams(location.search);

const talk = new Talk(asked.get("from") ?? "");
const outbox = new Outbox(talk);
const files = new Files((id, number) => talk.file(id, number), () => follow.stay());
const log = new Log(by("log"), (choice) => send({ token: choice.token, label: choice.label }), files);
const follow = new Follow([document.querySelector(".talk"), document.querySelector(".scroller")], by("end"), document.querySelector(".foot"), by("newest"));
const composer = new Composer(by("composer"), (words) => send({ text: words }));

let typingTimer = 0;
let lostTimer = 0;
let lost = false;

function send(content) {
  log.showUnconfirmed(outbox.add(content));
  follow.toEnd();
  clearTimeout(typingTimer);
  typingTimer = setTimeout(() => typing(true), PATIENCE_BEFORE_TYPING);
}

function typing(shown) {
  clearTimeout(typingTimer);
  if (shown === !by("typing").hidden) return;
  by("typing").hidden = !shown || lost;
  if (!shown) return;
  follow.grown();
  typingTimer = setTimeout(() => typing(false), LONGEST_TYPING);
}

function status(words) {
  if (by("status").textContent !== words) by("status").textContent = words;
}

// A word that need not stay.
function briefly(words) {
  status(words);
  setTimeout(() => by("status").textContent === words && status(""), BRIEF);
}

function showLine(line) {
  if (!log.quiet) follow.look();
  const added = log.show(line);
  if (line.author === "bot") typing(false);
  if (added && !log.quiet) follow.grown();
}

function listen() {
  talk.addEventListener("line", ({ detail }) => showLine(detail));
  talk.addEventListener("caught-up", caughtUp);
  talk.addEventListener("connected", connected);
  talk.addEventListener("lost", ({ detail }) => disconnected(detail));
  talk.addEventListener("forgotten", restarted);
  outbox.addEventListener("sent", ({ detail }) => {
    showLine(detail.line);
    if (!lost) status("");
  });
  outbox.addEventListener("waiting", ({ detail: { entry, words } }) => {
    typing(false);
    log.explain(entry.key, text("web-unsent"));
    if (words) status(words);
  });
  outbox.addEventListener("refused", ({ detail: { entry, words } }) => {
    typing(false);
    log.withdraw(entry.key);
    if (entry.text) composer.restore(entry.text);
    status(words || text("web-error-malformed"));
  });
}

// A talk that goes on is shown at its end; a first visit begins at the top of the page.
function caughtUp() {
  if (log.quiet && log.begun) follow.toEnd();
  log.quiet = false;
}

function connected() {
  clearTimeout(lostTimer);
  lostTimer = 0;
  if (lost) briefly(text("web-connected"));
  else status("");
  lost = false;
  document.documentElement.classList.remove("lost");
  outbox.flush();
}

// A short break, such as a restart of the server, is not worth a word.
function disconnected(words) {
  if (words) status(words);
  lostTimer ||= setTimeout(() => {
    if (document.hidden) return;
    lost = true;
    typing(false);
    document.documentElement.classList.add("lost");
    status(words || text("web-connecting"));
  }, PATIENCE_BEFORE_LOST);
}

function restarted() {
  log.clear();
  log.quiet = true;
  for (const entry of outbox.entries) log.showUnconfirmed(entry);
}

async function forget() {
  outbox.clear();
  try {
    await talk.forget();
    briefly(text("web-forgotten"));
    composer.focus();
  } catch {
    status(text("web-connecting"));
  }
}

async function speakNow(code) {
  await speak(code);
  extras.nameTheme(by("theme"));
  extras.clocks();
  composer.refresh();
}

async function switchLanguage(link) {
  const code = link.dataset.language;
  if (code === language()) return;
  await speakNow(code);
  store.write("language", code);
  history.replaceState(null, "", address());
  log.redraw();
  for (const entry of outbox.entries) log.showUnconfirmed(entry);
  if (talk.begun) send({ token: `language:${code}`, label: link.textContent });
}

// The address without the language it asked for: what was chosen here counts from now on.
function address() {
  asked.delete("lang");
  return asked.size ? `?${asked}` : location.pathname;
}

function furnish() {
  extras.theme(by("theme"));
  extras.dialog(by("forget-dialog"), by("forget"), [by("forget-no"), by("forget-yes")]);
  extras.dialog(by("privacy-dialog"), by("privacy-open"), [by("privacy-close")]);
  extras.frame(by("close"), () => composer.focus());
  by("forget-yes").addEventListener("click", forget);
  setInterval(extras.clocks, 10_000);
  for (const button of document.querySelectorAll(".examples button")) {
    button.addEventListener("click", () => send({ text: button.textContent }));
  }
  for (const link of document.querySelectorAll("[data-language]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      switchLanguage(link).catch(() => status(text("web-connecting")));
    });
  }
}

async function begin() {
  furnish();
  listen();
  const wanted = asked.has("lang") ? language() : (store.read("language") ?? language());
  for (let attempt = 0; !text("web-title"); attempt += 1) {
    await speakNow(wanted).catch(() => pause(backoff(attempt)));
  }
  log.quiet = true;
  for (const entry of outbox.entries) log.showUnconfirmed(entry);
  document.documentElement.dataset.ready = "true";
  talk.run();
  outbox.flush();
}

begin();
