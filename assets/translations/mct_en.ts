<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>AboutPage</name>
    <message>
        <source>关于门城通</source>
        <translation>About Menchengtong</translation>
    </message>
    <message>
        <source>门城通 %1</source>
        <translation>Menchengtong %1</translation>
    </message>
    <message>
        <source>事项从哪里来</source>
        <translation>Where the services come from</translation>
    </message>
    <message>
        <source>《门头沟区公共服务事项目录》，门政发〔2017〕46号，门头沟区人民政府公报2018年第1期。目录只公布事项名称、类型和机关；其余内容由各单位补充，没有补充的会注明。</source>
        <translation>Catalogue of Public Services of Mentougou District (《门头沟区公共服务事项目录》, 门政发〔2017〕46号), Gazette of the People&apos;s Government of Mentougou District, 2018 No. 1. The catalogue gives only the name, kind and agency of each service. The agencies add the rest; whatever is still missing is marked.</translation>
    </message>
    <message>
        <source>样例</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>标有“样例”的办事指南用来展示完整的样子，内容来自公开常识，电话和地址不是真的。</source>
        <translation>Guides marked “Sample” show what a complete guide looks like. They are written from general knowledge; their phone numbers and addresses are not real.</translation>
    </message>
    <message>
        <source>保存在本机的内容</source>
        <translation>Kept on this device</translation>
    </message>
    <message>
        <source>收藏、看过的和搜过的只保存在这台设备上，不会上传。</source>
        <translation>Favourites, what you have viewed and what you have searched for stay on this device and are not uploaded.</translation>
    </message>
    <message>
        <source>许可</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>本软件按 GPL-3.0 或更新版本发布。图标来自 Material Icons（Apache-2.0）。</source>
        <translation>This software is released under GPL-3.0 or later. Icons: Material Icons (Apache-2.0).</translation>
    </message>
    <message>
        <source>向服务器报告的内容</source>
        <translation>What is reported to the server</translation>
    </message>
    <message>
        <source>应用每天报告一次：随机的安装编号、系统、应用版本，登录后还有所用名片的单位。只用来按单位统计安装数，统计里没有账号和个人。</source>
        <translation>Once a day the app reports a random installation number, the system, the app&apos;s version and, when signed in, the unit of the acting card. This only serves to count installations by unit; the count holds no account and no person.</translation>
    </message>
</context>
<context>
    <name>AbsencePage</name>
    <message>
        <source>移交给同事</source>
        <translation>Hand over to a colleague</translation>
    </message>
    <message>
        <source>同事用自己的名片替您办，办理记录会写明是谁替谁办的。您自己仍可以办。</source>
        <translation>Your colleague acts through their own card, and the trail says who acted for whom. You can still act yourself.</translation>
    </message>
    <message>
        <source>代办的同事</source>
        <translation>Who acts for you</translation>
    </message>
    <message>
        <source>还没有选择</source>
        <translation>Nobody chosen yet</translation>
    </message>
    <message>
        <source>在本单位里找</source>
        <translation>Find in your unit</translation>
    </message>
    <message>
        <source>开始日期</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>结束日期（含当天）</source>
        <translation>Last day (included)</translation>
    </message>
    <message>
        <source>可以替我办</source>
        <translation>May do for me</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>移交</source>
        <translation>Hand over</translation>
    </message>
</context>
<context>
    <name>AbsencesPage</name>
    <message>
        <source>外出移交</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>移交给同事</source>
        <translation>Hand over to a colleague</translation>
    </message>
    <message>
        <source>收回</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>再按一次：现在就收回</source>
        <translation>Press again: takes it back now</translation>
    </message>
    <message>
        <source>没有外出移交</source>
        <translation>No absences</translation>
    </message>
    <message>
        <source>外出时请本单位的同事替您办公文。范围和日期由您定，到期自动收回，每次代办都有记录。</source>
        <translation>While you are away, a colleague of your unit can act on documents for you. You set the scope and the dates; it ends by itself, and every act is recorded.</translation>
    </message>
</context>
<context>
    <name>AccessText</name>
    <message>
        <source>不是这里的门</source>
        <translation>Not a gate of yours</translation>
    </message>
    <message>
        <source>还没到时间</source>
        <translation>Not yet valid</translation>
    </message>
    <message>
        <source>已过期</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>已失效</source>
        <translation>No longer valid</translation>
    </message>
    <message>
        <source>已用过</source>
        <translation>Already used</translation>
    </message>
    <message>
        <source>码已过时，请重新打开</source>
        <translation>The code is too old: open it again</translation>
    </message>
    <message>
        <source>门禁太久没有联网</source>
        <translation>The gate has been offline for too long</translation>
    </message>
    <message>
        <source>没有通过</source>
        <translation>Not let in</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>账号</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>登录的设备</source>
        <translation>Devices signed in</translation>
    </message>
    <message>
        <source>退出登录</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>修改昵称和签名</source>
        <translation>Edit nickname and signature</translation>
    </message>
    <message>
        <source>注销账号</source>
        <translation>Close account</translation>
    </message>
    <message>
        <source>再按一次，未发出的内容会删除</source>
        <translation>Press again: what is unsent will be deleted</translation>
    </message>
</context>
<context>
    <name>ActionPanel</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>AddFriendPage</name>
    <message>
        <source>添加好友</source>
        <translation>Add a friend</translation>
    </message>
    <message>
        <source>名片链接</source>
        <translation>Link of the card</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>请对方打开“我的名片 → 二维码”，扫一扫就能添加；也可以把对方发来的名片链接粘贴进来。</source>
        <translation>Ask them to open “My cards → QR code” and scan it; or paste the card link that they have sent you.</translation>
    </message>
    <message>
        <source>扫一扫</source>
        <translation>Scan</translation>
    </message>
</context>
<context>
    <name>AlertPanel</name>
    <message>
        <source>我已知晓</source>
        <translation>I have taken note</translation>
    </message>
    <message>
        <source>您是否看过不会告诉发布单位，除非您在这条预警里允许。</source>
        <translation>The sender is not told whether you have read this, unless you allow it on the alert&apos;s page.</translation>
    </message>
</context>
<context>
    <name>ApplicationText</name>
    <message>
        <source>变更姓名</source>
        <translation>Change of name</translation>
    </message>
    <message>
        <source>变更头像</source>
        <translation>Change of portrait</translation>
    </message>
    <message>
        <source>实名认证</source>
        <translation>Identity verification</translation>
    </message>
</context>
<context>
    <name>AreaImportPage</name>
    <message>
        <source>专有面积</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>选一份面积表，先看有没有错，再决定是否保存。表头是：楼、单元、门牌号、面积。</source>
        <translation>Choose a sheet of areas, see whether anything is wrong, then decide to keep it. Its header is 楼, 单元, 门牌号, 面积.</translation>
    </message>
    <message>
        <source>面积以平方米计，最多两位小数；楼、单元和门牌号要与楼栋表一致。已发起的表决不受影响。</source>
        <translation>Areas are in square metres, with at most two decimals; building, entrance and room as in the sheet of buildings. Votes that have begun stay as they are.</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>AudienceCard</name>
    <message>
        <source>个人办事</source>
        <translation>People</translation>
    </message>
    <message>
        <source>企业办事</source>
        <translation>Business</translation>
    </message>
    <message numerus="yes">
        <source>%n 项</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AudienceChooser</name>
    <message>
        <source>发给谁</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>移除%1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>添加个人</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>输入姓名或拼音</source>
        <translation>Name or pinyin</translation>
    </message>
    <message>
        <source>我的群：发出时在群里的同事收到，之后进群的不收；群里的居民不收</source>
        <translation>My groups: colleagues who are in them when it is sent get it, not those who join later, and no residents</translation>
    </message>
</context>
<context>
    <name>BillImportPage</name>
    <message>
        <source>下发账单</source>
        <translation>Issue bills</translation>
    </message>
    <message>
        <source>选一份账单表，先看有没有错，再决定是否下发。表头是：楼、单元、门牌号、费用、账期、金额、缴费截止。</source>
        <translation>Choose a sheet of bills, see whether anything is wrong, and then decide. Its columns are: 楼, 单元, 门牌号, 费用, 账期, 金额, 缴费截止.</translation>
    </message>
    <message>
        <source>楼、单元和门牌号要与社区的楼栋表一致；金额以元计；截止日期写作 2026-12-31。</source>
        <translation>Building, entrance and door must be as in the community&apos;s sheet of buildings; amounts are in yuan; a date is written 2026-12-31.</translation>
    </message>
    <message>
        <source>下发</source>
        <translation>Issue</translation>
    </message>
</context>
<context>
    <name>BillRow</name>
    <message>
        <source>缴费</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>撤回的原因</source>
        <translation>Why it is taken back</translation>
    </message>
    <message>
        <source>住户会看到，已付的钱原路退回</source>
        <translation>The household sees it; what was paid goes back</translation>
    </message>
    <message>
        <source>住户会看到</source>
        <translation>The household sees it</translation>
    </message>
    <message>
        <source>不撤回</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>确认撤回</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>退款并撤回</source>
        <translation>Refund and take back</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Take back</translation>
    </message>
</context>
<context>
    <name>BillText</name>
    <message>
        <source>已逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>待缴</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>已缴</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>已退款</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>请在 %1 前缴纳</source>
        <translation>Please pay by %1</translation>
    </message>
    <message>
        <source>%1 缴纳</source>
        <translation>Paid %1</translation>
    </message>
    <message>
        <source>原因：%1</source>
        <translation>Reason: %1</translation>
    </message>
</context>
<context>
    <name>BillsPage</name>
    <message>
        <source>物业账单</source>
        <translation>Property bills</translation>
    </message>
    <message>
        <source>待缴合计</source>
        <translation>To be paid in all</translation>
    </message>
    <message>
        <source>没有待缴的账单</source>
        <translation>No bills to pay</translation>
    </message>
    <message>
        <source>还没有账单</source>
        <translation>No bills yet</translation>
    </message>
    <message>
        <source>登记了住处以后，物业公司下发的账单会在这里。</source>
        <translation>Once you have registered where you live, the property company&apos;s bills are here.</translation>
    </message>
</context>
<context>
    <name>BookingPage</name>
    <message>
        <source>预订</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>样例：只供试用，不能真的入场或入住</source>
        <translation>Sample: for trying things out, it admits nobody anywhere</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>支付 %1</source>
        <translation>Pay %1</translation>
    </message>
    <message>
        <source>看看这个地方</source>
        <translation>See the place</translation>
    </message>
    <message>
        <source>再按一次确认</source>
        <translation>Press again to confirm</translation>
    </message>
</context>
<context>
    <name>BookingText</name>
    <message>
        <source>免费</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>待支付</source>
        <translation>To be paid</translation>
    </message>
    <message>
        <source>已使用</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>已预订</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>已超时</source>
        <translation>Timed out</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>已退订</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>周一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>周二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>周三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>周四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>周五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>周六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>周日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>%1 月 %2 日 %3</source>
        <translation>%3 %2/%1</translation>
    </message>
    <message>
        <source>%1-次日 %2</source>
        <translation>%1–%2 the next day</translation>
    </message>
    <message>
        <source>开始前可取消</source>
        <translation>May be cancelled until it begins</translation>
    </message>
    <message>
        <source>售出不退</source>
        <translation>No refunds</translation>
    </message>
    <message>
        <source>开始前 %1 小时退 %2%</source>
        <translation>%2% until %1 h before</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>按部门</source>
        <translation>By agency</translation>
    </message>
    <message>
        <source>按镇街</source>
        <translation>By town</translation>
    </message>
    <message>
        <source>按类型</source>
        <translation>By kind</translation>
    </message>
    <message>
        <source>生活主题</source>
        <translation>Life events</translation>
    </message>
    <message numerus="yes">
        <source>%n 项</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuildingsPage</name>
    <message>
        <source>楼栋</source>
        <translation>Buildings</translation>
    </message>
    <message>
        <source>每个单元写一行：楼，单元，门牌号。门牌号之间用空格隔开；不分单元的，中间留空。可以从表格里粘贴。有人住的户不能去掉。</source>
        <translation>A line for each entrance: building, entrance, rooms. Spaces between the rooms; leave the middle empty where there is one way in. You can paste from a spreadsheet. Inhabited households cannot be left out.</translation>
    </message>
    <message>
        <source>楼栋表</source>
        <translation>Sheet of buildings</translation>
    </message>
    <message>
        <source>修改楼栋</source>
        <translation>Edit buildings</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>CardCodePage</name>
    <message>
        <source>名片二维码</source>
        <translation>QR code of the card</translation>
    </message>
    <message>
        <source>%1的名片二维码</source>
        <translation>QR code of the card of %1</translation>
    </message>
    <message>
        <source>对方扫一扫，就能加您为联系人；看不到您的手机号</source>
        <translation>Whoever scans it has you as a contact, without your phone number</translation>
    </message>
    <message>
        <source>换一个，让旧的失效</source>
        <translation>Make a new one; the old one ends</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>名片</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>单位管理员</source>
        <translation>Unit admin</translation>
    </message>
    <message>
        <source>未领取</source>
        <translation>Not claimed</translation>
    </message>
    <message>
        <source>手机，点按拨打</source>
        <translation>Mobile, tap to call</translation>
    </message>
    <message>
        <source>手机，对方没有对外单位公开</source>
        <translation>Mobile, not shown to other units</translation>
    </message>
    <message>
        <source>办公电话，点按拨打</source>
        <translation>Office, tap to call</translation>
    </message>
    <message>
        <source>看看同部门的人</source>
        <translation>See who else is there</translation>
    </message>
    <message>
        <source>移出常用联系人</source>
        <translation>Remove from contacts</translation>
    </message>
    <message>
        <source>加入常用联系人</source>
        <translation>Keep as a contact</translation>
    </message>
    <message>
        <source>调到别的部门或单位</source>
        <translation>Move elsewhere</translation>
    </message>
    <message>
        <source>发消息</source>
        <translation>Send a message</translation>
    </message>
</context>
<context>
    <name>CardSettingsPage</name>
    <message>
        <source>名片设置</source>
        <translation>Card settings</translation>
    </message>
    <message>
        <source>签名</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>可以不填</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>谁能看到我的手机号</source>
        <translation>Who sees my mobile number</translation>
    </message>
    <message>
        <source>本单位同事</source>
        <translation>My unit</translation>
    </message>
    <message>
        <source>全区同事</source>
        <translation>All staff</translation>
    </message>
    <message>
        <source>上级单位的管理员总能看到；不是工作人员的人看不到。办公电话对所有同事公开。</source>
        <translation>Admins of units above always see it; people who are not staff never do. The office phone is open to all staff.</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>建议办理</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>办理措施</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation>Responsible unit</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>群众建议办理情况</source>
        <translation>Handled suggestions</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation>Responsible unit</translation>
    </message>
    <message numerus="yes">
        <source>共 %n 条</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>行政许可</source>
        <translation>Licensing</translation>
    </message>
    <message>
        <source>行政确认</source>
        <translation>Certification</translation>
    </message>
    <message>
        <source>行政给付</source>
        <translation>Benefits</translation>
    </message>
    <message>
        <source>行政征收</source>
        <translation>Levies</translation>
    </message>
    <message>
        <source>行政奖励</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>行政裁决</source>
        <translation>Rulings</translation>
    </message>
    <message>
        <source>行政检查</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>其他职权</source>
        <translation>Other powers</translation>
    </message>
    <message>
        <source>其他服务</source>
        <translation>Other services</translation>
    </message>
    <message>
        <source>政府内部审批事项</source>
        <translation>Internal approvals</translation>
    </message>
    <message>
        <source>个人</source>
        <translation>Individuals</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Businesses</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>镇街可办</source>
        <translation>At your town office</translation>
    </message>
    <message>
        <source>区级</source>
        <translation>District</translation>
    </message>
    <message>
        <source>镇街共有</source>
        <translation>Towns and sub-districts</translation>
    </message>
    <message>
        <source>仅乡镇</source>
        <translation>Towns only</translation>
    </message>
    <message>
        <source>可到村（社区）办</source>
        <translation>Available in villages</translation>
    </message>
    <message>
        <source>%1 即 %2</source>
        <translation>%1 means %2</translation>
    </message>
    <message>
        <source>音同“%1”</source>
        <translation>Sounds like “%1”</translation>
    </message>
    <message>
        <source>拼音 %1</source>
        <translation>Pinyin %1</translation>
    </message>
    <message>
        <source>部门相符</source>
        <translation>Agency matches</translation>
    </message>
    <message>
        <source>指南里提到</source>
        <translation>Mentioned in the guide</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>变更记录</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>还没有变更</source>
        <translation>No changes yet</translation>
    </message>
</context>
<context>
    <name>ChatText</name>
    <message>
        <source>未发出</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>等待发出</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>我的笔记</source>
        <translation>My notes</translation>
    </message>
    <message>
        <source>还没有消息</source>
        <translation>No messages yet</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>昨天</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>M月d日 dddd</source>
        <comment>a day of this year, as Qt&apos;s format</comment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>yyyy年M月d日</source>
        <comment>a day, as Qt&apos;s format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>已读</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>已送达</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>已发出</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>有人提到您</source>
        <translation>You are mentioned</translation>
    </message>
    <message>
        <source>[图片]</source>
        <translation>[Picture]</translation>
    </message>
    <message>
        <source>[文件] %1</source>
        <translation>[File] %1</translation>
    </message>
    <message>
        <source>[文件]</source>
        <translation>[File]</translation>
    </message>
    <message>
        <source>[语音] %1</source>
        <translation>[Voice] %1</translation>
    </message>
    <message>
        <source>[语音]</source>
        <translation>[Voice]</translation>
    </message>
    <message>
        <source>这条消息已撤回</source>
        <translation>This message was recalled</translation>
    </message>
    <message>
        <source>您撤回了一条消息</source>
        <translation>You recalled a message</translation>
    </message>
    <message>
        <source>%1撤回了一条消息</source>
        <translation>%1 recalled a message</translation>
    </message>
    <message>
        <source>%1撤回了%2的一条消息</source>
        <translation>%1 recalled a message of %2</translation>
    </message>
    <message>
        <source>对方正在输入…</source>
        <translation>Typing…</translation>
    </message>
    <message>
        <source>%1正在输入…</source>
        <translation>%1 is typing…</translation>
    </message>
    <message>
        <source>%1、%2正在输入…</source>
        <translation>%1 and %2 are typing…</translation>
    </message>
    <message>
        <source>%1等 %2 人正在输入…</source>
        <translation>%1 and others are typing (%2 in all)…</translation>
    </message>
    <message>
        <source>在线</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>与您单聊的人能看到您在线，您也能看到他们</source>
        <translation>People you chat with one to one can see when you are online, and you can see them</translation>
    </message>
    <message>
        <source>别人不再看到您在线，您也看不到别人在线</source>
        <translation>Others no longer see when you are online, and you do not see them either</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>会议签到</source>
        <translation>Meeting check-in</translation>
    </message>
    <message>
        <source>您已经签到过了</source>
        <translation>You had checked in already</translation>
    </message>
    <message>
        <source>签到成功</source>
        <translation>You are checked in</translation>
    </message>
    <message>
        <source>看会议通知</source>
        <translation>Open the notice</translation>
    </message>
    <message>
        <source>没有签到上</source>
        <translation>Not checked in</translation>
    </message>
    <message>
        <source>再扫一次</source>
        <translation>Scan again</translation>
    </message>
</context>
<context>
    <name>ClaimPage</name>
    <message>
        <source>登记住处</source>
        <translation>Register my home</translation>
    </message>
    <message>
        <source>%1 · 居委会核对后确认</source>
        <translation>%1 · the committee checks and confirms</translation>
    </message>
    <message>
        <source>楼</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>单元</source>
        <translation>Entrance</translation>
    </message>
    <message>
        <source>门牌号</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>如 301</source>
        <translation>Such as 301</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>居委会按这个名字核对</source>
        <translation>The committee checks by this name</translation>
    </message>
    <message>
        <source>您是这一户的</source>
        <translation>In this household you are</translation>
    </message>
    <message>
        <source>业主</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>家庭成员</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>租户</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>提交</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>这个社区还没有开通登记</source>
        <translation>This community is not open yet</translation>
    </message>
    <message>
        <source>居委会录入楼栋后就可以登记。</source>
        <translation>You can register once its committee has entered the buildings.</translation>
    </message>
</context>
<context>
    <name>ClaimRow</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 提交</source>
        <translation>Submitted %1</translation>
    </message>
    <message>
        <source>不通过的原因</source>
        <translation>Reason for refusing</translation>
    </message>
    <message>
        <source>对方会看到，例如与登记不符</source>
        <translation>The person sees it, for example: does not match our records</translation>
    </message>
    <message>
        <source>确认不通过</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>不通过</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>确认</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>先不处理</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>CloseAccountPage</name>
    <message>
        <source>注销账号</source>
        <translation>Close account</translation>
    </message>
    <message>
        <source>昵称、签名、密码和手机号会从服务器上删除</source>
        <translation>Nickname, signature, password and phone number are deleted from the server</translation>
    </message>
    <message>
        <source>个人名片和它的联系人会消失，别人也不再能找到您</source>
        <translation>Your personal card and its contacts disappear, and nobody finds you any more</translation>
    </message>
    <message>
        <source>单位名片会退还给单位，重新注册后可以再领取</source>
        <translation>Cards of units go back to the unit; you can claim them after signing up again</translation>
    </message>
    <message>
        <source>所有设备立即退出登录</source>
        <translation>All devices are signed out at once</translation>
    </message>
    <message>
        <source>注销后不能恢复</source>
        <translation>This cannot be undone</translation>
    </message>
    <message>
        <source>收藏和看过的事项只保存在本机，不受影响。下一步用手机验证码确认是您本人。</source>
        <translation>Favourites and history are kept on this device only and stay. Next, a code sent to your phone makes sure that it is you.</translation>
    </message>
    <message>
        <source>继续注销</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>再按一次，去验证手机号</source>
        <translation>Press again to verify your phone</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>注册</source>
        <translation>Sign up</translation>
    </message>
    <message>
        <source>验证码登录</source>
        <translation>Sign in with a code</translation>
    </message>
    <message>
        <source>重设密码</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>手机号</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>11 位手机号</source>
        <translation>11 digits</translation>
    </message>
    <message>
        <source>验证码已发到 %1，5 分钟内有效</source>
        <translation>A code is on its way to %1. It is good for 5 minutes</translation>
    </message>
    <message>
        <source>验证码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>6 位数字</source>
        <translation>6 digits</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>至少 8 位，须有字母和数字</source>
        <translation>At least 8, with letters and digits</translation>
    </message>
    <message>
        <source>昵称</source>
        <translation>Nickname</translation>
    </message>
    <message>
        <source>别人在名片上看到的名字</source>
        <translation>The name on your card</translation>
    </message>
    <message>
        <source>签名</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>可以不填</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>%1 秒后可以重新获取</source>
        <translation>Another code in %1 s</translation>
    </message>
    <message>
        <source>重新获取验证码</source>
        <translation>Send another code</translation>
    </message>
    <message>
        <source>注销账号</source>
        <translation>Close account</translation>
    </message>
</context>
<context>
    <name>ColleagueField</name>
    <message>
        <source>由谁办理</source>
        <translation>Who handles it</translation>
    </message>
    <message>
        <source>本单位同事的姓名或拼音</source>
        <translation>Name or pinyin of a colleague</translation>
    </message>
    <message>
        <source>没有找到已领取名片的同事</source>
        <translation>No colleague with a claimed card found</translation>
    </message>
</context>
<context>
    <name>ColleagueSearchPage</name>
    <message>
        <source>找同事</source>
        <translation>Find colleagues</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>姓名、拼音、单位、岗位、手机尾号</source>
        <translation>Name, pinyin, unit, post, last digits</translation>
    </message>
    <message>
        <source>还有更多，请再多输几个字</source>
        <translation>There are more: type on</translation>
    </message>
    <message>
        <source>边输边找</source>
        <translation>Found as you type</translation>
    </message>
    <message>
        <source>例如“王”“wxm”“民政局 主任”，或者手机号后四位</source>
        <translation>Such as 王, wxm, 民政局 主任, or the last four digits of a phone number</translation>
    </message>
    <message>
        <source>没有找到“%1”</source>
        <translation>Nothing found for “%1”</translation>
    </message>
    <message>
        <source>少输几个字，或换成拼音首字母试试</source>
        <translation>Type less, or try the initials in pinyin</translation>
    </message>
</context>
<context>
    <name>CommunityFindPage</name>
    <message>
        <source>社区管理</source>
        <translation>Keep communities</translation>
    </message>
    <message>
        <source>选择社区</source>
        <translation>Choose a community</translation>
    </message>
    <message>
        <source>社区或村的名字</source>
        <translation>Name of a community or village</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · 还没有开通登记</source>
        <translation>%1 · not open yet</translation>
    </message>
    <message>
        <source>您的单位下面没有社区</source>
        <translation>There are no communities below your unit</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>换一个名字试试，例如小区所在社区的名字。</source>
        <translation>Try another name, for example that of the community your compound belongs to.</translation>
    </message>
</context>
<context>
    <name>CommunityHomePage</name>
    <message>
        <source>我的社区</source>
        <translation>My community</translation>
    </message>
    <message>
        <source>登记住处</source>
        <translation>Register my home</translation>
    </message>
    <message>
        <source>社区管理</source>
        <translation>Keep communities</translation>
    </message>
    <message>
        <source>待确认的住户和楼栋</source>
        <translation>Claims that wait, and buildings</translation>
    </message>
    <message>
        <source>还没有登记住处</source>
        <translation>No home registered yet</translation>
    </message>
    <message>
        <source>找到您住的社区，选好楼和单元，居委会确认后就能使用社区的服务。</source>
        <translation>Find your community, choose the building and entrance; once the committee has confirmed, its services are yours.</translation>
    </message>
    <message>
        <source>找我的社区</source>
        <translation>Find my community</translation>
    </message>
    <message>
        <source>登录后使用社区服务</source>
        <translation>Sign in to use community services</translation>
    </message>
    <message>
        <source>登记住处、接收社区的消息，都需要先登录。</source>
        <translation>Registering your home and getting news of your community need an account.</translation>
    </message>
    <message>
        <source>登录 / 注册</source>
        <translation>Sign in / sign up</translation>
    </message>
</context>
<context>
    <name>CommunityPage</name>
    <message>
        <source>我在这里的住处</source>
        <translation>My homes here</translation>
    </message>
    <message>
        <source>您有这个社区的名片，在“我的名片”里可以换用。</source>
        <translation>You hold a card of this community; switch to it in My cards.</translation>
    </message>
    <message>
        <source>您在这个社区没有住处</source>
        <translation>You have no home in this community</translation>
    </message>
    <message>
        <source>物业账单</source>
        <translation>Property bills</translation>
    </message>
    <message>
        <source>查看和缴纳物业费</source>
        <translation>See and pay property fees</translation>
    </message>
    <message>
        <source>报修</source>
        <translation>Repairs</translation>
    </message>
    <message>
        <source>住处和公共部位的维修</source>
        <translation>Mending at home and in common parts</translation>
    </message>
    <message>
        <source>给居委会提建议</source>
        <translation>Suggest to the committee</translation>
    </message>
    <message>
        <source>居委会在期限内答复</source>
        <translation>The committee answers within a term</translation>
    </message>
    <message>
        <source>业主表决</source>
        <translation>Owners&apos; votes</translation>
    </message>
    <message>
        <source>业主共同决定的事项，一户一票</source>
        <translation>What owners decide together, one ballot a household</translation>
    </message>
    <message>
        <source>邻里通讯录</source>
        <translation>Neighbours</translation>
    </message>
    <message>
        <source>愿意被邻居找到的住户</source>
        <translation>Residents who want to be found by neighbours</translation>
    </message>
</context>
<context>
    <name>ContactsHeader</name>
    <message>
        <source>找同事：姓名、拼音、单位、岗位</source>
        <translation>Find colleagues: name, pinyin, unit, post</translation>
    </message>
    <message>
        <source>个人名片</source>
        <translation>Personal card</translation>
    </message>
    <message>
        <source>正在使用的名片</source>
        <translation>The card in use</translation>
    </message>
    <message>
        <source>切换</source>
        <translation>Switch</translation>
    </message>
    <message>
        <source>本单位</source>
        <translation>My unit</translation>
    </message>
    <message>
        <source>全区单位</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>常用联系人</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>还没有联系人</source>
        <translation>No contacts yet</translation>
    </message>
    <message>
        <source>在同事的名片上点“加入常用联系人”，或者扫对方的名片二维码</source>
        <translation>Tap “Keep as a contact” on a card, or scan a QR code</translation>
    </message>
    <message>
        <source>扫对方的名片二维码，或用名片链接添加</source>
        <translation>Scan the QR code of a card, or add one by its link</translation>
    </message>
    <message>
        <source>添加好友</source>
        <translation>Add a friend</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>通讯录</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>添加好友</source>
        <translation>Add a friend</translation>
    </message>
    <message>
        <source>登录后查看通讯录</source>
        <translation>Sign in to see contacts</translation>
    </message>
    <message>
        <source>单位登记过您的手机号，登录后就能领取名片、找到同事</source>
        <translation>If your unit has listed your phone number, your card waits here, and so do your colleagues</translation>
    </message>
    <message>
        <source>登录 / 注册</source>
        <translation>Sign in or sign up</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>扫一扫</source>
        <translation>Scan</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>群成员</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>名片</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>到最新消息</source>
        <translation>To the latest message</translation>
    </message>
    <message>
        <source>记点什么</source>
        <translation>Write something down</translation>
    </message>
    <message>
        <source>还没有消息</source>
        <translation>No messages yet</translation>
    </message>
    <message>
        <source>只有您自己看得到，在您的每台设备上都有</source>
        <translation>Only you can see it, on each of your devices</translation>
    </message>
    <message>
        <source>说第一句话吧</source>
        <translation>Say the first word</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>在会话中搜索</source>
        <translation>Search in this chat</translation>
    </message>
    <message>
        <source>不让对方看到已读</source>
        <translation>Hide when I have read</translation>
    </message>
    <message>
        <source>让对方看到已读</source>
        <translation>Show when I have read</translation>
    </message>
    <message>
        <source>不再显示我在线</source>
        <translation>Hide when I am online</translation>
    </message>
    <message>
        <source>显示我在线</source>
        <translation>Show when I am online</translation>
    </message>
</context>
<context>
    <name>DelegationRow</name>
    <message>
        <source>被监护人</source>
        <translation>Ward</translation>
    </message>
    <message>
        <source>范围：%1</source>
        <translation>For: %1</translation>
    </message>
    <message>
        <source>接受</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>正在替TA办理</source>
        <translation>Acting for them</translation>
    </message>
    <message>
        <source>替TA办理</source>
        <translation>Act for them</translation>
    </message>
    <message>
        <source>再按一次确认</source>
        <translation>Press again to confirm</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>End</translation>
    </message>
    <message>
        <source>谢绝</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Withdraw</translation>
    </message>
</context>
<context>
    <name>DelegationsPage</name>
    <message>
        <source>亲友代办</source>
        <translation>Acting for family</translation>
    </message>
    <message>
        <source>请家人替我办</source>
        <translation>Let family act for me</translation>
    </message>
    <message>
        <source>添加没有手机的孩子</source>
        <translation>Add a child without a phone</translation>
    </message>
    <message>
        <source>还没有代办</source>
        <translation>Nobody acts for anybody yet</translation>
    </message>
    <message>
        <source>可以请家人替您办事，也可以替没有手机的孩子办事。范围和期限由您定，随时可以结束。</source>
        <translation>Let family act for you, or act for a child without a phone. You say in what and until when, and can end it at any time.</translation>
    </message>
</context>
<context>
    <name>DepartmentPage</name>
    <message>
        <source>新增部门</source>
        <translation>New department</translation>
    </message>
    <message>
        <source>修改部门</source>
        <translation>Edit department</translation>
    </message>
    <message>
        <source>部门名称</source>
        <translation>Department&apos;s name</translation>
    </message>
    <message>
        <source>顺序（数字小的排在前面）</source>
        <translation>Order (smaller comes first)</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>撤掉这个部门</source>
        <translation>Remove this department</translation>
    </message>
    <message>
        <source>再按一次：撤掉这个部门</source>
        <translation>Press again to remove it</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>公文</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Revise</translation>
    </message>
    <message>
        <source>退回修改</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>写批注</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>催办</source>
        <translation>Urge</translation>
    </message>
    <message>
        <source>撤回公文</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>编发文字号</source>
        <translation>Give a number</translation>
    </message>
    <message>
        <source>归档</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>发文字号</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>起草</source>
        <translation>Drafted by</translation>
    </message>
    <message>
        <source>起草时间</source>
        <translation>Drafted at</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>流程</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>办理记录</source>
        <translation>Trail</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>决议</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>决定</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>命令（令）</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>公报</source>
        <translation>Communiqué</translation>
    </message>
    <message>
        <source>公告</source>
        <translation>Proclamation</translation>
    </message>
    <message>
        <source>通告</source>
        <translation>Public notice</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>通知</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>通报</source>
        <translation>Circular</translation>
    </message>
    <message>
        <source>报告</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>请示</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>批复</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>议案</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>函</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>纪要</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>平件</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>加急</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>特急</source>
        <translation>Extra urgent</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>流转中</source>
        <translation>Circulating</translation>
    </message>
    <message>
        <source>已退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>已归档</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>会签</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>签发</source>
        <translation>Sign off</translation>
    </message>
    <message>
        <source>传阅</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>拟稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Revise</translation>
    </message>
    <message>
        <source>送出</source>
        <translation>Circulated</translation>
    </message>
    <message>
        <source>批注</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>已阅</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>催办</source>
        <translation>Urge</translation>
    </message>
    <message>
        <source>移交</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Numbered</translation>
    </message>
    <message>
        <source>归档</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>送出流转</source>
        <translation>Circulate</translation>
    </message>
    <message>
        <source>写批注</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>同意会签</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>同意签发</source>
        <translation>Sign off</translation>
    </message>
    <message>
        <source>退回修改</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>撤回公文</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>编发文字号</source>
        <translation>Give a number</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>公文</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>拟稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>外出移交</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>已办</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>我起草的</source>
        <translation>My drafts</translation>
    </message>
    <message>
        <source>归档</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>没有待办的公文</source>
        <translation>Nothing to do</translation>
    </message>
    <message>
        <source>这里还没有公文</source>
        <translation>No documents here yet</translation>
    </message>
    <message>
        <source>点右上角的加号拟稿</source>
        <translation>Draft one with the plus sign at the top</translation>
    </message>
</context>
<context>
    <name>DoorCodeCard</name>
    <message>
        <source>%1的签到码</source>
        <translation>Check-in code of %1</translation>
    </message>
    <message>
        <source>请现场扫码。签到码每 30 秒更换，拍下来转发的很快失效。</source>
        <translation>Scan it here. The code changes every 30 seconds; a picture that is passed on soon expires.</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>会议签到</source>
        <translation>Meeting check-in</translation>
    </message>
    <message>
        <source>还没有签到</source>
        <translation>Not here yet</translation>
    </message>
    <message>
        <source>手机没电或不能联网的人，由您登记到场；名单上会注明是谁登记的。</source>
        <translation>Check in those whose phone is flat or offline; the list says who did it.</translation>
    </message>
    <message>
        <source>登记到场</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>登记%1到场</source>
        <translation>Check in %1</translation>
    </message>
    <message>
        <source>已签到</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>名单只列出前 200 人；全部人员见“回复情况”里存出的表格。</source>
        <translation>Only the first 200 are listed; the sheet saved from “Replies” has them all.</translation>
    </message>
    <message>
        <source>通知范围里现在没有人</source>
        <translation>Nobody is in its audience now</translation>
    </message>
</context>
<context>
    <name>DraftAttachments</name>
    <message>
        <source>%1，点此再试</source>
        <translation>%1. Tap to try again</translation>
    </message>
    <message>
        <source>移除%1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>添加附件</source>
        <translation>Add a file</translation>
    </message>
    <message>
        <source>添加图片</source>
        <translation>Add picture</translation>
    </message>
</context>
<context>
    <name>DraftFile</name>
    <message>
        <source>移除%1</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>DraftPage</name>
    <message>
        <source>拟稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>修改公文</source>
        <translation>Revise the document</translation>
    </message>
    <message>
        <source>涉密文件不得在这里拟制和流转，请走涉密渠道。</source>
        <translation>Classified documents must not be drafted or circulated here.</translation>
    </message>
    <message>
        <source>文种：%1</source>
        <translation>Kind: %1</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>流程</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>按先后添加每一步。一步里可以有几个人，同时办理或依次办理。</source>
        <translation>Add the steps in order. A step can have several people, who act all at once or one after the other.</translation>
    </message>
    <message>
        <source>加会签</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>加签发</source>
        <translation>Sign off</translation>
    </message>
    <message>
        <source>加传阅</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>本件不涉密</source>
        <translation>Not classified</translation>
    </message>
    <message>
        <source>我已核对正文和附件，不含国家秘密和工作秘密</source>
        <translation>I have checked text and attachments: no state or work secrets</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>送出流转</source>
        <translation>Circulate</translation>
    </message>
    <message>
        <source>存为草稿</source>
        <translation>Keep as a draft</translation>
    </message>
</context>
<context>
    <name>DraftStep</name>
    <message>
        <source>删除这一步</source>
        <translation>Remove this step</translation>
    </message>
    <message>
        <source>移除%1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>同时办理</source>
        <translation>All at once</translation>
    </message>
    <message>
        <source>依次办理</source>
        <translation>In turn</translation>
    </message>
    <message>
        <source>添加办理的人</source>
        <translation>Add people</translation>
    </message>
</context>
<context>
    <name>DutySwitch</name>
    <message>
        <source>委托实名审核</source>
        <translation>Entrust with identity review</translation>
    </message>
    <message>
        <source>可以查看全区实名申请的证件照片并决定是否通过</source>
        <translation>May see the ID photos of all applications in the district and decide on them</translation>
    </message>
</context>
<context>
    <name>EntriesPage</name>
    <message>
        <source>出入记录</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>还没有出入记录</source>
        <translation>No entries yet</translation>
    </message>
    <message>
        <source>保存 90 天，门禁联网后才会出现</source>
        <translation>Kept for 90 days; they appear once the gate has been online</translation>
    </message>
</context>
<context>
    <name>EntrustPage</name>
    <message>
        <source>物业委托</source>
        <translation>Property company</translation>
    </message>
    <message>
        <source>受托的物业公司可以给住户下发账单、发公告、接报修。已下发的账单不受更换影响。</source>
        <translation>The company issues bills, sends announcements to residents and takes repairs. Bills that are issued stay as they are when it changes.</translation>
    </message>
    <message>
        <source>还没有物业公司</source>
        <translation>No property company yet</translation>
    </message>
    <message>
        <source>物业公司加入通讯录后，可以在这里委托。</source>
        <translation>Once a property company is in the directory, the community can be entrusted to it here.</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>重试</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>没有这个事项，它可能已经取消</source>
        <translation>There is no such service; it may have been withdrawn</translation>
    </message>
    <message>
        <source>没有这个附件，它可能已经更换</source>
        <translation>There is no such attachment; it may have been replaced</translation>
    </message>
    <message>
        <source>现在访问的人太多，请稍后再试</source>
        <translation>Too many people are using this now. Please try again later</translation>
    </message>
    <message>
        <source>服务器正在维护，请稍后再试</source>
        <translation>The server is under maintenance. Please try again later</translation>
    </message>
    <message>
        <source>服务器地址应为“主机:端口”</source>
        <translation>The server address must be “host:port”</translation>
    </message>
    <message>
        <source>附件没有完整收到，请重试</source>
        <translation>The attachment did not arrive whole. Please try again</translation>
    </message>
    <message>
        <source>本机存不下了，请清理后再试</source>
        <translation>This device is full. Please free some space and try again</translation>
    </message>
    <message>
        <source>暂时连不上服务器，请检查网络后重试</source>
        <translation>Cannot reach the server. Check your network and try again</translation>
    </message>
    <message>
        <source>服务器迟迟没有回应，请重试</source>
        <translation>The server did not answer in time. Please try again</translation>
    </message>
    <message>
        <source>服务器看不懂这个请求，请更新应用</source>
        <translation>The server does not understand this request. Please update the app</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>请求太频繁，请稍后再试</source>
        <translation>Too many requests. Please try again later</translation>
    </message>
    <message>
        <source>请先登录</source>
        <translation>Please sign in first</translation>
    </message>
    <message>
        <source>收到的内容不完整，请重试</source>
        <translation>What arrived is incomplete. Please try again</translation>
    </message>
    <message>
        <source>出了点问题，请重试</source>
        <translation>Something went wrong. Please try again</translation>
    </message>
    <message>
        <source>验证码要得太频繁，请稍后再试</source>
        <translation>Too many codes. Please try again later</translation>
    </message>
    <message>
        <source>验证码不对</source>
        <translation>Wrong code</translation>
    </message>
    <message>
        <source>验证码已失效，请重新获取</source>
        <translation>The code has run out. Please ask for another</translation>
    </message>
    <message>
        <source>试得太快，请稍等几秒再试</source>
        <translation>Please wait a few seconds before the next try</translation>
    </message>
    <message>
        <source>这个手机号已经注册过，请直接登录</source>
        <translation>This phone number has an account. Please sign in</translation>
    </message>
    <message>
        <source>手机号或密码不对</source>
        <translation>Wrong phone number or password</translation>
    </message>
    <message>
        <source>密码错得太多，请稍后再试，或用验证码登录</source>
        <translation>Too many wrong passwords. Wait, or sign in with a code</translation>
    </message>
    <message>
        <source>登录已失效，请重新登录</source>
        <translation>You have been signed out. Please sign in again</translation>
    </message>
    <message>
        <source>这张名片不是你的，或已被撤销</source>
        <translation>This card is not yours, or it was withdrawn</translation>
    </message>
    <message>
        <source>这张名片已被撤销</source>
        <translation>This card was withdrawn</translation>
    </message>
    <message>
        <source>没有这张名片，可能已被撤销</source>
        <translation>There is no such card. It may have been withdrawn</translation>
    </message>
    <message>
        <source>别人刚改过这张名片，请看清后再改</source>
        <translation>Somebody has just changed this card. Look at it and try again</translation>
    </message>
    <message>
        <source>没有这个单位或部门</source>
        <translation>There is no such unit or department</translation>
    </message>
    <message>
        <source>这不在你管理的单位之内</source>
        <translation>This is not in a unit that you keep</translation>
    </message>
    <message>
        <source>本单位已有人登记了这个手机号</source>
        <translation>The unit has somebody with this phone number</translation>
    </message>
    <message>
        <source>这是本单位最后一名管理员，请先移交</source>
        <translation>This is the last admin of the unit. Hand over first</translation>
    </message>
    <message>
        <source>已有同名的部门或单位</source>
        <translation>There is a department or unit with this name</translation>
    </message>
    <message>
        <source>里面还有人员或下级部门，请先移走</source>
        <translation>There are people or departments in it: move them first</translation>
    </message>
    <message>
        <source>预览之后人员又有变动，请看清后再导入</source>
        <translation>People have changed since the preview: look again before importing</translation>
    </message>
    <message>
        <source>没有可以撤回的导入</source>
        <translation>There is no import to take back</translation>
    </message>
    <message>
        <source>没有这一周的周报</source>
        <translation>There is no report of this week</translation>
    </message>
    <message>
        <source>您已经通过实名认证</source>
        <translation>Your identity is verified already</translation>
    </message>
    <message>
        <source>已有一份申请在审核</source>
        <translation>An application is under review already</translation>
    </message>
    <message>
        <source>请先完成实名认证</source>
        <translation>Please have your identity verified first</translation>
    </message>
    <message>
        <source>这个证件号码不能在这里认证，请带证件到窗口办理</source>
        <translation>This ID number cannot be verified here; please bring your ID card to the service hall</translation>
    </message>
    <message>
        <source>今天申请的次数太多，请明天再试</source>
        <translation>Too many applications today; please try again tomorrow</translation>
    </message>
    <message>
        <source>没有这份申请</source>
        <translation>There is no such application</translation>
    </message>
    <message>
        <source>这份申请刚被处理过</source>
        <translation>This application has just been dealt with</translation>
    </message>
    <message>
        <source>自己的申请由别的审核员处理</source>
        <translation>Another officer decides on your own application</translation>
    </message>
    <message>
        <source>查看证件号码过于频繁，请一小时后再试</source>
        <translation>Too many looks at ID numbers; please try again in an hour</translation>
    </message>
    <message>
        <source>没有这条通知，或您已不在通知范围内</source>
        <translation>There is no such notice, or you are no longer among those it is for</translation>
    </message>
    <message>
        <source>这条通知已取消</source>
        <translation>This notice was cancelled</translation>
    </message>
    <message>
        <source>已过回复截止时间</source>
        <translation>The time for replies is over</translation>
    </message>
    <message>
        <source>5 分钟内只能催办一次</source>
        <translation>Only one reminder in 5 minutes</translation>
    </message>
    <message>
        <source>有的单位已经不在，请重新选择</source>
        <translation>A unit is no longer there. Please choose again</translation>
    </message>
    <message>
        <source>只能发给本单位及下属；管理员可以发给其他单位</source>
        <translation>To your own unit and those below; admins may also write to other units</translation>
    </message>
    <message>
        <source>不能上传这种文件</source>
        <translation>This kind of file cannot be uploaded</translation>
    </message>
    <message>
        <source>文件太大，最多 50 MB，图片 20 MB</source>
        <translation>The file is too large: 50 MB at most, pictures 20 MB</translation>
    </message>
    <message>
        <source>您上传的文件已占满空间，请先清理</source>
        <translation>Your files take all the space that you have. Please clear some first</translation>
    </message>
    <message>
        <source>文件在路上损坏了，请再传一次</source>
        <translation>The file was damaged on its way. Please upload it again</translation>
    </message>
    <message>
        <source>通知已被修改，请刷新后再试</source>
        <translation>The notice was changed by somebody else. Please reload</translation>
    </message>
    <message>
        <source>本单位的名额已满</source>
        <translation>As many of your unit come as may</translation>
    </message>
    <message>
        <source>这条通知没有转发给这个人</source>
        <translation>The notice was not forwarded to this person</translation>
    </message>
    <message>
        <source>没有这件公文，或它尚未流转到您</source>
        <translation>There is no such document, or it has not come to you</translation>
    </message>
    <message>
        <source>别人刚办过这件公文，请看过后再办</source>
        <translation>Somebody has just acted on this document: look again first</translation>
    </message>
    <message>
        <source>涉密文件不得在这里拟制和流转，请走涉密渠道</source>
        <translation>Classified documents must not be drafted or circulated here</translation>
    </message>
    <message>
        <source>这件公文现在不能由您这样办理</source>
        <translation>You cannot do this to the document now</translation>
    </message>
    <message>
        <source>签发的公文须先编发文字号，再归档</source>
        <translation>A signed document needs its number before it is archived</translation>
    </message>
    <message>
        <source>这个发文字号已被使用</source>
        <translation>This number is in use</translation>
    </message>
    <message>
        <source>这段时间已移交给别人，请先收回</source>
        <translation>This time is handed over already: take that back first</translation>
    </message>
    <message>
        <source>没有这条外出移交</source>
        <translation>There is no such absence</translation>
    </message>
    <message>
        <source>没有这个会话，或您已不在其中</source>
        <translation>There is no such conversation, or you are no longer in it</translation>
    </message>
    <message>
        <source>现在不能和这个人聊天</source>
        <translation>You cannot chat with this person now</translation>
    </message>
    <message>
        <source>这个人已不在群里</source>
        <translation>This person is no longer in the group</translation>
    </message>
    <message>
        <source>这不是群聊</source>
        <translation>This is not a group</translation>
    </message>
    <message>
        <source>只有群管理员才能这样做</source>
        <translation>Only an admin of the group may do this</translation>
    </message>
    <message>
        <source>群成员已满，最多 500 人</source>
        <translation>The group is full: 500 people at most</translation>
    </message>
    <message>
        <source>只有会议可以这样</source>
        <translation>Only possible for meetings</translation>
    </message>
    <message>
        <source>现在不能签到：会前 60 分钟起，到会议结束为止可以签到</source>
        <translation>Check-in is closed: it is open from 60 minutes before the meeting until its end</translation>
    </message>
    <message>
        <source>签到码已过期，请扫现场正在显示的码</source>
        <translation>This code has expired; scan the one that is shown now</translation>
    </message>
    <message>
        <source>这张名片不在这次会议的通知范围内；有几张名片的，请换一张再扫</source>
        <translation>This card is not invited to the meeting; if you have several, switch and scan again</translation>
    </message>
    <message>
        <source>会议还没有开始</source>
        <translation>The meeting has not begun</translation>
    </message>
    <message>
        <source>还没有会议纪要</source>
        <translation>There are no minutes yet</translation>
    </message>
    <message>
        <source>纪要刚被别人改过，请看过后再改</source>
        <translation>Somebody has just changed the minutes; read them first</translation>
    </message>
    <message>
        <source>没有这项任务</source>
        <translation>No such task</translation>
    </message>
    <message>
        <source>一次会议最多安排 100 项任务</source>
        <translation>A meeting has at most 100 tasks</translation>
    </message>
    <message>
        <source>工作名片的阅读情况，发通知的单位总能看到</source>
        <translation>What a work card has read, the sender always sees</translation>
    </message>
    <message>
        <source>没有这条消息，可能已被删除</source>
        <translation>There is no such message; it may have been deleted</translation>
    </message>
    <message>
        <source>这条消息已撤回</source>
        <translation>This message was recalled</translation>
    </message>
    <message>
        <source>只能改动自己发的消息</source>
        <translation>You can only change your own messages</translation>
    </message>
    <message>
        <source>只能修改文字消息</source>
        <translation>Only text messages can be changed</translation>
    </message>
    <message>
        <source>发出 15 分钟以后不能修改</source>
        <translation>A message cannot be changed after 15 minutes</translation>
    </message>
    <message>
        <source>发出 2 分钟以后不能撤回</source>
        <translation>A message cannot be recalled after 2 minutes</translation>
    </message>
    <message>
        <source>群里至少要有一名管理员</source>
        <translation>A group needs at least one admin</translation>
    </message>
    <message>
        <source>没有这个办件，或它不由您办理</source>
        <translation>There is no such matter, or it is not yours to see</translation>
    </message>
    <message>
        <source>别人刚办过这个办件，请看过后再办</source>
        <translation>Somebody else has just acted on this matter; look at it before you go on</translation>
    </message>
    <message>
        <source>这个办件现在不能由您这样办理</source>
        <translation>You cannot do this to the matter now</translation>
    </message>
    <message>
        <source>今天已经催办过了</source>
        <translation>You have urged it today already</translation>
    </message>
    <message>
        <source>没有这条意见建议</source>
        <translation>There is no such suggestion</translation>
    </message>
    <message>
        <source>没有这个社区</source>
        <translation>There is no such community</translation>
    </message>
    <message>
        <source>没有这一户，请核对楼、单元和门牌号</source>
        <translation>There is no such household; check building, entrance and room</translation>
    </message>
    <message>
        <source>您已登记过这一户</source>
        <translation>You have registered this household already</translation>
    </message>
    <message>
        <source>同时最多登记 10 户</source>
        <translation>At most 10 households at a time</translation>
    </message>
    <message>
        <source>这条登记已处理过</source>
        <translation>This claim has been decided already</translation>
    </message>
    <message>
        <source>没有这条住户登记</source>
        <translation>There is no such registration</translation>
    </message>
    <message>
        <source>这条登记还没有确认</source>
        <translation>This registration is not confirmed yet</translation>
    </message>
    <message>
        <source>别人刚改过楼栋，请看清后再改</source>
        <translation>Somebody has just changed the buildings; look again before you change them</translation>
    </message>
    <message>
        <source>表里缺了有人住的户，请先补上</source>
        <translation>The sheet lacks inhabited households; add them first</translation>
    </message>
    <message>
        <source>这个事项还不能在这里在线办理</source>
        <translation>This item cannot be applied for online here yet</translation>
    </message>
    <message>
        <source>这里不归这张名片</source>
        <translation>This place does not belong to this card</translation>
    </message>
    <message>
        <source>没有这个访客</source>
        <translation>There is no such visitor</translation>
    </message>
    <message>
        <source>同时有效的访客通行证最多 20 个</source>
        <translation>At most 20 visitor passes can be valid at once</translation>
    </message>
    <message>
        <source>没有这个地方</source>
        <translation>There is no such place</translation>
    </message>
    <message>
        <source>别人刚改过这个地方，请看清后再改</source>
        <translation>Somebody has just changed this place: look again before you change it</translation>
    </message>
    <message>
        <source>没有这个预订项目</source>
        <translation>There is no such offer</translation>
    </message>
    <message>
        <source>别人刚改过这个预订项目，请看清后再改</source>
        <translation>Somebody has just changed this offer: look again before you change it</translation>
    </message>
    <message>
        <source>已订出的比这个数量多</source>
        <translation>More than that is booked already</translation>
    </message>
    <message>
        <source>没有这个时段</source>
        <translation>There is no such time</translation>
    </message>
    <message>
        <source>现在不能预订这个时段</source>
        <translation>This time cannot be booked now</translation>
    </message>
    <message>
        <source>这个时段余量不够了</source>
        <translation>Not enough are left for this time</translation>
    </message>
    <message>
        <source>待支付的预订最多 5 个，请先支付或取消</source>
        <translation>At most 5 bookings may wait to be paid: pay or cancel one first</translation>
    </message>
    <message>
        <source>预订已失效，请重新预订</source>
        <translation>The booking has lapsed, please book again</translation>
    </message>
    <message>
        <source>没有这个预订</source>
        <translation>There is no such booking</translation>
    </message>
    <message>
        <source>本服务器还没有开通在线支付</source>
        <translation>This server does not take payments yet</translation>
    </message>
    <message>
        <source>已经用过，不能退订</source>
        <translation>It was used and cannot be given back</translation>
    </message>
    <message>
        <source>已过退订时间</source>
        <translation>It is too late to give it back</translation>
    </message>
    <message>
        <source>可退金额有变化，请看清后再退</source>
        <translation>What comes back has changed: look again before you give it back</translation>
    </message>
</context>
<context>
    <name>FavouritesPage</name>
    <message>
        <source>收藏</source>
        <translation>Favourites</translation>
    </message>
    <message>
        <source>还没有收藏</source>
        <translation>No favourites yet</translation>
    </message>
    <message>
        <source>在办事指南右上角点星号，没有网络时也能看</source>
        <translation>Tap the star at the top right of a guide to read it without a network</translation>
    </message>
</context>
<context>
    <name>ForwardChain</name>
    <message>
        <source>转发</source>
        <translation>Forwarded</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>同意查看</source>
        <translation>Let in</translation>
    </message>
</context>
<context>
    <name>ForwardPage</name>
    <message>
        <source>转发给同事</source>
        <translation>Forward to a colleague</translation>
    </message>
    <message>
        <source>发送人会看到是谁转发给了谁。不在通知范围内的同事，要发送人同意后才能查看。</source>
        <translation>The sender sees who has forwarded it to whom. Colleagues outside the audience can see it only once the sender agrees.</translation>
    </message>
    <message>
        <source>同事</source>
        <translation>Colleague</translation>
    </message>
    <message>
        <source>输入姓名或拼音</source>
        <translation>Name or pinyin</translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <source>群成员（%1）</source>
        <translation>Members (%1)</translation>
    </message>
    <message>
        <source>群成员</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>邀请入群</source>
        <translation>Add to the group</translation>
    </message>
    <message>
        <source>退出群聊</source>
        <translation>Leave the group</translation>
    </message>
    <message>
        <source>再按一次退出，之后收不到群里的消息</source>
        <translation>Press again to leave; you will get no more messages from the group</translation>
    </message>
    <message>
        <source>群名称</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>改名</source>
        <translation>Rename</translation>
    </message>
</context>
<context>
    <name>GroupPeoplePage</name>
    <message>
        <source>邀请入群</source>
        <translation>Add to the group</translation>
    </message>
    <message>
        <source>发起群聊</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>群名称（可不填）</source>
        <translation>Name of the group (optional)</translation>
    </message>
    <message>
        <source>不填则用成员的名字</source>
        <translation>If empty, the members&apos; names</translation>
    </message>
    <message>
        <source>移除%1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>添加成员</source>
        <translation>Add people</translation>
    </message>
    <message>
        <source>姓名、拼音、单位或岗位</source>
        <translation>Name, pinyin, unit or post</translation>
    </message>
    <message>
        <source>没有找到已领取名片的人</source>
        <translation>Nobody found who has claimed their card</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>邀请</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>开始群聊</source>
        <translation>Start the group</translation>
    </message>
</context>
<context>
    <name>GuideActions</name>
    <message>
        <source>打电话</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>在线办理</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>GuideEditPage</name>
    <message>
        <source>修改导览</source>
        <translation>Edit guide</translation>
    </message>
    <message>
        <source>先上传一张平面图（JPEG 或 PNG），再在图上点出要讲解的地方。</source>
        <translation>First upload a plan (JPEG or PNG), then tap the spots on it that you want to explain.</translation>
    </message>
    <message>
        <source>平面图，点一下就添一个点</source>
        <translation>Plan; tap to add a point</translation>
    </message>
    <message>
        <source>点一下图上的新位置</source>
        <translation>Tap the new position on the plan</translation>
    </message>
    <message>
        <source>点一下图，添一个点；点一下编号，修改它</source>
        <translation>Tap the plan to add a point; tap a number to edit it</translation>
    </message>
    <message>
        <source>换平面图</source>
        <translation>Replace plan</translation>
    </message>
    <message>
        <source>上传平面图</source>
        <translation>Upload plan</translation>
    </message>
    <message>
        <source>撤下导览</source>
        <translation>Take guide down</translation>
    </message>
    <message>
        <source>连同所有的点？</source>
        <translation>With all its points?</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>GuideFacts</name>
    <message>
        <source>待单位补充</source>
        <translation>Not yet provided</translation>
    </message>
    <message>
        <source>承诺期限</source>
        <translation>Promised time</translation>
    </message>
    <message>
        <source>法定期限</source>
        <translation>Legal time limit</translation>
    </message>
    <message>
        <source>收费</source>
        <translation>Fees</translation>
    </message>
    <message>
        <source>服务对象</source>
        <translation>Audience</translation>
    </message>
</context>
<context>
    <name>GuideFiles</name>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
</context>
<context>
    <name>GuideMaterials</name>
    <message>
        <source>办理材料</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>视情况</source>
        <translation>If applicable</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>办事指南</source>
        <translation>Service guide</translation>
    </message>
    <message>
        <source>取消收藏</source>
        <translation>Remove from favourites</translation>
    </message>
    <message>
        <source>收藏</source>
        <translation>Add to favourites</translation>
    </message>
    <message>
        <source>分享</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>样例：内容来自公开常识，非官方发布，请勿据此办理</source>
        <translation>Sample: written from general knowledge, not official. Do not rely on it</translation>
    </message>
    <message>
        <source>导览</source>
        <translation>Guide</translation>
    </message>
    <message numerus="yes">
        <source>平面图，有 %n 个点</source>
        <translation>
            <numerusform>Plan with %n point</numerusform>
            <numerusform>Plan with %n points</numerusform>
        </translation>
    </message>
    <message>
        <source>回到平面图</source>
        <translation>Back to the plan</translation>
    </message>
    <message>
        <source>缩小全景</source>
        <translation>Smaller panorama</translation>
    </message>
    <message>
        <source>全景铺满</source>
        <translation>Larger panorama</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>这里还没有导览</source>
        <translation>There is no guide here yet</translation>
    </message>
</context>
<context>
    <name>GuidePointDraft</name>
    <message>
        <source>第 %1 个点</source>
        <translation>Point %1</translation>
    </message>
    <message>
        <source>往前排一位</source>
        <translation>Move one up</translation>
    </message>
    <message>
        <source>换个位置</source>
        <translation>Change position</translation>
    </message>
    <message>
        <source>删除这个点</source>
        <translation>Delete this point</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>文字，最多 2000 个字</source>
        <translation>Text, up to 2,000 characters</translation>
    </message>
    <message>
        <source>添加全景图（宽是高的两倍）</source>
        <translation>Add panorama (twice as wide as high)</translation>
    </message>
    <message>
        <source>添加讲解录音（Opus、MP3、M4A）</source>
        <translation>Add a recording (Opus, MP3, M4A)</translation>
    </message>
</context>
<context>
    <name>GuidePointPane</name>
    <message>
        <source>所有的点</source>
        <translation>All points</translation>
    </message>
    <message>
        <source>上一个点</source>
        <translation>Previous point</translation>
    </message>
    <message>
        <source>下一个点</source>
        <translation>Next point</translation>
    </message>
    <message>
        <source>看全景</source>
        <translation>Look around</translation>
    </message>
</context>
<context>
    <name>GuideQuestions</name>
    <message>
        <source>常见问题</source>
        <translation>Questions and answers</translation>
    </message>
</context>
<context>
    <name>GuideSections</name>
    <message>
        <source>办理须知</source>
        <translation>What to know</translation>
    </message>
    <message>
        <source>拨打%1</source>
        <translation>Call %1</translation>
    </message>
</context>
<context>
    <name>GuideSource</name>
    <message>
        <source>来源：门政发〔2017〕46号</source>
        <translation>Source: 门政发〔2017〕46号</translation>
    </message>
</context>
<context>
    <name>GuideSteps</name>
    <message>
        <source>办理流程</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>%1的流程图</source>
        <translation>Flow chart: %1</translation>
    </message>
</context>
<context>
    <name>GuideUnknown</name>
    <message>
        <source>待单位补充</source>
        <translation>Not yet provided</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>目录只公布了事项名称，办理前请先向主管部门咨询。</source>
        <translation>The catalogue gives only the name of this service. Ask the agency in charge before you set out.</translation>
    </message>
</context>
<context>
    <name>HandlingPage</name>
    <message>
        <source>待办办件</source>
        <translation>Matters to handle</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>本单位在办</source>
        <translation>In my unit</translation>
    </message>
    <message>
        <source>我经办的</source>
        <translation>Handled by me</translation>
    </message>
    <message>
        <source>没有待办的办件</source>
        <translation>No matters wait for you</translation>
    </message>
    <message>
        <source>这里还没有办件</source>
        <translation>No matters here yet</translation>
    </message>
    <message>
        <source>值班表</source>
        <translation>Rota</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>帮助与反馈</source>
        <translation>Help and feedback</translation>
    </message>
    <message>
        <source>要反馈哪一类</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>由%1受理，办到哪一步可以在“我的办件”里看。</source>
        <translation>It goes to %1; follow it in “My matters”.</translation>
    </message>
    <message>
        <source>我的办件</source>
        <translation>My matters</translation>
    </message>
    <message>
        <source>反馈过的问题和答复</source>
        <translation>What you have reported, and the answers</translation>
    </message>
    <message>
        <source>现在不能反馈</source>
        <translation>Feedback is not possible now</translation>
    </message>
    <message>
        <source>登录后反馈</source>
        <translation>Sign in to send feedback</translation>
    </message>
    <message>
        <source>这样才能把办理结果告诉您</source>
        <translation>so that you can be told what came of it</translation>
    </message>
    <message>
        <source>登录 / 注册</source>
        <translation>Sign in / Sign up</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>看过的</source>
        <translation>Viewed</translation>
    </message>
    <message>
        <source>还没有看过的事项</source>
        <translation>Nothing viewed yet</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>HomeEntries</name>
    <message>
        <source>生活主题</source>
        <translation>Life events</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message numerus="yes">
        <source>%n 项</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>按目录找</source>
        <translation>Browse</translation>
    </message>
    <message>
        <source>按部门</source>
        <translation>By agency</translation>
    </message>
    <message>
        <source>区级部门的事项</source>
        <translation>Services of district agencies</translation>
    </message>
    <message>
        <source>按镇街</source>
        <translation>By town</translation>
    </message>
    <message>
        <source>家门口能办的事项</source>
        <translation>Services near your home</translation>
    </message>
    <message>
        <source>按类型</source>
        <translation>By kind</translation>
    </message>
    <message>
        <source>许可、确认、给付等</source>
        <translation>Licences, benefits and more</translation>
    </message>
    <message>
        <source>全部事项</source>
        <translation>All services</translation>
    </message>
    <message>
        <source>智慧社区</source>
        <translation>Smart community</translation>
    </message>
    <message>
        <source>找到我的社区，登记住处</source>
        <translation>Find my community, register my home</translation>
    </message>
    <message>
        <source>智慧旅游</source>
        <translation>Tourism</translation>
    </message>
    <message>
        <source>景区、民宿和农家院，地图不用联网</source>
        <translation>Sights, homestays and farm stays; the map works offline</translation>
    </message>
</context>
<context>
    <name>HomeHero</name>
    <message>
        <source>门头沟区</source>
        <translation>Mentougou</translation>
    </message>
    <message>
        <source>公共服务事项 · 办事指南</source>
        <translation>Services and guides</translation>
    </message>
    <message>
        <source>标准版</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>长辈版</source>
        <translation>Large print</translation>
    </message>
    <message>
        <source>搜事项，如“办老年证”</source>
        <translation>Search, e.g. “办老年证”</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>服务</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>目录还是空的</source>
        <translation>The catalogue is still empty</translation>
    </message>
</context>
<context>
    <name>IdNumber</name>
    <message>
        <source>证件号码是 17 位数字，末位是数字或 X</source>
        <translation>An ID number is 17 digits, then a digit or X</translation>
    </message>
    <message>
        <source>证件号码里的出生日期不对</source>
        <translation>The birth date in the ID number is wrong</translation>
    </message>
    <message>
        <source>证件号码的校验位不对，请核对每一位</source>
        <translation>The ID number&apos;s check character does not fit; please compare every digit</translation>
    </message>
</context>
<context>
    <name>IdentityFormPage</name>
    <message>
        <source>实名认证申请</source>
        <translation>Identity application</translation>
    </message>
    <message>
        <source>变更姓名</source>
        <translation>Change of name</translation>
    </message>
    <message>
        <source>变更头像</source>
        <translation>Change of portrait</translation>
    </message>
    <message>
        <source>新的姓名</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>与身份证一致</source>
        <translation>As on the ID card</translation>
    </message>
    <message>
        <source>身份证号码</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>18 位</source>
        <translation>18 characters</translation>
    </message>
    <message>
        <source>身份证人像面</source>
        <translation>ID card, portrait side</translation>
    </message>
    <message>
        <source>四角完整，文字清楚</source>
        <translation>All corners, legible</translation>
    </message>
    <message>
        <source>身份证国徽面</source>
        <translation>ID card, emblem side</translation>
    </message>
    <message>
        <source>能看清有效期</source>
        <translation>Validity legible</translation>
    </message>
    <message>
        <source>本人正面照</source>
        <translation>Photo of your face</translation>
    </message>
    <message>
        <source>免冠，光线均匀</source>
        <translation>No hat, even light</translation>
    </message>
    <message>
        <source>审核通过后替换现在的实名头像；没有通过就删除。</source>
        <translation>Replaces your present portrait once it is approved; deleted if it is not.</translation>
    </message>
    <message>
        <source>照片里的拍摄地点、时间等信息不会上传。身份证照片加密保存，审核后立即删除。</source>
        <translation>Where and when a photo was taken is not sent. Photos of your ID card are kept encrypted and deleted as soon as the application is decided.</translation>
    </message>
    <message>
        <source>正在上传</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>提交审核</source>
        <translation>Submit for review</translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>实名认证</source>
        <translation>Identity verification</translation>
    </message>
    <message>
        <source>三步完成实名认证</source>
        <translation>Three steps to a verified identity</translation>
    </message>
    <message>
        <source>填写姓名和身份证号码</source>
        <translation>Enter your name and ID number</translation>
    </message>
    <message>
        <source>添加身份证两面和本人正面的照片</source>
        <translation>Add photos of both sides of your ID card and of your face</translation>
    </message>
    <message>
        <source>审核员核对，结果在这里查看</source>
        <translation>An officer compares them; the outcome appears here</translation>
    </message>
    <message>
        <source>姓名、号码和照片加密保存。身份证照片在审核后立即删除；通过后，正面照作为您的实名头像。</source>
        <translation>Name, number and photos are kept encrypted. Photos of your ID card are deleted as soon as the application is decided; once it is approved, the photo of your face becomes your portrait.</translation>
    </message>
    <message>
        <source>重新申请</source>
        <translation>Apply again</translation>
    </message>
    <message>
        <source>开始认证</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>再按一次：撤回并删除已提交的照片</source>
        <translation>Press again: withdraws and deletes the photos</translation>
    </message>
    <message>
        <source>撤回申请</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>变更姓名</source>
        <translation>Change of name</translation>
    </message>
    <message>
        <source>审核通过前仍显示现在的姓名</source>
        <translation>Your present name stays until it is approved</translation>
    </message>
    <message>
        <source>变更头像</source>
        <translation>Change of portrait</translation>
    </message>
    <message>
        <source>服务授权</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>哪些服务能看到您的实名信息</source>
        <translation>Which services see your identity</translation>
    </message>
    <message>
        <source>谁看过我的证件号码</source>
        <translation>Who has seen my ID number</translation>
    </message>
</context>
<context>
    <name>IdentityStep</name>
    <message>
        <source>第 %1 步：%2</source>
        <translation>Step %1: %2</translation>
    </message>
</context>
<context>
    <name>InboxOffer</name>
    <message>
        <source>添加好友</source>
        <translation>Add a friend</translation>
    </message>
    <message>
        <source>发通知</source>
        <translation>New notice</translation>
    </message>
    <message>
        <source>扫一扫</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>已发通知</source>
        <translation>Sent notices</translation>
    </message>
    <message>
        <source>发起群聊</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>我的笔记</source>
        <translation>My notes</translation>
    </message>
    <message>
        <source>搜索聊天记录</source>
        <translation>Search messages</translation>
    </message>
    <message>
        <source>门禁通行证</source>
        <translation>Gate pass</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>已归档</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>消息</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>回到消息</source>
        <translation>Back to messages</translation>
    </message>
    <message>
        <source>已归档的消息</source>
        <translation>Archived messages</translation>
    </message>
    <message>
        <source>发起</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>没有归档的消息</source>
        <translation>Nothing is archived</translation>
    </message>
    <message>
        <source>还没有消息</source>
        <translation>No messages yet</translation>
    </message>
    <message>
        <source>从消息旁的菜单可以归档</source>
        <translation>The menu beside a message archives it</translation>
    </message>
    <message>
        <source>发给本单位的会议通知、公告和聊天会出现在这里</source>
        <translation>Meeting notices, announcements and chats of your unit appear here</translation>
    </message>
    <message>
        <source>和联系人的聊天会出现在这里；用单位名片还能收到会议通知和公告</source>
        <translation>Chats with your contacts appear here; with a card of a unit also meeting notices and announcements</translation>
    </message>
    <message>
        <source>登录后可以聊天，用单位名片还能收到会议通知和公告</source>
        <translation>Sign in to chat; with a card of a unit you also get meeting notices and announcements</translation>
    </message>
</context>
<context>
    <name>InboxRow</name>
    <message>
        <source>未读：</source>
        <translation>Unread: </translation>
    </message>
    <message>
        <source>更多：%1</source>
        <translation>More: %1</translation>
    </message>
    <message>
        <source>取消置顶</source>
        <translation>Unpin</translation>
    </message>
    <message>
        <source>置顶</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>取消免打扰</source>
        <translation>Unmute</translation>
    </message>
    <message>
        <source>免打扰</source>
        <translation>Mute</translation>
    </message>
    <message>
        <source>移回消息</source>
        <translation>Back to messages</translation>
    </message>
    <message>
        <source>归档</source>
        <translation>Archive</translation>
    </message>
</context>
<context>
    <name>InvitePage</name>
    <message>
        <source>邀请访客</source>
        <translation>Invite a visitor</translation>
    </message>
    <message>
        <source>访客姓名</source>
        <translation>Visitor&apos;s name</translation>
    </message>
    <message>
        <source>开始时间</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>结束时间（24 小时之内）</source>
        <translation>End (within 24 hours)</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>生成通行证</source>
        <translation>Make the pass</translation>
    </message>
</context>
<context>
    <name>IssuedBillsPage</name>
    <message>
        <source>下发账单</source>
        <translation>Issue bills</translation>
    </message>
    <message numerus="yes">
        <source>待缴（%n 张）</source>
        <translation>
            <numerusform>Open (%n bill)</numerusform>
            <numerusform>Open (%n bills)</numerusform>
        </translation>
    </message>
    <message>
        <source>已缴</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>待缴</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>没有待缴的账单</source>
        <translation>No bills to pay</translation>
    </message>
    <message>
        <source>还没有账单</source>
        <translation>No bills yet</translation>
    </message>
    <message>
        <source>用一张账单表下发，住户在门城通里收到并缴费。</source>
        <translation>Issue them with one sheet; households get and pay them in the app.</translation>
    </message>
</context>
<context>
    <name>ItemListPage</name>
    <message numerus="yes">
        <source>共 %n 项</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message>
        <source>没有符合条件的事项</source>
        <translation>No service fits</translation>
    </message>
    <message>
        <source>去掉上面的筛选条件再看看</source>
        <translation>Try removing the filters above</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>样例</source>
        <translation>Sample</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>楼栋</source>
        <translation>Buildings</translation>
    </message>
    <message>
        <source>待确认的住户</source>
        <translation>Claims that wait</translation>
    </message>
    <message>
        <source>住户</source>
        <translation>Residents</translation>
    </message>
    <message>
        <source>查找住户，结束已搬离的登记</source>
        <translation>Find residents, end those who moved out</translation>
    </message>
    <message>
        <source>楼、单元和门牌号</source>
        <translation>Buildings, entrances and rooms</translation>
    </message>
    <message>
        <source>给住户发公告</source>
        <translation>Tell residents</translation>
    </message>
    <message>
        <source>发给全社区、一栋楼、一个单元或一户</source>
        <translation>The whole community, a building, an entrance or a household</translation>
    </message>
    <message>
        <source>业主表决</source>
        <translation>Owners&apos; votes</translation>
    </message>
    <message>
        <source>发起表决，看参与和结果</source>
        <translation>Begin votes, see turnout and results</translation>
    </message>
    <message>
        <source>物业委托</source>
        <translation>Property company</translation>
    </message>
    <message>
        <source>把社区委托给一家物业公司</source>
        <translation>Entrust the community to a company</translation>
    </message>
    <message>
        <source>没有待确认的住户。居民登记住处后，会在这里等您确认。</source>
        <translation>Nobody waits. Residents who say where they live wait here for you to confirm.</translation>
    </message>
</context>
<context>
    <name>KeptOffersPage</name>
    <message>
        <source>门票和客房</source>
        <translation>Tickets and rooms</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>在售</source>
        <translation>On sale</translation>
    </message>
    <message>
        <source>未上架</source>
        <translation>Not on sale</translation>
    </message>
    <message>
        <source>样例</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>还没有门票和客房</source>
        <translation>No tickets or rooms yet</translation>
    </message>
    <message>
        <source>价格、数量和时间由您填写。</source>
        <translation>Prices, stock and times are yours to enter.</translation>
    </message>
</context>
<context>
    <name>KeptPlacesPage</name>
    <message>
        <source>本单位维护的地方</source>
        <translation>Places kept by my unit</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>还没有地方</source>
        <translation>No places yet</translation>
    </message>
    <message>
        <source>把本单位的景区、民宿或游客中心加进来。</source>
        <translation>Add the sights, homestays or visitor centres of your unit.</translation>
    </message>
</context>
<context>
    <name>KeyFact</name>
    <message>
        <source>：</source>
        <translation>: </translation>
    </message>
</context>
<context>
    <name>KindStrip</name>
    <message>
        <source>正在定位…</source>
        <translation>Locating…</translation>
    </message>
    <message>
        <source>我的位置</source>
        <translation>My location</translation>
    </message>
</context>
<context>
    <name>ListingPage</name>
    <message>
        <source>邻居看到的我</source>
        <translation>How neighbours see me</translation>
    </message>
    <message>
        <source>让邻居看到我</source>
        <translation>Show me to neighbours</translation>
    </message>
    <message>
        <source>只有同一社区、也让邻居看到自己的住户能看到；随时可以关掉。</source>
        <translation>Only residents of the community who show themselves too can see it; turn it off at any time.</translation>
    </message>
    <message>
        <source>邻居怎么称呼您</source>
        <translation>What neighbours call you</translation>
    </message>
    <message>
        <source>不必是真名，如：李老师</source>
        <translation>Not necessarily your real name, such as Teacher Li</translation>
    </message>
    <message>
        <source>住处显示到</source>
        <translation>Where I live</translation>
    </message>
    <message>
        <source>不显示</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>单元</source>
        <translation>Entrance</translation>
    </message>
    <message>
        <source>门牌号</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>显示手机号码</source>
        <translation>Show my mobile number</translation>
    </message>
    <message>
        <source>完整显示，邻居可以打给您</source>
        <translation>Whole, so that neighbours can call</translation>
    </message>
    <message>
        <source>介绍（可不填）</source>
        <translation>About me (optional)</translation>
    </message>
    <message>
        <source>如：会修自行车，周末在家</source>
        <translation>Such as: mends bicycles, at home on weekends</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>门城通</source>
        <translation>Menchengtong</translation>
    </message>
    <message>
        <source>正在替%1办理</source>
        <translation>Acting for %1</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>End</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>地图</source>
        <translation>Map</translation>
    </message>
    <message numerus="yes">
        <source>门头沟区地图，有 %n 个地方</source>
        <translation>
            <numerusform>Map of Mentougou with %n place</numerusform>
            <numerusform>Map of Mentougou with %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>这一类还没有地方</source>
        <translation>No places of this kind yet</translation>
    </message>
    <message>
        <source>长按地图，标出您在哪里</source>
        <translation>Press and hold to mark where you are</translation>
    </message>
    <message>
        <source>道路、水系：© OpenStreetMap 贡献者
轮廓：Apache ECharts；示意图</source>
        <translation>Roads, waters: © OpenStreetMap contributors
Outline: Apache ECharts; schematic</translation>
    </message>
</context>
<context>
    <name>MatterAction</name>
    <message>
        <source>受理</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>不予受理</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>发出补正告知</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>去补正</source>
        <translation>Supply what is missing</translation>
    </message>
    <message>
        <source>转办</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>退回原单位</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>指派</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>催办</source>
        <translation>Urge</translation>
    </message>
    <message>
        <source>写批注</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>撤回办件</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>提交评价</source>
        <translation>Send rating</translation>
    </message>
    <message>
        <source>要求重新办理</source>
        <translation>Have it handled again</translation>
    </message>
</context>
<context>
    <name>MatterActionPanel</name>
    <message>
        <source>一次写明全部需要补正的内容，只能告知一次；不缺的留空。补正前办理期限暂停计算。</source>
        <translation>Say all that is missing now: it can be told only once. Leave blank what is not missing. The term stands still until it is supplied.</translation>
    </message>
    <message>
        <source>缺什么、怎样补</source>
        <translation>What is missing, and how to supply it</translation>
    </message>
    <message>
        <source>移除%1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>问题解决了吗？请评价这次办理</source>
        <translation>Is it solved? Please rate how it was handled</translation>
    </message>
    <message>
        <source>没有解决</source>
        <translation>Not solved</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>上门和维修的速度</source>
        <translation>How fast they came and mended it</translation>
    </message>
    <message>
        <source>维修的质量</source>
        <translation>How well it was mended</translation>
    </message>
</context>
<context>
    <name>MatterAnswers</name>
    <message>
        <source>提交的内容</source>
        <translation>What was filed</translation>
    </message>
    <message>
        <source>%1 个文件</source>
        <translation>Files: %1</translation>
    </message>
</context>
<context>
    <name>MatterFormField</name>
    <message>
        <source>如 2026-12-01</source>
        <translation>Such as 2026-12-01</translation>
    </message>
</context>
<context>
    <name>MatterFormPage</name>
    <message>
        <source>请稍候</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>提交</source>
        <translation>Submit</translation>
    </message>
</context>
<context>
    <name>MatterLines</name>
    <message>
        <source>办件编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>提交时间</source>
        <translation>Filed</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>办理单位</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>（下一年放假安排公布后可能顺延）</source>
        <translation> (may move when next year&apos;s holidays are published)</translation>
    </message>
    <message>
        <source>受理期限</source>
        <translation>To be accepted by</translation>
    </message>
    <message>
        <source>承诺期限</source>
        <translation>Promised by</translation>
    </message>
    <message>
        <source>法定期限</source>
        <translation>By law</translation>
    </message>
</context>
<context>
    <name>MatterMenu</name>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>告知补正</source>
        <translation>Ask for more</translation>
    </message>
    <message>
        <source>转办</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>指派</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>写批注</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>退回原单位</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>不予受理</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>催办</source>
        <translation>Urge</translation>
    </message>
    <message>
        <source>撤回办件</source>
        <translation>Withdraw</translation>
    </message>
</context>
<context>
    <name>MatterPage</name>
    <message>
        <source>办件</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>已逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>需要补正</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>办理结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>评价：%1 星 %2</source>
        <translation>Rating: %1 stars %2</translation>
    </message>
    <message>
        <source>没有解决，要求重新办理</source>
        <translation>Not solved: have it handled again</translation>
    </message>
    <message>
        <source>办理记录</source>
        <translation>Trail</translation>
    </message>
    <message>
        <source>评价：质量 %1 星，速度 %2 星 %3</source>
        <translation>Rated: work %1 stars, speed %2 stars %3</translation>
    </message>
</context>
<context>
    <name>MatterProposal</name>
    <message>
        <source>已发布的内容</source>
        <translation>What was published</translation>
    </message>
    <message>
        <source>与现有目录的比对</source>
        <translation>Compared with the catalogue</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>变更</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>（删去）</source>
        <translation>(removed)</translation>
    </message>
</context>
<context>
    <name>MatterText</name>
    <message>
        <source>待受理</source>
        <translation>Filed</translation>
    </message>
    <message>
        <source>办理中</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>待补正</source>
        <translation>To be supplemented</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>不予办理</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>提交</source>
        <translation>Filed</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>不予受理</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>告知补正</source>
        <translation>Asked for what is missing</translation>
    </message>
    <message>
        <source>补正</source>
        <translation>Supplied</translation>
    </message>
    <message>
        <source>转办</source>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>指派</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>催办</source>
        <translation>Urged</translation>
    </message>
    <message>
        <source>批注</source>
        <translation>Commented</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>评价</source>
        <translation>Rated</translation>
    </message>
    <message>
        <source>未解决，重新办理</source>
        <translation>Not solved, reopened</translation>
    </message>
    <message>
        <source>即将到期</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>已逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>意见（可不填）</source>
        <translation>Remark (optional)</translation>
    </message>
    <message>
        <source>不予受理的原因，申请人能看到</source>
        <translation>Reason; the applicant sees it</translation>
    </message>
    <message>
        <source>补充说明（可不填）</source>
        <translation>Further remarks (optional)</translation>
    </message>
    <message>
        <source>转办的原因，申请人能看到</source>
        <translation>Reason; the applicant sees it</translation>
    </message>
    <message>
        <source>退回的原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>说明（可不填）</source>
        <translation>Remark (optional)</translation>
    </message>
    <message>
        <source>想说的话（可不填）</source>
        <translation>Remark (optional)</translation>
    </message>
    <message>
        <source>批注，申请人看不到</source>
        <translation>Comment; the applicant does not see it</translation>
    </message>
    <message>
        <source>办理结果，申请人能看到</source>
        <translation>Result; the applicant sees it</translation>
    </message>
    <message>
        <source>撤回的原因（可不填）</source>
        <translation>Reason (optional)</translation>
    </message>
    <message>
        <source>评价（可不填）</source>
        <translation>Remark (optional)</translation>
    </message>
    <message>
        <source>哪里没有解决</source>
        <translation>What is not solved</translation>
    </message>
</context>
<context>
    <name>MatterTrail</name>
    <message>
        <source>内部</source>
        <translation>Internal</translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <source>我的</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>收藏</source>
        <translation>Favourites</translation>
    </message>
    <message>
        <source>没有网络也能看</source>
        <translation>Readable without a network</translation>
    </message>
    <message>
        <source>看过的</source>
        <translation>Viewed</translation>
    </message>
    <message>
        <source>长辈版</source>
        <translation>Large print</translation>
    </message>
    <message>
        <source>字更大，按钮更好按</source>
        <translation>Larger text, larger buttons</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>关于门城通</source>
        <translation>About Menchengtong</translation>
    </message>
    <message>
        <source>登录 / 注册</source>
        <translation>Sign in or sign up</translation>
    </message>
    <message>
        <source>查办事指南不用登录</source>
        <translation>Guides can be read without signing in</translation>
    </message>
    <message>
        <source>我的名片</source>
        <translation>My cards</translation>
    </message>
    <message>
        <source>个人名片</source>
        <translation>Personal card</translation>
    </message>
    <message>
        <source>亲友代办</source>
        <translation>Acting for family</translation>
    </message>
    <message>
        <source>请家人替我办，或替家人办</source>
        <translation>Let family act for me, or act for them</translation>
    </message>
    <message>
        <source>安装使用周报</source>
        <translation>Weekly report</translation>
    </message>
    <message>
        <source>本单位和下属单位的人员、名片和安装</source>
        <translation>People, cards and installations of your unit and those below</translation>
    </message>
    <message>
        <source>实名认证</source>
        <translation>Identity verification</translation>
    </message>
    <message>
        <source>实名审核</source>
        <translation>Identity review</translation>
    </message>
    <message>
        <source>受委托的工作</source>
        <translation>Entrusted to you</translation>
    </message>
    <message>
        <source>公文</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>待办、已办、拟稿和归档</source>
        <translation>To do, done, drafts and the archive</translation>
    </message>
    <message>
        <source>我的办件</source>
        <translation>My matters</translation>
    </message>
    <message>
        <source>待办办件</source>
        <translation>Matters to handle</translation>
    </message>
    <message>
        <source>提交过的办到了哪一步</source>
        <translation>What you have filed, and where it is</translation>
    </message>
    <message>
        <source>本单位办理的反馈和申请</source>
        <translation>What you and your unit handle</translation>
    </message>
    <message>
        <source>建议和投诉</source>
        <translation>Suggestions and complaints</translation>
    </message>
    <message>
        <source>我的社区</source>
        <translation>My community</translation>
    </message>
    <message>
        <source>登记住处，使用社区服务</source>
        <translation>Register my home, use community services</translation>
    </message>
    <message>
        <source>提建议、投诉，看办理情况</source>
        <translation>Suggest, complain, and see what was done</translation>
    </message>
    <message>
        <source>事项提交</source>
        <translation>Submit service items</translation>
    </message>
    <message>
        <source>新增或变更本单位能网上办理的事项</source>
        <translation>Add or change your unit&apos;s services that can be applied for online</translation>
    </message>
    <message>
        <source>我的预订</source>
        <translation>My bookings</translation>
    </message>
    <message>
        <source>门票和客房</source>
        <translation>Tickets and rooms</translation>
    </message>
    <message>
        <source>钱包</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>付过的款和待付的账单</source>
        <translation>What you have paid and have to pay</translation>
    </message>
    <message>
        <source>进社区计划</source>
        <translation>Roll-out to communities</translation>
    </message>
    <message>
        <source>各街道和镇每月部署的社区，计划和实际</source>
        <translation>Communities a month of each town: plan and actual</translation>
    </message>
    <message>
        <source>物业管理</source>
        <translation>Property services</translation>
    </message>
    <message>
        <source>受委托的社区和账单</source>
        <translation>Entrusted communities and their bills</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1（我）</source>
        <translation>%1 (me)</translation>
    </message>
    <message>
        <source>群管理员</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>更多：%1</source>
        <translation>More: %1</translation>
    </message>
    <message>
        <source>移出群聊</source>
        <translation>Remove from the group</translation>
    </message>
    <message>
        <source>不再是群管理员</source>
        <translation>No longer an admin</translation>
    </message>
    <message>
        <source>设为群管理员</source>
        <translation>Make an admin</translation>
    </message>
</context>
<context>
    <name>MessageBubble</name>
    <message>
        <source>已修改</source>
        <translation>edited</translation>
    </message>
</context>
<context>
    <name>MessageContext</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>MessageInput</name>
    <message>
        <source>说点什么</source>
        <translation>Say something</translation>
    </message>
    <message>
        <source>发送</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>%1，点此再试</source>
        <translation>%1. Tap to try again</translation>
    </message>
    <message>
        <source>移除%1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>图片和文件</source>
        <translation>Pictures and files</translation>
    </message>
    <message>
        <source>图片</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>说话</source>
        <translation>Speak</translation>
    </message>
    <message>
        <source>保存修改</source>
        <translation>Save the change</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>回复</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>只在我这里删除</source>
        <translation>Delete for me only</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>以下是新消息</source>
        <translation>New messages</translation>
    </message>
    <message>
        <source>重发</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>放弃</source>
        <translation>Give up</translation>
    </message>
</context>
<context>
    <name>MessageSearchPage</name>
    <message>
        <source>搜索聊天记录</source>
        <translation>Search messages</translation>
    </message>
    <message>
        <source>在会话中搜索</source>
        <translation>Search in this chat</translation>
    </message>
    <message>
        <source>消息里的字，或文件名</source>
        <translation>Words of a message, or a file&apos;s name</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>找一条消息</source>
        <translation>Find a message</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>输入消息里的字词或文件名</source>
        <translation>Type words of the message, or the name of a file</translation>
    </message>
    <message>
        <source>换个说法试试</source>
        <translation>Try other words</translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>更正会议纪要</source>
        <translation>Correct the minutes</translation>
    </message>
    <message>
        <source>写会议纪要</source>
        <translation>Write minutes</translation>
    </message>
    <message>
        <source>更正后纪要会注明更正时间，并再次通知与会人员。</source>
        <translation>The minutes will say when they were corrected, and everybody is told again.</translation>
    </message>
    <message>
        <source>发布后通知会议的全部人员；之后只能更正，不能撤回。</source>
        <translation>Everybody who got the notice is told. Afterwards they can be corrected, not withdrawn.</translation>
    </message>
    <message>
        <source>会议纪要</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>已附：%1</source>
        <translation>Attached: %1</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>更正并通知</source>
        <translation>Correct and tell</translation>
    </message>
    <message>
        <source>发布</source>
        <translation>Publish</translation>
    </message>
</context>
<context>
    <name>MinutesPanel</name>
    <message>
        <source>会议纪要</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>重试</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>调到哪里</source>
        <translation>Move to</translation>
    </message>
    <message>
        <source>%1现在在%2</source>
        <translation>%1 is now in %2</translation>
    </message>
    <message>
        <source>现在在这里</source>
        <translation>Here now</translation>
    </message>
    <message>
        <source>调到别的单位后，不再是管理员</source>
        <translation>In another unit, no longer an admin</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>调过去</source>
        <translation>Move here</translation>
    </message>
</context>
<context>
    <name>MyCard</name>
    <message>
        <source>单位管理员</source>
        <translation>Unit admin</translation>
    </message>
    <message>
        <source>待领取</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>正在使用</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>领取</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>使用这张</source>
        <translation>Use this one</translation>
    </message>
    <message>
        <source>二维码</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>MyCardsPage</name>
    <message>
        <source>我的名片</source>
        <translation>My cards</translation>
    </message>
    <message>
        <source>联系人、应用和消息都跟着正在使用的名片走。</source>
        <translation>Contacts, apps and messages follow the card in use.</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>%1 条未读</source>
        <translation>%1 unread</translation>
    </message>
</context>
<context>
    <name>NeighbourhoodChooser</name>
    <message>
        <source>住户：只能收公告；社区、楼和单元里之后搬来的也能看到，发给一户的只有现在的住户收到</source>
        <translation>Residents get announcements only; who moves into the community, building or entrance later sees them too, and a household&apos;s only who lives there now</translation>
    </message>
    <message>
        <source>移除%1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>看%1里面</source>
        <translation>Look into %1</translation>
    </message>
</context>
<context>
    <name>NeighboursPage</name>
    <message>
        <source>邻里通讯录</source>
        <translation>Neighbours</translation>
    </message>
    <message>
        <source>我的</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>称呼、楼或介绍</source>
        <translation>Name, building or note</translation>
    </message>
    <message>
        <source>我</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>打给%1</source>
        <translation>Call %1</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>先让邻居看到您</source>
        <translation>Show yourself first</translation>
    </message>
    <message>
        <source>这里只有愿意被邻居找到的住户。您也让邻居看到自己，就能看到他们；显示什么由您决定。</source>
        <translation>Only residents who want to be found are here. Show yourself and you see them; what you show is up to you.</translation>
    </message>
    <message>
        <source>设置邻居看到的我</source>
        <translation>Set what neighbours see</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>回复截止</source>
        <translation>Reply by</translation>
    </message>
    <message>
        <source>议程</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1
%2发出</source>
        <translation>%1
Sent %2</translation>
    </message>
    <message>
        <source>名额</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>发给群</source>
        <translation>Sent to groups</translation>
    </message>
    <message>
        <source>发给住户</source>
        <translation>To residents</translation>
    </message>
</context>
<context>
    <name>NoticeChanges</name>
    <message>
        <source>更改记录</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>%1 %2：%3 → %4</source>
        <translation>%1 %2: %3 → %4</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>回复情况</source>
        <translation>Replies</translation>
    </message>
    <message>
        <source>会议已取消</source>
        <translation>The meeting is cancelled</translation>
    </message>
    <message>
        <source>这条通知已撤销</source>
        <translation>This notice was withdrawn</translation>
    </message>
    <message>
        <source>通知有更改，见下面的更改记录</source>
        <translation>The notice has changed: see below</translation>
    </message>
    <message>
        <source>请您代%1参加</source>
        <translation>Please attend in place of %1</translation>
    </message>
    <message>
        <source>加入日历</source>
        <translation>Add to the calendar</translation>
    </message>
    <message>
        <source>转发给同事</source>
        <translation>Forward to a colleague</translation>
    </message>
    <message>
        <source>扫码签到</source>
        <translation>Scan to check in</translation>
    </message>
    <message>
        <source>让发布单位知道我看过</source>
        <translation>Let the sender know that I have read it</translation>
    </message>
    <message>
        <source>默认不告知。打开后只计入人数，不显示是谁；对这个单位以后的预警同样有效。</source>
        <translation>Off at first. You are counted, never named; this holds for later alerts of this unit, too.</translation>
    </message>
</context>
<context>
    <name>NoticeReminders</name>
    <message>
        <source>提醒我</source>
        <translation>Remind me</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>会议通知</source>
        <translation>Meeting notice</translation>
    </message>
    <message>
        <source>公告</source>
        <translation>Announcement</translation>
    </message>
    <message>
        <source>门头沟信息</source>
        <translation>Mentougou bulletin</translation>
    </message>
    <message>
        <source>昨日区情</source>
        <translation>Yesterday in the district</translation>
    </message>
    <message>
        <source>预警</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>蓝色预警</source>
        <translation>Blue alert</translation>
    </message>
    <message>
        <source>黄色预警</source>
        <translation>Yellow alert</translation>
    </message>
    <message>
        <source>橙色预警</source>
        <translation>Orange alert</translation>
    </message>
    <message>
        <source>红色预警</source>
        <translation>Red alert</translation>
    </message>
    <message>
        <source>M月d日 ddd HH:mm</source>
        <comment>a time, as Qt&apos;s date format</comment>
        <translation>ddd d MMM HH:mm</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>参加</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>请假：%1</source>
        <translation>Absent: %1</translation>
    </message>
    <message>
        <source>由%1代为参加</source>
        <translation>%1 attends instead</translation>
    </message>
    <message>
        <source>收到</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>请回复</source>
        <translation>Please reply</translation>
    </message>
    <message>
        <source>未回复</source>
        <translation>No reply</translation>
    </message>
    <message>
        <source>已请假</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>代为参加</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>开始时</source>
        <translation>When it begins</translation>
    </message>
    <message>
        <source>1 小时前</source>
        <translation>1 hour before</translation>
    </message>
    <message>
        <source>1 天前</source>
        <translation>1 day before</translation>
    </message>
    <message>
        <source>%1 分钟前</source>
        <translation>%1 minutes before</translation>
    </message>
    <message>
        <source>“%1”现在开始</source>
        <translation>“%1” begins now</translation>
    </message>
    <message>
        <source>“%1”1 小时后开始</source>
        <translation>“%1” begins in an hour</translation>
    </message>
    <message>
        <source>“%1”明天开始</source>
        <translation>“%1” begins tomorrow</translation>
    </message>
    <message>
        <source>“%1”%2 分钟后开始</source>
        <translation>“%1” begins in %2 minutes</translation>
    </message>
    <message>
        <source>%1转发了一条通知，发送人同意后您就能查看</source>
        <translation>%1 has forwarded a notice to you. You can see it once the sender agrees</translation>
    </message>
    <message>
        <source>%1请您看“%2”</source>
        <translation>%1 points you to “%2”</translation>
    </message>
    <message>
        <source>%1 扫码</source>
        <translation>%1, scanned</translation>
    </message>
    <message>
        <source>%1 由%2登记</source>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>明天到期</source>
        <translation>Due tomorrow</translation>
    </message>
    <message>
        <source>M月d日</source>
        <comment>a day, as Qt&apos;s date format</comment>
        <translation>MMM d</translation>
    </message>
    <message>
        <source>%1到期</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>会议任务今天到期：%1</source>
        <translation>A task is due today: %1</translation>
    </message>
    <message>
        <source>会议任务明天到期：%1</source>
        <translation>A task is due tomorrow: %1</translation>
    </message>
    <message>
        <source>任务逾期</source>
        <translation>Task overdue</translation>
    </message>
    <message>
        <source>有任务</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>有新纪要</source>
        <translation>New minutes</translation>
    </message>
</context>
<context>
    <name>NoticeWritePage</name>
    <message>
        <source>发通知</source>
        <translation>New notice</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>开始时间</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>结束时间</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>地点或会议链接</source>
        <translation>Place or link</translation>
    </message>
    <message>
        <source>议程</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>回复截止（可不填）</source>
        <translation>Reply by (optional)</translation>
    </message>
    <message>
        <source>不填则到会议开始为止</source>
        <translation>Empty: until the meeting begins</translation>
    </message>
    <message>
        <source>不填则没有期限</source>
        <translation>Empty: without an end</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>发出</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>更改通知</source>
        <translation>Change the notice</translation>
    </message>
    <message>
        <source>更改并通知所有人</source>
        <translation>Change and tell everybody</translation>
    </message>
    <message>
        <source>每单位最多几人参加（可不填）</source>
        <translation>At most so many of each unit (optional)</translation>
    </message>
    <message>
        <source>不填则不限</source>
        <translation>Empty: as many as like</translation>
    </message>
    <message>
        <source>可由同事代为参加</source>
        <translation>A colleague may attend instead</translation>
    </message>
    <message>
        <source>定时发出（可不填）</source>
        <translation>Send at (optional)</translation>
    </message>
    <message>
        <source>不填则马上发出</source>
        <translation>Empty: at once</translation>
    </message>
</context>
<context>
    <name>NumberViewsPage</name>
    <message>
        <source>谁看过我的证件号码</source>
        <translation>Who has seen my ID number</translation>
    </message>
    <message>
        <source>还没有人看过</source>
        <translation>Nobody has looked yet</translation>
    </message>
    <message>
        <source>审核员每次查看您的证件号码，都会在这里留下姓名、时间和用途</source>
        <translation>Whenever an officer looks at your ID number, name, time and purpose appear here</translation>
    </message>
</context>
<context>
    <name>OfferEditPage</name>
    <message>
        <source>新增门票或客房</source>
        <translation>New ticket or room</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>门票</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>客房</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>如 成人票</source>
        <translation>For example: 成人票</translation>
    </message>
    <message>
        <source>价格（元）</source>
        <translation>Price (yuan)</translation>
    </message>
    <message>
        <source>免费填 0</source>
        <translation>0 for free</translation>
    </message>
    <message>
        <source>每次最多订几份</source>
        <translation>Most in one booking</translation>
    </message>
    <message>
        <source>退订规则，每行一条</source>
        <translation>Refund rules, one line each</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>在售</source>
        <translation>On sale</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>日期和数量</source>
        <translation>Dates and stock</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Nothing found</translation>
    </message>
</context>
<context>
    <name>OfferPage</name>
    <message>
        <source>请家人替我办</source>
        <translation>Let family act for me</translation>
    </message>
    <message>
        <source>对方用自己的手机和账号替您办，每次都有记录，您随时可以结束。</source>
        <translation>They act for you from their own phone and account. Each time is recorded, and you can end it at any time.</translation>
    </message>
    <message>
        <source>对方的手机号</source>
        <translation>Their phone number</translation>
    </message>
    <message>
        <source>对方是您的</source>
        <translation>They are your</translation>
    </message>
    <message>
        <source>如女儿、儿子、老伴</source>
        <translation>Such as daughter, son, spouse</translation>
    </message>
    <message>
        <source>可以替我办</source>
        <translation>They may do for me</translation>
    </message>
    <message>
        <source>多长时间</source>
        <translation>For how long</translation>
    </message>
    <message>
        <source>1个月</source>
        <translation>1 month</translation>
    </message>
    <message>
        <source>半年</source>
        <translation>6 months</translation>
    </message>
    <message>
        <source>1年</source>
        <translation>1 year</translation>
    </message>
    <message>
        <source>3年</source>
        <translation>3 years</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>发出委托</source>
        <translation>Send</translation>
    </message>
</context>
<context>
    <name>OffersPage</name>
    <message>
        <source>样例</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>这里还没有可预订的</source>
        <translation>Nothing to book here yet</translation>
    </message>
    <message>
        <source>门票和客房由景区和店家自己上架。</source>
        <translation>Tickets and rooms are put on sale by the sights and hosts themselves.</translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>样例：只供试用，不能真的入场或入住</source>
        <translation>Sample: for trying things out, it admits nobody anywhere</translation>
    </message>
    <message>
        <source>退订</source>
        <translation>Refunds</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>还没有可订的日期</source>
        <translation>No dates to book yet</translation>
    </message>
    <message>
        <source>少一份</source>
        <translation>One less</translation>
    </message>
    <message>
        <source>多一份</source>
        <translation>One more</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>预订</source>
        <translation>Book</translation>
    </message>
</context>
<context>
    <name>OwnBookingsPage</name>
    <message>
        <source>我的预订</source>
        <translation>My bookings</translation>
    </message>
    <message>
        <source>样例</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>还没有预订</source>
        <translation>No bookings yet</translation>
    </message>
    <message>
        <source>在智慧旅游里选一个地方，订门票或客房。</source>
        <translation>Choose a place under Tourism and book tickets or rooms.</translation>
    </message>
    <message>
        <source>去看看</source>
        <translation>Have a look</translation>
    </message>
</context>
<context>
    <name>OwnMattersPage</name>
    <message>
        <source>我的办件</source>
        <translation>My matters</translation>
    </message>
    <message>
        <source>还没有办件</source>
        <translation>No matters yet</translation>
    </message>
    <message>
        <source>提交过的反馈和申请都在这里，能看到办到了哪一步</source>
        <translation>What you have filed stands here, with where it is</translation>
    </message>
    <message>
        <source>去反馈</source>
        <translation>Send feedback</translation>
    </message>
</context>
<context>
    <name>OwnTasks</name>
    <message>
        <source>我的会议任务</source>
        <translation>My tasks</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>办完了</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>办理情况（可不填）</source>
        <translation>Remark (optional)</translation>
    </message>
    <message>
        <source>确认办完</source>
        <translation>Mark as done</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>PanoramaPane</name>
    <message>
        <source>%1的全景，方向键转动</source>
        <translation>Panorama of %1; turn with the arrow keys</translation>
    </message>
    <message>
        <source>这张全景图打不开</source>
        <translation>This panorama cannot be opened</translation>
    </message>
    <message>
        <source>正在取全景图</source>
        <translation>Fetching the panorama</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Zoom out</translation>
    </message>
</context>
<context>
    <name>PassPage</name>
    <message>
        <source>门禁通行证</source>
        <translation>Gate pass</translation>
    </message>
    <message>
        <source>出入记录</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>%1的门禁码</source>
        <translation>Gate code for %1</translation>
    </message>
    <message>
        <source>对准门禁扫码。码会自动更换，截图很快失效。</source>
        <translation>Hold it up to the gate. The code changes by itself; a screenshot is soon worth nothing.</translation>
    </message>
    <message>
        <source>现在没有网络，先用这台设备上的通行证</source>
        <translation>No network now: the pass on this device is used</translation>
    </message>
    <message>
        <source>访客通行证</source>
        <translation>Visitor passes</translation>
    </message>
    <message>
        <source>这张名片没有可以开的门</source>
        <translation>This card opens no gate</translation>
    </message>
    <message>
        <source>换成单位或社区的名片再试</source>
        <translation>Try again with the card of a unit or a community</translation>
    </message>
</context>
<context>
    <name>PaymentPage</name>
    <message>
        <source>付款</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>开发环境：这里是模拟支付，不会真的扣款。</source>
        <translation>Development server: payments are simulated, no money moves.</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>付款 %1</source>
        <translation>Pay %1</translation>
    </message>
    <message>
        <source>模拟付款（不扣款）</source>
        <translation>Simulate paying (no money)</translation>
    </message>
    <message>
        <source>请在打开的页面里完成付款，付好后回到这里。</source>
        <translation>Please pay on the page that has opened, and come back then.</translation>
    </message>
    <message>
        <source>我已付款</source>
        <translation>I have paid</translation>
    </message>
    <message>
        <source>重新打开付款页面</source>
        <translation>Open the page again</translation>
    </message>
    <message>
        <source>支付机构已收款，收款单位会看到这一笔。</source>
        <translation>The provider has the money, and the payee sees it.</translation>
    </message>
    <message>
        <source>这笔付款已过期或已撤销，没有扣款。要付的话，请从账单重新发起。</source>
        <translation>This payment has expired or was withdrawn; nothing was taken. To pay, begin again from the bill.</translation>
    </message>
    <message>
        <source>付款时它已经关闭，钱会按原路退回。</source>
        <translation>It was closed when you paid; the money goes back the way it came.</translation>
    </message>
</context>
<context>
    <name>PaymentRow</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>PaymentText</name>
    <message>
        <source>待付款</source>
        <translation>To be paid</translation>
    </message>
    <message>
        <source>已付款</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>部分退款</source>
        <translation>Partly refunded</translation>
    </message>
    <message>
        <source>已退款</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>已退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>已关闭</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>姓名、拼音、单位或岗位</source>
        <translation>Name, pinyin, unit or post</translation>
    </message>
    <message>
        <source>没有找到已领取名片的人</source>
        <translation>Nobody with a claimed card was found</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>更换%1</source>
        <translation>Replace: %1</translation>
    </message>
    <message>
        <source>添加%1</source>
        <translation>Add: %1</translation>
    </message>
    <message>
        <source>点按更换</source>
        <translation>Tap to replace</translation>
    </message>
    <message>
        <source>照片</source>
        <translation>Photos</translation>
    </message>
</context>
<context>
    <name>PictureDrafts</name>
    <message>
        <source>图片，第一张也显示在列表里</source>
        <translation>Pictures; the first one also stands in lists</translation>
    </message>
    <message>
        <source>%1往前移</source>
        <translation>Move %1 up</translation>
    </message>
    <message>
        <source>移除%1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>图片说明（可不填）</source>
        <translation>Caption (optional)</translation>
    </message>
    <message>
        <source>添加图片</source>
        <translation>Add picture</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>第 %1 张图片</source>
        <translation>Picture %1</translation>
    </message>
</context>
<context>
    <name>PlaceActions</name>
    <message>
        <source>打电话</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>去这里</source>
        <translation>Directions</translation>
    </message>
</context>
<context>
    <name>PlaceEditPage</name>
    <message>
        <source>新增地方</source>
        <translation>New place</translation>
    </message>
    <message>
        <source>修改地方</source>
        <translation>Edit place</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>纬度（WGS-84）</source>
        <translation>Latitude (WGS 84)</translation>
    </message>
    <message>
        <source>经度（WGS-84）</source>
        <translation>Longitude (WGS 84)</translation>
    </message>
    <message>
        <source>开放时间，每行一段</source>
        <translation>Opening times, one line each</translation>
    </message>
    <message>
        <source>开放说明</source>
        <translation>Note on opening</translation>
    </message>
    <message>
        <source>如 冬季闭园</source>
        <translation>For example: 冬季闭园</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>设施</source>
        <translation>Facilities</translation>
    </message>
    <message>
        <source>介绍</source>
        <translation>About</translation>
    </message>
    <message>
        <source>内容来源</source>
        <translation>Source of these facts</translation>
    </message>
    <message>
        <source>如 景区管理处</source>
        <translation>For example: 景区管理处</translation>
    </message>
    <message>
        <source>门票和客房</source>
        <translation>Tickets and rooms</translation>
    </message>
    <message>
        <source>价格、日期和数量</source>
        <translation>Prices, dates and stock</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>导览</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>平面图、讲解和全景</source>
        <translation>Plan, recordings and panoramas</translation>
    </message>
</context>
<context>
    <name>PlaceFacts</name>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>开放时间</source>
        <translation>Opening times</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>设施</source>
        <translation>Facilities</translation>
    </message>
    <message>
        <source>待单位补充</source>
        <translation>Not supplied yet</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>样例：这个地方并不存在，只供试用</source>
        <translation>Sample: this place does not exist, it is for trying things out</translation>
    </message>
    <message>
        <source>介绍</source>
        <translation>About</translation>
    </message>
    <message>
        <source>预订</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>门票和客房</source>
        <translation>Tickets and rooms, as this place offers them</translation>
    </message>
    <message>
        <source>旅游投诉</source>
        <translation>Complain</translation>
    </message>
    <message>
        <source>服务、收费或安全方面的问题</source>
        <translation>About service, prices or safety</translation>
    </message>
    <message>
        <source>来源：%1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>来源：%1。%2。</source>
        <translation>Source: %1. %2.</translation>
    </message>
    <message>
        <source>导览</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>平面图、讲解和全景</source>
        <translation>Plan, recordings and panoramas</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>样例</source>
        <translation>Sample</translation>
    </message>
</context>
<context>
    <name>PlaceText</name>
    <message>
        <source>景区</source>
        <translation>Sight</translation>
    </message>
    <message>
        <source>酒店</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>民宿</source>
        <translation>Homestay</translation>
    </message>
    <message>
        <source>农家院</source>
        <translation>Farm stay</translation>
    </message>
    <message>
        <source>游客中心</source>
        <translation>Visitor centre</translation>
    </message>
    <message>
        <source>卫生间</source>
        <translation>Toilet</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>停车场</source>
        <translation>Parking</translation>
    </message>
    <message>
        <source>无障碍卫生间</source>
        <translation>Accessible toilet</translation>
    </message>
    <message>
        <source>无障碍通道</source>
        <translation>Step-free access</translation>
    </message>
    <message>
        <source>轮椅借用</source>
        <translation>Wheelchairs</translation>
    </message>
    <message>
        <source>母婴室</source>
        <translation>Nursing room</translation>
    </message>
    <message>
        <source>餐饮</source>
        <translation>Food</translation>
    </message>
    <message>
        <source>住宿</source>
        <translation>Lodging</translation>
    </message>
    <message>
        <source>充电桩</source>
        <translation>EV charging</translation>
    </message>
    <message>
        <source>讲解</source>
        <translation>Guides</translation>
    </message>
    <message>
        <source>%1 米</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 公里</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>开放中</source>
        <translation>Open now</translation>
    </message>
    <message>
        <source>未开放</source>
        <translation>Closed now</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>智慧旅游</source>
        <translation>Tourism</translation>
    </message>
    <message>
        <source>本单位维护的地方</source>
        <translation>Places kept by my unit</translation>
    </message>
    <message>
        <source>地图</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>名称或拼音</source>
        <translation>Name or pinyin</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>换一个名字或类别试试。</source>
        <translation>Try another name or kind.</translation>
    </message>
</context>
<context>
    <name>PlanBar</name>
    <message>
        <source>：</source>
        <translation>: </translation>
    </message>
</context>
<context>
    <name>PlanPoint</name>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>放大</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Zoom out</translation>
    </message>
</context>
<context>
    <name>PositionNote</name>
    <message>
        <source>距离按您的位置算，不离开本机</source>
        <translation>Distances are from your location, which does not leave this device</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>Got it</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>昵称和签名</source>
        <translation>Nickname and signature</translation>
    </message>
    <message>
        <source>昵称</source>
        <translation>Nickname</translation>
    </message>
    <message>
        <source>别人在名片上看到的名字</source>
        <translation>The name that others see on your card</translation>
    </message>
    <message>
        <source>签名</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>可以不填</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>个人名片上显示昵称和签名；单位名片上的姓名由单位管理员登记。</source>
        <translation>Your personal card shows both; the name on a unit&apos;s card is kept by the unit&apos;s admin.</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>PropertyKeepPage</name>
    <message>
        <source>物业管理</source>
        <translation>Property services</translation>
    </message>
    <message>
        <source>还没有委托的社区</source>
        <translation>No communities yet</translation>
    </message>
    <message>
        <source>镇街或社区委托物业公司后，会在这里下发账单。</source>
        <translation>Once a town or community entrusts a company, bills are issued here.</translation>
    </message>
</context>
<context>
    <name>ReceiptsPage</name>
    <message>
        <source>回复情况</source>
        <translation>Replies</translation>
    </message>
    <message>
        <source>存为表格</source>
        <translation>Save as a workbook</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>已读</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>提醒未回复的人</source>
        <translation>Remind who has not replied</translation>
    </message>
    <message>
        <source>各单位已回复</source>
        <translation>Replies by unit</translation>
    </message>
    <message>
        <source>还没有回复</source>
        <translation>No reply yet</translation>
    </message>
    <message>
        <source>未读</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>再按一次，取消并通知所有人</source>
        <translation>Press again: cancel and tell everybody</translation>
    </message>
    <message>
        <source>取消会议</source>
        <translation>Cancel the meeting</translation>
    </message>
    <message>
        <source>通知范围里现在没有人</source>
        <translation>Nobody is in the audience now</translation>
    </message>
    <message>
        <source>更改通知</source>
        <translation>Change the notice</translation>
    </message>
    <message>
        <source>各单位已读</source>
        <translation>Read by unit</translation>
    </message>
    <message>
        <source>撤销通知</source>
        <translation>Withdraw the notice</translation>
    </message>
    <message>
        <source>会议签到</source>
        <translation>Meeting check-in</translation>
    </message>
    <message>
        <source>更正会议纪要</source>
        <translation>Correct the minutes</translation>
    </message>
    <message>
        <source>写会议纪要</source>
        <translation>Write minutes</translation>
    </message>
    <message>
        <source>会议任务</source>
        <translation>Tasks</translation>
    </message>
</context>
<context>
    <name>ReplyPanel</name>
    <message>
        <source>您的回复：%1</source>
        <translation>Your reply: %1</translation>
    </message>
    <message>
        <source>请回复</source>
        <translation>Please reply</translation>
    </message>
    <message>
        <source>您没有回复</source>
        <translation>You have not replied</translation>
    </message>
    <message>
        <source>通知在您回复之后有更改，请再确认一次</source>
        <translation>The notice has changed since your reply. Please confirm</translation>
    </message>
    <message>
        <source>已过回复截止时间</source>
        <translation>The time for replies is over</translation>
    </message>
    <message>
        <source>收到</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>参加</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>请假</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>代为参加</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>请假事由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>确认请假</source>
        <translation>Confirm absence</translation>
    </message>
    <message>
        <source>由本单位哪位同事代为参加</source>
        <translation>Which colleague of your unit goes instead</translation>
    </message>
    <message>
        <source>输入姓名或拼音</source>
        <translation>Name or pinyin</translation>
    </message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Listed</translation>
    </message>
    <message>
        <source>已领</source>
        <translation>Claimed</translation>
    </message>
    <message>
        <source>安装</source>
        <translation>Installed</translation>
    </message>
    <message>
        <source>活跃</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>较上周</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>ResidenceRow</name>
    <message>
        <source>原因：%1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>居委会确认后，您会得到本社区的名片。</source>
        <translation>Once the committee has confirmed, you get a card of the community.</translation>
    </message>
    <message>
        <source>进入社区</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>搬离</source>
        <translation>Move out</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>再按一次确认</source>
        <translation>Press again to confirm</translation>
    </message>
</context>
<context>
    <name>ResidenceText</name>
    <message>
        <source>业主</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>家庭成员</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>租户</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>已确认</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>未通过</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>已退出</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>已结束</source>
        <translation>Ended</translation>
    </message>
</context>
<context>
    <name>ResidentRow</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 登记</source>
        <translation>Since %1</translation>
    </message>
    <message>
        <source>结束登记</source>
        <translation>End</translation>
    </message>
    <message>
        <source>结束的原因</source>
        <translation>Why it ends</translation>
    </message>
    <message>
        <source>对方会看到，例如已搬离</source>
        <translation>They will see it, such as: moved out</translation>
    </message>
    <message>
        <source>不结束</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>确认结束</source>
        <translation>End it</translation>
    </message>
</context>
<context>
    <name>ResidentsPage</name>
    <message>
        <source>住户</source>
        <translation>Residents</translation>
    </message>
    <message>
        <source>姓名、楼、单元或门牌号</source>
        <translation>Name, building, entrance or room</translation>
    </message>
    <message>
        <source>还没有住户</source>
        <translation>No residents yet</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>居民登记住处并确认后，会在这里。</source>
        <translation>Residents who are confirmed are here.</translation>
    </message>
    <message>
        <source>换一个姓名或门牌号试试。</source>
        <translation>Try another name or room.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>现在的姓名</source>
        <translation>Present name</translation>
    </message>
    <message>
        <source>新的姓名</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>身份证号码</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>查看全部</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>%1。查看号码和照片会留下记录，申请人能看到。</source>
        <translation>%1. Looks at the number and the photos are recorded; the applicant sees them.</translation>
    </message>
    <message>
        <source>驳回原因</source>
        <translation>Reason for rejection</translation>
    </message>
    <message>
        <source>申请人会看到，例如照片不清楚</source>
        <translation>The applicant reads it, e.g. photo not legible</translation>
    </message>
    <message>
        <source>确认驳回</source>
        <translation>Confirm rejection</translation>
    </message>
    <message>
        <source>驳回</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>先不驳回</source>
        <translation>Do not reject</translation>
    </message>
</context>
<context>
    <name>ReviewsPage</name>
    <message>
        <source>实名审核</source>
        <translation>Identity review</translation>
    </message>
    <message>
        <source>您自己的申请，由别的审核员处理</source>
        <translation>Your own: another officer decides</translation>
    </message>
    <message>
        <source>没有等待审核的申请</source>
        <translation>No applications are waiting</translation>
    </message>
    <message>
        <source>刷新</source>
        <translation>Refresh</translation>
    </message>
</context>
<context>
    <name>RolloutPage</name>
    <message>
        <source>进社区计划</source>
        <translation>Roll-out to communities</translation>
    </message>
    <message>
        <source>居委会（村委会）录入楼栋后即为开通。上一条为计划，下一条为实际。</source>
        <translation>A community is open once its committee has entered its buildings. The upper bar is the plan, the lower one what has come.</translation>
    </message>
    <message>
        <source>前三个月</source>
        <translation>Three months earlier</translation>
    </message>
    <message>
        <source>后三个月</source>
        <translation>Three months later</translation>
    </message>
    <message>
        <source>填写计划</source>
        <translation>Enter the plan</translation>
    </message>
    <message>
        <source>还没有社区</source>
        <translation>There are no communities yet</translation>
    </message>
</context>
<context>
    <name>RolloutPlanPage</name>
    <message>
        <source>填写计划</source>
        <translation>Enter the plan</translation>
    </message>
    <message>
        <source>所辖社区和村共 %1 个。填写每个月部署门城通的社区数量。</source>
        <translation>%1 communities and villages. Enter how many the app comes to in each month.</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>RotaPage</name>
    <message>
        <source>报修值班表</source>
        <translation>Rota for repairs</translation>
    </message>
    <message>
        <source>值班的人当天收到的报修直接归他；没有安排的日子，谁先接单归谁。</source>
        <translation>What is reported on a day goes to whoever is on duty; on days without anybody, to whoever takes it first.</translation>
    </message>
    <message>
        <source>没有安排</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>%1由谁值班</source>
        <translation>Who is on duty on %1</translation>
    </message>
    <message>
        <source>这天不安排</source>
        <translation>Nobody on this day</translation>
    </message>
</context>
<context>
    <name>RouteStepRow</name>
    <message>
        <source>办理中</source>
        <translation>Acting</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>扫一扫</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>打不开摄像头</source>
        <translation>The camera does not open</translation>
    </message>
    <message>
        <source>这台设备没有摄像头</source>
        <translation>This device has no camera</translation>
    </message>
    <message>
        <source>请在系统设置里允许门城通使用摄像头，或者关掉正在使用它的程序；也可以选一张二维码图片</source>
        <translation>Allow the app to use the camera in the system&apos;s settings, or close what is using it; or choose a picture of the code</translation>
    </message>
    <message>
        <source>可以选一张二维码图片</source>
        <translation>Choose a picture of the code instead</translation>
    </message>
    <message>
        <source>这不是门城通的二维码，里面写的是：</source>
        <translation>This is not a code of this app. It says:</translation>
    </message>
    <message>
        <source>门城通不会自动打开它。来路不明的网址请不要访问。</source>
        <translation>The app does not open it by itself. Do not visit addresses that you do not trust.</translation>
    </message>
    <message>
        <source>把二维码放进框里</source>
        <translation>Hold the code inside the frame</translation>
    </message>
    <message>
        <source>图片里没有找到二维码，换一张更清楚的试试</source>
        <translation>No code found in the picture: try a clearer one</translation>
    </message>
    <message>
        <source>复制文字</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>再扫一次</source>
        <translation>Scan another</translation>
    </message>
    <message>
        <source>正在识别</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>选一张图片</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>用名片链接添加好友</source>
        <translation>Add a friend by link</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>搜事项、部门，可用拼音</source>
        <translation>Service or agency; pinyin works</translation>
    </message>
    <message>
        <source>没有找到“%1”</source>
        <translation>Nothing found for “%1”</translation>
    </message>
    <message>
        <source>换个平常的说法试试，如“补医保卡”；也可以少打几个字，或者输入拼音首字母</source>
        <translation>Try everyday words, such as “补医保卡”, fewer characters, or the initials of the pinyin</translation>
    </message>
    <message>
        <source>按部门找</source>
        <translation>Browse by agency</translation>
    </message>
</context>
<context>
    <name>SearchStart</name>
    <message>
        <source>搜过的</source>
        <translation>Recent searches</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>按删除键可移除</source>
        <translation>Press Delete to remove</translation>
    </message>
    <message>
        <source>可以这样搜</source>
        <translation>Ways to search</translation>
    </message>
    <message>
        <source>办老年证</source>
        <translation>办老年证</translation>
    </message>
    <message>
        <source>用平常的说法</source>
        <translation>In everyday words</translation>
    </message>
    <message>
        <source>用拼音首字母，如教师资格</source>
        <translation>With pinyin initials, here 教师资格</translation>
    </message>
    <message>
        <source>用全拼，如离婚</source>
        <translation>With full pinyin, here 离婚</translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>已发通知</source>
        <translation>Sent notices</translation>
    </message>
    <message>
        <source>还没有发过通知</source>
        <translation>No notices sent yet</translation>
    </message>
    <message>
        <source>从消息的“+”发通知</source>
        <translation>Send one from “+” in Messages</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>服务授权</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>打开后，这项服务才能看到您的实名信息；随时可以收回，立即生效。</source>
        <translation>A service sees your identity only while it is switched on; switching it off takes effect at once.</translation>
    </message>
    <message>
        <source>完成实名认证后，可以在这里授权。</source>
        <translation>Once your identity is verified, you can grant access here.</translation>
    </message>
    <message>
        <source>还没有需要实名的服务</source>
        <translation>No service asks for your identity yet</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>外观</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>System</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>长辈版</source>
        <translation>Large print</translation>
    </message>
    <message>
        <source>字更大，按钮更好按</source>
        <translation>Larger text, larger buttons</translation>
    </message>
    <message>
        <source>动画</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>服务器</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>主机:端口</source>
        <translation>host:port</translation>
    </message>
    <message>
        <source>帮助与反馈</source>
        <translation>Help and feedback</translation>
    </message>
</context>
<context>
    <name>SheetImport</name>
    <message>
        <source>请稍候</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>选择文件</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>换一个文件</source>
        <translation>Choose another file</translation>
    </message>
</context>
<context>
    <name>SheetProblem</name>
    <message>
        <source>第 %1 行</source>
        <translation>Row %1</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>去找事项</source>
        <translation>Find a service</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>登录</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>手机号</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>11 位手机号</source>
        <translation>11 digits</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>验证码登录</source>
        <translation>Sign in with a code</translation>
    </message>
    <message>
        <source>忘记密码</source>
        <translation>Forgot password</translation>
    </message>
    <message>
        <source>还没有账号？</source>
        <translation>No account yet?</translation>
    </message>
    <message>
        <source>注册</source>
        <translation>Sign up</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>正在加载</source>
        <translation>Loading</translation>
    </message>
</context>
<context>
    <name>SlotsPage</name>
    <message>
        <source>日期和数量</source>
        <translation>Dates and stock</translation>
    </message>
    <message>
        <source>从哪天起</source>
        <translation>From which day</translation>
    </message>
    <message>
        <source>连续几天</source>
        <translation>For how many days</translation>
    </message>
    <message>
        <source>开始时间</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>结束时间，早于开始的算次日</source>
        <translation>Ends (earlier than it begins: the next day)</translation>
    </message>
    <message>
        <source>每天的数量</source>
        <translation>Stock of each day</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>上架</source>
        <translation>Put on sale</translation>
    </message>
    <message>
        <source>已上架</source>
        <translation>On sale</translation>
    </message>
</context>
<context>
    <name>SoundBar</name>
    <message>
        <source>暂停讲解</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>播放讲解</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>讲解进度</source>
        <translation>Progress of the recording</translation>
    </message>
    <message>
        <source>正在取讲解</source>
        <translation>Fetching the recording</translation>
    </message>
    <message>
        <source>听讲解</source>
        <translation>Listen</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>登记人员</source>
        <translation>List a person</translation>
    </message>
    <message>
        <source>修改人员</source>
        <translation>Edit a person</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>手机号码</source>
        <translation>Mobile number</translation>
    </message>
    <message>
        <source>本人用这个号码注册后领取名片</source>
        <translation>With it the person signs up and claims the card</translation>
    </message>
    <message>
        <source>岗位</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>办公电话</source>
        <translation>Office phone</translation>
    </message>
    <message>
        <source>可以不填</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>不填</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>再按一次：移交后您不再是管理员</source>
        <translation>Press again: you will no longer be admin</translation>
    </message>
    <message>
        <source>移交管理员</source>
        <translation>Hand over as admin</translation>
    </message>
    <message>
        <source>撤销这张名片</source>
        <translation>Withdraw this card</translation>
    </message>
    <message>
        <source>顺序（数字小的排在前面）</source>
        <translation>Order (smaller comes first)</translation>
    </message>
    <message>
        <source>取消管理员</source>
        <translation>Dismiss as admin</translation>
    </message>
    <message>
        <source>设为管理员</source>
        <translation>Appoint as admin</translation>
    </message>
    <message>
        <source>再按一次：不再能管理本单位人员</source>
        <translation>Press again: no longer keeps the unit&apos;s people</translation>
    </message>
    <message>
        <source>再按一次：可以管理本单位人员</source>
        <translation>Press again: may keep the unit&apos;s people</translation>
    </message>
    <message>
        <source>再按一次：名片和权限立即失效</source>
        <translation>Press again: the card ends at once</translation>
    </message>
</context>
<context>
    <name>StaffSheetActions</name>
    <message>
        <source>请稍候</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>重试</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>换一个文件</source>
        <translation>Another file</translation>
    </message>
</context>
<context>
    <name>StaffSheetPage</name>
    <message>
        <source>人员表</source>
        <translation>Staff sheet</translation>
    </message>
</context>
<context>
    <name>StaffSheetStart</name>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>选一份人员表，先看会改动什么，再决定是否导入。表头是：单位名称、部门、岗位、姓名、性别、手机号码，可以有办公电话和顺序。</source>
        <translation>Choose a staff sheet, see what it would change, then decide. Columns: 单位名称, 部门, 岗位, 姓名, 性别, 手机号码; 办公电话 and 顺序 are optional.</translation>
    </message>
    <message>
        <source>选择文件</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>撤回上次导入</source>
        <translation>Take the last import back</translation>
    </message>
    <message>
        <source>再按一次：恢复到导入之前</source>
        <translation>Press again: back to before it</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Excel（XLSX）</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>导出人员表</source>
        <translation>Export the staff sheet</translation>
    </message>
    <message>
        <source>改好以后可以再导入；里面有完整的手机号，请妥善保管</source>
        <translation>Can be changed and imported again; holds whole phone numbers, so keep it safe</translation>
    </message>
    <message>
        <source>空白模板</source>
        <translation>Empty template</translation>
    </message>
    <message>
        <source>只有表头，用来填写</source>
        <translation>Only the columns, to be filled in</translation>
    </message>
</context>
<context>
    <name>StaffSheetSummary</name>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>不变</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>表里没有</source>
        <translation>Not in the sheet</translation>
    </message>
    <message>
        <source>有 %1 处要改，改好以后重新选择文件；现在什么都没有写入</source>
        <translation>%1 to be mended; then choose the file again. Nothing has been written</translation>
    </message>
    <message>
        <source>撤销表里没有的人</source>
        <translation>Revoke who is not in the sheet</translation>
    </message>
    <message>
        <source>导入后，这 %1 人的名片和权限立即失效</source>
        <translation>On import, these %1 lose their cards and rights at once</translation>
    </message>
    <message>
        <source>这 %1 人保留不动</source>
        <translation>These %1 stay as they are</translation>
    </message>
    <message>
        <source>要改的地方</source>
        <translation>To be mended</translation>
    </message>
    <message>
        <source>会有这些改动</source>
        <translation>What will change</translation>
    </message>
    <message>
        <source>没有要导入的改动</source>
        <translation>Nothing to import</translation>
    </message>
</context>
<context>
    <name>StaleBanner</name>
    <message>
        <source>显示的是本机保存的内容，可能不是最新</source>
        <translation>Saved on this device; it may be out of date</translation>
    </message>
    <message>
        <source>刷新</source>
        <translation>Refresh</translation>
    </message>
</context>
<context>
    <name>StarsField</name>
    <message>
        <source>评价</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>%1 星</source>
        <translation>%1 stars</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>这里还没有内容</source>
        <translation>Nothing here yet</translation>
    </message>
    <message>
        <source>没有打开</source>
        <translation>Could not open</translation>
    </message>
</context>
<context>
    <name>SubmissionPage</name>
    <message>
        <source>事项提交</source>
        <translation>Submit service items</translation>
    </message>
    <message>
        <source>本单位新增或变更能在网上办理的事项：先下载事项表填写，再连同流程图和附件提交。信息化主管部门审核通过后立即发布，居民马上能搜到。</source>
        <translation>To add or change services of your unit that can be applied for online, download the form, fill it in, and submit it with flow charts and papers. Once the informatization office approves it, it is published at once and residents can find it.</translation>
    </message>
    <message>
        <source>一、填写事项表</source>
        <translation>1. Fill in the form</translation>
    </message>
    <message>
        <source>下载本单位事项表</source>
        <translation>Download your unit&apos;s form</translation>
    </message>
    <message>
        <source>已有事项都在表里，改哪里填哪里；不变的行可以删去</source>
        <translation>It holds your present items: change what changes; rows that stay can be deleted</translation>
    </message>
    <message>
        <source>下载空白事项表</source>
        <translation>Download a blank form</translation>
    </message>
    <message>
        <source>事项基本信息表和岗位描述表（附件 3）</source>
        <translation>Item and post tables (annex 3)</translation>
    </message>
    <message>
        <source>二、提交审核</source>
        <translation>2. Submit for review</translation>
    </message>
    <message>
        <source>提交填好的表</source>
        <translation>Submit the form</translation>
    </message>
    <message>
        <source>看已提交的（我的办件）</source>
        <translation>See what was submitted (My matters)</translation>
    </message>
</context>
<context>
    <name>SuggestionStrip</name>
    <message>
        <source>联想词</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>SummaryTile</name>
    <message>
        <source>：</source>
        <translation>: </translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message>
        <source>服务</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>我的</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>通讯录</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>消息</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>请尽快回复：%1</source>
        <translation>Please reply soon: %1</translation>
    </message>
    <message>
        <source>%1办完了：%2</source>
        <translation>%1 is done: %2</translation>
    </message>
</context>
<context>
    <name>TabPages</name>
    <message>
        <source>在左边选一项，在这里查看</source>
        <translation>Choose something on the left to see it here</translation>
    </message>
</context>
<context>
    <name>TaskPage</name>
    <message>
        <source>安排任务</source>
        <translation>Assign a task</translation>
    </message>
    <message>
        <source>要办的事</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>哪天之前办完</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>由%1来办</source>
        <translation>For %1</translation>
    </message>
    <message>
        <source>由谁来办</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>全区的同事</source>
        <translation>Colleagues in the district</translation>
    </message>
    <message>
        <source>输入姓名或拼音</source>
        <translation>Name or pinyin</translation>
    </message>
    <message>
        <source>通知范围里的人</source>
        <translation>In the audience</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>交办</source>
        <translation>Assign</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>会议任务</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>安排任务</source>
        <translation>Assign a task</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>退回“%1”</source>
        <translation>Reopen “%1”</translation>
    </message>
    <message>
        <source>还没有会议任务</source>
        <translation>No tasks yet</translation>
    </message>
    <message>
        <source>安排会后要办的事：谁来办，什么时候办完</source>
        <translation>Assign what is to be done: by whom, and until when</translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>已使用</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>谁拿到这个码都能入场一次，请只发给同行的人</source>
        <translation>Whoever has this code gets in once: send it to your companions only</translation>
    </message>
</context>
<context>
    <name>TownFilters</name>
    <message>
        <source>镇街共有</source>
        <translation>Towns and sub-districts</translation>
    </message>
    <message>
        <source>仅乡镇</source>
        <translation>Towns only</translation>
    </message>
    <message>
        <source>可到村（社区）办</source>
        <translation>Available in villages</translation>
    </message>
</context>
<context>
    <name>UnitField</name>
    <message>
        <source>转到哪个单位</source>
        <translation>To which unit</translation>
    </message>
    <message>
        <source>输入单位名称</source>
        <translation>Name of the unit</translation>
    </message>
</context>
<context>
    <name>UnitPage</name>
    <message>
        <source>变更记录</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>登记人员</source>
        <translation>List a person</translation>
    </message>
    <message>
        <source>这里还没有人员</source>
        <translation>Nobody here yet</translation>
    </message>
    <message>
        <source>由单位管理员登记，或从人员表导入</source>
        <translation>Unit admins list people, or import the staff sheet</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>新增部门</source>
        <translation>New department</translation>
    </message>
    <message>
        <source>修改部门</source>
        <translation>Edit department</translation>
    </message>
    <message>
        <source>移动部门</source>
        <translation>Move department</translation>
    </message>
    <message>
        <source>人员表</source>
        <translation>Staff sheet</translation>
    </message>
</context>
<context>
    <name>UnitShare</name>
    <message>
        <source>已领 %1 · 安装 %2 · 较上周 %3</source>
        <translation>Claimed %1 · installed %2 · change %3</translation>
    </message>
</context>
<context>
    <name>VerifiedCard</name>
    <message>
        <source>实名头像</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>已认证</source>
        <translation>Verified</translation>
    </message>
</context>
<context>
    <name>VisitorPage</name>
    <message>
        <source>访客通行证</source>
        <translation>Visitor passes</translation>
    </message>
    <message>
        <source>%1的通行证</source>
        <translation>Pass of %1</translation>
    </message>
    <message>
        <source>截图发给访客。每道门只能开一次，谁拿到都能用，请只发给本人。</source>
        <translation>Send a screenshot to the visitor. It opens each gate once, for whoever has it: send it to them alone.</translation>
    </message>
</context>
<context>
    <name>VisitorsPage</name>
    <message>
        <source>访客通行证</source>
        <translation>Visitor passes</translation>
    </message>
    <message>
        <source>取消%1的通行证</source>
        <translation>Cancel the pass of %1</translation>
    </message>
    <message>
        <source>还没有邀请访客</source>
        <translation>No visitors yet</translation>
    </message>
    <message>
        <source>访客凭码进门一次，到时失效</source>
        <translation>A visitor gets in once with the code, until it runs out</translation>
    </message>
    <message>
        <source>邀请访客</source>
        <translation>Invite a visitor</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>不发</source>
        <translation>Do not send</translation>
    </message>
    <message>
        <source>发送语音</source>
        <translation>Send the recording</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>建议和投诉</source>
        <translation>Suggestions and complaints</translation>
    </message>
    <message>
        <source>重试</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>登录后提建议或投诉</source>
        <translation>Sign in to suggest or complain</translation>
    </message>
    <message>
        <source>这样才能把办理结果告诉您</source>
        <translation>so that you can be told what came of it</translation>
    </message>
    <message>
        <source>群众建议办理情况</source>
        <translation>Handled suggestions</translation>
    </message>
    <message>
        <source>公布的建议和办理措施</source>
        <translation>Published suggestions and what was done</translation>
    </message>
</context>
<context>
    <name>VoteFormPage</name>
    <message>
        <source>发起表决</source>
        <translation>Begin a vote</translation>
    </message>
    <message>
        <source>题目</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>如：更换物业服务企业</source>
        <translation>Such as: another property company</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>表决事项，每行一项</source>
        <translation>Questions, one a line</translation>
    </message>
    <message>
        <source>截止日期</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>如 2026-12-31，当天结束时截止</source>
        <translation>Such as 2026-12-31; until the end of that day</translation>
    </message>
    <message>
        <source>通过的比例</source>
        <translation>Majority</translation>
    </message>
    <message>
        <source>过半数</source>
        <translation>More than half</translation>
    </message>
    <message>
        <source>四分之三以上</source>
        <translation>Three quarters</translation>
    </message>
    <message>
        <source>筹集维修资金、改建重建建筑物、改变共有部分用途或利用其经营的，须四分之三以上同意；其他事项过半数（《民法典》第二百七十八条）。</source>
        <translation>Raising maintenance funds, altering or rebuilding, and other uses of common parts need three quarters; everything else more than half (Civil Code, article 278).</translation>
    </message>
    <message>
        <source>投票方式</source>
        <translation>Ballot</translation>
    </message>
    <message>
        <source>不记名</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>记名</source>
        <translation>Named</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>发起</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>由谁表决</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>只关系到一栋楼的事项，由这栋楼的业主表决；社区里的住户都能看到。</source>
        <translation>What concerns one building alone is decided by its owners; all residents of the community can see it.</translation>
    </message>
    <message>
        <source>还没有录入楼栋</source>
        <translation>No buildings entered yet</translation>
    </message>
    <message>
        <source>录入楼栋和门牌号以后，才知道谁能表决。</source>
        <translation>Who may vote is known once buildings and rooms have been entered.</translation>
    </message>
</context>
<context>
    <name>VotePage</name>
    <message>
        <source>业主表决</source>
        <translation>Owners&apos; votes</translation>
    </message>
    <message>
        <source>%1 的选票</source>
        <translation>Ballot of %1</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>反对</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>弃权</source>
        <translation>Abstain</translation>
    </message>
    <message>
        <source>一户一票，投出后不能更改。</source>
        <translation>One ballot a household; it cannot be changed.</translation>
    </message>
    <message>
        <source>投票</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>再按一次确认投票</source>
        <translation>Press again to vote</translation>
    </message>
    <message>
        <source>取消的原因</source>
        <translation>Why it is called off</translation>
    </message>
    <message>
        <source>住户会看到</source>
        <translation>Residents will see it</translation>
    </message>
    <message>
        <source>取消表决</source>
        <translation>Call off</translation>
    </message>
    <message>
        <source>再按一次确认取消，已投的票作废</source>
        <translation>Press again to call it off; ballots are void</translation>
    </message>
</context>
<context>
    <name>VoteRow</name>
    <message>
        <source>%1
%2
截止 %3</source>
        <translation>%1
%2
Until %3</translation>
    </message>
    <message>
        <source>待投票</source>
        <translation>To vote</translation>
    </message>
</context>
<context>
    <name>VoteText</name>
    <message>
        <source>投票中</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>已结束</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>Called off</translation>
    </message>
    <message>
        <source>%1 / %2 户已投票</source>
        <translation>%1 of %2 households</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>反对</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>弃权</source>
        <translation>Abstain</translation>
    </message>
    <message>
        <source>全小区</source>
        <translation>Whole community</translation>
    </message>
</context>
<context>
    <name>VotesPage</name>
    <message>
        <source>业主表决</source>
        <translation>Owners&apos; votes</translation>
    </message>
    <message>
        <source>面积</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>发起表决</source>
        <translation>Begin a vote</translation>
    </message>
    <message>
        <source>还没有表决</source>
        <translation>No votes yet</translation>
    </message>
    <message>
        <source>业主共同决定的事项，可以在这里发起表决。</source>
        <translation>What owners decide together can be put to a vote here.</translation>
    </message>
    <message>
        <source>社区发起业主表决后，会在这里。</source>
        <translation>Votes of your community come here.</translation>
    </message>
</context>
<context>
    <name>WalletPage</name>
    <message>
        <source>钱包</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>钱由支付机构收取，门城通不保管余额。</source>
        <translation>Money goes to the payment provider; the app keeps no balance.</translation>
    </message>
    <message>
        <source>还没有付过款</source>
        <translation>Nothing paid yet</translation>
    </message>
    <message>
        <source>物业费等账单的付款记录会在这里。</source>
        <translation>Payments of bills, such as property fees, are here.</translation>
    </message>
</context>
<context>
    <name>WardPage</name>
    <message>
        <source>添加孩子</source>
        <translation>Add a child</translation>
    </message>
    <message>
        <source>没有手机的孩子由您替TA办事，到TA满18周岁为止。结束时，TA的资料一并删除。</source>
        <translation>You act for a child without a phone until they are 18. When that ends, what is kept of them is deleted.</translation>
    </message>
    <message>
        <source>称呼</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>如 2015-06-01</source>
        <translation>Such as 2015-06-01</translation>
    </message>
    <message>
        <source>替TA办</source>
        <translation>You do for them</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>WeekChooser</name>
    <message>
        <source>上一周</source>
        <translation>Previous week</translation>
    </message>
    <message>
        <source>下一周</source>
        <translation>Next week</translation>
    </message>
</context>
<context>
    <name>WeeklyReportPage</name>
    <message>
        <source>安装使用周报</source>
        <translation>Weekly report</translation>
    </message>
    <message>
        <source>各单位活跃与登记</source>
        <translation>Active and listed by unit</translation>
    </message>
    <message>
        <source>这一周没有可以列出的单位</source>
        <translation>No unit can be shown for this week</translation>
    </message>
    <message>
        <source>登记人员不足 5 人的单位不单列</source>
        <translation>Units with fewer than 5 people are not shown by themselves</translation>
    </message>
    <message>
        <source>存为表格</source>
        <translation>Save as XLSX</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
</context>
<context>
    <name>ZoomView</name>
    <message>
        <source>放大</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Zoom out</translation>
    </message>
</context>
<context>
    <name>mct::app::AbsenceForm</name>
    <message>
        <source>请选择代办的同事</source>
        <translation>Choose who acts for you</translation>
    </message>
    <message>
        <source>请至少选择一项</source>
        <translation>Choose at least one</translation>
    </message>
    <message>
        <source>日期须写作 2026-12-01 的样子</source>
        <translation>Write dates like 2026-12-01</translation>
    </message>
    <message>
        <source>结束日期不能早于开始日期</source>
        <translation>The last day cannot be before the first</translation>
    </message>
    <message>
        <source>已移交给%1</source>
        <translation>Handed over to %1</translation>
    </message>
</context>
<context>
    <name>mct::app::AbsenceModel</name>
    <message>
        <source>已收回</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>谁替我办</source>
        <translation>Who acts for me</translation>
    </message>
    <message>
        <source>我替谁办</source>
        <translation>For whom I act</translation>
    </message>
    <message>
        <source>%1 至 %2 · %3</source>
        <translation>%1 to %2 · %3</translation>
    </message>
</context>
<context>
    <name>mct::app::AlertViewModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>mct::app::Application</name>
    <message>
        <source>%1的名片已被撤销</source>
        <translation>The card of %1 was withdrawn</translation>
    </message>
</context>
<context>
    <name>mct::app::AreaImportForm</name>
    <message>
        <source>请选择 XLSX 或 CSV 文件</source>
        <translation>Choose an XLSX or CSV file</translation>
    </message>
    <message numerus="yes">
        <source>已保存 %n 户的面积</source>
        <translation>
            <numerusform>Kept the area of %n household</numerusform>
            <numerusform>Kept the areas of %n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>有 %n 处要改，改好后再选一次</source>
        <translation>
            <numerusform>%n thing is wrong; mend it and choose the file again</numerusform>
            <numerusform>%n things are wrong; mend them and choose the file again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 户的面积</source>
        <translation>
            <numerusform>The area of %n household</numerusform>
            <numerusform>Areas of %n households</numerusform>
        </translation>
    </message>
    <message>
        <source>%1，全社区的面积就齐了</source>
        <translation>%1; then all areas are known</translation>
    </message>
    <message numerus="yes">
        <source>%1，还缺 %n 户，缺面积时只按户数计票</source>
        <translation>
            <numerusform>%1; %n is still missing, and until then households alone are counted</numerusform>
            <numerusform>%1; %n are still missing, and until then households alone are counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mct::app::AttachmentUploads</name>
    <message>
        <source>正在上传 %1%</source>
        <translation>Uploading %1%</translation>
    </message>
</context>
<context>
    <name>mct::app::AudienceDraft</name>
    <message>
        <source>请选择发给谁</source>
        <translation>Choose to whom</translation>
    </message>
    <message>
        <source>正在统计人数</source>
        <translation>Counting people</translation>
    </message>
    <message>
        <source>%1 个单位，共 %2 人，其中 %3 人已领名片、能够收到</source>
        <translation>Units: %1, people: %2, of whom %3 have claimed their card and can read it</translation>
    </message>
    <message>
        <source>%1 位住户</source>
        <translation>%1 residents</translation>
    </message>
    <message>
        <source>%1；另有%2</source>
        <translation>%1; and %2</translation>
    </message>
</context>
<context>
    <name>mct::app::BillImportForm</name>
    <message>
        <source>请选择 XLSX 或 CSV 文件</source>
        <translation>Please choose an XLSX or CSV file</translation>
    </message>
    <message numerus="yes">
        <source>已下发 %n 张账单</source>
        <translation>
            <numerusform>%n bill issued</numerusform>
            <numerusform>%n bills issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>有 %n 处要改，改好后再选一次</source>
        <translation>
            <numerusform>%n thing is wrong; correct it and choose the file again</numerusform>
            <numerusform>%n things are wrong; correct them and choose the file again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 张账单，共 %1</source>
        <translation>
            <numerusform>%n bill, %1</numerusform>
            <numerusform>%n bills, %1 in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mct::app::BookingViewModel</name>
    <message>
        <source>请在 %1:%2 内支付，超时自动取消</source>
        <translation>Pay within %1:%2, or it is released</translation>
    </message>
    <message>
        <source>到门口出示下面的码，没有网络也能用</source>
        <translation>Show the code below at the gate; it works offline</translation>
    </message>
    <message>
        <source>到店时出示这一页</source>
        <translation>Show this page on arrival</translation>
    </message>
    <message>
        <source>没有在 15 分钟内支付，可以重新预订</source>
        <translation>It was not paid within 15 minutes; you can book again</translation>
    </message>
    <message>
        <source>已经取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>已退 %1</source>
        <translation>%1 came back</translation>
    </message>
    <message>
        <source>取消预订</source>
        <translation>Cancel the booking</translation>
    </message>
    <message>
        <source>退订，可退 %1</source>
        <translation>Give back for %1</translation>
    </message>
    <message>
        <source>第 %1 张，共 %2 张</source>
        <translation>Ticket %1 of %2</translation>
    </message>
</context>
<context>
    <name>mct::app::BuildingsForm</name>
    <message numerus="yes">
        <source>%n 户</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 个单元，%2 户</source>
        <translation>%1 entrances, %2 households</translation>
    </message>
    <message>
        <source>第 %1 行应写作：楼，单元，门牌号</source>
        <translation>Line %1 should read: building, entrance, rooms</translation>
    </message>
    <message>
        <source>请至少写一行</source>
        <translation>Write at least one line</translation>
    </message>
    <message>
        <source>楼栋已保存</source>
        <translation>Buildings saved</translation>
    </message>
</context>
<context>
    <name>mct::app::CardListModel</name>
    <message>
        <source>管理员</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>未领取</source>
        <translation>Not claimed</translation>
    </message>
</context>
<context>
    <name>mct::app::CardSettingsForm</name>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>mct::app::CardViewModel</name>
    <message>
        <source>已加入常用联系人</source>
        <translation>Kept as a contact</translation>
    </message>
    <message>
        <source>已移出常用联系人</source>
        <translation>Removed from contacts</translation>
    </message>
</context>
<context>
    <name>mct::app::CaseViewModel</name>
    <message>
        <source>%1 办理台账第 %2 条；单位名称以当时公布的为准。</source>
        <translation>No. %2 in the ledger of %1; units are named as they were published.</translation>
    </message>
</context>
<context>
    <name>mct::app::ChangeModel</name>
    <message>
        <source>登记了%1</source>
        <translation>Listed %1</translation>
    </message>
    <message>
        <source>修改了%1</source>
        <translation>Edited %1</translation>
    </message>
    <message>
        <source>撤销了%1</source>
        <translation>Withdrew %1</translation>
    </message>
    <message>
        <source>调整了%1的身份</source>
        <translation>Changed the role of %1</translation>
    </message>
    <message>
        <source>%1领取了名片</source>
        <translation>%1 claimed the card</translation>
    </message>
    <message>
        <source>%1注销了账号</source>
        <translation>%1 closed the account</translation>
    </message>
    <message>
        <source>导入了%1</source>
        <translation>Imported %1</translation>
    </message>
    <message>
        <source>撤回了对%1的导入</source>
        <translation>Undid the import of %1</translation>
    </message>
    <message>
        <source>新增了%1</source>
        <translation>Added %1</translation>
    </message>
    <message>
        <source>调整了%1</source>
        <translation>Changed %1</translation>
    </message>
    <message>
        <source>撤掉了%1</source>
        <translation>Removed %1</translation>
    </message>
    <message>
        <source>调整了%1的职责</source>
        <translation>Changed the duties of %1</translation>
    </message>
    <message>
        <source>查看了%1的证件照片</source>
        <translation>Looked at the ID photos of %1</translation>
    </message>
    <message>
        <source>查看了%1的证件号码</source>
        <translation>Looked at the ID number of %1</translation>
    </message>
    <message>
        <source>按号码查找了%1</source>
        <translation>Looked up %1 by number</translation>
    </message>
    <message>
        <source>通过了%1的申请</source>
        <translation>Approved the application of %1</translation>
    </message>
    <message>
        <source>驳回了%1的申请</source>
        <translation>Rejected the application of %1</translation>
    </message>
</context>
<context>
    <name>mct::app::CheckInViewModel</name>
    <message>
        <source>签到要联网。请连上网络后再扫一次，或请会议组织者为您登记</source>
        <translation>Checking in needs the network. Connect and scan again, or ask the organizer to check you in</translation>
    </message>
    <message>
        <source>这不是会议签到码</source>
        <translation>This is no check-in code</translation>
    </message>
</context>
<context>
    <name>mct::app::ClaimForm</name>
    <message>
        <source>请选择楼</source>
        <translation>Choose a building</translation>
    </message>
    <message>
        <source>请选择单元</source>
        <translation>Choose an entrance</translation>
    </message>
    <message>
        <source>请填写门牌号，如 301</source>
        <translation>Enter the room, such as 301</translation>
    </message>
    <message>
        <source>请填写姓名</source>
        <translation>Enter your name</translation>
    </message>
    <message>
        <source>已提交，等居委会确认</source>
        <translation>Submitted; the committee will confirm</translation>
    </message>
    <message>
        <source>不分单元</source>
        <translation>One entrance</translation>
    </message>
</context>
<context>
    <name>mct::app::ClaimModel</name>
    <message>
        <source>已确认，对方得到本社区的名片</source>
        <translation>Confirmed; the person now holds a card of the community</translation>
    </message>
    <message>
        <source>请写明原因，对方会看到</source>
        <translation>Say why; the person sees it</translation>
    </message>
    <message>
        <source>已告知对方</source>
        <translation>The person has been told</translation>
    </message>
</context>
<context>
    <name>mct::app::CodeForm</name>
    <message>
        <source>请填写 11 位手机号</source>
        <translation>Enter a phone number of 11 digits</translation>
    </message>
    <message>
        <source>验证码是 6 位数字</source>
        <translation>A code has 6 digits</translation>
    </message>
    <message>
        <source>密码至少 8 位，须有字母和数字</source>
        <translation>A password has at least 8 characters, with letters and digits</translation>
    </message>
    <message>
        <source>请填写昵称</source>
        <translation>Enter a nickname</translation>
    </message>
    <message>
        <source>注册好了</source>
        <translation>You have signed up</translation>
    </message>
    <message>
        <source>密码改好了，请登录</source>
        <translation>Password changed. Please sign in</translation>
    </message>
    <message>
        <source>已登录</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>账号已注销</source>
        <translation>Account closed</translation>
    </message>
</context>
<context>
    <name>mct::app::DelegationForm</name>
    <message>
        <source>名片与联系人</source>
        <translation>Card and contacts</translation>
    </message>
    <message>
        <source>实名认证</source>
        <translation>Identity verification</translation>
    </message>
    <message>
        <source>请至少选择一项</source>
        <translation>Choose at least one</translation>
    </message>
    <message>
        <source>请填写关系，如女儿</source>
        <translation>Say who they are, such as daughter</translation>
    </message>
    <message>
        <source>已发出。对方在“亲友代办”里接受后生效</source>
        <translation>Sent. It begins once they accept under “Acting for family”</translation>
    </message>
</context>
<context>
    <name>mct::app::DelegationModel</name>
    <message>
        <source>已接受，可以代办了</source>
        <translation>Accepted; you can act now</translation>
    </message>
    <message>
        <source>已结束</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>我替谁办</source>
        <translation>I act for</translation>
    </message>
    <message>
        <source>谁替我办</source>
        <translation>Who acts for me</translation>
    </message>
    <message>
        <source>%1 · 到%2为止</source>
        <translation>%1 · until %2</translation>
    </message>
    <message>
        <source>%1 %2 %3 次</source>
        <translation>%1 %2, %3 times</translation>
    </message>
    <message>
        <source>待接受</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>生效中</source>
        <translation>In force</translation>
    </message>
</context>
<context>
    <name>mct::app::DepartmentForm</name>
    <message>
        <source>没有这个部门，可能已被撤掉</source>
        <translation>No such department; it may have been removed</translation>
    </message>
    <message>
        <source>请填写部门名称</source>
        <translation>Enter the department&apos;s name</translation>
    </message>
    <message>
        <source>顺序是 0 至 999999 的数字</source>
        <translation>The order is a number from 0 to 999999</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>已撤掉%1</source>
        <translation>%1 removed</translation>
    </message>
</context>
<context>
    <name>mct::app::DesktopNotifications</name>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>mct::app::DeviceModel</name>
    <message>
        <source>本机</source>
        <translation>This device</translation>
    </message>
    <message>
        <source>上次使用 %1</source>
        <translation>Last used %1</translation>
    </message>
</context>
<context>
    <name>mct::app::DialogFiles</name>
    <message>
        <source>这台设备不能选择文件</source>
        <translation>This device cannot choose files</translation>
    </message>
    <message>
        <source>打不开这个文件</source>
        <translation>The file does not open</translation>
    </message>
    <message>
        <source>文件太大</source>
        <translation>The file is too large</translation>
    </message>
    <message>
        <source>没有保存成功：%1</source>
        <translation>Not saved: %1</translation>
    </message>
    <message>
        <source>图片</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>表格</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>录音</source>
        <translation>Recordings</translation>
    </message>
</context>
<context>
    <name>mct::app::DocumentDraftForm</name>
    <message>
        <source>第 %1 步 · %2</source>
        <translation>Step %1 · %2</translation>
    </message>
    <message>
        <source>附件最多 10 个</source>
        <translation>At most 10 attachments</translation>
    </message>
    <message>
        <source>请填写标题</source>
        <translation>Fill in the title</translation>
    </message>
    <message>
        <source>请填写正文或添加附件</source>
        <translation>Fill in the text or add an attachment</translation>
    </message>
    <message>
        <source>附件还没有全部传完</source>
        <translation>The attachments have not all been uploaded</translation>
    </message>
    <message>
        <source>请添加流程的第一步</source>
        <translation>Add the first step of the route</translation>
    </message>
    <message>
        <source>每一步都要有办理的人</source>
        <translation>Every step needs people</translation>
    </message>
    <message>
        <source>请确认本件不涉密</source>
        <translation>Confirm that it is not classified</translation>
    </message>
    <message>
        <source>已存为草稿</source>
        <translation>Kept as a draft</translation>
    </message>
    <message>
        <source>已送出</source>
        <translation>Circulated</translation>
    </message>
</context>
<context>
    <name>mct::app::DocumentListModel</name>
    <message>
        <source>待我%1</source>
        <translation>%1: yours</translation>
    </message>
    <message>
        <source>代%1%2</source>
        <translation>%2 for %1</translation>
    </message>
</context>
<context>
    <name>mct::app::DocumentViewModel</name>
    <message>
        <source>%1 代办 · %2</source>
        <translation>by %1 · %2</translation>
    </message>
    <message>
        <source>依次</source>
        <translation>in turn</translation>
    </message>
    <message>
        <source>同时</source>
        <translation>all at once</translation>
    </message>
    <message>
        <source>%1 代 %2</source>
        <translation>%1 for %2</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>代%1%2</source>
        <translation>%2 for %1</translation>
    </message>
    <message>
        <source>意见（可不填）</source>
        <translation>Opinion (optional)</translation>
    </message>
    <message>
        <source>批注</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>退回的原因</source>
        <translation>Why it is returned</translation>
    </message>
    <message>
        <source>发文字号，如 门政办发〔2017〕38号</source>
        <translation>Number, such as 门政办发〔2017〕38号</translation>
    </message>
</context>
<context>
    <name>mct::app::DoorViewModel</name>
    <message>
        <source>%1起可以签到</source>
        <translation>Check-in opens %1</translation>
    </message>
    <message>
        <source>会议已结束，签到已停止</source>
        <translation>The meeting is over, and so is check-in</translation>
    </message>
    <message>
        <source>已到 %1 / %2</source>
        <translation>%1 / %2 here</translation>
    </message>
    <message>
        <source>%1：%2 人，已到 %3</source>
        <translation>%1: %2 people, %3 here</translation>
    </message>
    <message>
        <source>已登记到场</source>
        <translation>Checked in</translation>
    </message>
</context>
<context>
    <name>mct::app::EntrustViewModel</name>
    <message>
        <source>不委托</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>已取消委托</source>
        <translation>No longer entrusted</translation>
    </message>
    <message>
        <source>已委托</source>
        <translation>Entrusted</translation>
    </message>
</context>
<context>
    <name>mct::app::EntryModel</name>
    <message>
        <source>我</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>访客 %1</source>
        <translation>Visitor %1</translation>
    </message>
    <message>
        <source>已开门</source>
        <translation>Let in</translation>
    </message>
</context>
<context>
    <name>mct::app::FileDraft</name>
    <message>
        <source>%1，点此再试</source>
        <translation>%1, tap to try again</translation>
    </message>
    <message>
        <source>正在上传 %1%</source>
        <translation>Uploading %1%</translation>
    </message>
</context>
<context>
    <name>mct::app::ForwardForm</name>
    <message>
        <source>已转发给%1</source>
        <translation>Forwarded to %1</translation>
    </message>
    <message>
        <source>已告知%1；不在通知范围内，发送人同意后才能查看</source>
        <translation>%1 is told; being outside the audience, they see it only once the sender agrees</translation>
    </message>
</context>
<context>
    <name>mct::app::FriendForm</name>
    <message>
        <source>名片链接以 mct://card/ 开头</source>
        <translation>The link of a card begins with mct://card/</translation>
    </message>
    <message>
        <source>这是你自己的名片，或者链接不完整</source>
        <translation>This is your own card, or the link is not whole</translation>
    </message>
    <message>
        <source>已添加%1</source>
        <translation>Added %1</translation>
    </message>
</context>
<context>
    <name>mct::app::GroupForm</name>
    <message>
        <source>、</source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>请选择至少一个人</source>
        <translation>Please choose at least one person</translation>
    </message>
    <message>
        <source>已邀请入群</source>
        <translation>Added to the group</translation>
    </message>
</context>
<context>
    <name>mct::app::GuideForm</name>
    <message>
        <source>最多 60 个点</source>
        <translation>At most 60 points</translation>
    </message>
    <message>
        <source>请填写第 %1 个点的名称</source>
        <translation>Please name point %1</translation>
    </message>
    <message>
        <source>文件还没有传完，请稍候或移除</source>
        <translation>Files are still uploading; please wait or remove them</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>录音须为 Opus、MP3 或 M4A</source>
        <translation>A recording must be Opus, MP3 or M4A</translation>
    </message>
</context>
<context>
    <name>mct::app::GuideViewModel</name>
    <message>
        <source>更新于 %1</source>
        <translation>Updated %1</translation>
    </message>
    <message>
        <source>镇（街道）、村（社区）级目录</source>
        <translation>Town and village catalogue</translation>
    </message>
    <message>
        <source>区级部门目录</source>
        <translation>District catalogue</translation>
    </message>
    <message>
        <source>第 %1 项</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>受理条件</source>
        <translation>Who can apply</translation>
    </message>
    <message>
        <source>办理地点</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>办理时间</source>
        <translation>Office hours</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>承诺期限</source>
        <translation>Promised time</translation>
    </message>
    <message>
        <source>法定期限</source>
        <translation>Legal time limit</translation>
    </message>
    <message>
        <source>收费依据和标准</source>
        <translation>Fees and their basis</translation>
    </message>
    <message>
        <source>办理部门</source>
        <translation>Office in charge</translation>
    </message>
    <message>
        <source>办理主体</source>
        <translation>Responsible body</translation>
    </message>
    <message>
        <source>行使依据</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>监督电话</source>
        <translation>Complaints line</translation>
    </message>
    <message>
        <source>在线办理</source>
        <translation>Apply online</translation>
    </message>
    <message>
        <source>事项编码</source>
        <translation>Service code</translation>
    </message>
    <message>
        <source>办理材料</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>办理流程</source>
        <translation>Steps</translation>
    </message>
    <message numerus="yes">
        <source>%n 份</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message>
        <source>【门城通】%1
%2</source>
        <translation>[Menchengtong] %1
%2</translation>
    </message>
    <message>
        <source>已收藏，没有网络也能看</source>
        <translation>Saved. You can read it without a network</translation>
    </message>
    <message>
        <source>已取消收藏</source>
        <translation>Removed from favourites</translation>
    </message>
    <message>
        <source>存不下附件：%1</source>
        <translation>Cannot save the attachment: %1</translation>
    </message>
</context>
<context>
    <name>mct::app::IdentityForm</name>
    <message>
        <source>这个文件不是照片，请换一张</source>
        <translation>This file is no photo; please choose another</translation>
    </message>
    <message>
        <source>请填写与证件一致的姓名</source>
        <translation>Please enter the name as on your ID card</translation>
    </message>
    <message>
        <source>证件号码应为 18 位</source>
        <translation>An ID number has 18 characters</translation>
    </message>
    <message>
        <source>请添加身份证人像面的照片</source>
        <translation>Please add a photo of the ID card&apos;s portrait side</translation>
    </message>
    <message>
        <source>请添加身份证国徽面的照片</source>
        <translation>Please add a photo of the ID card&apos;s emblem side</translation>
    </message>
    <message>
        <source>请添加本人正面照</source>
        <translation>Please add a photo of your face</translation>
    </message>
    <message>
        <source>已提交，等待审核</source>
        <translation>Submitted, waiting for review</translation>
    </message>
</context>
<context>
    <name>mct::app::IdentityViewModel</name>
    <message>
        <source>%1 通过认证</source>
        <translation>Verified on %1</translation>
    </message>
    <message>
        <source>%1没有通过：%2</source>
        <translation>%1 was not approved: %2</translation>
    </message>
    <message>
        <source>%1已于 %2 提交，等待审核</source>
        <translation>%1 submitted %2, waiting for review</translation>
    </message>
    <message>
        <source>已撤回，提交的照片已删除</source>
        <translation>Withdrawn; the photos are deleted</translation>
    </message>
    <message>
        <source>审核员刚处理了这份申请</source>
        <translation>An officer has just decided this application</translation>
    </message>
</context>
<context>
    <name>mct::app::InboxModel</name>
    <message>
        <source>M月d日</source>
        <comment>a day of this year, as Qt&apos;s format</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>mct::app::InvitationForm</name>
    <message>
        <source>%1须写作 2026-12-01 14:00 的样子</source>
        <translation>%1 is to be written like 2026-12-01 14:00</translation>
    </message>
    <message>
        <source>这张名片没有可以开的门</source>
        <translation>This card opens no gate</translation>
    </message>
    <message>
        <source>请填写访客姓名</source>
        <translation>Enter the visitor&apos;s name</translation>
    </message>
    <message>
        <source>开始时间</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>结束时间</source>
        <translation>Ends</translation>
    </message>
</context>
<context>
    <name>mct::app::IssuedBillModel</name>
    <message>
        <source>请写明原因，住户会看到</source>
        <translation>Please say why; the household sees it</translation>
    </message>
    <message>
        <source>账单已撤回</source>
        <translation>The bill is taken back</translation>
    </message>
</context>
<context>
    <name>mct::app::ItemSheetForm</name>
    <message>
        <source>本单位事项表.xlsx</source>
        <translation>Items of our unit.xlsx</translation>
    </message>
    <message>
        <source>事项表（空白）.xlsx</source>
        <translation>Blank item form.xlsx</translation>
    </message>
    <message>
        <source>已保存%1</source>
        <translation>%1 saved</translation>
    </message>
</context>
<context>
    <name>mct::app::ListingForm</name>
    <message>
        <source>请填写邻居怎么称呼您</source>
        <translation>Say what neighbours call you</translation>
    </message>
    <message>
        <source>邻居能看到您了</source>
        <translation>Neighbours see you now</translation>
    </message>
    <message>
        <source>邻居不再看到您</source>
        <translation>Neighbours no longer see you</translation>
    </message>
</context>
<context>
    <name>mct::app::MatterForm</name>
    <message>
        <source>补正</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>由%1办理，%2 个工作日内受理，受理后 %3 个工作日内办结</source>
        <translation>Handled by %1: accepted within %2 working days, finished within %3 more</translation>
    </message>
    <message>
        <source>补正以下内容后，办理期限继续计算</source>
        <translation>The term goes on once this is supplied</translation>
    </message>
    <message>
        <source>%1（可不填）</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>附件最多 10 个</source>
        <translation>At most 10 attachments</translation>
    </message>
    <message>
        <source>附件还没有全部传完</source>
        <translation>Attachments are still being uploaded</translation>
    </message>
    <message>
        <source>已提交，编号 %1</source>
        <translation>Submitted as %1</translation>
    </message>
    <message>
        <source>已补正</source>
        <translation>Supplied</translation>
    </message>
    <message>
        <source>（法定期限 %1 个工作日）</source>
        <translation> (within %1 working days by law)</translation>
    </message>
</context>
<context>
    <name>mct::app::MatterListModel</name>
    <message>
        <source>已逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>%1前受理</source>
        <translation>Accept by %1</translation>
    </message>
    <message>
        <source>%1前办结</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>yyyy年M月</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>已办结，待评价</source>
        <translation>Finished, to be rated</translation>
    </message>
</context>
<context>
    <name>mct::app::MatterViewModel</name>
    <message>
        <source>请稍候</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>附件最多 10 个</source>
        <translation>At most 10 attachments</translation>
    </message>
    <message>
        <source>请写明需要补正什么</source>
        <translation>Say what is missing</translation>
    </message>
    <message>
        <source>请选择转到哪个单位</source>
        <translation>Choose a unit</translation>
    </message>
    <message>
        <source>请选择由谁办理</source>
        <translation>Choose who handles it</translation>
    </message>
    <message>
        <source>附件还没有全部传完</source>
        <translation>Attachments are still being uploaded</translation>
    </message>
    <message>
        <source>请选择几颗星</source>
        <translation>Choose how many stars</translation>
    </message>
    <message>
        <source>审核通过并发布</source>
        <translation>Approve and publish</translation>
    </message>
    <message>
        <source>请给速度选择几颗星</source>
        <translation>Please choose stars for speed</translation>
    </message>
    <message>
        <source>不能发布，请告知补正：%1</source>
        <translation>It cannot be published; say what is missing: %1</translation>
    </message>
</context>
<context>
    <name>mct::app::MemberModel</name>
    <message>
        <source>已改名</source>
        <translation>Renamed</translation>
    </message>
</context>
<context>
    <name>mct::app::MessageActions</name>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>mct::app::MessageForm</name>
    <message>
        <source>语音.ogg</source>
        <translation>voice.ogg</translation>
    </message>
    <message>
        <source>用不了麦克风，请检查权限</source>
        <translation>The microphone cannot be used; please check the permission</translation>
    </message>
    <message>
        <source>多了 %1 个字，一条消息最多 %2 字</source>
        <translation>%1 characters too many: a message has at most %2</translation>
    </message>
    <message>
        <source>修改消息</source>
        <translation>Change the message</translation>
    </message>
    <message>
        <source>回复%1：%2</source>
        <translation>Reply to %1: %2</translation>
    </message>
    <message>
        <source>所有人</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>没有保存下来，请再试一次</source>
        <translation>It could not be kept; please try again</translation>
    </message>
    <message>
        <source>请等前面的文件发完</source>
        <translation>Please wait until the files before are sent</translation>
    </message>
</context>
<context>
    <name>mct::app::MessageModel</name>
    <message>
        <source>这条消息已不在这里</source>
        <translation>This message is no longer here</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mct::app::MinutesForm</name>
    <message>
        <source>附件最多 10 个</source>
        <translation>At most 10 files</translation>
    </message>
    <message>
        <source>附件还没有传完；传不上去的请移除</source>
        <translation>Files are still being sent; remove those that fail</translation>
    </message>
    <message>
        <source>请写下会议纪要</source>
        <translation>Write the minutes first</translation>
    </message>
    <message>
        <source>已更正，并通知与会人员</source>
        <translation>Corrected, and everybody was told</translation>
    </message>
    <message>
        <source>已发布，并通知与会人员</source>
        <translation>Published, and everybody was told</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>mct::app::MinutesViewModel</name>
    <message>
        <source>%1，%2发布</source>
        <translation>%1, published %2</translation>
    </message>
    <message>
        <source>%1更正</source>
        <translation>Corrected %1</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>mct::app::MoveForm</name>
    <message>
        <source>没有这个部门，可能已被撤掉</source>
        <translation>No such department; it may have been removed</translation>
    </message>
    <message>
        <source>已把%1调到%2</source>
        <translation>%1 moved to %2</translation>
    </message>
</context>
<context>
    <name>mct::app::MyCardsModel</name>
    <message>
        <source>已领取%1的名片</source>
        <translation>Claimed the card of %1</translation>
    </message>
    <message>
        <source>个人名片</source>
        <translation>Personal card</translation>
    </message>
    <message>
        <source>%1 · 居民</source>
        <translation>%1 · resident</translation>
    </message>
</context>
<context>
    <name>mct::app::NoticeForm</name>
    <message>
        <source>%1须写作 2026-12-01 14:00 的样子</source>
        <translation>%1 is to be written like 2026-12-01 14:00</translation>
    </message>
    <message>
        <source>开始时间</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>结束时间</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>回复截止</source>
        <translation>Reply by</translation>
    </message>
    <message>
        <source>已发出</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>附件最多 10 个</source>
        <translation>10 attachments at most</translation>
    </message>
    <message>
        <source>附件还没有传完；传不上去的请移除</source>
        <translation>Attachments are still on their way. Please remove those that fail</translation>
    </message>
    <message>
        <source>已更改，并通知所有人</source>
        <translation>Changed, and everybody is told</translation>
    </message>
    <message>
        <source>每单位名额须为数字</source>
        <translation>How many of each unit must be a number</translation>
    </message>
    <message>
        <source>发送时间</source>
        <translation>Send at</translation>
    </message>
    <message>
        <source>到时自动发出</source>
        <translation>It will be sent when it is due</translation>
    </message>
</context>
<context>
    <name>mct::app::NoticeViewModel</name>
    <message>
        <source>（无）</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>没有发出：%1</source>
        <translation>Not sent: %1</translation>
    </message>
    <message>
        <source>正在发出，没有网络时会稍后补发</source>
        <translation>Being sent; without a network, later</translation>
    </message>
    <message>
        <source>没有保存下来，请再试一次</source>
        <translation>It could not be kept. Please try again</translation>
    </message>
    <message>
        <source>请填写请假事由</source>
        <translation>Please give a reason</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>每单位 %1 人</source>
        <translation>%1 of each unit</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1完成</source>
        <translation>Done %1</translation>
    </message>
    <message>
        <source>已告知发通知的人</source>
        <translation>The sender was told</translation>
    </message>
    <message>
        <source>已签到：%1</source>
        <translation>Checked in: %1</translation>
    </message>
</context>
<context>
    <name>mct::app::OfferForm</name>
    <message>
        <source>请填写名称</source>
        <translation>Enter a name</translation>
    </message>
    <message>
        <source>请填写价格，如 40 或 12.50；免费填 0</source>
        <translation>Enter a price such as 40 or 12.50; 0 for free</translation>
    </message>
    <message>
        <source>退订规则每行一条，如 提前 24 小时退 100%</source>
        <translation>One rule a line, such as 提前 24 小时退 100%</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>mct::app::OrderForm</name>
    <message>
        <source>余 %1</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>已订完</source>
        <translation>Sold out</translation>
    </message>
    <message>
        <source>请选择日期</source>
        <translation>Choose a date</translation>
    </message>
</context>
<context>
    <name>mct::app::OwnPosition</name>
    <message>
        <source>定位不可用：这台设备没有定位服务。可以在地图上长按，标出您在哪里。</source>
        <translation>Location is not available: this device has no location service. Press and hold the map to mark where you are.</translation>
    </message>
    <message>
        <source>没有得到定位许可。请在系统设置里允许门城通使用位置，或在地图上长按标出。</source>
        <translation>The app may not use the location. Allow it in the system&apos;s settings, or press and hold the map.</translation>
    </message>
    <message>
        <source>暂时定不到位置。请到开阔处再试，或在地图上长按标出。</source>
        <translation>The location could not be found. Try again in the open, or press and hold the map.</translation>
    </message>
</context>
<context>
    <name>mct::app::PassViewModel</name>
    <message>
        <source>没有网络也能用到 %1</source>
        <translation>Works without a network until %1</translation>
    </message>
</context>
<context>
    <name>mct::app::PaymentViewModel</name>
    <message>
        <source>支付机构还没有收到付款</source>
        <translation>The provider has not received the money yet</translation>
    </message>
    <message>
        <source>收款单位</source>
        <translation>Payee</translation>
    </message>
    <message>
        <source>退款</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>付款时间</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>请在此前付款</source>
        <translation>Please pay by</translation>
    </message>
    <message>
        <source>支付单号</source>
        <translation>Payment number</translation>
    </message>
</context>
<context>
    <name>mct::app::PictureViewModel</name>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>mct::app::PlaceForm</name>
    <message>
        <source>请填写名称</source>
        <translation>Enter a name</translation>
    </message>
    <message>
        <source>请填写经纬度，如 39.904000</source>
        <translation>Enter latitude and longitude, such as 39.904000</translation>
    </message>
    <message>
        <source>开放时间每行一段，如 周一至周五 08:30-16:30</source>
        <translation>One line each, such as 周一至周五 08:30-16:30</translation>
    </message>
    <message>
        <source>请写明这些内容的来源</source>
        <translation>Say where these facts are from</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>图片最多 12 张</source>
        <translation>At most 12 pictures</translation>
    </message>
    <message>
        <source>图片还没有传完，请稍候或移除</source>
        <translation>Pictures are still uploading; please wait or remove them</translation>
    </message>
</context>
<context>
    <name>mct::app::PlaceGuideViewModel</name>
    <message>
        <source>讲解</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>全景</source>
        <translation>Panorama</translation>
    </message>
</context>
<context>
    <name>mct::app::PlaceViewModel</name>
    <message>
        <source>位置为约数，可能相差 %1</source>
        <translation>The position is approximate, within about %1</translation>
    </message>
</context>
<context>
    <name>mct::app::Platform</name>
    <message>
        <source>本机不能拨号，号码 %1 已复制</source>
        <translation>This device cannot call; the number %1 has been copied</translation>
    </message>
    <message>
        <source>已复制，可粘贴给别人</source>
        <translation>Copied. Paste it to share</translation>
    </message>
    <message>
        <source>打不开 %1</source>
        <translation>Cannot open %1</translation>
    </message>
    <message>
        <source>已保存到 %1</source>
        <translation>Saved to %1</translation>
    </message>
    <message>
        <source>存不到 %1：%2</source>
        <translation>Could not save to %1: %2</translation>
    </message>
</context>
<context>
    <name>mct::app::ProfileForm</name>
    <message>
        <source>请填写昵称</source>
        <translation>Enter a nickname</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>mct::app::ReceiptsViewModel</name>
    <message>
        <source>上次催办 %1</source>
        <translation>Last reminder %1</translation>
    </message>
    <message>
        <source>已提醒未回复的人</source>
        <translation>Who has not replied is reminded</translation>
    </message>
    <message>
        <source>已取消，并通知所有人</source>
        <translation>Cancelled, and everybody is told</translation>
    </message>
    <message>
        <source>%1-回复情况.xlsx</source>
        <translation>%1 - replies.xlsx</translation>
    </message>
    <message>
        <source>应收</source>
        <translation>People</translation>
    </message>
    <message>
        <source>能收到</source>
        <translation>Can read it</translation>
    </message>
    <message>
        <source>已读</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>参加</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>请假</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>代为参加</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>收到</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>未回复</source>
        <translation>No reply</translation>
    </message>
    <message>
        <source>已读 %1 · 参加 %2 · 请假 %3 · 代为参加 %4</source>
        <translation>Read %1 · attend %2 · absent %3 · substitute %4</translation>
    </message>
    <message>
        <source>已读 %1 · 收到 %2</source>
        <translation>Read %1 · noted %2</translation>
    </message>
    <message>
        <source>已回复 %1</source>
        <translation>%1 replied</translation>
    </message>
    <message>
        <source>已读 %1</source>
        <translation>%1 read</translation>
    </message>
    <message>
        <source>%1：%2 人，%3</source>
        <translation>%1: %2 people, %3</translation>
    </message>
    <message>
        <source>将于 %1 发出</source>
        <translation>Will be sent %1</translation>
    </message>
    <message>
        <source>不在通知范围内</source>
        <translation>Outside the audience</translation>
    </message>
    <message>
        <source>未读</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>已同意查看</source>
        <translation>They may see it now</translation>
    </message>
    <message>
        <source>到场</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>居民已读（自愿告知）</source>
        <translation>Residents who let us know: read</translation>
    </message>
    <message>
        <source>居民收到（自愿告知）</source>
        <translation>Residents who let us know: noted</translation>
    </message>
</context>
<context>
    <name>mct::app::ResidenceModel</name>
    <message>
        <source>已退出</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>mct::app::ResidentModel</name>
    <message>
        <source>请写明原因，对方会看到</source>
        <translation>Say why; they will see it</translation>
    </message>
    <message>
        <source>已结束，对方会收到通知</source>
        <translation>Ended; they will be told</translation>
    </message>
    <message numerus="yes">
        <source>%n 人</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mct::app::ReviewViewModel</name>
    <message>
        <source>%1 提交</source>
        <translation>Submitted %1</translation>
    </message>
    <message>
        <source>身份证人像面</source>
        <translation>ID card, portrait side</translation>
    </message>
    <message>
        <source>身份证国徽面</source>
        <translation>ID card, emblem side</translation>
    </message>
    <message>
        <source>本人正面照</source>
        <translation>Photo of your face</translation>
    </message>
    <message>
        <source>请写明驳回原因，申请人会看到</source>
        <translation>Please give a reason; the applicant reads it</translation>
    </message>
    <message>
        <source>已通过，证件照片已删除</source>
        <translation>Approved; the ID photos are deleted</translation>
    </message>
    <message>
        <source>已驳回，证件照片已删除</source>
        <translation>Rejected; the ID photos are deleted</translation>
    </message>
</context>
<context>
    <name>mct::app::RolloutForm</name>
    <message>
        <source>%1：请填写整数</source>
        <translation>%1: please enter a whole number</translation>
    </message>
    <message>
        <source>各月计划共 %1 个，超过所辖社区总数 %2</source>
        <translation>The months add up to %1, more than the %2 communities there are</translation>
    </message>
    <message>
        <source>计划已保存</source>
        <translation>The plan is saved</translation>
    </message>
</context>
<context>
    <name>mct::app::RolloutViewModel</name>
    <message>
        <source>%1 年 %2 月</source>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>%1至%2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>全区 %1 个社区和村，已开通 %2 个</source>
        <translation>%1 communities and villages in the district, %2 open</translation>
    </message>
    <message>
        <source>%1 月</source>
        <translation>Month %1</translation>
    </message>
    <message>
        <source>计划 %1 · 实际 %2</source>
        <translation>Planned %1 · actual %2</translation>
    </message>
    <message>
        <source>已开通 %1 / %2</source>
        <translation>%1 of %2 open</translation>
    </message>
</context>
<context>
    <name>mct::app::RotaForm</name>
    <message>
        <source>星期一</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>星期二</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>星期三</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>星期四</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>星期五</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>星期六</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>星期日</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>值班表已保存</source>
        <translation>The rota is kept</translation>
    </message>
</context>
<context>
    <name>mct::app::Scanner</name>
    <message>
        <source>已复制</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>mct::app::SentModel</name>
    <message>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>%1 人已回复</source>
        <translation>%1 replied</translation>
    </message>
    <message>
        <source>定时</source>
        <translation>Scheduled</translation>
    </message>
</context>
<context>
    <name>mct::app::ServiceModel</name>
    <message>
        <source>能看到：姓名、证件号码</source>
        <translation>Sees: name, ID number</translation>
    </message>
    <message>
        <source>能看到：姓名</source>
        <translation>Sees: name</translation>
    </message>
</context>
<context>
    <name>mct::app::SheetChangeModel</name>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>表里没有，保留</source>
        <translation>Not in the sheet, stays</translation>
    </message>
    <message>
        <source>新部门</source>
        <translation>New department</translation>
    </message>
</context>
<context>
    <name>mct::app::ShelfModel</name>
    <message>
        <source>今天 %1</source>
        <translation>Today %1</translation>
    </message>
    <message>
        <source>昨天</source>
        <translation>Yesterday</translation>
    </message>
</context>
<context>
    <name>mct::app::SignInForm</name>
    <message>
        <source>请填写手机号和密码</source>
        <translation>Enter phone number and password</translation>
    </message>
    <message>
        <source>已登录</source>
        <translation>Signed in</translation>
    </message>
</context>
<context>
    <name>mct::app::SlotsForm</name>
    <message>
        <source>余 %1，共 %2</source>
        <translation>%1 left of %2</translation>
    </message>
    <message>
        <source>请填写开始日期，如 2027-01-04</source>
        <translation>Enter the first day, such as 2027-01-04</translation>
    </message>
    <message>
        <source>天数须为 1 至 60</source>
        <translation>1 to 60 days</translation>
    </message>
    <message>
        <source>请填写时间，如 08:00</source>
        <translation>Enter a time such as 08:00</translation>
    </message>
    <message>
        <source>请填写每天的数量</source>
        <translation>Enter the stock of each day</translation>
    </message>
    <message>
        <source>已上架</source>
        <translation>On sale</translation>
    </message>
</context>
<context>
    <name>mct::app::SoundPlayer</name>
    <message>
        <source>这台设备放不了这种录音</source>
        <translation>This device cannot play this recording</translation>
    </message>
    <message>
        <source>这台设备不能播放声音</source>
        <translation>This device cannot play sound</translation>
    </message>
</context>
<context>
    <name>mct::app::StaffExportForm</name>
    <message>
        <source>已保存%1</source>
        <translation>%1 saved</translation>
    </message>
    <message>
        <source>人员表模板</source>
        <translation>staff sheet template</translation>
    </message>
    <message>
        <source>%1人员表</source>
        <translation>%1 staff sheet</translation>
    </message>
</context>
<context>
    <name>mct::app::StaffForm</name>
    <message>
        <source>请填写姓名</source>
        <translation>Enter a name</translation>
    </message>
    <message>
        <source>请填写 11 位手机号</source>
        <translation>Enter a phone number of 11 digits</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>已撤销这张名片</source>
        <translation>Card withdrawn</translation>
    </message>
    <message>
        <source>已移交管理员</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>顺序是 0 至 999999 的数字</source>
        <translation>The order is a number from 0 to 999999</translation>
    </message>
    <message>
        <source>已设为管理员</source>
        <translation>Appointed as admin</translation>
    </message>
    <message>
        <source>已取消管理员</source>
        <translation>Dismissed as admin</translation>
    </message>
</context>
<context>
    <name>mct::app::StaffImportForm</name>
    <message>
        <source>请选择 XLSX 或 CSV 文件</source>
        <translation>Choose an XLSX or CSV file</translation>
    </message>
    <message>
        <source>已导入%1</source>
        <translation>%1 imported</translation>
    </message>
    <message>
        <source>导入之后有名片又改过，或已被领取，不能整批撤回</source>
        <translation>Cards have been changed or claimed since the import: it cannot be taken back as a whole</translation>
    </message>
    <message>
        <source>已撤回上次导入，%1 张名片恢复原样</source>
        <translation>Last import taken back: %1 cards as before</translation>
    </message>
</context>
<context>
    <name>mct::app::TaskForm</name>
    <message>
        <source>请写明要办的事</source>
        <translation>Say what is to be done</translation>
    </message>
    <message>
        <source>请选择由谁来办</source>
        <translation>Choose who is to do it</translation>
    </message>
    <message>
        <source>期限须写作 2026-12-01 的样子</source>
        <translation>Write the date like 2026-12-01</translation>
    </message>
    <message>
        <source>已交给%1</source>
        <translation>Assigned to %1</translation>
    </message>
</context>
<context>
    <name>mct::app::TasksViewModel</name>
    <message>
        <source>未完成</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>%1完成</source>
        <translation>Done %1</translation>
    </message>
    <message>
        <source>已退回，请重新办理</source>
        <translation>Reopened</translation>
    </message>
</context>
<context>
    <name>mct::app::VisitorModel</name>
    <message>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>已到</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>已过期</source>
        <translation>Expired</translation>
    </message>
</context>
<context>
    <name>mct::app::VoicePlayer</name>
    <message>
        <source>这台设备不能播放声音</source>
        <translation>This device cannot play sound</translation>
    </message>
    <message>
        <source>这段语音无法播放</source>
        <translation>This recording cannot be played</translation>
    </message>
</context>
<context>
    <name>mct::app::VoteForm</name>
    <message>
        <source>请填写题目</source>
        <translation>Enter a title</translation>
    </message>
    <message>
        <source>请至少写一项表决事项</source>
        <translation>Enter at least one question</translation>
    </message>
    <message>
        <source>截止日期应写作 2026-12-31</source>
        <translation>Write the last day as 2026-12-31</translation>
    </message>
    <message>
        <source>表决已发起</source>
        <translation>The vote has begun</translation>
    </message>
</context>
<context>
    <name>mct::app::VoteViewModel</name>
    <message>
        <source>范围</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>截止</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>参与</source>
        <translation>Turnout</translation>
    </message>
    <message>
        <source>%1，面积 %2 / %3</source>
        <translation>%1, area %2 of %3</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Ballot</translation>
    </message>
    <message>
        <source>不记名：谁也看不到某一户投了什么</source>
        <translation>Secret: nobody sees what a household says</translation>
    </message>
    <message>
        <source>记名：结束后本社区的住户能看到各户的选择</source>
        <translation>Named: once it has closed, residents see what each household said</translation>
    </message>
    <message>
        <source>户数</source>
        <translation>households</translation>
    </message>
    <message>
        <source>户数和面积</source>
        <translation>households and area</translation>
    </message>
    <message>
        <source>通过条件</source>
        <translation>Passes if</translation>
    </message>
    <message>
        <source>参与的%1占三分之二以上，其中四分之三以上同意</source>
        <translation>at least two thirds of the %1 take part and three quarters of these agree</translation>
    </message>
    <message>
        <source>参与的%1占三分之二以上，其中过半数同意</source>
        <translation>at least two thirds of the %1 take part and more than half of these agree</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>参与人数达到要求</source>
        <translation>Enough have taken part</translation>
    </message>
    <message>
        <source>参与不足，表决无效</source>
        <translation>Too few have taken part; it is void</translation>
    </message>
    <message>
        <source>取消的原因</source>
        <translation>Why it is called off</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>未通过</source>
        <translation>Not passed</translation>
    </message>
    <message>
        <source>您的住处不在这次表决的范围内。</source>
        <translation>Your home does not decide here.</translation>
    </message>
    <message>
        <source>您这一户已经投票，结果在截止后公布。</source>
        <translation>Your household has voted; the result is told after the end.</translation>
    </message>
    <message>
        <source>只有业主能投票。</source>
        <translation>Only owners vote.</translation>
    </message>
    <message>
        <source>请写明原因，住户会看到</source>
        <translation>Say why; residents will see it</translation>
    </message>
    <message>
        <source>表决已取消</source>
        <translation>The vote is called off</translation>
    </message>
    <message>
        <source>请对每一项作出选择</source>
        <translation>Choose an answer to each question</translation>
    </message>
    <message>
        <source>已投票</source>
        <translation>Voted</translation>
    </message>
    <message>
        <source>表决结果 · %1</source>
        <translation>Result · %1</translation>
    </message>
    <message>
        <source>表决事项</source>
        <translation>Questions</translation>
    </message>
</context>
<context>
    <name>mct::app::WardForm</name>
    <message>
        <source>请填写称呼</source>
        <translation>Enter a name</translation>
    </message>
    <message>
        <source>请至少选择一项</source>
        <translation>Choose at least one</translation>
    </message>
    <message>
        <source>已添加</source>
        <translation>Added</translation>
    </message>
</context>
<context>
    <name>mct::app::WeeklyReportViewModel</name>
    <message>
        <source>M月d日</source>
        <comment>a day, as Qt&apos;s date format</comment>
        <translation>MMM d</translation>
    </message>
    <message>
        <source>%1年第%2周</source>
        <translation>Week %2 of %1</translation>
    </message>
    <message>
        <source>%1至%2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>本周未结束，截至 %1</source>
        <translation>The week is not over; as of %1</translation>
    </message>
    <message>
        <source>周末时服务器未运行，%1 补记</source>
        <translation>The server was not running when the week ended; taken at %1</translation>
    </message>
    <message>
        <source>统计时间 %1</source>
        <translation>Taken at %1</translation>
    </message>
    <message>
        <source>登记人员</source>
        <translation>People listed</translation>
    </message>
    <message>
        <source>%1 个单位</source>
        <translation>%1 units</translation>
    </message>
    <message>
        <source>已领名片</source>
        <translation>Cards claimed</translation>
    </message>
    <message>
        <source>领取率 %1%</source>
        <translation>%1% of those listed</translation>
    </message>
    <message>
        <source>本周活跃安装</source>
        <translation>Active installations</translation>
    </message>
    <message>
        <source>共安装 %1</source>
        <translation>%1 installed</translation>
    </message>
    <message>
        <source>较上周</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>本周还在统计</source>
        <translation>Still counting</translation>
    </message>
    <message>
        <source>%1：登记 %2 人，已领 %3 张，安装 %4 台，本周活跃 %5 台，较上周 %6</source>
        <translation>%1: %2 listed, %3 claimed, %4 installed, %5 active, change %6</translation>
    </message>
    <message>
        <source>安装和活跃按设备计：30 天内有过联系的为安装，本周内有过联系的为活跃。</source>
        <translation>Installed and active count devices: installed were heard of in the last 30 days, active in this week.</translation>
    </message>
    <message>
        <source>登记人员不足 5 人的单位合并为一项。只统计到单位，不涉及个人，不排名。</source>
        <translation>Units with fewer than 5 people are one line together. Figures are of units, not of people, and are not ranked.</translation>
    </message>
    <message>
        <source>另有 %1 台设备本周活跃但不属于任何单位（如居民），未计入合计。</source>
        <translation>Another %1 active devices belong to no unit (residents, for instance) and are not in the total.</translation>
    </message>
    <message>
        <source>门城通安装使用周报</source>
        <translation>mct weekly report</translation>
    </message>
</context>
</TS>
