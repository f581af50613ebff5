#pragma once

#include <boost/asio/awaitable.hpp>
#include <map>
#include <span>

#include "backend/attachments/attachment_places.h"
#include "backend/storage/migration.h"

namespace mct::attachments {

namespace asio = boost::asio;

std::span<const storage::Migration> migrations();

// What a client says of a file before it sends it.
struct WantedUpload {
  std::string account_id;
  std::string name;
  std::int64_t size = 0;
  std::string sha256;
  std::string request_id;
};

// An upload that goes on behind `received`.
struct Upload {
  std::string id;
  std::int64_t received = 0;  // bytes
  bool ready = false;
};

// Who asks for a file, and by way of what it hangs on; an empty place: by way of having uploaded
// it. An empty account: anybody.
struct Asked {
  std::string account_id;
  std::string card_id;
  std::string attachment_id;
  Place place;
};

class AttachmentStore {
 public:
  explicit AttachmentStore(storage::Database& database) : database_(database) {}

  // Before the first call. Who may see the things that this noun names. Must outlive the store.
  void add_viewer(std::string noun, AttachmentViewer& viewer) {
    viewers_.emplace(std::move(noun), &viewer);
  }

  // The same request again answers how far the upload has come. Errors: QUOTA_EXCEEDED.
  asio::awaitable<Result<Upload>> start(WantedUpload wanted, std::int64_t account_bytes,
                                        std::int64_t now_ms);
  // Keeps a piece; one that is there already stays. Errors: ATTACHMENT_NOT_FOUND,
  // UPLOAD_OUT_OF_ORDER (a piece before it is missing, or it has the wrong size).
  asio::awaitable<Result<Upload>> put(std::string account_id, std::string id, std::int64_t offset,
                                      std::string content, std::int64_t now_ms);
  // Errors: ATTACHMENT_NOT_FOUND.
  asio::awaitable<Result<Attachment>> of_account(std::string account_id, std::string id);
  // All pieces. Errors: UPLOAD_INCOMPLETE.
  asio::awaitable<Result<std::string>> content(Attachment attachment);

  // What is kept of an upload that is complete; an empty `content`: as it was uploaded.
  struct Finished {
    std::string media_type;
    std::string content;
    std::string sha256;
    std::string thumbnail;
    int width = 0, height = 0;
  };
  asio::awaitable<Result<Attachment>> finish(Attachment attachment, Finished finished,
                                             std::int64_t now_ms);

  // Errors: ATTACHMENT_NOT_FOUND, also for whoever may not see it.
  asio::awaitable<Result<Attachment>> visible(Asked asked);
  // Of one that is visible, each time anew: the piece there, empty behind the last.
  asio::awaitable<Result<std::string>> piece(Asked asked, std::int64_t position);
  asio::awaitable<Result<std::string>> thumbnail(Asked asked);

  // Deletes uploads that were last heard of before the one time, and attachments that hang nowhere
  // and were ready or let go before the other.
  asio::awaitable<Result<std::int64_t>> prune(std::int64_t unfinished_before_ms,
                                              std::int64_t loose_before_ms);

 private:
  Result<Attachment> read_visible(storage::Connection& connection, const Asked& asked) const;

  storage::Database& database_;
  std::map<std::string, AttachmentViewer*> viewers_;
};

}  // namespace mct::attachments
