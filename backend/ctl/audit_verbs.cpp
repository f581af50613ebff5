#include <ctime>
#include <fmt/chrono.h>
#include <fmt/core.h>

#include "backend/ctl/command.h"
#include "backend/ctl/directory_client.h"

namespace mct::ctl {
namespace {

Status verify(const Session::Options& server) {
  auto client = DirectoryClient::connect(server);
  if (!client) return fail(client.error());
  auto trail = client->verify();
  if (!trail) return fail(trail.error());
  fmt::print("{} 条，末条哈希 {}\n", trail->entry_count(), trail->head_hash());
  if (trail->first_broken() == 0) return {};
  return fail({Code::data_loss, "TRAIL_BROKEN"},
              fmt::format("审计记录从第 {} 条起对不上", trail->first_broken()));
}

Status list(const Session::Options& server, const std::string& unit) {
  auto client = DirectoryClient::connect(server);
  if (!client) return fail(client.error());
  auto changes = client->changes(unit);
  if (!changes) return fail(changes.error());
  for (const auto& change : changes->changes()) {
    fmt::print("{:%F %T}\t{}\t{}\t{}\n", fmt::localtime(change.time().seconds()),
               change.actor_name(), change.action(), change.subject_name());
    for (const auto& field : change.fields())
      fmt::print("\t{}：{} → {}\n", field.title(), field.before(), field.after());
  }
  return {};
}

}  // namespace

void add_audit_verbs(CLI::App& app, Action& chosen) {
  auto* audit = app.add_subcommand("audit", "审计记录");
  audit->require_subcommand(1);
  audit->fallthrough();
  add_verb(*audit, chosen, "verify", "检查审计记录是否完整，打印末条哈希", verify);
  auto unit = std::make_shared<std::string>("mentougou");
  auto* verb = add_verb(*audit, chosen, "list", "一个单位及其下级最近的 200 次变更",
                        [unit](const Session::Options& server) { return list(server, *unit); });
  verb->add_option("--unit", *unit, "单位编号；默认全区");
}

}  // namespace mct::ctl
