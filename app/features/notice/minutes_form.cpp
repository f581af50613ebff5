#include "app/features/notice/minutes_form.h"

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/notice/minutes_client.h"
#include "app/platform/files.h"

namespace mct::app {

void MinutesForm::attach(const Services& services) {
  client_ = &services.get<MinutesClient>();
  navigation_ = &services.get<Navigation>();
  channel_ = &services.get<Channel>();
  files_ = &services.get<Files>();
  request_id_ = new_request_id();
  connect(&attachments_, &AttachmentUploads::changed, this, &MinutesForm::attachmentsChanged);
  before_call_ = client_->get(id_, [this](const Result<Minutes>& minutes) { begin(minutes); });
}

void MinutesForm::begin(const Result<Minutes>& before) {
  if (before) {
    before_ = *before;
    text_ = before_.text;
    emit inputChanged();
  } else if (before.error().reason != QLatin1String("MINUTES_NOT_FOUND")) {
    complain(mct::app::error_text(before.error()));
  }
}

QString MinutesForm::hanging() const {
  QStringList names;
  for (const auto& it : before_.attachments) names << it.name;
  return names.join(tr("、"));
}

void MinutesForm::addAttachment() {
  if (attachments_.count() + before_.attachments.size() >= AttachmentUploads::most)
    return complain(tr("附件最多 10 个"));
  files_->open(Files::Kind::any, this, [this](const Files::File& file) {
    attachments_.add(*channel_, file.name, file.content);
  });
}

void MinutesForm::publish() {
  if (busy()) return;
  if (!attachments_.ready()) return complain(tr("附件还没有传完；传不上去的请移除"));
  if (text_.trimmed().isEmpty()) return complain(tr("请写下会议纪要"));
  wait_for(client_->write({id_, before_.revision, text_.trimmed(), attachments_.ids(), request_id_},
                          [this](const Result<Minutes>& written) {
                            if (!written)
                              return complain(mct::app::input_error_text(written.error()));
                            settle({});
                            navigation_->say(correcting() ? tr("已更正，并通知与会人员")
                                                          : tr("已发布，并通知与会人员"));
                            navigation_->pop();
                          }));
}

}  // namespace mct::app
