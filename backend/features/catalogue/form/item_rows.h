#pragma once

#include <deque>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "backend/features/catalogue/catalogue_types.h"
#include "backend/features/catalogue/form/form_words.h"
#include "backend/features/catalogue/form/item_matching.h"
#include "backend/sheets/text_lines.h"
#include "backend/sheets/titled_rows.h"

namespace mct::catalogue {

// The items that the rows of 事项 name, as they are read, for the detail tables to be added to.
class ItemRows {
 public:
  ItemRows(std::span<const Item> existing, const FormWords& words, sheets::Problems& problems)
      : matching_(existing), words_(words), problems_(problems) {}

  // Reads one row of the sheet: the code, then the cells of item_columns().
  // The item goes on to exist after a problem, so that its detail rows can be checked too.
  Item& add(std::string_view sheet, const sheets::TitledRow& row);

  // The item that a detail row belongs to, by its code or, when that is empty, its name.
  // nullptr, with the reason in `problems`, when it is none of those that were added, or not clear.
  Item* find(std::string_view code, std::string_view name, const std::string& row_place);

  std::vector<Item> take();

 private:
  void find_agency(Item& item, const sheets::TitledRow& row, const std::string& place);
  void find_existing(Item& item, std::string_view code, const std::string& place);
  void check_repeated(const Item& item, const std::string& place);

  ItemMatching matching_;
  const FormWords& words_;
  sheets::Problems& problems_;
  std::deque<Item> items_;                             // whose addresses stay
  std::map<std::string, Item*, std::less<>> by_code_;  // as written, or as made
  std::multimap<std::string, Item*> by_name_;
  std::map<std::string, std::string> place_of_;  // by code
};

}  // namespace mct::catalogue
