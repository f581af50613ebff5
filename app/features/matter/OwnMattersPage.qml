import QtQuick
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.matter

// 我的办件: all that a person has filed, month by month.
AppPage {
    id: page
    objectName: "ownMattersPage"
    title: qsTr("我的办件")

    MatterListModel { id: matters }

    ListView {
        objectName: "matterList"
        anchors.fill: parent
        visible: matters.state === LoadState.Ready
        model: matters
        clip: true
        bottomMargin: Theme.size.l
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        section.property: "month"
        section.delegate: Item {
            required property string section
            width: ListView.view.width
            implicitHeight: heading.implicitHeight + Theme.size.m
            SectionTitle {
                id: heading
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                anchors.leftMargin: Theme.size.m
                text: parent.section
            }
        }
        delegate: MatterRow { width: ListView.view.width }
    }
    StateView {
        anchors.fill: parent
        loading: matters.state === LoadState.Loading
        failed: matters.state === LoadState.Error
        empty: matters.state === LoadState.Empty
        errorText: matters.errorText
        emptyTitle: qsTr("还没有办件")
        emptyText: qsTr("提交过的反馈和申请都在这里，能看到办到了哪一步")
        emptyActionText: qsTr("去反馈")
        onRetry: matters.retry()
        onEmptyAction: Navigation.push("matter/help", {})
    }
}
