import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.matter

// 群众建议办理情况: suggestions and how they were handled, by class and unit.
AppPage {
    id: page
    objectName: "casesPage"
    title: qsTr("群众建议办理情况")

    CaseListModel { id: cases }

    ListView {
        id: list
        objectName: "caseList"
        anchors.fill: parent
        visible: cases.state === LoadState.Ready || cases.state === LoadState.Empty
        model: cases
        clip: true
        bottomMargin: Theme.size.l
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        header: ColumnLayout {
            width: list.width
            spacing: 0
            onHeightChanged: if (list.contentY <= 0) list.positionViewAtBeginning()
            FacetStrip {
                objectName: "categories"
                Layout.fillWidth: true
                label: qsTr("类别")
                facets: cases.categories
                chosen: cases.category
                onNarrowed: (name) => cases.category = name
            }
            FacetStrip {
                objectName: "units"
                Layout.fillWidth: true
                label: qsTr("责任单位")
                facets: cases.units
                chosen: cases.unit
                onNarrowed: (name) => cases.unit = name
            }
            AppText {
                objectName: "totalText"
                Layout.fillWidth: true
                Layout.margins: Theme.size.m
                Layout.topMargin: Theme.size.xs
                Layout.bottomMargin: Theme.size.xs
                variant: AppText.Label
                muted: true
                text: qsTr("共 %n 条", "", cases.totalSize)
            }
        }
        delegate: ListRow {
            required property var model
            objectName: "case-" + model.number
            width: ListView.view.width
            text: model.title
            subtitle: model.units
            onClicked: Navigation.push("matter/case", {source: model.source, number: model.number})
            Tag {
                text: model.handling
                tone: Tag.Primary
            }
            Tag { text: model.category }
        }
    }
    StateView {
        anchors.fill: parent
        loading: cases.state === LoadState.Loading
        failed: cases.state === LoadState.Error
        errorText: cases.errorText
        onRetry: cases.retry()
    }
}
