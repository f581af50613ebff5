#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "backend/core/result.h"

namespace mct::units {

enum class OrganizationKind { agency, town, subdistrict };

struct Organization {
  std::string id;  // 1 to 32 of a-z 0-9 -
  OrganizationKind kind = OrganizationKind::agency;
  std::string full_name;
  std::string short_name;
  std::vector<std::string> aliases;

  friend bool operator==(const Organization&, const Organization&) = default;
};

// The district's agencies, towns and sub-districts, by id and by any name that is in use. Read from
// assets/units/organizations.tsv. Immutable.
class OrganizationRegister {
 public:
  // Errors: INVALID_ARGUMENT with a violation ("line 12") for every bad row: unknown kind, bad or
  // repeated id, a name that is missing or that two organizations have.
  static Result<OrganizationRegister> parse(std::string_view text, std::string_view file_name);

  // nullptr: there is none.
  const Organization* find(std::string_view id) const;
  // By a name as people print it, with or without 北京市, 门头沟区 or 区 before it.
  const Organization* resolve(std::string_view printed) const;

  // In the order of the file.
  const std::vector<Organization>& all() const { return organizations_; }
  std::vector<const Organization*> agencies() const;
  // Towns first, then sub-districts.
  std::vector<const Organization*> towns() const;

 private:
  std::vector<const Organization*> of(OrganizationKind kind) const;

  std::vector<Organization> organizations_;
  std::unordered_map<std::string, std::size_t> by_id_;
  std::unordered_map<std::string, std::size_t> by_name_;  // normalized, without the district
};

}  // namespace mct::units
