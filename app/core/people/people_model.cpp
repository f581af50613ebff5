#include "app/core/people/people_model.h"

#include "app/core/people/people_methods.h"
#include "app/core/services.h"
#include "app/core/session/session.h"

namespace mct::app {
namespace {

// The own unit comes first among the hits. More than these is found by another letter.
constexpr int most_hits = 20, most_shown = 6;

}  // namespace

PeopleModel::PeopleModel(QObject* parent) : ListModel({"id", "name", "organization"}, parent) {}

void PeopleModel::attach(const Services& services) {
  channel_ = &services.get<Channel>();
  session_ = &services.get<Session>();
}

void PeopleModel::set_query(const QString& query) {
  const auto words = query.trimmed();
  if (words == query_) return;
  query_ = words;
  emit queryChanged();
  if (started()) load();
}

void PeopleModel::show(QList<Person> people) {
  beginResetModel();
  people_ = std::move(people);
  endResetModel();
  status_.show_fresh(people_.isEmpty());
  emit countChanged();
  emit statusChanged();
}

QList<PeopleModel::Person> PeopleModel::those_wanted(
    const people_methods::pb::SearchCardsResponse& found) const {
  QList<Person> people;
  for (const auto& card : found.cards()) {
    if (people.size() == most_shown) break;
    const auto id = QString::fromStdString(card.id());
    if (own_unit_ && QString::fromStdString(card.unit_id()) != session_->unit_id()) continue;
    if (claimed_ && !card.claimed()) continue;
    if (!with_self_ && id == session_->card_id()) continue;
    people.append({id, QString::fromStdString(card.name()),
                   QString::fromStdString(card.organization_name())});
  }
  return people;
}

void PeopleModel::load() {
  call_.cancel();
  if (query_.isEmpty()) return show({});
  people_methods::pb::SearchCardsRequest request;
  request.set_query(query_.toStdString());
  request.set_page_size(most_hits);
  call_ =
      channel_->call(people_methods::search_cards, request,
                     std::function([this](Result<people_methods::pb::SearchCardsResponse> found) {
                       if (found) return show(those_wanted(*found));
                       status_.fail(found.error());
                       emit statusChanged();
                     }));
}

QVariant PeopleModel::value(int row, int role) const {
  const auto& it = people_[row];
  switch (role) {
    case Id:
      return it.card_id;
    case Name:
      return it.name;
    case Organization:
      return it.organization;
    default:
      return {};
  }
}

}  // namespace mct::app
