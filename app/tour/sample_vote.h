#pragma once

#include <QString>

namespace mct::app {

class Application;

// Votes of a community that are openly samples, for the tour.
class SampleVote {
 public:
  explicit SampleVote(Application& application) : application_(application) {}

  // By whoever keeps the community: one of its first building, then one of all of it.
  bool begin();
  // For whoever lives there, the latest: its id; empty: there is none.
  QString own();
  // Whoever lives there wants neighbours to see them.
  bool show_neighbour();

 private:
  Application& application_;
};

}  // namespace mct::app
