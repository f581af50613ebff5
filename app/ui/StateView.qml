import QtQuick
import mct.ui

// Stands in for content that is on its way, is not there, or could not be had.
Item {
    id: view

    property bool loading: false
    property bool failed: false
    property bool empty: false
    property string errorText
    property string emptyTitle: qsTr("这里还没有内容")
    property string emptyText
    property string emptyActionText
    signal retry()
    signal emptyAction()

    visible: loading || failed || empty
    implicitHeight: shown.implicitHeight

    // Only what is needed is made: most pages never fail.
    Loader {
        id: shown
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: view.loading ? implicitHeight : view.height
        sourceComponent: view.loading ? skeleton : view.failed ? error : view.empty ? nothing : null
    }
    Component {
        id: skeleton
        Skeleton { objectName: "skeleton" }
    }
    Component {
        id: error
        ErrorState {
            title: qsTr("没有打开")
            text: view.errorText
            onActionClicked: view.retry()
        }
    }
    Component {
        id: nothing
        EmptyState {
            title: view.emptyTitle
            text: view.emptyText
            actionText: view.emptyActionText
            onActionClicked: view.emptyAction()
        }
    }
}
