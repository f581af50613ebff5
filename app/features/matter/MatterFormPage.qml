import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.matter

// Files a matter of a kind, or supplies what is missing of one.
AppPage {
    id: page
    objectName: "matterFormPage"
    title: form.title

    property alias kindId: form.kindId
    property alias matterId: form.matterId
    property alias given: form.given

    MatterForm {
        id: form
        onFinished: page.backRequested()
    }

    ScrollColumn {
        anchors.fill: parent
        visible: form.state === LoadState.Ready

        AppText {
            Layout.fillWidth: true
            variant: AppText.Label
            muted: true
            text: form.about
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.size.m
            Repeater {
                model: form.fields
                MatterFormField {
                    required property var modelData
                    width: parent.width
                    form: form
                    field: modelData
                }
            }
        }
        FormError { text: form.errorText }
        PrimaryButton {
            objectName: "submitButton"
            Layout.fillWidth: true
            enabled: !form.busy
            text: form.busy ? qsTr("请稍候") : qsTr("提交")
            onClicked: form.submit()
        }
    }
    StateView {
        anchors.fill: parent
        loading: form.state === LoadState.Loading
        failed: form.state === LoadState.Error
        errorText: form.loadError
        onRetry: form.retry()
    }
}
