#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/use_future.hpp>
#include <cstdlib>
#include <fmt/format.h>
#include <list>
#include <spdlog/spdlog.h>
#include <thread>
#include <vector>

#include "backend/attachments/attachment_store.h"
#include "backend/attachments/attachments_module.h"
#include "backend/audit/audit_rpc.h"
#include "backend/core/config.h"
#include "backend/core/log.h"
#include "backend/events/events_module.h"
#include "backend/features/access/access_module.h"
#include "backend/features/account/account_module.h"
#include "backend/features/account/code_store.h"
#include "backend/features/booking/booking_module.h"
#include "backend/features/catalogue/catalogue_module.h"
#include "backend/features/catalogue/catalogue_store.h"
#include "backend/features/chat/chat_module.h"
#include "backend/features/community/community_module.h"
#include "backend/features/delegation/delegation_module.h"
#include "backend/features/delegation/delegation_store.h"
#include "backend/features/directory/directory_module.h"
#include "backend/features/directory/organization_store.h"
#include "backend/features/document/document_module.h"
#include "backend/features/identity/identity_module.h"
#include "backend/features/identity/identity_store.h"
#include "backend/features/installation/installation_module.h"
#include "backend/features/matter/matter_module.h"
#include "backend/features/notice/notice_module.h"
#include "backend/features/place/place_module.h"
#include "backend/features/property/property_module.h"
#include "backend/features/vote/vote_module.h"
#include "backend/features/wallet/wallet_module.h"
#include "backend/outside_services.h"
#include "backend/push/push_module.h"
#include "backend/push/push_store.h"
#include "backend/requests/request_log.h"
#include "backend/rpc/server.h"
#include "backend/rpc/stop_signal.h"
#include "backend/storage/migration.h"
#include "backend/storage/open.h"
#include "backend/wiring/account_cards.h"
#include "backend/wiring/accounts_of_chats.h"
#include "backend/wiring/cards_of_chats.h"
#include "backend/wiring/communities_of_directory.h"
#include "backend/wiring/communities_of_properties.h"
#include "backend/wiring/communities_of_votes.h"
#include "backend/wiring/groups_of_notices.h"
#include "backend/wiring/items_of_matters.h"
#include "backend/wiring/members_of_documents.h"
#include "backend/wiring/members_of_notices.h"
#include "backend/wiring/neighbourhoods_of_notices.h"
#include "backend/wiring/owners_of_places.h"
#include "backend/wiring/payments_of_bills.h"
#include "backend/wiring/payments_of_bookings.h"
#include "backend/wiring/people_of_matters.h"
#include "backend/wiring/people_of_units.h"
#include "backend/wiring/places_of_bookings.h"
#include "backend/wiring/places_of_cards.h"
#include "backend/wiring/proposals_of_matters.h"
#include "backend/wiring/sessions_of_pushes.h"
#include "backend/wiring/tickets_of_bookings.h"

namespace {

using namespace mct;
namespace asio = boost::asio;

Result<std::unique_ptr<storage::Database>> open_database(const Config& config) {
  if (config.postgres.empty())
    return storage::open_sqlite({.file = config.data_dir / "mct.sqlite"});
  return storage::open_postgres({.conninfo = config.postgres});
}

// Every feature's migrations, in the order in which features may refer to each other's tables.
asio::awaitable<Status> migrate_all(storage::Database& database) {
  std::vector<storage::Migration> all;
  for (auto migrations :
       {audit::migrations(),        events::migrations(),    requests::migrations(),
        attachments::migrations(),  push::migrations(),      catalogue::migrations(),
        account::migrations(),      directory::migrations(), delegation::migrations(),
        installation::migrations(), identity::migrations(),  chat::migrations(),
        document::migrations(),     notice::migrations(),    matter::migrations(),
        access::migrations(),       community::migrations(), wallet::migrations(),
        property::migrations(),     place::migrations(),     booking::migrations(),
        vote::migrations()})
    all.insert(all.end(), migrations.begin(), migrations.end());
  co_return co_await storage::migrate(database, all);
}

// Clears away what has grown old, once an hour, until it is cancelled.
asio::awaitable<void> clear_away(storage::Database& database, account::AccountModule& accounts,
                                 events::EventsModule& events,
                                 attachments::AttachmentsModule& attachments,
                                 access::AccessModule& access, const Clock& clock) {
  asio::steady_timer timer(co_await asio::this_coro::executor);
  for (;;) {
    co_await accounts.prune();
    co_await events.prune();
    co_await attachments.prune();
    co_await access.prune();
    co_await requests::prune(database, clock.now_ms());
    timer.expires_after(std::chrono::hours(1));
    co_await timer.async_wait(asio::use_awaitable);
  }
}

identity::IdentityModule::Files identity_files(const Config& config) {
  const auto& keys = config.identity_key_file;
  return {keys.empty() ? config.data_dir / "identity.keys" : keys,
          config.assets_dir / "identity" / "services.tsv"};
}

std::filesystem::path pass_key_file(const Config& config) {
  return config.pass_key_file.empty() ? config.data_dir / "pass.keys" : config.pass_key_file;
}

// Reviewing identities concerns the whole district, and so do its entries in the trail.
std::string district_path() {
  return fmt::format("{}/", directory::root_id);
}

std::optional<std::filesystem::path> report_folder(const Config& config) {
  if (!config.reports.written) return std::nullopt;
  return config.reports.folder.empty() ? config.data_dir / "reports" : config.reports.folder;
}

// What goes on beside the calls until the server stops.
class Background {
 public:
  explicit Background(asio::thread_pool& workers) : strand_(workers.get_executor()) {}

  void keep(asio::awaitable<void> work) {
    asio::co_spawn(strand_, std::move(work),
                   asio::bind_cancellation_slot(ends_.emplace_back().slot(), asio::detached));
  }
  void end() {
    asio::post(strand_, [this] {
      for (auto& end : ends_) end.emit(asio::cancellation_type::terminal);
    });
  }

 private:
  asio::strand<asio::thread_pool::executor_type> strand_;
  std::list<asio::cancellation_signal> ends_;
};

int worker_count(const Config& config) {
  if (config.worker_threads > 0) return config.worker_threads;
  return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

Status serve(const Config& config) {
  rpc::StopSignal stop;
  auto token = rpc::OperatorToken::load_or_create(config.data_dir);
  if (!token) return fail(token.error());
  auto database = open_database(config);
  if (!database) return fail(database.error());

  asio::thread_pool workers(static_cast<std::size_t>(worker_count(config)));
  auto run = [&](asio::awaitable<Status> work) {
    return asio::co_spawn(workers, std::move(work), asio::use_future).get();
  };
  if (auto status = run(migrate_all(**database)); !status) return status;

  rpc::Bridge bridge(workers, *token, config.limits);
  auto catalogue = catalogue::CatalogueModule::create(
      **database, bridge, {config.assets_dir, config.data_dir / "search"});
  if (!catalogue) return fail(catalogue.error());
  if (auto status = run((*catalogue)->start()); !status) return status;
  const SystemClock clock;
  auto sms = sms_sender(config.sms);
  if (!sms) return fail(sms.error());
  auto pushing = push_sender(config.push);
  if (!pushing) return fail(pushing.error());
  auto paying = payment_provider(config.payment);
  if (!paying) return fail(paying.error());
  CardsOfAccounts cards(clock);
  AccountsOfDelegations delegating(cards);
  account::AccountModule accounts(**database, bridge, cards, *sms, {}, clock);
  audit::AuditStore trail(**database);
  audit::AuditRpc audit_rpc(bridge, trail);
  events::EventsModule events(**database, bridge, clock, {.keep_days = config.events_keep_days});
  directory::DirectoryModule directory(**database, bridge, trail, clock);
  delegation::DelegationModule delegations(**database, bridge, delegating, clock);
  events.add_source(directory.topics());
  SessionsOfPushes sessions(**database);
  push::PushModule pushes(**database, bridge, sessions, *pushing, clock);
  for (const auto* noun : {"account", "card", "district", "organization"})
    pushes.add_accounts(noun, directory.topic_accounts());
  attachments::AttachmentsModule attachments(
      **database, bridge, clock, {.account_bytes = std::int64_t{config.attachment_quota_mb} << 20});
  if (auto status = run(directory.seed(config.assets_dir, config.sample_unit)); !status)
    return status;
  PeopleOfUnits people;
  installation::InstallationModule installations(**database, bridge, people, report_folder(config),
                                                 clock);
  if (auto status = run(installations.start(config.sample_unit)); !status) return status;

  auto identities = identity::IdentityModule::create(**database, bridge, identity_files(config),
                                                     district_path(), clock);
  if (!identities) return fail(identities.error());

  CardsOfChats talking;
  chat::ChatModule chats(**database, bridge, talking, clock);
  events.add_source(chats.topics());
  AccountsOfChats listeners;
  for (const auto* noun : {"conversation", "mention"}) pushes.add_accounts(noun, listeners);
  attachments.add_viewer("message", chats.attachment_viewer());
  MembersOfNotices members;
  GroupsOfNotices groups(talking);
  NeighbourhoodsOfNotices neighbourhoods;
  notice::NoticeModule notices(**database, bridge, {members, groups, neighbourhoods}, clock);
  events.add_source(notices.topics());
  attachments.add_viewer("notice", notices.attachment_viewer());
  attachments.add_viewer("minutes", notices.attachment_viewer());
  MembersOfDocuments document_members;
  document::DocumentModule documents(**database, bridge, document_members, clock);
  attachments.add_viewer("document", documents.attachment_viewer());
  PeopleOfMatters filing;
  ItemsOfMatters items(**catalogue);
  ProposalsOfMatters proposals(**catalogue);
  auto matters =
      matter::MatterModule::create(**database, bridge, filing, items, proposals,
                                   {config.assets_dir, config.sample_unit ? "sample" : ""}, clock);
  if (!matters) return fail(matters.error());
  if (auto status = run((*matters)->start()); !status) return status;
  attachments.add_viewer("matter", (*matters)->attachment_viewer());
  CommunitiesOfDirectory living([&directory](const std::string& account, const std::string& card) {
    directory.resident_changed(account, card);
  });
  community::CommunityModule communities(**database, bridge, living, clock);
  events.add_source(communities.topics());
  for (const auto* noun : {"community", "building", "entrance"})
    pushes.add_accounts(noun, communities.topic_accounts());
  if (config.sample_unit)
    if (auto status = run(communities.seed(config.assets_dir, directory::sample_community_id));
        !status)
      return status;

  wallet::WalletModule wallet(**database, bridge, *paying, clock);
  auto callbacks = payment_callbacks(config.payment, workers, wallet);
  if (!callbacks) return fail(callbacks.error());
  CommunitiesOfProperties served;
  PaymentsOfBills bills(served);
  wallet.listen(property::bill_purpose, bills);
  property::PropertyModule properties(**database, bridge, served, bills, clock);
  if (config.sample_unit)
    if (auto status =
            run(properties.seed(directory::sample_community_id, directory::sample_property_id));
        !status)
      return status;
  CommunitiesOfVotes deciding;
  vote::VoteModule votes(**database, bridge, deciding, clock);
  OwnersOfPlaces owners;
  place::PlaceModule sights(**database, bridge, owners, clock);
  for (const auto* noun : {"place", "guide"})
    attachments.add_viewer(noun, sights.attachment_viewer());
  if (auto status = run(sights.seed(config.assets_dir, config.sample_unit ? "sample" : ""));
      !status)
    return status;

  PlacesOfCards places;
  auto access =
      access::AccessModule::create(**database, bridge, places, pass_key_file(config), clock);
  if (!access) return fail(access.error());

  PlacesOfBookings bookable(owners);
  TicketsOfBookings tickets(**access);
  PaymentsOfBookings fares(tickets);
  wallet.listen(PaymentsOfBookings::purpose, fares);
  booking::BookingModule bookings(**database, bridge, bookable, fares, tickets, clock);
  if (config.sample_unit)
    if (auto status = run(bookings.seed_samples(config.assets_dir)); !status) return status;

  rpc::Server server(config, bridge);
  (*catalogue)->add_services(server);
  accounts.add_services(server);
  server.add(audit_rpc);
  events.add_services(server);
  attachments.add_services(server);
  pushes.add_services(server);
  directory.add_services(server);
  delegations.add_services(server);
  installations.add_services(server);
  (*identities)->add_services(server);
  chats.add_services(server);
  notices.add_services(server);
  documents.add_services(server);
  (*matters)->add_services(server);
  (*access)->add_services(server);
  communities.add_services(server);
  wallet.add_services(server);
  properties.add_services(server);
  votes.add_services(server);
  sights.add_services(server);
  bookings.add_services(server);
  Background background(workers);
  background.keep((*catalogue)->keep_fresh());
  background.keep(accounts.follow_other_nodes());
  background.keep(directory.follow_other_nodes());
  background.keep(installations.keep_weeks());
  background.keep(chats.keep_terms());
  background.keep(notices.keep_schedule());
  background.keep(pushes.keep_telling());
  background.keep((*matters)->keep_terms());
  background.keep(wallet.keep_settling());
  if (*callbacks) background.keep((*callbacks)->serve());
  background.keep(bookings.keep_releasing());
  background.keep(clear_away(**database, accounts, events, attachments, **access, clock));

  auto status = server.start();
  if (status) {
    spdlog::info("serving on {}", server.address());
    spdlog::info("signal {}: stopping", stop.wait());
    if (!server.drain(config.limits.drain)) spdlog::warn("calls in flight were cut off");
  }
  background.end();
  workers.join();
  return status;
}

}  // namespace

int main(int argc, char** argv) {
  auto launch = read_config({argv, static_cast<std::size_t>(argc)},
                            [](const char* name) { return std::getenv(name); });
  if (launch && !launch->help.empty()) {
    fmt::print("{}", launch->help);
    return EXIT_SUCCESS;
  }
  auto status = launch ? (start_log(launch->config.log_level), serve(launch->config))
                       : Status{fail(launch.error())};
  if (status) return EXIT_SUCCESS;
  const auto& error = status.error();
  fmt::print(stderr, "mctd: {} [{}]\n", error.message, error.reason.name);
  for (const auto& violation : error.violations)
    fmt::print(stderr, "  {}: {}\n", violation.where, violation.what);
  return EXIT_FAILURE;
}
