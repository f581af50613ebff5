import QtQuick
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.notice

// The notices that the acting card has sent, or manages for its unit.
AppPage {
    id: page
    objectName: "sentPage"
    title: qsTr("已发通知")

    SentModel { id: sent }

    ListView {
        objectName: "sentList"
        anchors.fill: parent
        visible: sent.state === LoadState.Ready
        model: sent
        clip: true
        bottomMargin: Theme.size.l
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        delegate: ListRow {
            required property var model
            objectName: "sent-" + model.id
            width: ListView.view.width
            iconName: model.icon
            text: model.title
            subtitle: model.subtitle
            value: model.standing
            onClicked: Navigation.push("notice/receipts", {noticeId: model.id})
        }
    }
    StateView {
        anchors.fill: parent
        loading: sent.state === LoadState.Loading
        failed: sent.state === LoadState.Error
        empty: sent.state === LoadState.Empty
        errorText: sent.errorText
        emptyTitle: qsTr("还没有发过通知")
        emptyText: qsTr("从消息的“+”发通知")
        onRetry: sent.retry()
    }
}
