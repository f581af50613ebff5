#include "app/features/directory/staff_form.h"

#include <QRegularExpression>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/directory/directory_client.h"

namespace mct::app {
namespace {

const QStringList& genders() {
  static const QStringList values{QString(), QStringLiteral("male"), QStringLiteral("female")};
  return values;
}

Result<void> outcome(const Result<Card>& card) {
  return card ? Result<void>() : tl::unexpected(card.error());
}

}  // namespace

void StaffForm::attach(const Services& services) {
  client_ = &services.get<DirectoryClient>();
  navigation_ = &services.get<Navigation>();
  request_id_ = new_request_id();
  if (!card_id_.isEmpty()) return read_card();
  ready_ = true;
  emit statusChanged();
}

void StaffForm::read_card() {
  wait_for(client_->card(card_id_, [this](const Result<Card>& card) {
    if (!card) return complain(mct::app::error_text(card.error()));
    fill(*card);
    complain({});
  }));
}

void StaffForm::fill(const Card& card) {
  organization_id_ = card.organization_id;
  name_ = card.name;
  post_ = card.post;
  phone_ = card.phone;
  office_phone_ = card.office_phone;
  gender_ = genders().value(card.gender);
  position_ = QString::number(card.position);
  admin_ = card.admin;
  revision_ = card.revision;
  ready_ = true;
  emit startChanged();
  emit inputChanged();
}

QString StaffForm::complaint() const {
  static const QRegularExpression mobile(QStringLiteral("^1[3-9][0-9]{9}$"));
  if (name_.trimmed().isEmpty()) return tr("请填写姓名");
  if (!mobile.match(phone_.trimmed()).hasMatch()) return tr("请填写 11 位手机号");
  if (!is_position(position_)) return tr("顺序是 0 至 999999 的数字");
  return {};
}

CardDetails StaffForm::details() const {
  return {organization_id_, name_.trimmed(),  static_cast<int>(genders().indexOf(gender_)),
          post_.trimmed(),  phone_.trimmed(), office_phone_.trimmed(),
          position_.toInt()};
}

void StaffForm::conclude(const Result<void>& outcome, const QString& done) {
  if (outcome) {
    complain({});
    navigation_->say(done);
    emit finished();
    return;
  }
  const auto& error = outcome.error();
  if (error.reason == QLatin1String("CARD_CHANGED")) {
    read_card();
    navigation_->say(mct::app::error_text(error));
    return;
  }
  complain(input_error_text(error));
}

void StaffForm::save() {
  if (const auto text = complaint(); !text.isEmpty()) return complain(text);
  const auto saved = [this](const Result<Card>& card) { conclude(outcome(card), tr("已保存")); };
  wait_for(card_id_.isEmpty() ? client_->add(details(), request_id_, saved)
                              : client_->update(card_id_, revision_, details(), saved));
}

void StaffForm::setAdmin(bool admin) {
  wait_for(client_->set_admin(card_id_, revision_, admin, [this, admin](const Result<Card>& card) {
    conclude(outcome(card), admin ? tr("已设为管理员") : tr("已取消管理员"));
  }));
}

void StaffForm::revoke() {
  wait_for(client_->revoke(card_id_, revision_, [this](const Result<void>& gone) {
    conclude(gone, tr("已撤销这张名片"));
  }));
}

void StaffForm::handOver() {
  wait_for(client_->hand_over(
      card_id_, [this](const Result<Card>& card) { conclude(outcome(card), tr("已移交管理员")); }));
}

}  // namespace mct::app
