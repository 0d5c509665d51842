// The page's texts in the language of the moment.
let texts = {};

export const language = () => document.documentElement.lang;

export const text = (key) => texts[key] ?? "";

// Fetches a language's texts and puts them into the page; the page stays as it is when they cannot be had.
export async function speak(code) {
  const answer = await fetch(`/texts/${code}`);
  if (!answer.ok) throw new Error(`texts: ${answer.status}`);
  texts = await answer.json();
  document.documentElement.lang = code;
  document.title = text("web-title");
  fill("text", (element, words) => (element.textContent = words));
  fill("label", (element, words) => element.setAttribute("aria-label", words));
  fill("placeholder", (element, words) => (element.placeholder = words));
  for (const link of document.querySelectorAll("[data-language]")) {
    if (link.dataset.language === code) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

function fill(kind, put) {
  for (const element of document.querySelectorAll(`[data-${kind}]`)) put(element, text(element.dataset[kind]));
}
