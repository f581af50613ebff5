#include "app/features/notice/forward_form.h"

#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/notice/sending_client.h"

namespace mct::app {

void ForwardForm::attach(const Services& services) {
  client_ = &services.get<SendingClient>();
  navigation_ = &services.get<Navigation>();
}

void ForwardForm::forward(const QString& card_id, const QString& name) {
  if (busy()) return;
  const auto request_id = new_request_id();
  wait_for(client_->forward(
      id_, card_id, request_id, [this, name](const Result<QStringList>& outsiders) {
        if (!settle(outsiders ? Result<void>() : tl::unexpected(outsiders.error()))) return;
        navigation_->say(outsiders->isEmpty()
                             ? tr("已转发给%1").arg(name)
                             : tr("已告知%1；不在通知范围内，发送人同意后才能查看").arg(name));
        navigation_->pop();
      }));
}

}  // namespace mct::app
