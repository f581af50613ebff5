#pragma once

#include <optional>

#include <QUrl>
#include <QVariantList>

#include "app/core/channel/pending_call.h"
#include "app/core/page_view_model.h"
#include "app/features/catalogue/catalogue_types.h"

namespace mct::app {

class CatalogueClient;
class Navigation;
class Platform;
class Shelves;

// A guide as its page shows it. Lists are of maps: sections {title, text, known, kind: text, phone,
// url or place}, listings {levelText, numberText, scopeText, villageText}, materials {name,
// copiesText, note, required}, questions {question, answer}, posts {title, duty, staff,
// promisedLimit}, attachments {id, title, sizeText}.
class GuideViewModel : public mct::app::PageViewModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString code READ code WRITE set_code NOTIFY codeChanged)
  Q_PROPERTY(QString name READ name NOTIFY guideChanged)
  Q_PROPERTY(QString kindName READ kind_name NOTIFY guideChanged)
  Q_PROPERTY(QString agencyName READ agency_name NOTIFY guideChanged)
  Q_PROPERTY(QString audienceText READ audience_text NOTIFY guideChanged)
  Q_PROPERTY(bool sample READ sample NOTIFY guideChanged)
  Q_PROPERTY(QString updateText READ update_text NOTIFY guideChanged)
  Q_PROPERTY(QString promisedLimit READ promised_limit NOTIFY guideChanged)
  Q_PROPERTY(QString statutoryLimit READ statutory_limit NOTIFY guideChanged)
  Q_PROPERTY(QString fees READ fees NOTIFY guideChanged)
  Q_PROPERTY(QString phone READ phone NOTIFY guideChanged)
  // It can be applied for in this app.
  Q_PROPERTY(bool applicable READ applicable NOTIFY guideChanged)
  Q_PROPERTY(QString onlineUrl READ online_url NOTIFY guideChanged)
  Q_PROPERTY(QVariantList listings READ listings NOTIFY guideChanged)
  Q_PROPERTY(QVariantList sections READ sections NOTIFY guideChanged)
  Q_PROPERTY(QStringList unknownTitles READ unknown_titles NOTIFY guideChanged)
  Q_PROPERTY(QVariantList materials READ materials NOTIFY guideChanged)
  Q_PROPERTY(QVariantList questions READ questions NOTIFY guideChanged)
  Q_PROPERTY(QVariantList posts READ posts NOTIFY guideChanged)
  Q_PROPERTY(QVariantList attachments READ attachments NOTIFY guideChanged)
  Q_PROPERTY(QUrl flowChart READ flow_chart NOTIFY flowChartChanged)
  Q_PROPERTY(bool favourite READ favourite WRITE set_favourite NOTIFY favouriteChanged)
  Q_PROPERTY(QString shareText READ share_text NOTIFY guideChanged)

 public:
  using PageViewModel::PageViewModel;

  QString code() const { return code_; }
  void set_code(const QString& code);
  QString name() const { return guide_.summary.name; }
  QString kind_name() const;
  QString agency_name() const { return guide_.summary.agency; }
  QString audience_text() const;
  bool sample() const { return guide_.summary.sample; }
  QString update_text() const;
  QString promised_limit() const { return guide_.texts.promised_limit; }
  QString statutory_limit() const { return guide_.texts.statutory_limit; }
  QString fees() const { return guide_.texts.fees; }
  QString phone() const { return guide_.texts.phone; }
  bool applicable() const { return guide_.applicable; }
  QString online_url() const { return guide_.texts.online_url; }
  QVariantList listings() const;
  // The guide's texts that are known, in the order to read them.
  QVariantList sections() const;
  // The titles of those that the unit has not supplied.
  QStringList unknown_titles() const;
  QVariantList materials() const;
  QVariantList questions() const;
  QVariantList posts() const;
  QVariantList attachments() const;
  QUrl flow_chart() const { return flow_chart_; }
  bool favourite() const;
  void set_favourite(bool favourite);
  QString share_text() const;

  Q_INVOKABLE void share();
  // Calls the office; with several numbers, the first.
  Q_INVOKABLE void call();
  Q_INVOKABLE void dial(const QString& number);
  Q_INVOKABLE void openOnline();
  // Fetches the file and opens it with the device's own program.
  Q_INVOKABLE void openAttachment(const QString& id);

 signals:
  void codeChanged();
  void guideChanged();
  void flowChartChanged();
  void favouriteChanged();

 protected:
  void attach(const Services& services) override;
  void load() override;
  void retranslate() override { emit guideChanged(); }

 private:
  struct Section {
    QString title, text;
    const char* kind;
  };
  QList<Section> all_sections() const;
  void show(const ItemGuide& guide);
  void show_flow_chart();
  void remember();
  const GuideAttachment* flow_chart_attachment() const;
  static QUrl picture_of(const GuideAttachment& attachment, const QByteArray& bytes);
  void open_file(const GuideAttachment& attachment, const QByteArray& bytes);

  CatalogueClient* client_ = nullptr;
  Shelves* shelves_ = nullptr;
  Platform* platform_ = nullptr;
  Navigation* navigation_ = nullptr;
  PendingCall call_, picture_call_, file_call_;
  QString code_;
  ItemGuide guide_;
  QUrl flow_chart_;
};

}  // namespace mct::app
