#include "backend/features/installation/pdf_pages.h"

#include <cairo-pdf.h>
#include <cmath>
#include <fmt/format.h>
#include <numbers>
#include <pango/pangocairo.h>

namespace mct::installation {
namespace {

template <auto Free>
struct Freed {
  template <class T>
  void operator()(T* object) const {
    Free(object);
  }
};
using Surface = std::unique_ptr<cairo_surface_t, Freed<cairo_surface_destroy>>;
using Context = std::unique_ptr<cairo_t, Freed<cairo_destroy>>;
using Layout = std::unique_ptr<PangoLayout, Freed<g_object_unref>>;
using Font = std::unique_ptr<PangoFontDescription, Freed<pango_font_description_free>>;

// A TrueType font: of OpenType fonts with CFF outlines, as Noto's for Chinese are, cairo 1.16
// embeds some characters (如, for one) damaged, so that they are missing on paper.
constexpr auto family = "WenQuanYi Micro Hei";

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int length) {
  static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
  return CAIRO_STATUS_SUCCESS;
}

PangoAlignment alignment_of(Align align) {
  switch (align) {
    case Align::center:
      return PANGO_ALIGN_CENTER;
    case Align::right:
      return PANGO_ALIGN_RIGHT;
    case Align::left:
      break;
  }
  return PANGO_ALIGN_LEFT;
}

double height_of(PangoLayout* layout) {
  int height = 0;
  pango_layout_get_size(layout, nullptr, &height);
  return pango_units_to_double(height);
}

}  // namespace

struct PdfPages::Drawing {
  explicit Drawing(const std::string& title)
      : surface(cairo_pdf_surface_create_for_stream(append, &bytes, page_width, page_height)),
        context(cairo_create(surface.get())) {
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, title.c_str());
  }

  Layout set(double line_width, std::string_view text, const TextStyle& style) {
    Layout layout(pango_cairo_create_layout(context.get()));
    const Font font(pango_font_description_from_string(family));
    pango_font_description_set_absolute_size(font.get(), style.size * PANGO_SCALE);
    if (style.bold) pango_font_description_set_weight(font.get(), PANGO_WEIGHT_BOLD);
    pango_layout_set_font_description(layout.get(), font.get());
    pango_layout_set_alignment(layout.get(), alignment_of(style.align));
    pango_layout_set_width(layout.get(), pango_units_from_double(line_width));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
    return layout;
  }

  void show(double x, double y, PangoLayout* layout, const Color& color) {
    cairo_set_source_rgb(context.get(), color.red, color.green, color.blue);
    cairo_move_to(context.get(), x, y);
    pango_cairo_show_layout(context.get(), layout);
  }

  std::string bytes;
  Surface surface;
  Context context;
};

PdfPages::PdfPages(const std::string& title) : drawing_(std::make_unique<Drawing>(title)) {}
PdfPages::~PdfPages() = default;

void PdfPages::next_page() {
  cairo_show_page(drawing_->context.get());
}

double PdfPages::text(double x, double y, double width, std::string_view text,
                      const TextStyle& style) {
  const auto layout = drawing_->set(width, text, style);
  drawing_->show(x, y, layout.get(), style.color);
  return height_of(layout.get());
}

double PdfPages::text_height(double width, std::string_view text, const TextStyle& style) {
  return height_of(drawing_->set(width, text, style).get());
}

void PdfPages::cell(double x, double y, double width, double height, std::string_view text,
                    const TextStyle& style) {
  const auto layout = drawing_->set(width, text, style);
  pango_layout_set_ellipsize(layout.get(), PANGO_ELLIPSIZE_END);
  drawing_->show(x, y + (height - height_of(layout.get())) / 2, layout.get(), style.color);
}

void PdfPages::rectangle(double x, double y, double width, double height, const Color& color,
                         double radius) {
  auto* context = drawing_->context.get();
  cairo_set_source_rgb(context, color.red, color.green, color.blue);
  const auto corner = [&](double center_x, double center_y, int quarter) {
    const double from = quarter * std::numbers::pi / 2;
    cairo_arc(context, center_x, center_y, radius, from, from + std::numbers::pi / 2);
  };
  cairo_new_sub_path(context);
  corner(x + width - radius, y + radius, -1);
  corner(x + width - radius, y + height - radius, 0);
  corner(x + radius, y + height - radius, 1);
  corner(x + radius, y + radius, 2);
  cairo_close_path(context);
  cairo_fill(context);
}

Result<std::string> PdfPages::finish() {
  cairo_surface_finish(drawing_->surface.get());
  const auto status = cairo_surface_status(drawing_->surface.get());
  if (status != CAIRO_STATUS_SUCCESS)
    return fail(mct::reason::internal, fmt::format("cairo: {}", cairo_status_to_string(status)));
  return std::move(drawing_->bytes);
}

}  // namespace mct::installation
