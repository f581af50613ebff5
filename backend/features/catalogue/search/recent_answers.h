#pragma once

#include <boost/multi_index/hashed_index.hpp>
#include <boost/multi_index/member.hpp>
#include <boost/multi_index/sequenced_index.hpp>
#include <boost/multi_index_container.hpp>
#include <memory>
#include <mutex>
#include <string>

namespace mct::catalogue {

// The answers to what was asked lately, so many at most: residents begin to type the same few
// words. For answers that never change. Any number of threads may ask.
template <class Answer>
class RecentAnswers {
 public:
  explicit RecentAnswers(std::size_t most) : most_(most) {}

  // The answer to the question; make() finds it when it is not here.
  template <class Make>
  Answer get(const std::string& question, Make make) {
    if (auto known = find(question)) return *known;
    auto made = std::make_shared<const Answer>(make());
    keep(question, made);
    return *made;
  }

 private:
  struct Entry {
    std::string question;
    std::shared_ptr<const Answer> answer;
  };
  using Entries = boost::multi_index_container<
      Entry,
      boost::multi_index::indexed_by<boost::multi_index::sequenced<>,  // latest first
                                     boost::multi_index::hashed_unique<boost::multi_index::member<
                                         Entry, std::string, &Entry::question>>>>;

  std::shared_ptr<const Answer> find(const std::string& question) {
    std::lock_guard lock(mutex_);
    auto& by_question = entries_.template get<1>();
    const auto found = by_question.find(question);
    if (found == by_question.end()) return nullptr;
    entries_.relocate(entries_.begin(), entries_.template project<0>(found));
    return found->answer;
  }

  void keep(const std::string& question, std::shared_ptr<const Answer> answer) {
    std::lock_guard lock(mutex_);
    entries_.push_front({question, std::move(answer)});
    if (entries_.size() > most_) entries_.pop_back();
  }

  const std::size_t most_;
  std::mutex mutex_;
  Entries entries_;
};

}  // namespace mct::catalogue
