#pragma once

#include <string>
#include <string_view>

namespace mct {

// A mobile number of mainland China: 11 digits that begin with 13 to 19
// (工信部电信网编号计划, 2017).
bool is_mobile(std::string_view phone);

// 138****0001, for people who need not know the whole.
std::string masked(std::string_view phone);

}  // namespace mct
