#pragma once

#include <QString>

namespace mct::app {

class Application;

// Bills of a household that is openly a sample, for the tour.
class SampleProperty {
 public:
  explicit SampleProperty(Application& application) : application_(application) {}

  // By whoever keeps the sample company.
  bool issue();
  // By whoever lives there: one bill is paid, and another's payment waits. Its id; empty: there is
  // none.
  QString payment();

 private:
  bool pay(const QString& payment_id);

  Application& application_;
};

}  // namespace mct::app
