import QtQuick
import QtQuick.Layouts
import mct.ui

// One of the steps of an application: its number or a tick, and what it is.
RowLayout {
    id: step

    property int number
    property string text
    property bool done: false

    spacing: Theme.size.m
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("第 %1 步：%2").arg(number).arg(text)

    Rectangle {
        Layout.alignment: Qt.AlignTop
        implicitWidth: Theme.size.xl
        implicitHeight: implicitWidth
        radius: width / 2
        color: step.done ? Theme.color.primary : Theme.color.primaryContainer
        Icon {
            anchors.centerIn: parent
            visible: step.done
            name: "check"
            color: Theme.color.textOnPrimary
        }
        AppText {
            anchors.centerIn: parent
            visible: !step.done
            variant: AppText.Label
            strong: true
            text: step.number
            color: Theme.color.textOnPrimaryContainer
            Accessible.ignored: true
        }
    }
    AppText {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.size.xl
        verticalAlignment: Text.AlignVCenter
        text: step.text
        Accessible.ignored: true
    }
}
