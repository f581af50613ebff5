#pragma once

#include <QString>

namespace mct::app {

class Application;

// A vote of a community that is openly a sample, for the tour.
class SampleVote {
 public:
  explicit SampleVote(Application& application) : application_(application) {}

  // By whoever keeps the community.
  bool begin();
  // For whoever lives there: its id; empty: there is none.
  QString own();
  // Whoever lives there wants neighbours to see them.
  bool show_neighbour();

 private:
  Application& application_;
};

}  // namespace mct::app
