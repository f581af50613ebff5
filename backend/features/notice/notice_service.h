#pragma once

#include "backend/features/notice/forward_store.h"
#include "backend/features/notice/inbox_store.h"

namespace mct::notice {

// A file to put into a calendar.
struct CalendarFile {
  std::string name;
  std::string content;
};

// The notices that a card gets.
class NoticeService {
 public:
  NoticeService(InboxStore& store, ForwardStore& forwards) : store_(store), forwards_(forwards) {}

  asio::awaitable<Result<std::vector<SeenNotice>>> list(Reader reader, Page page);
  asio::awaitable<Result<SeenNotice>> get(Reader reader, std::string id);
  asio::awaitable<Result<SeenNotice>> mark_read(Reader reader, Reading reading);
  asio::awaitable<Result<SeenNotice>> reply(Reader reader, Reply reply);
  asio::awaitable<Result<SeenNotice>> set_marks(Reader reader, std::string id, Marks marks);
  asio::awaitable<Result<SeenNotice>> set_read_consent(Reader reader, std::string id, bool allowed);
  asio::awaitable<Result<SeenNotice>> set_reminders(Reader reader, std::string id,
                                                    std::vector<int> minutes);
  using Forwarding = ForwardStore::Forwarding;
  // Names of those who are not in the audience.
  asio::awaitable<Result<std::vector<std::string>>> forward(Reader reader, Forwarding forwarding);
  // Errors: NO_MEETING.
  asio::awaitable<Result<CalendarFile>> calendar_file(Reader reader, std::string id);

 private:
  InboxStore& store_;
  ForwardStore& forwards_;
};

}  // namespace mct::notice
