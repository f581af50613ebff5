import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.identity

// 实名认证: where one stands, and what one can do.
AppPage {
    id: page
    objectName: "identityPage"
    title: qsTr("实名认证")

    // Asked once more before something that cannot be taken back.
    property bool asked: false

    IdentityViewModel {
        id: identity
        onIdentityChanged: page.asked = false
    }

    ScrollColumn {
        anchors.fill: parent
        visible: identity.state === LoadState.Ready

        Banner {
            objectName: "rejectedBanner"
            Layout.fillWidth: true
            visible: identity.stage === "rejected" || identity.changeRejected
            iconName: "warning_amber"
            text: identity.applicationText
        }
        Banner {
            objectName: "pendingBanner"
            Layout.fillWidth: true
            visible: identity.pending
            iconName: "schedule"
            text: identity.applicationText
        }
        VerifiedCard {
            Layout.fillWidth: true
            visible: identity.stage === "verified"
            name: identity.maskedName
            idNumber: identity.maskedIdNumber
            verifiedText: identity.verifiedText
            avatar: identity.avatar
        }
        Card {
            Layout.fillWidth: true
            visible: identity.stage !== "verified"
            contentItem: ColumnLayout {
                spacing: Theme.size.m
                AppText {
                    Layout.fillWidth: true
                    variant: AppText.Subtitle
                    text: qsTr("三步完成实名认证")
                }
                IdentityStep {
                    Layout.fillWidth: true
                    number: 1
                    done: identity.pending
                    text: qsTr("填写姓名和身份证号码")
                }
                IdentityStep {
                    Layout.fillWidth: true
                    number: 2
                    done: identity.pending
                    text: qsTr("添加身份证两面和本人正面的照片")
                }
                IdentityStep {
                    Layout.fillWidth: true
                    number: 3
                    text: qsTr("审核员核对，结果在这里查看")
                }
                AppText {
                    Layout.fillWidth: true
                    variant: AppText.Label
                    muted: true
                    text: qsTr("姓名、号码和照片加密保存。身份证照片在审核后立即删除；通过后，正面照作为您的实名头像。")
                }
            }
        }
        PrimaryButton {
            objectName: "applyButton"
            Layout.fillWidth: true
            visible: identity.stage === "none" || identity.stage === "rejected"
            text: identity.stage === "rejected" ? qsTr("重新申请") : qsTr("开始认证")
            onClicked: Navigation.push("identity/form", {kind: "identity"})
        }
        TonalButton {
            objectName: "withdrawButton"
            Layout.fillWidth: true
            visible: identity.pending
            text: page.asked ? qsTr("再按一次：撤回并删除已提交的照片") : qsTr("撤回申请")
            onClicked: if (page.asked) identity.withdraw(); else page.asked = true
        }
        Card {
            Layout.fillWidth: true
            visible: identity.stage === "verified" && !identity.pending
            padding: 0
            contentItem: ColumnLayout {
                spacing: 0
                ListRow {
                    objectName: "changeNameRow"
                    Layout.fillWidth: true
                    iconName: "edit"
                    text: qsTr("变更姓名")
                    subtitle: qsTr("审核通过前仍显示现在的姓名")
                    onClicked: Navigation.push("identity/form", {kind: "name"})
                }
                ListRow {
                    objectName: "changeAvatarRow"
                    Layout.fillWidth: true
                    iconName: "account_circle"
                    text: qsTr("变更头像")
                    onClicked: Navigation.push("identity/form", {kind: "avatar"})
                }
            }
        }
        Card {
            Layout.fillWidth: true
            padding: 0
            contentItem: ColumnLayout {
                spacing: 0
                ListRow {
                    objectName: "servicesRow"
                    Layout.fillWidth: true
                    iconName: "fact_check"
                    text: qsTr("服务授权")
                    subtitle: qsTr("哪些服务能看到您的实名信息")
                    onClicked: Navigation.push("identity/services", {verified: identity.stage === "verified"})
                }
                ListRow {
                    objectName: "viewsRow"
                    Layout.fillWidth: true
                    iconName: "history"
                    text: qsTr("谁看过我的证件号码")
                    onClicked: Navigation.push("identity/views", {})
                }
            }
        }
    }
    StateView {
        anchors.fill: parent
        loading: identity.state === LoadState.Loading
        failed: identity.state === LoadState.Error
        errorText: identity.errorText
        onRetry: identity.retry()
    }
}
