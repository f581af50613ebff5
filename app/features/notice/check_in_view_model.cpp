#include "app/features/notice/check_in_view_model.h"

#include "app/core/error_text.h"
#include "app/core/services.h"
#include "app/features/notice/check_in_client.h"
#include "app/features/notice/notice_text.h"

namespace mct::app {

void CheckInViewModel::attach(const Services& services) {
  client_ = &services.get<CheckInClient>();
}

void CheckInViewModel::load() {
  status_.begin();
  emit statusChanged();
  call_ = client_->check_in(code_, [this](const Result<CheckedIn>& done) {
    if (done) {
      done_ = *done;
      status_.show_fresh(false);
      emit changed();
    } else {
      status_.fail(done.error());
    }
    emit statusChanged();
  });
}

QString CheckInViewModel::time_text() const {
  return NoticeText::time(done_.time_ms);
}

QString CheckInViewModel::refused_text() const {
  const auto& error = status_.error();
  if (!error) return {};
  if (error->code == Code::unavailable || error->code == Code::deadline_exceeded)
    return tr("签到要联网。请连上网络后再扫一次，或请会议组织者为您登记");
  if (error->code == Code::invalid_argument) return tr("这不是会议签到码");
  return mct::app::error_text(*error);
}

}  // namespace mct::app
