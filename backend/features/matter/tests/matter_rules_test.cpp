#include "backend/features/matter/matter_rules.h"

#include <algorithm>
#include <array>
#include <gtest/gtest.h>
#include <map>
#include <set>

#include "backend/testing/assets.h"

namespace mct::matter {
namespace {

constexpr std::array states{State::filed,    State::accepted, State::supplementing,
                            State::finished, State::rejected, State::withdrawn};
constexpr int verbs = 16;

Kinds shipped() {
  const auto kinds = test::asset("matter/kinds.tsv"), fields = test::asset("matter/fields.tsv"),
             flows = test::asset("matter/flows.tsv");
  return Kinds::parse({kinds, "kinds.tsv"}, {fields, "fields.tsv"}, {flows, "flows.tsv"}).value();
}
const Flow& standard() {
  static const auto kinds = shipped();
  return kinds.flow_of(*kinds.find("feedback"));
}

// Everybody who can stand to a matter, and whether somebody in particular has it.
struct Somebody {
  Stand stand;
  bool is_with_somebody = false;
};
const std::map<std::string, Somebody> people{{"applicant", {{.applicant = true}}},
                                             {"post", {{.post = true}}},
                                             {"colleague", {{.post = true}, true}},
                                             {"handler", {{.post = true, .has = true}, true}},
                                             {"assigned", {{.has = true}, true}},
                                             {"earlier", {{.has_acted = true}}},
                                             {"stranger", {}}};

using Row = std::pair<State, std::string>;

// The whole table of the standard flow for a matter that was transferred, of which nothing was told
// to be missing and that is not rated: what is not here, nobody may do.
std::map<Row, std::set<Verb>> table() {
  const std::set<Verb> taking_up{Verb::accepted,    Verb::supplement_asked, Verb::rejected,
                                 Verb::transferred, Verb::returned,         Verb::assigned,
                                 Verb::commented};
  const std::set<Verb> working{Verb::finished,    Verb::supplement_asked, Verb::rejected,
                               Verb::transferred, Verb::returned,         Verb::assigned,
                               Verb::commented};
  const std::set<Verb> beside{Verb::assigned, Verb::commented};
  const std::set<Verb> waiting{Verb::rejected, Verb::assigned, Verb::commented};
  std::map<Row, std::set<Verb>> all{
      {{State::filed, "applicant"}, {Verb::urged, Verb::withdrawn}},
      {{State::accepted, "applicant"}, {Verb::urged, Verb::withdrawn}},
      {{State::supplementing, "applicant"}, {Verb::supplied, Verb::withdrawn}},
      {{State::finished, "applicant"}, {Verb::rated, Verb::reopened}},
      {{State::filed, "colleague"}, beside},
      {{State::accepted, "colleague"}, beside},
      {{State::supplementing, "colleague"}, beside},
      {{State::finished, "colleague"}, {Verb::commented}}};
  for (const auto* who : {"post", "handler", "assigned"}) {
    all[{State::filed, who}] = taking_up;
    all[{State::accepted, who}] = working;
    all[{State::supplementing, who}] = waiting;
    all[{State::finished, who}] = {Verb::commented};
  }
  return all;
}

Matter in(State state, bool with_somebody) {
  Matter matter;
  matter.state = state;
  matter.from_unit_id = "kewei";
  if (with_somebody) matter.handler_card_id = "card";
  return matter;
}

TEST(MatterRules, WhoMayDoWhatInWhichState) {
  const auto expected = table();
  for (const auto state : states)
    for (const auto& [who, somebody] : people)
      for (int verb = 1; verb <= verbs; ++verb) {
        const auto row = expected.find({state, who});
        const bool may = row != expected.end() && row->second.contains(static_cast<Verb>(verb));
        const auto* step = allowed(standard(), in(state, somebody.is_with_somebody),
                                   static_cast<Verb>(verb), somebody.stand);
        EXPECT_EQ(step != nullptr, may) << who << ", state " << static_cast<int>(state) << ": "
                                        << name_of(static_cast<Verb>(verb));
      }
}

TEST(MatterRules, WhatIsOfferedIsWhatIsAllowed) {
  for (const auto state : states)
    for (const auto& [who, somebody] : people) {
      const auto matter = in(state, somebody.is_with_somebody);
      const auto offered = possible(standard(), matter, somebody.stand);
      for (int verb = 1; verb <= verbs; ++verb) {
        const auto it = static_cast<Verb>(verb);
        EXPECT_EQ(std::ranges::count(offered, it),
                  allowed(standard(), matter, it, somebody.stand) != nullptr ? 1 : 0)
            << who;
      }
    }
}

TEST(MatterRules, WhereEachStepLeadsAndWhoSeesIt) {
  const std::map<std::pair<State, Verb>, State> leads{
      {{State::filed, Verb::accepted}, State::accepted},
      {{State::filed, Verb::supplement_asked}, State::supplementing},
      {{State::filed, Verb::rejected}, State::rejected},
      {{State::filed, Verb::withdrawn}, State::withdrawn},
      {{State::accepted, Verb::finished}, State::finished},
      {{State::accepted, Verb::supplement_asked}, State::supplementing},
      {{State::accepted, Verb::rejected}, State::rejected},
      {{State::accepted, Verb::withdrawn}, State::withdrawn},
      {{State::supplementing, Verb::supplied}, State::accepted},
      {{State::supplementing, Verb::rejected}, State::rejected},
      {{State::supplementing, Verb::withdrawn}, State::withdrawn},
      {{State::finished, Verb::reopened}, State::accepted}};
  const std::set<Verb> hidden{Verb::returned, Verb::assigned, Verb::commented, Verb::fell_due,
                              Verb::overdue};
  for (const auto& step : standard().steps()) {
    const auto found = leads.find({step.from, step.verb});
    EXPECT_EQ(step.next, found == leads.end() ? step.from : found->second) << name_of(step.verb);
    EXPECT_EQ(step.internal, hidden.contains(step.verb)) << name_of(step.verb);
  }
}

TEST(MatterRules, OnceIsOnce) {
  const Stand post{.post = true}, applicant{.applicant = true};
  auto matter = in(State::filed, false);
  matter.asked = true;
  EXPECT_EQ(allowed(standard(), matter, Verb::supplement_asked, post), nullptr);
  matter.from_unit_id.clear();
  EXPECT_EQ(allowed(standard(), matter, Verb::returned, post), nullptr)
      << "nowhere to return it to";
  auto finished = in(State::finished, true);
  finished.stars = 4;
  EXPECT_EQ(allowed(standard(), finished, Verb::rated, applicant), nullptr);
  EXPECT_NE(allowed(standard(), finished, Verb::reopened, applicant), nullptr);
}

TEST(MatterRules, TheMostLikelyIsOfferedFirst) {
  EXPECT_EQ(possible(standard(), in(State::filed, false), {.post = true}).front(), Verb::accepted);
  EXPECT_EQ(possible(standard(), in(State::accepted, true), {.has = true}).front(), Verb::finished);
  EXPECT_EQ(possible(standard(), in(State::supplementing, true), {.applicant = true}).front(),
            Verb::supplied);
}

TEST(MatterRules, NumbersAndDaysAreThoseOfBeijing) {
  Kind kind;
  kind.code = "FK";
  EXPECT_EQ(number_of(kind, 1'764'518'399'000, 7), "FK202511300007");
  EXPECT_EQ(number_of(kind, 1'764'518'400'000, 12345), "FK2025120112345");
  Matter matter;
  EXPECT_FALSE(was_urged_today(matter, 1'764'518'400'000));
  matter.urged_ms = 1'764'518'399'000;
  EXPECT_TRUE(was_urged_today(matter, 1'764'518'399'500));
  EXPECT_FALSE(was_urged_today(matter, 1'764'518'400'000)) << "the next day";
}

TEST(MatterRules, WhoIsLateHearsWhatWasDone) {
  const auto error = matter_changed({{.verb = Verb::accepted, .name = "样例甲"},
                                     {.verb = Verb::finished, .name = "样例乙", .note = "已修好"}})
                         .value();
  EXPECT_EQ(error.reason, reason::matter_changed);
  ASSERT_EQ(error.violations.size(), 2u);
  EXPECT_EQ(error.violations[1].what, "样例乙已办结：已修好");
  EXPECT_NE(error.message.find("样例甲已受理"), std::string::npos) << error.message;
}

}  // namespace
}  // namespace mct::matter
