#include "app/features/matter/matter_lines.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/features/matter/matter_text.h"

namespace mct::app::matter_lines {
namespace {

QString text(const char* source) {
  return QCoreApplication::translate("MatterLines", source);
}

QVariantMap fact(const QString& label, const QString& value) {
  return {{"label", label}, {"value", value}};
}

QVariantList lines_of(const QList<Attachment>& files, int first) {
  QVariantList all;
  for (const auto& it : files)
    all.append(QVariantMap{
        {"name", it.name}, {"size", QLocale().formattedDataSize(it.size)}, {"place", first++}});
  return all;
}

QString title_of(const Matter& matter, const QString& field_id) {
  for (const auto& it : matter.fields)
    if (it.id == field_id) return it.title;
  return {};
}

}  // namespace

QList<Attachment> files(const Matter& matter) {
  QList<Attachment> all;
  for (const auto& it : matter.answers) all += it.attachments;
  return all + matter.result_attachments;
}

QVariantList facts(const Matter& matter) {
  QVariantList facts{fact(text(QT_TRANSLATE_NOOP("MatterLines", "办件编号")), matter.number)};
  facts.append(
      fact(text(QT_TRANSLATE_NOOP("MatterLines", "提交时间")), matter_text::time(matter.filed_ms)));
  if (!matter.own)
    facts.append(fact(text(QT_TRANSLATE_NOOP("MatterLines", "申请人")), matter.applicant));
  facts.append(fact(text(QT_TRANSLATE_NOOP("MatterLines", "办理单位")),
                    matter.handler.isEmpty()
                        ? matter.unit
                        : QStringLiteral("%1 · %2").arg(matter.unit, matter.handler)));
  if (matter.due_ms != 0 && matter.state != MatterState::supplementing) {
    auto day = matter_text::last_day(matter.due_ms);
    if (matter.provisional)
      day += text(QT_TRANSLATE_NOOP("MatterLines", "（下一年放假安排公布后可能顺延）"));
    facts.append(fact(matter.state == MatterState::filed
                          ? text(QT_TRANSLATE_NOOP("MatterLines", "受理期限"))
                          : text(QT_TRANSLATE_NOOP("MatterLines", "承诺期限")),
                      day));
  }
  if (matter.legal_ms != 0 && matter.state == MatterState::accepted)
    facts.append(fact(text(QT_TRANSLATE_NOOP("MatterLines", "法定期限")),
                      matter_text::last_day(matter.legal_ms)));
  return facts;
}

QVariantList answers(const Matter& matter) {
  QVariantList answers;
  int place = 0;
  for (const auto& it : matter.answers) {
    if (!it.value.isEmpty() || !it.attachments.isEmpty())
      answers.append(QVariantMap{
          {"title", it.title}, {"value", it.value}, {"files", lines_of(it.attachments, place)}});
    place += static_cast<int>(it.attachments.size());
  }
  return answers;
}

QVariantList missing(const Matter& matter) {
  QVariantList missing;
  for (const auto& it : matter.missing)
    missing.append(QVariantMap{{"title", title_of(matter, it.field_id)}, {"what", it.what}});
  return missing;
}

QVariantList result_files(const Matter& matter) {
  const auto before = files(matter).size() - matter.result_attachments.size();
  return lines_of(matter.result_attachments, static_cast<int>(before));
}

QVariantList proposed(const Matter& matter) {
  QVariantList all;
  if (!matter.proposal) return all;
  for (const auto& it : matter.proposal->changes) {
    QVariantList fields;
    for (const auto& field : it.fields) {
      const auto before =
          field.before.isEmpty() ? QString() : QStringLiteral("%1 → ").arg(field.before);
      fields.append(QVariantMap{{"title", field.title}, {"value", before + field.after}});
    }
    all.append(QVariantMap{{"isNew", it.is_new},
                           {"title", QStringLiteral("%1 %2").arg(it.code, it.name)},
                           {"fields", fields}});
  }
  return all;
}

QVariantList trail(const Matter& matter) {
  QVariantList trail;
  for (auto it = matter.trail.rbegin(); it != matter.trail.rend(); ++it) {
    const auto done = matter_text::done(it->verb);
    auto detail = matter_text::time(it->time_ms);
    if (!it->organization.isEmpty()) detail += QStringLiteral(" · ") + it->organization;
    trail.append(QVariantMap{
        {"title", it->name.isEmpty() ? done : QStringLiteral("%1 · %2").arg(done, it->name)},
        {"detail", detail},
        {"note", it->note},
        {"internal", it->internal}});
  }
  return trail;
}

}  // namespace mct::app::matter_lines
