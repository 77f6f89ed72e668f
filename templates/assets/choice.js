// Tells which things the marked cases have in common, most often named first. Without it, marks still set the marked cases apart.
(() => {
  "use strict";
  for (const form of document.querySelectorAll("form.choice")) {
    const result = form.querySelector(".result");
    const list = result.querySelector("ol");
    const show = () => {
      const counts = new Map();
      for (const link of form.querySelectorAll(".option:has(:checked) .about a")) {
        const found = counts.get(link.href) ?? { link, count: 0 };
        found.count++;
        counts.set(link.href, found);
      }
      const ranked = [...counts.values()].sort((left, right) => right.count - left.count);
      list.replaceChildren(...ranked.map(({ link, count }) => {
        const item = document.createElement("li");
        item.append(link.cloneNode(true), ` × ${count}`);
        return item;
      }));
      result.hidden = form.querySelector(":checked") === null;
    };
    form.addEventListener("change", show);
    // The marks are gone once the event is over for everyone, and with them the button that had the focus.
    form.addEventListener("reset", () => setTimeout(() => {
      show();
      form.querySelector("input").focus();
    }));
    form.addEventListener("submit", event => event.preventDefault());
    show();
  }
})();
