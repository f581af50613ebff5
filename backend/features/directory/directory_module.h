#pragma once

#include <filesystem>
#include <memory>

#include "backend/audit/audit_store.h"
#include "backend/core/clock.h"
#include "backend/events/topic_source.h"
#include "backend/push/topic_accounts.h"
#include "backend/rpc/server.h"
#include "backend/storage/database.h"

namespace mct::directory {

namespace asio = boost::asio;

// The directory, wired: the composition root knows this and nothing else of it.
class DirectoryModule {
 public:
  // From now on the bridge asks this module what a card may do.
  DirectoryModule(storage::Database& database, rpc::Bridge& bridge, audit::AuditStore& trail,
                  const Clock& clock);
  ~DirectoryModule();

  // Adds the organizations of the register (assets/units/organizations.tsv) that are not there yet,
  // and with `sample` a unit with people that are openly samples, once, to try things out.
  // Errors: NOT_FOUND, INVALID_ARGUMENT (the register).
  asio::awaitable<Status> seed(std::filesystem::path assets, bool sample);

  // Whoever has changed a resident's card (resident_rows.h) says so once that is committed: what is
  // remembered of the account's cards is forgotten, and the calls of an ended card end.
  // `ended_card`: empty when none has.
  void resident_changed(const std::string& account_id, const std::string& ended_card);

  // Carries over what other nodes have changed, until it is cancelled.
  asio::awaitable<void> follow_other_nodes();

  // Which topics a card brings with it.
  events::TopicSource& topics();
  // Whose cards those are.
  push::TopicAccounts& topic_accounts();

  void add_services(rpc::Server& server);

 private:
  asio::awaitable<Status> entrust_sample_admins();

  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace mct::directory
