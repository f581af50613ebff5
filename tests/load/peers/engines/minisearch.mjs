import MiniSearch from 'minisearch';
import { bigrams } from './terms.mjs';

export function* miniSearchEngines(items) {
  const index = new MiniSearch({
    fields: ['name', 'agency'],
    storeFields: ['name'],
    tokenize: bigrams,
    searchOptions: { prefix: true, boost: { name: 3 } },
  });
  index.addAll(items.map((item, id) => ({ id, name: item.name, agency: item.agency_name })));
  yield {
    engine: 'MiniSearch, bigrams',
    search: (query) => index.search(query).slice(0, 10).map((hit) => hit.name),
  };
}
