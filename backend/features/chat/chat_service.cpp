#include "backend/features/chat/chat_service.h"

#include <algorithm>

namespace mct::chat {

asio::awaitable<Result<Conversation>> ChatService::open_direct(Speaker speaker,
                                                               std::string card_id) {
  co_return co_await conversations_.open_direct(std::move(speaker), std::move(card_id));
}

asio::awaitable<Result<Conversation>> ChatService::create_group(Speaker speaker, NewGroup group) {
  co_return co_await conversations_.create_group(std::move(speaker), std::move(group));
}

asio::awaitable<Result<Conversation>> ChatService::get(Speaker speaker, std::string id) {
  co_return co_await conversations_.get(std::move(speaker), std::move(id));
}

asio::awaitable<Result<std::vector<Conversation>>> ChatService::list(Speaker speaker, Page page) {
  co_return co_await conversations_.list(std::move(speaker), page);
}

asio::awaitable<Result<Message>> ChatService::send(Speaker speaker, NewMessage message) {
  co_return co_await messages_.send(std::move(speaker), std::move(message));
}

asio::awaitable<Result<History>> ChatService::read(Speaker speaker, std::string id,
                                                   std::int64_t before, int limit) {
  co_return co_await messages_.read(std::move(speaker), std::move(id), before, limit);
}

asio::awaitable<Result<Cursors>> ChatService::move_cursors(Speaker speaker, std::string id,
                                                           Cursors to) {
  co_return co_await messages_.move_cursors(std::move(speaker), std::move(id), to);
}

asio::awaitable<Result<std::vector<Member>>> ChatService::members(Speaker speaker, std::string id,
                                                                  Page page) {
  auto all = co_await members_.list(std::move(speaker), std::move(id));
  if (!all) co_return fail(all.error());
  const auto count = static_cast<std::int64_t>(all->size());
  const auto begin = std::min(page.offset, count);
  co_return std::vector(all->begin() + begin, all->begin() + std::min(begin + page.limit, count));
}

asio::awaitable<Result<Conversation>> ChatService::add_members(Speaker speaker, std::string id,
                                                               std::vector<std::string> card_ids,
                                                               std::string request_id) {
  co_return co_await members_.add(std::move(speaker), std::move(id), std::move(card_ids),
                                  std::move(request_id));
}

asio::awaitable<Status> ChatService::remove_member(Speaker speaker, std::string id,
                                                   std::string card_id, std::string request_id) {
  co_return co_await members_.remove(std::move(speaker), std::move(id), std::move(card_id),
                                     std::move(request_id));
}

}  // namespace mct::chat
