#include "backend/features/notice/sending_service.h"

#include <algorithm>

namespace mct::notice {

asio::awaitable<Result<AudiencePreview>> SendingService::preview(Reader reader, Audience audience) {
  auto found = co_await store_.preview(std::move(reader), std::move(audience));
  if (!found) co_return fail(found.error());
  co_return AudiencePreview{people_by_unit(found->members), found->residents};
}

asio::awaitable<Result<std::vector<NeighbourhoodEntry>>> SendingService::neighbourhoods(
    Reader reader, Neighbourhood within) {
  co_return co_await store_.neighbourhoods(std::move(reader), std::move(within));
}

asio::awaitable<Result<std::vector<Group>>> SendingService::groups(Reader reader) {
  co_return co_await store_.groups(std::move(reader));
}

asio::awaitable<Result<SeenNotice>> SendingService::send(Reader reader, Sending sending) {
  co_return co_await store_.send(std::move(reader), std::move(sending));
}

asio::awaitable<Result<SeenNotice>> SendingService::change(Reader reader, std::string id,
                                                           std::int64_t revision, Content content) {
  co_return co_await store_.change(std::move(reader), std::move(id), revision, std::move(content));
}

asio::awaitable<Result<SeenNotice>> SendingService::cancel(Reader reader, std::string id) {
  co_return co_await store_.cancel(std::move(reader), std::move(id));
}

asio::awaitable<Result<std::int64_t>> SendingService::urge(Reader reader, std::string id) {
  co_return co_await store_.urge(std::move(reader), std::move(id));
}

asio::awaitable<Result<std::vector<SentNotice>>> SendingService::list(Reader reader, Page page) {
  co_return co_await store_.list(std::move(reader), page);
}

asio::awaitable<Result<Recipients>> SendingService::recipients(Reader reader, std::string id) {
  co_return co_await store_.recipients(std::move(reader), std::move(id));
}

asio::awaitable<Result<std::vector<Recipient>>> SendingService::page_of_recipients(Reader reader,
                                                                                   std::string id,
                                                                                   bool unanswered,
                                                                                   Page page) {
  auto recipients = co_await store_.recipients(std::move(reader), std::move(id));
  if (!recipients) co_return fail(recipients.error());
  auto& all = recipients->all;
  if (unanswered)
    std::erase_if(all, [](const auto& it) { return it.receipt.answer != Answer::none; });
  const auto begin = std::min(static_cast<std::size_t>(page.offset), all.size());
  const auto end = std::min(begin + static_cast<std::size_t>(page.limit), all.size());
  co_return std::vector(all.begin() + static_cast<std::ptrdiff_t>(begin),
                        all.begin() + static_cast<std::ptrdiff_t>(end));
}

asio::awaitable<Result<std::vector<Forward>>> SendingService::forwards(Reader reader,
                                                                       std::string id) {
  co_return co_await forwards_.list(std::move(reader), std::move(id));
}

asio::awaitable<Status> SendingService::admit(Reader reader, std::string id, std::string card_id) {
  co_return co_await forwards_.admit(std::move(reader), std::move(id), std::move(card_id));
}

}  // namespace mct::notice
