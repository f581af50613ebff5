#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "backend/features/delegation/delegation_types.h"
#include "backend/storage/database.h"

namespace mct::delegation {

// SELECT its columns FROM delegation d, and the rest.
std::string select_delegations(std::string_view rest);

Result<std::vector<Delegation>> delegations_of(const Result<storage::Rows>& rows);

// Errors: DELEGATION_NOT_FOUND.
Result<Delegation> read_delegation(storage::Connection& connection, const std::string& id);

Status insert_delegation(storage::Connection& connection, const Delegation& delegation);

// The latest first, at most 20.
Result<std::vector<Use>> read_uses(storage::Connection& connection, const std::string& id);
Status note_use(storage::Connection& connection, const std::string& id, Scope scope,
                std::int64_t now_ms);

}  // namespace mct::delegation
