#pragma once

#include <QString>

namespace mct::app {

class Application;

// A visitor of the sample unit, which says that it is a sample.
class SampleAccess {
 public:
  explicit SampleAccess(Application& application) : application_(application) {}

  // What the visitor shows; of one who is invited now.
  QString visitor_code();

 private:
  Application& application_;
};

}  // namespace mct::app
