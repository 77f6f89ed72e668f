// Filters the records of a collection and opens them all at once. Without it all records are there.
(() => {
  "use strict";
  const collection = document.querySelector(".collection");
  const one = selector => collection.querySelector(selector);
  const list = one(".records"), open = one("input[name=open]"), status = one(".status");
  const boxes = [...collection.querySelectorAll(".chooser input")];
  const names = [...new Set(boxes.map(box => box.name))];
  const records = [...list.querySelectorAll("[data-search=record]")].map(element => ({ element, facets: element.dataset.facets.split(" ") }));
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
  const fitOpen = () => { for (const details of list.querySelectorAll(".row > details")) details.open = open.checked; };
  const restore = wanted => {
    for (const box of boxes) box.checked = wanted.get(box.name)?.split(",").includes(box.value) ?? false;
    if (!open || open.checked === wanted.has("open")) return;
    open.checked = wanted.has("open");
    fitOpen();
  };

  const show = isComposing => {
    // Nothing marked in a list asks for nothing.
    const asked = names.map(name => checked(name).map(box => `${name}=${box.value}`)).filter(keys => keys.length);
    const found = new Set(controls.matching(records.filter(record => asked.every(keys => keys.some(key => record.facets.includes(key)))), textOf, isComposing));
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
    if (!list.contains(place) || !place.closest("[hidden]")) return false;
    for (const box of boxes) box.checked = false;
    return true;
  };

  const controls = docgenControls(collection, { query, restore, show, status: describe, reveal });
  open?.addEventListener("input", fitOpen);
  controls.start();
})();
