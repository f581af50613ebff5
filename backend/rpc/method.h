#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <grpcpp/support/status.h>
#include <memory>
#include <string>
#include <string_view>

#include "mct/common/v1/access.pb.h"

namespace mct::rpc {

// How often a method was called and how that ended, since the server started.
struct CallCounters {
  std::array<std::atomic<std::uint64_t>, 17> by_code{};  // index: grpc::StatusCode
  std::atomic<std::uint64_t> microseconds{0};            // from arrival to answer, all calls

  void add(grpc::StatusCode code, std::chrono::microseconds took);
};

// One method of the contract. A copy counts with its original.
class Method {
 public:
  // `full_name` as in mct.catalogue.v1.CatalogueService.GetItem. Throws std::invalid_argument when
  // the contract linked into the program has no such method.
  static Method find(const std::string& full_name);

  const std::string& name() const { return name_; }
  // What the contract declares; ACCESS_UNSPECIFIED when it declares nothing.
  common::v1::Access access() const { return access_; }
  // The server's deadline for calls without one does not apply.
  bool long_lived() const { return long_lived_; }
  // In which scope it can be called for somebody else; DELEGATION_SCOPE_UNSPECIFIED: in none.
  common::v1::DelegationScope delegable() const { return delegable_; }
  // What the acting card must be entrusted with; DUTY_UNSPECIFIED: nothing.
  common::v1::Duty duty() const { return duty_; }
  CallCounters& counters() const { return *counters_; }

 private:
  explicit Method(std::string name);

  std::string name_;
  common::v1::Access access_ = common::v1::ACCESS_UNSPECIFIED;
  common::v1::DelegationScope delegable_ = common::v1::DELEGATION_SCOPE_UNSPECIFIED;
  bool long_lived_ = false;
  common::v1::Duty duty_ = common::v1::DUTY_UNSPECIFIED;
  std::shared_ptr<CallCounters> counters_;
};

}  // namespace mct::rpc
