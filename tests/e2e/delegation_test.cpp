#include <google/protobuf/util/time_util.h>
#include <grpcpp/grpcpp.h>
#include <gtest/gtest.h>

#include "mct/delegation/v1/delegation_service.grpc.pb.h"
#include "mct/directory/v1/card_service.grpc.pb.h"

#include "tests/e2e/town.h"

namespace mct::e2e {
namespace {

namespace delegation = mct::delegation::v1;
namespace cards = mct::directory::v1;
using google::protobuf::util::TimeUtil;

class DelegationE2e : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(backend_.start()) << backend_.log().toStdString();
    channel_ =
        grpc::CreateChannel(backend_.address().toStdString(), grpc::InsecureChannelCredentials());
    Town town(backend_, channel_);
    elder_ = town.resident();
    daughter_ = town.resident();
    friend_ = town.resident();
    delegations_ = delegation::DelegationService::NewStub(channel_);
    cards_ = cards::CardService::NewStub(channel_);
  }

  // Calls, by the delegation if one is named; OK or the reason of the refusal.
  template <class Stub, class Request, class Response>
  static std::string call(const Someone& who, Stub& stub,
                          grpc::Status (Stub::*method)(grpc::ClientContext*, const Request&,
                                                       Response*),
                          const Request& request, Response& response,
                          const std::string& delegation = {}) {
    grpc::ClientContext context;
    who.sign(context);
    if (!delegation.empty()) context.AddMetadata("mct-for", delegation);
    const auto status = (stub.*method)(&context, request, &response);
    return status.ok() ? "OK" : reason_of(status);
  }

  std::string in_force() {
    delegation::OfferDelegationRequest offer;
    offer.set_phone(daughter_.phone);
    offer.set_relation("女儿");
    offer.add_scopes(common::v1::DELEGATION_SCOPE_CONTACTS);
    *offer.mutable_end_time() = TimeUtil::GetCurrentTime() + TimeUtil::HoursToDuration(24);
    offer.set_request_id("offer-1");
    delegation::Delegation delegation;
    EXPECT_EQ(call(elder_, *delegations_, &Delegations::OfferDelegation, offer, delegation), "OK");
    delegation::AcceptDelegationRequest accept;
    accept.set_id(delegation.id());
    EXPECT_EQ(call(daughter_, *delegations_, &Delegations::AcceptDelegation, accept, delegation),
              "OK");
    return delegation.id();
  }

  std::string link_of(const Someone& who) {
    cards::MyCards mine;
    EXPECT_EQ(call(who, *cards_, &Cards::GetMyCards, cards::GetMyCardsRequest(), mine), "OK");
    cards::GetCardLinkRequest request;
    request.set_card_id(mine.cards(0).id());
    cards::CardLink link;
    EXPECT_EQ(call(who, *cards_, &Cards::GetCardLink, request, link), "OK");
    return link.link();
  }

  int contacts_of(const Someone& who) {
    cards::Contacts contacts;
    EXPECT_EQ(call(who, *cards_, &Cards::GetContacts, cards::GetContactsRequest(), contacts), "OK");
    return contacts.cards_size();
  }

  using Delegations = delegation::DelegationService::Stub;
  using Cards = cards::CardService::Stub;

  BackendProcess backend_;
  std::shared_ptr<grpc::Channel> channel_;
  Someone elder_, daughter_, friend_;
  std::unique_ptr<Delegations> delegations_;
  std::unique_ptr<Cards> cards_;
};

TEST_F(DelegationE2e, ADaughterKeepsHerMothersContactsUntilThatEnds) {
  const auto delegation = in_force();
  cards::KeepContactRequest keep;
  keep.set_link(link_of(friend_));
  cards::Card kept;
  ASSERT_EQ(call(daughter_, *cards_, &Cards::KeepContact, keep, kept, delegation), "OK");
  EXPECT_EQ(contacts_of(elder_), 1);
  EXPECT_EQ(contacts_of(daughter_), 0);

  delegation::EndDelegationRequest end;
  end.set_id(delegation);
  google::protobuf::Empty nothing;
  ASSERT_EQ(call(elder_, *delegations_, &Delegations::EndDelegation, end, nothing), "OK");
  cards::Contacts contacts;
  EXPECT_EQ(call(daughter_, *cards_, &Cards::GetContacts, cards::GetContactsRequest(), contacts,
                 delegation),
            "DELEGATION_ENDED");
}

TEST_F(DelegationE2e, WhatTheContractDoesNotDelegateIsRefused) {
  const auto delegation = in_force();
  cards::MyCards mine;
  EXPECT_EQ(
      call(daughter_, *cards_, &Cards::GetMyCards, cards::GetMyCardsRequest(), mine, delegation),
      "DELEGATION_SCOPE");
  delegation::Delegations all;
  EXPECT_EQ(call(daughter_, *delegations_, &Delegations::GetDelegations,
                 delegation::GetDelegationsRequest(), all, delegation),
            "DELEGATION_SCOPE")
      << "a delegation cannot be handed on";
  cards::Contacts contacts;
  EXPECT_EQ(call(friend_, *cards_, &Cards::GetContacts, cards::GetContactsRequest(), contacts,
                 delegation),
            "DELEGATION_ENDED")
      << "somebody else's delegation";
  daughter_.card = "a-card";
  EXPECT_EQ(call(daughter_, *cards_, &Cards::GetContacts, cards::GetContactsRequest(), contacts,
                 delegation),
            "DELEGATION_SCOPE")
      << "only through the personal card";
}

TEST_F(DelegationE2e, AChildWithoutAPhoneIsActedFor) {
  delegation::AddWardRequest add;
  add.set_nickname("样例孩子");
  add.set_birth_date("2016-06-01");
  add.add_scopes(common::v1::DELEGATION_SCOPE_CONTACTS);
  add.set_request_id("ward-1");
  delegation::Delegation delegation;
  ASSERT_EQ(call(daughter_, *delegations_, &Delegations::AddWard, add, delegation), "OK");
  cards::KeepContactRequest keep;
  keep.set_link(link_of(friend_));
  cards::Card kept;
  EXPECT_EQ(call(daughter_, *cards_, &Cards::KeepContact, keep, kept, delegation.id()), "OK");
  delegation::EndDelegationRequest end;
  end.set_id(delegation.id());
  google::protobuf::Empty nothing;
  ASSERT_EQ(call(daughter_, *delegations_, &Delegations::EndDelegation, end, nothing), "OK");
  EXPECT_EQ(call(daughter_, *cards_, &Cards::KeepContact, keep, kept, delegation.id()),
            "DELEGATION_ENDED");
}

}  // namespace
}  // namespace mct::e2e
