// Leads on to where a page is now, with the place in it that was asked for, which a redirect without script loses.
(() => {
  "use strict";
  const target = new URL(document.querySelector("a").href);
  if (!target.hash) target.hash = location.hash;
  location.replace(target);
})();
