#include "app/features/community/resident_model.h"

#include <QDateTime>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/community/keeping_client.h"
#include "app/features/community/residence_text.h"

namespace mct::app {

ResidentModel::ResidentModel(QObject* parent)
    : PagedListModel({"id", "place", "name", "relation", "phone", "since"}, parent) {}

void ResidentModel::attach(const Services& services) {
  client_ = &services.get<KeepingClient>();
  navigation_ = &services.get<Navigation>();
  connect(client_, &KeepingClient::decided, this, &ResidentModel::load);
}

void ResidentModel::set_query(const QString& query) {
  if (query == query_) return;
  query_ = query;
  emit queryChanged();
  if (started()) load();
}

void ResidentModel::end(const QString& id, const QString& reason) {
  if (reason.trimmed().isEmpty()) return navigation_->say(tr("请写明原因，对方会看到"));
  const auto request_id = new_request_id();
  ending_ = client_->end({id, reason.trimmed(), request_id}, [this](const Result<void>& ended) {
    navigation_->say(ended ? tr("已结束，对方会收到通知") : mct::app::error_text(ended.error()));
  });
}

QString ResidentModel::total() const {
  return tr("%n 人", nullptr, total_);
}

PendingCall ResidentModel::ask(const QString& page) {
  return client_->residents(community_id_, query_, page,
                            [this](const Result<ResidentPage>& answer) {
                              if (!answer) return refused(answer.error());
                              total_ = answer->total;
                              arrived(residents_, answer->residents, answer->next);
                            });
}

QVariant ResidentModel::value(int row, int role) const {
  const auto& it = residents_[row];
  switch (role) {
    case Id:
      return it.id;
    case Place:
      return it.place + QChar(' ') + it.room;
    case Name:
      return it.name;
    case RelationText:
      return relation_text(it.relation);
    case Phone:
      return it.phone;
    case Since:
      return QDateTime::fromMSecsSinceEpoch(it.created_ms).toString(QStringLiteral("yyyy-MM-dd"));
    default:
      return {};
  }
}

}  // namespace mct::app
