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
    // What the pages that are opened from here are about.
    readonly property var here: ({organizationId: organizationId})

    actions: [
        IconButton {
            objectName: "addStaffButton"
            visible: rights.keeps
            iconName: "person_add"
            text: qsTr("登记人员")
            onClicked: Navigation.push("directory/staff", {organizationId: page.organizationId, position: unit.nextPosition})
        },
        MenuButton {
            objectName: "unitMenu"
            visible: rights.keeps
            iconName: "more_vert"
            text: qsTr("更多")
            MenuEntry {
                objectName: "addDepartmentEntry"
                iconName: "create_new_folder"
                text: qsTr("新增部门")
                onTriggered: Navigation.push("directory/department", {parentId: page.organizationId, position: unit.nextDepartmentPosition})
            }
            MenuEntry {
                objectName: "editDepartmentEntry"
                shown: rights.department
                iconName: "edit"
                text: qsTr("修改部门")
                onTriggered: Navigation.push("directory/department", page.here)
            }
            MenuEntry {
                objectName: "moveDepartmentEntry"
                shown: rights.department
                iconName: "account_tree"
                text: qsTr("移动部门")
                onTriggered: Navigation.push("directory/move", page.here)
            }
            MenuEntry {
                objectName: "sheetEntry"
                shown: !rights.department
                iconName: "description"
                text: qsTr("人员表")
                onTriggered: Navigation.push("directory/sheet", {organizationId: page.organizationId, name: page.title})
            }
            MenuEntry {
                objectName: "changesEntry"
                iconName: "history"
                text: qsTr("变更记录")
                onTriggered: Navigation.push("directory/changes", page.here)
            }
        }
    ]

    UnitModel { id: unit }
    AdminRights {
        id: rights
        organizationId: page.organizationId
    }

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
