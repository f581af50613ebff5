import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.installation

// 安装使用周报: what an admin may see of the district's weekly report.
AppPage {
    id: page
    objectName: "weeklyReportPage"
    title: qsTr("安装使用周报")

    property alias back: report.back
    readonly property bool wide: width >= Theme.size.readingWidth
    readonly property bool shown: report.state === LoadState.Ready || report.state === LoadState.Empty

    WeeklyReportViewModel { id: report }

    // Four of them, always: all of one height, which a Repeater in a layout must not be asked for.
    component Figure: SummaryTile {
        required property int at
        readonly property var figure: report.tiles[at] ?? {}
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.size.tileLeast
        label: figure.label ?? ""
        value: figure.value ?? ""
        more: figure.more ?? ""
    }

    ScrollColumn {
        anchors.fill: parent
        visible: page.shown

        WeekChooser {
            Layout.fillWidth: true
            weekText: report.weekText
            daysText: report.daysText
            hasEarlier: report.hasEarlier
            hasLater: report.hasLater
            onEarlier: report.back += 1
            onLater: report.back -= 1
        }
        Banner {
            objectName: "unfinishedBanner"
            Layout.fillWidth: true
            visible: report.unfinished
            iconName: "schedule"
            text: report.takenText
        }
        GridLayout {
            Layout.fillWidth: true
            visible: report.state === LoadState.Ready
            columns: page.wide ? 4 : 2
            columnSpacing: Theme.size.s
            rowSpacing: Theme.size.s

            Figure { at: 0 }
            Figure { at: 1 }
            Figure { at: 2 }
            Figure { at: 3 }
        }
        SectionTitle {
            Layout.fillWidth: true
            visible: report.state === LoadState.Ready
            text: qsTr("各单位活跃与登记")
        }
        Card {
            Layout.fillWidth: true
            visible: report.state === LoadState.Ready
            contentItem: Loader {
                sourceComponent: page.wide ? table : bars
            }
        }
        StateView {
            Layout.fillWidth: true
            empty: report.state === LoadState.Empty
            emptyTitle: qsTr("这一周没有可以列出的单位")
            emptyText: qsTr("登记人员不足 5 人的单位不单列")
        }
        RowLayout {
            Layout.fillWidth: true
            visible: report.state === LoadState.Ready
            spacing: Theme.size.s
            TonalButton {
                objectName: "saveXlsxButton"
                Layout.fillWidth: true
                enabled: !report.saving
                iconName: "description"
                text: qsTr("存为表格")
                onClicked: report.saveXlsx()
            }
            TonalButton {
                objectName: "savePdfButton"
                Layout.fillWidth: true
                enabled: !report.saving
                iconName: "insert_drive_file"
                text: qsTr("存为 PDF")
                onClicked: report.savePdf()
            }
        }
        AppText {
            Layout.fillWidth: true
            variant: AppText.Label
            muted: true
            text: report.notesText
        }
    }
    Component {
        id: table
        ReportTable {
            lines: report.lines
            total: report.total
        }
    }
    Component {
        id: bars
        Column {
            spacing: Theme.size.m
            Repeater {
                model: report.lines
                UnitShare { width: parent.width }
            }
        }
    }
    StateView {
        anchors.fill: parent
        loading: report.state === LoadState.Loading
        failed: report.state === LoadState.Error
        errorText: report.errorText
        onRetry: report.retry()
    }
}
