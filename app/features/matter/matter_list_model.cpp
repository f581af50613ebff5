#include "app/features/matter/matter_list_model.h"

#include <QDateTime>

#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/matter/matter_client.h"
#include "app/features/matter/matter_text.h"

namespace mct::app {
namespace {

MatterClient::Folder folder_of(const QString& name) {
  if (name == QLatin1String("pending")) return MatterClient::Folder::pending;
  if (name == QLatin1String("unit")) return MatterClient::Folder::unit;
  if (name == QLatin1String("handled")) return MatterClient::Folder::handled;
  return MatterClient::Folder::own;
}

}  // namespace

MatterListModel::MatterListModel(QObject* parent)
    : PagedListModel({"id", "title", "subtitle", "month", "standing", "term", "late", "todo"},
                     parent) {}

void MatterListModel::attach(const Services& services) {
  client_ = &services.get<MatterClient>();
  connect(client_, &MatterClient::mattersChanged, this, [this] { load(); });
  connect(&services.get<Session>(), &Session::cardChanged, this, [this] { load(); });
}

void MatterListModel::set_folder(const QString& folder) {
  if (folder == folder_) return;
  folder_ = folder;
  emit folderChanged();
  if (!started()) return;
  forget(matters_);
  load();
}

QString MatterListModel::term(const MatterSummary& it) const {
  if (it.due_ms == 0 || it.state == MatterState::supplementing) return {};
  if (it.overdue) return tr("已逾期");
  const auto day = matter_text::last_day(it.due_ms);
  return it.state == MatterState::filed ? tr("%1前受理").arg(day) : tr("%1前办结").arg(day);
}

PendingCall MatterListModel::ask(const QString& page) {
  return client_->list(folder_of(folder_), page, [this](const Result<MatterPage>& answer) {
    if (!answer) return refused(answer.error());
    arrived(matters_, answer->matters, answer->next);
  });
}

QVariant MatterListModel::value(int row, int role) const {
  const auto& it = matters_[row];
  const bool is_own = folder_ == QLatin1String("own");
  switch (role) {
    case Id:
      return it.id;
    case Title:
      return it.title;
    case Subtitle: {
      const auto who = is_own || it.handler.isEmpty() ? it.unit : it.handler;
      return QStringList{it.kind_title, it.number, who}.join(QStringLiteral(" · "));
    }
    case Month:
      return QDateTime::fromMSecsSinceEpoch(it.changed_ms).toString(tr("yyyy年M月"));
    case Standing:
      return is_own && it.unrated ? tr("已办结，待评价") : matter_text::state(it.state);
    case Term:
      return term(it);
    case Late:
      return it.overdue;
    case Todo:
      return is_own ? it.unrated || it.state == MatterState::supplementing
                    : it.state == MatterState::filed;
    default:
      return {};
  }
}

}  // namespace mct::app
