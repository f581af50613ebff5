#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <gtest/gtest.h>
#include <sys/mman.h>
#include <unistd.h>

#include <QGuiApplication>

#include "backend/sheets/testing/mutation.h"
#include "tests/fault/fuzz/target.h"
#include "tests/fault/sizes.h"

namespace mct::fault {
namespace {

// The input that is being read, in a file that outlives a crash.
class LastInput {
 public:
  explicit LastInput(const std::string& name)
      : file_(std::filesystem::temp_directory_path() / ("mct-fuzz-" + name + ".input")) {
    const int descriptor = open(file_.c_str(), O_CREAT | O_RDWR | O_TRUNC | O_CLOEXEC, 0600);
    if (descriptor < 0 || ftruncate(descriptor, most) != 0) return;
    map_ = mmap(nullptr, most, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    close(descriptor);
  }
  ~LastInput() {
    if (map_ != MAP_FAILED) munmap(map_, most);
    if (!testing::Test::HasFailure()) std::filesystem::remove(file_);
  }
  // The size, and the bytes.
  void keep(const std::string& bytes) {
    if (map_ == MAP_FAILED) return;
    const auto size = std::min(bytes.size(), most - sizeof(std::size_t));
    std::memcpy(map_, &size, sizeof size);
    std::memcpy(static_cast<char*>(map_) + sizeof size, bytes.data(), size);
  }

 private:
  static constexpr std::size_t most = 4 << 20;
  const std::filesystem::path file_;
  void* map_ = MAP_FAILED;
};

unsigned from_environment(const char* name, unsigned otherwise) {
  const char* wanted = std::getenv(name);
  return wanted == nullptr ? otherwise : static_cast<unsigned>(std::strtoul(wanted, nullptr, 10));
}

class FuzzTest : public testing::TestWithParam<Target> {};

// MCT_FUZZ_COUNT inputs from MCT_FUZZ_SEED on; the same seed gives the same input.
TEST_P(FuzzTest, DamagedBytesAreReadOrRefused) {
  const auto& target = GetParam();
  ASSERT_FALSE(target.samples.empty());
  LastInput last(target.name);
  for (const auto& sample : target.samples) target.read(sample);
  ASSERT_FALSE(HasFailure()) << "the sample itself";
  const auto first = from_environment("MCT_FUZZ_SEED", 1);
  const auto count =
      from_environment("MCT_FUZZ_COUNT", static_cast<unsigned>(size(2'000, 1'000'000)));
  for (unsigned seed = first; seed != first + count; ++seed) {
    const auto bytes = sheets::testing::mutated(target.samples[seed % target.samples.size()], seed);
    last.keep(bytes);
    target.read(bytes);
    ASSERT_FALSE(HasFailure()) << "MCT_FUZZ_SEED=" << seed << " MCT_FUZZ_COUNT=1";
  }
}

std::vector<Target> all_targets() {
  auto all = file_targets();
  for (auto& more : {upload_targets(), text_targets(), app_targets()})
    all.insert(all.end(), more.begin(), more.end());
  return all;
}

INSTANTIATE_TEST_SUITE_P(Targets, FuzzTest, testing::ValuesIn(all_targets()),
                         [](const auto& it) { return std::string(it.param.name); });

}  // namespace
}  // namespace mct::fault

// The app's readers need Qt.
int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QGuiApplication application(argc, argv);
  testing::InitGoogleTest(&argc, argv);
  return RUN_ALL_TESTS();
}
