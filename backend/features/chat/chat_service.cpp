#include "backend/features/chat/chat_service.h"

#include <algorithm>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "backend/features/chat/voice.h"

namespace mct::chat {

asio::awaitable<Result<Conversation>> ChatService::open_direct(Speaker speaker,
                                                               std::string card_id) {
  co_return co_await stores_.conversations.open_direct(std::move(speaker), std::move(card_id));
}

asio::awaitable<Result<Conversation>> ChatService::create_group(Speaker speaker, NewGroup group) {
  co_return co_await stores_.conversations.create_group(std::move(speaker), std::move(group));
}

asio::awaitable<Result<Conversation>> ChatService::get(Speaker speaker, std::string id) {
  co_return co_await stores_.conversations.get(std::move(speaker), std::move(id));
}

asio::awaitable<Result<std::vector<Conversation>>> ChatService::list(Speaker speaker, Page page) {
  co_return co_await stores_.conversations.list(std::move(speaker), page);
}

asio::awaitable<Result<Conversation>> ChatService::mark(Speaker speaker, std::string id,
                                                        Marks marks, std::string request_id) {
  co_return co_await stores_.conversations.mark(std::move(speaker), std::move(id), marks,
                                                std::move(request_id));
}

asio::awaitable<Result<Message>> ChatService::send(Speaker speaker, NewMessage message) {
  if (message.kind == MessageKind::voice) {
    auto recording = co_await stores_.messages.recording(speaker, message.attachment_id);
    if (!recording) co_return fail(recording.error());
    auto listening = [recording = std::move(*recording)]() -> asio::awaitable<Result<Voice>> {
      co_return voice_of(recording);
    };
    auto voice = co_await asio::co_spawn(listener_, std::move(listening), asio::use_awaitable);
    if (!voice) co_return fail(voice.error());
    message.voice = std::move(*voice);
  }
  co_return co_await stores_.messages.send(std::move(speaker), std::move(message));
}

asio::awaitable<Result<History>> ChatService::read(Speaker speaker, std::string id,
                                                   std::int64_t before, int limit) {
  co_return co_await stores_.messages.read(std::move(speaker), std::move(id), before, limit);
}

asio::awaitable<Result<Message>> ChatService::edit(Speaker speaker, std::string id,
                                                   std::int64_t sequence, std::string text,
                                                   std::string request_id) {
  co_return co_await stores_.changes.edit(std::move(speaker), std::move(id), sequence,
                                          std::move(text), std::move(request_id));
}

asio::awaitable<Result<Message>> ChatService::recall(Speaker speaker, std::string id,
                                                     std::int64_t sequence) {
  co_return co_await stores_.changes.recall(std::move(speaker), std::move(id), sequence);
}

asio::awaitable<Status> ChatService::hide(Speaker speaker, std::string id, std::int64_t sequence) {
  co_return co_await stores_.changes.hide(std::move(speaker), std::move(id), sequence);
}

asio::awaitable<Result<FoundMessages>> ChatService::search(Speaker speaker, MessageQuery query) {
  co_return co_await stores_.search.search(std::move(speaker), std::move(query));
}

asio::awaitable<Result<Cursors>> ChatService::move_cursors(Speaker speaker, std::string id,
                                                           Cursors to) {
  co_return co_await stores_.cursors.move(std::move(speaker), std::move(id), to);
}

asio::awaitable<Result<Conversation>> ChatService::allow_read_receipt(Speaker speaker,
                                                                      std::string id, bool allowed,
                                                                      std::string request_id) {
  co_return co_await stores_.cursors.allow_read_receipt(std::move(speaker), std::move(id), allowed,
                                                        std::move(request_id));
}

asio::awaitable<Status> ChatService::say_typing(Speaker speaker, std::string id) {
  co_return co_await stores_.typing.say(std::move(speaker), std::move(id));
}

asio::awaitable<Result<bool>> ChatService::say_present(Speaker speaker, std::string id,
                                                       bool answer_wanted) {
  co_return co_await stores_.presence.say(std::move(speaker), std::move(id), answer_wanted);
}

asio::awaitable<Result<bool>> ChatService::show_presence(Speaker speaker, bool shown,
                                                         std::string request_id) {
  co_return co_await stores_.presence.show(std::move(speaker), shown, std::move(request_id));
}

asio::awaitable<Result<std::vector<Member>>> ChatService::members(Speaker speaker, std::string id,
                                                                  Page page) {
  auto all = co_await stores_.members.list(std::move(speaker), std::move(id));
  if (!all) co_return fail(all.error());
  const auto count = static_cast<std::int64_t>(all->size());
  const auto begin = std::min(page.offset, count);
  co_return std::vector(all->begin() + begin, all->begin() + std::min(begin + page.limit, count));
}

asio::awaitable<Result<Conversation>> ChatService::add_members(Speaker speaker, std::string id,
                                                               std::vector<std::string> card_ids,
                                                               std::string request_id) {
  co_return co_await stores_.members.add(std::move(speaker), std::move(id), std::move(card_ids),
                                         std::move(request_id));
}

asio::awaitable<Status> ChatService::remove_member(Speaker speaker, std::string id,
                                                   std::string card_id, std::string request_id) {
  co_return co_await stores_.members.remove(std::move(speaker), std::move(id), std::move(card_id),
                                            std::move(request_id));
}

asio::awaitable<Result<Conversation>> ChatService::rename(Speaker speaker, std::string id,
                                                          std::string name,
                                                          std::string request_id) {
  co_return co_await stores_.members.rename(std::move(speaker), std::move(id), std::move(name),
                                            std::move(request_id));
}

asio::awaitable<Result<Member>> ChatService::set_admin(Speaker speaker, std::string id,
                                                       std::string card_id, bool admin,
                                                       std::string request_id) {
  co_return co_await stores_.members.set_admin(std::move(speaker), std::move(id),
                                               std::move(card_id), admin, std::move(request_id));
}

}  // namespace mct::chat
