// The same proto served by @grpc/grpc-js over better-sqlite3: GetItem and ListItems.
// usage: node server.mjs BACKEND_ADDRESS; prints its port, serves until it is killed.
import grpc from '@grpc/grpc-js';
import Database from 'better-sqlite3';
import { CatalogueService, readItems } from './catalogue.mjs';

const database = new Database(':memory:');
database.exec('CREATE TABLE item (code TEXT PRIMARY KEY, position INTEGER UNIQUE, body TEXT)');
const insert = database.prepare('INSERT INTO item VALUES (?, ?, ?)');
(await readItems(process.argv[2])).forEach((item, position) =>
  insert.run(item.code, position, JSON.stringify(item)),
);

const selectOne = database.prepare('SELECT body FROM item WHERE code = ?').pluck();
const selectPage = database
  .prepare('SELECT body FROM item WHERE position >= ? ORDER BY position LIMIT ?')
  .pluck();
const count = database.prepare('SELECT count(*) FROM item').pluck().get();

const server = new grpc.Server();
server.addService(CatalogueService.service, {
  GetItem(call, reply) {
    const body = selectOne.get(call.request.code);
    if (body === undefined) reply({ code: grpc.status.NOT_FOUND, message: 'ITEM_NOT_FOUND' });
    else reply(null, JSON.parse(body));
  },
  ListItems(call, reply) {
    const offset = Number(call.request.page_token || 0);
    const items = selectPage.all(offset, call.request.page_size || 50).map((b) => JSON.parse(b));
    const next = offset + items.length;
    reply(null, { items, next_page_token: next < count ? `${next}` : '', total_size: count });
  },
});
server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  console.log(port);
});
