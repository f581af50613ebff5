#pragma once

#include "app/features/notice/notice_methods.h"
#include "app/features/notice/notice_types.h"

namespace mct::app {

Notice from_proto(const notice::v1::Notice& message);
OwnReceipt from_proto(const notice::v1::OwnReceipt& message);
NoticeReceipts from_proto(const notice::v1::Receipts& message);
NoticePerson from_proto(const notice::v1::Recipient& message);
MeetingTask from_proto(const notice::v1::MeetingTask& message);
NoticeUnit unit_of(const directory::v1::Organization& message);
google::protobuf::Timestamp timestamp_of(qint64 ms);
void fill(notice::v1::NoticeContent& message, const NoticeContent& content);

}  // namespace mct::app
