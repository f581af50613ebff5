#pragma once

#include <QString>

namespace mct::app {

class Application;

// What the sample resident files and the sample admin handles. All of it says that it is a sample.
class SampleMatters {
 public:
  explicit SampleMatters(Application& application) : application_(application) {}

  // Two of whoever acts. False when it could not be done in time.
  bool file();
  // One that waits for whoever acts, of two; the other one is finished.
  QString waiting();
  // Of whoever acts: the one that has moved last.
  QString own();

 private:
  // Takes it up and finishes it.
  bool finish(const QString& matter_id);

  Application& application_;
};

}  // namespace mct::app
