#include "app/features/access/invitation_form.h"

#include <QDateTime>

#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/access/access_text.h"
#include "app/features/access/pass_client.h"

namespace mct::app {
namespace {

constexpr int usual_visit_s = 4 * 3600;

}  // namespace

InvitationForm::InvitationForm(QObject* parent) : Form(parent), request_id_(new_request_id()) {}

void InvitationForm::attach(const Services& services) {
  client_ = &services.get<PassClient>();
  navigation_ = &services.get<Navigation>();
  passes_ = client_->passes();
  const auto now = QDateTime::currentDateTime();
  start_ = now.toString(AccessText::time_format());
  end_ = now.addSecs(usual_visit_s).toString(AccessText::time_format());
  emit placesChanged();
  emit timesChanged();
}

QStringList InvitationForm::places() const {
  QStringList names;
  for (const auto& it : passes_) names.append(it.place_name);
  return names;
}

qint64 InvitationForm::time_of(const QString& text, const QString& what) {
  const auto time = QDateTime::fromString(text.trimmed(), AccessText::time_format());
  if (time.isValid()) return time.toMSecsSinceEpoch();
  complain(tr("%1须写作 2026-12-01 14:00 的样子").arg(what));
  return 0;
}

void InvitationForm::invite() {
  if (busy()) return;
  if (place_ < 0 || place_ >= passes_.size()) return complain(tr("这张名片没有可以开的门"));
  if (name_.trimmed().isEmpty()) return complain(tr("请填写访客姓名"));
  const auto start_ms = time_of(start_, tr("开始时间"));
  if (start_ms == 0) return;
  const auto end_ms = time_of(end_, tr("结束时间"));
  if (end_ms == 0) return;
  const Invitation wanted{passes_[place_].place, name_.trimmed(), start_ms, end_ms, request_id_};
  wait_for(client_->invite(wanted, [this](const Result<Visitor>& visitor) {
    if (!visitor && visitor.error().reason == QLatin1String("INVALID_ARGUMENT"))
      return complain(visitor.error().message);
    if (!settle(visitor ? Result<void>() : tl::unexpected(visitor.error()))) return;
    navigation_->pop();
    navigation_->push(QStringLiteral("access/visitor"),
                      {{"name", visitor->name}, {"code", visitor->code}});
  }));
}

}  // namespace mct::app
