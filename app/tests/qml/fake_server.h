#pragma once

#include <QObject>
#include <QUrl>

#include "app/core/channel/testing/fake_channel.h"

namespace mct::identity::v1 {
class Identity;
}

namespace mct::notice::v1 {
class MeetingTask;
class Notice;
}  // namespace mct::notice::v1

namespace mct::document::v1 {
class Document;
}

namespace mct::matter::v1 {
class Matter;
}

namespace mct::vote::v1 {
class Vote;
}

namespace mct::app {

// The server that the QML tests play: a small catalogue, which can be empty, slow or out of reach.
// In QML it is the context property `server`.
class FakeServer : public QObject {
  Q_OBJECT
  Q_PROPERTY(bool offline WRITE set_offline MEMBER offline_)
  Q_PROPERTY(bool slow WRITE set_slow MEMBER slow_)
  Q_PROPERTY(bool empty MEMBER empty_)
  // The card of the unit is held already.
  Q_PROPERTY(bool claimed MEMBER claimed_)
  // The server knows no session any more.
  Q_PROPERTY(bool sessionsEnded MEMBER sessions_ended_)
  // The person is verified; and how far their application is: "", pending, rejected, approved,
  // withdrawn.
  Q_PROPERTY(bool verified MEMBER verified_)
  Q_PROPERTY(QString application MEMBER application_)
  // The acting card is entrusted with 实名审核.
  Q_PROPERTY(bool reviewer MEMBER reviewer_)
  // What has been replied to the notice: attending, absent:REASON, substitute:CARD; empty: nothing.
  Q_PROPERTY(QString answered MEMBER answered_)
  // Uploads are refused for their type.
  Q_PROPERTY(bool refusesFiles MEMBER refuses_files_)
  // The place that was written: its opening times, facilities and pictures, such as
  // “1-5 510-990 / 1 4 / 1:院门”.
  Q_PROPERTY(QString writtenPlace MEMBER written_place_)
  // The guide that was written: its points, such as “山门 500,900; 银杏 500,300”.
  Q_PROPERTY(QString writtenGuide MEMBER written_guide_)
  // Some list of places was asked for with the person's position.
  Q_PROPERTY(bool positionSent MEMBER position_sent_)
  // The person's booking: offer, count and state, such as “free 2 paid”; empty: none.
  Q_PROPERTY(QString booked MEMBER booked_)
  // The offer that was written: its price in fen and its rules; and the slots: how many, their
  // stock and length.
  Q_PROPERTY(QString writtenOffer MEMBER written_offer_)
  Q_PROPERTY(QString writtenSlots MEMBER written_slots_)
  // What the person agreed to get back, in fen; -1: nobody has asked.
  Q_PROPERTY(int agreed MEMBER agreed_)
  // The server takes payments.
  Q_PROPERTY(bool wallet MEMBER wallet_)
  // Ids of the files of the notice that was sent.
  Q_PROPERTY(QString sentFiles MEMBER sent_files_)
  // Of the notice that was changed.
  Q_PROPERTY(QString changedPlace MEMBER changed_place_)
  // Minutes before the meeting, such as “15 60”.
  Q_PROPERTY(QString reminders MEMBER reminders_)
  // Of the notice that was sent.
  Q_PROPERTY(int sentQuota MEMBER sent_quota_)
  // Card ids of whom the notice was sent to.
  Q_PROPERTY(QString sentPeople MEMBER sent_people_)
  // Ids of the groups that the notice was sent to.
  Q_PROPERTY(QString sentGroups MEMBER sent_groups_)
  // To whom the notice was forwarded, and who was admitted: card ids.
  Q_PROPERTY(QString forwarded MEMBER forwarded_)
  Q_PROPERTY(QString admitted MEMBER admitted_)
  // The notice was cancelled.
  Q_PROPERTY(bool cancelled MEMBER cancelled_)
  // The meeting begins in half an hour, and its door is open.
  Q_PROPERTY(bool meetingSoon MEMBER meeting_soon_)
  // What was scanned at the door, or the card that was checked in by hand; empty: nobody.
  Q_PROPERTY(QString checkedIn MEMBER checked_in_)
  // The meeting is over.
  Q_PROPERTY(bool meetingOver MEMBER meeting_over_)
  // Of the meeting; empty: there are none. And how often they were written.
  Q_PROPERTY(QString minutes MEMBER minutes_)
  Q_PROPERTY(int minutesRevision MEMBER minutes_revision_)
  // The task that the card c1 has: “open”, “overdue”, or “done” and what was said with it; empty:
  // none. And of the one that was assigned last.
  Q_PROPERTY(QString task MEMBER task_)
  Q_PROPERTY(QString assigned MEMBER assigned_)
  // The code at the door is good no longer.
  Q_PROPERTY(bool codeExpired MEMBER code_expired_)
  // The sender may know what was read.
  Q_PROPERTY(bool readConsent MEMBER read_consent_)
  // Of an alert that nobody has acknowledged, 1 to 4; 0: there is none.
  Q_PROPERTY(int alertLevel MEMBER alert_level_)
  // The title of the notice that was sent; empty: none was.
  Q_PROPERTY(QString sentTitle MEMBER sent_title_)
  // Of the notice, such as “pinned muted”.
  Q_PROPERTY(QString marks MEMBER marks_)
  // What an officer has decided: "approved", or the reason; empty: nothing yet.
  Q_PROPERTY(QString decision READ decision)
  // A picture that can be picked.
  Q_PROPERTY(QUrl photoFile READ photo_file CONSTANT)
  // The code that the last SendCode would have sent.
  Q_PROPERTY(QString code READ code CONSTANT)
  // The delegation that calls for others are made by now.
  Q_PROPERTY(QString actingFor READ acting_for)
  // 1: an elder has offered to let the person act for her.
  Q_PROPERTY(int delegationState MEMBER delegation_state_)
  // What somebody else does to the document that is open moves it on.
  Q_PROPERTY(int documentRevision MEMBER document_revision_)
  // What was sent in conversations, one a line; “GROUP：PEOPLE” of a group that was made.
  Q_PROPERTY(QString talked MEMBER talked_)
  // Of the conversation with 王样例: another one after each reset, so that nothing of it is on the
  // device.
  Q_PROPERTY(QString chatId READ chat_id)
  // Messages are refused.
  Q_PROPERTY(bool refusesMessages MEMBER refuses_messages_)
  // How far the conversation with 王样例 was read.
  Q_PROPERTY(int readTo MEMBER read_to_)
  // Who was taken out of the group.
  Q_PROPERTY(QString takenOut MEMBER taken_out_)
  // What was done to a message: “edit 1 TEXT”, “recall 1”, “hide 1”; empty: nothing.
  Q_PROPERTY(QString changedMessage MEMBER changed_message_)
  // What the group was renamed to.
  Q_PROPERTY(QString groupName MEMBER group_name_)
  // Card id of whom the group has as a second admin.
  Q_PROPERTY(QString appointed MEMBER appointed_)
  // The person shows that they are there, and 王样例 is, too.
  Q_PROPERTY(bool presenceShown MEMBER presence_shown_)
  // How often the person was said to be typing.
  Q_PROPERTY(int typed MEMBER typed_)
  // How the conversation with 王样例 is kept, such as “pinned muted”.
  Q_PROPERTY(QString chatMarks MEMBER chat_marks_)
  // The matter that is there is the person's own; its state, as the contract numbers it; and what
  // somebody else does to it moves it on.
  Q_PROPERTY(bool ownMatter MEMBER matter_own_)
  Q_PROPERTY(int matterState MEMBER matter_state_)
  Q_PROPERTY(int matterRevision MEMBER matter_revision_)
  // What was said when something was done to it; and what was filed: field=value and the number of
  // files, for each.
  Q_PROPERTY(QString matterDone MEMBER matter_done_)
  Q_PROPERTY(QString filed MEMBER filed_)
  // Of the household 3号楼2单元 301: waiting 1, confirmed 2, refused 3, left 4; 0: nobody has
  // claimed it. What was claimed, as ROOM/NAME/BUILDING/ENTRANCE; and why it was refused.
  Q_PROPERTY(int residenceState MEMBER residence_state_)
  Q_PROPERTY(QString claimedHome MEMBER claimed_home_)
  Q_PROPERTY(QString refusal MEMBER refusal_)
  // The company that the community c1 is entrusted to.
  Q_PROPERTY(QString company MEMBER company_)
  // Of the vote that is there: its state, as the contract numbers it, and what was said to its one
  // question; what was begun: TITLE/MAJORITY/SECRET/QUESTIONS.
  Q_PROPERTY(int voteState MEMBER vote_state_)
  Q_PROPERTY(int ballot MEMBER ballot_)
  Q_PROPERTY(QString voteForm MEMBER vote_form_)
  // The last notice went to these, such as c1/b3//.
  Q_PROPERTY(QString sentNeighbourhoods MEMBER sent_neighbourhoods_)
  // The title of the last document that was drafted, and whose cards are on its route.
  Q_PROPERTY(QString drafted MEMBER drafted_)

 public:
  explicit FakeServer(FakeChannel& channel);

  void set_offline(bool offline);
  // Answers wait until it is quick again.
  void set_slow(bool slow);

  QString acting_for() const { return QString::fromStdString(channel_.acting_for()); }

  QString decision() const { return decision_; }
  QUrl photo_file() const;
  static QString code() { return QStringLiteral("246810"); }

  QString chat_id() const { return QStringLiteral("direct-%1").arg(resets_); }

  // 王样例 says it, as it happens.
  Q_INVOKABLE void say(const QString& text);
  // 王样例 is typing, in the conversation of this id.
  Q_INVOKABLE void type(const QString& conversation_id);
  // A catalogue with everything in it, in reach, quick.
  Q_INVOKABLE void reset();

 private:
  void answer_lists();
  void answer_search();
  void answer_guide();
  void answer_account();
  void answer_cards();
  void answer_directory();
  void answer_community();
  void answer_places();
  void answer_bookings();
  void answer_keeping();
  void answer_neighbours();
  void answer_property();
  void answer_votes();
  vote::v1::Vote vote() const;
  void answer_delegations();
  void answer_installation();
  void answer_identity();
  void answer_reviews();
  void answer_notices();
  void answer_sending();
  void answer_check_ins();
  void answer_minutes();
  void answer_tasks();
  notice::v1::MeetingTask fake_task() const;
  void answer_attachments();
  notice::v1::Notice fake_meeting() const;
  identity::v1::Identity identity() const;
  // Of whoever calls.
  std::string acting_card() const;
  void answer_chats();
  // Of 王样例, for a moment.
  void signal(const QString& conversation_id, const char* kind, const std::string& payload);
  void answer_groups();
  void answer_messages();
  void answer_documents();
  document::v1::Document document() const;
  void answer_cases();
  void answer_matters();
  matter::v1::Matter matter() const;
  void answer_admin();

  FakeChannel& channel_;
  bool offline_ = false;
  bool slow_ = false;
  bool empty_ = false;
  bool sessions_ended_ = false;
  bool claimed_ = false;
  bool kept_ = false;
  int delegation_state_ = 0;  // of the one that was offered to whoever is signed in; 0: none
  bool offered_ = false;
  int residence_state_ = 0;
  QString claimed_home_, refusal_;
  std::string listing_;  // serialized
  QString company_, vote_form_, vote_building_;
  int vote_state_ = 1, ballot_ = 0;
  QString written_place_, written_guide_, booked_, written_offer_, written_slots_;
  int agreed_ = -1;
  bool wallet_ = false;
  bool position_sent_ = false;
  std::string buildings_;  // serialized
  bool verified_ = false;
  bool granted_ = false;
  bool reviewer_ = false;
  QString application_, decision_;
  QString answered_, sent_title_;
  int alert_level_ = 0;
  QString sent_neighbourhoods_;
  QString sent_groups_, sent_people_, forwarded_, admitted_, marks_, reminders_, sent_files_,
      changed_place_;
  int sent_quota_ = 0;
  bool scheduled_ = false;
  bool refuses_files_ = false, cancelled_ = false;
  bool urged_ = false;
  bool meeting_soon_ = false, code_expired_ = false;
  QString checked_in_, minutes_, task_, assigned_;
  bool read_consent_ = false, meeting_over_ = false, minutes_read_ = false;
  int minutes_revision_ = 0;
  int document_revision_ = 1;
  int document_verb_ = 0;  // that was done last; 0: nothing yet
  bool absent_ = false;
  QString document_note_, drafted_;
  QList<std::string> said_;  // messages of the conversation with 王样例, serialized
  QString talked_, taken_out_, changed_message_, group_name_, appointed_, chat_marks_;
  bool refuses_messages_ = false;
  int read_to_ = 0;
  bool presence_shown_ = false;
  int typed_ = 0;
  int resets_ = 0;
  bool matter_own_ = false;
  int matter_state_ = 1;
  int matter_revision_ = 1;
  int matter_verb_ = 0;  // that was done last
  int matter_stars_ = 0;
  QString matter_done_, filed_;
};

}  // namespace mct::app
