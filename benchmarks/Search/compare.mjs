// node compare.mjs SITE QUERIES.yaml [--misses]: a built site's own search and pagefind's over the same pages and queries: how often the expected page
// is among the first three results, and what the first query of a reader downloads.
import { execFileSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";

const [site, file, flag] = process.argv.slice(2);
const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".wasm": "application/wasm" };

// Pagefind writes into the site, so it gets a copy of it.
const copy = await mkdtemp(path.join(os.tmpdir(), "search-"));
await cp(site, copy, { recursive: true });
execFileSync(path.resolve("node_modules/.bin/pagefind"), ["--site", copy, "--root-selector", "main"], { stdio: "inherit" });

// What is not compressed already travels as gzip.
let bytes = 0;
const server = createServer(async (request, response) => {
  const name = decodeURIComponent(new URL(request.url, "http://localhost").pathname).slice("/repo/".length);
  try {
    const content = await readFile(path.join(copy, name));
    bytes += Math.min(content.length, gzipSync(content).length);
    response.writeHead(200, { "content-type": types[path.extname(name)] ?? "application/octet-stream" }).end(content);
  } catch {
    response.writeHead(404).end();
  }
}).listen(0, "127.0.0.1");
await new Promise(resolve => server.once("listening", resolve));
const root = `http://127.0.0.1:${server.address().port}/repo/`;

const queries = {};
for (const line of (await readFile(file, "utf8")).split("\n")) {
  const language = /^(\w+):$/.exec(line)?.[1];
  if (language) queries[language] = [];
  const found = /query: "(.*?)", page: "(.*?)"/.exec(line);
  if (found) Object.values(queries).at(-1).push({ query: found[1], page: found[2] });
}

// Each gives the addresses of the first three results, below the language's folder.
const engines = {
  async DocGen(page, query) {
    await page.keyboard.press("/");
    await page.keyboard.insertText(query);
    await page.locator("dialog.search .found > *").first().waitFor();
    // The context of what is in view comes last.
    await page.waitForLoadState("networkidle");
    return await page.locator("dialog.search .found a").evaluateAll(links => links.slice(0, 3).map(link => link.href));
  },
  async pagefind(page, query) {
    return await page.evaluate(async ([root, query]) => {
      const pagefind = await import(`${root}pagefind/pagefind.js`);
      const { results } = await pagefind.search(query);
      const found = await Promise.all(results.slice(0, 3).map(result => result.data()));
      return found.map(({ url }) => new URL(url, root).href);
    }, [root, query]);
  },
};

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-background-networking"] });
for (const [name, search] of Object.entries(engines)) {
  for (const [language, all] of Object.entries(queries)) {
    const sizes = [], misses = [];
    for (const { query, page: expected } of all) {
      // The page's policy forbids what pagefind needs.
      const context = await browser.newContext({ bypassCSP: true });
      const page = await context.newPage();
      await page.goto(`${root}${language}/index.html`, { waitUntil: "networkidle" });
      bytes = 0;
      const links = await search(page, query);
      sizes.push(bytes);
      const places = links.map(link => decodeURIComponent(link.slice(`${root}${language}/`.length)));
      // An anchor that nothing but a whole page is expected of does not matter, and pagefind knows none.
      const isFound = places.some(place => place === expected || place === expected.split("#")[0] || (!expected.includes("#") && place.split("#")[0] === expected));
      if (!isFound) misses.push(`${query} → ${expected}: ${places.join(", ")}`);
      await context.close();
    }
    sizes.sort((a, b) => a - b);
    console.log(`${name}, ${language}: ${all.length - misses.length} of ${all.length}; first query ${sizes[0]} to ${sizes.at(-1)} bytes, median ${sizes[sizes.length >> 1]}`);
    if (flag) for (const miss of misses) console.log(`  ${miss}`);
  }
}
await browser.close();
server.close();
await rm(copy, { recursive: true });
