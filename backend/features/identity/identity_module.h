#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "backend/core/clock.h"
#include "backend/rpc/server.h"
#include "backend/storage/database.h"

namespace mct::identity {

// 实名认证, wired: the composition root knows this and nothing else of it.
class IdentityModule {
 public:
  struct Files {
    std::filesystem::path keys;      // made when it is not there
    std::filesystem::path services;  // assets/identity/services.tsv
  };
  // `scope`: where the trail keeps what officers do; the path of an organization.
  // Errors: BAD_PRIVATE_FILE, NOT_FOUND, INVALID_ARGUMENT (what the files hold).
  static Result<std::unique_ptr<IdentityModule>> create(storage::Database& database,
                                                        rpc::Bridge& bridge, const Files& files,
                                                        std::string scope, const Clock& clock);
  ~IdentityModule();

  void add_services(rpc::Server& server);

 private:
  struct Parts;
  explicit IdentityModule(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

}  // namespace mct::identity
