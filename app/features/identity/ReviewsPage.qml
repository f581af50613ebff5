import QtQuick
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.identity

// 实名审核: what waits for an officer, the oldest first.
AppPage {
    id: page
    objectName: "reviewsPage"
    title: qsTr("实名审核")

    WaitingModel { id: waiting }

    ListView {
        objectName: "waitingList"
        anchors.fill: parent
        visible: waiting.state === LoadState.Ready
        model: waiting
        clip: true
        bottomMargin: Theme.size.l
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        delegate: ListRow {
            required property var model
            objectName: "application-" + model.id
            width: ListView.view.width
            iconName: "fact_check"
            enabled: !model.own
            leads: !model.own
            text: model.title
            subtitle: model.own ? qsTr("您自己的申请，由别的审核员处理") : model.time
            onClicked: Navigation.push("identity/review", {applicationId: model.id})
        }
    }
    StateView {
        anchors.fill: parent
        loading: waiting.state === LoadState.Loading
        failed: waiting.state === LoadState.Error
        empty: waiting.state === LoadState.Empty
        errorText: waiting.errorText
        emptyTitle: qsTr("没有等待审核的申请")
        emptyActionText: qsTr("刷新")
        onRetry: waiting.retry()
        onEmptyAction: waiting.retry()
    }
}
