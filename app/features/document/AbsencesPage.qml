import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.document

// 外出移交: who acts for oneself, and for whom one acts.
AppPage {
    id: page
    objectName: "absencesPage"
    title: qsTr("外出移交")

    actions: [
        IconButton {
            objectName: "addAbsenceButton"
            iconName: "add"
            text: qsTr("移交给同事")
            onClicked: Navigation.push("document/absence", {})
        }
    ]

    AbsenceModel { id: absences }

    ListView {
        objectName: "absenceList"
        anchors.fill: parent
        anchors.leftMargin: Theme.size.m
        anchors.rightMargin: Theme.size.m
        visible: absences.state === LoadState.Ready
        model: absences
        spacing: Theme.size.s
        bottomMargin: Theme.size.l
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        section.property: "section"
        section.delegate: SectionTitle {
            required property string section
            width: ListView.view.width
            text: section
        }
        delegate: Card {
            id: card
            required property var model
            objectName: "absence-" + model.id
            width: ListView.view.width
            contentItem: ColumnLayout {
                spacing: Theme.size.s
                AppText {
                    Layout.fillWidth: true
                    strong: true
                    text: card.model.title
                }
                AppText {
                    Layout.fillWidth: true
                    variant: AppText.Label
                    muted: true
                    text: card.model.subtitle
                }
                ConfirmButton {
                    objectName: "withdrawAbsence"
                    visible: card.model.own
                    caption: qsTr("收回")
                    warning: qsTr("再按一次：现在就收回")
                    onConfirmed: absences.withdraw(card.model.id)
                }
            }
        }
    }
    StateView {
        anchors.fill: parent
        loading: absences.state === LoadState.Loading
        failed: absences.state === LoadState.Error
        empty: absences.state === LoadState.Empty
        errorText: absences.errorText
        emptyTitle: qsTr("没有外出移交")
        emptyText: qsTr("外出时请本单位的同事替您办公文。范围和日期由您定，到期自动收回，每次代办都有记录。")
        emptyActionText: qsTr("移交给同事")
        onRetry: absences.retry()
        onEmptyAction: Navigation.push("document/absence", {})
    }
}
