#include "backend/attachments/content_type.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <magic.h>
#include <memory>

#include "backend/text/utf8.h"

namespace mct::attachments {
namespace {

// What people send each other and what a phone or an office can open. No programs, and nothing that
// can hold a script and is shown by a browser (HTML, SVG).
constexpr auto allowed = std::to_array<std::string_view>({
    "image/jpeg",
    "image/png",
    "application/pdf",
    "application/msword",
    "application/vnd.ms-excel",
    "application/vnd.ms-powerpoint",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "application/vnd.oasis.opendocument.text",
    "application/vnd.oasis.opendocument.spreadsheet",
    "application/vnd.oasis.opendocument.presentation",
    "application/zip",
    "text/plain",
    "text/csv",
    "audio/ogg",
    "audio/mpeg",
    "audio/x-m4a",
    "audio/amr",
    "video/mp4",
});

struct Close {
  void operator()(magic_set* cookie) const { magic_close(cookie); }
};

bool is_text(std::string_view beginning) {
  constexpr std::size_t longest_character = 4;
  const auto is_control = [](unsigned char byte) {
    return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7f;
  };
  if (std::ranges::any_of(beginning, is_control)) return false;
  // The end may be in the middle of a character.
  for (std::size_t cut = 0; cut < longest_character && cut < beginning.size(); ++cut)
    if (text::is_utf8(beginning.substr(0, beginning.size() - cut))) return true;
  return false;
}

}  // namespace

Result<std::string> content_type(std::string_view beginning) {
  // A cookie is for one thread at a time, and loading one maps a file that is in memory anyway.
  const std::unique_ptr<magic_set, Close> cookie(magic_open(MAGIC_MIME_TYPE));
  if (!cookie || magic_load(cookie.get(), nullptr) != 0)
    return fail(mct::reason::internal, "libmagic has no data");
  const char* answer = magic_buffer(cookie.get(), beginning.data(), beginning.size());
  if (answer == nullptr) return fail(mct::reason::internal, magic_error(cookie.get()));
  std::string_view found = answer;
  // The first byte of 通 or 门 looks like the jump with which a DOS program begins.
  if (found == "application/x-dosexec" && is_text(beginning)) found = "text/plain";
  if (std::ranges::find(allowed, found) == allowed.end())
    return fail(reason::type_not_allowed, fmt::format("不能上传这种文件（{}）", found));
  return std::string(found);
}

bool is_picture(std::string_view media_type) {
  return media_type == "image/jpeg" || media_type == "image/png";
}

}  // namespace mct::attachments
