#pragma once

#include <boost/asio/awaitable.hpp>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "backend/attachments/attachment_places.h"
#include "backend/core/clock.h"
#include "backend/features/place/place_owners.h"
#include "backend/rpc/server.h"
#include "backend/storage/database.h"
#include "backend/storage/migration.h"

namespace mct::place {

namespace asio = boost::asio;

std::span<const storage::Migration> migrations();

// Places, wired: the composition root knows this, the migrations and the port to the directory.
class PlaceModule {
 public:
  PlaceModule(storage::Database& database, rpc::Bridge& bridge, Owners& owners, const Clock& clock);
  ~PlaceModule();

  // Enters the places that come with the server (assets/place); what somebody has changed stays.
  // `sample_owner`: the unit that keeps those that are openly samples; empty: without them.
  // Errors: NOT_FOUND, INVALID_ARGUMENT (the files).
  asio::awaitable<Status> seed(std::filesystem::path assets, std::string sample_owner);

  // Of the nouns “place” and “guide”.
  attachments::AttachmentViewer& attachment_viewer();

  void add_services(rpc::Server& server);

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace mct::place
