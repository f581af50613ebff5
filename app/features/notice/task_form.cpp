#include "app/features/notice/task_form.h"

#include <algorithm>

#include <QDate>
#include <QVariantMap>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/notice/sending_client.h"
#include "app/features/notice/task_client.h"

namespace mct::app {
namespace {

// The others are found by their names.
constexpr qsizetype most_people_offered = 6;

}  // namespace

void TaskForm::attach(const Services& services) {
  client_ = &services.get<TaskClient>();
  navigation_ = &services.get<Navigation>();
  request_id_ = new_request_id();
  audience_call_ =
      services.get<SendingClient>().recipients(id_, [this](const Result<NoticePeople>& people) {
        if (!people) return complain(mct::app::error_text(people.error()));
        audience_ = people->people;
        // Those who were there come first.
        std::ranges::stable_partition(audience_,
                                      [](const NoticePerson& it) { return it.present_ms != 0; });
        emit audienceChanged();
      });
}

QVariantList TaskForm::audience() const {
  QVariantList all;
  for (const auto& it : audience_.mid(0, most_people_offered))
    all.append(
        QVariantMap{{"id", it.card_id}, {"name", it.name}, {"organization", it.organization}});
  return all;
}

void TaskForm::choose(const QString& card_id, const QString& name) {
  card_id_ = card_id;
  name_ = name;
  emit inputChanged();
}

void TaskForm::assign() {
  if (busy()) return;
  if (title_.trimmed().isEmpty()) return complain(tr("请写明要办的事"));
  if (card_id_.isEmpty()) return complain(tr("请选择由谁来办"));
  if (!QDate::fromString(due_date_.trimmed(), Qt::ISODate).isValid())
    return complain(tr("期限须写作 2026-12-01 的样子"));
  wait_for(client_->assign({id_, title_.trimmed(), card_id_, due_date_.trimmed(), request_id_},
                           [this](const Result<void>& outcome) {
                             if (!outcome)
                               return complain(mct::app::input_error_text(outcome.error()));
                             settle({});
                             navigation_->say(tr("已交给%1").arg(name_));
                             navigation_->pop();
                           }));
}

}  // namespace mct::app
