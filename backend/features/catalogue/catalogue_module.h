#pragma once

#include <filesystem>
#include <memory>

#include "backend/core/result.h"
#include "backend/features/catalogue/catalogue_types.h"
#include "backend/rpc/server.h"
#include "backend/storage/database.h"

namespace mct::catalogue {

class SubmissionStore;

// The catalogue, wired: the composition root knows this and nothing else of it.
class CatalogueModule {
 public:
  struct Places {
    std::filesystem::path assets;        // the shipped catalogue, the register, the search words
    std::filesystem::path index_folder;  // for search indexes; emptied
  };

  // Reads the assets. Errors: INVALID_ARGUMENT, with file and line of everything that is wrong.
  static Result<std::unique_ptr<CatalogueModule>> create(storage::Database& database,
                                                         rpc::Bridge& bridge, const Places& places);
  ~CatalogueModule();

  // Puts the shipped catalogue into an empty database, and loads what is there. After this the
  // services may be called.
  boost::asio::awaitable<Status> start();

  // Follows other nodes' edits until it is cancelled.
  boost::asio::awaitable<void> keep_fresh();

  // Of any thread, once it has started. None: there is no such item.
  std::optional<Item> find(const std::string& code) const;

  // What units submit, for whoever decides on it.
  SubmissionStore& submissions();

  void add_services(rpc::Server& server);

 private:
  struct Parts;
  explicit CatalogueModule(std::unique_ptr<Parts> parts);

  std::unique_ptr<Parts> parts_;
};

}  // namespace mct::catalogue
