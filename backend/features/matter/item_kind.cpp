#include "backend/features/matter/item_kind.h"

#include <fmt/format.h>

namespace mct::matter {
namespace {

constexpr std::int64_t most_files = 10;

Field field_of(const ItemMaterial& material, std::size_t place) {
  Field field;
  field.id = fmt::format("material-{}", place);
  field.section = "办理材料";
  field.title = material.name;
  field.type = FieldType::files;
  field.required = material.required;
  field.least = material.required ? 1 : 0;
  field.most = most_files;
  field.hint = material.note;
  return field;
}

}  // namespace

Kind kind_of(const Kind& base, const Item& item) {
  Kind kind = base;
  kind.item_code = item.code;
  kind.about = item.name;
  if (item.sample) kind.about += "（办事指南是样例：材料和期限并非官方发布）";
  // With the sample unit all matters go there.
  if (kind.unit_id.empty()) kind.unit_id = item.unit_id;
  kind.promised_days = item.promised_days;
  kind.legal_days = item.legal_days;
  std::size_t place = 0;
  for (const auto& material : item.materials) kind.fields.push_back(field_of(material, ++place));
  return kind;
}

}  // namespace mct::matter
