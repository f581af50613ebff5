#include "app/application.h"

#include <QDir>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QStandardPaths>

#include "app/core/attention.h"
#include "app/core/cache/device_cache.h"
#include "app/core/cache/shelves.h"
#include "app/core/channel/grpc_channel.h"
#include "app/core/events/event_stream.h"
#include "app/core/inbox/inbox.h"
#include "app/core/inbox/inbox_announcer.h"
#include "app/core/navigation.h"
#include "app/core/outbox/outbox.h"
#include "app/core/push/push_registration.h"
#include "app/core/services.h"
#include "app/core/session/keychain_vault.h"
#include "app/core/session/session.h"
#include "app/core/session/session_memory.h"
#include "app/core/settings.h"
#include "app/core/translations.h"
#include "app/features/access/access_feature.h"
#include "app/features/access/device_key.h"
#include "app/features/access/pass_client.h"
#include "app/features/account/account_client.h"
#include "app/features/account/account_feature.h"
#include "app/features/booking/booking_client.h"
#include "app/features/booking/booking_feature.h"
#include "app/features/booking/offer_client.h"
#include "app/features/catalogue/catalogue_client.h"
#include "app/features/catalogue/catalogue_feature.h"
#include "app/features/chat/chat_client.h"
#include "app/features/chat/chat_feature.h"
#include "app/features/chat/chat_source.h"
#include "app/features/chat/group_client.h"
#include "app/features/chat/message_client.h"
#include "app/features/chat/presence_client.h"
#include "app/features/chat/typing_client.h"
#include "app/features/community/community_client.h"
#include "app/features/community/community_feature.h"
#include "app/features/community/keeping_client.h"
#include "app/features/community/neighbour_client.h"
#include "app/features/community/rollout_client.h"
#include "app/features/delegation/delegation_client.h"
#include "app/features/delegation/delegation_feature.h"
#include "app/features/directory/card_client.h"
#include "app/features/directory/directory_client.h"
#include "app/features/directory/directory_feature.h"
#include "app/features/directory/staff_sheet_client.h"
#include "app/features/document/document_client.h"
#include "app/features/document/document_feature.h"
#include "app/features/identity/identity_client.h"
#include "app/features/identity/identity_feature.h"
#include "app/features/identity/review_client.h"
#include "app/features/inbox/inbox_feature.h"
#include "app/features/installation/installation_client.h"
#include "app/features/installation/installation_feature.h"
#include "app/features/installation/installation_reporter.h"
#include "app/features/matter/case_client.h"
#include "app/features/matter/item_sheet_client.h"
#include "app/features/matter/matter_client.h"
#include "app/features/matter/matter_feature.h"
#include "app/features/me/me_feature.h"
#include "app/features/notice/check_in_client.h"
#include "app/features/notice/minutes_client.h"
#include "app/features/notice/notice_client.h"
#include "app/features/notice/notice_feature.h"
#include "app/features/notice/notice_source.h"
#include "app/features/notice/sending_client.h"
#include "app/features/notice/task_client.h"
#include "app/features/picture/picture_feature.h"
#include "app/features/place/guide_client.h"
#include "app/features/place/place_client.h"
#include "app/features/place/place_feature.h"
#include "app/features/property/property_client.h"
#include "app/features/property/property_feature.h"
#include "app/features/scan/scan_feature.h"
#include "app/features/vote/vote_client.h"
#include "app/features/vote/vote_feature.h"
#include "app/features/wallet/wallet_client.h"
#include "app/features/wallet/wallet_feature.h"
#include "app/platform/device_microphone.h"
#include "app/platform/device_positioning.h"
#include "app/platform/device_speaker.h"
#include "app/platform/dialog_files.h"
#include "app/platform/platform.h"

namespace mct::app {
namespace {

QString made(const QString& folder) {
  QDir().mkpath(folder);
  return folder;
}

}  // namespace

struct Application::Parts {
  explicit Parts(Options options)
      : settings(made(options.data_dir) + "/settings.ini"),
        cache(options.data_dir + "/cache.sqlite"),
        shelves(cache),
        vault(options.data_dir),
        pass_vault(options.data_dir, QStringLiteral("pass-key"), QStringLiteral("pass-key")),
        platform(make_platform(nullptr)),
        fixed_server(options.server) {
    if (options.channel) {
      channel = std::move(options.channel);
    } else {
      auto real = std::make_unique<GrpcChannel>(server());
      grpc = real.get();
      channel = std::move(real);
    }
    session = std::make_unique<Session>(*channel, vault);
    QObject::connect(session.get(), &Session::ended, [this] { cache.forget_person(); });
    memory = std::make_unique<SessionMemory>(*session, options.data_dir + "/last_session.ini");
    events = std::make_unique<EventStream>(*channel, *session, cache);
    outbox = std::make_unique<Outbox>(*channel, *session, cache);
    pushes = std::make_unique<PushRegistration>(*channel, *session);
    account = std::make_unique<AccountClient>(*channel, *session, *memory, vault, settings);
    catalogue = std::make_unique<CatalogueClient>(*channel, cache);
    cards = std::make_unique<CardClient>(*channel, *session, settings);
    directory = std::make_unique<DirectoryClient>(*channel);
    communities = std::make_unique<CommunityClient>(*channel, *events);
    keeping = std::make_unique<KeepingClient>(*channel, *events);
    neighbours = std::make_unique<NeighbourClient>(*channel);
    rollout = std::make_unique<RolloutClient>(*channel);
    properties = std::make_unique<PropertyClient>(*channel, *events);
    votes = std::make_unique<VoteClient>(*channel, *events);
    wallet = std::make_unique<WalletClient>(*channel, *events);
    delegations = std::make_unique<DelegationClient>(*channel);
    documents = std::make_unique<DocumentClient>(*channel, *events);
    matters = std::make_unique<MatterClient>(*channel, *events, *session, cache);
    item_sheets = std::make_unique<ItemSheetClient>(*channel);
    cases = std::make_unique<CaseClient>(*channel);
    installation = std::make_unique<InstallationClient>(*channel, settings);
    reporter = std::make_unique<InstallationReporter>(*installation, *channel, *session);
    identity = std::make_unique<IdentityClient>(*channel);
    reviews = std::make_unique<ReviewClient>(*channel);
    places = std::make_unique<PlaceClient>(*channel, cache);
    guides = std::make_unique<GuideClient>(*channel, cache);
    bookings = std::make_unique<BookingClient>(*channel, *events, cache);
    offers = std::make_unique<OfferClient>(*channel);
    sheets = std::make_unique<StaffSheetClient>(*channel, *directory);
    if (options.files) {
      files = std::move(options.files);
    } else {
      auto real = std::make_unique<DialogFiles>(
          QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
      dialogs = real.get();
      files = std::move(real);
    }
    microphone =
        options.microphone ? std::move(options.microphone) : std::make_unique<DeviceMicrophone>();
    speaker = options.speaker ? std::move(options.speaker) : std::make_unique<DeviceSpeaker>();
    positioning = options.positioning ? std::move(options.positioning)
                                      : std::make_unique<DevicePositioning>();
    device_key = std::make_unique<DeviceKey>(pass_vault);
    passes = std::make_unique<PassClient>(*channel, *session, cache, *device_key);
    notices = std::make_unique<NoticeClient>(*channel, *session, cache, *events, *outbox);
    notice_source = std::make_unique<NoticeSource>(*notices, *session);
    sending = std::make_unique<SendingClient>(*channel);
    check_ins = std::make_unique<CheckInClient>(*channel, *events);
    tasks = std::make_unique<TaskClient>(*channel, *events);
    minutes = std::make_unique<MinutesClient>(*channel, *session, cache, *events);
    chats = std::make_unique<ChatClient>(*channel, *session, cache, *events, *outbox);
    messages = std::make_unique<MessageClient>(*channel, *session, *outbox, *chats);
    typing = std::make_unique<TypingClient>(*channel, *session, *events, *chats);
    presence = std::make_unique<PresenceClient>(*channel, *session, *events, attention,
                                                PresenceClient::Times());
    groups = std::make_unique<GroupClient>(*channel, *session, *chats);
    chat_source = std::make_unique<ChatSource>(*chats, *messages, *session);

    services.provide(settings);
    services.provide(translations);
    services.provide(navigation);
    services.provide(inbox);
    services.provide(*channel);
    services.provide(cache);
    services.provide(shelves);
    services.provide(*platform);
    services.provide(*session);
    services.provide(*events);
    services.provide(*outbox);
    services.provide(*account);
    services.provide(*catalogue);
    services.provide(*cards);
    services.provide(*directory);
    services.provide(*communities);
    services.provide(*keeping);
    services.provide(*neighbours);
    services.provide(*rollout);
    services.provide(*properties);
    services.provide(*votes);
    services.provide(*wallet);
    services.provide(*delegations);
    services.provide(*documents);
    services.provide(*matters);
    services.provide(*item_sheets);
    services.provide(*cases);
    services.provide(*installation);
    services.provide(*identity);
    services.provide(*reviews);
    services.provide(*places);
    services.provide(*guides);
    services.provide(*bookings);
    services.provide(*offers);
    services.provide(*sheets);
    services.provide(*files);
    services.provide(*microphone);
    services.provide(*speaker);
    services.provide(*positioning);
    services.provide(*passes);
    services.provide(*notices);
    services.provide(*sending);
    services.provide(*check_ins);
    services.provide(*minutes);
    services.provide(*tasks);
    services.provide(*chats);
    services.provide(*messages);
    services.provide(*typing);
    services.provide(*presence);
    services.provide(*groups);

    register_access(navigation, inbox);
    register_account(navigation);
    register_booking(navigation);
    register_catalogue(navigation);
    register_chat(navigation, inbox, *chat_source);
    register_community(navigation);
    register_directory(navigation, inbox);
    register_delegation(navigation);
    register_document(navigation);
    register_installation(navigation);
    register_identity(navigation);
    register_matter(navigation);
    register_me(navigation);
    register_picture(navigation);
    register_property(navigation);
    register_place(navigation);
    register_scan(navigation, inbox);
    register_vote(navigation);
    register_wallet(navigation);
    register_inbox(navigation, inbox);
    register_notice(navigation, inbox, *notices, *notice_source, *tasks);
    announce_news();
    // What most people come for.
    navigation.switchTab("catalogue");
  }

  // What comes while nobody looks at the app.
  void announce_news() {
    QObject::connect(qGuiApp, &QGuiApplication::applicationStateChanged, &announcer,
                     [this](Qt::ApplicationState state) {
                       announcer.set_watched(state == Qt::ApplicationActive);
                     });
    QObject::connect(
        &announcer, &InboxAnnouncer::news, platform.get(),
        [this](const InboxEntry& it) { platform->announce(it.key, it.title, it.summary); });
    QObject::connect(platform.get(), &Platform::chosen, &navigation, [this](const QString& key) {
      for (const bool archived : {false, true})
        for (const auto& it : inbox.entries(archived))
          if (it.key == key) navigation.push(it.route, it.params);
    });
    QObject::connect(platform.get(), &Platform::reachable, pushes.get(),
                     &PushRegistration::set_token);
  }

  QString server() const {
    return fixed_server.isEmpty() ? settings.server_address() : fixed_server;
  }

  Settings settings;
  Translations translations;
  Navigation navigation{nullptr};
  Inbox inbox;
  InboxAnnouncer announcer{inbox};
  Attention attention;
  DeviceCache cache;
  Shelves shelves;
  KeychainVault vault, pass_vault;
  std::unique_ptr<Platform> platform;
  QString fixed_server;  // of the command line; wins over the settings
  std::unique_ptr<Channel> channel;
  GrpcChannel* grpc = nullptr;  // the same, when it is a real one
  std::unique_ptr<Session> session;
  std::unique_ptr<SessionMemory> memory;
  std::unique_ptr<EventStream> events;
  std::unique_ptr<Outbox> outbox;
  std::unique_ptr<PushRegistration> pushes;
  std::unique_ptr<AccountClient> account;
  std::unique_ptr<CatalogueClient> catalogue;
  std::unique_ptr<CardClient> cards;
  std::unique_ptr<DirectoryClient> directory;
  std::unique_ptr<CommunityClient> communities;
  std::unique_ptr<KeepingClient> keeping;
  std::unique_ptr<NeighbourClient> neighbours;
  std::unique_ptr<RolloutClient> rollout;
  std::unique_ptr<PropertyClient> properties;
  std::unique_ptr<VoteClient> votes;
  std::unique_ptr<WalletClient> wallet;
  std::unique_ptr<DelegationClient> delegations;
  std::unique_ptr<DocumentClient> documents;
  std::unique_ptr<MatterClient> matters;
  std::unique_ptr<ItemSheetClient> item_sheets;
  std::unique_ptr<CaseClient> cases;
  std::unique_ptr<InstallationClient> installation;
  std::unique_ptr<InstallationReporter> reporter;
  std::unique_ptr<IdentityClient> identity;
  std::unique_ptr<ReviewClient> reviews;
  std::unique_ptr<PlaceClient> places;
  std::unique_ptr<GuideClient> guides;
  std::unique_ptr<BookingClient> bookings;
  std::unique_ptr<OfferClient> offers;
  std::unique_ptr<StaffSheetClient> sheets;
  std::unique_ptr<Files> files;
  std::unique_ptr<Microphone> microphone;
  std::unique_ptr<Speaker> speaker;
  std::unique_ptr<Positioning> positioning;
  DialogFiles* dialogs = nullptr;  // the same, when they are real ones
  std::unique_ptr<DeviceKey> device_key;
  std::unique_ptr<PassClient> passes;
  std::unique_ptr<NoticeClient> notices;
  std::unique_ptr<NoticeSource> notice_source;
  std::unique_ptr<SendingClient> sending;
  std::unique_ptr<CheckInClient> check_ins;
  std::unique_ptr<MinutesClient> minutes;
  std::unique_ptr<TaskClient> tasks;
  std::unique_ptr<ChatClient> chats;
  std::unique_ptr<MessageClient> messages;
  std::unique_ptr<TypingClient> typing;
  std::unique_ptr<PresenceClient> presence;
  std::unique_ptr<GroupClient> groups;
  std::unique_ptr<ChatSource> chat_source;
  Services services;
};

Application::Application(Options options) : parts_(std::make_unique<Parts>(std::move(options))) {
  const auto style = QStringLiteral("Basic");
  // Once: tests make one app after another.
  if (QQuickStyle::name() != style) QQuickStyle::setStyle(style);
  connect(parts_->platform.get(), &Platform::notice, &parts_->navigation, &Navigation::message);
  connect(parts_->files.get(), &Files::notice, &parts_->navigation, &Navigation::message);
  connect(parts_->cards.get(), &CardClient::revoked, this, [this](const QString& organization) {
    parts_->navigation.say(tr("%1的名片已被撤销").arg(organization));
  });
  follow_settings();
  parts_->account->resume();
}

// The engine goes first: its objects use the parts.
Application::~Application() {
  engine_.reset();
}

void Application::follow_settings() {
  auto& parts = *parts_;
  auto use_language = [&parts] { parts.translations.use(parts.settings.language()); };
  connect(&parts.settings, &Settings::languageChanged, this, use_language);
  connect(&parts.settings, &Settings::serverAddressChanged, this, [&parts] {
    if (parts.grpc) parts.grpc->connect_to(parts.server());
  });
  connect(&parts.translations, &Translations::changed, this, [this] {
    parts_->navigation.tabs()->retranslate();
    if (installed_) installed_->retranslate();
  });
  use_language();
}

void Application::install(QQmlEngine& engine) {
  parts_->services.install(engine);
  engine.addImportPath(QStringLiteral("qrc:/"));
  installed_ = &engine;
}

bool Application::load() {
  engine_ = std::make_unique<QQmlApplicationEngine>();
  install(*engine_);
  engine_->load(QUrl(QStringLiteral("qrc:/mct/app/Main.qml")));
  if (engine_->rootObjects().isEmpty()) return false;
  window_ = qobject_cast<QQuickWindow*>(engine_->rootObjects().first());
  if (window_ && parts_->dialogs) parts_->dialogs->show_in(*engine_, *window_);
  return window_ != nullptr;
}

bool Application::show() {
  if (!load()) return false;
  window_->show();
  return true;
}

bool Application::open(const QUrl& link) {
  return parts_->navigation.openLink(link);
}

Navigation& Application::navigation() {
  return parts_->navigation;
}
Settings& Application::settings() {
  return parts_->settings;
}
Services& Application::services() {
  return parts_->services;
}
Channel& Application::channel() {
  return *parts_->channel;
}

}  // namespace mct::app
