#include "backend/features/matter/matter_rules.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "backend/working_days/day.h"

namespace mct::matter {
namespace {

struct VerbName {
  Verb verb;
  std::string_view name;
  std::string_view action;
};

constexpr std::array verb_names{VerbName{Verb::filed, "提交", "file"},
                                VerbName{Verb::accepted, "受理", "accept"},
                                VerbName{Verb::rejected, "不予受理", "reject"},
                                VerbName{Verb::supplement_asked, "告知补正", "ask"},
                                VerbName{Verb::supplied, "补正", "supply"},
                                VerbName{Verb::transferred, "转办", "transfer"},
                                VerbName{Verb::returned, "退回", "return"},
                                VerbName{Verb::assigned, "指派", "assign"},
                                VerbName{Verb::urged, "催办", "urge"},
                                VerbName{Verb::commented, "批注", "comment"},
                                VerbName{Verb::finished, "办结", "finish"},
                                VerbName{Verb::withdrawn, "撤回", "withdraw"},
                                VerbName{Verb::rated, "评价", "rate"},
                                VerbName{Verb::reopened, "要求重新办理", "reopen"},
                                VerbName{Verb::fell_due, "即将到期", "fall_due"},
                                VerbName{Verb::overdue, "逾期", "overdue"}};

const VerbName& row_of(Verb verb) {
  return verb_names.at(static_cast<std::size_t>(verb) - 1);
}

bool plays(const Stand& stand, Role role, const Matter& matter) {
  switch (role) {
    case Role::applicant:
      return stand.applicant;
    case Role::handler:
      return stand.has || (stand.post && matter.handler_card_id.empty());
    case Role::post:
      return stand.has || stand.post;
    case Role::clock:
      break;  // nobody's card
  }
  return false;
}

bool is_done_already(const Matter& matter, Verb verb) {
  return (verb == Verb::supplement_asked && matter.asked) ||
         (verb == Verb::rated && matter.stars != 0);
}

}  // namespace

const Step* allowed(const Flow& flow, const Matter& matter, Verb verb, const Stand& stand) {
  const auto* step = flow.find(matter.state, verb);
  if (step == nullptr || !plays(stand, step->who, matter) || is_done_already(matter, verb))
    return nullptr;
  if (verb == Verb::returned && matter.from_unit_id.empty()) return nullptr;
  return step;
}

std::vector<Verb> possible(const Flow& flow, const Matter& matter, const Stand& stand) {
  std::vector<Verb> verbs;
  for (const auto& step : flow.steps())
    if (step.from == matter.state && allowed(flow, matter, step.verb, stand) != nullptr)
      verbs.push_back(step.verb);
  return verbs;
}

bool moves_revision(Verb verb) {
  return verb != Verb::commented && verb != Verb::urged && verb != Verb::fell_due &&
         verb != Verb::overdue;
}

std::string_view name_of(Verb verb) {
  return row_of(verb).name;
}

std::string_view action_of(Verb verb) {
  return row_of(verb).action;
}

tl::unexpected<Error> matter_changed(const std::vector<Entry>& since) {
  std::vector<Violation> violations;
  std::string told;
  for (const auto& it : since) {
    auto what =
        fmt::format("{}已{}{}", it.name, name_of(it.verb), it.note.empty() ? "" : "：" + it.note);
    told += (told.empty() ? "" : "；") + what;
    violations.push_back({"revision", std::move(what)});
  }
  return fail(reason::matter_changed,
              told.empty() ? "办件已有变化，请刷新后再试"
                           : fmt::format("办件已有变化：{}。请看过后再办理", told),
              std::move(violations));
}

bool was_urged_today(const Matter& matter, std::int64_t now_ms) {
  return matter.urged_ms != 0 &&
         working_days::day_of(matter.urged_ms) == working_days::day_of(now_ms);
}

std::string number_of(const Kind& kind, std::int64_t now_ms, std::int64_t serial) {
  auto day = working_days::text_of(working_days::day_of(now_ms));
  std::erase(day, '-');
  return fmt::format("{}{}{:04}", kind.code, day, serial);
}

}  // namespace mct::matter
