#include "app/features/directory/change_model.h"

#include <QDateTime>
#include <QHash>

#include "app/core/services.h"
#include "app/features/directory/directory_client.h"

namespace mct::app {

ChangeModel::ChangeModel(QObject* parent) : ListModel({"title", "subtitle", "time"}, parent) {}

void ChangeModel::attach(const Services& services) {
  client_ = &services.get<DirectoryClient>();
}

void ChangeModel::load() {
  status_.begin();
  emit statusChanged();
  call_ = client_->changes(organization_id_, [this](const Result<QList<CardChange>>& changes) {
    if (changes) {
      beginResetModel();
      changes_ = *changes;
      endResetModel();
      status_.show_fresh(changes_.isEmpty());
    } else {
      status_.fail(changes.error());
    }
    emit statusChanged();
  });
}

QVariant ChangeModel::value(int row, int role) const {
  const auto& change = changes_[row];
  const QHash<QString, QString> actions{{"card.add", tr("登记了%1")},
                                        {"card.update", tr("修改了%1")},
                                        {"card.revoke", tr("撤销了%1")},
                                        {"card.role", tr("调整了%1的身份")},
                                        {"card.duty", tr("调整了%1的职责")},
                                        {"identity.look", tr("查看了%1的证件照片")},
                                        {"identity.reveal", tr("查看了%1的证件号码")},
                                        {"identity.find", tr("按号码查找了%1")},
                                        {"identity.approve", tr("通过了%1的申请")},
                                        {"identity.reject", tr("驳回了%1的申请")},
                                        {"card.claim", tr("%1领取了名片")},
                                        {"card.release", tr("%1注销了账号")},
                                        {"card.import", tr("导入了%1")},
                                        {"card.undo", tr("撤回了对%1的导入")},
                                        {"organization.add", tr("新增了%1")},
                                        {"organization.update", tr("调整了%1")},
                                        {"organization.remove", tr("撤掉了%1")}};
  switch (role) {
    case Title:
      return actions.value(change.action, QStringLiteral("%1")).arg(change.subject);
    case Subtitle:
      return change.fields.isEmpty() ? change.actor : change.actor + QChar('\n') + change.fields;
    case Time:
      return QDateTime::fromMSecsSinceEpoch(change.at_ms).toString(QStringLiteral("MM-dd HH:mm"));
    default:
      return {};
  }
}

}  // namespace mct::app
