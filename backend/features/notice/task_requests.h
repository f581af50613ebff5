#pragma once

#include "mct/notice/v1/meeting_task_service.pb.h"

#include "backend/features/notice/notice_requests.h"
#include "backend/features/notice/task_store.h"

// As notice_requests, of tasks.
namespace mct::notice {

Result<TaskStore::Assigning> parse(const pb::AssignTaskRequest& request);
Status check(const pb::FinishTaskRequest& request);
Status check(const pb::ReopenTaskRequest& request);

}  // namespace mct::notice
