#include "app/features/directory/duty_form.h"

#include "app/core/error_text.h"
#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/directory/directory_client.h"

namespace mct::app {

void DutyForm::attach(const Services& services) {
  client_ = &services.get<DirectoryClient>();
  session_ = &services.get<Session>();
  if (!session_->admin() || session_->card_id() == card_id_) return;
  wait_for(client_->organizations([this](const Result<QList<Organization>>& all) {
    if (!all || all->isEmpty() || all->first().id != session_->unit_id()) return complain({});
    read_card();
  }));
}

void DutyForm::read_card() {
  wait_for(client_->card(card_id_, [this](const Result<Card>& card) {
    may_entrust_ = card && card->staff();
    show(card);
  }));
}

void DutyForm::show(const Result<Card>& card) {
  if (card) card_ = *card;
  complain(card ? QString() : mct::app::error_text(card.error()));
  emit dutyChanged();
}

void DutyForm::setReviewer(bool reviewer) {
  wait_for(client_->set_reviewer(card_id_, card_.revision, reviewer,
                                 [this](const Result<Card>& card) { show(card); }));
}

}  // namespace mct::app
