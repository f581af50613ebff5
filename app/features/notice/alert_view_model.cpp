#include "app/features/notice/alert_view_model.h"

#include "app/core/services.h"
#include "app/features/notice/notice_client.h"
#include "app/features/notice/notice_text.h"

namespace mct::app {

void AlertViewModel::attach(const Services& services) {
  client_ = &services.get<NoticeClient>();
  connect(client_, &NoticeClient::changed, this, &AlertViewModel::load);
}

void AlertViewModel::load() {
  alert_ = client_->pressing_alert().value_or(Notice());
  emit changed();
}

QString AlertViewModel::level_text() const {
  return NoticeText::level(alert_.content.alert_level);
}

QString AlertViewModel::sender_text() const {
  return tr("%1 · %2").arg(alert_.organization, NoticeText::time(alert_.sent_ms));
}

void AlertViewModel::acknowledge() {
  NoticeClient::Reply taken;
  taken.answer = NoticeAnswer::acknowledged;
  client_->reply(alert_, taken);
}

}  // namespace mct::app
