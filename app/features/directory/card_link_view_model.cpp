#include "app/features/directory/card_link_view_model.h"

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/features/directory/card_client.h"

namespace mct::app {

void CardLinkViewModel::attach(const Services& services) {
  client_ = &services.get<CardClient>();
}

void CardLinkViewModel::renew() {
  ask(true);
}

void CardLinkViewModel::ask(bool renew) {
  status_.begin();
  emit statusChanged();
  call_ = client_->link(card_id_, renew, [this](const Result<QString>& link) {
    if (link) {
      link_ = *link;
      status_.show_fresh(false);
      emit linkChanged();
    } else {
      status_.fail(link.error());
    }
    emit statusChanged();
  });
}

void FriendForm::componentComplete() {
  const auto& services = Services::of(this);
  client_ = &services.get<CardClient>();
  navigation_ = &services.get<Navigation>();
}

void FriendForm::complain(const QString& text) {
  busy_ = false;
  error_text_ = text;
  emit statusChanged();
}

void FriendForm::add() {
  const auto link = link_.trimmed();
  if (!link.startsWith(QLatin1String("mct://card/")))
    return complain(tr("名片链接以 mct://card/ 开头"));
  busy_ = true;
  error_text_.clear();
  emit statusChanged();
  call_ = client_->keep_by_link(link, [this](const Result<Card>& card) {
    if (!card)
      return complain(card.error().reason == QLatin1String("INVALID_ARGUMENT")
                          ? tr("这是你自己的名片，或者链接不完整")
                          : mct::app::error_text(card.error()));
    complain({});
    navigation_->say(tr("已添加%1").arg(card->name));
    emit added();
  });
}

}  // namespace mct::app
