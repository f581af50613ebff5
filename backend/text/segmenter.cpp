#include "backend/text/segmenter.h"

#include <fmt/format.h>

extern "C" {
#include <friso/friso.h>
#include <friso/friso_API.h>
}

namespace mct::text {
namespace {

struct FreeTask {
  void operator()(friso_task_t task) const { friso_free_task(task); }
};
using Task = std::unique_ptr<friso_task_entry, FreeTask>;

class FrisoSegmenter final : public Segmenter {
 public:
  FrisoSegmenter() : friso_(friso_new()), config_(friso_new_config()) {}
  FrisoSegmenter(const FrisoSegmenter&) = delete;
  FrisoSegmenter& operator=(const FrisoSegmenter&) = delete;
  ~FrisoSegmenter() override {
    friso_free_config(config_);
    friso_free(friso_);
  }

  Status load(const std::filesystem::path& lexicon) {
    auto folder = lexicon.string() + "/";
    const auto index = folder + "friso.lex.ini";
    if (!std::filesystem::exists(index))
      return fail(reason::no_lexicon, fmt::format("没有找到分词词典 {}（friso-dict）", index));
    friso_->charset = FRISO_UTF8;
    friso_->dic = friso_dic_new();
    friso_dic_load_from_ifile(friso_, config_, folder.data(), longest_word * bytes_of_han);
    config_->max_len = longest_word;
    config_->r_name = 0;
    config_->add_syn = 0;
    config_->clr_stw = 0;
    config_->keep_urec = 0;
    friso_set_mode(config_, __FRISO_COMPLEX_MODE__);
    return {};
  }

  std::vector<std::string> words(std::string_view utf8) const override {
    // friso keeps a pointer to the text and a cursor in the task; dictionary and configuration are
    // only read.
    std::string text(utf8);
    Task task(friso_new_task());
    friso_set_text(task.get(), text.data());
    std::vector<std::string> words;
    while (auto* token = config_->next_token(friso_, config_, task.get()))
      words.emplace_back(token->word);
    return words;
  }

 private:
  static constexpr ushort_t longest_word = 5;  // characters; longer entries are left out
  static constexpr uint_t bytes_of_han = 3;
  friso_t friso_;
  friso_config_t config_;
};

}  // namespace

Result<std::shared_ptr<const Segmenter>> Segmenter::load(const std::filesystem::path& lexicon) {
  auto segmenter = std::make_shared<FrisoSegmenter>();
  if (auto status = segmenter->load(lexicon); !status) return fail(status.error());
  return segmenter;
}

}  // namespace mct::text
