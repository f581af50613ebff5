// For iOS. Kept and reviewed, but unbuilt here: it needs Qt for iOS and Xcode.
#import <UIKit/UIKit.h>

#include <QDesktopServices>

#include "app/platform/platform.h"

namespace mct::app {
namespace {

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

  bool open(const QUrl& url) override { return QDesktopServices::openUrl(url); }
};

}  // namespace

Platform* make_platform(QObject* parent) { return new IosPlatform(parent); }

}  // namespace mct::app
