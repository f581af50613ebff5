#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "mct/access/v1/gate_service.pb.h"

#include "backend/core/result.h"
#include "backend/passes/verifier.h"
#include "backend/storage/sqlite/sqlite_connection.h"

namespace mct::gate {

namespace pb = mct::access::v1;

// What a gate must not forget when its power fails: one SQLite file. Not for several threads at
// once.
class GateMemory final : public passes::Uses {
 public:
  // Made when it is not there. Errors: STORAGE_UNAVAILABLE, naming the file.
  static Result<std::unique_ptr<GateMemory>> open(const std::filesystem::path& file);

  // What cannot be kept counts as taken: the gate stays shut.
  bool take(std::string_view id, std::int64_t until_s) override;
  // Uses that are over before this second.
  Status forget_uses(std::int64_t now_s);

  // What the server has said last; none: never anything.
  Result<std::optional<pb::SyncGateResponse>> news();
  Status keep(const pb::SyncGateResponse& news);

  // Numbers the entry.
  Status note(const std::string& grant_id, std::int64_t time_s, std::string_view refusal);
  // The oldest that the server has not got, at most `most`.
  Result<std::vector<pb::GateEntry>> untold(int most);
  Status forget_told(std::int64_t kept_number);

 private:
  explicit GateMemory(std::unique_ptr<storage::SqliteConnection> connection)
      : connection_(std::move(connection)) {}
  Status run(std::string_view sql, const std::vector<storage::Value>& values);

  std::unique_ptr<storage::SqliteConnection> connection_;
};

}  // namespace mct::gate
