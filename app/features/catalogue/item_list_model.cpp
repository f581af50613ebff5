#include "app/features/catalogue/item_list_model.h"

#include "app/core/services.h"
#include "app/features/catalogue/catalogue_client.h"
#include "app/features/catalogue/item_text.h"

namespace mct::app {

ItemListModel::ItemListModel(QObject* parent)
    : ListModel({"code", "name", "kindName", "agencyName", "levelText", "townText", "sample"},
                parent) {}

void ItemListModel::ask(const ItemQuery& query) {
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
  ask(query);
}

void ItemListModel::set_filter_id(const QString& id) {
  auto query = query_;
  query.id = id;
  ask(query);
}

void ItemListModel::set_town_scope(const QString& scope) {
  auto query = query_;
  query.town_scope = scope;
  ask(query);
}

void ItemListModel::set_reaches_village(bool reaches) {
  auto query = query_;
  query.reaches_village = reaches;
  ask(query);
}

void ItemListModel::attach(const Services& services) {
  client_ = &services.get<CatalogueClient>();
}

void ItemListModel::load() {
  fetching_more_ = false;
  status_.begin();
  if (status_.state() == load_state::Loading)
    if (auto stored = client_->stored_items(query_)) {
      show(*stored);
      // Further pages belong to the server's answer, not to the stored one.
      next_page_token_.clear();
      status_.show_stored(items_.isEmpty());
    }
  emit statusChanged();
  call_ = client_->items(query_, {}, [this](const Result<ItemPage>& page) {
    if (page) {
      show(*page);
      status_.show_fresh(items_.isEmpty());
    } else {
      status_.fail(page.error());
    }
    emit statusChanged();
  });
}

void ItemListModel::show(const ItemPage& page) {
  beginResetModel();
  items_ = page.items;
  next_page_token_ = page.next_page_token;
  total_ = page.total;
  endResetModel();
}

bool ItemListModel::canFetchMore(const QModelIndex& parent) const {
  return !parent.isValid() && !next_page_token_.isEmpty() && !fetching_more_;
}

void ItemListModel::fetchMore(const QModelIndex& parent) {
  if (!canFetchMore(parent)) return;
  fetching_more_ = true;
  call_ = client_->items(query_, next_page_token_, [this](const Result<ItemPage>& page) {
    fetching_more_ = false;
    if (!page) {
      // What is shown stays; the whole list is asked for again when the server is back.
      status_.fail(page.error());
      emit statusChanged();
      return;
    }
    next_page_token_ = page->next_page_token;
    if (page->items.isEmpty()) return;
    beginInsertRows({}, count(), count() + static_cast<int>(page->items.size()) - 1);
    items_.append(page->items);
    endInsertRows();
  });
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
