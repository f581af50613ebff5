import Database from 'better-sqlite3';
import { bigrams } from './terms.mjs';

function anyOf(terms) {
  return terms.map((term) => `"${term}"`).join(' OR ');
}

function bigramEngine(database, items) {
  database.exec('CREATE VIRTUAL TABLE pairs USING fts5(terms, agency, name UNINDEXED)');
  const insert = database.prepare('INSERT INTO pairs VALUES (?, ?, ?)');
  for (const { name, agency_name } of items)
    insert.run(bigrams(name).join(' '), bigrams(agency_name).join(' '), name);
  const match = database
    .prepare('SELECT name FROM pairs WHERE pairs MATCH ? ORDER BY bm25(pairs, 3, 1) LIMIT 10')
    .pluck();
  return {
    engine: 'SQLite FTS5, unicode61, bigrams',
    search(query) {
      const terms = bigrams(query);
      return terms.length ? match.all(anyOf(terms)) : [];
    },
  };
}

// The trigram tokenizer finds nothing for fewer than three letters: LIKE answers those.
function trigramEngine(database, items) {
  database.exec("CREATE VIRTUAL TABLE triples USING fts5(name, agency, tokenize='trigram')");
  const insert = database.prepare('INSERT INTO triples VALUES (?, ?)');
  for (const { name, agency_name } of items) insert.run(name, agency_name);
  const match = database
    .prepare('SELECT name FROM triples WHERE triples MATCH ? ORDER BY bm25(triples, 3, 1) LIMIT 10')
    .pluck();
  const contains = database
    .prepare("SELECT name FROM triples WHERE name LIKE '%' || ? || '%' ORDER BY length(name) LIMIT 10")
    .pluck();
  return {
    engine: 'SQLite FTS5, trigram',
    search(query) {
      const letters = [...query.normalize('NFKC').replace(/["\s]/gu, '')];
      if (letters.length < 3) return contains.all(letters.join(''));
      return match.all(anyOf(letters.slice(2).map((_, i) => letters.slice(i, i + 3).join(''))));
    },
  };
}

export function* fts5Engines(items) {
  const database = new Database(':memory:');
  yield bigramEngine(database, items);
  yield trigramEngine(database, items);
}
