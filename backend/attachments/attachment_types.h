#pragma once

#include <cstdint>
#include <string>

#include "backend/core/result.h"

namespace mct::attachments {

// A file that hangs on something, or will.
struct Attachment {
  std::string id;
  std::string account_id;  // who has uploaded it
  std::string name;
  std::int64_t size = 0;   // bytes
  std::string sha256;      // 64 lower-case hex digits
  std::string media_type;  // IANA's; empty: not ready yet
  bool has_thumbnail = false;

  bool ready() const { return !media_type.empty(); }
};

// What an attachment hangs on, such as {notice, id}.
struct Place {
  std::string noun;
  std::string id;
};

struct Limits {
  std::int64_t account_bytes = 2LL << 30;  // all that an account has uploaded
  std::int64_t file_bytes = 50LL << 20;
  std::int64_t picture_bytes = 20LL << 20;
};

// Pieces of an upload have this size, but the last.
inline constexpr std::int64_t piece_bytes = 256 << 10;

namespace reason {
inline constexpr Reason attachment_not_found{Code::not_found, "ATTACHMENT_NOT_FOUND"};
inline constexpr Reason too_large{Code::invalid_argument, "ATTACHMENT_TOO_LARGE"};
inline constexpr Reason quota_exceeded{Code::resource_exhausted, "QUOTA_EXCEEDED"};
inline constexpr Reason out_of_order{Code::failed_precondition, "UPLOAD_OUT_OF_ORDER"};
inline constexpr Reason incomplete{Code::failed_precondition, "UPLOAD_INCOMPLETE"};
inline constexpr Reason checksum_mismatch{Code::data_loss, "CHECKSUM_MISMATCH"};
inline constexpr Reason type_not_allowed{Code::invalid_argument, "TYPE_NOT_ALLOWED"};
inline constexpr Reason bad_picture{Code::invalid_argument, "BAD_PICTURE"};
}  // namespace reason

inline tl::unexpected<Error> attachment_not_found() {
  return fail(reason::attachment_not_found, "没有这个附件，可能已被清理");
}

}  // namespace mct::attachments
