import QtQuick
import mct.ui
import mct.core

// The pages of one tab: one above the other on a phone; the list on the left and the detail beside
// it on a wide window.
Item {
    id: tabPages

    required property string tab
    required property url first
    required property bool current
    readonly property bool wide: Navigation.wide

    visible: current
    enabled: current

    property bool built: false
    // The two columns are built anew from what Navigation keeps.
    function rebuild() {
        built = true
        list.reset(first)
        detail.reset("")
        for (const page of Navigation.pages(tab)) stackFor(page.url).show(page.url, page.params, true)
    }
    function stackFor(url) { return wide && Navigation.isDetail(url) ? detail : list }

    onWideChanged: if (built) rebuild()

    // Not before someone looks, and the window is seen before its first page is made.
    Timer {
        id: building
        interval: 0
        onTriggered: tabPages.rebuild()
    }
    Connections {
        target: tabPages.Window.window
        enabled: tabPages.current && !tabPages.built
        function onFrameSwapped() { building.start() }
    }
    Connections {
        target: Navigation
        enabled: tabPages.current && tabPages.built
        function onPushed(url, params) { tabPages.stackFor(url).show(url, params, false) }
        function onReplaced(url, params) { tabPages.stackFor(url).exchange(url, params) }
        function onPopped() { (detail.depth > 0 ? detail : list).drop() }
    }

    PageStack {
        id: list
        objectName: "listStack-" + tabPages.tab
        width: tabPages.wide ? Math.max(Theme.size.listColumnLeast, Math.min(Theme.size.listColumnMost, parent.width * 0.4)) : parent.width
        height: parent.height
        least: 1
    }
    Divider {
        x: list.width
        width: Theme.size.hairline
        height: parent.height
        visible: tabPages.wide
    }
    PageStack {
        id: detail
        objectName: "detailStack-" + tabPages.tab
        visible: tabPages.wide
        x: list.width + Theme.size.hairline
        width: parent.width - x
        height: parent.height
        closes: true
    }
    Loader {
        active: tabPages.wide && detail.depth === 0
        anchors.fill: detail
        sourceComponent: EmptyState { title: qsTr("在左边选一项，在这里查看") }
    }
}
