#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>

#include "backend/core/result.h"

namespace mct {

enum class LogLevel { debug, info, warn, error };

struct Limits {
  std::int64_t max_receive_bytes = 17 * 1024 * 1024;   // one request: 64 KiB to 256 MiB
  int max_concurrent_calls = 1024;                     // 1 to 100,000; long-lived ones aside
  int max_streams = 20'000;                            // long-lived calls: 1 to 1,000,000
  std::chrono::milliseconds default_deadline{30'000};  // for calls without one: 0.1 s to 10 min
  std::chrono::milliseconds drain{10'000};  // for calls in flight when stopping: 0 to 10 min
};

struct Tls {
  std::filesystem::path certificate;  // PEM, the whole chain
  std::filesystem::path key;          // PEM, unencrypted
};

// The gateway that delivers short messages over HTTP. No URL: codes are printed to the console, for
// development.
struct SmsGateway {
  std::string url;                 // https://host[:port]/path
  std::filesystem::path key_file;  // holds the key that the gateway knows us by
  std::string template_id;         // of the text that the gateway has approved
};

// The gateway that brings messages to phones over HTTP. No URL: they are printed to the console,
// for development.
struct PushGateway {
  std::string url;                 // https://host[:port]/path
  std::filesystem::path key_file;  // holds the key that the gateway knows us by
};

// The provider that moves money, over HTTP. No URL: nothing can be paid, unless it is simulated.
struct PaymentGateway {
  std::string url;                 // https://host[:port]/path
  std::filesystem::path key_file;  // holds the key that both sides sign with
  std::string callback_listen;     // host:port where the provider tells us of orders; empty = it
                                   // does not, and is asked
  bool simulated = false;          // no money moves; for development
};

// The files of the weekly report.
struct Reports {
  bool written = true;
  std::filesystem::path folder;  // empty = reports in data_dir
};

// What the server is started with. The defaults work out of the box.
struct Config {
  std::filesystem::path data_dir = "data";
  std::string listen = "127.0.0.1:7420";  // host:port; with port 0 the system chooses one
  std::string postgres;  // libpq conninfo; empty = SQLite in data_dir. A secret: never logged
  std::filesystem::path assets_dir = "assets";
  int worker_threads = 0;  // 0 to 256; 0 = one for each core
  LogLevel log_level = LogLevel::info;
  std::optional<Tls> tls;  // none = plain text
  SmsGateway sms;
  PushGateway push;
  PaymentGateway payment;
  Reports reports;
  // Holds the keys that identities are encrypted with; empty = identity.keys in data_dir. Nodes
  // that share a database share this file.
  std::filesystem::path identity_key_file;
  // Likewise those that passes are signed with; empty = pass.keys in data_dir.
  std::filesystem::path pass_key_file;
  int events_keep_days = 400;      // 0 to 3,650; older events are pruned. 0 = none are
  int attachment_quota_mb = 2048;  // 1 to 1,048,576; all that one account has uploaded
  bool sample_unit = false;        // a unit with people that are openly samples; never for real use
  Limits limits;
};

// What the command line asks for.
struct Launch {
  Config config;
  std::string help;  // not empty for --help: print it and leave
};

using Environment = std::function<const char*(const char* name)>;

// Later ones win: the defaults, the environment (MCT_POSTGRES), the TOML file that --config names,
// the flags. `arguments` starts with the program's name. Every key of the file is a flag as well:
// limits.drain_ms is --limits-drain-ms.
// Errors: INVALID_ARGUMENT with a violation for each unknown key, wrong type and value out of range
// ("mct.toml, line 3, limits.drain_ms"; "--limits-drain-ms"; "MCT_POSTGRES").
Result<Launch> read_config(std::span<const char* const> arguments, const Environment& environment);

}  // namespace mct
