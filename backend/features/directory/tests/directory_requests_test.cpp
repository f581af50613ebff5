#include "backend/features/directory/directory_requests.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "backend/core/phone.h"
#include "backend/features/directory/card_terms.h"
#include "backend/text/field_checks.h"
#include "backend/text/utf8.h"

namespace mct::directory {
namespace {

// Any bytes, or what nearly is right.
std::string any_text() {
  return *rc::gen::oneOf(rc::gen::arbitrary<std::string>(),
                         rc::gen::element<std::string>(
                             "minzheng", "样例科员", "19000000001", "010-69842592", "一/二",
                             "民政局 · 办公室", "mct://card/", "\n", std::string(90, 'a'), ""));
}

// Letters, Han characters of one and of several readings, and such as have none.
std::string any_name() {
  const auto letters = *rc::gen::nonEmpty(rc::gen::container<std::u32string>(
      rc::gen::element(U'王', U'单', U'吕', U'曾', U'样', U'例', U'a', U'Z', U'7', U'𠮷', U'·')));
  return text::encode(letters.substr(0, 40));
}

template <class T>
void check_refusal(const Result<T>& refused) {
  RC_ASSERT(refused.error().reason == mct::reason::invalid_argument);
  RC_ASSERT(!refused.error().violations.empty());
}

RC_GTEST_PROP(DirectoryRequests, WhatIsTakenForAPersonIsWhatTheRulesSay, ()) {
  pb::CardDetails message;
  message.set_organization_id(any_text());
  message.set_name(any_text());
  message.set_gender(static_cast<pb::Gender>(*rc::gen::inRange(-2, 6)));
  message.set_post(any_text());
  message.set_phone(any_text());
  message.set_office_phone(any_text());
  message.set_position(*rc::gen::arbitrary<int>());
  const auto details = parse(message);
  if (!details) return check_refusal(details);
  RC_ASSERT(text::is_id(details->organization_id));
  RC_ASSERT(text::is_line(details->name, 1, 40));
  RC_ASSERT(is_mobile(details->phone));
  RC_ASSERT(details->position >= 0);
}

RC_GTEST_PROP(DirectoryRequests, WhatIsTakenForADepartmentHasAPlainName, ()) {
  pb::PutOrganizationRequest message;
  message.set_id(any_text());
  message.set_parent_id(any_text());
  message.set_name(any_text());
  message.set_full_name(any_text());
  message.set_request_id(any_text());
  message.set_kind(static_cast<pb::OrganizationKind>(*rc::gen::inRange(-2, 9)));
  const auto organization = parse(message);
  if (!organization) return check_refusal(organization);
  RC_ASSERT(organization->short_name.find('/') == std::string::npos);
  RC_ASSERT(text::is_id(organization->id));
  RC_ASSERT(organization->kind != OrganizationKind::district);
}

RC_GTEST_PROP(DirectoryRequests, OnlyTheLinkOfACardIsOne, ()) {
  const auto code = any_text();
  const auto read = parse_link("mct://card/" + code);
  if (!read) return check_refusal(read);
  RC_ASSERT(*read == code);
}

RC_GTEST_PROP(CardTerms, EveryEndOfANameIsFoundAsItIsTyped, ()) {
  CardDetails details;
  details.name = any_name();
  const auto terms = terms_of(details);
  RC_ASSERT(std::ranges::is_sorted(terms));
  RC_ASSERT(std::ranges::adjacent_find(terms) == terms.end());
  const auto letters = text::decode(details.name);
  const auto from = *rc::gen::inRange<std::size_t>(0, letters.size());
  const auto size = *rc::gen::inRange<std::size_t>(1, letters.size() - from + 1);
  for (const auto& word : query_words(text::encode(letters.substr(from, size)))) {
    RC_ASSERT(std::ranges::any_of(terms, [&](const auto& term) { return term.starts_with(word); }));
    RC_ASSERT((marks_of(terms) & marks_of_word(word)) == marks_of_word(word));
  }
}

RC_GTEST_PROP(CardTerms, AnyTextGivesAtMostFourWords, ()) {
  std::string query;
  for (int words = *rc::gen::inRange(0, 9); words > 0; --words) query += any_name() + " ";
  RC_ASSERT(query_words(query).size() <= 4U);
}

}  // namespace
}  // namespace mct::directory
