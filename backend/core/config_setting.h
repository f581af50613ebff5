#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include "backend/core/config.h"

namespace mct {

// One key of the configuration, with the one check that holds for the file and for the flag.
struct Setting {
  using Complaint = std::optional<std::string>;  // none = the value is good and is set
  using Text = std::function<Complaint(Config&, std::string_view)>;
  struct Number {
    std::int64_t least;
    std::int64_t most;
    std::function<void(Config&, std::int64_t)> set;
  };

  std::string_view key;  // dotted, as in the file
  std::string_view help;
  std::variant<Text, Number> value;

  // --limits-drain-ms for limits.drain_ms.
  std::string flag() const;
  Complaint set_text(Config& config, std::string_view text) const;
  Complaint set_number(Config& config, std::int64_t number) const;
  // As set_text or set_number, whichever the key takes.
  Complaint set_from_flag(Config& config, std::string_view argument) const;
};

std::span<const Setting> settings();
const Setting* find_setting(std::string_view key);

}  // namespace mct
