// Quality and time of search engines on the same items and the same queries; a line of JSON for
// each engine.
// usage: node search.mjs BACKEND_ADDRESS POSTGRES_SOCKET_FOLDER QUERY_FILE
// Each engine is set up as by someone who knows that Chinese has no spaces; none gets our synonyms
// and pinyin, which it does not have.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { readItems } from './catalogue.mjs';
import { fts5Engines } from './engines/fts5.mjs';
import { miniSearchEngines } from './engines/minisearch.mjs';
import { postgresEngines } from './engines/postgres.mjs';

const passes = 20;
const [address, postgresSocket, queryFile] = process.argv.slice(2);

function readQueries(file) {
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([query, pattern]) => ({ query, pattern: new RegExp(pattern, 'u') }));
}

async function quality(search, queries) {
  const ranks = [];
  for (const { query, pattern } of queries) {
    const names = await search(query);
    ranks.push(1 + names.findIndex((name) => pattern.test(name)));
  }
  const share = (score) => ranks.reduce((sum, rank) => sum + score(rank), 0) / ranks.length;
  return {
    hit1: share((rank) => (rank === 1 ? 1 : 0)),
    hit5: share((rank) => (rank >= 1 && rank <= 5 ? 1 : 0)),
    mrr10: share((rank) => (rank >= 1 ? 1 / rank : 0)),
  };
}

async function times(search, queries) {
  const microseconds = [];
  for (let pass = 0; pass < passes; pass += 1) {
    for (const { query } of queries) {
      const begun = performance.now();
      await search(query);
      microseconds.push((performance.now() - begun) * 1000);
    }
  }
  microseconds.sort((a, b) => a - b);
  const at = (share) => microseconds[Math.floor(microseconds.length * share)];
  const mean = microseconds.reduce((sum, time) => sum + time, 0) / microseconds.length;
  return { p50_us: at(0.5), p99_us: at(0.99), mean_us: mean };
}

async function* engines(items) {
  yield* miniSearchEngines(items);
  yield* fts5Engines(items);
  yield* postgresEngines(items, postgresSocket);
}

const queries = readQueries(queryFile);
for await (const { engine, search } of engines(await readItems(address))) {
  const found = await quality(search, queries); // warms the engine up, too
  console.log(JSON.stringify({ engine, ...found, ...(await times(search, queries)) }));
}
