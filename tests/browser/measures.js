// What a page is measured by in the tests: each function returns what is wrong.

const shown = (element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && element.getClientRects().length > 0;

const operable = () => [...document.querySelectorAll("a[href], button, textarea, input, select, [tabindex='0']")].filter(shown);

const open = () => document.querySelector("dialog[open]") ?? document.body;

function colour(text) {
  const [r, g, b, a = 1] = text.match(/[\d.]+/g).map(Number);
  return { r, g, b, a };
}

const over = (top, below) => ({
  r: top.r * top.a + below.r * (1 - top.a),
  g: top.g * top.a + below.g * (1 - top.a),
  b: top.b * top.a + below.b * (1 - top.a),
  a: 1,
});

function behind(element) {
  const layers = [];
  for (let at = element; at; at = at.parentElement) {
    layers.push(colour(getComputedStyle(at).backgroundColor));
    if (layers.at(-1).a === 1) break;
  }
  return layers.reverse().reduce((below, top) => over(top, below), { r: 255, g: 255, b: 255, a: 1 });
}

function luminance({ r, g, b }) {
  const [red, green, blue] = [r, g, b].map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function faintTexts() {
  const found = [];
  const walker = document.createTreeWalker(open(), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.textContent.trim() || !shown(element) || element.closest(".unseen, .skip, noscript")) continue;
    const below = behind(element);
    const ratio = contrast(over(colour(getComputedStyle(element).color), below), below);
    if (ratio < 4.5) found.push([walker.currentNode.textContent, ratio]);
  }
  return found;
}

function faintEdges() {
  const found = [];
  for (const element of document.querySelectorAll(".composer, .line:not(.past) .choices button, #send")) {
    const style = getComputedStyle(element);
    const around = behind(element.parentElement);
    const ratios = [contrast(over(colour(style.borderTopColor), around), around), contrast(behind(element), around)];
    if (Math.max(...ratios) < 3) found.push([element.className || element.id, ratios]);
  }
  return found;
}

const nameOf = (element) =>
  element.getAttribute("aria-label") || element.labels?.[0]?.textContent || element.textContent.trim() || element.title;

const nameless = () => operable().filter((element) => !nameOf(element)).map((element) => element.outerHTML);

// Off the screen until focused is not too small; links within text are exempt, and here are none.
function tiny() {
  return operable()
    .map((element) => [nameOf(element), element.getBoundingClientRect()])
    .filter(([, box]) => box.width < 24 || box.height < 24)
    .map(([name, box]) => [name, box.width, box.height]);
}

function doubleIds() {
  const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function stickingOut() {
  const width = document.documentElement.clientWidth;
  const wide = [...document.querySelectorAll("body *")].filter((element) => {
    if (!shown(element) || element.closest(".unseen, svg, .skip")) return false;
    const box = element.getBoundingClientRect();
    return box.right > width + 0.5 || box.left < -0.5 || (element.scrollWidth > element.clientWidth + 1 && element.clientWidth && getComputedStyle(element).overflowX === "auto");
  });
  const parts = [...document.querySelector(".top").children].filter(shown).map((part) => part.getBoundingClientRect());
  const overlapping = parts.some((part, index) => index && part.left < parts[index - 1].right - 0.5);
  const cut = document.querySelector(".brand").scrollWidth > document.querySelector(".brand").clientWidth + 1 && width >= 768 ? ["brand"] : [];
  return [...wide.map((element) => element.outerHTML.slice(0, 120)), ...(overlapping ? ["header overlaps"] : []), ...cut];
}
