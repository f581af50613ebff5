#pragma once

#include <functional>

#include "app/core/channel/channel.h"
#include "app/features/directory/directory_types.h"

namespace mct::directory::v1 {
class Card;
}

namespace mct::app {

// Looking colleagues up, and what unit admins do. Proto types end here.
class DirectoryClient : public QObject {
  Q_OBJECT

 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;

  explicit DirectoryClient(Channel& channel) : channel_(channel) {}

  // The whole tree, parents before their children.
  [[nodiscard]] PendingCall organizations(Handler<QList<Organization>> handler);
  [[nodiscard]] PendingCall cards_of(const QString& organization_id, const QString& page,
                                     Handler<CardPage> handler);
  [[nodiscard]] PendingCall card(const QString& id, Handler<Card> handler);
  [[nodiscard]] PendingCall search(const QString& query, Handler<CardHits> handler);

  [[nodiscard]] PendingCall add(const CardDetails& details, const QString& request_id,
                                Handler<Card> handler);
  [[nodiscard]] PendingCall update(const QString& id, qint64 revision, const CardDetails& details,
                                   Handler<Card> handler);
  [[nodiscard]] PendingCall revoke(const QString& id, qint64 revision, Handler<void> handler);
  // Whether the card is entrusted with 实名审核.
  [[nodiscard]] PendingCall set_reviewer(const QString& id, qint64 revision, bool reviewer,
                                         Handler<Card> handler);
  [[nodiscard]] PendingCall hand_over(const QString& id, Handler<Card> handler);
  // Appoints an admin, or dismisses one: from above.
  [[nodiscard]] PendingCall set_admin(const QString& id, qint64 revision, bool admin,
                                      Handler<Card> handler);
  // Adds, renames, moves or reorders a department.
  [[nodiscard]] PendingCall put(const DepartmentDetails& details, const QString& request_id,
                                Handler<void> handler);
  [[nodiscard]] PendingCall remove(const QString& organization_id, Handler<void> handler);
  [[nodiscard]] PendingCall changes(const QString& organization_id,
                                    Handler<QList<CardChange>> handler);

 signals:
  // Of the people or the departments of some organization, by this device.
  void peopleChanged();

 private:
  std::function<void(Result<directory::v1::Card>)> changed_card(Handler<Card> handler);
  // Hands on whether it went well, and tells of the change.
  template <class Response>
  std::function<void(Result<Response>)> changed(Handler<void> handler) {
    return [this, handler = std::move(handler)](const Result<Response>& outcome) {
      if (!outcome) return handler(tl::unexpected(outcome.error()));
      handler({});
      emit peopleChanged();
    };
  }

  Channel& channel_;
  // As the server last said, so that it need not say it again.
  QList<Organization> organizations_;
  qint64 tree_revision_ = 0;
};

}  // namespace mct::app
