import QtQuick
import QtQuick.Layouts
import mct.ui

// The week that is shown, between the one before and the one after.
RowLayout {
    id: chooser

    property string weekText
    property string daysText
    property bool hasEarlier: false
    property bool hasLater: false
    signal earlier()
    signal later()

    spacing: Theme.size.s
    IconButton {
        objectName: "earlierButton"
        enabled: chooser.hasEarlier
        iconName: "chevron_left"
        text: qsTr("上一周")
        onClicked: chooser.earlier()
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0
        AppText {
            objectName: "weekText"
            Layout.fillWidth: true
            variant: AppText.Subtitle
            horizontalAlignment: Text.AlignHCenter
            text: chooser.weekText
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        AppText {
            Layout.fillWidth: true
            variant: AppText.Label
            muted: true
            horizontalAlignment: Text.AlignHCenter
            text: chooser.daysText
        }
    }
    IconButton {
        objectName: "laterButton"
        enabled: chooser.hasLater
        iconName: "chevron_right"
        text: qsTr("下一周")
        onClicked: chooser.later()
    }
}
