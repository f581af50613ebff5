#pragma once

#include <QString>

namespace mct::app {

class Application;

// Bookings at the sample garden, which says that it is a sample.
class SampleBookings {
 public:
  explicit SampleBookings(Application& application) : application_(application) {}

  // Of two free tickets, booked now; and one that waits to be paid. Empty: it could not be made.
  QString free();
  QString held();

 private:
  QString booked(const QString& offer_id, int count);

  Application& application_;
};

}  // namespace mct::app
