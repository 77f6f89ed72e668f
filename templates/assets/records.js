// Filters the records of a collection and opens them: all at once, the one that a link leads to, and those in which the browser's own search finds
// something. Without it all records are there; the one that the address names is open by style alone, and the others open as every disclosure does.
(() => {
  "use strict";
  const collection = document.querySelector(".collection");
  const one = selector => collection.querySelector(selector);
  const list = one(".records");
  const rows = [...list.querySelectorAll(".row:has(> details)")];
  const detailsOf = row => row.querySelector(":scope > details");

  // Without style nothing is closed.
  if ("onbeforematch" in list && rows.some(row => getComputedStyle(row).display === "grid")) {
    const fit = row => { row.querySelector(":scope > .body").hidden = detailsOf(row).open ? false : "until-found"; };
    for (const row of rows) {
      fit(row);
      detailsOf(row).addEventListener("toggle", () => fit(row));
      row.addEventListener("beforematch", () => { detailsOf(row).open = true; });
    }
  }

  const openAt = place => {
    const row = place.closest(".row") ?? place.querySelector(":scope > .row");
    const details = row && detailsOf(row);
    if (details && list.contains(details)) details.open = true;
  };
  if (!one(".controls")) {
    const openNamed = () => {
      const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (place) openAt(place);
    };
    addEventListener("hashchange", openNamed);
    openNamed();
    return;
  }

  const open = one("input[name=open]"), status = one(".status");
  const boxes = [...collection.querySelectorAll(".chooser input")];
  const names = [...new Set(boxes.map(box => box.name))];
  const records = [...list.querySelectorAll("[data-facets]")].map(element => ({ element, facets: new Set(element.dataset.facets.split(" ")), isShown: true }));
  // What holds several records, a table or a section with its heading, and its entry in the contents of the page.
  const entries = new Map([...document.querySelectorAll(".contents a")].map(link => [decodeURIComponent(link.hash.slice(1)), link.parentElement]));
  const groups = [...list.children].filter(child => !("facets" in child.dataset)).map(group => ({ group, entry: entries.get(group.querySelector("h2")?.id) }));
  const texts = new Map();

  const checked = name => boxes.filter(box => box.name === name && box.checked);
  const textOf = record => {
    if (!texts.has(record)) texts.set(record, controls.fold(record.element.textContent));
    return texts.get(record);
  };

  const query = () => [
    ...names.filter(name => checked(name).length).map(name => `${name}=${checked(name).map(box => encodeURIComponent(box.value)).join()}`),
    ...open?.checked ? ["open=1"] : [],
  ];
  const fitOpen = () => { for (const row of rows) detailsOf(row).open = open.checked; };
  const restore = wanted => {
    for (const box of boxes) box.checked = wanted.get(box.name)?.split(",").includes(box.value) ?? false;
    if (!open || open.checked === wanted.has("open")) return;
    open.checked = wanted.has("open");
    fitOpen();
  };

  const show = isComposing => {
    // Nothing marked in a list asks for nothing.
    const asked = names.map(name => checked(name).map(box => `${name}=${box.value}`)).filter(keys => keys.length);
    const found = new Set(controls.matching(records.filter(record => asked.every(keys => keys.some(key => record.facets.has(key)))), textOf, isComposing));
    for (const record of records) record.element.hidden = !found.has(record);
    for (const { group, entry } of groups) {
      group.hidden = !group.querySelector("[data-facets]:not([hidden])");
      if (entry) entry.hidden = group.hidden;
    }
  };
  const describe = () => {
    const numbers = { shown: records.filter(record => !record.element.hidden).length, all: records.length };
    const marked = boxes.filter(box => box.checked).map(box => box.parentElement.querySelector(".name").textContent);
    return status.dataset.count.replace(/{(\w+)}/g, (_, name) => numbers[name]) + (marked.length ? ` · ${marked.join(", ")}` : "");
  };
  const reveal = place => {
    openAt(place);
    if (!list.contains(place) || !place.closest("[hidden]:not(.body)")) return false;
    for (const box of boxes) box.checked = false;
    return true;
  };

  const controls = docgenControls(collection, { query, restore, show, status: describe, reveal });
  open?.addEventListener("input", fitOpen);
  controls.start();
})();
