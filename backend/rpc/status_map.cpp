#include "backend/rpc/status_map.h"

#include <algorithm>
#include <array>
#include <boost/locale/encoding_utf.hpp>
#include <fmt/format.h>
#include <mutex>
#include <set>
#include <string>

#include "mct/common/v1/error.pb.h"

namespace mct::rpc {
namespace {

struct Row {
  Code code;
  grpc::StatusCode status;
  std::string_view name;
};

constexpr std::array<Row, 16> rows{{
    {Code::cancelled, grpc::CANCELLED, "CANCELLED"},
    {Code::unknown, grpc::UNKNOWN, "UNKNOWN"},
    {Code::invalid_argument, grpc::INVALID_ARGUMENT, "INVALID_ARGUMENT"},
    {Code::deadline_exceeded, grpc::DEADLINE_EXCEEDED, "DEADLINE_EXCEEDED"},
    {Code::not_found, grpc::NOT_FOUND, "NOT_FOUND"},
    {Code::already_exists, grpc::ALREADY_EXISTS, "ALREADY_EXISTS"},
    {Code::permission_denied, grpc::PERMISSION_DENIED, "PERMISSION_DENIED"},
    {Code::resource_exhausted, grpc::RESOURCE_EXHAUSTED, "RESOURCE_EXHAUSTED"},
    {Code::failed_precondition, grpc::FAILED_PRECONDITION, "FAILED_PRECONDITION"},
    {Code::aborted, grpc::ABORTED, "ABORTED"},
    {Code::out_of_range, grpc::OUT_OF_RANGE, "OUT_OF_RANGE"},
    {Code::unimplemented, grpc::UNIMPLEMENTED, "UNIMPLEMENTED"},
    {Code::internal, grpc::INTERNAL, "INTERNAL"},
    {Code::unavailable, grpc::UNAVAILABLE, "UNAVAILABLE"},
    {Code::data_loss, grpc::DATA_LOSS, "DATA_LOSS"},
    {Code::unauthenticated, grpc::UNAUTHENTICATED, "UNAUTHENTICATED"},
}};
constexpr const Row& unknown_row = rows[1];

// On the wire grpc-message is percent-encoded (a Chinese character takes nine bytes) and the detail
// is in base64 (four bytes for three).
constexpr std::size_t message_limit = 1400;  // bytes, percent-encoded
constexpr std::size_t detail_limit = 3200;   // bytes, before base64
constexpr std::size_t text_limit = 600;      // bytes of one `where` or `what`
constexpr std::size_t remainder_size = 96;   // bytes kept for the last violation

std::size_t percent_encoded_size(char byte) {
  return byte >= ' ' && byte <= '~' && byte != '%' ? 1 : 3;
}

// The longest beginning of whole characters within the limit. Bytes that are not UTF-8 are left
// out: protobuf's readers refuse a text that holds them.
template <class SizeOf>
std::string shortened(std::string_view text, std::size_t limit, SizeOf size_of) {
  auto clean = boost::locale::conv::utf_to_utf<char>(text.data(), text.data() + text.size());
  std::size_t size = 0;
  std::size_t end = 0;
  while (end < clean.size() && (size += size_of(clean[end])) <= limit) ++end;
  auto continues = [&] { return end < clean.size() && (clean[end] & 0xC0) == 0x80; };
  while (end > 0 && continues()) --end;
  clean.resize(end);
  return clean;
}

std::string serialized_detail(const Error& error) {
  auto one = [](char) { return std::size_t{1}; };
  common::v1::ErrorDetail detail;
  detail.set_reason(std::string(error.reason.name));
  for (const auto& violation : error.violations) {
    common::v1::Violation next;
    next.set_where(shortened(violation.where, text_limit, one));
    next.set_what(shortened(violation.what, text_limit, one));
    if (detail.ByteSizeLong() + next.ByteSizeLong() + remainder_size > detail_limit) break;
    *detail.add_violations() = std::move(next);
  }
  auto left = error.violations.size() - static_cast<std::size_t>(detail.violations_size());
  if (left > 0) detail.add_violations()->set_what(fmt::format("另有 {} 处问题未列出", left));
  return detail.SerializeAsString();
}

// Reason::name must outlive the program, and this one comes from the wire. A server has a few dozen
// reasons; one that sends more than a thousand is not ours.
std::string_view lasting_name(const std::string& name, std::string_view otherwise) {
  constexpr std::size_t most = 1024;
  static std::mutex mutex;
  static auto& names = *new std::set<std::string, std::less<>>;
  std::lock_guard lock(mutex);
  if (auto known = names.find(name); known != names.end()) return *known;
  if (name.empty() || name.size() > 64 || names.size() >= most) return otherwise;
  return *names.insert(name).first;
}

}  // namespace

std::string_view name_of(grpc::StatusCode code) {
  if (code == grpc::OK) return "OK";
  auto row = std::ranges::find(rows, code, &Row::status);
  return row == rows.end() ? unknown_row.name : row->name;
}

grpc::StatusCode to_grpc(Code code) {
  auto row = std::ranges::find(rows, code, &Row::code);
  return row == rows.end() ? unknown_row.status : row->status;
}

grpc::Status to_grpc(const Error& error) {
  return {to_grpc(error.reason.code), shortened(error.message, message_limit, percent_encoded_size),
          serialized_detail(error)};
}

Error error_from(const grpc::Status& status) {
  auto row = std::ranges::find(rows, status.error_code(), &Row::status);
  const Row& known = row == rows.end() ? unknown_row : *row;
  Error error{{known.code, known.name}, status.error_message(), {}};
  common::v1::ErrorDetail detail;
  if (!detail.ParseFromString(status.error_details())) return error;
  error.reason.name = lasting_name(detail.reason(), known.name);
  for (auto& violation : *detail.mutable_violations())
    error.violations.push_back(
        {std::move(*violation.mutable_where()), std::move(*violation.mutable_what())});
  return error;
}

}  // namespace mct::rpc
