#pragma once

#include <filesystem>
#include <string>

namespace mct::load {

// What mct-bench-directory measures; each gives one line of JSON.

// Times of searches as somebody types, in a database of `cards` people.
std::string measure_search(const std::filesystem::path& file, const std::filesystem::path& root,
                           std::uint64_t cards, int texts, std::uint64_t seed);

// A sheet of so many people through the service, and the rows that it made inserted once more, as
// they are, into a database of their own. `folder` is empty.
std::string measure_import(const std::filesystem::path& folder, const std::filesystem::path& root,
                           std::uint64_t people);

// Signing in with a password, and comparing that password alone. `folder` is empty.
std::string measure_log_in(const std::filesystem::path& folder, const std::filesystem::path& root,
                           int times);

// Serves the directory in the file on a port of this machine, and echoes behind the same bridge,
// for somebody who is signed in for 15 minutes and acts through a card. Prints who and where;
// serves until SIGTERM.
void serve(const std::filesystem::path& file, const std::filesystem::path& root);

}  // namespace mct::load
