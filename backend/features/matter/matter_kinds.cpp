#include "backend/features/matter/matter_kinds.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <optional>

#include "backend/sheets/text_lines.h"
#include "backend/sheets/tsv.h"

namespace mct::matter {
namespace {

constexpr std::array<std::string_view, 12> kind_columns{"id",    "code",      "title",    "about",
                                                        "unit",  "flow",      "accept",   "promise",
                                                        "legal", "titled_by", "filed_by", "effect"};
constexpr std::array<std::string_view, 11> field_columns{"kind",    "id",       "section", "title",
                                                         "type",    "required", "least",   "most",
                                                         "choices", "hint",     "prefill"};
constexpr std::array<std::string_view, 7> flow_columns{"flow", "state", "verb", "who",
                                                       "next", "shown", "note"};

template <class Value>
using Word = std::pair<std::string_view, Value>;

constexpr std::string_view pictures = "pictures";
constexpr Word<FieldType> field_types[]{
    {"line", FieldType::line},     {"text", FieldType::text},   {"choice", FieldType::choice},
    {"number", FieldType::number}, {"date", FieldType::date},   {"phone", FieldType::phone},
    {"files", FieldType::files},   {pictures, FieldType::files}};
constexpr Word<State> states[]{{"filed", State::filed},
                               {"accepted", State::accepted},
                               {"supplementing", State::supplementing},
                               {"finished", State::finished},
                               {"rejected", State::rejected},
                               {"withdrawn", State::withdrawn}};
// Filing is where every flow begins.
constexpr Word<Verb> verbs[]{
    {"accept", Verb::accepted}, {"reject", Verb::rejected},      {"ask", Verb::supplement_asked},
    {"supply", Verb::supplied}, {"transfer", Verb::transferred}, {"return", Verb::returned},
    {"assign", Verb::assigned}, {"urge", Verb::urged},           {"comment", Verb::commented},
    {"finish", Verb::finished}, {"withdraw", Verb::withdrawn},   {"rate", Verb::rated},
    {"reopen", Verb::reopened}, {"fall_due", Verb::fell_due},    {"overdue", Verb::overdue}};
constexpr Word<Role> roles[]{{"applicant", Role::applicant},
                             {"handler", Role::handler},
                             {"post", Role::post},
                             {"clock", Role::clock}};
constexpr Word<bool> shown_to[]{{"all", false}, {"staff", true}};
constexpr Word<Note> notes[]{{"no", Note::none},
                             {"may", Note::optional},
                             {"must", Note::required},
                             {"picture", Note::picture},
                             {"scores", Note::scores}};
constexpr Word<Prefill> prefills[]{{"", Prefill::nothing}, {"name", Prefill::name}};
constexpr Word<bool> filed_by[]{{"anybody", false}, {"staff", true}};
constexpr Word<bool> effects[]{{"", false}, {"publish", true}};
constexpr Word<bool> yes_or_no[]{{"no", false}, {"yes", true}};

constexpr int most_days = 3660;

bool is_name(std::string_view text) {
  return !text.empty() && text.size() <= 32 && std::ranges::all_of(text, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  });
}

bool has_length(FieldType type) {
  return type == FieldType::line || type == FieldType::text || type == FieldType::number ||
         type == FieldType::files;
}

}  // namespace

const Step* Flow::find(State state, Verb verb) const {
  const auto found = std::ranges::find_if(
      steps_, [=](const Step& it) { return it.from == state && it.verb == verb; });
  return found == steps_.end() ? nullptr : &*found;
}

const Field* Kind::find(std::string_view field_id) const {
  const auto found = std::ranges::find(fields, field_id, &Field::id);
  return found == fields.end() ? nullptr : &*found;
}

const Kind* Kinds::find(std::string_view id) const {
  const auto found = std::ranges::find(kinds_, id, &Kind::id);
  return found == kinds_.end() ? nullptr : &*found;
}

void Kinds::hand_to(const std::string& unit_id) {
  for (auto& kind : kinds_) kind.unit_id = unit_id;
}

// Reads the three tables and collects what is wrong with them.
class Kinds::Reader {
 public:
  void read_flows(const File& file);
  void read_kinds(const File& file);
  void read_fields(const File& file);
  // What can only be seen when all is read.
  void check_whole();
  Result<Kinds> take();

 private:
  // The rows of one file at a time.
  template <std::size_t count>
  std::vector<sheets::TsvRow> rows_of(const File& file,
                                      const std::array<std::string_view, count>& columns);
  void at(const sheets::TsvRow& row) {
    place_ = fmt::format("{}, {}", file_name_, sheets::line_place(row.line));
  }
  void wrong(std::string_view column, std::string_view what) {
    problems_.add(place_, fmt::format("{}：{}", column, what));
  }

  // Of a closed set.
  template <class Value, std::size_t count>
  Value word(std::string_view cell, std::string_view column, const Word<Value> (&words)[count]) {
    const auto found = std::ranges::find(words, cell, &Word<Value>::first);
    if (found != std::ranges::end(words)) return found->second;
    std::string all;
    for (const auto& it : words) all += (all.empty() ? "" : "、") + std::string(it.first);
    wrong(column, fmt::format("“{}”应为 {}", cell, all));
    return words[0].second;
  }
  std::int64_t number(std::string_view cell, std::string_view column, std::int64_t least,
                      std::int64_t most);
  std::string text(std::string_view cell, std::string_view column);
  std::string name(std::string_view cell, std::string_view column);
  Field field_in(const sheets::TsvRow& row);
  void check_publishing(const Kind& kind);

  Kinds read_;
  sheets::Problems problems_;
  std::string_view file_name_;
  std::string place_;
  std::map<std::string, std::string> places_;  // of kinds
};

template <std::size_t count>
std::vector<sheets::TsvRow> Kinds::Reader::rows_of(
    const File& file, const std::array<std::string_view, count>& columns) {
  file_name_ = file.name;
  auto rows = sheets::read_tsv(file.text, file.name, columns);
  if (rows) return std::move(*rows);
  for (auto& it : rows.error().violations)
    problems_.add(fmt::format("{}, {}", file.name, it.where), it.what);
  if (rows.error().violations.empty()) problems_.add(std::string(file.name), rows.error().message);
  return {};
}

std::int64_t Kinds::Reader::number(std::string_view cell, std::string_view column,
                                   std::int64_t least, std::int64_t most) {
  std::int64_t value = 0;
  const auto [stop, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
  if (error == std::errc() && stop == cell.data() + cell.size() && value >= least && value <= most)
    return value;
  wrong(column, fmt::format("“{}”应为 {} 至 {} 的整数", cell, least, most));
  return least;
}

std::string Kinds::Reader::text(std::string_view cell, std::string_view column) {
  if (cell.empty()) wrong(column, "不能为空");
  return std::string(cell);
}

std::string Kinds::Reader::name(std::string_view cell, std::string_view column) {
  if (!is_name(cell))
    wrong(column, fmt::format("“{}”应由 1 至 32 个小写字母、数字、- 或 _ 组成", cell));
  return std::string(cell);
}

void Kinds::Reader::read_flows(const File& file) {
  for (const auto& row : rows_of(file, flow_columns)) {
    at(row);
    auto& flow = read_.flows_[name(row.cells[0], "flow")];
    const Step step{word(row.cells[1], "state", states),   word(row.cells[2], "verb", verbs),
                    word(row.cells[3], "who", roles),      word(row.cells[4], "next", states),
                    word(row.cells[5], "shown", shown_to), word(row.cells[6], "note", notes)};
    if (flow.find(step.from, step.verb) != nullptr) wrong("verb", "这一状态下重复");
    if (step.who == Role::clock && step.note != Note::none) wrong("note", "时钟不写意见");
    flow.steps_.push_back(step);
  }
}

void Kinds::Reader::read_kinds(const File& file) {
  for (const auto& row : rows_of(file, kind_columns)) {
    at(row);
    const auto& cells = row.cells;
    Kind kind{name(cells[0], "id"),
              std::string(cells[1]),
              text(cells[2], "title"),
              text(cells[3], "about"),
              cells[4].empty() ? std::string() : name(cells[4], "unit"),
              name(cells[5], "flow"),
              static_cast<int>(number(cells[6], "accept", 1, most_days)),
              static_cast<int>(number(cells[7], "promise", 1, most_days)),
              static_cast<int>(number(cells[8], "legal", 0, most_days)),
              cells[9].empty() ? std::string() : name(cells[9], "titled_by"),
              word(cells[10], "filed_by", filed_by),
              word(cells[11], "effect", effects)};
    kind.of_items = kind.unit_id.empty();
    if (kind.unit_id == home_unit) kind.carer = Carer::company;
    if (kind.unit_id == committee_unit) kind.carer = Carer::committee;
    if (kind.of_items != kind.titled_by.empty())
      wrong("titled_by", "不由单位固定受理的种类以事项为题，其他种类须写明");
    const bool is_code =
        kind.code.size() >= 2 && kind.code.size() <= 4 &&
        std::ranges::all_of(kind.code, [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!is_code) wrong("code", fmt::format("“{}”应为 2 至 4 个大写字母", kind.code));
    if (kind.legal_days != 0 && kind.legal_days < kind.promised_days)
      wrong("promise", "承诺期限不能长于法定期限");
    if (!read_.flows_.contains(kind.flow_id))
      wrong("flow", fmt::format("没有流程“{}”", kind.flow_id));
    if (read_.find(kind.id) != nullptr) wrong("id", "重复");
    if (std::ranges::find(read_.kinds_, kind.code, &Kind::code) != read_.kinds_.end())
      wrong("code", "重复");
    places_[kind.id] = place_;
    read_.kinds_.push_back(std::move(kind));
  }
}

Field Kinds::Reader::field_in(const sheets::TsvRow& row) {
  const auto& cells = row.cells;
  Field field{name(cells[1], "id"), text(cells[2], "section"), text(cells[3], "title"),
              word(cells[4], "type", field_types), word(cells[5], "required", yes_or_no)};
  field.pictures = cells[4] == pictures;
  field.hint = std::string(cells[9]);
  field.prefill = word(cells[10], "prefill", prefills);
  if (has_length(field.type)) {
    constexpr std::int64_t any = 1'000'000'000;
    const auto most = field.type == FieldType::files    ? 10
                      : field.type == FieldType::number ? any
                                                        : 20'000;
    field.least = number(cells[6], "least", 0, most);
    field.most = number(cells[7], "most", std::max<std::int64_t>(field.least, 1), most);
  } else if (!cells[6].empty() || !cells[7].empty()) {
    wrong("least", "这一类型没有长度");
  }
  if (field.type == FieldType::choice) {
    for (const auto choice : sheets::split_cells(cells[8], '|'))
      field.choices.push_back(text(sheets::trimmed(choice), "choices"));
    if (field.choices.size() < 2) wrong("choices", "至少要有两项");
  } else if (!cells[8].empty()) {
    wrong("choices", "这一类型没有选项");
  }
  return field;
}

void Kinds::Reader::read_fields(const File& file) {
  for (const auto& row : rows_of(file, field_columns)) {
    at(row);
    auto field = field_in(row);
    const auto kind = std::ranges::find(read_.kinds_, row.cells[0], &Kind::id);
    if (kind == read_.kinds_.end()) {
      wrong("kind", fmt::format("没有种类“{}”", row.cells[0]));
      continue;
    }
    if (kind->find(field.id) != nullptr) wrong("id", "重复");
    kind->fields.push_back(std::move(field));
  }
}

void Kinds::Reader::check_publishing(const Kind& kind) {
  const auto* form = kind.find(form_field);
  if (form == nullptr || form->type != FieldType::files || form->least != 1 || form->most != 1)
    wrong("effect", fmt::format("表单须有“{}”：恰好一个文件", form_field));
  const auto* papers = kind.find(papers_field);
  if (papers == nullptr || papers->type != FieldType::files)
    wrong("effect", fmt::format("表单须有“{}”：附件", papers_field));
}

void Kinds::Reader::check_whole() {
  for (const auto& kind : read_.kinds_) {
    if (kind.of_items) continue;
    place_ = places_[kind.id];
    const auto* title = kind.find(kind.titled_by);
    if (title == nullptr)
      wrong("titled_by", fmt::format("表单里没有“{}”", kind.titled_by));
    else if (!title->required || title->type == FieldType::files)
      wrong("titled_by", "须是必填的文字");
    if (kind.publishes) check_publishing(kind);
  }
}

Result<Kinds> Kinds::Reader::take() {
  if (problems_.empty()) return std::move(read_);
  return fail(mct::reason::invalid_argument, "办件的种类有错误", problems_.take());
}

Result<Kinds> Kinds::parse(File kinds, File fields, File flows) {
  Reader reader;
  reader.read_flows(flows);
  reader.read_kinds(kinds);
  reader.read_fields(fields);
  reader.check_whole();
  return reader.take();
}

}  // namespace mct::matter
