#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/inbox/inbox_source.h"

namespace mct::app {

class NoticeClient;
class Session;
struct Notice;

// The notices of the acting card, in 消息.
class NoticeSource : public InboxSource {
  Q_OBJECT

 public:
  NoticeSource(NoticeClient& client, Session& session);

  QString noun() const override { return QStringLiteral("notice"); }
  QList<InboxEntry> entries() const override;
  const LoadStatus& status() const override { return status_; }
  void refresh() override;
  void mark(const QString& key, InboxMark mark, bool on) override;

 private:
  InboxEntry entry_of(const Notice& notice) const;

  NoticeClient& client_;
  Session& session_;
  LoadStatus status_;
  PendingCall call_;
};

}  // namespace mct::app
