import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core

// The district's mountains, its name, and the search that everything starts from.
Item {
    id: hero

    implicitHeight: sky.height + entry.height / 2

    Rectangle {
        id: sky
        width: parent.width
        height: titles.implicitHeight + Theme.size.picture / 2 + 2 * Theme.size.l
        color: Theme.color.sky
        clip: true

        Image {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: Theme.size.picture
            source: "qrc:/assets/images/mountains.svg"
            sourceSize.height: height
            fillMode: Image.PreserveAspectCrop
            horizontalAlignment: Image.AlignRight
            asynchronous: true
            Accessible.ignored: true
        }
        RowLayout {
            id: titles
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.size.m }
            anchors.topMargin: Theme.size.l
            spacing: Theme.size.s
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                AppText {
                    Layout.fillWidth: true
                    variant: AppText.Display
                    text: qsTr("门头沟区")
                    color: Theme.color.textOnSky
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                AppText {
                    Layout.fillWidth: true
                    text: qsTr("公共服务事项 · 办事指南")
                    color: Theme.color.textOnSky
                }
            }
            Pressable {
                id: elderEntry
                objectName: "elderEntry"
                Layout.alignment: Qt.AlignTop
                text: Settings.elder ? qsTr("标准版") : qsTr("长辈版")
                ink: Theme.color.textOnSky
                leftPadding: Theme.size.s
                rightPadding: Theme.size.s
                onClicked: Settings.elder = !Settings.elder
                contentItem: Row {
                    spacing: Theme.size.xs
                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: "elderly"
                        color: elderEntry.ink
                    }
                    AppText {
                        anchors.verticalCenter: parent.verticalCenter
                        text: elderEntry.text
                        color: elderEntry.ink
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    SearchEntry {
        id: entry
        objectName: "searchEntry"
        anchors.bottom: parent.bottom
        x: (parent.width - width) / 2
        width: Math.min(parent.width, Theme.size.readingWidth) - 2 * Theme.size.m
        text: qsTr("搜事项，如“办老年证”")
        onClicked: Navigation.push("catalogue/search", {})
    }
}
