#pragma once

#include <grpcpp/grpcpp.h>
#include <memory>
#include <string>

#include <QStringList>
#include <QTemporaryDir>

#include "tests/e2e/backend_process.h"

namespace mct::e2e {

// mct-gate, with a memory of its own; calls the server when it is told to.
class Gate {
 public:
  Gate(const BackendProcess& backend, std::shared_ptr<grpc::Channel> channel, const char* id,
       const char* place);

  void call_server();
  // Without a network.
  std::string says(const QString& code);

 private:
  QTemporaryDir folder_;
  const QStringList arguments_;
};

}  // namespace mct::e2e
