import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.place

// Writes the guide to a place that one's unit keeps.
AppPage {
    id: page
    objectName: "guideEditPage"
    title: qsTr("修改导览")

    property alias placeId: form.placeId

    GuideForm {
        id: form
        onFinished: page.backRequested()
    }

    ScrollColumn {
        anchors.fill: parent
        visible: form.state === LoadState.Ready

        AppText {
            Layout.fillWidth: true
            visible: !form.hasPlan
            muted: true
            text: qsTr("先上传一张平面图（JPEG 或 PNG），再在图上点出要讲解的地方。")
        }
        PlanView {
            Layout.fillWidth: true
            Layout.preferredHeight: 0.75 * width
            visible: form.hasPlan
            source: form.plan
            points: form.points
            description: qsTr("平面图，点一下就添一个点")
            onPointClicked: (index) => form.chosen = index
            onTapped: (x, y) => form.tap(x, y)
        }
        AppText {
            objectName: "planHint"
            Layout.fillWidth: true
            visible: form.hasPlan
            variant: AppText.Label
            muted: true
            text: form.planStanding || (form.moving ? qsTr("点一下图上的新位置") : qsTr("点一下图，添一个点；点一下编号，修改它"))
        }
        GuidePointDraft {
            Layout.fillWidth: true
            visible: form.chosen >= 0
            form: form
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.size.s
            TonalButton {
                objectName: "choosePlanButton"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                iconName: "map"
                text: form.hasPlan ? qsTr("换平面图") : qsTr("上传平面图")
                onClicked: form.choosePlan()
            }
            ConfirmButton {
                objectName: "removePlanButton"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: form.hasPlan
                caption: qsTr("撤下导览")
                warning: qsTr("连同所有的点？")
                onConfirmed: form.removePlan()
            }
        }
        FormError { text: form.errorText }
        PrimaryButton {
            objectName: "saveGuideButton"
            Layout.fillWidth: true
            enabled: !form.busy
            text: form.busy ? qsTr("请稍候") : qsTr("保存")
            onClicked: form.send()
        }
    }
    StateView {
        anchors.fill: parent
        loading: form.state === LoadState.Loading
        failed: form.state === LoadState.Error
        errorText: form.loadErrorText
        onRetry: form.retry()
    }
}
