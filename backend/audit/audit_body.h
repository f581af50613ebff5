#pragma once

#include <string>

#include "backend/audit/audit_trail.h"

namespace mct::audit {

// An entry as it is kept and hashed: JSON with its keys in one order.
std::string body_of(const Entry& entry, std::int64_t sequence);
// Of what body_of has written.
Entry entry_of(const std::string& body);

std::string chained_hash(const std::string& previous, const std::string& body);

}  // namespace mct::audit
