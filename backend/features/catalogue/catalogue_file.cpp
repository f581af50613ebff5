#include "backend/features/catalogue/catalogue_file.h"

#include "backend/features/catalogue/gazette/gazette_parser.h"
#include "backend/features/catalogue/gazette/listing_merge.h"

namespace mct::catalogue {
namespace {

Result<std::vector<Item>> read_gazette(std::string_view content, const std::vector<Item>& existing,
                                       const ReferenceData& reference) {
  auto rows = parse_gazette(content);
  if (!rows) return fail(rows.error());
  return merge_listings(*rows, existing, reference.organizations);
}

}  // namespace

std::optional<FormFormat> form_format(FileFormat format) {
  if (format == FileFormat::xlsx) return FormFormat::xlsx;
  if (format == FileFormat::csv) return FormFormat::csv;
  return std::nullopt;
}

std::string_view media_type_of(FormFormat format) {
  if (format == FormFormat::csv) return "text/csv";
  return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}

Result<std::vector<Item>> read_catalogue_file(std::string_view content, FileFormat format,
                                              const std::vector<Item>& existing,
                                              const ReferenceData& reference) {
  const auto form = form_format(format);
  auto items = form ? read_form(content, *form, existing, reference.form_words())
                    : read_gazette(content, existing, reference);
  if (!items) return fail(items.error());
  for (auto& item : *items) reference.classification.classify(item);
  return items;
}

}  // namespace mct::catalogue
