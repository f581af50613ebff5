// For iOS. Kept and reviewed, but unbuilt here: it needs Qt for iOS and Xcode.
#import <EventKitUI/EventKitUI.h>
#import <UIKit/UIKit.h>

#include <QDesktopServices>

#include "app/platform/platform.h"

// Closes the calendar's page when a person is done with it.
@interface MctCalendarCloser : NSObject <EKEventEditViewDelegate>
@end
@implementation MctCalendarCloser
- (void)eventEditViewController:(EKEventEditViewController*)page
          didCompleteWithAction:(EKEventEditViewAction)action {
  [page dismissViewControllerAnimated:YES completion:nil];
}
@end

namespace mct::app {
namespace {

MctCalendarCloser* calendar_closer() {
  static auto* closer = [[MctCalendarCloser alloc] init];
  return closer;
}

class IosPlatform final : public Platform {
 public:
  using Platform::Platform;

  bool dial(const QString& number) override {
    return QDesktopServices::openUrl(QUrl("tel:" + number));
  }

  bool share(const QString& text, const QUrl& link) override {
    UIViewController* root = UIApplication.sharedApplication.keyWindow.rootViewController;
    if (!root) return false;
    auto* sheet = [[UIActivityViewController alloc]
        initWithActivityItems:@[ text.toNSString(), link.toNSURL() ]
        applicationActivities:nil];
    sheet.popoverPresentationController.sourceView = root.view;
    [root presentViewController:sheet animated:YES completion:nil];
    return true;
  }

  // EventKit's own page shows the event, and a person keeps it.
  bool add_to_calendar(const CalendarEvent& event) override {
    UIViewController* root = UIApplication.sharedApplication.keyWindow.rootViewController;
    if (!root) return false;
    auto* store = [[EKEventStore alloc] init];
    auto* it = [EKEvent eventWithEventStore:store];
    it.title = event.title.toNSString();
    it.location = event.place.toNSString();
    it.notes = event.notes.toNSString();
    it.startDate = [NSDate dateWithTimeIntervalSince1970:event.start_ms / 1000.0];
    it.endDate = [NSDate dateWithTimeIntervalSince1970:event.end_ms / 1000.0];
    [store requestAccessToEntityType:EKEntityTypeEvent
                          completion:^(BOOL granted, NSError*) {
                            if (!granted) return;
                            dispatch_async(dispatch_get_main_queue(), ^{
                              auto* page = [[EKEventEditViewController alloc] init];
                              page.event = it;
                              page.eventStore = store;
                              page.editViewDelegate = calendar_closer();
                              [root presentViewController:page animated:YES completion:nil];
                            });
                          }];
    return true;
  }

  bool open(const QUrl& url) override { return QDesktopServices::openUrl(url); }
};

}  // namespace

Platform* make_platform(QObject* parent) { return new IosPlatform(parent); }

}  // namespace mct::app
