#pragma once

#include <map>
#include <set>

#include "backend/core/result.h"
#include "backend/working_days/day.h"

namespace mct::working_days {

// Which days are worked: 法定工作日, by which the law counts (行政许可法 article 82). Read from
// assets/working_days/holidays.tsv. Immutable.
class Calendar {
 public:
  // Errors: INVALID_ARGUMENT with a violation ("line 12") for each bad row: no date, an end before
  // its beginning or in another year, a day that is said twice, or one that is worked anyway.
  static Result<Calendar> parse(std::string_view text, std::string_view file_name);

  bool is_working(Day day) const;
  // The holidays of the year are known.
  bool knows(std::chrono::year year) const { return years_.contains(year); }

  // Counting begins on the day after, as the law has it. `provisional`: it went over a year whose
  // holidays are not known, and only weekends were left out there.
  struct Deadline {
    Day day;
    bool provisional = false;

    friend bool operator==(const Deadline&, const Deadline&) = default;
  };
  // The `count`th working day after `from`; count 0: `from`, or the first working day after it.
  // Precondition: count >= 0.
  Deadline add(Day from, int count) const;

  struct Span {
    int days = 0;
    bool provisional = false;

    friend bool operator==(const Span&, const Span&) = default;
  };
  // How many working days lie after `from`, up to and including `to`; negative when `to` lies
  // before.
  Span between(Day from, Day to) const;

 private:
  std::map<Day, bool> exceptions_;  // worked or not
  std::set<std::chrono::year> years_;
};

}  // namespace mct::working_days
