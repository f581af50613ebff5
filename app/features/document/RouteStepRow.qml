import QtQuick
import QtQuick.Layouts
import mct.ui

// One step of a route: how far it is, and its people.
RowLayout {
    id: row

    required property var step

    spacing: Theme.size.m

    Rectangle {
        Layout.alignment: Qt.AlignTop
        implicitWidth: Theme.size.xl
        implicitHeight: Theme.size.xl
        radius: height / 2
        color: row.step.done || row.step.current ? Theme.color.primary : Theme.color.surfaceSunken
        Icon {
            anchors.centerIn: parent
            visible: row.step.done
            name: "check"
            size: Theme.size.iconSmall
            color: Theme.color.textOnPrimary
        }
        AppText {
            anchors.centerIn: parent
            visible: !row.step.done
            variant: AppText.Label
            text: row.step.number
            color: row.step.current ? Theme.color.textOnPrimary : Theme.color.muted
            Accessible.ignored: true
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.size.s
        AppText {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.size.xl
            verticalAlignment: Text.AlignVCenter
            strong: row.step.current
            muted: !row.step.done && !row.step.current
            text: row.step.title
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.size.s
            Repeater {
                model: row.step.people
                RowLayout {
                    id: person
                    required property var modelData
                    width: parent.width
                    spacing: Theme.size.s
                    AppText {
                        text: person.modelData.name
                        wrapMode: Text.NoWrap
                    }
                    AppText {
                        Layout.fillWidth: true
                        variant: AppText.Label
                        muted: true
                        text: person.modelData.detail
                        wrapMode: Text.NoWrap
                        elide: Text.ElideRight
                    }
                    Tag {
                        visible: person.modelData.waiting
                        text: qsTr("办理中")
                        tone: Tag.Primary
                    }
                    Icon {
                        visible: person.modelData.done
                        name: "check"
                        size: Theme.size.iconSmall
                        color: Theme.color.primary
                    }
                }
            }
        }
    }
}
