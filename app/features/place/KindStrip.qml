import QtQuick
import mct.ui
import mct.features.place

// The kinds of places to choose one of, or none.
ListView {
    id: strip
    objectName: "kindStrip"

    required property PlaceModel places

    implicitHeight: Theme.size.target
    orientation: ListView.Horizontal
    clip: true
    leftMargin: Theme.size.m
    rightMargin: Theme.size.m
    spacing: Theme.size.s
    boundsBehavior: Flickable.StopAtBounds
    model: strip.places.kinds
    delegate: Chip {
        required property var modelData
        objectName: "kind-" + modelData.kind
        iconName: modelData.icon
        text: modelData.name
        checkable: true
        checked: strip.places.kind === modelData.kind
        onClicked: strip.places.kind = checked ? modelData.kind : 0
    }
}
