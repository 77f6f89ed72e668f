// What controls above a matrix and above the records of a collection have in common: the address holds the view that they ask for, so that it can be
// shared; the status tells what it comes to; a link to something that is not shown shows it.
// A view tells: query() the parts of its address, restore(wanted) from those of another, show(isComposing), status() in words, and reveal(place),
// which is true where it had to ask for another view.
const docgenControls = (frame, view) => {
  "use strict";
  const one = selector => frame.querySelector(selector);
  const filter = one(".filter"), status = one(".status"), copy = one("button.link"), reset = one("button.reset");

  const fold = text => text.normalize().replaceAll("\u2060", "").toLowerCase();

  // The entries whose text has every word of the filter.
  const matching = (entries, textOf, isComposing) => {
    const having = text => {
      const words = fold(text).split(/\s+/);
      return entries.filter(entry => { const said = textOf(entry); return words.every(word => said.includes(word)); });
    };
    // A syllable that is still being typed may be in no text yet.
    const found = having(filter.value);
    return isComposing && !found.length ? having(filter.value.slice(0, -1)) : found;
  };

  const query = () => [...view.query(), ...filter.value.trim() ? [`filter=${encodeURIComponent(filter.value.trim())}`] : []].join("&");
  const restore = search => {
    const wanted = new URLSearchParams(search);
    filter.value = wanted.get("filter") ?? "";
    view.restore(wanted);
  };
  const linkOf = address => {
    const link = new URL(address);
    link.search = query();
    return link.href;
  };

  const say = () => {
    const text = view.status();
    if (status.textContent !== text) status.textContent = text;
  };
  const show = event => {
    view.show(event?.isComposing);
    reset.hidden = query() === "";
    say();
  };
  // The address holds the view; other languages have the same things.
  const keep = () => {
    try { history.replaceState(history.state, "", linkOf(location.href)); } catch { /* the view then holds for this page */ }
    for (const link of document.querySelectorAll(".languages a[hreflang]")) link.href = linkOf(link.href);
  };
  const change = event => {
    show(event);
    keep();
  };

  frame.addEventListener("submit", event => event.preventDefault());
  frame.addEventListener("input", event => { if (event.target.closest(".controls")) change(event); });
  // What a syllable became is known at its end.
  filter.addEventListener("compositionend", () => change());
  reset.addEventListener("click", () => {
    restore("");
    change();
    filter.focus();
  });
  if (navigator.clipboard) {
    const label = copy.textContent;
    copy.hidden = false;
    copy.addEventListener("click", async () => {
      await navigator.clipboard.writeText(linkOf(location.href));
      copy.textContent = status.textContent = copy.dataset.copied;
      setTimeout(() => { copy.textContent = label; say(); }, 2000);
    });
  }

  const reveal = hash => {
    const place = document.getElementById(decodeURIComponent(hash.slice(1)));
    if (!place || !view.reveal(place)) return;
    filter.value = "";
    change();
    place.scrollIntoView();
  };

  return {
    fold,
    matching,
    change,
    start() {
      restore(location.search);
      show();
      one(".controls").hidden = false;
      if (location.search) keep();
      document.addEventListener("click", event => {
        const link = event.target.closest("a[href]");
        if (link?.hash && link.pathname === location.pathname) reveal(link.hash);
      });
      // The address may change without a click on this page.
      addEventListener("hashchange", () => reveal(location.hash));
      if (location.hash) reveal(location.hash);
    },
  };
};
