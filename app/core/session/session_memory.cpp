#include "app/core/session/session_memory.h"

#include "app/core/session/session.h"

namespace mct::app {

SessionMemory::SessionMemory(Session& session, const QString& file)
    : session_(session), file_(file, QSettings::IniFormat) {
  connect(&session_, &Session::changed, this, &SessionMemory::keep);
  connect(&session_, &Session::cardChanged, this, &SessionMemory::keep);
}

void SessionMemory::keep() {
  if (!session_.signed_in()) return file_.clear();
  // Not known yet: the one of last time stays.
  if (session_.card_id().isEmpty()) return;
  const auto& card = session_.card();
  file_.setValue("nickname", session_.nickname());
  file_.setValue("masked_phone", session_.masked_phone());
  file_.setValue("signature", session_.signature());
  file_.setValue("card/id", card.id);
  file_.setValue("card/name", card.name);
  file_.setValue("card/organization", card.organization);
  file_.setValue("card/unit_id", card.unit_id);
  file_.setValue("card/admin", card.admin);
  file_.setValue("card/identity_reviewer", card.identity_reviewer);
}

void SessionMemory::recall() {
  const auto text = [this](const char* key) { return file_.value(key).toString(); };
  if (session_.signed_in() || text("card/id").isEmpty()) return;
  const Person person{text("nickname"), text("masked_phone"), text("signature")};
  const ActingCard card{text("card/id"),
                        text("card/name"),
                        text("card/organization"),
                        text("card/unit_id"),
                        file_.value("card/admin").toBool(),
                        file_.value("card/identity_reviewer").toBool()};
  session_.recall(person, card);
}

}  // namespace mct::app
