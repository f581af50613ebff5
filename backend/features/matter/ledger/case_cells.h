#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "backend/features/matter/ledger/handled_case.h"

namespace mct::matter {

// What a ledger has of a case: the words of one row, in the order of its columns.
struct CaseCells {
  std::string_view number;
  std::string_view title;
  std::string_view content;
  std::string_view units;  // between spaces
  std::string_view handling;
  std::string_view measure;
};

// Reads the words of a row and tells all that is wrong with them: the column's name and what.
// `expected`: the number that it must have.
HandledCase read_case(const CaseCells& cells, int expected,
                      const std::function<void(std::string_view column, std::string what)>& wrong);

// 办理分类, in the order in which 门政办发〔2017〕53号 has them.
const std::vector<std::string>& ways_of_handling();

}  // namespace mct::matter
