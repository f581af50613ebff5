#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "backend/storage/database.h"

// Any number of values as one parameter, so that the statement is always the same:
//   execute("DELETE FROM … WHERE id IN (" + texts_in(connection.engine(), "$1") + ")",
//   {list_of(ids)})
namespace mct::storage {

Value list_of(std::span<const std::string> texts);
Value list_of(std::span<const std::int64_t> integers);

// SELECTs the values of a list, as a column `value`.
std::string texts_in(Engine engine, std::string_view parameter);
std::string integers_in(Engine engine, std::string_view parameter);

}  // namespace mct::storage
