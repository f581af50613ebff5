#include "backend/features/matter/matter_service.h"

#include <algorithm>

#include "backend/features/matter/item_kind.h"
#include "backend/features/matter/matter_form.h"

namespace mct::matter {

namespace {

tl::unexpected<Error> not_applicable() {
  return fail(reason::item_not_applicable, "这个事项还不能在这里在线办理");
}

}  // namespace

asio::awaitable<Result<std::vector<MatterService::Offered>>> MatterService::kinds(Reader reader) {
  std::vector<Kind> kinds;
  for (const auto& kind : kinds_.all())
    if (!kind.of_items) kinds.push_back(kind);
  auto offered = co_await store_.offered(std::move(reader), std::move(kinds));
  if (offered) std::erase_if(*offered, [](const Offered& it) { return it.unit_name.empty(); });
  co_return offered;
}

asio::awaitable<Result<MatterService::Offered>> MatterService::item_kind(Reader reader,
                                                                         std::string item_code) {
  const auto item = items_.find(item_code);
  const auto base = std::ranges::find(kinds_.all(), true, &Kind::of_items);
  if (!item || base == kinds_.all().end()) co_return not_applicable();
  std::vector<Kind> kinds{kind_of(*base, *item)};
  auto offered = co_await store_.offered(std::move(reader), std::move(kinds));
  if (!offered) co_return fail(offered.error());
  if (offered->front().unit_name.empty()) co_return not_applicable();
  co_return std::move(offered->front());
}

asio::awaitable<Result<SeenMatter>> MatterService::file(Reader reader, MatterStore::Filing filing) {
  const auto* base = kinds_.find(filing.kind_id);
  if (base == nullptr)
    co_return fail(mct::reason::invalid_argument, "没有这种办件", {{"kind_id", "没有这种办件"}});
  if (base->of_items == filing.item_code.empty())
    co_return fail(mct::reason::invalid_argument, "在线办理须写明事项，其他办件没有事项",
                   {{"item_code", base->of_items ? "请写明事项" : "这种办件没有事项"}});
  std::optional<Item> item;
  if (base->of_items) item = items_.find(filing.item_code);
  if (base->of_items && !item) co_return not_applicable();
  auto kind = item ? kind_of(*base, *item) : *base;
  if (auto status = check_form(kind, filing.answers); !status) co_return fail(status.error());
  co_return co_await store_.file(std::move(reader), std::move(kind), std::move(item),
                                 std::move(filing));
}

asio::awaitable<Result<SeenMatter>> MatterService::act(Reader reader, MatterStore::Action action) {
  const bool finishes = action.verb == Verb::finished;
  auto seen = co_await store_.act(std::move(reader), std::move(action));
  if (seen && finishes && seen->proposal) co_await proposals_.show();
  co_return seen;
}

asio::awaitable<Result<SeenMatter>> MatterService::get(Reader reader, std::string id) {
  co_return co_await store_.get(std::move(reader), std::move(id));
}

asio::awaitable<Result<std::vector<Summary>>> MatterService::list(Reader reader, Folder folder,
                                                                  Page page) {
  co_return co_await store_.list(std::move(reader), folder, page);
}

}  // namespace mct::matter
