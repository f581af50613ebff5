import QtQuick
import mct.core

ShellCase {
    name: "Account"

    function open(route, params = {}) {
        signOut()
        Navigation.switchTab("me")
        awaitSeen("mePage")
        Navigation.push(route, params)
    }
    function logIn() {
        signOut()
        signIn()
    }

    function test_signing_up_goes_step_by_step() {
        open("account/sign-in")
        press("signUpButton")
        type("phone", "19000000001")
        press("nextButton")
        type("code", server.code)
        press("nextButton")
        type("password", "abcd1234")
        press("nextButton")
        type("nickname", "新居民")
        press("nextButton")
        awaitSeen("mePage")
        awaitRead("新居民")
        verify(reads("190****0001"))
    }
    function test_what_is_wrong_is_said_at_its_step_data() {
        return [
            {tag: "phone", steps: [["phone", "123"]], words: "11 位手机号"},
            {tag: "code", steps: [["phone", "19000000001"], ["code", "12"]], words: "6 位数字"},
            {tag: "password", steps: [["phone", "19000000001"], ["code", "123456"], ["password", "12345678"]], words: "须有字母和数字"}
        ]
    }
    function test_what_is_wrong_is_said_at_its_step(data) {
        open("account/code", {purpose: "signUp"})
        for (const [name, words] of data.steps) {
            type(name, words)
            press("nextButton")
        }
        tryVerify(() => seen("formError") && seen("formError").text.includes(data.words))
    }
    function test_a_wrong_code_takes_one_back_to_the_code() {
        open("account/code", {purpose: "resetPassword"})
        server.offline = true
        type("phone", "19000000001")
        press("nextButton")
        tryVerify(() => seen("formError") && seen("formError").text.includes("连不上"))
        server.offline = false
        press("nextButton")
        awaitSeen("codeInput")
        verify(!seen("resendButton").enabled)
    }
    function test_signing_in_and_out() {
        logIn()
        awaitRead("样例居民")
        signOut()
        awaitSeen("mePage")
        awaitRead("登录 / 注册")
    }
    function test_who_is_signed_out_elsewhere_is_signed_out_here() {
        logIn()
        server.sessionsEnded = true
        Navigation.push("account/home", {})
        tryVerify(() => !Session.signedIn)
        awaitRead("登录 / 注册")
    }
    function test_nickname_and_signature_are_changed() {
        logIn()
        Navigation.push("account/home", {})
        press("profileButton")
        type("nickname", " ")
        press("saveButton")
        tryVerify(() => seen("formError") && seen("formError").text.includes("昵称"))
        type("nickname", "新名字")
        type("signature", "为人民服务")
        press("saveButton")
        awaitSeen("accountPage")
        awaitRead("新名字")
        verify(reads("为人民服务"))
    }
    function test_closing_the_account_says_what_is_lost_and_asks_for_a_code() {
        logIn()
        Navigation.push("account/home", {})
        press("closeAccountEntry")
        awaitRead("不能恢复")
        press("closeAccountButton")
        verify(seen("closeAccountPage"))
        press("closeAccountButton")
        type("phone", "19000000001")
        press("nextButton")
        type("code", "000000")
        press("nextButton")
        tryVerify(() => seen("formError") && seen("formError").text.includes("验证码不对"))
        verify(Session.signedIn)
        type("code", server.code)
        press("nextButton")
        tryVerify(() => !Session.signedIn)
        awaitRead("登录 / 注册")
    }
    function test_a_wrong_password_is_said() {
        open("account/sign-in")
        type("phone", "19000000001")
        type("password", "wrong")
        keyClick(Qt.Key_Tab)
        press("logInButton")
        tryVerify(() => seen("formError") && seen("formError").text.includes("密码不对"))
        verify(!Session.signedIn)
    }
}
