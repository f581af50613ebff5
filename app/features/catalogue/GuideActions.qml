import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.catalogue

// What one can do at once: call the office, begin online.
Rectangle {
    id: bar

    required property GuideViewModel guide

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
            visible: bar.guide.phone !== ""
            iconName: "call"
            text: qsTr("打电话")
            onClicked: bar.guide.call()
        }
        PrimaryButton {
            objectName: "onlineButton"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: bar.guide.applicable || bar.guide.onlineUrl !== ""
            iconName: bar.guide.applicable ? "edit" : "open_in_new"
            text: qsTr("在线办理")
            onClicked: {
                if (!bar.guide.applicable) bar.guide.openOnline()
                else if (Session.signedIn) Navigation.push("matter/form", {itemCode: bar.guide.code})
                else Navigation.push("account/sign-in", {})
            }
        }
    }
}
