// Chooses, filters and sorts the comparison of a page. Without it the whole table is there, in the order of the site.
(() => {
  "use strict";
  const comparison = document.querySelector(".comparison");
  const one = selector => comparison.querySelector(selector);
  const all = selector => [...comparison.querySelectorAll(selector)];
  const boxes = name => all(`input[name=${name}]`);
  const table = one("table"), differences = one("input[name=differences]"), notes = one("input[name=notes]"), status = one(".status");

  // Subjects and criteria, whichever are the rows; each holds its cells in the order of the others.
  const heads = [...table.tHead.rows[0].cells].slice(1);
  const rows = all("tbody tr:not(.group)");
  const grid = rows.map(row => [...row.cells].slice(1));
  const entry = (head, cells) => ({ head, cells, key: head.dataset.subject ?? head.id, name: head.querySelector(".name, a").textContent, shown: true });
  const columns = heads.map((head, index) => entry(head, grid.map(row => row[index])));
  const lines = rows.map((row, index) => ({ ...entry(row.cells[0], grid[index]), row, home: row.parentElement }));
  const subjectsAreRows = "subject" in rows[0].cells[0].dataset;
  const [subjects, criteria] = subjectsAreRows ? [lines, columns] : [columns, lines];

  // A cell's place among those of its criterion; one without a place says what else it is.
  const placeOf = cell => cell.dataset.rank === undefined ? Infinity : Number(cell.dataset.rank);
  const answerOf = cell => cell.dataset.rank ?? cell.querySelector(".value").className;
  const texts = new Map();
  const textOf = element => {
    if (!texts.has(element)) texts.set(element, controls.fold([...element.querySelectorAll(".value, .remark, th > a")].map(part => part.textContent).join("\n") || element.textContent));
    return texts.get(element);
  };

  let sorting = null, descending = false;

  const query = () => {
    const parts = [];
    for (const name of ["subjects", "criteria"]) {
      const checked = boxes(name).filter(box => box.checked);
      if (checked.length < boxes(name).length) parts.push(`${name}=${checked.map(box => encodeURIComponent(box.value)).join()}`);
    }
    if (differences.checked) parts.push("differences=1");
    if (notes?.checked) parts.push("notes=1");
    if (sorting) parts.push(`sort=${descending ? "-" : ""}${encodeURIComponent(sorting.key)}`);
    return parts;
  };

  const restore = wanted => {
    for (const name of ["subjects", "criteria"]) {
      const keys = wanted.get(name)?.split(",");
      // A list of names that are all gone says nothing; an empty one is a choice.
      const isKnown = keys && (keys[0] === "" || boxes(name).some(box => keys.includes(box.value)));
      for (const box of boxes(name)) box.checked = !isKnown || keys.includes(box.value);
    }
    differences.checked = wanted.has("differences");
    if (notes) notes.checked = wanted.has("notes");
    const sort = wanted.get("sort") ?? "";
    descending = sort.startsWith("-");
    sorting = criteria.find(criterion => criterion.key === (descending ? sort.slice(1) : sort)) ?? null;
    if (sorting || table.classList.contains("sorted")) arrange();
    if (notes) fitNotes();
  };

  const choose = isComposing => {
    for (const name of ["subjects", "criteria"]) {
      const entries = name === "subjects" ? subjects : criteria;
      const checked = new Set(boxes(name).filter(box => box.checked).map(box => box.value));
      for (const item of entries) item.shown = checked.has(item.key);
    }
    const chosen = subjects.filter(subject => subject.shown);
    const textsOf = subject => [subject.head, ...subject.cells.filter((_, index) => criteria[index].shown)].map(textOf).join("\n");
    const found = controls.matching(chosen, textsOf, isComposing);
    for (const subject of chosen) subject.shown = found.includes(subject);
    differences.disabled = found.length < 2;
    if (differences.checked && !differences.disabled)
      for (const criterion of criteria)
        if (new Set(criterion.cells.filter((_, index) => subjects[index].shown).map(answerOf)).size === 1) criterion.shown = false;
  };

  const arrange = () => {
    const order = [...subjects];
    if (sorting) {
      const index = criteria.indexOf(sorting);
      // What has no place comes last in either direction; equal ones stay in the order of the site.
      order.sort((left, right) => {
        const [first, second] = [left, right].map(subject => placeOf(subject.cells[index]));
        return first === second ? 0 : first === Infinity ? 1 : second === Infinity ? -1 : descending ? second - first : first - second;
      });
    }
    table.classList.toggle("sorted", sorting !== null);
    if (subjectsAreRows) for (const { row, home } of order) (sorting ? table.tBodies[0] : home).append(row);
    else {
      table.tHead.rows[0].append(...order.map(subject => subject.head));
      for (const criterion of criteria) criterion.row.append(...order.map(subject => criterion.cells[subjects.indexOf(subject)]));
    }
    for (const criterion of criteria) {
      if (criterion === sorting) criterion.head.setAttribute("aria-sort", descending ? "descending" : "ascending");
      else criterion.head.removeAttribute("aria-sort");
    }
  };

  const describe = () => {
    const count = entries => entries.filter(item => item.shown).length;
    const numbers = { subjects: count(subjects), all_subjects: subjects.length, criteria: count(criteria), all_criteria: criteria.length };
    const order = sorting ? ` · ${status.dataset[descending ? "descending" : "ascending"].replace("{criterion}", () => sorting.name)}` : "";
    return status.dataset.count.replace(/{(\w+)}/g, (_, name) => numbers[name]) + order;
  };

  const show = isComposing => {
    choose(isComposing);
    for (const line of lines) {
      line.row.hidden = line.head.hidden = !line.shown;
      line.cells.forEach((cell, index) => { cell.hidden = !(line.shown && columns[index].shown); });
    }
    for (const column of columns) column.head.hidden = !column.shown;
    for (const group of all(".group th")) group.colSpan = 1 + columns.filter(column => column.shown).length;
  };

  const fitNotes = () => { for (const note of all("details.folded")) note.open = notes.checked; };

  // A link to a cell or a criterion that is not shown shows it.
  const reveal = target => {
    const place = target.closest("td, th");
    if (!place || !table.contains(place) || !place.hidden) return false;
    for (const [name, entries] of [["subjects", subjects], ["criteria", criteria]]) {
      const item = entries.find(item => item.head === place || item.cells.includes(place));
      for (const box of boxes(name)) if (box.value === item?.key) box.checked = true;
    }
    differences.checked = false;
    return true;
  };

  const controls = docgenControls(comparison, { query, restore, show, status: describe, reveal });
  notes?.addEventListener("input", fitNotes);
  for (const panel of all(".panel")) {
    for (const button of panel.querySelectorAll("button")) {
      button.addEventListener("click", () => {
        for (const box of panel.querySelectorAll("input")) box.checked = button.className === "all";
        controls.change();
      });
    }
  }
  for (const criterion of criteria) {
    const button = criterion.head.querySelector(".sort");
    button.hidden = false;
    button.addEventListener("click", () => {
      // Up, down, and back to the order of the site.
      if (sorting !== criterion) [sorting, descending] = [criterion, false];
      else if (!descending) descending = true;
      else sorting = null;
      arrange();
      controls.change();
    });
  }
  one("button.csv").addEventListener("click", () => {
    // A text that a spreadsheet would take for a formula stays a text.
    const field = text => `"${text.trim().replace(/\s+/g, " ").replace(/^[=+\-@]/, "'$&").replaceAll('"', '""')}"`;
    const wordsOf = cell => {
      const value = cell.querySelector(".value");
      if (value) return [...value.childNodes].filter(node => !node.ariaHidden).map(node => node.textContent).join("");
      return (cell.querySelector(".name, a") ?? cell).textContent;
    };
    const records = [...table.rows].filter(row => !row.hidden && !row.matches(".group"))
      .map(row => [...row.cells].filter(cell => !cell.hidden).map(cell => field(wordsOf(cell))).join());
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob(["\uFEFF", records.join("\r\n"), "\r\n"], { type: "text/csv" }));
    link.download = location.pathname.split("/").at(-1).replace(/(\.html)?$/, ".csv");
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  });

  if (notes) notes.closest("label").hidden = !one("details.folded");
  controls.start();
})();
