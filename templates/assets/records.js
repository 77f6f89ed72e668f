// Opens the record that a link leads to; without it style does, and readers as they open every disclosure.
(() => {
  "use strict";
  const open = hash => {
    const details = document.getElementById(decodeURIComponent(hash.slice(1)))?.closest(".records [data-search=record]")?.querySelector(".row > details");
    if (details) details.open = true;
  };
  document.addEventListener("click", event => {
    const link = event.target.closest("a[href]");
    if (link?.pathname === location.pathname) open(link.hash);
  });
  addEventListener("hashchange", () => open(location.hash));
  open(location.hash);
})();
