#pragma once

#include "backend/features/notice/forward_store.h"
#include "backend/features/notice/receipt_figures.h"
#include "backend/features/notice/sending_store.h"

namespace mct::notice {

// Sending notices, and seeing how they fare.
class SendingService {
 public:
  SendingService(SendingStore& store, ForwardStore& forwards)
      : store_(store), forwards_(forwards) {}

  using Sending = SendingStore::Sending;

  asio::awaitable<Result<AudiencePreview>> preview(Reader reader, Audience audience);
  asio::awaitable<Result<std::vector<NeighbourhoodEntry>>> neighbourhoods(Reader reader,
                                                                          Neighbourhood within);
  asio::awaitable<Result<std::vector<Group>>> groups(Reader reader);
  asio::awaitable<Result<SeenNotice>> send(Reader reader, Sending sending);
  asio::awaitable<Result<SeenNotice>> change(Reader reader, std::string id, std::int64_t revision,
                                             Content content);
  asio::awaitable<Result<SeenNotice>> cancel(Reader reader, std::string id);
  asio::awaitable<Result<std::int64_t>> urge(Reader reader, std::string id);
  asio::awaitable<Result<std::vector<SentNotice>>> list(Reader reader, Page page);
  asio::awaitable<Result<Recipients>> recipients(Reader reader, std::string id);
  // A part of them. `unanswered`: only those who have not replied.
  asio::awaitable<Result<std::vector<Recipient>>> page_of_recipients(Reader reader, std::string id,
                                                                     bool unanswered, Page page);

  asio::awaitable<Result<std::vector<Forward>>> forwards(Reader reader, std::string id);
  asio::awaitable<Status> admit(Reader reader, std::string id, std::string card_id);

 private:
  SendingStore& store_;
  ForwardStore& forwards_;
};

}  // namespace mct::notice
