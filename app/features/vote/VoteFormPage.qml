import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.vote

// Begins a vote of a community or of one of its buildings.
AppPage {
    id: page
    objectName: "voteFormPage"
    title: qsTr("发起表决")

    property alias communityId: form.communityId

    VoteForm {
        id: form
        onFinished: page.backRequested()
    }
    ScrollColumn {
        anchors.fill: parent
        visible: form.state === LoadState.Ready

        AppText { variant: AppText.Label; muted: true; text: qsTr("由谁表决") }
        ChipChoice {
            objectName: "voteScope"
            Layout.fillWidth: true
            options: form.scopes
            value: form.scope
            onChosen: (value) => form.scope = value
        }
        AppText {
            Layout.fillWidth: true
            variant: AppText.Caption
            muted: true
            text: qsTr("只关系到一栋楼的事项，由这栋楼的业主表决；社区里的住户都能看到。")
        }
        InputField {
            objectName: "voteTitle"
            Layout.fillWidth: true
            label: qsTr("题目")
            hint: qsTr("如：更换物业服务企业")
            maximumLength: 40
            text: form.title
            onEdited: (text) => form.title = text
        }
        InputArea {
            objectName: "voteBody"
            Layout.fillWidth: true
            label: qsTr("说明")
            text: form.body
            onEdited: (text) => form.body = text
        }
        InputArea {
            objectName: "voteQuestions"
            Layout.fillWidth: true
            label: qsTr("表决事项，每行一项")
            text: form.questions
            onEdited: (text) => form.questions = text
        }
        InputField {
            objectName: "voteLastDay"
            Layout.fillWidth: true
            label: qsTr("截止日期")
            hint: qsTr("如 2026-12-31，当天结束时截止")
            maximumLength: 10
            text: form.lastDay
            onEdited: (text) => form.lastDay = text
        }
        AppText { variant: AppText.Label; muted: true; text: qsTr("通过的比例") }
        SegmentedControl {
            objectName: "voteMajority"
            Layout.fillWidth: true
            options: [{value: "ordinary", text: qsTr("过半数")}, {value: "special", text: qsTr("四分之三以上")}]
            value: form.majority
            onChosen: (value) => form.majority = value
        }
        AppText {
            Layout.fillWidth: true
            variant: AppText.Caption
            muted: true
            text: qsTr("筹集维修资金、改建重建建筑物、改变共有部分用途或利用其经营的，须四分之三以上同意；其他事项过半数（《民法典》第二百七十八条）。")
        }
        AppText { variant: AppText.Label; muted: true; text: qsTr("投票方式") }
        SegmentedControl {
            objectName: "voteManner"
            Layout.fillWidth: true
            options: [{value: "secret", text: qsTr("不记名")}, {value: "named", text: qsTr("记名")}]
            value: form.manner
            onChosen: (value) => form.manner = value
        }
        FormError { text: form.errorText }
        PrimaryButton {
            objectName: "beginVoteButton"
            Layout.fillWidth: true
            enabled: !form.busy
            text: form.busy ? qsTr("请稍候") : qsTr("发起")
            onClicked: form.begin()
        }
    }
    StateView {
        anchors.fill: parent
        loading: form.state === LoadState.Loading
        failed: form.state === LoadState.Error
        empty: form.state === LoadState.Empty
        errorText: form.loadErrorText
        emptyTitle: qsTr("还没有录入楼栋")
        emptyText: qsTr("录入楼栋和门牌号以后，才知道谁能表决。")
        onRetry: form.retry()
    }
}
