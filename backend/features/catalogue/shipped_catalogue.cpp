#include "backend/features/catalogue/shipped_catalogue.h"

#include <algorithm>

#include "backend/core/file.h"
#include "backend/features/catalogue/form/item_form.h"
#include "backend/features/catalogue/gazette/listing_merge.h"
#include "backend/features/catalogue/gazette/listing_tsv.h"
#include "backend/features/catalogue/shipped_attachments.h"

namespace mct::catalogue {
namespace {

Result<std::vector<Item>> load_items(const std::filesystem::path& assets,
                                     const ReferenceData& reference) {
  const auto text = read_file(assets / "catalogue" / "items.tsv");
  if (!text) return fail(text.error());
  const auto rows = read_listings(*text, "items.tsv");
  if (!rows) return fail(rows.error());
  auto items = merge_listings(*rows, {}, reference.organizations);
  if (!items) return fail(items.error());
  for (auto& item : *items) reference.classification.classify(item);
  return items;
}

// Puts the items of samples.csv, a form as a unit fills it in, in the place of the listed ones.
Status put_samples(const std::filesystem::path& assets, const ReferenceData& reference,
                   std::vector<Item>& items) {
  const auto text = read_file(assets / "catalogue" / "samples.csv");
  if (!text) return fail(text.error());
  auto samples = read_form(*text, FormFormat::csv, items, reference.form_words());
  if (!samples) return fail(samples.error());
  for (auto& sample : *samples) {
    const auto listed = std::ranges::find(items, sample.code, &Item::code);
    if (listed == items.end())
      items.push_back(std::move(sample));
    else
      *listed = std::move(sample);
  }
  return {};
}

}  // namespace

Result<ShippedCatalogue> load_shipped_catalogue(const std::filesystem::path& assets,
                                                const ReferenceData& reference) {
  auto items = load_items(assets, reference);
  if (!items) return fail(items.error());
  if (auto status = put_samples(assets, reference, *items); !status) return fail(status.error());
  auto attachments = load_shipped_attachments(assets, *items);
  if (!attachments) return fail(attachments.error());
  return ShippedCatalogue{std::move(*items), std::move(*attachments)};
}

}  // namespace mct::catalogue
