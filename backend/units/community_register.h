#pragma once

#include "backend/units/organization_register.h"

namespace mct::units {

enum class CommunityKind { community, village };

// 社区 or 村.
struct Community {
  std::string code;  // 统计用区划代码: 12 digits, those of the town first
  CommunityKind kind = CommunityKind::community;
  std::string name;
  std::string town_id;  // Organization::id
};

// As assets/community/communities.tsv has them, in its order. Errors: INVALID_ARGUMENT with a
// violation ("line 12") for every bad row: a code that is none or repeated, an unknown kind or
// town, a name that is missing or that the town has twice.
Result<std::vector<Community>> parse_communities(std::string_view text, std::string_view file_name,
                                                 const OrganizationRegister& towns);

// Such as 德露苑社区居民委员会. Without the town: whoever looks for the town would find them all.
std::string full_name_of(const Community& community);

}  // namespace mct::units
