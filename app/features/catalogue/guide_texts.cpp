// What the guide's page says: the texts of GuideViewModel.
#include <QDateTime>
#include <QLocale>

#include "app/features/catalogue/guide_view_model.h"
#include "app/features/catalogue/item_text.h"

namespace mct::app {

QString GuideViewModel::kind_name() const {
  return kind_text(guide_.summary.kind);
}

QString GuideViewModel::audience_text() const {
  return app::audience_text(guide_.summary.audiences);
}

QString GuideViewModel::update_text() const {
  if (guide_.updated_ms == 0) return {};
  const auto date = QDateTime::fromMSecsSinceEpoch(guide_.updated_ms).date();
  return tr("更新于 %1").arg(QLocale().toString(date, QStringLiteral("yyyy-MM-dd")));
}

QVariantList GuideViewModel::listings() const {
  QVariantList rows;
  for (const auto& listing : guide_.summary.listings)
    rows.append(QVariantMap{
        {"levelText", listing.level == 2 ? tr("镇（街道）、村（社区）级目录") : tr("区级部门目录")},
        {"numberText", tr("第 %1 项").arg(listing.number)},
        {"scopeText", scope_text(listing)},
        {"villageText", village_text(listing)}});
  return rows;
}

QList<GuideViewModel::Section> GuideViewModel::all_sections() const {
  const auto& texts = guide_.texts;
  return {
      {tr("受理条件"), texts.conditions, "text"},
      {tr("办理地点"), texts.place, "place"},
      {tr("办理时间"), texts.office_hours, "text"},
      {tr("联系电话"), texts.phone, "phone"},
      {tr("承诺期限"), texts.promised_limit, "text"},
      {tr("法定期限"), texts.statutory_limit, "text"},
      {tr("收费依据和标准"), texts.fees, "text"},
      {tr("办理部门"), texts.department, "text"},
      {tr("办理主体"), texts.handling_body, "text"},
      {tr("行使依据"), texts.legal_basis, "text"},
      {tr("监督电话"), texts.supervision_phone, "phone"},
      {tr("在线办理"), texts.online_url, "url"},
      {tr("事项编码"), texts.official_code, "text"},
  };
}

QVariantList GuideViewModel::sections() const {
  QVariantList rows;
  for (const auto& section : all_sections())
    if (!section.text.isEmpty())
      rows.append(QVariantMap{{"title", section.title},
                              {"text", section.text},
                              {"known", true},
                              {"kind", QString::fromLatin1(section.kind)}});
  return rows;
}

QStringList GuideViewModel::unknown_titles() const {
  QStringList titles;
  for (const auto& section : all_sections())
    if (section.text.isEmpty()) titles << section.title;
  if (guide_.materials.isEmpty()) titles << tr("办理材料");
  if (!flow_chart_attachment()) titles << tr("办理流程");
  return titles;
}

QVariantList GuideViewModel::materials() const {
  QVariantList rows;
  for (const auto& material : guide_.materials)
    rows.append(QVariantMap{
        {"name", material.name},
        {"copiesText", material.copies > 0 ? tr("%n 份", nullptr, material.copies) : QString()},
        {"note", material.note},
        {"required", material.required}});
  return rows;
}

QVariantList GuideViewModel::questions() const {
  QVariantList rows;
  for (const auto& question : guide_.questions)
    rows.append(QVariantMap{{"question", question.question}, {"answer", question.answer}});
  return rows;
}

QVariantList GuideViewModel::posts() const {
  QVariantList rows;
  for (const auto& post : guide_.posts)
    rows.append(QVariantMap{{"title", post.title},
                            {"duty", post.duty},
                            {"staff", post.staff},
                            {"promisedLimit", post.promised_limit}});
  return rows;
}

QVariantList GuideViewModel::attachments() const {
  QVariantList rows;
  for (const auto& attachment : guide_.attachments)
    if (!attachment.flow_chart)
      rows.append(QVariantMap{{"id", attachment.id},
                              {"title", attachment.title},
                              {"sizeText", size_text(attachment.size)}});
  return rows;
}

QString GuideViewModel::share_text() const {
  return tr("【门城通】%1\n%2").arg(name(), agency_name());
}

}  // namespace mct::app
