# Roles
staff-role-clerk = Clerk
staff-role-clerk-words = case worker
staff-role-editor = Editor
staff-role-editor-words = editors
staff-role-administrator = Administrator
staff-role-administrator-words = admin

# What colleagues' commands do
staff-command-commands = All commands you can use
staff-command-profile = Change the name colleagues and companies see
staff-command-leave = Leave the team
staff-command-team = See the team, change roles, remove someone
staff-command-invite = Invite someone to the team
staff-command-audit = Log: who did what, and when
words-commands = commands, all commands, my commands, list of commands
words-team = the team, team list, who is in the team
words-invite = invite, invite a colleague, invite someone
words-leave = leave team, leave the team
words-audit = log, audit log
words-profile = my name, change my name

staff-commands =
    Your role: { $role }. On top of what I do for everybody, you can use:
    { $lines }
staff-commands-line = { $command }: { $what }
staff-commands-topic =
    {""}
    { $topic }
staff-topic-handover = Questions to WFK
staff-topic-unanswered = Unanswered questions, answers of your own
staff-topic-sites = Locations and rooms
staff-topic-offices = Office requests
staff-topic-conferences = Conferences
staff-topic-announcements = Announcements
staff-topic-visits = Delegations and project ideas
staff-topic-profiles = Companies and profiles
staff-topic-introductions = Introductions
staff-topic-finding = Finding partners
staff-topic-staff = Team

# Name
staff-name = Under which name should colleagues and companies see you? For example: A. Berger
staff-name-name = Name
staff-name-other = Someone in the team already has the name “{ $name }”. How would you like to appear instead, so that you can be told apart?
staff-name-other-name = Name
unclear-staff-name = Someone in the team already has this name. Please write yours so that you can be told apart.
staff-name-done = Saved: you appear as “{ $name }”.
staff-appointed = You are now an administrator of this bot and can invite colleagues. For the time being you appear as “{ $name }”. All commands: /commands
staff-appointed-name = Give a name

# Inviting
invite-role = Which role should the person get? A clerk decides requests and answers companies; an editor also maintains sites, rooms and answers; an administrator also invites people and changes roles.
invite-role-name = Role
invite-done = The invitation ({ $role }) is ready. It is for one person and holds until { $until }. Please pass the following message on to that person only: whoever uses the code first joins the team.
invite-link = Invitation to WFK’s team. On Telegram this link is enough: { $link }
invite-code =
    Invitation to WFK’s team. Please send this line to WFK’s chat bot, on whichever platform:
    /join { $code }

# Joining
join-code = What is the code of your invitation?
join-code-name = Code
join-already = You are already in the team. All commands: /commands
join-over = This invitation no longer holds: it has been accepted already, or it has expired. Please ask the person who invited you for a new one.
join-rules =
    Welcome to WFK! You are invited to the team; your role: { $role }. First, three rules:
    – Every decision and every look at personal data is logged: who, when, what; no message text.
    – Names and details of companies and people stay here: do not forward them or copy them into other chats.
    – Companies see the name you give next.
join-rules-name = Rules
join-accept = I will keep to them
join-accept-words = yes, agreed, i agree, understood, ok
join-done =
    Thank you, { $name }. You are now in the team; your role: { $role }. These are your commands:
    { $lines }
join-told = { $name } has accepted your invitation ({ $role }).

# Team
team-who =
    The team:
    { $lines }

    Whom would you like to change?
team-who-name = Person
team-line = – { $name }: { $role }
team-line-unreachable = – { $name }: { $role }, not reachable at the moment
team-option = { $name } ({ $role })
team-what = { $name }, now: { $role }. Which role should it be?
team-what-name = Change
team-remove = Remove from the team
team-remove-words = remove, delete
team-sure = Really remove { $name } from the team? Their open invitations will no longer hold.
team-sure-name = Confirmation
team-sure-yes = Yes, remove
team-sure-yes-words = yes, remove
team-changed = Changed. { $name }: { $role }.
team-removed = { $name } is no longer in the team.
team-last = { $name } is the only administrator and can neither get another role nor be removed. Please give this role to somebody else first (/team), or invite somebody to it (/invite).
team-told-role = Your role is now: { $role }. All commands: /commands
team-told-removed = You are no longer in WFK’s team in this bot. I am still happy to answer your questions.

# Leaving
leave-sure = Do you really want to leave the team? You can only come back with a new invitation.
leave-sure-name = Confirmation
leave-sure-yes = Yes, leave the team
leave-sure-yes-words = yes, leave
leave-done = You have left the team. I am still happy to answer your questions.
leave-last = You are the only administrator. Please hand this role to somebody else first: /team
leave-told = { $name } has left the team.

# Group
staffroom-wanted = Should this group be the team’s common room?
staffroom-wanted-name = Group
staffroom-chosen = This group is now the team’s common room: requests appear here. What you tap or write as a command here, I answer in your private chat. Everyone in this group can read the requests: please admit colleagues only. To end it: /staffroom off
staffroom-ended = The team no longer has a common room. Requests go to each colleague again.
staffroom-in-private = Please write /staffroom in the group that should become the team’s common room.

# Log
audit-wanted = Which entries would you like to see? You can also write a name or a number, such as B-0042.
audit-wanted-name = Entries
audit-all = All
audit-all-words = everything, all entries
audit-none = There are no entries for this.
audit-shown =
    { $shown } of { $all } entries, the newest first (times in your time zone). The file holds all of them.
    { $lines }
audit-line =
    { $at } · { $who } · { $action_key ->
        [appointed] made administrator
        [invited] invited
        [joined] joined
        [left] left
        [removed] removed
        [named] changed the name
        [role-clerk] role clerk
        [role-editor] role editor
        [role-administrator] role administrator
        [staffroom] common room
        [site] site edited
        [room] room edited
        [block] blocked
        [unblock] block lifted
        [looked] looked at
        [approved] approved
        [refused] refused
        [revoked] revoked
        [taken] taken care of
        [asked-back] asked back
        [put-on-the-waiting-list] put on the waiting list
        [offered-an-alternative] offered an alternative
        [handover-taken] took over the talk
        [handover-joined] joined the talk
        [handover-closed] closed the talk
        [hours-entered] entered the hours
        [questions] looked at open questions
        [dismiss] set questions aside
        [answer] entered an answer
        [withdraw-answer] withdrew an answer
        [import] imported
        [announcement-written] announcement written
        [announcement-submitted] announcement submitted
        [announcement-approved] announcement approved
        [announcement-returned] announcement not approved
        [announcement-taken-back] announcement taken back
        [announcement-sent] announcement sent
        [announcement-paused] announcement paused
        [announcement-resumed] announcement resumed
        [announcement-recalled] announcement recalled
        [announcement-dropped] announcement dropped
        [conference] conference edited
        [attendees] attendees looked at
        [checkin] checked in
        [holiday] days off edited
       *[other] { $action }
    } · { $subject_key ->
        [clerk] clerk
        [editor] editor
        [administrator] administrator
        [audit] log
        [on] on
        [off] off
        [office-requests] office requests
        [sites] sites
       *[other] { $subject }
    }
