import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.me

// 我的: what a person has kept, has read, and has set.
AppPage {
    id: page
    objectName: "mePage"
    title: qsTr("我的")

    FavouritesModel { id: favourites }
    HistoryModel { id: history }

    ScrollColumn {
        anchors.fill: parent
        spacing: Theme.size.m

        Card {
            Layout.fillWidth: true
            padding: 0
            contentItem: ListRow {
                objectName: "accountRow"
                iconName: "account_circle"
                text: Session.signedIn ? Session.nickname : qsTr("登录 / 注册")
                subtitle: Session.signedIn ? Session.maskedPhone : qsTr("查办事指南不用登录")
                onClicked: Navigation.push(Session.signedIn ? "account/home" : "account/sign-in", {})
            }
        }
        Card {
            Layout.fillWidth: true
            visible: Session.signedIn
            padding: 0
            contentItem: ColumnLayout {
                spacing: 0
                ListRow {
                    objectName: "cardsRow"
                    Layout.fillWidth: true
                    iconName: "badge"
                    text: qsTr("我的名片")
                    subtitle: Session.staff ? Session.cardOrganization : qsTr("个人名片")
                    onClicked: Navigation.push("directory/cards", {})
                }
                ListRow {
                    objectName: "mattersRow"
                    Layout.fillWidth: true
                    iconName: "assignment"
                    text: qsTr("我的办件")
                    subtitle: qsTr("提交过的办到了哪一步")
                    onClicked: Navigation.push("matter/own", {})
                }
                ListRow {
                    objectName: "bookingsRow"
                    Layout.fillWidth: true
                    iconName: "confirmation_number"
                    text: qsTr("我的预订")
                    subtitle: qsTr("门票和客房")
                    onClicked: Navigation.push("booking/own", {})
                }
                ListRow {
                    objectName: "communityRow"
                    Layout.fillWidth: true
                    iconName: "home_work"
                    text: qsTr("我的社区")
                    subtitle: qsTr("登记住处，使用社区服务")
                    onClicked: Navigation.push("community/home", {})
                }
                ListRow {
                    objectName: "walletRow"
                    Layout.fillWidth: true
                    iconName: "account_balance_wallet"
                    text: qsTr("钱包")
                    subtitle: qsTr("付过的款和待付的账单")
                    onClicked: Navigation.push("wallet/home", {})
                }
                ListRow {
                    objectName: "delegationsRow"
                    Layout.fillWidth: true
                    iconName: "family_restroom"
                    text: qsTr("亲友代办")
                    subtitle: qsTr("请家人替我办，或替家人办")
                    onClicked: Navigation.push("delegation/home", {})
                }
            }
        }
        Card {
            Layout.fillWidth: true
            visible: Session.staff
            padding: 0
            contentItem: ColumnLayout {
                spacing: 0
                ListRow {
                    objectName: "documentsRow"
                    Layout.fillWidth: true
                    iconName: "description"
                    text: qsTr("公文")
                    subtitle: qsTr("待办、已办、拟稿和归档")
                    onClicked: Navigation.push("document/list", {})
                }
                ListRow {
                    objectName: "handlingRow"
                    Layout.fillWidth: true
                    iconName: "work_outline"
                    text: qsTr("待办办件")
                    subtitle: qsTr("本单位办理的反馈和申请")
                    onClicked: Navigation.push("matter/handling", {})
                }
                ListRow {
                    objectName: "rolloutRow"
                    Layout.fillWidth: true
                    iconName: "home_work"
                    text: qsTr("进社区计划")
                    subtitle: qsTr("各街道和镇每月部署的社区，计划和实际")
                    onClicked: Navigation.push("community/rollout", {})
                }
                ListRow {
                    objectName: "submissionRow"
                    Layout.fillWidth: true
                    iconName: "fact_check"
                    text: qsTr("事项提交")
                    subtitle: qsTr("新增或变更本单位能网上办理的事项")
                    onClicked: Navigation.push("matter/submission", {})
                }
            }
        }
        Card {
            Layout.fillWidth: true
            visible: Session.admin
            padding: 0
            contentItem: ColumnLayout {
                spacing: 0
                ListRow {
                    objectName: "weeklyReportRow"
                    Layout.fillWidth: true
                    iconName: "bar_chart"
                    text: qsTr("安装使用周报")
                    subtitle: qsTr("本单位和下属单位的人员、名片和安装")
                    onClicked: Navigation.push("installation/report", {})
                }
                ListRow {
                    objectName: "propertyKeepRow"
                    Layout.fillWidth: true
                    iconName: "receipt_long"
                    text: qsTr("物业管理")
                    subtitle: qsTr("受委托的社区和账单")
                    onClicked: Navigation.push("property/keep", {})
                }
            }
        }
        Card {
            Layout.fillWidth: true
            visible: Session.signedIn
            padding: 0
            contentItem: ColumnLayout {
                spacing: 0
                ListRow {
                    objectName: "identityRow"
                    Layout.fillWidth: true
                    iconName: "verified"
                    text: qsTr("实名认证")
                    onClicked: Navigation.push("identity/home", {})
                }
                ListRow {
                    objectName: "reviewsRow"
                    Layout.fillWidth: true
                    visible: Session.identityReviewer
                    iconName: "fact_check"
                    text: qsTr("实名审核")
                    subtitle: qsTr("受委托的工作")
                    onClicked: Navigation.push("identity/reviews", {})
                }
            }
        }
        Card {
            Layout.fillWidth: true
            padding: 0
            contentItem: ListRow {
                objectName: "voiceRow"
                iconName: "campaign"
                text: qsTr("建议和投诉")
                subtitle: qsTr("提建议、投诉，看办理情况")
                onClicked: Navigation.push("matter/voice", {})
            }
        }
        Card {
            Layout.fillWidth: true
            padding: 0
            contentItem: ColumnLayout {
                spacing: 0
                ListRow {
                    objectName: "favouritesRow"
                    Layout.fillWidth: true
                    iconName: "star_border"
                    text: qsTr("收藏")
                    subtitle: qsTr("没有网络也能看")
                    value: favourites.count > 0 ? favourites.count : ""
                    onClicked: Navigation.push("me/favourites", {})
                }
                ListRow {
                    objectName: "historyRow"
                    Layout.fillWidth: true
                    iconName: "history"
                    text: qsTr("看过的")
                    value: history.count > 0 ? history.count : ""
                    onClicked: Navigation.push("me/history", {})
                }
            }
        }
        Card {
            Layout.fillWidth: true
            padding: 0
            contentItem: ColumnLayout {
                spacing: 0
                SwitchRow {
                    objectName: "elderSwitch"
                    Layout.fillWidth: true
                    iconName: "elderly"
                    text: qsTr("长辈版")
                    subtitle: qsTr("字更大，按钮更好按")
                    checked: Settings.elder
                    onClicked: Settings.elder = checked
                }
                ListRow {
                    objectName: "settingsRow"
                    Layout.fillWidth: true
                    iconName: "settings"
                    text: qsTr("设置")
                    onClicked: Navigation.push("me/settings", {})
                }
                ListRow {
                    objectName: "aboutRow"
                    Layout.fillWidth: true
                    iconName: "info_outline"
                    text: qsTr("关于门城通")
                    onClicked: Navigation.push("me/about", {})
                }
            }
        }
    }
}
