#include "app/features/document/document_text.h"

#include <QCoreApplication>
#include <QDateTime>

namespace mct::app::document_text {
namespace {

// The text of a number, from 1.
template <std::size_t Count>
QString text(const char* const (&names)[Count], int number) {
  if (number < 1 || number > static_cast<int>(Count)) return {};
  return QCoreApplication::translate("DocumentText", names[number - 1]);
}

}  // namespace

QString kind(int kind) {
  static constexpr const char* names[]{
      QT_TRANSLATE_NOOP("DocumentText", "决议"),       QT_TRANSLATE_NOOP("DocumentText", "决定"),
      QT_TRANSLATE_NOOP("DocumentText", "命令（令）"), QT_TRANSLATE_NOOP("DocumentText", "公报"),
      QT_TRANSLATE_NOOP("DocumentText", "公告"),       QT_TRANSLATE_NOOP("DocumentText", "通告"),
      QT_TRANSLATE_NOOP("DocumentText", "意见"),       QT_TRANSLATE_NOOP("DocumentText", "通知"),
      QT_TRANSLATE_NOOP("DocumentText", "通报"),       QT_TRANSLATE_NOOP("DocumentText", "报告"),
      QT_TRANSLATE_NOOP("DocumentText", "请示"),       QT_TRANSLATE_NOOP("DocumentText", "批复"),
      QT_TRANSLATE_NOOP("DocumentText", "议案"),       QT_TRANSLATE_NOOP("DocumentText", "函"),
      QT_TRANSLATE_NOOP("DocumentText", "纪要")};
  return text(names, kind);
}

QString urgency(int urgency) {
  static constexpr const char* names[]{QT_TRANSLATE_NOOP("DocumentText", "平件"),
                                       QT_TRANSLATE_NOOP("DocumentText", "加急"),
                                       QT_TRANSLATE_NOOP("DocumentText", "特急")};
  return text(names, urgency);
}

QString state(DocumentState state) {
  static constexpr const char* names[]{
      QT_TRANSLATE_NOOP("DocumentText", "草稿"),   QT_TRANSLATE_NOOP("DocumentText", "流转中"),
      QT_TRANSLATE_NOOP("DocumentText", "已退回"), QT_TRANSLATE_NOOP("DocumentText", "已撤回"),
      QT_TRANSLATE_NOOP("DocumentText", "已办结"), QT_TRANSLATE_NOOP("DocumentText", "已归档")};
  return text(names, static_cast<int>(state));
}

QString task(DocumentTask task) {
  static constexpr const char* names[]{QT_TRANSLATE_NOOP("DocumentText", "会签"),
                                       QT_TRANSLATE_NOOP("DocumentText", "签发"),
                                       QT_TRANSLATE_NOOP("DocumentText", "传阅")};
  return text(names, static_cast<int>(task));
}

QString done(DocumentVerb verb) {
  static constexpr const char* names[]{
      QT_TRANSLATE_NOOP("DocumentText", "拟稿"), QT_TRANSLATE_NOOP("DocumentText", "修改"),
      QT_TRANSLATE_NOOP("DocumentText", "送出"), QT_TRANSLATE_NOOP("DocumentText", "批注"),
      QT_TRANSLATE_NOOP("DocumentText", "会签"), QT_TRANSLATE_NOOP("DocumentText", "签发"),
      QT_TRANSLATE_NOOP("DocumentText", "已阅"), QT_TRANSLATE_NOOP("DocumentText", "退回"),
      QT_TRANSLATE_NOOP("DocumentText", "撤回"), QT_TRANSLATE_NOOP("DocumentText", "催办"),
      QT_TRANSLATE_NOOP("DocumentText", "移交"), QT_TRANSLATE_NOOP("DocumentText", "编号"),
      QT_TRANSLATE_NOOP("DocumentText", "归档")};
  return text(names, static_cast<int>(verb));
}

QString action(DocumentVerb verb) {
  static constexpr const char* names[]{"",  // drafting and revising are pages of their own
                                       "",
                                       QT_TRANSLATE_NOOP("DocumentText", "送出流转"),
                                       QT_TRANSLATE_NOOP("DocumentText", "写批注"),
                                       QT_TRANSLATE_NOOP("DocumentText", "同意会签"),
                                       QT_TRANSLATE_NOOP("DocumentText", "同意签发"),
                                       QT_TRANSLATE_NOOP("DocumentText", "已阅"),
                                       QT_TRANSLATE_NOOP("DocumentText", "退回修改"),
                                       QT_TRANSLATE_NOOP("DocumentText", "撤回公文"),
                                       QT_TRANSLATE_NOOP("DocumentText", "催办"),
                                       "",  // follows from an absence
                                       QT_TRANSLATE_NOOP("DocumentText", "编发文字号"),
                                       QT_TRANSLATE_NOOP("DocumentText", "归档")};
  return text(names, static_cast<int>(verb));
}

QString time(qint64 ms) {
  return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString date(qint64 ms) {
  return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("yyyy-MM-dd"));
}

}  // namespace mct::app::document_text
