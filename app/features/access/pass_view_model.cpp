#include "app/features/access/pass_view_model.h"

#include <algorithm>

#include <QLocale>

#include "app/core/services.h"
#include "app/features/access/access_text.h"
#include "app/features/access/pass_client.h"

namespace mct::app {
namespace {

// A gate takes a code for a minute; what is shown is at most half as old.
constexpr int again_ms = 20'000;

}  // namespace

PassViewModel::PassViewModel(QObject* parent) : PageViewModel(parent) {
  again_.setInterval(again_ms);
  connect(&again_, &QTimer::timeout, this, &PassViewModel::show);
}

void PassViewModel::attach(const Services& services) {
  client_ = &services.get<PassClient>();
  connect(client_, &PassClient::becameReady, this, &PassViewModel::load);
}

void PassViewModel::load() {
  passes_ = client_->passes();
  if (passes_.isEmpty())
    status_.begin();
  else
    status_.show_fresh(false);
  emit statusChanged();
  show();
  if (!client_->ready()) return;
  call_ = client_->refresh([this](const Result<void>& asked) {
    stale_ = !asked;
    passes_ = client_->passes();
    if (!asked && passes_.isEmpty())
      status_.fail(asked.error());
    else
      status_.show_fresh(passes_.isEmpty());
    emit statusChanged();
    show();
  });
}

void PassViewModel::show() {
  place_ = std::clamp<int>(place_, 0, std::max<int>(0, static_cast<int>(passes_.size()) - 1));
  code_ = passes_.isEmpty() ? QString() : client_->code(passes_[place_]);
  again_.start();
  emit changed();
}

void PassViewModel::choose(int place) {
  place_ = place;
  show();
}

QStringList PassViewModel::places() const {
  QStringList names;
  for (const auto& it : passes_) names.append(it.place_name);
  return names;
}

QString PassViewModel::place_name() const {
  return passes_.isEmpty() ? QString() : passes_[place_].place_name;
}

QString PassViewModel::end_text() const {
  if (passes_.isEmpty()) return {};
  return tr("没有网络也能用到 %1").arg(AccessText::time(passes_[place_].end_ms));
}

}  // namespace mct::app
