#pragma once

#include <QVariantMap>
#include <QtQmlIntegration>

#include "app/core/channel/pending_call.h"
#include "app/core/component.h"
#include "app/core/error.h"

namespace mct::app {

class Files;
class MessageClient;
class Navigation;
class Session;

// What one does with a message of a conversation, by its sequence number; or, while it waits in
// the outbox, by its number there.
class MessageActions : public mct::app::Component {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString conversationId MEMBER id_)
  // The acting card is an admin of the group.
  Q_PROPERTY(bool admin MEMBER admin_)

 public:
  explicit MessageActions(QObject* parent = nullptr) : Component(parent) {}

  // What one may do now: {reply, copy, edit, recall, hide, save}.
  Q_INVOKABLE QVariantMap allowed(qint64 sequence) const;
  Q_INVOKABLE void copy(qint64 sequence);
  Q_INVOKABLE void recall(qint64 sequence);
  Q_INVOKABLE void hide(qint64 sequence);
  // Opens its picture.
  Q_INVOKABLE void showPicture(qint64 sequence);
  // Lets a person say where its file is kept.
  Q_INVOKABLE void save(qint64 sequence);
  Q_INVOKABLE void resend(qint64 number);
  Q_INVOKABLE void discard(qint64 number);

  void start(const Services& services) override;

 private:
  void tell(const Result<void>& outcome);

  MessageClient* messages_ = nullptr;
  Session* session_ = nullptr;
  Navigation* navigation_ = nullptr;
  Files* files_ = nullptr;
  QString id_;
  bool admin_ = false;
  PendingCall call_;
};

}  // namespace mct::app
