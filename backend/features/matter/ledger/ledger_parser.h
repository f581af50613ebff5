#pragma once

#include <string_view>

#include "backend/core/result.h"
#include "backend/features/matter/ledger/handled_case.h"

namespace mct::matter {

// The cases of 收集群众意见建议落实办理台账, which 门政办发〔2017〕53号 hands round, out of the
// text of the gazette (UTF-8, cells between tabs). Headers that every page repeats are dropped;
// each case gets the class whose heading it stands under.
//
// Errors: INVALID_ARGUMENT with a violation (“line 12”, naming the column) for everything that is
// wrong: no or two ledgers, another number of columns, a number that is not the one after the last,
// a class with another number of cases than its heading says, a way of handling that the ledger
// does not know, empty or long words, text that is not UTF-8.
Result<std::vector<HandledCase>> parse_ledger(std::string_view text);

}  // namespace mct::matter
