#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "backend/features/catalogue/form/item_diff.h"
#include "backend/features/catalogue/form/item_form.h"
#include "backend/features/catalogue/form/tests/form_words.h"
#include "backend/features/catalogue/form/tests/random_items.h"
#include "backend/sheets/testing/mutation.h"
#include "backend/sheets/testing/stored_archive.h"

namespace mct::catalogue {
namespace {

using testing::form_words;

std::string described(const Error& error) {
  std::string text = error.message;
  for (const auto& violation : error.violations)
    text += '\n' + violation.where + ": " + violation.what;
  return text;
}

void expect_round_trip(FormFormat format) {
  const auto items = *testing::random_items();
  const auto file = write_form(items, format, form_words());
  RC_ASSERT(file.has_value());
  const auto read = read_form(*file, format, items, form_words());
  if (!read) RC_FAIL(described(read.error()));
  RC_ASSERT(diff_items(items, *read, form_words()).empty());
  RC_ASSERT(*read == items);
}

RC_GTEST_PROP(FormRoundTrip, XlsxGivesTheSameItems, ()) {
  expect_round_trip(FormFormat::xlsx);
}
RC_GTEST_PROP(FormRoundTrip, CsvGivesTheSameItems, ()) {
  expect_round_trip(FormFormat::csv);
}

// A damaged file is an error or a list of items, never a crash; what is read can be written again.
void expect_no_crash(FormFormat format, unsigned rounds) {
  const auto items = *rc::gen::noShrink(testing::random_items());
  const auto file = write_form(items, format, form_words());
  RC_ASSERT(file.has_value());
  const auto first = *rc::gen::arbitrary<unsigned>();
  for (unsigned seed = first; seed != first + rounds; ++seed) {
    const auto read = read_form(sheets::testing::mutated(*file, seed), format, items, form_words());
    if (read)
      RC_ASSERT(write_form(*read, format, form_words()).has_value());
    else
      RC_ASSERT(!read.error().message.empty());
  }
}

RC_GTEST_PROP(DamagedForm, XlsxNeverCrashes, ()) {
  expect_no_crash(FormFormat::xlsx, 4);
}
RC_GTEST_PROP(DamagedForm, XmlNeverCrashes, ()) {
  const auto items = *rc::gen::noShrink(testing::random_items());
  const auto file = write_form(items, FormFormat::xlsx, form_words());
  RC_ASSERT(file.has_value());
  const auto parts = sheets::testing::parts_of(*file);
  RC_ASSERT(read_form(sheets::testing::stored_archive(parts), FormFormat::xlsx, items,
                      form_words()) == items);
  auto damaged = parts;
  auto& [name, xml] = *std::next(damaged.begin(), *rc::gen::inRange(0, int(parts.size())));
  xml = sheets::testing::mutated(xml, *rc::gen::arbitrary<unsigned>());
  const auto read =
      read_form(sheets::testing::stored_archive(damaged), FormFormat::xlsx, items, form_words());
  RC_ASSERT(read.has_value() || !read.error().message.empty());
}

RC_GTEST_PROP(DamagedForm, CsvNeverCrashes, ()) {
  expect_no_crash(FormFormat::csv, 20);
}

RC_GTEST_PROP(RandomBytes, NeverCrash, ()) {
  const auto bytes = *rc::gen::arbitrary<std::string>();
  for (auto format : {FormFormat::xlsx, FormFormat::csv}) {
    const auto read = read_form(bytes, format, {}, form_words());
    RC_ASSERT(!read.has_value());
    const auto headed = read_form("PK\x03\x04" + bytes, format, {}, form_words());
    RC_ASSERT(!headed.has_value());
  }
}

}  // namespace
}  // namespace mct::catalogue
