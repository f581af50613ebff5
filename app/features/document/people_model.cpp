#include "app/features/document/people_model.h"

#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/document/document_client.h"

namespace mct::app {
namespace {

enum Role { Id, Name, Organization };
// More than this is found by another letter.
constexpr int most_shown = 6;

}  // namespace

DocumentPeopleModel::DocumentPeopleModel(QObject* parent)
    : ListModel({"id", "name", "organization"}, parent) {}

void DocumentPeopleModel::attach(const Services& services) {
  client_ = &services.get<DocumentClient>();
  session_ = &services.get<Session>();
}

void DocumentPeopleModel::set_query(const QString& query) {
  const auto words = query.trimmed();
  if (words == query_) return;
  query_ = words;
  emit queryChanged();
  if (started()) load();
}

void DocumentPeopleModel::show(const QList<DocumentPerson>& people) {
  beginResetModel();
  people_.clear();
  for (const auto& it : people)
    if (people_.size() < most_shown && (!colleagues_ || it.card_id != session_->card_id()))
      people_.append(it);
  endResetModel();
  status_.show_fresh(people_.isEmpty());
  emit countChanged();
  emit statusChanged();
}

void DocumentPeopleModel::load() {
  call_.cancel();
  if (query_.isEmpty()) return show({});
  call_ = client_->people(query_, colleagues_ ? session_->unit_id() : QString(),
                          [this](const Result<QList<DocumentPerson>>& people) {
                            if (people) return show(*people);
                            status_.fail(people.error());
                            emit statusChanged();
                          });
}

QVariant DocumentPeopleModel::value(int row, int role) const {
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
