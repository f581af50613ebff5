import QtQuick
import mct.ui

// A glyph of the icon font by its name in assets/icons/icons.txt. Decoration: the control that
// shows it carries the name for screen readers.
Text {
    property string name
    property int size: Theme.size.icon

    text: IconGlyphs.codepoints[name] ?? ""
    textFormat: Text.PlainText
    color: Theme.color.muted
    font.family: Theme.iconFamily
    font.pixelSize: size
    width: size
    height: size
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    Accessible.ignored: true
}
