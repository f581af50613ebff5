#include "backend/core/config.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <toml++/toml.h>
#include <utility>
#include <vector>

#include "backend/core/config_setting.h"

namespace mct {
namespace {

using Violations = std::vector<Violation>;

struct Flags {
  std::string file;
  std::map<const Setting*, std::string> values;
  std::string help;
};

Result<Flags> read_flags(std::span<const char* const> arguments) {
  Flags flags;
  CLI::App app("门城通服务端");
  app.add_option("--config", flags.file, "TOML file with the keys below; flags win over it");
  std::map<const Setting*, CLI::Option*> options;
  std::map<const Setting*, std::string> values;
  for (const auto& setting : settings())
    options[&setting] = app.add_option(setting.flag(), values[&setting], std::string(setting.help));
  try {
    app.parse(static_cast<int>(arguments.size()), arguments.data());
  } catch (const CLI::CallForHelp&) {
    flags.help = app.help();
  } catch (const CLI::ParseError& error) {
    return fail(reason::invalid_argument, "命令行有误", {{"command line", error.what()}});
  }
  for (const auto& [setting, option] : options)
    if (option->count() > 0) flags.values[setting] = values[setting];
  return flags;
}

void note(Violations& violations, std::string where, Setting::Complaint complaint) {
  if (complaint) violations.push_back({std::move(where), std::move(*complaint)});
}

class FileReader {
 public:
  FileReader(std::string file, Config& config, Violations& violations)
      : file_(std::move(file)), config_(config), violations_(violations) {}

  void read() try {
    read_table(toml::parse_file(file_), "");
  } catch (const toml::parse_error& error) {
    auto line = error.source().begin.line;
    violations_.push_back({line > 0 ? fmt::format("{}, line {}", file_, line) : file_,
                           std::string(error.description())});
  }

 private:
  void read_table(const toml::table& table, const std::string& prefix) {
    for (const auto& [name, node] : table) {
      std::string key = prefix + std::string(name.str());
      if (const auto* inner = node.as_table(); inner != nullptr && is_group(key)) {
        read_table(*inner, key + ".");
      } else {
        auto where = fmt::format("{}, line {}, {}", file_, name.source().begin.line, key);
        note(violations_, std::move(where), read_value(key, node));
      }
    }
  }

  Setting::Complaint read_value(const std::string& key, const toml::node& node) {
    const auto* setting = find_setting(key);
    if (setting == nullptr) return "没有这个配置项";
    if (const auto* text = node.as_string()) return setting->set_text(config_, text->get());
    if (const auto* number = node.as_integer()) return setting->set_number(config_, number->get());
    return std::holds_alternative<Setting::Text>(setting->value) ? "应为文本" : "应为整数";
  }

  static bool is_group(const std::string& key) {
    return std::ranges::any_of(
        settings(), [&](const Setting& setting) { return setting.key.starts_with(key + "."); });
  }

  std::string file_;
  Config& config_;
  Violations& violations_;
};

}  // namespace

Result<Launch> read_config(std::span<const char* const> arguments, const Environment& environment) {
  auto flags = read_flags(arguments);
  if (!flags) return fail(flags.error());
  Launch launch{.config = {}, .help = std::move(flags->help)};
  if (!launch.help.empty()) return launch;

  Violations violations;
  if (const char* postgres = environment("MCT_POSTGRES"); postgres != nullptr && *postgres != '\0')
    note(violations, "MCT_POSTGRES", find_setting("storage")->set_text(launch.config, postgres));
  if (!flags->file.empty()) FileReader(flags->file, launch.config, violations).read();
  for (const auto& [setting, argument] : flags->values)
    note(violations, setting->flag(), setting->set_from_flag(launch.config, argument));
  const auto& tls = launch.config.tls;
  if (tls && (tls->certificate.empty() || tls->key.empty()))
    violations.push_back({"tls", "tls.certificate 与 tls.key 须同时给出"});

  if (!violations.empty()) return fail(reason::invalid_argument, "配置有误", std::move(violations));
  return launch;
}

}  // namespace mct
