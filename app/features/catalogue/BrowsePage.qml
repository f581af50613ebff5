import QtQuick
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.catalogue

// Everything behind one facet, with how many items each entry holds.
AppPage {
    id: page
    objectName: "browsePage"

    // agencies, towns, kinds or lifeEvents
    property string facet: "agencies"
    readonly property var facets: ({
        agencies: {title: qsTr("按部门"), filterKind: "agency", model: home.agencies},
        towns: {title: qsTr("按镇街"), filterKind: "town", model: home.towns},
        kinds: {title: qsTr("按类型"), filterKind: "kind", model: home.kinds},
        lifeEvents: {title: qsTr("生活主题"), filterKind: "lifeEvent", model: home.lifeEvents}
    })
    readonly property var icons: ({
        agencies: () => "account_balance",
        towns: (id, isTown) => isTown ? "landscape" : "apartment",
        kinds: FacetIcons.forKind,
        lifeEvents: FacetIcons.forLifeEvent
    })
    title: facets[facet].title

    CatalogueHome { id: home }

    ListView {
        id: list
        objectName: "facetList"
        anchors.fill: parent
        visible: home.state === LoadState.Ready
        model: page.facets[page.facet].model
        bottomMargin: Theme.size.l
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        header: StaleBanner {
            x: Theme.size.m
            width: list.width - 2 * x
            visible: home.stale
            height: visible ? implicitHeight : 0
            onActionClicked: home.retry()
        }
        delegate: ListRow {
            required property var model
            objectName: "facet-" + model.id
            width: ListView.view.width
            iconName: page.icons[page.facet](model.id, model.isTown)
            text: model.name
            value: qsTr("%n 项", "", model.count)
            onClicked: Navigation.push("catalogue/list", {
                title: model.name, filterKind: page.facets[page.facet].filterKind, filterId: model.id})
        }
    }
    StateView {
        anchors.fill: parent
        loading: home.state === LoadState.Loading
        failed: home.state === LoadState.Error
        empty: home.state === LoadState.Empty
        errorText: home.errorText
        onRetry: home.retry()
    }
}
