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

    CatalogueHome { id: catalogue }

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
                visible: catalogue.stale
                onActionClicked: catalogue.retry()
            }
            StateView {
                Layout.fillWidth: true
                loading: catalogue.state === LoadState.Loading
                failed: catalogue.state === LoadState.Error
                empty: catalogue.state === LoadState.Empty
                errorText: catalogue.errorText
                emptyTitle: qsTr("目录还是空的")
                onRetry: catalogue.retry()
            }
            Loader {
                Layout.fillWidth: true
                active: catalogue.state === LoadState.Ready
                visible: active
                sourceComponent: HomeEntries { home: catalogue }
            }
        }
    }
}
