import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.access

// Whom the acting card has invited.
AppPage {
    id: page
    objectName: "visitorsPage"
    title: qsTr("访客通行证")

    VisitorModel { id: visitors }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        ListView {
            objectName: "visitorList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: visitors.state === LoadState.Ready
            model: visitors
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ThinScrollBar {}
            delegate: RowLayout {
                id: row
                required property var model
                width: ListView.view.width
                spacing: 0
                ListRow {
                    objectName: "visitor-" + row.model.id
                    Layout.fillWidth: true
                    iconName: "person_outline"
                    text: row.model.name
                    subtitle: row.model.subtitle
                    value: row.model.standing
                    leads: row.model.live
                    enabled: row.model.live
                    onClicked: Navigation.push("access/visitor", {name: row.model.name, code: row.model.code})
                }
                IconButton {
                    objectName: "cancel-" + row.model.id
                    visible: row.model.live
                    iconName: "close"
                    text: qsTr("取消%1的通行证").arg(row.model.name)
                    onClicked: visitors.cancel(row.model.id)
                }
            }
        }
        StateView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: visitors.state !== LoadState.Ready
            loading: visitors.state === LoadState.Loading
            failed: visitors.state === LoadState.Error
            empty: visitors.state === LoadState.Empty
            errorText: visitors.errorText
            emptyTitle: qsTr("还没有邀请访客")
            emptyText: qsTr("访客凭码进门一次，到时失效")
            onRetry: visitors.retry()
        }
        PrimaryButton {
            objectName: "inviteButton"
            Layout.fillWidth: true
            Layout.margins: Theme.size.m
            iconName: "person_add"
            text: qsTr("邀请访客")
            onClicked: Navigation.push("access/invite", {})
        }
    }
}
