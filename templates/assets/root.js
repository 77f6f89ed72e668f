// Leads from the site's root to the reader's language: the one chosen before, else the browser's first that the site has.
(() => {
  "use strict";
  const links = [...document.querySelectorAll("a[hreflang]")];
  const wanted = [...navigator.languages];
  try { wanted.unshift(localStorage.getItem("language") ?? ""); } catch { /* storage may be forbidden */ }
  // zh-TW is zh-Hant-TW: another script than that of zh-CN.
  const likely = tag => {
    try {
      const { language, script, region } = new Intl.Locale(tag).maximize();
      return { language, script: `${language}-${script}`, region: `${language}-${script}-${region}` };
    } catch { return {}; }
  };
  const find = (tag, part) => {
    const value = likely(tag)[part];
    return value && links.find(link => likely(link.hreflang)[part] === value);
  };
  const exact = tag => links.find(link => link.hreflang.toLowerCase() === tag.toLowerCase());
  // A language in another script is better than another language, but no better than what the reader reads too.
  const link = wanted.map(tag => exact(tag) ?? find(tag, "region") ?? find(tag, "script")).find(Boolean)
    ?? wanted.map(tag => find(tag, "language")).find(Boolean)
    ?? links[0];
  if (link) location.replace(link.href);
})();
