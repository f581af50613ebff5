#include "app/features/notice/neighbourhood_draft.h"

#include <algorithm>

#include <QVariantMap>

#include "app/features/notice/sending_client.h"

namespace mct::app {
namespace {

// More are not offered here: whoever keeps so many comes from the page of one of them.
constexpr qsizetype most_offered = 20;

}  // namespace

void NeighbourhoodDraft::begin(SendingClient& client, const QString& community_id) {
  client_ = &client;
  call_ =
      client.neighbourhoods({}, [this, community_id](const Result<QList<NeighbourhoodEntry>>& all) {
        if (!all) return emit failed(all.error());
        for (const auto& it : *all)
          if (it.neighbourhood.community_id == community_id) chosen_.append(it);
        if (!chosen_.isEmpty())
          communities_ = chosen_;
        else if (all->size() <= most_offered)
          communities_ = *all;
        parts_ = communities_;
        emit changed();
        if (!chosen_.isEmpty()) emit chosenChanged();
      });
}

QString NeighbourhoodDraft::within() const {
  return path_.isEmpty() ? QString() : path_.last().full_name;
}

bool NeighbourhoodDraft::is_chosen(const Neighbourhood& it) const {
  return std::ranges::any_of(
      chosen_, [&](const NeighbourhoodEntry& entry) { return entry.neighbourhood == it; });
}

QVariantList NeighbourhoodDraft::parts() const {
  QVariantList all;
  for (qsizetype i = 0; i < parts_.size(); ++i) {
    const auto& it = parts_[i];
    all.append(QVariantMap{{"place", i},
                           {"name", it.name.isEmpty() ? it.full_name : it.name},
                           {"chosen", is_chosen(it.neighbourhood)},
                           {"divided", it.neighbourhood.room.isEmpty()}});
  }
  return all;
}

QVariantList NeighbourhoodDraft::chosen() const {
  QVariantList all;
  for (qsizetype i = 0; i < chosen_.size(); ++i)
    all.append(QVariantMap{{"place", i}, {"name", chosen_[i].full_name}});
  return all;
}

QList<Neighbourhood> NeighbourhoodDraft::neighbourhoods() const {
  QList<Neighbourhood> all;
  for (const auto& it : chosen_) all.append(it.neighbourhood);
  return all;
}

void NeighbourhoodDraft::clear() {
  chosen_.clear();
  emit changed();
}

void NeighbourhoodDraft::open(int place) {
  if (place < 0 || place >= parts_.size()) return;
  const auto entry = parts_[place];
  call_ = client_->neighbourhoods(entry.neighbourhood,
                                  [this, entry](const Result<QList<NeighbourhoodEntry>>& parts) {
                                    if (!parts) return emit failed(parts.error());
                                    path_.append(entry);
                                    parts_ = *parts;
                                    emit changed();
                                  });
}

void NeighbourhoodDraft::choose(int place, bool chosen) {
  if (place < 0 || place >= parts_.size()) return;
  const auto& entry = parts_[place];
  if (chosen == is_chosen(entry.neighbourhood)) return;
  if (chosen)
    chosen_.append(entry);
  else
    chosen_.removeIf(
        [&](const NeighbourhoodEntry& it) { return it.neighbourhood == entry.neighbourhood; });
  emit changed();
  emit chosenChanged();
}

void NeighbourhoodDraft::back() {
  if (path_.isEmpty()) return;
  path_.removeLast();
  if (path_.isEmpty()) {
    parts_ = communities_;
    return emit changed();
  }
  const auto outer = path_.last();
  call_ = client_->neighbourhoods(outer.neighbourhood,
                                  [this](const Result<QList<NeighbourhoodEntry>>& parts) {
                                    if (!parts) return emit failed(parts.error());
                                    parts_ = *parts;
                                    emit changed();
                                  });
}

void NeighbourhoodDraft::remove(int place) {
  if (place < 0 || place >= chosen_.size()) return;
  chosen_.removeAt(place);
  emit changed();
  emit chosenChanged();
}

}  // namespace mct::app
