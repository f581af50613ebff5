#include "backend/features/notice/minutes_rpc.h"

#include <functional>

#include "backend/features/notice/notice_proto.h"
#include "backend/features/notice/notice_requests.h"

namespace mct::notice {

MinutesRpc::MinutesRpc(rpc::Bridge& bridge, MinutesService& minutes)
    : bridge_(bridge),
      minutes_(minutes),
      write_minutes_(bridge.method<pb::MinutesService>("WriteMinutes")),
      get_minutes_(bridge.method<pb::MinutesService>("GetMinutes")) {}

MinutesRpc::Answered<pb::Minutes> MinutesRpc::write_minutes(rpc::Caller caller,
                                                            pb::WriteMinutesRequest request) {
  auto sender = sender_of(caller);
  if (!sender) co_return fail(sender.error());
  auto wanted = parse(request);
  if (!wanted) co_return fail(wanted.error());
  auto written = co_await minutes_.write(std::move(*sender), std::move(*wanted));
  if (!written) co_return fail(written.error());
  co_return to_proto(*written);
}

MinutesRpc::Answered<pb::Minutes> MinutesRpc::get_minutes(rpc::Caller caller,
                                                          pb::GetMinutesRequest request) {
  if (auto status = check_id(request.id()); !status) co_return fail(status.error());
  auto minutes = co_await minutes_.read(reader_of(caller), request.id());
  if (!minutes) co_return fail(minutes.error());
  co_return to_proto(*minutes);
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* MinutesRpc::WriteMinutes(Context* context,
                                                   const pb::WriteMinutesRequest* request,
                                                   pb::Minutes* response) {
  return bridge_.unary(write_minutes_, context, request, response,
                       std::bind_front(&MinutesRpc::write_minutes, this));
}

grpc::ServerUnaryReactor* MinutesRpc::GetMinutes(Context* context,
                                                 const pb::GetMinutesRequest* request,
                                                 pb::Minutes* response) {
  return bridge_.unary(get_minutes_, context, request, response,
                       std::bind_front(&MinutesRpc::get_minutes, this));
}

}  // namespace mct::notice
