#include "backend/sheets/xlsx_strings.h"

#include <utility>

namespace mct::sheets {

const std::string* XlsxStrings::at(std::size_t index) const {
  return index < list_.size() ? &list_[index] : nullptr;
}

std::size_t XlsxStrings::append(std::string_view text) {
  list_.emplace_back(text);
  return list_.size() - 1;
}

std::size_t XlsxStrings::commit_segments() {
  list_.push_back(std::exchange(segments_, {}));
  return list_.size() - 1;
}

}  // namespace mct::sheets
