import QtQuick
import mct.ui
import mct.features.place

// Which places to see: those near one first, and of one kind or of all.
ListView {
    id: strip
    objectName: "kindStrip"

    required property PlaceModel places
    required property OwnPosition position

    implicitHeight: Theme.size.target
    orientation: ListView.Horizontal
    clip: true
    leftMargin: Theme.size.m
    rightMargin: Theme.size.m
    spacing: Theme.size.s
    boundsBehavior: Flickable.StopAtBounds
    model: strip.places.kinds
    header: Item {
        implicitWidth: near.width + strip.spacing
        implicitHeight: near.height
        Chip {
            id: near
            objectName: "ownPositionChip"
            iconName: "my_location"
            text: strip.position.asking ? qsTr("正在定位…") : qsTr("我的位置")
            enabled: !strip.position.asking
            checkable: true
            checked: strip.position.known
            onClicked: {
                // It shows what is known, not what was pressed.
                checked = Qt.binding(() => strip.position.known)
                if (strip.position.known) strip.position.forget()
                else strip.position.ask()
            }
        }
    }
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
