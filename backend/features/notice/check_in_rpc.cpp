#include "backend/features/notice/check_in_rpc.h"

#include <functional>

#include "backend/features/notice/notice_proto.h"
#include "backend/features/notice/notice_requests.h"

namespace mct::notice {

CheckInRpc::CheckInRpc(rpc::Bridge& bridge, CheckInService& check_ins)
    : bridge_(bridge),
      check_ins_(check_ins),
      get_check_in_code_(bridge.method<pb::CheckInService>("GetCheckInCode")),
      check_in_(bridge.method<pb::CheckInService>("CheckIn")),
      check_in_by_hand_(bridge.method<pb::CheckInService>("CheckInByHand")) {}

CheckInRpc::Answered<pb::CheckInCode> CheckInRpc::get_check_in_code(
    rpc::Caller caller, pb::GetCheckInCodeRequest request) {
  auto sender = named(caller, request);
  if (!sender) co_return fail(sender.error());
  auto code = co_await check_ins_.code(std::move(*sender), request.id());
  if (!code) co_return fail(code.error());
  pb::CheckInCode response;
  response.set_link(std::move(code->link));
  response.set_seconds(code->seconds);
  co_return response;
}

CheckInRpc::Answered<pb::CheckedIn> CheckInRpc::check_in(rpc::Caller caller,
                                                         pb::CheckInRequest request) {
  if (auto status = check(request); !status) co_return fail(status.error());
  auto done = co_await check_ins_.check_in(reader_of(caller), request.code());
  if (!done) co_return fail(done.error());
  co_return to_proto(*done);
}

CheckInRpc::Answered<pb::CheckedIn> CheckInRpc::check_in_by_hand(rpc::Caller caller,
                                                                 pb::CheckInByHandRequest request) {
  auto sender = named(caller, request);
  if (!sender) co_return fail(sender.error());
  if (auto status = check(request); !status) co_return fail(status.error());
  auto done =
      co_await check_ins_.check_in_by_hand(std::move(*sender), request.id(), request.card_id());
  if (!done) co_return fail(done.error());
  co_return to_proto(*done);
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* CheckInRpc::GetCheckInCode(Context* context,
                                                     const pb::GetCheckInCodeRequest* request,
                                                     pb::CheckInCode* response) {
  return bridge_.unary(get_check_in_code_, context, request, response,
                       std::bind_front(&CheckInRpc::get_check_in_code, this));
}

grpc::ServerUnaryReactor* CheckInRpc::CheckIn(Context* context, const pb::CheckInRequest* request,
                                              pb::CheckedIn* response) {
  return bridge_.unary(check_in_, context, request, response,
                       std::bind_front(&CheckInRpc::check_in, this));
}

grpc::ServerUnaryReactor* CheckInRpc::CheckInByHand(Context* context,
                                                    const pb::CheckInByHandRequest* request,
                                                    pb::CheckedIn* response) {
  return bridge_.unary(check_in_by_hand_, context, request, response,
                       std::bind_front(&CheckInRpc::check_in_by_hand, this));
}

}  // namespace mct::notice
