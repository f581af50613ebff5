#pragma once

#include "backend/storage/database.h"

namespace mct::storage {

// Runs a job; an exception, which is a bug in the job, becomes INTERNAL and is logged.
Status attempt_job(const std::function<Status(Connection&)>& attempt, Connection& connection);

}  // namespace mct::storage
