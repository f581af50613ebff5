#pragma once

#include <filesystem>
#include <memory>

#include "backend/core/clock.h"
#include "backend/features/access/pass_store.h"
#include "backend/rpc/server.h"
#include "backend/storage/database.h"

namespace mct::access {

// Passes and gates, wired: the composition root knows this and nothing else of them.
class AccessModule {
 public:
  // Errors: those of the key file (see IssuerKeys).
  static Result<std::unique_ptr<AccessModule>> create(storage::Database& database,
                                                      rpc::Bridge& bridge, Places& places,
                                                      const std::filesystem::path& key_file,
                                                      const Clock& clock);
  ~AccessModule();

  void add_services(rpc::Server& server);
  asio::awaitable<Status> prune();

  // What a gate reads of a ticket (issue_ticket): whoever has it gets in, once.
  std::string ticket_code(const Granted& ticket) const;

 private:
  struct Parts;
  explicit AccessModule(std::unique_ptr<Parts> parts);

  std::unique_ptr<Parts> parts_;
};

}  // namespace mct::access
