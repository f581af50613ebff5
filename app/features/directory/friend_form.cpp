#include "app/features/directory/friend_form.h"

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/features/directory/card_client.h"

namespace mct::app {

void FriendForm::attach(const Services& services) {
  client_ = &services.get<CardClient>();
  navigation_ = &services.get<Navigation>();
}

void FriendForm::add() {
  const auto link = link_.trimmed();
  if (!link.startsWith(QLatin1String("mct://card/")))
    return complain(tr("名片链接以 mct://card/ 开头"));
  wait_for(client_->keep_by_link(link, [this](const Result<Card>& card) {
    if (!card)
      return complain(card.error().reason == QLatin1String("INVALID_ARGUMENT")
                          ? tr("这是你自己的名片，或者链接不完整")
                          : mct::app::error_text(card.error()));
    complain({});
    navigation_->say(tr("已添加%1").arg(card->name));
    emit finished();
  }));
}

}  // namespace mct::app
