// Runs before the page is drawn: a theme that was chosen earlier must not flash in afterwards.
(() => {
  try {
    const theme = localStorage.getItem("wfk.theme");
    if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
  } catch {
    // Storage may be closed to pages in frames; the system's theme is right then.
  }
})();
