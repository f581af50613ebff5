#pragma once

#include <boost/asio/awaitable.hpp>
#include <filesystem>
#include <memory>
#include <string>

#include "backend/attachments/attachment_places.h"
#include "backend/core/clock.h"
#include "backend/features/matter/matter_items.h"
#include "backend/features/matter/matter_people.h"
#include "backend/features/matter/matter_proposals.h"
#include "backend/rpc/server.h"
#include "backend/storage/database.h"
#include "backend/storage/migration.h"

namespace mct::matter {

namespace asio = boost::asio;

std::span<const storage::Migration> migrations();

// 办件, wired: the composition root knows this and nothing else of them.
class MatterModule {
 public:
  struct Options {
    std::filesystem::path assets;  // the folder that holds matter/ and working_days/
    std::string instead_unit_id;  // takes all matters at first, to try things out; empty: none does
  };
  // Errors: INVALID_ARGUMENT with a violation for each thing that is wrong in its files.
  static Result<std::unique_ptr<MatterModule>> create(storage::Database& database,
                                                      rpc::Bridge& bridge, People& people,
                                                      Items& items, Proposals& proposals,
                                                      const Options& options, const Clock& clock);
  ~MatterModule();

  // Who may see the files of a matter.
  attachments::AttachmentViewer& attachment_viewer();

  // What a new database begins with: the handled suggestions of assets/matter/handled_cases.tsv.
  // Errors: INVALID_ARGUMENT with file, line and column.
  asio::awaitable<Status> start();

  // Tells what is due, until it is cancelled; on every node.
  asio::awaitable<void> keep_terms();

  void add_services(rpc::Server& server);

 private:
  struct Parts;
  explicit MatterModule(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

}  // namespace mct::matter
