#pragma once

#include <boost/asio/awaitable.hpp>
#include <filesystem>
#include <memory>

#include "backend/core/clock.h"
#include "backend/events/topic_source.h"
#include "backend/features/community/community_directory.h"
#include "backend/push/topic_accounts.h"
#include "backend/rpc/server.h"
#include "backend/storage/database.h"

namespace mct::community {

namespace asio = boost::asio;

// Communities, wired: the composition root knows this, the migrations and the port to the
// directory.
class CommunityModule {
 public:
  CommunityModule(storage::Database& database, rpc::Bridge& bridge, Directory& directory,
                  const Clock& clock);
  ~CommunityModule();

  // Enters the buildings of a community that is openly a sample (assets/community), once.
  // Errors: NOT_FOUND, INVALID_ARGUMENT (the file).
  asio::awaitable<Status> seed(std::filesystem::path assets, std::string community_id);

  // Of whoever lives somewhere.
  events::TopicSource& topics();
  // Of the nouns community, building and entrance.
  push::TopicAccounts& topic_accounts();

  void add_services(rpc::Server& server);

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace mct::community
