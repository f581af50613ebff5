#pragma once

#include <string>

#include <QProcess>
#include <QTemporaryDir>

namespace mct::e2e {

// The real backend in a process of its own, with the shipped catalogue, on a port that the system
// chooses.
class BackendProcess {
 public:
  // False when it does not serve within half a minute; log() then says why.
  bool start();
  void stop();

  // Of who may read the data folder.
  std::string operator_token() const;

  QString address() const { return address_; }
  QByteArray log() const;
  // What it prints to its console, waiting until the pattern is in it, 5 s at most: the first group
  // of the match, or nothing.
  QString await_printed(const QString& pattern);
  ~BackendProcess() { stop(); }

 private:
  QTemporaryDir data_;
  QProcess process_;
  QString address_;
};

}  // namespace mct::e2e
