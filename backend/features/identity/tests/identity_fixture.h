#pragma once

#include <gmock/gmock.h>
#include <grpcpp/grpcpp.h>
#include <map>

#include "mct/identity/v1/identity_key_service.grpc.pb.h"
#include "mct/identity/v1/identity_review_service.grpc.pb.h"
#include "mct/identity/v1/identity_service.grpc.pb.h"

#include "backend/audit/audit_store.h"
#include "backend/features/identity/identity_module.h"
#include "backend/features/identity/identity_store.h"
#include "backend/features/identity/tests/photos.h"
#include "backend/features/identity/tests/sample_number.h"
#include "backend/testing/server_test.h"
#include "backend/testing/set_clock.h"

namespace mct::identity {

namespace pb = mct::identity::v1;

// A person's token is their account's id; their card has its name, and a duty when it is in
// `officers`.
class People final : public rpc::Authenticator, public rpc::CardResolver {
 public:
  asio::awaitable<Result<rpc::Identity>> identify(std::string token) override {
    co_return rpc::Identity{token, "session-of-" + token};
  }
  asio::awaitable<Result<rpc::ActingCard>> resolve(std::string account_id, std::string) override {
    rpc::ActingCard card{"card-of-" + account_id, "名片" + account_id, "unit", "unit", false, {}};
    const std::lock_guard lock(mutex_);
    if (officers_.contains(account_id)) card.duties = {common::v1::DUTY_IDENTITY_REVIEW};
    co_return card;
  }

  void entrust(const std::string& account_id, bool give = true) {
    const std::lock_guard lock(mutex_);
    if (give)
      officers_.insert(account_id);
    else
      officers_.erase(account_id);
  }

 private:
  std::mutex mutex_;
  std::set<std::string> officers_;
};

// The three services behind a real server.
class IdentityServerTest : public test::ServerTest {
 protected:
  void SetUp() override {
    ServerTest::SetUp();
    if (IsSkipped()) return;
    ASSERT_TRUE(migrate({audit::migrations(), migrations()}));
    bridge_->authenticate_with(people_);
    bridge_->resolve_cards_with(people_);
    people_.entrust("officer");
    auto module = IdentityModule::create(
        database(), *bridge_, {key_file_, MCT_SOURCE_DIR "/assets/identity/services.tsv"},
        "district/", clock_);
    ASSERT_TRUE(module) << module.error().message;
    module_ = std::move(*module);
    serve(*module_);
    identities_ = pb::IdentityService::NewStub(channel_);
    reviews_ = pb::IdentityReviewService::NewStub(channel_);
    keys_ = pb::IdentityKeyService::NewStub(channel_);
  }

  void TearDown() override {
    ServerTest::TearDown();
    module_.reset();
  }

  using Identities = pb::IdentityService::Stub;
  using Reviews = pb::IdentityReviewService::Stub;
  using Keys = pb::IdentityKeyService::Stub;

  template <class Response, class Request>
  Result<Response> call(const std::string& who,
                        grpc::Status (Identities::*method)(grpc::ClientContext*, const Request&,
                                                           Response*),
                        const Request& request = {}) {
    return call_as(who, *identities_, method, request);
  }
  template <class Response, class Request>
  Result<Response> call(const std::string& who,
                        grpc::Status (Reviews::*method)(grpc::ClientContext*, const Request&,
                                                        Response*),
                        const Request& request = {}) {
    return call_as(who, *reviews_, method, request);
  }
  template <class Response, class Request>
  Result<Response> call(const std::string& who,
                        grpc::Status (Keys::*method)(grpc::ClientContext*, const Request&,
                                                     Response*),
                        const Request& request = {}) {
    return call_as(who, *keys_, method, request);
  }

  static pb::ApplyRequest application(const std::string& name, int order) {
    pb::ApplyRequest request;
    request.set_name(name);
    request.set_id_number(sample_number(order));
    request.set_front_photo(noise_jpeg(200, 120));
    request.set_back_photo(noise_jpeg(200, 121));
    request.set_portrait(noise_jpeg(120, 200));
    request.set_request_id(random_id());
    return request;
  }

  pb::Identity identity(const std::string& who) {
    auto own = call(who, &Identities::GetIdentity, pb::GetIdentityRequest{});
    EXPECT_TRUE(own) << own.error().message;
    return own ? *own : pb::Identity{};
  }

  // The application's id.
  std::string applied(const std::string& who, const std::string& name, int order) {
    auto own = call(who, &Identities::Apply, application(name, order));
    EXPECT_TRUE(own) << own.error().message;
    return own ? own->application().id() : "";
  }

  Result<pb::DecideApplicationResponse> decide(const std::string& officer, const std::string& id,
                                               bool approve) {
    pb::DecideApplicationRequest request;
    request.set_application_id(id);
    request.set_approve(approve);
    if (!approve) request.set_reason("照片不清楚");
    return call(officer, &Reviews::DecideApplication, request);
  }

  void verified(const std::string& who, const std::string& name, int order) {
    auto decided = decide("officer", applied(who, name, order), true);
    EXPECT_TRUE(decided) << decided.error().message;
  }

  Result<pb::RevealIdNumberResponse> reveal(const std::string& officer, const std::string& id) {
    pb::RevealIdNumberRequest request;
    request.set_application_id(id);
    request.set_purpose("核对申请");
    return call(officer, &Reviews::RevealIdNumber, request);
  }
  Result<pb::VerifiedPerson> find(const std::string& officer, const std::string& number) {
    pb::FindByIdNumberRequest request;
    request.set_id_number(number);
    request.set_purpose("窗口核对");
    return call(officer, &Reviews::FindByIdNumber, request);
  }

  template <class Request>
  Result<std::string> stream(const std::string& who, auto& stub, auto method,
                             const Request& request) {
    grpc::ClientContext context;
    sign(context, who, {});
    auto reader = (stub.*method)(&context, request);
    std::string bytes;
    for (common::v1::Chunk chunk; reader->Read(&chunk);) bytes += chunk.data();
    if (auto status = reader->Finish(); !status.ok()) return fail(rpc::error_from(status));
    return bytes;
  }
  Result<std::string> photo(const std::string& officer, const std::string& id, pb::PhotoRole role) {
    pb::GetPhotoRequest request;
    request.set_application_id(id);
    request.set_role(role);
    return stream(officer, *reviews_,
                  static_cast<std::unique_ptr<grpc::ClientReader<common::v1::Chunk>> (Reviews::*)(
                      grpc::ClientContext*, const pb::GetPhotoRequest&)>(&Reviews::GetPhoto),
                  request);
  }
  Result<std::string> avatar(const std::string& who) {
    return stream(
        who, *identities_,
        static_cast<std::unique_ptr<grpc::ClientReader<common::v1::Chunk>> (Identities::*)(
            grpc::ClientContext*, const pb::GetAvatarRequest&)>(&Identities::GetAvatar),
        pb::GetAvatarRequest{});
  }

  std::vector<pb::ListViewsResponse::View> views(const std::string& who) {
    auto page = call(who, &Identities::ListViews, pb::ListViewsRequest{});
    EXPECT_TRUE(page) << page.error().message;
    if (!page) return {};
    return {page->views().begin(), page->views().end()};
  }

  std::vector<audit::Entry> trail() {
    auto entries = run(audit::AuditStore(database()).list("district/", 0, 1'000));
    std::vector<audit::Entry> found;
    if (entries)
      for (auto& numbered : *entries) found.push_back(std::move(numbered.entry));
    return found;
  }

  // Of a table, all that is in it, as text.
  std::string raw(const std::string& table) {
    auto text = run(database().read([&](storage::Connection& connection) -> Result<std::string> {
      auto rows = connection.execute("SELECT * FROM " + table);
      if (!rows) return fail(rows.error());
      std::string all;
      for (const auto& row : *rows)
        for (std::size_t column = 0; column < row.size(); ++column) {
          if (const auto* bytes = std::get_if<storage::Blob>(&row[column])) all += bytes->bytes;
          if (const auto* words = std::get_if<std::string>(&row[column])) all += *words;
          all += '|';
        }
      return all;
    }));
    EXPECT_TRUE(text) << table;
    return text.value_or("");
  }

  template <class T>
  static std::vector<std::string> fields_of(const Result<T>& result) {
    std::vector<std::string> fields;
    if (!result)
      for (const auto& violation : result.error().violations) fields.push_back(violation.where);
    return fields;
  }

  test::SetClock clock_;
  People people_;
  const std::filesystem::path key_file_ = folder_ / "identity.keys";
  std::unique_ptr<IdentityModule> module_;
  std::unique_ptr<Identities> identities_;
  std::unique_ptr<Reviews> reviews_;
  std::unique_ptr<Keys> keys_;
};

inline constexpr std::array all_tables{"identity_application", "identity_person", "identity_photo",
                                       "identity_grant", "identity_view"};

}  // namespace mct::identity
