#pragma once

#include <QTimer>

#include "app/core/channel/pending_call.h"
#include "app/core/list_model.h"
#include "app/features/chat/chat_types.h"

namespace mct::app {

class MessageClient;

// Messages with all the words that one types, the latest first. Roles: conversationId, sequence,
// title (of the conversation), sender, snippet (with the words marked, as StyledText), plain (the
// same without marks), time.
class MessageSearchModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString query READ query WRITE set_query NOTIFY queryChanged)
  // Where to look; empty: everywhere.
  Q_PROPERTY(QString conversationId MEMBER id_)

 public:
  explicit MessageSearchModel(QObject* parent = nullptr);

  QString query() const { return query_; }
  void set_query(const QString& query);
  int count() const override { return static_cast<int>(found_.size()); }

  Q_INVOKABLE void showMore();

 signals:
  void queryChanged();

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  void load() override;

 private:
  enum Role { ConversationId, Sequence, Title, Sender, Snippet, Plain, Time };

  void receive(const Result<FoundMessages>& page);

  MessageClient* messages_ = nullptr;
  QString id_, query_, next_token_;
  QList<FoundMessage> found_;
  QTimer pause_;  // in typing
  PendingCall call_;
};

}  // namespace mct::app
