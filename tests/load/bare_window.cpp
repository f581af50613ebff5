// The least that a Qt Quick app can be: one window with one list of 10,000 rows of text. What the
// app is measured against. usage: mct-bare-window --start|--flick FILE
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include "app/measure/frames.h"

namespace {

constexpr auto window_qml = R"(
import QtQuick
import QtQuick.Window

Window {
    width: 390
    height: 844

    ListView {
        objectName: "list"
        anchors.fill: parent
        model: 10000
        delegate: Text {
            required property int index
            width: ListView.view.width
            height: 72
            text: "第 " + index + " 行"
            font.pixelSize: 16
        }
    }
}
)";

}  // namespace

int main(int argc, char** argv) {
  QGuiApplication gui(argc, argv);
  const auto arguments = QGuiApplication::arguments();
  if (arguments.size() != 3) return 2;
  QQmlApplicationEngine engine;
  engine.loadData(window_qml);
  auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
  if (!window) return 1;
  if (arguments[1] == QLatin1String("--start"))
    return mct::app::measure_start(
        *window, [] { return true; }, arguments[2]);
  window->show();
  auto* list = window->findChild<QQuickItem*>("list");
  return mct::app::measure_flick(*window, *list, arguments[2]);
}
