import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core

// How the app looks, speaks, and where its server is.
AppPage {
    id: page
    objectName: "settingsPage"
    title: qsTr("设置")

    ScrollColumn {
        anchors.fill: parent
        spacing: Theme.size.s

        SectionTitle { Layout.fillWidth: true; text: qsTr("外观") }
        SegmentedControl {
            objectName: "appearanceChoice"
            Layout.fillWidth: true
            value: Settings.appearance
            options: [
                {value: "system", text: qsTr("跟随系统")},
                {value: "light", text: qsTr("浅色")},
                {value: "dark", text: qsTr("深色")}
            ]
            onChosen: (value) => Settings.appearance = value
        }
        Card {
            Layout.fillWidth: true
            Layout.topMargin: Theme.size.s
            padding: 0
            contentItem: ColumnLayout {
                spacing: 0
                SwitchRow {
                    objectName: "elderSwitch"
                    Layout.fillWidth: true
                    iconName: "elderly"
                    text: qsTr("长辈版")
                    subtitle: qsTr("字更大，按钮更好按")
                    checked: Settings.elder
                    onClicked: Settings.elder = checked
                }
                SwitchRow {
                    objectName: "motionSwitch"
                    Layout.fillWidth: true
                    iconName: "animation"
                    text: qsTr("动画")
                    checked: Settings.motion
                    onClicked: Settings.motion = checked
                }
            }
        }
        SectionTitle { Layout.fillWidth: true; Layout.topMargin: Theme.size.s; text: qsTr("语言") }
        SegmentedControl {
            objectName: "languageChoice"
            Layout.fillWidth: true
            value: Settings.language
            // Each in its own language, for who cannot read the present one.
            options: [{value: "zh_CN", text: "中文"}, {value: "en", text: "English"}]
            onChosen: (value) => Settings.language = value
        }
        SectionTitle { Layout.fillWidth: true; Layout.topMargin: Theme.size.s; text: qsTr("服务器") }
        SearchField {
            objectName: "serverField"
            Layout.fillWidth: true
            iconName: "dns"
            text: Settings.serverAddress
            placeholderText: qsTr("主机:端口")
            onEditingFinished: Settings.serverAddress = text
        }
        Card {
            Layout.fillWidth: true
            Layout.topMargin: Theme.size.m
            padding: 0
            contentItem: ListRow {
                objectName: "helpRow"
                iconName: "feedback"
                text: qsTr("帮助与反馈")
                onClicked: Navigation.push("matter/help", {})
            }
        }
    }
}
