import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import mct.ui
import mct.features.directory

// Chooses where a person or a department goes, among what the acting card keeps.
AppPage {
    id: page
    objectName: "movePage"
    title: qsTr("调到哪里")

    property alias cardId: form.cardId
    property alias organizationId: form.organizationId

    MoveForm {
        id: form
        onFinished: page.backRequested()
    }
    ListView {
        id: list
        objectName: "choiceList"
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: foot.top; bottomMargin: Theme.size.m }
        visible: form.ready
        model: form.choices
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        header: AppText {
            width: list.width
            padding: Theme.size.m
            topPadding: 0
            muted: true
            text: qsTr("%1现在在%2").arg(form.name).arg(form.place)
        }
        delegate: ListRow {
            id: choice
            required property var modelData
            readonly property bool chosen: form.target === modelData.id
            objectName: "choice-" + modelData.id
            width: ListView.view.width
            leftPadding: Theme.size.m + modelData.depth * Theme.size.l
            enabled: !modelData.current
            leads: false
            iconName: chosen ? "check" : "account_tree"
            fill: chosen ? Theme.color.primaryContainer : "transparent"
            text: modelData.title
            value: modelData.current ? qsTr("现在在这里") : ""
            Accessible.role: Accessible.RadioButton
            Accessible.checked: chosen
            onClicked: form.target = modelData.id
        }
    }
    ColumnLayout {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.size.m }
        visible: form.ready
        spacing: Theme.size.s
        AppText {
            Layout.fillWidth: true
            visible: form.losesRole
            variant: AppText.Label
            color: Theme.color.error
            text: qsTr("调到别的单位后，不再是管理员")
        }
        FormError { text: form.errorText }
        PrimaryButton {
            objectName: "moveHereButton"
            Layout.fillWidth: true
            enabled: form.target !== "" && !form.busy
            text: form.busy ? qsTr("请稍候") : qsTr("调过去")
            onClicked: form.move()
        }
    }
    StateView {
        anchors.fill: parent
        loading: !form.ready && form.busy
        failed: !form.ready && !form.busy && form.errorText !== ""
        errorText: form.errorText
        onRetry: form.retry()
    }
}
