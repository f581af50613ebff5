#include "backend/features/notice/notice_module.h"

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <spdlog/spdlog.h>

#include "backend/features/notice/check_in_rpc.h"
#include "backend/features/notice/minutes_rpc.h"
#include "backend/features/notice/notice_proto.h"
#include "backend/features/notice/notice_rpc.h"
#include "backend/features/notice/schedule_store.h"
#include "backend/features/notice/sending_rpc.h"
#include "backend/features/notice/task_rpc.h"
#include "backend/features/notice/topic_store.h"

namespace mct::notice {
namespace {

constexpr std::chrono::seconds look_again{5};

}  // namespace

struct NoticeModule::Parts {
  Parts(storage::Database& database, rpc::Bridge& bridge, const Directories& directories,
        const Clock& clock)
      : inbox(database, directories.members, event_payloads(), clock),
        sent(database, directories, event_payloads(), clock),
        schedule(database, event_payloads(), clock),
        forwards(database, directories.members, event_payloads(), clock),
        doors(database, directories.members, event_payloads(), clock),
        written(database, directories.members, event_payloads(), clock),
        assigned(database, directories.members, event_payloads(), clock),
        notices(inbox, forwards),
        sending(sent, forwards),
        check_ins(doors, clock),
        minutes(written),
        tasks(assigned),
        notice_rpc(bridge, notices),
        sending_rpc(bridge, sending),
        check_in_rpc(bridge, check_ins),
        minutes_rpc(bridge, minutes),
        task_rpc(bridge, tasks) {}

  AlertTopics alerts;
  InboxStore inbox;
  SendingStore sent;
  ScheduleStore schedule;
  ForwardStore forwards;
  CheckInStore doors;
  MinutesStore written;
  TaskStore assigned;
  NoticeService notices;
  SendingService sending;
  CheckInService check_ins;
  MinutesService minutes;
  TaskService tasks;
  NoticeRpc notice_rpc;
  SendingRpc sending_rpc;
  CheckInRpc check_in_rpc;
  MinutesRpc minutes_rpc;
  TaskRpc task_rpc;
};

NoticeModule::NoticeModule(storage::Database& database, rpc::Bridge& bridge,
                           Directories directories, const Clock& clock)
    : parts_(std::make_unique<Parts>(database, bridge, directories, clock)) {}
NoticeModule::~NoticeModule() = default;

attachments::AttachmentViewer& NoticeModule::attachment_viewer() {
  return parts_->inbox;
}

events::TopicSource& NoticeModule::topics() {
  return parts_->alerts;
}

asio::awaitable<void> NoticeModule::keep_schedule() {
  asio::steady_timer timer(co_await asio::this_coro::executor);
  for (;;) {
    auto done = co_await parts_->schedule.send_due();
    if (done) done = co_await parts_->schedule.remind_due();
    if (done) done = co_await parts_->schedule.remind_tasks();
    if (!done) spdlog::error("notices by the clock: {}", done.error().message);
    timer.expires_after(look_again);
    co_await timer.async_wait(asio::use_awaitable);
  }
}

void NoticeModule::add_services(rpc::Server& server) {
  server.add(parts_->notice_rpc);
  server.add(parts_->sending_rpc);
  server.add(parts_->check_in_rpc);
  server.add(parts_->minutes_rpc);
  server.add(parts_->task_rpc);
}

}  // namespace mct::notice
