// The reader's choice of light or dark, before the first paint. Without a choice the system's preference holds.
(() => {
  "use strict";
  let choice = null;
  try { choice = localStorage.getItem("theme"); } catch { /* storage may be forbidden; the preference of the system holds */ }
  if (choice === "light" || choice === "dark") document.documentElement.dataset.theme = choice;
})();
