#pragma once

#include <optional>

#include "backend/features/matter/matter_kinds.h"
#include "backend/features/matter/matter_proposals.h"

namespace mct::matter {

// As one card sees it.
struct SeenMatter {
  Matter matter = {};
  std::string kind_title = {};
  std::vector<Field> fields = {};  // the form that it was filed with
  bool own = false;
  bool overdue = false;
  std::vector<Answer> answers = {};
  std::vector<Missing> missing = {};
  std::vector<attachments::Attachment> result_attachments = {};
  std::vector<Entry> trail = {};
  std::vector<Verb> possible = {};
  bool scores_speed = false;              // whoever rates it rates the speed, too
  std::optional<Proposal> proposal = {};  // of a kind that publishes
};

}  // namespace mct::matter
