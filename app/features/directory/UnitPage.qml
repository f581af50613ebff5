import QtQuick
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.directory

// What stands right below an organization: departments or units, and people.
AppPage {
    id: page
    objectName: "unitPage"

    property alias organizationId: unit.organizationId
    readonly property bool kept: Session.admin && organizationId !== ""

    actions: [
        IconButton {
            objectName: "changesButton"
            visible: page.kept
            iconName: "history"
            text: qsTr("变更记录")
            onClicked: Navigation.push("directory/changes", {organizationId: page.organizationId})
        },
        IconButton {
            objectName: "addStaffButton"
            visible: page.kept
            iconName: "person_add"
            text: qsTr("登记人员")
            onClicked: Navigation.push("directory/staff", {organizationId: page.organizationId})
        }
    ]

    UnitModel { id: unit }

    ListView {
        objectName: "unitList"
        anchors.fill: parent
        visible: unit.state === LoadState.Ready
        model: unit
        clip: true
        bottomMargin: Theme.size.l
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        delegate: CardRow { width: ListView.view.width }
    }
    StateView {
        anchors.fill: parent
        loading: unit.state === LoadState.Loading
        failed: unit.state === LoadState.Error
        empty: unit.state === LoadState.Empty
        errorText: unit.errorText
        emptyTitle: qsTr("这里还没有人员")
        emptyText: qsTr("由单位管理员登记，或从人员表导入")
        onRetry: unit.retry()
    }
}
