<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Acts</name>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>An assessment's versions are proof; write a new version.</source>
      <translation>Die Fassungen einer Abwägung sind Nachweis; schreiben Sie eine neue Fassung.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Assessment</source>
      <translation>Abwägung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/undoing.py" />
      <source>Bring back</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/undoing.py" />
      <source>Bringing back</source>
      <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Brought back.</source>
      <translation>Wiederhergestellt.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Brought back: {count} leads.</source>
      <translation>
        <numerusform>Wiederhergestellt: {count} Lead.</numerusform>
        <numerusform>Wiederhergestellt: {count} Leads.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Consent taken back</source>
      <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Differences answered</source>
      <translation>Abweichungen beantwortet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Do not contact</source>
      <translation>Nicht kontaktieren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Done, can be undone</source>
      <translation>Erledigt, umkehrbar</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Entry changed</source>
      <translation>Eintrag geändert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Evidence noted</source>
      <translation>Nachweis notiert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Field set</source>
      <translation>Feld gesetzt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Flagged cells removed</source>
      <translation>Markierte Zellen entfernt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Flags decided</source>
      <translation>Hinweise entschieden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>It is proof of what happened; note what has changed since.</source>
      <translation>Es belegt, was geschehen ist; notieren Sie, was sich seither geändert hat.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Its earlier state is no longer kept.</source>
      <translation>Der frühere Zustand wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Lawful basis set</source>
      <translation>Rechtsgrundlage gesetzt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Lead corrected</source>
      <translation>Lead berichtigt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Leads deleted</source>
      <translation>Leads gelöscht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Leads merged</source>
      <translation>Leads zusammengeführt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>List exported</source>
      <translation>Liste exportiert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Look-alikes kept apart</source>
      <translation>Ähnliche getrennt gehalten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Restriction</source>
      <translation>Einschränkung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Something rests on the entry by now, so it stays.</source>
      <translation>Inzwischen beruht etwas auf dem Eintrag, deshalb bleibt er.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Stays</source>
      <translation>Bleibt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>The entry was changed since and stays as it is.</source>
      <translation>Der Eintrag wurde seither geändert und bleibt, wie er ist.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/undoing.py" />
      <source>The last act is an import. Undo it here if you mean it.</source>
      <translation>Die letzte Handlung ist ein Import. Machen Sie ihn hier rückgängig, wenn Sie das wollen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>The list has left; call it back under Exports, past lists.</source>
      <translation>Die Liste ist hinausgegangen; rufen Sie sie unter Exporte zurück.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/undoing.py" />
      <source>There is nothing to undo.</source>
      <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>This protects people, so it stays.</source>
      <translation>Das schützt Menschen, deshalb bleibt es.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/undoing.py" />
      <source>Undoing</source>
      <translation>Wird rückgängig gemacht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Undone</source>
      <translation>Rückgängig gemacht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Undone.</source>
      <translation>Rückgängig gemacht.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Undone: {count} leads.</source>
      <translation>
        <numerusform>Rückgängig gemacht: {count} Lead.</numerusform>
        <numerusform>Rückgängig gemacht: {count} Leads.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>alike names, same company</source>
      <translation>ähnliche Namen, gleiches Unternehmen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>alike names, same company domain</source>
      <translation>ähnliche Namen, gleiche Firmendomain</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>alike names, same mailbox name</source>
      <translation>ähnliche Namen, gleicher Postfachname</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>alike names, same town</source>
      <translation>ähnliche Namen, gleicher Ort</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>every email and number</source>
      <translation>jede E-Mail und Nummer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>left as they are</source>
      <translation>so gelassen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>lifted</source>
      <translation>aufgehoben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>same email</source>
      <translation>gleiche E-Mail</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>same number</source>
      <translation>gleiche Nummer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>set</source>
      <translation>gesetzt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>taken over</source>
      <translation>übernommen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>the do-not-contact entries</source>
      <translation>die Sperren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>the flags</source>
      <translation>die Hinweise</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>the restriction</source>
      <translation>die Einschränkung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>the stricter lawful basis</source>
      <translation>die strengere Rechtsgrundlage</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>{count} asked for no contact since and stay away.</source>
      <translation>
        <numerusform>{count} bat seither um keinen Kontakt und bleibt draußen.</numerusform>
        <numerusform>{count} baten seither um keinen Kontakt und bleiben draußen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>{count} went out in an export since and stay as they are.</source>
      <translation>
        <numerusform>{count} ging seither in einem Export hinaus und bleibt, wie er ist.</numerusform>
        <numerusform>{count} gingen seither in einem Export hinaus und bleiben, wie sie sind.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>{count} were changed since and stay as they are.</source>
      <translation>
        <numerusform>{count} wurde seither geändert und bleibt, wie er ist.</numerusform>
        <numerusform>{count} wurden seither geändert und bleiben, wie sie sind.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>{count} were deleted since and stay deleted.</source>
      <translation>
        <numerusform>{count} wurde seither gelöscht und bleibt gelöscht.</numerusform>
        <numerusform>{count} wurden seither gelöscht und bleiben gelöscht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>{count} were merged since and stay as they are.</source>
      <translation>
        <numerusform>{count} wurde seither zusammengeführt und bleibt, wie er ist.</numerusform>
        <numerusform>{count} wurden seither zusammengeführt und bleiben, wie sie sind.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>AddStops</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>&amp;Because</source>
      <translation>&amp;Weil</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>&amp;Channel</source>
      <translation>&amp;Kanal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>A domain stops everybody at that company.</source>
      <translation>Eine Domain sperrt alle in diesem Unternehmen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>Add {count}</source>
      <translation>{count} hinzufügen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>Addresses, numbers, domains</source>
      <translation>Adressen, Nummern, Domains</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>All channels</source>
      <translation>Alle Kanäle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>Because</source>
      <translation>Weil</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>Channel</source>
      <translation>Kanal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>Do not contact</source>
      <translation>Nicht kontaktieren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>Who must not be contacted?</source>
      <translation>Wer darf nicht kontaktiert werden?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>one a line: name@firm.example, +45 20 30 40 50, firm.example</source>
      <translation>je Zeile eine: name@firma.example, +45 20 30 40 50, firma.example</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>{count} can't be read: write numbers with their country code (+45 …).</source>
      <translation>
        <numerusform>{count} ist nicht lesbar: Nummern bitte mit Landesvorwahl (+45 …) schreiben.</numerusform>
        <numerusform>{count} sind nicht lesbar: Nummern bitte mit Landesvorwahl (+45 …) schreiben.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>AddWord</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>&amp;Word or phrase</source>
      <translation>&amp;Wort oder Wendung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>A star stands for more letters. Large and small letters are the same.</source>
      <translation>Ein Stern steht für weitere Buchstaben. Groß und klein ist gleich.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>Add a word</source>
      <translation>Wort hinzufügen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>Add the word</source>
      <translation>Wort hinzufügen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>How &amp;sure</source>
      <translation>Wie &amp;sicher</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>How sure</source>
      <translation>Wie sicher</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>In every text</source>
      <translation>In jedem Text</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>Nothing: never flag it</source>
      <translation>Nichts: nie markieren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>Only a warning</source>
      <translation>Nur eine Warnung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>Such as: Project Lazaret, or lazaret*</source>
      <translation>Etwa: Projekt Lazarett oder lazarett*</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>Sure enough to hold the lead back</source>
      <translation>Sicher genug, den Lead zurückzuhalten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>What it &amp;tells</source>
      <translation>Was es &amp;verrät</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>What it tells</source>
      <translation>Was es verrät</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>Where it &amp;counts</source>
      <translation>Wo es &amp;gilt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>Where it counts</source>
      <translation>Wo es gilt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>Word or phrase</source>
      <translation>Wort oder Wendung</translation>
    </message>
  </context>
  <context>
    <name>AlarmNote</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/alarm_note.py" />
      <source>Go on with it</source>
      <translation>Damit fortfahren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/alarm_note.py" />
      <source>Go on with the older store</source>
      <translation>Mit dem älteren Speicher fortfahren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/alarm_note.py" />
      <source>I brought back a backup…</source>
      <translation>Ich habe eine Sicherung eingespielt …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/alarm_note.py" />
      <source>Lock, and look for the newer file</source>
      <translation>Sperren und die neuere Datei suchen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/alarm_note.py" />
      <source>What was done since then is missing here: imports, decisions, exports. Stops and deletions were brought back. The log keeps that you confirmed it.</source>
      <translation>Was seither geschah, fehlt hier: Importe, Entscheidungen, Exporte. Sperren und Löschungen wurden nachgeholt. Das Protokoll hält Ihre Bestätigung fest.</translation>
    </message>
  </context>
  <context>
    <name>AnswerRequest</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>&amp;Answer</source>
      <translation>&amp;Antwort</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>&amp;Ground</source>
      <translation>&amp;Grund</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>&amp;What you told them</source>
      <translation>&amp;Was Sie mitgeteilt haben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>Answer a request</source>
      <translation>Anfrage beantworten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>Ground</source>
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>How was the person answered?</source>
      <translation>Wie wurde der Person geantwortet?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>Lead Desk sends nothing: write or call them yourself, then note it here.</source>
      <translation>Lead Desk verschickt nichts: schreiben oder rufen Sie selbst an und vermerken Sie es hier.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>The person is answered</source>
      <translation>Die Person hat Antwort</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>What you told them</source>
      <translation>Was Sie mitgeteilt haben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>when, by which way, what</source>
      <translation>wann, auf welchem Weg, was</translation>
    </message>
  </context>
  <context>
    <name>AnswersFile</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>&amp;Asked on</source>
      <translation>Abge&amp;fragt am</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>&amp;Because</source>
      <translation>&amp;Weil</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>&amp;Channel</source>
      <translation>&amp;Kanal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>&amp;Topic</source>
      <translation>&amp;Thema</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>An answer of this list counts {count} days.</source>
      <translation>
        <numerusform>Eine Antwort dieser Liste gilt {count} Tag.</numerusform>
        <numerusform>Eine Antwort dieser Liste gilt {count} Tage.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Answers of a do-not-call list (TPS, Robinson, NIX …)</source>
      <translation>Antworten einer Anruf-Sperrliste (TPS, Robinson, NIX …)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>As the file says</source>
      <translation>Wie die Datei sagt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>As the file says, else all</source>
      <translation>Wie die Datei sagt, sonst alle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Asked on</source>
      <translation>Abgefragt am</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Because</source>
      <translation>Weil</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>C&amp;ountry of phones</source>
      <translation>L&amp;and der Telefone</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Channel</source>
      <translation>Kanal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Choose…</source>
      <translation>Auswählen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Country of phone numbers</source>
      <translation>Land der Telefonnummern</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>DK, if numbers lack +45</source>
      <translation>DK, wenn Nummern kein +45 haben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Import a list</source>
      <translation>Liste importieren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>It &amp;says</source>
      <translation>Sie &amp;sagt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>It says</source>
      <translation>Sie sagt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Looking at the file …</source>
      <translation>Die Datei wird angesehen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Only this kind of mail</source>
      <translation>Nur diese Art von Mails</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>People who said no: opt-outs, bounces, objections</source>
      <translation>Personen, die Nein gesagt haben: Abmeldungen, Rückläufer, Widersprüche</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Say which list was asked, and when.</source>
      <translation>Geben Sie an, welche Liste wann abgefragt wurde.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Service messages end as well</source>
      <translation>Servicenachrichten enden ebenfalls</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Service messages too</source>
      <translation>Auch Servicenachrichten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>The file &amp;holds</source>
      <translation>Die Datei ent&amp;hält</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>The file couldn't be read.</source>
      <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>The file holds</source>
      <translation>Die Datei enthält</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Which &amp;list</source>
      <translation>Welche &amp;Liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Which list</source>
      <translation>Welche Liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>everybody in it is on the list</source>
      <translation>alle darin stehen auf der Liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>for each row whether it is on the list</source>
      <translation>für jede Zeile, ob sie auf der Liste steht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>it is the whole list: who is not in it is not listed</source>
      <translation>sie ist die ganze Liste: wer nicht darin ist, steht nicht auf der Liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>leave empty for all marketing</source>
      <translation>leer lassen für jede Werbung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>only those listed are marked in a column</source>
      <translation>nur die Eingetragenen sind in einer Spalte markiert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>those left after the listed were taken out</source>
      <translation>die übrig sind, nachdem die Gelisteten entfernt wurden</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>{count} are on record already, or newer ones are.</source>
      <translation>
        <numerusform>{count} ist schon erfasst, oder eine neuere ist es.</numerusform>
        <numerusform>{count} sind schon erfasst, oder neuere sind es.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>{count} of your leads are stopped now that were not before.</source>
      <translation>
        <numerusform>{count} Ihrer Leads ist jetzt gesperrt, der es vorher nicht war.</numerusform>
        <numerusform>{count} Ihrer Leads sind jetzt gesperrt, die es vorher nicht waren.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>{count} rows can't be used (rows {places}): no address or number, or no clear answer.</source>
      <translation>
        <numerusform>{count} Zeile ist unbrauchbar (Zeile {places}): keine Adresse oder Nummer oder keine klare Antwort.</numerusform>
        <numerusform>{count} Zeilen sind unbrauchbar (Zeile {places}): keine Adresse oder Nummer oder keine klare Antwort.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>{count} rows say that they may be contacted: left alone.</source>
      <translation>
        <numerusform>{count} Zeile erlaubt den Kontakt: unberührt gelassen.</numerusform>
        <numerusform>{count} Zeilen erlauben den Kontakt: unberührt gelassen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>{count} rows: {added} new, {known} there already.</source>
      <translation>
        <numerusform>{count} Zeile: {added} neu, {known} schon da.</numerusform>
        <numerusform>{count} Zeilen: {added} neu, {known} schon da.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>{count} rows: {listed} on the list, {clear} not on it.</source>
      <translation>
        <numerusform>{count} Zeile: {listed} auf der Liste, {clear} nicht.</numerusform>
        <numerusform>{count} Zeilen: {listed} auf der Liste, {clear} nicht.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ApproverSettings</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>A colleague's card</source>
      <translation>Karte eines Kollegen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Also take back the approvals that rest on it (lost or stolen)</source>
      <translation>Auch die darauf beruhenden Freigaben zurücknehmen (verloren oder gestohlen)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Approvers of assessments</source>
      <translation>Freigeber von Interessenabwägungen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Card saved.</source>
      <translation>Karte gespeichert.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Make my approver's key…</source>
      <translation>Meinen Freigabeschlüssel erstellen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Nothing signed with it is accepted any more. This cannot be undone.</source>
      <translation>Nichts mit ihm Signiertes wird mehr angenommen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>One approver signs an assessment once; every laptop that trusts the approver's key accepts the file.</source>
      <translation>Ein Freigeber signiert eine Interessenabwägung einmal; jeder Laptop, der seinem Schlüssel vertraut, nimmt die Datei an.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Revoke</source>
      <translation>Widerrufen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Revoke the key of {name}</source>
      <translation>Schlüssel von {name} widerrufen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Revoke…</source>
      <translation>Widerrufen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Save my card</source>
      <translation>Meine Karte speichern</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Save my card…</source>
      <translation>Meine Karte speichern …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>The key is made. Hand out its card, read out its letters.</source>
      <translation>Der Schlüssel ist erstellt. Geben Sie die Karte weiter, lesen Sie die Zeichen vor.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>The key is revoked.</source>
      <translation>Der Schlüssel ist widerrufen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>There is no approver's key on this computer. Only approvers need one.</source>
      <translation>Auf diesem Computer gibt es keinen Freigabeschlüssel. Nur Freigeber brauchen einen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Trust a colleague's key…</source>
      <translation>Schlüssel eines Kollegen vertrauen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Your fingerprint: {fingerprint}</source>
      <translation>Ihr Fingerabdruck: {fingerprint}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>revoked on {day}</source>
      <translation>widerrufen am {day}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>this computer's</source>
      <translation>von diesem Computer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>trusted since {day}</source>
      <translation>vertraut seit {day}</translation>
    </message>
  </context>
  <context>
    <name>AskReason</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/ask.py" />
      <source>In a few words; it is kept in the audit log's record</source>
      <translation>In wenigen Worten; bleibt im Prüfprotokoll</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/ask.py" />
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
  </context>
  <context>
    <name>AssessmentChanges</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>A source has new terms</source>
      <translation>Eine Quelle hat neue Bedingungen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>Data were lost or seen by others</source>
      <translation>Daten gingen verloren oder wurden von anderen gesehen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>More is found out about people</source>
      <translation>Über die Personen wird mehr ermittelt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>More people complain</source>
      <translation>Mehr Personen beschweren sich</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>Note the change</source>
      <translation>Änderung vermerken</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>Noted. A new version must be approved by {day}.</source>
      <translation>Vermerkt. Eine neue Version muss bis {day} genehmigt sein.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>People are contacted more often</source>
      <translation>Personen werden öfter kontaktiert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>The assessment stays good for 30 days. Approve a new version by then, or its leads are held.</source>
      <translation>Die Abwägung gilt noch 30 Tage. Genehmigen Sie bis dahin eine neue Version, sonst werden ihre Leads zurückgehalten.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>The law has changed</source>
      <translation>Das Recht hat sich geändert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>What exactly, in a few words</source>
      <translation>Was genau, in wenigen Worten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>What has changed?</source>
      <translation>Was hat sich geändert?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>{state}, to be reviewed: {reasons}</source>
      <translation>{state}, zu überprüfen: {reasons}</translation>
    </message>
  </context>
  <context>
    <name>AssessmentFiles</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>Bring in an assessment</source>
      <translation>Interessenabwägung einlesen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>Save for other laptops</source>
      <translation>Für andere Laptops speichern</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>Saved. Send the file to your colleagues by any way you like.</source>
      <translation>Gespeichert. Geben Sie die Datei auf beliebigem Weg an Ihre Kollegen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>The key is trusted.</source>
      <translation>Dem Schlüssel wird vertraut.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>{number}, version {version}</source>
      <translation>{number}, Version {version}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>“{title}” is approved, signed by {approver}. Leads that rest on it are judged again now.</source>
      <translation>„{title}“ ist freigegeben, signiert von {approver}. Leads, die darauf beruhen, werden jetzt neu geprüft.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>“{title}” is here as a draft.</source>
      <translation>„{title}“ ist als Entwurf da.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>“{title}” was here already; nothing changed.</source>
      <translation>„{title}“ war schon da; nichts wurde geändert.</translation>
    </message>
  </context>
  <context>
    <name>AssessmentLinks</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_links.py" />
      <source>Leads linked: {count}. They are judged again now.</source>
      <translation>Verknüpfte Leads: {count}. Sie werden jetzt neu beurteilt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_links.py" />
      <source>Leads that rest on legitimate interest, name no assessment, and have a purpose and a source that this one covers: {count}. It can be undone.</source>
      <translation>Leads, die auf berechtigtem Interesse beruhen, keine Abwägung nennen und deren Zweck und Quelle diese abdeckt: {count}. Es lässt sich rückgängig machen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_links.py" />
      <source>Link leads to “{title}”</source>
      <translation>Leads mit „{title}“ verknüpfen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_links.py" />
      <source>Link them</source>
      <translation>Verknüpfen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_links.py" />
      <source>No lead of its purposes and sources waits for an assessment.</source>
      <translation>Kein Lead ihrer Zwecke und Quellen wartet auf eine Abwägung.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_links.py" />
      <source>The assessment covers their purpose and source</source>
      <translation>Die Abwägung deckt ihren Zweck und ihre Quelle ab</translation>
    </message>
  </context>
  <context>
    <name>AssessmentsPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>All assessments</source>
      <translation>Alle Interessenabwägungen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_work.py" />
      <source>All channels it covers need consent in these countries.</source>
      <translation>Alle erfassten Kanäle brauchen in diesen Ländern eine Einwilligung.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_work.py" />
      <source>An answer rules this use out, such as sensitive data, children, or no opt-out.</source>
      <translation>Eine Antwort schließt diese Nutzung aus, etwa sensible Daten, Kinder oder keine Abmeldung.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Approved by</source>
      <translation>Freigegeben von</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Approved. Leads that rest on it are judged again now.</source>
      <translation>Freigegeben. Leads, die darauf beruhen, werden jetzt neu geprüft.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Assessments</source>
      <translation>Interessenabwägungen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Author</source>
      <translation>Verfasser</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Bring in a file…</source>
      <translation>Datei einlesen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Compare versions</source>
      <translation>Versionen vergleichen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Leads</source>
      <translation>Leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Link waiting leads…</source>
      <translation>Wartende Leads verknüpfen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Look again by</source>
      <translation>Prüfen bis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>New assessment…</source>
      <translation>Neue Interessenabwägung …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>New version</source>
      <translation>Neue Version</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>No assessment yet</source>
      <translation>Noch keine Interessenabwägung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_work.py" />
      <source>One of the three tests did not come out in favour.</source>
      <translation>Eine der drei Prüfungen ging nicht zugunsten aus.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Print…</source>
      <translation>Drucken …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Report (PDF)…</source>
      <translation>Bericht (PDF) …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Save for other laptops…</source>
      <translation>Für andere Laptops speichern …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_work.py" />
      <source>Some questions are still open or answered too briefly.</source>
      <translation>Einige Fragen sind noch offen oder zu knapp beantwortet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Something changed…</source>
      <translation>Etwas hat sich geändert …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Start from a template…</source>
      <translation>Mit einer Vorlage beginnen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Take approval back…</source>
      <translation>Freigabe zurücknehmen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>The approval is taken back.</source>
      <translation>Die Freigabe ist zurückgenommen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_work.py" />
      <source>The client's own assessment is not recorded completely.</source>
      <translation>Die eigene Abwägung des Kunden ist nicht vollständig erfasst.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_work.py" />
      <source>The text was changed after it was signed.</source>
      <translation>Der Text wurde nach der Signatur geändert.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Turned down.</source>
      <translation>Abgelehnt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_work.py" />
      <source>What it covers is not complete: purposes, channels, audience, sources, countries, columns, recipients.</source>
      <translation>Der Umfang ist nicht vollständig: Zwecke, Kanäle, Zielgruppe, Quellen, Länder, Spalten, Empfänger.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>You need one before you export leads that rest on legitimate interest. It takes about ten minutes, and a template does half of it.</source>
      <translation>Sie brauchen eine, bevor Sie Leads exportieren, die auf berechtigtem Interesse beruhen. Es dauert etwa zehn Minuten, und eine Vorlage nimmt Ihnen die Hälfte ab.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>{title}  ·  version {version}  ·  {state}</source>
      <translation>{title}  ·  Version {version}  ·  {state}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>{title}  ·  what changed</source>
      <translation>{title}  ·  was sich geändert hat</translation>
    </message>
  </context>
  <context>
    <name>Audit</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A backup was brought back; {count} newer stops were kept</source>
      <translation>
        <numerusform>Eine Sicherung wurde zurückgeholt; {count} neuere Sperre blieb</numerusform>
        <numerusform>Eine Sicherung wurde zurückgeholt; {count} neuere Sperren blieben</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A backup was written</source>
      <translation>Eine Sicherung wurde geschrieben</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A column found fine: {count} flags of {field}</source>
      <translation>
        <numerusform>Eine Spalte ist in Ordnung: {count} Hinweis in {field}</numerusform>
        <numerusform>Eine Spalte ist in Ordnung: {count} Hinweise in {field}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A lead was corrected: {fields}</source>
      <translation>Ein Lead wurde korrigiert: {fields}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A paper of {key} copied out</source>
      <translation>Eine Unterlage von {key} herauskopiert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A paper of {key} kept</source>
      <translation>Eine Unterlage von {key} aufbewahrt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A paper of {key} removed</source>
      <translation>Eine Unterlage von {key} entfernt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A reason was given</source>
      <translation>Ein Grund wurde genannt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A remembered decision taken back: {count} flags</source>
      <translation>
        <numerusform>Eine gemerkte Entscheidung zurückgenommen: {count} Hinweis</numerusform>
        <numerusform>Eine gemerkte Entscheidung zurückgenommen: {count} Hinweise</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A second person decided the same about {count} flags</source>
      <translation>
        <numerusform>Eine zweite Person entschied gleich über {count} Hinweis</numerusform>
        <numerusform>Eine zweite Person entschied gleich über {count} Hinweise</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A whole column removed: {count} cells of {field}</source>
      <translation>
        <numerusform>Eine ganze Spalte entfernt: {count} Zelle von {field}</numerusform>
        <numerusform>Eine ganze Spalte entfernt: {count} Zellen von {field}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Act</source>
      <translation>Handlung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>An assessment file was refused ({code})</source>
      <translation>Eine Abwägungsdatei wurde abgelehnt ({code})</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>An export for “{campaign}” was refused</source>
      <translation>Ein Export für „{campaign}“ wurde abgelehnt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>An older state of the store was confirmed as meant</source>
      <translation>Ein älterer Stand des Speichers wurde als gewollt bestätigt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Answers</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Approver's key</source>
      <translation>Schlüssel eines Freigebers</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Assessment</source>
      <translation>Abwägung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Assessment {family} saved for other laptops</source>
      <translation>Abwägung {family} für andere Rechner gespeichert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Assessment {family}, version {version}: {state}</source>
      <translation>Abwägung {family}, Version {version}: {state}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Assessments</source>
      <translation>Abwägungen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Brought back: {act}</source>
      <translation>Wiederhergestellt: {act}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Campaign</source>
      <translation>Kampagne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Cells</source>
      <translation>Zellen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Changes of leads</source>
      <translation>Änderungen an Leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Colleague</source>
      <translation>Kollege</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Column</source>
      <translation>Spalte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Columns not stored</source>
      <translation>Nicht gespeicherte Spalten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Consent</source>
      <translation>Einwilligung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Copy made for request {key}</source>
      <translation>Kopie für Anfrage {key} erstellt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Differing values to decide</source>
      <translation>Abweichende Werte zu entscheiden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Do-not-call answer</source>
      <translation>Antwort einer Anruf-Sperrliste</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Earlier states of {count} acts forgotten</source>
      <translation>
        <numerusform>Früherer Stand von {count} Handlung vergessen</numerusform>
        <numerusform>Frühere Stände von {count} Handlungen vergessen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Evidence</source>
      <translation>Nachweis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Export</source>
      <translation>Export</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Exports</source>
      <translation>Exporte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Flagged</source>
      <translation>Markiert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Flags</source>
      <translation>Hinweise</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Hash of the content</source>
      <translation>Hash des Inhalts</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Import</source>
      <translation>Import</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Import {batch} brought back: {count} leads</source>
      <translation>
        <numerusform>Import {batch} wiederhergestellt: {count} Lead</numerusform>
        <numerusform>Import {batch} wiederhergestellt: {count} Leads</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Import {batch} taken back: {count} leads</source>
      <translation>
        <numerusform>Import {batch} zurückgenommen: {count} Lead</numerusform>
        <numerusform>Import {batch} zurückgenommen: {count} Leads</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Import {batch}: {count} rows, {created} new, {rejected} rejected</source>
      <translation>
        <numerusform>Import {batch}: {count} Zeile, {created} neu, {rejected} abgewiesen</numerusform>
        <numerusform>Import {batch}: {count} Zeilen, {created} neu, {rejected} abgewiesen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Imports</source>
      <translation>Importe</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Lawful basis</source>
      <translation>Rechtsgrundlage</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Lawful basis of {count} leads set: {basis}</source>
      <translation>
        <numerusform>Rechtsgrundlage für {count} Lead gesetzt: {basis}</numerusform>
        <numerusform>Rechtsgrundlage für {count} Leads gesetzt: {basis}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Leads</source>
      <translation>Leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Left as they are</source>
      <translation>Unverändert gelassen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Legal hold</source>
      <translation>Aufbewahrungspflicht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Many entries of the registers added or changed</source>
      <translation>Viele Einträge der Register hinzugefügt oder geändert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>New rules were taken in: {count} leads are held now that were free, {freed} are free that were held</source>
      <translation>
        <numerusform>Neue Regeln wurden übernommen: {count} Lead, der frei war, wird jetzt zurückgehalten, {freed} sind frei geworden</numerusform>
        <numerusform>Neue Regeln wurden übernommen: {count} Leads, die frei waren, werden jetzt zurückgehalten, {freed} sind frei geworden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Notice given</source>
      <translation>Erteilte Information</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Numbers of the leads</source>
      <translation>Nummern der Leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Our company</source>
      <translation>Unser Unternehmen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Own columns</source>
      <translation>Eigene Spalten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Own word for flags</source>
      <translation>Eigenes Wort für Hinweise</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Privacy notice</source>
      <translation>Datenschutzhinweis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Purpose</source>
      <translation>Zweck</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Reasons</source>
      <translation>Gründe</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Recipient</source>
      <translation>Empfänger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Rejected</source>
      <translation>Abgewiesen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Request for an offer</source>
      <translation>Angebotsanfrage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Request of a person</source>
      <translation>Anfrage einer Person</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Request {key} answered: {answer}</source>
      <translation>Anfrage {key} beantwortet: {answer}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Request {key} got more time</source>
      <translation>Anfrage {key} bekam mehr Zeit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Request {key} taken in: {right}</source>
      <translation>Anfrage {key} aufgenommen: {right}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Restored</source>
      <translation>Wiederhergestellt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Review of flags</source>
      <translation>Prüfung der Hinweise</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Rows</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>SHA-256 of the file</source>
      <translation>SHA-256 der Datei</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Sale to a customer</source>
      <translation>Verkauf an einen Kunden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Saved view</source>
      <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Signed assessment {family} taken in</source>
      <translation>Signierte Abwägung {family} aufgenommen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Somebody stood for import {batch}: it left quarantine</source>
      <translation>Jemand stand für Import {batch} ein: Er hat die Quarantäne verlassen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Sources, recipients and the like</source>
      <translation>Quellen, Empfänger und Ähnliches</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Stayed behind</source>
      <translation>Zurückgeblieben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Stopped</source>
      <translation>Gesperrt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Stops and requests</source>
      <translation>Sperren und Anfragen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Taken back: {act}</source>
      <translation>Zurückgenommen: {act}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>The file of export {export} could not be put in its place</source>
      <translation>Die Datei von Export {export} kam nicht an ihren Platz</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>The file of export {export} was handed on</source>
      <translation>Die Datei von Export {export} wurde weitergegeben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>The store</source>
      <translation>Der Speicher</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>The store looked older than it was when last seen</source>
      <translation>Der Speicher wirkte älter als beim letzten Mal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>The store was brought to a newer form</source>
      <translation>Der Speicher wurde auf ein neueres Format gebracht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>The store was made</source>
      <translation>Der Speicher wurde angelegt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>This log was saved as a file</source>
      <translation>Dieses Protokoll wurde als Datei gespeichert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Twice in the list</source>
      <translation>Doppelt in der Liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Two leads that look alike are two people</source>
      <translation>Zwei ähnliche Leads sind zwei Personen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Unchanged</source>
      <translation>Unverändert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Updated</source>
      <translation>Aktualisiert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Versions of the rules</source>
      <translation>Versionen der Regeln</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Went out</source>
      <translation>Hinausgegangen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Word that raises no flag</source>
      <translation>Wort ohne Hinweis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Wording of a consent</source>
      <translation>Wortlaut einer Einwilligung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>added</source>
      <translation>hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>changed</source>
      <translation>geändert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} answers of the do-not-call list {list} taken in</source>
      <translation>
        <numerusform>{count} Antwort der Anruf-Sperrliste {list} aufgenommen</numerusform>
        <numerusform>{count} Antworten der Anruf-Sperrliste {list} aufgenommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} cells removed for good</source>
      <translation>
        <numerusform>{count} Zelle endgültig entfernt</numerusform>
        <numerusform>{count} Zellen endgültig entfernt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} columns found to be something else than their name says</source>
      <translation>
        <numerusform>{count} Spalte ist etwas anderes, als ihr Name sagt</numerusform>
        <numerusform>{count} Spalten sind etwas anderes, als ihr Name sagt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} consents came with import {batch}; incomplete: {incomplete}</source>
      <translation>
        <numerusform>{count} Einwilligung kam mit Import {batch}; unvollständig: {incomplete}</numerusform>
        <numerusform>{count} Einwilligungen kamen mit Import {batch}; unvollständig: {incomplete}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} differing values of a list answered</source>
      <translation>
        <numerusform>{count} abweichender Wert einer Liste beantwortet</numerusform>
        <numerusform>{count} abweichende Werte einer Liste beantwortet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} entries added to the do-not-contact list</source>
      <translation>
        <numerusform>{count} Eintrag zur Sperrliste hinzugefügt</numerusform>
        <numerusform>{count} Einträge zur Sperrliste hinzugefügt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} flags gone with cells that somebody corrected</source>
      <translation>
        <numerusform>{count} Hinweis weg mit einer Zelle, die jemand berichtigt hat</numerusform>
        <numerusform>{count} Hinweise weg mit Zellen, die jemand berichtigt hat</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} flags wait for a look again</source>
      <translation>
        <numerusform>{count} Hinweis wartet wieder auf Prüfung</numerusform>
        <numerusform>{count} Hinweise warten wieder auf Prüfung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} flags: {state}</source>
      <translation>
        <numerusform>{count} Hinweis: {state}</numerusform>
        <numerusform>{count} Hinweise: {state}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} leads became one</source>
      <translation>
        <numerusform>{count} Lead wurde eins</numerusform>
        <numerusform>{count} Leads wurden eins</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} leads deleted for good</source>
      <translation>
        <numerusform>{count} Lead endgültig gelöscht</numerusform>
        <numerusform>{count} Leads endgültig gelöscht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} leads held back from every use</source>
      <translation>
        <numerusform>{count} Lead von jeder Nutzung ausgenommen</numerusform>
        <numerusform>{count} Leads von jeder Nutzung ausgenommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} leads looked at again for flags; new: {added}</source>
      <translation>
        <numerusform>{count} Lead erneut auf Hinweise geprüft; neu: {added}</numerusform>
        <numerusform>{count} Leads erneut auf Hinweise geprüft; neu: {added}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} leads may be used again</source>
      <translation>
        <numerusform>{count} Lead darf wieder genutzt werden</numerusform>
        <numerusform>{count} Leads dürfen wieder genutzt werden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} leads went out for “{campaign}”; stayed behind: {held}</source>
      <translation>
        <numerusform>{count} Lead ging hinaus für „{campaign}“; zurück blieben: {held}</numerusform>
        <numerusform>{count} Leads gingen hinaus für „{campaign}“; zurück blieben: {held}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} pairs of leads look alike</source>
      <translation>
        <numerusform>{count} Paar Leads ähnelt sich</numerusform>
        <numerusform>{count} Paare Leads ähneln sich</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} stops went along with “{campaign}” as hashes</source>
      <translation>
        <numerusform>{count} Sperre ging als Hash mit „{campaign}“</numerusform>
        <numerusform>{count} Sperren gingen als Hashes mit „{campaign}“</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{field} set on {count} leads</source>
      <translation>
        <numerusform>{field} bei {count} Lead gesetzt</numerusform>
        <numerusform>{field} bei {count} Leads gesetzt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{kind} removed</source>
      <translation>{kind} entfernt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{kind} {change}</source>
      <translation>{kind} {change}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{kind} {change}: {key}</source>
      <translation>{kind} {change}: {key}</translation>
    </message>
  </context>
  <context>
    <name>AuditPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>All entries are unbroken and the store is sound.</source>
      <translation>Alle Einträge sind unversehrt, und der Speicher ist in Ordnung.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Ask the gate again what it said in past exports, with the facts of that day</source>
      <translation>Die Prüfung noch einmal fragen, was sie bei früheren Exporten sagte, mit den damaligen Tatsachen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Asking the gate again about past exports…</source>
      <translation>Frühere Exporte werden nachgeprüft …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Audit log</source>
      <translation>Prüfprotokoll</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Checking the store and every entry…</source>
      <translation>Speicher und alle Einträge werden geprüft …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Each entry seals the one before it, so that nothing can be changed or taken out unseen. Entries hold numbers and codes, never people's data.</source>
      <translation>Jeder Eintrag versiegelt den vorigen, sodass nichts unbemerkt geändert oder entfernt werden kann. Einträge enthalten Zahlen und Codes, nie Personendaten.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Everybody</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>No entry of this kind.</source>
      <translation>Kein Eintrag dieser Art.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>No.</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Replay past verdicts</source>
      <translation>Frühere Urteile nachprüfen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Save the audit log</source>
      <translation>Prüfprotokoll speichern</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Save the whole log for the checker that needs no Lead Desk, or what is on show as a table</source>
      <translation>Das ganze Protokoll für das Prüfprogramm speichern, das ohne Lead Desk auskommt, oder das Gezeigte als Tabelle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Save…</source>
      <translation>Speichern …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Show older entries</source>
      <translation>Ältere Einträge zeigen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Some past verdicts come out otherwise under the same rules. Ask for help.</source>
      <translation>Einige frühere Urteile fallen bei gleichen Regeln anders aus. Holen Sie Hilfe.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>The log does not add up. Don't export; restore a backup or ask for help.</source>
      <translation>Das Protokoll stimmt nicht. Exportieren Sie nicht; spielen Sie eine Sicherung ein oder holen Sie Hilfe.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>The others were judged by earlier rules.</source>
      <translation>Die übrigen wurden nach früheren Regeln beurteilt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>There is no export yet whose verdicts are kept.</source>
      <translation>Es gibt noch keinen Export, dessen Urteile aufbewahrt sind.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>To</source>
      <translation>Bis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Verify</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>What is on show, as a table</source>
      <translation>Das Gezeigte als Tabelle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Whole log for the checker</source>
      <translation>Ganzes Protokoll für das Prüfprogramm</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>{count} entries saved.</source>
      <translation>
        <numerusform>{count} Eintrag gespeichert.</numerusform>
        <numerusform>{count} Einträge gespeichert.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>{same} of {checked} came out the same.</source>
      <translation>{same} von {checked} fielen gleich aus.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>{same} of {checked} past verdicts come out the same to the last code.</source>
      <translation>{same} von {checked} früheren Urteilen fallen bis zum letzten Code gleich aus.</translation>
    </message>
  </context>
  <context>
    <name>BulkChange</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>&amp;Field</source>
      <translation>&amp;Feld</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>&amp;New value</source>
      <translation>&amp;Neuer Wert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>&amp;Tag</source>
      <translation>&amp;Schlagwort</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>&amp;What to do</source>
      <translation>Was &amp;tun</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Add a tag</source>
      <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Change leads</source>
      <translation>Leads ändern</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Change {count} leads</source>
      <translation>
        <numerusform>{count} Lead ändern</numerusform>
        <numerusform>{count} Leads ändern</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Empty clears the field</source>
      <translation>Leer löscht den Inhalt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Field</source>
      <translation>Feld</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Fill in the new value to see what will happen.</source>
      <translation>Tragen Sie den neuen Wert ein, um zu sehen, was geschieht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>New value</source>
      <translation>Neuer Wert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Remove a tag</source>
      <translation>Schlagwort entfernen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Set a field</source>
      <translation>Feld setzen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Tag</source>
      <translation>Schlagwort</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Wh&amp;y</source>
      <translation>War&amp;um</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>What to do</source>
      <translation>Was tun</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Where do you know it from?</source>
      <translation>Woher wissen Sie das?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Why</source>
      <translation>Warum</translation>
    </message>
  </context>
  <context>
    <name>CampaignForm</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>&amp;Leads of</source>
      <translation>&amp;Leads aus</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>&amp;Name</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>All sources and imports</source>
      <translation>Alle Quellen und Importe</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Also</source>
      <translation>Dazu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Autumn mail to fair visitors</source>
      <translation>Herbstmail an Messebesucher</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>By</source>
      <translation>Über</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Choose…</source>
      <translation>Auswählen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Columns as ticked</source>
      <translation>Spalten wie angehakt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Columns that go out</source>
      <translation>Spalten, die hinausgehen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>File laid out for</source>
      <translation>Dateiaufbau für</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Go along as SHA-256 of e-mails</source>
      <translation>Gehen als SHA-256 der E-Mails mit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Go along as salted hashes</source>
      <translation>Gehen als gesalzene Hashwerte mit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Goes &amp;to</source>
      <translation>Geht &amp;an</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Goes to</source>
      <translation>Geht an</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>How to say stop</source>
      <translation>So sagt man Stopp</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>How to stop</source>
      <translation>So stoppt man</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Import {number}: {file}</source>
      <translation>Import {number}: {file}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Leads of</source>
      <translation>Leads aus</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Made for</source>
      <translation>Gemacht für</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Name in the message</source>
      <translation>Name in der Nachricht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>None attached</source>
      <translation>Keiner beigefügt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Only if people can stop single topics</source>
      <translation>Nur, wenn man einzelne Themen abmelden kann</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Other ways, and why not</source>
      <translation>Andere Wege, und warum nicht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Our own use</source>
      <translation>Eigene Nutzung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>People who said no</source>
      <translation>Personen, die Nein gesagt haben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Postal address in the message</source>
      <translation>Postanschrift in der Nachricht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Privacy notice</source>
      <translation>Datenschutzhinweis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Reply STOP, link in each message, …</source>
      <translation>STOPP antworten, Link in jeder Nachricht, …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Sender</source>
      <translation>Absender</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Sender's address</source>
      <translation>Adresse des Absenders</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Source: {name}</source>
      <translation>Quelle: {name}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Stay here</source>
      <translation>Bleiben hier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>The file: layout, other ways, who said no</source>
      <translation>Die Datei: Aufbau, andere Wege, wer Nein sagte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>The message</source>
      <translation>Die Nachricht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>The message: sender, how to stop</source>
      <translation>Die Nachricht: Absender, wie man abmeldet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Topic</source>
      <translation>Thema</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>True of this message</source>
      <translation>Gilt für diese Nachricht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>What &amp;for</source>
      <translation>Wo&amp;für</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>What for</source>
      <translation>Wofür</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>What is it for?</source>
      <translation>Wofür ist sie?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Who said no</source>
      <translation>Nein gesagt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>import {number}</source>
      <translation>Import {number}</translation>
    </message>
  </context>
  <context>
    <name>ChangePreview</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>It couldn't be worked out.</source>
      <translation>Es konnte nicht berechnet werden.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>Their standing is worked out afterwards, in the background.</source>
      <translation>Ihr Status wird danach im Hintergrund berechnet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>What will happen</source>
      <translation>Das wird geschehen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>Who is ready or blocked stays the same.</source>
      <translation>Wer bereit oder gesperrt ist, bleibt gleich.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>Working it out…</source>
      <translation>Wird berechnet …</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>{changed} of {count} leads change.</source>
      <translation>
        <numerusform>{changed} von {count} Lead ändert sich.</numerusform>
        <numerusform>{changed} von {count} Leads ändern sich.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>{count} new entries on the do-not-contact list (leads: {leads}).</source>
      <translation>
        <numerusform>{count} neuer Eintrag auf der Sperrliste (Lead: {leads}).</numerusform>
        <numerusform>{count} neue Einträge auf der Sperrliste (Leads: {leads}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>{count} of them hold something else now, which is written over: {values}</source>
      <translation>
        <numerusform>{count} davon enthält jetzt etwas anderes, das überschrieben wird: {values}</numerusform>
        <numerusform>{count} davon enthalten jetzt etwas anderes, das überschrieben wird: {values}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ChoiceInput</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/inputs.py" />
      <source>Choose…</source>
      <translation>Auswählen …</translation>
    </message>
  </context>
  <context>
    <name>ColumnChooser</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/column_chooser.py" />
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/column_chooser.py" />
      <source>Columns that stay in sight</source>
      <translation>Spalten, die sichtbar bleiben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/column_chooser.py" />
      <source>Down</source>
      <translation>Runter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/column_chooser.py" />
      <source>Find a column</source>
      <translation>Spalte suchen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/column_chooser.py" />
      <source>Move the column to the left</source>
      <translation>Spalte nach links</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/column_chooser.py" />
      <source>Move the column to the right</source>
      <translation>Spalte nach rechts</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/column_chooser.py" />
      <source>Stay in sight</source>
      <translation>Sichtbar bleiben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/column_chooser.py" />
      <source>Up</source>
      <translation>Hoch</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Add to the do-not-contact list…</source>
      <translation>Zur Sperrliste hinzufügen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Check the store and the log</source>
      <translation>Speicher und Protokoll prüfen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Go to {page}</source>
      <translation>Zu {page}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Help: keys and handbook</source>
      <translation>Hilfe: Tasten und Handbuch</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Import files…</source>
      <translation>Dateien importieren …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Lock now</source>
      <translation>Jetzt sperren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>New assessment…</source>
      <translation>Neue Interessenabwägung …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>New export…</source>
      <translation>Neuer Export …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>New source…</source>
      <translation>Neue Quelle …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Our company…</source>
      <translation>Unser Unternehmen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Search leads</source>
      <translation>Leads suchen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Show blocked leads</source>
      <translation>Gesperrte Leads zeigen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Show leads to check</source>
      <translation>Zu prüfende Leads zeigen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Show ready leads</source>
      <translation>Bereite Leads zeigen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Take the tour</source>
      <translation>Rundgang machen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Values written in several ways</source>
      <translation>Werte in mehreren Schreibweisen</translation>
    </message>
  </context>
  <context>
    <name>CompareView</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>Changes</source>
      <translation>Änderungen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>Earlier version</source>
      <translation>Frühere Version</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>Is</source>
      <translation>Ist</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>Later version</source>
      <translation>Spätere Version</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>No answer differs</source>
      <translation>Keine Antwort unterscheidet sich</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>Nothing</source>
      <translation>Nichts</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>Version {number}</source>
      <translation>Version {number}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>Was</source>
      <translation>War</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>with</source>
      <translation>mit</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>{count} answers differ</source>
      <translation>
        <numerusform>{count} Antwort unterscheidet sich</numerusform>
        <numerusform>{count} Antworten unterscheiden sich</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ConflictList</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>Differing values</source>
      <translation>Abweichende Werte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>Field</source>
      <translation>Feld</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>Flag</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>L   Leave as it is</source>
      <translation>L   So lassen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>Lead</source>
      <translation>Lead</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>Leave all</source>
      <translation>Alle so lassen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>No differing values wait. Imports with the rule 'ask me' put them here.</source>
      <translation>Es warten keine abweichenden Werte. Importe mit der Regel „fragen“ legen sie hier ab.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>Row</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>T   Take it</source>
      <translation>T   Übernehmen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>Take all</source>
      <translation>Alle übernehmen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>The list says</source>
      <translation>Die Liste sagt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>You have</source>
      <translation>Sie haben</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>{count} values left as they are.</source>
      <translation>
        <numerusform>{count} Wert bleibt, wie er ist.</numerusform>
        <numerusform>{count} Werte bleiben, wie sie sind.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>{count} values taken over.</source>
      <translation>
        <numerusform>{count} Wert übernommen.</numerusform>
        <numerusform>{count} Werte übernommen.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Consequences</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>Counting</source>
      <translation>Wird gezählt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>Looking through the whole list…</source>
      <translation>Die ganze Liste wird durchgesehen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>The counts couldn't be made. You can still import; nothing goes out unchecked.</source>
      <translation>Die Zahlen konnten nicht ermittelt werden. Sie können trotzdem importieren; nichts geht ungeprüft hinaus.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>What will happen</source>
      <translation>Das wird geschehen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>already there or twice in the list</source>
      <translation>schon da oder doppelt in der Liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>blocked</source>
      <translation>gesperrt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>cells not understood</source>
      <translation>
        <numerusform>Zelle nicht verstanden</numerusform>
        <numerusform>Zellen nicht verstanden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>come back: their own opt-in is newer than their stop</source>
      <translation>kommen zurück: eigene Einwilligung ist neuer als die Sperre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>left out: on your do-not-contact list</source>
      <translation>ausgelassen: auf Ihrer Sperrliste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>need a look</source>
      <translation>bitte ansehen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>new people</source>
      <translation>
        <numerusform>neue Person</numerusform>
        <numerusform>neue Personen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>opt-ins that prove too little; they lack</source>
      <translation>Einwilligungen mit zu wenig Nachweis; es fehlt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>opt-ins with everything the law asks for</source>
      <translation>Einwilligungen mit allem, was das Gesetz verlangt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>people you have, updated</source>
      <translation>
        <numerusform>bekannte Person, aktualisiert</numerusform>
        <numerusform>bekannte Personen, aktualisiert</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>ready to export</source>
      <translation>bereit zum Export</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>rows that can't be read as a person</source>
      <translation>
        <numerusform>Zeile, die keine Person ergibt</numerusform>
        <numerusform>Zeilen, die keine Person ergeben</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>said no to one channel: stopped there</source>
      <translation>Nein zu einem Kanal: dort gesperrt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>values that differ from yours: you are asked afterwards</source>
      <translation>
        <numerusform>Wert, der von Ihrem abweicht: Sie werden danach gefragt</numerusform>
        <numerusform>Werte, die von Ihren abweichen: Sie werden danach gefragt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>{count} rows looked at so far…</source>
      <translation>
        <numerusform>Bisher {count} Zeile durchgesehen …</numerusform>
        <numerusform>Bisher {count} Zeilen durchgesehen …</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DateInput</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/inputs.py" />
      <source>yyyy-MM-dd</source>
      <translation>dd.MM.yyyy</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/inputs.py" />
      <source>{name}: known</source>
      <translation>{name}: bekannt</translation>
    </message>
  </context>
  <context>
    <name>DecideMany</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Cells that may tell of a child stay until you decide about them: {count}.</source>
      <translation>Zellen, die auf ein Kind hindeuten können, bleiben, bis Sie entscheiden: {count}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Confirm</source>
      <translation>Bestätigen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Confirm flags: {flags}</source>
      <translation>Markierungen bestätigen: {flags}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Flags that are fine: {flags}</source>
      <translation>Markierungen in Ordnung: {flags}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>It says so plainly</source>
      <translation>Es steht klar da</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>It should never have been collected</source>
      <translation>Es hätte nie erhoben werden dürfen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>It's a figure of speech</source>
      <translation>Es ist eine Redensart</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>It's a name</source>
      <translation>Es ist ein Name</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>It's about somebody else</source>
      <translation>Es geht um jemand anderen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>It's about their work or product</source>
      <translation>Es geht um ihre Arbeit oder ihr Produkt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Leads: {leads}.</source>
      <translation>Leads: {leads}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Leave the whole column out</source>
      <translation>Ganze Spalte weglassen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>No name</source>
      <translation>Kein Name</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Ready leads: {before} → {after}.</source>
      <translation>Bereite Leads: {before} → {after}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Remove cells: {flags}</source>
      <translation>Zellen entfernen: {flags}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Remove the cells</source>
      <translation>Zellen entfernen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Remove the column</source>
      <translation>Spalte entfernen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Some of them</source>
      <translation>Einige davon</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>The cells are gone for good; the leads stay.</source>
      <translation>Die Zellen sind endgültig weg; die Leads bleiben.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>The cells are removed for good, the leads stay. The next list leaves the column out.</source>
      <translation>Die Zellen werden endgültig entfernt, die Leads bleiben. Die nächste Liste lässt die Spalte weg.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>The person told us</source>
      <translation>Die Person hat es uns gesagt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>They're fine</source>
      <translation>Sie sind in Ordnung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>We don't need it</source>
      <translation>Wir brauchen es nicht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>lists without a source</source>
      <translation>Listen ohne Quelle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>{lead}: “{cell}”</source>
      <translation>{lead}: „{cell}“</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>“{header}” from {source}. Cells: {leads}, flagged: {flagged}, imports: {batches}.</source>
      <translation>„{header}“ von {source}. Zellen: {leads}, markiert: {flagged}, Importe: {batches}.</translation>
    </message>
  </context>
  <context>
    <name>Document</name>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>A consent of yours</source>
      <translation>Eine Einwilligung von Ihnen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>A contract with you, or steps you asked for (Art. 6(1)(b))</source>
      <translation>Ein Vertrag mit Ihnen oder Schritte, um die Sie gebeten haben (Art. 6 Abs. 1 Buchst. b)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>A fact that a rule asks for</source>
      <translation>Eine Angabe, die eine Regel verlangt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>A legal duty of ours (Art. 6(1)(c))</source>
      <translation>Eine rechtliche Pflicht von uns (Art. 6 Abs. 1 Buchst. c)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>A purchase of yours</source>
      <translation>Ein Kauf von Ihnen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>A request of yours</source>
      <translation>Eine Anfrage von Ihnen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>A task in the public interest (Art. 6(1)(e))</source>
      <translation>Eine Aufgabe im öffentlichen Interesse (Art. 6 Abs. 1 Buchst. e)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Address</source>
      <translation>Anschrift</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>An offer you asked for</source>
      <translation>Ein Angebot, um das Sie gebeten haben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Answer to the request</source>
      <translation>Antwort auf die Anfrage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Answered at</source>
      <translation>Beantwortet am</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Answered on</source>
      <translation>Beantwortet am</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Answers that these numbers do not bear out:</source>
      <translation>Antworten, die diese Zahlen nicht bestätigen:</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Approved</source>
      <translation>Freigegeben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Asked about</source>
      <translation>Gefragt nach</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Asked on</source>
      <translation>Angefragt am</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Asks restriction</source>
      <translation>Verlangt Einschränkung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Assessment</source>
      <translation>Interessenabwägung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Author</source>
      <translation>Verfasst von</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Balance</source>
      <translation>Abwägung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Batch</source>
      <translation>Import</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Campaign</source>
      <translation>Kampagne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Channel</source>
      <translation>Kanal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Channel rules within the scope</source>
      <translation>Kanalregeln im Umfang der Abwägung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Channels</source>
      <translation>Kanäle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Checked on</source>
      <translation>Abgefragt am</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Children</source>
      <translation>Kinder</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Client</source>
      <translation>Auftraggeber</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Colleague</source>
      <translation>Kollege oder Kollegin</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Conditions</source>
      <translation>Bedingungen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Confirmed at</source>
      <translation>Bestätigt am</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Contact for requests</source>
      <translation>Kontakt für Anfragen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Content</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Controller</source>
      <translation>Verantwortlicher</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Controllers</source>
      <translation>Verantwortliche</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_html.py" />
      <source>Copy of personal data (GDPR Art. 15)</source>
      <translation>Kopie personenbezogener Daten (Art. 15 DSGVO)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Copy of personal data · confidential</source>
      <translation>Kopie personenbezogener Daten · vertraulich</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Copy sha256</source>
      <translation>SHA-256 der Kopie</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Counted by Lead Desk over the leads this assessment concerns, on the day of this report.</source>
      <translation>Von Lead Desk am Tag dieses Berichts über die Leads gezählt, um die es in dieser Abwägung geht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Countries</source>
      <translation>Länder</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Country, channel, people</source>
      <translation>Land, Kanal, Personen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Data protection officer</source>
      <translation>Datenschutzbeauftragte Person</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Decided by</source>
      <translation>Entschieden von</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Decided on</source>
      <translation>Entschieden am</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Decision</source>
      <translation>Entscheidung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Decision and signatures</source>
      <translation>Entscheidung und Unterschriften</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Do not contact</source>
      <translation>Nicht kontaktieren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Draft, not approved</source>
      <translation>Entwurf, nicht freigegeben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Event</source>
      <translation>Messe oder Veranstaltung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Event date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Evidence hash</source>
      <translation>Prüfsumme des Nachweises</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Exemption</source>
      <translation>Ausnahme</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Exemption reason</source>
      <translation>Grund der Ausnahme</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Expired</source>
      <translation>Abgelaufen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Expires on</source>
      <translation>Läuft ab am</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Explicit category</source>
      <translation>Ausdrücklich zu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Explicit statement</source>
      <translation>Ausdrückliche Erklärung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Exported</source>
      <translation>Exportiert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Extended until</source>
      <translation>Verlängert bis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>From the table of national rules that ships with Lead Desk. Where consent is needed, this assessment alone does not open the channel.</source>
      <translation>Aus der Tabelle nationaler Regeln, die mit Lead Desk kommt. Wo eine Einwilligung nötig ist, öffnet diese Abwägung allein den Kanal nicht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>From you yourself</source>
      <translation>Von Ihnen selbst</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Given at</source>
      <translation>Erteilt am</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>How</source>
      <translation>Wie</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Identifier</source>
      <translation>Adresse oder Nummer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Identity</source>
      <translation>Identität</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>In brackets: file and cell it came from.</source>
      <translation>In Klammern: Datei und Zelle, aus der die Angabe stammt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Information you were given</source>
      <translation>Information, die Sie erhalten haben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>It may not be relied on.</source>
      <translation>Auf sie darf man sich nicht stützen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Kept back</source>
      <translation>Zurückgehalten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Kept until</source>
      <translation>Aufbewahrt bis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Key</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Last used on</source>
      <translation>Zuletzt genutzt am</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Law, last checked</source>
      <translation>Gesetz, zuletzt geprüft</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Lawful basis</source>
      <translation>Rechtsgrundlage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Leads</source>
      <translation>Leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Leads in the list</source>
      <translation>Leads in der Liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Left out of an exported list</source>
      <translation>Aus einer exportierten Liste weggelassen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Legitimate-interest assessment</source>
      <translation>Interessenabwägung (berechtigtes Interesse)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Likelihood</source>
      <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>List name</source>
      <translation>Liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Listed</source>
      <translation>Auf der Liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Look again by</source>
      <translation>Erneut prüfen bis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Marked as sensitive, and held back from use</source>
      <translation>Als sensibel markiert und nicht genutzt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>May be relied on</source>
      <translation>Darf zugrunde gelegt werden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Method</source>
      <translation>Art und Weise</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Necessity test</source>
      <translation>Erforderlichkeit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_words.py" />
      <source>No</source>
      <translation>Nein</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Nobody.</source>
      <translation>Niemand.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>None yet. A draft covers nothing.</source>
      <translation>Noch keine. Ein Entwurf deckt nichts ab.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Not answered</source>
      <translation>Nicht beantwortet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Not decided; your data are not used</source>
      <translation>Nicht entschieden; Ihre Daten werden nicht genutzt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Notice</source>
      <translation>Datenschutzhinweis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Obtained</source>
      <translation>Erhoben am</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Obtained from person</source>
      <translation>Von der Person selbst</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Other</source>
      <translation>Anderes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Our legitimate interest (Art. 6(1)(f))</source>
      <translation>Unser berechtigtes Interesse (Art. 6 Abs. 1 Buchst. f)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Outcome</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Own customers</source>
      <translation>Eigene Kunden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Passport of an exported list</source>
      <translation>Pass einer exportierten Liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Planned on</source>
      <translation>Geplant für</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Proof</source>
      <translation>Nachweis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Public web</source>
      <translation>Öffentlich im Netz</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Purpose test</source>
      <translation>Zweck</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Purposes</source>
      <translation>Zwecke</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Received</source>
      <translation>Eingegangen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Received at</source>
      <translation>Eingegangen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Received via</source>
      <translation>Eingegangen über</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Recipient</source>
      <translation>Empfänger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Recipients told</source>
      <translation>Empfänger unterrichtet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Reference</source>
      <translation>Aktenzeichen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Referral</source>
      <translation>Empfehlung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Refusal in each message</source>
      <translation>Abmeldung in jeder Nachricht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Refusal offered at collection</source>
      <translation>Widerspruch bei der Erhebung angeboten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Refusal reason</source>
      <translation>Grund der Ablehnung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Registered on</source>
      <translation>Eingetragen am</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Rejected or withdrawn</source>
      <translation>Abgewiesen oder zurückgezogen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Replaced by a newer version</source>
      <translation>Durch eine neuere Version ersetzt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Report made</source>
      <translation>Bericht erstellt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Right</source>
      <translation>Recht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Row</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Rule</source>
      <translation>Regel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>SHA-256 of the answers</source>
      <translation>SHA-256 der Antworten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>SHA-256 of the file</source>
      <translation>SHA-256 der Datei</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Sale or negotiation</source>
      <translation>Verkauf oder Verhandlung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Scope</source>
      <translation>Umfang</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Seller is sender</source>
      <translation>Verkäufer ist Absender</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Sent at</source>
      <translation>Gesendet am</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Severity</source>
      <translation>Schwere</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Sheet</source>
      <translation>Blatt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Signature (Ed25519)</source>
      <translation>Signatur (Ed25519)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Signed at</source>
      <translation>Signiert am</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Signed with the key</source>
      <translation>Signiert mit dem Schlüssel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Similar products</source>
      <translation>Ähnliche Produkte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Since</source>
      <translation>Seit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Social network</source>
      <translation>Soziales Netzwerk</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Storage</source>
      <translation>Speicherdauer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Stored here since</source>
      <translation>Hier gespeichert seit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Summary</source>
      <translation>Zusammenfassung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Supplier</source>
      <translation>Lieferant</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>THE SIGNATURE DOES NOT HOLD</source>
      <translation>DIE SIGNATUR STIMMT NICHT</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Target</source>
      <translation>Betrifft</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Text hash</source>
      <translation>Prüfsumme des Textes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Text version</source>
      <translation>Textfassung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>The address of a firm, not of a person</source>
      <translation>Die Adresse einer Firma, nicht einer Person</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>The hash is taken over the answers as JSON with sorted keys, without blanks, in UTF-8. A changed letter changes it.</source>
      <translation>Die Prüfsumme wird über die Antworten als JSON mit sortierten Schlüsseln, ohne Leerzeichen, in UTF-8 gebildet. Ein geänderter Buchstabe ändert sie.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>The interest</source>
      <translation>Das Interesse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>The side file beside the list says more, and can be checked without Lead Desk.</source>
      <translation>Die Begleitdatei neben der Liste sagt mehr und lässt sich ohne Lead Desk prüfen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>This report documents the assessment that the controller made before relying on legitimate interests (GDPR Art. 6(1)(f)), so that it can be shown under Art. 5(2). It follows the three steps of the law: is the interest legitimate, is the processing necessary for it, and do the interests of the people concerned not weigh more.</source>
      <translation>Dieser Bericht belegt die Abwägung, die der Verantwortliche vorgenommen hat, bevor er sich auf berechtigte Interessen stützte (Art. 6 Abs. 1 Buchst. f DSGVO), damit sie nach Art. 5 Abs. 2 nachgewiesen werden kann. Er folgt den drei Schritten des Gesetzes: Ist das Interesse berechtigt, ist die Verarbeitung dafür erforderlich, und überwiegen die Interessen der betroffenen Personen nicht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>This report made</source>
      <translation>Bericht erstellt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>To be looked at again by</source>
      <translation>Erneut zu prüfen bis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Told right to withdraw</source>
      <translation>Über den Widerruf belehrt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Until</source>
      <translation>Bis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Use before</source>
      <translation>Zu nutzen bis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Used by ourselves</source>
      <translation>Von uns selbst genutzt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Vendor</source>
      <translation>Lieferant</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Versions</source>
      <translation>Versionen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Vital interests (Art. 6(1)(d))</source>
      <translation>Lebenswichtige Interessen (Art. 6 Abs. 1 Buchst. d)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Vulnerable</source>
      <translation>Schutzbedürftige</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>We hold no data on you under the address, number or name that you gave.</source>
      <translation>Unter der Adresse, der Nummer oder dem Namen, die Sie angegeben haben, speichern wir keine Daten über Sie.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Web address</source>
      <translation>Webadresse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Website form</source>
      <translation>Formular auf der Website</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>What a do-not-call list said</source>
      <translation>Was eine Sperrliste gegen Werbung ergab</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>What each lead rests on</source>
      <translation>Worauf jeder Lead beruht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>What for</source>
      <translation>Wofür</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>What the store says</source>
      <translation>Was der Speicher dazu sagt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>What they are used for, and why we may</source>
      <translation>Wofür sie genutzt werden und warum wir das dürfen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>What we hold on you</source>
      <translation>Was wir über Sie gespeichert haben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Where they come from</source>
      <translation>Woher sie stammen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Who answers (controller)</source>
      <translation>Wer antwortet (Verantwortlicher)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Who got your data</source>
      <translation>Wer Ihre Daten erhalten hat</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Why it stays</source>
      <translation>Warum er hierbleibt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Why the author decided alone</source>
      <translation>Warum allein entschieden wurde</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Withdrawn at</source>
      <translation>Widerrufen am</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Withdrawn how</source>
      <translation>Wie widerrufen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Written by</source>
      <translation>Verfasst von</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_words.py" />
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>You are a customer of ours (Directive 2002/58, Art. 13(2))</source>
      <translation>Sie sind unser Kunde (Richtlinie 2002/58, Art. 13 Abs. 2)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>You are on our do-not-contact list: a fingerprint of your address, kept so that your wish is honoured.</source>
      <translation>Sie stehen auf unserer Liste „Nicht kontaktieren“: ein Fingerabdruck Ihrer Adresse, gespeichert, damit Ihr Wunsch beachtet wird.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>You may ask for the correction or the erasure of these data or for a restriction of their use, and you may object to their use at any time; an objection to marketing is final and needs no reason (GDPR Arts. 16-18, 21). What you agreed to you may take back at any time. You may complain to the data protection authority of the country where you live or work, or where you think the law was broken (Art. 77). No decision about you is made by a machine alone (Art. 22).</source>
      <translation>Sie können verlangen, dass diese Daten berichtigt, gelöscht oder nur eingeschränkt genutzt werden, und der Nutzung jederzeit widersprechen; ein Widerspruch gegen Werbung ist endgültig und braucht keinen Grund (Art. 16-18, 21 DSGVO). Eine Einwilligung können Sie jederzeit widerrufen. Sie können sich bei der Datenschutzbehörde des Landes beschweren, in dem Sie leben oder arbeiten oder in dem Ihrer Meinung nach das Recht verletzt wurde (Art. 77). Keine Entscheidung über Sie trifft eine Maschine allein (Art. 22).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Your consent (GDPR Art. 6(1)(a))</source>
      <translation>Ihre Einwilligung (Art. 6 Abs. 1 Buchst. a DSGVO)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Your data</source>
      <translation>Ihre Daten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Your data, record {number}</source>
      <translation>Ihre Daten, Datensatz {number}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Your objection to sale or sharing</source>
      <translation>Ihr Widerspruch gegen Verkauf oder Weitergabe</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Your rights</source>
      <translation>Ihre Rechte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>access</source>
      <translation>Auskunft</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_words.py" />
      <source>all of the kind {kind}</source>
      <translation>alle der Art {kind}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_words.py" />
      <source>allowed until they object</source>
      <translation>erlaubt, bis sie widersprechen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_words.py" />
      <source>allowed where consent is implied</source>
      <translation>erlaubt, wo eine Einwilligung anzunehmen ist</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_words.py" />
      <source>allowed where interest may be presumed</source>
      <translation>erlaubt, wo Interesse zu vermuten ist</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>already informed</source>
      <translation>bereits informiert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/reach_words.py" />
      <source>at home</source>
      <translation>privat</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/reach_words.py" />
      <source>at work</source>
      <translation>dienstlich</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>biometric</source>
      <translation>biometrisch</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>certain</source>
      <translation>sicher</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>child</source>
      <translation>Kind</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>compelling grounds</source>
      <translation>zwingende Gründe</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>confirmed</source>
      <translation>bestätigt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>consent</source>
      <translation>Einwilligung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>consumer</source>
      <translation>Verbraucher</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>contract</source>
      <translation>Vertrag</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>criminal</source>
      <translation>Straftaten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>dismissed</source>
      <translation>angesehen, in Ordnung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>done</source>
      <translation>erledigt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>double opt in</source>
      <translation>Double-Opt-in</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>e-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>email</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>erasure</source>
      <translation>Löschung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>event form</source>
      <translation>Formular auf einer Veranstaltung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/reach_words.py" />
      <source>for bills</source>
      <translation>für Rechnungen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/reach_words.py" />
      <source>for deliveries</source>
      <translation>für Lieferungen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>free account leading to paid</source>
      <translation>Gratiskonto, das zu einem bezahlten führt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>generic corporate address</source>
      <translation>Firmenpostfach</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>genetic</source>
      <translation>genetisch</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>health</source>
      <translation>Gesundheit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>imported third party</source>
      <translation>von Dritten erhoben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>impossible or disproportionate</source>
      <translation>unmöglich oder unverhältnismäßig</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>in person</source>
      <translation>persönlich</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>law</source>
      <translation>Gesetz</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>legal claims</source>
      <translation>Rechtsansprüche</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>legal obligation</source>
      <translation>rechtliche Verpflichtung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>legitimate interest</source>
      <translation>berechtigtes Interesse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>months</source>
      <translation>Monate</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>named business contact</source>
      <translation>namentlicher Firmenkontakt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>national id</source>
      <translation>nationale Kennnummer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_words.py" />
      <source>needs consent first</source>
      <translation>braucht vorher eine Einwilligung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>negotiation</source>
      <translation>Verhandlung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>not applicable basis</source>
      <translation>gilt nicht für diese Rechtsgrundlage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>not filled in</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>not identified</source>
      <translation>nicht identifiziert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>not personal</source>
      <translation>nicht personenbezogen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>not recorded</source>
      <translation>nicht vermerkt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>not said</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>objection general</source>
      <translation>Widerspruch</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>objection marketing</source>
      <translation>Widerspruch gegen Werbung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>other persons rights</source>
      <translation>Rechte anderer Personen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>our own use</source>
      <translation>eigene Nutzung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>partly</source>
      <translation>teilweise</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>phone recorded</source>
      <translation>aufgezeichnetes Telefonat</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>political</source>
      <translation>politische Meinung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>portability</source>
      <translation>Datenübertragbarkeit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>possible</source>
      <translation>möglich</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>post</source>
      <translation>Post</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>probable</source>
      <translation>wahrscheinlich</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>processor forwarded</source>
      <translation>an den Auftraggeber weitergeleitet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>public task</source>
      <translation>öffentliche Aufgabe</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>racial ethnic</source>
      <translation>ethnische Herkunft</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>rectification</source>
      <translation>Berichtigung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>refused</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>religious philosophical</source>
      <translation>Religion oder Weltanschauung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>restriction</source>
      <translation>Einschränkung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>sale</source>
      <translation>Verkauf</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>secrecy</source>
      <translation>Schweigepflicht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>sex life</source>
      <translation>Sexualleben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>sexual orientation</source>
      <translation>sexuelle Orientierung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>sms</source>
      <translation>SMS</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>soft opt in</source>
      <translation>Bestandskunde (ähnliche Produkte)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>sole trader</source>
      <translation>Einzelunternehmer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>source question</source>
      <translation>Frage nach der Quelle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>special</source>
      <translation>besondere Kategorie</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>stripped</source>
      <translation>entfernt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>suspected</source>
      <translation>zu prüfen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>the key was revoked on {day}</source>
      <translation>der Schlüssel wurde am {day} widerrufen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>the signature holds</source>
      <translation>die Signatur stimmt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>trade union</source>
      <translation>Gewerkschaft</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>typed by us</source>
      <translation>von uns eingegeben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>undecided</source>
      <translation>nicht entschieden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>unfounded or excessive</source>
      <translation>unbegründet oder exzessiv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>vital interests</source>
      <translation>lebenswichtige Interessen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>web form</source>
      <translation>Webformular</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>years</source>
      <translation>Jahre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>{count} leads</source>
      <translation>{count} Leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>{count} more, leads deleted since among them. The file beside the list has all.</source>
      <translation>{count} weitere, darunter seither gelöschte Leads. Die Datei neben der Liste enthält alle.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>{day} (over: check the list before any use)</source>
      <translation>{day} (abgelaufen: Liste vor jeder Nutzung prüfen)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>{day}, {time} UTC, by {name}</source>
      <translation>{day}, {time} UTC, von {name}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>{family}, version {number}</source>
      <translation>{family}, Version {number}</translation>
    </message>
  </context>
  <context>
    <name>DropCatcher</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/drop_zone.py" />
      <source>Drop to look at it. Nothing is stored yet.</source>
      <translation>Loslassen zum Ansehen. Noch wird nichts gespeichert.</translation>
    </message>
  </context>
  <context>
    <name>DropZone</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/drop_zone.py" />
      <source>Choose files…</source>
      <translation>Dateien auswählen …</translation>
    </message>
  </context>
  <context>
    <name>DuplicatesPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Are they one person? Choose which values stay. The merge can be undone.</source>
      <translation>Ist das eine Person? Wählen Sie, welche Werte bleiben. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Compares all leads; proposes pairs, merges nothing</source>
      <translation>Vergleicht alle Leads; schlägt Paare vor, führt nichts zusammen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Differing values  {count}</source>
      <translation>Abweichende Werte  {count}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Duplicates</source>
      <translation>Dubletten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>K   Keep both</source>
      <translation>K   Beide behalten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Kept as two people; they are not proposed again.</source>
      <translation>Als zwei Personen behalten; sie werden nicht wieder vorgeschlagen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Leads side by side</source>
      <translation>Leads nebeneinander</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Leads with the same email, number, or name and company are one already. Look for alike ones here.</source>
      <translation>Leads mit gleicher E-Mail, Nummer oder gleichem Namen und Unternehmen sind schon eins. Suchen Sie hier nach ähnlichen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Look alike  {count}</source>
      <translation>Ähnlich  {count}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Look for duplicates</source>
      <translation>Dubletten suchen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Looking for duplicates</source>
      <translation>Dubletten werden gesucht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>M   Merge</source>
      <translation>M   Zusammenführen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Merged into one lead.</source>
      <translation>Zu einem Lead zusammengeführt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>N   Next</source>
      <translation>N   Weiter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>No look-alikes wait</source>
      <translation>Keine ähnlichen warten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Pairs that look alike</source>
      <translation>Paare, die sich ähneln</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Spellings</source>
      <translation>Schreibweisen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>{count} pairs look alike.</source>
      <translation>
        <numerusform>{count} Paar ähnelt sich.</numerusform>
        <numerusform>{count} Paare ähneln sich.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>EditLead</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>Edit lead</source>
      <translation>Lead bearbeiten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>Where do you know it from?</source>
      <translation>Woher wissen Sie das?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>Why</source>
      <translation>Warum</translation>
    </message>
  </context>
  <context>
    <name>EncryptFile</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/encrypt_file.py" />
      <source>&amp;Passphrase</source>
      <translation>P&amp;assphrase</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/encrypt_file.py" />
      <source>Choose where to save</source>
      <translation>Speicherort wählen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/encrypt_file.py" />
      <source>Encrypt the file</source>
      <translation>Datei verschlüsseln</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/encrypt_file.py" />
      <source>Four or five words that have nothing in common</source>
      <translation>Vier oder fünf Wörter, die nichts gemeinsam haben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/encrypt_file.py" />
      <source>Once &amp;more</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/encrypt_file.py" />
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/encrypt_file.py" />
      <source>Passphrase once more</source>
      <translation>Passphrase wiederholen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/encrypt_file.py" />
      <source>The list becomes a zip file (AES-256). It opens with 7-Zip, WinZip, Keka and others, not with what Windows and macOS bring along.</source>
      <translation>Die Liste wird eine Zip-Datei (AES-256). Sie öffnet sich mit 7-Zip, WinZip, Keka und anderen, nicht mit dem, was Windows und macOS mitbringen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/encrypt_file.py" />
      <source>The passphrase is not kept. Tell it to the recipient by another way, such as by phone.</source>
      <translation>Die Passphrase wird nicht gespeichert. Geben Sie sie dem Empfänger auf anderem Weg, etwa am Telefon.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/encrypt_file.py" />
      <source>The two passphrases differ.</source>
      <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
  </context>
  <context>
    <name>Evidence</name>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>A note says why the company can be presumed to want this call</source>
      <translation>Ein Vermerk sagt, warum das mutmaßliche Interesse des Unternehmens an diesem Anruf besteht</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The address belongs to the company and names no person</source>
      <translation>Die Adresse gehört dem Unternehmen und nennt keine Person</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The address was not collected by software</source>
      <translation>Die Adresse wurde nicht mit Software gesammelt</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The address was published or handed over without a note against advertising</source>
      <translation>Die Adresse wurde ohne Vermerk gegen Werbung veröffentlicht oder übergeben</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The call concerns the object of a running contract with the person</source>
      <translation>Der Anruf betrifft den Gegenstand eines laufenden Vertrags mit der Person</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The company is a legal person of its own</source>
      <translation>Das Unternehmen ist eine eigene juristische Person</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The company published the address for messages of this kind</source>
      <translation>Das Unternehmen hat die Adresse für solche Nachrichten veröffentlicht</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The directory entry says that advertising calls are welcome</source>
      <translation>Der Verzeichniseintrag sagt, dass Werbeanrufe willkommen sind</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The employer is a company or public body, not a sole trader or partnership</source>
      <translation>Der Arbeitgeber ist eine Gesellschaft oder öffentliche Stelle, kein Einzelunternehmer und keine Personengesellschaft</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The message carries your postal address</source>
      <translation>Die Nachricht enthält Ihre Postanschrift</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The message is marked as unsolicited</source>
      <translation>Die Nachricht ist als unverlangt gekennzeichnet</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The message is written by hand to this one person</source>
      <translation>Die Nachricht ist von Hand an diese eine Person geschrieben</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The message or call says who supplied the data</source>
      <translation>Nachricht oder Anruf sagt, wer die Daten geliefert hat</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The offer concerns the person's job</source>
      <translation>Das Angebot betrifft die Arbeit der Person</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The person bought from you within two years or asked you within six months</source>
      <translation>Die Person hat binnen zwei Jahren bei Ihnen gekauft oder binnen sechs Monaten angefragt</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The person gave the address out in order to get advertising</source>
      <translation>Die Person gab die Adresse heraus, um Werbung zu bekommen</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The person stands in the directory without an asterisk</source>
      <translation>Die Person steht ohne Sternchen im Verzeichnis</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The person was told of the advertising and could object when the address was collected</source>
      <translation>Die Person wurde bei der Erhebung der Adresse über die Werbung informiert und konnte widersprechen</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The product is one the law lets you sell by phone: books, papers, insurance mediation, rescue or ambulance subscriptions</source>
      <translation>Das Produkt darf telefonisch verkauft werden: Bücher, Zeitungen, Versicherungsvermittlung, Rettungs- oder Krankenwagenabonnements</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The recipient itself published this address</source>
      <translation>Der Empfänger hat diese Adresse selbst veröffentlicht</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The sender and the template are registered with the telecom provider</source>
      <translation>Absender und Vorlage sind beim Telekomanbieter registriert</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The subject line carries the &lt;ADV&gt; label</source>
      <translation>Die Betreffzeile trägt die Kennzeichnung &lt;ADV&gt;</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>There is an existing relationship from which consent can be inferred</source>
      <translation>Es besteht eine Beziehung, aus der sich Einwilligung ableiten lässt</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>This is the one and only message that asks for consent</source>
      <translation>Dies ist die einzige Nachricht, die um Einwilligung bittet</translation>
    </message>
  </context>
  <context>
    <name>ExportFiles</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Anybody can try addresses against these; give them to nobody without a contract.</source>
      <translation>Jeder kann Adressen daran ausprobieren; geben Sie sie niemandem ohne Vertrag.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Blank rows stand where rows were taken out, so that formulas and layout stay right.</source>
      <translation>Wo Zeilen herausgenommen wurden, stehen leere Zeilen, damit Formeln und Aufbau stimmen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Choose a list that left earlier</source>
      <translation>Früher ausgegebene Liste auswählen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Exporting</source>
      <translation>Wird exportiert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Inside, behind the passphrase: {file}</source>
      <translation>Darin, hinter der Passphrase: {file}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Lists (*.xlsx *.csv *.ods *.xls);;All files (*)</source>
      <translation>Listen (*.xlsx *.csv *.ods *.xls);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Not checked, as nobody was found there: {sheets}</source>
      <translation>Nicht geprüft, weil dort niemand gefunden wurde: {sheets}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Only rows were taken out; all else in the file is as it came.</source>
      <translation>Nur Zeilen wurden entfernt; alles andere in der Datei ist, wie es kam.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>SHA-256 {hash}</source>
      <translation>SHA-256 {hash}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Save the export</source>
      <translation>Export speichern</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Sheets checked: {sheets}</source>
      <translation>Geprüfte Blätter: {sheets}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>The list without the others: {file}</source>
      <translation>Die Liste ohne die anderen: {file}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Who stayed behind and why: {file}</source>
      <translation>Wer zurückblieb und warum: {file}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>{count} leads are in {file}</source>
      <translation>
        <numerusform>{count} Lead ist in {file}</numerusform>
        <numerusform>{count} Leads sind in {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>{count} older stops cannot travel. Check the recipient's list here for them.</source>
      <translation>
        <numerusform>{count} ältere Sperre kann nicht mitreisen. Prüfen Sie die Liste des Empfängers hier auf sie.</numerusform>
        <numerusform>{count} ältere Sperren können nicht mitreisen. Prüfen Sie die Liste des Empfängers hier auf sie.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>{count} stayed behind. The passport beside it shows why each lead may be used: {passport}</source>
      <translation>
        <numerusform>{count} blieb zurück. Der Pass daneben zeigt, warum jeder Lead genutzt werden darf: {passport}</numerusform>
        <numerusform>{count} blieben zurück. Der Pass daneben zeigt, warum jeder Lead genutzt werden darf: {passport}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>{count} stops travel along as hashes: {file}</source>
      <translation>
        <numerusform>{count} Sperre reist als Hashwert mit: {file}</numerusform>
        <numerusform>{count} Sperren reisen als Hashwerte mit: {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>{fine} of {count} people may still be used</source>
      <translation>
        <numerusform>{fine} von {count} Person darf noch genutzt werden</numerusform>
        <numerusform>{fine} von {count} Personen dürfen noch genutzt werden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>{why} It is a plain table of the checked sheet, with all its columns.</source>
      <translation>{why} Es ist eine einfache Tabelle des geprüften Blatts mit allen Spalten.</translation>
    </message>
  </context>
  <context>
    <name>ExportOverrides</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_overrides.py" />
      <source>Answer for this hold</source>
      <translation>Für dieses Zurückhalten einstehen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_overrides.py" />
      <source>Colleagues…</source>
      <translation>Kollegen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_overrides.py" />
      <source>I answer for it</source>
      <translation>Ich stehe dafür ein</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_overrides.py" />
      <source>Only a registered compliance owner may answer for a hold</source>
      <translation>Nur eine eingetragene verantwortliche Person für Compliance darf dafür einstehen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_overrides.py" />
      <source>Take back</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_overrides.py" />
      <source>The law book is not certain of this rule. Whoever lets these leads out answers for it, this once.</source>
      <translation>Das Regelbuch ist bei dieser Regel nicht sicher. Wer diese Leads hinauslässt, steht dafür ein, dieses eine Mal.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_overrides.py" />
      <source>Who answers</source>
      <translation>Wer einsteht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_overrides.py" />
      <source>Why it is lawful, in at least 40 letters; the passport shows it</source>
      <translation>Warum es rechtmäßig ist, in mindestens 40 Zeichen; der Pass zeigt es</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/export_overrides.py" />
      <source>{count} holds are answered for</source>
      <translation>
        <numerusform>Für {count} Zurückhalten steht jemand ein</numerusform>
        <numerusform>Für {count} Gründe steht jemand ein</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ExportsPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source> and </source>
      <translation> und </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>All exports</source>
      <translation>Alle Exporte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>By</source>
      <translation>Über</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Campaign</source>
      <translation>Kampagne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Campaign saved.</source>
      <translation>Kampagne gespeichert.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Campaigns</source>
      <translation>Kampagnen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Check an old list…</source>
      <translation>Alte Liste prüfen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Choose {what}.</source>
      <translation>Wählen Sie {what}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Encrypt the file</source>
      <translation>Datei verschlüsseln</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Every lead is judged again in the moment of the export. A passport goes beside the file.</source>
      <translation>Jeder Lead wird im Moment des Exports neu geprüft. Neben der Datei liegt ein Exportpass.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Export {count}…</source>
      <translation>{count} exportieren …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Exports</source>
      <translation>Exporte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Export…</source>
      <translation>Exportieren …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Give the campaign a name first.</source>
      <translation>Geben Sie der Kampagne zuerst einen Namen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Goes to</source>
      <translation>Geht an</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>It stands in the log and in the passport.</source>
      <translation>Es steht im Protokoll und im Exportpass.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>New export</source>
      <translation>Neuer Export</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>New export…</source>
      <translation>Neuer Export …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>None yet. A campaign says what for, by which channels and to whom; it can be used again.</source>
      <translation>Noch keine. Eine Kampagne sagt wofür, über welche Kanäle und an wen; sie lässt sich wiederverwenden.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Nothing can go out yet</source>
      <translation>Noch kann nichts hinaus</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Open the campaign</source>
      <translation>Kampagne öffnen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Save the campaign</source>
      <translation>Kampagne speichern</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>The campaign</source>
      <translation>Die Kampagne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>The reasons and the quickest ways out stand on the right.</source>
      <translation>Die Gründe und die schnellsten Auswege stehen rechts.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>What for</source>
      <translation>Wofür</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Which people of a list that left earlier may still be used?</source>
      <translation>Wer auf einer früher ausgegebenen Liste darf noch genutzt werden?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>at least one channel</source>
      <translation>mindestens einen Kanal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>what for</source>
      <translation>wofür</translation>
    </message>
  </context>
  <context>
    <name>FacetPopover</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>Counting…</source>
      <translation>Wird gezählt …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>Find a value</source>
      <translation>Wert suchen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>No values to choose from.</source>
      <translation>Keine Werte zur Auswahl.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>The values couldn't be counted.</source>
      <translation>Die Werte konnten nicht gezählt werden.</translation>
    </message>
  </context>
  <context>
    <name>Fields</name>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Age</source>
      <translation>Alter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Birth date</source>
      <translation>Geburtsdatum</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>City</source>
      <translation>Ort</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Company</source>
      <translation>Unternehmen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Company size</source>
      <translation>Unternehmensgröße</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Department</source>
      <translation>Abteilung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Email</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>First name</source>
      <translation>Vorname</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Industry</source>
      <translation>Branche</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Job title</source>
      <translation>Position</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Last contact</source>
      <translation>Letzter Kontakt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Last name</source>
      <translation>Nachname</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>LinkedIn</source>
      <translation>LinkedIn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Mobile</source>
      <translation>Mobil</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Opt-in</source>
      <translation>Opt-in</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Opt-in channels</source>
      <translation>Opt-in-Kanäle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Opt-in date</source>
      <translation>Opt-in-Datum</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Opt-in place</source>
      <translation>Opt-in-Ort</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Opt-in wording</source>
      <translation>Opt-in-Wortlaut</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Postcode</source>
      <translation>Postleitzahl</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Region</source>
      <translation>Region</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Revenue</source>
      <translation>Umsatz</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Salutation</source>
      <translation>Anrede</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Source id</source>
      <translation>Quellen-ID</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Street</source>
      <translation>Straße</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Website</source>
      <translation>Website</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>age check only</source>
      <translation>nur Altersprüfung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>decides which channel rules apply</source>
      <translation>entscheidet, welche Kanalregeln gelten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>optional</source>
      <translation>freiwillig</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>proof of consent</source>
      <translation>Nachweis der Einwilligung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>to address the person</source>
      <translation>für die Anrede der Person</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>to call or text</source>
      <translation>zum Anrufen oder für SMS</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>to call, and to find stops</source>
      <translation>zum Anrufen und zum Finden von Sperren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>to send post</source>
      <translation>für Briefpost</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>to write, and to find stops</source>
      <translation>zum Schreiben und zum Finden von Sperren</translation>
    </message>
  </context>
  <context>
    <name>FileHandle</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/file_handle.py" />
      <source>Drag it into a message or a folder, or click to copy the file. Either is written to the audit log.</source>
      <translation>Ziehen Sie sie in eine Nachricht oder einen Ordner, oder kopieren Sie die Datei mit einem Klick. Beides steht im Protokoll.</translation>
    </message>
  </context>
  <context>
    <name>FilterBar</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>Add filter</source>
      <translation>Filter hinzufügen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>Clear filters</source>
      <translation>Filter löschen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>Filter by</source>
      <translation>Filtern nach</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>Remove the filter {field}</source>
      <translation>Filter {field} entfernen</translation>
    </message>
  </context>
  <context>
    <name>FlaggedCell</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/flagged_cell.py" />
      <source>The flagged cell</source>
      <translation>Die markierte Zelle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/flagged_cell.py" />
      <source>This stood in a column that isn't stored, so its text isn't kept. The lead's details name the file and the row.</source>
      <translation>Das stand in einer Spalte, die nicht gespeichert wird; der Text ist nicht aufbewahrt. Die Details des Leads nennen Datei und Zeile.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/flagged_cell.py" />
      <source>Why we ask</source>
      <translation>Warum wir fragen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/flagged_cell.py" />
      <source>{field} of {lead}  ·  {place} of {count}</source>
      <translation>{field} von {lead}  ·  {place} von {count}</translation>
    </message>
  </context>
  <context>
    <name>Fold</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/fold.py" />
      <source>folded</source>
      <translation>zugeklappt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/fold.py" />
      <source>open</source>
      <translation>aufgeklappt</translation>
    </message>
  </context>
  <context>
    <name>GateView</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Answer for it…</source>
      <translation>Dafür einstehen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Do it</source>
      <translation>Tun</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Do it: {act}</source>
      <translation>Tun: {act}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Good to know</source>
      <translation>Gut zu wissen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>I looked at these columns: they are needed</source>
      <translation>Ich habe diese Spalten angesehen: sie sind nötig</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Judging every lead…</source>
      <translation>Jeder Lead wird geprüft …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>No act here frees them for this campaign. Another channel or other leads may do.</source>
      <translation>Hier gibt sie keine Handlung für diese Kampagne frei. Versuchen Sie einen anderen Kanal oder andere Leads.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Nobody is judged yet</source>
      <translation>Noch ist niemand geprüft</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Show: {reason}</source>
      <translation>Zeigen: {reason}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Start with the first act below: it frees most.</source>
      <translation>Beginnen Sie mit der ersten Handlung unten: sie gibt die meisten frei.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Stay behind for good</source>
      <translation>Bleiben endgültig zurück</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Staying behind, and why</source>
      <translation>Bleiben zurück, und warum</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>The leads couldn't be judged. Nothing goes out.</source>
      <translation>Die Leads konnten nicht geprüft werden. Nichts geht hinaus.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>What frees most</source>
      <translation>Was am meisten freigibt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>What the gate says</source>
      <translation>Was die Prüfung sagt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>frees {count}</source>
      <translation>gibt {count} frei</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>{count} leads go out.</source>
      <translation>
        <numerusform>{count} Lead geht hinaus.</numerusform>
        <numerusform>{count} Leads gehen hinaus.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>{count} stay behind.</source>
      <translation>
        <numerusform>{count} bleibt zurück.</numerusform>
        <numerusform>{count} bleiben zurück.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>HelpSheet</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/help.py" />
      <source>Chapters</source>
      <translation>Kapitel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/help.py" />
      <source>Everything works from the keyboard</source>
      <translation>Alles geht mit der Tastatur</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/help.py" />
      <source>Handbook</source>
      <translation>Handbuch</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/help.py" />
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/help.py" />
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/help.py" />
      <source>Take the tour</source>
      <translation>Rundgang machen</translation>
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>About</source>
      <translation>Über</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Bring back</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Earlier states are kept for 30 days and the last 50 acts. What protects people is never undone: do-not-contact, flags, restrictions, deletions; nor what is proof: exports, assessments, evidence.</source>
      <translation>Frühere Zustände werden 30 Tage und für die letzten 50 Handlungen aufbewahrt. Was Menschen schützt, wird nie rückgängig gemacht: Kontaktsperren, Markierungen, Einschränkungen, Löschungen; ebenso wenig, was Nachweis ist: Exporte, Abwägungen, Belege.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Earlier states of {count} acts are gone.</source>
      <translation>
        <numerusform>Der frühere Stand von {count} Handlung ist gelöscht.</numerusform>
        <numerusform>Frühere Stände von {count} Handlungen sind gelöscht.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Erases what undo would bring back</source>
      <translation>Löscht, was das Rückgängigmachen zurückholen würde</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Forget all earlier states?</source>
      <translation>Alle früheren Stände vergessen?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Forget earlier states…</source>
      <translation>Frühere Stände vergessen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Forget them</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Leads</source>
      <translation>Leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Nothing done so far can be undone afterwards. The list itself stays.</source>
      <translation>Nichts bisher Getanes lässt sich danach rückgängig machen. Die Liste selbst bleibt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Nothing was done yet.</source>
      <translation>Noch wurde nichts getan.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Who</source>
      <translation>Wer</translation>
    </message>
  </context>
  <context>
    <name>HomePage</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Answer the request {name} by {day}</source>
      <translation>
        <numerusform>Anfrage {name} bis {day} beantworten</numerusform>
        <numerusform>Anfrage {name} bis {day} beantworten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Assessments to finish or approve</source>
      <translation>Abwägungen, die fertigzustellen oder freizugeben sind</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Check the exported list “{name}” ({count} leads) again before you use it after {day}</source>
      <translation>
        <numerusform>Die exportierte Liste „{name}“ ({count} Lead) neu prüfen, bevor Sie sie nach dem {day} nutzen</numerusform>
        <numerusform>Die exportierte Liste „{name}“ ({count} Leads) neu prüfen, bevor Sie sie nach dem {day} nutzen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Check the exported list “{name}” again: under the rules of {day} {count} people in it are held</source>
      <translation>
        <numerusform>Prüfen Sie die exportierte Liste „{name}“ erneut: Nach den Regeln vom {day} wird {count} Person darin zurückgehalten</numerusform>
        <numerusform>Prüfen Sie die exportierte Liste „{name}“ erneut: Nach den Regeln vom {day} werden {count} Personen darin zurückgehalten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Drop a lead list here</source>
      <translation>Lead-Liste hier ablegen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Excel, OpenDocument or CSV. You see what it holds, and what may be used, before anything is stored.</source>
      <translation>Excel, OpenDocument oder CSV. Sie sehen, was sie enthält und was genutzt werden darf, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Export the ready ones…</source>
      <translation>Bereite exportieren …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Flags to look at</source>
      <translation>Hinweise zum Ansehen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Home</source>
      <translation>Start</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>How ready your {count} leads are</source>
      <translation>
        <numerusform>Wie bereit Ihr {count} Lead ist</numerusform>
        <numerusform>Wie bereit Ihre {count} Leads sind</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Last export: {when}</source>
      <translation>Letzter Export: {when}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Last imports</source>
      <translation>Letzte Importe</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>No source named</source>
      <translation>Keine Quelle genannt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>None yet.</source>
      <translation>Noch keine.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Nothing right now. All flags are checked and the assessments are in date.</source>
      <translation>Gerade nichts. Alle Hinweise sind geprüft, die Abwägungen sind aktuell.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Overdue: {what}</source>
      <translation>Überfällig: {what}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Pairs of leads that look alike</source>
      <translation>Paare von Leads, die sich ähneln</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>People to tell that you have their data</source>
      <translation>Personen, die zu informieren sind, dass Sie ihre Daten haben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>People who wait for an answer</source>
      <translation>Personen, die auf Antwort warten</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Review the assessment “{name}” by {day}: {count} leads rest on it</source>
      <translation>
        <numerusform>Abwägung „{name}“ bis {day} prüfen: {count} Lead beruht darauf</numerusform>
        <numerusform>Abwägung „{name}“ bis {day} prüfen: {count} Leads beruhen darauf</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Show the leads of {file}</source>
      <translation>Leads aus {file} zeigen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Start with a list: drop a spreadsheet above.</source>
      <translation>Beginnen Sie mit einer Liste: legen Sie oben eine Tabelle ab.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Tell {count} people of “{name}” by {day} that you have their data</source>
      <translation>
        <numerusform>{count} Person aus „{name}“ bis {day} informieren, dass Sie ihre Daten haben</numerusform>
        <numerusform>{count} Personen aus „{name}“ bis {day} informieren, dass Sie ihre Daten haben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>The rules changed on {day}: {count} leads are held now that were free</source>
      <translation>
        <numerusform>Die Regeln haben sich am {day} geändert: {count} Lead, der frei war, wird jetzt zurückgehalten</numerusform>
        <numerusform>Die Regeln haben sich am {day} geändert: {count} Leads, die frei waren, werden jetzt zurückgehalten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Values of a list that differ from yours</source>
      <translation>Werte einer Liste, die von Ihren abweichen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>What holds leads back</source>
      <translation>Was Leads zurückhält</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>What needs you</source>
      <translation>Was auf Sie wartet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Where your leads come from</source>
      <translation>Woher Ihre Leads kommen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>{count} leads are past their last day: delete them</source>
      <translation>
        <numerusform>{count} Lead ist über seinem letzten Tag: löschen</numerusform>
        <numerusform>{count} Leads sind über ihrem letzten Tag: löschen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>{count} leads of “{name}” may be kept until {day} only</source>
      <translation>
        <numerusform>{count} Lead aus „{name}“ dürfen nur bis {day} aufbewahrt werden</numerusform>
        <numerusform>{count} Leads aus „{name}“ dürfen nur bis {day} aufbewahrt werden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>{count} people of {name} reported your mails as spam in 90 days: look at what you sent</source>
      <translation>
        <numerusform>{count} Person von {name} hat Ihre Mails in 90 Tagen als Spam gemeldet: sehen Sie nach, was Sie gesendet haben</numerusform>
        <numerusform>{count} Personen von {name} haben Ihre Mails in 90 Tagen als Spam gemeldet: sehen Sie nach, was Sie gesendet haben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>{count} people of {name} reported your mails as spam in 90 days: more than 1 in 1,000</source>
      <translation>
        <numerusform>{count} Person von {name} hat Ihre Mails in 90 Tagen als Spam gemeldet: mehr als 1 von 1.000</numerusform>
        <numerusform>{count} Personen von {name} haben Ihre Mails in 90 Tagen als Spam gemeldet: mehr als 1 von 1.000</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>{when} · {created} new, {rejected} rejected</source>
      <translation>{when} · {created} neu, {rejected} abgewiesen</translation>
    </message>
  </context>
  <context>
    <name>ImportFilePage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>   {place} of {count}</source>
      <translation>   {place} von {count}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Choose another file…</source>
      <translation>Andere Datei auswählen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Choose {what} to see what will happen.</source>
      <translation>Wählen Sie {what}, um zu sehen, was geschieht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_notes.py" />
      <source>Every lead carries where it came from and why it may be used. You can change it later.</source>
      <translation>Jeder Lead trägt bei sich, woher er kommt und warum er genutzt werden darf. Sie können es später ändern.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Go on with the next file</source>
      <translation>Mit der nächsten Datei fortfahren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Import finished: {count} rows.</source>
      <translation>
        <numerusform>Import fertig: {count} Zeile.</numerusform>
        <numerusform>Import fertig: {count} Zeilen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_notes.py" />
      <source>Import it again only if you want its people brought up to date.</source>
      <translation>Importieren Sie sie nur erneut, wenn die Personen aktualisiert werden sollen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Import “{file}”</source>
      <translation>„{file}“ importieren</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Importing {count} lists</source>
      <translation>
        <numerusform>{count} Liste wird importiert</numerusform>
        <numerusform>{count} Listen werden importiert</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Importing {file}</source>
      <translation>{file} wird importiert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/verdict_note.py" />
      <source>Leave this column out</source>
      <translation>Diese Spalte weglassen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Looking at {file}…</source>
      <translation>{file} wird angesehen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>No file is open.</source>
      <translation>Keine Datei ist geöffnet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Nothing of this file was stored.</source>
      <translation>Aus dieser Datei wurde nichts gespeichert.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Save the rejected rows</source>
      <translation>Abgewiesene Zeilen speichern</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_notes.py" />
      <source>Show its leads</source>
      <translation>Leads daraus zeigen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_notes.py" />
      <source>Still to choose: {what}</source>
      <translation>Noch zu wählen: {what}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>The import didn't work. Nothing was stored.</source>
      <translation>Der Import ist fehlgeschlagen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>This file couldn't be read.</source>
      <translation>Diese Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_notes.py" />
      <source>Tick that you know how it was collected. If you don't, ask who gave it to you.</source>
      <translation>Haken Sie an, wenn Sie wissen, wie sie erhoben wurde. Sonst fragen Sie, wer sie Ihnen gab.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_notes.py" />
      <source>Was the list collected fairly?</source>
      <translation>Wurde die Liste fair erhoben?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/verdict_note.py" />
      <source>You don't need it to sell. The simplest way is not to store it.</source>
      <translation>Zum Verkaufen brauchen Sie das nicht. Am einfachsten ist, es nicht zu speichern.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_notes.py" />
      <source>You imported this very file on {when}</source>
      <translation>Genau diese Datei haben Sie am {when} importiert</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>{count} lists</source>
      <translation>
        <numerusform>{count} Liste</numerusform>
        <numerusform>{count} Listen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>{count} rows saved.</source>
      <translation>
        <numerusform>{count} Zeile gespeichert.</numerusform>
        <numerusform>{count} Zeilen gespeichert.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/verdict_note.py" />
      <source>“{header}”: {what}</source>
      <translation>„{header}“: {what}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_notes.py" />
      <source>“{name}” was not imported</source>
      <translation>„{name}“ wurde nicht importiert</translation>
    </message>
  </context>
  <context>
    <name>ImportForm</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Columns: all {count} kept</source>
      <translation>
        <numerusform>Spalten: die eine wird behalten</numerusform>
        <numerusform>Spalten: alle {count} werden behalten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Columns: {kept} of {count} kept</source>
      <translation>Spalten: {kept} von {count} behalten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Import all rows</source>
      <translation>Alle Zeilen importieren</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Import {count} rows</source>
      <translation>
        <numerusform>{count} Zeile importieren</numerusform>
        <numerusform>{count} Zeilen importieren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Import {count} rows of {lists} lists</source>
      <translation>
        <numerusform>{count} Zeile aus {lists} Listen importieren</numerusform>
        <numerusform>{count} Zeilen aus {lists} Listen importieren</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Matched from the column names and the values. What isn't kept is never stored.</source>
      <translation>Aus Spaltennamen und Werten erkannt. Was nicht behalten wird, wird nie gespeichert.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Nothing is stored until you press Import. You can undo the whole import afterwards.</source>
      <translation>Nichts wird gespeichert, bis Sie auf Importieren drücken. Den ganzen Import können Sie danach rückgängig machen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Skip this file</source>
      <translation>Diese Datei überspringen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Still to choose: {what}</source>
      <translation>Noch zu wählen: {what}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Where from, and what will happen</source>
      <translation>Woher, und was geschehen wird</translation>
    </message>
  </context>
  <context>
    <name>ImportProgress</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>Checking</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>Importing</source>
      <translation>Wird importiert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>Judging</source>
      <translation>Beurteilen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>Progress of the import</source>
      <translation>Fortschritt des Imports</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>Reading</source>
      <translation>Lesen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>Starting…</source>
      <translation>Beginnt …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>Storing</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>You can go on working on the other pages meanwhile.</source>
      <translation>Sie können inzwischen auf den anderen Seiten weiterarbeiten.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>about {count} minutes left</source>
      <translation>
        <numerusform>noch etwa {count} Minute</numerusform>
        <numerusform>noch etwa {count} Minuten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>about {count} seconds left</source>
      <translation>
        <numerusform>noch etwa {count} Sekunde</numerusform>
        <numerusform>noch etwa {count} Sekunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>{count} rows</source>
      <translation>
        <numerusform>{count} Zeile</numerusform>
        <numerusform>{count} Zeilen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>{done} of {count} rows</source>
      <translation>
        <numerusform>{done} von {count} Zeile</numerusform>
        <numerusform>{done} von {count} Zeilen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ImportQueue</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_queue.py" />
      <source>Import the waiting ones with the same columns too (lists: {count}, rows: {rows})</source>
      <translation>Auch die wartenden mit gleichen Spalten importieren (Listen: {count}, Zeilen: {rows})</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_queue.py" />
      <source>Left out, because they hold no people: {count}.</source>
      <translation>Weggelassen, weil ohne Personen: {count}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_queue.py" />
      <source>Same source and basis as the list before</source>
      <translation>Quelle und Grundlage wie die vorige Liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_queue.py" />
      <source>Waiting: {names}.</source>
      <translation>Wartet: {names}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_queue.py" />
      <source>What will happen is counted for each list by itself: who is on two counts twice.</source>
      <translation>Gezählt wird für jede Liste einzeln: wer auf zweien steht, zählt doppelt.</translation>
    </message>
  </context>
  <context>
    <name>ImportResult</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Answer {count} values that differ from yours</source>
      <translation>
        <numerusform>{count} abweichenden Wert beantworten</numerusform>
        <numerusform>{count} abweichende Werte beantworten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Blocked leads are safe in the store; they only can't leave it yet.</source>
      <translation>Gesperrte Leads liegen sicher im Speicher; sie können ihn nur noch nicht verlassen.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Check the {count} that need a look</source>
      <translation>
        <numerusform>Den einen unklaren ansehen</numerusform>
        <numerusform>Die {count} unklaren ansehen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Compare {count} pairs that look alike</source>
      <translation>
        <numerusform>{count} ähnliches Paar vergleichen</numerusform>
        <numerusform>{count} ähnliche Paare vergleichen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Export the {count} ready</source>
      <translation>
        <numerusform>Den einen bereiten exportieren</numerusform>
        <numerusform>Die {count} bereiten exportieren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Imported {file}: {ready} of {count} leads are ready to export</source>
      <translation>
        <numerusform>{file} importiert: {ready} von {count} Lead ist bereit zum Export</numerusform>
        <numerusform>{file} importiert: {ready} von {count} Leads sind bereit zum Export</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/told_of_list.py" />
      <source>Left empty, because the dates can be read in two ways: {columns}.</source>
      <translation>Leer geblieben, weil die Daten sich auf zwei Arten lesen lassen: {columns}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Look at the next file</source>
      <translation>Nächste Datei ansehen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Looking for duplicates</source>
      <translation>Dubletten werden gesucht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/told_of_list.py" />
      <source>Not stored: {columns}.</source>
      <translation>Nicht gespeichert: {columns}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/told_of_list.py" />
      <source>Numbers read with the country's code that they begin with: {columns}.</source>
      <translation>Nummern mit der Landesvorwahl gelesen, mit der sie beginnen: {columns}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Save the rejected rows, with reasons ({count})</source>
      <translation>
        <numerusform>Abgewiesene Zeile mit Grund speichern ({count})</numerusform>
        <numerusform>Abgewiesene Zeilen mit Gründen speichern ({count})</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Show these leads</source>
      <translation>Diese Leads zeigen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Undo these imports</source>
      <translation>Diese Importe rückgängig machen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Undo this import</source>
      <translation>Diesen Import rückgängig machen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>What now?</source>
      <translation>Was nun?</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>{count} already there</source>
      <translation>
        <numerusform>{count} schon da</numerusform>
        <numerusform>{count} schon da</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/told_of_list.py" />
      <source>{count} cells not understood: {why}</source>
      <translation>
        <numerusform>{count} Zelle nicht verstanden: {why}</numerusform>
        <numerusform>{count} Zellen nicht verstanden: {why}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>{count} new</source>
      <translation>
        <numerusform>{count} neu</numerusform>
        <numerusform>{count} neu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>{count} rejected</source>
      <translation>
        <numerusform>{count} abgewiesen</numerusform>
        <numerusform>{count} abgewiesen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>{count} rows</source>
      <translation>
        <numerusform>{count} Zeile</numerusform>
        <numerusform>{count} Zeilen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/told_of_list.py" />
      <source>{count} rows rejected: {why}</source>
      <translation>
        <numerusform>{count} Zeile abgelehnt: {why}</numerusform>
        <numerusform>{count} Zeilen abgelehnt: {why}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>{count} stopped</source>
      <translation>
        <numerusform>{count} gesperrt</numerusform>
        <numerusform>{count} gesperrt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>{count} updated</source>
      <translation>
        <numerusform>{count} aktualisiert</numerusform>
        <numerusform>{count} aktualisiert</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>{reason}: {remedy} (frees up to {count})</source>
      <translation>{reason}: {remedy} (gibt bis zu {count} frei)</translation>
    </message>
  </context>
  <context>
    <name>ImportWait</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_wait.py" />
      <source>Looking at the file</source>
      <translation>Datei wird angesehen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_wait.py" />
      <source>Nothing is stored yet.</source>
      <translation>Noch ist nichts gespeichert.</translation>
    </message>
  </context>
  <context>
    <name>ImportsPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Bring back</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Bringing back</source>
      <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Check an old list…</source>
      <translation>Alte Liste prüfen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Do you stand for this list?</source>
      <translation>Stehen Sie für diese Liste ein?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Drop a spreadsheet anywhere on this window. You see what it holds before anything is stored.</source>
      <translation>Legen Sie eine Tabelle irgendwo auf diesem Fenster ab. Sie sehen, was sie enthält, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Everything that was done, with undo (Ctrl+H)</source>
      <translation>Alles, was getan wurde, mit Rückgängig (Strg+H)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Flagged</source>
      <translation>Markiert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>History…</source>
      <translation>Verlauf …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>I stand for it</source>
      <translation>Ich stehe dafür ein</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Imports</source>
      <translation>Importe</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Import…</source>
      <translation>Importieren …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Its leads stay here until somebody does, or the import is undone.</source>
      <translation>Ihre Leads bleiben hier, bis es jemand tut oder der Import rückgängig gemacht wird.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Known</source>
      <translation>Bekannt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Lawful basis</source>
      <translation>Rechtsgrundlage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>New leads of '{file}' go, changed ones get their earlier values back. People who said stop stay stopped.</source>
      <translation>Neue Leads aus „{file}“ verschwinden, geänderte bekommen ihre früheren Werte zurück. Wer Stopp gesagt hat, bleibt gesperrt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>No lists yet</source>
      <translation>Noch keine Listen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>No.</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Nobody stands for this list</source>
      <translation>Niemand steht für diese Liste ein</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Rejected</source>
      <translation>Abgewiesen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Rows</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Show its leads</source>
      <translation>Ihre Leads zeigen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Stand for it…</source>
      <translation>Dafür einstehen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Stopped</source>
      <translation>Gesperrt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>The list left quarantine.</source>
      <translation>Die Liste hat die Quarantäne verlassen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Undo import</source>
      <translation>Import rückgängig machen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Undo this import?</source>
      <translation>Diesen Import rückgängig machen?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Undoing the import</source>
      <translation>Import wird rückgängig gemacht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Undone: {removed} leads removed, {restored} restored.</source>
      <translation>Rückgängig gemacht: {removed} Leads entfernt, {restored} wiederhergestellt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Updated</source>
      <translation>Aktualisiert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Which people of a list that left earlier may still be used?</source>
      <translation>Wer auf einer früher ausgegebenen Liste darf noch genutzt werden?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>You know how '{file}' was collected, and it was fair. The log keeps your name and the day.</source>
      <translation>Sie wissen, wie „{file}“ gesammelt wurde, und es war fair. Das Protokoll behält Ihren Namen und den Tag.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>“{file}” is still open</source>
      <translation>„{file}“ ist noch offen</translation>
    </message>
  </context>
  <context>
    <name>Keys</name>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Back to the list; Leads: untick all</source>
      <translation>Zurück zur Liste; Leads: alle Häkchen entfernen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Back, forward</source>
      <translation>Zurück, vor</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Bring it back</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Differing values: take, leave</source>
      <translation>Abweichende Werte: übernehmen, lassen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Do or find anything</source>
      <translation>Alles tun oder finden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Duplicates: merge, keep both, next</source>
      <translation>Dubletten: zusammenführen, beide behalten, weiter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Export</source>
      <translation>Export</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Go to a page</source>
      <translation>Zu einer Seite</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Handbook, at this page</source>
      <translation>Handbuch, bei dieser Seite</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Import files</source>
      <translation>Dateien importieren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: copy what may leave</source>
      <translation>Leads: kopieren, was hinaus darf</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: delete</source>
      <translation>Leads: löschen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: details</source>
      <translation>Leads: Einzelheiten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: do not contact</source>
      <translation>Leads: nicht kontaktieren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: move</source>
      <translation>Leads: bewegen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: paste into cells</source>
      <translation>Leads: in Zellen einfügen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: pick cells</source>
      <translation>Leads: Zellen auswählen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: sort by one more column</source>
      <translation>Leads: nach weiterer Spalte sortieren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: tick</source>
      <translation>Leads: auswählen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: tick all that match</source>
      <translation>Leads: alle passenden auswählen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: type into the cell</source>
      <translation>Leads: in die Zelle schreiben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Lock now</source>
      <translation>Jetzt sperren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Next area</source>
      <translation>Nächster Bereich</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Requests of people</source>
      <translation>Anfragen von Personen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Review: delete the lead</source>
      <translation>Durchsicht: Lead löschen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Review: leave the column out</source>
      <translation>Durchsicht: Spalte weglassen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Review: next, previous</source>
      <translation>Durchsicht: weiter, zurück</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Review: no, it's fine</source>
      <translation>Durchsicht: nein, in Ordnung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Review: remove the cell</source>
      <translation>Durchsicht: Zelle entfernen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Review: same for all alike</source>
      <translation>Durchsicht: gleiches für alle gleichen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Review: yes, that's what it is</source>
      <translation>Durchsicht: ja, das ist es</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Search leads</source>
      <translation>Leads suchen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>This help</source>
      <translation>Diese Hilfe</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Undo the last act</source>
      <translation>Letzte Handlung rückgängig</translation>
    </message>
  </context>
  <context>
    <name>LeadActs</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Also never contact them again (recommended when they asked)</source>
      <translation>Auch nie wieder kontaktieren (empfohlen, wenn sie darum baten)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Changing leads</source>
      <translation>Leads werden geändert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Delete leads</source>
      <translation>Leads löschen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Delete {count} leads</source>
      <translation>
        <numerusform>{count} Lead löschen</numerusform>
        <numerusform>{count} Leads löschen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Do not contact</source>
      <translation>Nicht kontaktieren</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Lawful basis set for {count} leads.</source>
      <translation>
        <numerusform>Rechtsgrundlage für {count} Lead gesetzt.</numerusform>
        <numerusform>Rechtsgrundlage für {count} Leads gesetzt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Noted for {count} people.</source>
      <translation>
        <numerusform>Für {count} Person vermerkt.</numerusform>
        <numerusform>Für {count} Personen vermerkt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Recorded for {count} leads.</source>
      <translation>
        <numerusform>Für {count} Lead erfasst.</numerusform>
        <numerusform>Für {count} Leads erfasst.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Saved.</source>
      <translation>Gespeichert.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Sent on</source>
      <translation>Gesendet am</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>{count} leads are deleted with everything known about them. Deleting can't be undone.</source>
      <translation>
        <numerusform>{count} Lead wird mit allem gelöscht, was über ihn bekannt ist. Löschen lässt sich nicht rückgängig machen.</numerusform>
        <numerusform>{count} Leads werden mit allem gelöscht, was über sie bekannt ist. Löschen lässt sich nicht rückgängig machen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>{count} leads changed.</source>
      <translation>
        <numerusform>{count} Lead geändert.</numerusform>
        <numerusform>{count} Leads geändert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>{count} leads deleted.</source>
      <translation>
        <numerusform>{count} Lead gelöscht.</numerusform>
        <numerusform>{count} Leads gelöscht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>{count} leads go on the do-not-contact list. This can't be undone by an import.</source>
      <translation>
        <numerusform>{count} Lead kommt auf die Sperrliste. Kein Import macht das rückgängig.</numerusform>
        <numerusform>{count} Leads kommen auf die Sperrliste. Kein Import macht das rückgängig.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>{count} new entries on the do-not-contact list.</source>
      <translation>
        <numerusform>{count} neuer Eintrag auf der Sperrliste.</numerusform>
        <numerusform>{count} neue Einträge auf der Sperrliste.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LeadCells</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>At most {count} cells can be pasted at once.</source>
      <translation>
        <numerusform>Höchstens {count} Zelle lässt sich auf einmal einfügen.</numerusform>
        <numerusform>Höchstens {count} Zellen lassen sich auf einmal einfügen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>Import the list instead; an import can be undone as a whole.</source>
      <translation>Importieren Sie die Liste stattdessen; ein Import lässt sich als Ganzes rückgängig machen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>Nothing can be pasted here.</source>
      <translation>Hier lässt sich nichts einfügen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>Pick fewer rows, or export them: the file then carries its passport.</source>
      <translation>Wählen Sie weniger Zeilen, oder exportieren Sie sie: dann hat die Datei ihren Exportpass.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>Status, basis and source are changed by acts. Pick a cell of a field.</source>
      <translation>Status, Grundlage und Quelle werden durch Handlungen geändert. Wählen Sie eine Zelle eines Feldes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>That is too much to copy, or it is still being read.</source>
      <translation>Das ist zu viel zum Kopieren, oder es wird noch gelesen.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>{count} addresses were left empty: that way is not open for them.</source>
      <translation>
        <numerusform>{count} Adresse blieb leer: dieser Weg ist für sie nicht offen.</numerusform>
        <numerusform>{count} Adressen blieben leer: dieser Weg ist für sie nicht offen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>{count} leads changed.</source>
      <translation>
        <numerusform>{count} Lead geändert.</numerusform>
        <numerusform>{count} Leads geändert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>{count} rows copied; the audit log has it.</source>
      <translation>
        <numerusform>{count} Zeile kopiert; es steht im Prüfprotokoll.</numerusform>
        <numerusform>{count} Zeilen kopiert; es steht im Prüfprotokoll.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>{count} stayed behind: they may not be used yet. Copying counts as exporting.</source>
      <translation>
        <numerusform>{count} blieb zurück: er darf noch nicht genutzt werden. Kopieren gilt als Export.</numerusform>
        <numerusform>{count} blieben zurück: sie dürfen noch nicht genutzt werden. Kopieren gilt als Export.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LeadDetails</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source> (our guess)</source>
      <translation> (unsere Vermutung)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>After that: {reasons}</source>
      <translation>Danach: {reasons}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Assessment</source>
      <translation>Abwägung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Can't be exported yet</source>
      <translation>Kann noch nicht exportiert werden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Do it</source>
      <translation>Tun</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Do not contact</source>
      <translation>Nicht kontaktieren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Edit…</source>
      <translation>Bearbeiten …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Flags</source>
      <translation>Hinweise</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Found with flag rules {rules}</source>
      <translation>Gefunden mit den Hinweisregeln {rules}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>History of this lead</source>
      <translation>Verlauf dieses Leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Imported</source>
      <translation>Importiert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Keep until</source>
      <translation>Aufbewahren bis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Lead without a name</source>
      <translation>Lead ohne Namen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Look at it in Review</source>
      <translation>Unter Durchsicht ansehen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>May I …</source>
      <translation>Darf ich …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Needs a look before it can go out</source>
      <translation>Muss angesehen werden, bevor er hinaus kann</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Note: {sentence}</source>
      <translation>Hinweis: {sentence}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Obtained on</source>
      <translation>Erhalten am</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>On file, and the cell it came from</source>
      <translation>Gespeichert, und die Zelle, aus der es stammt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>On hold</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Pick a lead to see why it may or may not be used, and what would free it.</source>
      <translation>Wählen Sie einen Lead, um zu sehen, warum er genutzt werden darf oder nicht und was ihn freigäbe.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Reaches</source>
      <translation>Erreicht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Ready: has what your rules ask for</source>
      <translation>Bereit: hat, was Ihre Regeln verlangen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Tell them by</source>
      <translation>Informieren bis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>This lead couldn't be read.</source>
      <translation>Dieser Lead konnte nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Use is restricted</source>
      <translation>Nutzung eingeschränkt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Where from and why</source>
      <translation>Woher und warum</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>{file}, row {row}</source>
      <translation>{file}, Zeile {row}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>… and {count} more</source>
      <translation>
        <numerusform>… und {count} weitere</numerusform>
        <numerusform>… und {count} weitere</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LeadGrid</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_grid.py" />
      <source>Leads</source>
      <translation>Leads</translation>
    </message>
  </context>
  <context>
    <name>LeadStory</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>Came in with {name}</source>
      <translation>Kam mit {name} herein</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>Changed: {fields}</source>
      <translation>Geändert: {fields}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>In the list: {original}</source>
      <translation>In der Liste: {original}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>Lawful basis for {purpose}: {basis}</source>
      <translation>Rechtsgrundlage für {purpose}: {basis}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>Show {count} earlier steps</source>
      <translation>
        <numerusform>{count} früheren Schritt zeigen</numerusform>
        <numerusform>{count} frühere Schritte zeigen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>Somebody typed this in Lead Desk</source>
      <translation>Das hat jemand in Lead Desk eingegeben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>Was in {name}, too</source>
      <translation>War auch in {name}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>Went out with {name}</source>
      <translation>Ging mit {name} hinaus</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>row {row}</source>
      <translation>Zeile {row}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>typed</source>
      <translation>eingegeben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>{file}, sheet {sheet}, {cell}</source>
      <translation>{file}, Blatt {sheet}, {cell}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>{file}, {cell}</source>
      <translation>{file}, {cell}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>{flag}: {state}</source>
      <translation>{flag}: {state}</translation>
    </message>
  </context>
  <context>
    <name>LeadTable</name>
    <message>
      <location filename="../../lead_desk/desktop/models/lead_table.py" />
      <source>Tick</source>
      <translation>Auswählen</translation>
    </message>
  </context>
  <context>
    <name>LeadsPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Change…</source>
      <translation>Ändern …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Delete…</source>
      <translation>Löschen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Do not contact</source>
      <translation>Nicht kontaktieren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Esc to clear</source>
      <translation>Esc hebt auf</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Evidence…</source>
      <translation>Nachweis …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Export…</source>
      <translation>Exportieren …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Import…</source>
      <translation>Importieren …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Leads</source>
      <translation>Leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Link to assessment…</source>
      <translation>Mit Abwägung verknüpfen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Merge…</source>
      <translation>Zusammenführen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>No lead waits for this now</source>
      <translation>Kein Lead wartet jetzt darauf</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Note that these people were told…</source>
      <translation>Vermerken, dass diese Personen informiert sind …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Record it for all of them…</source>
      <translation>Für alle erfassen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Search leads</source>
      <translation>Leads suchen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Search name, company, email…</source>
      <translation>Name, Firma, E-Mail suchen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Set lawful basis…</source>
      <translation>Rechtsgrundlage setzen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Set the basis of all of them…</source>
      <translation>Grundlage für alle setzen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Tick all {count}</source>
      <translation>Alle {count} auswählen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>{count} ticked</source>
      <translation>
        <numerusform>{count} ausgewählt</numerusform>
        <numerusform>{count} ausgewählt</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Lia</name>
    <message>
      <location filename="../../lead_desk/desktop/lia_port.py" />
      <source>All: {kind}</source>
      <translation>Alle: {kind}</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Both</source>
      <translation>Beides</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Breach</source>
      <translation>Datenpanne</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Client</source>
      <translation>Das des Kunden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/lia_port.py" />
      <source>Clients</source>
      <translation>Kunden</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Complaints</source>
      <translation>Beschwerden</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Consumer</source>
      <translation>Verbraucher</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Customer</source>
      <translation>Kunde</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Does not prevail</source>
      <translation>Überwiegt nicht</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Email</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Enquiry</source>
      <translation>Anfrage</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Enrichment</source>
      <translation>Anreicherung</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Frequency cap</source>
      <translation>Begrenzte Häufigkeit</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Generic addresses first</source>
      <translation>Allgemeine Adressen zuerst</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Generic corporate address</source>
      <translation>Allgemeine Firmenadresse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>High</source>
      <translation>Hoch</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Higher frequency</source>
      <translation>Höhere Häufigkeit</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Law change</source>
      <translation>Gesetzesänderung</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Low</source>
      <translation>Gering</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Medium</source>
      <translation>Mittel</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Months</source>
      <translation>Monate</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Named business contact</source>
      <translation>Namentlicher Geschäftskontakt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>New source terms</source>
      <translation>Neue Bedingungen der Quelle</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No</source>
      <translation>Nein</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No enrichment</source>
      <translation>Keine Anreicherung</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No profiling</source>
      <translation>Kein Profiling</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Other</source>
      <translation>Andere</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/lia_port.py" />
      <source>Our interest weighs more</source>
      <translation>Unser Interesse wiegt mehr</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_work.py" />
      <source>Our own use</source>
      <translation>Eigene Nutzung</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Ours</source>
      <translation>Unseres</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/lia_port.py" />
      <source>Ours weighs more, with conditions</source>
      <translation>Unseres wiegt mehr, unter Bedingungen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Partly</source>
      <translation>Teilweise</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Person</source>
      <translation>Das der Person</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Post</source>
      <translation>Post</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Prevails</source>
      <translation>Überwiegt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Private</source>
      <translation>Privat</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Public</source>
      <translation>Das der Öffentlichkeit</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Role relevant only</source>
      <translation>Nur zur Funktion passend</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Screening beyond duty</source>
      <translation>Abgleich über die Pflicht hinaus</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Second review</source>
      <translation>Zweite Durchsicht</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Shorter storage</source>
      <translation>Kürzere Speicherung</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Sms</source>
      <translation>SMS</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Sole trader</source>
      <translation>Einzelunternehmer</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Source named in message</source>
      <translation>Quelle in der Nachricht genannt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/lia_port.py" />
      <source>The people's interests weigh more</source>
      <translation>Die Interessen der Personen wiegen mehr</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/lia_port.py" />
      <source>Tools and services working for us</source>
      <translation>Werkzeuge und Dienste, die für uns arbeiten</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>With conditions</source>
      <translation>Mit Bedingungen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Work</source>
      <translation>Beruf</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Years</source>
      <translation>Jahre</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
  </context>
  <context>
    <name>LiaEditor</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>All questions are answered</source>
      <translation>Alle Fragen sind beantwortet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Answered</source>
      <translation>Beantwortet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Approve…</source>
      <translation>Freigeben …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_help.py" />
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Next question</source>
      <translation>Nächste Frage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Next: {step}</source>
      <translation>Weiter: {step}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>One question at a time</source>
      <translation>Eine Frage nach der anderen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Question {number} of {count}</source>
      <translation>Frage {number} von {count}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Questions</source>
      <translation>Fragen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Saved</source>
      <translation>Gespeichert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Saving…</source>
      <translation>Wird gespeichert …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>This version is {state} and can't be changed.</source>
      <translation>Diese Version ist {state} und kann nicht geändert werden.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Turn down…</source>
      <translation>Ablehnen …</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>{count} of {total} questions still open</source>
      <translation>
        <numerusform>{count} von {total} Fragen noch offen</numerusform>
        <numerusform>{count} von {total} Fragen noch offen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LiaFacts</name>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Collected between {first} and {last}.</source>
      <translation>Erhoben zwischen {first} und {last}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Filled columns: {list}.</source>
      <translation>Gefüllte Spalten: {list}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>In use: {list}.</source>
      <translation>In Gebrauch: {list}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Leads from these sources: {people}.</source>
      <translation>Leads aus diesen Quellen: {people}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Leads that did not give their data themselves: {count}.</source>
      <translation>Leads, die ihre Daten nicht selbst gaben: {count}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Leads that rest on this assessment: {people}.</source>
      <translation>Leads, die auf dieser Interessenabwägung beruhen: {people}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Leads with a private mailbox: {count}.</source>
      <translation>Leads mit einem privaten Postfach: {count}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Leads with findings of a child: {count}.</source>
      <translation>Leads mit Funden eines Kindes: {count}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Leads with findings of sensitive data: {count}.</source>
      <translation>Leads mit Funden sensibler Daten: {count}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Leads, the oldest collected more than 12 months ago: {count}.</source>
      <translation>Leads, davon die ältesten vor mehr als 12 Monaten erhoben: {count}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Leads: {list}.</source>
      <translation>Leads: {list}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Leads: {people}. Columns: {columns}.</source>
      <translation>Leads: {people}. Spalten: {columns}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Not covered: {list}.</source>
      <translation>Nicht abgedeckt: {list}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Private persons, or leads with a private mailbox: {count}.</source>
      <translation>Privatpersonen oder Leads mit einem privaten Postfach: {count}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>{count} of {people} leads are private persons.</source>
      <translation>{count} von {people} Leads sind Privatpersonen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>{count} of {people} leads gave their data themselves.</source>
      <translation>{count} von {people} Leads gaben ihre Daten selbst.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>{count} of {people} leads have a private mailbox.</source>
      <translation>{count} von {people} Leads haben ein privates Postfach.</translation>
    </message>
  </context>
  <context>
    <name>LiaHelp</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_help.py" />
      <source>For example</source>
      <translation>Zum Beispiel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_help.py" />
      <source>Your data</source>
      <translation>Ihre Daten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_help.py" />
      <source>Your data say otherwise</source>
      <translation>Ihre Daten sagen etwas anderes</translation>
    </message>
  </context>
  <context>
    <name>LinkOrWrite</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/link_assessment.py" />
      <source>Assessment</source>
      <translation>Abwägung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/link_assessment.py" />
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/link_assessment.py" />
      <source>Leads wait for an assessment</source>
      <translation>Leads warten auf eine Abwägung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/link_assessment.py" />
      <source>There is already an assessment that covers the purpose and the source of such leads. Link them to it, or write a new one.</source>
      <translation>Es gibt schon eine Abwägung, die Zweck und Quelle solcher Leads abdeckt. Verknüpfen Sie sie damit, oder schreiben Sie eine neue.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/link_assessment.py" />
      <source>Write a new one</source>
      <translation>Eine neue schreiben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/link_assessment.py" />
      <source>{title} · carries {count}</source>
      <translation>{title} · trägt {count}</translation>
    </message>
  </context>
  <context>
    <name>ListHandling</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>CAPITALS as ordinary names</source>
      <translation>GROSSBUCHSTABEN als gewöhnliche Namen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>Companies, titles and towns that differ in capitals, spaces or marks are written as you have them.</source>
      <translation>Firmen, Titel und Orte, die nur in Großbuchstaben, Leer- oder Satzzeichen abweichen, werden so geschrieben wie bei Ihnen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>Replace words…</source>
      <translation>Wörter ersetzen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>Rows with the same are one person: in this list, and among your leads.</source>
      <translation>Zeilen mit demselben sind eine Person: in dieser Liste und unter Ihren Leads.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>Spelled as among my leads</source>
      <translation>Schreibweise wie bei meinen Leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>The same person by</source>
      <translation>Dieselbe Person über</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>e-mail only</source>
      <translation>nur E-Mail</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>e-mail or number</source>
      <translation>E-Mail oder Nummer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>e-mail, number or name and firm</source>
      <translation>E-Mail, Nummer oder Name und Firma</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>number only</source>
      <translation>nur Nummer</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>{count} words written your way…</source>
      <translation>
        <numerusform>{count} Wort auf Ihre Art …</numerusform>
        <numerusform>{count} Wörter auf Ihre Art …</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ListNotes</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/list_notes.py" />
      <source>not stored: {columns}.</source>
      <translation>nicht gespeichert: {columns}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/list_notes.py" />
      <source>the dates in {columns} can be read in two ways and stay empty.</source>
      <translation>die Daten in {columns} lassen sich auf zwei Arten lesen und bleiben leer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/list_notes.py" />
      <source>the numbers in {columns} begin with their country's code.</source>
      <translation>die Nummern in {columns} beginnen mit ihrer Landesvorwahl.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/list_notes.py" />
      <source>this very file was imported on {when}.</source>
      <translation>genau diese Datei wurde am {when} importiert.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/list_notes.py" />
      <source>“{list}”: {what}</source>
      <translation>„{list}“: {what}</translation>
    </message>
  </context>
  <context>
    <name>ListWords</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>&amp;Column</source>
      <translation>&amp;Spalte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>&amp;Write instead</source>
      <translation>St&amp;attdessen schreiben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>(nothing)</source>
      <translation>(nichts)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>A cell that holds just this word is written your way, now and in the next list like this one.</source>
      <translation>Eine Zelle, in der nur dieses Wort steht, wird auf Ihre Art geschrieben, jetzt und in der nächsten Liste wie dieser.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>Column</source>
      <translation>Spalte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>In the &amp;list</source>
      <translation>In der &amp;Liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>In the list</source>
      <translation>In der Liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>Such as: customer</source>
      <translation>Etwa: Kunde</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>Take “{word}” away</source>
      <translation>„{word}“ entfernen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>Their words, written your way</source>
      <translation>Deren Wörter, auf Ihre Art geschrieben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>Use these words</source>
      <translation>Diese Wörter verwenden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>Words written your way</source>
      <translation>Auf Ihre Art geschriebene Wörter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>Write instead</source>
      <translation>Stattdessen schreiben</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <location filename="../../lead_desk/desktop/window.py" />
      <source>If you stop now, nothing of it is stored.</source>
      <translation>Wenn Sie jetzt abbrechen, wird nichts davon gespeichert.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/window.py" />
      <source>Stop the work</source>
      <translation>Arbeit abbrechen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/window.py" />
      <source>Work is under way</source>
      <translation>Es wird gearbeitet</translation>
    </message>
  </context>
  <context>
    <name>MakeKey</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>&amp;Job</source>
      <translation>&amp;Position</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>&amp;Name</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>&amp;Passphrase</source>
      <translation>P&amp;assphrase</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>A passphrase needs 12 characters or more.</source>
      <translation>Eine Passphrase braucht mindestens 12 Zeichen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>A person, not a team</source>
      <translation>Eine Person, kein Team</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Empty: this computer's password store keeps it</source>
      <translation>Leer: der Passwortspeicher dieses Computers bewahrt ihn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>First and last name</source>
      <translation>Vor- und Nachname</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Job</source>
      <translation>Position</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Make an approver's key</source>
      <translation>Freigabeschlüssel erstellen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Make the key</source>
      <translation>Schlüssel erstellen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Once &amp;more</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Passphrase once more</source>
      <translation>Passphrase wiederholen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>The key that is here now is given up. Colleagues must trust the new one.</source>
      <translation>Der jetzige Schlüssel wird aufgegeben. Kollegen müssen dem neuen vertrauen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>The two passphrases differ.</source>
      <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>With this key you sign approvals, so that colleagues' laptops can check them. It never leaves this computer.</source>
      <translation>Mit diesem Schlüssel signieren Sie Freigaben, damit die Laptops der Kollegen sie prüfen können. Er verlässt diesen Computer nie.</translation>
    </message>
  </context>
  <context>
    <name>MappingTable</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>(column {letter})</source>
      <translation>(Spalte {letter})</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Age check only</source>
      <translation>Nur Altersprüfung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>As a stop</source>
      <translation>Als Sperre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Becomes</source>
      <translation>Wird zu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Better not</source>
      <translation>Besser nicht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Columns of your file</source>
      <translation>Spalten Ihrer Datei</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Filled</source>
      <translation>Gefüllt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>In your file</source>
      <translation>In Ihrer Datei</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>It looks like “{field}”, which is stored only if you choose it.</source>
      <translation>Sieht nach „{field}“ aus; das wird nur gespeichert, wenn Sie es wählen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Keep as “{name}”</source>
      <translation>Als „{name}“ behalten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Kept?</source>
      <translation>Behalten?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Looks like</source>
      <translation>Sieht aus wie</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>No</source>
      <translation>Nein</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>No ({field}?)</source>
      <translation>Nein ({field}?)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>{column} becomes</source>
      <translation>{column} wird zu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>{share} %</source>
      <translation>{share} %</translation>
    </message>
  </context>
  <context>
    <name>MarkTold</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>&amp;Privacy notice</source>
      <translation>&amp;Datenschutzhinweis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>&amp;Sent on</source>
      <translation>Ge&amp;sendet am</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>Note it for {count} people</source>
      <translation>
        <numerusform>Für {count} Person vermerken</numerusform>
        <numerusform>Für {count} Personen vermerken</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>Note it only after the notice has gone out. Lead Desk sends nothing itself.</source>
      <translation>Vermerken Sie es erst, wenn der Hinweis versandt ist. Lead Desk verschickt selbst nichts.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>People were told</source>
      <translation>Personen sind informiert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>Privacy notice</source>
      <translation>Datenschutzhinweis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>There is no privacy notice yet. Add one under Sources &amp; recipients first.</source>
      <translation>Es gibt noch keinen Datenschutzhinweis. Legen Sie zuerst einen unter Quellen &amp; Empfänger an.</translation>
    </message>
  </context>
  <context>
    <name>MergeTable</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/merge_table.py" />
      <source>(empty)</source>
      <translation>(leer)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/merge_table.py" />
      <source>Keep all</source>
      <translation>Alle behalten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/merge_table.py" />
      <source>Kept whatever you choose: {what}.</source>
      <translation>Bleibt in jedem Fall: {what}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/merge_table.py" />
      <source>No. {number}, joins it</source>
      <translation>Nr. {number}, geht darin auf</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/merge_table.py" />
      <source>No. {number}, stays</source>
      <translation>Nr. {number}, bleibt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/merge_table.py" />
      <source>The same in all: {fields}.</source>
      <translation>In allen gleich: {fields}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/merge_table.py" />
      <source>{field}: keep all of them</source>
      <translation>{field}: alle behalten</translation>
    </message>
  </context>
  <context>
    <name>MoreTime</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>Answer by</source>
      <translation>Antwort bis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>I have told them</source>
      <translation>Ich habe es mitgeteilt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>More time</source>
      <translation>Mehr Zeit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>Two more months at most. Tell the person and the reason before the first month is over.</source>
      <translation>Höchstens zwei weitere Monate. Teilen Sie es der Person mit Begründung mit, bevor der erste Monat um ist.</translation>
    </message>
  </context>
  <context>
    <name>NameCompany</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_company.py" />
      <source>Export without it</source>
      <translation>Ohne exportieren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_company.py" />
      <source>Our company…</source>
      <translation>Unser Unternehmen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_company.py" />
      <source>Who sends this list?</source>
      <translation>Wer verschickt diese Liste?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_company.py" />
      <source>Your company is not filled in. Its name stands in passports, letters and notices; until then a passport says “not given”. This is asked once; later you find it under Settings.</source>
      <translation>Ihr Unternehmen ist nicht eingetragen. Sein Name steht in Begleitscheinen, Briefen und Hinweisen; bis dahin steht dort „not given“. Danach wird einmal gefragt; später finden Sie es unter Einstellungen.</translation>
    </message>
  </context>
  <context>
    <name>NameView</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_view.py" />
      <source>Another view has this name.</source>
      <translation>Eine andere Ansicht heißt schon so.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_view.py" />
      <source>Name of the view</source>
      <translation>Name der Ansicht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_view.py" />
      <source>Save view</source>
      <translation>Ansicht speichern</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_view.py" />
      <source>Save what you see as a view</source>
      <translation>Speichern, was Sie sehen, als Ansicht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_view.py" />
      <source>Search, filters, order and columns. It is kept encrypted in your store.</source>
      <translation>Suche, Filter, Reihenfolge und Spalten. Sie liegt verschlüsselt in Ihrem Speicher.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_view.py" />
      <source>Such as: Danish fair leads</source>
      <translation>Etwa: Dänische Messeleads</translation>
    </message>
  </context>
  <context>
    <name>NewAssessment</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>&amp;Author</source>
      <translation>&amp;Verfasser</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>&amp;Number</source>
      <translation>&amp;Nummer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>&amp;Start from</source>
      <translation>&amp;Beginnen mit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>&amp;Title</source>
      <translation>&amp;Titel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>An empty form</source>
      <translation>Ein leeres Formular</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>Author</source>
      <translation>Verfasser</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>First and last name</source>
      <translation>Vor- und Nachname</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>It says why you may contact people without asking them first, and where the limits are. About ten minutes. What the store knows (countries, sources, columns) is filled in.</source>
      <translation>Sie sagt, warum Sie Menschen ohne vorherige Frage kontaktieren dürfen und wo die Grenzen liegen. Etwa zehn Minuten. Was der Speicher weiß (Länder, Quellen, Spalten), ist eingetragen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>New assessment</source>
      <translation>Neue Interessenabwägung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>Start</source>
      <translation>Beginnen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>Start from</source>
      <translation>Beginnen mit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>Trade fair Aarhus 2026</source>
      <translation>Messe Aarhus 2026</translation>
    </message>
  </context>
  <context>
    <name>NewRequestDialog</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>&amp;Asks for</source>
      <translation>&amp;Verlangt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>&amp;By way of</source>
      <translation>&amp;Auf welchem Weg</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>&amp;Came in on</source>
      <translation>&amp;Eingegangen am</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>&amp;Is it one of these?</source>
      <translation>&amp;Ist es einer von diesen?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>&amp;Who</source>
      <translation>&amp;Wer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>Asks for</source>
      <translation>Verlangt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>By way of</source>
      <translation>Auf welchem Weg</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>Came in on</source>
      <translation>Eingegangen am</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>Leads that may be this person</source>
      <translation>Leads, die diese Person sein können</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>New request</source>
      <translation>Neue Anfrage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>Nobody found. The request is kept all the same.</source>
      <translation>Niemand gefunden. Die Anfrage wird trotzdem aufgenommen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>Not to be used</source>
      <translation>Nicht zu nutzen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>Not to be used until it is settled</source>
      <translation>Nicht zu nutzen, bis es geklärt ist</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>Somebody uses a right</source>
      <translation>Jemand nutzt ein Recht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>Take it in</source>
      <translation>Aufnehmen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>e-mail, number with country code, or name</source>
      <translation>E-Mail, Nummer mit Vorwahl oder Name</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>e-mail, phone call, letter</source>
      <translation>E-Mail, Anruf, Brief</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>{count} leads found</source>
      <translation>
        <numerusform>{count} Lead gefunden</numerusform>
        <numerusform>{count} Leads gefunden</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>NothingHere</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/nothing_here.py" />
      <source>Choose files…</source>
      <translation>Dateien auswählen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/nothing_here.py" />
      <source>Drop a spreadsheet anywhere on this window. You see what it holds before anything is stored.</source>
      <translation>Legen Sie eine Tabelle irgendwo auf diesem Fenster ab. Sie sehen, was sie enthält, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/nothing_here.py" />
      <source>No lead fits this search, these filters and this tab.</source>
      <translation>Kein Lead passt zu Suche, Filtern und Reiter.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/nothing_here.py" />
      <source>No leads yet</source>
      <translation>Noch keine Leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/nothing_here.py" />
      <source>Nothing matches</source>
      <translation>Nichts passt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/nothing_here.py" />
      <source>Show all leads</source>
      <translation>Alle Leads zeigen</translation>
    </message>
  </context>
  <context>
    <name>NoticeWords</name>
    <message>
      <location filename="../../lead_desk/desktop/notice_words.py" />
      <source>A law orders the collection</source>
      <translation>Ein Gesetz schreibt die Erhebung vor</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/notice_words.py" />
      <source>Import {number}</source>
      <translation>Import {number}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/notice_words.py" />
      <source>Planned for {day}</source>
      <translation>Geplant für {day}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/notice_words.py" />
      <source>Professional secrecy</source>
      <translation>Berufsgeheimnis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/notice_words.py" />
      <source>Sent on {day}</source>
      <translation>Gesendet am {day}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/notice_words.py" />
      <source>They cannot be reached</source>
      <translation>Sie sind nicht erreichbar</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/notice_words.py" />
      <source>They know already</source>
      <translation>Sie wissen es schon</translation>
    </message>
  </context>
  <context>
    <name>Notifier</name>
    <message>
      <location filename="../../lead_desk/desktop/notifier.py" />
      <source>The work you started is done.</source>
      <translation>Die begonnene Arbeit ist fertig.</translation>
    </message>
  </context>
  <context>
    <name>NumberInput</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/inputs.py" />
      <source>not set</source>
      <translation>nicht gesetzt</translation>
    </message>
  </context>
  <context>
    <name>OpenList</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_open.py" />
      <source>Check: {sentence}</source>
      <translation>Prüfen: {sentence}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_open.py" />
      <source>Still to do</source>
      <translation>Noch zu tun</translation>
    </message>
  </context>
  <context>
    <name>Page</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/page.py" />
      <source>That didn't work. Nothing was changed.</source>
      <translation>Das hat nicht geklappt. Nichts wurde geändert.</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/palette.py" />
      <source>A page, an act, a campaign, or a lead's name…</source>
      <translation>Seite, Handlung, Kampagne oder Name eines Leads …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/palette.py" />
      <source>Campaign: {name}</source>
      <translation>Kampagne: {name}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/palette.py" />
      <source>Do or find</source>
      <translation>Tun oder finden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/palette.py" />
      <source>Show all leads with “{text}”</source>
      <translation>Alle Leads mit „{text}“ zeigen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/palette.py" />
      <source>What fits</source>
      <translation>Was passt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/palette.py" />
      <source>What to do or find</source>
      <translation>Was zu tun oder zu finden ist</translation>
    </message>
  </context>
  <context>
    <name>Papers</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Contract or licence</source>
      <translation>Vertrag oder Lizenz</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Instruction</source>
      <translation>Weisung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Other paper</source>
      <translation>Anderes Dokument</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Safeguard for a transfer</source>
      <translation>Garantie für eine Übermittlung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Somebody's word how it was collected</source>
      <translation>Zusicherung, wie erhoben wurde</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Terms</source>
      <translation>Bedingungen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>{count} kB</source>
      <translation>{count} kB</translation>
    </message>
  </context>
  <context>
    <name>PapersDialog</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Add a file</source>
      <translation>Datei hinzufügen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Add a file…</source>
      <translation>Datei hinzufügen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>It is gone from the store then. The log keeps that it was there.</source>
      <translation>Dann ist es aus dem Speicher verschwunden. Das Protokoll behält, dass es da war.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Kept on</source>
      <translation>Abgelegt am</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Papers</source>
      <translation>Dokumente</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Papers of {name}</source>
      <translation>Dokumente von {name}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Remove this paper?</source>
      <translation>Dieses Dokument entfernen?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Remove…</source>
      <translation>Entfernen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Save a copy</source>
      <translation>Kopie speichern</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Save a copy…</source>
      <translation>Kopie speichern …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>That didn't work. Nothing was changed.</source>
      <translation>Das hat nicht geklappt. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>They are kept encrypted in the store. To open one, save a copy; the log says so.</source>
      <translation>Sie liegen verschlüsselt im Speicher. Zum Öffnen speichern Sie eine Kopie; das Protokoll vermerkt es.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>What it is</source>
      <translation>Was es ist</translation>
    </message>
  </context>
  <context>
    <name>PasswordBanner</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/password_banner.py" />
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/password_banner.py" />
      <source>Password of the file</source>
      <translation>Passwort der Datei</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/password_banner.py" />
      <source>Type it here to look inside. It is used for this file only and is not kept.</source>
      <translation>Hier eingeben, um hineinzusehen. Es dient nur dieser Datei und wird nicht aufbewahrt.</translation>
    </message>
  </context>
  <context>
    <name>PastExports</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Came back</source>
      <translation>Rücklauf</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Campaign</source>
      <translation>Kampagne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Check it again</source>
      <translation>Erneut prüfen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Drag or copy the file</source>
      <translation>Datei ziehen oder kopieren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Earlier exports</source>
      <translation>Frühere Exporte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Export {number}, {day}</source>
      <translation>Export {number}, {day}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Goes to</source>
      <translation>Geht an</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Left out</source>
      <translation>Ausgelassen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Left out of an exported list</source>
      <translation>Aus einer exportierten Liste ausgelassen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>No exports yet.</source>
      <translation>Noch keine Exporte.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Passport</source>
      <translation>Pass</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Passport of an exported list</source>
      <translation>Pass einer exportierten Liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Print…</source>
      <translation>Drucken …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>SHA-256 of the file</source>
      <translation>SHA-256 der Datei</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Save as PDF…</source>
      <translation>Als PDF speichern …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Show in folder</source>
      <translation>Im Ordner zeigen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Stayed</source>
      <translation>Geblieben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>The file is on the clipboard; paste it where it should go.</source>
      <translation>Die Datei liegt in der Zwischenablage; fügen Sie sie ein, wo sie hin soll.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Use before</source>
      <translation>Nutzen bis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Went out</source>
      <translation>Hinaus</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>What went out</source>
      <translation>Was hinausging</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>{day}: check again</source>
      <translation>{day}: neu prüfen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>{kind} · confidential</source>
      <translation>{kind} · vertraulich</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>{n} bounced</source>
      <translation>{n} unzustellbar</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>{n} complained</source>
      <translation>{n} beschwert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>{n} said no</source>
      <translation>{n} sagten Nein</translation>
    </message>
  </context>
  <context>
    <name>PasteCells</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/paste_cells.py" />
      <source>Cells that can't take their text</source>
      <translation>Zellen, die ihren Text nicht aufnehmen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/paste_cells.py" />
      <source>Paste</source>
      <translation>Einfügen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/paste_cells.py" />
      <source>Paste into {count} cells (leads: {leads})</source>
      <translation>
        <numerusform>In {count} Zelle einfügen (Lead: {leads})</numerusform>
        <numerusform>In {count} Zellen einfügen (Leads: {leads})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/paste_cells.py" />
      <source>Paste {count} cells</source>
      <translation>
        <numerusform>{count} Zelle einfügen</numerusform>
        <numerusform>{count} Zellen einfügen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/paste_cells.py" />
      <source>Row {row}, {field}</source>
      <translation>Zeile {row}, {field}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/paste_cells.py" />
      <source>What is there now is written over; the history keeps it.</source>
      <translation>Was jetzt dort steht, wird überschrieben; der Verlauf bewahrt es.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/paste_cells.py" />
      <source>{count} cells can't take their text; they stay as they are:</source>
      <translation>
        <numerusform>{count} Zelle kann ihren Text nicht aufnehmen; sie bleibt, wie sie ist:</numerusform>
        <numerusform>{count} Zellen können ihren Text nicht aufnehmen; sie bleiben, wie sie sind:</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PickList</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/pick_list.py" />
      <source>Type to find</source>
      <translation>Tippen zum Suchen</translation>
    </message>
  </context>
  <context>
    <name>Provenance</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>&amp;Assessment</source>
      <translation>Interessen&amp;abwägung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>&amp;Country</source>
      <translation>&amp;Land</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>&amp;Known people</source>
      <translation>Be&amp;kannte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>&amp;Source</source>
      <translation>&amp;Quelle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>As the list says</source>
      <translation>Wie die Liste sagt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Ask me where they differ</source>
      <translation>Bei Abweichungen fragen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Assessment</source>
      <translation>Interessenabwägung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Choose…</source>
      <translation>Auswählen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Country if none is given</source>
      <translation>Land, falls keines angegeben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Fill in what is missing</source>
      <translation>Fehlendes ergänzen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Filled in from the last list of this kind. Please check.</source>
      <translation>Nach der letzten Liste dieser Art ausgefüllt. Bitte prüfen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>I know how this list was collected, and it was fair</source>
      <translation>Ich weiß, wie diese Liste erhoben wurde, und es war fair</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Lawful &amp;basis</source>
      <translation>Rechts&amp;grundlage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Lawful basis</source>
      <translation>Rechtsgrundlage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Leave as they are</source>
      <translation>So lassen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>New purpose…</source>
      <translation>Neuer Zweck …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>New source…</source>
      <translation>Neue Quelle …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>None yet</source>
      <translation>Noch keine</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Nothing is imported without somebody's word; the log keeps whose.</source>
      <translation>Nichts wird ohne jemandes Wort importiert; das Protokoll hält fest, wessen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>People you have already</source>
      <translation>Personen, die Sie schon haben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>There is no assessment yet. You can import now and write it afterwards; the leads wait for it.</source>
      <translation>Es gibt noch keine Interessenabwägung. Sie können jetzt importieren und sie danach schreiben; die Leads warten darauf.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>They are stored, but stay blocked until somebody says why they may be used.</source>
      <translation>Sie werden gespeichert, bleiben aber gesperrt, bis jemand sagt, warum sie genutzt werden dürfen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>This list is newer: update</source>
      <translation>Liste ist neuer: aktualisieren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>What &amp;for</source>
      <translation>Wo&amp;für</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>What for</source>
      <translation>Wofür</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Where do these people come from?</source>
      <translation>Woher kommen diese Personen?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>the lawful basis</source>
      <translation>die Rechtsgrundlage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>the source</source>
      <translation>die Quelle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>what it is for</source>
      <translation>wofür sie ist</translation>
    </message>
  </context>
  <context>
    <name>QuestionBox</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>Children</source>
      <translation>Kinder</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>Filled in by Lead Desk from its table of channel rules.</source>
      <translation>Von Lead Desk aus seiner Tabelle der Kanalregeln ausgefüllt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>First and last name</source>
      <translation>Vor- und Nachname</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>How bad</source>
      <translation>Wie schwer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>How likely</source>
      <translation>Wie wahrscheinl.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>In words</source>
      <translation>In Worten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>Job</source>
      <translation>Position</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>None yet. Add one under Sources &amp; recipients, then come back.</source>
      <translation>Noch keine. Unter Quellen und Empfänger anlegen, dann zurückkommen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>Others at risk</source>
      <translation>Andere Schutzb.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>Unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>Your data say otherwise: {sentence}</source>
      <translation>Ihre Daten sagen etwas anderes: {sentence}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>at least {count} characters</source>
      <translation>
        <numerusform>mindestens {count} Zeichen</numerusform>
        <numerusform>mindestens {count} Zeichen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>one a line</source>
      <translation>je Zeile eines</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>still open</source>
      <translation>noch offen</translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Assessments</source>
      <translation>Abwägungen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Audit log</source>
      <translation>Prüfprotokoll</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Do not contact</source>
      <translation>Nicht kontaktieren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Duplicates</source>
      <translation>Dubletten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Exports</source>
      <translation>Exporte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Home</source>
      <translation>Start</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Imports</source>
      <translation>Importe</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Leads</source>
      <translation>Leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Lock now</source>
      <translation>Jetzt sperren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Requests</source>
      <translation>Anfragen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Review</source>
      <translation>Durchsicht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Sources &amp;&amp; recipients</source>
      <translation>Quellen &amp;&amp; Empfänger</translation>
    </message>
  </context>
  <context>
    <name>ReadingBar</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Dates</source>
      <translation>Daten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Letters</source>
      <translation>Zeichen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Letters (encoding)</source>
      <translation>Zeichen (Kodierung)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Names in row</source>
      <translation>Namen in Zeile</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Order of day and month in dates</source>
      <translation>Reihenfolge von Tag und Monat in Daten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Row with the column names, 0 for none</source>
      <translation>Zeile mit den Spaltennamen, 0 für keine</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Separator</source>
      <translation>Trennzeichen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Separator between columns</source>
      <translation>Trennzeichen zwischen Spalten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Sheet</source>
      <translation>Blatt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Take hidden rows as well</source>
      <translation>Auch ausgeblendete Zeilen nehmen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>The dates in {columns} can be read in two ways. Choose their order, or they stay empty.</source>
      <translation>Die Daten in {columns} sind zweideutig. Wählen Sie die Reihenfolge, sonst bleiben sie leer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>The letters read: {samples}.</source>
      <translation>Die Buchstaben lauten: {samples}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>The numbers in {columns} begin with their country's code.</source>
      <translation>Die Nummern in {columns} beginnen mit ihrer Landesvorwahl.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>as found</source>
      <translation>wie erkannt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>bar |</source>
      <translation>senkrechter Strich |</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>columns as in “{file}”</source>
      <translation>Spalten wie in „{file}“</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>comma</source>
      <translation>Komma</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>day first, 31/12</source>
      <translation>Tag zuerst, 31/12</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>fixed widths</source>
      <translation>feste Breiten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>looks like an export of {tool}</source>
      <translation>sieht nach einem Export aus {tool} aus</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>month first, 12/31</source>
      <translation>Monat zuerst, 12/31</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>more than {count} rows</source>
      <translation>
        <numerusform>mehr als {count} Zeile</numerusform>
        <numerusform>mehr als {count} Zeilen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>read as you settled for “{file}”</source>
      <translation>gelesen, wie Sie es für „{file}“ festgelegt haben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>semicolon</source>
      <translation>Semikolon</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>tab</source>
      <translation>Tabulator</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>year first</source>
      <translation>Jahr zuerst</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>{count} rows</source>
      <translation>
        <numerusform>{count} Zeile</numerusform>
        <numerusform>{count} Zeilen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>{name} (found)</source>
      <translation>{name} (erkannt)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>{sheet} (hidden)</source>
      <translation>{sheet} (ausgeblendet)</translation>
    </message>
  </context>
  <context>
    <name>RecordEvidence</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>&amp;How</source>
      <translation>W&amp;ie</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>&amp;How you know</source>
      <translation>Wo&amp;her Sie es wissen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>&amp;On</source>
      <translation>A&amp;m</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>&amp;Similar because</source>
      <translation>Ä&amp;hnlich, weil</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>&amp;What</source>
      <translation>&amp;Was</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>&amp;What is true</source>
      <translation>Was &amp;zutrifft</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>&amp;What they agreed to</source>
      <translation>&amp;Wozu sie Ja sagten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>A fact that a channel's rule asks for</source>
      <translation>Eine Tatsache, die eine Kanalregel verlangt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>All four must be true, or the evidence counts as incomplete.</source>
      <translation>Alle vier müssen zutreffen, sonst gilt der Nachweis als unvollständig.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Channels</source>
      <translation>Kanäle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Each message says how to refuse</source>
      <translation>Jede Nachricht sagt, wie man ablehnt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Evidence for {count} leads</source>
      <translation>
        <numerusform>Nachweis für {count} Lead</numerusform>
        <numerusform>Nachweis für {count} Leads</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>First write down what they agreed to: Sources &amp; recipients, What people agreed to.</source>
      <translation>Schreiben Sie zuerst auf, wozu sie Ja gesagt haben: Quellen &amp; Empfänger, Wozu Personen Ja gesagt haben.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>How they asked</source>
      <translation>Wie sie gefragt haben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>How they said it</source>
      <translation>Wie sie es gesagt haben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>How you know</source>
      <translation>Woher Sie es wissen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>It &amp;was</source>
      <translation>Es &amp;war</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>It lets you answer that request, within 90 days. It is no yes to marketing.</source>
      <translation>Damit dürfen Sie diese Anfrage binnen 90 Tagen beantworten. Es ist kein Ja zu Werbung.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>It was</source>
      <translation>Es war</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>On</source>
      <translation>Am</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Only these &amp;channels</source>
      <translation>Nur diese &amp;Kanäle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Record evidence</source>
      <translation>Nachweis erfassen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Record for {count} leads</source>
      <translation>
        <numerusform>Für {count} Lead erfassen</numerusform>
        <numerusform>Für {count} Leads erfassen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>State it only where you can show it.</source>
      <translation>Geben Sie es nur an, wo Sie es belegen können.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Their channels are stopped at once, and no import lifts that.</source>
      <translation>Ihre Kanäle werden sofort gesperrt, und kein Import hebt das auf.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>They asked us for something</source>
      <translation>Sie haben uns um etwas gebeten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>They bought from us (own customers)</source>
      <translation>Sie haben bei uns gekauft (eigene Kunden)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>They could refuse when we took the address</source>
      <translation>Sie konnten ablehnen, als wir die Adresse aufnahmen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>They gave us the address themselves</source>
      <translation>Sie gaben uns die Adresse selbst</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>They said yes (consent)</source>
      <translation>Sie haben Ja gesagt (Einwilligung)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>They took their yes back</source>
      <translation>Sie haben ihr Ja zurückgenommen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>We sold it, and we are the sender</source>
      <translation>Wir haben verkauft, und wir sind der Absender</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>What happened</source>
      <translation>Was geschehen ist</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>What is true of them</source>
      <translation>Was auf sie zutrifft</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>What they agreed to</source>
      <translation>Wozu sie Ja gesagt haben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>What they asked for</source>
      <translation>Worum sie gebeten haben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>What they bought</source>
      <translation>Was sie gekauft haben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Why your offer is similar</source>
      <translation>Warum Ihr Angebot ähnlich ist</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Wordings stand under Sources &amp; recipients. No channel ticked means all that it names.</source>
      <translation>Wortlaute stehen unter Quellen &amp; Empfänger. Kein Kanal angehakt heißt alle, die er nennt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>a free account inside a paid offer</source>
      <translation>ein Gratiskonto in einem bezahlten Angebot</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>a negotiation</source>
      <translation>eine Verhandlung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>a quote, a call back, …</source>
      <translation>ein Angebot, ein Rückruf, …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>a sale</source>
      <translation>ein Verkauf</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>at least 20 letters</source>
      <translation>mindestens 20 Zeichen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>by phone, answered the mail, …</source>
      <translation>per Telefon, Antwort auf die Mail, …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>by phone, web form, …</source>
      <translation>per Telefon, Webformular, …</translation>
    </message>
  </context>
  <context>
    <name>RecoveryKey</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/recovery_key.py" />
      <source>It couldn't be saved there. Choose another place, or write it down.</source>
      <translation>Dort ließ er sich nicht speichern. Wählen Sie einen anderen Ort oder schreiben Sie ihn auf.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/recovery_key.py" />
      <source>It opens the store when its key is lost. Keep it away from the computer.</source>
      <translation>Er öffnet den Speicher, wenn der Schlüssel verloren ist. Fern vom Computer aufbewahren.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/recovery_key.py" />
      <source>Lead Desk recovery key.txt</source>
      <translation>Lead Desk Wiederherstellungsschlüssel.txt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/recovery_key.py" />
      <source>Printed.</source>
      <translation>Gedruckt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/recovery_key.py" />
      <source>Print…</source>
      <translation>Drucken …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/recovery_key.py" />
      <source>Recovery key</source>
      <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/recovery_key.py" />
      <source>Recovery key of a Lead Desk store</source>
      <translation>Wiederherstellungsschlüssel eines Lead-Desk-Speichers</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/recovery_key.py" />
      <source>Save on a stick…</source>
      <translation>Auf Stick speichern …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/recovery_key.py" />
      <source>Save the recovery key</source>
      <translation>Wiederherstellungsschlüssel speichern</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/recovery_key.py" />
      <source>Saved. Keep that file off this computer.</source>
      <translation>Gespeichert. Halten Sie die Datei von diesem Computer fern.</translation>
    </message>
  </context>
  <context>
    <name>RegisterForm</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_form.py" />
      <source>* is needed</source>
      <translation>* ist nötig</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_form.py" />
      <source>* is needed   • is needed before the leads may be exported</source>
      <translation>* ist nötig   • ist nötig, bevor die Leads exportiert werden dürfen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_form.py" />
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
  </context>
  <context>
    <name>Registers</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>All leads of</source>
      <translation>Alle Leads aus</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>All people of</source>
      <translation>Alle Personen aus</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Assessments are approved only with an approver's key</source>
      <translation>Abwägungen werden nur mit Freigabeschlüssel freigegeben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Assessments need two people</source>
      <translation>Interessenabwägungen brauchen zwei Personen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Channels</source>
      <translation>Kanäle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Colleagues</source>
      <translation>Kollegen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Columns agreed with them</source>
      <translation>Mit ihnen vereinbarte Spalten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Columns it covers</source>
      <translation>Spalten, die sie umfasst</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Companies it names</source>
      <translation>Unternehmen, die er nennt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Compliance owner</source>
      <translation>Compliance-Verantwortliche/r</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Countries</source>
      <translation>Länder</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Country (two letters)</source>
      <translation>Land (zwei Buchstaben)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Counts as a child below</source>
      <translation>Gilt als Kind unter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>DK, DE, FR</source>
      <translation>DK, DE, FR</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Data contract signed on</source>
      <translation>AV-Vertrag unterzeichnet am</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Data protection officer</source>
      <translation>Datenschutzbeauftragte/r</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Decisions about flags of children and sensitive data need two people</source>
      <translation>Entscheidungen zu Kindern und sensiblen Daten brauchen zwei Personen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Email for requests</source>
      <translation>E-Mail für Anfragen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Exclusive leads</source>
      <translation>Exklusive Leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Expo Hannover 2026, order 1182, …</source>
      <translation>Expo Hannover 2026, Bestellung 1182, …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>First and last name</source>
      <translation>Vor- und Nachname</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>How they said yes</source>
      <translation>Wie sie Ja gesagt haben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>In a sentence</source>
      <translation>In einem Satz</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>In use from</source>
      <translation>In Gebrauch ab</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>It is marketing</source>
      <translation>Es ist Werbung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>It says how to object</source>
      <translation>Er sagt, wie man widerspricht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>It says that a yes can be taken back</source>
      <translation>Er sagt, dass ein Ja widerrufen werden kann</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>It was sent on</source>
      <translation>Gesendet am</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>It will be sent on</source>
      <translation>Wird gesendet am</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Job</source>
      <translation>Position</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Keep for months</source>
      <translation>Aufbewahren, Monate</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Language (two letters)</source>
      <translation>Sprache (zwei Buchstaben)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Lawful bases it allows</source>
      <translation>Erlaubte Rechtsgrundlagen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Leads made for them are theirs alone</source>
      <translation>Für sie gewonnene Leads gehören nur ihnen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Leads that were made for one client only. Nobody else gets them, you yourselves included.</source>
      <translation>Leads, die nur für einen Kunden erstellt wurden. Niemand sonst bekommt sie, auch Sie selbst nicht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Licence or contract</source>
      <translation>Lizenz oder Vertrag</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Made for</source>
      <translation>Erstellt für</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>May act as</source>
      <translation>Darf handeln als</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>New colleague…</source>
      <translation>Neuer Kollege …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>New entry…</source>
      <translation>Neuer Eintrag …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>New notice…</source>
      <translation>Neuer Hinweis …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>New purpose…</source>
      <translation>Neuer Zweck …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>New recipient…</source>
      <translation>Neuer Empfänger …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>New source…</source>
      <translation>Neue Quelle …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>New wording…</source>
      <translation>Neuer Wortlaut …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Newsletter form 2026, badge scan, …</source>
      <translation>Newsletterformular 2026, Badge-Scan, …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>No longer a client since</source>
      <translation>Kein Auftraggeber mehr seit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Notices sent</source>
      <translation>Gesendete Hinweise</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Obtained on</source>
      <translation>Erhalten am</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Only for</source>
      <translation>Nur für</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Or none is owed</source>
      <translation>Oder keiner ist nötig</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Our company</source>
      <translation>Unser Unternehmen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Our company…</source>
      <translation>Unser Unternehmen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Privacy notices</source>
      <translation>Datenschutzhinweise</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Purposes</source>
      <translation>Zwecke</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Purposes agreed with them</source>
      <translation>Mit ihnen vereinbarte Zwecke</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Purposes it covers</source>
      <translation>Zwecke, die sie umfasst</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Recipients</source>
      <translation>Empfänger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Representative in the EU</source>
      <translation>Vertreter in der EU</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Representative in the UK</source>
      <translation>Vertreter im Vereinigten Königreich</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Reviewer of flags</source>
      <translation>Prüft Hinweise</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>SHA-256 of the kept proof</source>
      <translation>SHA-256 des aufbewahrten Belegs</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Safeguard ends on</source>
      <translation>Garantie endet am</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Safeguard outside Europe</source>
      <translation>Garantie außerhalb Europas</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Safeguard signed on</source>
      <translation>Garantie unterzeichnet am</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Sales</source>
      <translation>Vertrieb</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Say who you are: it stands in letters, notices and passports.</source>
      <translation>Sagen Sie, wer Sie sind: es steht in Briefen, Hinweisen und Exportpässen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Supplied by</source>
      <translation>Geliefert von</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>The people gave us their data themselves</source>
      <translation>Die Personen gaben uns ihre Daten selbst</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>The text that tells people that you have their data. Exports by message name it.</source>
      <translation>Der Text, der Personen sagt, dass Sie ihre Daten haben. Exporte für Nachrichten nennen ihn.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>The wordings under which people said yes. A consent counts only with its wording.</source>
      <translation>Die Wortlaute, denen Personen zugestimmt haben. Eine Einwilligung zählt nur mit ihrem Wortlaut.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Their terms</source>
      <translation>Ihre Bedingungen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Their written instruction</source>
      <translation>Ihre schriftliche Weisung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>They said yes to</source>
      <translation>Sie sagten Ja zu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Trade-fair follow-up, …</source>
      <translation>Messenachfassung, …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Transfer looked at on</source>
      <translation>Übermittlung geprüft am</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>True of all of them</source>
      <translation>Gilt für alle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>We work on their instruction</source>
      <translation>Wir arbeiten auf ihre Weisung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Web page or order number</source>
      <translation>Webseite oder Bestellnummer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>What for</source>
      <translation>Wofür</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>What kind</source>
      <translation>Welche Art</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>What leads may be used for, and on which lawful bases.</source>
      <translation>Wofür Leads verwendet werden dürfen, und auf welchen Rechtsgrundlagen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>What people agreed to</source>
      <translation>Wozu Personen Ja gesagt haben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>What they read or heard</source>
      <translation>Was sie gelesen oder gehört haben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>When the people of a whole source were told that you have their data, or why they need not be. For some leads only, pick them under Leads.</source>
      <translation>Wann die Personen einer ganzen Quelle erfuhren, dass Sie ihre Daten haben, oder warum sie es nicht müssen. Nur für einige Leads: unter Leads auswählen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Where lists come from. Every lead names its source; you can also add one while importing.</source>
      <translation>Woher Listen kommen. Jeder Lead nennt seine Quelle; Sie können auch beim Import eine anlegen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Which notice</source>
      <translation>Welcher Hinweis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Who gets lists from you: clients, tools, partners. For your own use none is needed.</source>
      <translation>Wer Listen von Ihnen bekommt: Kunden, Werkzeuge, Partner. Für den eigenen Gebrauch ist keiner nötig.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Who is it</source>
      <translation>Wer ist es</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Who reviews, signs and exports.</source>
      <translation>Wer prüft, unterschreibt und exportiert.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Why do they get data</source>
      <translation>Warum bekommen sie Daten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Why that long</source>
      <translation>Warum so lange</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>page, stand</source>
      <translation>Seite, Stand</translation>
    </message>
  </context>
  <context>
    <name>Report</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>Legitimate-interest assessment · confidential</source>
      <translation>Interessenabwägung · vertraulich</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/report_pdf.py" />
      <source>Page {page} of {count}</source>
      <translation>Seite {page} von {count}</translation>
    </message>
  </context>
  <context>
    <name>Reports</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/reports.py" />
      <source>Report saved.</source>
      <translation>Bericht gespeichert.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/reports.py" />
      <source>Save the report</source>
      <translation>Bericht speichern</translation>
    </message>
  </context>
  <context>
    <name>RequestCard</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Answer in</source>
      <translation>Antwort auf</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Answered…</source>
      <translation>Beantwortet …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Asked for a proof</source>
      <translation>Nachweis verlangt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Copy an answer</source>
      <translation>Antwort kopieren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Delete the data…</source>
      <translation>Daten löschen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Delete…</source>
      <translation>Löschen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Hold back</source>
      <translation>Zurückhalten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>I told them</source>
      <translation>Mitgeteilt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Lift</source>
      <translation>Aufheben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>More time…</source>
      <translation>Mehr Zeit …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>No doubt who it is</source>
      <translation>Kein Zweifel, wer es ist</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Nobody.</source>
      <translation>Niemand.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Nothing, under this address, number or name.</source>
      <translation>Nichts unter dieser Adresse, Nummer oder diesem Namen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>On the do-not-contact list.</source>
      <translation>Auf der Sperrliste.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Our own use</source>
      <translation>Eigene Nutzung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Pick a request to see what is to be done.</source>
      <translation>Wählen Sie eine Anfrage, um zu sehen, was zu tun ist.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Proved who they are</source>
      <translation>Hat sich ausgewiesen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Save a copy…</source>
      <translation>Kopie speichern …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Show {what}</source>
      <translation>{what} zeigen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Stop marketing</source>
      <translation>Werbung stoppen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>The request</source>
      <translation>Die Anfrage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>To do</source>
      <translation>Zu tun</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>What is held</source>
      <translation>Was gespeichert ist</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Who got it</source>
      <translation>Wer es bekam</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Who they are</source>
      <translation>Wer es ist</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Would not prove it</source>
      <translation>Wollte es nicht nachweisen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>{state}, {day}</source>
      <translation>{state}, {day}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>{state}: answer by {day}. Came in {received}.</source>
      <translation>{state}: Antwort bis {day}. Eingegangen {received}.</translation>
    </message>
  </context>
  <context>
    <name>Requests</name>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>A copy for machines (Art. 20)</source>
      <translation>Eine maschinenlesbare Kopie (Art. 20)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>A law makes us keep it (Art. 17(3)(b))</source>
      <translation>Ein Gesetz verpflichtet uns zur Aufbewahrung (Art. 17(3)(b))</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Answer now</source>
      <translation>Jetzt antworten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Answered</source>
      <translation>Beantwortet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Copy made for the person</source>
      <translation>Kopie für die Person erstellt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Correct the data (Art. 16)</source>
      <translation>Daten berichtigen (Art. 16)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Data corrected</source>
      <translation>Daten berichtigt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Data deleted, never imported again</source>
      <translation>Daten gelöscht, nie wieder importiert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Delete everything (Art. 17)</source>
      <translation>Alles löschen (Art. 17)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Don't use the data for now (Art. 18)</source>
      <translation>Daten vorerst nicht nutzen (Art. 18)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Done as asked</source>
      <translation>Wie gewünscht erledigt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Done in part</source>
      <translation>Teilweise erledigt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Everybody who got the data was told</source>
      <translation>Alle Empfänger der Daten sind informiert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Handed on to our client (Art. 28(3)(e))</source>
      <translation>An unseren Auftraggeber weitergegeben (Art. 28(3)(e))</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Held back from every use</source>
      <translation>Von jeder Nutzung ausgenommen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Needed for legal claims (Art. 17(3)(e))</source>
      <translation>Für Rechtsansprüche nötig (Art. 17(3)(e))</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>No more marketing (Art. 21(2))</source>
      <translation>Keine Werbung mehr (Art. 21(2))</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Not for this lawful basis (Art. 20(1))</source>
      <translation>Nicht bei dieser Rechtsgrundlage (Art. 20(1))</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Objects to our use (Art. 21(1))</source>
      <translation>Widerspricht unserer Nutzung (Art. 21(1))</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>On the do-not-contact list</source>
      <translation>Auf der Sperrliste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Our grounds weigh more (Art. 21(1))</source>
      <translation>Unsere Gründe überwiegen (Art. 21(1))</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Overdue</source>
      <translation>Überfällig</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Person answered</source>
      <translation>Person hat Antwort</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Plainly unfounded or excessive (Art. 12(5))</source>
      <translation>Offenkundig unbegründet oder exzessiv (Art. 12(5))</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Refused</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Rights of other people (Art. 15(4))</source>
      <translation>Rechte anderer Personen (Art. 15(4))</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>See what we hold (Art. 15)</source>
      <translation>Sehen, was wir haben (Art. 15)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Thank you for your message. This is our answer.</source>
      <translation>Vielen Dank für Ihre Nachricht. Dies ist unsere Antwort.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>We couldn't tell who it is (Art. 12(6))</source>
      <translation>Identität nicht feststellbar (Art. 12(6))</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>We got your data from: {sources}.</source>
      <translation>Ihre Daten haben wir von: {sources}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>We hold no data on you in our list of leads.</source>
      <translation>In unserer Liste sind keine Daten über Sie gespeichert.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>We passed your data on to: {names}.</source>
      <translation>Ihre Daten haben wir weitergegeben an: {names}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Where the data are from (Art. 15(1)(g))</source>
      <translation>Woher die Daten sind (Art. 15(1)(g))</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>You are on our do-not-contact list: we won't write or call again.</source>
      <translation>Sie stehen auf unserer Sperrliste: wir schreiben und rufen nicht mehr an.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>You may ask us to correct or delete your data, object to their use, and complain to your data protection authority.</source>
      <translation>Sie können Berichtigung oder Löschung verlangen, der Nutzung widersprechen und sich bei Ihrer Datenschutzbehörde beschweren.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>{count} days left</source>
      <translation>
        <numerusform>noch {count} Tag</numerusform>
        <numerusform>noch {count} Tage</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RequestsPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Answer by</source>
      <translation>Antwort bis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Asks for</source>
      <translation>Verlangt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Copied. Paste it into your letter or mail.</source>
      <translation>Kopiert. In Brief oder Mail einfügen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Delete the data?</source>
      <translation>Daten löschen?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Deleted.</source>
      <translation>Gelöscht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Everybody may ask what you hold on them, have it corrected or deleted, and object. Answer within one month. Until a deletion, an objection or a dispute is settled, nothing of theirs goes out.</source>
      <translation>Jeder darf fragen, was Sie über ihn haben, es berichtigen oder löschen lassen und widersprechen. Antworten Sie binnen eines Monats. Bis Löschung, Widerspruch oder Streit geklärt sind, geht nichts von ihm hinaus.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Everything held on this person is deleted for good. A fingerprint of the address stays on the do-not-contact list, so that no list brings the person back.</source>
      <translation>Alles über diese Person wird endgültig gelöscht. Ein Fingerabdruck der Adresse bleibt auf der Sperrliste, damit keine Liste die Person zurückbringt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>New request…</source>
      <translation>Neue Anfrage …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>No requests</source>
      <translation>Keine Anfragen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>No.</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>PDF (*.pdf);;Web page (*.html);;For machines (*.json)</source>
      <translation>PDF (*.pdf);;Webseite (*.html);;Maschinenlesbar (*.json)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Requests</source>
      <translation>Anfragen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Save the person's copy</source>
      <translation>Kopie der Person speichern</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Taken in.</source>
      <translation>Aufgenommen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Taken in. No marketing reaches this person any more.</source>
      <translation>Aufgenommen. Keine Werbung erreicht die Person mehr.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>The copy is saved. Hand it over in a safe way.</source>
      <translation>Die Kopie ist gespeichert. Übergeben Sie sie auf sicherem Weg.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>The request is answered.</source>
      <translation>Die Anfrage ist beantwortet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>When somebody asks where you got their data, or wants no more mail, take it in here.</source>
      <translation>Wenn jemand fragt, woher Sie die Daten haben, oder keine Post mehr will, nehmen Sie es hier auf.</translation>
    </message>
  </context>
  <context>
    <name>ReviewActs</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>A child's lead can only be deleted or corrected.</source>
      <translation>Der Lead eines Kindes kann nur gelöscht oder berichtigt werden.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>All of this list's column</source>
      <translation>Die ganze Spalte der Liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>All {count} alike</source>
      <translation>Alle {count} gleichen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>Delete the lead…</source>
      <translation>Lead löschen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>Do 1, 2 or 3 for</source>
      <translation>1, 2 oder 3 gilt für</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>How far the decision goes</source>
      <translation>Wie weit die Entscheidung reicht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>Leave the whole column out…</source>
      <translation>Ganze Spalte weglassen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>No, it's fine…</source>
      <translation>Nein, das ist in Ordnung …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>Remove the cell, keep the lead</source>
      <translation>Zelle entfernen, Lead behalten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>S changes this. Arrows, or J and K, move on and back. U takes 1 or 2 back; 3 to 5 are for good.</source>
      <translation>S ändert das. Die Pfeile oder J und K gehen vor und zurück. U nimmt 1 oder 2 zurück; 3 bis 5 sind endgültig.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>This cell only</source>
      <translation>Nur diese Zelle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>Undo the last decision</source>
      <translation>Letzte Entscheidung rückgängig machen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>What is it?</source>
      <translation>Was ist es?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>Yes, that's what it is</source>
      <translation>Ja, das ist es</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>{act}, key {key}</source>
      <translation>{act}, Taste {key}</translation>
    </message>
  </context>
  <context>
    <name>ReviewGroups</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_groups.py" />
      <source>Confirmed</source>
      <translation>Bestätigt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_groups.py" />
      <source>Groups of flags</source>
      <translation>Gruppen von Hinweisen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_groups.py" />
      <source>To decide</source>
      <translation>Zu entscheiden</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/review_groups.py" />
      <source>the only flag of {count} leads</source>
      <translation>
        <numerusform>einziger Hinweis bei {count} Lead</numerusform>
        <numerusform>einziger Hinweis bei {count} Leads</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_groups.py" />
      <source>{what}
{field} · {count} confirmed</source>
      <translation>{what}
{field} · {count} bestätigt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_groups.py" />
      <source>{what}
{field} · {count} open</source>
      <translation>{what}
{field} · {count} offen</translation>
    </message>
  </context>
  <context>
    <name>ReviewPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>All checked</source>
      <translation>Alles geprüft</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Decide about the cell itself.</source>
      <translation>Entscheiden Sie über die Zelle selbst.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Delete the lead</source>
      <translation>Lead löschen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Found with flag rules {rules}, which have changed since; Settings can look at all leads again.</source>
      <translation>Gefunden mit den Hinweisregeln {rules}, die sich seither geändert haben; in den Einstellungen lassen sich alle Leads neu prüfen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Found with today's flag rules ({rules}).</source>
      <translation>Gefunden mit den heutigen Hinweisregeln ({rules}).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>It is something else</source>
      <translation>Es ist etwas anderes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>It is something else…</source>
      <translation>Es ist etwas anderes …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>It's a guess.</source>
      <translation>Es ist eine Vermutung.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>It's fine</source>
      <translation>Es ist in Ordnung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Its very name asks for such data, so nothing of it goes out. Is it something else? Then say so.</source>
      <translation>Schon ihr Name fragt nach solchen Daten, darum geht nichts davon hinaus. Ist es etwas anderes? Dann sagen Sie es.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Leave the column out…</source>
      <translation>Spalte weglassen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>No flag waits for you. When a list may hold data of children or sensitive data, it shows up here.</source>
      <translation>Kein Hinweis wartet auf Sie. Wenn eine Liste Daten von Kindern oder sensible Daten enthalten könnte, erscheint es hier.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Removing a column</source>
      <translation>Spalte wird entfernt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Review</source>
      <translation>Durchsicht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Show what was confirmed</source>
      <translation>Bestätigtes zeigen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>That column was not stored.</source>
      <translation>Diese Spalte wurde nicht gespeichert.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>The column “{header}”: {what}</source>
      <translation>Die Spalte „{header}“: {what}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>The lead is deleted with everything known about it. This can't be undone.</source>
      <translation>Der Lead wird mit allem gelöscht, was über ihn bekannt ist. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>There is nothing to take back here. Ctrl+H shows everything that was done.</source>
      <translation>Hier gibt es nichts zurückzunehmen. Strg+H zeigt alles, was getan wurde.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>We are quite sure.</source>
      <translation>Wir sind ziemlich sicher.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>We are sure.</source>
      <translation>Wir sind sicher.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>What does the column “{header}” hold?</source>
      <translation>Was enthält die Spalte „{header}“?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{by} proposed on {day}: it's fine ({reason}).</source>
      <translation>{by} schlug am {day} vor: es ist in Ordnung ({reason}).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{by} proposed on {day}: remove the cell.</source>
      <translation>{by} schlug am {day} vor: Zelle entfernen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{by} proposed on {day}: yes, that's what it is.</source>
      <translation>{by} schlug am {day} vor: ja, das ist es.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{count} cells removed. The leads stay.</source>
      <translation>
        <numerusform>{count} Zelle entfernt. Der Lead bleibt.</numerusform>
        <numerusform>{count} Zellen entfernt. Die Leads bleiben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{count} confirmed. They stay out of exports.</source>
      <translation>
        <numerusform>{count} bestätigt. Er bleibt aus Exporten heraus.</numerusform>
        <numerusform>{count} bestätigt. Sie bleiben aus Exporten heraus.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{count} flags wait for you again.</source>
      <translation>
        <numerusform>{count} Hinweis wartet wieder auf Sie.</numerusform>
        <numerusform>{count} Hinweise warten wieder auf Sie.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{count} found to be fine.</source>
      <translation>
        <numerusform>{count} als in Ordnung befunden.</numerusform>
        <numerusform>{count} als in Ordnung befunden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{count} leads deleted.</source>
      <translation>
        <numerusform>{count} Lead gelöscht.</numerusform>
        <numerusform>{count} Leads gelöscht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{count} proposed. Another person has to decide the same; until then nothing goes out.</source>
      <translation>
        <numerusform>{count} vorgeschlagen. Eine andere Person muss gleich entscheiden; bis dahin geht nichts hinaus.</numerusform>
        <numerusform>{count} vorgeschlagen. Eine andere Person muss gleich entscheiden; bis dahin geht nichts hinaus.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{what}: why is it fine? The answer is remembered for the same text.</source>
      <translation>{what}: Warum ist es in Ordnung? Die Antwort gilt künftig für denselben Text.</translation>
    </message>
  </context>
  <context>
    <name>ReviewSettings</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>Its flags wait in the review again, and later lists are flagged again.</source>
      <translation>Die Hinweise warten wieder in der Durchsicht, und spätere Listen werden wieder markiert.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>Later lists may keep the column again. Cells that were removed don't come back.</source>
      <translation>Spätere Listen dürfen die Spalte wieder behalten. Entfernte Zellen kommen nicht zurück.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>Leave out “{header}” of {source}</source>
      <translation>„{header}“ aus {source} weglassen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>Nothing yet.</source>
      <translation>Noch nichts.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>One text in {field}: {flag} is fine ({count} flags)</source>
      <translation>
        <numerusform>Ein Text in {field}: {flag} ist in Ordnung ({count} Hinweis)</numerusform>
        <numerusform>Ein Text in {field}: {flag} ist in Ordnung ({count} Hinweise)</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>Remembered decisions about flags</source>
      <translation>Gemerkte Entscheidungen zu Hinweisen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>Take back</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>Take back: {what}</source>
      <translation>Zurücknehmen: {what}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>Take back…</source>
      <translation>Zurücknehmen …</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>Taken back. {count} flags wait again.</source>
      <translation>
        <numerusform>Zurückgenommen. {count} Hinweis wartet wieder.</numerusform>
        <numerusform>Zurückgenommen. {count} Hinweise warten wieder.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>What you decided for a text or for a vendor's column holds for later lists too, until you take it back here.</source>
      <translation>Was Sie für einen Text oder die Spalte eines Anbieters entschieden, gilt auch für spätere Listen, bis Sie es hier zurücknehmen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>lists without a source</source>
      <translation>Listen ohne Quelle</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>{count} older ones are not shown.</source>
      <translation>
        <numerusform>{count} älterer wird nicht gezeigt.</numerusform>
        <numerusform>{count} ältere werden nicht gezeigt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>{reason}  ·  {by}, {day}</source>
      <translation>{reason}  ·  {by}, {day}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>“{header}” of {source}: {flag} is fine ({count} flags)</source>
      <translation>
        <numerusform>„{header}“ aus {source}: {flag} ist in Ordnung ({count} Hinweis)</numerusform>
        <numerusform>„{header}“ aus {source}: {flag} ist in Ordnung ({count} Hinweise)</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RulesDialog</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>&amp;Country</source>
      <translation>&amp;Land</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>A lawful basis, and no objection</source>
      <translation>Eine Rechtsgrundlage und kein Widerspruch</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>Channel</source>
      <translation>Kanal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>Checked on {day}.</source>
      <translation>Geprüft am {day}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>Consent</source>
      <translation>Einwilligung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>Implied consent, with its evidence</source>
      <translation>Stillschweigende Einwilligung mit Nachweis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>List to ask</source>
      <translation>Zu fragende Liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>Own customers may be written to about similar products.</source>
      <translation>Eigene Kunden dürfen zu ähnlichen Produkten angeschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>Presumed consent, with its grounds</source>
      <translation>Mutmaßliche Einwilligung mit Begründung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>Rules</source>
      <translation>Regeln</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>That is long ago: install the newest version.</source>
      <translation>Das ist lange her: Installieren Sie die neueste Version.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>The law book is not certain of this row: ask a lawyer.</source>
      <translation>Das Regelbuch ist bei dieser Zeile nicht sicher: Fragen Sie einen Anwalt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>The row</source>
      <translation>Die Zeile</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>The rules of each country</source>
      <translation>Die Regeln jedes Landes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>The table was checked on {day}.</source>
      <translation>Die Tabelle wurde am {day} geprüft.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>What it takes</source>
      <translation>Was nötig ist</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>Whom</source>
      <translation>Wen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>{list} (voluntary)</source>
      <translation>{list} (freiwillig)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>{list}, every {count} days</source>
      <translation>
        <numerusform>{list}, jeden Tag</numerusform>
        <numerusform>{list}, alle {count} Tage</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Said</name>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>'organisation' must be written as [organisation], once.</source>
      <translation>'organisation' muss als [organisation] geschrieben sein, einmal.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>12 months from the last message we sent</source>
      <translation>12 Monate ab der letzten von uns gesendeten Nachricht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/leads/editing.py" />
      <source>A change of basis needs a reason.</source>
      <translation>Eine Änderung der Grundlage braucht einen Grund.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/screen_changed.py" />
      <source>A child under 13 is among these leads; such a lead cannot be corrected.</source>
      <translation>Unter diesen Leads ist ein Kind unter 13; ein solcher Lead kann nicht berichtigt werden.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>A condition is not shown</source>
      <translation>Eine Bedingung ist nicht belegt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>A customer expects a message from you; a stranger does not.</source>
      <translation>Ein Kunde erwartet eine Nachricht von Ihnen, ein Fremder nicht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/registers/assessments.py" />
      <source>A decided assessment does not change.</source>
      <translation>Eine entschiedene Abwägung ändert sich nicht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>A decision needs a name and a reason.</source>
      <translation>Eine Entscheidung braucht einen Namen und einen Grund.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/desk.py" />
      <source>A file is written as one of {1}.</source>
      <translation>Eine Datei wird geschrieben als eines von {1}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>A first contact that nobody answered within a year has failed.</source>
      <translation>Ein Erstkontakt, auf den binnen eines Jahres niemand antwortet, ist gescheitert.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/findings/findings.py" />
      <source>A flag can be confirmed or dismissed.</source>
      <translation>Ein Hinweis lässt sich bestätigen oder verwerfen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/atomic.py" />
      <source>A folder already has that name.</source>
      <translation>Ein Ordner heißt schon so.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/xls_rows.py" />
      <source>A formula of a row that must go is shared with rows that stay.</source>
      <translation>Eine Formel einer Zeile, die entfernt werden muss, wird mit bleibenden Zeilen geteilt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/import_file.py" />
      <source>A lawful basis must be chosen.</source>
      <translation>Eine Rechtsgrundlage muss gewählt werden.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/channel_columns.py" />
      <source>A lead came in while the list was written.</source>
      <translation>Ein Lead kam hinzu, während die Liste geschrieben wurde.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/leads/editing.py" />
      <source>A legal hold keeps these data from being erased.</source>
      <translation>Eine rechtliche Aufbewahrung verhindert die Löschung dieser Daten.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>A longer time has to be told inside it. Answer now.</source>
      <translation>Eine längere Frist muss darin mitgeteilt werden. Antworten Sie jetzt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/merging/merging.py" />
      <source>A merge takes two to {1} leads.</source>
      <translation>Zusammenführen lassen sich zwei bis {1} Leads.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>A minute to read one e-mail, some annoyance for those who have no interest any more. No cost and no effect outside work.</source>
      <translation>Eine Minute für eine E-Mail, etwas Ärger für jene ohne Interesse. Keine Kosten und keine Wirkung außerhalb der Arbeit.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>A newer version was decided here already.</source>
      <translation>Eine neuere Version wurde hier schon entschieden.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>A part of the date is missing.</source>
      <translation>Ein Teil des Datums fehlt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/parcel.py" />
      <source>A passphrase needs {1} characters or more.</source>
      <translation>Eine Passphrase braucht mindestens {1} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>A person who may speak for the client.</source>
      <translation>Eine Person, die für den Kunden sprechen darf.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>A person who stopped at our stand knows us. One message with a measured example lets them judge whether a talk is worth their time.</source>
      <translation>Wer an unserem Stand war, kennt uns. Eine Nachricht mit einem gemessenen Beispiel lässt ihn urteilen, ob ein Gespräch die Zeit wert ist.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>A person's first and last name. A second person should approve it.</source>
      <translation>Vor- und Nachname einer Person. Eine zweite Person sollte sie freigeben.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/merging/merging.py" />
      <source>A pick names no field or lead of this merge.</source>
      <translation>Eine Wahl nennt kein Feld oder keinen Lead dieser Zusammenführung.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>A quotation mark in row {1} is never closed; check that row.</source>
      <translation>Ein Anführungszeichen in Zeile {1} wird nie geschlossen; prüfen Sie diese Zeile.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>A quotation mark in the row is never closed; its cells may be cut in the wrong places.</source>
      <translation>Ein Anführungszeichen in der Zeile wird nie geschlossen; ihre Zellen sind vielleicht falsch getrennt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>A quote or an answer that the person asked for.</source>
      <translation>Ein Angebot oder eine Antwort, um die die Person gebeten hat.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>A removed cell is gone for good.</source>
      <translation>Eine entfernte Zelle ist endgültig weg.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>A request may be extended by two more months at most.</source>
      <translation>Eine Anfrage lässt sich um höchstens zwei Monate verlängern.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>A rule could not be applied</source>
      <translation>Eine Regel war nicht anwendbar</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>A separator is one sign.</source>
      <translation>Ein Trennzeichen ist ein einziges Zeichen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>A short name that colleagues recognise, and a number that never changes. Leads point to the number.</source>
      <translation>Ein kurzer Name, den Kollegen erkennen, und eine Nummer, die sich nie ändert. Leads verweisen auf die Nummer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/spellings.py" />
      <source>A spelling needs a text.</source>
      <translation>Eine Schreibweise braucht einen Text.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/change_leads.py" />
      <source>A tag is one short label.</source>
      <translation>Ein Schlagwort ist eine kurze Bezeichnung.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>A weak sign of sensitive or children's data was seen.</source>
      <translation>Ein schwaches Zeichen für sensible Daten oder Daten von Kindern wurde gesehen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>A yes is no obstacle if you say how you deal with it.</source>
      <translation>Ein Ja ist kein Hindernis, wenn Sie sagen, wie Sie damit umgehen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Addresses taken from a social network against its terms are not fair.</source>
      <translation>Adressen, die entgegen den Bedingungen eines sozialen Netzwerks entnommen wurden, sind nicht fair.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>After a year many people have changed their job.</source>
      <translation>Nach einem Jahr haben viele die Stelle gewechselt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>After the last fair two of 280 people objected</source>
      <translation>Nach der letzten Messe widersprachen zwei von 280</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>All channels together.</source>
      <translation>Alle Kanäle zusammen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>All of them</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>All of them, unless you have a good reason.</source>
      <translation>Alle, außer Sie haben einen guten Grund.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/formats/xlsx.py" />
      <source>An Excel sheet ends at 1,048,576 rows.</source>
      <translation>Ein Excel-Blatt endet bei 1.048.576 Zeilen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>An approver has a first name, a last name and a job.</source>
      <translation>Ein Freigeber hat Vornamen, Nachnamen und Position.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/import_file.py" />
      <source>An assessment belongs to the basis legitimate_interest.</source>
      <translation>Eine Interessenabwägung gehört zur Grundlage legitimate_interest.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/start_assessment.py" />
      <source>An assessment needs a key and a title.</source>
      <translation>Eine Interessenabwägung braucht Schlüssel und Titel.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/sealed_zip.py" />
      <source>An encrypted file ends at four gigabytes.</source>
      <translation>Eine verschlüsselte Datei endet bei vier Gigabyte.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/parcel.py" />
      <source>An encrypted list is a zip file.</source>
      <translation>Eine verschlüsselte Liste ist eine Zip-Datei.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/registers/registers.py" />
      <source>An entry that leads may rest on cannot be removed.</source>
      <translation>Ein Eintrag, auf dem Leads beruhen können, lässt sich nicht entfernen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>An export needs a named person who answers for it.</source>
      <translation>Ein Export braucht eine namentlich genannte Person, die dafür einsteht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>An objection to marketing is final: no grounds outweigh it.</source>
      <translation>Ein Widerspruch gegen Werbung ist endgültig: kein Grund überwiegt ihn.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>An offer is open for a year at most.</source>
      <translation>Ein Angebot gilt höchstens ein Jahr.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/second_person.py" />
      <source>Another named person has to decide it too.</source>
      <translation>Eine andere namentliche Person muss es auch entscheiden.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Answer the question in the assessment</source>
      <translation>Frage in der Abwägung beantworten</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Answering a request</source>
      <translation>Antwort auf eine Anfrage</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Answering what people asked at our stand or event and showing what fits.</source>
      <translation>Beantworten, was Menschen an unserem Stand oder auf der Veranstaltung gefragt haben, und Passendes zeigen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Approve the assessment{1}</source>
      <translation>Abwägung{1} freigeben</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Approved by its author</source>
      <translation>Vom Verfasser selbst freigegeben</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Are children or other vulnerable people among them?</source>
      <translation>Sind Kinder oder andere Schutzbedürftige darunter?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Are purpose and method widely understood by people like these?</source>
      <translation>Sind Zweck und Vorgehen für solche Personen allgemein verständlich?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Are special categories or criminal data involved (health, belief, politics, origin, union, sex life, offences)?</source>
      <translation>Sind besondere Kategorien oder Strafdaten betroffen (Gesundheit, Glaube, Politik, Herkunft, Gewerkschaft, Sexualleben, Straftaten)?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Are there data that people find private (home address, private phone, income, whereabouts)?</source>
      <translation>Gibt es Daten, die Menschen als privat empfinden (Wohnadresse, Privattelefon, Einkommen, Aufenthalt)?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Are there other ethical concerns?</source>
      <translation>Gibt es andere ethische Bedenken?</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>As long as the product may need it.</source>
      <translation>Solange das Produkt es erfordern kann.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>Ask a colleague to approve it.</source>
      <translation>Bitten Sie einen Kollegen um die Freigabe.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Ask a lawyer</source>
      <translation>Anwalt fragen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Ask a second person</source>
      <translation>Zweite Person fragen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Ask for a new consent</source>
      <translation>Um neue Einwilligung bitten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>Ask for a new key.</source>
      <translation>Bitten Sie um einen neuen Schlüssel.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Ask for an approval with a new key.</source>
      <translation>Bitten Sie um eine Freigabe mit neuem Schlüssel.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Ask for it: without one, a later list could bring them back.</source>
      <translation>Fragen Sie danach: ohne sie könnte eine spätere Liste die Person zurückbringen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/assessment_file.py" />
      <source>Ask for the file again.</source>
      <translation>Bitten Sie erneut um die Datei.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Ask the approver for a new version.</source>
      <translation>Bitten Sie den Freigeber um eine neue Version.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Ask the approver for it again.</source>
      <translation>Bitten Sie den Freigeber erneut darum.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Ask the approver for the newest one.</source>
      <translation>Bitten Sie den Freigeber um die neueste.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Ask the approver for the signed file.</source>
      <translation>Bitten Sie den Freigeber um die signierte Datei.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/assessment_file.py" />
      <source>Ask the approver for their card.</source>
      <translation>Bitten Sie den Freigeber um seine Karte.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Ask the approver to sign a new version.</source>
      <translation>Bitten Sie den Freigeber, eine neue Version zu signieren.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Ask the approver to sign with their own key.</source>
      <translation>Bitten Sie den Freigeber, mit eigenem Schlüssel zu signieren.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/waiver.py" />
      <source>Ask the compliance owner.</source>
      <translation>Fragen Sie die Compliance-Verantwortliche.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Ask the sender for a plain xlsx or csv file.</source>
      <translation>Bitten Sie den Absender um eine einfache xlsx- oder csv-Datei.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Asked for if your organisation has a data protection officer.</source>
      <translation>Wird gefragt, wenn Ihre Organisation einen Datenschutzbeauftragten hat.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Asked not to be contacted</source>
      <translation>Wünscht keinen Kontakt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Asking for consent at the stand: visitors were in a hurry and a form would have kept most of them from asking</source>
      <translation>Einwilligung am Stand erbitten: die Besucher waren in Eile, und ein Formular hätte die meisten vom Fragen abgehalten</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessed after first use</source>
      <translation>Nach erster Nutzung abgewogen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment is a draft</source>
      <translation>Interessenabwägung ist ein Entwurf</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment not complete</source>
      <translation>Interessenabwägung unvollständig</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment out of date</source>
      <translation>Interessenabwägung abgelaufen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment rejected</source>
      <translation>Interessenabwägung abgelehnt</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment soon out of date</source>
      <translation>Interessenabwägung läuft bald ab</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment: other channel</source>
      <translation>Abwägung: anderer Kanal</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment: other country</source>
      <translation>Abwägung: anderes Land</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment: other data</source>
      <translation>Abwägung: andere Daten</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment: other people</source>
      <translation>Abwägung: andere Personen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment: other purpose</source>
      <translation>Abwägung: anderer Zweck</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment: other recipient</source>
      <translation>Abwägung: anderer Empfänger</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment: other source</source>
      <translation>Abwägung: andere Quelle</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>At least one, such as consent, company mailboxes, fewer columns, own customers only, advertising.</source>
      <translation>Mindestens einer, etwa Einwilligung, Firmenpostfächer, weniger Spalten, nur eigene Kunden, Anzeigen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>At most twelve months later. After this day nothing may leave on this assessment.</source>
      <translation>Höchstens zwölf Monate später. Danach darf auf diese Abwägung nichts mehr hinaus.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/type_cells.py" />
      <source>At most {1} cells can be pasted at once.</source>
      <translation>Höchstens {1} Zellen lassen sich auf einmal einfügen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/copy_cells.py" />
      <source>At most {1} leads can be copied at once.</source>
      <translation>Höchstens {1} Leads lassen sich auf einmal kopieren.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/stop_files.py" />
      <source>At most {1} letters.</source>
      <translation>Höchstens {1} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>At work people expect to be addressed about work; in private life far less.</source>
      <translation>Im Beruf erwartet man, beruflich angesprochen zu werden; privat weit weniger.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Attach a notice to the campaign</source>
      <translation>Der Kampagne einen Hinweis beifügen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Attach a privacy notice to the campaign</source>
      <translation>Der Kampagne einen Datenschutzhinweis beifügen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Attach the client's instruction</source>
      <translation>Weisung des Kunden beifügen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Attach the signed contract</source>
      <translation>Unterzeichneten Vertrag beifügen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>Author and approver are the same person.</source>
      <translation>Verfasser und Freigeber sind dieselbe Person.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Be honest. A modest interest is fine if the effect on people is small.</source>
      <translation>Seien Sie ehrlich. Ein bescheidenes Interesse genügt, wenn die Wirkung auf Menschen gering ist.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Before a Danish consumer is passed on to another business, the Robinson list must have been checked within 90 days.</source>
      <translation>Bevor ein dänischer Verbraucher an ein anderes Unternehmen weitergegeben wird, muss die Robinsonliste binnen 90 Tagen abgeglichen sein.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Before the data are used.</source>
      <translation>Vor der Nutzung der Daten.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Being mentioned in a privacy notice does not by itself make somebody expect it.</source>
      <translation>Eine Erwähnung im Datenschutzhinweis schafft allein noch keine Erwartung.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Belongs to another client</source>
      <translation>Gehört einem anderen Kunden</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Better somebody else than the author.</source>
      <translation>Besser jemand anderes als der Verfasser.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>Bring it back from a backup, or find where it was moved.</source>
      <translation>Holen Sie sie aus einer Sicherung oder suchen Sie, wohin sie verschoben wurde.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>California: broker duties</source>
      <translation>Kalifornien: Pflichten für Datenhändler</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Calling hours</source>
      <translation>Anrufzeiten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/history/takeback.py" />
      <source>Change the leads by hand; their history has the old values.</source>
      <translation>Ändern Sie die Leads von Hand; ihr Verlauf hat die alten Werte.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Check again and import the result</source>
      <translation>Erneut abfragen und Ergebnis importieren</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Check is too old</source>
      <translation>Abgleich zu alt</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Check it again</source>
      <translation>Erneut prüfen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Check it here first, or export it again.</source>
      <translation>Prüfen Sie sie zuerst hier, oder exportieren Sie sie neu.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/assessment_file.py" />
      <source>Check its name and its rights.</source>
      <translation>Prüfen Sie ihren Namen und ihre Rechte.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/apply_file.py" />
      <source>Check its name and your rights.</source>
      <translation>Prüfen Sie den Namen und Ihre Rechte.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Check the Danish Robinson list</source>
      <translation>Dänische Robinsonliste abgleichen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Check the US listing again</source>
      <translation>US-Eintrag erneut prüfen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Check the date of both computers.</source>
      <translation>Prüfen Sie das Datum beider Computer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>Check the disk's free space and rights.</source>
      <translation>Prüfen Sie freien Platz und Rechte des Datenträgers.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>Check the disk, then try again.</source>
      <translation>Prüfen Sie den Datenträger, dann erneut versuchen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/stop_files.py" />
      <source>Check the file.</source>
      <translation>Prüfen Sie die Datei.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Check the list and import the result</source>
      <translation>Liste abfragen und Ergebnis importieren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>Check the rights of the folder.</source>
      <translation>Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Check the sources</source>
      <translation>Quellen prüfen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Check the store</source>
      <translation>Speicher prüfen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Check them</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Check {1} for {2} (frees those who are not on it)</source>
      <translation>{1} für {2} abgleichen (gibt frei, wer nicht darauf steht)</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Children can never be addressed on this basis. For others who cannot defend themselves well, say what you do to protect them.</source>
      <translation>Kinder dürfen auf dieser Grundlage nie angesprochen werden. Sagen Sie bei anderen, die sich schlecht wehren können, wie Sie sie schützen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>Choose a passphrase.</source>
      <translation>Wählen Sie eine Passphrase.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Choose a purpose</source>
      <translation>Zweck wählen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/backup.py" />
      <source>Choose another file name.</source>
      <translation>Wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Choose another file.</source>
      <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/backup.py" />
      <source>Choose another folder.</source>
      <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/clean_list.py" />
      <source>Choose another name.</source>
      <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>Choose another one.</source>
      <translation>Wählen Sie ein anderes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/record_evidence.py" />
      <source>Choose channels that it names.</source>
      <translation>Wählen Sie Kanäle, die er nennt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Choose e-mail, text message, phone or post</source>
      <translation>E-Mail, SMS, Telefon oder Post wählen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Choose from the register of purposes. A new purpose needs a new version.</source>
      <translation>Wählen Sie aus dem Verzeichnis der Zwecke. Ein neuer Zweck braucht eine neue Version.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Choose one of its sheets.</source>
      <translation>Wählen Sie eines ihrer Blätter.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Choose one of the law's grounds.</source>
      <translation>Wählen Sie einen der gesetzlichen Gründe.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Choose one of those offered.</source>
      <translation>Wählen Sie eine der angebotenen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Choose single sources, or a whole kind of source if you can say the same about all of them.</source>
      <translation>Wählen Sie einzelne Quellen oder eine ganze Art, wenn Sie über alle dasselbe sagen können.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/papers.py" />
      <source>Choose the file with the paper itself.</source>
      <translation>Wählen Sie die Datei mit dem Dokument selbst.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/merging/merging.py" />
      <source>Choose the leads that are one person.</source>
      <translation>Wählen Sie die Leads, die eine Person sind.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Choose the right basis</source>
      <translation>Richtige Grundlage wählen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/spellings.py" />
      <source>Clear a field by setting it to nothing instead.</source>
      <translation>Ein Feld leert man, indem man es auf nichts setzt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>Close Lead Desk, keep the store's folder out of synchronised folders, and open again.</source>
      <translation>Schließen Sie Lead Desk, halten Sie den Ordner aus synchronisierten Ordnern heraus und öffnen Sie neu.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Close it there, or work on a copy.</source>
      <translation>Schließen Sie sie dort oder nehmen Sie eine Kopie.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>Close it there, then try again.</source>
      <translation>Schließen Sie ihn dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/findings/findings.py" />
      <source>Closing a column's warning needs a reason.</source>
      <translation>Die Warnung einer Spalte zu schließen braucht einen Grund.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Codes of your trade association, terms of the fair, terms of the website the data come from.</source>
      <translation>Kodizes Ihres Verbands, Bedingungen der Messe, Bedingungen der Website, von der die Daten stammen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Collect consent</source>
      <translation>Einwilligung einholen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>Column</source>
      <translation>Spalte</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Column may never leave</source>
      <translation>Spalte darf nie hinaus</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Column not agreed</source>
      <translation>Spalte nicht vereinbart</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Compare the fingerprint with its owner by phone, then trust the key.</source>
      <translation>Vergleichen Sie den Fingerabdruck am Telefon mit dem Inhaber, dann vertrauen Sie dem Schlüssel.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Complete it</source>
      <translation>Vervollständigen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Complete the assessment{1}</source>
      <translation>Abwägung{1} vervollständigen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Complete the campaign</source>
      <translation>Kampagne vervollständigen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Complete the customer evidence</source>
      <translation>Kundennachweis vervollständigen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Complete the organisation card</source>
      <translation>Angaben zum Unternehmen vervollständigen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Complete the proof of consent</source>
      <translation>Nachweis der Einwilligung vervollständigen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Complete the source</source>
      <translation>Quelle vervollständigen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Complete the source '{1}'</source>
      <translation>Quelle „{1}“ vervollständigen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Conclusion: may you rely on legitimate interest?</source>
      <translation>Ergebnis: dürfen Sie sich auf berechtigtes Interesse stützen?</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Consent cannot be proved</source>
      <translation>Einwilligung nicht nachweisbar</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Consent does not cover this</source>
      <translation>Einwilligung deckt das nicht ab</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Consent is claimed, but what was said, when or how is missing.</source>
      <translation>Eine Einwilligung wird behauptet, aber was, wann oder wie fehlt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Consent needed for this channel</source>
      <translation>Kanal braucht Einwilligung</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Consent too old</source>
      <translation>Einwilligung zu alt</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Consent withdrawn</source>
      <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/find_person.py" />
      <source>Correct it, or give the name.</source>
      <translation>Korrigieren Sie sie, oder nennen Sie den Namen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Correct it, or leave the channel out</source>
      <translation>Berichtigen oder Kanal weglassen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/checks.py" />
      <source>Correct it.</source>
      <translation>Berichtigen Sie ihn.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Could you reach the purpose without these data?</source>
      <translation>Könnten Sie den Zweck ohne diese Daten erreichen?</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Country guessed</source>
      <translation>Land vermutet</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Criminal data</source>
      <translation>Strafdaten</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Customer exception not open here</source>
      <translation>Kundenausnahme hier nicht offen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Customer exception not proved</source>
      <translation>Kundenausnahme nicht belegt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Data protection law and the law on unwanted messages are two locks. This assessment opens only the first.</source>
      <translation>Datenschutzrecht und das Recht der unerbetenen Nachrichten sind zwei Schlösser. Diese Abwägung öffnet nur das erste.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Data that do not come from the person: at the latest with the first message and within one month.</source>
      <translation>Daten, die nicht von der Person stammen: spätestens mit der ersten Nachricht und binnen eines Monats.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Date of the decision</source>
      <translation>Datum der Entscheidung</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Date of the next review</source>
      <translation>Datum der nächsten Prüfung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>Decide about the flag itself.</source>
      <translation>Entscheiden Sie über den Hinweis selbst.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Delete it</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/screen_changed.py" />
      <source>Delete it.</source>
      <translation>Löschen Sie ihn.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Delete the columns you do not need, or choose the separator by hand.</source>
      <translation>Löschen Sie die Spalten, die Sie nicht brauchen, oder wählen Sie das Trennzeichen selbst.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>Delete the columns you do not need.</source>
      <translation>Löschen Sie die Spalten, die Sie nicht brauchen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>Delete the lead, or correct the date of birth.</source>
      <translation>Löschen Sie den Lead oder berichtigen Sie das Geburtsdatum.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>Delete the lead.</source>
      <translation>Löschen Sie den Lead.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Delete, or correct a wrong date</source>
      <translation>Löschen oder falsches Datum berichtigen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Denmark, Sweden</source>
      <translation>Dänemark, Schweden</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Denmark, phone, named business contact: allowed until they object</source>
      <translation>Dänemark, Telefon, namentlicher Geschäftskontakt: erlaubt bis zum Widerspruch</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Describe the steps as a colleague would see them. Collecting, sorting and passing on are steps of their own, not only the message.</source>
      <translation>Beschreiben Sie die Schritte, wie ein Kollege sie sähe. Erheben, Sortieren und Weitergeben sind eigene Schritte, nicht nur die Nachricht.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Did you collect the data from the people themselves, and what were they told?</source>
      <translation>Haben Sie die Daten bei den Personen selbst erhoben, und was wurde ihnen gesagt?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>Digits of the phone number were lost before the file came here.</source>
      <translation>Ziffern der Telefonnummer gingen verloren, bevor die Datei hierher kam.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Disclosure to authorities and courts where a law demands it.</source>
      <translation>Auskunft an Behörden und Gerichte, wo ein Gesetz sie verlangt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/findings/findings.py" />
      <source>Dismissing a flag needs a reason.</source>
      <translation>Einen Hinweis zu verwerfen braucht einen Grund.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Do access, deletion and the do-not-contact list work for these data?</source>
      <translation>Funktionieren Auskunft, Löschung und Sperrliste für diese Daten?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>Do not use the file; ask the approver for it by another way.</source>
      <translation>Nutzen Sie die Datei nicht; bitten Sie den Freigeber auf anderem Weg darum.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Do people lose control of their data?</source>
      <translation>Verlieren Personen die Kontrolle über ihre Daten?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Do that first, or say that it was done in part or refused.</source>
      <translation>Tun Sie das zuerst, oder geben Sie an, dass es teilweise erledigt oder abgelehnt ist.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Do the data concern people in their work or in their private life?</source>
      <translation>Betreffen die Daten Menschen im Beruf oder im Privatleben?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/wording.py" />
      <source>Documents are not written in that language.</source>
      <translation>In dieser Sprache werden keine Dokumente geschrieben.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Does at least one safeguard go beyond what the law demands anyway?</source>
      <translation>Geht mindestens eine Schutzmaßnahme über das gesetzlich Verlangte hinaus?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Download it again, or open it in your spreadsheet program and save it anew.</source>
      <translation>Laden Sie sie erneut oder öffnen und speichern Sie sie im Tabellenprogramm neu.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>E-mail and phone</source>
      <translation>E-Mail und Telefon</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Each one so concrete that somebody can check it.</source>
      <translation>Jede so konkret, dass jemand sie prüfen kann.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/typed.py" />
      <source>Each part of an entry is written as key=value.</source>
      <translation>Jeder Teil eines Eintrags wird als key=value geschrieben.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Enquiry: they talked to us at the stand; the data have not been used before</source>
      <translation>Anfrage: sie sprachen am Stand mit uns; die Daten wurden bisher nicht genutzt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Eva Holm, head of compliance</source>
      <translation>Eva Holm, Leiterin Compliance</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/channel_columns.py" />
      <source>Export again.</source>
      <translation>Exportieren Sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/formats/xlsx.py" />
      <source>Export as CSV instead, or leave that field out.</source>
      <translation>Exportieren Sie stattdessen als CSV oder lassen Sie das Feld weg.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/formats/xlsx.py" />
      <source>Export as CSV, or in parts.</source>
      <translation>Exportieren Sie als CSV oder in Teilen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Export it again.</source>
      <translation>Exportieren Sie sie neu.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/sealed_zip.py" />
      <source>Export the list in parts.</source>
      <translation>Exportieren Sie die Liste in Teilen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/copy_cells.py" />
      <source>Export them instead; the file gets a passport.</source>
      <translation>Exportieren Sie sie stattdessen; die Datei bekommt einen Exportpass.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Fill in the state</source>
      <translation>Bundesstaat eintragen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Filled in by Lead Desk. Where it says that consent is needed, this assessment alone does not open the channel.</source>
      <translation>Von Lead Desk ausgefüllt. Wo Einwilligung verlangt ist, öffnet diese Abwägung allein den Kanal nicht.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Finding business contacts for a named client and handing them over.</source>
      <translation>Geschäftskontakte für einen namentlich genannten Auftraggeber finden und übergeben.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Finding new business customers</source>
      <translation>Neue Geschäftskunden finden</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Fingerprint of the client's document (SHA-256)</source>
      <translation>Fingerabdruck des Kundendokuments (SHA-256)</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Finish the import</source>
      <translation>Import abschließen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Finish the request</source>
      <translation>Anfrage abschließen</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>First contact with people in companies about our own products.</source>
      <translation>Erster Kontakt zu Menschen in Unternehmen über unsere eigenen Produkte.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Following up a fair or event</source>
      <translation>Nachfassen nach Messe oder Veranstaltung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/texts.py" />
      <source>Formulas elsewhere show what stands in rows that must go.</source>
      <translation>Formeln an anderer Stelle zeigen, was in Zeilen steht, die weichen müssen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>Four words that do not belong together are easy to keep.</source>
      <translation>Vier Wörter, die nicht zusammengehören, merken sich leicht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>Free some space and try again.</source>
      <translation>Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>From 13 May 2027 Indian law knows no legitimate interest.</source>
      <translation>Ab 13. Mai 2027 kennt das indische Recht kein berechtigtes Interesse.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>From 300 contacts we expect 30 talks and five customers. Water works lose less water because faults are found earlier.</source>
      <translation>Aus 300 Kontakten erwarten wir 30 Gespräche und fünf Kunden. Wasserwerke verlieren weniger Wasser, weil Fehler früher gefunden werden.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>From the data to the result: why does a message to these people lead to what you want?</source>
      <translation>Von den Daten zum Ergebnis: warum führt eine Nachricht an diese Personen zu dem, was Sie wollen?</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Get a consent, or rely on an assessment where the law allows it</source>
      <translation>Einwilligung einholen oder, wo das Gesetz es erlaubt, auf eine Interessenabwägung stützen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Get a written licence, or use another source</source>
      <translation>Schriftliche Lizenz einholen oder andere Quelle nutzen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Get it approved</source>
      <translation>Freigeben lassen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/import_file.py" />
      <source>Give a code of two letters, such as DK.</source>
      <translation>Geben Sie einen Code aus zwei Buchstaben an, etwa DK.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>Give all three.</source>
      <translation>Geben Sie alle drei an.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/find_person.py" />
      <source>Give an e-mail address, a phone number or a name.</source>
      <translation>Geben Sie E-Mail-Adresse, Telefonnummer oder Namen an.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/start_assessment.py" />
      <source>Give both.</source>
      <translation>Geben Sie beides an.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/parcel.py" />
      <source>Give it a name that ends in {1}.</source>
      <translation>Geben Sie ihr einen Namen, der auf {1} endet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Give it here, or with --password-file on the command line; or drop a copy saved without one.</source>
      <translation>Geben Sie es hier an oder mit --password-file auf der Befehlszeile; oder legen Sie eine Kopie ohne Passwort ab.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/change_leads.py" />
      <source>Give one of at most {1} signs, without ; , or |.</source>
      <translation>Geben Sie eines mit höchstens {1} Zeichen an, ohne ; , oder |.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Give one such as ; or , or a tab.</source>
      <translation>Geben Sie eines wie ; oder , oder einen Tabulator an.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lists.py" />
      <source>Give the country as well: {1}.</source>
      <translation>Geben Sie auch das Land an: {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/record_evidence.py" />
      <source>Give the day on which it happened.</source>
      <translation>Geben Sie den Tag an, an dem es geschah.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/screening_files.py" />
      <source>Give the day on which the list was asked.</source>
      <translation>Geben Sie den Tag an, an dem die Liste abgefragt wurde.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Give the day on which the request came in.</source>
      <translation>Geben Sie den Tag an, an dem die Anfrage einging.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Give the evidence, on the campaign, the source or the lead</source>
      <translation>Nachweis an Kampagne, Quelle oder Lead angeben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/audit_file.py" />
      <source>Give the file name one of these endings.</source>
      <translation>Geben Sie dem Dateinamen eine dieser Endungen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>Give the number of the row with their names, or 0 where there is none.</source>
      <translation>Geben Sie die Nummer der Zeile mit den Namen an, oder 0, wenn es keine gibt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Giving data of Californians to third parties may make you a data broker.</source>
      <translation>Die Weitergabe von Daten von Kaliforniern an Dritte kann Sie zum Datenhändler machen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>Go back to the earlier keyring, or open with the recovery key.</source>
      <translation>Kehren Sie zum früheren Schlüsselbund zurück oder öffnen Sie mit dem Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Have a look</source>
      <translation>Ansehen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>Have its owner read theirs out to you, and give that one to trust the key.</source>
      <translation>Lassen Sie sich den des Inhabers vorlesen und geben Sie ihn an, um dem Schlüssel zu vertrauen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Have you checked the rules on advertising for each channel and country (question S9)?</source>
      <translation>Haben Sie die Werberegeln für jeden Kanal und jedes Land geprüft (Frage S9)?</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Held for another client too</source>
      <translation>Auch für einen anderen Kunden gehalten</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>How does this actually serve the purpose?</source>
      <translation>Wie dient das tatsächlich dem Zweck?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>How important is it, and what happens if you may not do it?</source>
      <translation>Wie wichtig ist es, und was geschieht, wenn Sie es nicht dürfen?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>How likely and how severe is that?</source>
      <translation>Wie wahrscheinlich und wie schwer ist das?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>How long ago were the data collected, and has anything changed since?</source>
      <translation>Wie lange ist die Erhebung her, und hat sich seither etwas geändert?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>How long are the data kept, counted from what?</source>
      <translation>Wie lange werden die Daten aufbewahrt, ab wann gerechnet?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>How many contacts per person and month at most?</source>
      <translation>Wie viele Kontakte je Person und Monat höchstens?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>If from somebody else: what did they tell people about passing the data on, and does that include you?</source>
      <translation>Wenn von jemand anderem: was wurde über die Weitergabe gesagt, und schließt das Sie ein?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>If it lies in the cloud, open it there once so that it is downloaded, then try again.</source>
      <translation>Liegt sie in der Cloud, öffnen Sie sie dort einmal, damit sie geladen wird, dann erneut versuchen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>If so, a legitimate interest can never be enough. Take them out first.</source>
      <translation>Dann kann ein berechtigtes Interesse nie genügen. Entfernen Sie sie zuerst.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>If the data come from somebody else, questions B7 and G4 must be answered as well.</source>
      <translation>Stammen die Daten von jemand anderem, sind auch die Fragen B7 und G4 zu beantworten.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>If there are none, say why not.</source>
      <translation>Wenn keine, sagen Sie, warum nicht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>If you brought back a backup, confirm it; else look for the newer file. Exports wait until then.</source>
      <translation>Haben Sie eine Sicherung eingespielt, bestätigen Sie es; sonst suchen Sie die neuere Datei. Exporte warten so lange.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Imagine the person asks you on the phone where you have the number from.</source>
      <translation>Stellen Sie sich vor, die Person fragt am Telefon, woher Sie die Nummer haben.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Impact assessment to consider</source>
      <translation>Folgenabschätzung erwägen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Import not finished</source>
      <translation>Import nicht abgeschlossen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/type_cells.py" />
      <source>Import the list instead; an import can be undone.</source>
      <translation>Importieren Sie die Liste stattdessen; ein Import lässt sich rückgängig machen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>In {country}, {channel} is allowed only after checking: {detail}.</source>
      <translation>{in_country} ist {channel} nur nach Abgleich erlaubt: {detail}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>In {country}, {channel} to this kind of recipient needs the person's consent, and there is none.</source>
      <translation>{in_country} braucht {channel} an diese Art von Empfängern die Einwilligung der Person, und es gibt keine.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>India: basis ends in 2027</source>
      <translation>Indien: Grundlage endet 2027</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/errors.py" />
      <source>Install it again.</source>
      <translation>Installieren Sie es neu.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/assessment_file.py" />
      <source>Install the newer version.</source>
      <translation>Installieren Sie die neuere Version.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>Install the newer version; the store is untouched.</source>
      <translation>Installieren Sie die neuere Version; der Speicher ist unberührt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Install the newest version</source>
      <translation>Neueste Version installieren</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Interest from a fair lasts until the next one.</source>
      <translation>Das Interesse von einer Messe reicht bis zur nächsten.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is a data protection impact assessment needed?</source>
      <translation>Ist eine Datenschutz-Folgenabschätzung nötig?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is an opt-out offered in the first and in each message? Where and how?</source>
      <translation>Wird in der ersten und in jeder Nachricht eine Abmeldung angeboten? Wo und wie?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is anything new or unusual (profiling, enrichment, tracking)?</source>
      <translation>Ist etwas neu oder ungewöhnlich (Profiling, Anreicherung, Tracking)?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is it in proportion: why this many people, these columns, these contacts?</source>
      <translation>Ist es verhältnismäßig: warum so viele Personen, diese Spalten, diese Kontakte?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is the interest lawful, clear and real?</source>
      <translation>Ist das Interesse rechtmäßig, klar und wirklich?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is the interest lawful, without conflict with any other law?</source>
      <translation>Ist das Interesse rechtmäßig, ohne Konflikt mit anderem Recht?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is the interest real and present, not a thing for some later day?</source>
      <translation>Ist das Interesse wirklich und gegenwärtig, nicht etwas für später?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is the necessity test passed?</source>
      <translation>Ist die Erforderlichkeitsprüfung bestanden?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is the purpose test passed?</source>
      <translation>Ist die Zweckprüfung bestanden?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is the source of the addresses fair (published or handed over for contact, not harvested against terms)?</source>
      <translation>Ist die Quelle der Adressen fair (veröffentlicht oder zur Kontaktaufnahme übergeben, nicht regelwidrig abgegriffen)?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is there a relationship already? Of what kind, and how were the data used before?</source>
      <translation>Besteht schon eine Beziehung? Welche, und wie wurden die Daten bisher genutzt?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is there evidence of what people expect (complaints, a survey, an industry code)?</source>
      <translation>Gibt es Belege für die Erwartungen (Beschwerden, Umfrage, Branchenkodex)?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is there no gentler way that serves as well?</source>
      <translation>Gibt es keinen milderen Weg, der ebenso gut dient?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/checks.py" />
      <source>It allows: {1}.</source>
      <translation>Er erlaubt: {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>It cannot be approved yet: {1}.</source>
      <translation>Sie kann noch nicht freigegeben werden: {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>It is not known where this list was saved.</source>
      <translation>Es ist nicht bekannt, wo diese Liste gespeichert wurde.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>It is not settled what the data may be used for: {detail}.</source>
      <translation>Es ist nicht geklärt, wofür die Daten genutzt werden dürfen: {detail}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>It is not written down well enough where this lead comes from ({detail}).</source>
      <translation>Es ist nicht gut genug festgehalten, woher dieser Lead stammt ({detail}).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/flags/own_words.py" />
      <source>It needs {1} letters or digits at least.</source>
      <translation>Es braucht mindestens {1} Buchstaben oder Ziffern.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>It was moved, renamed or deleted.</source>
      <translation>Sie wurde verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/history/takeback.py" />
      <source>Its earlier state is no longer kept.</source>
      <translation>Der frühere Stand wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Jonas Lind, managing director</source>
      <translation>Jonas Lind, Geschäftsführer</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Judge before the safeguards.</source>
      <translation>Urteilen Sie vor den Schutzmaßnahmen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Kept too long</source>
      <translation>Zu lange aufbewahrt</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Kind of recipient guessed</source>
      <translation>Art des Empfängers vermutet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/typed.py" />
      <source>Known are: {1}.</source>
      <translation>Bekannt sind: {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/checks.py" />
      <source>Known: {1}, or custom:NAME.</source>
      <translation>Bekannt: {1} oder custom:NAME.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/start_assessment.py" />
      <source>Known: {1}.</source>
      <translation>Bekannt: {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lists.py" />
      <source>Known: {1}. Take the people of any other list as stops, with the reason dnc_list.</source>
      <translation>Bekannt: {1}. Nehmen Sie die Personen jeder anderen Liste als Sperren auf, mit dem Grund dnc_list.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Law not certain</source>
      <translation>Rechtslage unsicher</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Law tables are old</source>
      <translation>Gesetzestabellen sind alt</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Lead Desk could not work out one of its rules ({detail}), so the lead stays here.</source>
      <translation>Lead Desk konnte eine seiner Regeln nicht auswerten ({detail}), daher bleibt der Lead hier.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/errors.py" />
      <source>Lead Desk is not installed completely: {1} is missing.</source>
      <translation>Lead Desk ist nicht vollständig installiert: {1} fehlt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Lead Desk reads spreadsheets and contact lists (xlsx, xls, xlsb, ods, csv, tsv, json, vcf).</source>
      <translation>Lead Desk liest Tabellen und Kontaktlisten (xlsx, xls, xlsb, ods, csv, tsv, json, vcf).</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Lead Desk works it out when you attach the file.</source>
      <translation>Lead Desk berechnet ihn, wenn Sie die Datei anhängen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Leads for a client</source>
      <translation>Leads für einen Auftraggeber</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Leads of this person are still here.</source>
      <translation>Leads dieser Person sind noch da.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/import_file.py" />
      <source>Leave it out.</source>
      <translation>Lassen Sie es weg.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Leave out {1}</source>
      <translation>{1} weglassen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Leave sensitive columns out</source>
      <translation>Sensible Spalten weglassen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Leave the channel out, or widen the assessment</source>
      <translation>Kanal weglassen oder Abwägung erweitern</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Leave the column out</source>
      <translation>Spalte weglassen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Leave the column out, or agree it</source>
      <translation>Spalte weglassen oder vereinbaren</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Leave the columns out, or widen the assessment</source>
      <translation>Spalten weglassen oder Abwägung erweitern</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Leave them out</source>
      <translation>Weglassen</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Legal duties</source>
      <translation>Rechtliche Pflichten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/history/takeback.py" />
      <source>Lift a restriction, or decide a flag anew, with a reason.</source>
      <translation>Heben Sie eine Einschränkung auf oder entscheiden Sie einen Hinweis neu, mit Grund.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Lift the restriction after telling the person, or release the legal hold</source>
      <translation>Einschränkung nach Unterrichtung der Person aufheben oder Aufbewahrung freigeben</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Likelihood medium, severity low</source>
      <translation>Wahrscheinlichkeit mittel, Schwere gering</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Line {1} of this file has more than four million letters, so it is no list with a line for each row.</source>
      <translation>Zeile {1} dieser Datei hat mehr als vier Millionen Zeichen; sie ist also keine Liste mit einer Zeile je Datensatz.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>List the keys.</source>
      <translation>Sehen Sie die Liste der Schlüssel an.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Lists exported from now on are found again.</source>
      <translation>Ab jetzt exportierte Listen werden wiedergefunden.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Locked</source>
      <translation>Gesperrt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/gate.py" />
      <source>Look at its reasons.</source>
      <translation>Sehen Sie die Gründe an.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Look at the cells that may be sensitive</source>
      <translation>Zellen ansehen, die sensibel sein könnten</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Look at the clean-up</source>
      <translation>Bereinigung ansehen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/replay_exports.py" />
      <source>Look at the export log for the number.</source>
      <translation>Sehen Sie die Nummer im Exportprotokoll nach.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Look at the export log.</source>
      <translation>Sehen Sie im Exportprotokoll nach.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/parts/history.py" />
      <source>Look at the history.</source>
      <translation>Sehen Sie in den Verlauf.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/merging/merging.py" />
      <source>Look at the leads side by side.</source>
      <translation>Sehen Sie die Leads nebeneinander an.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Look at the leads that may be children</source>
      <translation>Leads ansehen, die Kinder sein könnten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>Look at the list of imports.</source>
      <translation>Sehen Sie die Liste der Importe an.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Look at the list.</source>
      <translation>Sehen Sie in der Liste nach.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Look at what is sent to whom</source>
      <translation>Prüfen Sie, was an wen geht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>Look for the paper of this store.</source>
      <translation>Suchen Sie das Papier dieses Speichers.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Look whether its line breaks were lost, or save the list anew as xlsx or csv.</source>
      <translation>Sehen Sie nach, ob ihre Zeilenumbrüche verloren gingen, oder speichern Sie die Liste neu als xlsx oder csv.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>Make a new key and hand its card out.</source>
      <translation>Erstellen Sie einen neuen Schlüssel und geben Sie seine Karte weiter.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/registers/assessments.py" />
      <source>Make a new version of it.</source>
      <translation>Machen Sie eine neue Version davon.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>Make one first.</source>
      <translation>Erstellen Sie zuerst einen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>Make one in Settings or with 'lia key create'.</source>
      <translation>Erstellen Sie einen in den Einstellungen oder mit 'lia key create'.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>Make one, or choose another folder.</source>
      <translation>Legen Sie einen an oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Many complaints</source>
      <translation>Viele Beschwerden</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>May be a child</source>
      <translation>Könnte ein Kind sein</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>May hold sensitive data</source>
      <translation>Könnte sensible Daten enthalten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/errors.py" />
      <source>Mend it and apply it again.</source>
      <translation>Berichtigen Sie sie und wenden Sie sie erneut an.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/apply_file.py" />
      <source>Mend that line.</source>
      <translation>Berichtigen Sie diese Zeile.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Mette Dahl</source>
      <translation>Mette Dahl</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Mind capitals and spaces; ask the sender when in doubt.</source>
      <translation>Achten Sie auf Großschreibung und Leerzeichen; fragen Sie im Zweifel den Absender.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>More columns than needed</source>
      <translation>Mehr Spalten als nötig</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>More than 1 in 1,000 of the people written to in the last 90 days reported the mail as spam. Large mail providers turn senders away at 3 in 1,000.</source>
      <translation>Mehr als 1 von 1.000 der Personen, die in den letzten 90 Tagen angeschrieben wurden, haben die E-Mail als Spam gemeldet. Große Mailanbieter weisen Absender ab 3 von 1.000 ab.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>Move it away and bring the store back from a backup.</source>
      <translation>Verschieben Sie sie und holen Sie den Speicher aus einer Sicherung.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/import_file.py" />
      <source>Name one at least: {1}.</source>
      <translation>Nennen Sie mindestens eines: {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/merging/duplicates.py" />
      <source>Name two leads.</source>
      <translation>Nennen Sie zwei Leads.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/assessment_facts.py" />
      <source>Name two versions.</source>
      <translation>Nennen Sie zwei Versionen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Name, company, job title, e-mail, phone, country</source>
      <translation>Name, Unternehmen, Position, E-Mail, Telefon, Land</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Named business contacts; technical managers in water supply companies of 20 to 500 people</source>
      <translation>Namentliche Geschäftskontakte; technische Leiter in Wasserversorgern mit 20 bis 500 Beschäftigten</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Neither: the fair admits professionals only, and the list holds managers of companies.</source>
      <translation>Weder noch: die Messe lässt nur Fachbesucher ein, und die Liste enthält Führungskräfte.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>New customers come mostly from fairs. Without a follow-up the cost of the stand would be lost and two jobs in sales would be in doubt.</source>
      <translation>Neue Kunden kommen meist von Messen. Ohne Nachfassen wären die Standkosten verloren und zwei Stellen im Vertrieb gefährdet.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Newsletter</source>
      <translation>Newsletter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/errors.py" />
      <source>Next: {1}</source>
      <translation>Als Nächstes: {1}</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No assessment linked</source>
      <translation>Keine Interessenabwägung verknüpft</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No channel chosen</source>
      <translation>Kein Kanal gewählt</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No contract with the service provider</source>
      <translation>Kein Vertrag mit dem Dienstleister</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>No copy of the data has been made for this person.</source>
      <translation>Für diese Person wurde noch keine Kopie erstellt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>No country has this name or code.</source>
      <translation>Kein Land hat diesen Namen oder Code.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>No e-mail address or phone number is known of this person.</source>
      <translation>Von dieser Person ist weder E-Mail noch Telefonnummer bekannt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>No import has stored that column.</source>
      <translation>Kein Import hat diese Spalte gespeichert.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No instruction from the client</source>
      <translation>Keine Weisung des Kunden</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No privacy notice in the message</source>
      <translation>Kein Datenschutzhinweis in der Nachricht</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No reason on file</source>
      <translation>Kein Grund erfasst</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No representative named</source>
      <translation>Kein Vertreter benannt</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No request on file</source>
      <translation>Keine Anfrage erfasst</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>No rule knows these words, but they read like notes that tell of such data. Please look.</source>
      <translation>Keine Regel kennt diese Wörter, aber sie lesen sich wie Notizen, die solche Daten verraten. Bitte ansehen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No second call; deletion on 30 June</source>
      <translation>Kein zweiter Anruf; Löschung am 30. Juni</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No usable address</source>
      <translation>Keine brauchbare Adresse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No: advertisements in the trade press reach everybody and cannot answer what was asked at the stand.</source>
      <translation>Nein: Anzeigen in der Fachpresse erreichen alle und können nicht beantworten, was am Stand gefragt wurde.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No: few people, no profiling, no sensitive data</source>
      <translation>Nein: wenige Personen, kein Profiling, keine sensiblen Daten</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No: messages carry no tracking, and nothing is bought in addition to what stands on the card.</source>
      <translation>Nein: Nachrichten enthalten kein Tracking, und nichts wird zum Inhalt der Karte zugekauft.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No: only details from business cards. Private numbers that somebody wrote on a card are not typed in.</source>
      <translation>Nein: nur Angaben von Visitenkarten. Private Nummern, die jemand auf eine Karte schrieb, werden nicht erfasst.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No: the data stay with us and are deleted on a word</source>
      <translation>Nein: die Daten bleiben bei uns und werden auf ein Wort gelöscht</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Nobody has checked these data for 12 months.</source>
      <translation>Seit 12 Monaten hat niemand diese Daten geprüft.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Nobody has said yet why you may use this lead for this purpose ({detail}).</source>
      <translation>Noch hat niemand gesagt, warum Sie diesen Lead für diesen Zweck nutzen dürfen ({detail}).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Nobody has signed what this file says.</source>
      <translation>Niemand hat signiert, was diese Datei sagt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Nobody here has said that the key {1} may approve.</source>
      <translation>Niemand hier hat gesagt, dass der Schlüssel {1} freigeben darf.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Nobody is signed in</source>
      <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>None that we see: the offer is useful at work and touches nobody's private life.</source>
      <translation>Keine, die wir sehen: das Angebot nützt im Beruf und berührt niemandes Privatleben.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Nordvind Pumps ApS, Aarhus; nobody else</source>
      <translation>Nordvind Pumps ApS, Aarhus; sonst niemand</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Not checked against the list</source>
      <translation>Nicht mit der Liste abgeglichen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Not checked for a year</source>
      <translation>Seit einem Jahr nicht geprüft</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/parcel.py" />
      <source>Not every program that opens the file would take this passphrase.</source>
      <translation>Nicht jedes Programm, das die Datei öffnet, nähme diese Passphrase an.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>Not read, because they are no lists or cannot be opened: {1}.</source>
      <translation>Nicht gelesen, weil es keine Listen sind oder sie sich nicht öffnen lassen: {1}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Not told in time</source>
      <translation>Nicht rechtzeitig informiert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/parts/leads.py" />
      <source>Note a notice once it has gone out.</source>
      <translation>Vermerken Sie einen Hinweis erst nach dem Versand.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Note the proof, or refuse because they could not be identified.</source>
      <translation>Vermerken Sie den Nachweis, oder lehnen Sie ab, weil die Identität nicht feststeht.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Note why</source>
      <translation>Grund vermerken</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/replay_exports.py" />
      <source>Nothing is kept about this lead in that export.</source>
      <translation>Zu diesem Lead ist in jenem Export nichts aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/import_file.py" />
      <source>Nothing is left to recognise people by.</source>
      <translation>Es bleibt nichts, woran Leute zu erkennen sind.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/copy_cells.py" />
      <source>Nothing is picked.</source>
      <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Nothing to do</source>
      <translation>Nichts zu tun</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Nothing to do for {channel}</source>
      <translation>Nichts zu tun für {channel}</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Nothing to do: only the person can change it, by a fresh consent</source>
      <translation>Nichts zu tun: nur die Person kann es durch neue Einwilligung ändern</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/copy_cells.py" />
      <source>Nothing was copied: none of these leads may be used yet. Copying counts as exporting.</source>
      <translation>Nichts wurde kopiert: keiner dieser Leads darf schon genutzt werden. Kopieren gilt als Export.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/copy_cells.py" />
      <source>Nothing was copied: {1}</source>
      <translation>Nichts wurde kopiert: {1}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/errors.py" />
      <source>Nothing was exported: {1}.</source>
      <translation>Nichts wurde exportiert: {1}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Notice 3, in the first message</source>
      <translation>Hinweis 3, in der ersten Nachricht</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Numbers help: how many talks, how many customers, what it is worth.</source>
      <translation>Zahlen helfen: wie viele Gespräche, wie viele Kunden, was es wert ist.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Offers for the person's role only, at most two contacts, the fair named in the first sentence, deletion after six months.</source>
      <translation>Nur Angebote zur Funktion der Person, höchstens zwei Kontakte, die Messe im ersten Satz genannt, Löschung nach sechs Monaten.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Offers to our own customers</source>
      <translation>Angebote an eigene Kunden</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Old consent</source>
      <translation>Alte Einwilligung</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>On a do-not-contact list</source>
      <translation>Auf einer Sperrliste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/strings.py" />
      <source>One cell of this file is longer than a book.</source>
      <translation>Eine Zelle dieser Datei ist länger als ein Buch.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/merging/merging.py" />
      <source>One of these leads is no longer there.</source>
      <translation>Einer dieser Leads ist nicht mehr da.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>One of your own words stands in this cell.</source>
      <translation>Eines Ihrer eigenen Wörter steht in dieser Zelle.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/package.py" />
      <source>One part of this file is far too long.</source>
      <translation>Ein Teil dieser Datei ist viel zu lang.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/sheet_scan.py" />
      <source>One row of this file is longer than a book.</source>
      <translation>Eine Zeile dieser Datei ist länger als ein Buch.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>Only a draft can be approved.</source>
      <translation>Nur ein Entwurf lässt sich freigeben.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>Only a draft can be rejected.</source>
      <translation>Nur ein Entwurf lässt sich ablehnen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Only a draft, or an approval signed with a key, can travel: nobody else could check this version.</source>
      <translation>Nur ein Entwurf oder eine signierte Freigabe kann reisen: sonst könnte niemand diese Version prüfen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/waiver.py" />
      <source>Only a named compliance owner may override a hold.</source>
      <translation>Nur eine namentliche Compliance-Verantwortliche darf sich hinwegsetzen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Only a new consent from the person helps</source>
      <translation>Nur eine neue Einwilligung der Person hilft</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>Only a person's confirmation or dismissal can be taken back.</source>
      <translation>Nur die Bestätigung oder Verwerfung durch eine Person lässt sich zurücknehmen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/verdicts/overrides.py" />
      <source>Only a registered colleague may override a hold.</source>
      <translation>Nur ein registrierter Kollege darf sich über ein Zurückhalten hinwegsetzen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/review_due.py" />
      <source>Only an approved one falls due for review.</source>
      <translation>Nur eine genehmigte wird zur Überprüfung fällig.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Only channels you will really use. Where the law of a country demands consent, an assessment cannot open the channel.</source>
      <translation>Nur Kanäle, die Sie wirklich nutzen werden. Wo das Recht eines Landes Einwilligung verlangt, kann eine Abwägung den Kanal nicht öffnen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Only if all three tests are passed.</source>
      <translation>Nur wenn alle drei Prüfungen bestanden sind.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/imports/batches.py" />
      <source>Only one that is kept apart does.</source>
      <translation>Das tut nur einer, der getrennt gehalten wird.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Only people who handed us a card are written to, with one e-mail and at most one call. We hold six columns, all of them printed on the card.</source>
      <translation>Nur wer uns eine Karte gab, wird angeschrieben, mit einer E-Mail und höchstens einem Anruf. Wir halten sechs Spalten, alle stehen auf der Karte.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/gate.py" />
      <source>Only the gate can clear a lead.</source>
      <translation>Nur die Prüfung kann einen Lead freigeben.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Only the person can opt in again</source>
      <translation>Nur die Person kann wieder zustimmen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Only what the contact needs. Each column you leave out makes the balance easier.</source>
      <translation>Nur was der Kontakt braucht. Jede weggelassene Spalte macht die Abwägung leichter.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/copy_cells.py" />
      <source>Open a lead's details to see what would free it.</source>
      <translation>Öffnen Sie die Einzelheiten eines Leads, um zu sehen, was ihn freigäbe.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Open it in your spreadsheet program and save it as xlsx.</source>
      <translation>Öffnen Sie sie im Tabellenprogramm und speichern Sie sie als xlsx.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Open it in your spreadsheet program, save a copy without a password, and drop the copy.</source>
      <translation>Öffnen Sie sie im Tabellenprogramm, speichern Sie eine Kopie ohne Passwort und legen Sie diese ab.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Open it in your spreadsheet program, save it anew as xlsx or csv, and drop that copy.</source>
      <translation>Öffnen Sie sie im Tabellenprogramm, speichern Sie sie neu als xlsx oder csv und legen Sie diese Kopie ab.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/store.py" />
      <source>Open it, or choose another folder.</source>
      <translation>Öffnen Sie ihn oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>Open with the passphrase or the recovery key of this store.</source>
      <translation>Öffnen Sie mit Passphrase oder Wiederherstellungsschlüssel dieses Speichers.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>Open with the recovery key; the keyring gets the key back then.</source>
      <translation>Öffnen Sie mit dem Wiederherstellungsschlüssel; dann bekommt der Schlüsselbund den Schlüssel zurück.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Opening pixels, scores and bought additions are unusual for the people concerned.</source>
      <translation>Zählpixel, Scores und zugekaufte Angaben sind für die Betroffenen ungewöhnlich.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Opt-out, security and information are duties. A shorter storage time or a cap on contacts goes beyond.</source>
      <translation>Abmeldung, Sicherheit und Information sind Pflicht. Kürzere Speicherung oder begrenzte Kontakte gehen darüber hinaus.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Opted out of sharing</source>
      <translation>Weitergabe abgelehnt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Our interest prevails: people expect the message, it costs them a minute, and a word ends it.</source>
      <translation>Unser Interesse überwiegt: man erwartet die Nachricht, sie kostet eine Minute, und ein Wort beendet sie.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Our own copy is needed for complaints until 90 days after the hand-over.</source>
      <translation>Unsere eigene Kopie wird bis 90 Tage nach der Übergabe für Beschwerden gebraucht.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Ours; the person's, who looks for such a product</source>
      <translation>Unseres; das der Person, die ein solches Produkt sucht</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Own use, named clients or partners, or service providers as a kind.</source>
      <translation>Eigene Nutzung, benannte Kunden oder Partner oder Dienstleister als Gruppe.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Own use; service providers that send our e-mail</source>
      <translation>Eigene Nutzung; Dienstleister, die unsere E-Mails versenden</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Part 1: the purpose</source>
      <translation>Teil 1: der Zweck</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Part 2: the need</source>
      <translation>Teil 2: die Erforderlichkeit</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Part 3: safeguards</source>
      <translation>Teil 3: Schutzmaßnahmen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Part 3: the data</source>
      <translation>Teil 3: die Daten</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Part 3: what it does to people</source>
      <translation>Teil 3: Folgen für Personen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Part 3: what people expect</source>
      <translation>Teil 3: was Personen erwarten</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Passing data on, publishing them or combining them takes control away.</source>
      <translation>Weitergeben, Veröffentlichen oder Verknüpfen nimmt die Kontrolle.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/copy_cells.py" />
      <source>Pick the cells to copy first.</source>
      <translation>Wählen Sie zuerst die Zellen zum Kopieren.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Private mobile number, photograph</source>
      <translation>Private Mobilnummer, Foto</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Private persons need far stronger reasons than people in their job. Say who is meant in words, too.</source>
      <translation>Privatpersonen brauchen weit stärkere Gründe als Menschen im Beruf. Sagen Sie auch in Worten, wer gemeint ist.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Proof for the time in which claims can be made.</source>
      <translation>Nachweis für die Zeit, in der Ansprüche erhoben werden können.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Purpose not settled</source>
      <translation>Zweck nicht geklärt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>Put leads.db and store.json of the same store side by side.</source>
      <translation>Legen Sie leads.db und store.json desselben Speichers nebeneinander.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/wrap.py" />
      <source>Put store.json.bak or a backup in its place.</source>
      <translation>Setzen Sie store.json.bak oder eine Sicherung an ihre Stelle.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Put the interest into one precise sentence.</source>
      <translation>Fassen Sie das Interesse in einen genauen Satz.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/header.py" />
      <source>Put {1} or a backup in its place.</source>
      <translation>Setzen Sie {1} oder eine Sicherung an ihre Stelle.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Read the hours</source>
      <translation>Zeiten lesen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Read the other party's privacy notice. 'Partners' without names is weak.</source>
      <translation>Lesen Sie deren Datenschutzhinweis. „Partner“ ohne Namen ist schwach.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Read the rule</source>
      <translation>Regel lesen</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Readers who show no sign of life for three years are asked again or deleted.</source>
      <translation>Wer drei Jahre kein Lebenszeichen gibt, wird erneut gefragt oder gelöscht.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Recalls, changes of contract, security notes: no advertising.</source>
      <translation>Rückrufe, Vertragsänderungen, Sicherheitshinweise: keine Werbung.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Recipient not registered</source>
      <translation>Empfänger nicht registriert</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Record a transfer tool</source>
      <translation>Garantie erfassen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Record the request</source>
      <translation>Anfrage erfassen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Record the transfer tool, or choose another recipient</source>
      <translation>Garantie erfassen oder anderen Empfänger wählen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/history/takeback.py" />
      <source>Record what has changed since; a list that left is called back on the exports page.</source>
      <translation>Notieren Sie, was sich seither geändert hat; eine hinausgegangene Liste wird auf der Seite Exporte zurückgerufen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/cases/cases.py" />
      <source>Refresh the list.</source>
      <translation>Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/verdicts/overrides.py" />
      <source>Register the compliance owner first.</source>
      <translation>Registrieren Sie zuerst die Compliance-Verantwortliche.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Register the recipient with a reason</source>
      <translation>Empfänger mit Grund registrieren</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Regular news for people who asked for them.</source>
      <translation>Regelmäßige Neuigkeiten für Menschen, die darum gebeten haben.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/leads/editing.py" />
      <source>Release the hold first.</source>
      <translation>Geben Sie sie zuerst frei.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Remove the cell</source>
      <translation>Zelle entfernen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Remove the cells about offences</source>
      <translation>Zellen über Straftaten entfernen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Remove the field, or record the explicit consent</source>
      <translation>Feld entfernen oder ausdrückliche Einwilligung erfassen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/header.py" />
      <source>Rename {1} to {2}, or bring the file back from a backup.</source>
      <translation>Benennen Sie {1} in {2} um oder holen Sie die Datei aus einer Sicherung.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Renew it</source>
      <translation>Erneuern</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Renew it now</source>
      <translation>Jetzt erneuern</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/start_assessment.py" />
      <source>Renew it, or choose another key.</source>
      <translation>Erneuern Sie sie oder wählen Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Renew the assessment{1}</source>
      <translation>Abwägung{1} erneuern</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Report it with the version of the program</source>
      <translation>Melden Sie es mit der Version des Programms</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Request not answered yet</source>
      <translation>Anfrage noch nicht beantwortet</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Review</source>
      <translation>Durchsicht</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Review, or remove the cell</source>
      <translation>Durchsehen oder Zelle entfernen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>Revoking a key needs a reason.</source>
      <translation>Ein Widerruf braucht einen Grund.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Robinson list not checked</source>
      <translation>Robinsonliste nicht abgeglichen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Row {1} has a cell of more than a million characters.</source>
      <translation>Zeile {1} hat eine Zelle mit mehr als einer Million Zeichen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/formats/xlsx.py" />
      <source>Row {1} has a text that is too long for an Excel cell.</source>
      <translation>Zeile {1} hat einen Text, der für eine Excel-Zelle zu lang ist.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>Row {1} holds nothing that could name the columns.</source>
      <translation>In Zeile {1} steht nichts, was die Spalten benennen könnte.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/open_documents.py" />
      <source>Rows that stay and rows that go are written as one.</source>
      <translation>Zeilen, die bleiben, und Zeilen, die weichen müssen, sind als eine geschrieben.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/apply_file.py" />
      <source>Save it as UTF-8.</source>
      <translation>Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/papers.py" />
      <source>Save it smaller, as PDF for example.</source>
      <translation>Speichern Sie sie kleiner, zum Beispiel als PDF.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Save the list as xlsx or csv and try again.</source>
      <translation>Speichern Sie die Liste als xlsx oder csv und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>Say in a few words why.</source>
      <translation>Sagen Sie kurz, warum.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/findings/findings.py" />
      <source>Say what the column holds.</source>
      <translation>Sagen Sie, was die Spalte enthält.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Say what you could leave out and why you do not.</source>
      <translation>Sagen Sie, was Sie weglassen könnten und warum Sie es nicht tun.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/screening_files.py" />
      <source>Say whether it holds those listed or those left, or name its column 'Result'.</source>
      <translation>Sagen Sie, ob sie die Gelisteten oder die Übrigen enthält, oder nennen Sie die Spalte 'Result'.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Say which ones, and what you do about them.</source>
      <translation>Sagen Sie welche und was Sie damit tun.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/leads/editing.py" />
      <source>Say why it changes.</source>
      <translation>Sagen Sie, warum sie sich ändert.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>Say why nobody else can approve it, or ask a colleague.</source>
      <translation>Sagen Sie, warum niemand sonst freigeben kann, oder bitten Sie einen Kollegen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/findings/findings.py" />
      <source>Say why the words mean something else.</source>
      <translation>Sagen Sie, warum die Wörter etwas anderes bedeuten.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>Say why.</source>
      <translation>Sagen Sie, warum.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Scoring, enrichment or more than 10,000 people under one assessment may call for an impact assessment.</source>
      <translation>Scoring, Anreicherung oder mehr als 10.000 Personen unter einer Abwägung können eine Folgenabschätzung erfordern.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Scoring, enrichment or very many people speak for it. If yes or done: give its reference.</source>
      <translation>Scoring, Anreicherung oder sehr viele Personen sprechen dafür. Wenn ja oder erledigt: Aktenzeichen angeben.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Search again.</source>
      <translation>Suchen Sie erneut.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Send the privacy notice first</source>
      <translation>Zuerst den Datenschutzhinweis senden</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Send the privacy notice, or plan it no later than the hand-over</source>
      <translation>Datenschutzhinweis senden oder spätestens zur Übergabe einplanen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Send the privacy notice, then export</source>
      <translation>Datenschutzhinweis senden, dann exportieren</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Sender not complete</source>
      <translation>Absender unvollständig</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Sensitive data would leave</source>
      <translation>Sensible Daten gingen hinaus</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Service messages to customers</source>
      <translation>Servicemitteilungen an Kunden</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Set the lawful basis</source>
      <translation>Rechtsgrundlage setzen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Settle disputed data and lift restrictions</source>
      <translation>Bestrittene Daten klären und Einschränkungen aufheben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lists.py" />
      <source>Several lists have that name.</source>
      <translation>Mehrere Listen heißen so.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Show that {1}</source>
      <translation>Belegen: {1}</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Shows that you thought about minimising.</source>
      <translation>Zeigt, dass Sie an Datenminimierung gedacht haben.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Sign in with your name</source>
      <translation>Mit Ihrem Namen anmelden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>Sign with your approver's key, or bring in the signed file of the approver.</source>
      <translation>Signieren Sie mit Ihrem Freigabeschlüssel oder lesen Sie die signierte Datei ein.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Similar products for people who bought from us or negotiated with us.</source>
      <translation>Ähnliche Produkte für Menschen, die bei uns gekauft oder mit uns verhandelt haben.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>So precise that somebody else could weigh it against the people's interests.</source>
      <translation>So genau, dass jemand anderes es gegen die Interessen der Personen abwägen könnte.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>Some cells are merged; what stands in them counts for the first cell only.</source>
      <translation>Einige Zellen sind verbunden; ihr Inhalt zählt nur für die erste Zelle.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>Some cells point to other workbooks; the values saved last are taken.</source>
      <translation>Einige Zellen verweisen auf andere Arbeitsmappen; die zuletzt gespeicherten Werte gelten.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>Some columns of the sheet are hidden; they stand among the others here.</source>
      <translation>Einige Spalten des Blatts sind ausgeblendet; hier stehen sie zwischen den anderen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>Some letters are written in another way than the rest of the file; they were mended.</source>
      <translation>Einige Buchstaben sind anders geschrieben als der Rest der Datei; sie wurden berichtigt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/texts.py" />
      <source>Some of its letters are damaged and could not be written again as they are.</source>
      <translation>Einige ihrer Zeichen sind beschädigt und ließen sich nicht genauso wieder schreiben.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/vcf.py" />
      <source>Some of its lines stand outside of the cards.</source>
      <translation>Einige ihrer Zeilen stehen außerhalb der Karten.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>Some rows of the sheet are hidden; they are left out.</source>
      <translation>Einige Zeilen des Blatts sind ausgeblendet; sie bleiben weg.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>Some rows of the sheet are hidden; they are taken as well.</source>
      <translation>Einige Zeilen des Blatts sind ausgeblendet; sie werden mitgenommen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Something in this lead may speak of health, belief, origin or the like. Please look, or remove the cell.</source>
      <translation>Etwas in diesem Lead könnte Gesundheit, Glauben, Herkunft oder Ähnliches betreffen. Bitte ansehen oder die Zelle entfernen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Something in this lead points to a child. Please look.</source>
      <translation>Etwas in diesem Lead deutet auf ein Kind hin. Bitte ansehen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Something in this lead speaks of an offence or a conviction. Sales may never use that.</source>
      <translation>Etwas in diesem Lead betrifft eine Straftat oder Verurteilung. Der Vertrieb darf das nie nutzen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/json_lists.py" />
      <source>Something stands behind the end of the list.</source>
      <translation>Hinter dem Ende der Liste steht noch etwas.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Soon to be deleted</source>
      <translation>Bald zu löschen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Source forbids this use</source>
      <translation>Quelle verbietet diese Nutzung</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Source not complete</source>
      <translation>Quelle unvollständig</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/own_lexicon.py" />
      <source>Special-category words name their category, others none.</source>
      <translation>Wörter für besondere Kategorien nennen ihre Kategorie, andere keine.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Split the list into smaller files, or save it as csv.</source>
      <translation>Teilen Sie die Liste in kleinere Dateien oder speichern Sie sie als csv.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Split the list into smaller files.</source>
      <translation>Teilen Sie die Liste in kleinere Dateien.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Start a new version and sign it with an approver's key.</source>
      <translation>Beginnen Sie eine neue Version und signieren Sie sie mit einem Freigabeschlüssel.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/waiting_leads.py" />
      <source>Start a new version first.</source>
      <translation>Beginnen Sie zuerst eine neue Version.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>Start a new version.</source>
      <translation>Beginnen Sie eine neue Version.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>Start the system's keyring, or open with the recovery key.</source>
      <translation>Starten Sie den Schlüsselbund des Systems oder öffnen Sie mit dem Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>State guessed</source>
      <translation>Bundesstaat vermutet</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>State it</source>
      <translation>Angeben</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>State the country</source>
      <translation>Land angeben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Stop the marketing.</source>
      <translation>Stoppen Sie die Werbung.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/errors.py" />
      <source>Stopped. Nothing was stored.</source>
      <translation>Abgebrochen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/spellings.py" />
      <source>Such as: company, job_title, city, industry, custom:NAME.</source>
      <translation>Etwa: company, job_title, city, industry, custom:NAME.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/typed.py" />
      <source>Such as: name=Fair</source>
      <translation>Etwa: name=Fair</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Take a new one in if the person wrote again.</source>
      <translation>Nehmen Sie eine neue auf, wenn die Person wieder schrieb.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/parcel.py" />
      <source>Take four or five words that have nothing to do with each other.</source>
      <translation>Nehmen Sie vier oder fünf Wörter, die nichts miteinander zu tun haben.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/parcel.py" />
      <source>Take plain letters without accents, digits and signs, at most {1}.</source>
      <translation>Nehmen Sie einfache Buchstaben ohne Umlaute, Ziffern und Zeichen, höchstens {1}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Tell the person first</source>
      <translation>Person zuerst informieren</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Telling technical managers who visited our stand once about pump monitoring that fits their plant.</source>
      <translation>Technischen Leitern, die unseren Stand besuchten, einmal von Pumpenüberwachung berichten, die zu ihrer Anlage passt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/xls_rows.py" />
      <source>Texts of rows that must go have readings beside them.</source>
      <translation>Texte von Zeilen, die weichen müssen, haben Lesungen neben sich.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/find_person.py" />
      <source>That e-mail address cannot be read.</source>
      <translation>Diese E-Mail-Adresse ist nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/checks.py" />
      <source>That is not a usable value for {1}.</source>
      <translation>Das ist kein brauchbarer Wert für {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/flags/own_words.py" />
      <source>That is not a word or phrase.</source>
      <translation>Das ist kein Wort und keine Wendung.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/merging/duplicates.py" />
      <source>That is one and the same lead.</source>
      <translation>Das ist ein und derselbe Lead.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/backup.py" />
      <source>That name belongs to a folder.</source>
      <translation>Dieser Name gehört zu einem Ordner.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>That passphrase does not open the approver's key.</source>
      <translation>Diese Passphrase öffnet den Freigabeschlüssel nicht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/find_person.py" />
      <source>That phone number cannot be read.</source>
      <translation>Diese Telefonnummer ist nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>That the person is in California was guessed from the ZIP code or a telephone number.</source>
      <translation>Dass die Person in Kalifornien ist, wurde aus der Postleitzahl oder einer Telefonnummer geschlossen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>The addresses of several people stand in one line.</source>
      <translation>Die Adressen mehrerer Personen stehen in einer Zeile.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>The approver it names is not the owner of the key it is signed with.</source>
      <translation>Der genannte Freigeber ist nicht Inhaber des Schlüssels, mit dem signiert wurde.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>The approver's key opens with its passphrase.</source>
      <translation>Der Freigabeschlüssel öffnet sich mit seiner Passphrase.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment does not cover contact by {channel}.</source>
      <translation>Die Interessenabwägung deckt Kontakt per {channel} nicht ab.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment does not cover giving the data to this recipient.</source>
      <translation>Die Interessenabwägung deckt die Weitergabe an diesen Empfänger nicht ab.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment does not cover the source this lead comes from.</source>
      <translation>Die Interessenabwägung deckt die Quelle dieses Leads nicht ab.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment does not cover this kind of recipient.</source>
      <translation>Die Interessenabwägung deckt diese Art von Empfängern nicht ab.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment does not cover this purpose.</source>
      <translation>Die Interessenabwägung deckt diesen Zweck nicht ab.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment does not cover {country}.</source>
      <translation>{country}: von der Interessenabwägung nicht erfasst.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment must be reviewed within 30 days.</source>
      <translation>Die Interessenabwägung muss binnen 30 Tagen geprüft werden.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment this lead rests on has not been approved yet.</source>
      <translation>Die Interessenabwägung zu diesem Lead ist noch nicht freigegeben.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment this lead rests on lacks answers or cannot stand as it is.</source>
      <translation>Der Interessenabwägung zu diesem Lead fehlen Antworten, oder sie kann so nicht bestehen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment this lead rests on was rejected or withdrawn.</source>
      <translation>Die Interessenabwägung zu diesem Lead wurde abgelehnt oder zurückgenommen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment was approved only after the data had been taken into use.</source>
      <translation>Die Interessenabwägung wurde erst freigegeben, nachdem die Daten schon genutzt wurden.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/audit_file.py" />
      <source>The audit log is saved as .jsonl (whole, for the checker) or as .csv (a table).</source>
      <translation>Das Prüfprotokoll wird als .jsonl (ganz, für das Prüfprogramm) oder als .csv (Tabelle) gespeichert.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The basis on file ({detail}) does not allow advertising to this person.</source>
      <translation>Die erfasste Grundlage ({detail}) erlaubt keine Werbung an diese Person.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The business reason in plain words. 'Marketing' alone says nothing.</source>
      <translation>Der geschäftliche Grund in klaren Worten. „Werbung“ allein sagt nichts.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/export_list.py" />
      <source>The campaign has no recipient or no purpose.</source>
      <translation>Die Kampagne hat keinen Empfänger oder keinen Zweck.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The campaign lacks the sender's name, the address or the way to unsubscribe.</source>
      <translation>Der Kampagne fehlen Name oder Adresse des Absenders oder der Abmeldeweg.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The chain of audit events does not add up, so this export could not be proved afterwards.</source>
      <translation>Die Kette der Ereignisse stimmt nicht, daher ließe sich der Export später nicht belegen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The channel rule for each country, channel and kind of recipient above</source>
      <translation>Die Kanalregel für jedes Land, jeden Kanal und jede Art von Empfängern oben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/clean_list.py" />
      <source>The clean list would replace the list itself.</source>
      <translation>Die bereinigte Liste würde die Liste selbst ersetzen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The client's own assessment</source>
      <translation>Die eigene Abwägung des Kunden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>The column of this flag was not stored.</source>
      <translation>Die Spalte dieses Hinweises wurde nicht gespeichert.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The column {detail} holds data that may not be exported: a national identity number, a body feature, or a column that nobody has reviewed yet.</source>
      <translation>Die Spalte {detail} enthält Daten, die nicht exportiert werden dürfen: eine nationale Ausweisnummer, ein Körpermerkmal oder eine noch von niemandem geprüfte Spalte.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The column {detail} is not agreed with this recipient, or not needed for the chosen channels and not confirmed.</source>
      <translation>Die Spalte {detail} ist mit diesem Empfänger nicht vereinbart oder für die gewählten Kanäle nicht nötig und nicht bestätigt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The consent is older than 12 months and was not used.</source>
      <translation>Die Einwilligung ist älter als 12 Monate und wurde nicht genutzt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The consent on file does not cover {detail}.</source>
      <translation>Die erfasste Einwilligung deckt nicht ab: {detail}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The consent on file has run out.</source>
      <translation>Die erfasste Einwilligung ist abgelaufen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The controller is the company that decides why and how the data are used. Name the legal entity, not a brand.</source>
      <translation>Verantwortlich ist das Unternehmen, das entscheidet, warum und wie die Daten genutzt werden. Nennen Sie die juristische Person, keine Marke.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/parts/requests.py" />
      <source>The copy cannot be written as that kind of file.</source>
      <translation>Die Kopie lässt sich nicht als solche Datei schreiben.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The countries where the people are. 'All' is not possible: the channel rules differ from country to country.</source>
      <translation>Die Länder, in denen die Personen sind. „Alle“ geht nicht: die Kanalregeln sind von Land zu Land verschieden.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/import_file.py" />
      <source>The country is not known.</source>
      <translation>Das Land ist nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The country was worked out from the phone number or the e-mail address.</source>
      <translation>Das Land wurde aus Telefonnummer oder E-Mail-Adresse erschlossen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The data would go to another company, and the person has not been told.</source>
      <translation>Die Daten gingen an ein anderes Unternehmen, und die Person ist nicht informiert.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The date can be read in two ways; choose the order of day and month.</source>
      <translation>Das Datum lässt sich auf zwei Arten lesen; wählen Sie die Reihenfolge von Tag und Monat.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The date cannot be right for this column.</source>
      <translation>Das Datum kann für diese Spalte nicht stimmen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The date only stands in for a missing one.</source>
      <translation>Das Datum steht nur für ein fehlendes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/record_evidence.py" />
      <source>The day lies ahead.</source>
      <translation>Der Tag liegt in der Zukunft.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/screening_files.py" />
      <source>The day of the check lies ahead.</source>
      <translation>Der Tag des Abgleichs liegt in der Zukunft.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The decision</source>
      <translation>Die Entscheidung</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The directory tells companies at registration that entries are sold to suppliers of industrial equipment, and how to opt out.</source>
      <translation>Das Verzeichnis sagt Unternehmen bei der Eintragung, dass Einträge an Lieferanten von Industrieausrüstung verkauft werden und wie man das ablehnt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>The disk did not accept the data. Nothing was stored.</source>
      <translation>Der Datenträger nahm die Daten nicht an. Nichts wurde gespeichert.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>The disk is full. Nothing was stored.</source>
      <translation>Der Datenträger ist voll. Nichts wurde gespeichert.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The e-mail address holds hidden marks that turn the text around.</source>
      <translation>Die E-Mail-Adresse enthält verborgene Zeichen, die den Text umdrehen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The e-mail address mixes letters of two alphabets that look alike.</source>
      <translation>Die E-Mail-Adresse mischt ähnliche Buchstaben zweier Alphabete.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The e-mail address was kept after signs in it were mended.</source>
      <translation>Die E-Mail-Adresse wurde behalten, nachdem Zeichen darin berichtigt wurden.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The e-mail address was kept, but it is a throw-away mailbox.</source>
      <translation>Die E-Mail-Adresse wurde behalten, ist aber ein Wegwerf-Postfach.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The e-mail address was kept, but one letter is easily mistaken for another.</source>
      <translation>Die E-Mail-Adresse wurde behalten, doch ein Buchstabe ist leicht zu verwechseln.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/clean_list.py" />
      <source>The ending chosen is not that of the list.</source>
      <translation>Die gewählte Endung ist nicht die der Liste.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The exception for own customers does not apply: {detail}.</source>
      <translation>Die Ausnahme für eigene Kunden gilt nicht: {detail}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The export holds columns the assessment does not cover.</source>
      <translation>Der Export enthält Spalten, die die Interessenabwägung nicht abdeckt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The export holds columns the channel does not need.</source>
      <translation>Der Export enthält Spalten, die der Kanal nicht braucht.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The export holds sensitive data, or chooses people by it, and there is no explicit consent for that.</source>
      <translation>Der Export enthält sensible Daten oder wählt Personen danach aus, und dafür gibt es keine ausdrückliche Einwilligung.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The fair's terms allow exhibitors to use cards handed over at the stand; we keep them.</source>
      <translation>Die Messebedingungen erlauben Ausstellern, am Stand übergebene Karten zu nutzen; wir halten sie ein.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/apply_file.py" />
      <source>The file cannot be opened.</source>
      <translation>Die Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>The file has no such sheet.</source>
      <translation>Die Datei hat kein solches Blatt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/errors.py" />
      <source>The file has {1}; nothing of it was applied.</source>
      <translation>Die Datei hat {1}; nichts davon wurde angewandt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/screening_files.py" />
      <source>The file holds no answer about a number or address.</source>
      <translation>Die Datei enthält keine Antwort zu einer Nummer oder Adresse.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/stop_files.py" />
      <source>The file holds no e-mail address, phone number or domain.</source>
      <translation>Die Datei enthält keine E-Mail-Adresse, Telefonnummer oder Domain.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>The file holds other lists beside the longest one, which is read: {1}.</source>
      <translation>Die Datei enthält neben der längsten Liste, die gelesen wird, weitere: {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/papers.py" />
      <source>The file is empty.</source>
      <translation>Die Datei ist leer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/papers.py" />
      <source>The file is larger than 20 MB.</source>
      <translation>Die Datei ist größer als 20 MB.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/apply_file.py" />
      <source>The file is not UTF-8 text.</source>
      <translation>Die Datei ist kein UTF-8-Text.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/apply_file.py" />
      <source>The file is not valid TOML ({1}).</source>
      <translation>Die Datei ist kein gültiges TOML ({1}).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/json_lists.py" />
      <source>The file is one single object and no list.</source>
      <translation>Die Datei ist ein einziges Objekt und keine Liste.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/apply_file.py" />
      <source>The file is too large for a file of declarations.</source>
      <translation>Die Datei ist für eine Datei mit Angaben zu groß.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>The file leads.db is not encrypted, so it is not this store. It was left alone.</source>
      <translation>Die Datei leads.db ist nicht verschlüsselt, also nicht dieser Speicher. Sie blieb unberührt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>The file of the approver's key is damaged.</source>
      <translation>Die Datei des Freigabeschlüssels ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>The fingerprint is not that of the key in this file.</source>
      <translation>Der Fingerabdruck ist nicht der des Schlüssels in dieser Datei.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>The first month is over.</source>
      <translation>Der erste Monat ist um.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/backup.py" />
      <source>The folder for the copy does not exist.</source>
      <translation>Der Ordner für die Kopie existiert nicht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/atomic.py" />
      <source>The folder for the file does not exist.</source>
      <translation>Den Ordner für die Datei gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/gate.py" />
      <source>The gate keeps this lead back.</source>
      <translation>Die Prüfung hält diesen Lead zurück.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The import this lead came with has not been confirmed yet.</source>
      <translation>Der Import dieses Leads ist noch nicht bestätigt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>The key does not belong to this store. The store itself is not damaged.</source>
      <translation>Der Schlüssel gehört nicht zu diesem Speicher. Der Speicher selbst ist unbeschädigt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>The key in this file has the fingerprint {1}.</source>
      <translation>Der Schlüssel in dieser Datei hat den Fingerabdruck {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>The key of this store is in the keyring '{1}', but the system now uses '{2}'. Your data are intact.</source>
      <translation>Der Schlüssel liegt im Schlüsselbund '{1}', aber das System nutzt jetzt '{2}'. Ihre Daten sind unversehrt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>The key of this store is in the keyring '{1}', which does not answer now. Your data are intact.</source>
      <translation>Der Schlüssel liegt im Schlüsselbund '{1}', der jetzt nicht antwortet. Ihre Daten sind unversehrt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>The key that signed this was revoked here.</source>
      <translation>Der Schlüssel, der dies signiert hat, wurde hier widerrufen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keyrings.py" />
      <source>The keyring did not keep the key.</source>
      <translation>Der Schlüsselbund hat den Schlüssel nicht bewahrt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keyrings.py" />
      <source>The keyring entry has a form that not every keyring keeps.</source>
      <translation>Der Eintrag hat eine Form, die nicht jeder Schlüsselbund bewahrt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>The keyring no longer has the approver's key.</source>
      <translation>Der Schlüsselbund hat den Freigabeschlüssel nicht mehr.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>The keyring no longer has the key of this store. Your data are intact.</source>
      <translation>Der Schlüsselbund hat den Schlüssel dieses Speichers nicht mehr. Ihre Daten sind unversehrt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The last check is too old: {detail}.</source>
      <translation>Der letzte Abgleich ist zu alt: {detail}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>The last day is {1}.</source>
      <translation>Der letzte Tag ist {1}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The lead is marked as your own customer, but what is needed to write to customers is not complete.</source>
      <translation>Der Lead ist als eigener Kunde markiert, aber was zum Anschreiben von Kunden nötig ist, ist unvollständig.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The lead reaches its limit within 30 days.</source>
      <translation>Der Lead erreicht seine Frist binnen 30 Tagen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The lead rests on a request by the person, and there is none, it was answered already, or it is older than 90 days.</source>
      <translation>Der Lead beruht auf einer Anfrage der Person, und es gibt keine, sie ist beantwortet oder älter als 90 Tage.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The lead rests on legitimate interest, and no assessment is linked to it.</source>
      <translation>Der Lead beruht auf berechtigtem Interesse, und keine Interessenabwägung ist verknüpft.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>The letters are taken for {1}; choose others if names look wrong.</source>
      <translation>Die Buchstaben werden als {1} gelesen; wählen Sie andere, wenn Namen falsch aussehen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/clean_list.py" />
      <source>The list has a password, which cannot be set again.</source>
      <translation>Die Liste hat ein Kennwort, das nicht wieder gesetzt werden kann.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>The list is not where it was saved.</source>
      <translation>Die Liste ist nicht, wo sie gespeichert wurde.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/texts.py" />
      <source>The list is too large to be changed in its place.</source>
      <translation>Die Liste ist zu groß, um an Ort und Stelle geändert zu werden.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/json_lists.py" />
      <source>The list is written in an unusual way.</source>
      <translation>Die Liste ist auf ungewöhnliche Weise geschrieben.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/xml_rows.py" />
      <source>The list is written in signs of two bytes.</source>
      <translation>Die Liste ist in Zeichen von zwei Byte geschrieben.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>The list lies on its side: the names of its columns stand below each other in the first one.</source>
      <translation>Die Liste liegt auf der Seite: Die Namen ihrer Spalten stehen in der ersten untereinander.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/imports/batches.py" />
      <source>The list of imports shows them all.</source>
      <translation>Die Liste der Importe zeigt sie alle.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>The list was changed since it was exported; its passport no longer speaks for it.</source>
      <translation>Die Liste wurde seit dem Export geändert; ihr Pass gilt nicht mehr für sie.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The list would go to somebody who is not in the register, or whose reason for getting it is not written down. An authority needs the law it acts under.</source>
      <translation>Die Liste ginge an jemanden, der nicht im Register steht oder dessen Grund nicht festgehalten ist. Eine Behörde braucht das Gesetz, nach dem sie handelt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/import_file.py" />
      <source>The mapping names a column that the sheet does not have.</source>
      <translation>Die Zuordnung nennt eine Spalte, die das Blatt nicht hat.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/stop_files.py" />
      <source>The name of the topic is too long.</source>
      <translation>Der Name des Themas ist zu lang.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The officer agrees and asks for deletion after six months instead of twelve.</source>
      <translation>Der Beauftragte stimmt zu und verlangt Löschung nach sechs statt zwölf Monaten.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/html_table.py" />
      <source>The page does not say where its rows begin and end.</source>
      <translation>Die Seite sagt nicht, wo ihre Zeilen beginnen und enden.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/html_table.py" />
      <source>The page has scripts or cells that reach over several rows.</source>
      <translation>Die Seite hat Skripte oder Zellen, die über mehrere Zeilen reichen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>The passphrase is not right. Your data are intact.</source>
      <translation>Die Passphrase stimmt nicht. Ihre Daten sind unversehrt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>The passphrase is too short: it needs {1} characters or more.</source>
      <translation>Die Passphrase ist zu kurz: sie braucht mindestens {1} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The person has not been told yet, and the first message carries no privacy notice.</source>
      <translation>Die Person ist noch nicht informiert, und die erste Nachricht trägt keinen Datenschutzhinweis.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The phone number names no country; choose the list's country.</source>
      <translation>Die Telefonnummer nennt kein Land; wählen Sie das Land der Liste.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The postcode was kept after the zeros lost at its front were put back.</source>
      <translation>Die Postleitzahl wurde behalten, nachdem die vorn verlorenen Nullen ergänzt wurden.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/waiver.py" />
      <source>The reason for an override needs at least {1} characters.</source>
      <translation>Der Grund für das Hinwegsetzen braucht mindestens {1} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The recipient is in a country without equal protection, and no valid transfer tool is on file.</source>
      <translation>Der Empfänger sitzt in einem Land ohne gleichwertigen Schutz, und keine gültige Garantie liegt vor.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The recipient works on your behalf, and no signed data-processing contract is on file.</source>
      <translation>Der Empfänger arbeitet in Ihrem Auftrag, und es liegt kein unterzeichneter Auftragsverarbeitungsvertrag vor.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The recipient's listing under the Data Privacy Framework was last checked more than 12 months ago.</source>
      <translation>Der Eintrag des Empfängers im Data Privacy Framework wurde zuletzt vor mehr als 12 Monaten geprüft.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The record of events is damaged</source>
      <translation>Das Ereignisprotokoll ist beschädigt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/wrap.py" />
      <source>The recovery key is mistyped.</source>
      <translation>Der Wiederherstellungsschlüssel ist vertippt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/wrap.py" />
      <source>The recovery key is mistyped: its check characters do not fit.</source>
      <translation>Der Wiederherstellungsschlüssel ist vertippt: die Prüfzeichen passen nicht.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The review date of the assessment this lead rests on has passed.</source>
      <translation>Der Prüftermin der Interessenabwägung zu diesem Lead ist verstrichen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The right to object must be shown clearly and apart from other information.</source>
      <translation>Das Widerspruchsrecht muss klar und getrennt von anderen Angaben gezeigt werden.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The row has no name, e-mail address, phone number or company.</source>
      <translation>Die Zeile hat weder Namen, E-Mail-Adresse, Telefonnummer noch Firma.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The row has no usable way to reach anyone.</source>
      <translation>Die Zeile hat keinen brauchbaren Weg, jemanden zu erreichen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The row holds totals, not a person or company.</source>
      <translation>Die Zeile enthält Summen, keine Person oder Firma.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The row is a remark below the list.</source>
      <translation>Die Zeile ist eine Bemerkung unter der Liste.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The row repeats the column names.</source>
      <translation>Die Zeile wiederholt die Spaltennamen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/clean_list.py" />
      <source>The rows that stay are saved as a plain table.</source>
      <translation>Die bleibenden Zeilen werden als einfache Tabelle gespeichert.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The rule for {channel} in {country} rests on weak sources. Ask a lawyer before a large campaign.</source>
      <translation>Die Regel für {channel} {in_country} beruht auf schwachen Quellen. Fragen Sie vor einer großen Kampagne einen Anwalt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The same person is also held for another client.</source>
      <translation>Dieselbe Person wird auch für einen anderen Kunden gehalten.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The same person wrote and approved the assessment.</source>
      <translation>Dieselbe Person hat die Interessenabwägung verfasst und freigegeben.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The share of people who objected last time is the best evidence.</source>
      <translation>Der Anteil der Widersprüche beim letzten Mal ist der beste Beleg.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/xls_rows.py" />
      <source>The sheet has comments, which would lose their rows.</source>
      <translation>Das Blatt hat Kommentare, die ihre Zeilen verlören.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>The sheet has more than {1} columns.</source>
      <translation>Das Blatt hat mehr als {1} Spalten.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/ods.py" />
      <source>The sheet is too large to be changed in its place.</source>
      <translation>Das Blatt ist zu groß, um an Ort und Stelle geändert zu werden.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The shorter of this and the general limits counts. Twelve months without an answer is a common limit.</source>
      <translation>Die kürzere aus dieser und den allgemeinen Fristen zählt. Zwölf Monate ohne Antwort sind üblich.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>The store is older than when it was last open: the newest entries of its log are missing.</source>
      <translation>Der Speicher ist älter als beim letzten Öffnen: die neuesten Protokolleinträge fehlen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>The store refused the change. Nothing was stored.</source>
      <translation>Der Speicher lehnte die Änderung ab. Nichts wurde gespeichert.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>The store's file is damaged.</source>
      <translation>Die Datei des Speichers ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>The store's file leads.db is missing. Nothing was made in its place.</source>
      <translation>Die Datei leads.db des Speichers fehlt. Nichts wurde ersatzweise angelegt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>The store's file was moved, replaced or deleted while it was open. Nothing more is saved.</source>
      <translation>Die Datei des Speichers wurde im offenen Zustand verschoben, ersetzt oder gelöscht. Nichts wird mehr gespeichert.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>The store's folder cannot be written.</source>
      <translation>In den Ordner des Speichers lässt sich nicht schreiben.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/header.py" />
      <source>The store's header file store.json is damaged. Your data are intact.</source>
      <translation>Die Kopfdatei store.json ist beschädigt. Ihre Daten sind unversehrt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/header.py" />
      <source>The store's header file store.json is missing. Your data are intact, but cannot be opened without it.</source>
      <translation>Die Kopfdatei store.json des Speichers fehlt. Ihre Daten sind unversehrt, aber ohne sie nicht zu öffnen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/wrap.py" />
      <source>The store's header file was changed: its passphrase settings are not possible.</source>
      <translation>Die Kopfdatei wurde geändert: ihre Passphrase-Einstellungen sind unmöglich.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>The store's two files do not belong together: leads.db is from another store.</source>
      <translation>Die beiden Dateien gehören nicht zusammen: leads.db ist von einem anderen Speicher.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keyrings.py" />
      <source>The system's keyring is locked or does not answer. Your data are intact.</source>
      <translation>Der Schlüsselbund des Systems ist gesperrt oder antwortet nicht. Ihre Daten sind unversehrt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/cut_package.py" />
      <source>The table has a row of totals, which would no longer be right.</source>
      <translation>Die Tabelle hat eine Summenzeile, die nicht mehr stimmen würde.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/verdicts/rule_table.py" />
      <source>The table has no rows for this country.</source>
      <translation>Die Tabelle hat keine Zeilen für dieses Land.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The table of channel rules was last checked more than 180 days ago.</source>
      <translation>Die Tabelle der Kanalregeln wurde zuletzt vor mehr als 180 Tagen geprüft.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The terms of the source do not allow its data to be used this way.</source>
      <translation>Die Bedingungen der Quelle erlauben diese Nutzung ihrer Daten nicht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The text is too long for this column.</source>
      <translation>Der Text ist für diese Spalte zu lang.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/delimited.py" />
      <source>The text is written in signs of four bytes.</source>
      <translation>Der Text ist in Zeichen von vier Byte geschrieben.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The transfer rests on the explicit consent of each person and may only be occasional.</source>
      <translation>Die Übermittlung beruht auf der ausdrücklichen Einwilligung jeder Person und darf nur gelegentlich sein.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The value was damaged before the file came here.</source>
      <translation>Der Wert wurde beschädigt, bevor die Datei hierher kam.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/flags/own_words.py" />
      <source>The word is too short.</source>
      <translation>Das Wort ist zu kurz.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/record_evidence.py" />
      <source>The wording does not speak of that channel.</source>
      <translation>Der Wortlaut nennt diesen Kanal nicht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/open_documents.py" />
      <source>The workbook has a chart or another object, which keeps a copy of cells.</source>
      <translation>Die Arbeitsmappe hat ein Diagramm oder anderes Objekt, das eine Kopie von Zellen enthält.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/xls_rows.py" />
      <source>The workbook has a chart, which keeps a copy of cells.</source>
      <translation>Die Arbeitsmappe hat ein Diagramm, das eine Kopie von Zellen behält.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/cut_package.py" />
      <source>The workbook has a data model, which keeps a copy of the rows.</source>
      <translation>Die Arbeitsmappe hat ein Datenmodell, das eine Kopie der Zeilen behält.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/excel_2003.py" />
      <source>The workbook has a pivot table, which keeps a copy of the rows.</source>
      <translation>Die Arbeitsmappe hat eine Pivot-Tabelle, die eine Kopie der Zeilen behält.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>The workbook has hidden sheets: {1}.</source>
      <translation>Die Arbeitsmappe hat ausgeblendete Blätter: {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/cut_package.py" />
      <source>The workbook has slicers, which keep a copy of cells.</source>
      <translation>Die Arbeitsmappe hat Datenschnitte, die eine Kopie von Zellen behalten.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>The workbook holds macros; they are never run.</source>
      <translation>Die Arbeitsmappe enthält Makros; sie werden nie ausgeführt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/ods.py" />
      <source>The workbook is signed, or keeps earlier states or charts beside its cells.</source>
      <translation>Die Arbeitsmappe ist signiert oder enthält neben den Zellen frühere Stände oder Diagramme.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/cut_package.py" />
      <source>The workbook is signed; without some rows the signature is void.</source>
      <translation>Die Arbeitsmappe ist signiert; ohne einige Zeilen ist die Signatur ungültig.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/xls_rows.py" />
      <source>The workbook is written in an unusual way.</source>
      <translation>Die Arbeitsmappe ist auf ungewöhnliche Weise geschrieben.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/xls.py" />
      <source>The workbook keeps a copy of its rows in another part of the file.</source>
      <translation>Die Arbeitsmappe enthält eine Kopie ihrer Zeilen in einem anderen Teil der Datei.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/xls.py" />
      <source>The workbook keeps a picture of its first page.</source>
      <translation>Die Arbeitsmappe enthält ein Bild ihrer ersten Seite.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/open_documents.py" />
      <source>The workbook keeps its earlier states.</source>
      <translation>Die Arbeitsmappe behält ihre früheren Zustände.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>There are no leads in the file: it has a header and nothing below it.</source>
      <translation>Die Datei enthält keine Leads: eine Kopfzeile und nichts darunter.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>There is already a store in this folder.</source>
      <translation>In diesem Ordner ist schon ein Speicher.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>There is an approver's key here already.</source>
      <translation>Hier gibt es schon einen Freigabeschlüssel.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/start_assessment.py" />
      <source>There is an assessment of that key already.</source>
      <translation>Es gibt schon eine Interessenabwägung mit diesem Schlüssel.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>There is no approver's key here.</source>
      <translation>Hier gibt es keinen Freigabeschlüssel.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/import_file.py" />
      <source>There is no assessment of that name.</source>
      <translation>Es gibt keine Interessenabwägung dieses Namens.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/core.py" />
      <source>There is no campaign of that name.</source>
      <translation>Es gibt keine Kampagne dieses Namens.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/import_file.py" />
      <source>There is no default.</source>
      <translation>Es gibt keine Vorgabe.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lists.py" />
      <source>There is no do-not-call list of that name.</source>
      <translation>Es gibt keine Anruf-Sperrliste dieses Namens.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/assessment_facts.py" />
      <source>There is no earlier version to compare with.</source>
      <translation>Es gibt keine frühere Version zum Vergleichen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>There is no export of that number.</source>
      <translation>Es gibt keinen Export mit dieser Nummer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/replay_exports.py" />
      <source>There is no export with that number.</source>
      <translation>Es gibt keinen Export mit dieser Nummer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/desk.py" />
      <source>There is no file kind of that name; known are {1}.</source>
      <translation>Es gibt keine Dateiart dieses Namens; bekannt sind {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>There is no flag of that number.</source>
      <translation>Es gibt keinen Hinweis mit dieser Nummer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/imports/batches.py" />
      <source>There is no import with that number.</source>
      <translation>Es gibt keinen Import mit dieser Nummer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/checks.py" />
      <source>There is no lawful basis of that name.</source>
      <translation>Es gibt keine Rechtsgrundlage dieses Namens.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/own_lexicon.py" />
      <source>There is no own word of that key.</source>
      <translation>Es gibt kein eigenes Wort mit diesem Schlüssel.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/papers.py" />
      <source>There is no paper of that number.</source>
      <translation>Es gibt kein Dokument mit dieser Nummer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/presets.py" />
      <source>There is no preset of that name.</source>
      <translation>Es gibt keine Vorlage dieses Namens.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/parts/review.py" />
      <source>There is no remembered decision of that key.</source>
      <translation>Es gibt keine gemerkte Entscheidung mit diesem Schlüssel.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>There is no request of that number.</source>
      <translation>Es gibt keine Anfrage mit dieser Nummer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/cases/cases.py" />
      <source>There is no standing to keep: nothing was gathered for it.</source>
      <translation>Es gibt keinen Status zu bewahren: nichts wurde dafür erhoben.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>There is no store in this folder.</source>
      <translation>In diesem Ordner ist kein Speicher.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/history/takeback.py" />
      <source>There is no such act.</source>
      <translation>Eine solche Handlung gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>There is no such assessment.</source>
      <translation>Eine solche Interessenabwägung gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/leads/editing.py" />
      <source>There is no such column.</source>
      <translation>Eine solche Spalte gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>There is no such encoding.</source>
      <translation>Eine solche Kodierung gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/checks.py" />
      <source>There is no such field.</source>
      <translation>Ein solches Feld gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/history/undo.py" />
      <source>There is no such import.</source>
      <translation>Einen solchen Import gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/typed.py" />
      <source>There is no such table.</source>
      <translation>Eine solche Tabelle gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/start_assessment.py" />
      <source>There is no such template.</source>
      <translation>Eine solche Vorlage gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>There is no trusted key of that fingerprint.</source>
      <translation>Es gibt keinen vertrauten Schlüssel mit diesem Fingerabdruck.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>There is no valid address or number for {channel}.</source>
      <translation>Es gibt keine gültige Adresse oder Nummer für {channel}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/core.py" />
      <source>There is no {1} of that name.</source>
      <translation>Es gibt kein {1} dieses Namens.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>There is nothing in this file to import.</source>
      <translation>In dieser Datei gibt es nichts zu importieren.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>There is nothing to import: the sheet is empty.</source>
      <translation>Es gibt nichts zu importieren: das Blatt ist leer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/parts/history.py" />
      <source>There is nothing to {1}.</source>
      <translation>Es gibt nichts für: {1}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>They do for everything that is kept in Lead Desk. Think of copies elsewhere.</source>
      <translation>Für alles in Lead Desk ja. Denken Sie an Kopien anderswo.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Think of competition law, professional rules and product rules (medicines, credit, gambling, tobacco).</source>
      <translation>Denken Sie an Wettbewerbsrecht, Berufsregeln und Produktregeln (Arzneimittel, Kredit, Glücksspiel, Tabak).</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Think of the people, not of your colleagues in marketing.</source>
      <translation>Denken Sie an die Personen, nicht an Ihre Kollegen im Marketing.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Think of the person for whom it fits least well.</source>
      <translation>Denken Sie an die Person, für die es am wenigsten passt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>This approval is out of date: its review was due before today.</source>
      <translation>Diese Freigabe ist abgelaufen: die Prüfung war vor heute fällig.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/archive.py" />
      <source>This archive holds {1} files.</source>
      <translation>Dieses Archiv enthält {1} Dateien.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/review_due.py" />
      <source>This assessment has no approved version.</source>
      <translation>Diese Interessenabwägung hat keine freigegebene Version.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/waiting_leads.py" />
      <source>This assessment is closed.</source>
      <translation>Diese Abwägung ist abgeschlossen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This basis cannot carry marketing</source>
      <translation>Diese Grundlage trägt keine Werbung</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This campaign does not say how people will be contacted.</source>
      <translation>Diese Kampagne sagt nicht, wie die Personen kontaktiert werden.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>This computer has no keyring to keep the key in.</source>
      <translation>Dieser Computer hat keinen Schlüsselbund für den Schlüssel.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file can be read in more than one way.</source>
      <translation>Diese Datei lässt sich auf mehr als eine Art lesen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file cannot be found, or it is not an ordinary file.</source>
      <translation>Diese Datei ist nicht zu finden oder keine gewöhnliche Datei.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file cannot be opened: another program is holding it, or you may not read it.</source>
      <translation>Diese Datei lässt sich nicht öffnen: ein anderes Programm hält sie, oder Sie dürfen sie nicht lesen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/assessment_file.py" />
      <source>This file cannot be read.</source>
      <translation>Diese Datei ist nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file has a password, of a kind that Lead Desk does not open.</source>
      <translation>Diese Datei hat ein Passwort einer Art, die Lead Desk nicht öffnet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file has a password.</source>
      <translation>Diese Datei hat ein Passwort.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file has more columns than a sheet can hold (16,384).</source>
      <translation>Diese Datei hat mehr Spalten, als ein Blatt fassen kann (16.384).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/workbook.py" />
      <source>This file has more styles than any list needs.</source>
      <translation>Diese Datei hat mehr Formate, als irgendeine Liste braucht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/compound.py" />
      <source>This file has more than 100 MB.</source>
      <translation>Diese Datei hat mehr als 100 MB.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/records.py" />
      <source>This file has more than {1} rows.</source>
      <translation>Diese Datei hat mehr als {1} Zeilen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file has no such sheet.</source>
      <translation>Diese Datei hat kein solches Blatt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/catalogue.py" />
      <source>This file has {1} MB; the limit is {2} MB.</source>
      <translation>Diese Datei hat {1} MB; die Grenze liegt bei {2} MB.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/assessment_file.py" />
      <source>This file holds no approver's key.</source>
      <translation>Diese Datei enthält keinen Freigabeschlüssel.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file is incomplete or damaged ({1}).</source>
      <translation>Diese Datei ist unvollständig oder beschädigt ({1}).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file is incomplete or damaged.</source>
      <translation>Diese Datei ist unvollständig oder beschädigt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/json_array.py" />
      <source>This file is one single JSON object.</source>
      <translation>Diese Datei ist ein einziges JSON-Objekt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file is {1}, which Lead Desk does not read.</source>
      <translation>Diese Datei ist {1}; das liest Lead Desk nicht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file made the reader stop, so nothing of it was taken in.</source>
      <translation>Diese Datei ließ den Leser abbrechen; nichts davon wurde übernommen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file needs more memory than Lead Desk gives to a list.</source>
      <translation>Diese Datei braucht mehr Speicher, als Lead Desk einer Liste gibt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/ods.py" />
      <source>This file repeats one row millions of times.</source>
      <translation>Diese Datei wiederholt eine Zeile millionenfach.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file took too long to read, so nothing of it was taken in.</source>
      <translation>Das Lesen dieser Datei dauerte zu lange; nichts davon wurde übernommen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/package.py" />
      <source>This file unpacks to {1} GB; the limit is {2} GB.</source>
      <translation>Diese Datei hat entpackt {1} GB; die Grenze liegt bei {2} GB.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/package.py" />
      <source>This file unpacks to {1} MB from almost nothing.</source>
      <translation>Diese Datei entpackt sich aus fast nichts zu {1} MB.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>This file was changed after it was signed.</source>
      <translation>Diese Datei wurde nach der Signatur geändert.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file was changed while it was read, so nothing of it was taken in.</source>
      <translation>Diese Datei wurde geändert, während sie gelesen wurde; daher wurde nichts daraus übernommen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/assessment_file.py" />
      <source>This file was made by a newer version of Lead Desk.</source>
      <translation>Diese Datei stammt von einer neueren Version von Lead Desk.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>This file was signed at a moment that is still to come.</source>
      <translation>Diese Datei wurde zu einem Zeitpunkt signiert, der noch kommt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file {1}. That is no part of a lead list, so it was not opened.</source>
      <translation>Diese Datei {1}. Das gehört nicht in eine Lead-Liste, daher wurde sie nicht geöffnet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/store.py" />
      <source>This folder already has a store.</source>
      <translation>Dieser Ordner hat schon einen Speicher.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/imports/batches.py" />
      <source>This import does not wait for anybody's word.</source>
      <translation>Dieser Import wartet auf niemandes Wort.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/history/undo.py" />
      <source>This import is not undone.</source>
      <translation>Dieser Import ist nicht rückgängig gemacht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/history/undo.py" />
      <source>This import is undone already.</source>
      <translation>Dieser Import ist schon rückgängig gemacht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>This is a child's lead: it can only be deleted or corrected.</source>
      <translation>Das ist der Lead eines Kindes: er kann nur gelöscht oder berichtigt werden.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>This is neither a yes nor a no.</source>
      <translation>Das ist weder ein Ja noch ein Nein.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>This is no age.</source>
      <translation>Das ist kein Alter.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/assessment_file.py" />
      <source>This is no assessment file of Lead Desk, or it is damaged.</source>
      <translation>Das ist keine Abwägungsdatei von Lead Desk, oder sie ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>This is no complete e-mail address.</source>
      <translation>Das ist keine vollständige E-Mail-Adresse.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>This is no date.</source>
      <translation>Das ist kein Datum.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>This is no phone number of its country.</source>
      <translation>Das ist keine Telefonnummer ihres Landes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>This is no web address.</source>
      <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This is not the password of the file.</source>
      <translation>Das ist nicht das Passwort der Datei.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/history/takeback.py" />
      <source>This is proof of what happened and stays.</source>
      <translation>Das belegt, was geschehen ist, und bleibt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>This key was revoked here.</source>
      <translation>Dieser Schlüssel wurde hier widerrufen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keyrings.py" />
      <source>This keyring does not keep secrets safely.</source>
      <translation>Dieser Schlüsselbund bewahrt Geheimnisse nicht sicher.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This lead has passed the day on which it should have been deleted, or no such day can be worked out.</source>
      <translation>Dieser Lead hat den Tag überschritten, an dem er zu löschen war, oder der Tag lässt sich nicht bestimmen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>This lead is no longer there.</source>
      <translation>Dieser Lead ist nicht mehr da.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/cases/cases.py" />
      <source>This lead is not among those the campaign asks for.</source>
      <translation>Dieser Lead gehört nicht zu denen der Kampagne.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This lead may only be stored: it is restricted or kept for a legal dispute.</source>
      <translation>Dieser Lead darf nur gespeichert werden: er ist eingeschränkt oder für einen Rechtsstreit aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This lead was found for another client, for that order only.</source>
      <translation>Dieser Lead wurde für einen anderen Kunden gewonnen, nur für dessen Auftrag.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>This list is past its day: some people in it may no longer be used.</source>
      <translation>Der Tag dieser Liste ist vorbei: Einige darin dürfen vielleicht nicht mehr genutzt werden.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>This looks like a national number. Such a field never leaves.</source>
      <translation>Das sieht nach einer nationalen Nummer aus. Ein solches Feld geht nie hinaus.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>This may be a child. Children's data never leave, and have to be erased once confirmed.</source>
      <translation>Das könnte ein Kind sein. Daten von Kindern gehen nie hinaus und sind zu löschen, sobald es feststeht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>This may tell of an offence. Such data never leave (GDPR Art. 10).</source>
      <translation>Das könnte von einer Straftat handeln. Solche Daten gehen nie hinaus (DSGVO Art. 10).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>This may tell of the person's {1}. Such data need the person's explicit consent (GDPR Art. 9).</source>
      <translation>Das könnte etwas über die Person verraten: {1}. Solche Daten brauchen die ausdrückliche Einwilligung der Person (DSGVO Art. 9).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>This needs a reason.</source>
      <translation>Das braucht einen Grund.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>This organisation asks for approvals signed with a key.</source>
      <translation>Diese Organisation verlangt signierte Freigaben.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>This organisation asks for two persons: the author may not approve.</source>
      <translation>Diese Organisation verlangt zwei Personen: der Verfasser darf nicht freigeben.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This person does not want {channel} from you, or unsubscribed from this topic.</source>
      <translation>Diese Person wünscht von Ihnen keinen Kontakt per {channel} oder hat dieses Thema abgemeldet.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This person has asked for something that is still open ({detail}). Answer first.</source>
      <translation>Diese Person hat etwas verlangt, das noch offen ist ({detail}). Antworten Sie zuerst.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This person has opted out of the sale or sharing of personal data, and the recipient would market for itself.</source>
      <translation>Diese Person hat den Verkauf oder die Weitergabe ihrer Daten abgelehnt, und der Empfänger würde für sich selbst werben.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This person has said no. Leave them alone.</source>
      <translation>Diese Person hat Nein gesagt. Lassen Sie sie in Ruhe.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This person has taken the consent back.</source>
      <translation>Diese Person hat die Einwilligung widerrufen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This person is a child. Delete the lead, or correct the birth date if it is wrong and you can show it.</source>
      <translation>Diese Person ist ein Kind. Löschen Sie den Lead oder berichtigen Sie das Geburtsdatum, wenn es falsch ist und Sie das belegen können.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>This person is not on the do-not-contact list yet.</source>
      <translation>Diese Person steht noch nicht auf der Sperrliste.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This person is on the list: {detail}.</source>
      <translation>Diese Person steht auf der Liste: {detail}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This person should have been told within a month that you hold the data, and nothing shows it.</source>
      <translation>Diese Person hätte binnen eines Monats erfahren müssen, dass Sie die Daten haben, und nichts belegt es.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/history/takeback.py" />
      <source>This protects people and is never undone.</source>
      <translation>Das schützt Menschen und wird nie rückgängig gemacht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/checks.py" />
      <source>This purpose does not allow that lawful basis.</source>
      <translation>Dieser Zweck erlaubt diese Rechtsgrundlage nicht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>This recovery key belongs to another store.</source>
      <translation>Dieser Wiederherstellungsschlüssel gehört zu einem anderen Speicher.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>This request is answered already.</source>
      <translation>Diese Anfrage ist schon beantwortet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>This store is open in another Lead Desk window or command.</source>
      <translation>Dieser Speicher ist in einem anderen Lead-Desk-Fenster oder Befehl offen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>This store opens with a passphrase.</source>
      <translation>Dieser Speicher öffnet sich mit einer Passphrase.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>This store was made by a newer version of Lead Desk.</source>
      <translation>Dieser Speicher stammt von einer neueren Version von Lead Desk.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/registers/registers.py" />
      <source>This value has no key, so it cannot go into a register.</source>
      <translation>Dieser Wert hat keinen Schlüssel und kann in kein Register.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>This version is signed and cannot be changed.</source>
      <translation>Diese Version ist signiert und kann nicht geändert werden.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>This version was decided here already, and a decision does not change.</source>
      <translation>Diese Version wurde hier schon entschieden, und eine Entscheidung ändert sich nicht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Those who got the data have not been told (GDPR Art. 19).</source>
      <translation>Die Empfänger der Daten sind nicht informiert (DSGVO Art. 19).</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Three weeks ago; nothing has changed</source>
      <translation>Vor drei Wochen; nichts hat sich geändert</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Three years after the last contact a customer counts as lost.</source>
      <translation>Drei Jahre nach dem letzten Kontakt gilt ein Kunde als verloren.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Tick all that are true. The interest of the person counts only if they would say so themselves.</source>
      <translation>Haken Sie alles Zutreffende an. Das Interesse der Person zählt nur, wenn sie es selbst so sähe.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Title and reference number</source>
      <translation>Titel und Aktenzeichen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Trade fair Aarhus 2026</source>
      <translation>Messe Aarhus 2026</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Trade fair Aarhus 2026, LI-2026-04</source>
      <translation>Messe Aarhus 2026, LI-2026-04</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Transfer abroad is not covered</source>
      <translation>Übermittlung ins Ausland nicht gedeckt</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Transfer on consent</source>
      <translation>Übermittlung auf Einwilligung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>Try again.</source>
      <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>Turn it in your spreadsheet program (copy, then paste transposed) and save it.</source>
      <translation>Drehen Sie sie in Ihrer Tabellenkalkulation (kopieren, transponiert einfügen) und speichern Sie sie.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/wrap.py" />
      <source>Type it again from the paper, 56 letters and digits.</source>
      <translation>Tippen Sie ihn erneut vom Papier ab, 56 Buchstaben und Ziffern.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/wrap.py" />
      <source>Type it again from the paper.</source>
      <translation>Tippen Sie ihn erneut vom Papier ab.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>Type it again, or open with the recovery key.</source>
      <translation>Geben Sie sie erneut ein oder öffnen Sie mit dem Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>Type it again.</source>
      <translation>Geben Sie sie erneut ein.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>Type it.</source>
      <translation>Geben Sie sie ein.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Under 18</source>
      <translation>Unter 18</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keyrings.py" />
      <source>Unlock it and try again, or open with the passphrase or the recovery key.</source>
      <translation>Entsperren Sie ihn und versuchen Sie es erneut, oder öffnen Sie mit Passphrase oder Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Unsubscribed</source>
      <translation>Abgemeldet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/parts/requests.py" />
      <source>Use .html or .json.</source>
      <translation>Nehmen Sie .html oder .json.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/checks.py" />
      <source>Use a name of the field catalogue.</source>
      <translation>Nehmen Sie einen Namen aus dem Feldkatalog.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/leads/editing.py" />
      <source>Use a name of the field list.</source>
      <translation>Nehmen Sie einen Namen aus der Feldliste.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keyrings.py" />
      <source>Use a passphrase instead.</source>
      <translation>Nutzen Sie stattdessen eine Passphrase.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Use another channel, or record consent or customer evidence</source>
      <translation>Anderen Kanal nutzen oder Einwilligung oder Kundennachweis erfassen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Use another channel, or wait for a fresh consent</source>
      <translation>Anderen Kanal nutzen oder auf neue Einwilligung warten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>Use it.</source>
      <translation>Nutzen Sie ihn.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Use what the consent covers, or ask for a new one</source>
      <translation>Nutzen, was die Einwilligung abdeckt, oder um eine neue bitten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/spellings.py" />
      <source>Values of this field are each lead's own.</source>
      <translation>Die Werte dieses Feldes hat jeder Lead für sich.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Wait until the program that writes it is done, then try again.</source>
      <translation>Warten Sie, bis das schreibende Programm fertig ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>We sell monitoring for water pumps. The people we met at the fair run such pumps, and we want to show them what it would save.</source>
      <translation>Wir verkaufen Überwachung für Wasserpumpen. Die Personen, die wir auf der Messe trafen, betreiben solche Pumpen, und wir möchten zeigen, was das sparen würde.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>We take the business cards collected at our stand, type name, company, role and work e-mail into a list, drop everybody outside water supply, and send one e-mail about pump monitoring within two weeks. Who does not answer is called once.</source>
      <translation>Wir nehmen die an unserem Stand gesammelten Visitenkarten, tragen Name, Unternehmen, Funktion und dienstliche E-Mail in eine Liste ein, streichen alle außerhalb der Wasserversorgung und senden binnen zwei Wochen eine E-Mail über Pumpenüberwachung. Wer nicht antwortet, wird einmal angerufen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Weak sign of sensitive data</source>
      <translation>Schwaches Zeichen sensibler Daten</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Weigh what people expect and suffer against your interest, with the safeguards in place.</source>
      <translation>Wägen Sie Erwartungen und Folgen für Personen gegen Ihr Interesse ab, mit den Schutzmaßnahmen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What concrete benefit do you expect, and who else gains?</source>
      <translation>Welchen konkreten Nutzen erwarten Sie, und wer gewinnt sonst?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What does the balance say?</source>
      <translation>Was ergibt die Abwägung?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What does the data protection officer or adviser say?</source>
      <translation>Was sagt der Datenschutzbeauftragte oder Berater?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What is done: which data are collected, from where, how are people chosen, who is contacted and how?</source>
      <translation>Was geschieht: welche Daten werden woher erhoben, wie werden Personen ausgewählt, wer wird wie kontaktiert?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What it covers</source>
      <translation>Was sie abdeckt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What makes you review it earlier?</source>
      <translation>Was lässt Sie früher prüfen?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What may it do to people (time, annoyance, cost, fear, discrimination, loss of control)?</source>
      <translation>Was kann es für Personen bedeuten (Zeit, Ärger, Kosten, Angst, Benachteiligung, Kontrollverlust)?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What the law demands anyway does not count as a safeguard.</source>
      <translation>Was das Gesetz ohnehin verlangt, zählt nicht als Schutzmaßnahme.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What this is about</source>
      <translation>Worum es geht</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Whether this is a company contact, a sole trader or a private person was worked out from the data.</source>
      <translation>Ob Firmenkontakt, Einzelunternehmer oder Privatperson, wurde aus den Daten erschlossen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which channels does it cover?</source>
      <translation>Welche Kanäle deckt sie ab?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which columns did you decide not to use?</source>
      <translation>Welche Spalten haben Sie bewusst nicht genutzt?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which columns of data does it cover?</source>
      <translation>Welche Datenspalten deckt sie ab?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which conditions must be kept?</source>
      <translation>Welche Bedingungen sind einzuhalten?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which countries does it cover?</source>
      <translation>Welche Länder deckt sie ab?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which gentler ways did you consider, and why are they not enough?</source>
      <translation>Welche milderen Wege haben Sie erwogen, und warum reichen sie nicht?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which industry codes or platform terms apply, and do you keep them?</source>
      <translation>Welche Branchenkodizes oder Plattformbedingungen gelten, und halten Sie sie ein?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which kinds of recipients does it cover, in which industries, roles and sizes of company?</source>
      <translation>Welche Arten von Empfängern deckt sie ab, in welchen Branchen, Funktionen und Unternehmensgrößen?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which privacy notice is given, and when?</source>
      <translation>Welcher Datenschutzhinweis wird wann gegeben?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which purposes does it cover?</source>
      <translation>Welche Zwecke deckt sie ab?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which safeguards do you apply, and how?</source>
      <translation>Welche Schutzmaßnahmen treffen Sie, und wie?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which sources does it cover?</source>
      <translation>Welche Quellen deckt sie ab?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Who approves or rejects it (full name and role; a person, not a team)?</source>
      <translation>Wer gibt frei oder lehnt ab (voller Name und Funktion; eine Person, kein Team)?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Who asks?</source>
      <translation>Wer fragt?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Who at the client attested it (full name and role)?</source>
      <translation>Wer beim Kunden hat es bestätigt (voller Name und Funktion)?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/find_person.py" />
      <source>Who is it about?</source>
      <translation>Um wen geht es?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Who is the controller, and who else has an interest in this (joint controller, client, partner)?</source>
      <translation>Wer ist verantwortlich, und wer hat sonst ein Interesse daran (gemeinsam Verantwortlicher, Kunde, Partner)?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Who may get the data?</source>
      <translation>Wer darf die Daten bekommen?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Who wrote this assessment?</source>
      <translation>Wer hat diese Interessenabwägung verfasst?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Whose interest is it?</source>
      <translation>Wessen Interesse ist es?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Why do you want to do this?</source>
      <translation>Warum wollen Sie das tun?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Why was it refused?</source>
      <translation>Warum wurde abgelehnt?</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Widen the assessment with a new version</source>
      <translation>Abwägung mit neuer Version erweitern</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Widen the assessment{1} with a new version</source>
      <translation>Abwägung{1} mit neuer Version erweitern</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Will some object or find it intrusive?</source>
      <translation>Werden manche widersprechen oder es aufdringlich finden?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>Withdraw an approved one.</source>
      <translation>Nehmen Sie eine freigegebene zurück.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Would the average person in this audience expect it? Why?</source>
      <translation>Würde die Durchschnittsperson dieser Zielgruppe es erwarten? Warum?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Would you be happy to explain it to them?</source>
      <translation>Würden Sie es ihnen gern erklären?</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Write a new version, or choose another basis</source>
      <translation>Neue Version schreiben oder andere Grundlage wählen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Write and link an assessment</source>
      <translation>Interessenabwägung schreiben und verknüpfen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Write and link an assessment{1}</source>
      <translation>Abwägung{1} schreiben und verknüpfen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/flags/own_words.py" />
      <source>Write at most {1} signs, without , / # or .. in it.</source>
      <translation>Höchstens {1} Zeichen, ohne , / # oder .. darin.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Write down the purposes agreed with them, or choose another</source>
      <translation>Vereinbarte Zwecke eintragen oder anderen Zweck wählen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>Write each address on a line of its own.</source>
      <translation>Schreiben Sie jede Adresse auf eine eigene Zeile.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/find_person.py" />
      <source>Write it with its country code (+45 …).</source>
      <translation>Schreiben Sie sie mit Landesvorwahl (+45 …).</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes means that you should do that instead. Explain the answer.</source>
      <translation>Ja bedeutet, dass Sie es so tun sollten. Erklären Sie die Antwort.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes, a few: one click or a word on the phone ends it</source>
      <translation>Ja, wenige: ein Klick oder ein Wort am Telefon beendet es</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: a line above the signature with a link and a reply address</source>
      <translation>Ja: eine Zeile über der Unterschrift mit Link und Antwortadresse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: a sign at the stand says that we follow up and how to object</source>
      <translation>Ja: ein Schild am Stand sagt, dass wir nachfassen und wie man widerspricht</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: cards handed over by the people themselves</source>
      <translation>Ja: von den Personen selbst übergebene Karten</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: handing a card to an exhibitor means being written to</source>
      <translation>Ja: wer einem Aussteller eine Karte gibt, wird angeschrieben</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: lawful, clear and present</source>
      <translation>Ja: rechtmäßig, klar und gegenwärtig</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: selling industrial equipment is free of special rules</source>
      <translation>Ja: der Verkauf von Industrieausrüstung unterliegt keinen Sonderregeln</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: the other ways do not reach these people</source>
      <translation>Ja: die anderen Wege erreichen diese Personen nicht</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: the product is on sale and the campaign starts next week</source>
      <translation>Ja: das Produkt ist im Verkauf, die Kampagne beginnt nächste Woche</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: visitors hand over their card in order to hear from us about what they asked.</source>
      <translation>Ja: Besucher geben ihre Karte, um von uns zu ihrer Frage zu hören.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: we say that we met at the fair</source>
      <translation>Ja: wir sagen, dass wir uns auf der Messe trafen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>You asked this person to prove who they are, and they have not.</source>
      <translation>Sie haben einen Identitätsnachweis verlangt, und er steht noch aus.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>You may not collect on stock. Is there a product, a campaign, a date?</source>
      <translation>Auf Vorrat sammeln ist nicht erlaubt. Gibt es ein Produkt, eine Kampagne, ein Datum?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/second_person.py" />
      <source>You proposed this yourself.</source>
      <translation>Sie haben das selbst vorgeschlagen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>You reach people in the EU or the UK, and your organisation names no establishment or representative there.</source>
      <translation>Sie erreichen Personen in der EU oder im Vereinigten Königreich, und Ihre Organisation nennt dort weder Niederlassung noch Vertreter.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>You work for a client here, and the client's written instruction is missing or does not cover this purpose and these fields.</source>
      <translation>Hier arbeiten Sie für einen Kunden, und dessen schriftliche Weisung fehlt oder deckt diesen Zweck und diese Felder nicht ab.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>`lead-desk review items` lists them.</source>
      <translation>`lead-desk review items` zeigt sie.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/parts/review.py" />
      <source>`lead-desk review remembered` lists them.</source>
      <translation>`lead-desk review remembered` zeigt sie.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/own_lexicon.py" />
      <source>`lead-desk words list` lists them.</source>
      <translation>`lead-desk words list` zeigt sie.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>a DIF file; save it as xlsx or csv</source>
      <translation>eine DIF-Datei; speichern Sie sie als xlsx oder csv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a Numbers or Pages document of Apple; export it as xlsx or csv</source>
      <translation>ein Numbers- oder Pages-Dokument von Apple; exportieren Sie es als xlsx oder csv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a PDF document</source>
      <translation>ein PDF-Dokument</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a Parquet file; save it as csv</source>
      <translation>eine Parquet-Datei; speichern Sie sie als csv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a PostScript document</source>
      <translation>ein PostScript-Dokument</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a PowerPoint presentation</source>
      <translation>eine PowerPoint-Präsentation</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a SYLK file; save it as xlsx or csv</source>
      <translation>eine SYLK-Datei; speichern Sie sie als xlsx oder csv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a Visio drawing</source>
      <translation>eine Visio-Zeichnung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a Word document</source>
      <translation>ein Word-Dokument</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>a YAML file; save the list as csv</source>
      <translation>eine YAML-Datei; speichern Sie die Liste als csv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>a calendar (ics)</source>
      <translation>ein Kalender (ics)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/biff.py" />
      <source>a cell lies outside the sheet</source>
      <translation>eine Zelle liegt außerhalb des Blatts</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/cell.py" />
      <source>a cell points nowhere</source>
      <translation>eine Zelle zeigt ins Leere</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/shared_texts.py" />
      <source>a cell points to a text that is not there</source>
      <translation>eine Zelle zeigt auf einen Text, den es nicht gibt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>a dBase table (dbf); save it as xlsx or csv</source>
      <translation>eine dBase-Tabelle (dbf); speichern Sie sie als xlsx oder csv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a database (ODB)</source>
      <translation>eine Datenbank (ODB)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a database file</source>
      <translation>eine Datenbankdatei</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a drawing (ODG)</source>
      <translation>eine Zeichnung (ODG)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/catalogue.py" />
      <source>a file format for exports</source>
      <translation>ein Dateiformat für Exporte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a film</source>
      <translation>ein Film</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a film or a phone picture</source>
      <translation>ein Film oder ein Handyfoto</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a font</source>
      <translation>eine Schriftart</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a formula (ODF)</source>
      <translation>eine Formel (ODF)</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>a legal duty</source>
      <translation>eine rechtliche Pflicht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>a link to a sheet of Google; download it as xlsx</source>
      <translation>ein Link auf eine Google-Tabelle; laden Sie sie als xlsx herunter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>a link to a web page; download the list there</source>
      <translation>ein Link auf eine Webseite; laden Sie die Liste dort herunter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a map (KMZ)</source>
      <translation>eine Karte (KMZ)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/schema/migrate.py" />
      <source>a migration of the store</source>
      <translation>eine Umstellung des Speichers</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>a note says why the company can be presumed to want this call</source>
      <translation>ein Vermerk sagt, warum das mutmaßliche Interesse des Unternehmens an diesem Anruf besteht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a packed file (7z); unpack it first</source>
      <translation>eine gepackte Datei (7z); entpacken Sie sie zuerst</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a packed file (bz2); unpack it first</source>
      <translation>eine gepackte Datei (bz2); entpacken Sie sie zuerst</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a packed file (gz); unpack it first</source>
      <translation>eine gepackte Datei (gz); entpacken Sie sie zuerst</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a packed file (rar); unpack it first</source>
      <translation>eine gepackte Datei (rar); entpacken Sie sie zuerst</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a packed file (tar); unpack it first</source>
      <translation>eine gepackte Datei (tar); entpacken Sie sie zuerst</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a packed file (xz); unpack it first</source>
      <translation>eine gepackte Datei (xz); entpacken Sie sie zuerst</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a packed file (zst); unpack it first</source>
      <translation>eine gepackte Datei (zst); entpacken Sie sie zuerst</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/compound.py" />
      <source>a part is missing</source>
      <translation>ein Teil fehlt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a picture (GIF)</source>
      <translation>ein Bild (GIF)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a picture (JPEG)</source>
      <translation>ein Bild (JPEG)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a picture (PNG)</source>
      <translation>ein Bild (PNG)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a picture (Photoshop)</source>
      <translation>ein Bild (Photoshop)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a picture (SVG)</source>
      <translation>ein Bild (SVG)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a picture (TIFF)</source>
      <translation>ein Bild (TIFF)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a picture (WebP)</source>
      <translation>ein Bild (WebP)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a presentation (ODP)</source>
      <translation>eine Präsentation (ODP)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/presets.py" />
      <source>a preset for exports</source>
      <translation>eine Vorlage für Exporte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/presets.py" />
      <source>a preset names what the catalogue does not have</source>
      <translation>eine Vorlage nennt, was der Katalog nicht hat</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a program</source>
      <translation>ein Programm</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a program for a phone</source>
      <translation>ein Programm für ein Telefon</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>a public task</source>
      <translation>eine öffentliche Aufgabe</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/catalogue.py" />
      <source>a reader of files</source>
      <translation>ein Dateileser</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/store.py" />
      <source>a reading unit keeps nothing</source>
      <translation>eine Leseeinheit bewahrt nichts</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/ods.py" />
      <source>a repeat is no number</source>
      <translation>eine Wiederholung ist keine Zahl</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>a request by the person</source>
      <translation>eine Anfrage der Person</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/sheet_parse.py" />
      <source>a row has no number</source>
      <translation>eine Zeile hat keine Nummer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>a script for a database (SQL); export the table as csv</source>
      <translation>ein Skript für eine Datenbank (SQL); exportieren Sie die Tabelle als csv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/xls.py" />
      <source>a sheet</source>
      <translation>ein Blatt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a sound file</source>
      <translation>eine Tondatei</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/database.py" />
      <source>a store key has 32 bytes</source>
      <translation>ein Speicherschlüssel hat 32 Byte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/xlsb.py" />
      <source>a text</source>
      <translation>ein Text</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a text document (ODT)</source>
      <translation>ein Textdokument (ODT)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a text document (RTF)</source>
      <translation>ein Textdokument (RTF)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>a web page saved as one file (mht); save it as xlsx</source>
      <translation>eine als eine Datei gespeicherte Webseite (mht); speichern Sie sie als xlsx</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/html_table.py" />
      <source>a web page without a table</source>
      <translation>eine Webseite ohne Tabelle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>an Access database</source>
      <translation>eine Access-Datenbank</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>an Arrow file; save it as csv</source>
      <translation>eine Arrow-Datei; speichern Sie sie als csv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>an Outlook mailbox file (pst); export the contacts as csv</source>
      <translation>eine Outlook-Postfachdatei (pst); exportieren Sie die Kontakte als csv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>an Outlook message</source>
      <translation>eine Outlook-Nachricht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>an address book as LDIF; export it as csv or vcf</source>
      <translation>ein Adressbuch als LDIF; exportieren Sie es als csv oder vcf</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>an e-mail</source>
      <translation>eine E-Mail</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>an electronic book</source>
      <translation>ein elektronisches Buch</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>biometric data</source>
      <translation>biometrische Daten</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>contact by {channel}</source>
      <translation>Kontakt per {channel}</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>deletion</source>
      <translation>Löschung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/reasons.py" />
      <source>e-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>genetic data</source>
      <translation>genetische Daten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>health</source>
      <translation>Gesundheit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/ods.py" />
      <source>holds definitions that can unfold without end or reach for other files</source>
      <translation>enthält Definitionen, die sich endlos entfalten oder auf andere Dateien zugreifen können</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/package.py" />
      <source>holds parts that overlap</source>
      <translation>enthält Teile, die sich überlappen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/package.py" />
      <source>holds two parts of one name</source>
      <translation>enthält zwei Teile mit demselben Namen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/package.py" />
      <source>holds {1} parts</source>
      <translation>enthält {1} Teile</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/archive.py" />
      <source>is an archive within an archive</source>
      <translation>ist ein Archiv in einem Archiv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/package.py" />
      <source>is packed in a way that spreadsheet programs never use</source>
      <translation>ist so gepackt, wie es Tabellenprogramme nie tun</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>it is marked undecided</source>
      <translation>es ist als unentschieden markiert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/json_array.py" />
      <source>it is no JSON</source>
      <translation>sie ist kein JSON</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/ods.py" />
      <source>it lists no sheets</source>
      <translation>sie nennt keine Blätter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/protected.py" />
      <source>its encryption</source>
      <translation>ihre Verschlüsselung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/delimited.py" />
      <source>its letters cannot be read</source>
      <translation>ihre Zeichen lassen sich nicht lesen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>its purpose is not among those agreed with the recipient</source>
      <translation>ihr Zweck gehört nicht zu den mit dem Empfänger vereinbarten</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>its terms are not stated</source>
      <translation>ihre Bedingungen sind nicht angegeben</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>kind or date is missing</source>
      <translation>Art oder Datum fehlt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/jsonl.py" />
      <source>line {1} is no JSON object</source>
      <translation>Zeile {1} ist kein JSON-Objekt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/json_array.py" />
      <source>nests its values far deeper than any list does</source>
      <translation>verschachtelt ihre Werte viel tiefer als jede Liste</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>no personal data, but this is a person's address</source>
      <translation>keine Personendaten, aber es ist die Adresse einer Person</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>no source</source>
      <translation>keine Quelle</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>nobody has confirmed it</source>
      <translation>niemand hat es bestätigt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/reasons.py" />
      <source>not stated</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>nothing is set</source>
      <translation>nichts ist gesetzt</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>objection</source>
      <translation>Widerspruch</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/biff.py" />
      <source>of Excel 4 or older, from around 1990</source>
      <translation>von Excel 4 oder älter, von etwa 1990</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>of Excel {1}, from around 1990</source>
      <translation>von Excel {1}, von etwa 1990</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/reasons.py" />
      <source>phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>political opinion</source>
      <translation>politische Meinung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/reasons.py" />
      <source>post</source>
      <translation>Post</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>racial or ethnic origin</source>
      <translation>rassische oder ethnische Herkunft</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>religion or belief</source>
      <translation>Religion oder Glaube</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>sex life</source>
      <translation>Sexualleben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>sexual orientation</source>
      <translation>sexuelle Orientierung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/json_array.py" />
      <source>something stands behind the end of the list</source>
      <translation>hinter dem Ende der Liste steht noch etwas</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/reasons.py" />
      <source>text message</source>
      <translation>SMS</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the address belongs to the company and names no person</source>
      <translation>die Adresse gehört dem Unternehmen und nennt keine Person</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>the address did not come from the person to you as the seller</source>
      <translation>die Adresse kam nicht von der Person an Sie als Verkäufer</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the address was not collected by software</source>
      <translation>die Adresse wurde nicht mit Software gesammelt</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the address was published or handed over without a note against advertising</source>
      <translation>die Adresse wurde ohne Vermerk gegen Werbung veröffentlicht oder übergeben</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the call concerns the object of a running contract with the person</source>
      <translation>der Anruf betrifft den Gegenstand eines laufenden Vertrags mit der Person</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the company is a legal person of its own</source>
      <translation>das Unternehmen ist eine eigene juristische Person</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the company published the address for messages of this kind</source>
      <translation>das Unternehmen hat die Adresse für solche Nachrichten veröffentlicht</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>the data are disputed</source>
      <translation>die Daten sind bestritten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/database.py" />
      <source>the database library does not encrypt</source>
      <translation>die Datenbankbibliothek verschlüsselt nicht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/database.py" />
      <source>the database library has other cipher settings</source>
      <translation>die Datenbankbibliothek hat andere Chiffrier-Einstellungen</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the directory entry says that advertising calls are welcome</source>
      <translation>der Verzeichniseintrag sagt, dass Werbeanrufe willkommen sind</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the employer is a company or public body, not a sole trader or partnership</source>
      <translation>der Arbeitgeber ist eine Gesellschaft oder öffentliche Stelle, kein Einzelunternehmer und keine Personengesellschaft</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>the kind is not recorded</source>
      <translation>die Art ist nicht erfasst</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>the law of {country} does not open it for {channel}</source>
      <translation>das Recht {in_country} öffnet sie nicht für {channel}</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>the list goes to another company</source>
      <translation>die Liste geht an ein anderes Unternehmen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/json_array.py" />
      <source>the list of objects breaks off</source>
      <translation>die Liste der Objekte bricht ab</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>the mark that a workbook is open somewhere; choose the workbook itself</source>
      <translation>das Zeichen, dass eine Arbeitsmappe irgendwo offen ist; wählen Sie die Arbeitsmappe selbst</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the message carries your postal address</source>
      <translation>die Nachricht enthält Ihre Postanschrift</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the message is marked as unsolicited</source>
      <translation>die Nachricht ist als unverlangt gekennzeichnet</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the message is written by hand to this one person</source>
      <translation>die Nachricht ist von Hand an diese eine Person geschrieben</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the message or call says who supplied the data</source>
      <translation>Nachricht oder Anruf sagt, wer die Daten geliefert hat</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the offer concerns the person's job</source>
      <translation>das Angebot betrifft die Arbeit der Person</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the person bought from you within two years or asked you within six months</source>
      <translation>die Person hat binnen zwei Jahren bei Ihnen gekauft oder binnen sechs Monaten angefragt</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the person gave the address out in order to get advertising</source>
      <translation>die Person gab die Adresse heraus, um Werbung zu bekommen</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the person stands in the directory without an asterisk</source>
      <translation>die Person steht ohne Sternchen im Verzeichnis</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the person was told of the advertising and could object when the address was collected</source>
      <translation>die Person wurde bei der Erhebung der Adresse über die Werbung informiert und konnte widersprechen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/presets.py" />
      <source>the presets for exports</source>
      <translation>die Vorlagen für Exporte</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the product is one the law lets you sell by phone: books, papers, insurance mediation, rescue or ambulance subscriptions</source>
      <translation>das Produkt darf telefonisch verkauft werden: Bücher, Zeitungen, Versicherungsvermittlung, Rettungs- oder Krankenwagenabonnements</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>the purpose does not allow the basis that is set</source>
      <translation>der Zweck erlaubt die gesetzte Grundlage nicht</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the recipient itself published this address</source>
      <translation>der Empfänger hat diese Adresse selbst veröffentlicht</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the sender and the template are registered with the telecom provider</source>
      <translation>Absender und Vorlage sind beim Telekomanbieter registriert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/catalogue.py" />
      <source>the set of export rules</source>
      <translation>der Satz der Exportregeln</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the subject line carries the &lt;ADV&gt; label</source>
      <translation>die Betreffzeile trägt die Kennzeichnung &lt;ADV&gt;</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/cell.py" />
      <source>the texts of its cells are missing</source>
      <translation>die Texte ihrer Zellen fehlen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/workbook.py" />
      <source>the workbook is missing</source>
      <translation>die Arbeitsmappe fehlt</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>there is an existing relationship from which consent can be inferred</source>
      <translation>es besteht eine Beziehung, aus der sich Einwilligung ableiten lässt</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>this campaign names no purpose of the register</source>
      <translation>diese Kampagne nennt keinen Zweck aus dem Register</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/reasons.py" />
      <source>this channel</source>
      <translation>diesen Kanal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/reasons.py" />
      <source>this country</source>
      <translation>dieses Land</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>this is the one and only message that asks for consent</source>
      <translation>dies ist die einzige Nachricht, die um Einwilligung bittet</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>this purpose or this sender</source>
      <translation>diesen Zweck oder diesen Absender</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>trade union membership</source>
      <translation>Gewerkschaftszugehörigkeit</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>vital interests</source>
      <translation>lebenswichtige Interessen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>{1} That is more than Lead Desk takes in one file.</source>
      <translation>{1} Das ist mehr, als Lead Desk in einer Datei annimmt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>{1} This file holds none of them.</source>
      <translation>{1} Diese Datei enthält keines davon.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>{1} This is {2}.</source>
      <translation>{1} Dies ist {2}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declare.py" />
      <source>{1} must be a date or a moment, such as 2026-03-31T10:00:00Z.</source>
      <translation>{1} muss ein Datum oder Zeitpunkt sein, etwa 2026-03-31T10:00:00Z.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1} must be a date, such as 2026-03-31 (without quotes).</source>
      <translation>{1} muss ein Datum sein, etwa 2026-03-31 (ohne Anführungszeichen).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declare.py" />
      <source>{1} must be a list, such as ["a", "b"].</source>
      <translation>{1} muss eine Liste sein, etwa ["a", "b"].</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1} must be a text in quotes, such as "abc".</source>
      <translation>{1} muss ein Text in Anführungszeichen sein, etwa "abc".</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declare.py" />
      <source>{1} must be one of {2}.</source>
      <translation>{1} muss eines von {2} sein.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declare.py" />
      <source>{1} must be {2}.</source>
      <translation>{1} muss {2} sein.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: 'file' is missing.</source>
      <translation>{1}: 'file' fehlt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: 'file' must lie beside or below this file, such as "papers/terms.pdf".</source>
      <translation>{1}: 'file' muss neben oder unter dieser Datei liegen, etwa "papers/terms.pdf".</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: 'kind' must be one of {2}.</source>
      <translation>{1}: 'kind' muss eines von {2} sein.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: '{2}' is missing.</source>
      <translation>{1}: '{2}' fehlt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: '{2}' is not a key here; known are {3}.</source>
      <translation>{1}: '{2}' ist hier kein Schlüssel; bekannt sind {3}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: '{2}' must be a table, [assessments.{3}].</source>
      <translation>{1}: '{2}' muss eine Tabelle sein, [assessments.{3}].</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: '{2}' must be a text in quotes, such as "abc".</source>
      <translation>{1}: '{2}' muss ein Text in Anführungszeichen sein, etwa "abc".</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: '{2}.{3}' is missing.</source>
      <translation>{1}: '{2}.{3}' fehlt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: '{2}.{3}' is not a key here; known are {4}.</source>
      <translation>{1}: '{2}.{3}' ist hier kein Schlüssel; bekannt sind {4}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: give exactly one of source, recipient.</source>
      <translation>{1}: Geben Sie genau eines von source, recipient an.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: give exactly one of {2}.</source>
      <translation>{1}: geben Sie genau eines von {2} an.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: it cannot be approved and rejected at once.</source>
      <translation>{1}: nicht zugleich freigeben und ablehnen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: {2} {3}</source>
      <translation>{1}: {2} {3}</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>{channel} to {country} is allowed on a condition that nothing on file shows: {detail}.</source>
      <translation>{channel} ist {in_country} nur unter einer Bedingung erlaubt, die nichts belegt: {detail}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>{country} limits when people may be called.</source>
      <translation>{in_country} ist begrenzt, wann angerufen werden darf.</translation>
    </message>
  </context>
  <context>
    <name>SetBasis</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>&amp;Assessment</source>
      <translation>Interessen&amp;abwägung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>&amp;Why</source>
      <translation>&amp;Warum</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Assessment</source>
      <translation>Interessenabwägung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Choose purpose and basis to see what will happen.</source>
      <translation>Wählen Sie Zweck und Grundlage, um zu sehen, was geschieht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Choose…</source>
      <translation>Auswählen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Lawful &amp;basis</source>
      <translation>Rechts&amp;grundlage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Lawful basis</source>
      <translation>Rechtsgrundlage</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Lawful basis for {count} leads</source>
      <translation>
        <numerusform>Rechtsgrundlage für {count} Lead</numerusform>
        <numerusform>Rechtsgrundlage für {count} Leads</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Legitimate interest needs an assessment first. Start one under Assessments.</source>
      <translation>Berechtigtes Interesse braucht zuerst eine Interessenabwägung. Beginnen Sie eine unter Interessenabwägungen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Say why in a few words. The earlier basis stays in the lead's history.</source>
      <translation>Sagen Sie in wenigen Worten, warum. Die frühere Grundlage bleibt im Verlauf des Leads.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Set for {count} leads</source>
      <translation>
        <numerusform>Für {count} Lead setzen</numerusform>
        <numerusform>Für {count} Leads setzen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>What &amp;for</source>
      <translation>Wo&amp;für</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>What for</source>
      <translation>Wofür</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Why does this basis hold for them?</source>
      <translation>Warum gilt diese Grundlage für sie?</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>&amp;Language</source>
      <translation>&amp;Sprache</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>&amp;Lock by itself</source>
      <translation>&amp;Von selbst sperren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>&amp;Theme</source>
      <translation>&amp;Thema</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>A backup is encrypted with the same key as the store. Keep your recovery key apart from it.</source>
      <translation>Eine Sicherung ist mit demselben Schlüssel verschlüsselt wie der Speicher. Bewahren Sie den Wiederherstellungsschlüssel getrennt davon auf.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>About</source>
      <translation>Über</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>After {count} minutes</source>
      <translation>
        <numerusform>Nach {count} Minute</numerusform>
        <numerusform>Nach {count} Minuten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Appearance</source>
      <translation>Darstellung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Backup</source>
      <translation>Sicherung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Backup saved and checked.</source>
      <translation>Sicherung gespeichert und geprüft.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Check the store and the log</source>
      <translation>Speicher und Protokoll prüfen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Colleagues…</source>
      <translation>Kollegen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Counted from the last key or movement of the mouse. Work under way is finished first.</source>
      <translation>Gerechnet ab der letzten Taste oder Mausbewegung. Laufende Arbeit wird erst beendet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Icons: Lucide (ISC licence). Window: Qt for Python (LGPL). The rules it keeps are those of the law book that ships with it; it does not replace legal advice.</source>
      <translation>Symbole: Lucide (ISC-Lizenz). Fenster: Qt for Python (LGPL). Die Regeln stammen aus dem mitgelieferten Gesetzbuch; es ersetzt keine Rechtsberatung.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>In memory only: this store is thrown away</source>
      <translation>Nur im Arbeitsspeicher: dieser Speicher wird verworfen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>In this computer's password store</source>
      <translation>Im Passwortspeicher dieses Computers</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Key</source>
      <translation>Schlüssel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Lead Desk speaks this language when you open it next time.</source>
      <translation>Lead Desk spricht diese Sprache beim nächsten Öffnen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Lead Desk {version}. It has no network code: nothing is sent anywhere, ever.</source>
      <translation>Lead Desk {version}. Ohne jeden Netzwerkcode: nichts wird je irgendwohin gesendet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Leads</source>
      <translation>Leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Lock</source>
      <translation>Sperre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Lock by itself</source>
      <translation>Von selbst sperren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Made with</source>
      <translation>Erstellt mit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Name, country and contact stand in notices, letters and passports; the country decides which transfer rules apply.</source>
      <translation>Name, Land und Kontakt stehen in Hinweisen, Briefen und Exportpässen; das Land entscheidet, welche Übermittlungsregeln gelten.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Never</source>
      <translation>Nie</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Our company…</source>
      <translation>Unser Unternehmen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Save a backup</source>
      <translation>Sicherung speichern</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Save a backup…</source>
      <translation>Sicherung speichern …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>The rules…</source>
      <translation>Die Regeln …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Theme</source>
      <translation>Thema</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Wrapped with your passphrase</source>
      <translation>Mit Ihrer Passphrase geschützt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Your company and colleagues</source>
      <translation>Ihr Unternehmen und Ihre Kollegen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Your store</source>
      <translation>Ihr Speicher</translation>
    </message>
  </context>
  <context>
    <name>SignDialog</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>&amp;Job</source>
      <translation>&amp;Position</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>&amp;Look at it again by</source>
      <translation>&amp;Wieder prüfen bis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>&amp;Name</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>&amp;Passphrase of the key</source>
      <translation>&amp;Passphrase des Schlüssels</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>A person, not a team</source>
      <translation>Eine Person, kein Team</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Approve</source>
      <translation>Freigeben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Approve “{title}”</source>
      <translation>„{title}“ freigeben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Empty if this computer keeps the key</source>
      <translation>Leer, wenn dieser Computer den Schlüssel bewahrt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>First and last name</source>
      <translation>Vor- und Nachname</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Job</source>
      <translation>Position</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Look at it again by</source>
      <translation>Wieder prüfen bis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Not ready to be approved yet</source>
      <translation>Noch nicht reif für die Freigabe</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Passphrase of the key</source>
      <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Questions still open</source>
      <translation>Noch offene Fragen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Sign with my approver's key, so that other laptops can check it</source>
      <translation>Mit meinem Freigabeschlüssel signieren, damit andere Laptops es prüfen können</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Take back</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Take back the approval of “{title}”</source>
      <translation>Freigabe von „{title}“ zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>The signature can't be changed afterwards. A new version can.</source>
      <translation>Die Unterschrift lässt sich danach nicht ändern. Eine neue Version schon.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Turn down</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Turn down “{title}”</source>
      <translation>„{title}“ ablehnen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>You wrote it yourself. Better: let a colleague approve. If there is none, say so; the passport shows it.</source>
      <translation>Sie haben sie selbst geschrieben. Besser: ein Kollege gibt frei. Gibt es keinen, sagen Sie es; der Exportpass zeigt es.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Your data say otherwise</source>
      <translation>Ihre Daten sagen etwas anderes</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>… and {count} more</source>
      <translation>
        <numerusform>… und {count} weitere</numerusform>
        <numerusform>… und {count} weitere</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SourcesPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Entries</source>
      <translation>Einträge</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Key</source>
      <translation>Schlüssel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Marketing</source>
      <translation>Werbung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Not marketing</source>
      <translation>Keine Werbung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Nothing here yet</source>
      <translation>Noch nichts hier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Open…</source>
      <translation>Öffnen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Papers…</source>
      <translation>Dokumente …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Sources &amp; recipients</source>
      <translation>Quellen &amp; Empfänger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Version {version}</source>
      <translation>Version {version}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>What it is</source>
      <translation>Was es ist</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>{count} against what it is said to hold</source>
      <translation>
        <numerusform>{count} entgegen dem, was sie enthalten soll</numerusform>
        <numerusform>{count} entgegen dem, was sie enthalten soll</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>{count} bounced</source>
      <translation>
        <numerusform>{count} Rückläufer</numerusform>
        <numerusform>{count} Rückläufer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>{count} duplicates</source>
      <translation>
        <numerusform>{count} Dublette</numerusform>
        <numerusform>{count} Dubletten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>{count} flagged</source>
      <translation>
        <numerusform>{count} markiert</numerusform>
        <numerusform>{count} markiert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>{count} leads</source>
      <translation>
        <numerusform>{count} Lead</numerusform>
        <numerusform>{count} Leads</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>{count} said no</source>
      <translation>
        <numerusform>{count} sagte Nein</numerusform>
        <numerusform>{count} sagten Nein</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SpellingLines</name>
    <message>
      <location filename="../../lead_desk/desktop/models/spelling_lines.py" />
      <source>Leads</source>
      <translation>Leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/models/spelling_lines.py" />
      <source>Leads that have it</source>
      <translation>Leads damit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/models/spelling_lines.py" />
      <source>What differs</source>
      <translation>Was abweicht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/models/spelling_lines.py" />
      <source>Write instead</source>
      <translation>Stattdessen schreiben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/models/spelling_lines.py" />
      <source>Written so</source>
      <translation>So geschrieben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/models/spelling_lines.py" />
      <source>capitals, spaces, marks</source>
      <translation>Großschreibung, Leer-, Satzzeichen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/models/spelling_lines.py" />
      <source>letters or words</source>
      <translation>Buchstaben oder Wörter</translation>
    </message>
  </context>
  <context>
    <name>SpellingList</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Each value of this field is written in one way only.</source>
      <translation>Jeder Wert dieses Feldes ist nur auf eine Weise geschrieben.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Field</source>
      <translation>Feld</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Looking…</source>
      <translation>Suche läuft …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>R   The other way round</source>
      <translation>R   Andersherum</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Show more</source>
      <translation>Mehr zeigen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>The first {count} are shown.</source>
      <translation>Die ersten {count} werden gezeigt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Tick a line to see what will happen.</source>
      <translation>Eine Zeile ankreuzen, um zu sehen, was geschieht.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Tick all</source>
      <translation>Alle ankreuzen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Tick the sure ones</source>
      <translation>Die sicheren ankreuzen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Values written in several ways</source>
      <translation>Werte in mehreren Schreibweisen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Write them so</source>
      <translation>So schreiben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Writing values in one way</source>
      <translation>Werte werden einheitlich geschrieben</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>{count} leads written anew.</source>
      <translation>
        <numerusform>{count} Lead neu geschrieben.</numerusform>
        <numerusform>{count} Leads neu geschrieben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>{count} values are written in several ways. Tick what is the same.</source>
      <translation>
        <numerusform>{count} Wert ist auf mehrere Weisen geschrieben. Ankreuzen, was dasselbe ist.</numerusform>
        <numerusform>{count} Werte sind auf mehrere Weisen geschrieben. Ankreuzen, was dasselbe ist.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Drop lead lists, get back the people you may lawfully contact. Everything stays on this computer, encrypted.</source>
      <translation>Legen Sie Lead-Listen ab und erhalten Sie die Personen zurück, die Sie rechtmäßig kontaktieren dürfen. Alles bleibt verschlüsselt auf diesem Computer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>I have kept it in a safe place</source>
      <translation>Ich habe ihn sicher verwahrt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Look around first. The sample store holds lists of made-up people and is thrown away afterwards.</source>
      <translation>Sehen Sie sich erst um. Der Beispielspeicher enthält Listen erfundener Personen und wird danach verworfen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Make a new store instead</source>
      <translation>Stattdessen neuen Speicher anlegen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Make my store</source>
      <translation>Speicher anlegen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Make your own store. It is encrypted; its key is kept in this computer's password store.</source>
      <translation>Legen Sie Ihren eigenen Speicher an. Er ist verschlüsselt; der Schlüssel liegt im Passwortspeicher dieses Computers.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Making the encrypted store…</source>
      <translation>Der verschlüsselte Speicher wird angelegt …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Nobody can read it without your key.</source>
      <translation>Ohne Ihren Schlüssel kann ihn niemand lesen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Open with your passphrase or your recovery key</source>
      <translation>Mit Passphrase oder Wiederherstellungsschlüssel öffnen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Opening the encrypted store…</source>
      <translation>Der verschlüsselte Speicher wird geöffnet …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Passphrase, at least 10 characters</source>
      <translation>Passphrase, mindestens 10 Zeichen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Place: {folder}</source>
      <translation>Ort: {folder}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Preparing the sample lists…</source>
      <translation>Beispiellisten werden vorbereitet …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Print it or write it down, and keep it away from this computer. It is the only way in if the key is lost. It is shown once.</source>
      <translation>Drucken oder schreiben Sie ihn auf und bewahren Sie ihn fern von diesem Computer. Er ist der einzige Zugang, wenn der Schlüssel verloren geht. Er wird einmal gezeigt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Protect it with a passphrase instead (needed where there is no password store)</source>
      <translation>Stattdessen mit Passphrase schützen (nötig, wo es keinen Passwortspeicher gibt)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Recovery key</source>
      <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Start</source>
      <translation>Beginnen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>The same again</source>
      <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>The store could not be made.</source>
      <translation>Der Speicher konnte nicht angelegt werden.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>The store could not be opened. Its files are unchanged.</source>
      <translation>Der Speicher konnte nicht geöffnet werden. Seine Dateien sind unverändert.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>The store is locked</source>
      <translation>Der Speicher ist gesperrt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>This takes a few seconds.</source>
      <translation>Das dauert einige Sekunden.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Try with sample lists</source>
      <translation>Mit Beispiellisten ausprobieren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Unlock</source>
      <translation>Entsperren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Welcome. Two ways to begin:</source>
      <translation>Willkommen. Zwei Wege zu beginnen:</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Your recovery key</source>
      <translation>Ihr Wiederherstellungsschlüssel</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/status_line.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/status_line.py" />
      <source>Encrypted · on this computer</source>
      <translation>Verschlüsselt · auf diesem Computer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/status_line.py" />
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/status_line.py" />
      <source>{count} leads · {ready} ready · {blocked} blocked · {check} to check</source>
      <translation>
        <numerusform>{count} Lead · {ready} bereit · {blocked} gesperrt · {check} zu prüfen</numerusform>
        <numerusform>{count} Leads · {ready} bereit · {blocked} gesperrt · {check} zu prüfen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/status_line.py" />
      <source>{title}: {done}</source>
      <translation>{title}: {done}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/status_line.py" />
      <source>{title}: {done} of {total}</source>
      <translation>{title}: {done} von {total}</translation>
    </message>
  </context>
  <context>
    <name>StopsPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Add…</source>
      <translation>Hinzufügen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Because</source>
      <translation>Weil</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Channel</source>
      <translation>Kanal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Choose an opt-out or do-not-call list</source>
      <translation>Abmelde- oder Sperrliste auswählen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Do not contact</source>
      <translation>Nicht kontaktieren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Do-not-contact list</source>
      <translation>Sperrliste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Everybody here is held back from every export, and left out of every later import. Entries are kept as fingerprints that can't be read back, also after a person's data are deleted. No import, undo or restore lifts one.</source>
      <translation>Wer hier steht, wird aus jedem Export und jedem späteren Import herausgehalten. Einträge bleiben als Fingerabdrücke, die niemand zurücklesen kann, auch nach dem Löschen der Daten. Kein Import, Rückgängig oder Zurückspielen hebt einen auf.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Import a list…</source>
      <translation>Liste importieren …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Import {number}</source>
      <translation>Import {number}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Lists ({endings});;All files (*)</source>
      <translation>Listen ({endings});;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Nobody yet</source>
      <translation>Noch niemand</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Since</source>
      <translation>Seit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Stops</source>
      <translation>Sperren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>{count} answers of the do-not-call list are on record.</source>
      <translation>
        <numerusform>{count} Antwort der Anruf-Sperrliste ist erfasst.</numerusform>
        <numerusform>{count} Antworten der Anruf-Sperrliste sind erfasst.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>{count} entries</source>
      <translation>
        <numerusform>{count} Eintrag</numerusform>
        <numerusform>{count} Einträge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>{count} new entries on the do-not-contact list.</source>
      <translation>
        <numerusform>{count} neuer Eintrag auf der Sperrliste.</numerusform>
        <numerusform>{count} neue Einträge auf der Sperrliste.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Template</name>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>A Danish manager expects calls from suppliers; a German one only where the call plainly concerns the company's own need.</source>
      <translation>Eine dänische Führungskraft rechnet mit Anrufen von Lieferanten; eine deutsche nur, wo der Anruf erkennbar den eigenen Bedarf der Firma betrifft.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>A call interrupts people; that is why it is kept short and made only once.</source>
      <translation>Ein Anruf stört; deshalb ist er kurz und erfolgt nur einmal.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>A call interrupts; it is kept under five minutes and never repeated unasked.</source>
      <translation>Ein Anruf stört; er dauert unter fünf Minuten und wird nie ungefragt wiederholt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>A customer or partner tells us of a colleague elsewhere who may need what we sell. We note name, company, role and work e-mail together with who recommended them, write once naming that person, and call once if there is no answer.</source>
      <translation>Ein Kunde oder Partner nennt uns einen Fachkollegen in einer anderen Firma, der brauchen könnte, was wir verkaufen. Wir notieren Name, Firma, Funktion und dienstliche E-Mail und wer ihn empfohlen hat, schreiben einmal mit Nennung dieser Person und rufen einmal an, wenn keine Antwort kommt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>A few may: one click or one word on the phone ends it</source>
      <translation>Einige vielleicht: Ein Klick oder ein Wort am Telefon beendet es</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>A few minutes to read, a call during work. No cost; saying no has no consequence.</source>
      <translation>Einige Minuten Lesezeit, ein Anruf während der Arbeit. Keine Kosten; ein Nein hat keine Folgen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>A few minutes, perhaps an unwelcome memory of a dispute. No cost.</source>
      <translation>Einige Minuten, vielleicht eine unangenehme Erinnerung an einen Streit. Keine Kosten.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>A few will, and are taken out the same day</source>
      <translation>Einige werden es tun und werden noch am selben Tag entfernt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>A few: one click and no further invitation comes</source>
      <translation>Einige: Ein Klick, und es kommt keine Einladung mehr</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>A few: their answer is entered as a stop the same day</source>
      <translation>Einige: Ihre Antwort wird noch am selben Tag als Sperre eingetragen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>A few: they are not asked again</source>
      <translation>Einige: Sie werden nicht noch einmal gefragt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>A former customer is not surprised by one message; more than one would annoy.</source>
      <translation>Einen früheren Kunden überrascht eine Nachricht nicht; mehr als eine würde stören.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>A leaflet in each parcel</source>
      <translation>Ein Faltblatt in jedem Paket</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>A letter first</source>
      <translation>Zuerst ein Brief</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>A letter with a reply card</source>
      <translation>Ein Brief mit Antwortkarte</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>A line above the signature with a link and a reply address</source>
      <translation>Eine Zeile über der Unterschrift mit einem Link und einer Antwortadresse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>A link above the signature of each message, and by reply</source>
      <translation>Ein Link über der Unterschrift jeder Nachricht und per Antwort</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>A link in the first line of the footer of each message, and by reply</source>
      <translation>Ein Link in der ersten Zeile am Fuß jeder Nachricht und per Antwort</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>A minute a month to read or to throw away; for a call some minutes of working time. Nothing beyond that.</source>
      <translation>Eine Minute im Monat zum Lesen oder Wegwerfen; bei einem Anruf einige Minuten Arbeitszeit. Darüber hinaus nichts.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>A minute to read an invitation. No cost, and staying away has no consequence.</source>
      <translation>Eine Minute, um eine Einladung zu lesen. Keine Kosten, und Fernbleiben hat keine Folgen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>A minute to read one e-mail, perhaps a call at a bad moment. No cost and no effect outside work.</source>
      <translation>Eine Minute für eine E-Mail, vielleicht ein Anruf im falschen Moment. Keine Kosten und keine Wirkung außerhalb der Arbeit.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>A minute to read, some annoyance at an unasked message. No cost, no effect on anybody's standing or private life.</source>
      <translation>Eine Minute Lesezeit, etwas Ärger über eine unverlangte Nachricht. Keine Kosten, keine Wirkung auf Ansehen oder Privatleben.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>A minute to read, some embarrassment if the hint was wrong. No cost and no effect outside work.</source>
      <translation>Eine Minute Lesezeit, etwas Verlegenheit, falls der Hinweis falsch war. Keine Kosten und keine Wirkung außerhalb der Arbeit.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>A notice on our website</source>
      <translation>Ein Hinweis auf unserer Website</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>A person we work with believes that we can help somebody they know. We want to follow that hint while it is fresh.</source>
      <translation>Jemand, mit dem wir arbeiten, glaubt, dass wir einem Bekannten helfen können. Wir möchten dem Hinweis nachgehen, solange er frisch ist.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>A purchase one to three years ago; the data served to deliver and invoice</source>
      <translation>Ein Kauf vor ein bis drei Jahren; die Daten dienten zur Lieferung und Rechnung</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>A purchase within three years; the data served to deliver and to invoice</source>
      <translation>Ein Kauf innerhalb von drei Jahren; die Daten dienten zur Lieferung und Rechnung</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>A young supplier finds customers only by addressing them. Without that we would depend on large platforms and grow far more slowly.</source>
      <translation>Ein junger Anbieter findet Kunden nur, indem er sie anspricht. Sonst wären wir von großen Plattformen abhängig und würden viel langsamer wachsen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Above the programme in the invitation and in the reminder, by link and reply</source>
      <translation>Über dem Programm in Einladung und Erinnerung, per Link und Antwort</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Amounts of single orders</source>
      <translation>Beträge einzelner Bestellungen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>An interruption of a few minutes, annoyance if the reason does not hold. No cost and no lasting effect.</source>
      <translation>Eine Störung von einigen Minuten, Ärger, wenn der Grund nicht zutrifft. Keine Kosten und keine bleibende Wirkung.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>An interruption of some minutes, annoyance if the product does not fit. No cost and no lasting effect.</source>
      <translation>Eine Störung von einigen Minuten, Ärger, wenn das Produkt nicht passt. Keine Kosten und keine bleibende Wirkung.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>An invitation works only if it names date and place to somebody who can come and cares for the subject.</source>
      <translation>Eine Einladung wirkt nur, wenn sie Datum und Ort jemandem nennt, der kommen kann und sich für das Thema interessiert.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>An unasked message, a minute of time, and the feeling of having lost sight of one's address. No cost.</source>
      <translation>Eine unverlangte Nachricht, eine Minute Zeit und das Gefühl, die eigene Adresse aus dem Blick verloren zu haben. Keine Kosten.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Answering visitors of our stand once about the products they looked at, in their professional role.</source>
      <translation>Besuchern unseres Standes einmal zu den Produkten antworten, die sie angesehen haben, in ihrer beruflichen Rolle.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Asked for in the talk and entered while speaking; by e-mail at any time</source>
      <translation>Im Gespräch gefragt und sofort eingetragen; jederzeit per E-Mail</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Asking for consent at the stand</source>
      <translation>Einwilligung am Stand einholen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Asking for consent before</source>
      <translation>Vorher um Einwilligung bitten</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Asking for consent first</source>
      <translation>Zuerst um Einwilligung bitten</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Asking persons in charge in chosen companies once by phone whether a product that fits their operation interests them.</source>
      <translation>Zuständige in ausgewählten Firmen einmal am Telefon fragen, ob ein Produkt, das zu ihrem Betrieb passt, sie interessiert.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Being introduced by an acquaintance is an everyday thing in business</source>
      <translation>Von einem Bekannten vorgestellt zu werden ist im Geschäftsleben alltäglich</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Below the proposal by link and reply; on the phone by a word</source>
      <translation>Unter dem Vorschlag per Link und Antwort; am Telefon mit einem Wort</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Birthdays</source>
      <translation>Geburtstage</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Bought list of companies</source>
      <translation>Gekaufte Firmenliste</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Building such a list ourselves would take a person half a year. Without it the new region would have to wait.</source>
      <translation>Eine solche Liste selbst aufzubauen würde eine Person ein halbes Jahr kosten. Ohne sie müsste das neue Gebiet warten.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Calling persons in charge of chosen companies once where a fact about the company makes interest presumable.</source>
      <translation>Zuständige ausgewählter Firmen einmal anrufen, wo eine Tatsache über die Firma ein Interesse vermuten lässt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Calling the switchboard only</source>
      <translation>Nur die Zentrale anrufen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Calls about business are common in Denmark; in Germany they are accepted where there is a concrete reason</source>
      <translation>Geschäftliche Anrufe sind in Dänemark üblich; in Deutschland werden sie hingenommen, wo es einen konkreten Grund gibt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Calls between companies about business are common and understood</source>
      <translation>Geschäftliche Anrufe zwischen Firmen sind üblich und bekannt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Calls to companies</source>
      <translation>Anrufe bei Firmen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Calls to companies in Denmark and Germany</source>
      <translation>Anrufe bei Firmen in Dänemark und Deutschland</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Chosen companies, by their role mailboxes</source>
      <translation>Ausgewählte Firmen über ihre Funktionspostfächer</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Collecting published company addresses ourselves</source>
      <translation>Veröffentlichte Firmenadressen selbst sammeln</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Contact persons of companies that bought from us within three years</source>
      <translation>Ansprechpersonen von Firmen, die innerhalb von drei Jahren bei uns gekauft haben</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Contact persons of companies whose last order is one to three years old</source>
      <translation>Ansprechpersonen von Firmen, deren letzte Bestellung ein bis drei Jahre zurückliegt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Contacting a person whom somebody they know recommended to us, once, about the need that was named.</source>
      <translation>Eine Person, die uns ein Bekannter empfohlen hat, einmal zu dem genannten Bedarf ansprechen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Customers know such messages from all of their suppliers</source>
      <translation>Kunden kennen solche Nachrichten von allen ihren Lieferanten</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Customers leave for reasons we have often mended since. We want to tell them once and ask what went wrong.</source>
      <translation>Kunden gehen aus Gründen, die wir oft inzwischen behoben haben. Wir möchten es ihnen einmal sagen und fragen, was schiefging.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Customers need spare parts, additions and replacements for what they bought. We want to tell them in time what is available.</source>
      <translation>Kunden brauchen Ersatzteile, Ergänzungen und Nachfolger für das, was sie gekauft haben. Wir möchten ihnen rechtzeitig sagen, was es gibt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Department mailboxes first, a proposal and one reminder, no search for persons.</source>
      <translation>Zuerst Abteilungspostfächer, ein Vorschlag und eine Erinnerung, keine Suche nach Personen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Department mailboxes of chosen companies; later the person the company names to us</source>
      <translation>Abteilungspostfächer ausgewählter Firmen; später die Person, die uns die Firma nennt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Diet and access needs before somebody signs up</source>
      <translation>Ernährung und Barrierefreiheit, bevor sich jemand anmeldet</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Direct numbers</source>
      <translation>Durchwahlen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Direct phone number</source>
      <translation>Durchwahl</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Direct phone numbers</source>
      <translation>Telefondurchwahlen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Done as well; it reaches people who live too far away</source>
      <translation>Geschieht auch; erreicht aber Leute, die zu weit weg wohnen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Done first; the name lets us ask for one person instead of disturbing several</source>
      <translation>Geschieht zuerst; mit dem Namen fragen wir nach einer Person, statt mehrere zu stören</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Done for the largest fifty; for the rest the effort is far beyond our means</source>
      <translation>Für die fünfzig größten getan; für die übrigen übersteigt der Aufwand unsere Mittel bei Weitem</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Done twice a year; most small companies do not travel to them</source>
      <translation>Geschieht zweimal im Jahr; die meisten kleinen Firmen reisen nicht dorthin</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Done: phone, revenue and profile links were not taken over</source>
      <translation>Getan: Telefon, Umsatz und Profillinks wurden nicht übernommen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>E-mail addresses</source>
      <translation>E-Mail-Adressen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Entered by the companies themselves for contacts in the trade</source>
      <translation>Von den Firmen selbst für Kontakte in der Branche eingetragen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Few: a reply ends it for the whole company if it wishes</source>
      <translation>Wenige: Eine Antwort beendet es auf Wunsch für die ganze Firma</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Fewer columns than the vendor offers</source>
      <translation>Weniger Spalten, als der Anbieter liefert</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Fifty companies, one mailbox each, a proposal and one reminder. Names are held only after an answer.</source>
      <translation>Fünfzig Firmen, je ein Postfach, ein Vorschlag und eine Erinnerung. Namen werden erst nach einer Antwort gespeichert.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>First e-mail to companies</source>
      <translation>Erste E-Mail an Firmen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>For each of some fifty chosen companies we read its public website, write down which department deals with our subject and its published mailbox, write to that mailbox with a proposal made for this company, and note a person only when the company names one to us.</source>
      <translation>Bei jeder von rund fünfzig ausgewählten Firmen lesen wir die öffentliche Website, notieren, welche Abteilung sich mit unserem Thema befasst, und ihr veröffentlichtes Postfach, schreiben dorthin mit einem eigens für diese Firma gemachten Vorschlag und notieren eine Person erst, wenn die Firma uns eine nennt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>From earlier events and from talks with our sales staff we take persons in fitting roles within travelling distance, send one invitation and one reminder to our seminar, note who comes, and delete whoever did not answer after the event.</source>
      <translation>Aus früheren Veranstaltungen und Gesprächen mit unserem Vertrieb nehmen wir Personen in passenden Funktionen in erreichbarer Entfernung, senden eine Einladung und eine Erinnerung zu unserem Seminar, notieren, wer kommt, und löschen nach der Veranstaltung, wer nicht geantwortet hat.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>From our order system we take the contact persons of companies that bought within three years, sort them by product group, and tell them by e-mail, phone or letter about products that belong to what they bought, at most once a month.</source>
      <translation>Aus unserem Bestellsystem nehmen wir die Ansprechpersonen von Firmen, die innerhalb von drei Jahren gekauft haben, ordnen sie nach Produktgruppe und informieren sie per E-Mail, Telefon oder Brief über Produkte, die zu ihrem Kauf gehören, höchstens einmal im Monat.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>From our order system we take the contact persons of companies whose last order is between one and three years old, check on the company's website that they still work there, and write once with what has changed, followed by one call.</source>
      <translation>Aus unserem Bestellsystem nehmen wir die Ansprechpersonen von Firmen, deren letzte Bestellung ein bis drei Jahre zurückliegt, prüfen auf der Website der Firma, ob sie noch dort arbeiten, und schreiben einmal, was sich geändert hat, gefolgt von einem Anruf.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>General mailboxes of the companies</source>
      <translation>Allgemeine Postfächer der Firmen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>General mailboxes only</source>
      <translation>Nur allgemeine Postfächer</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Given by an acquaintance for this one contact, with the person's knowledge where possible</source>
      <translation>Von einem Bekannten für diesen einen Kontakt genannt, möglichst mit Wissen der Person</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Given by the customers with their own orders</source>
      <translation>Von den Kunden mit ihren Bestellungen angegeben</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Given by the people themselves at earlier events and in talks</source>
      <translation>Von den Personen selbst auf früheren Veranstaltungen und in Gesprächen angegeben</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Given by themselves when they ordered</source>
      <translation>Von ihnen selbst bei der Bestellung angegeben</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Gladly: we say at which fair we met</source>
      <translation>Gern: Wir sagen, auf welcher Messe wir uns getroffen haben</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Guests of public bodies need leave of their employer; the invitation says so.</source>
      <translation>Gäste aus Behörden brauchen die Erlaubnis ihres Arbeitgebers; die Einladung sagt das.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Handing a card to an exhibitor is widely understood as a wish to hear from them</source>
      <translation>Einem Aussteller eine Karte zu geben gilt weithin als Wunsch, von ihm zu hören</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Hardly any; who does is not contacted again and the recommender is not told why</source>
      <translation>Kaum jemand; wer es tut, wird nicht mehr kontaktiert, und die empfehlende Person erfährt den Grund nicht</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Hearing again from a former supplier is common</source>
      <translation>Wieder von einem früheren Lieferanten zu hören ist üblich</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>In each e-mail by link, in each letter by address, on the phone by a word</source>
      <translation>In jeder E-Mail per Link, in jedem Brief per Adresse, am Telefon mit einem Wort</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>In the message by link and reply, on the phone by a word</source>
      <translation>In der Nachricht per Link und Antwort, am Telefon mit einem Wort</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>In the message itself: one word of reply ends it</source>
      <translation>In der Nachricht selbst: Ein Wort als Antwort beendet es</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>In the proposal and in the reminder: a line with a reply address that ends it</source>
      <translation>In Vorschlag und Erinnerung: eine Zeile mit einer Antwortadresse, die es beendet</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Introduced by somebody they know</source>
      <translation>Von einem Bekannten empfohlen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Introductions bring our best customers. Without them we would write to far more strangers for the same result.</source>
      <translation>Empfehlungen bringen unsere besten Kunden. Ohne sie würden wir für dasselbe Ergebnis weit mehr Fremde anschreiben.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Invitation to an event</source>
      <translation>Einladung zu einer Veranstaltung</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Invitations to seminars are common and mostly welcome</source>
      <translation>Einladungen zu Seminaren sind üblich und meist willkommen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Inviting persons of the trade whom we know to one seminar in their own field.</source>
      <translation>Personen der Branche, die wir kennen, zu einem Seminar aus ihrem Fachgebiet einladen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>It is there, and is found only by those who know us</source>
      <translation>Gibt es, und wird nur von denen gefunden, die uns kennen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>It stays in the warehouse and does not reach the person who decides</source>
      <translation>Es bleibt im Lager und erreicht nicht die Person, die entscheidet</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>It would spread the private hint within a company where it concerns one person</source>
      <translation>Es würde den persönlichen Hinweis in einer Firma verbreiten, obwohl er eine Person betrifft</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Kept where no person is known; answers came from one in a thousand</source>
      <translation>Beibehalten, wo keine Person bekannt ist; von tausend antwortete eine</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Letters only</source>
      <translation>Nur Briefe</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Letting the recommender pass our card on</source>
      <translation>Die empfehlende Person unsere Karte weitergeben lassen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Links to profiles</source>
      <translation>Links zu Profilen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Looking for resellers and partners</source>
      <translation>Suche nach Händlern und Partnern</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Looking up persons on social networks</source>
      <translation>Personen in sozialen Netzwerken suchen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Managers who decide about what we sell, in companies with more than ten people</source>
      <translation>Führungskräfte, die über das entscheiden, was wir verkaufen, in Firmen mit mehr als zehn Beschäftigten</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Many know that lists of business contacts exist, not everybody does</source>
      <translation>Viele wissen, dass es Listen mit Geschäftskontakten gibt, aber nicht alle</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Meeting them at fairs</source>
      <translation>Sie auf Messen treffen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Members are told on joining that the directory serves contacts between members, suppliers included, and how to be left out.</source>
      <translation>Mitglieder erfahren beim Beitritt, dass das Verzeichnis Kontakten zwischen Mitgliedern dient, Lieferanten eingeschlossen, und wie man nicht aufgenommen wird.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Mobile numbers</source>
      <translation>Mobilnummern</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Names of staff on the website</source>
      <translation>Namen von Beschäftigten auf der Website</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Neither: contact persons of companies are adults at work.</source>
      <translation>Weder noch: Ansprechpersonen von Firmen sind Erwachsene bei der Arbeit.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Neither: contact persons of companies at work.</source>
      <translation>Weder noch: Ansprechpersonen von Firmen im Beruf.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Neither: departments of companies are addressed.</source>
      <translation>Weder noch: Angeschrieben werden Abteilungen von Firmen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Neither: flagged rows are taken out at import, and only persons in charge in companies remain.</source>
      <translation>Weder noch: Gemeldete Zeilen werden beim Import entfernt, und es bleiben nur Zuständige in Firmen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Neither: only people who decide about purchases in companies are chosen.</source>
      <translation>Weder noch: Ausgewählt werden nur Personen, die in Firmen über Einkäufe entscheiden.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Neither: owners and heads of sales of companies.</source>
      <translation>Weder noch: Inhaber und Vertriebsleiter von Firmen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Neither: persons in charge of an operation are adults in their job.</source>
      <translation>Weder noch: Betriebsverantwortliche sind Erwachsene in ihrem Beruf.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Neither: persons in charge of an operation, at their work.</source>
      <translation>Weder noch: Betriebsverantwortliche bei ihrer Arbeit.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Neither: the fair admits professionals only, and the list holds people in companies.</source>
      <translation>Weder noch: Die Messe lässt nur Fachbesucher zu, und die Liste enthält Menschen in Firmen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Neither: the seminar is for people at work.</source>
      <translation>Weder noch: Das Seminar ist für Berufstätige.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Neither: those recommended decide about purchases in a company.</source>
      <translation>Weder noch: Die Empfohlenen entscheiden in einer Firma über Einkäufe.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>New customers come mostly from fairs. Without a follow-up the cost of the stand would be lost and sales would fall noticeably.</source>
      <translation>Neue Kunden kommen meist von Messen. Ohne Nachfassen wären die Kosten des Standes verloren, und der Umsatz sänke spürbar.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Newsletter on consent only</source>
      <translation>Nur Newsletter mit Einwilligung</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>No code of our trade says more than the law; the terms of sale mention the messages.</source>
      <translation>Kein Kodex unserer Branche sagt mehr als das Gesetz; die Verkaufsbedingungen erwähnen die Nachrichten.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>No platform is involved; the person who recommends is told how we use the hint.</source>
      <translation>Keine Plattform ist beteiligt; die empfehlende Person erfährt, wie wir den Hinweis nutzen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>No: a note of the call stays with us and goes on request</source>
      <translation>Nein: Eine Gesprächsnotiz bleibt bei uns und wird auf Wunsch gelöscht</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>No: a note on the website is seen only by those who look for it, mostly when it is too late.</source>
      <translation>Nein: Einen Hinweis auf der Website sieht nur, wer danach sucht, meist zu spät.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>No: a notice in the trade paper brought one answer in a year.</source>
      <translation>Nein: Eine Anzeige in der Fachzeitschrift brachte in einem Jahr eine Antwort.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>No: a notice on our website is not seen by those who no longer buy from us.</source>
      <translation>Nein: Einen Hinweis auf unserer Website sehen die nicht, die nicht mehr bei uns kaufen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>No: a notice on the website alone brought nine guests in the first year.</source>
      <translation>Nein: Ein Hinweis auf der Website allein brachte im ersten Jahr neun Gäste.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>No: advertisements in the region reached few of these companies in our trial last spring.</source>
      <translation>Nein: Anzeigen im Gebiet erreichten bei unserem Versuch im letzten Frühjahr wenige dieser Firmen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>No: advertisements reach everybody but cannot answer what this visitor asked at the stand.</source>
      <translation>Nein: Anzeigen erreichen alle, beantworten aber nicht, was dieser Besucher am Stand gefragt hat.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>No: calls are dialled by hand, not recorded and not scored.</source>
      <translation>Nein: Es wird von Hand gewählt, nichts aufgezeichnet und nicht bewertet.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>No: calls are neither recorded nor evaluated, and numbers are dialled by hand.</source>
      <translation>Nein: Anrufe werden weder aufgezeichnet noch ausgewertet, und es wird von Hand gewählt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>No: company addresses and work numbers only, taken from orders of the company.</source>
      <translation>Nein: nur Firmenadressen und dienstliche Nummern aus Bestellungen der Firma.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>No: department mailboxes and company addresses; nothing about anybody's private life.</source>
      <translation>Nein: Abteilungspostfächer und Firmenadressen; nichts über jemandes Privatleben.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>No: from a public company register and the companies' own websites</source>
      <translation>Nein: aus einem öffentlichen Firmenregister und von den Websites der Firmen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>No: from company registers and the companies' own websites</source>
      <translation>Nein: aus Firmenregistern und von den Websites der Firmen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>No: from the association's directory</source>
      <translation>Nein: aus dem Verzeichnis des Verbandes</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>No: from the companies' own websites</source>
      <translation>Nein: von den Websites der Firmen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>No: from the person who recommends them</source>
      <translation>Nein: von der Person, die sie empfiehlt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>No: from the vendor, who collects from company websites and trade directories</source>
      <translation>Nein: vom Anbieter, der auf Firmenwebsites und in Branchenverzeichnissen sammelt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>No: hardly any personal data are held before somebody answers</source>
      <translation>Nein: Vor einer Antwort werden kaum personenbezogene Daten gespeichert</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>No: letters stayed without answer, and e-mail without consent is not allowed in either country.</source>
      <translation>Nein: Briefe blieben ohne Antwort, und E-Mail ohne Einwilligung ist in keinem der beiden Länder erlaubt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>No: letters were not answered in earlier years, and e-mail is not allowed without consent in most of these countries.</source>
      <translation>Nein: Briefe wurden in früheren Jahren nicht beantwortet, und E-Mail ohne Einwilligung ist in den meisten dieser Länder nicht erlaubt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>No: nothing is added to the hint, no tracking and no score is used.</source>
      <translation>Nein: Dem Hinweis wird nichts hinzugefügt, es gibt weder Tracking noch Bewertung.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>No: nothing is passed on, and one click deletes the entry</source>
      <translation>Nein: Nichts wird weitergegeben, und ein Klick löscht den Eintrag</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>No: nothing is tracked apart from who signs up.</source>
      <translation>Nein: Außer den Anmeldungen wird nichts erfasst.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>No: nothing leaves our house, and a word ends the messages</source>
      <translation>Nein: Nichts verlässt unser Haus, und ein Wort beendet die Nachrichten</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>No: only details printed on business cards. Private numbers that somebody added by hand are not typed in.</source>
      <translation>Nein: nur was auf Visitenkarten gedruckt ist. Von Hand ergänzte Privatnummern werden nicht erfasst.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>No: only what a company says about itself is used, and nothing is gathered about persons.</source>
      <translation>Nein: Genutzt wird nur, was eine Firma über sich selbst sagt; über Personen wird nichts gesammelt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>No: published company numbers only; mobile and private numbers are neither looked up nor dialled.</source>
      <translation>Nein: nur veröffentlichte Firmennummern; Mobil- und Privatnummern werden weder gesucht noch gewählt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>No: published company numbers only; private and mobile numbers are not looked up.</source>
      <translation>Nein: nur veröffentlichte Firmennummern; Privat- und Mobilnummern werden nicht gesucht.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>No: rows with private mailboxes and mobile numbers are dropped before the first message.</source>
      <translation>Nein: Zeilen mit privaten Postfächern und Mobilnummern werden vor der ersten Nachricht entfernt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>No: size and region are the only things chosen by, and nothing is looked up in addition.</source>
      <translation>Nein: Ausgewählt wird nur nach Größe und Gebiet; zusätzlich wird nichts nachgeschlagen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>No: sorting by product group is all that is done, without scores or tracking.</source>
      <translation>Nein: Es wird nur nach Produktgruppe geordnet, ohne Bewertung oder Tracking.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>No: the age of the last order is the only thing looked at.</source>
      <translation>Nein: Betrachtet wird nur, wie alt die letzte Bestellung ist.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>No: the data stay where they have been since the order</source>
      <translation>Nein: Die Daten bleiben, wo sie seit der Bestellung sind</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>No: the data stay with our sales office</source>
      <translation>Nein: Die Daten bleiben in unserem Vertriebsbüro</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>No: the data stay with us and are deleted on a word</source>
      <translation>Nein: Die Daten bleiben bei uns und werden auf ein Wort gelöscht</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>No: the hint stays with one colleague and is deleted on a word</source>
      <translation>Nein: Der Hinweis bleibt bei einer Person und wird auf ein Wort gelöscht</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>No: the list is not joined with other data, nothing is scored and openings are not tracked.</source>
      <translation>Nein: Die Liste wird nicht mit anderen Daten verbunden, nichts wird bewertet, Öffnungen werden nicht verfolgt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>No: the list of guests is not passed on, not even to speakers</source>
      <translation>Nein: Die Gästeliste wird nicht weitergegeben, auch nicht an Vortragende</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>No: the messages carry no tracking, and nothing is bought in addition to what stands on the card.</source>
      <translation>Nein: Die Nachrichten enthalten kein Tracking, und zu dem, was auf der Karte steht, wird nichts hinzugekauft.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>No: the note of the call stays with us and is deleted on request</source>
      <translation>Nein: Die Gesprächsnotiz bleibt bei uns und wird auf Wunsch gelöscht</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>No: the proposal is about one company and can be made to that company only.</source>
      <translation>Nein: Der Vorschlag betrifft eine Firma und kann nur ihr gemacht werden.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>No: there is no tracking of openings, no score and no data added from elsewhere.</source>
      <translation>Nein: Öffnungen werden nicht verfolgt, es gibt keine Bewertung und keine Daten von anderswo.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>No: they come from a trade directory</source>
      <translation>Nein: Sie stammen aus einem Branchenverzeichnis</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>No: with advertisements we would have to show the offer to a hundred times as many people, most of them outside the trade.</source>
      <translation>Nein: Mit Anzeigen müssten wir das Angebot hundertmal so vielen zeigen, den meisten außerhalb der Branche.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>No: without name and address of the person recommended the hint cannot be followed at all.</source>
      <translation>Nein: Ohne Name und Adresse der empfohlenen Person kann man dem Hinweis gar nicht nachgehen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>No: work addresses and company numbers from orders of the company.</source>
      <translation>Nein: dienstliche Adressen und Firmennummern aus Bestellungen der Firma.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>No: work addresses and roles only; mobile numbers and home addresses are not collected.</source>
      <translation>Nein: nur dienstliche Adressen und Funktionen; Mobilnummern und Privatadressen werden nicht erhoben.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>No: work addresses only; needs of guests are asked at sign-up and deleted after the day.</source>
      <translation>Nein: nur dienstliche Adressen; Bedürfnisse der Gäste werden bei der Anmeldung erfragt und danach gelöscht.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>No: work contact details only; remarks about the person's character or life are not written down.</source>
      <translation>Nein: nur dienstliche Kontaktdaten; Bemerkungen zu Charakter oder Leben der Person werden nicht notiert.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>None before; after an answer it is an enquiry</source>
      <translation>Vorher keines; nach einer Antwort ist es eine Anfrage</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>None so far, apart from being members of the same association</source>
      <translation>Bisher keines außer der Mitgliedschaft im selben Verband</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>None so far; we have not used the number before</source>
      <translation>Bisher keines; wir haben die Nummer noch nicht genutzt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>None that we see, because the offer concerns work only and nobody is put under pressure.</source>
      <translation>Keine erkennbar, denn das Angebot betrifft nur die Arbeit, und niemand wird unter Druck gesetzt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>None that we see: companies are addressed, and persons only where the company brings them in.</source>
      <translation>Keine erkennbar: Angesprochen werden Firmen, und Personen nur, wenn die Firma sie einbezieht.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>None that we see: the offer is useful at work and leaves private life alone.</source>
      <translation>Keine erkennbar: Das Angebot nützt bei der Arbeit und lässt das Privatleben unberührt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>None: customers know us, and the messages concern what they own.</source>
      <translation>Keine: Kunden kennen uns, und die Nachrichten betreffen, was sie besitzen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>None: we have not been in touch with them and hold no other data about them</source>
      <translation>Keines: Wir hatten keinen Kontakt und haben keine anderen Daten über sie</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Not needed: the mailbox suffices, and people do not expect it</source>
      <translation>Nicht nötig: Das Postfach genügt, und man erwartet es nicht</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Notes of earlier disputes</source>
      <translation>Notizen zu früheren Streitfällen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Notice in the trade paper</source>
      <translation>Anzeige in der Fachzeitschrift</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Numbers of one-person companies</source>
      <translation>Nummern von Ein-Personen-Firmen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Offered in each call and entered while speaking; by e-mail at any time</source>
      <translation>In jedem Anruf angeboten und sofort eingetragen; jederzeit per E-Mail</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Offers to existing customers</source>
      <translation>Angebote an Bestandskunden</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Once a year we show at our house what we have learned. People from the trade come to learn and to meet each other.</source>
      <translation>Einmal im Jahr zeigen wir bei uns, was wir gelernt haben. Menschen aus der Branche kommen, um zu lernen und sich zu treffen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>One call with a concrete reason, the source named at the start, do-not-call lists checked also where it is no duty.</source>
      <translation>Ein Anruf mit konkretem Grund, die Quelle gleich genannt, Sperrlisten auch dort geprüft, wo es keine Pflicht ist.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>One call with a written reason, a colleague reads ten reasons a week, the Danish list is asked also for companies.</source>
      <translation>Ein Anruf mit schriftlichem Grund, jemand liest zehn Gründe pro Woche gegen, die dänische Liste wird auch für Firmen abgefragt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>One e-mail, one call, the directory named, do-not-call lists checked for one-person companies also where it is no duty.</source>
      <translation>Eine E-Mail, ein Anruf, das Verzeichnis genannt, Sperrlisten für Ein-Personen-Firmen auch dort geprüft, wo es keine Pflicht ist.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>One message and one call, deletion three months later, only the products the company used to buy.</source>
      <translation>Eine Nachricht und ein Anruf, Löschung drei Monate später, nur die Produkte, die die Firma früher kaufte.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>One message and one call, the recommender named at once, deletion after three months, nothing looked up in addition.</source>
      <translation>Eine Nachricht und ein Anruf, die empfehlende Person sofort genannt, Löschung nach drei Monaten, nichts zusätzlich nachgeschlagen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>One offer for the role, two messages at most, the directory named in the first message, deletion after six months instead of twelve.</source>
      <translation>Ein Angebot für die Funktion, höchstens zwei Nachrichten, das Verzeichnis in der ersten genannt, Löschung nach sechs statt zwölf Monaten.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>One person per company and one call; a second one only if the person asked for it. Eight columns are held.</source>
      <translation>Eine Person je Firma und ein Anruf; ein zweiter nur, wenn die Person darum bat. Gespeichert werden acht Spalten.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>One person per company, eight columns and two e-mails at most; whoever does not answer is deleted after six months.</source>
      <translation>Eine Person je Firma, acht Spalten und höchstens zwei E-Mails; wer nicht antwortet, wird nach sechs Monaten gelöscht.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>One person per company, one call, ten columns; in Germany nobody without a written reason for the presumed interest.</source>
      <translation>Eine Person je Firma, ein Anruf, zehn Spalten; in Deutschland niemand ohne schriftlichen Grund für das vermutete Interesse.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>One person per company, one message and one call, after a check that they still work there.</source>
      <translation>Eine Person je Firma, eine Nachricht und ein Anruf, nachdem geprüft ist, dass sie noch dort arbeitet.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>One person per hint, only what is needed to write and call, and no search for further details about them.</source>
      <translation>Eine Person je Hinweis, nur was zum Schreiben und Anrufen nötig ist, und keine Suche nach weiteren Angaben.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Only contact persons of real orders, only product groups they bought, one message a month at most.</source>
      <translation>Nur Ansprechpersonen echter Bestellungen, nur gekaufte Produktgruppen, höchstens eine Nachricht im Monat.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Only persons within two hours, one invitation and one reminder, and no data beyond name and address.</source>
      <translation>Nur Personen im Umkreis von zwei Stunden, eine Einladung und eine Erinnerung, keine Daten außer Name und Adresse.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Only product groups bought before, once a month at most, no data from elsewhere and no profiles of persons.</source>
      <translation>Nur früher gekaufte Produktgruppen, höchstens einmal im Monat, keine Daten von anderswo und keine Personenprofile.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Only the owner or head of sales can decide about a partnership, and a short proposal shows whether it is worth a talk.</source>
      <translation>Nur Inhaber oder Vertriebsleitung können über eine Partnerschaft entscheiden, und ein kurzer Vorschlag zeigt, ob sich ein Gespräch lohnt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Only the trades and regions we need were bought, only nine columns were taken over, and each person gets two e-mails at most.</source>
      <translation>Gekauft wurden nur die benötigten Branchen und Gebiete, nur neun Spalten übernommen, und jede Person erhält höchstens zwei E-Mails.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Only what a company publishes for contact is used; no platform behind a login is read.</source>
      <translation>Genutzt wird nur, was eine Firma zur Kontaktaufnahme veröffentlicht; keine Plattform hinter einer Anmeldung.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Only what was asked about at the stand, at most two contacts, the fair named in the first sentence, nothing bought in addition.</source>
      <translation>Nur was am Stand gefragt wurde, höchstens zwei Kontakte, die Messe im ersten Satz genannt, nichts hinzugekauft.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Our product has to be explained. A short talk shows better than any letter whether it fits a company, and saves both sides time.</source>
      <translation>Unser Produkt muss erklärt werden. Ein kurzes Gespräch zeigt besser als jeder Brief, ob es zu einer Firma passt, und spart beiden Seiten Zeit.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Our product pays only in some fifty companies. Each deserves a proposal of its own instead of a mailing.</source>
      <translation>Unser Produkt lohnt sich nur in rund fünfzig Firmen. Jede verdient einen eigenen Vorschlag statt einer Massensendung.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Our terms of sale mention such messages; there is no further code in our trade.</source>
      <translation>Unsere Verkaufsbedingungen erwähnen solche Nachrichten; einen weiteren Kodex gibt es in unserer Branche nicht.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Owners and heads of sales of installing companies with two to fifty people</source>
      <translation>Inhaber und Vertriebsleiter von Installationsbetrieben mit zwei bis fünfzig Beschäftigten</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Owners of installing companies are asked by suppliers and expect it.</source>
      <translation>Inhaber von Installationsbetrieben werden von Lieferanten gefragt und rechnen damit.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>People in charge of purchases know that suppliers write to them; they do not expect it from every supplier, so we write rarely.</source>
      <translation>Einkaufsverantwortliche wissen, dass Lieferanten ihnen schreiben; sie erwarten es nicht von jedem, deshalb schreiben wir selten.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>People may wonder how we come by their address; that is why the first sentence tells them.</source>
      <translation>Manche fragen sich, woher wir ihre Adresse haben; deshalb sagt es der erste Satz.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Persons in charge are used to calls about their operation, though not to any call at any time; that is why each needs a concrete reason.</source>
      <translation>Zuständige sind Anrufe zu ihrem Betrieb gewohnt, aber nicht jeden Anruf zu jeder Zeit; deshalb braucht jeder einen konkreten Grund.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Persons in charge in companies with more than ten people; no one-person companies and no private persons</source>
      <translation>Zuständige in Firmen mit mehr als zehn Beschäftigten; keine Ein-Personen-Firmen und keine Privatpersonen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Persons in charge know offers from unknown suppliers; they do not expect a particular one, so we say at once where the address is from.</source>
      <translation>Zuständige kennen Angebote unbekannter Lieferanten; sie erwarten kein bestimmtes, deshalb sagen wir sofort, woher die Adresse stammt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Persons in charge of purchasing or operations in companies with more than ten people</source>
      <translation>Verantwortliche für Einkauf oder Betrieb in Firmen mit mehr als zehn Beschäftigten</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Persons in charge of what we sell, in companies of the trades we named to the vendor</source>
      <translation>Zuständige für das, was wir verkaufen, in Firmen der Branchen, die wir dem Anbieter genannt haben</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Persons in charge whom a customer or partner named to us for one concrete need</source>
      <translation>Zuständige, die uns ein Kunde oder Partner wegen eines konkreten Bedarfs genannt hat</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Persons in fitting roles within two hours of the place, whom we have met or who asked about us</source>
      <translation>Personen in passenden Funktionen im Umkreis von zwei Stunden, die wir getroffen haben oder die nach uns gefragt haben</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Phone numbers</source>
      <translation>Telefonnummern</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Photographs</source>
      <translation>Fotos</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Presenting one product to persons in charge in companies of a region in which we are new.</source>
      <translation>Ein Produkt den Zuständigen in Firmen eines Gebietes vorstellen, in dem wir neu sind.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Private numbers of owners</source>
      <translation>Privatnummern von Inhabern</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Private numbers written on a card</source>
      <translation>Privatnummern auf einer Karte</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Profile on social networks</source>
      <translation>Profil in sozialen Netzwerken</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Proposals to a department are the usual way between companies</source>
      <translation>Vorschläge an eine Abteilung sind der übliche Weg zwischen Firmen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Proposing a sales partnership once to owners of installing companies in regions where we have no partner.</source>
      <translation>Inhabern von Installationsbetrieben in Gebieten ohne Partner einmal eine Vertriebspartnerschaft vorschlagen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Proposing one product with own figures to some fifty chosen companies through their published mailboxes.</source>
      <translation>Rund fünfzig ausgewählten Firmen über ihre veröffentlichten Postfächer ein Produkt mit eigenen Zahlen vorschlagen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Published by the companies for being contacted</source>
      <translation>Von den Firmen zur Kontaktaufnahme veröffentlicht</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Published by the companies for business contacts</source>
      <translation>Von den Firmen für Geschäftskontakte veröffentlicht</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Purchase amounts of single persons</source>
      <translation>Kaufbeträge einzelner Personen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Registers are public by law; on their websites the companies name number and person for business contacts.</source>
      <translation>Register sind gesetzlich öffentlich; auf ihren Websites nennen die Firmen Nummer und Person für Geschäftskontakte.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Repeat orders carry half of our turnover. Without telling customers, many would learn about new parts only after a failure.</source>
      <translation>Folgebestellungen tragen die Hälfte unseres Umsatzes. Ohne Nachricht erführen viele erst nach einem Ausfall von neuen Teilen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Revenue</source>
      <translation>Umsatz</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Revenue of the companies</source>
      <translation>Umsatz der Firmen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Sent as well where no mailbox is published; slower and rarely answered</source>
      <translation>Auch verschickt, wo kein Postfach veröffentlicht ist; langsamer und selten beantwortet</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Sent to 250 companies in both countries; two cards came back</source>
      <translation>An 250 Firmen in beiden Ländern verschickt; zwei Karten kamen zurück</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Sent to 300 companies last year with a single answer</source>
      <translation>Letztes Jahr an 300 Firmen verschickt, mit einer einzigen Antwort</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Showing one relevant product once to the person in a company who decides about such purchases.</source>
      <translation>Der Person in einer Firma, die über solche Einkäufe entscheidet, einmal ein passendes Produkt zeigen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Small companies may feel bound to a large supplier; the proposal says plainly that it is free.</source>
      <translation>Kleine Firmen können sich einem großen Lieferanten verpflichtet fühlen; der Vorschlag sagt deutlich, dass er freiwillig ist.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Some 120 companies in three regions, one person each, one e-mail and one call.</source>
      <translation>Rund 120 Firmen in drei Gebieten, je eine Person, eine E-Mail und ein Anruf.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Some minutes to read or forward a proposal. Hardly anything for a single person, since none is addressed.</source>
      <translation>Einige Minuten, um einen Vorschlag zu lesen oder weiterzuleiten. Für Einzelne kaum etwas, da niemand persönlich angesprochen wird.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Some owners of one-person companies work from home; such addresses are taken only as the directory publishes them.</source>
      <translation>Manche Inhaber von Ein-Personen-Firmen arbeiten zu Hause; solche Adressen werden nur so übernommen, wie das Verzeichnis sie zeigt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Some will: a no on the phone is entered at once and binds for good</source>
      <translation>Einige werden es tun: Ein Nein am Telefon wird sofort eingetragen und gilt für immer</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Some will: each message has a link that ends it at once</source>
      <translation>Einige werden es tun: Jede Nachricht hat einen Link, der es sofort beendet</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Some will: one click stops us, and the vendor is told as well</source>
      <translation>Einige werden es tun: Ein Klick stoppt uns, und der Anbieter erfährt es auch</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Some: a no is entered during the call and binds for good</source>
      <translation>Einige: Ein Nein wird noch im Gespräch eingetragen und gilt für immer</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Somebody may have left in anger; the message asks and does not press.</source>
      <translation>Jemand kann im Ärger gegangen sein; die Nachricht fragt und drängt nicht.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Somebody who stopped at our stand knows us. One message with the facts lets them judge whether a talk is worth their time.</source>
      <translation>Wer an unserem Stand stehen blieb, kennt uns. Eine Nachricht mit den Fakten lässt ihn beurteilen, ob sich ein Gespräch lohnt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Somewhat: a vendor passed the data on, so we name it and forward objections to it</source>
      <translation>Teilweise: Ein Anbieter hat die Daten weitergegeben, deshalb nennen wir ihn und leiten Widersprüche an ihn weiter</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Suppliers proposing a partnership are common in the trade</source>
      <translation>Dass Lieferanten eine Partnerschaft vorschlagen, ist in der Branche üblich</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Suppliers writing to the person in charge is common in this trade</source>
      <translation>Dass Lieferanten den Zuständigen schreiben, ist in dieser Branche üblich</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Telling contact persons of business customers about products that belong to what their company bought from us.</source>
      <translation>Ansprechpersonen von Geschäftskunden über Produkte informieren, die zu dem gehören, was ihre Firma bei uns gekauft hat.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Telling contact persons of former business customers once what has changed, and asking why they left.</source>
      <translation>Ansprechpersonen früherer Geschäftskunden einmal sagen, was sich geändert hat, und fragen, warum sie gegangen sind.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>The code of our trade association on calls is kept: working hours, a number that is shown, no second call after a no.</source>
      <translation>Der Kodex unseres Verbandes für Anrufe wird eingehalten: Arbeitszeit, angezeigte Nummer, kein zweiter Anruf nach einem Nein.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>The companies publish the mailboxes themselves so that others write to them about the department's work.</source>
      <translation>Die Firmen veröffentlichen die Postfächer selbst, damit andere ihnen zur Arbeit der Abteilung schreiben.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>The companies publish these addresses in order to be contacted about business</source>
      <translation>Die Firmen veröffentlichen diese Adressen, um geschäftlich kontaktiert zu werden</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>The contact person ordered before and decides about additions, so the message reaches the right desk without a detour.</source>
      <translation>Die Ansprechperson hat schon bestellt und entscheidet über Ergänzungen, so erreicht die Nachricht ohne Umweg den richtigen Tisch.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>The contract with the vendor allows use for one year in our own name; passing the list on is forbidden, and we do not.</source>
      <translation>Der Vertrag mit dem Anbieter erlaubt die Nutzung für ein Jahr im eigenen Namen; Weitergabe ist verboten, und wir tun es nicht.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>The day is our most important meeting of the year. Without invitations it would be held before empty chairs.</source>
      <translation>Der Tag ist unser wichtigstes Treffen im Jahr. Ohne Einladungen fände er vor leeren Stühlen statt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>The department's mailbox is read by those who know whether the proposal fits, and they bring in the right person.</source>
      <translation>Das Postfach der Abteilung lesen die, die wissen, ob der Vorschlag passt, und sie holen die richtige Person dazu.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>The directory allows single contacts between member companies, and we are a member.</source>
      <translation>Das Verzeichnis erlaubt einzelne Kontakte zwischen Mitgliedsfirmen, und wir sind Mitglied.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>The directory tells companies at registration that suppliers may contact them with offers for their business, and how to opt out.</source>
      <translation>Das Verzeichnis sagt Firmen bei der Eintragung, dass Lieferanten sie mit Angeboten für ihr Geschäft kontaktieren dürfen und wie man das ablehnt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>The directory's terms allow a single business contact per company, which we keep to.</source>
      <translation>Die Bedingungen des Verzeichnisses erlauben einen Geschäftskontakt je Firma, daran halten wir uns.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>The fair's terms allow exhibitors to use cards handed over at the stand, and we keep to them.</source>
      <translation>Die Bedingungen der Messe erlauben Ausstellern, am Stand übergebene Karten zu nutzen, und wir halten sie ein.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>The hint names one person and one need, so a single message settles whether a talk makes sense.</source>
      <translation>Der Hinweis nennt eine Person und einen Bedarf, deshalb klärt eine einzige Nachricht, ob ein Gespräch sinnvoll ist.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>The list names the person in charge in each company, so a message reaches the right desk the first time.</source>
      <translation>Die Liste nennt die zuständige Person jeder Firma, so erreicht eine Nachricht gleich den richtigen Tisch.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>The people themselves handed over the cards</source>
      <translation>Die Personen haben die Karten selbst übergeben</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>The person in charge can answer two questions that decide whether the product is of use at all.</source>
      <translation>Die zuständige Person kann zwei Fragen beantworten, die entscheiden, ob das Produkt überhaupt nützt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>The person who decides can judge within a minute whether the product fits. A message to anybody else in the company would not be passed on.</source>
      <translation>Wer entscheidet, kann in einer Minute beurteilen, ob das Produkt passt. Eine Nachricht an andere in der Firma würde nicht weitergegeben.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>The person who ordered knows the machines and the history, so the answer is useful to both sides.</source>
      <translation>Wer bestellt hat, kennt die Maschinen und die Vorgeschichte, deshalb nützt die Antwort beiden Seiten.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>The person who recommends could press a friend; we ask them to mention it first and pay nothing for it.</source>
      <translation>Wer empfiehlt, könnte einen Freund drängen; wir bitten, es zuerst zu erwähnen, und zahlen nichts dafür.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>The question came from one person, who would not get the answer</source>
      <translation>Die Frage kam von einer Person, die die Antwort nicht bekäme</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>The question would be an unasked message about the same event</source>
      <translation>Die Frage wäre selbst eine unverlangte Nachricht zur selben Veranstaltung</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>The recommender tells the person that they gave us the name, or we do so in the first sentence of the first message.</source>
      <translation>Die empfehlende Person sagt ihr, dass sie uns den Namen gab, oder wir tun es im ersten Satz der ersten Nachricht.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>The register is public by law, and the companies publish number and person in charge on their own websites for business contacts.</source>
      <translation>Das Register ist gesetzlich öffentlich, und die Firmen veröffentlichen Nummer und Zuständige auf ihren Websites für Geschäftskontakte.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>The request would itself be an unasked message to the same people</source>
      <translation>Die Anfrage wäre selbst eine unverlangte Nachricht an dieselben Personen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>The rules of our association on invitations are kept: no travel paid, no gifts.</source>
      <translation>Die Regeln unseres Verbandes für Einladungen werden eingehalten: keine bezahlte Reise, keine Geschenke.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>The vendor is named in the first line, two messages at most, six months of storage, and a colleague checks a sample of fifty rows before the first message.</source>
      <translation>Der Anbieter steht in der ersten Zeile, höchstens zwei Nachrichten, sechs Monate Speicherung, und jemand prüft vor der ersten Nachricht eine Stichprobe von fünfzig Zeilen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>The vendor shows where each entry was published; sources behind a login are excluded by contract</source>
      <translation>Der Anbieter zeigt, wo jeder Eintrag veröffentlicht war; Quellen hinter einer Anmeldung schließt der Vertrag aus</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>The vendor's notice names suppliers of our trade as recipients and tells people how to object; we read it and keep a copy with the source.</source>
      <translation>Der Hinweis des Anbieters nennt Lieferanten unserer Branche als Empfänger und sagt, wie man widerspricht; wir haben ihn gelesen und legen eine Kopie zur Quelle.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>There is none so far; the number has not been used by us before</source>
      <translation>Bisher keines; die Nummer wurde von uns noch nicht genutzt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>There is none yet; the data have not been used before</source>
      <translation>Noch keines; die Daten wurden bisher nicht genutzt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>They know the recommender; we have not used their data before</source>
      <translation>Sie kennen die empfehlende Person; wir haben ihre Daten noch nicht genutzt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>They met us or asked about us; the data served to answer them</source>
      <translation>Sie haben uns getroffen oder nach uns gefragt; die Daten dienten der Antwort</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>They talked to us at the stand; the data have not been used before</source>
      <translation>Sie haben am Stand mit uns gesprochen; die Daten wurden bisher nicht genutzt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Three people in sales live from these calls. Without them we would reach only companies that already search for such a product.</source>
      <translation>Drei Personen im Vertrieb leben von diesen Anrufen. Ohne sie erreichten wir nur Firmen, die schon nach einem solchen Produkt suchen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Trade fair follow-up</source>
      <translation>Nachfassen nach der Messe</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Tried for years: they do not know that the fault was mended</source>
      <translation>Jahrelang versucht: Sie wissen nicht, dass der Fehler behoben ist</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Tried with 200 companies: two answers, most messages were never passed on</source>
      <translation>Mit 200 Firmen versucht: zwei Antworten, die meisten Nachrichten wurden nie weitergegeben</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Two messages a year, only within travelling distance, deletion three months after the day.</source>
      <translation>Zwei Nachrichten im Jahr, nur in erreichbarer Entfernung, Löschung drei Monate nach dem Tag.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Two people in sales depend on these calls. E-mail without consent is closed in both countries.</source>
      <translation>Zwei Personen im Vertrieb hängen von diesen Anrufen ab. E-Mail ohne Einwilligung ist in beiden Ländern ausgeschlossen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Two projects a year carry the product line. Without direct proposals these companies would not know that it exists.</source>
      <translation>Zwei Projekte im Jahr tragen die Produktlinie. Ohne direkte Vorschläge wüssten diese Firmen nicht, dass es sie gibt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Used where the person has left; elsewhere nobody there knows the history</source>
      <translation>Genutzt, wo die Person gegangen ist; sonst kennt dort niemand die Vorgeschichte</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Visitors are in a hurry; a form keeps most of them from asking at all</source>
      <translation>Besucher haben es eilig; ein Formular hält die meisten davon ab, überhaupt zu fragen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Visitors came to our stand and asked about our products. We want to answer and show them what fits their work.</source>
      <translation>Besucher kamen an unseren Stand und fragten nach unseren Produkten. Wir möchten antworten und zeigen, was zu ihrer Arbeit passt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Visitors hand over a card in order to hear more about what they looked at.</source>
      <translation>Besucher geben eine Karte ab, um mehr über das zu erfahren, was sie angesehen haben.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Visitors of our stand, in a role that decides about what we showed, in companies of our trade</source>
      <translation>Besucher unseres Standes in einer Funktion, die über das Gezeigte entscheidet, in Firmen unserer Branche</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Waiting until they come back</source>
      <translation>Warten, bis sie zurückkommen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>We ask for that first; many prefer that we write ourselves and say so</source>
      <translation>Darum bitten wir zuerst; vielen ist lieber, dass wir selbst schreiben und es sagen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>We buy a list of business contacts from a vendor whose collection we have checked, drop private mailboxes, flagged rows and everybody outside our trade, hold the list against our do-not-contact list, and send two e-mails at most about one offer for the role.</source>
      <translation>Wir kaufen eine Liste mit Geschäftskontakten bei einem Anbieter, dessen Erhebung wir geprüft haben, entfernen private Postfächer, gemeldete Zeilen und alle außerhalb unserer Branche, gleichen die Liste mit unserer Sperrliste ab und senden höchstens zwei E-Mails zu einem Angebot für die Funktion.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>We choose companies from a public register by trade and size, look up the company's published phone number and the person in charge, note why our product fits this very company, and call once between nine and four on working days.</source>
      <translation>Wir wählen Firmen aus einem öffentlichen Register nach Branche und Größe, suchen die veröffentlichte Telefonnummer und die zuständige Person, notieren, warum unser Produkt gerade zu dieser Firma passt, und rufen einmal zwischen neun und sechzehn Uhr an Werktagen an.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>We choose companies in Denmark and Germany by trade and size, look up the published company number and the person in charge, write down before each call which fact about this very company makes interest presumable, and call once between nine and four on working days.</source>
      <translation>Wir wählen Firmen in Dänemark und Deutschland nach Branche und Größe, suchen die veröffentlichte Firmennummer und die zuständige Person, schreiben vor jedem Anruf auf, welche Tatsache über genau diese Firma ein Interesse vermuten lässt, und rufen einmal zwischen neun und sechzehn Uhr an Werktagen an.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>We enter a region where nobody knows us. A checked list lets us find the companies that could use the product.</source>
      <translation>Wir betreten ein Gebiet, in dem uns niemand kennt. Mit einer geprüften Liste finden wir die Firmen, die das Produkt brauchen könnten.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>We keep to the code of our trade association on calls: working hours, a visible number, no second call after a no.</source>
      <translation>Wir halten den Kodex unseres Verbandes für Anrufe ein: Arbeitszeit, sichtbare Nummer, kein zweiter Anruf nach einem Nein.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>We look through a trade directory for companies that install products like ours, choose those of fitting size and region, note the owner or head of sales with the work e-mail, and propose a partnership in one e-mail, followed by one call.</source>
      <translation>Wir suchen in einem Branchenverzeichnis Firmen, die Produkte wie unsere installieren, wählen solche mit passender Größe und Lage, notieren Inhaber oder Vertriebsleitung mit dienstlicher E-Mail und schlagen in einer E-Mail eine Partnerschaft vor, gefolgt von einem Anruf.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>We offer it too; one customer in twenty signs up, the others still ask why nobody told them</source>
      <translation>Bieten wir auch an; einer von zwanzig Kunden meldet sich an, die anderen fragen trotzdem, warum ihnen niemand etwas gesagt hat</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>We sell a product that helps companies of this trade, and most of them have never heard of us. We want to show them once what it does.</source>
      <translation>Wir verkaufen ein Produkt, das Firmen dieser Branche hilft, und die meisten haben nie von uns gehört. Wir möchten ihnen einmal zeigen, was es leistet.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>We sell through local companies that install our products. In some regions we have none and look for partners.</source>
      <translation>Wir verkaufen über örtliche Firmen, die unsere Produkte installieren. In manchen Gebieten haben wir keine und suchen Partner.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>We start there and ask to be put through; the name helps not to disturb several people</source>
      <translation>Dort beginnen wir und lassen uns verbinden; der Name hilft, nicht mehrere zu stören</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>We take companies of our trade from a directory, choose those of a fitting size, note one person who decides about what we sell with the work e-mail address, and send at most two e-mails about one offer that concerns this role.</source>
      <translation>Wir nehmen Firmen unserer Branche aus einem Verzeichnis, wählen solche passender Größe, notieren eine Person, die über das entscheidet, was wir verkaufen, mit dienstlicher E-Mail-Adresse, und senden höchstens zwei E-Mails zu einem Angebot, das diese Funktion betrifft.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>We type the business cards handed over at our stand into a list: name, company, role, work e-mail and phone. We leave out everybody outside our trade, send one e-mail within two weeks and call once if there is no answer.</source>
      <translation>Wir tippen die am Stand übergebenen Visitenkarten in eine Liste: Name, Firma, Funktion, dienstliche E-Mail und Telefon. Wir lassen alle außerhalb unserer Branche weg, senden binnen zwei Wochen eine E-Mail und rufen einmal an, wenn keine Antwort kommt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>We write only to people who handed us a card, with one e-mail and at most one call, and hold only what is printed on the card.</source>
      <translation>Wir schreiben nur Personen, die uns eine Karte gegeben haben, mit einer E-Mail und höchstens einem Anruf, und speichern nur, was auf der Karte gedruckt ist.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>What the recommender says about the person beyond the need</source>
      <translation>Was die empfehlende Person über den Bedarf hinaus über die Person sagt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Whether our product fits depends on the plant. Two questions on the phone show it, and both sides save time.</source>
      <translation>Ob unser Produkt passt, hängt von der Anlage ab. Zwei Fragen am Telefon zeigen es, und beide Seiten sparen Zeit.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Whether the product fits depends on the plant. Two questions on the phone settle that, which a letter cannot ask.</source>
      <translation>Ob das Produkt passt, hängt von der Anlage ab. Zwei Fragen am Telefon klären das, die ein Brief nicht stellen kann.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Who came once or asked about us expects to hear of the next day.</source>
      <translation>Wer einmal kam oder nach uns fragte, rechnet damit, vom nächsten Tag zu erfahren.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Who is introduced by somebody they know expects a short message that names that person.</source>
      <translation>Wer von einem Bekannten empfohlen wird, rechnet mit einer kurzen Nachricht, die diese Person nennt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Who orders regularly from a supplier expects to be told about parts and successors.</source>
      <translation>Wer regelmäßig bei einem Lieferanten bestellt, rechnet mit Nachrichten über Teile und Nachfolger.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Whoever reads a department's mailbox expects proposals for the department.</source>
      <translation>Wer das Postfach einer Abteilung liest, rechnet mit Vorschlägen für die Abteilung.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Winning a customer back costs a fifth of finding a new one. Without it, machines in use would be left without service.</source>
      <translation>Einen Kunden zurückzugewinnen kostet ein Fünftel eines neuen. Ohne das blieben laufende Maschinen ohne Service.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Winning former customers back</source>
      <translation>Frühere Kunden zurückgewinnen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Without a partner nearby we cannot serve customers of a region. Two orders had to be turned down last year.</source>
      <translation>Ohne Partner in der Nähe können wir Kunden eines Gebietes nicht bedienen. Zwei Aufträge mussten wir letztes Jahr ablehnen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Writing to company mailboxes first</source>
      <translation>Zuerst an Firmenpostfächer schreiben</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Writing to company mailboxes only</source>
      <translation>Nur an Firmenpostfächer schreiben</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Writing to the company's general mailbox</source>
      <translation>An das allgemeine Postfach der Firma schreiben</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Yes, our sales staff explain it on the phone every day</source>
      <translation>Ja, unser Vertrieb erklärt es jeden Tag am Telefon</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Yes: a sign at the stand says that we follow up and how to object</source>
      <translation>Ja: Ein Schild am Stand sagt, dass wir nachfassen und wie man widerspricht</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Yes: at earlier events and in talks, where we say that we invite to such days</source>
      <translation>Ja: auf früheren Veranstaltungen und in Gesprächen, wo wir sagen, dass wir zu solchen Tagen einladen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Yes: business products without special advertising rules</source>
      <translation>Ja: Geschäftsprodukte ohne besondere Werberegeln</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Yes: calls to companies are lawful in Denmark; in Germany only where interest may be presumed (UWG s.7(2) no. 1)</source>
      <translation>Ja: Anrufe bei Firmen sind in Dänemark erlaubt; in Deutschland nur bei mutmaßlichem Interesse (§ 7 Abs. 2 Nr. 1 UWG)</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Yes: date and programme are fixed</source>
      <translation>Ja: Termin und Programm stehen fest</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Yes: entry is free, and nothing of value is given that could bind a guest</source>
      <translation>Ja: Der Eintritt ist frei, und nichts von Wert wird gegeben, das einen Gast binden könnte</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Yes: no reward is paid for introductions, and the products are free of special rules</source>
      <translation>Ja: Für Empfehlungen wird nichts gezahlt, und für die Produkte gelten keine besonderen Regeln</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Yes: ordinary goods without special advertising rules</source>
      <translation>Ja: gewöhnliche Waren ohne besondere Werberegeln</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Yes: our products may be advertised freely to companies</source>
      <translation>Ja: Unsere Produkte dürfen gegenüber Firmen frei beworben werden</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Yes: own goods and services, offered to companies</source>
      <translation>Ja: eigene Waren und Leistungen, Firmen angeboten</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Yes: partner contracts follow the rules on trade agents and competition</source>
      <translation>Ja: Partnerverträge folgen den Regeln für Handelsvertreter und Wettbewerb</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Yes: proposals to companies about equipment are free of special rules</source>
      <translation>Ja: Für Vorschläge an Firmen zu Ausrüstung gelten keine besonderen Regeln</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Yes: the caller says who calls, why, and where the number comes from</source>
      <translation>Ja: Wer anruft, sagt, wer anruft, warum und woher die Nummer stammt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Yes: the companies are chosen and the figures are worked out this quarter</source>
      <translation>Ja: Die Firmen sind ausgewählt, die Zahlen werden in diesem Quartal gerechnet</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Yes: the fair has just ended and the products are on sale</source>
      <translation>Ja: Die Messe ist gerade vorbei, und die Produkte sind erhältlich</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Yes: the first sentence says who recommended them and why</source>
      <translation>Ja: Der erste Satz sagt, wer sie empfohlen hat und warum</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Yes: the introduction was made within the last weeks and names a present need</source>
      <translation>Ja: Die Empfehlung stammt aus den letzten Wochen und nennt einen aktuellen Bedarf</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Yes: the invitation says when we met</source>
      <translation>Ja: Die Einladung sagt, wann wir uns getroffen haben</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Yes: the new service contract has been on offer since this month</source>
      <translation>Ja: Der neue Servicevertrag wird seit diesem Monat angeboten</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Yes: the order form tells of the messages and of the right to object</source>
      <translation>Ja: Das Bestellformular nennt die Nachrichten und das Widerspruchsrecht</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Yes: the product groups are maintained and the mailing runs every month</source>
      <translation>Ja: Die Produktgruppen sind gepflegt, und der Versand läuft monatlich</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Yes: the product is available and the calls are planned for the next weeks</source>
      <translation>Ja: Das Produkt ist erhältlich, die Anrufe sind für die nächsten Wochen geplant</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Yes: the product is free of special advertising rules</source>
      <translation>Ja: Für das Produkt gelten keine besonderen Werberegeln</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Yes: the product is on sale and the campaign is planned for this quarter</source>
      <translation>Ja: Das Produkt ist erhältlich, die Kampagne ist für dieses Quartal geplant</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Yes: the product is on sale in both countries and calls begin next month</source>
      <translation>Ja: Das Produkt ist in beiden Ländern erhältlich, die Anrufe beginnen nächsten Monat</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Yes: the proposal says why this company was chosen</source>
      <translation>Ja: Der Vorschlag sagt, warum diese Firma ausgewählt wurde</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Yes: the sales office opens this quarter and the product is on sale there</source>
      <translation>Ja: Das Vertriebsbüro öffnet in diesem Quartal, und das Produkt ist dort erhältlich</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Yes: the vendor's contract allows this use and our products are free of special rules</source>
      <translation>Ja: Der Vertrag des Anbieters erlaubt diese Nutzung, und für unsere Produkte gelten keine besonderen Regeln</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Yes: they know us and we say which order we mean</source>
      <translation>Ja: Sie kennen uns, und wir sagen, welche Bestellung wir meinen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Yes: three regions are without a partner today</source>
      <translation>Ja: Drei Gebiete sind heute ohne Partner</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Yes: vendor, date and reason stand in the first message</source>
      <translation>Ja: Anbieter, Datum und Grund stehen in der ersten Nachricht</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Yes: we name the directory and the region</source>
      <translation>Ja: Wir nennen das Verzeichnis und das Gebiet</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Yes: we say which directory the address comes from and why we wrote</source>
      <translation>Ja: Wir sagen, aus welchem Verzeichnis die Adresse stammt und warum wir schreiben</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Yes: we say who calls, why this company, and where the number is from</source>
      <translation>Ja: Wir sagen, wer anruft, warum diese Firma und woher die Nummer stammt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Yes: with their order, and the order form told of messages about our products</source>
      <translation>Ja: mit ihrer Bestellung, und das Bestellformular nannte Nachrichten zu unseren Produkten</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>from collection, if nobody answers</source>
      <translation>ab der Erhebung, wenn niemand antwortet</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>from our last message</source>
      <translation>ab unserer letzten Nachricht</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>from our last message, if there is no interest</source>
      <translation>ab unserer letzten Nachricht, wenn kein Interesse besteht</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>from our message, if there is no answer</source>
      <translation>ab unserer Nachricht, wenn keine Antwort kommt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>from the call, if there is no interest</source>
      <translation>ab dem Anruf, wenn kein Interesse besteht</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>from the day of the event</source>
      <translation>ab dem Tag der Veranstaltung</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>from the day we got the list, if nobody answers</source>
      <translation>ab dem Tag, an dem wir die Liste bekamen, wenn niemand antwortet</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>from the last order; three months after our message if nobody answers</source>
      <translation>ab der letzten Bestellung; drei Monate nach unserer Nachricht, wenn niemand antwortet</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>from the last purchase or talk</source>
      <translation>ab dem letzten Kauf oder Gespräch</translation>
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Assess once</source>
      <translation>Einmal abwägen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/tour.py" />
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Cells that may show a child or sensitive data wait in Review. One key decides, S does all alike.</source>
      <translation>Zellen, die ein Kind oder sensible Daten zeigen könnten, warten in der Durchsicht. Eine Taste entscheidet, S nimmt alle gleichen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Ctrl+K does or finds anything, F1 helps. Nothing ever leaves this computer but the files you export.</source>
      <translation>Strg+K tut oder findet alles, F1 hilft. Nichts verlässt diesen Computer außer den Dateien, die Sie exportieren.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/tour.py" />
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Drop a list</source>
      <translation>Liste ablegen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Drop a spreadsheet anywhere on the window. You see what it holds before anything is stored.</source>
      <translation>Legen Sie eine Tabelle irgendwo auf dem Fenster ab. Sie sehen, was sie enthält, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Each lead is Ready, to Check, Blocked or Do not contact. “Why” says what holds it.</source>
      <translation>Jeder Lead ist Bereit, Prüfen, Gesperrt oder Nicht kontaktieren. „Warum“ sagt, was ihn hält.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Export</source>
      <translation>Export</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Home shows how ready your leads are and what holds them back. Every bar and number can be clicked.</source>
      <translation>Start zeigt, wie bereit Ihre Leads sind und was sie zurückhält. Jeder Balken und jede Zahl lässt sich anklicken.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Legitimate interest needs an assessment. It takes ten minutes; later lists of its kind rest on it.</source>
      <translation>Berechtigtes Interesse braucht eine Abwägung. Sie dauert zehn Minuten; spätere Listen dieser Art beruhen darauf.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Look at flags</source>
      <translation>Hinweise ansehen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/tour.py" />
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/tour.py" />
      <source>Skip the tour</source>
      <translation>Rundgang überspringen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>That's all</source>
      <translation>Das ist alles</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>The details say why a lead is held, with a button to the very place that frees it.</source>
      <translation>Die Einzelheiten sagen, warum ein Lead gehalten wird, mit einem Knopf genau dorthin, wo er frei wird.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>The gate lets out who may leave and lists who stays, with the shortest way to free them.</source>
      <translation>Die Prüfung lässt hinaus, wer darf, und nennt, wer bleibt, mit dem kürzesten Weg zur Freigabe.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>What needs you today</source>
      <translation>Was heute auf Sie wartet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Why, and the way out</source>
      <translation>Warum, und der Ausweg</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Your leads</source>
      <translation>Ihre Leads</translation>
    </message>
  </context>
  <context>
    <name>Trouble</name>
    <message>
      <location filename="../../lead_desk/desktop/fault_words.py" />
      <source>Something went wrong inside Lead Desk.</source>
      <translation>In Lead Desk ist etwas schiefgegangen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/trouble.py" />
      <source>Your store is safe: what was under way was taken back. The details below hold no data about people.</source>
      <translation>Ihr Speicher ist sicher: was im Gange war, wurde zurückgenommen. Die Einzelheiten unten enthalten keine Personendaten.</translation>
    </message>
  </context>
  <context>
    <name>TrustKey</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Fingerprint</source>
      <translation>Fingerabdruck</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>From then on, approvals signed with this key count here at once. Call the owner on a number you know and have them read out their letters; a file alone proves nothing.</source>
      <translation>Von da an gelten mit diesem Schlüssel signierte Freigaben hier sofort. Rufen Sie den Inhaber unter einer bekannten Nummer an und lassen Sie sich die Zeichen vorlesen; eine Datei allein beweist nichts.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>I compared these letters with the owner, by phone or face to face</source>
      <translation>Ich habe diese Zeichen mit dem Inhaber verglichen, am Telefon oder persönlich</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Trust the key</source>
      <translation>Schlüssel vertrauen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Trust this approver's key?</source>
      <translation>Dem Schlüssel dieses Freigebers vertrauen?</translation>
    </message>
  </context>
  <context>
    <name>ViewBar</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/view_bar.py" />
      <source>Delete this view</source>
      <translation>Diese Ansicht löschen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/view_bar.py" />
      <source>More views</source>
      <translation>Weitere Ansichten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/view_bar.py" />
      <source>Rename or delete this view</source>
      <translation>Diese Ansicht umbenennen oder löschen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/view_bar.py" />
      <source>Rename…</source>
      <translation>Umbenennen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/view_bar.py" />
      <source>Save changes…</source>
      <translation>Änderungen speichern …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/view_bar.py" />
      <source>Save view…</source>
      <translation>Ansicht speichern …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/view_bar.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/view_bar.py" />
      <source>View deleted.</source>
      <translation>Ansicht gelöscht.</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>(empty)</source>
      <translation>(leer)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>A child</source>
      <translation>Ein Kind</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>A client of ours</source>
      <translation>Ein Kunde von uns</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>A partner who decides alone</source>
      <translation>Ein Partner, der allein entscheidet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>A tool or service working for us</source>
      <translation>Ein Werkzeug oder Dienst, der für uns arbeitet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Adequacy decision</source>
      <translation>Angemessenheitsbeschluss</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>All marketing</source>
      <translation>Jede Werbung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>American (DOS)</source>
      <translation>Amerikanisch (DOS)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>An authority</source>
      <translation>Eine Behörde</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>An authority said so</source>
      <translation>Eine Behörde hat es verlangt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Approved</source>
      <translation>Freigegeben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Asked to be deleted</source>
      <translation>Löschung verlangt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Assessment</source>
      <translation>Interessenabwägung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Baltic (Windows)</source>
      <translation>Baltisch (Windows)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Binding corporate rules</source>
      <translation>Verbindliche interne Vorschriften</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Birth date: day</source>
      <translation>Geburtsdatum: Tag</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Birth date: month</source>
      <translation>Geburtsdatum: Monat</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Birth date: year</source>
      <translation>Geburtsdatum: Jahr</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Blocked</source>
      <translation>Gesperrt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Bought from a vendor</source>
      <translation>Bei einem Anbieter gekauft</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Bounced or complained</source>
      <translation>Unzustellbar oder Beschwerde</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Central European (DOS)</source>
      <translation>Mitteleuropäisch (DOS)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Central European (ISO)</source>
      <translation>Mitteleuropäisch (ISO)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Central European (Windows)</source>
      <translation>Mitteleuropäisch (Windows)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Check</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Chinese, simplified (GB 18030)</source>
      <translation>Chinesisch, vereinfacht (GB 18030)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Chinese, traditional (Big5)</source>
      <translation>Chinesisch, traditionell (Big5)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Collected by somebody else</source>
      <translation>Von jemand anderem erhoben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Company mailbox</source>
      <translation>Firmenpostfach</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Complained as spam</source>
      <translation>Als Spam gemeldet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Consent (Art. 6(1)(a))</source>
      <translation>Einwilligung (Art. 6 Abs. 1 lit. a)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Consumer</source>
      <translation>Verbraucher</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Contract (Art. 6(1)(b))</source>
      <translation>Vertrag (Art. 6 Abs. 1 lit. b)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Cyrillic (DOS)</source>
      <translation>Kyrillisch (DOS)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Cyrillic (KOI8-R)</source>
      <translation>Kyrillisch (KOI8-R)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Cyrillic (Windows)</source>
      <translation>Kyrillisch (Windows)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Do not contact</source>
      <translation>Kontaktsperre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Don't store</source>
      <translation>Nicht speichern</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Draft</source>
      <translation>Entwurf</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>EU-US Data Privacy Framework</source>
      <translation>EU-US-Datenschutzrahmen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Email</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Email address</source>
      <translation>E-Mail-Adresse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Existing customer, soft opt-in</source>
      <translation>Bestandskunde, Soft Opt-in</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Flag</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Form at an event</source>
      <translation>Formular auf einer Veranstaltung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Form on a web page</source>
      <translation>Formular auf einer Webseite</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Form on our website</source>
      <translation>Formular auf unserer Website</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Form, confirmed by mail</source>
      <translation>Formular, per Mail bestätigt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Given by a colleague</source>
      <translation>Von einem Kollegen erhalten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Greek (Windows)</source>
      <translation>Griechisch (Windows)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Imported</source>
      <translation>Importiert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>In person</source>
      <translation>Persönlich</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Japanese (EUC)</source>
      <translation>Japanisch (EUC)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Japanese (Shift-JIS)</source>
      <translation>Japanisch (Shift-JIS)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Kept apart</source>
      <translation>Zurückgestellt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Korean (EUC)</source>
      <translation>Koreanisch (EUC)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Last name: particle</source>
      <translation>Nachname: Namenszusatz</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Lawful basis</source>
      <translation>Rechtsgrundlage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Legal obligation (Art. 6(1)(c))</source>
      <translation>Rechtliche Verpflichtung (Art. 6 Abs. 1 lit. c)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Legitimate interest (Art. 6(1)(f))</source>
      <translation>Berechtigtes Interesse (Art. 6 Abs. 1 lit. f)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>May be a child</source>
      <translation>Könnte ein Kind sein</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>May show criminal data</source>
      <translation>Könnte Strafdaten zeigen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>May show {category}</source>
      <translation>Könnte zeigen: {category}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Named by somebody else</source>
      <translation>Von jemand anderem genannt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>National ID number inside</source>
      <translation>Nationale Ausweisnummer enthalten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Nobody has looked yet</source>
      <translation>Noch hat niemand nachgesehen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>None on file</source>
      <translation>Keine erfasst</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Nordic (DOS)</source>
      <translation>Nordisch (DOS)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Not a person (info@ mailbox)</source>
      <translation>Keine Person (info@-Postfach)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Not decided yet</source>
      <translation>Noch nicht entschieden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>One topic</source>
      <translation>Ein Thema</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Our own customers</source>
      <translation>Unsere eigenen Kunden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/session.py" />
      <source>Our own use</source>
      <translation>Eigene Nutzung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Out of date</source>
      <translation>Abgelaufen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Person at a company</source>
      <translation>Person in einem Unternehmen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Phone number</source>
      <translation>Telefonnummer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Phone: area code</source>
      <translation>Telefon: Ortsvorwahl</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Phone: dial code</source>
      <translation>Telefon: Landesvorwahl</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Post</source>
      <translation>Post</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Postal address</source>
      <translation>Postanschrift</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Professional network</source>
      <translation>Berufliches Netzwerk</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Public do-not-call list</source>
      <translation>Öffentliche Anruf-Sperrliste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Public task (Art. 6(1)(e))</source>
      <translation>Öffentliche Aufgabe (Art. 6 Abs. 1 lit. e)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Public web pages or maps</source>
      <translation>Öffentliche Webseiten oder Karten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Purpose</source>
      <translation>Zweck</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Ready</source>
      <translation>Bereit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Recorded phone call</source>
      <translation>Aufgezeichnetes Telefonat</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Rejected</source>
      <translation>Abgewiesen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Replaced</source>
      <translation>Ersetzt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Row</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Said no (do not contact)</source>
      <translation>Hat Nein gesagt (nicht kontaktieren)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Sole trader</source>
      <translation>Einzelunternehmer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Something else</source>
      <translation>Etwas anderes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Standard clauses, module 1</source>
      <translation>Standardklauseln, Modul 1</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Standard clauses, module 2</source>
      <translation>Standardklauseln, Modul 2</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Standard clauses, module 3</source>
      <translation>Standardklauseln, Modul 3</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Standard clauses, module 4</source>
      <translation>Standardklauseln, Modul 4</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Stays in the EU/EEA</source>
      <translation>Bleibt in der EU/im EWR</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Street: house number</source>
      <translation>Straße: Hausnummer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Street: letter or addition</source>
      <translation>Straße: Zusatz</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Street: second line</source>
      <translation>Straße: zweite Zeile</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Street: third line</source>
      <translation>Straße: dritte Zeile</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Text message</source>
      <translation>SMS</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>The person objected</source>
      <translation>Die Person hat widersprochen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>The person's explicit consent</source>
      <translation>Ausdrückliche Einwilligung der Person</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>They allow this use</source>
      <translation>Sie erlauben diese Nutzung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>They forbid this use</source>
      <translation>Sie verbieten diese Nutzung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Took consent back</source>
      <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Trade fair or event</source>
      <translation>Messe oder Veranstaltung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Turkish (Windows)</source>
      <translation>Türkisch (Windows)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>UK addendum</source>
      <translation>Britischer Zusatz</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>UK extension of the framework</source>
      <translation>Britische Erweiterung des Rahmens</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>UK transfer agreement</source>
      <translation>Britisches Übermittlungsabkommen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Undone</source>
      <translation>Rückgängig gemacht</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Unsubscribed</source>
      <translation>Abgemeldet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Vital interests (Art. 6(1)(d))</source>
      <translation>Lebenswichtige Interessen (Art. 6 Abs. 1 lit. d)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Western European (DOS)</source>
      <translation>Westeuropäisch (DOS)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Western European (ISO)</source>
      <translation>Westeuropäisch (ISO)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Western European (Mac)</source>
      <translation>Westeuropäisch (Mac)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Western European (Windows)</source>
      <translation>Westeuropäisch (Windows)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Whole company (domain)</source>
      <translation>Ganzes Unternehmen (Domain)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>a guess</source>
      <translation>eine Vermutung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>biometric data</source>
      <translation>biometrische Daten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>confirmed</source>
      <translation>bestätigt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>d MMM yyyy</source>
      <translation>d. MMM yyyy</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>ethnic origin</source>
      <translation>ethnische Herkunft</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>genetic data</source>
      <translation>genetische Daten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>health</source>
      <translation>Gesundheit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>how they said yes</source>
      <translation>wie sie Ja sagten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>looked at, fine</source>
      <translation>angesehen, in Ordnung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>political views</source>
      <translation>politische Meinung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>religion or belief</source>
      <translation>Religion oder Glaube</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>sensitive data</source>
      <translation>sensible Daten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>sex life</source>
      <translation>Sexualleben</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>sexual orientation</source>
      <translation>sexuelle Orientierung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>tells of children</source>
      <translation>sagt etwas über Kinder</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>that a yes can be taken back</source>
      <translation>dass ein Ja widerrufen werden kann</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>the channels</source>
      <translation>die Kanäle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>the companies it names</source>
      <translation>die genannten Unternehmen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>the confirmation</source>
      <translation>die Bestätigung</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>the date</source>
      <translation>das Datum</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>the kept proof</source>
      <translation>der aufbewahrte Beleg</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>the language</source>
      <translation>die Sprache</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>the place</source>
      <translation>der Ort</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>the wording</source>
      <translation>der Wortlaut</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>to be checked</source>
      <translation>zu prüfen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>trade-union membership</source>
      <translation>Gewerkschaftszugehörigkeit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>what for</source>
      <translation>wofür</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>words removed</source>
      <translation>Wörter entfernt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>{these} and {last}</source>
      <translation>{these} und {last}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>“{name}”</source>
      <translation>„{name}“</translation>
    </message>
  </context>
  <context>
    <name>WordsSettings</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>Add a word…</source>
      <translation>Wort hinzufügen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>Done. It counts for the lists you import from now on.</source>
      <translation>Erledigt. Es gilt für Listen, die Sie ab jetzt importieren.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>Look at all leads again</source>
      <translation>Alle Leads erneut prüfen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>Looking at all leads again</source>
      <translation>Alle Leads werden erneut geprüft</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>Remove the word {word}</source>
      <translation>Wort {word} entfernen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>Version of the rules: {version}</source>
      <translation>Version der Regeln: {version}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>Words of your own are flagged on top of the shipped rules; others you can let pass. They count for the lists you import from now on; look at all leads again to use them on those you have. What you decided stays.</source>
      <translation>Eigene Wörter werden zusätzlich zu den mitgelieferten Regeln markiert; andere können Sie durchlassen. Sie gelten für Listen, die Sie ab jetzt importieren; prüfen Sie alle Leads erneut, um sie auf vorhandene anzuwenden. Ihre Entscheidungen bleiben.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>Words that raise a flag</source>
      <translation>Wörter, die einen Hinweis auslösen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>every text</source>
      <translation>jeder Text</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>never flagged</source>
      <translation>nie markiert</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>{count} leads looked at. New flags: {added}, gone: {dropped}.</source>
      <translation>
        <numerusform>{count} Lead angesehen. Neue Hinweise: {added}, entfallen: {dropped}.</numerusform>
        <numerusform>{count} Leads angesehen. Neue Hinweise: {added}, entfallen: {dropped}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>“{word}”: {told}  ·  {where}</source>
      <translation>„{word}“: {told}  ·  {where}</translation>
    </message>
  </context>
  <context>
    <name>Workspace</name>
    <message>
      <location filename="../../lead_desk/desktop/workspace.py" />
      <source>Choose lists to look at</source>
      <translation>Listen zum Ansehen auswählen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/workspace.py" />
      <source>Leave the samples</source>
      <translation>Beispiele verlassen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/workspace.py" />
      <source>Lists ({endings});;All files (*)</source>
      <translation>Listen ({endings});;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/workspace.py" />
      <source>Sample lists: made-up people in a store that is thrown away</source>
      <translation>Beispiellisten: erfundene Personen in einem Speicher, der verworfen wird</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/workspace.py" />
      <source>Take the tour</source>
      <translation>Rundgang machen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/workspace.py" />
      <source>Try everything. Nothing here reaches your own store.</source>
      <translation>Probieren Sie alles aus. Nichts hiervon erreicht Ihren eigenen Speicher.</translation>
    </message>
  </context>
  <context>
    <name>YesNoInput</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/inputs.py" />
      <source>Choose…</source>
      <translation>Auswählen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/inputs.py" />
      <source>No</source>
      <translation>Nein</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/inputs.py" />
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
  </context>
  <context>
    <name>_EventCard</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>No. {number}, {when}, {who}</source>
      <translation>Nr. {number}, {when}, {who}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Seal {seal}</source>
      <translation>Siegel {seal}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>The entry</source>
      <translation>Der Eintrag</translation>
    </message>
  </context>
</TS>
