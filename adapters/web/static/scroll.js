// Keeps the newest line in view while the reader is there, and leaves them alone while they read further up.
export class Follow {
  #end;
  #foot;
  #button;
  #following = true;

  constructor(scrollers, end, foot, button) {
    this.#end = end;
    this.#foot = foot;
    this.#button = button;
    for (const scroller of scrollers) scroller.addEventListener("scroll", () => this.look(), { passive: true });
    button.addEventListener("click", () => this.toEnd());
    addEventListener("resize", () => this.stay());
  }

  // Something was added below.
  grown() {
    if (this.#following) this.toEnd();
    else this.#button.hidden = false;
  }

  // Something above the end has taken more room, or the window less.
  stay() {
    if (this.#following) this.toEnd();
  }

  toEnd() {
    this.#end.scrollIntoView({ block: "end", behavior: "instant" });
    this.#following = true;
    this.#button.hidden = true;
  }

  // Looks whether the reader is at the end; also asked before something is added, for scrolling is told late.
  look() {
    this.#following = this.#end.getBoundingClientRect().top < this.#foot.getBoundingClientRect().top + 60;
    if (this.#following) this.#button.hidden = true;
  }
}
