#include <algorithm>
#include <chrono>
#include <fmt/format.h>
#include <map>
#include <numeric>

#include "backend/features/directory/directory_service.h"
#include "backend/text/name_pinyin.h"
#include "backend/text/utf8.h"
#include "tests/load/directory/grown_directory.h"
#include "tests/load/directory/measures.h"

namespace mct::load {
namespace {

using Times = std::vector<double>;

// What somebody types who looks for the person, by what they know of them.
std::map<std::string, std::string> texts_for(const Person& who, const std::string& unit_name) {
  std::string pinyin, initials;
  for (const auto& syllable : text::name_syllables(who.name())) {
    pinyin += syllable;
    initials += syllable.front();
  }
  return {{"name", who.name()},
          {"given name", who.given_name},
          {"pinyin", pinyin},
          {"initials", initials},
          {"unit and name", unit_name + who.name()},
          {"unit, name", unit_name + " " + who.name()},
          {"post", who.post},
          {"post, name", who.post + " " + who.name()},
          {"pinyin, post", pinyin + " " + who.post},
          {"phone's end", who.phone.substr(who.phone.size() - 4)}};
}

// 王, 王小, 王小明.
std::vector<std::string> as_typed(const std::string& text) {
  std::vector<std::string> typed;
  const auto letters = text::decode(text);
  for (std::size_t length = 1; length <= letters.size(); ++length)
    typed.push_back(text::encode(letters.substr(0, length)));
  return typed;
}

double at(const Times& sorted, double share) {
  return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

}  // namespace

std::string measure_search(const std::filesystem::path& file, const std::filesystem::path& root,
                           std::uint64_t cards, int texts, std::uint64_t seed) {
  Worker worker;
  const auto database = open_directory(worker, file, root);
  const auto units = unit_ids(worker, *database);
  directory::OrganizationStore organizations(*database);
  directory::CardStore card_store(*database);
  directory::ContactStore contacts(*database);
  directory::CardSearchStore search_store(*database);
  directory::DirectoryService service(organizations, card_store, contacts, search_store);
  const auto tree = worker.run(organizations.tree());

  std::map<std::string, Times> times;
  for (int text = -texts / 10; text < texts; ++text) {  // the first warm up
    const auto turn = seed + static_cast<std::uint64_t>(text + texts);
    const auto who = person(picked(turn, cards), units.size());
    directory::Viewer viewer;
    viewer.card_id = "viewer";
    viewer.unit_id = viewer.organization_id = units[picked(turn + 1, units.size())];
    for (const auto& [kind, whole] : texts_for(who, tree->find(units[who.unit])->short_name))
      for (const auto& typed : as_typed(whole)) {
        const auto start = std::chrono::steady_clock::now();
        const auto found = worker.run(service.search(viewer, typed, 20));
        const std::chrono::duration<double, std::micro> time =
            std::chrono::steady_clock::now() - start;
        if (text >= 0) times[kind].push_back(time.count());
        if (typed == whole && found.cards.empty() && found.organizations.empty() && !found.more)
          throw std::runtime_error("nothing found for " + typed);
      }
  }

  Times all;
  std::string slowest;
  double slowest_p99 = 0;
  for (auto& [kind, some] : times) {
    all.insert(all.end(), some.begin(), some.end());
    std::ranges::sort(some);
    if (at(some, 0.99) <= slowest_p99) continue;
    slowest_p99 = at(some, 0.99);
    slowest = kind;
  }
  std::ranges::sort(all);
  return fmt::format(
      R"({{"cards":{},"searches":{},"p50_us":{:.1f},"p99_us":{:.1f},"mean_us":{:.1f},)"
      R"("slowest":"{}","slowest_p99_us":{:.1f}}})",
      cards, all.size(), at(all, 0.5), at(all, 0.99),
      std::accumulate(all.begin(), all.end(), 0.0) / static_cast<double>(all.size()), slowest,
      slowest_p99);
}

}  // namespace mct::load
