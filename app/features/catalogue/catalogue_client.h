#pragma once

#include <functional>
#include <optional>

#include <QByteArray>

#include "app/core/cache/device_cache.h"
#include "app/core/channel/channel.h"
#include "app/features/catalogue/catalogue_types.h"

namespace mct::app {

// The catalogue's calls. What the server has answered stays on the device: stored_…() gives the
// last answer at once, without the server. Proto types end here.
class CatalogueClient {
 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;

  CatalogueClient(Channel& channel, DeviceCache& cache) : channel_(channel), cache_(cache) {}

  std::optional<CatalogueFacets> stored_facets();
  [[nodiscard]] PendingCall facets(Handler<CatalogueFacets> handler);

  // The first page only is kept on the device.
  std::optional<ItemPage> stored_items(const ItemQuery& query);
  [[nodiscard]] PendingCall items(const ItemQuery& query, const QString& page_token,
                                  Handler<ItemPage> handler);

  std::optional<ItemGuide> stored_guide(const QString& code);
  [[nodiscard]] PendingCall guide(const QString& code, Handler<ItemGuide> handler);
  // A guide that is kept, flow chart included, is never evicted from the device.
  void keep(const ItemGuide& guide, bool kept);

  [[nodiscard]] PendingCall search(const QString& words, Handler<QList<SearchHit>> handler);
  [[nodiscard]] PendingCall suggest(const QString& prefix, Handler<QStringList> handler);

  // Content under its checksum; it never changes. Errors: DATA_LOSS (FILE_DAMAGED).
  std::optional<QByteArray> stored_attachment(const GuideAttachment& attachment);
  [[nodiscard]] PendingCall attachment(const QString& code, const GuideAttachment& attachment,
                                       Handler<QByteArray> handler);

 private:
  Channel& channel_;
  DeviceCache& cache_;
};

}  // namespace mct::app
