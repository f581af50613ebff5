#pragma once

#include "mct/matter/v1/matter_service.grpc.pb.h"

#include "tests/load/load.h"
#include "tests/load/matters/measures.h"

namespace mct::load {

// Those who file and those who handle, each on a connection of their own.
struct Desk {
  SignedIn who;
  std::shared_ptr<matter::v1::MatterService::Stub> stub;
};
std::vector<Desk> desks(const std::string& target, const std::vector<SignedIn>& people, int count);

// Files feedback; `done` is told the matter, or nothing when the answer is not right.
using Filed = std::function<void(const matter::v1::Matter*)>;
void file(const Desk& applicant, const std::string& request_id, Filed done);

void accept(const Desk& handler, const matter::v1::Matter& matter, const std::string& request_id,
            Done done);

}  // namespace mct::load
