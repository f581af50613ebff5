#include "backend/sheets/workbook_parts.h"

#include <expat.h>
#include <fmt/format.h>
#include <memory>
#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>
#include <type_traits>
#include <vector>

namespace mct::sheets {
namespace {

using Parser = std::unique_ptr<std::remove_pointer_t<XML_Parser>, decltype(&XML_ParserFree)>;

void XMLCALL refuse_document_type(void* parser, const XML_Char*, const XML_Char*, const XML_Char*,
                                  int) {
  XML_StopParser(static_cast<XML_Parser>(parser), XML_FALSE);
}

bool is_well_formed(const std::vector<unsigned char>& part) {
  const Parser parser(XML_ParserCreate("UTF-8"), &XML_ParserFree);
  if (!parser) return false;
  XML_SetUserData(parser.get(), parser.get());
  XML_SetStartDoctypeDeclHandler(parser.get(), refuse_document_type);
  return XML_Parse(parser.get(), reinterpret_cast<const char*>(part.data()),
                   static_cast<int>(part.size()), XML_TRUE) == XML_STATUS_OK;
}

}  // namespace

Status check_workbook_parts(std::string_view bytes) {
  try {
    orcus::zip_archive_stream_blob stream(reinterpret_cast<const unsigned char*>(bytes.data()),
                                          bytes.size());
    orcus::zip_archive archive(&stream);
    archive.load();
    for (std::size_t i = 0; i < archive.get_file_entry_count(); ++i) {
      const auto name = archive.get_file_entry_name(i);
      if (!name.ends_with(".xml") && !name.ends_with(".rels")) continue;
      std::vector<unsigned char> part;
      const bool is_read = archive.read_file_entry(name, part);
      if (!part.empty() && part.back() == 0) part.pop_back();  // liborcus ends it like a C string
      if (!is_read || !is_well_formed(part))
        return fail(mct::reason::invalid_argument, fmt::format("工作簿的部件 {} 已损坏", name));
    }
  } catch (const std::exception& error) {
    return fail(mct::reason::invalid_argument, fmt::format("工作簿已损坏：{}", error.what()));
  }
  return {};
}

}  // namespace mct::sheets
