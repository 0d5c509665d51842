// One line of the talk as an element. Everything is put in as text: nothing a person or the bot writes is ever HTML.
import { language, text } from "./texts.js";

const WEB = /^(https?|mailto|tel):/i;

// `chosen` is called with {label, token} when a choice is pressed; `files` makes pictures and files.
export function lineElement(shown, chosen, files) {
  const { author, message, at } = shown;
  const line = element("article", `line ${author}`);
  line.append(element("span", "unseen", `${text(author === "you" ? "web-you" : "web-bot")}: `), bubble(shown, files));
  if (message.choices?.length) line.append(choices(message.choices, chosen));
  line.append(time(at));
  return line;
}

export function element(name, className, words = "") {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = words;
  return made;
}

// "Today", "Yesterday" or a date in the page's language.
export function dayName(at) {
  const midnight = (date) => new Date(date.getFullYear(), date.getMonth(), date.getDate());
  const days = Math.round((midnight(at) - midnight(new Date())) / 86_400_000);
  if (days > -2) return new Intl.RelativeTimeFormat(language(), { numeric: "auto" }).format(days, "day");
  return new Intl.DateTimeFormat(language(), { dateStyle: "full" }).format(at);
}

function bubble(shown, files) {
  const { message } = shown;
  const box = element("div", "bubble");
  box.append(...files.pictures(shown));
  for (const part of ["heading", "text", "note"]) {
    if (!message[part]) continue;
    const paragraph = element("p", part, message[part]);
    paragraph.dir = "auto";
    box.append(paragraph);
  }
  const others = files.others(shown);
  if (others.length) box.append(list("files", others));
  const links = (message.links ?? []).filter(([, url]) => WEB.test(url));
  if (links.length) box.append(list("links", links.map(([label, url]) => link(label, url))));
  return box;
}

function list(className, items) {
  const made = element("ul", className);
  for (const item of items) {
    const entry = document.createElement("li");
    entry.append(item);
    made.append(entry);
  }
  return made;
}

function link(label, url) {
  const made = element("a", "", label);
  made.href = url;
  made.target = "_blank";
  made.rel = "noopener noreferrer";
  return made;
}

function choices(offered, chosen) {
  const group = element("div", "choices");
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", text("web-choices"));
  for (const [label, token] of offered) {
    const button = element("button", "", label);
    button.type = "button";
    button.addEventListener("click", () => pressed(group, button) && chosen({ label, token }));
    group.append(button);
  }
  return group;
}

// False for the second half of a double click.
function pressed(group, button) {
  const now = Date.now();
  if (now - Number(group.dataset.pressed ?? 0) < 600) return false;
  group.dataset.pressed = now;
  for (const other of group.children) other.classList.toggle("chosen", other === button);
  return true;
}

function time(at) {
  const date = new Date(at);
  const format = new Intl.DateTimeFormat(language(), { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const made = element("time", "at", format.format(date));
  made.dateTime = date.toISOString();
  return made;
}
