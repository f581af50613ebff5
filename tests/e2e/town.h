#pragma once

#include <grpcpp/grpcpp.h>
#include <memory>
#include <string>

#include "mct/account/v1/account_service.grpc.pb.h"
#include "mct/directory/v1/card_service.grpc.pb.h"
#include "mct/directory/v1/directory_admin_service.grpc.pb.h"

#include "tests/e2e/backend_process.h"

namespace mct::e2e {

// The stable name of what went wrong, such as STORAGE_FULL; empty if nothing did.
std::string reason_of(const grpc::Status& status);

// Someone who calls: signed in, acting through a card.
struct Someone {
  std::string token;  // empty: nobody
  std::string card;   // empty: the personal one
  std::string phone = {};
  std::string refresh_token = {};

  void sign(grpc::ClientContext& context) const;
};

// People with accounts and cards on a real backend. Their numbers begin with 190000: no network
// gives them out.
class Town {
 public:
  Town(BackendProcess& backend, std::shared_ptr<grpc::Channel> channel);

  // Signed up with the code that the development provider prints.
  Someone resident();
  Someone resident(const std::string& phone);
  // Listed by the organization, signed up, and the card claimed.
  Someone staff(const std::string& organization);
  Someone admin(const std::string& organization);

  // A card that waits to be claimed.
  directory::v1::Card listed(const std::string& organization, const std::string& name,
                             const std::string& phone);
  // Its id. A department when nothing else is said.
  std::string organization(
      const std::string& parent, const std::string& name,
      directory::v1::OrganizationKind kind = directory::v1::ORGANIZATION_KIND_DEPARTMENT);
  // What the operator does at once, without asking what has changed.
  void revoke(const std::string& card_id, std::int64_t revision);

  // With 实名审核.
  void entrust(const std::string& card_id, std::int64_t revision);

  static constexpr auto password = "abcd1234";

 private:
  std::string next_phone();
  Someone the_operator() const;

  BackendProcess& backend_;
  std::unique_ptr<account::v1::AccountService::Stub> accounts_;
  std::unique_ptr<directory::v1::CardService::Stub> cards_;
  std::unique_ptr<directory::v1::DirectoryAdminService::Stub> admin_;
  int people_ = 0;
  int organizations_ = 0;
};

}  // namespace mct::e2e
