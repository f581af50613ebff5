#pragma once

#include <QTimer>
#include <QVariantList>

#include "app/core/attachments/attachment_uploads.h"
#include "app/core/form.h"
#include "app/features/chat/chat_types.h"
#include "app/features/chat/voice_recorder.h"

namespace mct::app {

class Channel;
class Files;
class MessageClient;
class Navigation;
class Session;
class TypingClient;

// What one says next in a conversation: words, kept as a draft until they are sent; pictures and
// files; what it answers, whom it mentions; or other words for a message that was sent.
class MessageForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString conversationId READ conversation_id WRITE set_conversation_id NOTIFY changed)
  Q_PROPERTY(QString text READ text WRITE set_text NOTIFY changed)
  // There is something to send, and it is not too long.
  Q_PROPERTY(bool sendable READ sendable NOTIFY changed)
  // What is wrong with the text; empty: nothing.
  Q_PROPERTY(QString textError READ text_error NOTIFY changed)
  // What is answered or changed, in words; empty: nothing.
  Q_PROPERTY(QString contextText READ context_text NOTIFY changed)
  Q_PROPERTY(bool editing READ editing NOTIFY changed)
  // Files on their way: {name, standing, failed} each.
  Q_PROPERTY(QVariantList files READ files NOTIFY filesChanged)
  // Who is in a group, for mentioning them: {id, name} each. Empty: nobody can be mentioned.
  Q_PROPERTY(QVariantList members MEMBER members_ NOTIFY changed)
  // One may mention everybody.
  Q_PROPERTY(bool admin MEMBER admin_ NOTIFY changed)
  // Those who fit what is written behind an @ where one writes: {id, name} each.
  Q_PROPERTY(QVariantList suggestions READ suggestions NOTIFY suggestionsChanged)
  // Where one writes, in the text.
  Q_PROPERTY(int cursor READ cursor WRITE set_cursor NOTIFY cursorChanged)
  // Speech: it is on its way when it has been recorded.
  Q_PROPERTY(mct::app::VoiceRecorder* recorder READ recorder CONSTANT)

 public:
  explicit MessageForm(QObject* parent = nullptr);
  ~MessageForm() override;

  QString conversation_id() const { return id_; }
  void set_conversation_id(const QString& id);
  QString text() const { return text_; }
  void set_text(const QString& text);
  bool sendable() const;
  QString text_error() const;
  QString context_text() const;
  bool editing() const { return edited_ != 0; }
  QVariantList files() const { return uploads_.lines(); }
  QVariantList suggestions() const;
  int cursor() const { return cursor_; }
  void set_cursor(int cursor);
  VoiceRecorder* recorder() { return &recorder_; }

  Q_INVOKABLE void send();
  // Messages by their numbers.
  Q_INVOKABLE void reply(qint64 sequence);
  Q_INVOKABLE void edit(qint64 sequence);
  // Neither answers nor changes anything.
  Q_INVOKABLE void dropContext();
  // One of the suggestions takes the place of what is written behind the @.
  Q_INVOKABLE void mention(const QString& card_id, const QString& name);
  Q_INVOKABLE void addPicture() { add_file(true); }
  Q_INVOKABLE void addFile() { add_file(false); }
  Q_INVOKABLE void removeFile(int place);
  Q_INVOKABLE void retryFile(int place) { uploads_.retry(place); }

 signals:
  void changed();
  void filesChanged();
  void suggestionsChanged();
  void cursorChanged();

 protected:
  void attach(const Services& services) override;

 private:
  struct Mention {
    QString card_id;  // empty: everybody
    QString name;
  };

  void keep_draft();
  void put_text(const QString& text);
  // Where the @ is that one writes behind; -1: one does not.
  int at_sign() const;
  NewMessage written() const;
  void send_change();
  void add_file(bool picture);
  void upload(MessageKind kind, const QString& name, const QByteArray& content);
  // Files that have arrived are said, in the order in which they were chosen.
  void send_files();

  MessageClient* messages_ = nullptr;
  Channel* channel_ = nullptr;
  Files* device_ = nullptr;
  Navigation* navigation_ = nullptr;
  TypingClient* typing_ = nullptr;
  QString id_, text_, request_id_;
  QString own_card_id_;
  QVariantList members_;
  bool admin_ = false;
  QList<Mention> mentions_;
  qint64 answered_ = 0, edited_ = 0;
  int cursor_ = 0;
  AttachmentUploads uploads_;
  QList<MessageKind> kinds_;  // of the files
  VoiceRecorder recorder_;
  QTimer pause_;  // in writing, before it is kept
};

}  // namespace mct::app
