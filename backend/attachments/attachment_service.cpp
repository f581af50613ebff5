#include "backend/attachments/attachment_service.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include "backend/attachments/content_type.h"
#include "backend/attachments/picture.h"
#include "backend/core/digest.h"

namespace mct::attachments {
namespace {

constexpr std::int64_t day_ms = 86'400'000;
// What libmagic looks at.
constexpr std::size_t beginning_bytes = 1 << 20;

tl::unexpected<Error> too_large(std::int64_t most) {
  return fail(reason::too_large, fmt::format("附件不能超过 {} MB", most >> 20));
}

}  // namespace

asio::awaitable<Result<Upload>> AttachmentService::start(WantedUpload wanted) {
  if (wanted.size > limits_.file_bytes) co_return too_large(limits_.file_bytes);
  co_return co_await store_.start(std::move(wanted), limits_.account_bytes, clock_.now_ms());
}

asio::awaitable<Result<Upload>> AttachmentService::put(std::string account_id, std::string id,
                                                       std::int64_t offset, std::string content) {
  co_return co_await store_.put(std::move(account_id), std::move(id), offset, std::move(content),
                                clock_.now_ms());
}

Result<AttachmentStore::Finished> AttachmentService::examine(const Attachment& attachment,
                                                             const std::string& content) const {
  if (sha256_hex(content) != attachment.sha256)
    return fail(reason::checksum_mismatch, "附件在传输中损坏，请重新上传");
  auto type = content_type(std::string_view(content).substr(0, beginning_bytes));
  if (!type) return fail(type.error());
  AttachmentStore::Finished finished;
  finished.media_type = *type;
  if (!is_picture(*type)) return finished;
  if (attachment.size > limits_.picture_bytes) return too_large(limits_.picture_bytes);
  auto picture = cleaned(content, *type);
  if (!picture) return fail(picture.error());
  finished.sha256 = sha256_hex(picture->content);
  finished.content = std::move(picture->content);
  finished.thumbnail = std::move(picture->thumbnail);
  finished.width = picture->width;
  finished.height = picture->height;
  return finished;
}

asio::awaitable<Result<Attachment>> AttachmentService::finish(std::string account_id,
                                                              std::string id) {
  auto attachment = co_await store_.of_account(std::move(account_id), std::move(id));
  if (!attachment || attachment->ready()) co_return attachment;
  auto content = co_await store_.content(*attachment);
  if (!content) co_return fail(content.error());
  auto examining =
      [this, attachment = *attachment,
       content = std::move(*content)]() -> asio::awaitable<Result<AttachmentStore::Finished>> {
    co_return examine(attachment, content);
  };
  auto finished = co_await asio::co_spawn(examiner_, std::move(examining), asio::use_awaitable);
  if (!finished) co_return fail(finished.error());
  co_return co_await store_.finish(std::move(*attachment), std::move(*finished), clock_.now_ms());
}

asio::awaitable<void> AttachmentService::prune() {
  const auto now = clock_.now_ms();
  for (;;) {
    auto gone = co_await store_.prune(now - day_ms, now - 7 * day_ms);
    if (!gone) spdlog::warn("attachments could not be pruned: {}", gone.error().message);
    if (!gone || *gone == 0) co_return;
  }
}

}  // namespace mct::attachments
