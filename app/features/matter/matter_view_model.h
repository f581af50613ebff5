#pragma once

#include <optional>

#include "app/core/attachments/attachment_uploads.h"
#include "app/core/channel/pending_call.h"
#include "app/core/page_view_model.h"
#include "app/features/matter/matter_client.h"
#include "app/features/matter/matter_lines.h"

namespace mct::app {

class Files;
class Navigation;

// One matter, and what the acting card may do to it. One action stands out: the most likely, until
// another is chosen.
class MatterViewModel : public mct::app::PageViewModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString matterId MEMBER id_ NOTIFY matterIdChanged)
  Q_PROPERTY(QString title READ title NOTIFY matterChanged)
  Q_PROPERTY(QString kindTitle READ kind_title NOTIFY matterChanged)
  Q_PROPERTY(QString stateText READ state_text NOTIFY matterChanged)
  Q_PROPERTY(bool late READ late NOTIFY matterChanged)
  Q_PROPERTY(bool own READ own NOTIFY matterChanged)
  // {label, value} each.
  Q_PROPERTY(QVariantList facts READ facts NOTIFY matterChanged)
  // {title, value, files} each; files {name, size, place} each.
  Q_PROPERTY(QVariantList answers READ answers NOTIFY matterChanged)
  // {title, what} each.
  Q_PROPERTY(QVariantList missing READ missing NOTIFY matterChanged)
  Q_PROPERTY(QString result READ result NOTIFY matterChanged)
  Q_PROPERTY(QVariantList resultFiles READ result_files NOTIFY matterChanged)
  Q_PROPERTY(int stars READ stars NOTIFY matterChanged)
  Q_PROPERTY(int speedStars READ speed_stars NOTIFY matterChanged)
  // Whoever rates it rates the speed, too.
  Q_PROPERTY(bool scoresSpeed READ scores_speed NOTIFY matterChanged)
  Q_PROPERTY(QString ratingNote READ rating_note NOTIFY matterChanged)
  // What finishing it publishes, or has published: {isNew, title, fields} each; fields {title,
  // value}.
  Q_PROPERTY(QVariantList proposed READ proposed NOTIFY matterChanged)
  // Why it cannot be published as it is; empty: it can.
  Q_PROPERTY(QString proposalTrouble READ proposal_trouble NOTIFY matterChanged)
  // {title, detail, note, internal} each, the latest first.
  Q_PROPERTY(QVariantList trail READ trail NOTIFY matterChanged)

  // The action that stands out; empty: there is none. Its name is one of those of `offered`.
  Q_PROPERTY(QString action READ action NOTIFY actionChanged)
  Q_PROPERTY(QString actionText READ action_text NOTIFY actionChanged)
  // What one writes to it; empty: nothing.
  Q_PROPERTY(QString wordsLabel READ words_label NOTIFY actionChanged)
  // It was chosen instead of the most likely one.
  Q_PROPERTY(bool chosen READ chosen NOTIFY actionChanged)
  // All that can be done is true here: accepted, rejected, asked, transferred and so on.
  Q_PROPERTY(QVariantMap offered READ offered NOTIFY matterChanged)
  Q_PROPERTY(bool busy READ busy NOTIFY actionChanged)
  // Of what is told to be missing: {id, title} of each field.
  Q_PROPERTY(QVariantList askable READ askable NOTIFY matterChanged)
  // Whom it goes to: a unit or a colleague, by name; empty: nobody is chosen.
  Q_PROPERTY(QString recipient READ recipient NOTIFY inputChanged)
  // Units that are found: {id, name} each.
  Q_PROPERTY(QVariantList units READ units NOTIFY inputChanged)
  // Documents of the result that are on their way: {name, standing, failed} each.
  Q_PROPERTY(QVariantList uploads READ uploads NOTIFY inputChanged)
  // 1 to 5; 0: none are chosen.
  Q_PROPERTY(int chosenStars MEMBER chosen_stars_ NOTIFY inputChanged)
  Q_PROPERTY(int chosenSpeed MEMBER chosen_speed_ NOTIFY inputChanged)

 public:
  using PageViewModel::PageViewModel;

  QString title() const { return it_.title; }
  QString kind_title() const { return it_.kind_title; }
  QString state_text() const;
  bool late() const { return it_.overdue; }
  bool own() const { return it_.own; }
  QVariantList facts() const { return matter_lines::facts(it_); }
  QVariantList answers() const { return matter_lines::answers(it_); }
  QVariantList missing() const { return matter_lines::missing(it_); }
  QString result() const { return it_.result; }
  QVariantList result_files() const { return matter_lines::result_files(it_); }
  int stars() const { return it_.stars; }
  int speed_stars() const { return it_.speed_stars; }
  bool scores_speed() const { return it_.scores_speed; }
  QString rating_note() const { return it_.rating_note; }
  QVariantList proposed() const { return matter_lines::proposed(it_); }
  QString proposal_trouble() const;
  QVariantList trail() const { return matter_lines::trail(it_); }

  QString action() const;
  QString action_text() const;
  QString words_label() const;
  bool chosen() const { return chosen_ != MatterVerb::none; }
  QVariantMap offered() const;
  bool busy() const { return busy_; }
  QVariantList askable() const;
  QString recipient() const { return recipient_.name; }
  QVariantList units() const;
  QVariantList uploads() const { return uploads_.lines(); }

  Q_INVOKABLE void choose(const QString& action);
  Q_INVOKABLE void keepOn() { choose({}); }
  Q_INVOKABLE void setMissing(const QString& field_id, const QString& what);
  Q_INVOKABLE void findUnits(const QString& words);
  Q_INVOKABLE void chooseRecipient(const QString& id, const QString& name);
  Q_INVOKABLE void addUpload();
  Q_INVOKABLE void removeUpload(int place) { uploads_.remove(place); }
  Q_INVOKABLE void retryUpload(int place) { uploads_.retry(place); }
  // Does the action that stands out.
  Q_INVOKABLE void perform(const QString& words);
  // By its place in answers() and resultFiles().
  Q_INVOKABLE void save(int place);

 signals:
  void matterIdChanged();
  void matterChanged();
  void actionChanged();
  void inputChanged();
  // Something was done: what was written may go.
  void performed();

 protected:
  void attach(const Services& services) override;
  void load() override;
  void retranslate() override;

 private:
  void show(const Matter& matter);
  void clear_input();
  // What stands out.
  MatterVerb verb() const;
  // What is missing to do it, for people; empty: nothing.
  QString incomplete() const;

  Channel* channel_ = nullptr;
  MatterClient* client_ = nullptr;
  Files* files_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString id_, request_id_;
  Matter it_;
  QList<MatterUnit> all_units_;
  QString unit_words_;
  MatterVerb chosen_ = MatterVerb::none;
  QHash<QString, QString> missing_;
  MatterUnit recipient_;
  int chosen_stars_ = 0;
  int chosen_speed_ = 0;
  AttachmentUploads uploads_;
  bool busy_ = false;
  PendingCall call_, units_call_, acting_, download_;
};

}  // namespace mct::app
