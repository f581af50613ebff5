#include "backend/features/notice/notice_service.h"

#include "backend/features/notice/calendar.h"

namespace mct::notice {

asio::awaitable<Result<std::vector<SeenNotice>>> NoticeService::list(Reader reader, Page page) {
  co_return co_await store_.list(std::move(reader), page);
}

asio::awaitable<Result<SeenNotice>> NoticeService::get(Reader reader, std::string id) {
  co_return co_await store_.get(std::move(reader), std::move(id));
}

asio::awaitable<Result<SeenNotice>> NoticeService::mark_read(Reader reader, Reading reading) {
  co_return co_await store_.mark_read(std::move(reader), std::move(reading));
}

asio::awaitable<Result<SeenNotice>> NoticeService::reply(Reader reader, Reply reply) {
  co_return co_await store_.reply(std::move(reader), std::move(reply));
}

asio::awaitable<Result<SeenNotice>> NoticeService::set_marks(Reader reader, std::string id,
                                                             Marks marks) {
  co_return co_await store_.set_marks(std::move(reader), std::move(id), marks);
}

asio::awaitable<Result<SeenNotice>> NoticeService::set_read_consent(Reader reader, std::string id,
                                                                    bool allowed) {
  co_return co_await store_.set_read_consent(std::move(reader), std::move(id), allowed);
}

asio::awaitable<Result<SeenNotice>> NoticeService::set_reminders(Reader reader, std::string id,
                                                                 std::vector<int> minutes) {
  co_return co_await store_.set_reminders(std::move(reader), std::move(id), std::move(minutes));
}

asio::awaitable<Result<std::vector<std::string>>> NoticeService::forward(Reader reader,
                                                                         Forwarding forwarding) {
  co_return co_await forwards_.forward(std::move(reader), std::move(forwarding));
}

asio::awaitable<Result<CalendarFile>> NoticeService::calendar_file(Reader reader, std::string id) {
  auto seen = co_await store_.get(std::move(reader), std::move(id));
  if (!seen) co_return fail(seen.error());
  if (seen->notice.content.kind != Kind::meeting)
    co_return fail(reason::no_meeting, "公告没有会议时间");
  co_return CalendarFile{seen->notice.content.title + ".ics", calendar_of(seen->notice)};
}

}  // namespace mct::notice
