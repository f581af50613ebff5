#include "backend/features/document/document_rules.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <fmt/chrono.h>
#include <fmt/format.h>

namespace mct::document {
namespace {

struct VerbName {
  Verb verb;
  std::string_view name;
  std::string_view action;
};

constexpr std::array verb_names{VerbName{Verb::drafted, "拟稿", "draft"},
                                VerbName{Verb::revised, "修改", "revise"},
                                VerbName{Verb::circulated, "送出", "circulate"},
                                VerbName{Verb::commented, "批注", "comment"},
                                VerbName{Verb::countersigned, "会签", "countersign"},
                                VerbName{Verb::signed_off, "签发", "sign"},
                                VerbName{Verb::read, "阅", "read"},
                                VerbName{Verb::returned, "退回", "return"},
                                VerbName{Verb::withdrawn, "撤回", "withdraw"},
                                VerbName{Verb::urged, "催办", "urge"},
                                VerbName{Verb::handed_over, "移交", "hand_over"},
                                VerbName{Verb::numbered, "编号", "number"},
                                VerbName{Verb::archived, "归档", "archive"}};

const VerbName& row_of(Verb verb) {
  return verb_names.at(static_cast<std::size_t>(verb) - 1);
}

// In the hands of whoever has drafted it.
bool is_open(State state) {
  return state == State::draft || state == State::returned || state == State::withdrawn;
}

bool has(const Stand& stand, Task task) {
  return stand.waiting == task;
}

}  // namespace

std::string_view name_of(Verb verb) {
  return row_of(verb).name;
}

std::string_view action_of(Verb verb) {
  return row_of(verb).action;
}

bool allows(State state, Verb verb, const Stand& stand) {
  const bool circulating = state == State::circulating;
  switch (verb) {
    case Verb::drafted:
      return false;  // it exists already
    case Verb::revised:
    case Verb::circulated:
      return stand.drafter && is_open(state);
    case Verb::commented:
      return (stand.drafter || stand.sees) && (circulating || state == State::completed);
    case Verb::countersigned:
      return circulating && has(stand, Task::countersign);
    case Verb::signed_off:
      return circulating && has(stand, Task::sign);
    case Verb::read:
      return circulating && has(stand, Task::read);
    case Verb::returned:
      return circulating && (has(stand, Task::countersign) || has(stand, Task::sign));
    case Verb::withdrawn:
    case Verb::urged:
      return circulating && stand.drafter;
    case Verb::handed_over:
      return circulating && stand.waiting && !stand.substitute;
    case Verb::numbered:
      return stand.drafter && (is_open(state) || state == State::completed);
    case Verb::archived:
      return stand.drafter && (is_open(state) || state == State::completed);
  }
  return false;
}

State after(State state, Verb verb) {
  switch (verb) {
    case Verb::circulated:
      return State::circulating;
    case Verb::returned:
      return State::returned;
    case Verb::withdrawn:
      return State::withdrawn;
    case Verb::archived:
      return State::archived;
    default:
      return state;
  }
}

Verb verb_of(Task task) {
  switch (task) {
    case Task::countersign:
      return Verb::countersigned;
    case Task::sign:
      return Verb::signed_off;
    case Task::read:
      break;
  }
  return Verb::read;
}

std::vector<std::size_t> to_open(const std::vector<Part>& route) {
  const auto undone = [](const Part& part) { return part.standing != Standing::done; };
  const auto first = std::ranges::find_if(route, undone);
  std::vector<std::size_t> opened;
  for (auto it = first; it != route.end() && it->step == first->step; ++it) {
    if (it->standing == Standing::coming)
      opened.push_back(static_cast<std::size_t>(it - route.begin()));
    if (it->in_turn) break;
  }
  return opened;
}

bool all_done(const std::vector<Part>& route) {
  return std::ranges::all_of(route, [](const Part& it) { return it.standing == Standing::done; });
}

std::vector<Verb> possible(const Document& document, const Stand& stand) {
  // First what is waited for, then what the drafter does next.
  static constexpr std::array by_likelihood{Verb::signed_off, Verb::countersigned, Verb::read,
                                            Verb::circulated, Verb::numbered,      Verb::archived,
                                            Verb::revised,    Verb::returned,      Verb::commented,
                                            Verb::urged,      Verb::withdrawn};
  std::vector<Verb> verbs;
  for (const auto verb : by_likelihood)
    if (allows(document.state, verb, stand)) verbs.push_back(verb);
  // What has a number is put away next; the number can still be corrected.
  if (const auto at = std::ranges::find(verbs, Verb::numbered);
      at != verbs.end() && !document.number.empty())
    std::rotate(at, at + 1, verbs.end());
  return verbs;
}

tl::unexpected<Error> document_changed(const std::vector<Entry>& since) {
  std::vector<Violation> violations;
  std::string told;
  for (const auto& it : since) {
    auto what = fmt::format("{}{}已{}{}", it.name,
                            it.for_name.empty() ? "" : fmt::format("代{}", it.for_name),
                            name_of(it.verb), it.note.empty() ? "" : "：" + it.note);
    told += (told.empty() ? "" : "；") + what;
    violations.push_back({"revision", std::move(what)});
  }
  return fail(reason::document_changed,
              told.empty() ? "公文已有变化，请刷新后再试"
                           : fmt::format("公文已有变化：{}。请看过后再办理", told),
              std::move(violations));
}

bool is_number(std::string_view text) {
  constexpr std::string_view open = "〔", close = "〕", last = "号";
  const auto begin = text.find(open);
  const auto end = text.find(close);
  if (begin == 0 || begin == text.npos || end == text.npos || !text.ends_with(last)) return false;
  const auto is_digits = [](std::string_view digits, std::size_t least, std::size_t most) {
    return digits.size() >= least && digits.size() <= most && digits.front() != '0' &&
           std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
  };
  if (end < begin + open.size() || text.substr(0, begin).find(' ') != text.npos) return false;
  const auto year = text.substr(begin + open.size(), end - begin - open.size());
  const auto serial =
      text.substr(end + close.size(), text.size() - end - close.size() - last.size());
  return is_digits(year, 4, 4) && is_digits(serial, 1, 6);
}

bool is_marked_secret(std::string_view text) {
  for (const auto* level : {"绝密", "机密", "秘密"})
    for (const auto& mark :
         {fmt::format("{}★", level), fmt::format("【{}】", level), fmt::format("密级：{}", level)})
      if (text.find(mark) != std::string_view::npos) return true;
  return false;
}

bool moves_revision(Verb verb) {
  return verb != Verb::commented && verb != Verb::urged && verb != Verb::handed_over;
}

std::string date_text(std::int64_t ms) {
  const auto local = std::chrono::sys_time<std::chrono::milliseconds>(
      std::chrono::milliseconds(ms) + std::chrono::hours(8));
  return fmt::format("{:%Y-%m-%d}", fmt::gmtime(std::chrono::system_clock::to_time_t(
                                        std::chrono::floor<std::chrono::seconds>(local))));
}

}  // namespace mct::document
