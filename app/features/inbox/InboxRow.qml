import QtQuick
import QtQuick.Layouts
import mct.ui

// One line of 消息: what is unread has a mark and stands out.
Pressable {
    id: row

    required property var model
    property bool archived: false
    signal pinned(bool on)
    signal muted(bool on)
    signal putAside(bool on)

    objectName: "inbox-" + model.key
    text: (model.unread > 0 ? qsTr("未读：") : "") + model.title
    padding: Theme.size.m
    rightPadding: Theme.size.xs
    topPadding: Theme.size.s
    Accessible.description: model.standing + " " + model.time

    background: Rectangle {
        radius: Theme.size.radius
        color: Theme.color.surface
        FocusRing { shown: row.visualFocus; radius: parent.radius }
    }
    contentItem: RowLayout {
        spacing: Theme.size.m
        Icon {
            Layout.alignment: Qt.AlignTop
            name: row.model.icon
            color: Theme.color.primary
            CountBadge {
                objectName: "unreadMark"
                anchors { horizontalCenter: parent.right; verticalCenter: parent.top }
                count: row.model.unread
                dotForOne: true
                quiet: row.model.muted
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.size.xs
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.size.s
                AppText {
                    Layout.fillWidth: true
                    strong: row.model.unread > 0
                    text: row.model.title
                    Accessible.ignored: true
                }
                Icon {
                    visible: row.model.pinned
                    name: "push_pin"
                    size: Theme.size.iconSmall
                    color: Theme.color.muted
                }
                Icon {
                    visible: row.model.muted
                    name: "notifications_off"
                    size: Theme.size.iconSmall
                    color: Theme.color.muted
                }
                Tag {
                    visible: row.model.standing !== ""
                    text: row.model.standing
                    tone: row.model.urgent ? Tag.Accent : Tag.Neutral
                }
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                variant: AppText.Label
                text: row.model.summary
                lineHeight: Theme.type.leading // not by the number of lines, which it would change
                maximumLineCount: 3
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                variant: AppText.Caption
                muted: true
                text: row.model.time
                Accessible.ignored: true
            }
        }
        MenuButton {
            objectName: "menu-" + row.model.key
            Layout.alignment: Qt.AlignTop
            iconName: "more_vert"
            text: qsTr("更多：%1").arg(row.model.title)
            MenuEntry {
                objectName: "pinEntry"
                iconName: "push_pin"
                text: row.model.pinned ? qsTr("取消置顶") : qsTr("置顶")
                onTriggered: row.pinned(!row.model.pinned)
            }
            MenuEntry {
                objectName: "muteEntry"
                iconName: "notifications_off"
                text: row.model.muted ? qsTr("取消免打扰") : qsTr("免打扰")
                onTriggered: row.muted(!row.model.muted)
            }
            MenuEntry {
                objectName: "archiveEntry"
                iconName: "archive"
                text: row.archived ? qsTr("移回消息") : qsTr("归档")
                onTriggered: row.putAside(!row.archived)
            }
        }
    }
}
