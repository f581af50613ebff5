#pragma once

#include <QObject>
#include <QRegularExpression>
#include <QString>
#include <QVariantMap>

namespace mct::app {

class Application;

// One page to show: where it is, and what has been done on it.
struct Stop {
  QString name;  // of the picture
  QString tab;
  QString route;  // empty = the tab's first page
  QVariantMap params;
  QString typed;  // put into the page's search field
  bool offline = false;
  bool signed_in = false;  // as the admin of the sample unit
  bool resident = false;   // signed in as the resident whose identity is verified
  QString pressed{};       // the controls that are pressed then, one after another
  bool alert = false;      // while an alert stands, which is cancelled afterwards
};

// Walks through every page of a running app and writes a picture of each.
class Tour : public QObject {
  Q_OBJECT

 public:
  // `codes`: the file that the console of a development server goes to; empty: nobody signs in, and
  // the stops for who is signed in are left out.
  // `only`: a regular expression that a stop's name contains; empty: all of them.
  Tour(Application& application, QString folder, QString codes, const QString& only = {});

  // The number of stops that could not be shown; what is wrong with each is on stderr.
  int take();

 private:
  // Whoever the stop is for is signed in. False when that cannot be.
  bool enter(const Stop& stop);
  bool raise_alert();
  bool cancel_alert();
  bool visit(const Stop& stop);
  // Runs the event loop until nothing is pending, loading or moving; false when that takes too
  // long.
  bool settle();
  // Nothing to press: true.
  bool press(const QString& name);
  void close_menu();
  bool save(const QString& name);
  // Nothing that belongs side by side lies over each other.
  bool is_orderly(const QString& name);

  Application& application_;
  QString folder_;
  QString codes_;
  QRegularExpression only_;
  bool as_admin_ = false;
  bool as_resident_ = false;
  int taken_ = 0;
};

}  // namespace mct::app
