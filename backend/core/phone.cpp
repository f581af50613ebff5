#include "backend/core/phone.h"

#include <algorithm>

namespace mct {

bool is_mobile(std::string_view phone) {
  auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return phone.size() == 11 && std::ranges::all_of(phone, is_digit) && phone[0] == '1' &&
         phone[1] >= '3';
}

std::string masked(std::string_view phone) {
  std::string text(phone);
  if (text.size() == 11) text.replace(3, 4, "****");
  return text;
}

}  // namespace mct
