#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "backend/features/directory/directory_types.h"

namespace mct::directory {

// What a card is found by: every end of the name (王样例, 样例, 例), of its pinyin (wangyangli,
// yangli, li) and of its initials (wyl, yl, l); the post and every end of it from the second
// character on; the last four digits of the phone. A query's word finds a card when one of these
// begins with it.
std::vector<std::string> terms_of(const CardDetails& details);

// Which beginnings the terms have, as a set of bits: all that is kept with each term to tell,
// mostly, that no other term of its card begins with a word.
std::int64_t marks_of(std::span<const std::string> terms);

// The marks of every card that the word finds; of others now and then.
std::int64_t marks_of_word(const std::string& word);

// The words of a query, folded as the terms are: at most four.
std::vector<std::string> query_words(std::string_view query);

}  // namespace mct::directory
