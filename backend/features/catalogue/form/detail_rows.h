#pragma once

#include <span>
#include <string>
#include <string_view>

#include "backend/features/catalogue/form/form_schema.h"
#include "backend/features/catalogue/form/item_rows.h"
#include "backend/sheets/text_lines.h"
#include "backend/sheets/titled_rows.h"

namespace mct::catalogue {

// Adds the rows of a detail table's sheet to the items that they belong to, in the order of 序号;
// rows without one come last, in the order of the sheet.
template <class Record>
void read_detail_rows(const DetailTable<Record>& table, std::span<const sheets::TitledRow> rows,
                      ItemRows& items, const FormWords& words, sheets::Problems& problems);

// Gives the item the rows that are folded into one cell.
template <class Record>
void read_folded_rows(const DetailTable<Record>& table, std::string_view cell,
                      const std::string& row_place, Item& item, const FormWords& words,
                      sheets::Problems& problems);

}  // namespace mct::catalogue
