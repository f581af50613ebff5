#pragma once

#include <functional>

#include "app/core/channel/channel.h"
#include "app/features/notice/notice_types.h"

namespace mct::app {

// Sending notices, and seeing how they fare. Proto types end here.
class SendingClient : public QObject {
  Q_OBJECT

 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;

  explicit SendingClient(Channel& channel) : channel_(channel) {}

  // The district's tree, parents before their children.
  [[nodiscard]] PendingCall units(Handler<QList<NoticeUnit>> handler);
  // That the acting card is in.
  [[nodiscard]] PendingCall groups(Handler<QList<NoticeGroup>> handler);
  // What it is made of; without a community: the communities within reach.
  [[nodiscard]] PendingCall neighbourhoods(const Neighbourhood& within,
                                           Handler<QList<NeighbourhoodEntry>> handler);
  [[nodiscard]] PendingCall preview(const NoticeRecipients& recipients,
                                    Handler<NoticeAudience> handler);
  struct Sending {
    NoticeContent content;
    NoticeRecipients recipients;
    QStringList attachment_ids;
    QString request_id;
    qint64 send_ms = 0;  // 0: at once
  };
  [[nodiscard]] PendingCall send(const Sending& sending, Handler<Notice> handler);
  // `revision`: the one that was changed.
  [[nodiscard]] PendingCall change(const QString& id, qint64 revision, const NoticeContent& content,
                                   Handler<Notice> handler);
  // What the acting card manages, the newest first; `token`: of the page before.
  [[nodiscard]] PendingCall sent(const QString& token, Handler<SentNotices> handler);
  [[nodiscard]] PendingCall cancel(const QString& id, Handler<void> handler);
  [[nodiscard]] PendingCall urge(const QString& id, Handler<void> handler);
  [[nodiscard]] PendingCall receipts(const QString& id, Handler<NoticeReceipts> handler);
  // The first 200.
  [[nodiscard]] PendingCall unanswered(const QString& id, Handler<NoticePeople> handler);
  // Likewise, of all.
  [[nodiscard]] PendingCall recipients(const QString& id, Handler<NoticePeople> handler);
  // Names of those who see it only when the sender admits them. `request_id`: made by the caller.
  [[nodiscard]] PendingCall forward(const QString& id, const QString& card_id,
                                    const QString& request_id, Handler<QStringList> handler);
  // The oldest first.
  [[nodiscard]] PendingCall forwards(const QString& id, Handler<QList<NoticeForward>> handler);
  [[nodiscard]] PendingCall admit(const QString& id, const QString& card_id, Handler<void> handler);
  // A workbook.
  [[nodiscard]] PendingCall export_receipts(const QString& id, Handler<QByteArray> handler);

 private:
  PendingCall people(const QString& id, bool unanswered, Handler<NoticePeople> handler);

  Channel& channel_;
};

}  // namespace mct::app
