// The parts of the page around the talk: theme, clocks, dialogs, the frame.
import * as store from "./store.js";
import { language, text } from "./texts.js";

const dark = matchMedia("(prefers-color-scheme: dark)");

const isDark = () => (document.documentElement.dataset.theme ?? (dark.matches ? "dark" : "light")) === "dark";

// The button changes the theme; choosing what the system has follows the system again.
export function theme(button) {
  button.addEventListener("click", () => {
    const wanted = isDark() ? "light" : "dark";
    if ((wanted === "dark") === dark.matches) {
      store.remove("theme");
      delete document.documentElement.dataset.theme;
    } else {
      store.write("theme", wanted);
      document.documentElement.dataset.theme = wanted;
    }
    nameTheme(button);
  });
  dark.addEventListener("change", () => nameTheme(button));
}

export function nameTheme(button) {
  button.setAttribute("aria-label", text(isDark() ? "web-theme-light" : "web-theme-dark"));
}

// What time it is at both ends.
export function clocks() {
  const now = new Date();
  for (const clock of document.querySelectorAll("time[data-zone]")) {
    const format = new Intl.DateTimeFormat(language(), { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: clock.dataset.zone });
    clock.textContent = format.format(now);
    clock.dateTime = now.toISOString();
  }
}

// Opens a dialog with a button; the buttons in `closing` close it.
export function dialog(box, opener, closing) {
  opener.addEventListener("click", () => box.showModal());
  for (const button of closing) button.addEventListener("click", () => box.close());
  box.addEventListener("click", (event) => event.target === box && box.close());
}

// In a frame: Escape and the close button tell the page around it; the message holds no secret.
export function frame(closeButton, focus) {
  if (parent === window) return;
  const leave = () => parent.postMessage({ wfk: "close" }, "*");
  closeButton.addEventListener("click", leave);
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.isComposing && !document.querySelector("dialog[open]")) leave();
  });
  addEventListener("message", (event) => event.source === parent && event.data?.wfk === "opened" && focus());
}
