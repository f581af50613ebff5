#include "app/features/document/document_list_model.h"

#include <QRegularExpression>

#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/document/document_client.h"
#include "app/features/document/document_text.h"

namespace mct::app {
namespace {

DocumentClient::Folder folder_of(const QString& name) {
  if (name == QLatin1String("done")) return DocumentClient::Folder::done;
  if (name == QLatin1String("drafted")) return DocumentClient::Folder::drafted;
  if (name == QLatin1String("archived")) return DocumentClient::Folder::archived;
  return DocumentClient::Folder::pending;
}

}  // namespace

DocumentListModel::DocumentListModel(QObject* parent)
    : PagedListModel({"id", "title", "subtitle", "time", "urgency", "urgent", "standing", "todo"},
                     parent) {}

void DocumentListModel::attach(const Services& services) {
  client_ = &services.get<DocumentClient>();
  connect(client_, &DocumentClient::documentsChanged, this, [this] { load(); });
  connect(client_, &DocumentClient::absencesChanged, this, [this] { load(); });
  connect(&services.get<Session>(), &Session::cardChanged, this, [this] { load(); });
}

void DocumentListModel::set_folder(const QString& folder) {
  if (folder == folder_) return;
  folder_ = folder;
  emit folderChanged();
  if (!started()) return;
  forget(documents_);
  load();
}

PendingCall DocumentListModel::ask(const QString& page) {
  return client_->list(folder_of(folder_), page, [this](const Result<DocumentPage>& answer) {
    if (!answer) return refused(answer.error());
    arrived(documents_, answer->documents, answer->next);
  });
}

QVariant DocumentListModel::value(int row, int role) const {
  const auto& it = documents_[row];
  switch (role) {
    case Id:
      return it.id;
    case Title:
      return it.title;
    case Subtitle:
      return QStringList{document_text::kind(it.kind), it.number, it.drafter, it.organization}
          .filter(QRegularExpression(QStringLiteral(".")))
          .join(QStringLiteral(" · "));
    case Time:
      return document_text::date(it.changed_ms);
    case Urgency:
      return it.urgency > 1 ? document_text::urgency(it.urgency) : QString();
    case Urgent:
      return it.urgency > 1;
    case Standing:
      if (it.task == DocumentTask::none) return document_text::state(it.state);
      return it.for_name.isEmpty() ? tr("待我%1").arg(document_text::task(it.task))
                                   : tr("代%1%2").arg(it.for_name, document_text::task(it.task));
    case Todo:
      return it.task != DocumentTask::none || it.state == DocumentState::returned;
    default:
      return {};
  }
}

}  // namespace mct::app
