#include "backend/features/chat/message_files.h"

#include <charconv>
#include <fmt/format.h>

namespace mct::chat {
namespace {

// In MiB.
constexpr std::int64_t most_picture = 20, most_file = 50, most_voice = 1;

tl::unexpected<Error> wrong(const std::string& what) {
  return fail(mct::reason::invalid_argument, what, {{"attachment_id", what}});
}

Status check_size(const attachments::Attachment& file, std::int64_t most) {
  if (file.size > most << 20) return wrong(fmt::format("不能超过 {} MB", most));
  return {};
}

}  // namespace

MessagePlace message_place(std::string_view id) {
  const auto dash = id.rfind('-');
  if (dash == std::string_view::npos) return {};
  MessagePlace place{std::string(id.substr(0, dash))};
  std::from_chars(id.data() + dash + 1, id.data() + id.size(), place.sequence);
  return place;
}

Status check_file(MessageKind kind, const attachments::Attachment& file) {
  switch (kind) {
    case MessageKind::picture:
      if (file.media_type != "image/jpeg" && file.media_type != "image/png")
        return wrong("图片须为 JPEG 或 PNG");
      return check_size(file, most_picture);
    case MessageKind::voice:
      if (file.media_type != "audio/ogg") return wrong("语音须为 Ogg 格式的 Opus 录音");
      return check_size(file, most_voice);
    case MessageKind::file:
      return check_size(file, most_file);
    case MessageKind::text:
      break;
  }
  return wrong("文字消息没有附件");
}

}  // namespace mct::chat
