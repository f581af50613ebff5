#include "app/features/directory/card_client.h"

#include <algorithm>
#include <utility>

#include "app/core/session/session.h"
#include "app/core/settings.h"
#include "app/features/directory/directory_proto.h"

namespace mct::app {
namespace {

namespace methods = directory_methods;
namespace pb = methods::pb;

constexpr int watch_again_ms = 3'000;

ActingCard acting(const Card& card) {
  return {card.id,      card.name,  card.organization_name,
          card.unit_id, card.admin, card.identity_reviewer};
}

// Hands on one card, and tells of what has changed.
std::function<void(Result<pb::Card>)> card_to(CardClient::Handler<Card> handler,
                                              std::function<void()> changed) {
  return
      [handler = std::move(handler), changed = std::move(changed)](const Result<pb::Card>& card) {
        if (!card) return handler(tl::unexpected(card.error()));
        handler(from_proto(*card));
        changed();
      };
}

}  // namespace

CardClient::CardClient(Channel& channel, Session& session, Settings& settings)
    : channel_(channel), session_(session), settings_(settings) {
  again_.setSingleShot(true);
  again_.setInterval(watch_again_ms);
  connect(&again_, &QTimer::timeout, this, &CardClient::watch);
  connect(&session_, &Session::changed, this, &CardClient::follow_session);
  connect(&session_, &Session::actingForChanged, this, &CardClient::contactsChanged);
  follow_session();
}

void CardClient::follow_session() {
  const bool before = std::exchange(signed_in_, session_.signed_in());
  // Anew for whoever stays signed in: the personal card follows the profile.
  if (signed_in_) return watch();
  if (!before) return;
  watch_.cancel();
  again_.stop();
  cards_ = {};
  known_ = false;
  settings_.set_acting_card({});
  emit cardsChanged();
}

void CardClient::watch() {
  watched_card_ = session_.card_id();
  watch_ = channel_.watch(methods::watch_my_cards, pb::WatchMyCardsRequest(),
                          std::function([this](pb::MyCards cards) {
                            receive({from_proto(cards.cards()), from_proto(cards.waiting())});
                          }),
                          [this](const Result<Channel::Bytes>& end) {
                            if (!end) return watch_ended(end.error());
                            again_.start();
                          });
}

// The first answer after signing in also says which card is acted through: the one of last time, if
// it is still held.
void CardClient::receive(MyCards cards) {
  cards_ = std::move(cards);
  known_ = true;
  const auto wanted = session_.card_id().isEmpty() ? settings_.acting_card() : session_.card_id();
  auto found = std::ranges::find(cards_.held, wanted, &Card::id);
  if (found == cards_.held.end()) found = cards_.held.begin();
  if (found != cards_.held.end()) session_.act_through(acting(*found));
  emit cardsChanged();
  // The stream ends with the card that it was opened through.
  if (session_.card_id() != watched_card_) watch();
}

void CardClient::watch_ended(const Error& error) {
  const bool gone = error.reason == QLatin1String("CARD_REVOKED") ||
                    error.reason == QLatin1String("CARD_NOT_HELD");
  if (!gone) {
    if (session_.signed_in()) again_.start();
    return;
  }
  const auto organization = session_.card_organization();
  settings_.set_acting_card({});
  session_.act_through({});
  emit revoked(organization);
  watch();
}

void CardClient::act_through(const QString& card_id) {
  const auto found = std::ranges::find(cards_.held, card_id, &Card::id);
  if (found == cards_.held.end()) return;
  settings_.set_acting_card(card_id);
  session_.act_through(acting(*found));
  emit cardsChanged();
  emit contactsChanged();
  watch();
}

PendingCall CardClient::claim(const QString& card_id, Handler<Card> handler) {
  pb::ClaimCardRequest request;
  request.set_card_id(card_id.toStdString());
  return channel_.call(methods::claim_card, request, card_to(std::move(handler), [] {}));
}

PendingCall CardClient::update(const QString& card_id, const QString& signature, bool phone_open,
                               Handler<Card> handler) {
  pb::UpdateMyCardRequest request;
  request.set_card_id(card_id.toStdString());
  request.set_signature(signature.toStdString());
  request.set_phone_visibility(phone_open ? pb::PHONE_VISIBILITY_DISTRICT
                                          : pb::PHONE_VISIBILITY_UNIT);
  return channel_.call(methods::update_my_card, request, card_to(std::move(handler), [] {}));
}

PendingCall CardClient::link(const QString& card_id, bool renew, Handler<QString> handler) {
  pb::GetCardLinkRequest request;
  request.set_card_id(card_id.toStdString());
  request.set_renew(renew);
  return channel_.call(methods::get_card_link, request,
                       std::function([handler = std::move(handler)](Result<pb::CardLink> link) {
                         if (!link) return handler(tl::unexpected(link.error()));
                         handler(QString::fromStdString(link->link()));
                       }));
}

PendingCall CardClient::contacts(Handler<QList<Card>> handler) {
  return channel_.call(methods::get_contacts, pb::GetContactsRequest(),
                       std::function([handler = std::move(handler)](Result<pb::Contacts> contacts) {
                         if (!contacts) return handler(tl::unexpected(contacts.error()));
                         handler(from_proto(contacts->cards()));
                       }));
}

PendingCall CardClient::keep(const QString& card_id, Handler<Card> handler) {
  pb::KeepContactRequest request;
  request.set_card_id(card_id.toStdString());
  return channel_.call(methods::keep_contact, request,
                       card_to(std::move(handler), [this] { emit contactsChanged(); }));
}

PendingCall CardClient::keep_by_link(const QString& link, Handler<Card> handler) {
  pb::KeepContactRequest request;
  request.set_link(link.toStdString());
  return channel_.call(methods::keep_contact, request,
                       card_to(std::move(handler), [this] { emit contactsChanged(); }));
}

PendingCall CardClient::forget(const QString& card_id, Handler<void> handler) {
  pb::RemoveContactRequest request;
  request.set_card_id(card_id.toStdString());
  return channel_.call(
      methods::remove_contact, request,
      std::function([this, handler = std::move(handler)](Result<methods::Empty> gone) {
        if (!gone) return handler(tl::unexpected(gone.error()));
        handler({});
        emit contactsChanged();
      }));
}

}  // namespace mct::app
