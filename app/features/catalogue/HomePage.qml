import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.catalogue

// 服务: the way into the catalogue.
AppPage {
    id: page
    objectName: "homePage"
    title: qsTr("服务")
    header: null

    CatalogueHome { id: home }

    ScrollColumn {
        anchors.fill: parent
        spacing: Theme.size.l
        margin: 0

        HomeHero {
            Layout.fillWidth: true
            Layout.preferredWidth: page.width
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.size.m
            Layout.rightMargin: Theme.size.m
            Layout.bottomMargin: Theme.size.l
            spacing: Theme.size.l

            StaleBanner {
                Layout.fillWidth: true
                visible: home.stale
                onActionClicked: home.retry()
            }
            StateView {
                Layout.fillWidth: true
                loading: home.state === LoadState.Loading
                failed: home.state === LoadState.Error
                empty: home.state === LoadState.Empty
                errorText: home.errorText
                emptyTitle: qsTr("目录还是空的")
                onRetry: home.retry()
            }
            HomeEntries {
                Layout.fillWidth: true
                visible: home.state === LoadState.Ready
                home: home
            }
        }
    }
}
