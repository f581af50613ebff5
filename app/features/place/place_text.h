#pragma once

#include <optional>

#include <QCoreApplication>
#include <QStringList>
#include <QVariantList>

#include "app/features/place/place_types.h"

namespace mct::app {

// How places read.
class PlaceText {
  Q_DECLARE_TR_FUNCTIONS(PlaceText)

 public:
  static QString kind_name(PlaceKind kind);
  static QString kind_icon(PlaceKind kind);
  // {kind, name, icon} each.
  static QVariantList kinds();
  static QString facility_name(int facility);
  // 850 米, 3.2 公里.
  static QString distance(int meters);
  static QString open_state(OpenState state);
  // 周一至周五 08:30-16:30: a line for each.
  static QStringList opening_lines(const QList<OpeningTime>& times);
  // As opening_lines writes them, a line for each; empty lines are left out. Nothing: one is none.
  static std::optional<QList<OpeningTime>> parse_opening(const QString& text);
};

}  // namespace mct::app
