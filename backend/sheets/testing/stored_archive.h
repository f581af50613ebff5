#pragma once

#include <map>
#include <string>
#include <string_view>

namespace mct::sheets::testing {

using ArchiveParts = std::map<std::string, std::string>;

// The parts of a zip archive, unpacked, and an archive that holds parts as they are: so that a test
// can damage the XML itself, which compression would hide.
ArchiveParts parts_of(std::string_view archive);
std::string stored_archive(const ArchiveParts& parts);

}  // namespace mct::sheets::testing
