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
    implicitHeight: loading ? skeleton.implicitHeight
                            : failed ? error.implicitHeight : nothing.implicitHeight

    Skeleton {
        id: skeleton
        objectName: "skeleton"
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: view.loading
    }
    ErrorState {
        id: error
        anchors.fill: parent
        visible: view.failed && !view.loading
        title: qsTr("没有打开")
        text: view.errorText
        onActionClicked: view.retry()
    }
    EmptyState {
        id: nothing
        anchors.fill: parent
        visible: view.empty && !view.failed && !view.loading
        title: view.emptyTitle
        text: view.emptyText
        actionText: view.emptyActionText
        onActionClicked: view.emptyAction()
    }
}
