#include "backend/features/identity/review_rpc.h"

#include <functional>

#include "backend/features/identity/identity_proto.h"
#include "backend/features/identity/identity_requests.h"
#include "backend/rpc/chunks.h"

namespace mct::identity {
namespace {

constexpr auto review_query = "identity_review_service";

}  // namespace

ReviewRpc::ReviewRpc(rpc::Bridge& bridge, ReviewService& reviews)
    : bridge_(bridge),
      reviews_(reviews),
      list_applications_(bridge.method<pb::IdentityReviewService>("ListApplications")),
      get_application_(bridge.method<pb::IdentityReviewService>("GetApplication")),
      get_photo_(bridge.method<pb::IdentityReviewService>("GetPhoto")),
      decide_application_(bridge.method<pb::IdentityReviewService>("DecideApplication")),
      reveal_id_number_(bridge.method<pb::IdentityReviewService>("RevealIdNumber")),
      find_by_id_number_(bridge.method<pb::IdentityReviewService>("FindByIdNumber")) {}

ReviewRpc::Reply<pb::ListApplicationsResponse> ReviewRpc::list_applications(
    rpc::Caller caller, pb::ListApplicationsRequest request) {
  auto span = parse_page(review_query, request.page_size(), request.page_token());
  if (!span) co_return fail(span.error());
  auto pending = co_await reviews_.pending(*span);
  if (!pending) co_return fail(pending.error());
  pb::ListApplicationsResponse response;
  for (const auto& seen : *pending)
    *response.add_applications() = to_summary(seen, officer_of(caller));
  response.set_next_page_token(next_page(review_query, *span, pending->size()));
  co_return response;
}

ReviewRpc::Reply<pb::ApplicationUnderReview> ReviewRpc::get_application(
    rpc::Caller caller, pb::GetApplicationRequest request) {
  if (auto status = check_id(request.application_id(), "application_id"); !status)
    co_return fail(status.error());
  auto seen = co_await reviews_.application(officer_of(caller), request.application_id());
  if (!seen) co_return fail(seen.error());
  co_return to_proto(*seen);
}

asio::awaitable<Status> ReviewRpc::get_photo(rpc::Caller caller, pb::GetPhotoRequest request,
                                             rpc::Writer<Chunk>& writer) {
  if (auto status = check_id(request.application_id(), "application_id"); !status) co_return status;
  auto role = parse(request.role());
  if (!role) co_return fail(role.error());
  auto photo = co_await reviews_.photo(officer_of(caller), request.application_id(), *role);
  if (!photo) co_return fail(photo.error());
  co_return co_await rpc::write_chunks(writer, *photo, "image/jpeg");
}

ReviewRpc::Reply<pb::DecideApplicationResponse> ReviewRpc::decide_application(
    rpc::Caller caller, pb::DecideApplicationRequest request) {
  auto decision = parse(std::move(request));
  if (!decision) co_return fail(decision.error());
  auto state = co_await reviews_.decide(officer_of(caller), std::move(*decision));
  if (!state) co_return fail(state.error());
  pb::DecideApplicationResponse response;
  response.set_state(static_cast<pb::ApplicationState>(*state));
  co_return response;
}

ReviewRpc::Reply<pb::RevealIdNumberResponse> ReviewRpc::reveal_id_number(
    rpc::Caller caller, pb::RevealIdNumberRequest request) {
  auto reveal = parse(std::move(request));
  if (!reveal) co_return fail(reveal.error());
  auto number = co_await reviews_.reveal(officer_of(caller), std::move(reveal->subject),
                                         std::move(reveal->purpose));
  if (!number) co_return fail(number.error());
  pb::RevealIdNumberResponse response;
  response.set_id_number(*number);
  co_return response;
}

ReviewRpc::Reply<pb::VerifiedPerson> ReviewRpc::find_by_id_number(
    rpc::Caller caller, pb::FindByIdNumberRequest request) {
  auto search = parse(std::move(request), reviews_.now_ms());
  if (!search) co_return fail(search.error());
  auto person = co_await reviews_.find(officer_of(caller), std::move(search->id_number),
                                       std::move(search->purpose));
  if (!person) co_return fail(person.error());
  co_return to_proto(*person);
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* ReviewRpc::ListApplications(Context* context,
                                                      const pb::ListApplicationsRequest* request,
                                                      pb::ListApplicationsResponse* response) {
  return bridge_.unary(list_applications_, context, request, response,
                       std::bind_front(&ReviewRpc::list_applications, this));
}

grpc::ServerUnaryReactor* ReviewRpc::GetApplication(Context* context,
                                                    const pb::GetApplicationRequest* request,
                                                    pb::ApplicationUnderReview* response) {
  return bridge_.unary(get_application_, context, request, response,
                       std::bind_front(&ReviewRpc::get_application, this));
}

grpc::ServerWriteReactor<common::v1::Chunk>* ReviewRpc::GetPhoto(
    Context* context, const pb::GetPhotoRequest* request) {
  return bridge_.stream<Chunk>(get_photo_, context, request,
                               std::bind_front(&ReviewRpc::get_photo, this));
}

grpc::ServerUnaryReactor* ReviewRpc::DecideApplication(Context* context,
                                                       const pb::DecideApplicationRequest* request,
                                                       pb::DecideApplicationResponse* response) {
  return bridge_.unary(decide_application_, context, request, response,
                       std::bind_front(&ReviewRpc::decide_application, this));
}

grpc::ServerUnaryReactor* ReviewRpc::RevealIdNumber(Context* context,
                                                    const pb::RevealIdNumberRequest* request,
                                                    pb::RevealIdNumberResponse* response) {
  return bridge_.unary(reveal_id_number_, context, request, response,
                       std::bind_front(&ReviewRpc::reveal_id_number, this));
}

grpc::ServerUnaryReactor* ReviewRpc::FindByIdNumber(Context* context,
                                                    const pb::FindByIdNumberRequest* request,
                                                    pb::VerifiedPerson* response) {
  return bridge_.unary(find_by_id_number_, context, request, response,
                       std::bind_front(&ReviewRpc::find_by_id_number, this));
}

}  // namespace mct::identity
