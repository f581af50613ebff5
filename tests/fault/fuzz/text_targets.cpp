#include <gtest/gtest.h>

#include "backend/core/page_token.h"
#include "backend/features/directory/directory_requests.h"
#include "backend/features/identity/id_number.h"
#include "tests/fault/fuzz/target.h"

namespace mct::fault {

std::vector<Target> text_targets() {
  return {
      {"page_token",
       {page_token("样例", 50), page_token("样例", 9'000'000'000)},
       [](const std::string& bytes) {
         const auto offset = page_offset("样例", bytes);
         EXPECT_TRUE(offset ? *offset >= 0 : !offset.error().violations.empty());
       }},
      {"card_link",
       {"mct://card/0123456789abcdef0123456789abcdef"},
       [](const std::string& bytes) {
         const auto id = directory::parse_link(bytes);
         EXPECT_TRUE(id ? id->size() >= 32 && id->size() <= 64 : !id.error().violations.empty());
       }},
      {"id_number",
       {"11010919900307001X", "110109199003070010"},
       [](const std::string& bytes) {
         const auto number = identity::parse_id_number(bytes, 1'800'000'000'000);
         EXPECT_TRUE(number ? number->size() == 18 : !number.error().message.empty());
       }},
  };
}

}  // namespace mct::fault
