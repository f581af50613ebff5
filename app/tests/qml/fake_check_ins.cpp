#include <QDateTime>

#include "app/features/notice/check_in_methods.h"
#include "app/tests/qml/fake_server.h"

// The door of the one meeting, as the fake server plays it.
namespace mct::app {
void FakeServer::answer_check_ins() {
  const auto refused = [this]() -> std::optional<Error> {
    if (!meeting_soon_) return Error{Code::unknown, QStringLiteral("CHECK_IN_CLOSED"), {}};
    return std::nullopt;
  };
  const auto done = [this](bool before) {
    notice::v1::CheckedIn answer;
    answer.set_id("n1");
    answer.set_title("样例会商");
    answer.mutable_time()->set_seconds(QDateTime::currentSecsSinceEpoch());
    answer.set_before(before);
    return Result<notice::v1::CheckedIn>(answer);
  };
  channel_.answer(
      check_in_methods::get_check_in_code,
      [refused](const notice::v1::GetCheckInCodeRequest&) -> Result<notice::v1::CheckInCode> {
        if (const auto error = refused()) return tl::unexpected(*error);
        notice::v1::CheckInCode code;
        code.set_link("mct://check-in/sample-code");
        code.set_seconds(30);
        return code;
      });
  channel_.answer(
      check_in_methods::check_in,
      [=, this](const notice::v1::CheckInRequest& request) -> Result<notice::v1::CheckedIn> {
        if (code_expired_) return fail(Code::unknown, QStringLiteral("CHECK_IN_CODE_EXPIRED"), {});
        const bool before = !checked_in_.isEmpty();
        checked_in_ = QString::fromStdString(request.code());
        return done(before);
      });
  channel_.answer(
      check_in_methods::check_in_by_hand,
      [=, this](const notice::v1::CheckInByHandRequest& request) -> Result<notice::v1::CheckedIn> {
        if (const auto error = refused()) return tl::unexpected(*error);
        checked_in_ = QString::fromStdString(request.card_id());
        return done(false);
      });
}

}  // namespace mct::app
