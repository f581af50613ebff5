#include "backend/features/notice/receipt_figures.h"

#include <unordered_map>

namespace mct::notice {
namespace {

void count(const Recipient& it, Figures& figures) {
  ++figures.people;
  if (it.member.claimed) ++figures.claimed;
  if (it.receipt.read_ms != 0) ++figures.read;
  if (it.present_ms != 0) ++figures.present;
  switch (it.receipt.answer) {
    case Answer::none:
      ++figures.unanswered;
      break;
    case Answer::attending:
      ++figures.attending;
      break;
    case Answer::absent:
      ++figures.absent;
      break;
    case Answer::substitute:
      ++figures.substitute;
      break;
    case Answer::acknowledged:
      ++figures.acknowledged;
      break;
  }
}

// The line of each unit, in the order in which they are asked for.
template <class Line>
class Lines {
 public:
  Line& of(const Member& member) {
    const auto [found, added] = places_.try_emplace(member.unit_id, all_.size());
    if (added) {
      all_.emplace_back();
      all_.back().unit_id = member.unit_id;
      all_.back().unit_name = member.unit_name;
    }
    return all_[found->second];
  }
  std::vector<Line> take() { return std::move(all_); }

 private:
  std::vector<Line> all_;
  std::unordered_map<std::string, std::size_t> places_;
};

}  // namespace

std::vector<UnitPeople> people_by_unit(const std::vector<Member>& members) {
  Lines<UnitPeople> lines;
  for (const auto& member : members) {
    auto& line = lines.of(member);
    ++line.people;
    line.claimed += member.claimed ? 1 : 0;
  }
  return lines.take();
}

ReceiptFigures figures_of(const std::vector<Recipient>& recipients) {
  ReceiptFigures figures;
  Lines<UnitFigures> lines;
  for (const auto& it : recipients) {
    count(it, lines.of(it.member).figures);
    count(it, figures.total);
  }
  figures.units = lines.take();
  return figures;
}

}  // namespace mct::notice
