#include "backend/features/catalogue/form/tests/random_items.h"

#include <fmt/format.h>

#include "backend/features/catalogue/form/tests/form_words.h"
#include "backend/sheets/text_lines.h"

namespace mct::catalogue::testing {
namespace {

rc::Gen<std::string> text_of(int longest) {
  const auto piece = rc::gen::element<std::string>(
      "办理", "样例", "，", "｜", "\\", "\\n", "\n", "\t", "\"", ",", "'", "<b>", "&amp;", "]]>",
      "=1+1", "_x000A_", "𠮷", " ", "0", "é", "%s", "是");
  const auto pieces = rc::gen::resize(longest, rc::gen::container<std::vector<std::string>>(piece));
  return rc::gen::map(pieces, [](const std::vector<std::string>& parts) {
    std::string text;
    for (const auto& part : parts) text += part;
    return std::string(sheets::trimmed(text));
  });
}

std::string some_text() {
  return *text_of(12);
}
std::string some_name() {
  return "事项" + some_text();
}

template <class T>
T one_of(std::vector<T> values) {
  return *rc::gen::elementOf(std::move(values));
}

template <class Record, class Make>
std::vector<Record> some(Make make) {
  std::vector<Record> records(*rc::gen::inRange<std::size_t>(0, 4));
  for (auto& record : records) record = make();
  return records;
}

Guide some_guide() {
  Guide guide;
  for (auto text :
       {&Guide::official_code, &Guide::legal_basis, &Guide::handling_body, &Guide::conditions,
        &Guide::fees, &Guide::statutory_limit, &Guide::promised_limit, &Guide::department,
        &Guide::place, &Guide::office_hours})
    guide.*text = some_text();
  guide.phone = one_of<std::string>({"", "010-00000000", "12345、010-00000000转12"});
  guide.supervision_phone = one_of<std::string>({"", "12345"});
  guide.online_url = one_of<std::string>({"", "https://example.org/a?b=1&c=%20", "http://a.b:80"});
  guide.questions = some<Question>([] { return Question{some_name(), some_name()}; });
  return guide;
}

Item some_item(std::size_t number) {
  const auto words = form_words();
  Item item;
  item.code = fmt::format("D{:03}", number);
  item.name = some_name();
  item.kind = one_of(item_kinds());
  item.agency_id = one_of(words.organizations.agencies())->id;
  item.listings = {{Level::district, static_cast<int>(number), item.name, item.kind, "民政局",
                    TownScope::unspecified, false}};
  item.audiences = one_of<std::vector<Audience>>(
      {{}, {Audience::person}, {Audience::enterprise, Audience::person}});
  item.life_events = one_of<std::vector<std::string>>({{}, {"birth"}, {"employment", "schooling"}});
  item.guide = some_guide();
  item.posts = some<Post>([] { return Post{some_name(), some_text(), some_text(), some_text()}; });
  item.materials = some<Material>([] {
    return Material{some_name(), *rc::gen::inRange(0, 1000), some_text(),
                    *rc::gen::arbitrary<bool>()};
  });
  item.attachments = {{"flow-chart.svg", "流程图", AttachmentRole::flow_chart, "image/svg+xml", 9,
                       std::string(64, 'a')}};
  item.sample = *rc::gen::arbitrary<bool>();
  item.updated_ms = 1;
  return item;
}

}  // namespace

rc::Gen<std::vector<Item>> random_items() {
  return rc::gen::exec([] {
    std::vector<Item> items;
    const auto count = *rc::gen::inRange<std::size_t>(1, 6);
    for (std::size_t number = 1; number <= count; ++number) items.push_back(some_item(number));
    return items;
  });
}

}  // namespace mct::catalogue::testing
