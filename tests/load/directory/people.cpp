#include "tests/load/directory/people.h"

#include <array>
#include <cmath>
#include <fmt/format.h>

#include "backend/text/utf8.h"

namespace mct::load {
namespace {

constexpr std::size_t people_in_department = 50;

// The most common first.
constexpr std::u32string_view surnames =
    U"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏"
    U"魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万"
    U"钱严覃武戴莫孔向汤";
constexpr std::u32string_view given =
    U"伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉力健永红玉梅建华国志春海云龙凤晓婷雪琴"
    U"燕玲萍鹏浩宇轩子涵欣怡梓晨诗雨泽博思远嘉琪佳慧颖莉倩薇洁晶莹琳瑞祥福荣昌盛庆安康宁俊峰波斌"
    U"彬林森木鑫旭阳光耀辰星月清芝";
constexpr std::array<std::string_view, 20> posts{
    "科员",       "一级科员",   "副科长",     "科长",         "主任",
    "副主任",     "办公室主任", "工作人员",   "四级主任科员", "三级主任科员",
    "会计",       "出纳",       "局长",       "副局长",       "所长",
    "教研室主任", "社区专员",   "档案管理员", "信息中心主任", "综合执法队员"};

// splitmix64: one well mixed number for each.
std::uint64_t mixed(std::uint64_t number) {
  number += 0x9e3779b97f4a7c15;
  number = (number ^ (number >> 30)) * 0xbf58476d1ce4e5b9;
  number = (number ^ (number >> 27)) * 0x94d049bb133111eb;
  return number ^ (number >> 31);
}

// The first much more often than the last.
std::size_t uneven(std::uint64_t number, std::size_t below) {
  const double share = static_cast<double>(picked(number, 1U << 20U)) / (1U << 20U);
  return static_cast<std::size_t>(std::pow(share, 2.5) * static_cast<double>(below));
}

}  // namespace

std::uint64_t picked(std::uint64_t number, std::uint64_t below) {
  return mixed(number) % below;
}

Person person(std::uint64_t number, std::size_t units) {
  const auto seed = mixed(number);
  Person person;
  person.surname = text::encode(surnames.substr(uneven(seed, surnames.size()), 1));
  person.given_name = text::encode(given.substr(picked(seed + 1, given.size()), 1));
  if (picked(seed + 2, 5) != 0)
    person.given_name += text::encode(given.substr(picked(seed + 3, given.size()), 1));
  person.post = posts[uneven(seed + 4, posts.size())];
  person.unit = number % units;
  // The unit and the number are of one person.
  person.phone = fmt::format("190000{:05}", number / units % 100'000);
  person.department = number / units / people_in_department;
  return person;
}

directory::Card card_of(const Person& person, const std::string& unit_id,
                        const std::string& organization_id) {
  directory::Card card;
  card.details.organization_id = organization_id;
  card.details.name = person.name();
  card.details.post = person.post;
  card.details.phone = person.phone;
  card.unit_id = unit_id;
  return card;
}

}  // namespace mct::load
