#include "backend/features/directory/people_count_store.h"

namespace mct::directory {

Result<std::map<std::string, PeopleOfUnit>> count_people(storage::Connection& connection) {
  auto rows = connection.execute(
      "SELECT unit_id, count(*), count(account_id) FROM directory_card "
      "WHERE unit_id IS NOT NULL AND revoked_ms IS NULL GROUP BY unit_id");
  if (!rows) return fail(rows.error());
  std::map<std::string, PeopleOfUnit> people;
  for (const auto& row : *rows) people[row.text(0)] = {row.integer(1), row.integer(2)};
  return people;
}

}  // namespace mct::directory
