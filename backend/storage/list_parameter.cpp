#include "backend/storage/list_parameter.h"

#include <fmt/format.h>

namespace mct::storage {
namespace {

// As JSON writes it.
std::string quoted(std::string_view text) {
  std::string all = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\')
      all += {'\\', c};
    else if (static_cast<unsigned char>(c) < 0x20)
      all += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
    else
      all += c;
  }
  return all + '"';
}

std::string values_in(Engine engine, std::string_view type, std::string_view parameter) {
  if (engine == Engine::sqlite) return fmt::format("SELECT value FROM json_each({})", parameter);
  return fmt::format("SELECT value::{} AS value FROM json_array_elements_text({}::json)", type,
                     parameter);
}

}  // namespace

Value list_of(std::span<const std::string> texts) {
  std::string list;
  for (const auto& text : texts) list += (list.empty() ? "" : ",") + quoted(text);
  return "[" + list + "]";
}

Value list_of(std::span<const std::int64_t> integers) {
  return fmt::format("[{}]", fmt::join(integers, ","));
}

std::string texts_in(Engine engine, std::string_view parameter) {
  return values_in(engine, "text", parameter);
}

std::string integers_in(Engine engine, std::string_view parameter) {
  return values_in(engine, "bigint", parameter);
}

}  // namespace mct::storage
