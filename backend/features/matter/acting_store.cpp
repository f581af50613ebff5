#include "backend/features/matter/acting_store.h"

#include <fmt/format.h>

#include "backend/features/matter/answer_rows.h"
#include "backend/features/matter/item_rows.h"
#include "backend/features/matter/matter_form.h"
#include "backend/features/matter/matter_terms.h"
#include "backend/features/matter/proposal_store.h"
#include "backend/features/matter/seen_rows.h"
#include "backend/features/matter/trail_store.h"

namespace mct::matter {
namespace {

using storage::Connection;

tl::unexpected<Error> wrong(std::string field, std::string what) {
  return fail(mct::reason::invalid_argument, what, {{std::move(field), what}});
}

// One action on one matter, and what it changes.
class Acting {
 public:
  Acting(Connection& connection, People& people, const MatterStore::Rules& rules, const Kind& kind,
         Matter& matter, const Person& acting, std::int64_t now_ms)
      : connection_(connection),
        people_(people),
        rules_(rules),
        kind_(kind),
        matter_(matter),
        acting_(acting),
        now_ms_(now_ms) {}

  Status carry_out(const MatterStore::Action& action);

 private:
  Status ask(const std::vector<Missing>& missing);
  Status supply(const std::vector<NewAnswer>& answers);
  Status transfer(const std::string& unit_id);
  void give_back();
  Status assign(const std::string& card_id);
  Status urge();
  Status finish(const MatterStore::Action& action);
  void reopen();

  void take_charge() {
    matter_.handler_card_id = acting_.card_id;
    matter_.handler_name = acting_.name;
  }
  void let_go() {
    matter_.handler_card_id.clear();
    matter_.handler_name.clear();
  }
  // The term of handling it, from now on.
  void begin_term() {
    set_terms(begun(rules_.calendar, now_ms_, kind_.promised_days, kind_.legal_days));
  }
  void set_terms(Terms terms) {
    matter_.terms = terms;
    matter_.told = should_be_told(terms, now_ms_);
  }

  Connection& connection_;
  People& people_;
  const MatterStore::Rules& rules_;
  const Kind& kind_;
  Matter& matter_;
  const Person& acting_;
  const std::int64_t now_ms_;
};

Status Acting::ask(const std::vector<Missing>& missing) {
  if (auto status = check_missing(kind_, missing); !status) return status;
  // Whoever supplies all of it is accepted: 行政许可法 article 32 (5).
  if (matter_.state == State::filed) begin_term();
  matter_.terms = paused(matter_.terms, now_ms_);
  matter_.asked = true;
  take_charge();
  return replace_missing(connection_, matter_.id, missing);
}

Status Acting::supply(const std::vector<NewAnswer>& answers) {
  auto missing = read_missing(connection_, matter_.id);
  if (!missing) return fail(missing.error());
  if (auto status = check_supplement(kind_, *missing, answers); !status) return status;
  set_terms(resumed(rules_.calendar, matter_.terms, now_ms_));
  if (auto status = replace_missing(connection_, matter_.id, {}); !status) return status;
  if (auto status = insert_answers(connection_, kind_, matter_, acting_.account_id, answers);
      !status || !kind_.publishes)
    return status;
  return check_proposal(connection_, rules_.proposals, matter_.id, acting_.unit_id);
}

Status Acting::transfer(const std::string& unit_id) {
  if (unit_id == matter_.unit_id) return wrong("unit_id", "办件已在这个单位");
  auto unit = people_.unit(connection_, unit_id);
  if (!unit) return fail(unit.error());
  if (!*unit) return wrong("unit_id", "没有这个单位");
  matter_.from_unit_id = std::exchange(matter_.unit_id, (*unit)->id);
  matter_.from_unit_name = std::exchange(matter_.unit_name, (*unit)->name);
  let_go();
  return {};
}

void Acting::give_back() {
  matter_.unit_id = std::exchange(matter_.from_unit_id, {});
  matter_.unit_name = std::exchange(matter_.from_unit_name, {});
  let_go();
}

Status Acting::assign(const std::string& card_id) {
  auto member = people_.member(connection_, card_id);
  if (!member) return fail(member.error());
  if (!*member || (*member)->unit_id != matter_.unit_id)
    return wrong("card_id", "只能指派给本单位的同事");
  if ((*member)->account_id.empty())
    return wrong("card_id", (*member)->name + "还没有领取名片，无法办理");
  if ((*member)->account_id == matter_.account_id) return wrong("card_id", "不能由申请人自己办理");
  matter_.handler_card_id = (*member)->card_id;
  matter_.handler_name = (*member)->name;
  return {};
}

Status Acting::urge() {
  if (was_urged_today(matter_, now_ms_)) return fail(reason::urged_today, "今天已经催办过了");
  matter_.urged_ms = now_ms_;
  return {};
}

Status Acting::finish(const MatterStore::Action& action) {
  matter_.terms = ended();
  matter_.result = action.note;
  take_charge();
  if (kind_.publishes)
    if (auto status = publish_proposal(connection_, rules_.proposals, matter_.id, action.basis);
        !status)
      return status;
  return insert_result(connection_, matter_, acting_.account_id, action.attachment_ids);
}

void Acting::reopen() {
  matter_.stars = matter_.speed_stars = 0;
  matter_.rating_note.clear();
  matter_.asked = false;
  begin_term();
}

Status Acting::carry_out(const MatterStore::Action& action) {
  switch (action.verb) {
    case Verb::accepted:
      take_charge();
      begin_term();
      return {};
    case Verb::rejected:
      take_charge();
      matter_.terms = ended();
      return replace_missing(connection_, matter_.id, {});
    case Verb::supplement_asked:
      return ask(action.missing);
    case Verb::supplied:
      return supply(action.answers);
    case Verb::transferred:
      return transfer(action.unit_id);
    case Verb::returned:
      give_back();
      return {};
    case Verb::assigned:
      return assign(action.card_id);
    case Verb::urged:
      return urge();
    case Verb::finished:
      return finish(action);
    case Verb::withdrawn:
      matter_.terms = ended();
      return replace_missing(connection_, matter_.id, {});
    case Verb::rated:
      matter_.stars = action.stars;
      matter_.speed_stars = action.speed_stars;
      matter_.rating_note = action.note;
      return {};
    case Verb::reopened:
      reopen();
      return {};
    default:
      return {};  // a comment changes nothing else
  }
}

// What the trail says beside the verb.
std::string note_of(const MatterStore::Action& action, const Kind& kind, const Matter& matter) {
  const auto with_note = [&](const std::string& said) {
    return action.note.empty() ? said : fmt::format("{}：{}", said, action.note);
  };
  switch (action.verb) {
    case Verb::supplement_asked: {
      std::string all;
      for (const auto& it : action.missing)
        all += fmt::format("{}{}：{}", all.empty() ? "" : "；", kind.find(it.field_id)->title,
                           it.what);
      return action.note.empty() ? all : fmt::format("{}。{}", all, action.note);
    }
    case Verb::transferred:
    case Verb::returned:
      return with_note("至" + matter.unit_name);
    case Verb::assigned:
      return with_note("由" + matter.handler_name + "办理");
    case Verb::rated:
      return with_note(action.speed_stars == 0 ? fmt::format("{} 星", action.stars)
                                               : fmt::format("质量 {} 星、速度 {} 星", action.stars,
                                                             action.speed_stars));
    default:
      return action.note;
  }
}

// What has to be said with the step.
Status check_said(Note note, const MatterStore::Action& action) {
  const bool needed = note == Note::required || note == Note::picture;
  if (needed && action.note.empty()) return wrong("note", "请填写意见，最多 1000 个字");
  if (note == Note::picture && action.attachment_ids.empty())
    return wrong("attachment_ids", "请附上完成后的照片");
  if (note == Note::scores && action.speed_stars == 0)
    return wrong("speed_stars", "请给速度选择 1 至 5 星");
  if (note != Note::scores && action.speed_stars != 0)
    return wrong("speed_stars", "这类办件不单独评价速度");
  return {};
}

struct Found {
  Kind kind;
  Matter matter;
  Step step;
};

// The matter, held until the transaction ends, if the card may do this to it now.
Result<Found> lock_for(Connection& connection, const MatterStore::Rules& rules,
                       const Person& acting, const MatterStore::Action& action) {
  auto matter = hold_matter(connection, action.id);
  if (!matter) return fail(matter.error());
  auto stand = read_stand(connection, acting, *matter);
  if (!stand) return fail(stand.error());
  if (!stand->sees()) return matter_not_found();
  if (moves_revision(action.verb) && matter->revision != action.revision) {
    auto since = read_trail(connection, action.id, action.revision);
    if (!since) return fail(since.error());
    if (stand->applicant) std::erase_if(*since, [](const Entry& it) { return it.internal; });
    return matter_changed(*since);
  }
  auto kind = read_kind(connection, rules.kinds, *matter);
  if (!kind) return fail(kind.error());
  const auto* step =
      *kind ? allowed(rules.kinds.flow_of(**kind), *matter, action.verb, *stand) : nullptr;
  if (step == nullptr)
    return fail(reason::step_not_possible,
                fmt::format("这个办件现在不能由您{}", name_of(action.verb)));
  if (auto status = check_said(step->note, action); !status) return fail(status.error());
  if (step->note == Note::picture)
    if (auto status = check_pictures(connection, acting.account_id, action.attachment_ids,
                                     "attachment_ids", "完成后的照片");
        !status)
      return fail(status.error());
  return Found{std::move(**kind), std::move(*matter), *step};
}

}  // namespace

Status take_action(Connection& connection, People& people, const MatterStore::Rules& rules,
                   const Person& acting, const MatterStore::Action& action, std::int64_t now_ms) {
  auto found = lock_for(connection, rules, acting, action);
  if (!found) return fail(found.error());
  auto& [kind, matter, step] = *found;
  if (moves_revision(action.verb)) ++matter.revision;
  Acting it(connection, people, rules, kind, matter, acting, now_ms);
  if (auto status = it.carry_out(action); !status) return status;
  matter.state = step.next;
  matter.changed_ms = now_ms;
  if (!step.internal) matter.shown_ms = now_ms;
  if (auto status = update_matter(connection, matter); !status) return status;
  return record(connection, rules.payload, matter,
                {.at_ms = now_ms,
                 .verb = action.verb,
                 .card_id = acting.card_id,
                 .name = acting.name,
                 .organization = acting.organization,
                 .note = note_of(action, kind, matter),
                 .internal = step.internal});
}

}  // namespace mct::matter
