#include <gtest/gtest.h>

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include "app/core/cache/device_cache.h"
#include "app/core/channel/testing/fake_channel.h"
#include "app/core/events/event_methods.h"
#include "app/core/events/event_stream.h"
#include "app/core/navigation.h"
#include "app/core/outbox/outbox.h"
#include "app/core/testing/signed_in.h"
#include "app/features/notice/notice_client.h"
#include "app/features/notice/notice_methods.h"
#include "app/features/scan/code_reader.h"
#include "app/ui/qr_code.h"
#include "tests/fault/fuzz/target.h"

namespace mct::fault {
namespace {

namespace methods = app::event_methods;

const auto link = QStringLiteral("mct://card/0123456789abcdef0123456789abcdef");

std::string code_picture() {
  app::QrCode code;
  code.setSize(QSizeF(200, 200));
  code.set_text(link);
  QImage image(200, 200, QImage::Format_RGB32);
  image.fill(Qt::white);
  {
    QPainter painter(&image);
    code.paint(&painter);
  }
  QBuffer bytes;
  bytes.open(QIODevice::WriteOnly);
  image.save(&bytes, "BMP");  // without check sums: the damage gets as far as the code
  return bytes.data().toStdString();
}

void read_picture(const std::string& bytes) {
  const auto image = QImage::fromData(QByteArray::fromStdString(bytes));
  if (!image.isNull()) app::read_code(image);
}

void open_link(const std::string& bytes) {
  app::Navigation navigation(nullptr);
  navigation.register_route({"card", QUrl("qrc:/Card.qml"), true});
  navigation.register_link("card", "card", "link");
  const QUrl url(QString::fromStdString(bytes));
  EXPECT_EQ(navigation.openLink(url), navigation.opens(url));
}

// The app with the notices, told things that no server says.
class ToldApp {
 public:
  ToldApp() {
    channel_.answer(methods::watch, [](const methods::pb::WatchRequest&) {
      methods::pb::WatchResponse answer;
      auto* topic = answer.mutable_topics()->add_opened();
      topic->set_topic("card/card");
      topic->set_standing(methods::pb::STANDING_CURRENT);
      return app::Result<methods::pb::WatchResponse>(answer);
    });
    EXPECT_TRUE(QTest::qWaitFor([this] { return events_.live(); }, 5'000));
  }

  void tell(const std::string& payload) {
    static constexpr std::array kinds{"notice.sent",      "notice.changed",  "notice.urged",
                                      "notice.forwarded", "notice.reminded", "notice.settled"};
    methods::pb::WatchResponse answer;
    auto* event = answer.add_events();
    event->set_topic("card/card");
    event->set_sequence(++told_);
    event->set_kind(kinds.at(static_cast<std::size_t>(told_) % kinds.size()));
    event->set_payload(payload);
    channel_.push(methods::watch, answer);
    QCoreApplication::processEvents();
    EXPECT_TRUE(events_.live()) << "an event that cannot be read stops the stream";
    if (told_ % 100 == 0) notices_.stored();
  }

 private:
  QTemporaryDir folder_;
  app::FakeChannel channel_;
  app::SignedIn who_{channel_};
  app::DeviceCache cache_{folder_.filePath("cache.sqlite")};
  app::EventStream events_{channel_, who_.session, cache_};
  app::Outbox outbox_{channel_, who_.session, cache_};
  app::NoticeClient notices_{channel_, who_.session, cache_, events_, outbox_};
  qint64 told_ = 0;
};

std::string notice() {
  app::notice_methods::pb::Notice notice;
  notice.set_id("0123456789abcdef");
  notice.set_revision(2);
  notice.mutable_content()->set_title("样例会议");
  notice.mutable_content()->set_place("三层会议室");
  notice.mutable_content()->mutable_start_time()->set_seconds(1'800'000'000);
  notice.mutable_content()->set_kind(app::notice_methods::pb::NOTICE_KIND_MEETING);
  return notice.SerializeAsString();
}

}  // namespace

std::vector<Target> app_targets() {
  return {
      {"code_picture", {code_picture()}, read_picture},
      {"link", {link.toStdString(), "mct://card/", "https://example.invalid/%41"}, open_link},
      {"event",
       {notice()},
       [](const std::string& bytes) {
         static const auto app = std::make_unique<ToldApp>();
         app->tell(bytes);
       }},
  };
}

}  // namespace mct::fault
