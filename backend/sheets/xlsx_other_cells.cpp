#include "backend/sheets/xlsx_other_cells.h"

#include <map>
#include <orcus/sax_parser.hpp>
#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>
#include <utility>

#include "backend/sheets/cell_values.h"
#include "backend/sheets/xlsx_references.h"

namespace mct::sheets {
namespace {

constexpr int most_rows = 1'048'576;  // of the format

using Attributes = std::map<std::string, std::string, std::less<>>;

std::string value_of(const Attributes& attributes, std::string_view name) {
  const auto found = attributes.find(name);
  return found == attributes.end() ? std::string{} : found->second;
}

// Collects an element's attributes until the element itself is called in.
class Handler : public orcus::sax_handler {
 public:
  void attribute(const orcus::sax::parser_attribute& attribute) {
    attributes_.insert_or_assign(std::string(attribute.name), std::string(attribute.value));
  }

 protected:
  Attributes take_attributes() { return std::exchange(attributes_, {}); }

 private:
  Attributes attributes_;
};

// <sheet name r:id> of xl/workbook.xml, or <Relationship Id Target> of its relationships.
class Pairs final : public Handler {
 public:
  Pairs(std::string_view element, std::string_view key, std::string_view value)
      : element_(element), key_(key), value_(value) {}

  void start_element(const orcus::sax::parser_element& element) {
    const auto attributes = take_attributes();
    if (element.name == element_)
      pairs.emplace(value_of(attributes, key_), value_of(attributes, value_));
  }

  std::map<std::string, std::string> pairs;

 private:
  std::string_view element_;
  std::string_view key_;
  std::string_view value_;
};

class SheetCells final : public Handler {
 public:
  SheetCells(std::string name, std::vector<XlsxCell>& cells)
      : name_(std::move(name)), cells_(cells) {}

  void start_element(const orcus::sax::parser_element& element) {
    const auto attributes = take_attributes();
    if (element.name == "row") {
      column_ = -1;
      const auto number = parse_number(value_of(attributes, "r"), most_rows);
      row_ = number ? *number - 1 : row_ + 1;
    } else if (element.name == "c") {
      start_cell(attributes);
    } else if (element.name == "f") {
      has_formula_ = true;
    }
    is_text_ = element.name == "v" || element.name == "t";
  }

  void characters(std::string_view text, bool) {
    if (is_text_) text_ += text;
  }

  void end_element(const orcus::sax::parser_element& element) {
    is_text_ = false;
    if (element.name != "c") return;
    const bool passed_over =
        type_ == "inlineStr" || type_ == "e" || type_ == "d" || (type_ == "str" && !has_formula_);
    if (passed_over && !text_.empty()) cells_.push_back({name_, row_, column_, std::move(text_)});
    text_.clear();
  }

 private:
  void start_cell(const Attributes& attributes) {
    type_ = value_of(attributes, "t");
    has_formula_ = false;
    text_.clear();
    ++column_;
    if (const auto reference = value_of(attributes, "r"); !reference.empty())
      column_ = XlsxReferences().resolve_address(reference).column;
  }

  std::string name_;
  std::vector<XlsxCell>& cells_;
  int row_ = -1;
  int column_ = -1;
  std::string type_;
  bool has_formula_ = false;
  bool is_text_ = false;
  std::string text_;
};

// Calls the handler in with a part of the archive; not at all when there is no such part.
template <class H>
void parse_part(const orcus::zip_archive& archive, std::string_view part, H& handler) {
  std::vector<unsigned char> xml;
  if (!archive.read_file_entry(part, xml) || xml.empty()) return;
  orcus::sax_parser<H>(reinterpret_cast<const char*>(xml.data()), xml.size(), handler).parse();
}

// A relationship's target is relative to xl/, or absolute within the archive.
std::string part_of(const std::string& target) {
  return target.starts_with('/') ? target.substr(1) : "xl/" + target;
}

}  // namespace

std::vector<XlsxCell> read_other_cells(std::string_view bytes) {
  orcus::zip_archive_stream_blob stream(reinterpret_cast<const std::uint8_t*>(bytes.data()),
                                        bytes.size());
  orcus::zip_archive archive(&stream);
  archive.load();
  Pairs sheets("sheet", "name", "id");
  parse_part(archive, "xl/workbook.xml", sheets);
  Pairs targets("Relationship", "Id", "Target");
  parse_part(archive, "xl/_rels/workbook.xml.rels", targets);

  std::vector<XlsxCell> cells;
  for (const auto& [name, id] : sheets.pairs) {
    const auto target = targets.pairs.find(id);
    if (target == targets.pairs.end()) continue;
    SheetCells handler(name, cells);
    parse_part(archive, part_of(target->second), handler);
  }
  return cells;
}

}  // namespace mct::sheets
