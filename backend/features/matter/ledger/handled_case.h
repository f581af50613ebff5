#pragma once

#include <string>
#include <vector>

namespace mct::matter {

// A suggestion that was handled before there was a platform, as the government has published it.
struct HandledCase {
  std::string source;  // the document whose ledger has it, such as 门政办发〔2017〕53号
  int number = 0;      // 序号 there, from 1
  std::string category;
  std::string title;
  std::string content;
  // 责任单位 as printed: one or two. Not all are units of this platform.
  std::vector<std::string> units;
  std::string handling;  // 办理分类
  std::string measure;   // 办理措施

  friend bool operator==(const HandledCase&, const HandledCase&) = default;
};

}  // namespace mct::matter
