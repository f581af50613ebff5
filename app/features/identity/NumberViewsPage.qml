import QtQuick
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.identity

// Who has seen one's ID number, and what for.
AppPage {
    objectName: "numberViewsPage"
    title: qsTr("谁看过我的证件号码")

    NumberViewModel { id: views }

    ListView {
        objectName: "numberViewList"
        anchors.fill: parent
        visible: views.state === LoadState.Ready
        model: views
        clip: true
        bottomMargin: Theme.size.l
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        delegate: ListRow {
            required property var model
            width: ListView.view.width
            iconName: "person_outline"
            leads: false
            text: model.viewer
            subtitle: model.purpose + "\n" + model.time
        }
    }
    StateView {
        anchors.fill: parent
        loading: views.state === LoadState.Loading
        failed: views.state === LoadState.Error
        empty: views.state === LoadState.Empty
        errorText: views.errorText
        emptyTitle: qsTr("还没有人看过")
        emptyText: qsTr("审核员每次查看您的证件号码，都会在这里留下姓名、时间和用途")
        onRetry: views.retry()
    }
}
