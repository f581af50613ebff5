#include "app/features/directory/my_cards_model.h"

#include <algorithm>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/directory/card_client.h"

namespace mct::app {

MyCardsModel::MyCardsModel(QObject* parent)
    : ListModel(
          {"id", "name", "subtitle", "phone", "acting", "waiting", "personal", "resident", "admin"},
          parent) {}

int MyCardsModel::count() const {
  return static_cast<int>(cards_.held.size() + cards_.waiting.size());
}

void MyCardsModel::attach(const Services& services) {
  client_ = &services.get<CardClient>();
  session_ = &services.get<Session>();
  navigation_ = &services.get<Navigation>();
  connect(client_, &CardClient::cardsChanged, this, &MyCardsModel::load);
  connect(session_, &Session::cardChanged, this, &MyCardsModel::load);
}

void MyCardsModel::load() {
  beginResetModel();
  cards_ = client_->cards();
  endResetModel();
  if (client_->known())
    status_.show_fresh(count() == 0);
  else
    status_.begin();
  emit statusChanged();
  if (std::ranges::find(cards_.held, claimed_, &Card::id) == cards_.held.end()) return;
  client_->act_through(std::exchange(claimed_, {}));
}

void MyCardsModel::actThrough(const QString& id) {
  client_->act_through(id);
}

void MyCardsModel::claim(const QString& id) {
  claim_ = client_->claim(id, [this, id](const Result<Card>& card) {
    if (!card) return navigation_->say(mct::app::error_text(card.error()));
    claimed_ = id;
    navigation_->say(tr("已领取%1的名片").arg(card->organization_name));
    load();
  });
}

QVariant MyCardsModel::value(int row, int role) const {
  const bool waiting = row >= cards_.held.size();
  const auto& card = waiting ? cards_.waiting[row - cards_.held.size()] : cards_.held[row];
  switch (role) {
    case Id:
      return card.id;
    case Name:
      return card.name;
    case Subtitle:
      if (card.personal()) return tr("个人名片");
      if (!card.staff()) return tr("%1 · 居民").arg(card.organization_name);
      return card.post.isEmpty() ? card.organization_name
                                 : card.organization_name + QStringLiteral(" · ") + card.post;
    case Phone:
      return card.phone;
    case Acting:
      return !waiting && card.id == session_->card_id();
    case Waiting:
      return waiting;
    case Personal:
      return card.personal();
    case Resident:
      return !card.personal() && !card.staff();
    case Admin:
      return card.admin;
    default:
      return {};
  }
}

}  // namespace mct::app
