#include "backend/features/notice/task_store.h"

#include "backend/core/ids.h"
#include "backend/features/notice/notice_rows.h"
#include "backend/features/notice/notice_rules.h"
#include "backend/features/notice/task_rows.h"
#include "backend/requests/request_log.h"

namespace mct::notice {
namespace {

using storage::Connection;

tl::unexpected<Error> task_not_found() {
  return fail(reason::task_not_found, "没有这项任务");
}

// Whoever is to do it, and whoever has sent the notice.
Status tell_task(Connection& connection, const EventPayloads& payloads, const Notice& notice,
                 const Task& task, std::int64_t now_ms, std::vector<events::NewEvent> told = {}) {
  const auto payload = payloads.task(task);
  told.push_back({events::topic_of("card", task.card_id), notice_task, payload});
  if (task.card_id != notice.sender_card_id)
    told.push_back({events::topic_of("card", notice.sender_card_id), notice_task, payload});
  auto appended = events::append(connection, std::move(told), now_ms);
  if (!appended) return fail(appended.error());
  return {};
}

// Takes the notice's turn, so that of many at once no more are written than there may be.
Status check_room(Connection& connection, const std::string& notice_id) {
  auto turn =
      connection.execute("UPDATE notice SET revision = revision WHERE id = $1", {notice_id});
  if (!turn) return fail(turn.error());
  auto rows =
      connection.execute("SELECT count(*) FROM notice_task WHERE notice_id = $1", {notice_id});
  if (!rows) return fail(rows.error());
  if (rows->rows.at(0).integer(0) < TaskStore::most) return {};
  return fail(reason::task_limit, "一次会议最多安排 100 项任务");
}

Status insert_task(Connection& connection, const Task& it, std::int64_t now_ms) {
  auto kept = connection.execute(
      "INSERT INTO notice_task (id, notice_id, title, card_id, name, organization_name, due_ms, "
      "assigned_ms, finished_ms, remark, seen, told) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, '', 0, $9)",
      {it.id, it.notice_id, it.title, it.card_id, it.name, it.organization_name, it.due_ms, now_ms,
       std::int64_t{told_by(it.due_ms, now_ms)}});
  if (!kept) return fail(kept.error());
  return {};
}

// The task's id.
Result<std::string> assign_task(Connection& connection, Members& members,
                                const EventPayloads& payloads, const Reader& reader,
                                const TaskStore::Assigning& wanted, std::int64_t now_ms) {
  auto standing = members.standing(connection, reader);
  if (!standing) return fail(standing.error());
  auto seen = read_managed(connection, *standing, wanted.notice_id, now_ms);
  if (!seen) return fail(seen.error());
  if (auto status = check_tasks(seen->notice); !status) return fail(status.error());
  if (auto status = check_due(wanted.due_ms, now_ms); !status) return fail(status.error());
  auto member = members.member(connection, wanted.card_id);
  if (!member) return fail(member.error());
  if (!*member) {
    const std::string what = "没有这位同事";
    return fail(mct::reason::invalid_argument, what, {{"card_id", what}});
  }
  if (auto status = check_room(connection, wanted.notice_id); !status) return fail(status.error());
  const Task task{random_id(),    wanted.notice_id, wanted.title,
                  wanted.card_id, (*member)->name,  (*member)->organization_name,
                  wanted.due_ms};
  if (auto status = insert_task(connection, task, now_ms); !status) return fail(status.error());
  // Whoever is outside the audience gets the notice with it.
  std::vector<events::NewEvent> told;
  told.push_back(
      {events::topic_of("card", task.card_id), notice_sent, payloads.notice(seen->notice)});
  if (auto status = tell_task(connection, payloads, seen->notice, task, now_ms, std::move(told));
      !status)
    return fail(status.error());
  return task.id;
}

Result<Task> read_back(Connection& connection, const std::string& id) {
  auto task = read_task(connection, id);
  if (!task) return fail(task.error());
  if (!*task) return task_not_found();
  return std::move(**task);
}

Result<Task> finish_task(Connection& connection, const EventPayloads& payloads,
                         const std::string& card_id, const std::string& id,
                         const std::string& remark, std::int64_t now_ms) {
  auto finished = connection.execute(
      "UPDATE notice_task SET finished_ms = $3, remark = $4, seen = 1 "
      "WHERE id = $1 AND card_id = $2 AND finished_ms = 0",
      {id, card_id, now_ms, remark});
  if (!finished) return fail(finished.error());
  auto task = read_back(connection, id);
  if (!task) return task;
  if (task->card_id != card_id) return task_not_found();
  if (finished->affected == 0) return task;
  auto seen = read_notice(connection, card_id, task->notice_id);
  if (!seen) return fail(seen.error());
  if (auto told = tell_task(connection, payloads, seen->notice, *task, now_ms); !told)
    return fail(told.error());
  return task;
}

Result<Task> reopen_task(Connection& connection, Members& members, const EventPayloads& payloads,
                         const Reader& reader, const std::string& id, std::int64_t now_ms) {
  auto standing = members.standing(connection, reader);
  if (!standing) return fail(standing.error());
  auto task = read_back(connection, id);
  if (!task) return task;
  auto seen = read_managed(connection, *standing, task->notice_id, now_ms);
  if (!seen && seen.error().reason == reason::notice_not_found) return task_not_found();
  if (!seen) return fail(seen.error());
  if (auto status = check_tasks(seen->notice); !status) return fail(status.error());
  auto opened = connection.execute(
      "UPDATE notice_task SET finished_ms = 0, remark = '', seen = 0, told = $2 "
      "WHERE id = $1 AND finished_ms <> 0",
      {id, std::int64_t{told_by(task->due_ms, now_ms)}});
  if (!opened) return fail(opened.error());
  auto now = read_back(connection, id);
  if (!now || opened->affected == 0) return now;
  if (auto told = tell_task(connection, payloads, seen->notice, *now, now_ms); !told)
    return fail(told.error());
  return now;
}

}  // namespace

asio::awaitable<Result<Task>> TaskStore::assign(Reader reader, Assigning assigning) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<Task> {
    auto id = requests::once(
        connection, {reader.card_id + "/notice.task", assigning.request_id}, now_ms,
        [&] { return assign_task(connection, members_, payloads_, reader, assigning, now_ms); });
    if (!id) return fail(id.error());
    return read_back(connection, *id);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<std::vector<Task>>> TaskStore::list(Reader reader, std::string notice_id) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<std::vector<Task>> {
    auto standing = members_.standing(connection, reader);
    if (!standing) return fail(standing.error());
    if (auto seen = read_managed(connection, *standing, notice_id, now_ms); !seen)
      return fail(seen.error());
    return read_tasks(connection, notice_id);
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<Task>> TaskStore::finish(Reader reader, std::string id, std::string remark) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<Task> {
    if (auto standing = members_.standing(connection, reader); !standing)
      return fail(standing.error());
    return finish_task(connection, payloads_, reader.card_id, id, remark, now_ms);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Task>> TaskStore::reopen(Reader reader, std::string id) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) {
    return reopen_task(connection, members_, payloads_, reader, id, now_ms);
  };
  co_return co_await database_.write(std::move(job));
}

}  // namespace mct::notice
