#include "app/features/access/pass_proto.h"

#include <string>

#include <QRandomGenerator64>

#include "mct/access/v1/pass.pb.h"

namespace mct::app {
namespace {

QByteArray eight_bytes_of(quint64 number) {
  QByteArray bytes;
  for (int shift = 56; shift >= 0; shift -= 8)
    bytes.append(static_cast<char>(number >> shift & 0xff));
  return bytes;
}

}  // namespace

QString shown_text(const QByteArray& pass, qint64 now_s,
                   const std::function<QByteArray(const QByteArray&)>& sign) {
  access::v1::Presentation presentation;
  if (!presentation.mutable_pass()->ParseFromArray(pass.constData(), static_cast<int>(pass.size())))
    return {};
  const auto nonce = eight_bytes_of(QRandomGenerator64::system()->generate64());
  const auto signature = sign(QByteArray("mct showing 1\0", 14) +
                              QByteArray::fromStdString(presentation.pass().signature()) +
                              eight_bytes_of(static_cast<quint64>(now_s)) + nonce);
  if (signature.isEmpty()) return {};
  presentation.set_time(now_s);
  presentation.set_nonce(nonce.toStdString());
  presentation.set_signature(signature.toStdString());
  const auto bytes = QByteArray::fromStdString(presentation.SerializeAsString());
  return QStringLiteral("MCT1.") +
         QString::fromLatin1(
             bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

}  // namespace mct::app
