#pragma once

#include "app/features/vote/vote_types.h"

namespace mct::app {

QString vote_state_text(const Vote& vote);
// Whose owners decide: 3号楼; of no building 全小区.
QString vote_scope_text(const QString& building);
// With the community: 样例社区 · 3号楼.
QString vote_place_text(const Vote& vote);
// 3 / 12 户已投票.
QString vote_turnout_text(const Vote& vote);
QString vote_answer_text(VoteAnswer answer);

}  // namespace mct::app
