#include "backend/features/directory/card_rpc.h"

#include <boost/asio/this_coro.hpp>
#include <functional>
#include <google/protobuf/util/message_differencer.h>

#include "backend/features/directory/directory_proto.h"
#include "backend/features/directory/directory_requests.h"

namespace mct::directory {

CardRpc::CardRpc(rpc::Bridge& bridge, OwnCardsService& cards, CardWatch& watch)
    : bridge_(bridge),
      cards_(cards),
      watch_(watch),
      get_my_cards_(bridge.method<pb::CardService>("GetMyCards")),
      watch_my_cards_(bridge.method<pb::CardService>("WatchMyCards")),
      claim_card_(bridge.method<pb::CardService>("ClaimCard")),
      update_my_card_(bridge.method<pb::CardService>("UpdateMyCard")),
      get_card_link_(bridge.method<pb::CardService>("GetCardLink")),
      get_contacts_(bridge.method<pb::CardService>("GetContacts")),
      keep_contact_(bridge.method<pb::CardService>("KeepContact")),
      remove_contact_(bridge.method<pb::CardService>("RemoveContact")) {}

CardRpc::Reply<pb::MyCards> CardRpc::get_my_cards(rpc::Caller caller, pb::GetMyCardsRequest) {
  auto cards = co_await cards_.own(std::move(caller.identity.account_id));
  if (!cards) co_return fail(cards.error());
  co_return to_proto(*cards);
}

asio::awaitable<Status> CardRpc::watch_my_cards(rpc::Caller caller, pb::WatchMyCardsRequest,
                                                rpc::Writer<pb::MyCards>& writer) {
  const auto account_id = caller.identity.account_id;
  CardWatch::Watcher watcher(watch_, account_id, co_await asio::this_coro::executor);
  pb::MyCards last;
  for (bool first = true;; first = false) {
    auto cards = co_await cards_.own(account_id);
    if (!cards) co_return fail(cards.error());
    auto message = to_proto(*cards);
    if (first || !google::protobuf::util::MessageDifferencer::Equals(message, last)) {
      last = message;
      if (auto status = co_await writer.write(std::move(message)); !status) co_return status;
    }
    co_await watcher.changed();
  }
}

CardRpc::Reply<pb::Card> CardRpc::claim_card(rpc::Caller caller, pb::ClaimCardRequest request) {
  if (auto status = check_id(request.card_id(), "card_id"); !status) co_return fail(status.error());
  auto card = co_await cards_.claim(std::move(caller.identity.account_id), request.card_id());
  if (!card) co_return fail(card.error());
  co_return to_proto(*card);
}

CardRpc::Reply<pb::Card> CardRpc::update_my_card(rpc::Caller caller,
                                                 pb::UpdateMyCardRequest request) {
  if (auto status = check(request); !status) co_return fail(status.error());
  auto card = co_await cards_.update(std::move(caller.identity.account_id), request.card_id(),
                                     request.signature(),
                                     static_cast<PhoneVisibility>(request.phone_visibility()));
  if (!card) co_return fail(card.error());
  co_return to_proto(*card);
}

CardRpc::Reply<pb::CardLink> CardRpc::get_card_link(rpc::Caller caller,
                                                    pb::GetCardLinkRequest request) {
  if (auto status = check_id(request.card_id(), "card_id"); !status) co_return fail(status.error());
  auto code = co_await cards_.link_code(std::move(caller.identity.account_id), request.card_id(),
                                        request.renew());
  if (!code) co_return fail(code.error());
  pb::CardLink link;
  link.set_link("mct://card/" + *code);
  co_return link;
}

CardRpc::Reply<pb::Contacts> CardRpc::get_contacts(rpc::Caller caller, pb::GetContactsRequest) {
  auto cards = co_await cards_.contacts(viewer_of(caller));
  if (!cards) co_return fail(cards.error());
  pb::Contacts contacts;
  for (const auto& card : *cards) *contacts.add_cards() = to_proto(card);
  co_return contacts;
}

CardRpc::Reply<pb::Card> CardRpc::keep_contact(rpc::Caller caller, pb::KeepContactRequest request) {
  Result<SeenCard> card = fail(mct::reason::invalid_argument, "没有说明要添加谁");
  if (request.has_link()) {
    auto code = parse_link(request.link());
    if (!code) co_return fail(code.error());
    card = co_await cards_.keep_by_link(viewer_of(caller), std::move(*code));
  } else {
    if (auto status = check_id(request.card_id(), "card_id"); !status)
      co_return fail(status.error());
    card = co_await cards_.keep_by_id(viewer_of(caller), request.card_id());
  }
  if (!card) co_return fail(card.error());
  co_return to_proto(*card);
}

CardRpc::Reply<CardRpc::Empty> CardRpc::remove_contact(rpc::Caller caller,
                                                       pb::RemoveContactRequest request) {
  if (auto status = check_id(request.card_id(), "card_id"); !status) co_return fail(status.error());
  auto status = co_await cards_.forget(viewer_of(caller), request.card_id());
  if (!status) co_return fail(status.error());
  co_return Empty();
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* CardRpc::GetMyCards(Context* context,
                                              const pb::GetMyCardsRequest* request,
                                              pb::MyCards* response) {
  return bridge_.unary(get_my_cards_, context, request, response,
                       std::bind_front(&CardRpc::get_my_cards, this));
}

grpc::ServerWriteReactor<pb::MyCards>* CardRpc::WatchMyCards(
    Context* context, const pb::WatchMyCardsRequest* request) {
  return bridge_.stream<pb::MyCards>(watch_my_cards_, context, request,
                                     std::bind_front(&CardRpc::watch_my_cards, this));
}

grpc::ServerUnaryReactor* CardRpc::ClaimCard(Context* context, const pb::ClaimCardRequest* request,
                                             pb::Card* response) {
  return bridge_.unary(claim_card_, context, request, response,
                       std::bind_front(&CardRpc::claim_card, this));
}

grpc::ServerUnaryReactor* CardRpc::UpdateMyCard(Context* context,
                                                const pb::UpdateMyCardRequest* request,
                                                pb::Card* response) {
  return bridge_.unary(update_my_card_, context, request, response,
                       std::bind_front(&CardRpc::update_my_card, this));
}

grpc::ServerUnaryReactor* CardRpc::GetCardLink(Context* context,
                                               const pb::GetCardLinkRequest* request,
                                               pb::CardLink* response) {
  return bridge_.unary(get_card_link_, context, request, response,
                       std::bind_front(&CardRpc::get_card_link, this));
}

grpc::ServerUnaryReactor* CardRpc::GetContacts(Context* context,
                                               const pb::GetContactsRequest* request,
                                               pb::Contacts* response) {
  return bridge_.unary(get_contacts_, context, request, response,
                       std::bind_front(&CardRpc::get_contacts, this));
}

grpc::ServerUnaryReactor* CardRpc::KeepContact(Context* context,
                                               const pb::KeepContactRequest* request,
                                               pb::Card* response) {
  return bridge_.unary(keep_contact_, context, request, response,
                       std::bind_front(&CardRpc::keep_contact, this));
}

grpc::ServerUnaryReactor* CardRpc::RemoveContact(Context* context,
                                                 const pb::RemoveContactRequest* request,
                                                 Empty* response) {
  return bridge_.unary(remove_contact_, context, request, response,
                       std::bind_front(&CardRpc::remove_contact, this));
}

}  // namespace mct::directory
