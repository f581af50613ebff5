#include "backend/features/catalogue/catalogue_loader.h"

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <fmt/ranges.h>
#include <spdlog/spdlog.h>

#include "backend/units/organization_register.h"

namespace mct::catalogue {
namespace {

// The texts of a guide in which a resident's words may stand. The law and the links are not.
std::string searchable_text(const Item& item) {
  std::vector<std::string_view> texts{item.guide.conditions, item.guide.fees};
  for (const auto& material : item.materials) texts.push_back(material.name);
  for (const auto& question : item.guide.questions) texts.push_back(question.question);
  return fmt::format("{}", fmt::join(texts, "\n"));
}

SearchDocument document_of(const Item& item, const units::OrganizationRegister& organizations) {
  SearchDocument document;
  document.code = item.code;
  document.name = item.name;
  if (const auto* agency = organizations.find(item.agency_id))
    document.agency_names = fmt::format("{} {} {}", agency->full_name, agency->short_name,
                                        fmt::join(agency->aliases, " "));
  document.guide_text = searchable_text(item);
  return document;
}

}  // namespace

CatalogueLoader::CatalogueLoader(Parts parts) : parts_(std::move(parts)) {
  std::filesystem::remove_all(parts_.index_folder);
}

Result<std::shared_ptr<const SearchIndex>> CatalogueLoader::index_of(
    const std::vector<Item>& items) {
  std::vector<SearchDocument> documents;
  documents.reserve(items.size());
  for (const auto& item : items) documents.push_back(document_of(item, parts_.organizations));
  const auto folder = parts_.index_folder / std::to_string(++folders_);
  std::filesystem::create_directories(folder);
  return build_search_index(documents, parts_.vocabulary, folder);
}

asio::awaitable<Status> CatalogueLoader::refresh() {
  auto revision = co_await parts_.store.revision();
  if (!revision) co_return fail(revision.error());
  if (auto current = parts_.current.get(); current && current->revision >= *revision)
    co_return Status{};

  auto stored = co_await parts_.store.load();
  if (!stored) co_return fail(stored.error());
  auto index = index_of(stored->items);
  if (!index) co_return fail(index.error());
  const auto count = stored->items.size();
  parts_.current.advance(std::make_shared<const CatalogueSnapshot>(
      stored->revision, std::move(stored->items), parts_.facet_names, std::move(*index)));
  spdlog::info("catalogue: revision {} with {} items is being served", stored->revision, count);
  co_return Status{};
}

asio::awaitable<void> CatalogueLoader::keep_fresh(std::chrono::milliseconds interval) {
  asio::steady_timer timer(co_await asio::this_coro::executor);
  for (;;) {
    timer.expires_after(interval);
    co_await timer.async_wait(asio::use_awaitable);
    if (auto status = co_await refresh(); !status)
      spdlog::error("catalogue: not refreshed: {}", status.error().message);
  }
}

}  // namespace mct::catalogue
