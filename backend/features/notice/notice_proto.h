#pragma once

#include "mct/notice/v1/check_in_service.pb.h"
#include "mct/notice/v1/minutes_service.pb.h"
#include "mct/notice/v1/notice_sending_service.pb.h"
#include "mct/notice/v1/notice_service.pb.h"

#include "backend/features/notice/notice_events.h"
#include "backend/features/notice/notice_neighbourhoods.h"
#include "backend/features/notice/receipt_figures.h"

namespace mct::notice {

namespace pb = mct::notice::v1;

pb::Notice to_proto(const SeenNotice& seen);
pb::NoticeSettled settled_proto(const SeenNotice& seen);
pb::NoticeUrged urged_proto(const std::string& notice_id, std::int64_t at_ms);
pb::AudiencePreview to_proto(const AudiencePreview& preview);
pb::ListNeighbourhoodsResponse to_proto(const std::vector<NeighbourhoodEntry>& entries);
pb::SentNotice to_proto(const SentNotice& sent);
pb::Receipts to_proto(const Recipients& recipients);
pb::Recipient to_proto(const Recipient& recipient);
pb::NoticeForward to_proto(const Forward& forward);
pb::CheckedIn to_proto(const CheckIn& check_in);
pb::Minutes to_proto(const Minutes& minutes);
pb::MeetingTask to_proto(const Task& task);

// As events carry them.
EventPayloads event_payloads();

}  // namespace mct::notice
