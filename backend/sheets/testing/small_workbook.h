#pragma once

#include <functional>
#include <string>
#include <xlsxwriter.h>

#include "backend/sheets/memory_file.h"

namespace mct::sheets::testing {

// A workbook with one sheet 事项 that is filled in by `fill`.
inline std::string small_workbook(const std::function<void(lxw_worksheet*)>& fill) {
  const MemoryFile file;
  auto* book = workbook_new(file.path().c_str());
  fill(workbook_add_worksheet(book, "事项"));
  workbook_close(book);
  return file.read().value();
}

}  // namespace mct::sheets::testing
