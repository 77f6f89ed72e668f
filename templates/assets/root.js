// Leads from the site's root to the reader's language: the one chosen before, else the browser's first that the site has.
(() => {
  "use strict";
  const links = [...document.querySelectorAll("a[hreflang]")];
  const wanted = [...navigator.languages];
  try { wanted.unshift(localStorage.getItem("language") ?? ""); } catch { /* storage may be forbidden */ }
  const primary = tag => tag.toLowerCase().split("-")[0];
  const find = (tag, form) => links.find(link => form(link.hreflang) === form(tag));
  for (const tag of wanted.filter(Boolean)) {
    const link = find(tag, t => t.toLowerCase()) ?? find(tag, primary);
    if (link) return location.replace(link.href);
  }
  if (links.length) location.replace(links[0].href);
})();
