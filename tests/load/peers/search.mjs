// Quality and time of search engines on the same items and the same queries.
// usage: node search.mjs BACKEND_ADDRESS QUERY_FILE [POSTGRES_SOCKET_FOLDER]; prints JSON lines.
// Each engine gets the names as CJK bigrams, as someone who knows that Chinese has no spaces would
// set it up; none gets our synonyms or pinyin, which it does not have.
import Database from 'better-sqlite3';
import MiniSearch from 'minisearch';
import pg from 'pg';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { readItems } from './catalogue.mjs';

const [address, queryFile, postgresSocket] = process.argv.slice(2);
const items = await readItems(address);
const queries = readFileSync(queryFile, 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .map(([query, pattern]) => ({ query, pattern: new RegExp(pattern, 'u') }));

function bigrams(text) {
  const words = text.normalize('NFKC').toLowerCase().match(/[\p{Script=Han}]+|[a-z0-9]+/gu) ?? [];
  return words.flatMap((word) => {
    const letters = [...word];
    if (letters.length < 2 || /[a-z0-9]/.test(word)) return [word];
    return letters.slice(1).map((letter, i) => letters[i] + letter);
  });
}

async function measure(engine, search) {
  let first = 0;
  let five = 0;
  let reciprocal = 0;
  for (const { query, pattern } of queries) {
    const names = await search(query);
    const rank = names.slice(0, 10).findIndex((name) => pattern.test(name));
    if (rank === 0) first += 1;
    if (rank >= 0 && rank < 5) five += 1;
    if (rank >= 0) reciprocal += 1 / (rank + 1);
  }
  const times = [];
  for (let round = 0; round < 20; round += 1) {
    for (const { query } of queries) {
      const begun = performance.now();
      await search(query);
      times.push((performance.now() - begun) * 1000);
    }
  }
  times.sort((a, b) => a - b);
  const n = queries.length;
  console.log(JSON.stringify({
    engine,
    hit1: first / n,
    hit5: five / n,
    mrr10: reciprocal / n,
    p50_us: times[times.length >> 1],
    p99_us: times[Math.floor(times.length * 0.99)],
  }));
}

const mini = new MiniSearch({
  fields: ['name', 'agency'],
  storeFields: ['name'],
  tokenize: bigrams,
  searchOptions: { prefix: true, boost: { name: 3 } },
});
mini.addAll(items.map((item, id) => ({ id, name: item.name, agency: item.agency_name })));
await measure('MiniSearch', (query) => mini.search(query).slice(0, 10).map((hit) => hit.name));

const sqlite = new Database(':memory:');
sqlite.exec('CREATE VIRTUAL TABLE item USING fts5(terms, name UNINDEXED)');
const insert = sqlite.prepare('INSERT INTO item VALUES (?, ?)');
for (const { name } of items) insert.run(bigrams(name).join(' '), name);
const match = sqlite
  .prepare('SELECT name FROM item WHERE item MATCH ? ORDER BY rank LIMIT 10')
  .pluck();
await measure('SQLite FTS5', (query) => {
  const terms = bigrams(query);
  return terms.length ? match.all(terms.map((term) => `"${term}"`).join(' OR ')) : [];
});

if (postgresSocket) {
  const client = new pg.Client({ host: postgresSocket, user: 'postgres', database: 'postgres' });
  await client.connect();
  await client.query('CREATE TEMP TABLE item (name text, terms tsvector)');
  for (const { name } of items)
    await client.query("INSERT INTO item VALUES ($1, to_tsvector('simple', $2))", [
      name,
      bigrams(name).join(' '),
    ]);
  await client.query('CREATE INDEX ON item USING gin (terms)');
  await client.query('ANALYZE item');
  await measure('PostgreSQL text search', async (query) => {
    const terms = bigrams(query);
    if (!terms.length) return [];
    const { rows } = await client.query({
      name: 'search',
      text: `SELECT name FROM item WHERE terms @@ to_tsquery('simple', $1)
             ORDER BY ts_rank(terms, to_tsquery('simple', $1), 1) DESC LIMIT 10`,
      values: [terms.join(' | ')],
    });
    return rows.map((row) => row.name);
  });
  await client.end();
}
