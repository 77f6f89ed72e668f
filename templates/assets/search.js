// The search's dialog, which site.js has opened: what is found for what is typed, by pointer, keyboard and screen reader.
(() => {
  "use strict";
  const Best = 3, OfPage = 3;
  const dialog = document.querySelector("dialog.search");
  const field = dialog.querySelector("input");
  const status = Object.assign(document.createElement("p"), { className: "status", role: "status" });
  const found = Object.assign(document.createElement("div"), { className: "found" });
  const keys = Object.assign(document.createElement("p"), { className: "keys", ariaHidden: true });
  dialog.append(status, found, keys);

  const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: new URL("search.css", document.currentScript.src) });
  const styled = new Promise(resolve => { style.onload = style.onerror = resolve; });
  document.head.append(style);

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  // Cells of a table stand apart, unless a sentence ends between them.
  const pieces = marked => marked.map(({ text, isMatch }) => isMatch ? make("mark", {}, text) : text.replace(/(?<=[.:!?。])\t/gu, " ").replace(/\t/g, " · "));

  // Results

  let query = "", turn = 0, opensFirst = false;
  // Whether what is typed has been looked up.
  const isPending = () => found.ariaBusy === "true";
  const setPending = value => { found.ariaBusy = `${value}`; };
  const links = () => [...found.querySelectorAll("a")];

  // The context of a result that is further down is loaded when it comes into view.
  const contexts = new Map();
  const sight = new IntersectionObserver(entries => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      sight.unobserve(target);
      contexts.get(target)?.();
    }
  }, { root: found });

  const show = (result, answer, kinds) => {
    const place = [kinds && kinds[result.kind], result.pageTitle].filter(Boolean).join(" · ");
    const context = make("span", { className: "context" });
    const link = make("a", { href: result.href }, make("b", {}, ...pieces(docgenSearch.titleOf(result, answer))), ...(place ? [make("span", { className: "place" }, place)] : []), context);
    contexts.set(link, async () => context.append(...pieces(await docgenSearch.contextOf(result, answer))));
    sight.observe(link);
    return make("li", {}, link);
  };

  const group = (title, results, answer, kinds) =>
    make("section", {}, make("h2", {}, title), make("ul", {}, ...results.map(result => show(result, answer, kinds))));

  // The best of all, of each page one; the others by kind, with what is best of its kind first.
  const arrange = results => {
    const best = [], others = new Map(), counts = new Map();
    for (const result of results) {
      const count = counts.get(result.address) ?? 0;
      if (result.isSection || result.pageTitle === "") counts.set(result.address, count + 1);
      if (best.length < Best && (count === 0 || !result.isSection)) best.push(result);
      else if (count < OfPage || !result.isSection) others.set(result.kind, [...others.get(result.kind) ?? [], result]);
    }
    return { best, others };
  };

  const search = async () => {
    const mine = ++turn;
    query = field.value.trim();
    setPending(query !== "");
    if (!query) {
      status.textContent = "";
      found.replaceChildren();
      return;
    }
    try {
      const { text, kinds } = await docgenSearch.texts();
      if (mine === turn && !found.hasChildNodes()) status.textContent = text.loading;
      const answer = await docgenSearch.search(query);
      await styled;
      if (mine !== turn) return;
      const { best, others } = arrange(answer.results);
      const count = best.length + [...others.values()].flat().length;
      contexts.clear();
      sight.disconnect();
      found.replaceChildren(...(count
        ? [group(text.best, best, answer, kinds), ...[...others].map(([kind, results]) => group(kinds[kind], results, answer))]
        : [make("p", { className: "none" }, text.try)]));
      found.scrollTop = 0;
      status.textContent = count ? text.count.replace("{count}", count) : text.none;
      setPending(false);
      if (opensFirst) links()[0]?.click();
    } catch {
      if (mine !== turn) return;
      setPending(false);
      found.replaceChildren();
      status.textContent = (await docgenSearch.texts().catch(() => null))?.text.failed ?? "…";
    }
    opensFirst = false;
  };

  let waiting = 0;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    setPending(true);
    opensFirst = false;
    waiting = setTimeout(search, 80);
  });

  // Keyboard: arrows go from the field through the results and back, whatever is typed goes into the field.
  dialog.addEventListener("keydown", event => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const all = links(), at = all.indexOf(document.activeElement);
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const next = at + (event.key === "ArrowDown" ? 1 : -1);
      (next < 0 ? field : all[Math.min(next, all.length - 1)] ?? field).focus();
    } else if (event.key === "Enter" && document.activeElement === field) {
      event.preventDefault();
      if (isPending()) opensFirst = true; else all[0]?.click();
    } else if (at >= 0 && (event.key.length === 1 || event.key === "Backspace")) {
      field.focus();
    }
  });

  // A result may be on this very page.
  found.addEventListener("click", event => {
    if (event.target.closest("a") && !event.ctrlKey && !event.metaKey && !event.shiftKey) dialog.close();
  });

  docgenSearch.texts().then(({ text }) => {
    const key = name => make("kbd", {}, name);
    keys.append(make("span", {}, key("↑"), key("↓"), ` ${text.move}`), make("span", {}, key("Enter"), ` ${text.open}`), make("span", {}, key("Esc"), ` ${text.close}`));
  }, () => {});

  // What was typed before this script arrived.
  if (field.value) search();
})();
