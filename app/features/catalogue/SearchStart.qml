import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.catalogue

// Before anything is typed: what was searched before, and how one may ask.
ScrollColumn {
    id: start

    required property SearchModel search
    signal chosen(string words)

    spacing: Theme.size.s

    SectionTitle {
        Layout.fillWidth: true
        visible: start.search.history.length > 0
        text: qsTr("搜过的")
        actionText: qsTr("清空")
        onActionClicked: start.search.clearHistory()
    }
    Flow {
        objectName: "searchHistory"
        Layout.fillWidth: true
        visible: start.search.history.length > 0
        spacing: Theme.size.s
        Repeater {
            model: start.search.history
            Chip {
                required property string modelData
                iconName: "history"
                text: modelData
                onClicked: start.chosen(text)
                Accessible.description: qsTr("按删除键可移除")
                Keys.onDeletePressed: start.search.removeFromHistory(text)
                onPressAndHold: start.search.removeFromHistory(text)
            }
        }
    }
    SectionTitle {
        Layout.fillWidth: true
        Layout.topMargin: start.search.history.length > 0 ? Theme.size.m : 0
        text: qsTr("可以这样搜")
    }
    Card {
        Layout.fillWidth: true
        padding: 0
        contentItem: Column {
            Repeater {
                model: [
                    {words: qsTr("办老年证"), note: qsTr("用平常的说法")},
                    {words: "jszg", note: qsTr("用拼音首字母，如教师资格")},
                    {words: "lihun", note: qsTr("用全拼，如离婚")}
                ]
                ListRow {
                    required property var modelData
                    width: parent.width
                    iconName: "search"
                    text: modelData.words
                    subtitle: modelData.note
                    leads: false
                    onClicked: start.chosen(text)
                }
            }
        }
    }
}
