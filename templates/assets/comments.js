// The comments of readers, in the colours of the page.
(() => {
  "use strict";
  const origin = "https://giscus.app";
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const place = document.querySelector(".comments");
  const theme = () => root.dataset.theme ?? (dark.matches ? "dark" : "light");
  const script = document.createElement("script");
  script.src = `${origin}/client.js`;
  script.async = true;
  script.crossOrigin = "anonymous";
  Object.assign(script.dataset, place.dataset, { mapping: "pathname", strict: "1", reactionsEnabled: "1", emitMetadata: "0", inputPosition: "top", loading: "lazy", theme: theme() });
  place.append(script);

  const follow = () => place.querySelector("iframe")?.contentWindow.postMessage({ giscus: { setConfig: { theme: theme() } } }, origin);
  new MutationObserver(follow).observe(root, { attributes: true, attributeFilter: ["data-theme"] });
  dark.addEventListener("change", follow);
})();
