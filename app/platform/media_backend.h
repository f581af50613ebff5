#pragma once

namespace mct::app {

// Before anything is played or decoded: the codecs that Qt Multimedia brings along (FFmpeg), as Qt
// chooses by itself from 6.5 on. Those of 6.4's choice come in packages that a Linux desktop need
// not have. What the environment says goes first; other systems have their own.
void choose_media_backend();

}  // namespace mct::app
