#pragma once

#include <QList>
#include <QString>

namespace mct::app {

// What a code is for; as mct.account.v1.CodePurpose.
enum class CodePurpose { sign_up = 1, log_in = 2, reset_password = 3, close_account = 4 };

struct SentCode {
  QString id;
  int resend_seconds = 0;
};

// A code as it was typed, and the request that it answers.
struct CodeProof {
  QString id;
  QString code;
};

struct SignUp {
  CodeProof proof;
  QString password;
  QString nickname;
  QString signature;
};

struct SignedInDevice {
  QString id;
  QString name;
  qint64 last_seen_ms = 0;
  bool current = false;
};

}  // namespace mct::app
