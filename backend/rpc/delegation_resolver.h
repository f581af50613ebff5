#pragma once

#include <boost/asio/awaitable.hpp>
#include <string>

#include "mct/common/v1/access.pb.h"

#include "backend/core/result.h"

namespace mct::rpc {

namespace asio = boost::asio;

// Who acts for somebody else, whose identity the call then has. Empty: nobody does.
struct Delegate {
  std::string delegation_id;
  std::string account_id;
  std::string name;
};

// A person for whom another acts.
struct Principal {
  std::string account_id;
  Delegate delegate;
};

// The port to whoever knows who may act for whom.
class DelegationResolver {
 public:
  virtual ~DelegationResolver() = default;

  // Whom the account acts for by this delegation, in this scope; notes that it does.
  // Errors: PERMISSION_DENIED: it may not (any more).
  virtual asio::awaitable<Result<Principal>> act(std::string account_id, std::string delegation_id,
                                                 common::v1::DelegationScope scope) = 0;
};

namespace reason {
inline constexpr Reason delegation_scope{Code::permission_denied, "DELEGATION_SCOPE"};
}  // namespace reason

}  // namespace mct::rpc
