#pragma once

#include <functional>

#include <QHash>
#include <QObject>

#include "app/core/channel/channel.h"
#include "app/features/matter/matter_types.h"

namespace mct::matter::v1 {
class Matter;
}

namespace mct::app {

class DeviceCache;
class EventStream;
class Session;

// Matters that one files and handles, and drafts of them on the device. Proto types end here.
class MatterClient : public QObject {
  Q_OBJECT

 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;

  enum class Folder { own = 1, pending = 2, unit = 3, handled = 4 };

  MatterClient(Channel& channel, EventStream& events, Session& session, DeviceCache& cache);

  [[nodiscard]] PendingCall kinds(Handler<QList<MatterKind>> handler);
  // The form of an item of the catalogue.
  [[nodiscard]] PendingCall item_kind(const QString& item_code, Handler<MatterKind> handler);
  [[nodiscard]] PendingCall list(Folder folder, const QString& page, Handler<MatterPage> handler);
  [[nodiscard]] PendingCall matter(const QString& id, Handler<Matter> handler);

  struct Filing {
    QString kind_id;
    QString item_code;  // empty: none
    QList<NewMatterAnswer> answers;
    QString request_id;
  };
  [[nodiscard]] PendingCall file(const Filing& filing, Handler<Matter> handler);

  struct Action {
    QString id;
    qint64 revision = 0;
    MatterVerb verb = MatterVerb::none;
    QString note = {};
    QList<MatterMissing> missing = {};
    QList<NewMatterAnswer> answers = {};
    QString unit_id = {};
    QString card_id = {};
    QStringList attachment_ids = {};
    int stars = 0;
    int speed_stars = 0;
    QString request_id = {};
    qint64 basis = 0;  // of the proposal that was seen
  };
  [[nodiscard]] PendingCall act(const Action& action, Handler<Matter> handler);

  // 值班表 of the acting card's unit.
  [[nodiscard]] PendingCall rota(const QString& kind_id, Handler<QList<RotaTurn>> handler);
  [[nodiscard]] PendingCall set_rota(const QString& kind_id, const QList<RotaTurn>& turns,
                                     Handler<QList<RotaTurn>> handler);

  // Those that a matter can be transferred to.
  [[nodiscard]] PendingCall units(Handler<QList<MatterUnit>> handler);

  // What the acting card has written of a kind and not filed yet: texts by field.
  using Draft = QHash<QString, QString>;
  Draft draft(const QString& kind_id) const;
  // An empty one is forgotten.
  void keep_draft(const QString& kind_id, const Draft& draft);

 signals:
  // Some matter, by this person or by others.
  void mattersChanged();

 private:
  std::function<void(Result<matter::v1::Matter>)> changed(Handler<Matter> handler);
  QString draft_key(const QString& kind_id) const;

  Channel& channel_;
  Session& session_;
  DeviceCache& cache_;
};

}  // namespace mct::app
