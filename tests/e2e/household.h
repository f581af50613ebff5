#pragma once

#include <grpcpp/grpcpp.h>
#include <memory>
#include <string>

#include "mct/community/v1/community_admin_service.grpc.pb.h"
#include "mct/community/v1/community_service.grpc.pb.h"

#include "tests/e2e/town.h"

namespace mct::e2e {

// A building with two entrances in one of the district's communities, and a resident of it.
class Household {
 public:
  Household(const BackendProcess& backend, std::shared_ptr<grpc::Channel> channel,
            Someone resident);

  // As Grant.place has them.
  std::string community() const { return "c/" + community_id_; }
  std::string entrance(int number) const;
  // The resident lives behind the entrance, as the committee says. Gives the card of the community.
  std::string move_in(int number);
  void move_out();

 private:
  using Residents = community::v1::CommunityService::Stub;
  using Keeping = community::v1::CommunityAdminService::Stub;

  const std::shared_ptr<grpc::Channel> channel_;
  const Someone resident_, committee_;
  const std::unique_ptr<Residents> residents_;
  const std::unique_ptr<Keeping> keeping_;
  std::string community_id_, residence_id_;
  community::v1::Building building_;
};

}  // namespace mct::e2e
