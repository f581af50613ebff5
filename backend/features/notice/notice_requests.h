#pragma once

#include "mct/notice/v1/check_in_service.pb.h"
#include "mct/notice/v1/minutes_service.pb.h"
#include "mct/notice/v1/notice_sending_service.pb.h"
#include "mct/notice/v1/notice_service.pb.h"

#include "backend/features/notice/forward_store.h"
#include "backend/features/notice/minutes_store.h"
#include "backend/features/notice/sending_store.h"
#include "backend/rpc/caller.h"

// What requests must be, field by field; and what they mean. Errors: INVALID_ARGUMENT with a
// violation for each field that is wrong.
namespace mct::notice {

namespace pb = mct::notice::v1;

Reader reader_of(const rpc::Caller& caller);
// Errors: PERMISSION_DENIED: the operator has no card.
Result<Reader> sender_of(const rpc::Caller& caller);

// How long a page is, and how long at most.
struct PageSizes {
  int usual;
  int most;
};
inline constexpr PageSizes inbox_page{50, 100}, recipients_page{100, 200};
// `query`: names the list that a token is of. Errors: PAGE_TOKEN_MISMATCH.
Result<Page> parse_page(const std::string& query, const std::string& token, int size,
                        PageSizes sizes);
// The token of the page after this one, which had so many; empty: it was the last.
std::string next_page(const std::string& query, const Page& page, std::size_t count);

Status check_id(const std::string& id);
// Whoever asks about a notice that they manage, by its id.
template <class Request>
Result<Reader> named(const rpc::Caller& caller, const Request& request) {
  auto sender = sender_of(caller);
  if (!sender) return sender;
  if (auto status = check_id(request.id()); !status) return fail(status.error());
  return sender;
}

Result<Reading> parse(const pb::MarkReadRequest& request);
Status check(const pb::SetMarksRequest& request);
Status check(const pb::SetReadConsentRequest& request);
// Growing, each once.
Result<std::vector<int>> parse(const pb::SetRemindersRequest& request);
Result<Reply> parse(const pb::ReplyRequest& request);
Result<ForwardStore::Forwarding> parse(const pb::ForwardNoticeRequest& request);
Status check(const pb::AdmitForwardedRequest& request);
Status check(const pb::CheckInRequest& request);
Status check(const pb::CheckInByHandRequest& request);
Result<Audience> parse(const pb::PreviewAudienceRequest& request);
Result<Neighbourhood> parse(const pb::ListNeighbourhoodsRequest& request);
Result<SendingStore::Sending> parse(const pb::SendNoticeRequest& request);
Result<Content> parse(const pb::ChangeNoticeRequest& request);
Result<MinutesStore::Writing> parse(const pb::WriteMinutesRequest& request);

}  // namespace mct::notice
