import QtQuick
import mct.ui

// What a list can be narrowed to, in one line that scrolls sideways; what is chosen is let go by
// tapping it again.
ListView {
    id: strip

    // {name, text} each.
    property alias facets: strip.model
    // The name of the one that is chosen; empty: none.
    property string chosen
    property string label
    signal narrowed(string name)

    // What is chosen stays in sight when the counts change.
    onModelChanged: {
        const place = facets.findIndex(it => it.name === chosen)
        if (place >= 0) Qt.callLater(positionViewAtIndex, place, ListView.Contain)
    }

    implicitHeight: Theme.size.target
    orientation: ListView.Horizontal
    leftMargin: Theme.size.m
    rightMargin: Theme.size.m
    spacing: Theme.size.s
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: label

    delegate: Chip {
        required property var modelData
        objectName: "facet-" + modelData.name
        text: modelData.text
        checkable: true
        checked: strip.chosen === modelData.name
        onClicked: strip.narrowed(strip.chosen === modelData.name ? "" : modelData.name)
    }
}
