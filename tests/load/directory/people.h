#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "backend/features/directory/directory_types.h"

namespace mct::load {

// A person who does not exist: surnames and posts as uneven as they are, given names of two of a
// hundred and some characters. The same number is the same person.
struct Person {
  std::string surname, given_name, post, phone;  // the phone: a number of no network
  std::size_t unit = 0;                          // which of the units
  std::size_t department = 0;                    // which of its departments, of 50 people each

  std::string name() const { return surname + given_name; }
};

Person person(std::uint64_t number, std::size_t units);

// One of `below`, as the number says; evenly spread.
std::uint64_t picked(std::uint64_t number, std::uint64_t below);

// A card of theirs, still without id and link.
directory::Card card_of(const Person& person, const std::string& unit_id,
                        const std::string& organization_id);

}  // namespace mct::load
