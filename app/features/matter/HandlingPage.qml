import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.matter

// 待办办件: what the acting card is to handle, what its unit has, and what it has handled.
AppPage {
    id: page
    objectName: "handlingPage"
    title: qsTr("待办办件")

    actions: [
        TextButton {
            objectName: "rotaButton"
            visible: Session.admin
            text: qsTr("值班表")
            onClicked: Navigation.push("matter/rota", {kindId: "repair"})
        }
    ]

    MatterListModel {
        id: matters
        folder: "pending"
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.size.s

        SegmentedControl {
            objectName: "folder"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.size.m
            Layout.rightMargin: Theme.size.m
            options: [{value: "pending", text: qsTr("待办")}, {value: "unit", text: qsTr("本单位在办")},
                      {value: "handled", text: qsTr("我经办的")}]
            value: matters.folder
            onChosen: (value) => matters.folder = value
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ListView {
                objectName: "matterList"
                anchors.fill: parent
                visible: matters.state === LoadState.Ready
                model: matters
                clip: true
                bottomMargin: Theme.size.l
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: ThinScrollBar {}
                delegate: MatterRow { width: ListView.view.width }
            }
            StateView {
                anchors.fill: parent
                loading: matters.state === LoadState.Loading
                failed: matters.state === LoadState.Error
                empty: matters.state === LoadState.Empty
                errorText: matters.errorText
                emptyTitle: matters.folder === "pending" ? qsTr("没有待办的办件") : qsTr("这里还没有办件")
                onRetry: matters.retry()
            }
        }
    }
}
