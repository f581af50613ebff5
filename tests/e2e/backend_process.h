#pragma once

#include <string>

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace mct::e2e {

// The real backend in a process of its own, with the shipped catalogue, on a port that the system
// chooses. Started again it listens where it did.
class BackendProcess {
 public:
  struct Options {
    QString postgres = {};       // a conninfo; empty: SQLite in the data folder
    QString data = {};           // the folder; empty: one of its own, which goes with it
    QStringList arguments = {};  // further ones
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  };

  BackendProcess() : BackendProcess(Options{}) {}
  explicit BackendProcess(Options options);
  ~BackendProcess() { stop(); }

  // False when it does not serve within two minutes; log() then says why.
  bool start() { return launch() && await_serving(); }
  bool launch();
  bool await_serving();
  void stop();
  // At once, as when the power of the process is cut: nothing is finished, nobody is told.
  void kill();

  // Of who may read the data folder.
  std::string operator_token() const;

  QString address() const { return address_; }
  QString data_folder() const { return folder_; }
  qint64 process_id() const { return process_.processId(); }
  QByteArray log() const;
  // What it prints to its console, waiting until the pattern is in it, 5 s at most: the first group
  // of the match, or nothing.
  QString await_printed(const QString& pattern);

 private:
  QString file(const char* name) const { return folder_ + "/" + name; }

  const Options options_;
  QTemporaryDir own_folder_;
  const QString folder_;
  QProcess process_;
  QString address_ = QStringLiteral("127.0.0.1:0");
};

}  // namespace mct::e2e
