#include "backend/features/catalogue/form/form_schema.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "backend/sheets/cell_values.h"

namespace mct::catalogue {
namespace {

constexpr int long_text = 8'000;
constexpr int short_text = 200;
constexpr int most_copies = 999;

using Words = FormWords;
using Text = std::string_view;

template <auto Member, class Record>
std::string get_text(const Record& record, const Words&) {
  return record.*Member;
}
template <auto Member, class Record>
std::string set_text(Record& record, Text text, const Words&) {
  record.*Member = text;
  return {};
}
template <std::string Guide::*Member>
std::string get_guide(const Item& item, const Words&) {
  return item.guide.*Member;
}
template <std::string Guide::*Member>
std::string set_guide(Item& item, Text text, const Words&) {
  item.guide.*Member = text;
  return {};
}
// Sets the text if `check` finds nothing wrong with it.
template <std::string Guide::*Member, std::string (*Check)(Text)>
std::string set_checked(Item& item, Text text, const Words&) {
  auto wrong = Check(text);
  if (wrong.empty()) item.guide.*Member = text;
  return wrong;
}

std::string get_kind(const Item& item, const Words&) {
  return std::string(title_of(item.kind));
}
std::string set_kind(Item& item, Text text, const Words&) {
  const auto kind = parse_item_kind(text);
  if (!kind) return fmt::format("没有“{}”这个事项分类", text);
  item.kind = *kind;
  return {};
}

std::string get_agency(const Item& item, const Words& words) {
  const auto* agency = words.organizations.find(item.agency_id);
  return agency ? agency->full_name : item.agency_id;
}
std::string set_agency(Item& item, Text text, const Words& words) {
  const auto* agency = words.organizations.resolve(text);
  if (!agency) return fmt::format("单位名录里没有“{}”", text);
  item.agency_id = agency->id;
  return {};
}

std::string get_audiences(const Item& item, const Words&) {
  std::vector<Text> titles;
  for (auto audience : item.audiences) titles.push_back(title_of(audience));
  return fmt::format("{}", fmt::join(titles, "、"));
}
std::string set_audiences(Item& item, Text text, const Words&) {
  for (auto value : sheets::split_values(text)) {
    const auto audience = parse_audience(value);
    if (!audience) return fmt::format("没有“{}”这个服务对象，应为个人、企业", value);
    if (std::ranges::find(item.audiences, *audience) == item.audiences.end())
      item.audiences.push_back(*audience);
  }
  return {};
}

std::string get_life_events(const Item& item, const Words& words) {
  std::vector<Text> names;
  for (const auto& id : item.life_events) {
    const auto event = std::ranges::find(words.life_events, id, &LifeEvent::id);
    names.push_back(event == words.life_events.end() ? Text(id) : Text(event->name));
  }
  return fmt::format("{}", fmt::join(names, "、"));
}
std::string set_life_events(Item& item, Text text, const Words& words) {
  for (auto value : sheets::split_values(text)) {
    const auto event = std::ranges::find(words.life_events, value, &LifeEvent::name);
    if (event == words.life_events.end()) return fmt::format("没有“{}”这个生活主题", value);
    if (std::ranges::find(item.life_events, event->id) == item.life_events.end())
      item.life_events.push_back(event->id);
  }
  return {};
}

template <auto Member, class Record>
std::string get_flag(const Record& record, const Words&) {
  return std::string(sheets::yes_or_no(record.*Member));
}
template <auto Member, class Record>
std::string set_flag(Record& record, Text text, const Words&) {
  const auto value = sheets::parse_yes_or_no(text);
  if (!value) return fmt::format("“{}”应为是或否", text);
  record.*Member = *value;
  return {};
}

std::string get_copies(const Material& material, const Words&) {
  return material.copies == 0 ? std::string{} : std::to_string(material.copies);
}
std::string set_copies(Material& material, Text text, const Words&) {
  const auto copies = sheets::parse_number(text, most_copies);
  if (!copies) return fmt::format("“{}”应为 0 至 {} 的整数", text, most_copies);
  material.copies = *copies;
  return {};
}

std::vector<Text> kind_choices() {
  std::vector<Text> titles;
  for (auto kind : item_kinds()) titles.push_back(title_of(kind));
  return titles;
}
std::vector<Text> flag_choices() {
  return {sheets::yes_or_no(true), sheets::yes_or_no(false)};
}

constexpr std::array items{
    Column<Item>{"事项编码", "官方编码，没有可不填", 64, false, get_guide<&Guide::official_code>,
                 set_guide<&Guide::official_code>},
    Column<Item>{"事项分类", "从下拉列表中选择", short_text, false, get_kind, set_kind,
                 kind_choices},
    Column<Item>{name_title, "必填", short_text, true, get_text<&Item::name, Item>,
                 set_text<&Item::name, Item>},
    Column<Item>{agency_title, "区级主管部门的全称或简称；不填时按办理主体", short_text, false,
                 get_agency, set_agency},
    Column<Item>{"服务对象", "个人、企业，可多填", short_text, false, get_audiences, set_audiences},
    Column<Item>{"生活主题", "可多填，之间用“、”", short_text, false, get_life_events,
                 set_life_events},
    Column<Item>{"行使依据", "法律、法规、规章的名称和条款", long_text, false,
                 get_guide<&Guide::legal_basis>, set_guide<&Guide::legal_basis>},
    Column<Item>{body_title, "以谁的名义办理", long_text, false, get_guide<&Guide::handling_body>,
                 set_guide<&Guide::handling_body>},
    Column<Item>{"受理条件", "谁可以申请，要符合什么条件", long_text, false,
                 get_guide<&Guide::conditions>, set_guide<&Guide::conditions>},
    Column<Item>{"收费依据和标准", "不收费的写“不收费”", long_text, false, get_guide<&Guide::fees>,
                 set_guide<&Guide::fees>},
    Column<Item>{"法定期限", "如：20个工作日", long_text, false, get_guide<&Guide::statutory_limit>,
                 set_guide<&Guide::statutory_limit>},
    Column<Item>{"承诺期限", "如：10个工作日", long_text, false, get_guide<&Guide::promised_limit>,
                 set_guide<&Guide::promised_limit>},
    Column<Item>{"办理部门", "具体办理的科室或窗口", long_text, false,
                 get_guide<&Guide::department>, set_guide<&Guide::department>},
    Column<Item>{"办理地点", "详细地址", long_text, false, get_guide<&Guide::place>,
                 set_guide<&Guide::place>},
    Column<Item>{"联系电话", "多个号码之间用“、”", short_text, false, get_guide<&Guide::phone>,
                 set_checked<&Guide::phone, sheets::check_phones>},
    Column<Item>{"监督电话", "多个号码之间用“、”", short_text, false,
                 get_guide<&Guide::supervision_phone>,
                 set_checked<&Guide::supervision_phone, sheets::check_phones>},
    Column<Item>{"在线办理链接", "以 http:// 或 https:// 开头", 2'000, false,
                 get_guide<&Guide::online_url>,
                 set_checked<&Guide::online_url, sheets::check_web_address>},
    Column<Item>{"时限", "什么时间受理，如：工作日 9:00–17:00", long_text, false,
                 get_guide<&Guide::office_hours>, set_guide<&Guide::office_hours>},
    Column<Item>{"样例", "内容只是样例的填“是”；不填为否", 1, false, get_flag<&Item::sample, Item>,
                 set_flag<&Item::sample, Item>, flag_choices},
};

constexpr std::array posts{
    Column<Post>{"岗位名称", "必填，如：受理", short_text, true, get_text<&Post::title, Post>,
                 set_text<&Post::title, Post>},
    Column<Post>{"岗位职能", "这个岗位做什么", long_text, false, get_text<&Post::duty, Post>,
                 set_text<&Post::duty, Post>},
    Column<Post>{"办理人员", "职务或科室", short_text, false, get_text<&Post::staff, Post>,
                 set_text<&Post::staff, Post>},
    Column<Post>{"承诺期限", "如：1个工作日", short_text, false,
                 get_text<&Post::promised_limit, Post>, set_text<&Post::promised_limit, Post>},
};

constexpr std::array materials{
    Column<Material>{"材料名称", "必填", short_text, true, get_text<&Material::name, Material>,
                     set_text<&Material::name, Material>},
    Column<Material>{"份数", "0 至 999 的整数；不填为未说明", 16, false, get_copies, set_copies},
    Column<Material>{"说明", "原件、复印件或其他要求", long_text, false,
                     get_text<&Material::note, Material>, set_text<&Material::note, Material>},
    Column<Material>{"必需", "仅部分申请人需要的填“否”；不填为是", 1, false,
                     get_flag<&Material::required, Material>,
                     set_flag<&Material::required, Material>, flag_choices},
};

constexpr std::array questions{
    Column<Question>{"问题", "必填", short_text, true, get_text<&Question::question, Question>,
                     set_text<&Question::question, Question>},
    Column<Question>{"解答", "必填", long_text, true, get_text<&Question::answer, Question>,
                     set_text<&Question::answer, Question>},
};

}  // namespace

std::span<const Column<Item>> item_columns() {
  return items;
}

const DetailTable<Post>& post_table() {
  static const DetailTable<Post> table{
      "岗位", posts, [](const Item& item) -> const std::vector<Post>& { return item.posts; },
      [](Item& item) -> std::vector<Post>& { return item.posts; }};
  return table;
}

const DetailTable<Material>& material_table() {
  static const DetailTable<Material> table{
      "材料", materials,
      [](const Item& item) -> const std::vector<Material>& { return item.materials; },
      [](Item& item) -> std::vector<Material>& { return item.materials; }};
  return table;
}

const DetailTable<Question>& question_table() {
  static const DetailTable<Question> table{
      "常见问题", questions,
      [](const Item& item) -> const std::vector<Question>& { return item.guide.questions; },
      [](Item& item) -> std::vector<Question>& { return item.guide.questions; }};
  return table;
}

}  // namespace mct::catalogue
