#pragma once

#include <orcus/spreadsheet/import_interface.hpp>
#include <string_view>

namespace mct::sheets {

// Reads references such as C7 and A1:C7 for liborcus, which counts rows and columns from 0.
// Throws orcus::invalid_arg_error, as liborcus asks for, for anything else.
class XlsxReferences final : public orcus::spreadsheet::iface::import_reference_resolver {
 public:
  orcus::spreadsheet::src_address_t resolve_address(std::string_view address) override;
  orcus::spreadsheet::src_range_t resolve_range(std::string_view range) override;
};

}  // namespace mct::sheets
