#include "app/features/catalogue/search_model.h"

#include <chrono>

#include "app/core/cache/shelves.h"
#include "app/core/services.h"
#include "app/features/catalogue/catalogue_client.h"
#include "app/features/catalogue/item_text.h"

namespace mct::app {
namespace {

constexpr std::chrono::milliseconds typing_pause{120};

}  // namespace

SearchModel::SearchModel(QObject* parent)
    : ListModel({"code", "name", "nameHtml", "kindName", "agencyName", "levelText", "reasonText",
                 "sample"},
                parent) {
  pause_.setSingleShot(true);
  pause_.setInterval(typing_pause);
  connect(&pause_, &QTimer::timeout, this, &SearchModel::load);
}

void SearchModel::attach(const Services& services) {
  client_ = &services.get<CatalogueClient>();
  shelves_ = &services.get<Shelves>();
  connect(shelves_, &Shelves::changed, this, [this](const QString& shelf) {
    if (shelf == QLatin1String(Shelves::searches)) emit historyChanged();
  });
  emit historyChanged();
}

void SearchModel::set_query(const QString& query) {
  if (query == query_) return;
  query_ = query;
  emit queryChanged();
  // What is on its way answers other words.
  search_.cancel();
  suggest_.cancel();
  if (query_.trimmed().isEmpty()) {
    pause_.stop();
    show({});
    suggestions_.clear();
    status_.reset();
    emit suggestionsChanged();
    emit statusChanged();
  } else {
    pause_.start();
  }
}

void SearchModel::load() {
  const auto words = query_.trimmed();
  if (words.isEmpty() || !client_) return;
  status_.begin();
  emit statusChanged();
  search_ = client_->search(words, [this](const Result<QList<SearchHit>>& hits) {
    if (hits) {
      show(*hits);
      status_.show_fresh(hits->isEmpty());
    } else {
      // Older hits under newer words would mislead.
      show({});
      status_.reset();
      status_.fail(hits.error());
    }
    emit statusChanged();
  });
  suggest_ = client_->suggest(words, [this, words](const Result<QStringList>& suggestions) {
    suggestions_ = suggestions.value_or(QStringList());
    suggestions_.removeAll(words);
    emit suggestionsChanged();
  });
}

void SearchModel::show(const QList<SearchHit>& hits) {
  beginResetModel();
  hits_ = hits;
  endResetModel();
}

QStringList SearchModel::history() const {
  QStringList words;
  if (shelves_)
    for (const auto& entry : shelves_->entries(Shelves::searches)) words << entry.title;
  return words;
}

void SearchModel::commit() {
  const auto words = query_.trimmed();
  if (!words.isEmpty() && shelves_) shelves_->put(Shelves::searches, {words, words, {}, {}, 0});
}

void SearchModel::clearHistory() {
  shelves_->clear(Shelves::searches);
}

void SearchModel::removeFromHistory(const QString& words) {
  shelves_->remove(Shelves::searches, words);
}

QVariant SearchModel::value(int row, int role) const {
  const auto& hit = hits_[row];
  switch (role) {
    case Code:
      return hit.item.code;
    case Name:
      return hit.item.name;
    case NameHtml:
      return marked_name(hit);
    case KindName:
      return kind_text(hit.item.kind);
    case AgencyName:
      return hit.item.agency;
    case LevelText:
      return level_text(hit.item);
    case ReasonText:
      return reason_text(hit);
    case Sample:
      return hit.item.sample;
    default:
      return {};
  }
}

}  // namespace mct::app
