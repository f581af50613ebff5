#include "app/features/community/claim_model.h"

#include <QDateTime>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/community/keeping_client.h"
#include "app/features/community/residence_text.h"

namespace mct::app {

ClaimModel::ClaimModel(QObject* parent)
    : ListModel({"id", "place", "name", "relation", "phone", "time"}, parent) {}

void ClaimModel::attach(const Services& services) {
  client_ = &services.get<KeepingClient>();
  navigation_ = &services.get<Navigation>();
  connect(client_, &KeepingClient::decided, this, &ClaimModel::load);
}

void ClaimModel::load() {
  if (count() == 0) status_.begin();
  emit statusChanged();
  call_ = client_->claims(community_id_, [this](const Result<QList<Residence>>& claims) {
    if (claims) {
      beginResetModel();
      claims_ = *claims;
      endResetModel();
      status_.show_fresh(count() == 0);
      emit countChanged();
    } else {
      status_.fail(claims.error());
    }
    emit statusChanged();
  });
}

void ClaimModel::confirm(const QString& id) {
  decide(id, {}, tr("已确认，对方得到本社区的名片"));
}

void ClaimModel::refuse(const QString& id, const QString& reason) {
  if (reason.trimmed().isEmpty()) return navigation_->say(tr("请写明原因，对方会看到"));
  decide(id, reason.trimmed(), tr("已告知对方"));
}

void ClaimModel::decide(const QString& id, const QString& reason, const QString& done) {
  const auto request_id = new_request_id();
  deciding_ = client_->decide({id, reason, request_id}, [this, done](const Result<void>& outcome) {
    navigation_->say(outcome ? done : mct::app::error_text(outcome.error()));
  });
}

QVariant ClaimModel::value(int row, int role) const {
  const auto& it = claims_[row];
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
    case Time:
      return QDateTime::fromMSecsSinceEpoch(it.created_ms).toString(QStringLiteral("MM-dd HH:mm"));
    default:
      return {};
  }
}

}  // namespace mct::app
