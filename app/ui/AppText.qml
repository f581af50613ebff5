import QtQuick
import mct.ui

// Text in one of the sizes of the type scale.
Text {
    enum Variant { Caption, Label, Body, Subtitle, Title, Display }

    property int variant: AppText.Body
    property bool strong: variant >= AppText.Subtitle
    property bool muted: false

    readonly property var sizes: [Theme.type.caption, Theme.type.label, Theme.type.body,
                                  Theme.type.subtitle, Theme.type.title, Theme.type.display]

    textFormat: Text.PlainText
    color: muted ? Theme.color.muted : Theme.color.text
    font.pixelSize: sizes[variant]
    font.weight: strong ? Font.DemiBold : Font.Normal
    // The leading goes below a line, so that a single one with it would stand too high. Not bound:
    // lines that are laid out anew are counted anew, which would be a loop.
    onLineCountChanged: lineHeight = lineCount > 1 ? Theme.type.leading : 1
    wrapMode: Text.Wrap
}
