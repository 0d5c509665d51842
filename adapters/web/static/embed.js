// One line for another site: <script src="https://chat.example.org/embed.js" defer data-lang="de"></script>
// Puts a button at the lower right that opens the chat in a frame. It needs nothing of the site but leave to load this
// script (script-src) and to show the frame (frame-src); its style is a constructed sheet, which no style-src forbids.
(() => {
  const labels = "{{labels}}";
  const script = document.currentScript;
  const home = new URL(script.src).origin;
  const wanted = (script.dataset.lang || document.documentElement.lang || navigator.language || "").slice(0, 2).toLowerCase();
  const language = labels[wanted] ? wanted : "en";

  const style = `
    :host { all: initial; }
    * { box-sizing: border-box; }
    .launcher { position: fixed; z-index: 2147483000; right: max(20px, env(safe-area-inset-right)); bottom: max(20px, env(safe-area-inset-bottom));
      display: grid; place-items: center; width: 60px; height: 60px; padding: 0; border: 2px solid #f3f6f2; border-radius: 50%;
      background: #12403f; cursor: pointer; box-shadow: 0 4px 18px rgb(10 30 30 / 35%); }
    .launcher:hover { background: #1f5f5b; }
    .launcher:focus-visible { outline: 3px solid #a8481c; outline-offset: 3px; }
    .launcher svg { width: 36px; fill: #f2a65a; }
    .launcher path { fill: none; stroke: #f2a65a; stroke-width: 2.4; stroke-linecap: round; }
    .launcher .home { fill: #fff; }
    .panel { position: fixed; z-index: 2147483000; right: 20px; bottom: 94px; width: min(400px, calc(100vw - 40px));
      height: min(640px, calc(100vh - 120px)); overflow: hidden; border: 1px solid #7d8a86; border-radius: 16px; background: #f7f4ee;
      box-shadow: 0 12px 44px rgb(10 30 30 / 30%); }
    .panel[hidden] { display: none; }
    iframe { display: block; width: 100%; height: 100%; border: 0; }
    @media (max-width: 480px) {
      .panel { inset: 0; width: 100%; height: 100%; border: 0; border-radius: 0; }
      .launcher[aria-expanded="true"] { display: none; }
    }
    @media (prefers-color-scheme: dark) { .panel { background: #0d1717; } }
    @media print { .launcher, .panel { display: none; } }`;

  const svg = (name, attributes) => {
    const made = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };

  const picture = () => {
    const made = svg("svg", { viewBox: "0 0 32 32", "aria-hidden": "true", focusable: "false" });
    const dots = [[6, 22, 3], [26, 15, 2.4], [25, 20.5, 2.4], [20, 25, 2.4]];
    made.append(svg("path", { d: "M6 22C9 9 23 9 26 15" }));
    for (const [cx, cy, r] of dots) made.append(svg("circle", { cx, cy, r, class: cx === 6 ? "home" : "" }));
    return made;
  };

  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];

  const panel = document.createElement("div");
  panel.className = "panel";
  panel.hidden = true;
  panel.setAttribute("role", "dialog");
  panel.setAttribute("aria-label", labels[language].title);

  const launcher = document.createElement("button");
  launcher.type = "button";
  launcher.className = "launcher";
  launcher.append(picture());

  let frame = null;

  // The frame is loaded when it is first wanted, and stays: the talk goes on behind a closed panel.
  function load() {
    frame = document.createElement("iframe");
    frame.title = labels[language].title;
    frame.src = `${home}/?embed=1&lang=${language}`;
    frame.addEventListener("load", greet);
    panel.append(frame);
  }

  function greet() {
    if (panel.hidden) return;
    frame.focus();
    frame.contentWindow.postMessage({ wfk: "opened" }, home);
  }

  function show(open) {
    panel.hidden = !open;
    launcher.setAttribute("aria-expanded", String(open));
    launcher.setAttribute("aria-label", labels[language][open ? "close" : "open"]);
    launcher.title = labels[language][open ? "close" : "open"];
    if (!open) return launcher.focus();
    if (frame) return greet();
    load();
  }

  launcher.addEventListener("click", () => show(panel.hidden));
  root.addEventListener("keydown", (event) => event.key === "Escape" && !panel.hidden && show(false));
  addEventListener("message", (event) => {
    if (frame && event.source === frame.contentWindow && event.origin === home && event.data?.wfk === "close") show(false);
  });

  launcher.setAttribute("aria-expanded", "false");
  launcher.setAttribute("aria-label", labels[language].open);
  launcher.title = labels[language].open;
  root.append(launcher, panel);
  document.body.append(host);
})();
