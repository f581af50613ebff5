#include "backend/features/place/place_owners.h"

#include "backend/features/place/place_types.h"

namespace mct::place {

Result<std::string> kept_path(storage::Connection& connection, Owners& owners,
                              const audit::Actor& actor, const std::string& unit_id) {
  auto path = owners.kept(connection, actor, unit_id);
  if (!path) return fail(path.error());
  if (!*path) return fail(reason::not_your_unit, "这个地方不归你的单位维护");
  return std::move(**path);
}

}  // namespace mct::place
