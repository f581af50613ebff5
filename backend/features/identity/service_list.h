#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "backend/core/result.h"

namespace mct::identity {

// The values are those of the contract.
enum class Need { name = 1, id_number = 2 };

// A service that asks for people's identity.
struct Service {
  std::string id;
  std::string name;
  Need need = Need::name;
  std::string purpose;
};

// Of assets/identity/services.tsv: id, name, need (name or id_number), purpose.
// Errors: NOT_FOUND, INVALID_ARGUMENT with a violation for each line.
Result<std::vector<Service>> read_services(const std::filesystem::path& file);
Result<std::vector<Service>> parse_services(std::string_view text, std::string_view file_name);

}  // namespace mct::identity
