#pragma once

#include "mct/account/v1/account_service.pb.h"

#include "backend/features/account/account_service.h"

// What requests must be, field by field; and what they mean. Errors: INVALID_ARGUMENT with a
// violation for each field that is wrong.
namespace mct::account {

namespace pb = mct::account::v1;

struct SignUp {
  CodeProof proof;
  std::string password;
  Profile profile;
  Device device;
};

Result<CodeRequest> parse(pb::SendCodeRequest request, const std::string& peer);
Result<SignUp> parse(pb::SignUpRequest request);
Result<Profile> parse(pb::UpdateProfileRequest request);
Result<Device> parse_device(const pb::Device& device);
Result<CodeProof> parse_proof(const pb::CodeProof& proof);
Status check_phone(const std::string& phone);
Status check_password(const std::string& password);
Status check_refresh_token(const std::string& token);

}  // namespace mct::account
