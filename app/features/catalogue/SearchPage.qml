import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.catalogue

// Finds items for a resident's own words, as they are typed.
AppPage {
    id: page
    objectName: "searchPage"
    title: qsTr("搜索")

    readonly property bool asking: search.query.trim() !== ""

    header: Rectangle {
        implicitHeight: Theme.size.barHeight + Theme.size.s
        color: Theme.color.background
        RowLayout {
            anchors.fill: parent
            anchors.rightMargin: Theme.size.m
            anchors.leftMargin: Theme.size.xs
            spacing: Theme.size.xs
            IconButton {
                objectName: "backButton"
                iconName: "arrow_back"
                text: qsTr("返回")
                onClicked: page.backRequested()
            }
            SearchField {
                id: field
                objectName: "searchField"
                Layout.fillWidth: true
                focus: true
                placeholderText: qsTr("搜事项、部门，可用拼音")
                onTextEdited: search.query = text
                onTextChanged: if (text === "") search.query = ""
                onAccepted: search.commit()
                Keys.onDownPressed: { hits.currentIndex = 0; hits.forceActiveFocus() }
            }
        }
    }
    T.StackView.onActivated: field.forceActiveFocus()

    SearchModel { id: search }

    function ask(words) {
        field.text = words
        search.query = words
        search.commit()
    }

    SearchStart {
        anchors.fill: parent
        visible: !page.asking
        search: search
        onChosen: (words) => page.ask(words)
    }
    ListView {
        id: hits
        objectName: "hitList"
        anchors.fill: parent
        visible: page.asking && search.state !== LoadState.Error
        model: search
        clip: true
        bottomMargin: Theme.size.l
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        header: SuggestionStrip {
            width: hits.width
            visible: search.suggestions.length > 0
            height: visible ? implicitHeight : 0
            suggestions: search.suggestions
            onChosen: (words) => page.ask(words)
        }
        delegate: ItemRow {
            required property var model
            objectName: "hit-" + model.code
            width: ListView.view.width
            focus: ListView.isCurrentItem
            code: model.code
            text: model.name
            richText: HitText.coloured(model.nameHtml, Theme.color.accent)
            subtitle: model.agencyName
            kindName: model.kindName
            levelText: model.levelText
            reasonText: model.reasonText
            sample: model.sample
            onClicked: search.commit()
        }
    }
    StateView {
        anchors.fill: parent
        anchors.topMargin: hits.headerItem ? hits.headerItem.height : 0
        visible: page.asking && search.state !== LoadState.Ready
        loading: search.state === LoadState.Loading
        failed: search.state === LoadState.Error
        empty: search.state === LoadState.Empty
        errorText: search.errorText
        emptyTitle: qsTr("没有找到“%1”").arg(search.query.trim())
        emptyText: qsTr("换个平常的说法试试，如“补医保卡”；也可以少打几个字，或者输入拼音首字母")
        emptyActionText: qsTr("按部门找")
        onRetry: search.retry()
        onEmptyAction: Navigation.push("catalogue/browse", {facet: "agencies"})
    }
}
