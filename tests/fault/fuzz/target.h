#pragma once

#include <functional>
#include <string>
#include <vector>

namespace mct::fault {

// A reader of bytes that come from strangers, and what it reads when nothing is damaged.
struct Target {
  const char* name;
  std::vector<std::string> samples;
  // Fails the test when something holds that must not; whatever the bytes are, it returns.
  std::function<void(const std::string& bytes)> read;
};

// Tables and forms, of units and admins.
std::vector<Target> file_targets();
// What people upload.
std::vector<Target> upload_targets();
// Marks and links that come back.
std::vector<Target> text_targets();
// What the app reads: codes, links, events.
std::vector<Target> app_targets();

}  // namespace mct::fault
