#include <gtest/gtest.h>

#include <QBuffer>
#include <QImage>

#include "backend/attachments/content_type.h"
#include "backend/attachments/picture.h"
#include "backend/features/identity/photo/photo_file.h"
#include "backend/features/identity/tests/photos.h"
#include "tests/fault/fuzz/target.h"

namespace mct::fault {
namespace {

std::string png() {
  QImage image(120, 110, QImage::Format_RGB32);
  image.fill(Qt::darkGreen);
  QBuffer bytes;
  bytes.open(QIODevice::WriteOnly);
  image.save(&bytes, "PNG");
  return bytes.data().toStdString();
}

void read_picture(const std::string& bytes, const char* type) {
  const auto picture = attachments::cleaned(bytes, type);
  EXPECT_TRUE(picture || picture.error().reason.code == Code::invalid_argument)
      << picture.error().message;
}

}  // namespace

std::vector<Target> upload_targets() {
  const auto jpeg = identity::noise_jpeg();
  return {
      {"content_type",
       {jpeg, png(), "%PDF-1.4\n%样例\n", "PK\3\4样例", "样例文本\n"},
       [](const std::string& bytes) {
         const auto type = attachments::content_type(bytes);
         EXPECT_TRUE(type || type.error().reason.code != Code::internal);
       }},
      {"picture_jpeg", {jpeg}, [](const std::string& bytes) { read_picture(bytes, "image/jpeg"); }},
      {"picture_png", {png()}, [](const std::string& bytes) { read_picture(bytes, "image/png"); }},
      {"identity_photo",
       {jpeg, png()},
       [](const std::string& bytes) {
         const auto picture = identity::picture_of(bytes);
         EXPECT_TRUE(picture || picture.error().reason.code == Code::invalid_argument);
       }},
  };
}

}  // namespace mct::fault
