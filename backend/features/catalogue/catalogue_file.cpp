#include "backend/features/catalogue/catalogue_file.h"

#include "backend/features/catalogue/gazette/gazette_parser.h"
#include "backend/features/catalogue/gazette/listing_merge.h"

namespace mct::catalogue {
namespace {

FileReading refused(const Error& error) {
  if (!error.violations.empty()) return {{}, error.violations};
  return {{}, {{"文件", error.message}}};
}

FileReading read_gazette(std::string_view content, const std::vector<Item>& existing,
                         const ReferenceData& reference) {
  auto rows = parse_gazette(content);
  if (!rows) return refused(rows.error());
  auto items = merge_listings(*rows, existing, reference.organizations);
  if (!items) return refused(items.error());
  return {std::move(*items), {}};
}

}  // namespace

std::optional<FormFormat> form_format(FileFormat format) {
  if (format == FileFormat::xlsx) return FormFormat::xlsx;
  if (format == FileFormat::csv) return FormFormat::csv;
  return std::nullopt;
}

FileReading read_catalogue_file(std::string_view content, FileFormat format,
                                const std::vector<Item>& existing,
                                const ReferenceData& reference) {
  FileReading reading;
  if (auto form = form_format(format)) {
    auto read = read_form(content, *form, existing, reference.organizations,
                          reference.classification);
    reading = {std::move(read.items), std::move(read.problems)};
  } else {
    reading = read_gazette(content, existing, reference);
  }
  for (auto& item : reading.items) reference.classification.classify(item);
  return reading;
}

}  // namespace mct::catalogue
