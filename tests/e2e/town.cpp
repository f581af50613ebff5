#include "tests/e2e/town.h"

#include "mct/common/v1/error.pb.h"

#include "tests/e2e/done.h"

namespace mct::e2e {
namespace {

namespace accounts = mct::account::v1;
namespace cards = mct::directory::v1;

}  // namespace

std::string reason_of(const grpc::Status& status) {
  common::v1::ErrorDetail detail;
  detail.ParseFromString(status.error_details());
  return detail.reason();
}

void Someone::sign(grpc::ClientContext& context) const {
  if (!token.empty()) context.AddMetadata("authorization", "Bearer " + token);
  if (!card.empty()) context.AddMetadata("mct-card", card);
}

Town::Town(BackendProcess& backend, std::shared_ptr<grpc::Channel> channel)
    : backend_(backend),
      accounts_(accounts::AccountService::NewStub(channel)),
      cards_(cards::CardService::NewStub(channel)),
      admin_(cards::DirectoryAdminService::NewStub(channel)) {}

std::string Town::next_phone() {
  return "1900000" + std::to_string(1000 + ++people_);
}

Someone Town::the_operator() const {
  return {backend_.operator_token(), {}};
}

Someone Town::resident() {
  return resident(next_phone());
}

Someone Town::resident(const std::string& phone) {
  using Stub = accounts::AccountService::Stub;
  accounts::SendCodeRequest wanted;
  wanted.set_phone(phone);
  wanted.set_purpose(accounts::CODE_PURPOSE_SIGN_UP);
  wanted.set_device_id("device-of-" + phone);
  wanted.set_request_id("sign-up-" + phone);
  const auto sent = done({}, *accounts_, &Stub::SendCode, wanted);
  accounts::SignUpRequest request;
  request.mutable_proof()->set_code_id(sent.code_id());
  request.mutable_proof()->set_code(
      backend_.await_printed(QString::fromStdString(phone) + "：验证码 (\\d{6})").toStdString());
  request.set_password(password);
  request.set_nickname("样例居民");
  request.mutable_device()->set_device_id("device-of-" + phone);
  request.mutable_device()->set_name("测试设备");
  const auto session = done({}, *accounts_, &Stub::SignUp, request);
  return {session.access_token(), {}, phone, session.refresh_token()};
}

cards::Card Town::listed(const std::string& organization, const std::string& name,
                         const std::string& phone) {
  cards::AddCardRequest request;
  request.mutable_details()->set_organization_id(organization);
  request.mutable_details()->set_name(name);
  request.mutable_details()->set_phone(phone);
  request.set_request_id("list-" + organization + "-" + phone);
  return done(the_operator(), *admin_, &cards::DirectoryAdminService::Stub::AddCard, request);
}

Someone Town::staff(const std::string& organization) {
  const auto phone = next_phone();
  const auto card = listed(organization, "样例人员", phone);
  auto who = resident(phone);
  cards::ClaimCardRequest request;
  request.set_card_id(card.id());
  who.card = done(who, *cards_, &cards::CardService::Stub::ClaimCard, request).id();
  return who;
}

Someone Town::admin(const std::string& organization) {
  auto who = staff(organization);
  cards::SetRoleRequest request;
  request.set_card_id(who.card);
  request.set_revision(2);  // listed, claimed
  request.set_role(cards::ROLE_ADMIN);
  done(the_operator(), *admin_, &cards::DirectoryAdminService::Stub::SetRole, request);
  return who;
}

std::string Town::organization(const std::string& parent, const std::string& name,
                               cards::OrganizationKind kind) {
  cards::PutOrganizationRequest request;
  request.set_parent_id(parent);
  request.set_name(name);
  request.set_kind(kind);
  request.set_request_id("organization-" + std::to_string(++organizations_));
  return done(the_operator(), *admin_, &cards::DirectoryAdminService::Stub::PutOrganization,
              request)
      .id();
}

void Town::entrust(const std::string& card_id, std::int64_t revision) {
  cards::SetDutiesRequest request;
  request.set_card_id(card_id);
  request.set_revision(revision);
  request.add_duties(common::v1::DUTY_IDENTITY_REVIEW);
  done(the_operator(), *admin_, &cards::DirectoryAdminService::Stub::SetDuties, request);
}

void Town::revoke(const std::string& card_id, std::int64_t revision) {
  cards::RevokeCardRequest request;
  request.set_card_id(card_id);
  request.set_revision(revision);
  done(the_operator(), *admin_, &cards::DirectoryAdminService::Stub::RevokeCard, request);
}

}  // namespace mct::e2e
