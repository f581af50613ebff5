#include "app/features/directory/card_settings_form.h"

#include <algorithm>

#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/features/directory/card_client.h"

namespace mct::app {

void CardSettingsForm::attach(const Services& services) {
  client_ = &services.get<CardClient>();
  navigation_ = &services.get<Navigation>();
  const auto& held = client_->cards().held;
  const auto card = std::ranges::find(held, card_id_, &Card::id);
  if (card == held.end()) return;
  signature_ = card->signature;
  phone_open_to_ = card->phone_open ? QStringLiteral("district") : QStringLiteral("unit");
  emit inputChanged();
}

void CardSettingsForm::save() {
  if (busy()) return;
  wait_for(client_->update(card_id_, signature_.trimmed(),
                           phone_open_to_ == QLatin1String("district"),
                           [this](const Result<Card>& card) {
                             if (!settle(card ? Result<void>() : tl::unexpected(card.error())))
                               return;
                             navigation_->say(tr("已保存"));
                             emit finished();
                           }));
}

}  // namespace mct::app
