#include "backend/features/catalogue/reference_data.h"

#include "backend/core/file.h"

namespace mct::catalogue {

Result<ReferenceData> ReferenceData::load(const std::filesystem::path& assets) {
  auto register_text = read_file(assets / "units" / "organizations.tsv");
  if (!register_text) return fail(register_text.error());
  auto events_text = read_file(assets / "catalogue" / "life_events.tsv");
  if (!events_text) return fail(events_text.error());
  auto audiences_text = read_file(assets / "catalogue" / "audiences.tsv");
  if (!audiences_text) return fail(audiences_text.error());

  auto organizations = units::OrganizationRegister::parse(*register_text, "organizations.tsv");
  if (!organizations) return fail(organizations.error());
  auto classification = Classification::parse(*events_text, *audiences_text, *organizations);
  if (!classification) return fail(classification.error());
  return ReferenceData{std::move(*organizations), std::move(*classification)};
}

FacetNames ReferenceData::facet_names() const {
  FacetNames names;
  for (const auto* agency : organizations.agencies())
    names.agencies.push_back({agency->id, agency->full_name});
  for (const auto* town : organizations.towns())
    names.towns.push_back(
        {town->id, town->full_name, 0, town->kind == units::OrganizationKind::town});
  for (const auto& event : classification.life_events())
    names.life_events.push_back({event.id, event.name});
  return names;
}

}  // namespace mct::catalogue
