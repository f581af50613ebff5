#include "backend/features/directory/directory_module.h"

#include "backend/features/directory/card_rpc.h"
#include "backend/features/directory/directory_admin_rpc.h"
#include "backend/features/directory/directory_rpc.h"
#include "backend/features/directory/seed.h"
#include "backend/features/directory/topic_store.h"

namespace mct::directory {
namespace {

EndCalls end_calls_of(rpc::Bridge& bridge) {
  return [&bridge](const std::string& card_id) {
    bridge.calls().end_card(card_id, {reason::card_revoked, "这张名片已被撤销", {}});
  };
}

Viewer as_operator() {
  Viewer viewer;
  viewer.is_operator = true;
  return viewer;
}

// GCC 12 takes no initializer list in a coroutine that awaits.
Duties sample_duties() {
  return {Duty::identity_review};
}

constexpr auto sample_path = "mentougou/sample/";
// Of a card that has been listed and appointed, and no more.
constexpr std::int64_t appointed_revision = 2;

}  // namespace

struct DirectoryModule::Parts {
  Parts(storage::Database& database, rpc::Bridge& bridge, audit::AuditStore& trail,
        const Clock& clock)
      : organizations(database),
        cards(database),
        contacts(database),
        search(database),
        staff_store(database),
        imports(database),
        watch(acting),
        end_calls(end_calls_of(bridge)),
        own_cards(organizations, cards, contacts, watch, acting, clock),
        directory(organizations, cards, contacts, search),
        staff(organizations, cards, staff_store, trail, watch, end_calls, clock),
        sheets(organizations, cards, imports, watch, end_calls, clock),
        card_rpc(bridge, own_cards, watch),
        directory_rpc(bridge, directory),
        admin_rpc(bridge, staff, sheets) {}

  OrganizationStore organizations;
  CardStore cards;
  ContactStore contacts;
  CardSearchStore search;
  StaffStore staff_store;
  StaffImportStore imports;
  ActingCards acting;
  CardTopics topics;
  CardTopicAccounts topic_accounts;
  CardWatch watch;
  EndCalls end_calls;
  OwnCardsService own_cards;
  DirectoryService directory;
  StaffService staff;
  StaffSheetService sheets;
  CardRpc card_rpc;
  DirectoryRpc directory_rpc;
  DirectoryAdminRpc admin_rpc;
};

DirectoryModule::DirectoryModule(storage::Database& database, rpc::Bridge& bridge,
                                 audit::AuditStore& trail, const Clock& clock)
    : parts_(std::make_unique<Parts>(database, bridge, trail, clock)) {
  bridge.resolve_cards_with(parts_->own_cards);
}
DirectoryModule::~DirectoryModule() = default;

asio::awaitable<Status> DirectoryModule::seed(std::filesystem::path assets, bool sample) {
  auto organizations = shipped_organizations(assets);
  if (!organizations) co_return fail(organizations.error());
  if (sample) organizations->push_back(sample_unit());
  if (sample) organizations->push_back(sample_community());
  if (sample) organizations->push_back(sample_property());
  auto seeded = co_await parts_->organizations.seed(std::move(*organizations));
  if (!seeded || !sample) co_return seeded;
  auto sheets = sample_sheets(assets);
  if (!sheets) co_return fail(sheets.error());
  for (auto& sheet : *sheets) {
    auto imported = co_await parts_->sheets.import(as_operator(), std::move(sheet));
    if (!imported) co_return fail(imported.error());
    auto& problems = imported->outcome.problems;
    if (!problems.empty())
      co_return fail(mct::reason::invalid_argument, "样例人员表有误", std::move(problems));
  }
  co_return co_await entrust_sample_admins();
}

// Once: what is taken away later stays away.
asio::awaitable<Status> DirectoryModule::entrust_sample_admins() {
  auto cards = co_await parts_->cards.all_below(sample_path);
  if (!cards) co_return fail(cards.error());
  for (const auto& card : *cards) {
    if (card.role != Role::admin || card.revision > appointed_revision) continue;
    auto entrusted =
        co_await parts_->staff.set_duties(as_operator(), card.id, card.revision, sample_duties());
    if (!entrusted) co_return fail(entrusted.error());
  }
  co_return Status{};
}

void DirectoryModule::resident_changed(const std::string& account_id,
                                       const std::string& ended_card) {
  parts_->watch.notify(account_id);
  if (!ended_card.empty()) parts_->end_calls(ended_card);
}

asio::awaitable<void> DirectoryModule::follow_other_nodes() {
  return parts_->staff.follow_other_nodes();
}

events::TopicSource& DirectoryModule::topics() {
  return parts_->topics;
}

push::TopicAccounts& DirectoryModule::topic_accounts() {
  return parts_->topic_accounts;
}

void DirectoryModule::add_services(rpc::Server& server) {
  server.add(parts_->card_rpc);
  server.add(parts_->directory_rpc);
  server.add(parts_->admin_rpc);
}

}  // namespace mct::directory
