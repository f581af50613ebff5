#pragma once

#include <string>

namespace mct::catalogue {

// 生活主题: a situation in life in which a resident looks for services, such as birth 生育.
struct LifeEvent {
  std::string id;    // 1 to 32 of a-z 0-9 _
  std::string name;  // in Chinese

  friend bool operator==(const LifeEvent&, const LifeEvent&) = default;
};

}  // namespace mct::catalogue
