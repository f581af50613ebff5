import QtQuick
import mct.ui

// Completions of the words typed so far, in one line that scrolls sideways.
ListView {
    id: strip
    objectName: "suggestionStrip"

    property alias suggestions: strip.model
    signal chosen(string words)

    implicitHeight: Theme.size.target
    orientation: ListView.Horizontal
    leftMargin: Theme.size.m
    rightMargin: Theme.size.m
    spacing: Theme.size.s
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("联想词")

    delegate: Chip {
        required property string modelData
        iconName: "north_west"
        text: modelData
        onClicked: strip.chosen(text)
    }
}
