#pragma once

#include <QString>

namespace mct::app {

class Application;

// A repair that is openly a sample, for the tour.
class SampleRepair {
 public:
  explicit SampleRepair(Application& application) : application_(application) {}

  // By whoever lives in the sample community.
  bool report();
  // By whoever handles repairs there: takes it and finishes it, with a picture.
  bool mend();
  // Of whoever acts: their repair; empty: there is none.
  QString own();

 private:
  QString upload(const QString& name, const QByteArray& content);

  Application& application_;
};

}  // namespace mct::app
