#include "app/features/notice/people_model.h"

#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/notice/sending_client.h"

namespace mct::app {
namespace {

enum Role { Id, Name, Organization };

}  // namespace

PeopleModel::PeopleModel(QObject* parent) : ListModel({"id", "name", "organization"}, parent) {}

void PeopleModel::attach(const Services& services) {
  client_ = &services.get<SendingClient>();
  session_ = &services.get<Session>();
}

void PeopleModel::set_query(const QString& query) {
  if (query == query_) return;
  query_ = query;
  emit queryChanged();
  if (started()) load();
}

void PeopleModel::show(const QList<NoticePerson>& people) {
  beginResetModel();
  people_.clear();
  for (const auto& it : people)
    if (it.card_id != session_->card_id()) people_.append(it);
  endResetModel();
  status_.show_fresh(people_.isEmpty());
  emit statusChanged();
}

void PeopleModel::load() {
  call_.cancel();
  if (query_.trimmed().isEmpty()) return show({});
  call_ = client_->colleagues(query_.trimmed(), everywhere_ ? QString() : session_->unit_id(),
                              [this](const Result<QList<NoticePerson>>& people) {
                                if (people) return show(*people);
                                status_.fail(people.error());
                                emit statusChanged();
                              });
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
