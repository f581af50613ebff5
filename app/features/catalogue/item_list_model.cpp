#include "app/features/catalogue/item_list_model.h"

#include "app/core/services.h"
#include "app/features/catalogue/catalogue_client.h"
#include "app/features/catalogue/item_text.h"

namespace mct::app {

ItemListModel::ItemListModel(QObject* parent)
    : PagedListModel({"code", "name", "kindName", "agencyName", "levelText", "townText", "sample"},
                     parent) {}

void ItemListModel::narrow(const ItemQuery& query) {
  if (query == query_) return;
  query_ = query;
  emit filterChanged();
  if (!started()) return;
  status_.reset();
  load();
}

void ItemListModel::set_filter_kind(const QString& kind) {
  auto query = query_;
  query.kind = kind;
  narrow(query);
}

void ItemListModel::set_filter_id(const QString& id) {
  auto query = query_;
  query.id = id;
  narrow(query);
}

void ItemListModel::set_town_scope(const QString& scope) {
  auto query = query_;
  query.town_scope = scope;
  narrow(query);
}

void ItemListModel::set_reaches_village(bool reaches) {
  auto query = query_;
  query.reaches_village = reaches;
  narrow(query);
}

void ItemListModel::attach(const Services& services) {
  client_ = &services.get<CatalogueClient>();
}

PendingCall ItemListModel::ask(const QString& page) {
  return client_->items(query_, page, [this](const Result<ItemPage>& answer) {
    if (!answer) return refused(answer.error());
    total_ = answer->total;
    arrived(items_, answer->items, answer->next_page_token);
  });
}

void ItemListModel::look_on_device() {
  const auto stored = client_->stored_items(query_);
  if (!stored) return;
  total_ = stored->total;
  show_stored(items_, stored->items);
}

QVariant ItemListModel::value(int row, int role) const {
  const auto& item = items_[row];
  switch (role) {
    case Code:
      return item.code;
    case Name:
      return item.name;
    case KindName:
      return kind_text(item.kind);
    case AgencyName:
      return item.agency;
    case LevelText:
      return level_text(item);
    case TownText:
      return town_text(item);
    case Sample:
      return item.sample;
    default:
      return {};
  }
}

}  // namespace mct::app
