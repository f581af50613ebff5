#include "app/features/access/visitor_model.h"

#include <QDateTime>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/features/access/access_text.h"
#include "app/features/access/pass_client.h"

namespace mct::app {
namespace {

bool live(const Visitor& it) {
  return !it.cancelled && it.end_ms > QDateTime::currentMSecsSinceEpoch();
}

}  // namespace

VisitorModel::VisitorModel(QObject* parent)
    : ListModel({"id", "name", "subtitle", "standing", "code", "live"}, parent) {}

void VisitorModel::attach(const Services& services) {
  client_ = &services.get<PassClient>();
  navigation_ = &services.get<Navigation>();
}

void VisitorModel::load() {
  status_.begin();
  emit statusChanged();
  call_ = client_->visitors([this](const Result<QList<Visitor>>& visitors) {
    if (visitors) {
      beginResetModel();
      visitors_ = *visitors;
      endResetModel();
      status_.show_fresh(visitors_.isEmpty());
    } else {
      status_.fail(visitors.error());
    }
    emit statusChanged();
  });
}

void VisitorModel::cancel(const QString& id) {
  cancelling_ = client_->cancel(id, [this](const Result<void>& outcome) {
    navigation_->say(outcome ? tr("已取消") : mct::app::error_text(outcome.error()));
    load();
  });
}

QVariant VisitorModel::value(int row, int role) const {
  const auto& it = visitors_[row];
  switch (role) {
    case Id:
      return it.id;
    case Name:
      return it.name;
    case Subtitle:
      return it.place_name + QStringLiteral(" · ") + AccessText::span(it.start_ms, it.end_ms);
    case Standing:
      if (it.entered_ms != 0) return tr("已到");
      if (it.cancelled) return tr("已取消");
      return live(it) ? QString() : tr("已过期");
    case Shown:
      return it.code;
    case Live:
      return live(it);
    default:
      return {};
  }
}

}  // namespace mct::app
