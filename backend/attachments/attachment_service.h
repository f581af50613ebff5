#pragma once

#include <boost/asio/thread_pool.hpp>

#include "backend/attachments/attachment_store.h"
#include "backend/core/clock.h"

namespace mct::attachments {

// The rules of uploads: what may be uploaded, that it has arrived as it was sent, and that pictures
// tell no more than they show.
class AttachmentService {
 public:
  AttachmentService(AttachmentStore& store, const Clock& clock, Limits limits)
      : store_(store), clock_(clock), limits_(limits) {}

  // Errors: ATTACHMENT_TOO_LARGE, QUOTA_EXCEEDED.
  asio::awaitable<Result<Upload>> start(WantedUpload wanted);
  // Errors: as AttachmentStore::put.
  asio::awaitable<Result<Upload>> put(std::string account_id, std::string id, std::int64_t offset,
                                      std::string content);
  // Again, it answers the same. Errors: ATTACHMENT_NOT_FOUND, UPLOAD_INCOMPLETE, CHECKSUM_MISMATCH,
  // TYPE_NOT_ALLOWED, ATTACHMENT_TOO_LARGE, BAD_PICTURE.
  asio::awaitable<Result<Attachment>> finish(std::string account_id, std::string id);

  // Deletes uploads that were given up for a day, and attachments that hung nowhere for a week.
  asio::awaitable<void> prune();

 private:
  Result<AttachmentStore::Finished> examine(const Attachment& attachment,
                                            const std::string& content) const;

  AttachmentStore& store_;
  const Clock& clock_;
  const Limits limits_;
  // Decoding takes long and much memory: one file at a time, and no call waits for its thread.
  asio::thread_pool examiner_{1};
};

}  // namespace mct::attachments
