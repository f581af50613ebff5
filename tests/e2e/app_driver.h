#pragma once

#include <functional>
#include <memory>

#include <QQuickItem>
#include <QString>

#include "app/application.h"

namespace mct::e2e {

// A person at the app: looks for what can be seen, presses, types, waits.
class AppDriver {
 public:
  // `files`: the device's; empty: the real dialogs.
  AppDriver(const QString& data_dir, const QString& server,
            std::unique_ptr<app::Files> files = nullptr);

  app::Application& application() { return *application_; }
  // What is visible and is called so; null when there is none.
  QQuickItem* see(const QString& name) const;
  // Waits until it is there, ten seconds at most.
  QQuickItem* wait_for(const QString& name);
  bool wait_until(const std::function<bool()>& condition);
  // With the mouse, in the middle of it, scrolled to when it is farther down. False when there is
  // no such thing.
  bool press(const QString& name);
  // Into what has the focus, character by character.
  void type(const QString& text);
  // The texts of all that can be seen.
  QString page_text() const;

 private:
  std::unique_ptr<app::Application> application_;
};

}  // namespace mct::e2e
