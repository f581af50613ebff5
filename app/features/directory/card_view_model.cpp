#include "app/features/directory/card_view_model.h"

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/features/directory/card_client.h"
#include "app/features/directory/directory_client.h"
#include "app/platform/platform.h"

namespace mct::app {

void CardViewModel::attach(const Services& services) {
  cards_ = &services.get<CardClient>();
  directory_ = &services.get<DirectoryClient>();
  navigation_ = &services.get<Navigation>();
  platform_ = &services.get<Platform>();
  connect(directory_, &DirectoryClient::peopleChanged, this, [this] { load(); });
}

void CardViewModel::load() {
  status_.begin();
  emit statusChanged();
  call_ = directory_->card(card_id_, [this](const Result<Card>& card) {
    if (card) {
      card_ = *card;
      status_.show_fresh(false);
    } else {
      status_.reset();
      status_.fail(card.error());
    }
    emit cardChanged();
    emit statusChanged();
  });
}

void CardViewModel::dial(const QString& number) {
  platform_->dial(number);
}

void CardViewModel::toggleKept() {
  const bool kept = !card_.kept;
  if (kept)
    keeping_ = cards_->keep(card_id_, [this](const Result<Card>& card) {
      settle(card ? Result<void>() : tl::unexpected(card.error()), true);
    });
  else
    keeping_ = cards_->forget(card_id_, [this](const Result<void>& gone) { settle(gone, false); });
}

void CardViewModel::settle(const Result<void>& outcome, bool kept) {
  if (!outcome) return navigation_->say(mct::app::error_text(outcome.error()));
  card_.kept = kept;
  navigation_->say(kept ? tr("已加入常用联系人") : tr("已移出常用联系人"));
  emit cardChanged();
}

}  // namespace mct::app
