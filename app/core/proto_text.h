#pragma once

#include <string>

#include <QString>

namespace mct::app {

// What a message of the contract says.
inline QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

}  // namespace mct::app
