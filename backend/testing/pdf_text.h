#pragma once

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

#include "backend/core/ids.h"

namespace mct::test {

// What can be read in a PDF, in the order of the page (pdftotext of poppler-utils); empty when it
// is none.
inline std::string pdf_text(const std::string& pdf) {
  const auto file = std::filesystem::temp_directory_path() / ("mct-" + random_id() + ".pdf");
  std::ofstream(file, std::ios::binary) << pdf;
  std::string text;
  if (auto* pipe = popen(("pdftotext -layout " + file.string() + " -").c_str(), "r")) {
    std::array<char, 4096> piece{};
    while (const auto count = std::fread(piece.data(), 1, piece.size(), pipe))
      text.append(piece.data(), count);
    pclose(pipe);
  }
  std::filesystem::remove(file);
  return text;
}

}  // namespace mct::test
