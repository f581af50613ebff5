#include "backend/sheets/testing/stored_archive.h"

#include <boost/crc.hpp>
#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>
#include <vector>

namespace mct::sheets::testing {
namespace {

// Little-endian.
std::string number(std::size_t value, int width) {
  std::string bytes;
  for (; width > 0; --width, value >>= 8U) bytes += static_cast<char>(value & 0xFFU);
  return bytes;
}

// What a local header and a directory entry have in common (APPNOTE.TXT 4.3.7, 4.3.12).
std::string fields_of(const std::string& name, const std::string& content) {
  boost::crc_32_type crc;
  crc.process_bytes(content.data(), content.size());
  return number(20, 2) + number(0, 8) + number(crc.checksum(), 4) + number(content.size(), 4) +
         number(content.size(), 4) + number(name.size(), 2) + number(0, 2);
}

}  // namespace

ArchiveParts parts_of(std::string_view archive) {
  orcus::zip_archive_stream_blob stream(reinterpret_cast<const std::uint8_t*>(archive.data()),
                                        archive.size());
  orcus::zip_archive zip(&stream);
  zip.load();
  ArchiveParts parts;
  for (std::size_t i = 0; i < zip.get_file_entry_count(); ++i) {
    std::vector<unsigned char> content;
    const std::string name(zip.get_file_entry_name(i));
    zip.read_file_entry(name, content);
    while (!content.empty() && content.back() == 0) content.pop_back();  // liborcus adds a zero
    parts.emplace(name, std::string(content.begin(), content.end()));
  }
  return parts;
}

std::string stored_archive(const ArchiveParts& parts) {
  std::string archive;
  std::string directory;
  for (const auto& [name, content] : parts) {
    const auto fields = fields_of(name, content);
    directory +=
        "PK\x01\x02" + number(20, 2) + fields + number(0, 10) + number(archive.size(), 4) + name;
    archive += "PK\x03\x04" + fields + name + content;
  }
  const auto offset = archive.size();
  return archive + directory + "PK\x05\x06" + number(0, 4) + number(parts.size(), 2) +
         number(parts.size(), 2) + number(directory.size(), 4) + number(offset, 4) + number(0, 2);
}

}  // namespace mct::sheets::testing
