// node scores.mjs SITE [PAGE…]: what Lighthouse says of a built site's pages on a phone; fails where a score is below 99. A busy machine lowers
// the score of performance and nothing raises it, so the best of three runs counts.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const least = 99, runs = 3;
const [site, ...chosen] = process.argv.slice(2);
const pages = chosen.length > 0 ? chosen : ["ko", "en"].flatMap(language =>
  ["index", "hypervisors", "comparisons/isolation", "explorer", "subjects/xen"].map(page => `${language}/${page}.html`));
const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml", ".txt": "text/plain; charset=utf-8" };

// As a host does: texts are compressed, and what is not there is a 404.
const server = createServer(async (request, response) => {
  const name = decodeURIComponent(new URL(request.url, "http://localhost").pathname).slice(1);
  try {
    const content = await readFile(path.join(site, name)), type = types[path.extname(name)];
    response.writeHead(200, { "content-type": type ?? "application/octet-stream", ...(type && { "content-encoding": "gzip" }) }).end(type ? gzipSync(content) : content);
  } catch {
    response.writeHead(404).end();
  }
}).listen(0, "127.0.0.1");
await new Promise(resolve => server.once("listening", resolve));

const chrome = await launch({ chromeFlags: ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-background-networking"] });
let isGood = true;
for (const page of pages) {
  const best = new Map(), faults = new Map();
  for (let run = 0; run < runs && (run === 0 || [...best.values()].some(score => score < least)); run++) {
    const { lhr } = await lighthouse(`http://127.0.0.1:${server.address().port}/${page}`, { port: chrome.port, logLevel: "error" });
    for (const { title, score, auditRefs } of Object.values(lhr.categories)) {
      const found = Math.round(score * 100);
      if (found < (best.get(title) ?? 0)) continue;
      best.set(title, found);
      faults.set(title, auditRefs.map(({ id, weight }) => ({ weight, ...lhr.audits[id] })).filter(({ weight, score }) => weight > 0 && score !== null && score < .9));
    }
  }
  console.log(page.padEnd(32), [...best].map(([title, score]) => `${title} ${score}`).join(", "));
  for (const [title, score] of best) {
    if (score >= least) continue;
    isGood = false;
    for (const fault of faults.get(title)) console.log(`  ${title}: ${fault.title} ${fault.displayValue ?? ""}`);
  }
}
chrome.kill();
server.close();
process.exitCode = isGood ? 0 : 1;
