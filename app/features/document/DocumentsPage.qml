import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.document

// 公文: what is to be done, was done, was drafted, and the archive.
AppPage {
    id: page
    objectName: "documentsPage"
    title: qsTr("公文")

    actions: [
        IconButton {
            objectName: "draftButton"
            iconName: "add"
            text: qsTr("拟稿")
            onClicked: Navigation.push("document/draft", {})
        },
        MenuButton {
            objectName: "documentsMenu"
            iconName: "more_vert"
            text: qsTr("更多")
            MenuEntry {
                objectName: "absencesEntry"
                iconName: "schedule"
                text: qsTr("外出移交")
                onTriggered: Navigation.push("document/absences", {})
            }
        }
    ]

    DocumentListModel { id: documents }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.size.s

        SegmentedControl {
            objectName: "folder"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.size.m
            Layout.rightMargin: Theme.size.m
            options: [{value: "pending", text: qsTr("待办")}, {value: "done", text: qsTr("已办")},
                      {value: "drafted", text: qsTr("我起草的")}, {value: "archived", text: qsTr("归档")}]
            value: documents.folder
            onChosen: (value) => documents.folder = value
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ListView {
                objectName: "documentList"
                anchors.fill: parent
                visible: documents.state === LoadState.Ready
                model: documents
                clip: true
                bottomMargin: Theme.size.l
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: ThinScrollBar {}
                delegate: DocumentRow { width: ListView.view.width }
            }
            StateView {
                anchors.fill: parent
                loading: documents.state === LoadState.Loading
                failed: documents.state === LoadState.Error
                empty: documents.state === LoadState.Empty
                errorText: documents.errorText
                emptyTitle: documents.folder === "pending" ? qsTr("没有待办的公文") : qsTr("这里还没有公文")
                emptyText: documents.folder === "drafted" ? qsTr("点右上角的加号拟稿") : ""
                onRetry: documents.retry()
            }
        }
    }
}
