import QtQuick
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.directory

// Who has changed what in a unit, the latest first.
AppPage {
    id: page
    objectName: "changesPage"
    title: qsTr("变更记录")

    property alias organizationId: changes.organizationId

    ChangeModel { id: changes }

    ListView {
        objectName: "changeList"
        anchors.fill: parent
        visible: changes.state === LoadState.Ready
        model: changes
        clip: true
        bottomMargin: Theme.size.l
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        delegate: ListRow {
            required property var model
            width: ListView.view.width
            iconName: "history"
            leads: false
            text: model.title
            subtitle: model.subtitle
            value: model.time
        }
    }
    StateView {
        anchors.fill: parent
        loading: changes.state === LoadState.Loading
        failed: changes.state === LoadState.Error
        empty: changes.state === LoadState.Empty
        errorText: changes.errorText
        emptyTitle: qsTr("还没有变更")
        onRetry: changes.retry()
    }
}
