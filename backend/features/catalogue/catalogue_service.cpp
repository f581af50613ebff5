#include "backend/features/catalogue/catalogue_service.h"

#include <algorithm>
#include <fmt/format.h>

#include "backend/core/page_token.h"
#include "backend/units/organization_register.h"

namespace mct::catalogue {
namespace {

ItemPtr part_of(const std::shared_ptr<const CatalogueSnapshot>& snapshot, const Item& item) {
  return {snapshot, &item};
}

tl::unexpected<Error> no_such_item(std::string_view code) {
  return fail(reason::item_not_found, fmt::format("没有编号为 {} 的事项", code));
}

}  // namespace

Result<ItemPtr> CatalogueService::get(std::string_view code) const {
  auto snapshot = current_.get();
  const Item* item = snapshot->find(code);
  if (item == nullptr) return no_such_item(code);
  return part_of(snapshot, *item);
}

Result<ItemPage> CatalogueService::list(ItemFilter filter, int page_size,
                                        std::string_view token) const {
  auto snapshot = current_.get();
  filter = resolved(std::move(filter));
  const auto query = fmt::format("{}\n{}", filter.key(), snapshot->revision);
  auto offset = page_offset(query, token);
  if (!offset) return fail(offset.error());

  ItemPage page;
  for (const auto& item : snapshot->items) {
    if (!filter.matches(item)) continue;
    if (page.total_size++ < *offset) continue;
    if (std::ssize(page.items) < page_size) page.items.push_back(part_of(snapshot, item));
  }
  const auto end = *offset + std::ssize(page.items);
  if (end < page.total_size) page.next_page_token = page_token(query, end);
  return page;
}

std::vector<FoundItem> CatalogueService::search(std::string_view query, int limit,
                                                ItemFilter filter) const {
  auto snapshot = current_.get();
  std::function<bool(std::string_view)> accept;
  if (!filter.is_empty())
    accept = [&snapshot, filter = resolved(std::move(filter))](std::string_view code) {
      const Item* item = snapshot->find(code);
      return item != nullptr && filter.matches(*item);
    };
  std::vector<FoundItem> found;
  for (auto& hit : snapshot->index->search(query, limit, accept))
    if (const Item* item = snapshot->find(hit.code))
      found.push_back({part_of(snapshot, *item), std::move(hit)});
  return found;
}

std::vector<std::string> CatalogueService::suggest(std::string_view prefix, int limit) const {
  return current_.get()->index->suggest(prefix, limit);
}

asio::awaitable<Result<AttachmentContent>> CatalogueService::attachment(std::string code,
                                                                        std::string id) const {
  if (current_.get()->find(code) == nullptr) co_return no_such_item(code);
  co_return co_await store_.attachment(std::move(code), std::move(id));
}

std::string CatalogueService::agency_name(std::string_view agency_id) const {
  const auto* agency = organizations_.find(agency_id);
  return agency == nullptr ? std::string(agency_id) : agency->full_name;
}

ItemFilter CatalogueService::resolved(ItemFilter filter) const {
  const auto* town = organizations_.find(filter.town_id);
  filter.town_is_subdistrict =
      town != nullptr && town->kind == units::OrganizationKind::subdistrict;
  return filter;
}

}  // namespace mct::catalogue
