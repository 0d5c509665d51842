# Rollen
staff-role-clerk = Sachbearbeitung
staff-role-clerk-words = sachbearbeiter, sachbearbeiterin
staff-role-editor = Redaktion
staff-role-editor-words = redakteur, redakteurin
staff-role-administrator = Administration
staff-role-administrator-words = administrator, administratorin, admin

# Befehle der Kolleginnen und Kollegen: was jeder tut
staff-command-commands = Alle Befehle, die Sie nutzen können
staff-command-profile = Den Namen ändern, unter dem Kolleginnen, Kollegen und Firmen Sie sehen
staff-command-leave = Das Team verlassen
staff-command-team = Das Team ansehen, Rollen ändern, jemanden entfernen
staff-command-invite = Jemanden ins Team einladen
staff-command-audit = Protokoll: wer wann was getan hat
words-commands = befehle, alle befehle, meine befehle, befehlsliste
words-team = team, das team, wer ist im team
words-invite = kollegen einladen, kollegin einladen, jemanden einladen
words-leave = team verlassen, das team verlassen
words-audit = protokoll, audit
words-profile = mein name, meinen namen ändern, namen ändern

staff-commands =
    Ihre Rolle: { $role }. Zusätzlich zu allem, was ich für jede und jeden tue, gibt es für Sie:
    { $lines }
staff-commands-line = { $command }: { $what }
staff-commands-topic =
    {""}
    { $topic }
staff-topic-handover = Fragen an die WFK
staff-topic-unanswered = Fragen ohne Antwort, eigene Antworten
staff-topic-sites = Standorte und Räume
staff-topic-offices = Büroanfragen
staff-topic-conferences = Konferenzen
staff-topic-announcements = Rundnachrichten
staff-topic-visits = Delegationen und Projektideen
staff-topic-profiles = Firmen und Profile
staff-topic-introductions = Vorstellungen
staff-topic-finding = Partnersuche
staff-topic-staff = Team

# Name
staff-name = Unter welchem Namen sollen Kolleginnen, Kollegen und Firmen Sie sehen? Zum Beispiel: A. Berger
staff-name-name = Name
staff-name-other = Den Namen „{ $name }“ trägt schon jemand im Team. Wie möchten Sie stattdessen erscheinen, so dass man Sie unterscheiden kann?
staff-name-other-name = Name
unclear-staff-name = Diesen Namen trägt schon jemand im Team. Bitte schreiben Sie ihn so, dass man Sie unterscheiden kann.
staff-name-done = Gespeichert: Sie erscheinen als „{ $name }“.
staff-appointed = Sie sind jetzt Administratorin oder Administrator dieses Bots und können Kolleginnen und Kollegen einladen. Vorerst erscheinen Sie als „{ $name }“. Alle Befehle: /commands
staff-appointed-name = Namen angeben

# Einladen
invite-role = Welche Rolle soll die Person bekommen? Sachbearbeitung entscheidet über Anfragen und antwortet Firmen; Redaktion pflegt außerdem Standorte, Räume und Auskünfte; Administration lädt außerdem ein und ändert Rollen.
invite-role-name = Rolle
invite-done = Die Einladung ({ $role }) ist fertig. Sie gilt für eine Person und bis { $until }. Bitte leiten Sie die folgende Nachricht nur an diese Person weiter: Wer den Code zuerst nutzt, kommt ins Team.
invite-link = Einladung ins Team der WFK. Auf Telegram genügt dieser Link: { $link }
invite-code =
    Einladung ins Team der WFK. Bitte senden Sie dem Chatbot der WFK, auf welcher Plattform auch immer, diese Zeile:
    /join { $code }

# Beitreten
join-code = Wie lautet der Code Ihrer Einladung?
join-code-name = Code
join-already = Sie gehören schon zum Team. Alle Befehle: /commands
join-over = Diese Einladung gilt nicht mehr: Sie wurde schon angenommen oder ist abgelaufen. Bitte bitten Sie die Person, die Sie eingeladen hat, um eine neue.
join-rules =
    Willkommen bei der WFK! Sie sind ins Team eingeladen; Ihre Rolle: { $role }. Vorher drei Regeln:
    – Jede Entscheidung und jeder Blick auf personenbezogene Angaben wird protokolliert: wer, wann, was; keine Nachrichtentexte.
    – Namen und Angaben von Firmen und Personen bleiben hier: nicht weiterleiten, nicht in andere Chats kopieren.
    – Firmen sehen den Namen, den Sie gleich angeben.
join-rules-name = Regeln
join-accept = Ich halte mich daran
join-accept-words = ja, einverstanden, verstanden, ok, ich bin einverstanden
join-done =
    Danke, { $name }. Sie gehören jetzt zum Team; Ihre Rolle: { $role }. Diese Befehle gibt es für Sie:
    { $lines }
join-told = { $name } hat Ihre Einladung angenommen ({ $role }).

# Team
team-who =
    Das Team:
    { $lines }

    Wen möchten Sie ändern?
team-who-name = Person
team-line = – { $name }: { $role }
team-line-unreachable = – { $name }: { $role }, zurzeit nicht erreichbar
team-option = { $name } ({ $role })
team-what = { $name }, jetzt: { $role }. Welche Rolle soll es sein?
team-what-name = Änderung
team-remove = Aus dem Team entfernen
team-remove-words = entfernen, löschen
team-sure = { $name } wirklich aus dem Team entfernen? Offene Einladungen dieser Person gelten dann nicht mehr.
team-sure-name = Bestätigung
team-sure-yes = Ja, entfernen
team-sure-yes-words = ja, entfernen
team-changed = Geändert. { $name }: { $role }.
team-removed = { $name } gehört nicht mehr zum Team.
team-last = { $name } ist die einzige Person mit Administration und kann deshalb weder eine andere Rolle bekommen noch entfernt werden. Bitte geben Sie diese Rolle zuerst jemand anderem (/team), oder laden Sie jemanden dafür ein (/invite).
team-told-role = Ihre Rolle ist jetzt { $role }. Alle Befehle: /commands
team-told-removed = Sie gehören nicht mehr zum Team der WFK in diesem Bot. Fragen beantworte ich Ihnen weiterhin gern.

# Verlassen
leave-sure = Möchten Sie das Team wirklich verlassen? Zurück kommen Sie nur mit einer neuen Einladung.
leave-sure-name = Bestätigung
leave-sure-yes = Ja, Team verlassen
leave-sure-yes-words = ja, verlassen
leave-done = Sie haben das Team verlassen. Fragen beantworte ich Ihnen weiterhin gern.
leave-last = Sie sind die einzige Person mit Administration. Bitte übergeben Sie diese Rolle zuerst an jemand anderen: /team
leave-told = { $name } hat das Team verlassen.

# Gruppe
staffroom-wanted = Soll diese Gruppe der gemeinsame Raum des Teams sein?
staffroom-wanted-name = Gruppe
staffroom-chosen = Diese Gruppe ist jetzt der gemeinsame Raum des Teams: Anfragen erscheinen hier. Was Sie hier antippen oder als Befehl schreiben, beantworte ich Ihnen im privaten Chat. Alle in dieser Gruppe können die Anfragen lesen: bitte nur Kolleginnen und Kollegen aufnehmen. Beenden: /staffroom off
staffroom-ended = Es gibt keinen gemeinsamen Raum des Teams mehr. Anfragen gehen wieder an alle einzeln.
staffroom-in-private = Bitte schreiben Sie /staffroom in der Gruppe, die der gemeinsame Raum des Teams werden soll.

# Protokoll
audit-wanted = Welche Einträge möchten Sie sehen? Sie können auch einen Namen oder eine Nummer schreiben, zum Beispiel B-0042.
audit-wanted-name = Einträge
audit-all = Alle
audit-all-words = alles, alle einträge
audit-none = Dazu gibt es keine Einträge.
audit-shown =
    { $shown } von { $all } Einträgen, die neuesten zuerst (Zeiten in Ihrer Zeitzone). In der Datei stehen alle.
    { $lines }
audit-line =
    { $at } · { $who } · { $action_key ->
        [appointed] in die Administration eingesetzt
        [invited] eingeladen
        [joined] beigetreten
        [left] ausgetreten
        [removed] entfernt
        [named] Name geändert
        [role-clerk] Rolle Sachbearbeitung
        [role-editor] Rolle Redaktion
        [role-administrator] Rolle Administration
        [staffroom] Teamraum
        [site] Standort gepflegt
        [room] Raum gepflegt
        [block] gesperrt
        [unblock] Sperre aufgehoben
        [looked] angesehen
        [approved] genehmigt
        [refused] abgelehnt
        [revoked] Zusage zurückgenommen
        [taken] übernommen
        [asked-back] zurückgefragt
        [put-on-the-waiting-list] auf die Warteliste gesetzt
        [offered-an-alternative] Alternative angeboten
        [handover-taken] Gespräch übernommen
        [handover-joined] Gespräch beigetreten
        [handover-closed] Gespräch beendet
        [hours-entered] Zeiten eingetragen
        [questions] offene Fragen angesehen
        [dismiss] Fragen weggelegt
        [answer] Antwort eingetragen
        [withdraw-answer] Antwort zurückgezogen
        [import] importiert
        [announcement-written] Rundnachricht geschrieben
        [announcement-submitted] Rundnachricht zur Freigabe gegeben
        [announcement-approved] Rundnachricht freigegeben
        [announcement-returned] Rundnachricht nicht freigegeben
        [announcement-taken-back] Rundnachricht zurückgenommen
        [announcement-sent] Rundnachricht gesendet
        [announcement-paused] Rundnachricht angehalten
        [announcement-resumed] Rundnachricht fortgesetzt
        [announcement-recalled] Rundnachricht zurückgerufen
        [announcement-dropped] Rundnachricht verworfen
        [conference] Konferenz gepflegt
        [attendees] Teilnehmerliste angesehen
        [checkin] eingelassen
        [holiday] freie Tage gepflegt
       *[other] { $action }
    } · { $subject_key ->
        [clerk] Sachbearbeitung
        [editor] Redaktion
        [administrator] Administration
        [audit] Protokoll
        [on] ein
        [off] aus
        [office-requests] Büroanfragen
        [sites] Standorte
       *[other] { $subject }
    }
