import QtQuick
import QtQuick.Templates as T
import mct.ui
import mct.features.directory

// 人员表: a unit's people in and out as a sheet. Shows what an import would change before it does.
AppPage {
    id: page
    objectName: "staffSheetPage"
    title: qsTr("人员表")

    property alias organizationId: importForm.organizationId
    property string name

    StaffImportForm { id: importForm }
    StaffExportForm {
        id: exportForm
        organizationId: page.organizationId
        name: page.name
    }
    ScrollColumn {
        anchors.fill: parent
        visible: importForm.fileName === ""

        StaffSheetStart {
            importing: importForm
            exporting: exportForm
        }
    }
    ListView {
        id: list
        objectName: "sheetChangeList"
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: foot.top; bottomMargin: Theme.size.m }
        visible: importForm.fileName !== ""
        model: importForm.changes
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        header: StaffSheetSummary {
            width: list.width
            importing: importForm
            // What has just been compared is read from the top.
            onHeightChanged: Qt.callLater(list.positionViewAtBeginning)
        }
        delegate: ListRow {
            id: change
            required property var model
            width: ListView.view.width
            iconName: model.icon
            leads: false
            text: model.title
            subtitle: model.subtitle
            Tag {
                visible: text !== ""
                text: change.model.action
                tone: change.model.alarming ? Tag.Warning : Tag.Neutral
            }
        }
    }
    StaffSheetActions {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.size.m }
        visible: importForm.fileName !== ""
        importing: importForm
    }
}
