#include <QDateTime>

#include "app/features/notice/minutes_methods.h"
#include "app/tests/qml/fake_server.h"

// The minutes of the one meeting, as the fake server plays them.
namespace mct::app {
namespace {

notice::v1::Minutes minutes_of(const QString& text, int revision) {
  notice::v1::Minutes minutes;
  minutes.set_id("n1");
  minutes.set_revision(revision);
  minutes.set_text(text.toStdString());
  minutes.set_author_name("李样例");
  minutes.mutable_publish_time()->set_seconds(QDateTime::currentSecsSinceEpoch() - 60);
  if (revision > 1) minutes.mutable_correct_time()->set_seconds(QDateTime::currentSecsSinceEpoch());
  auto& file = *minutes.add_attachments();
  file.set_id("file-2");
  file.set_name("任务分解.txt");
  file.set_size(1024);
  return minutes;
}

}  // namespace

void FakeServer::answer_minutes() {
  channel_.answer(minutes_methods::get_minutes,
                  [this](const notice::v1::GetMinutesRequest&) -> Result<notice::v1::Minutes> {
                    if (minutes_.isEmpty())
                      return fail(Code::not_found, QStringLiteral("MINUTES_NOT_FOUND"), {});
                    return minutes_of(minutes_, minutes_revision_);
                  });
  channel_.answer(
      minutes_methods::write_minutes,
      [this](const notice::v1::WriteMinutesRequest& request) -> Result<notice::v1::Minutes> {
        if (request.revision() != minutes_revision_)
          return fail(Code::aborted, QStringLiteral("MINUTES_CHANGED"), {});
        minutes_ = QString::fromStdString(request.text());
        minutes_read_ = false;
        return minutes_of(minutes_, ++minutes_revision_);
      });
}

}  // namespace mct::app
