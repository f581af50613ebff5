#pragma once

#include "app/platform/files.h"

namespace mct::app {

// For the tour, which has nobody to choose a file: a sheet of the sample unit with changes, and a
// picture of a code that is no link of the app. Saves nothing.
class SampleFiles final : public Files {
  Q_OBJECT

 public:
  using Files::Files;

  void open(Kind kind, QObject* context, std::function<void(File)> chosen) override;
  void save(File file, QObject* context, std::function<void()> saved) override;
};

}  // namespace mct::app
