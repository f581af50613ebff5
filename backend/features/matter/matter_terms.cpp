#include "backend/features/matter/matter_terms.h"

namespace mct::matter {
namespace {

using std::chrono::days;
using working_days::Calendar;
using working_days::Day;

// A term ends with its last day.
std::int64_t end_of(Day day) {
  return working_days::start_ms(day + days(1));
}
Day last_day(std::int64_t end_ms) {
  return working_days::day_of(end_ms - 1);
}

// The term that ends so, after the clock has stood still since `paused` and goes on at `now`.
std::int64_t moved(const Calendar& calendar, std::int64_t end_ms, Day paused, Day now,
                   bool& provisional) {
  if (end_ms == 0) return 0;
  const auto left = calendar.between(paused, last_day(end_ms));
  if (left.days < 0) return end_ms;
  const auto deadline = calendar.add(now, left.days);
  provisional |= deadline.provisional;
  return end_of(deadline.day);
}

// The beginning of the working day before the last one; 0: a term of one day has none.
std::int64_t warning_for(const Calendar& calendar, Day begun, std::int64_t end_ms) {
  const auto left = calendar.between(begun, last_day(end_ms)).days;
  return left < 2 ? 0 : working_days::start_ms(calendar.add(begun, left - 1).day);
}

}  // namespace

Terms begun(const Calendar& calendar, std::int64_t now_ms, int promised, int legal) {
  const auto today = working_days::day_of(now_ms);
  const auto due = calendar.add(today, promised);
  Terms terms{.due_ms = end_of(due.day), .provisional = due.provisional};
  if (legal > 0) {
    const auto last = calendar.add(today, legal);
    terms.legal_ms = end_of(last.day);
    terms.provisional |= last.provisional;
  }
  terms.warn_ms = warning_for(calendar, today, terms.due_ms);
  return terms;
}

Terms paused(Terms terms, std::int64_t now_ms) {
  terms.paused_ms = now_ms;
  return terms;
}

Terms resumed(const Calendar& calendar, const Terms& terms, std::int64_t now_ms) {
  const auto stopped = working_days::day_of(terms.paused_ms);
  const auto today = working_days::day_of(now_ms);
  Terms after;
  after.due_ms = moved(calendar, terms.due_ms, stopped, today, after.provisional);
  after.legal_ms = moved(calendar, terms.legal_ms, stopped, today, after.provisional);
  after.warn_ms = warning_for(calendar, today, after.due_ms);
  return after;
}

bool is_overdue(const Terms& terms, std::int64_t now_ms) {
  return should_be_told(terms, now_ms) == Told::overdue;
}

Told should_be_told(const Terms& terms, std::int64_t now_ms) {
  if (terms.due_ms == 0) return Told::nothing;
  const auto at_ms = terms.paused_ms == 0 ? now_ms : terms.paused_ms;
  if (at_ms >= terms.due_ms) return Told::overdue;
  return terms.warn_ms != 0 && at_ms >= terms.warn_ms ? Told::due : Told::nothing;
}

}  // namespace mct::matter
