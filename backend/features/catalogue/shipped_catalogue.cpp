#include "backend/features/catalogue/shipped_catalogue.h"

#include "backend/features/catalogue/asset_file.h"
#include "backend/features/catalogue/gazette/listing_merge.h"
#include "backend/features/catalogue/gazette/listing_tsv.h"

namespace mct::catalogue {

Result<ShippedCatalogue> load_shipped_catalogue(const std::filesystem::path& assets,
                                                const ReferenceData& reference) {
  auto text = read_asset(assets / "catalogue" / "items.tsv");
  if (!text) return fail(text.error());
  auto rows = read_listings(*text, "items.tsv");
  if (!rows) return fail(rows.error());
  auto items = merge_listings(*rows, {}, reference.organizations);
  if (!items) return fail(items.error());
  for (auto& item : *items) reference.classification.classify(item);
  return ShippedCatalogue{std::move(*items), {}};
}

}  // namespace mct::catalogue
