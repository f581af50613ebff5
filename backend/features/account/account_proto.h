#pragma once

#include <span>

#include "mct/account/v1/account_service.pb.h"

#include "backend/features/account/account_types.h"
#include "backend/features/account/code_service.h"

namespace mct::account {

namespace pb = mct::account::v1;

pb::SendCodeResponse to_proto(const SentCode& code);
pb::Session to_proto(const Session& session);
pb::Account to_proto(const Account& account);
pb::Devices to_proto(std::span<const SignedInDevice> devices, const std::string& current_session);

}  // namespace mct::account
