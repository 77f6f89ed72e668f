// Puts any two subjects side by side: their stacks with one to eight instances, the difference in structure, and what they answer differently.
(() => {
  "use strict";
  const root = document.querySelector(".explorer");
  if (!root) return;
  const form = root.querySelector("form");
  const words = root.dataset;
  const [firstTower, secondTower] = root.querySelectorAll(".towers > section");
  const make = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const link = thing => {
    const element = make("a", { href: thing.href, textContent: thing.name });
    if (thing.key) element.dataset.layer = thing.key;
    return element;
  };

  // The data arrives as a call, since a page from disk may load scripts but no data.
  globalThis.docgenExplorer = data => {
    const keys = Object.keys(data.subjects);
    const asked = new URLSearchParams(location.search);
    const { a, b, n } = form.elements;
    a.value = keys.includes(asked.get("a")) ? asked.get("a") : words.first;
    b.value = keys.includes(asked.get("b")) ? asked.get("b") : [words.second, words.first].find(key => key !== a.value);
    const count = Number(asked.get("n"));
    if (count >= 1 && count <= 8) n.value = count;

    const draw = () => {
      const [first, second, instances] = [data.subjects[a.value], data.subjects[b.value], Number(n.value)];
      form.querySelector("output").value = instances;
      drawTower(firstTower, first, instances, data.layers);
      drawTower(secondTower, second, instances, data.layers);
      drawChanges(first, second, data.layers);
      drawAnswers(first, second, data.comparisons);
      drawRecords(data.records.filter(record => record.about.includes(a.value) && record.about.includes(b.value)));
    };
    const query = () => new URLSearchParams({ a: a.value, b: b.value, n: n.value });
    const keep = () => { for (const link of document.querySelectorAll(".languages a[hreflang]")) link.search = query(); };
    form.addEventListener("input", () => {
      draw();
      // The address leads to what is shown, also in other languages, which have the same subjects.
      try { history.replaceState(history.state, "", `?${query()}${location.hash}`); } catch { /* not everywhere may a page change its own address */ }
      keep();
    });
    form.addEventListener("submit", event => event.preventDefault());
    root.hidden = false;
    draw();
    if (location.search) keep();
  };
  document.head.append(make("script", { src: root.dataset.source }));

  const heightOf = subject => Math.max(subject.layers.length, ...subject.lanes.map(lane => lane.base + lane.layers.length));

  // A tower is a grid: a row for each level from the bottom up, a column for each lane, those that repeat once per instance.
  function drawTower(section, subject, instances, layers) {
    const height = heightOf(subject);
    section.querySelector("h2").replaceChildren(link(subject));
    const grid = section.querySelector(".tower");
    const columns = [...subject.lanes]
      .sort((left, right) => left.base - right.base)
      .flatMap(lane => Array.from({ length: lane.repeats ? instances : 1 }, (_, index) => ({ lane, index })));
    grid.replaceChildren();
    grid.style.gridTemplateColumns = columns.map(column => column.index > 0 ? "minmax(.5rem, 1fr)" : "minmax(min-content, 3.2fr)").join(" ") || "1fr";
    grid.style.gridTemplateRows = `repeat(${height}, minmax(2.9rem, auto))`;
    const place = (layer, level, from, to, named) => {
      const { name, href, color, key } = layers[layer];
      const box = named ? make("a", { className: `box ${color}`, href, textContent: name }) : make("span", { className: `box ${color}` });
      box.dataset.layer = key;
      if (!named) box.ariaHidden = "true";
      if (subject.boundary === layer) box.classList.add("is-boundary");
      box.style.gridArea = `${height - level} / ${from + 1} / auto / ${to + 1}`;
      grid.append(box);
    };
    subject.layers.forEach((layer, level) => {
      const from = columns.findIndex(column => column.lane.base > level);
      place(layer, level, Math.max(from, 0), Math.max(columns.length, 1), true);
    });
    columns.forEach(({ lane, index }, column) =>
      lane.layers.forEach((layer, level) => place(layer, lane.base + level, column, column + 1, index === 0)));

    const names = chosen => [...new Set(chosen)].map(layer => layers[layer].name).join(", ");
    const once = names([...subject.layers, ...subject.lanes.filter(lane => !lane.repeats).flatMap(lane => lane.layers)]);
    const each = names(subject.lanes.filter(lane => lane.repeats).flatMap(lane => lane.layers));
    section.querySelector(".count").replaceChildren(
      ...(each ? [make("span", {}, make("strong", { textContent: words.each.replace("{count}", instances) }), ` ${each}`)] : []),
      make("span", {}, make("strong", { textContent: words.once }), ` ${once}`),
      ...(subject.boundary === null ? [] : [make("span", {}, make("strong", { textContent: words.boundary }), ` ${layers[subject.boundary].name}`)]));
  }

  // The same rule as at build time: what stands in both in the same order, and repeats in both or in neither, is kept; what one has as a kind of what the other
  // has in its place varies.
  function changesBetween(before, after, layers) {
    const sequence = subject => {
      const levels = [...subject.layers.map(layer => [layer, false]), ...subject.lanes.flatMap(lane => lane.layers.map(layer => [layer, lane.repeats]))];
      return levels.filter(([layer], index) => levels.findIndex(other => other[0] === layer) === index);
    };
    const [left, right] = [sequence(before), sequence(after)];
    const has = (levels, layer) => levels.some(other => other[0] === layer);
    const weight = (i, k) => {
      const [one, other] = [left[i][0], right[k][0]];
      if (left[i][1] !== right[k][1]) return 0;
      if (one === other) return left.length + 1;
      return (layers[one].bases.includes(other) || layers[other].bases.includes(one)) && !has(right, one) && !has(left, other) ? 1 : 0;
    };
    const weights = Array.from({ length: left.length + 1 }, () => new Array(right.length + 1).fill(0));
    for (let i = left.length - 1; i >= 0; i--)
      for (let k = right.length - 1; k >= 0; k--)
        weights[i][k] = Math.max(weight(i, k) > 0 ? weight(i, k) + weights[i + 1][k + 1] : 0, weights[i + 1][k], weights[i][k + 1]);
    const common = new Map();
    for (let i = 0, k = 0; i < left.length && k < right.length;) {
      if (weight(i, k) > 0 && weights[i][k] === weight(i, k) + weights[i + 1][k + 1]) common.set(left[i++][0], right[k++][0]);
      else if (weights[i + 1][k] >= weights[i][k + 1]) i++;
      else k++;
    }
    const counterparts = [...common.values()];
    return [
      ...left.map(([layer]) => common.has(layer)
        ? common.get(layer) === layer ? [layer, "kept"] : [layer, "varied", common.get(layer)]
        : [layer, has(right, layer) ? "moved" : "removed"]),
      ...right.filter(([layer]) => !has(left, layer) && !counterparts.includes(layer)).map(([layer]) => [layer, "added"]),
    ];
  }

  function drawChanges(first, second, layers) {
    const changes = changesBetween(first, second, layers);
    const marks = { kept: "", removed: "−", added: "+", moved: "↕", varied: "≈" };
    const rows = ["removed", "added", "varied", "moved", "kept"]
      .map(change => [change, changes.filter(other => other[1] === change)])
      .filter(([, found]) => found.length > 0)
      .map(([change, found]) => make("li", {},
        make("span", { className: `key ${change}`, textContent: marks[change], ariaHidden: "true" }),
        make("strong", { textContent: words[change] }), " ",
        make("span", {}, ...found.flatMap(([layer, , variant], index) =>
          [...(index > 0 ? [", "] : []), link(layers[layer]), ...(variant === undefined ? [] : [" → ", link(layers[variant])])]))));
    root.querySelector(".changes").replaceChildren(...rows);
  }

  function drawAnswers(first, second, comparisons) {
    let alike = 0;
    const bodies = comparisons.flatMap((comparison, index) => {
      const rows = comparison.criteria.flatMap((criterion, position) => {
        const [left, right] = [first.answers[index][position], second.answers[index][position]];
        if (left === null || right === null) return [];
        if (left === right) { alike++; return []; }
        return [make("tr", {}, make("th", { scope: "row", textContent: criterion }), make("td", { textContent: left }), make("td", { textContent: right }))];
      });
      if (rows.length === 0) return [];
      return [make("tbody", {}, make("tr", { className: "group" }, make("th", { colSpan: 3, scope: "rowgroup" }, link(comparison))), ...rows)];
    });
    const head = make("thead", {}, make("tr", {},
      make("th", { scope: "col", textContent: words.criterion }), make("th", { scope: "col" }, link(first)), make("th", { scope: "col" }, link(second))));
    const section = root.querySelector(".differing");
    section.hidden = bodies.length === 0 && alike === 0;
    section.querySelector(".scroll").hidden = bodies.length === 0;
    section.querySelector("table").replaceChildren(head, ...bodies);
    section.querySelector(".alike").textContent = alike > 0 ? words.alike.replace("{count}", alike) : "";
  }

  function drawRecords(records) {
    const section = root.querySelector(".both");
    section.hidden = records.length === 0;
    section.querySelector("ul").replaceChildren(...records.map(record => make("li", {}, link(record), ` · ${record.collection}`)));
  }
})();
