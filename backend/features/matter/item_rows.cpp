#include "backend/features/matter/item_rows.h"

namespace mct::matter {
namespace {

using storage::Connection;

Result<std::vector<ItemMaterial>> read_materials(Connection& connection,
                                                 const std::string& matter_id) {
  auto rows = connection.execute(
      "SELECT name, note, required FROM matter_item_material WHERE matter_id = $1 "
      "ORDER BY position",
      {matter_id});
  if (!rows) return fail(rows.error());
  std::vector<ItemMaterial> materials;
  for (const auto& row : *rows) materials.push_back({row.text(0), row.text(1), row.boolean(2)});
  return materials;
}

}  // namespace

Status insert_item(Connection& connection, const std::string& matter_id, const Item& item) {
  auto kept = connection.execute(
      "INSERT INTO matter_item (matter_id, code, name, promised_days, legal_days) "
      "VALUES ($1, $2, $3, $4, $5)",
      {matter_id, item.code, item.name, std::int64_t{item.promised_days},
       std::int64_t{item.legal_days}});
  std::int64_t position = 0;
  for (const auto& it : item.materials) {
    if (!kept) break;
    kept = connection.execute(
        "INSERT INTO matter_item_material (matter_id, position, name, note, required) "
        "VALUES ($1, $2, $3, $4, $5)",
        {matter_id, ++position, it.name, it.note, std::int64_t{it.required}});
  }
  if (!kept) return fail(kept.error());
  return {};
}

Result<std::optional<Kind>> read_kind(Connection& connection, const Kinds& kinds,
                                      const Matter& matter) {
  const auto* base = kinds.find(matter.kind_id);
  if (base == nullptr) return std::nullopt;
  if (!base->of_items) return *base;
  auto rows = connection.execute(
      "SELECT code, name, promised_days, legal_days FROM matter_item WHERE matter_id = $1",
      {matter.id});
  if (!rows) return fail(rows.error());
  if (rows->empty()) return *base;
  auto materials = read_materials(connection, matter.id);
  if (!materials) return fail(materials.error());
  const auto& row = rows->rows.front();
  return kind_of(*base, {row.text(0), row.text(1), matter.unit_id, static_cast<int>(row.integer(2)),
                         static_cast<int>(row.integer(3)), std::move(*materials), false});
}

}  // namespace mct::matter
