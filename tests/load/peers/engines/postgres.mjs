import pg from 'pg';
import { bigrams } from './terms.mjs';

async function prepareTable(client, items) {
  await client.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
  await client.query('CREATE TEMP TABLE item (name text, terms tsvector)');
  for (const { name, agency_name } of items)
    await client.query(
      `INSERT INTO item VALUES ($1, setweight(to_tsvector('simple', $2), 'A') ||
                                    setweight(to_tsvector('simple', $3), 'C'))`,
      [name, bigrams(name).join(' '), bigrams(agency_name).join(' ')],
    );
  await client.query('CREATE INDEX ON item USING gin (terms)');
  await client.query('CREATE INDEX ON item USING gist (name gist_trgm_ops)');
  await client.query('ANALYZE item');
}

// `socket` is the folder of the server's Unix socket; the connection ends with the last engine.
export async function* postgresEngines(items, socket) {
  const client = new pg.Client({ host: socket, user: 'postgres', database: 'postgres' });
  await client.connect();
  await prepareTable(client, items);
  const names = async (statement, values) => {
    const { rows } = await client.query({ ...statement, values });
    return rows.map((row) => row.name);
  };
  const ranked = {
    name: 'ranked',
    text: `SELECT name FROM item WHERE terms @@ to_tsquery('simple', $1)
           ORDER BY ts_rank(terms, to_tsquery('simple', $1), 1) DESC LIMIT 10`,
  };
  yield {
    engine: 'PostgreSQL tsvector, bigrams',
    async search(query) {
      const terms = bigrams(query);
      return terms.length ? names(ranked, [terms.join(' | ')]) : [];
    },
  };
  const near = {
    name: 'near',
    text: 'SELECT name FROM item ORDER BY $1 <<-> name LIMIT 10',
  };
  yield { engine: 'PostgreSQL pg_trgm', search: (query) => names(near, [query]) };
  await client.end();
}
