#include "backend/features/matter/matter_form.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <set>

#include "backend/core/phone.h"
#include "backend/text/field_checks.h"
#include "backend/text/utf8.h"
#include "backend/working_days/day.h"

namespace mct::matter {
namespace {

using text::FieldChecks;

constexpr std::size_t most_title = 60;

bool is_text(std::string lines, const Field& field) {
  std::ranges::replace(lines, '\n', ' ');
  return text::is_line(lines, static_cast<std::size_t>(field.least),
                       static_cast<std::size_t>(field.most));
}

bool is_number(const std::string& value, const Field& field) {
  std::int64_t number = 0;
  const auto* end = value.data() + value.size();
  const auto [stop, error] = std::from_chars(value.data(), end, number);
  return error == std::errc() && stop == end && number >= field.least && number <= field.most;
}

// Of an answer that is given. Empty: it fits.
std::string what_is_wrong(const Field& field, const NewAnswer& answer) {
  const auto& value = answer.value;
  const auto between = [&](std::string_view unit) {
    return fmt::format("{}须为 {} 至 {} {}", field.title, field.least, field.most, unit);
  };
  switch (field.type) {
    case FieldType::line:
      return text::is_line(value, static_cast<std::size_t>(field.least),
                           static_cast<std::size_t>(field.most))
                 ? ""
                 : between("个字");
    case FieldType::text:
      return is_text(value, field) ? "" : between("个字");
    case FieldType::choice:
      return std::ranges::find(field.choices, value) != field.choices.end()
                 ? ""
                 : fmt::format("请选择{}", field.title);
    case FieldType::number:
      return is_number(value, field) ? "" : between("的整数");
    case FieldType::date:
      return working_days::parse_day(value) ? "" : fmt::format("{}须写作 2026-12-01", field.title);
    case FieldType::phone:
      return is_mobile(value) ? "" : fmt::format("{}须为 11 位手机号码", field.title);
    case FieldType::files:
      break;
  }
  const auto count = std::ssize(answer.attachment_ids);
  return count >= field.least && count <= field.most ? "" : between("个文件");
}

bool is_given(const Field& field, const NewAnswer* answer) {
  if (answer == nullptr) return false;
  return field.type == FieldType::files ? !answer->attachment_ids.empty() : !answer->value.empty();
}

void check_answer(const Field& field, const NewAnswer* answer, bool required, FieldChecks& checks) {
  if (!is_given(field, answer)) {
    checks.unless(!required, answer_place(field.id),
                  fmt::format("{}{}",
                              field.type == FieldType::files    ? "请添加"
                              : field.type == FieldType::choice ? "请选择"
                                                                : "请填写",
                              field.title));
    return;
  }
  const bool is_files = field.type == FieldType::files;
  auto wrong = what_is_wrong(field, *answer);
  if (is_files ? !answer->value.empty() : !answer->attachment_ids.empty())
    wrong = fmt::format("{}{}", field.title, is_files ? "只收文件" : "不收文件");
  checks.unless(wrong.empty(), answer_place(field.id), wrong);
}

const NewAnswer* find(const std::vector<NewAnswer>& answers, const std::string& field_id) {
  const auto found = std::ranges::find(answers, field_id, &NewAnswer::field_id);
  return found == answers.end() ? nullptr : &*found;
}

// Each field once, and each of the form.
template <class Wanted>
void check_fields(const std::vector<NewAnswer>& answers, FieldChecks& checks, Wanted is_wanted) {
  std::set<std::string> seen;
  for (const auto& it : answers) {
    checks.unless(is_wanted(it.field_id), answer_place(it.field_id), "表单里没有这一项");
    checks.unless(seen.insert(it.field_id).second, answer_place(it.field_id), "这一项填写了两次");
  }
}

}  // namespace

std::string answer_place(const std::string& field_id) {
  return fmt::format("answers[{}]", field_id);
}

Status check_form(const Kind& kind, const std::vector<NewAnswer>& answers) {
  FieldChecks checks;
  check_fields(answers, checks, [&](const auto& id) { return kind.find(id) != nullptr; });
  for (const auto& field : kind.fields)
    check_answer(field, find(answers, field.id), field.required, checks);
  return std::move(checks).status();
}

Status check_supplement(const Kind& kind, const std::vector<Missing>& missing,
                        const std::vector<NewAnswer>& answers) {
  FieldChecks checks;
  check_fields(answers, checks, [&](const auto& id) {
    return kind.find(id) != nullptr &&
           std::ranges::find(missing, id, &Missing::field_id) != missing.end();
  });
  for (const auto& it : missing)
    if (const auto* field = kind.find(it.field_id))
      check_answer(*field, find(answers, field->id), true, checks);
  return std::move(checks).status();
}

Status check_missing(const Kind& kind, const std::vector<Missing>& missing) {
  FieldChecks checks;
  checks.unless(!missing.empty(), "missing", "请一次写明全部需要补正的内容");
  std::set<std::string> seen;
  for (std::size_t i = 0; i < missing.size(); ++i) {
    const auto place = fmt::format("missing[{}]", i);
    checks.unless(kind.find(missing[i].field_id) != nullptr, place, "表单里没有这一项");
    checks.unless(seen.insert(missing[i].field_id).second, place, "这一项写了两次");
    checks.unless(text::is_line(missing[i].what, 1, 200), place, "须为 1 至 200 个字");
  }
  return std::move(checks).status();
}

std::string title_of(const Kind& kind, const std::vector<NewAnswer>& answers) {
  const auto* answer = find(answers, kind.titled_by);
  if (answer == nullptr) return kind.title;
  auto title = text::decode(answer->value.substr(0, answer->value.find('\n')));
  if (title.empty()) return kind.title;
  if (title.size() > most_title) title = title.substr(0, most_title - 1) + U'…';
  return text::encode(title);
}

}  // namespace mct::matter
