import QtQuick
import QtQuick.Layouts
import mct.ui

// The lines of the report as a table, for a wide page.
ColumnLayout {
    id: table

    required property var lines
    required property var total

    component Figure: AppText {
        Layout.preferredWidth: Theme.size.tileSmall
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    component Figures: RowLayout {
        id: figures
        property var line: ({})
        property bool strong: false
        spacing: 0
        Figure { text: figures.line?.listed ?? ""; strong: figures.strong }
        Figure { text: figures.line?.claimed ?? ""; strong: figures.strong }
        Figure { text: figures.line?.installed ?? ""; strong: figures.strong }
        Figure { text: figures.line?.active ?? ""; strong: figures.strong }
        Figure { text: figures.line?.change ?? ""; strong: figures.strong }
    }
    component Title: Figure {
        variant: AppText.Label
        muted: true
    }

    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.size.s
        spacing: 0
        AppText {
            Layout.fillWidth: true
            variant: AppText.Label
            muted: true
            text: qsTr("单位")
            Accessible.ignored: true
        }
        Title { text: qsTr("登记") }
        Title { text: qsTr("已领") }
        Title { text: qsTr("安装") }
        Title { text: qsTr("活跃") }
        Title { text: qsTr("较上周") }
    }
    Column {
        Layout.fillWidth: true
        Repeater {
            model: table.lines
            ColumnLayout {
                id: row
                required property var modelData
                width: parent.width
                spacing: 0
                Accessible.role: Accessible.StaticText
                Accessible.name: modelData.spoken
    
                Divider { Layout.fillWidth: true }
                RowLayout {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.size.s
                    Layout.bottomMargin: Theme.size.s
                    spacing: 0
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: Theme.size.xs
                        AppText {
                            Layout.fillWidth: true
                            text: row.modelData.name
                            Accessible.ignored: true
                        }
                        ShareBar {
                            Layout.fillWidth: true
                            share: row.modelData.share
                        }
                    }
                    Figures { line: row.modelData }
                }
            }
        }
    }
    Divider { Layout.fillWidth: true }
    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.size.s
        spacing: 0
        AppText {
            Layout.fillWidth: true
            strong: true
            text: qsTr("合计")
        }
        Figures { line: table.total; strong: true }
    }
}
