import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.place

// What one can do at once: call, and set out.
Rectangle {
    id: bar

    required property PlaceViewModel place

    implicitHeight: row.implicitHeight + 2 * Theme.size.s
    color: Theme.color.surface

    Divider { width: parent.width }
    RowLayout {
        id: row
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.size.readingWidth) - 2 * Theme.size.m
        spacing: Theme.size.m
        TonalButton {
            objectName: "callButton"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: bar.place.phone !== ""
            iconName: "call"
            text: qsTr("打电话")
            onClicked: bar.place.call()
        }
        PrimaryButton {
            objectName: "routeButton"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            iconName: "directions"
            text: qsTr("去这里")
            onClicked: bar.place.route()
        }
    }
}
