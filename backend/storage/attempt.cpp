#include "backend/storage/attempt.h"

#include <exception>
#include <spdlog/spdlog.h>

namespace mct::storage {

Status attempt_job(const std::function<Status(Connection&)>& attempt, Connection& connection) {
  try {
    return attempt(connection);
  } catch (const std::exception& exception) {
    spdlog::error("storage: a job threw: {}", exception.what());
  } catch (...) {
    spdlog::error("storage: a job threw something that is no std::exception");
  }
  return fail(reason::internal, "数据库操作内部错误");
}

}  // namespace mct::storage
