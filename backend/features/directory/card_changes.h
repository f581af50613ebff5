#pragma once

#include <vector>

#include "backend/audit/audit_trail.h"
#include "backend/features/directory/organization_tree.h"

namespace mct::directory {

// Field by field, by the titles of the staff sheet; phones masked.
std::vector<audit::FieldChange> differences(const CardDetails& before, const CardDetails& after,
                                            const OrganizationTree& tree);

// 男, 女 or nothing.
std::string_view name_of(Gender gender);
// 管理员 or 成员.
std::string_view name_of(Role role);
// 实名审核, or nothing.
std::string names_of(const Duties& duties);

}  // namespace mct::directory
