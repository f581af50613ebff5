#pragma once

#include <optional>
#include <string>
#include <vector>

namespace mct::matter {

// One of the papers that an applicant hands in.
struct ItemMaterial {
  std::string name;
  std::string note;
  bool required = true;
};

// An item of the catalogue that can be applied for here.
struct Item {
  std::string code;  // such as D642
  std::string name;
  std::string unit_id;  // in charge
  int promised_days = 0;
  int legal_days = 0;  // 0: the law sets none, or its text is no number of working days
  std::vector<ItemMaterial> materials;
  bool sample = false;  // its guide is, which whoever applies must read
};

// The port to whoever keeps the catalogue. Of any thread.
class Items {
 public:
  virtual ~Items() = default;

  // None: there is no such item, or it cannot be applied for here.
  virtual std::optional<Item> find(const std::string& code) = 0;
};

}  // namespace mct::matter
