# 角色
staff-role-clerk = 办事员
staff-role-clerk-words = 经办人
staff-role-editor = 编辑
staff-role-editor-words = 编辑员
staff-role-administrator = 管理员
staff-role-administrator-words = 管理

# 同事的命令说明
staff-command-commands = 查看您可以使用的全部命令
staff-command-profile = 修改同事和企业看到的您的姓名
staff-command-leave = 退出团队
staff-command-team = 查看团队、调整角色、移除成员
staff-command-invite = 邀请同事加入团队
staff-command-audit = 操作记录：何人何时做了什么
words-commands = 命令, 全部命令, 我的命令, 命令列表
words-team = 团队, 查看团队, 团队成员
words-invite = 邀请, 邀请同事
words-leave = 退出团队, 离开团队
words-audit = 操作记录, 审计记录
words-profile = 我的姓名, 修改姓名

staff-commands =
    您的角色：{ $role }。除通用功能外，您还可以使用：
    { $lines }
staff-commands-line = { $command }：{ $what }
staff-commands-topic =
    {""}
    { $topic }
staff-topic-handover = 转给WFK的问题
staff-topic-unanswered = 未解答的问题与自拟答复
staff-topic-sites = 办公点与场地
staff-topic-offices = 办公申请
staff-topic-conferences = 会议
staff-topic-announcements = 群发消息
staff-topic-visits = 代表团与项目设想
staff-topic-profiles = 公司与资料
staff-topic-introductions = 引荐
staff-topic-finding = 寻找合作伙伴
staff-topic-staff = 团队

# 姓名
staff-name = 请问同事和企业看到您时，应显示什么姓名？例如：王敏
staff-name-name = 姓名
staff-name-other = 团队中已有人使用“{ $name }”。请换一种写法，以便区分：
staff-name-other-name = 姓名
unclear-staff-name = 团队中已有人使用这个姓名，请换一种写法，以便区分。
staff-name-done = 已保存，您的显示姓名为“{ $name }”。
staff-appointed = 您现在是本机器人的管理员，可以邀请同事加入。目前您的显示姓名为“{ $name }”。查看全部命令：/commands
staff-appointed-name = 填写姓名

# 邀请
invite-role = 请选择对方的角色。办事员：处理申请、答复企业；编辑：另可维护办公点、房间和问答内容；管理员：另可邀请同事、调整角色。
invite-role-name = 角色
invite-done = 邀请已生成（{ $role }），仅限一人使用，有效期至{ $until }。请只把下面的消息转给本人：谁先使用邀请码，谁就加入团队。
invite-link = 邀请您加入WFK团队。在Telegram上打开此链接即可：{ $link }
invite-code =
    邀请您加入WFK团队。无论在哪个平台，请把下面这一行发送给WFK聊天机器人：
    /join { $code }

# 加入
join-code = 请问您的邀请码是什么？
join-code-name = 邀请码
join-already = 您已经是团队成员。查看全部命令：/commands
join-over = 此邀请已失效：已被接受或已过期。请联系邀请您的同事重新发送邀请。
join-rules =
    欢迎加入WFK团队！您的角色：{ $role }。请先了解三条规定：
    – 每项决定、每次查看个人信息都会留下记录：何人、何时、做了什么；不记录消息内容。
    – 企业和个人的姓名及资料只在这里使用，请勿转发或复制到其他聊天中。
    – 企业会看到您接下来填写的姓名。
join-rules-name = 规定
join-accept = 我会遵守
join-accept-words = 好, 好的, 同意, 遵守, 明白
join-done =
    谢谢，{ $name }。您已加入团队，角色：{ $role }。您可以使用以下命令：
    { $lines }
join-told = { $name }已接受您的邀请（{ $role }）。

# 团队
team-who =
    团队成员：
    { $lines }

    请问要调整哪一位？
team-who-name = 成员
team-line = – { $name }：{ $role }
team-line-unreachable = – { $name }：{ $role }，目前无法联系
team-option = { $name }（{ $role }）
team-what = { $name }目前的角色：{ $role }。请选择新的角色：
team-what-name = 调整
team-remove = 移出团队
team-remove-words = 移除, 删除
team-sure = 确定将{ $name }移出团队吗？其尚未使用的邀请将随之失效。
team-sure-name = 确认
team-sure-yes = 是，移出
team-sure-yes-words = 是, 移出
team-changed = 已调整。{ $name }：{ $role }。
team-removed = { $name }已不再是团队成员。
team-last = { $name }是唯一的管理员，不能调整角色，也不能移出。请先把这一角色交给其他同事（/team），或邀请一位新的管理员（/invite）。
team-told-role = 您现在的角色：{ $role }。查看全部命令：/commands
team-told-removed = 您已不再是WFK团队在本机器人中的成员。您仍可随时向我提问。

# 退出
leave-sure = 您确定要退出团队吗？退出后须凭新的邀请才能再次加入。
leave-sure-name = 确认
leave-sure-yes = 是，退出团队
leave-sure-yes-words = 是, 退出
leave-done = 您已退出团队。您仍可随时向我提问。
leave-last = 您是唯一的管理员，请先把这一角色交给其他同事：/team
leave-told = { $name }已退出团队。

# 群聊
staffroom-wanted = 要将本群设为团队工作群吗？
staffroom-wanted-name = 群聊
staffroom-chosen = 本群现已设为团队工作群，申请会显示在这里。您在群里点击按钮或发送命令后，我会在私聊中答复您。群内所有人都能看到申请，请只让同事入群。取消设置：/staffroom off
staffroom-ended = 团队工作群已取消，申请将重新分别发给每位同事。
staffroom-in-private = 请在要设为团队工作群的群里发送 /staffroom。

# 记录
audit-wanted = 请问要查看哪些记录？您也可以输入姓名或编号，例如 B-0042。
audit-wanted-name = 记录范围
audit-all = 全部
audit-all-words = 所有, 全部记录
audit-none = 没有相关记录。
audit-shown =
    共 { $all } 条记录，以下为最新的 { $shown } 条（时间按您的时区显示）。文件中为全部记录。
    { $lines }
audit-line =
    { $at } · { $who } · { $action_key ->
        [appointed] 设为管理员
        [invited] 邀请
        [joined] 加入
        [left] 退出
        [removed] 移出
        [named] 修改姓名
        [role-clerk] 角色改为办事员
        [role-editor] 角色改为编辑
        [role-administrator] 角色改为管理员
        [staffroom] 工作群
        [site] 维护办公点
        [room] 维护房间
        [block] 停用
        [unblock] 取消停用
        [looked] 查看
        [approved] 批准
        [refused] 婉拒
        [revoked] 撤销批准
        [taken] 已接手
        [asked-back] 请求补充
        [put-on-the-waiting-list] 列入候补
        [offered-an-alternative] 提供其他方案
        [handover-taken] 接手对话
        [handover-joined] 加入对话
        [handover-closed] 结束对话
        [hours-entered] 录入工作时间
        [questions] 查看待答问题
        [dismiss] 搁置问题
        [answer] 录入答案
        [withdraw-answer] 撤回答案
        [import] 导入
        [announcement-written] 撰写群发消息
        [announcement-submitted] 提交群发消息审批
        [announcement-approved] 批准群发消息
        [announcement-returned] 未批准群发消息
        [announcement-taken-back] 收回群发消息
        [announcement-sent] 发送群发消息
        [announcement-paused] 暂停群发消息
        [announcement-resumed] 继续群发消息
        [announcement-recalled] 撤回群发消息
        [announcement-dropped] 放弃群发消息
        [conference] 维护会议
        [attendees] 查看参会名单
        [checkin] 签到
        [holiday] 维护节假日
       *[other] { $action }
    } · { $subject_key ->
        [clerk] 办事员
        [editor] 编辑
        [administrator] 管理员
        [audit] 操作记录
        [on] 开启
        [off] 关闭
        [office-requests] 办公申请
        [sites] 办公点
       *[other] { $subject }
    }
