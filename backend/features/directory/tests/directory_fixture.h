#pragma once

#include <gmock/gmock.h>
#include <grpcpp/grpcpp.h>

#include "mct/directory/v1/card_service.grpc.pb.h"
#include "mct/directory/v1/directory_admin_service.grpc.pb.h"
#include "mct/directory/v1/directory_service.grpc.pb.h"

#include "backend/events/event_store.h"
#include "backend/features/directory/card_store.h"
#include "backend/features/directory/directory_module.h"
#include "backend/features/directory/organization_store.h"
#include "backend/testing/server_test.h"
#include "backend/testing/set_clock.h"
#include "backend/testing/tokens_are_accounts.h"

namespace mct::directory {

namespace pb = mct::directory::v1;

// Someone who calls.
struct Someone {
  std::string token;  // empty: nobody
  std::string card;   // empty: the personal one
};

// The three services behind a real server, with the district's own organizations.
class DirectoryServerTest : public test::ServerTest {
 protected:
  void SetUp() override {
    ServerTest::SetUp();
    if (IsSkipped()) return;
    ASSERT_TRUE(migrate({audit::migrations(), events::migrations(), migrations()}));
    bridge_->authenticate_with(tokens_);
    trail_ = std::make_unique<audit::AuditStore>(database());
    module_ = std::make_unique<DirectoryModule>(database(), *bridge_, *trail_, clock_);
    ASSERT_TRUE(run(module_->seed(MCT_SOURCE_DIR "/assets", false)));
    serve(*module_);
    cards_ = pb::CardService::NewStub(channel_);
    directory_ = pb::DirectoryService::NewStub(channel_);
    admin_ = pb::DirectoryAdminService::NewStub(channel_);
  }

  void TearDown() override {
    ServerTest::TearDown();
    module_.reset();
  }

  using Cards = pb::CardService::Stub;
  using Directory = pb::DirectoryService::Stub;
  using Admin = pb::DirectoryAdminService::Stub;

  template <class Response, class Request>
  Result<Response> call(const Someone& who,
                        grpc::Status (Cards::*method)(grpc::ClientContext*, const Request&,
                                                      Response*),
                        const Request& request = {}) {
    return call_as(who.token, *cards_, method, request, who.card);
  }
  template <class Response, class Request>
  Result<Response> call(const Someone& who,
                        grpc::Status (Directory::*method)(grpc::ClientContext*, const Request&,
                                                          Response*),
                        const Request& request = {}) {
    return call_as(who.token, *directory_, method, request, who.card);
  }
  template <class Response, class Request>
  Result<Response> call(const Someone& who,
                        grpc::Status (Admin::*method)(grpc::ClientContext*, const Request&,
                                                      Response*),
                        const Request& request = {}) {
    return call_as(who.token, *admin_, method, request, who.card);
  }

  Someone the_operator() const { return {operator_token_, {}}; }

  // Someone with an account and a personal card.
  Someone resident(const std::string& name, const std::string& phone) {
    const Profile profile{"account-of-" + phone, phone, name, {}};
    EXPECT_TRUE(run(database().write([&](storage::Connection& connection) {
      return open_personal_card(connection, profile, 1'800'000'000'000);
    })));
    return {profile.account_id, {}};
  }

  static pb::AddCardRequest person(const std::string& organization, const std::string& name,
                                   const std::string& phone, const std::string& post = {}) {
    pb::AddCardRequest request;
    auto& details = *request.mutable_details();
    details.set_organization_id(organization);
    details.set_name(name);
    details.set_phone(phone);
    details.set_post(post);
    request.set_request_id(random_id());
    return request;
  }

  pb::Card listed(const std::string& organization, const std::string& name,
                  const std::string& phone, const std::string& post = {}) {
    auto card = call(the_operator(), &Admin::AddCard, person(organization, name, phone, post));
    EXPECT_TRUE(card) << card.error().message;
    return card ? *card : pb::Card{};
  }

  // Listed by the unit, signed up, and the card claimed.
  Someone staff(const std::string& organization, const std::string& name,
                const std::string& phone) {
    const auto card = listed(organization, name, phone);
    auto who = resident(name, phone);
    pb::ClaimCardRequest request;
    request.set_card_id(card.id());
    auto claimed = call(who, &Cards::ClaimCard, request);
    EXPECT_TRUE(claimed) << claimed.error().message;
    who.card = card.id();
    return who;
  }

  Someone admin(const std::string& organization, const std::string& name,
                const std::string& phone) {
    auto who = staff(organization, name, phone);
    pb::SetRoleRequest request;
    request.set_card_id(who.card);
    request.set_revision(card(the_operator(), who.card).revision());
    request.set_role(pb::ROLE_ADMIN);
    auto appointed = call(the_operator(), &Admin::SetRole, request);
    EXPECT_TRUE(appointed) << appointed.error().message;
    return who;
  }

  // As someone sees it; the operator looks through a card of the district.
  pb::Card card(const Someone& who, const std::string& id) {
    pb::GetCardRequest request;
    request.set_card_id(id);
    if (who.token == operator_token_) {
      const auto stored = run(CardStore(database()).by_id(id));
      pb::Card found;
      EXPECT_TRUE(stored) << id;
      if (stored) found.set_revision(stored->revision);
      if (stored) found.set_name(stored->details.name);
      return found;
    }
    auto found = call(who, &Directory::GetCard, request);
    EXPECT_TRUE(found) << found.error().message;
    return found ? *found : pb::Card{};
  }

  Result<google::protobuf::Empty> revoke(const Someone& who, const std::string& id) {
    pb::RevokeCardRequest request;
    request.set_card_id(id);
    request.set_revision(card(the_operator(), id).revision());
    return call(who, &Admin::RevokeCard, request);
  }

  test::SetClock clock_;
  test::TokensAreAccounts tokens_;
  std::unique_ptr<audit::AuditStore> trail_;
  std::unique_ptr<DirectoryModule> module_;
  std::unique_ptr<Cards> cards_;
  std::unique_ptr<Directory> directory_;
  std::unique_ptr<Admin> admin_;
};

}  // namespace mct::directory
