import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.directory

// Finds colleagues as one types.
AppPage {
    id: page
    objectName: "colleagueSearchPage"
    title: qsTr("找同事")

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
                placeholderText: qsTr("姓名、拼音、单位、岗位、手机尾号")
                onTextEdited: colleagues.query = text
                onTextChanged: if (text === "") colleagues.query = ""
                Keys.onDownPressed: { hits.currentIndex = 0; hits.forceActiveFocus() }
            }
        }
    }
    T.StackView.onActivated: field.forceActiveFocus()

    ColleagueSearchModel { id: colleagues }

    ListView {
        id: hits
        objectName: "colleagueList"
        anchors.fill: parent
        visible: colleagues.state === LoadState.Ready && colleagues.query !== ""
        model: colleagues
        clip: true
        bottomMargin: Theme.size.l
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        delegate: CardRow {
            width: ListView.view.width
            focus: ListView.isCurrentItem
        }
        footer: AppText {
            width: hits.width
            padding: Theme.size.m
            visible: colleagues.more
            muted: true
            variant: AppText.Label
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("还有更多，请再多输几个字")
        }
    }
    EmptyState {
        anchors.fill: parent
        visible: colleagues.query === ""
        title: qsTr("边输边找")
        text: qsTr("例如“王”“wxm”“民政局 主任”，或者手机号后四位")
    }
    StateView {
        anchors.fill: parent
        visible: colleagues.query !== "" && colleagues.state !== LoadState.Ready
        loading: colleagues.state === LoadState.Loading
        failed: colleagues.state === LoadState.Error
        empty: colleagues.state === LoadState.Empty
        errorText: colleagues.errorText
        emptyTitle: qsTr("没有找到“%1”").arg(colleagues.query)
        emptyText: qsTr("少输几个字，或换成拼音首字母试试")
        onRetry: colleagues.retry()
    }
}
