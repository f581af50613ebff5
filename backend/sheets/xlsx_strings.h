#pragma once

#include <orcus/spreadsheet/import_interface.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace mct::sheets {

// A workbook's shared strings. Their formats are not kept.
class XlsxStrings final : public orcus::spreadsheet::iface::import_shared_strings {
 public:
  // nullptr: there is no such string.
  const std::string* at(std::size_t index) const;

  std::size_t append(std::string_view text) override;
  std::size_t add(std::string_view text) override { return append(text); }
  void append_segment(std::string_view text) override { segments_ += text; }
  std::size_t commit_segments() override;

  void set_segment_font(std::size_t) override {}
  void set_segment_bold(bool) override {}
  void set_segment_italic(bool) override {}
  void set_segment_font_name(std::string_view) override {}
  void set_segment_font_size(double) override {}
  void set_segment_font_color(orcus::spreadsheet::color_elem_t, orcus::spreadsheet::color_elem_t,
                              orcus::spreadsheet::color_elem_t,
                              orcus::spreadsheet::color_elem_t) override {}

 private:
  std::vector<std::string> list_;
  std::string segments_;
};

}  // namespace mct::sheets
