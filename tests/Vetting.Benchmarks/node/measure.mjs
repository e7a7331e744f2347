// What a process does that was started to measure one engine: node measure.mjs NAME evaluate|file FILE
// Prints one line of JSON of the same form as the .NET engines.
import fs from 'node:fs';
import { performance } from 'node:perf_hooks';

const RULES = 20;
const [name, mode, file] = process.argv.slice(2);

const parse = text => text.split('\n').filter(line => line.length > 0).map(line => JSON.parse(line));

/** One pass: a flat list of package, rule, package, rule … */
async function pass(engine, packages) {
  const hits = [];
  for (let i = 0; i < packages.length; i++) {
    const answer = engine.evaluate(packages[i], i, hits);
    if (engine.isAsync) await answer;
  }
  return hits;
}

function count(hits) {
  const counts = new Array(RULES).fill(0);
  for (let k = 1; k < hits.length; k += 2) counts[hits[k]]++;
  return counts;
}

const engine = await (await import(`./engines/${name}.mjs`)).load();
const packages = parse(fs.readFileSync(file, 'utf8'));
let hits = await pass(engine, packages);
const measured = { hits: count(hits) };
if (mode === 'evaluate') {
  let best = Infinity;
  const until = performance.now() + 4000;
  for (let turn = 0; turn < 3 || performance.now() < until; turn++) {
    const start = performance.now();
    hits = await pass(engine, packages);
    best = Math.min(best, performance.now() - start);
  }
  measured.packagesPerSecond = packages.length / best * 1000;
}
const used = process.cpuUsage();
measured.processorMs = (used.user + used.system) / 1000;
measured.peakMb = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify(measured));
process.exit(0);
