#include "tests/load/directory/people_file.h"

#include <fstream>

#include "backend/storage/open.h"
#include "tests/load/directory/grown_directory.h"

namespace mct::load {

void prepare(const std::filesystem::path& file, const std::filesystem::path& people,
             const Colleagues& colleagues) {
  auto database = storage::open_sqlite({.file = file});
  if (!database) throw std::runtime_error(database.error().message);
  Worker worker;
  const SystemClock clock;
  std::ofstream lines(people);
  for (std::uint64_t i = 0; i < colleagues.count; ++i) {
    const auto role = i == 0 ? directory::Role::admin : directory::Role::member;
    const auto who = worker.run(
        sign_in(**database, colleagues.unit, person(colleagues.first + i, 1), role, clock));
    lines << who.token << '\t' << who.card << '\n';
  }
  if (!lines.flush()) throw std::runtime_error("cannot write " + people.string());
}

std::vector<SignedIn> read_people(const std::filesystem::path& people) {
  std::vector<SignedIn> all;
  std::ifstream lines(people);
  for (SignedIn one; lines >> one.token >> one.card;) all.push_back(one);
  if (all.empty()) throw std::runtime_error("nobody in " + people.string());
  return all;
}

}  // namespace mct::load
