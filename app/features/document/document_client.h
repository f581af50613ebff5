#pragma once

#include <functional>

#include <QObject>

#include "app/core/channel/channel.h"
#include "app/features/document/document_types.h"

namespace mct::document::v1 {
class Document;
}

namespace mct::app {

class EventStream;

// Documents, and who stands in for whom. Proto types end here.
class DocumentClient : public QObject {
  Q_OBJECT

 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;

  enum class Folder { pending = 1, done = 2, drafted = 3, archived = 4 };

  DocumentClient(Channel& channel, EventStream& events);

  [[nodiscard]] PendingCall list(Folder folder, const QString& page, Handler<DocumentPage> handler);
  [[nodiscard]] PendingCall document(const QString& id, Handler<Document> handler);

  struct Writing {
    QString id;           // empty: it is made
    qint64 revision = 0;  // that was changed
    DocumentContent content;
    QList<RouteStep> route;
    QStringList attachment_ids;
    bool unclassified = false;
    QString request_id;
  };
  [[nodiscard]] PendingCall write(const Writing& writing, Handler<Document> handler);

  struct Action {
    QString id;
    qint64 revision = 0;
    DocumentPossible what;
    QString words;  // the note, or the number
    QString request_id;
  };
  [[nodiscard]] PendingCall act(const Action& action, Handler<Document> handler);

  [[nodiscard]] PendingCall absences(Handler<DocumentAbsences> handler);
  struct Declaring {
    QString substitute_card_id;
    QList<DocumentTask> tasks;
    qint64 start_ms = 0;
    qint64 end_ms = 0;
    QString request_id;
  };
  [[nodiscard]] PendingCall declare(const Declaring& declaring, Handler<void> handler);
  [[nodiscard]] PendingCall withdraw(const QString& absence_id, Handler<void> handler);

 signals:
  // Some document, by this person or by others.
  void documentsChanged();
  void absencesChanged();

 private:
  std::function<void(Result<document::v1::Document>)> changed(Handler<Document> handler);

  Channel& channel_;
  bool moved_ = false;  // by events that are being applied
};

}  // namespace mct::app
