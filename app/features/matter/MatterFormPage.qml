import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.matter

// Files a matter of a kind, or supplies what is missing of one.
AppPage {
    id: page
    objectName: "matterFormPage"
    title: filling.title

    property alias itemCode: filling.itemCode
    property alias kindId: filling.kindId
    property alias matterId: filling.matterId
    property alias given: filling.given

    MatterForm {
        id: filling
        onFinished: page.backRequested()
    }

    ScrollColumn {
        anchors.fill: parent
        visible: filling.state === LoadState.Ready

        AppText {
            Layout.fillWidth: true
            variant: AppText.Label
            muted: true
            text: filling.about
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.size.m
            Repeater {
                model: filling.fields
                MatterFormField {
                    required property var modelData
                    width: parent.width
                    form: filling
                    field: modelData
                }
            }
        }
        FormError { text: filling.errorText }
        PrimaryButton {
            objectName: "submitButton"
            Layout.fillWidth: true
            enabled: !filling.busy
            text: filling.busy ? qsTr("请稍候") : qsTr("提交")
            onClicked: filling.submit()
        }
    }
    StateView {
        anchors.fill: parent
        loading: filling.state === LoadState.Loading
        failed: filling.state === LoadState.Error
        errorText: filling.loadError
        onRetry: filling.retry()
    }
}
