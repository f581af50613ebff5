#include "backend/features/document/document_rules.h"

#include <algorithm>
#include <array>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace mct::document {
namespace {

constexpr std::array states{State::draft,     State::circulating, State::returned,
                            State::withdrawn, State::completed,   State::archived};
constexpr int verbs = 13;

// Everybody who can stand to a document.
const std::map<std::string, Stand> people{
    {"drafter", {.drafter = true}},
    {"countersigner", {.sees = true, .waiting = Task::countersign}},
    {"signer", {.sees = true, .waiting = Task::sign}},
    {"reader", {.sees = true, .waiting = Task::read}},
    {"substitute", {.sees = true, .waiting = Task::sign, .substitute = true}},
    {"acted", {.sees = true}},
    {"stranger", {}}};

using Row = std::pair<State, std::string>;

// The whole table: what is not here, nobody may do.
const std::map<Row, std::set<Verb>>& table() {
  static const std::set<Verb> drafting{Verb::revised, Verb::circulated, Verb::numbered,
                                       Verb::archived};
  static const std::map<Row, std::set<Verb>> all{
      {{State::draft, "drafter"}, drafting},
      {{State::returned, "drafter"}, drafting},
      {{State::withdrawn, "drafter"}, drafting},
      {{State::circulating, "drafter"}, {Verb::commented, Verb::withdrawn, Verb::urged}},
      {{State::circulating, "countersigner"},
       {Verb::commented, Verb::countersigned, Verb::returned, Verb::handed_over}},
      {{State::circulating, "signer"},
       {Verb::commented, Verb::signed_off, Verb::returned, Verb::handed_over}},
      {{State::circulating, "reader"}, {Verb::commented, Verb::read, Verb::handed_over}},
      {{State::circulating, "substitute"}, {Verb::commented, Verb::signed_off, Verb::returned}},
      {{State::circulating, "acted"}, {Verb::commented}},
      {{State::completed, "drafter"}, {Verb::commented, Verb::numbered, Verb::archived}},
      {{State::completed, "countersigner"}, {Verb::commented}},
      {{State::completed, "signer"}, {Verb::commented}},
      {{State::completed, "reader"}, {Verb::commented}},
      {{State::completed, "substitute"}, {Verb::commented}},
      {{State::completed, "acted"}, {Verb::commented}}};
  return all;
}

TEST(DocumentRules, WhoMayDoWhatInWhichState) {
  for (const auto state : states)
    for (const auto& [who, stand] : people)
      for (int verb = 1; verb <= verbs; ++verb) {
        const auto row = table().find({state, who});
        const bool expected = row != table().end() && row->second.contains(static_cast<Verb>(verb));
        EXPECT_EQ(allows(state, static_cast<Verb>(verb), stand), expected)
            << who << ", state " << static_cast<int>(state) << ": "
            << name_of(static_cast<Verb>(verb));
      }
}

Document in(State state, const std::string& number = {}) {
  Document document;
  document.state = state;
  document.number = number;
  return document;
}

TEST(DocumentRules, WhatIsOfferedIsWhatIsAllowed) {
  for (const auto state : states)
    for (const auto& [who, stand] : people) {
      const auto offered = possible(in(state), stand);
      for (int verb = 1; verb <= verbs; ++verb) {
        const auto it = static_cast<Verb>(verb);
        if (it == Verb::handed_over) continue;  // follows from an absence
        EXPECT_EQ(std::ranges::find(offered, it) != offered.end(), allows(state, it, stand)) << who;
      }
    }
}

TEST(DocumentRules, WhatComesNextIsOfferedFirst) {
  const Stand drafter{.drafter = true};
  EXPECT_EQ(possible(in(State::draft), drafter).front(), Verb::circulated);
  EXPECT_EQ(possible(in(State::completed), drafter).front(), Verb::numbered);
  EXPECT_EQ(possible(in(State::completed, "样〔2026〕1号"), drafter).front(), Verb::archived);
  const Stand both{.drafter = true, .sees = true, .waiting = Task::sign};
  EXPECT_EQ(possible(in(State::circulating), both).front(), Verb::signed_off);
}

TEST(DocumentRules, WhereAVerbLeads) {
  EXPECT_EQ(after(State::draft, Verb::circulated), State::circulating);
  EXPECT_EQ(after(State::circulating, Verb::returned), State::returned);
  EXPECT_EQ(after(State::circulating, Verb::withdrawn), State::withdrawn);
  EXPECT_EQ(after(State::completed, Verb::archived), State::archived);
  EXPECT_EQ(after(State::circulating, Verb::commented), State::circulating);
}

Part part(std::int64_t step, Standing standing, bool in_turn = false) {
  Part it;
  it.step = step;
  it.standing = standing;
  it.in_turn = in_turn;
  return it;
}
using Indexes = std::vector<std::size_t>;

TEST(DocumentRules, AStepComesToAllAtOnceOrInTurn) {
  EXPECT_EQ(
      to_open({part(1, Standing::coming), part(1, Standing::coming), part(2, Standing::coming)}),
      (Indexes{0, 1}));
  EXPECT_EQ(to_open({part(1, Standing::coming, true), part(1, Standing::coming, true)}),
            Indexes{0});
  EXPECT_EQ(to_open({part(1, Standing::done, true), part(1, Standing::coming, true)}), Indexes{1});
}

TEST(DocumentRules, TheNextStepWaitsForTheLastOfThisOne) {
  EXPECT_EQ(
      to_open({part(1, Standing::done), part(1, Standing::waiting), part(2, Standing::coming)}),
      Indexes{});
  EXPECT_EQ(to_open({part(1, Standing::done), part(1, Standing::done), part(2, Standing::coming)}),
            Indexes{2});
  const std::vector<Part> whole{part(1, Standing::done), part(2, Standing::done)};
  EXPECT_EQ(to_open(whole), Indexes{});
  EXPECT_TRUE(all_done(whole));
  EXPECT_FALSE(all_done({part(1, Standing::done), part(2, Standing::waiting)}));
}

TEST(DocumentRules, ANumberHasItsForm) {
  for (const auto* good : {"门政办发〔2017〕38号", "京政发〔2026〕1号", "样例A〔2026〕100号"})
    EXPECT_TRUE(is_number(good)) << good;
  for (const auto* bad : {"", "38号", "〔2017〕38号", "门政办发[2017]38号", "门政办发〔17〕38号",
                          "门政办发〔2017〕038号", "门政办发〔2017〕第38号", "门政办发〔2017〕38",
                          "门政 办发〔2017〕38号", "门〕2017〔38号", "门政办发〔2017〕号"})
    EXPECT_FALSE(is_number(bad)) << bad;
}

TEST(DocumentRules, MarksOfSecrecyAreSeen) {
  for (const auto* marked : {"机密★1年", "前文\n绝密★\n后文", "【秘密】关于", "密级：机密"})
    EXPECT_TRUE(is_marked_secret(marked)) << marked;
  for (const auto* plain : {"关于做好保守国家秘密工作的通知", "机密性与完整性", "★重要★"})
    EXPECT_FALSE(is_marked_secret(plain)) << plain;
}

TEST(DocumentRules, WhoIsLateHearsWhatWasDone) {
  const auto error = document_changed({{.verb = Verb::returned, .name = "样例甲", .note = "缺附件"},
                                       {.verb = Verb::revised, .name = "样例乙"}})
                         .value();
  EXPECT_EQ(error.reason, reason::document_changed);
  ASSERT_EQ(error.violations.size(), 2u);
  EXPECT_EQ(error.violations[0].what, "样例甲已退回：缺附件");
  EXPECT_NE(error.message.find("样例乙已修改"), std::string::npos) << error.message;
}

TEST(DocumentRules, DatesAreThoseOfBeijing) {
  EXPECT_EQ(date_text(1'764'518'399'000), "2025-11-30");  // 15:59:59 UTC
  EXPECT_EQ(date_text(1'764'518'400'000), "2025-12-01");
}

}  // namespace
}  // namespace mct::document
