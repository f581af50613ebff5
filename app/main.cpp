#include <QCommandLineParser>
#include <QFont>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "app/application.h"
#include "app/core/settings.h"
#include "app/measure/measure.h"
#include "app/platform/media_backend.h"
#include "app/tour/sample_files.h"
#include "app/tour/sample_positioning.h"
#include "app/tour/tour.h"

namespace {

int warnings = 0;

// The tour must fail for what QML only warns of.
void count_warnings(QtMsgType type, const QMessageLogContext& context, const QString& message) {
  if (type != QtDebugMsg && type != QtInfoMsg && message.contains(".qml")) ++warnings;
  fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

QSize parse_size(const QString& text) {
  const auto parts = text.split('x');
  return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

void use_mode(mct::app::Settings& settings, const QString& mode) {
  settings.set_appearance(mode == "dark" ? "dark" : "light");
  settings.set_elder(mode == "elder");
}

}  // namespace

int main(int argc, char** argv) {
  mct::app::choose_media_backend();
  QGuiApplication gui(argc, argv);
  QGuiApplication::setApplicationName("mct");
  QGuiApplication::setApplicationDisplayName(QStringLiteral("门城通"));
  QGuiApplication::setApplicationVersion(MCT_VERSION);
  // One font for both scripts, where the system has it: otherwise each text is put together of two.
  QFont font = QGuiApplication::font();
  font.setFamilies({"Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC"});
  QGuiApplication::setFont(font);

  QCommandLineParser parser;
  parser.setApplicationDescription(QStringLiteral("门城通"));
  parser.addHelpOption();
  parser.addVersionOption();
  parser.addOptions({
      {"server", "the server, HOST:PORT or https://HOST:PORT", "address"},
      {"data", "the folder of settings and cache", "folder"},
      {"open", "a link to open, such as mct://item/D034", "link"},
      {"size", "the window's size, such as 390x844", "WxH"},
      {"mode", "light, dark or elder, for the tour", "mode"},
      {"language", "zh_CN or en, for the tour", "language"},
      {"codes", "the file with a development server's console, for the tour to sign in", "file"},
      {"stops", "only the pages whose picture's name fits, for the tour", "regular expression"},
      {"tour", "write a picture of every page into this folder, and leave", "folder"},
      {"start", "write the milliseconds to the first frame and the first page here, and leave",
       "file"},
      {"flick",
       "flick through the list of all items, write each frame's milliseconds into this "
       "file, and leave",
       "file"},
  });
  parser.process(gui);

  // A tour and a measurement leave nothing behind.
  QTemporaryDir temporary;
  const bool unattended = parser.isSet("tour") || parser.isSet("start") || parser.isSet("flick");
  QString data = parser.value("data");
  if (data.isEmpty())
    data = unattended ? temporary.path()
                      : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);

  std::unique_ptr<mct::app::Files> files;
  std::unique_ptr<mct::app::Positioning> positioning;
  if (parser.isSet("tour")) {
    files = std::make_unique<mct::app::SampleFiles>();
    positioning = std::make_unique<mct::app::SamplePositioning>();
  }
  mct::app::Application application({.data_dir = data,
                                     .server = {},
                                     .channel = nullptr,
                                     .files = std::move(files),
                                     .positioning = std::move(positioning)});
  if (parser.isSet("server")) application.settings().set_server_address(parser.value("server"));
  if (parser.isSet("mode")) use_mode(application.settings(), parser.value("mode"));
  if (parser.isSet("language")) application.settings().set_language(parser.value("language"));
  if (parser.isSet("tour")) qInstallMessageHandler(count_warnings);
  if (!application.load()) return 1;
  if (auto size = parse_size(parser.value("size")); size.isValid())
    application.window()->resize(size);
  if (!parser.isSet("start")) application.window()->show();  // a measurement shows it itself
  if (parser.isSet("open") && !application.open(QUrl(parser.value("open"))))
    fprintf(stderr, "mct-app: not a link of this app: %s\n", qPrintable(parser.value("open")));

  if (parser.isSet("start")) return mct::app::measure_start(application, parser.value("start"));
  if (parser.isSet("flick")) return mct::app::measure_list(application, parser.value("flick"));
  if (!parser.isSet("tour")) return QGuiApplication::exec();
  const int failed = mct::app::Tour(application, parser.value("tour"), parser.value("codes"),
                                    parser.value("stops"))
                         .take();
  if (warnings > 0) fprintf(stderr, "mct-app: the tour met %d warnings\n", warnings);
  return failed == 0 && warnings == 0 ? 0 : 1;
}
