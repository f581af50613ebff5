#pragma once

#include <functional>

#include <QByteArray>
#include <QString>

namespace mct::app {

// The text that a gate reads: the pass (mct.access.v1.Pass), and that a device shows it now. See
// proto/mct/access/v1/pass.proto. `sign`: with the key of the pass. Empty: that is no pass, or
// nothing can be signed.
QString shown_text(const QByteArray& pass, qint64 now_s,
                   const std::function<QByteArray(const QByteArray& message)>& sign);

}  // namespace mct::app
