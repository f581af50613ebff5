#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "backend/core/result.h"

namespace mct::installation {

struct Color {
  double red = 0, green = 0, blue = 0;  // 0 to 1
};

enum class Align { left, center, right };

struct TextStyle {
  double size = 10;  // points
  bool bold = false;
  Color color{};
  Align align = Align::left;
};

// Pages in A4, upright, in points from the upper left corner, as PDF. Texts are set by Pango.
class PdfPages {
 public:
  static constexpr double page_width = 595.28;
  static constexpr double page_height = 841.89;

  // `title` is that of the document.
  explicit PdfPages(const std::string& title);
  ~PdfPages();
  PdfPages(const PdfPages&) = delete;
  PdfPages& operator=(const PdfPages&) = delete;

  void next_page();
  // In lines no wider than this; how high they are.
  double text(double x, double y, double width, std::string_view text, const TextStyle& style);
  // As text would set it, without drawing.
  double text_height(double width, std::string_view text, const TextStyle& style);
  // One line, in the middle of this height; what does not fit ends with ….
  void cell(double x, double y, double width, double height, std::string_view text,
            const TextStyle& style);
  void rectangle(double x, double y, double width, double height, const Color& color,
                 double radius = 0);

  // The document. Errors: INTERNAL. Nothing can be drawn afterwards.
  Result<std::string> finish();

 private:
  struct Drawing;
  std::unique_ptr<Drawing> drawing_;
};

}  // namespace mct::installation
