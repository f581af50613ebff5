// The catalogue as the backend serves it: every peer works on the same data.
import grpc from '@grpc/grpc-js';
import loader from '@grpc/proto-loader';
import { fileURLToPath } from 'node:url';

const protos = fileURLToPath(new URL('../../../proto', import.meta.url));
const definition = loader.loadSync('mct/catalogue/v1/catalogue_service.proto', {
  includeDirs: [protos],
  keepCase: true,
  enums: Number,
  longs: Number,
  defaults: true,
});

export const { CatalogueService } = grpc.loadPackageDefinition(definition).mct.catalogue.v1;

function call(client, method, request) {
  return new Promise((resolve, reject) =>
    client[method](request, (error, response) => (error ? reject(error) : resolve(response))),
  );
}

// Every item with its whole guide, in list order.
export async function readItems(address) {
  const client = new CatalogueService(address, grpc.credentials.createInsecure());
  const items = [];
  let pageToken = '';
  do {
    const page = await call(client, 'ListItems', { page_size: 500, page_token: pageToken });
    for (const { code } of page.items) items.push(await call(client, 'GetItem', { code }));
    pageToken = page.next_page_token;
  } while (pageToken);
  client.close();
  return items;
}
