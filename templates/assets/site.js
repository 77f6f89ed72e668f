// What makes a page more comfortable. Everything also works without it.
(() => {
  "use strict";
  const root = document.documentElement;
  const assets = document.currentScript.src;
  const remember = (key, value) => {
    try {
      if (value) localStorage.setItem(key, value); else localStorage.removeItem(key);
    } catch { /* storage may be forbidden; the choice then holds for this page */ }
  };

  // Light, dark, or as the system says.
  const theme = document.querySelector("button.theme");
  if (theme) {
    const order = ["system", "light", "dark"];
    const show = () => {
      const label = `${theme.dataset.label}: ${theme.dataset[root.dataset.theme ?? "system"]}`;
      theme.setAttribute("aria-label", label);
      theme.title = label;
    };
    theme.addEventListener("click", () => {
      const next = order[(order.indexOf(root.dataset.theme ?? "system") + 1) % order.length];
      if (next === "system") delete root.dataset.theme; else root.dataset.theme = next;
      remember("theme", root.dataset.theme);
      show();
    });
    show();
    theme.hidden = false;
  }

  // The language that a reader chooses is the one that the site's root leads to.
  for (const link of document.querySelectorAll(".languages a[hreflang]"))
    link.addEventListener("click", () => remember("language", link.hreflang));

  // Search: there is room for a query at once; what searches is loaded with it.
  const button = document.querySelector("button.search");
  if (button) {
    let dialog = null;
    const make = (name, properties) => Object.assign(document.createElement(name), properties);
    const create = () => {
      dialog = make("dialog", { className: "search", ariaLabel: button.querySelector("span").textContent });
      // A field of the type search would take Escape for itself.
      const field = make("input", { type: "text", role: "searchbox", inputMode: "search", placeholder: button.dataset.placeholder, ariaLabel: button.dataset.placeholder, autocomplete: "off", autocapitalize: "off", spellcheck: false, enterKeyHint: "go" });
      const close = make("button", { type: "button", className: "close", ariaLabel: button.dataset.close, title: button.dataset.close, textContent: "×" });
      const bar = make("div", { className: "field", role: "search" });
      bar.append(button.querySelector("svg").cloneNode(true), field, close);
      dialog.append(bar);
      dialog.addEventListener("click", event => { if (event.target === dialog || event.target === close) dialog.close(); });
      document.body.append(dialog);
      for (const name of ["search-index.js", "search.js"]) document.head.append(make("script", { src: new URL(name, assets), async: false }));
    };
    const open = () => {
      if (!dialog) create();
      if (!dialog.open) dialog.showModal();
      dialog.querySelector("input").select();
    };
    button.addEventListener("click", open);
    addEventListener("keydown", event => {
      const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest?.("input, textarea, select, [contenteditable]");
      const isShortcut = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!isSlash && !isShortcut) return;
      event.preventDefault();
      open();
    });
    button.hidden = false;
  }

  // Disclosures that lie over the page close with Escape and with a click beside them.
  const floating = document.querySelectorAll("details.menu, details.languages, details.chooser");
  addEventListener("keydown", event => {
    if (event.key !== "Escape") return;
    for (const details of floating) {
      if (!details.open) continue;
      details.open = false;
      details.querySelector("summary").focus();
    }
  });
  addEventListener("click", event => {
    for (const details of floating)
      if (details.open && !details.contains(event.target)) details.open = false;
  });

  // A browser that cannot show a closed disclosure as a column gets it opened where the column has room.
  if (!CSS.supports("selector(::details-content)")) {
    const wide = matchMedia("(min-width: 52.01rem)");
    const menu = document.querySelector("details.menu");
    const fit = () => { if (menu) menu.open = wide.matches; };
    wide.addEventListener("change", fit);
    fit();
  }

  // The current entry of the side navigation is in view, on a phone when the menu is opened.
  const side = document.querySelector(".side");
  const current = side?.querySelector("[aria-current]");
  const reveal = () => {
    if (!current?.checkVisibility?.()) return;
    const top = current.getBoundingClientRect().top - side.getBoundingClientRect().top;
    if (top + current.offsetHeight > side.clientHeight) side.scrollTop += top - side.clientHeight / 2;
  };
  document.querySelector("details.menu")?.addEventListener("toggle", reveal);
  reveal();

  // The table of contents marks the section that is being read.
  const entries = new Map([...document.querySelectorAll(".contents a")].map(link => [decodeURIComponent(link.hash.slice(1)), link]));
  const headings = [...entries.keys()].map(id => document.getElementById(id)).filter(Boolean);
  if (headings.length) {
    let marked = null;
    const mark = () => {
      const line = innerHeight / 4;
      const passed = headings.filter(heading => heading.getClientRects().length && heading.getBoundingClientRect().top < line);
      const link = entries.get((passed.at(-1) ?? headings[0]).id);
      if (link === marked) return;
      marked?.removeAttribute("aria-current");
      link.setAttribute("aria-current", "true");
      marked = link;
    };
    let waiting = false;
    addEventListener("scroll", () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => { waiting = false; mark(); });
    }, { passive: true });
    mark();
  }

  // A layer under the pointer or the focus is lit wherever the page shows it.
  let lit;
  const light = element => {
    const layer = element?.closest?.("[data-layer]")?.dataset.layer;
    if (layer === lit) return;
    lit = layer;
    for (const part of document.querySelectorAll("[data-layer]")) part.classList.toggle("lit", part.dataset.layer === layer);
  };
  addEventListener("pointerover", event => light(event.target));
  addEventListener("focusin", event => light(event.target));
  addEventListener("focusout", event => light(event.relatedTarget));

  // The number of a source tells its title: to the pointer, to the focus, and to the first touch, which does not leave the page yet.
  const numbers = document.querySelectorAll("sup a[title]");
  if (numbers.length && root.showPopover) {
    const hint = document.createElement("div");
    hint.className = "hint";
    hint.popover = "manual";
    // Assistive technology has the title with the number already.
    hint.ariaHidden = "true";
    document.body.append(hint);
    for (const number of numbers) {
      number.setAttribute("aria-description", number.title);
      number.removeAttribute("title");
    }
    let told = null;
    const place = () => {
      const { left, top, bottom, width } = told.getBoundingClientRect();
      hint.style.left = `${Math.max(8, Math.min(left + (width - hint.offsetWidth) / 2, root.clientWidth - hint.offsetWidth - 8))}px`;
      hint.style.top = `${bottom + hint.offsetHeight < innerHeight ? bottom : top - hint.offsetHeight}px`;
    };
    const tell = number => {
      if (number === told) return;
      told = number;
      hint.togglePopover(told !== null);
      if (!told) return;
      hint.textContent = told.getAttribute("aria-description");
      place();
    };
    const numberAt = element => element?.closest?.("sup a[aria-description]") ?? null;
    addEventListener("pointerover", event => {
      if (event.pointerType !== "touch" && !hint.contains(event.target)) tell(numberAt(event.target));
    });
    addEventListener("focusin", event => tell(event.target.matches(":focus-visible") ? numberAt(event.target) : null));
    addEventListener("click", event => {
      const number = numberAt(event.target);
      if (event.pointerType === "touch" && number !== told) {
        if (number) event.preventDefault();
        tell(number);
      }
    });
    addEventListener("keydown", event => { if (event.key === "Escape") tell(null); });
    addEventListener("scroll", () => { if (told) place(); }, { capture: true, passive: true });
  }

  // Tabs: one of the parts that stand below each other is shown. Those of one title are chosen together, and on the pages that follow.
  const groups = [...document.querySelectorAll(".tabs")].map((group, index) => {
    const list = document.createElement("div");
    list.className = "tab-list";
    list.setAttribute("role", "tablist");
    const tabs = [...group.querySelectorAll(":scope > .tab")].map((panel, place) => {
      const title = panel.querySelector(":scope > .title");
      const tab = document.createElement("button");
      tab.type = "button";
      tab.textContent = title.textContent;
      tab.id = `tab-${index + 1}-${place + 1}`;
      panel.id ||= `${tab.id}-panel`;
      for (const [name, value] of [["role", "tab"], ["aria-controls", panel.id]]) tab.setAttribute(name, value);
      for (const [name, value] of [["role", "tabpanel"], ["aria-labelledby", tab.id], ["tabindex", "0"]]) panel.setAttribute(name, value);
      title.hidden = true;
      list.append(tab);
      return { tab, panel };
    });
    group.prepend(list);
    const show = chosen => {
      for (const { tab, panel } of tabs) {
        const isChosen = tab === chosen;
        tab.setAttribute("aria-selected", isChosen);
        tab.tabIndex = isChosen ? 0 : -1;
        // What is looked for in the page, or linked to, unfolds the part that it is in.
        panel.hidden = isChosen ? false : "until-found";
      }
    };
    const named = title => tabs.find(({ tab }) => tab.textContent === title)?.tab;
    for (const { tab, panel } of tabs) {
      tab.addEventListener("click", () => choose(tab));
      panel.addEventListener("beforematch", () => show(tab));
    }
    list.addEventListener("keydown", event => {
      const place = tabs.findIndex(({ tab }) => tab === document.activeElement);
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key] * (getComputedStyle(list).direction === "rtl" ? -1 : 1);
      const next = event.key === "Home" ? 0 : event.key === "End" ? tabs.length - 1 : step ? (place + step + tabs.length) % tabs.length : -1;
      if (next < 0) return;
      event.preventDefault();
      choose(tabs[next].tab);
      tabs[next].tab.focus();
    });
    show(tabs[0].tab);
    return { show, named };
  });
  const choose = tab => {
    const top = tab.getBoundingClientRect().top;
    for (const group of groups) {
      const own = group.named(tab.textContent);
      if (own) group.show(own);
    }
    // Groups above may have changed their height.
    scrollBy({ top: tab.getBoundingClientRect().top - top, behavior: "instant" });
    remember("tab", tab.textContent);
  };
  if (groups.length > 0) {
    let before = null;
    try { before = localStorage.getItem("tab"); } catch { /* storage may be forbidden */ }
    for (const group of groups) {
      const own = before && group.named(before);
      if (own) group.show(own);
    }
  }

  // Code can be copied.
  if (navigator.clipboard) {
    for (const button of document.querySelectorAll("button.copy")) {
      const label = button.textContent;
      button.hidden = false;
      button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(button.closest(".code").querySelector("code").textContent);
        button.textContent = button.dataset.copied;
        setTimeout(() => { button.textContent = label; }, 2000);
      });
    }
  }
})();
