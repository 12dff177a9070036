// Pages a second of processor time of Mozilla's Readability on linkedom, warm: so that other work on the machine does not count.
// usage: node bench.mjs FOLDER   (pages as *.html or *.html.gz)
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

const folder = process.argv[2];
if (!folder) {
  console.error("usage: node bench.mjs FOLDER");
  process.exit(2);
}

const pages = readdirSync(folder)
  .filter((name) => /\.html(\.gz)?$/.test(name))
  .sort()
  .map((name) => {
    const bytes = readFileSync(join(folder, name));
    return (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  });

function readAll() {
  let characters = 0;
  const start = process.cpuUsage();
  for (const page of pages) {
    const { document } = parseHTML(page);
    characters += new Readability(document).parse()?.textContent.length ?? 0;
  }
  const used = process.cpuUsage(start);
  return { seconds: (used.user + used.system) / 1e6, characters };
}

readAll();
const best = Math.min(...Array.from({ length: 5 }, () => readAll().seconds));
console.log(`Readability on linkedom: ${(pages.length / best).toFixed(0)} pages a second (${pages.length} pages, best of 5 rounds)`);
