import QtQuick
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.identity

// 实名授权: the services that ask for the identity, and whether they may have it.
AppPage {
    id: page
    objectName: "servicesPage"
    title: qsTr("服务授权")

    property bool verified: true

    ServiceModel { id: services }

    ListView {
        id: list
        objectName: "serviceList"
        anchors.fill: parent
        visible: services.state === LoadState.Ready
        model: services
        clip: true
        bottomMargin: Theme.size.l
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        header: AppText {
            width: list.width
            padding: Theme.size.m
            muted: true
            text: page.verified ? qsTr("打开后，这项服务才能看到您的实名信息；随时可以收回，立即生效。")
                                : qsTr("完成实名认证后，可以在这里授权。")
        }
        delegate: SwitchRow {
            required property var model
            objectName: "service-" + model.id
            width: ListView.view.width
            enabled: (page.verified || model.granted) && !services.busy
            text: model.name
            subtitle: model.purpose + "\n" + model.needText
            checked: model.granted
            onClicked: services.setGranted(model.id, checked)
        }
    }
    StateView {
        anchors.fill: parent
        loading: services.state === LoadState.Loading
        failed: services.state === LoadState.Error
        empty: services.state === LoadState.Empty
        errorText: services.errorText
        emptyTitle: qsTr("还没有需要实名的服务")
        onRetry: services.retry()
    }
}
