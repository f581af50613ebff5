#include "app/features/directory/card_link_view_model.h"

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

}  // namespace mct::app
