<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
  <context>
    <name>Acts</name>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>An assessment's versions are proof; write a new version.</source>
      <translation>Versionerne af en interesseafvejning er bevis; skriv en ny version.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Assessment</source>
      <translation>Interesseafvejning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/undoing.py" />
      <source>Bring back</source>
      <translation>Gendan</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/undoing.py" />
      <source>Bringing back</source>
      <translation>Gendanner</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Brought back.</source>
      <translation>Gendannet.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Brought back: {count} leads.</source>
      <translation>
        <numerusform>Gendannet: {count} lead.</numerusform>
        <numerusform>Gendannet: {count} leads.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Consent taken back</source>
      <translation>Samtykke trukket tilbage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Differences answered</source>
      <translation>Afvigelser besvaret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Do not contact</source>
      <translation>Kontakt ikke</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Done</source>
      <translation>Udført</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Done, can be undone</source>
      <translation>Udført, kan fortrydes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Entry changed</source>
      <translation>Post ændret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Evidence noted</source>
      <translation>Dokumentation noteret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Field set</source>
      <translation>Felt sat</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Flagged cells removed</source>
      <translation>Flagede celler fjernet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Flags decided</source>
      <translation>Flag afgjort</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Import</source>
      <translation>Importér</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>It is proof of what happened; note what has changed since.</source>
      <translation>Det er bevis for det, der skete; notér, hvad der er ændret siden.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Its earlier state is no longer kept.</source>
      <translation>Den tidligere tilstand gemmes ikke længere.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Lawful basis set</source>
      <translation>Behandlingsgrundlag sat</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Lead corrected</source>
      <translation>Lead rettet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Leads deleted</source>
      <translation>Leads slettet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Leads merged</source>
      <translation>Leads flettet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>List exported</source>
      <translation>Liste eksporteret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Look-alikes kept apart</source>
      <translation>Lignende holdt adskilt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Restriction</source>
      <translation>Begrænsning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Something rests on the entry by now, so it stays.</source>
      <translation>Noget bygger nu på posten, så den bliver.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Stays</source>
      <translation>Bliver</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>The entry was changed since and stays as it is.</source>
      <translation>Posten er ændret siden og forbliver, som den er.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/undoing.py" />
      <source>The last act is an import. Undo it here if you mean it.</source>
      <translation>Den seneste handling er en import. Fortryd den her, hvis du mener det.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>The list has left; call it back under Exports, past lists.</source>
      <translation>Listen er gået ud; kald den tilbage under Eksport.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/undoing.py" />
      <source>There is nothing to undo.</source>
      <translation>Der er intet at fortryde.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>This protects people, so it stays.</source>
      <translation>Dette beskytter personer, så det bliver.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/undoing.py" />
      <source>Undoing</source>
      <translation>Fortryder</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Undone</source>
      <translation>Fortrudt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Undone.</source>
      <translation>Fortrudt.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Undone: {count} leads.</source>
      <translation>
        <numerusform>Fortrudt: {count} lead.</numerusform>
        <numerusform>Fortrudt: {count} leads.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>alike names, same company</source>
      <translation>lignende navne, samme firma</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>alike names, same company domain</source>
      <translation>lignende navne, samme firmadomæne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>alike names, same mailbox name</source>
      <translation>lignende navne, samme postkassenavn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>alike names, same town</source>
      <translation>lignende navne, samme by</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>every email and number</source>
      <translation>hver e-mail og hvert nummer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>left as they are</source>
      <translation>ladt stå</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>lifted</source>
      <translation>ophævet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>same email</source>
      <translation>samme e-mail</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>same number</source>
      <translation>samme nummer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>set</source>
      <translation>sat</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>taken over</source>
      <translation>overtaget</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>the do-not-contact entries</source>
      <translation>kontaktspærringerne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>the flags</source>
      <translation>flagene</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>the restriction</source>
      <translation>begrænsningen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>the stricter lawful basis</source>
      <translation>det strengere behandlingsgrundlag</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>{count} asked for no contact since and stay away.</source>
      <translation>
        <numerusform>{count} har siden bedt om ingen kontakt og holdes ude.</numerusform>
        <numerusform>{count} har siden bedt om ingen kontakt og holdes ude.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>{count} went out in an export since and stay as they are.</source>
      <translation>
        <numerusform>{count} er siden gået ud i en eksport og forbliver, som det er.</numerusform>
        <numerusform>{count} er siden gået ud i en eksport og forbliver, som de er.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>{count} were changed since and stay as they are.</source>
      <translation>
        <numerusform>{count} er ændret siden og forbliver, som det er.</numerusform>
        <numerusform>{count} er ændret siden og forbliver, som de er.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>{count} were deleted since and stay deleted.</source>
      <translation>
        <numerusform>{count} er slettet siden og forbliver slettet.</numerusform>
        <numerusform>{count} er slettet siden og forbliver slettet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>{count} were merged since and stay as they are.</source>
      <translation>
        <numerusform>{count} er flettet siden og forbliver, som det er.</numerusform>
        <numerusform>{count} er flettet siden og forbliver, som de er.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>AddStops</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>&amp;Because</source>
      <translation>&amp;Fordi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>&amp;Channel</source>
      <translation>&amp;Kanal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>A domain stops everybody at that company.</source>
      <translation>Et domæne spærrer alle i den virksomhed.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>Add</source>
      <translation>Tilføj</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>Add {count}</source>
      <translation>Tilføj {count}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>Addresses, numbers, domains</source>
      <translation>Adresser, numre, domæner</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>All channels</source>
      <translation>Alle kanaler</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>Because</source>
      <translation>Fordi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>Channel</source>
      <translation>Kanal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>Do not contact</source>
      <translation>Kontakt ikke</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>Who must not be contacted?</source>
      <translation>Hvem må ikke kontaktes?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>one a line: name@firm.example, +45 20 30 40 50, firm.example</source>
      <translation>én pr. linje: navn@firma.example, +45 20 30 40 50, firma.example</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>{count} can't be read: write numbers with their country code (+45 …).</source>
      <translation>
        <numerusform>{count} kan ikke læses: skriv numre med landekode (+45 …).</numerusform>
        <numerusform>{count} kan ikke læses: skriv numre med landekode (+45 …).</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>AddWord</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>&amp;Word or phrase</source>
      <translation>&amp;Ord eller vending</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>A star stands for more letters. Large and small letters are the same.</source>
      <translation>En stjerne står for flere bogstaver. Store og små bogstaver er ens.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>Add a word</source>
      <translation>Tilføj et ord</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>Add the word</source>
      <translation>Tilføj ordet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>How &amp;sure</source>
      <translation>Hvor &amp;sikkert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>How sure</source>
      <translation>Hvor sikkert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>In every text</source>
      <translation>I al tekst</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>Nothing: never flag it</source>
      <translation>Intet: flag det aldrig</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>Only a warning</source>
      <translation>Kun en advarsel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>Such as: Project Lazaret, or lazaret*</source>
      <translation>Som: Projekt Lazaret, eller lazaret*</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>Sure enough to hold the lead back</source>
      <translation>Sikkert nok til at holde leadet tilbage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>What it &amp;tells</source>
      <translation>Hvad det &amp;fortæller</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>What it tells</source>
      <translation>Hvad det fortæller</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>Where it &amp;counts</source>
      <translation>Hvor det &amp;gælder</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>Where it counts</source>
      <translation>Hvor det gælder</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>Word or phrase</source>
      <translation>Ord eller vending</translation>
    </message>
  </context>
  <context>
    <name>AlarmNote</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/alarm_note.py" />
      <source>Go on with it</source>
      <translation>Fortsæt med det</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/alarm_note.py" />
      <source>Go on with the older store</source>
      <translation>Fortsæt med det ældre arkiv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/alarm_note.py" />
      <source>I brought back a backup…</source>
      <translation>Jeg hentede en sikkerhedskopi frem …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/alarm_note.py" />
      <source>Lock, and look for the newer file</source>
      <translation>Lås, og find den nyere fil</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/alarm_note.py" />
      <source>What was done since then is missing here: imports, decisions, exports. Stops and deletions were brought back. The log keeps that you confirmed it.</source>
      <translation>Det, der er gjort siden, mangler her: importer, afgørelser, eksporter. Spærringer og sletninger er hentet frem. Logget gemmer, at du bekræftede det.</translation>
    </message>
  </context>
  <context>
    <name>AnswerRequest</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>&amp;Answer</source>
      <translation>&amp;Svar</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>&amp;Ground</source>
      <translation>&amp;Grund</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>&amp;What you told them</source>
      <translation>&amp;Hvad du svarede</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>Answer</source>
      <translation>Svar</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>Answer a request</source>
      <translation>Besvar en anmodning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>Ground</source>
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>How was the person answered?</source>
      <translation>Hvordan fik personen svar?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>Lead Desk sends nothing: write or call them yourself, then note it here.</source>
      <translation>Lead Desk sender intet: skriv eller ring selv, og notér det så her.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>The person is answered</source>
      <translation>Personen har fået svar</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>What you told them</source>
      <translation>Hvad du svarede</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>when, by which way, what</source>
      <translation>hvornår, hvordan, hvad</translation>
    </message>
  </context>
  <context>
    <name>AnswersFile</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>&amp;Asked on</source>
      <translation>S&amp;purgt den</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>&amp;Because</source>
      <translation>&amp;Fordi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>&amp;Channel</source>
      <translation>&amp;Kanal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>&amp;Topic</source>
      <translation>&amp;Emne</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>An answer of this list counts {count} days.</source>
      <translation>
        <numerusform>Et svar fra denne liste gælder i {count} dag.</numerusform>
        <numerusform>Et svar fra denne liste gælder i {count} dage.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Answers of a do-not-call list (TPS, Robinson, NIX …)</source>
      <translation>Svar fra en opkaldsspærreliste (TPS, Robinson, NIX …)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>As the file says</source>
      <translation>Som filen siger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>As the file says, else all</source>
      <translation>Som filen siger, ellers alle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Asked on</source>
      <translation>Spurgt den</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Because</source>
      <translation>Fordi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>C&amp;ountry of phones</source>
      <translation>Telefonernes l&amp;and</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Channel</source>
      <translation>Kanal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Choose…</source>
      <translation>Vælg …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Country of phone numbers</source>
      <translation>Telefonnumrenes land</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>DK, if numbers lack +45</source>
      <translation>DK, hvis numre mangler +45</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Import</source>
      <translation>Importér</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Import a list</source>
      <translation>Importér en liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>It &amp;says</source>
      <translation>Den &amp;siger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>It says</source>
      <translation>Den siger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Looking at the file …</source>
      <translation>Ser på filen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Only this kind of mail</source>
      <translation>Kun denne slags mails</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>People who said no: opt-outs, bounces, objections</source>
      <translation>Folk der har sagt nej: afmeldinger, returmails, indsigelser</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Say which list was asked, and when.</source>
      <translation>Angiv hvilken liste der er spurgt, og hvornår.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Service messages end as well</source>
      <translation>Servicebeskeder stopper også</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Service messages too</source>
      <translation>Også servicebeskeder</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>The file &amp;holds</source>
      <translation>Filen &amp;indeholder</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>The file couldn't be read.</source>
      <translation>Filen kunne ikke læses.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>The file holds</source>
      <translation>Filen indeholder</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Which &amp;list</source>
      <translation>Hvilken &amp;liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Which list</source>
      <translation>Hvilken liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>everybody in it is on the list</source>
      <translation>alle i den står på listen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>for each row whether it is on the list</source>
      <translation>for hver række, om den står på listen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>it is the whole list: who is not in it is not listed</source>
      <translation>det er hele listen: den, der ikke er i den, er ikke på listen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>leave empty for all marketing</source>
      <translation>tomt betyder al markedsføring</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>only those listed are marked in a column</source>
      <translation>kun dem på listen er markeret i en kolonne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>those left after the listed were taken out</source>
      <translation>dem der er tilbage, efter de listede er fjernet</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>{count} are on record already, or newer ones are.</source>
      <translation>
        <numerusform>{count} er registreret allerede, eller nyere er.</numerusform>
        <numerusform>{count} er registreret allerede, eller nyere er.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>{count} of your leads are stopped now that were not before.</source>
      <translation>
        <numerusform>{count} af dine leads er nu spærret, som ikke var det før.</numerusform>
        <numerusform>{count} af dine leads er nu spærret, som ikke var det før.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>{count} rows can't be used (rows {places}): no address or number, or no clear answer.</source>
      <translation>
        <numerusform>{count} række kan ikke bruges (række {places}): ingen adresse eller nummer, eller intet klart svar.</numerusform>
        <numerusform>{count} rækker kan ikke bruges (række {places}): ingen adresse eller nummer, eller intet klart svar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>{count} rows say that they may be contacted: left alone.</source>
      <translation>
        <numerusform>{count} række siger, at der må tages kontakt: den røres ikke.</numerusform>
        <numerusform>{count} rækker siger, at der må tages kontakt: de røres ikke.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>{count} rows: {added} new, {known} there already.</source>
      <translation>
        <numerusform>{count} række: {added} nye, {known} fandtes allerede.</numerusform>
        <numerusform>{count} rækker: {added} nye, {known} fandtes allerede.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>{count} rows: {listed} on the list, {clear} not on it.</source>
      <translation>
        <numerusform>{count} række: {listed} på listen, {clear} ikke på den.</numerusform>
        <numerusform>{count} rækker: {listed} på listen, {clear} ikke på den.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ApproverSettings</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>A colleague's card</source>
      <translation>En kollegas kort</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Also take back the approvals that rest on it (lost or stolen)</source>
      <translation>Tag også de godkendelser tilbage, der hviler på den (mistet eller stjålet)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Approvers of assessments</source>
      <translation>Godkendere af interesseafvejninger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Card saved.</source>
      <translation>Kortet er gemt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Make my approver's key…</source>
      <translation>Lav min godkendernøgle …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Nothing signed with it is accepted any more. This cannot be undone.</source>
      <translation>Intet, der er underskrevet med den, gælder mere. Det kan ikke fortrydes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>One approver signs an assessment once; every laptop that trusts the approver's key accepts the file.</source>
      <translation>En godkender underskriver en interesseafvejning én gang; alle computere, der har tillid til godkenderens nøgle, tager imod filen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Revoke</source>
      <translation>Tilbagekald</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Revoke the key of {name}</source>
      <translation>Tilbagekald {name}s nøgle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Revoke…</source>
      <translation>Tilbagekald …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Save my card</source>
      <translation>Gem mit kort</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Save my card…</source>
      <translation>Gem mit kort …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>The key is made. Hand out its card, read out its letters.</source>
      <translation>Nøglen er lavet. Del dens kort ud, og læs bogstaverne højt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>The key is revoked.</source>
      <translation>Nøglen er tilbagekaldt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>There is no approver's key on this computer. Only approvers need one.</source>
      <translation>Der er ingen godkendernøgle på denne computer. Kun godkendere har brug for en.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Trust a colleague's key…</source>
      <translation>Hav tillid til en kollegas nøgle …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Your fingerprint: {fingerprint}</source>
      <translation>Dit fingeraftryk: {fingerprint}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>revoked on {day}</source>
      <translation>tilbagekaldt {day}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>this computer's</source>
      <translation>denne computers</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>trusted since {day}</source>
      <translation>betroet siden {day}</translation>
    </message>
  </context>
  <context>
    <name>AskReason</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/ask.py" />
      <source>In a few words; it is kept in the audit log's record</source>
      <translation>Kort sagt; den gemmes i revisionslogget</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/ask.py" />
      <source>Reason</source>
      <translation>Begrundelse</translation>
    </message>
  </context>
  <context>
    <name>AssessmentChanges</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>A source has new terms</source>
      <translation>En kilde har nye vilkår</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>Data were lost or seen by others</source>
      <translation>Data er gået tabt eller set af andre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>More is found out about people</source>
      <translation>Der findes mere ud om folk</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>More people complain</source>
      <translation>Flere klager</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>Note the change</source>
      <translation>Notér ændringen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>Noted. A new version must be approved by {day}.</source>
      <translation>Noteret. En ny version skal godkendes senest {day}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>People are contacted more often</source>
      <translation>Folk kontaktes oftere</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>The assessment stays good for 30 days. Approve a new version by then, or its leads are held.</source>
      <translation>Vurderingen gælder i 30 dage endnu. Godkend en ny version inden da, ellers holdes dens leads tilbage.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>The law has changed</source>
      <translation>Loven er ændret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>What exactly, in a few words</source>
      <translation>Hvad præcist, med få ord</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>What has changed?</source>
      <translation>Hvad er ændret?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>{state}, to be reviewed: {reasons}</source>
      <translation>{state}, skal gennemgås: {reasons}</translation>
    </message>
  </context>
  <context>
    <name>AssessmentFiles</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>Bring in an assessment</source>
      <translation>Hent en interesseafvejning ind</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>Save for other laptops</source>
      <translation>Gem til andre computere</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>Saved. Send the file to your colleagues by any way you like.</source>
      <translation>Gemt. Send filen til dine kolleger, som du vil.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>The key is trusted.</source>
      <translation>Nøglen er betroet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>{number}, version {version}</source>
      <translation>{number}, version {version}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>“{title}” is approved, signed by {approver}. Leads that rest on it are judged again now.</source>
      <translation>“{title}” er godkendt, underskrevet af {approver}. Leads, der hviler på den, vurderes nu igen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>“{title}” is here as a draft.</source>
      <translation>“{title}” er her som kladde.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>“{title}” was here already; nothing changed.</source>
      <translation>“{title}” var her i forvejen; intet er ændret.</translation>
    </message>
  </context>
  <context>
    <name>AssessmentLinks</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_links.py" />
      <source>Leads linked: {count}. They are judged again now.</source>
      <translation>Tilknyttede leads: {count}. De bedømmes igen nu.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_links.py" />
      <source>Leads that rest on legitimate interest, name no assessment, and have a purpose and a source that this one covers: {count}. It can be undone.</source>
      <translation>Leads, der hviler på legitim interesse, ikke nævner nogen interesseafvejning og har et formål og en kilde, som denne dækker: {count}. Det kan fortrydes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_links.py" />
      <source>Link leads to “{title}”</source>
      <translation>Knyt leads til “{title}”</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_links.py" />
      <source>Link them</source>
      <translation>Knyt dem</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_links.py" />
      <source>No lead of its purposes and sources waits for an assessment.</source>
      <translation>Ingen leads med dens formål og kilder venter på en interesseafvejning.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_links.py" />
      <source>The assessment covers their purpose and source</source>
      <translation>Interesseafvejningen dækker deres formål og kilde</translation>
    </message>
  </context>
  <context>
    <name>AssessmentsPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>All assessments</source>
      <translation>Alle interesseafvejninger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_work.py" />
      <source>All channels it covers need consent in these countries.</source>
      <translation>Alle kanaler, den dækker, kræver samtykke i disse lande.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_work.py" />
      <source>An answer rules this use out, such as sensitive data, children, or no opt-out.</source>
      <translation>Et svar udelukker denne brug, for eksempel følsomme data, børn eller ingen afmelding.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Approved by</source>
      <translation>Godkendt af</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Approved. Leads that rest on it are judged again now.</source>
      <translation>Godkendt. Leads, der hviler på den, vurderes nu igen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Assessments</source>
      <translation>Interesseafvejninger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Author</source>
      <translation>Forfatter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Bring in a file…</source>
      <translation>Hent en fil ind …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Compare versions</source>
      <translation>Sammenlign versioner</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Leads</source>
      <translation>Leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Link waiting leads…</source>
      <translation>Knyt ventende leads …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Look again by</source>
      <translation>Se igen senest</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>New assessment…</source>
      <translation>Ny interesseafvejning …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>New version</source>
      <translation>Ny version</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>No assessment yet</source>
      <translation>Ingen interesseafvejning endnu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_work.py" />
      <source>One of the three tests did not come out in favour.</source>
      <translation>En af de tre prøver faldt ikke ud til fordel.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Open</source>
      <translation>Åbn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Print…</source>
      <translation>Print …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Report (PDF)…</source>
      <translation>Rapport (PDF) …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Save for other laptops…</source>
      <translation>Gem til andre computere …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_work.py" />
      <source>Some questions are still open or answered too briefly.</source>
      <translation>Nogle spørgsmål er stadig åbne eller besvaret for kort.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Something changed…</source>
      <translation>Noget er ændret …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Start from a template…</source>
      <translation>Begynd med en skabelon …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>State</source>
      <translation>Tilstand</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Take approval back…</source>
      <translation>Tag godkendelsen tilbage …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>The approval is taken back.</source>
      <translation>Godkendelsen er taget tilbage.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_work.py" />
      <source>The client's own assessment is not recorded completely.</source>
      <translation>Kundens egen interesseafvejning er ikke registreret fuldstændigt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_work.py" />
      <source>The text was changed after it was signed.</source>
      <translation>Teksten er ændret, efter den blev underskrevet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Turned down.</source>
      <translation>Afvist.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_work.py" />
      <source>What it covers is not complete: purposes, channels, audience, sources, countries, columns, recipients.</source>
      <translation>Hvad den dækker, er ikke fuldstændigt: formål, kanaler, målgruppe, kilder, lande, kolonner, modtagere.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>You need one before you export leads that rest on legitimate interest. It takes about ten minutes, and a template does half of it.</source>
      <translation>Du skal have en, før du eksporterer leads, der hviler på legitim interesse. Det tager cirka ti minutter, og en skabelon klarer halvdelen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>{title}  ·  version {version}  ·  {state}</source>
      <translation>{title}  ·  version {version}  ·  {state}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>{title}  ·  what changed</source>
      <translation>{title}  ·  hvad der er ændret</translation>
    </message>
  </context>
  <context>
    <name>Audit</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A backup was brought back; {count} newer stops were kept</source>
      <translation>
        <numerusform>En sikkerhedskopi blev hentet; {count} nyere spærring blev bevaret</numerusform>
        <numerusform>En sikkerhedskopi blev hentet; {count} nyere spærringer blev bevaret</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A backup was written</source>
      <translation>En sikkerhedskopi blev skrevet</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A column found fine: {count} flags of {field}</source>
      <translation>
        <numerusform>En kolonne er i orden: {count} flag i {field}</numerusform>
        <numerusform>En kolonne er i orden: {count} flag i {field}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A lead was corrected: {fields}</source>
      <translation>Et lead blev rettet: {fields}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A paper of {key} copied out</source>
      <translation>Et dokument fra {key} kopieret ud</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A paper of {key} kept</source>
      <translation>Et dokument fra {key} gemt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A paper of {key} removed</source>
      <translation>Et dokument fra {key} fjernet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A reason was given</source>
      <translation>En grund blev givet</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A remembered decision taken back: {count} flags</source>
      <translation>
        <numerusform>En husket afgørelse taget tilbage: {count} flag</numerusform>
        <numerusform>En husket afgørelse taget tilbage: {count} flag</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A second person decided the same about {count} flags</source>
      <translation>
        <numerusform>En anden person afgjorde det samme om {count} flag</numerusform>
        <numerusform>En anden person afgjorde det samme om {count} flag</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A whole column removed: {count} cells of {field}</source>
      <translation>
        <numerusform>En hel kolonne fjernet: {count} celle i {field}</numerusform>
        <numerusform>En hel kolonne fjernet: {count} celler i {field}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Act</source>
      <translation>Handling</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>An assessment file was refused ({code})</source>
      <translation>En fil med en interesseafvejning blev afvist ({code})</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>An export for “{campaign}” was refused</source>
      <translation>En eksport til “{campaign}” blev afvist</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>An older state of the store was confirmed as meant</source>
      <translation>En ældre tilstand af lageret blev bekræftet som tilsigtet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Answers</source>
      <translation>Svar</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Approver's key</source>
      <translation>Godkenders nøgle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Assessment</source>
      <translation>Interesseafvejning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Assessment {family} saved for other laptops</source>
      <translation>Interesseafvejning {family} gemt til andre computere</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Assessment {family}, version {version}: {state}</source>
      <translation>Interesseafvejning {family}, version {version}: {state}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Assessments</source>
      <translation>Interesseafvejninger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Brought back: {act}</source>
      <translation>Gendannet: {act}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Campaign</source>
      <translation>Kampagne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Cells</source>
      <translation>Celler</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Changes of leads</source>
      <translation>Ændringer af leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Code</source>
      <translation>Kode</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Colleague</source>
      <translation>Kollega</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Column</source>
      <translation>Kolonne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Columns</source>
      <translation>Kolonner</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Columns not stored</source>
      <translation>Kolonner ikke gemt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Consent</source>
      <translation>Samtykke</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Copy made for request {key}</source>
      <translation>Kopi lavet til anmodning {key}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Differing values to decide</source>
      <translation>Afvigende værdier at afgøre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Do-not-call answer</source>
      <translation>Svar fra opkaldsspærreliste</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Earlier states of {count} acts forgotten</source>
      <translation>
        <numerusform>Den tidligere tilstand af {count} handling glemt</numerusform>
        <numerusform>Tidligere tilstande af {count} handlinger glemt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Evidence</source>
      <translation>Dokumentation</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Export</source>
      <translation>Eksport</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Exports</source>
      <translation>Eksporter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Flagged</source>
      <translation>Flaget</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Flags</source>
      <translation>Flag</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Hash of the content</source>
      <translation>Indholdets hash</translation>
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
        <numerusform>Import {batch} gendannet: {count} lead</numerusform>
        <numerusform>Import {batch} gendannet: {count} leads</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Import {batch} taken back: {count} leads</source>
      <translation>
        <numerusform>Import {batch} fortrudt: {count} lead</numerusform>
        <numerusform>Import {batch} fortrudt: {count} leads</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Import {batch}: {count} rows, {created} new, {rejected} rejected</source>
      <translation>
        <numerusform>Import {batch}: {count} række, {created} nye, {rejected} afvist</numerusform>
        <numerusform>Import {batch}: {count} rækker, {created} nye, {rejected} afvist</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Imports</source>
      <translation>Importer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Lawful basis</source>
      <translation>Behandlingsgrundlag</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Lawful basis of {count} leads set: {basis}</source>
      <translation>
        <numerusform>Behandlingsgrundlag sat for {count} lead: {basis}</numerusform>
        <numerusform>Behandlingsgrundlag sat for {count} leads: {basis}</numerusform>
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
      <translation>Står som de er</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Legal hold</source>
      <translation>Retligt hold</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Many entries of the registers added or changed</source>
      <translation>Mange poster i registrene tilføjet eller ændret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>New</source>
      <translation>Nye</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>New rules were taken in: {count} leads are held now that were free, {freed} are free that were held</source>
      <translation>
        <numerusform>Nye regler er taget i brug: {count} lead, der var frit, holdes nu tilbage, {freed} er blevet frit</numerusform>
        <numerusform>Nye regler er taget i brug: {count} leads, der var frie, holdes nu tilbage, {freed} er blevet frie</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Notice given</source>
      <translation>Givet underretning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Numbers of the leads</source>
      <translation>Leads’ numre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Our company</source>
      <translation>Vores virksomhed</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Own columns</source>
      <translation>Egne kolonner</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Own word for flags</source>
      <translation>Eget ord til flag</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Privacy notice</source>
      <translation>Privatlivsmeddelelse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Purpose</source>
      <translation>Formål</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Reasons</source>
      <translation>Grunde</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Recipient</source>
      <translation>Modtager</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Rejected</source>
      <translation>Afvist</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Request for an offer</source>
      <translation>Anmodning om tilbud</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Request of a person</source>
      <translation>Anmodning fra en person</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Request {key} answered: {answer}</source>
      <translation>Anmodning {key} besvaret: {answer}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Request {key} got more time</source>
      <translation>Anmodning {key} fik mere tid</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Request {key} taken in: {right}</source>
      <translation>Anmodning {key} modtaget: {right}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Restored</source>
      <translation>Gendannet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Review of flags</source>
      <translation>Gennemgang af flag</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Rows</source>
      <translation>Rækker</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>SHA-256 of the file</source>
      <translation>Filens SHA-256</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Sale to a customer</source>
      <translation>Salg til en kunde</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Saved view</source>
      <translation>Gemt visning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Signed assessment {family} taken in</source>
      <translation>Underskrevet interesseafvejning {family} modtaget</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Somebody stood for import {batch}: it left quarantine</source>
      <translation>Nogen indestod for import {batch}: den forlod karantænen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Source</source>
      <translation>Kilde</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Sources, recipients and the like</source>
      <translation>Kilder, modtagere og lignende</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>State</source>
      <translation>Tilstand</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Stayed behind</source>
      <translation>Blev tilbage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Stopped</source>
      <translation>Spærret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Stops and requests</source>
      <translation>Spærringer og anmodninger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Taken back: {act}</source>
      <translation>Taget tilbage: {act}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>The file of export {export} could not be put in its place</source>
      <translation>Filen fra eksport {export} kunne ikke lægges på plads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>The file of export {export} was handed on</source>
      <translation>Filen fra eksport {export} blev givet videre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>The store</source>
      <translation>Lageret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>The store looked older than it was when last seen</source>
      <translation>Lageret så ældre ud end sidst</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>The store was brought to a newer form</source>
      <translation>Lageret blev bragt til en nyere form</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>The store was made</source>
      <translation>Lageret blev oprettet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>This log was saved as a file</source>
      <translation>Denne log blev gemt som fil</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Twice in the list</source>
      <translation>Dobbelt i listen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Two leads that look alike are two people</source>
      <translation>To leads, der ligner hinanden, er to personer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Unchanged</source>
      <translation>Uændret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Updated</source>
      <translation>Opdateret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Versions of the rules</source>
      <translation>Reglernes versioner</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Went out</source>
      <translation>Gik ud</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Word that raises no flag</source>
      <translation>Ord, der ikke giver flag</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Wording of a consent</source>
      <translation>Samtykketekst</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>added</source>
      <translation>tilføjet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>changed</source>
      <translation>ændret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>no</source>
      <translation>nej</translation>
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
        <numerusform>{count} svar fra opkaldsspærrelisten {list} modtaget</numerusform>
        <numerusform>{count} svar fra opkaldsspærrelisten {list} modtaget</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} cells removed for good</source>
      <translation>
        <numerusform>{count} celle fjernet for altid</numerusform>
        <numerusform>{count} celler fjernet for altid</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} columns found to be something else than their name says</source>
      <translation>
        <numerusform>{count} kolonne er noget andet, end navnet siger</numerusform>
        <numerusform>{count} kolonner er noget andet, end navnet siger</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} consents came with import {batch}; incomplete: {incomplete}</source>
      <translation>
        <numerusform>{count} samtykke kom med import {batch}; ufuldstændige: {incomplete}</numerusform>
        <numerusform>{count} samtykker kom med import {batch}; ufuldstændige: {incomplete}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} differing values of a list answered</source>
      <translation>
        <numerusform>{count} afvigende værdi fra en liste besvaret</numerusform>
        <numerusform>{count} afvigende værdier fra en liste besvaret</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} entries added to the do-not-contact list</source>
      <translation>
        <numerusform>{count} post tilføjet spærrelisten</numerusform>
        <numerusform>{count} poster tilføjet spærrelisten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} flags gone with cells that somebody corrected</source>
      <translation>
        <numerusform>{count} markering væk med en celle, som nogen rettede</numerusform>
        <numerusform>{count} markeringer væk med celler, som nogen rettede</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} flags wait for a look again</source>
      <translation>
        <numerusform>{count} flag venter igen på et blik</numerusform>
        <numerusform>{count} flag venter igen på et blik</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} flags: {state}</source>
      <translation>
        <numerusform>{count} flag: {state}</numerusform>
        <numerusform>{count} flag: {state}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} leads became one</source>
      <translation>
        <numerusform>{count} lead blev til ét</numerusform>
        <numerusform>{count} leads blev til ét</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} leads deleted for good</source>
      <translation>
        <numerusform>{count} lead slettet for altid</numerusform>
        <numerusform>{count} leads slettet for altid</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} leads held back from every use</source>
      <translation>
        <numerusform>{count} lead holdt tilbage fra al brug</numerusform>
        <numerusform>{count} leads holdt tilbage fra al brug</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} leads looked at again for flags; new: {added}</source>
      <translation>
        <numerusform>{count} lead set igennem igen for flag; nye: {added}</numerusform>
        <numerusform>{count} leads set igennem igen for flag; nye: {added}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} leads may be used again</source>
      <translation>
        <numerusform>{count} lead må bruges igen</numerusform>
        <numerusform>{count} leads må bruges igen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} leads went out for “{campaign}”; stayed behind: {held}</source>
      <translation>
        <numerusform>{count} lead gik ud til “{campaign}”; blev tilbage: {held}</numerusform>
        <numerusform>{count} leads gik ud til “{campaign}”; blev tilbage: {held}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} pairs of leads look alike</source>
      <translation>
        <numerusform>{count} par leads ligner hinanden</numerusform>
        <numerusform>{count} par leads ligner hinanden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} stops went along with “{campaign}” as hashes</source>
      <translation>
        <numerusform>{count} spærring fulgte med “{campaign}” som hash</numerusform>
        <numerusform>{count} spærringer fulgte med “{campaign}” som hash</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{field} set on {count} leads</source>
      <translation>
        <numerusform>{field} sat på {count} lead</numerusform>
        <numerusform>{field} sat på {count} leads</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{kind} removed</source>
      <translation>{kind} fjernet</translation>
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
      <translation>Alle poster er ubrudte, og arkivet er i orden.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Ask the gate again what it said in past exports, with the facts of that day</source>
      <translation>Spørg slusen igen om det, den sagde ved tidligere eksporter, med den dags fakta</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Asking the gate again about past exports…</source>
      <translation>Spørger slusen igen om tidligere eksporter …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Audit log</source>
      <translation>Revisionslog</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Checking the store and every entry…</source>
      <translation>Kontrollerer arkivet og hver post …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Each entry seals the one before it, so that nothing can be changed or taken out unseen. Entries hold numbers and codes, never people's data.</source>
      <translation>Hver post forsegler den forrige, så intet kan ændres eller fjernes ubemærket. Posterne rummer tal og koder, aldrig persondata.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Everybody</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Everything</source>
      <translation>Alt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>From</source>
      <translation>Fra</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Kind</source>
      <translation>Slags</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>No entry of this kind.</source>
      <translation>Ingen post af denne slags.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>No.</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Replay past verdicts</source>
      <translation>Afspil tidligere afgørelser igen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Save the audit log</source>
      <translation>Gem revisionsloggen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Save the whole log for the checker that needs no Lead Desk, or what is on show as a table</source>
      <translation>Gem hele loggen til kontrolprogrammet, som klarer sig uden Lead Desk, eller det viste som tabel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Save…</source>
      <translation>Gem …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Show older entries</source>
      <translation>Vis ældre poster</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Some past verdicts come out otherwise under the same rules. Ask for help.</source>
      <translation>Nogle tidligere afgørelser falder anderledes ud under samme regler. Bed om hjælp.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>The log does not add up. Don't export; restore a backup or ask for help.</source>
      <translation>Logget stemmer ikke. Eksportér ikke; gendan en sikkerhedskopi, eller bed om hjælp.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>The others were judged by earlier rules.</source>
      <translation>De andre blev vurderet efter tidligere regler.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>There is no export yet whose verdicts are kept.</source>
      <translation>Der er endnu ingen eksport, hvis afgørelser er gemt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>To</source>
      <translation>Til</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Verify</source>
      <translation>Kontrollér</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>What</source>
      <translation>Hvad</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>What is on show, as a table</source>
      <translation>Det viste som tabel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>When</source>
      <translation>Hvornår</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Who</source>
      <translation>Hvem</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Whole log for the checker</source>
      <translation>Hele loggen til kontrolprogrammet</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>{count} entries saved.</source>
      <translation>
        <numerusform>{count} post gemt.</numerusform>
        <numerusform>{count} poster gemt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>{same} of {checked} came out the same.</source>
      <translation>{same} af {checked} faldt ud på samme måde.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>{same} of {checked} past verdicts come out the same to the last code.</source>
      <translation>{same} af {checked} tidligere afgørelser falder ud som før, til sidste kode.</translation>
    </message>
  </context>
  <context>
    <name>BulkChange</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>&amp;Field</source>
      <translation>&amp;Felt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>&amp;New value</source>
      <translation>&amp;Ny værdi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>&amp;Tag</source>
      <translation>&amp;Mærkeord</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>&amp;What to do</source>
      <translation>Hvad skal der &amp;ske</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Add a tag</source>
      <translation>Tilføj et mærkeord</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Change leads</source>
      <translation>Ret leads</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Change {count} leads</source>
      <translation>
        <numerusform>Ret {count} lead</numerusform>
        <numerusform>Ret {count} leads</numerusform>
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
      <translation>Tomt rydder feltet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Field</source>
      <translation>Felt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Fill in the new value to see what will happen.</source>
      <translation>Udfyld den nye værdi for at se, hvad der vil ske.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>New value</source>
      <translation>Ny værdi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Remove a tag</source>
      <translation>Fjern et mærkeord</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Set a field</source>
      <translation>Sæt et felt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Tag</source>
      <translation>Mærkeord</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Wh&amp;y</source>
      <translation>&amp;Hvorfor</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>What to do</source>
      <translation>Hvad skal der ske</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Where do you know it from?</source>
      <translation>Hvor ved du det fra?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Why</source>
      <translation>Hvorfor</translation>
    </message>
  </context>
  <context>
    <name>CampaignForm</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>&amp;Leads of</source>
      <translation>&amp;Leads fra</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>&amp;Name</source>
      <translation>&amp;Navn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>All sources and imports</source>
      <translation>Alle kilder og importer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Also</source>
      <translation>Også</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Autumn mail to fair visitors</source>
      <translation>Efterårsmail til messegæster</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>By</source>
      <translation>Via</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Choose…</source>
      <translation>Vælg …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Columns</source>
      <translation>Kolonner</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Columns as ticked</source>
      <translation>Kolonner som afkrydset</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Columns that go out</source>
      <translation>Kolonner der sendes med</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>File laid out for</source>
      <translation>Filens opstilling</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Go along as SHA-256 of e-mails</source>
      <translation>Følger med som SHA-256 af e-mails</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Go along as salted hashes</source>
      <translation>Følger med som saltede hashværdier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Goes &amp;to</source>
      <translation>Går &amp;til</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Goes to</source>
      <translation>Går til</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>How to say stop</source>
      <translation>Sådan siger man stop</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>How to stop</source>
      <translation>Sådan stopper man</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Import {number}: {file}</source>
      <translation>Import {number}: {file}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Leads of</source>
      <translation>Leads fra</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Made for</source>
      <translation>Lavet til</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Name</source>
      <translation>Navn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Name in the message</source>
      <translation>Navn i beskeden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>None attached</source>
      <translation>Ingen vedlagt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Only if people can stop single topics</source>
      <translation>Kun hvis man kan afmelde enkelte emner</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Other ways, and why not</source>
      <translation>Andre veje, og hvorfor ikke</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Our own use</source>
      <translation>Vores egen brug</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>People who said no</source>
      <translation>Folk, der har sagt nej</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Postal address in the message</source>
      <translation>Postadresse i beskeden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Privacy notice</source>
      <translation>Privatlivsmeddelelse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Reply STOP, link in each message, …</source>
      <translation>Svar STOP, link i hver besked, …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Sender</source>
      <translation>Afsender</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Sender's address</source>
      <translation>Afsenderens adresse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Source: {name}</source>
      <translation>Kilde: {name}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Stay here</source>
      <translation>Bliver her</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>The file: layout, other ways, who said no</source>
      <translation>Filen: opsætning, andre veje, hvem der sagde nej</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>The message</source>
      <translation>Beskeden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>The message: sender, how to stop</source>
      <translation>Meddelelsen: afsender, hvordan man stopper</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Topic</source>
      <translation>Emne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>True of this message</source>
      <translation>Gælder for denne besked</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>What &amp;for</source>
      <translation>&amp;Formål</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>What for</source>
      <translation>Formål</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>What is it for?</source>
      <translation>Hvad er den til?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Who said no</source>
      <translation>Sagde nej</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>import {number}</source>
      <translation>import {number}</translation>
    </message>
  </context>
  <context>
    <name>ChangePreview</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>It couldn't be worked out.</source>
      <translation>Det kunne ikke regnes ud.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>Their standing is worked out afterwards, in the background.</source>
      <translation>Deres status beregnes bagefter i baggrunden.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>What will happen</source>
      <translation>Det sker der</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>Who is ready or blocked stays the same.</source>
      <translation>Hvem der er klar eller spærret, er uændret.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>Working it out…</source>
      <translation>Regner det ud …</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>{changed} of {count} leads change.</source>
      <translation>
        <numerusform>{changed} af {count} lead ændres.</numerusform>
        <numerusform>{changed} af {count} leads ændres.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>{count} new entries on the do-not-contact list (leads: {leads}).</source>
      <translation>
        <numerusform>{count} ny post på spærrelisten (lead: {leads}).</numerusform>
        <numerusform>{count} nye poster på spærrelisten (leads: {leads}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>{count} of them hold something else now, which is written over: {values}</source>
      <translation>
        <numerusform>{count} af dem har noget andet nu, som overskrives: {values}</numerusform>
        <numerusform>{count} af dem har noget andet nu, som overskrives: {values}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ChoiceInput</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/inputs.py" />
      <source>Choose…</source>
      <translation>Vælg …</translation>
    </message>
  </context>
  <context>
    <name>ColumnChooser</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/column_chooser.py" />
      <source>Columns</source>
      <translation>Kolonner</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/column_chooser.py" />
      <source>Columns that stay in sight</source>
      <translation>Kolonner der bliver i syne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/column_chooser.py" />
      <source>Down</source>
      <translation>Ned</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/column_chooser.py" />
      <source>Find a column</source>
      <translation>Find en kolonne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/column_chooser.py" />
      <source>Move the column to the left</source>
      <translation>Flyt kolonnen til venstre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/column_chooser.py" />
      <source>Move the column to the right</source>
      <translation>Flyt kolonnen til højre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/column_chooser.py" />
      <source>Stay in sight</source>
      <translation>Bliv i syne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/column_chooser.py" />
      <source>Up</source>
      <translation>Op</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Add to the do-not-contact list…</source>
      <translation>Føj til spærrelisten …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Check the store and the log</source>
      <translation>Kontrollér arkivet og logget</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Go to {page}</source>
      <translation>Gå til {page}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Help: keys and handbook</source>
      <translation>Hjælp: taster og håndbog</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Import files…</source>
      <translation>Importér filer …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Lock now</source>
      <translation>Lås nu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>New assessment…</source>
      <translation>Ny interesseafvejning …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>New export…</source>
      <translation>Ny eksport …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>New source…</source>
      <translation>Ny kilde …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Our company…</source>
      <translation>Vores virksomhed …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Search leads</source>
      <translation>Søg leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Show blocked leads</source>
      <translation>Vis spærrede leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Show leads to check</source>
      <translation>Vis leads der skal tjekkes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Show ready leads</source>
      <translation>Vis klare leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Take the tour</source>
      <translation>Tag rundvisningen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Values written in several ways</source>
      <translation>Værdier skrevet på flere måder</translation>
    </message>
  </context>
  <context>
    <name>CompareView</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>Changes</source>
      <translation>Ændringer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>Compare</source>
      <translation>Sammenlign</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>Earlier version</source>
      <translation>Tidligere version</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>Is</source>
      <translation>Er</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>Later version</source>
      <translation>Senere version</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>No answer differs</source>
      <translation>Ingen svar er forskellige</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>Nothing</source>
      <translation>Intet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>Version {number}</source>
      <translation>Version {number}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>Was</source>
      <translation>Var</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>with</source>
      <translation>med</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>{count} answers differ</source>
      <translation>
        <numerusform>{count} svar er forskelligt</numerusform>
        <numerusform>{count} svar er forskellige</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ConflictList</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>Differing values</source>
      <translation>Afvigende værdier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>Field</source>
      <translation>Felt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>Flag</source>
      <translation>Flag</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>L   Leave as it is</source>
      <translation>L   Lad stå</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>Lead</source>
      <translation>Lead</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>Leave all</source>
      <translation>Lad alle stå</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>No differing values wait. Imports with the rule 'ask me' put them here.</source>
      <translation>Ingen afvigende værdier venter. Importer med reglen 'spørg mig' lægger dem her.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>Row</source>
      <translation>Række</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>T   Take it</source>
      <translation>T   Overtag</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>Take all</source>
      <translation>Overtag alle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>The list says</source>
      <translation>Listen siger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>Undo</source>
      <translation>Fortryd</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>You have</source>
      <translation>Du har</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>{count} values left as they are.</source>
      <translation>
        <numerusform>{count} værdi står, som den er.</numerusform>
        <numerusform>{count} værdier står, som de er.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>{count} values taken over.</source>
      <translation>
        <numerusform>{count} værdi overtaget.</numerusform>
        <numerusform>{count} værdier overtaget.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Consequences</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>Counting</source>
      <translation>Tæller</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>Looking through the whole list…</source>
      <translation>Ser hele listen igennem …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>The counts couldn't be made. You can still import; nothing goes out unchecked.</source>
      <translation>Tallene kunne ikke gøres op. Du kan stadig importere; intet går ud ukontrolleret.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>What will happen</source>
      <translation>Det sker der</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>already there or twice in the list</source>
      <translation>findes allerede eller to gange i listen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>blocked</source>
      <translation>spærret</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>cells not understood</source>
      <translation>
        <numerusform>celle ikke forstået</numerusform>
        <numerusform>celler ikke forstået</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>come back: their own opt-in is newer than their stop</source>
      <translation>kommer igen: deres eget samtykke er nyere end stoppet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>left out: on your do-not-contact list</source>
      <translation>udeladt: på din spærreliste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>need a look</source>
      <translation>skal ses efter</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>new people</source>
      <translation>
        <numerusform>ny person</numerusform>
        <numerusform>nye personer</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>opt-ins that prove too little; they lack</source>
      <translation>samtykker der beviser for lidt; de mangler</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>opt-ins with everything the law asks for</source>
      <translation>samtykker med alt, hvad loven kræver</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>people you have, updated</source>
      <translation>
        <numerusform>kendt person, opdateret</numerusform>
        <numerusform>kendte personer, opdateret</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>ready to export</source>
      <translation>klar til eksport</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>rows that can't be read as a person</source>
      <translation>
        <numerusform>række der ikke kan læses som en person</numerusform>
        <numerusform>rækker der ikke kan læses som en person</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>said no to one channel: stopped there</source>
      <translation>sagde nej til én kanal: spærret dér</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>values that differ from yours: you are asked afterwards</source>
      <translation>
        <numerusform>værdi der afviger fra din: du bliver spurgt bagefter</numerusform>
        <numerusform>værdier der afviger fra dine: du bliver spurgt bagefter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>{count} rows looked at so far…</source>
      <translation>
        <numerusform>{count} række set igennem indtil nu …</numerusform>
        <numerusform>{count} rækker set igennem indtil nu …</numerusform>
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
      <translation>{name}: kendt</translation>
    </message>
  </context>
  <context>
    <name>DecideMany</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Cells that may tell of a child stay until you decide about them: {count}.</source>
      <translation>Celler, der kan handle om et barn, bliver, til du afgør dem: {count}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Confirm</source>
      <translation>Bekræft</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Confirm flags: {flags}</source>
      <translation>Bekræft flag: {flags}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Flags that are fine: {flags}</source>
      <translation>Flag, der er i orden: {flags}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>It says so plainly</source>
      <translation>Det står der klart</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>It should never have been collected</source>
      <translation>Det burde aldrig være indsamlet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>It's a figure of speech</source>
      <translation>Det er en talemåde</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>It's a name</source>
      <translation>Det er et navn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>It's about somebody else</source>
      <translation>Det handler om en anden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>It's about their work or product</source>
      <translation>Det handler om deres arbejde eller produkt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Leads: {leads}.</source>
      <translation>Leads: {leads}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Leave the whole column out</source>
      <translation>Udelad hele kolonnen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>No name</source>
      <translation>Intet navn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Ready leads: {before} → {after}.</source>
      <translation>Klare leads: {before} → {after}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Remove cells: {flags}</source>
      <translation>Fjern celler: {flags}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Remove the cells</source>
      <translation>Fjern cellerne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Remove the column</source>
      <translation>Fjern kolonnen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Some of them</source>
      <translation>Nogle af dem</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>The cells are gone for good; the leads stay.</source>
      <translation>Cellerne er væk for altid; leads bliver.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>The cells are removed for good, the leads stay. The next list leaves the column out.</source>
      <translation>Cellerne fjernes for altid, leads bliver. Den næste liste udelader kolonnen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>The person told us</source>
      <translation>Personen fortalte os det</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>They're fine</source>
      <translation>De er i orden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>We don't need it</source>
      <translation>Vi behøver det ikke</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>lists without a source</source>
      <translation>lister uden kilde</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>{lead}: “{cell}”</source>
      <translation>{lead}: “{cell}”</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>“{header}” from {source}. Cells: {leads}, flagged: {flagged}, imports: {batches}.</source>
      <translation>“{header}” fra {source}. Celler: {leads}, flaget: {flagged}, importer: {batches}.</translation>
    </message>
  </context>
  <context>
    <name>Document</name>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>A consent of yours</source>
      <translation>Et samtykke fra dig</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>A contract with you, or steps you asked for (Art. 6(1)(b))</source>
      <translation>En kontrakt med dig eller skridt, du bad om (art. 6, stk. 1, litra b)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>A fact that a rule asks for</source>
      <translation>Et forhold, som en regel spørger om</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>A legal duty of ours (Art. 6(1)(c))</source>
      <translation>En retlig forpligtelse, som vi har (art. 6, stk. 1, litra c)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>A purchase of yours</source>
      <translation>Et køb, du har foretaget</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>A request of yours</source>
      <translation>En anmodning fra dig</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>A task in the public interest (Art. 6(1)(e))</source>
      <translation>En opgave i samfundets interesse (art. 6, stk. 1, litra e)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>An offer you asked for</source>
      <translation>Et tilbud, du bad om</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Answer to the request</source>
      <translation>Svar på anmodningen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Answered at</source>
      <translation>Besvaret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Answered on</source>
      <translation>Besvaret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Answers that these numbers do not bear out:</source>
      <translation>Svar, som disse tal ikke bekræfter:</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Approved</source>
      <translation>Godkendt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Asked about</source>
      <translation>Spurgt om</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Asked on</source>
      <translation>Anmodet den</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Asks restriction</source>
      <translation>Beder om begrænsning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Assessment</source>
      <translation>Interesseafvejning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Author</source>
      <translation>Forfatter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Balance</source>
      <translation>Afvejning</translation>
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
      <translation>Kanalregler inden for omfanget</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Channels</source>
      <translation>Kanaler</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Checked on</source>
      <translation>Kontrolleret den</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Children</source>
      <translation>Børn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Client</source>
      <translation>Kunde</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Code</source>
      <translation>Kode</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Colleague</source>
      <translation>Kollega</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Columns</source>
      <translation>Kolonner</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Conditions</source>
      <translation>Betingelser</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Confirmed at</source>
      <translation>Bekræftet den</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Contact for requests</source>
      <translation>Kontakt for anmodninger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Content</source>
      <translation>Indhold</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Controller</source>
      <translation>Dataansvarlig</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Controllers</source>
      <translation>Dataansvarlige</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_html.py" />
      <source>Copy of personal data (GDPR Art. 15)</source>
      <translation>Kopi af personoplysninger (databeskyttelsesforordningens art. 15)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Copy of personal data · confidential</source>
      <translation>Kopi af personoplysninger · fortroligt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Copy sha256</source>
      <translation>SHA-256 af kopien</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Counted by Lead Desk over the leads this assessment concerns, on the day of this report.</source>
      <translation>Talt af Lead Desk over de leads, som interesseafvejningen angår, på dagen for denne rapport.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Countries</source>
      <translation>Lande</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Country, channel, people</source>
      <translation>Land, kanal, personer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Data protection officer</source>
      <translation>Databeskyttelsesrådgiver</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Decided by</source>
      <translation>Afgjort af</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Decided on</source>
      <translation>Afgjort den</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Decision</source>
      <translation>Afgørelse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Decision and signatures</source>
      <translation>Afgørelse og underskrifter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Do not contact</source>
      <translation>Må ikke kontaktes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Draft, not approved</source>
      <translation>Kladde, ikke godkendt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Event</source>
      <translation>Messe eller arrangement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Event date</source>
      <translation>Dato</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Evidence hash</source>
      <translation>Fingeraftryk af beviset</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Exemption</source>
      <translation>Undtagelse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Exemption reason</source>
      <translation>Grund til undtagelsen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Expired</source>
      <translation>Udløbet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Expires on</source>
      <translation>Udløber den</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Explicit category</source>
      <translation>Udtrykkeligt om</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Explicit statement</source>
      <translation>Udtrykkelig erklæring</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Exported</source>
      <translation>Eksporteret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Extended until</source>
      <translation>Forlænget til</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>File</source>
      <translation>Fil</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>From the table of national rules that ships with Lead Desk. Where consent is needed, this assessment alone does not open the channel.</source>
      <translation>Fra den tabel over nationale regler, der følger med Lead Desk. Hvor der kræves samtykke, åbner denne interesseafvejning ikke kanalen alene.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>From you yourself</source>
      <translation>Fra dig selv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Given at</source>
      <translation>Givet den</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>How</source>
      <translation>Hvordan</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Identifier</source>
      <translation>Adresse eller nummer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Identity</source>
      <translation>Identitet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>In brackets: file and cell it came from.</source>
      <translation>I parentes: den fil og celle, oplysningen kom fra.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Information you were given</source>
      <translation>Oplysning, du har fået</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>It may not be relied on.</source>
      <translation>Den må ikke lægges til grund.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Kept back</source>
      <translation>Holdt tilbage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Kept until</source>
      <translation>Opbevares til</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Key</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Language</source>
      <translation>Sprog</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Last used on</source>
      <translation>Sidst brugt den</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Law, last checked</source>
      <translation>Lov, sidst kontrolleret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Lawful basis</source>
      <translation>Behandlingsgrundlag</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Leads</source>
      <translation>Leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Leads in the list</source>
      <translation>Leads i listen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Left out of an exported list</source>
      <translation>Udeladt af en eksporteret liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Legitimate-interest assessment</source>
      <translation>Interesseafvejning (legitim interesse)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Likelihood</source>
      <translation>Sandsynlighed</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>List name</source>
      <translation>Liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Listed</source>
      <translation>Står på listen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Look again by</source>
      <translation>Ses på igen inden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Marked as sensitive, and held back from use</source>
      <translation>Markeret som følsomt og holdt ude af brug</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>May be relied on</source>
      <translation>Må lægges til grund</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Method</source>
      <translation>Måde</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Name</source>
      <translation>Navn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Necessity test</source>
      <translation>Nødvendighed</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_words.py" />
      <source>No</source>
      <translation>Nej</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Nobody.</source>
      <translation>Ingen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>None yet. A draft covers nothing.</source>
      <translation>Ingen endnu. En kladde dækker intet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Not answered</source>
      <translation>Ikke besvaret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Not decided; your data are not used</source>
      <translation>Ikke afgjort; dine oplysninger bruges ikke</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Notice</source>
      <translation>Privatlivsmeddelelse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Obtained</source>
      <translation>Indhentet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Obtained from person</source>
      <translation>Fra personen selv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Other</source>
      <translation>Andet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Our legitimate interest (Art. 6(1)(f))</source>
      <translation>Vores legitime interesse (art. 6, stk. 1, litra f)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Outcome</source>
      <translation>Udfald</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Own customers</source>
      <translation>Egne kunder</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Passport of an exported list</source>
      <translation>Pas for en eksporteret liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>People</source>
      <translation>Personer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Place</source>
      <translation>Sted</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Planned on</source>
      <translation>Planlagt til</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Proof</source>
      <translation>Bevis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Public web</source>
      <translation>Offentligt på nettet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Purpose test</source>
      <translation>Formål</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Purposes</source>
      <translation>Formål</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Received</source>
      <translation>Modtaget</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Received at</source>
      <translation>Modtaget</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Received via</source>
      <translation>Modtaget via</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Recipient</source>
      <translation>Modtager</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Recipients told</source>
      <translation>Modtagere underrettet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Reference</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Referral</source>
      <translation>Anbefaling</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Refusal in each message</source>
      <translation>Nej-tak i hver meddelelse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Refusal offered at collection</source>
      <translation>Nej-tak tilbudt ved indsamlingen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Refusal reason</source>
      <translation>Grund til afslaget</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Registered on</source>
      <translation>Registreret den</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Rejected or withdrawn</source>
      <translation>Afvist eller trukket tilbage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Replaced by a newer version</source>
      <translation>Erstattet af en nyere version</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Report made</source>
      <translation>Rapport dannet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Right</source>
      <translation>Rettighed</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Row</source>
      <translation>Række</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Rule</source>
      <translation>Regel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>SHA-256 of the answers</source>
      <translation>SHA-256 af svarene</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>SHA-256 of the file</source>
      <translation>SHA-256 af filen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Sale or negotiation</source>
      <translation>Salg eller forhandling</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Scope</source>
      <translation>Omfang</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Seller is sender</source>
      <translation>Sælgeren er afsender</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Sent at</source>
      <translation>Sendt den</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Severity</source>
      <translation>Alvor</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Sheet</source>
      <translation>Ark</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Signature (Ed25519)</source>
      <translation>Underskrift (Ed25519)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Signed at</source>
      <translation>Underskrevet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Signed with the key</source>
      <translation>Underskrevet med nøglen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Similar products</source>
      <translation>Lignende produkter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Since</source>
      <translation>Siden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Social network</source>
      <translation>Socialt netværk</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Source</source>
      <translation>Kilde</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>State</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Storage</source>
      <translation>Opbevaring</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Stored here since</source>
      <translation>Gemt her siden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Summary</source>
      <translation>Sammenfatning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Supplier</source>
      <translation>Leverandør</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>THE SIGNATURE DOES NOT HOLD</source>
      <translation>UNDERSKRIFTEN HOLDER IKKE</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Target</source>
      <translation>Gælder</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Text hash</source>
      <translation>Fingeraftryk af teksten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Text version</source>
      <translation>Tekstens version</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>The address of a firm, not of a person</source>
      <translation>En virksomheds adresse, ikke en persons</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>The hash is taken over the answers as JSON with sorted keys, without blanks, in UTF-8. A changed letter changes it.</source>
      <translation>Fingeraftrykket er taget over svarene som JSON med sorterede nøgler, uden mellemrum, i UTF-8. Et ændret bogstav ændrer det.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>The interest</source>
      <translation>Interessen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>The side file beside the list says more, and can be checked without Lead Desk.</source>
      <translation>Filen ved siden af listen siger mere og kan kontrolleres uden Lead Desk.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>This report documents the assessment that the controller made before relying on legitimate interests (GDPR Art. 6(1)(f)), so that it can be shown under Art. 5(2). It follows the three steps of the law: is the interest legitimate, is the processing necessary for it, and do the interests of the people concerned not weigh more.</source>
      <translation>Denne rapport dokumenterer den interesseafvejning, som den dataansvarlige foretog, før vedkommende støttede sig på legitime interesser (databeskyttelsesforordningens art. 6, stk. 1, litra f), så den kan påvises efter art. 5, stk. 2. Den følger lovens tre trin: er interessen legitim, er behandlingen nødvendig for den, og vejer de berørte personers interesser ikke tungere.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>This report made</source>
      <translation>Rapporten dannet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>To be looked at again by</source>
      <translation>Ses på igen senest</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Told right to withdraw</source>
      <translation>Oplyst om retten til at trække tilbage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Until</source>
      <translation>Indtil</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Use before</source>
      <translation>Bruges inden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Used by ourselves</source>
      <translation>Brugt af os selv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Vendor</source>
      <translation>Leverandør</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Versions</source>
      <translation>Versioner</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Vital interests (Art. 6(1)(d))</source>
      <translation>Vitale interesser (art. 6, stk. 1, litra d)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Vulnerable</source>
      <translation>Sårbare</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>We hold no data on you under the address, number or name that you gave.</source>
      <translation>Vi har ingen oplysninger om dig under den adresse, det nummer eller det navn, du oplyste.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Web address</source>
      <translation>Webadresse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Website form</source>
      <translation>Formular på hjemmesiden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>What</source>
      <translation>Hvad</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>What a do-not-call list said</source>
      <translation>Hvad en reklamebeskyttelsesliste sagde</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>What each lead rests on</source>
      <translation>Hvad hvert lead hviler på</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>What for</source>
      <translation>Formål</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>What the store says</source>
      <translation>Hvad arkivet siger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>What they are used for, and why we may</source>
      <translation>Hvad de bruges til, og hvorfor vi må</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>What we hold on you</source>
      <translation>Hvad vi har om dig</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Where they come from</source>
      <translation>Hvor de kommer fra</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Who answers (controller)</source>
      <translation>Hvem der svarer (dataansvarlig)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Who got your data</source>
      <translation>Hvem der har fået dine oplysninger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Why</source>
      <translation>Hvorfor</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Why it stays</source>
      <translation>Hvorfor det bliver her</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Why the author decided alone</source>
      <translation>Hvorfor forfatteren afgjorde alene</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Withdrawn at</source>
      <translation>Trukket tilbage den</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Withdrawn how</source>
      <translation>Hvordan det blev trukket tilbage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Written by</source>
      <translation>Skrevet af</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_words.py" />
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>You are a customer of ours (Directive 2002/58, Art. 13(2))</source>
      <translation>Du er kunde hos os (direktiv 2002/58, art. 13, stk. 2)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>You are on our do-not-contact list: a fingerprint of your address, kept so that your wish is honoured.</source>
      <translation>Du står på vores liste over personer, der ikke må kontaktes: et fingeraftryk af din adresse, gemt for at respektere dit ønske.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>You may ask for the correction or the erasure of these data or for a restriction of their use, and you may object to their use at any time; an objection to marketing is final and needs no reason (GDPR Arts. 16-18, 21). What you agreed to you may take back at any time. You may complain to the data protection authority of the country where you live or work, or where you think the law was broken (Art. 77). No decision about you is made by a machine alone (Art. 22).</source>
      <translation>Du kan bede om at få oplysningerne rettet eller slettet eller brugen begrænset, og du kan til enhver tid gøre indsigelse mod brugen; en indsigelse mod markedsføring er endelig og kræver ingen grund (databeskyttelsesforordningens art. 16-18 og 21). Et samtykke kan du altid trække tilbage. Du kan klage til databeskyttelsesmyndigheden i det land, hvor du bor eller arbejder, eller hvor du mener, at loven blev brudt (art. 77). Ingen afgørelse om dig træffes af en maskine alene (art. 22).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Your consent (GDPR Art. 6(1)(a))</source>
      <translation>Dit samtykke (databeskyttelsesforordningens art. 6, stk. 1, litra a)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Your data</source>
      <translation>Dine oplysninger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Your data, record {number}</source>
      <translation>Dine oplysninger, post {number}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Your objection to sale or sharing</source>
      <translation>Din indsigelse mod salg eller deling</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Your rights</source>
      <translation>Dine rettigheder</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>access</source>
      <translation>indsigt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_words.py" />
      <source>all of the kind {kind}</source>
      <translation>alle af slagsen {kind}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_words.py" />
      <source>allowed until they object</source>
      <translation>tilladt, indtil de gør indsigelse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_words.py" />
      <source>allowed where consent is implied</source>
      <translation>tilladt, hvor samtykke kan antages</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_words.py" />
      <source>allowed where interest may be presumed</source>
      <translation>tilladt, hvor interesse kan formodes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>already informed</source>
      <translation>allerede informeret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/reach_words.py" />
      <source>at home</source>
      <translation>hjemme</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/reach_words.py" />
      <source>at work</source>
      <translation>på arbejde</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>biometric</source>
      <translation>biometriske</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>certain</source>
      <translation>sikkert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>child</source>
      <translation>barn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>compelling grounds</source>
      <translation>tungtvejende grunde</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>confirmed</source>
      <translation>bekræftet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>consent</source>
      <translation>samtykke</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>consumer</source>
      <translation>forbruger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>contract</source>
      <translation>kontrakt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>criminal</source>
      <translation>strafbare forhold</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>days</source>
      <translation>dage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>dismissed</source>
      <translation>set på, i orden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>done</source>
      <translation>gjort</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>double opt in</source>
      <translation>dobbelt bekræftelse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>e-mail</source>
      <translation>e-mail</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>email</source>
      <translation>e-mail</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>erasure</source>
      <translation>sletning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>event form</source>
      <translation>formular ved et arrangement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/reach_words.py" />
      <source>for bills</source>
      <translation>til regninger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/reach_words.py" />
      <source>for deliveries</source>
      <translation>til leveringer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>free account leading to paid</source>
      <translation>gratis konto, der fører til en betalt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>generic corporate address</source>
      <translation>virksomhedens fællespostkasse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>genetic</source>
      <translation>genetiske</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>health</source>
      <translation>helbred</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>imported third party</source>
      <translation>indsamlet af andre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>impossible or disproportionate</source>
      <translation>umulig eller uforholdsmæssig</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>in person</source>
      <translation>personligt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>law</source>
      <translation>lov</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>legal claims</source>
      <translation>retskrav</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>legal obligation</source>
      <translation>retlig forpligtelse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>legitimate interest</source>
      <translation>legitim interesse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>months</source>
      <translation>måneder</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>named business contact</source>
      <translation>navngiven kontakt i en virksomhed</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>national id</source>
      <translation>nationalt id-nummer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_words.py" />
      <source>needs consent first</source>
      <translation>kræver samtykke først</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>negotiation</source>
      <translation>forhandling</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>no</source>
      <translation>nej</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>not applicable basis</source>
      <translation>gælder ikke for dette grundlag</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>not filled in</source>
      <translation>ikke udfyldt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>not identified</source>
      <translation>ikke identificeret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>not known</source>
      <translation>ikke kendt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>not personal</source>
      <translation>ikke personoplysninger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>not recorded</source>
      <translation>ikke noteret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>not said</source>
      <translation>ikke oplyst</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>objection general</source>
      <translation>indsigelse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>objection marketing</source>
      <translation>indsigelse mod markedsføring</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>other persons rights</source>
      <translation>andre personers rettigheder</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>our own use</source>
      <translation>egen brug</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>paper</source>
      <translation>papir</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>partly</source>
      <translation>delvist</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>phone</source>
      <translation>telefon</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>phone recorded</source>
      <translation>optaget telefonsamtale</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>political</source>
      <translation>politisk holdning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>portability</source>
      <translation>dataportabilitet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>possible</source>
      <translation>muligt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>post</source>
      <translation>post</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>probable</source>
      <translation>sandsynligt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>processor forwarded</source>
      <translation>sendt videre til kunden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>public task</source>
      <translation>opgave i samfundets interesse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>racial ethnic</source>
      <translation>race eller etnisk oprindelse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>rectification</source>
      <translation>berigtigelse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>refused</source>
      <translation>afslået</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>religious philosophical</source>
      <translation>religion eller overbevisning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>restriction</source>
      <translation>begrænsning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>sale</source>
      <translation>salg</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>secrecy</source>
      <translation>tavshedspligt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>sex life</source>
      <translation>seksuelle forhold</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>sexual orientation</source>
      <translation>seksuel orientering</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>sms</source>
      <translation>sms</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>soft opt in</source>
      <translation>kunde (undtagelse for lignende produkter)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>sole trader</source>
      <translation>enkeltmandsvirksomhed</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>source question</source>
      <translation>spørgsmål om kilden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>special</source>
      <translation>følsomme oplysninger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>stripped</source>
      <translation>fjernet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>suspected</source>
      <translation>skal tjekkes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>the key was revoked on {day}</source>
      <translation>nøglen blev tilbagekaldt den {day}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>the signature holds</source>
      <translation>underskriften holder</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>trade union</source>
      <translation>fagforening</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>typed by us</source>
      <translation>indtastet af os</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>undecided</source>
      <translation>ikke afgjort</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>unfounded or excessive</source>
      <translation>grundløs eller overdreven</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>vital interests</source>
      <translation>vitale interesser</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>web form</source>
      <translation>formular på nettet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>years</source>
      <translation>år</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>{count} leads</source>
      <translation>{count} leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>{count} more, leads deleted since among them. The file beside the list has all.</source>
      <translation>{count} til, herunder leads, der er slettet siden. Filen ved siden af listen har dem alle.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>{day} (over: check the list before any use)</source>
      <translation>{day} (udløbet: tjek listen før enhver brug)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>{day}, {time} UTC, by {name}</source>
      <translation>{day} kl. {time} UTC, af {name}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>{family}, version {number}</source>
      <translation>{family}, version {number}</translation>
    </message>
  </context>
  <context>
    <name>DropCatcher</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/drop_zone.py" />
      <source>Drop to look at it. Nothing is stored yet.</source>
      <translation>Slip for at se på den. Intet gemmes endnu.</translation>
    </message>
  </context>
  <context>
    <name>DropZone</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/drop_zone.py" />
      <source>Choose files…</source>
      <translation>Vælg filer …</translation>
    </message>
  </context>
  <context>
    <name>DuplicatesPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Are they one person? Choose which values stay. The merge can be undone.</source>
      <translation>Er de én person? Vælg, hvilke værdier der bliver. Fletningen kan fortrydes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Compares all leads; proposes pairs, merges nothing</source>
      <translation>Sammenligner alle leads; foreslår par, fletter intet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Differing values  {count}</source>
      <translation>Afvigende værdier  {count}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Duplicates</source>
      <translation>Dubletter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>K   Keep both</source>
      <translation>K   Behold begge</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Kept as two people; they are not proposed again.</source>
      <translation>Beholdt som to personer; de foreslås ikke igen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Leads side by side</source>
      <translation>Leads side om side</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Leads with the same email, number, or name and company are one already. Look for alike ones here.</source>
      <translation>Leads med samme e-mail, nummer eller navn og firma er allerede ét. Søg efter lignende her.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Look alike  {count}</source>
      <translation>Ligner hinanden  {count}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Look for duplicates</source>
      <translation>Søg efter dubletter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Looking for duplicates</source>
      <translation>Søger efter dubletter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>M   Merge</source>
      <translation>M   Flet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Merged into one lead.</source>
      <translation>Flettet til ét lead.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>N   Next</source>
      <translation>N   Næste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>No look-alikes wait</source>
      <translation>Ingen lignende venter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Pairs that look alike</source>
      <translation>Par der ligner hinanden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Spellings</source>
      <translation>Stavemåder</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Undo</source>
      <translation>Fortryd</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>{count} pairs look alike.</source>
      <translation>
        <numerusform>{count} par ligner hinanden.</numerusform>
        <numerusform>{count} par ligner hinanden.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>EditLead</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>Edit lead</source>
      <translation>Ret lead</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>Save</source>
      <translation>Gem</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>Where do you know it from?</source>
      <translation>Hvor ved du det fra?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>Why</source>
      <translation>Hvorfor</translation>
    </message>
  </context>
  <context>
    <name>EncryptFile</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/encrypt_file.py" />
      <source>&amp;Passphrase</source>
      <translation>&amp;Adgangssætning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/encrypt_file.py" />
      <source>Choose where to save</source>
      <translation>Vælg, hvor der gemmes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/encrypt_file.py" />
      <source>Encrypt the file</source>
      <translation>Kryptér filen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/encrypt_file.py" />
      <source>Four or five words that have nothing in common</source>
      <translation>Fire eller fem ord, der intet har til fælles</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/encrypt_file.py" />
      <source>Once &amp;more</source>
      <translation>&amp;Igen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/encrypt_file.py" />
      <source>Passphrase</source>
      <translation>Adgangssætning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/encrypt_file.py" />
      <source>Passphrase once more</source>
      <translation>Adgangssætning igen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/encrypt_file.py" />
      <source>The list becomes a zip file (AES-256). It opens with 7-Zip, WinZip, Keka and others, not with what Windows and macOS bring along.</source>
      <translation>Listen bliver en zip-fil (AES-256). Den åbnes med 7-Zip, WinZip, Keka og andre, ikke med det, Windows og macOS har med.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/encrypt_file.py" />
      <source>The passphrase is not kept. Tell it to the recipient by another way, such as by phone.</source>
      <translation>Adgangssætningen gemmes ikke. Giv modtageren den ad en anden vej, f.eks. på telefon.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/encrypt_file.py" />
      <source>The two passphrases differ.</source>
      <translation>De to adgangssætninger er forskellige.</translation>
    </message>
  </context>
  <context>
    <name>Evidence</name>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>A note says why the company can be presumed to want this call</source>
      <translation>En note siger, hvorfor virksomheden må formodes at ønske opkaldet</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The address belongs to the company and names no person</source>
      <translation>Adressen tilhører virksomheden og nævner ingen person</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The address was not collected by software</source>
      <translation>Adressen blev ikke indsamlet af software</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The address was published or handed over without a note against advertising</source>
      <translation>Adressen blev offentliggjort eller afleveret uden forbehold mod reklame</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The call concerns the object of a running contract with the person</source>
      <translation>Opkaldet angår genstanden for en løbende kontrakt med personen</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The company is a legal person of its own</source>
      <translation>Virksomheden er selv en juridisk person</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The company published the address for messages of this kind</source>
      <translation>Virksomheden har offentliggjort adressen til sådanne beskeder</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The directory entry says that advertising calls are welcome</source>
      <translation>Fortegnelsen siger, at reklameopkald er velkomne</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The employer is a company or public body, not a sole trader or partnership</source>
      <translation>Arbejdsgiveren er et selskab eller en offentlig myndighed, ikke en enkeltmandsvirksomhed eller et interessentskab</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The message carries your postal address</source>
      <translation>Beskeden bærer jeres postadresse</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The message is marked as unsolicited</source>
      <translation>Beskeden er mærket som uanmodet</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The message is written by hand to this one person</source>
      <translation>Beskeden er skrevet i hånden til netop denne person</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The message or call says who supplied the data</source>
      <translation>Beskeden eller opkaldet siger, hvem der leverede dataene</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The offer concerns the person's job</source>
      <translation>Tilbuddet angår personens job</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The person bought from you within two years or asked you within six months</source>
      <translation>Personen købte hos jer inden for to år eller spurgte jer inden for seks måneder</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The person gave the address out in order to get advertising</source>
      <translation>Personen gav adressen for at få reklame</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The person stands in the directory without an asterisk</source>
      <translation>Personen står i fortegnelsen uden stjerne</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The person was told of the advertising and could object when the address was collected</source>
      <translation>Personen fik besked om reklamen og kunne sige nej, da adressen blev indsamlet</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The product is one the law lets you sell by phone: books, papers, insurance mediation, rescue or ambulance subscriptions</source>
      <translation>Produktet er et, loven lader jer sælge pr. telefon: bøger, aviser, forsikringsformidling, rednings- eller ambulanceabonnementer</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The recipient itself published this address</source>
      <translation>Modtageren har selv offentliggjort adressen</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The sender and the template are registered with the telecom provider</source>
      <translation>Afsender og skabelon er registreret hos teleudbyderen</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The subject line carries the &lt;ADV&gt; label</source>
      <translation>Emnelinjen bærer mærket &lt;ADV&gt;</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>There is an existing relationship from which consent can be inferred</source>
      <translation>Der er en relation, som samtykke kan udledes af</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>This is the one and only message that asks for consent</source>
      <translation>Dette er den ene og eneste besked, der beder om samtykke</translation>
    </message>
  </context>
  <context>
    <name>ExportFiles</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Anybody can try addresses against these; give them to nobody without a contract.</source>
      <translation>Enhver kan afprøve adresser mod dem; giv dem til ingen uden en kontrakt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Blank rows stand where rows were taken out, so that formulas and layout stay right.</source>
      <translation>Der står tomme rækker, hvor rækker blev taget ud, så formler og layout stadig passer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Choose a list that left earlier</source>
      <translation>Vælg en liste, der er sendt ud før</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Exporting</source>
      <translation>Eksporterer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Inside, behind the passphrase: {file}</source>
      <translation>Indeni, bag adgangssætningen: {file}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Lists (*.xlsx *.csv *.ods *.xls);;All files (*)</source>
      <translation>Lister (*.xlsx *.csv *.ods *.xls);;Alle filer (*)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Not checked, as nobody was found there: {sheets}</source>
      <translation>Ikke kontrolleret, da der ikke blev fundet nogen: {sheets}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Only rows were taken out; all else in the file is as it came.</source>
      <translation>Kun rækker er taget ud; alt andet i filen er, som det kom.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>SHA-256 {hash}</source>
      <translation>SHA-256 {hash}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Save the export</source>
      <translation>Gem eksporten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Sheets checked: {sheets}</source>
      <translation>Kontrollerede ark: {sheets}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>The list without the others: {file}</source>
      <translation>Listen uden de andre: {file}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Who stayed behind and why: {file}</source>
      <translation>Hvem der blev tilbage og hvorfor: {file}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>{count} leads are in {file}</source>
      <translation>
        <numerusform>{count} lead er i {file}</numerusform>
        <numerusform>{count} leads er i {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>{count} older stops cannot travel. Check the recipient's list here for them.</source>
      <translation>
        <numerusform>{count} ældre stop kan ikke følge med. Kontrollér modtagerens liste her for det.</numerusform>
        <numerusform>{count} ældre stop kan ikke følge med. Kontrollér modtagerens liste her for dem.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>{count} stayed behind. The passport beside it shows why each lead may be used: {passport}</source>
      <translation>
        <numerusform>{count} blev tilbage. Passet ved siden af viser, hvorfor hvert lead må bruges: {passport}</numerusform>
        <numerusform>{count} blev tilbage. Passet ved siden af viser, hvorfor hvert lead må bruges: {passport}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>{count} stops travel along as hashes: {file}</source>
      <translation>
        <numerusform>{count} stop følger med som hashværdi: {file}</numerusform>
        <numerusform>{count} stop følger med som hashværdier: {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>{fine} of {count} people may still be used</source>
      <translation>
        <numerusform>{fine} af {count} person må stadig bruges</numerusform>
        <numerusform>{fine} af {count} personer må stadig bruges</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>{why} It is a plain table of the checked sheet, with all its columns.</source>
      <translation>{why} Det er en enkel tabel af det kontrollerede ark med alle kolonner.</translation>
    </message>
  </context>
  <context>
    <name>ExportOverrides</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_overrides.py" />
      <source>Answer for this hold</source>
      <translation>Svar for denne tilbageholdelse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_overrides.py" />
      <source>Colleagues…</source>
      <translation>Kolleger …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_overrides.py" />
      <source>I answer for it</source>
      <translation>Jeg svarer for det</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_overrides.py" />
      <source>Only a registered compliance owner may answer for a hold</source>
      <translation>Kun en registreret complianceansvarlig kan svare for en tilbageholdelse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_overrides.py" />
      <source>Take back</source>
      <translation>Fortryd</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_overrides.py" />
      <source>The law book is not certain of this rule. Whoever lets these leads out answers for it, this once.</source>
      <translation>Lovbogen er ikke sikker på denne regel. Den, der lader disse leads gå ud, svarer for det, denne ene gang.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_overrides.py" />
      <source>Who answers</source>
      <translation>Hvem svarer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_overrides.py" />
      <source>Why it is lawful, in at least 40 letters; the passport shows it</source>
      <translation>Hvorfor det er lovligt, med mindst 40 tegn; det står i passet</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/export_overrides.py" />
      <source>{count} holds are answered for</source>
      <translation>
        <numerusform>Der svares for {count} tilbageholdelse</numerusform>
        <numerusform>Der svares for {count} tilbageholdelser</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ExportsPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source> and </source>
      <translation> og </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>All exports</source>
      <translation>Alle eksporter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>By</source>
      <translation>Via</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Campaign</source>
      <translation>Kampagne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Campaign saved.</source>
      <translation>Kampagnen er gemt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Campaigns</source>
      <translation>Kampagner</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Check an old list…</source>
      <translation>Tjek en gammel liste …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Choose {what}.</source>
      <translation>Vælg {what}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Encrypt the file</source>
      <translation>Kryptér filen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Every lead is judged again in the moment of the export. A passport goes beside the file.</source>
      <translation>Hvert lead vurderes igen i eksportens øjeblik. Et eksportpas lægges ved siden af filen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Export {count}…</source>
      <translation>Eksportér {count} …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Exports</source>
      <translation>Eksporter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Export…</source>
      <translation>Eksportér …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Give the campaign a name first.</source>
      <translation>Giv først kampagnen et navn.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Goes to</source>
      <translation>Går til</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>It stands in the log and in the passport.</source>
      <translation>Det står i logget og i eksportpasset.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>New export</source>
      <translation>Ny eksport</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>New export…</source>
      <translation>Ny eksport …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>None yet. A campaign says what for, by which channels and to whom; it can be used again.</source>
      <translation>Ingen endnu. En kampagne siger hvorfor, ad hvilke kanaler og til hvem; den kan bruges igen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Nothing can go out yet</source>
      <translation>Intet kan gå ud endnu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Open the campaign</source>
      <translation>Åbn kampagnen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Save the campaign</source>
      <translation>Gem kampagnen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>The campaign</source>
      <translation>Kampagnen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>The reasons and the quickest ways out stand on the right.</source>
      <translation>Grundene og de hurtigste veje ud står til højre.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>What for</source>
      <translation>Formål</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Which people of a list that left earlier may still be used?</source>
      <translation>Hvem på en liste, der er sendt ud før, må stadig bruges?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>at least one channel</source>
      <translation>mindst én kanal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>what for</source>
      <translation>formål</translation>
    </message>
  </context>
  <context>
    <name>FacetPopover</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>Counting…</source>
      <translation>Tæller …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>Find a value</source>
      <translation>Find en værdi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>No values to choose from.</source>
      <translation>Ingen værdier at vælge.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>The values couldn't be counted.</source>
      <translation>Værdierne kunne ikke tælles.</translation>
    </message>
  </context>
  <context>
    <name>Fields</name>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Age</source>
      <translation>Alder</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Birth date</source>
      <translation>Fødselsdato</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>City</source>
      <translation>By</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Company size</source>
      <translation>Virksomhedsstørrelse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Department</source>
      <translation>Afdeling</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Email</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>First name</source>
      <translation>Fornavn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Industry</source>
      <translation>Branche</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Job title</source>
      <translation>Stilling</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Language</source>
      <translation>Sprog</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Last contact</source>
      <translation>Seneste kontakt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Last name</source>
      <translation>Efternavn</translation>
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
      <translation>Navn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Notes</source>
      <translation>Noter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Opt-in</source>
      <translation>Samtykke</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Opt-in channels</source>
      <translation>Samtykkekanaler</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Opt-in date</source>
      <translation>Samtykkedato</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Opt-in place</source>
      <translation>Samtykkested</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Opt-in wording</source>
      <translation>Samtykketekst</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Postcode</source>
      <translation>Postnummer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Region</source>
      <translation>Region</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Revenue</source>
      <translation>Omsætning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Salutation</source>
      <translation>Tiltaleform</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Source</source>
      <translation>Kilde</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Source id</source>
      <translation>Kilde-id</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Street</source>
      <translation>Vej</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Tags</source>
      <translation>Mærkeord</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Website</source>
      <translation>Website</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>age check only</source>
      <translation>kun alderstjek</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>decides which channel rules apply</source>
      <translation>afgør, hvilke kanalregler der gælder</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>optional</source>
      <translation>valgfri</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>proof of consent</source>
      <translation>bevis for samtykke</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>to address the person</source>
      <translation>til at tiltale personen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>to call or text</source>
      <translation>til at ringe eller sende sms</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>to call, and to find stops</source>
      <translation>til at ringe og til at finde nej-tak</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>to send post</source>
      <translation>til at sende post</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>to write, and to find stops</source>
      <translation>til at skrive og til at finde nej-tak</translation>
    </message>
  </context>
  <context>
    <name>FileHandle</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/file_handle.py" />
      <source>Drag it into a message or a folder, or click to copy the file. Either is written to the audit log.</source>
      <translation>Træk den til en besked eller mappe, eller klik for at kopiere filen. Begge dele skrives i revisionsloggen.</translation>
    </message>
  </context>
  <context>
    <name>FilterBar</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>Add filter</source>
      <translation>Tilføj filter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>Clear filters</source>
      <translation>Ryd filtre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>Filter by</source>
      <translation>Filtrér på</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>Remove the filter {field}</source>
      <translation>Fjern filteret {field}</translation>
    </message>
  </context>
  <context>
    <name>FlaggedCell</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/flagged_cell.py" />
      <source>The flagged cell</source>
      <translation>Den flagede celle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/flagged_cell.py" />
      <source>This stood in a column that isn't stored, so its text isn't kept. The lead's details name the file and the row.</source>
      <translation>Det stod i en kolonne, der ikke gemmes, så teksten er ikke gemt. Leadets detaljer nævner filen og rækken.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/flagged_cell.py" />
      <source>Why we ask</source>
      <translation>Hvorfor vi spørger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/flagged_cell.py" />
      <source>{field} of {lead}  ·  {place} of {count}</source>
      <translation>{field} hos {lead}  ·  {place} af {count}</translation>
    </message>
  </context>
  <context>
    <name>Fold</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/fold.py" />
      <source>folded</source>
      <translation>lukket</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/fold.py" />
      <source>open</source>
      <translation>åben</translation>
    </message>
  </context>
  <context>
    <name>GateView</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Answer for it…</source>
      <translation>Svar for det …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Do it</source>
      <translation>Gør det</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Do it: {act}</source>
      <translation>Gør det: {act}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Good to know</source>
      <translation>Godt at vide</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>I looked at these columns: they are needed</source>
      <translation>Jeg har set på disse kolonner: de er nødvendige</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Judging every lead…</source>
      <translation>Vurderer hvert lead …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>No act here frees them for this campaign. Another channel or other leads may do.</source>
      <translation>Ingen handling her frigiver dem til denne kampagne. Prøv en anden kanal eller andre leads.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Nobody is judged yet</source>
      <translation>Ingen er vurderet endnu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Show</source>
      <translation>Vis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Show: {reason}</source>
      <translation>Vis: {reason}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Start with the first act below: it frees most.</source>
      <translation>Begynd med den første handling herunder: den frigiver flest.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Stay behind for good</source>
      <translation>Bliver for altid</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Staying behind, and why</source>
      <translation>Bliver tilbage, og hvorfor</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>The leads couldn't be judged. Nothing goes out.</source>
      <translation>Leads kunne ikke vurderes. Intet går ud.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>What frees most</source>
      <translation>Det frigiver flest</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>What the gate says</source>
      <translation>Hvad slusen siger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>frees {count}</source>
      <translation>frigiver {count}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>{count} leads go out.</source>
      <translation>
        <numerusform>{count} lead går ud.</numerusform>
        <numerusform>{count} leads går ud.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>{count} stay behind.</source>
      <translation>
        <numerusform>{count} bliver tilbage.</numerusform>
        <numerusform>{count} bliver tilbage.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>HelpSheet</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/help.py" />
      <source>Chapters</source>
      <translation>Kapitler</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/help.py" />
      <source>Everything works from the keyboard</source>
      <translation>Alt virker fra tastaturet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/help.py" />
      <source>Handbook</source>
      <translation>Håndbog</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/help.py" />
      <source>Help</source>
      <translation>Hjælp</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/help.py" />
      <source>Keys</source>
      <translation>Taster</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/help.py" />
      <source>Take the tour</source>
      <translation>Tag rundvisningen</translation>
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>About</source>
      <translation>Om</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Bring back</source>
      <translation>Gendan</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Earlier states are kept for 30 days and the last 50 acts. What protects people is never undone: do-not-contact, flags, restrictions, deletions; nor what is proof: exports, assessments, evidence.</source>
      <translation>Tidligere tilstande gemmes i 30 dage og for de sidste 50 handlinger. Det, der beskytter personer, fortrydes aldrig: kontaktforbud, markeringer, begrænsninger, sletninger; heller ikke det, der er bevis: eksporter, interesseafvejninger, dokumentation.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Earlier states of {count} acts are gone.</source>
      <translation>
        <numerusform>Den tidligere tilstand af {count} handling er væk.</numerusform>
        <numerusform>Tidligere tilstande af {count} handlinger er væk.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Erases what undo would bring back</source>
      <translation>Sletter det, som fortryd ville hente frem</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Forget all earlier states?</source>
      <translation>Glem alle tidligere tilstande?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Forget earlier states…</source>
      <translation>Glem tidligere tilstande …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Forget them</source>
      <translation>Glem dem</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>History</source>
      <translation>Historik</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Leads</source>
      <translation>Leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Nothing done so far can be undone afterwards. The list itself stays.</source>
      <translation>Intet af det gjorte kan fortrydes bagefter. Selve listen bliver.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Nothing was done yet.</source>
      <translation>Der er ikke gjort noget endnu.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>State</source>
      <translation>Tilstand</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Undo</source>
      <translation>Fortryd</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>What</source>
      <translation>Hvad</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>When</source>
      <translation>Hvornår</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Who</source>
      <translation>Hvem</translation>
    </message>
  </context>
  <context>
    <name>HomePage</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Answer the request {name} by {day}</source>
      <translation>
        <numerusform>Besvar anmodningen {name} senest {day}</numerusform>
        <numerusform>Besvar anmodningen {name} senest {day}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Assessments to finish or approve</source>
      <translation>Interesseafvejninger der skal gøres færdige eller godkendes</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Check the exported list “{name}” ({count} leads) again before you use it after {day}</source>
      <translation>
        <numerusform>Tjek den eksporterede liste “{name}” ({count} lead) igen, før du bruger den efter {day}</numerusform>
        <numerusform>Tjek den eksporterede liste “{name}” ({count} leads) igen, før du bruger den efter {day}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Check the exported list “{name}” again: under the rules of {day} {count} people in it are held</source>
      <translation>
        <numerusform>Tjek den eksporterede liste “{name}” igen: efter reglerne fra {day} holdes {count} person i den tilbage</numerusform>
        <numerusform>Tjek den eksporterede liste “{name}” igen: efter reglerne fra {day} holdes {count} personer i den tilbage</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Drop a lead list here</source>
      <translation>Slip en liste med leads her</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Excel, OpenDocument or CSV. You see what it holds, and what may be used, before anything is stored.</source>
      <translation>Excel, OpenDocument eller CSV. Du ser, hvad den indeholder, og hvad der må bruges, før noget gemmes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Export the ready ones…</source>
      <translation>Eksportér de klare …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Flags to look at</source>
      <translation>Flag der skal ses på</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Home</source>
      <translation>Hjem</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>How ready your {count} leads are</source>
      <translation>
        <numerusform>Så klart er dit {count} lead</numerusform>
        <numerusform>Så klar er dine {count} leads</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Last export: {when}</source>
      <translation>Seneste eksport: {when}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Last imports</source>
      <translation>Seneste importer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>No source named</source>
      <translation>Ingen kilde nævnt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>None yet.</source>
      <translation>Ingen endnu.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Nothing right now. All flags are checked and the assessments are in date.</source>
      <translation>Intet lige nu. Alle flag er set på, og interesseafvejningerne er gyldige.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Overdue: {what}</source>
      <translation>For sent: {what}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Pairs of leads that look alike</source>
      <translation>Par af leads der ligner hinanden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>People to tell that you have their data</source>
      <translation>Folk der skal vide, at du har deres data</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>People who wait for an answer</source>
      <translation>Personer, der venter på svar</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Review the assessment “{name}” by {day}: {count} leads rest on it</source>
      <translation>
        <numerusform>Se interesseafvejningen “{name}” igen senest {day}: {count} lead hviler på den</numerusform>
        <numerusform>Se interesseafvejningen “{name}” igen senest {day}: {count} leads hviler på den</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Show</source>
      <translation>Vis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Show the leads of {file}</source>
      <translation>Vis leads fra {file}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Start with a list: drop a spreadsheet above.</source>
      <translation>Begynd med en liste: slip et regneark ovenfor.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Tell {count} people of “{name}” by {day} that you have their data</source>
      <translation>
        <numerusform>Informér {count} person fra “{name}” senest {day} om, at du har vedkommendes data</numerusform>
        <numerusform>Informér {count} personer fra “{name}” senest {day} om, at du har deres data</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>The rules changed on {day}: {count} leads are held now that were free</source>
      <translation>
        <numerusform>Reglerne blev ændret {day}: {count} lead, der var frit, holdes nu tilbage</numerusform>
        <numerusform>Reglerne blev ændret {day}: {count} leads, der var frie, holdes nu tilbage</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Values of a list that differ from yours</source>
      <translation>Værdier i en liste, der afviger fra dine</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>What holds leads back</source>
      <translation>Det holder leads tilbage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>What needs you</source>
      <translation>Det venter på dig</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Where your leads come from</source>
      <translation>Hvor dine leads kommer fra</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>{count} leads are past their last day: delete them</source>
      <translation>
        <numerusform>{count} lead har passeret sin sidste dag: slet det</numerusform>
        <numerusform>{count} leads har passeret deres sidste dag: slet dem</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>{count} leads of “{name}” may be kept until {day} only</source>
      <translation>
        <numerusform>{count} lead fra “{name}” må kun gemmes til {day}</numerusform>
        <numerusform>{count} leads fra “{name}” må kun gemmes til {day}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>{count} people of {name} reported your mails as spam in 90 days: look at what you sent</source>
      <translation>
        <numerusform>{count} person af {name} meldte jeres mails som spam på 90 dage: se på, hvad I sendte</numerusform>
        <numerusform>{count} personer af {name} meldte jeres mails som spam på 90 dage: se på, hvad I sendte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>{count} people of {name} reported your mails as spam in 90 days: more than 1 in 1,000</source>
      <translation>
        <numerusform>{count} person af {name} meldte jeres mails som spam på 90 dage: mere end 1 ud af 1.000</numerusform>
        <numerusform>{count} personer af {name} meldte jeres mails som spam på 90 dage: mere end 1 ud af 1.000</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>{when} · {created} new, {rejected} rejected</source>
      <translation>{when} · {created} nye, {rejected} afvist</translation>
    </message>
  </context>
  <context>
    <name>ImportFilePage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>   {place} of {count}</source>
      <translation>   {place} af {count}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Choose another file…</source>
      <translation>Vælg en anden fil …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Choose {what} to see what will happen.</source>
      <translation>Vælg {what} for at se, hvad der vil ske.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_notes.py" />
      <source>Every lead carries where it came from and why it may be used. You can change it later.</source>
      <translation>Hvert lead bærer med sig, hvor det kommer fra, og hvorfor det må bruges. Du kan ændre det senere.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Go on with the next file</source>
      <translation>Fortsæt med næste fil</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Import</source>
      <translation>Importér</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Import finished: {count} rows.</source>
      <translation>
        <numerusform>Import færdig: {count} række.</numerusform>
        <numerusform>Import færdig: {count} rækker.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_notes.py" />
      <source>Import it again only if you want its people brought up to date.</source>
      <translation>Importér den kun igen, hvis dens personer skal opdateres.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Import “{file}”</source>
      <translation>Importér “{file}”</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Importing {count} lists</source>
      <translation>
        <numerusform>Importerer {count} liste</numerusform>
        <numerusform>Importerer {count} lister</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Importing {file}</source>
      <translation>Importerer {file}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/verdict_note.py" />
      <source>Leave this column out</source>
      <translation>Udelad denne kolonne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Looking at {file}…</source>
      <translation>Ser på {file} …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>No file is open.</source>
      <translation>Ingen fil er åben.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Nothing of this file was stored.</source>
      <translation>Intet fra denne fil blev gemt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Save the rejected rows</source>
      <translation>Gem de afviste rækker</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Show</source>
      <translation>Vis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_notes.py" />
      <source>Show its leads</source>
      <translation>Vis dens leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_notes.py" />
      <source>Still to choose: {what}</source>
      <translation>Mangler at blive valgt: {what}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>The import didn't work. Nothing was stored.</source>
      <translation>Importen lykkedes ikke. Intet blev gemt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>This file couldn't be read.</source>
      <translation>Denne fil kunne ikke læses.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_notes.py" />
      <source>Tick that you know how it was collected. If you don't, ask who gave it to you.</source>
      <translation>Sæt kryds, hvis du ved, hvordan den blev indsamlet. Ellers spørg den, der gav dig den.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_notes.py" />
      <source>Was the list collected fairly?</source>
      <translation>Blev listen indsamlet på ordentlig vis?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/verdict_note.py" />
      <source>You don't need it to sell. The simplest way is not to store it.</source>
      <translation>Du behøver det ikke for at sælge. Det enkleste er ikke at gemme det.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_notes.py" />
      <source>You imported this very file on {when}</source>
      <translation>Du importerede netop denne fil {when}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>{count} lists</source>
      <translation>
        <numerusform>{count} liste</numerusform>
        <numerusform>{count} lister</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>{count} rows saved.</source>
      <translation>
        <numerusform>{count} række gemt.</numerusform>
        <numerusform>{count} rækker gemt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/verdict_note.py" />
      <source>“{header}”: {what}</source>
      <translation>“{header}”: {what}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_notes.py" />
      <source>“{name}” was not imported</source>
      <translation>“{name}” blev ikke importeret</translation>
    </message>
  </context>
  <context>
    <name>ImportForm</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Columns: all {count} kept</source>
      <translation>
        <numerusform>Kolonner: den ene er beholdt</numerusform>
        <numerusform>Kolonner: alle {count} beholdt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Columns: {kept} of {count} kept</source>
      <translation>Kolonner: {kept} af {count} beholdt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Import all rows</source>
      <translation>Importér alle rækker</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Import {count} rows</source>
      <translation>
        <numerusform>Importér {count} række</numerusform>
        <numerusform>Importér {count} rækker</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Import {count} rows of {lists} lists</source>
      <translation>
        <numerusform>Importér {count} række fra {lists} lister</numerusform>
        <numerusform>Importér {count} rækker fra {lists} lister</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Matched from the column names and the values. What isn't kept is never stored.</source>
      <translation>Fundet ud fra kolonnenavne og værdier. Det, der ikke beholdes, gemmes aldrig.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Nothing is stored until you press Import. You can undo the whole import afterwards.</source>
      <translation>Intet gemmes, før du trykker Importér. Du kan fortryde hele importen bagefter.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Skip this file</source>
      <translation>Spring denne fil over</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Still to choose: {what}</source>
      <translation>Mangler at blive valgt: {what}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Where from, and what will happen</source>
      <translation>Hvorfra, og hvad der vil ske</translation>
    </message>
  </context>
  <context>
    <name>ImportProgress</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>Checking</source>
      <translation>Kontrollerer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>Importing</source>
      <translation>Importerer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>Judging</source>
      <translation>Vurderer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>Progress of the import</source>
      <translation>Importens fremdrift</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>Reading</source>
      <translation>Læser</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>Starting…</source>
      <translation>Begynder …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>Stop</source>
      <translation>Stop</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>Storing</source>
      <translation>Gemmer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>You can go on working on the other pages meanwhile.</source>
      <translation>Du kan arbejde videre på de andre sider imens.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>about {count} minutes left</source>
      <translation>
        <numerusform>ca. {count} minut tilbage</numerusform>
        <numerusform>ca. {count} minutter tilbage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>about {count} seconds left</source>
      <translation>
        <numerusform>ca. {count} sekund tilbage</numerusform>
        <numerusform>ca. {count} sekunder tilbage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>{count} rows</source>
      <translation>
        <numerusform>{count} række</numerusform>
        <numerusform>{count} rækker</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>{done} of {count} rows</source>
      <translation>
        <numerusform>{done} af {count} række</numerusform>
        <numerusform>{done} af {count} rækker</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ImportQueue</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_queue.py" />
      <source>Import the waiting ones with the same columns too (lists: {count}, rows: {rows})</source>
      <translation>Importér også de ventende med samme kolonner (lister: {count}, rækker: {rows})</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_queue.py" />
      <source>Left out, because they hold no people: {count}.</source>
      <translation>Udeladt, fordi de ikke rummer personer: {count}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_queue.py" />
      <source>Same source and basis as the list before</source>
      <translation>Samme kilde og grundlag som listen før</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_queue.py" />
      <source>Waiting: {names}.</source>
      <translation>Venter: {names}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_queue.py" />
      <source>What will happen is counted for each list by itself: who is on two counts twice.</source>
      <translation>Det, der vil ske, tælles for hver liste for sig: den, der står på to, tæller to gange.</translation>
    </message>
  </context>
  <context>
    <name>ImportResult</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Answer {count} values that differ from yours</source>
      <translation>
        <numerusform>Besvar {count} værdi, der afviger fra dine</numerusform>
        <numerusform>Besvar {count} værdier, der afviger fra dine</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Blocked leads are safe in the store; they only can't leave it yet.</source>
      <translation>Spærrede leads ligger trygt i arkivet; de kan blot ikke forlade det endnu.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Check the {count} that need a look</source>
      <translation>
        <numerusform>Se på det ene, der skal ses efter</numerusform>
        <numerusform>Se på de {count}, der skal ses efter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Compare {count} pairs that look alike</source>
      <translation>
        <numerusform>Sammenlign {count} par, der ligner hinanden</numerusform>
        <numerusform>Sammenlign {count} par, der ligner hinanden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Export the {count} ready</source>
      <translation>
        <numerusform>Eksportér det ene klare</numerusform>
        <numerusform>Eksportér de {count} klare</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Imported {file}: {ready} of {count} leads are ready to export</source>
      <translation>
        <numerusform>Importerede {file}: {ready} af {count} lead er klar til eksport</numerusform>
        <numerusform>Importerede {file}: {ready} af {count} leads er klar til eksport</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/told_of_list.py" />
      <source>Left empty, because the dates can be read in two ways: {columns}.</source>
      <translation>Tomme, fordi datoerne kan læses på to måder: {columns}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Look at the next file</source>
      <translation>Se på næste fil</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Looking for duplicates</source>
      <translation>Søger efter dubletter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/told_of_list.py" />
      <source>Not stored: {columns}.</source>
      <translation>Ikke gemt: {columns}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/told_of_list.py" />
      <source>Numbers read with the country's code that they begin with: {columns}.</source>
      <translation>Numre læst med den landekode, de begynder med: {columns}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Save the rejected rows, with reasons ({count})</source>
      <translation>
        <numerusform>Gem den afviste række med grund ({count})</numerusform>
        <numerusform>Gem de afviste rækker med grunde ({count})</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Show these leads</source>
      <translation>Vis disse leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Undo these imports</source>
      <translation>Fortryd disse importer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Undo this import</source>
      <translation>Fortryd denne import</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>What now?</source>
      <translation>Hvad nu?</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>{count} already there</source>
      <translation>
        <numerusform>{count} fandtes allerede</numerusform>
        <numerusform>{count} fandtes allerede</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/told_of_list.py" />
      <source>{count} cells not understood: {why}</source>
      <translation>
        <numerusform>{count} celle ikke forstået: {why}</numerusform>
        <numerusform>{count} celler ikke forstået: {why}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>{count} new</source>
      <translation>
        <numerusform>{count} ny</numerusform>
        <numerusform>{count} nye</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>{count} rejected</source>
      <translation>
        <numerusform>{count} afvist</numerusform>
        <numerusform>{count} afvist</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>{count} rows</source>
      <translation>
        <numerusform>{count} række</numerusform>
        <numerusform>{count} rækker</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/told_of_list.py" />
      <source>{count} rows rejected: {why}</source>
      <translation>
        <numerusform>{count} række afvist: {why}</numerusform>
        <numerusform>{count} rækker afvist: {why}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>{count} stopped</source>
      <translation>
        <numerusform>{count} spærret</numerusform>
        <numerusform>{count} spærret</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>{count} updated</source>
      <translation>
        <numerusform>{count} opdateret</numerusform>
        <numerusform>{count} opdateret</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>{reason}: {remedy} (frees up to {count})</source>
      <translation>{reason}: {remedy} (frigiver op til {count})</translation>
    </message>
  </context>
  <context>
    <name>ImportWait</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_wait.py" />
      <source>Looking at the file</source>
      <translation>Ser på filen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_wait.py" />
      <source>Nothing is stored yet.</source>
      <translation>Intet er gemt endnu.</translation>
    </message>
  </context>
  <context>
    <name>ImportsPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Bring back</source>
      <translation>Gendan</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Bringing back</source>
      <translation>Gendanner</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Check an old list…</source>
      <translation>Tjek en gammel liste …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Do you stand for this list?</source>
      <translation>Indestår du for denne liste?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Drop a spreadsheet anywhere on this window. You see what it holds before anything is stored.</source>
      <translation>Slip et regneark hvor som helst på vinduet. Du ser, hvad det indeholder, før noget gemmes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Everything that was done, with undo (Ctrl+H)</source>
      <translation>Alt, hvad der er gjort, med fortryd (Ctrl+H)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>File</source>
      <translation>Fil</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Flagged</source>
      <translation>Flaget</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Go on</source>
      <translation>Fortsæt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>History…</source>
      <translation>Historik …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>I stand for it</source>
      <translation>Jeg indestår for den</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Imports</source>
      <translation>Importer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Import…</source>
      <translation>Importér …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Its leads stay here until somebody does, or the import is undone.</source>
      <translation>Dens leads bliver her, til nogen gør det, eller importen fortrydes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Known</source>
      <translation>Kendte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Lawful basis</source>
      <translation>Behandlingsgrundlag</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>New</source>
      <translation>Nye</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>New leads of '{file}' go, changed ones get their earlier values back. People who said stop stay stopped.</source>
      <translation>Nye leads fra '{file}' forsvinder, ændrede får deres tidligere værdier igen. De, der sagde stop, forbliver spærret.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>No lists yet</source>
      <translation>Ingen lister endnu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>No.</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Nobody stands for this list</source>
      <translation>Ingen indestår for denne liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Rejected</source>
      <translation>Afvist</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Rows</source>
      <translation>Rækker</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Show</source>
      <translation>Vis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Show its leads</source>
      <translation>Vis dens leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Source</source>
      <translation>Kilde</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Stand for it…</source>
      <translation>Indestå for den …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>State</source>
      <translation>Tilstand</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Stopped</source>
      <translation>Spærret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>The list left quarantine.</source>
      <translation>Listen forlod karantænen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Undo import</source>
      <translation>Fortryd import</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Undo this import?</source>
      <translation>Fortryd denne import?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Undoing the import</source>
      <translation>Fortryder importen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Undone: {removed} leads removed, {restored} restored.</source>
      <translation>Fortrudt: {removed} leads fjernet, {restored} gendannet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Updated</source>
      <translation>Opdateret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>When</source>
      <translation>Hvornår</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Which people of a list that left earlier may still be used?</source>
      <translation>Hvem på en liste, der er sendt ud før, må stadig bruges?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Who</source>
      <translation>Hvem</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>You know how '{file}' was collected, and it was fair. The log keeps your name and the day.</source>
      <translation>Du ved, hvordan '{file}' blev indsamlet, og det var rimeligt. Loggen gemmer dit navn og dagen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>“{file}” is still open</source>
      <translation>“{file}” er stadig åben</translation>
    </message>
  </context>
  <context>
    <name>Keys</name>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Back to the list; Leads: untick all</source>
      <translation>Tilbage til listen; Leads: fjern alle kryds</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Back, forward</source>
      <translation>Tilbage, frem</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Bring it back</source>
      <translation>Gendan den</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Differing values: take, leave</source>
      <translation>Afvigende værdier: overtag, lad stå</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Do or find anything</source>
      <translation>Gør eller find hvad som helst</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Duplicates: merge, keep both, next</source>
      <translation>Dubletter: flet, behold begge, næste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Export</source>
      <translation>Eksport</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Go to a page</source>
      <translation>Gå til en side</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Handbook, at this page</source>
      <translation>Håndbogen, ved denne side</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>History</source>
      <translation>Historik</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Import files</source>
      <translation>Importér filer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: copy what may leave</source>
      <translation>Leads: kopiér det, der må ud</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: delete</source>
      <translation>Leads: slet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: details</source>
      <translation>Leads: detaljer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: do not contact</source>
      <translation>Leads: kontakt ikke</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: move</source>
      <translation>Leads: flyt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: paste into cells</source>
      <translation>Leads: indsæt i celler</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: pick cells</source>
      <translation>Leads: vælg celler</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: sort by one more column</source>
      <translation>Leads: sortér efter en kolonne mere</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: tick</source>
      <translation>Leads: afkryds</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: tick all that match</source>
      <translation>Leads: afkryds alle der passer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: type into the cell</source>
      <translation>Leads: skriv i cellen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Lock now</source>
      <translation>Lås nu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Next area</source>
      <translation>Næste område</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Requests of people</source>
      <translation>Anmodninger fra personer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Review: delete the lead</source>
      <translation>Gennemgang: slet leadet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Review: leave the column out</source>
      <translation>Gennemgang: udelad kolonnen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Review: next, previous</source>
      <translation>Gennemgang: næste, forrige</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Review: no, it's fine</source>
      <translation>Gennemgang: nej, det er i orden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Review: remove the cell</source>
      <translation>Gennemgang: fjern cellen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Review: same for all alike</source>
      <translation>Gennemgang: samme for alle lignende</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Review: yes, that's what it is</source>
      <translation>Gennemgang: ja, det er det</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Search leads</source>
      <translation>Søg leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Settings</source>
      <translation>Indstillinger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>This help</source>
      <translation>Denne hjælp</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Undo the last act</source>
      <translation>Fortryd seneste handling</translation>
    </message>
  </context>
  <context>
    <name>LeadActs</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Also never contact them again (recommended when they asked)</source>
      <translation>Kontakt dem heller aldrig igen (anbefales, når de har bedt om det)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Changing leads</source>
      <translation>Retter leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Delete leads</source>
      <translation>Slet leads</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Delete {count} leads</source>
      <translation>
        <numerusform>Slet {count} lead</numerusform>
        <numerusform>Slet {count} leads</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Do not contact</source>
      <translation>Kontakt ikke</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Lawful basis set for {count} leads.</source>
      <translation>
        <numerusform>Behandlingsgrundlag sat for {count} lead.</numerusform>
        <numerusform>Behandlingsgrundlag sat for {count} leads.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Noted for {count} people.</source>
      <translation>
        <numerusform>Noteret for {count} person.</numerusform>
        <numerusform>Noteret for {count} personer.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Recorded for {count} leads.</source>
      <translation>
        <numerusform>Registreret for {count} lead.</numerusform>
        <numerusform>Registreret for {count} leads.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Saved.</source>
      <translation>Gemt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Sent on</source>
      <translation>Sendt den</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>{count} leads are deleted with everything known about them. Deleting can't be undone.</source>
      <translation>
        <numerusform>{count} lead slettes med alt, hvad der vides om det. Sletning kan ikke fortrydes.</numerusform>
        <numerusform>{count} leads slettes med alt, hvad der vides om dem. Sletning kan ikke fortrydes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>{count} leads changed.</source>
      <translation>
        <numerusform>{count} lead ændret.</numerusform>
        <numerusform>{count} leads ændret.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>{count} leads deleted.</source>
      <translation>
        <numerusform>{count} lead slettet.</numerusform>
        <numerusform>{count} leads slettet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>{count} leads go on the do-not-contact list. This can't be undone by an import.</source>
      <translation>
        <numerusform>{count} lead kommer på spærrelisten. Det kan ikke fortrydes ved en import.</numerusform>
        <numerusform>{count} leads kommer på spærrelisten. Det kan ikke fortrydes ved en import.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>{count} new entries on the do-not-contact list.</source>
      <translation>
        <numerusform>{count} ny post på spærrelisten.</numerusform>
        <numerusform>{count} nye poster på spærrelisten.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LeadCells</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>At most {count} cells can be pasted at once.</source>
      <translation>
        <numerusform>Højst {count} celle kan indsættes på én gang.</numerusform>
        <numerusform>Højst {count} celler kan indsættes på én gang.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>Import the list instead; an import can be undone as a whole.</source>
      <translation>Importér listen i stedet; en import kan fortrydes samlet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>Nothing can be pasted here.</source>
      <translation>Her kan intet indsættes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>Pick fewer rows, or export them: the file then carries its passport.</source>
      <translation>Vælg færre rækker, eller eksportér dem: så følger et eksportpas med filen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>Status, basis and source are changed by acts. Pick a cell of a field.</source>
      <translation>Status, grundlag og kilde ændres med handlinger. Vælg en celle i et felt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>That is too much to copy, or it is still being read.</source>
      <translation>Det er for meget at kopiere, eller det læses stadig.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>{count} addresses were left empty: that way is not open for them.</source>
      <translation>
        <numerusform>{count} adresse blev udeladt: den vej er ikke åben for den.</numerusform>
        <numerusform>{count} adresser blev udeladt: den vej er ikke åben for dem.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>{count} leads changed.</source>
      <translation>
        <numerusform>{count} lead ændret.</numerusform>
        <numerusform>{count} leads ændret.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>{count} rows copied; the audit log has it.</source>
      <translation>
        <numerusform>{count} række kopieret; det står i revisionslogget.</numerusform>
        <numerusform>{count} rækker kopieret; det står i revisionslogget.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>{count} stayed behind: they may not be used yet. Copying counts as exporting.</source>
      <translation>
        <numerusform>{count} blev tilbage: det må ikke bruges endnu. Kopiering tæller som eksport.</numerusform>
        <numerusform>{count} blev tilbage: de må ikke bruges endnu. Kopiering tæller som eksport.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LeadDetails</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source> (our guess)</source>
      <translation> (vores gæt)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>After that: {reasons}</source>
      <translation>Derefter: {reasons}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Assessment</source>
      <translation>Interesseafvejning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Can't be exported yet</source>
      <translation>Kan ikke eksporteres endnu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Details</source>
      <translation>Detaljer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Do it</source>
      <translation>Gør det</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Do not contact</source>
      <translation>Kontakt ikke</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Edit…</source>
      <translation>Ret …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Flags</source>
      <translation>Flag</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Found with flag rules {rules}</source>
      <translation>Fundet med flagregler {rules}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>History of this lead</source>
      <translation>Dette leads historik</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Imported</source>
      <translation>Importeret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Keep until</source>
      <translation>Behold til</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Lead without a name</source>
      <translation>Lead uden navn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Look at it in Review</source>
      <translation>Se på det i Gennemgang</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>May I …</source>
      <translation>Må jeg …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Needs a look before it can go out</source>
      <translation>Skal ses efter, før det kan gå ud</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Note: {sentence}</source>
      <translation>Bemærk: {sentence}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Obtained on</source>
      <translation>Indhentet den</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>On file, and the cell it came from</source>
      <translation>Gemt, og cellen det kom fra</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>On hold</source>
      <translation>Sat i bero</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Pick a lead to see why it may or may not be used, and what would free it.</source>
      <translation>Vælg et lead for at se, hvorfor det må eller ikke må bruges, og hvad der ville frigive det.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Reaches</source>
      <translation>Når</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Ready: has what your rules ask for</source>
      <translation>Klar: har, hvad dine regler kræver</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Source</source>
      <translation>Kilde</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Tell them by</source>
      <translation>Informér senest</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>This lead couldn't be read.</source>
      <translation>Dette lead kunne ikke læses.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Use is restricted</source>
      <translation>Brugen er begrænset</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Where from and why</source>
      <translation>Hvorfra og hvorfor</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>no</source>
      <translation>nej</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>{file}, row {row}</source>
      <translation>{file}, række {row}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>… and {count} more</source>
      <translation>
        <numerusform>… og {count} mere</numerusform>
        <numerusform>… og {count} flere</numerusform>
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
      <translation>Kom ind med {name}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>Changed: {fields}</source>
      <translation>Ændret: {fields}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>In the list: {original}</source>
      <translation>I listen: {original}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>Lawful basis for {purpose}: {basis}</source>
      <translation>Behandlingsgrundlag for {purpose}: {basis}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>Show {count} earlier steps</source>
      <translation>
        <numerusform>Vis {count} tidligere trin</numerusform>
        <numerusform>Vis {count} tidligere trin</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>Somebody typed this in Lead Desk</source>
      <translation>Nogen har indtastet dette i Lead Desk</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>Was in {name}, too</source>
      <translation>Var også i {name}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>Went out with {name}</source>
      <translation>Gik ud med {name}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>row {row}</source>
      <translation>række {row}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>typed</source>
      <translation>indtastet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>{file}, sheet {sheet}, {cell}</source>
      <translation>{file}, ark {sheet}, {cell}</translation>
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
      <translation>Afkryds</translation>
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
      <translation>Ret …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Columns</source>
      <translation>Kolonner</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Delete…</source>
      <translation>Slet …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Details</source>
      <translation>Detaljer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Do not contact</source>
      <translation>Kontakt ikke</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Esc to clear</source>
      <translation>Esc rydder</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Evidence…</source>
      <translation>Dokumentation …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Export…</source>
      <translation>Eksportér …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Import…</source>
      <translation>Importér …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Leads</source>
      <translation>Leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Link to assessment…</source>
      <translation>Knyt til interesseafvejning …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Merge…</source>
      <translation>Flet …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>No lead waits for this now</source>
      <translation>Ingen leads venter på dette nu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Note that these people were told…</source>
      <translation>Notér, at disse personer er informeret …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Record it for all of them…</source>
      <translation>Registrér det for dem alle …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Search leads</source>
      <translation>Søg leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Search name, company, email…</source>
      <translation>Søg navn, firma, e-mail …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Set lawful basis…</source>
      <translation>Sæt behandlingsgrundlag …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Set the basis of all of them…</source>
      <translation>Sæt grundlaget for dem alle …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Tick all {count}</source>
      <translation>Afkryds alle {count}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Undo</source>
      <translation>Fortryd</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>{count} ticked</source>
      <translation>
        <numerusform>{count} afkrydset</numerusform>
        <numerusform>{count} afkrydset</numerusform>
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
      <translation>Begge</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Breach</source>
      <translation>Brud på sikkerheden</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Client</source>
      <translation>Kundens</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/lia_port.py" />
      <source>Clients</source>
      <translation>Kunder</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Complaints</source>
      <translation>Klager</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Consumer</source>
      <translation>Forbruger</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Customer</source>
      <translation>Kunde</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Days</source>
      <translation>Dage</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Does not prevail</source>
      <translation>Vejer ikke tungest</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Done</source>
      <translation>Udført</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Email</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Enquiry</source>
      <translation>Forespørgsel</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Enrichment</source>
      <translation>Berigelse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Frequency cap</source>
      <translation>Loft over antal kontakter</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Generic addresses first</source>
      <translation>Generelle adresser først</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Generic corporate address</source>
      <translation>Generel firmaadresse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>High</source>
      <translation>Høj</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Higher frequency</source>
      <translation>Højere hyppighed</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Law change</source>
      <translation>Lovændring</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Low</source>
      <translation>Lav</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Medium</source>
      <translation>Middel</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Months</source>
      <translation>Måneder</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Named business contact</source>
      <translation>Navngiven erhvervskontakt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>New source terms</source>
      <translation>Nye vilkår fra kilden</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No</source>
      <translation>Nej</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No enrichment</source>
      <translation>Ingen berigelse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No profiling</source>
      <translation>Ingen profilering</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>None</source>
      <translation>Ingen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Other</source>
      <translation>Andet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/lia_port.py" />
      <source>Our interest weighs more</source>
      <translation>Vores interesse vejer tungest</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_work.py" />
      <source>Our own use</source>
      <translation>Vores egen brug</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Ours</source>
      <translation>Vores</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/lia_port.py" />
      <source>Ours weighs more, with conditions</source>
      <translation>Vores vejer tungest, på betingelser</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Partly</source>
      <translation>Delvist</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Person</source>
      <translation>Personens</translation>
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
      <translation>Vejer tungest</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Private</source>
      <translation>Privat</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Public</source>
      <translation>Offentlighedens</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Role relevant only</source>
      <translation>Kun relevant for rollen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Screening beyond duty</source>
      <translation>Kontrol ud over pligten</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Second review</source>
      <translation>Anden gennemgang</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Shorter storage</source>
      <translation>Kortere opbevaring</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Sms</source>
      <translation>Sms</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Sole trader</source>
      <translation>Enkeltmandsvirksomhed</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Source named in message</source>
      <translation>Kilden nævnt i beskeden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/lia_port.py" />
      <source>The people's interests weigh more</source>
      <translation>Personernes interesser vejer tungest</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/lia_port.py" />
      <source>Tools and services working for us</source>
      <translation>Værktøjer og tjenester, der arbejder for os</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>With conditions</source>
      <translation>Med betingelser</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Work</source>
      <translation>Arbejde</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Years</source>
      <translation>År</translation>
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
      <translation>Alle spørgsmål er besvaret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Answered</source>
      <translation>Besvaret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Approve…</source>
      <translation>Godkend …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Back</source>
      <translation>Tilbage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_help.py" />
      <source>Help</source>
      <translation>Hjælp</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Next question</source>
      <translation>Næste spørgsmål</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Next: {step}</source>
      <translation>Næste: {step}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>One question at a time</source>
      <translation>Ét spørgsmål ad gangen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Question {number} of {count}</source>
      <translation>Spørgsmål {number} af {count}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Questions</source>
      <translation>Spørgsmål</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Saved</source>
      <translation>Gemt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Saving…</source>
      <translation>Gemmer …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Steps</source>
      <translation>Trin</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>This version is {state} and can't be changed.</source>
      <translation>Denne version er {state} og kan ikke ændres.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Turn down…</source>
      <translation>Afvis …</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>{count} of {total} questions still open</source>
      <translation>
        <numerusform>{count} af {total} spørgsmål er åbne</numerusform>
        <numerusform>{count} af {total} spørgsmål er åbne</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LiaFacts</name>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Collected between {first} and {last}.</source>
      <translation>Indsamlet mellem {first} og {last}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Filled columns: {list}.</source>
      <translation>Udfyldte kolonner: {list}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>In use: {list}.</source>
      <translation>I brug: {list}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Leads from these sources: {people}.</source>
      <translation>Leads fra disse kilder: {people}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Leads that did not give their data themselves: {count}.</source>
      <translation>Leads, der ikke selv gav deres data: {count}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Leads that rest on this assessment: {people}.</source>
      <translation>Leads, der hviler på denne interesseafvejning: {people}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Leads with a private mailbox: {count}.</source>
      <translation>Leads med en privat postkasse: {count}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Leads with findings of a child: {count}.</source>
      <translation>Leads med fund af et barn: {count}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Leads with findings of sensitive data: {count}.</source>
      <translation>Leads med fund af følsomme data: {count}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Leads, the oldest collected more than 12 months ago: {count}.</source>
      <translation>Leads, hvoraf de ældste blev indsamlet for over 12 måneder siden: {count}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Leads: {list}.</source>
      <translation>Leads: {list}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Leads: {people}. Columns: {columns}.</source>
      <translation>Leads: {people}. Kolonner: {columns}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Not covered: {list}.</source>
      <translation>Ikke dækket: {list}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Private persons, or leads with a private mailbox: {count}.</source>
      <translation>Privatpersoner eller leads med en privat postkasse: {count}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>{count} of {people} leads are private persons.</source>
      <translation>{count} af {people} leads er privatpersoner.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>{count} of {people} leads gave their data themselves.</source>
      <translation>{count} af {people} leads gav selv deres data.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>{count} of {people} leads have a private mailbox.</source>
      <translation>{count} af {people} leads har en privat postkasse.</translation>
    </message>
  </context>
  <context>
    <name>LiaHelp</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_help.py" />
      <source>For example</source>
      <translation>For eksempel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_help.py" />
      <source>Your data</source>
      <translation>Dine data</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_help.py" />
      <source>Your data say otherwise</source>
      <translation>Dine data siger noget andet</translation>
    </message>
  </context>
  <context>
    <name>LinkOrWrite</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/link_assessment.py" />
      <source>Assessment</source>
      <translation>Interesseafvejning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/link_assessment.py" />
      <source>Go on</source>
      <translation>Fortsæt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/link_assessment.py" />
      <source>Leads wait for an assessment</source>
      <translation>Leads venter på en interesseafvejning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/link_assessment.py" />
      <source>There is already an assessment that covers the purpose and the source of such leads. Link them to it, or write a new one.</source>
      <translation>Der er allerede en interesseafvejning, som dækker formålet og kilden for den slags leads. Knyt dem til den, eller skriv en ny.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/link_assessment.py" />
      <source>Write a new one</source>
      <translation>Skriv en ny</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/link_assessment.py" />
      <source>{title} · carries {count}</source>
      <translation>{title} · bærer {count}</translation>
    </message>
  </context>
  <context>
    <name>ListHandling</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>CAPITALS as ordinary names</source>
      <translation>STORE BOGSTAVER som almindelige navne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>Companies, titles and towns that differ in capitals, spaces or marks are written as you have them.</source>
      <translation>Firmaer, titler og byer, der kun afviger i store bogstaver, mellemrum eller tegn, skrives, som du har dem.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>Replace words…</source>
      <translation>Erstat ord …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>Rows with the same are one person: in this list, and among your leads.</source>
      <translation>Rækker med det samme er én person: i denne liste og blandt dine leads.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>Spelled as among my leads</source>
      <translation>Stavet som hos mine leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>The same person by</source>
      <translation>Samme person ved</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>e-mail only</source>
      <translation>kun e-mail</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>e-mail or number</source>
      <translation>e-mail eller nummer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>e-mail, number or name and firm</source>
      <translation>e-mail, nummer eller navn og firma</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>number only</source>
      <translation>kun nummer</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>{count} words written your way…</source>
      <translation>
        <numerusform>{count} ord skrevet på din måde …</numerusform>
        <numerusform>{count} ord skrevet på din måde …</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ListNotes</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/list_notes.py" />
      <source>not stored: {columns}.</source>
      <translation>ikke gemt: {columns}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/list_notes.py" />
      <source>the dates in {columns} can be read in two ways and stay empty.</source>
      <translation>datoerne i {columns} kan læses på to måder og forbliver tomme.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/list_notes.py" />
      <source>the numbers in {columns} begin with their country's code.</source>
      <translation>numrene i {columns} begynder med deres landekode.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/list_notes.py" />
      <source>this very file was imported on {when}.</source>
      <translation>netop denne fil blev importeret {when}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/list_notes.py" />
      <source>“{list}”: {what}</source>
      <translation>“{list}”: {what}</translation>
    </message>
  </context>
  <context>
    <name>ListWords</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>&amp;Column</source>
      <translation>&amp;Kolonne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>&amp;Write instead</source>
      <translation>&amp;Skriv i stedet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>(nothing)</source>
      <translation>(intet)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>A cell that holds just this word is written your way, now and in the next list like this one.</source>
      <translation>En celle, der kun rummer dette ord, skrives på din måde, nu og i den næste liste som denne.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>Add</source>
      <translation>Tilføj</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>Column</source>
      <translation>Kolonne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>In the &amp;list</source>
      <translation>I &amp;listen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>In the list</source>
      <translation>I listen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>Such as: customer</source>
      <translation>Fx: kunde</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>Take “{word}” away</source>
      <translation>Fjern “{word}”</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>Their words, written your way</source>
      <translation>Deres ord, skrevet på din måde</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>Use these words</source>
      <translation>Brug disse ord</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>Words written your way</source>
      <translation>Ord skrevet på din måde</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>Write instead</source>
      <translation>Skriv i stedet</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <location filename="../../lead_desk/desktop/window.py" />
      <source>If you stop now, nothing of it is stored.</source>
      <translation>Hvis du stopper nu, gemmes intet af det.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/window.py" />
      <source>Stop the work</source>
      <translation>Stop arbejdet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/window.py" />
      <source>Work is under way</source>
      <translation>Der arbejdes</translation>
    </message>
  </context>
  <context>
    <name>MakeKey</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>&amp;Job</source>
      <translation>&amp;Stilling</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>&amp;Name</source>
      <translation>&amp;Navn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>&amp;Passphrase</source>
      <translation>&amp;Adgangssætning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>A passphrase needs 12 characters or more.</source>
      <translation>En adgangssætning skal have mindst 12 tegn.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>A person, not a team</source>
      <translation>En person, ikke et team</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Empty: this computer's password store keeps it</source>
      <translation>Tom: computerens adgangskodelager gemmer den</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>First and last name</source>
      <translation>For- og efternavn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Job</source>
      <translation>Stilling</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Make an approver's key</source>
      <translation>Lav en godkendernøgle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Make the key</source>
      <translation>Lav nøglen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Once &amp;more</source>
      <translation>&amp;Igen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Passphrase</source>
      <translation>Adgangssætning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Passphrase once more</source>
      <translation>Adgangssætning igen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>The key that is here now is given up. Colleagues must trust the new one.</source>
      <translation>Den nuværende nøgle opgives. Kolleger skal have tillid til den nye.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>The two passphrases differ.</source>
      <translation>De to adgangssætninger er forskellige.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>With this key you sign approvals, so that colleagues' laptops can check them. It never leaves this computer.</source>
      <translation>Med denne nøgle underskriver du godkendelser, så kollegers computere kan kontrollere dem. Den forlader aldrig denne computer.</translation>
    </message>
  </context>
  <context>
    <name>MappingTable</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>(column {letter})</source>
      <translation>(kolonne {letter})</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Age check only</source>
      <translation>Kun alderstjek</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>As a stop</source>
      <translation>Som stop</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Becomes</source>
      <translation>Bliver til</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Better not</source>
      <translation>Helst ikke</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Columns of your file</source>
      <translation>Kolonner i din fil</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Filled</source>
      <translation>Udfyldt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>In your file</source>
      <translation>I din fil</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>It looks like “{field}”, which is stored only if you choose it.</source>
      <translation>Det ligner “{field}”, som kun gemmes, hvis du vælger det.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Keep as “{name}”</source>
      <translation>Behold som “{name}”</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Kept?</source>
      <translation>Behold?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Looks like</source>
      <translation>Ligner</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>No</source>
      <translation>Nej</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>No ({field}?)</source>
      <translation>Nej ({field}?)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>{column} becomes</source>
      <translation>{column} bliver til</translation>
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
      <translation>&amp;Privatlivsmeddelelse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>&amp;Sent on</source>
      <translation>&amp;Sendt den</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>Note it for {count} people</source>
      <translation>
        <numerusform>Notér det for {count} person</numerusform>
        <numerusform>Notér det for {count} personer</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>Note it only after the notice has gone out. Lead Desk sends nothing itself.</source>
      <translation>Notér det først, når meddelelsen er sendt. Lead Desk sender intet selv.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>People were told</source>
      <translation>Folk er informeret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>Privacy notice</source>
      <translation>Privatlivsmeddelelse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>There is no privacy notice yet. Add one under Sources &amp; recipients first.</source>
      <translation>Der er endnu ingen privatlivsmeddelelse. Tilføj en under Kilder &amp; modtagere først.</translation>
    </message>
  </context>
  <context>
    <name>MergeTable</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/merge_table.py" />
      <source>(empty)</source>
      <translation>(tom)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/merge_table.py" />
      <source>Keep all</source>
      <translation>Behold alle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/merge_table.py" />
      <source>Kept whatever you choose: {what}.</source>
      <translation>Bevares uanset valg: {what}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/merge_table.py" />
      <source>No. {number}, joins it</source>
      <translation>Nr. {number}, flettes ind</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/merge_table.py" />
      <source>No. {number}, stays</source>
      <translation>Nr. {number}, bliver</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/merge_table.py" />
      <source>The same in all: {fields}.</source>
      <translation>Ens i alle: {fields}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/merge_table.py" />
      <source>{field}: keep all of them</source>
      <translation>{field}: behold alle</translation>
    </message>
  </context>
  <context>
    <name>MoreTime</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>Answer by</source>
      <translation>Svar senest</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>I have told them</source>
      <translation>Jeg har givet besked</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>More time</source>
      <translation>Mere tid</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>Two more months at most. Tell the person and the reason before the first month is over.</source>
      <translation>Højst to måneder mere. Giv personen besked og grunden, før den første måned er gået.</translation>
    </message>
  </context>
  <context>
    <name>NameCompany</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_company.py" />
      <source>Export without it</source>
      <translation>Eksportér uden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_company.py" />
      <source>Our company…</source>
      <translation>Vores virksomhed …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_company.py" />
      <source>Who sends this list?</source>
      <translation>Hvem sender denne liste?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_company.py" />
      <source>Your company is not filled in. Its name stands in passports, letters and notices; until then a passport says “not given”. This is asked once; later you find it under Settings.</source>
      <translation>Din virksomhed er ikke udfyldt. Navnet står i pas, breve og meddelelser; indtil da står der “not given” i passet. Der spørges én gang; senere finder du den under Indstillinger.</translation>
    </message>
  </context>
  <context>
    <name>NameView</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_view.py" />
      <source>Another view has this name.</source>
      <translation>En anden visning har dette navn.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_view.py" />
      <source>Name of the view</source>
      <translation>Visningens navn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_view.py" />
      <source>Save view</source>
      <translation>Gem visning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_view.py" />
      <source>Save what you see as a view</source>
      <translation>Gem det, du ser, som en visning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_view.py" />
      <source>Search, filters, order and columns. It is kept encrypted in your store.</source>
      <translation>Søgning, filtre, rækkefølge og kolonner. Den gemmes krypteret i dit arkiv.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_view.py" />
      <source>Such as: Danish fair leads</source>
      <translation>Som: Danske messeleads</translation>
    </message>
  </context>
  <context>
    <name>NewAssessment</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>&amp;Author</source>
      <translation>&amp;Forfatter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>&amp;Number</source>
      <translation>&amp;Nummer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>&amp;Start from</source>
      <translation>&amp;Begynd med</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>&amp;Title</source>
      <translation>&amp;Titel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>An empty form</source>
      <translation>En tom formular</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>Author</source>
      <translation>Forfatter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>First and last name</source>
      <translation>For- og efternavn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>It says why you may contact people without asking them first, and where the limits are. About ten minutes. What the store knows (countries, sources, columns) is filled in.</source>
      <translation>Den siger, hvorfor du må kontakte folk uden at spørge først, og hvor grænserne går. Cirka ti minutter. Det, arkivet ved (lande, kilder, kolonner), er udfyldt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>New assessment</source>
      <translation>Ny interesseafvejning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>Start</source>
      <translation>Begynd</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>Start from</source>
      <translation>Begynd med</translation>
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
      <translation>&amp;Beder om</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>&amp;By way of</source>
      <translation>&amp;Ad hvilken vej</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>&amp;Came in on</source>
      <translation>&amp;Modtaget den</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>&amp;Is it one of these?</source>
      <translation>&amp;Er det en af disse?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>&amp;Who</source>
      <translation>&amp;Hvem</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>Asks for</source>
      <translation>Beder om</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>By way of</source>
      <translation>Ad hvilken vej</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>Came in on</source>
      <translation>Modtaget den</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>Leads that may be this person</source>
      <translation>Leads, der kan være personen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>New request</source>
      <translation>Ny anmodning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>Nobody found. The request is kept all the same.</source>
      <translation>Ingen fundet. Anmodningen gemmes alligevel.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>Not to be used</source>
      <translation>Må ikke bruges</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>Not to be used until it is settled</source>
      <translation>Må ikke bruges, før det er afklaret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>Somebody uses a right</source>
      <translation>Nogen bruger en rettighed</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>Take it in</source>
      <translation>Tag den imod</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>Who</source>
      <translation>Hvem</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>e-mail, number with country code, or name</source>
      <translation>e-mail, nummer med landekode eller navn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>e-mail, phone call, letter</source>
      <translation>e-mail, opkald, brev</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>{count} leads found</source>
      <translation>
        <numerusform>{count} lead fundet</numerusform>
        <numerusform>{count} leads fundet</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>NothingHere</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/nothing_here.py" />
      <source>Choose files…</source>
      <translation>Vælg filer …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/nothing_here.py" />
      <source>Drop a spreadsheet anywhere on this window. You see what it holds before anything is stored.</source>
      <translation>Slip et regneark hvor som helst på vinduet. Du ser, hvad det indeholder, før noget gemmes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/nothing_here.py" />
      <source>No lead fits this search, these filters and this tab.</source>
      <translation>Intet lead passer til søgningen, filtrene og fanen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/nothing_here.py" />
      <source>No leads yet</source>
      <translation>Ingen leads endnu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/nothing_here.py" />
      <source>Nothing matches</source>
      <translation>Intet passer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/nothing_here.py" />
      <source>Show all leads</source>
      <translation>Vis alle leads</translation>
    </message>
  </context>
  <context>
    <name>NoticeWords</name>
    <message>
      <location filename="../../lead_desk/desktop/notice_words.py" />
      <source>A law orders the collection</source>
      <translation>En lov påbyder indsamlingen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/notice_words.py" />
      <source>Import {number}</source>
      <translation>Import {number}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/notice_words.py" />
      <source>Planned for {day}</source>
      <translation>Planlagt til {day}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/notice_words.py" />
      <source>Professional secrecy</source>
      <translation>Tavshedspligt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/notice_words.py" />
      <source>Sent on {day}</source>
      <translation>Sendt {day}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/notice_words.py" />
      <source>They cannot be reached</source>
      <translation>De kan ikke nås</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/notice_words.py" />
      <source>They know already</source>
      <translation>De ved det allerede</translation>
    </message>
  </context>
  <context>
    <name>Notifier</name>
    <message>
      <location filename="../../lead_desk/desktop/notifier.py" />
      <source>The work you started is done.</source>
      <translation>Arbejdet, du satte i gang, er færdigt.</translation>
    </message>
  </context>
  <context>
    <name>NumberInput</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/inputs.py" />
      <source>not set</source>
      <translation>ikke sat</translation>
    </message>
  </context>
  <context>
    <name>OpenList</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_open.py" />
      <source>Check: {sentence}</source>
      <translation>Tjek: {sentence}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_open.py" />
      <source>Still to do</source>
      <translation>Mangler endnu</translation>
    </message>
  </context>
  <context>
    <name>Page</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/page.py" />
      <source>That didn't work. Nothing was changed.</source>
      <translation>Det lykkedes ikke. Intet blev ændret.</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/palette.py" />
      <source>A page, an act, a campaign, or a lead's name…</source>
      <translation>En side, en handling, en kampagne eller et leads navn …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/palette.py" />
      <source>Campaign: {name}</source>
      <translation>Kampagne: {name}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/palette.py" />
      <source>Do or find</source>
      <translation>Gør eller find</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/palette.py" />
      <source>Show all leads with “{text}”</source>
      <translation>Vis alle leads med “{text}”</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/palette.py" />
      <source>What fits</source>
      <translation>Det passer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/palette.py" />
      <source>What to do or find</source>
      <translation>Hvad der skal gøres eller findes</translation>
    </message>
  </context>
  <context>
    <name>Papers</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Contract or licence</source>
      <translation>Kontrakt eller licens</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Instruction</source>
      <translation>Instruks</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Other paper</source>
      <translation>Andet papir</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Safeguard for a transfer</source>
      <translation>Garanti for en overførsel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Somebody's word how it was collected</source>
      <translation>Nogens ord for, hvordan det er indsamlet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Terms</source>
      <translation>Vilkår</translation>
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
      <translation>Tilføj en fil</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Add a file…</source>
      <translation>Tilføj en fil …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>File</source>
      <translation>Fil</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>It is gone from the store then. The log keeps that it was there.</source>
      <translation>Så er det væk fra lageret. Loggen husker, at det var der.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Kept on</source>
      <translation>Gemt den</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Papers</source>
      <translation>Papirer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Papers of {name}</source>
      <translation>Papirer for {name}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Remove</source>
      <translation>Fjern</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Remove this paper?</source>
      <translation>Fjern dette papir?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Remove…</source>
      <translation>Fjern …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Save a copy</source>
      <translation>Gem en kopi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Save a copy…</source>
      <translation>Gem en kopi …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Size</source>
      <translation>Størrelse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>That didn't work. Nothing was changed.</source>
      <translation>Det lykkedes ikke. Intet blev ændret.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>They are kept encrypted in the store. To open one, save a copy; the log says so.</source>
      <translation>De ligger krypteret i lageret. Gem en kopi for at åbne et; loggen noterer det.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>What it is</source>
      <translation>Hvad det er</translation>
    </message>
  </context>
  <context>
    <name>PasswordBanner</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/password_banner.py" />
      <source>Open</source>
      <translation>Åbn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/password_banner.py" />
      <source>Password of the file</source>
      <translation>Filens adgangskode</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/password_banner.py" />
      <source>Type it here to look inside. It is used for this file only and is not kept.</source>
      <translation>Skriv den her for at se indenfor. Den bruges kun til denne fil og gemmes ikke.</translation>
    </message>
  </context>
  <context>
    <name>PastExports</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Came back</source>
      <translation>Kom tilbage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Campaign</source>
      <translation>Kampagne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Check it again</source>
      <translation>Kontrollér den igen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Drag or copy the file</source>
      <translation>Træk eller kopiér filen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Earlier exports</source>
      <translation>Tidligere eksporter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Export {number}, {day}</source>
      <translation>Eksport {number}, {day}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>File</source>
      <translation>Fil</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Goes to</source>
      <translation>Går til</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Left out</source>
      <translation>Udeladt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Left out of an exported list</source>
      <translation>Udeladt af en eksporteret liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>No exports yet.</source>
      <translation>Ingen eksporter endnu.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Passport</source>
      <translation>Pas</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Passport of an exported list</source>
      <translation>Pas for en eksporteret liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Print…</source>
      <translation>Print …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>SHA-256 of the file</source>
      <translation>Filens SHA-256</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Save as PDF…</source>
      <translation>Gem som PDF …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Show in folder</source>
      <translation>Vis i mappe</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Stayed</source>
      <translation>Blev</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>The file is on the clipboard; paste it where it should go.</source>
      <translation>Filen ligger på udklipsholderen; sæt den ind, hvor den skal hen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Use before</source>
      <translation>Brug før</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Went out</source>
      <translation>Gik ud</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>What went out</source>
      <translation>Hvad der er sendt ud</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>When</source>
      <translation>Hvornår</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Who</source>
      <translation>Hvem</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>{day}: check again</source>
      <translation>{day}: kontrollér igen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>{kind} · confidential</source>
      <translation>{kind} · fortroligt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>{n} bounced</source>
      <translation>{n} kom retur</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>{n} complained</source>
      <translation>{n} klagede</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>{n} said no</source>
      <translation>{n} sagde nej</translation>
    </message>
  </context>
  <context>
    <name>PasteCells</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/paste_cells.py" />
      <source>Cells that can't take their text</source>
      <translation>Celler der ikke kan tage deres tekst</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/paste_cells.py" />
      <source>Paste</source>
      <translation>Indsæt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/paste_cells.py" />
      <source>Paste into {count} cells (leads: {leads})</source>
      <translation>
        <numerusform>Indsæt i {count} celle (lead: {leads})</numerusform>
        <numerusform>Indsæt i {count} celler (leads: {leads})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/paste_cells.py" />
      <source>Paste {count} cells</source>
      <translation>
        <numerusform>Indsæt {count} celle</numerusform>
        <numerusform>Indsæt {count} celler</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/paste_cells.py" />
      <source>Row {row}, {field}</source>
      <translation>Række {row}, {field}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/paste_cells.py" />
      <source>What is there now is written over; the history keeps it.</source>
      <translation>Det, der står der nu, overskrives; historikken gemmer det.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/paste_cells.py" />
      <source>{count} cells can't take their text; they stay as they are:</source>
      <translation>
        <numerusform>{count} celle kan ikke tage sin tekst; den forbliver, som den er:</numerusform>
        <numerusform>{count} celler kan ikke tage deres tekst; de forbliver, som de er:</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PickList</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/pick_list.py" />
      <source>Type to find</source>
      <translation>Skriv for at finde</translation>
    </message>
  </context>
  <context>
    <name>Provenance</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>&amp;Assessment</source>
      <translation>&amp;Interesseafvejning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>&amp;Country</source>
      <translation>&amp;Land</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>&amp;Known people</source>
      <translation>Kendte &amp;personer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>&amp;Source</source>
      <translation>&amp;Kilde</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>As the list says</source>
      <translation>Som listen siger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Ask me where they differ</source>
      <translation>Spørg mig, hvor de afviger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Assessment</source>
      <translation>Interesseafvejning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Choose…</source>
      <translation>Vælg …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Country if none is given</source>
      <translation>Land hvis intet er angivet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Fill in what is missing</source>
      <translation>Udfyld det, der mangler</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Filled in from the last list of this kind. Please check.</source>
      <translation>Udfyldt efter den seneste liste af denne slags. Se det efter.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>I know how this list was collected, and it was fair</source>
      <translation>Jeg ved, hvordan den blev indsamlet, og det var i orden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Lawful &amp;basis</source>
      <translation>&amp;Behandlingsgrundlag</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Lawful basis</source>
      <translation>Behandlingsgrundlag</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Leave as they are</source>
      <translation>Lad dem være</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>New purpose…</source>
      <translation>Nyt formål …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>New source…</source>
      <translation>Ny kilde …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>None yet</source>
      <translation>Ingen endnu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Nothing is imported without somebody's word; the log keeps whose.</source>
      <translation>Intet importeres uden nogens ord; logget gemmer hvis.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>People you have already</source>
      <translation>Personer du har i forvejen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Source</source>
      <translation>Kilde</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>There is no assessment yet. You can import now and write it afterwards; the leads wait for it.</source>
      <translation>Der er endnu ingen interesseafvejning. Du kan importere nu og skrive den bagefter; leads venter på den.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>They are stored, but stay blocked until somebody says why they may be used.</source>
      <translation>De gemmes, men forbliver spærret, til nogen siger, hvorfor de må bruges.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>This list is newer: update</source>
      <translation>Listen er nyere: opdatér</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>What &amp;for</source>
      <translation>&amp;Formål</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>What for</source>
      <translation>Formål</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Where do these people come from?</source>
      <translation>Hvor kommer disse personer fra?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>the lawful basis</source>
      <translation>behandlingsgrundlaget</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>the source</source>
      <translation>kilden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>what it is for</source>
      <translation>hvad den skal bruges til</translation>
    </message>
  </context>
  <context>
    <name>QuestionBox</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>Children</source>
      <translation>Børn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>Filled in by Lead Desk from its table of channel rules.</source>
      <translation>Udfyldt af Lead Desk ud fra dens tabel over kanalregler.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>First and last name</source>
      <translation>For- og efternavn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>How bad</source>
      <translation>Hvor slemt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>How likely</source>
      <translation>Hvor sandsynligt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>In words</source>
      <translation>Med ord</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>Job</source>
      <translation>Stilling</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>Name</source>
      <translation>Navn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>None yet. Add one under Sources &amp; recipients, then come back.</source>
      <translation>Ingen endnu. Tilføj en under Kilder og modtagere, og kom tilbage.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>Others at risk</source>
      <translation>Andre udsatte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>Unit</source>
      <translation>Enhed</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>Your data say otherwise: {sentence}</source>
      <translation>Dine data siger noget andet: {sentence}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>at least {count} characters</source>
      <translation>
        <numerusform>mindst {count} tegn</numerusform>
        <numerusform>mindst {count} tegn</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>one a line</source>
      <translation>én pr. linje</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>still open</source>
      <translation>stadig åben</translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Assessments</source>
      <translation>Interesseafvejninger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Audit log</source>
      <translation>Revisionslog</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Do not contact</source>
      <translation>Kontakt ikke</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Duplicates</source>
      <translation>Dubletter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Exports</source>
      <translation>Eksporter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Help</source>
      <translation>Hjælp</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Home</source>
      <translation>Hjem</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Imports</source>
      <translation>Importer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Leads</source>
      <translation>Leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Lock now</source>
      <translation>Lås nu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Pages</source>
      <translation>Sider</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Requests</source>
      <translation>Anmodninger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Review</source>
      <translation>Gennemgang</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Settings</source>
      <translation>Indstillinger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Sources &amp;&amp; recipients</source>
      <translation>Kilder &amp;&amp; modtagere</translation>
    </message>
  </context>
  <context>
    <name>ReadingBar</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Dates</source>
      <translation>Datoer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Letters</source>
      <translation>Bogstaver</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Letters (encoding)</source>
      <translation>Bogstaver (tegnsæt)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Names in row</source>
      <translation>Navne i række</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Order of day and month in dates</source>
      <translation>Rækkefølge af dag og måned i datoer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Row with the column names, 0 for none</source>
      <translation>Række med kolonnenavne, 0 for ingen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Separator</source>
      <translation>Skilletegn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Separator between columns</source>
      <translation>Skilletegn mellem kolonner</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Sheet</source>
      <translation>Ark</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Take hidden rows as well</source>
      <translation>Tag også skjulte rækker med</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>The dates in {columns} can be read in two ways. Choose their order, or they stay empty.</source>
      <translation>Datoerne i {columns} kan læses på to måder. Vælg rækkefølgen, ellers forbliver de tomme.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>The letters read: {samples}.</source>
      <translation>Bogstaverne læses: {samples}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>The numbers in {columns} begin with their country's code.</source>
      <translation>Numrene i {columns} begynder med deres landekode.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>as found</source>
      <translation>som fundet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>bar |</source>
      <translation>lodret streg |</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>columns as in “{file}”</source>
      <translation>kolonner som i “{file}”</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>comma</source>
      <translation>komma</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>day first, 31/12</source>
      <translation>dag først, 31/12</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>fixed widths</source>
      <translation>faste bredder</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>looks like an export of {tool}</source>
      <translation>ligner en eksport fra {tool}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>month first, 12/31</source>
      <translation>måned først, 12/31</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>more than {count} rows</source>
      <translation>
        <numerusform>mere end {count} række</numerusform>
        <numerusform>mere end {count} rækker</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>none</source>
      <translation>ingen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>read as you settled for “{file}”</source>
      <translation>læst som du valgte for “{file}”</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>semicolon</source>
      <translation>semikolon</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>tab</source>
      <translation>tabulator</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>year first</source>
      <translation>år først</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>{count} rows</source>
      <translation>
        <numerusform>{count} række</numerusform>
        <numerusform>{count} rækker</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>{name} (found)</source>
      <translation>{name} (fundet)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>{sheet} (hidden)</source>
      <translation>{sheet} (skjult)</translation>
    </message>
  </context>
  <context>
    <name>RecordEvidence</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>&amp;How</source>
      <translation>H&amp;vordan</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>&amp;How you know</source>
      <translation>Hvordan du v&amp;ed det</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>&amp;On</source>
      <translation>D&amp;en</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>&amp;Similar because</source>
      <translation>&amp;Ligner fordi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>&amp;What</source>
      <translation>&amp;Hvad</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>&amp;What is true</source>
      <translation>Hvad der &amp;gælder</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>&amp;What they agreed to</source>
      <translation>&amp;Hvad de sagde ja til</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>A fact that a channel's rule asks for</source>
      <translation>En kendsgerning, som en kanalregel kræver</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>All four must be true, or the evidence counts as incomplete.</source>
      <translation>Alle fire skal være sande, ellers regnes dokumentationen for ufuldstændig.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Channels</source>
      <translation>Kanaler</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Each message says how to refuse</source>
      <translation>Hver besked siger, hvordan man siger nej</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Evidence for {count} leads</source>
      <translation>
        <numerusform>Dokumentation for {count} lead</numerusform>
        <numerusform>Dokumentation for {count} leads</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>First write down what they agreed to: Sources &amp; recipients, What people agreed to.</source>
      <translation>Skriv først ned, hvad de sagde ja til: Kilder &amp; modtagere, Hvad folk sagde ja til.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>How they asked</source>
      <translation>Hvordan de spurgte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>How they said it</source>
      <translation>Hvordan de sagde det</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>How you know</source>
      <translation>Hvordan du ved det</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>It &amp;was</source>
      <translation>Det &amp;var</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>It lets you answer that request, within 90 days. It is no yes to marketing.</source>
      <translation>Det lader dig besvare den henvendelse inden for 90 dage. Det er intet ja til markedsføring.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>It was</source>
      <translation>Det var</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>On</source>
      <translation>Den</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Only these &amp;channels</source>
      <translation>Kun disse &amp;kanaler</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Record evidence</source>
      <translation>Registrér dokumentation</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Record for {count} leads</source>
      <translation>
        <numerusform>Registrér for {count} lead</numerusform>
        <numerusform>Registrér for {count} leads</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>State it only where you can show it.</source>
      <translation>Angiv det kun, hvor du kan vise det.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Their channels are stopped at once, and no import lifts that.</source>
      <translation>Deres kanaler spærres straks, og ingen import ophæver det.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>They asked us for something</source>
      <translation>De bad os om noget</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>They bought from us (own customers)</source>
      <translation>De købte hos os (egne kunder)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>They could refuse when we took the address</source>
      <translation>De kunne sige nej, da vi fik adressen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>They gave us the address themselves</source>
      <translation>De gav os selv adressen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>They said yes (consent)</source>
      <translation>De sagde ja (samtykke)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>They took their yes back</source>
      <translation>De tog deres ja tilbage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>We sold it, and we are the sender</source>
      <translation>Vi solgte det, og vi er afsenderen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>What happened</source>
      <translation>Hvad skete der</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>What is true of them</source>
      <translation>Hvad der gælder for dem</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>What they agreed to</source>
      <translation>Hvad de sagde ja til</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>What they asked for</source>
      <translation>Hvad de bad om</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>What they bought</source>
      <translation>Hvad de købte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Why your offer is similar</source>
      <translation>Hvorfor dit tilbud ligner</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Wordings stand under Sources &amp; recipients. No channel ticked means all that it names.</source>
      <translation>Ordlyde står under Kilder &amp; modtagere. Ingen kanal afkrydset betyder alle, den nævner.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>a free account inside a paid offer</source>
      <translation>en gratis konto i et betalt tilbud</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>a negotiation</source>
      <translation>en forhandling</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>a quote, a call back, …</source>
      <translation>et tilbud, en opringning, …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>a sale</source>
      <translation>et salg</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>at least 20 letters</source>
      <translation>mindst 20 bogstaver</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>by phone, answered the mail, …</source>
      <translation>telefon, svar på mailen, …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>by phone, web form, …</source>
      <translation>telefon, formular på nettet, …</translation>
    </message>
  </context>
  <context>
    <name>RecoveryKey</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/recovery_key.py" />
      <source>It couldn't be saved there. Choose another place, or write it down.</source>
      <translation>Den kunne ikke gemmes der. Vælg et andet sted, eller skriv den ned.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/recovery_key.py" />
      <source>It opens the store when its key is lost. Keep it away from the computer.</source>
      <translation>Den åbner arkivet, når nøglen er tabt. Opbevar den væk fra computeren.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/recovery_key.py" />
      <source>Lead Desk recovery key.txt</source>
      <translation>Lead Desk gendannelsesnøgle.txt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/recovery_key.py" />
      <source>Printed.</source>
      <translation>Printet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/recovery_key.py" />
      <source>Print…</source>
      <translation>Print …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/recovery_key.py" />
      <source>Recovery key</source>
      <translation>Gendannelsesnøgle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/recovery_key.py" />
      <source>Recovery key of a Lead Desk store</source>
      <translation>Gendannelsesnøgle til et Lead Desk-arkiv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/recovery_key.py" />
      <source>Save on a stick…</source>
      <translation>Gem på en nøgle …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/recovery_key.py" />
      <source>Save the recovery key</source>
      <translation>Gem gendannelsesnøglen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/recovery_key.py" />
      <source>Saved. Keep that file off this computer.</source>
      <translation>Gemt. Hold filen væk fra denne computer.</translation>
    </message>
  </context>
  <context>
    <name>RegisterForm</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_form.py" />
      <source>* is needed</source>
      <translation>* skal udfyldes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_form.py" />
      <source>* is needed   • is needed before the leads may be exported</source>
      <translation>* skal udfyldes   • skal udfyldes, før leads må eksporteres</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_form.py" />
      <source>Save</source>
      <translation>Gem</translation>
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
      <translation>Alle leads fra</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>All people of</source>
      <translation>Alle personer fra</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Assessments are approved only with an approver's key</source>
      <translation>Interesseafvejninger godkendes kun med en godkendernøgle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Assessments need two people</source>
      <translation>Interesseafvejninger kræver to personer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Channels</source>
      <translation>Kanaler</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Colleagues</source>
      <translation>Kolleger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Columns agreed with them</source>
      <translation>Kolonner aftalt med dem</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Columns it covers</source>
      <translation>Kolonner, den omfatter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Companies it names</source>
      <translation>Virksomheder den nævner</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Compliance owner</source>
      <translation>Complianceansvarlig</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Countries</source>
      <translation>Lande</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Country (two letters)</source>
      <translation>Land (to bogstaver)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Counts as a child below</source>
      <translation>Regnes som barn under</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>DK, DE, FR</source>
      <translation>DK, DE, FR</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Data contract signed on</source>
      <translation>Databehandleraftale underskrevet den</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Data protection officer</source>
      <translation>Databeskyttelsesrådgiver</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Decisions about flags of children and sensitive data need two people</source>
      <translation>Afgørelser om flag for børn og følsomme data kræver to personer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Email for requests</source>
      <translation>E-mail til henvendelser</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Exclusive leads</source>
      <translation>Eksklusive leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Expo Hannover 2026, order 1182, …</source>
      <translation>Expo Hannover 2026, ordre 1182, …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>First and last name</source>
      <translation>For- og efternavn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>How they said yes</source>
      <translation>Hvordan de sagde ja</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>In a sentence</source>
      <translation>I en sætning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>In use from</source>
      <translation>I brug fra</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>It is marketing</source>
      <translation>Det er markedsføring</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>It says how to object</source>
      <translation>Den siger, hvordan man gør indsigelse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>It says that a yes can be taken back</source>
      <translation>Den siger, at et ja kan tages tilbage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>It was sent on</source>
      <translation>Den blev sendt den</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>It will be sent on</source>
      <translation>Den sendes den</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Job</source>
      <translation>Stilling</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Keep for months</source>
      <translation>Gem i måneder</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Language (two letters)</source>
      <translation>Sprog (to bogstaver)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Lawful bases it allows</source>
      <translation>Tilladte behandlingsgrundlag</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Leads made for them are theirs alone</source>
      <translation>Leads lavet til dem er kun deres</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Leads that were made for one client only. Nobody else gets them, you yourselves included.</source>
      <translation>Leads, der kun er lavet til én kunde. Ingen andre får dem, heller ikke jer selv.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Licence or contract</source>
      <translation>Licens eller kontrakt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Made for</source>
      <translation>Lavet til</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>May act as</source>
      <translation>Må optræde som</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Name</source>
      <translation>Navn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>New colleague…</source>
      <translation>Ny kollega …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>New entry…</source>
      <translation>Ny post …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>New notice…</source>
      <translation>Ny meddelelse …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>New purpose…</source>
      <translation>Nyt formål …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>New recipient…</source>
      <translation>Ny modtager …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>New source…</source>
      <translation>Ny kilde …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>New wording…</source>
      <translation>Ny ordlyd …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Newsletter form 2026, badge scan, …</source>
      <translation>Nyhedsbrevsformular 2026, badgescanning, …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>No longer a client since</source>
      <translation>Ikke længere kunde siden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Notices sent</source>
      <translation>Sendte oplysninger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Obtained on</source>
      <translation>Indhentet den</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Only for</source>
      <translation>Kun til</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Or none is owed</source>
      <translation>Eller ingen skyldes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Our company</source>
      <translation>Vores virksomhed</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Our company…</source>
      <translation>Vores virksomhed …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Privacy notices</source>
      <translation>Privatlivsmeddelelser</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Purposes</source>
      <translation>Formål</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Purposes agreed with them</source>
      <translation>Formål aftalt med dem</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Purposes it covers</source>
      <translation>Formål, den omfatter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Recipients</source>
      <translation>Modtagere</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Representative in the EU</source>
      <translation>Repræsentant i EU</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Representative in the UK</source>
      <translation>Repræsentant i UK</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Reviewer of flags</source>
      <translation>Gennemgår flag</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>SHA-256 of the kept proof</source>
      <translation>SHA-256 af det gemte bevis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Safeguard ends on</source>
      <translation>Garanti udløber den</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Safeguard outside Europe</source>
      <translation>Garanti uden for Europa</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Safeguard signed on</source>
      <translation>Garanti underskrevet den</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Sales</source>
      <translation>Salg</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Say who you are: it stands in letters, notices and passports.</source>
      <translation>Sig, hvem I er: det står i breve, meddelelser og eksportpas.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Sources</source>
      <translation>Kilder</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Supplied by</source>
      <translation>Leveret af</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Text</source>
      <translation>Tekst</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>The people gave us their data themselves</source>
      <translation>Personerne gav os selv deres data</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>The text that tells people that you have their data. Exports by message name it.</source>
      <translation>Teksten, der fortæller folk, at I har deres data. Eksporter til beskeder nævner den.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>The wordings under which people said yes. A consent counts only with its wording.</source>
      <translation>De ordlyde, som folk har sagt ja til. Et samtykke tæller kun med sin ordlyd.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Their terms</source>
      <translation>Deres vilkår</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Their written instruction</source>
      <translation>Deres skriftlige instruks</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>They said yes to</source>
      <translation>De sagde ja til</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Trade-fair follow-up, …</source>
      <translation>Opfølgning på messe, …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Transfer looked at on</source>
      <translation>Overførsel vurderet den</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>True of all of them</source>
      <translation>Gælder for dem alle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>We work on their instruction</source>
      <translation>Vi arbejder efter deres instruks</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Web page or order number</source>
      <translation>Webside eller ordrenummer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>What for</source>
      <translation>Formål</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>What kind</source>
      <translation>Hvilken slags</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>What leads may be used for, and on which lawful bases.</source>
      <translation>Hvad leads må bruges til, og på hvilke retsgrundlag.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>What people agreed to</source>
      <translation>Hvad folk sagde ja til</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>What they read or heard</source>
      <translation>Hvad de læste eller hørte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>When the people of a whole source were told that you have their data, or why they need not be. For some leads only, pick them under Leads.</source>
      <translation>Hvornår personerne fra en hel kilde fik besked om, at I har deres data, eller hvorfor de ikke behøver det. For nogle leads alene: vælg dem under Leads.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Where</source>
      <translation>Hvor</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Where lists come from. Every lead names its source; you can also add one while importing.</source>
      <translation>Hvor lister kommer fra. Hvert lead nævner sin kilde; du kan også tilføje en under importen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Which notice</source>
      <translation>Hvilken oplysning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Who gets lists from you: clients, tools, partners. For your own use none is needed.</source>
      <translation>Hvem der får lister fra jer: kunder, værktøjer, partnere. Til egen brug behøves ingen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Who is it</source>
      <translation>Hvem er det</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Who reviews, signs and exports.</source>
      <translation>Hvem der gennemgår, underskriver og eksporterer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Why</source>
      <translation>Hvorfor</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Why do they get data</source>
      <translation>Hvorfor får de data</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Why that long</source>
      <translation>Hvorfor så længe</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>page, stand</source>
      <translation>side, stand</translation>
    </message>
  </context>
  <context>
    <name>Report</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>Legitimate-interest assessment · confidential</source>
      <translation>Interesseafvejning · fortroligt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/report_pdf.py" />
      <source>Page {page} of {count}</source>
      <translation>Side {page} af {count}</translation>
    </message>
  </context>
  <context>
    <name>Reports</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/reports.py" />
      <source>Report saved.</source>
      <translation>Rapporten er gemt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/reports.py" />
      <source>Save the report</source>
      <translation>Gem rapporten</translation>
    </message>
  </context>
  <context>
    <name>RequestCard</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Answer in</source>
      <translation>Svar på</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Answered…</source>
      <translation>Besvaret …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Asked for a proof</source>
      <translation>Bedt om bevis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Copy an answer</source>
      <translation>Kopiér et svar</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Delete the data…</source>
      <translation>Slet data …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Delete…</source>
      <translation>Slet …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Done</source>
      <translation>Gjort</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Hold back</source>
      <translation>Hold tilbage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>I told them</source>
      <translation>Jeg gav besked</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Lift</source>
      <translation>Ophæv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>More time…</source>
      <translation>Mere tid …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>No doubt who it is</source>
      <translation>Ingen tvivl om, hvem det er</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Nobody.</source>
      <translation>Ingen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Notes</source>
      <translation>Noter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Nothing, under this address, number or name.</source>
      <translation>Intet under denne adresse, dette nummer eller navn.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>On the do-not-contact list.</source>
      <translation>På spærrelisten.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Our own use</source>
      <translation>Vores egen brug</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Pick a request to see what is to be done.</source>
      <translation>Vælg en anmodning for at se, hvad der skal gøres.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Proved who they are</source>
      <translation>Har bevist, hvem de er</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Save a copy…</source>
      <translation>Gem en kopi …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Show</source>
      <translation>Vis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Show {what}</source>
      <translation>Vis {what}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Stop marketing</source>
      <translation>Stop markedsføring</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>The request</source>
      <translation>Anmodningen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>To do</source>
      <translation>Skal gøres</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>What is held</source>
      <translation>Hvad vi har</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Who got it</source>
      <translation>Hvem der har fået det</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Who they are</source>
      <translation>Hvem de er</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Would not prove it</source>
      <translation>Ville ikke bevise det</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>{state}, {day}</source>
      <translation>{state}, {day}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>{state}: answer by {day}. Came in {received}.</source>
      <translation>{state}: svar senest {day}. Modtaget {received}.</translation>
    </message>
  </context>
  <context>
    <name>Requests</name>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>A copy for machines (Art. 20)</source>
      <translation>En kopi til maskiner (art. 20)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>A law makes us keep it (Art. 17(3)(b))</source>
      <translation>En lov pålægger os at gemme det (art. 17, stk. 3, b)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Answer now</source>
      <translation>Svar nu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Answered</source>
      <translation>Besvaret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Copy made for the person</source>
      <translation>Kopi lavet til personen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Correct the data (Art. 16)</source>
      <translation>Ret data (art. 16)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Data corrected</source>
      <translation>Data rettet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Data deleted, never imported again</source>
      <translation>Data slettet, importeres aldrig igen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Delete everything (Art. 17)</source>
      <translation>Slet alt (art. 17)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Don't use the data for now (Art. 18)</source>
      <translation>Brug ikke data for nu (art. 18)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Done as asked</source>
      <translation>Gjort som ønsket</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Done in part</source>
      <translation>Delvist gjort</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Everybody who got the data was told</source>
      <translation>Alle, der har fået data, har fået besked</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Handed on to our client (Art. 28(3)(e))</source>
      <translation>Givet videre til vores kunde (art. 28, stk. 3, e)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Held back from every use</source>
      <translation>Holdt tilbage fra al brug</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Needed for legal claims (Art. 17(3)(e))</source>
      <translation>Nødvendigt for retskrav (art. 17, stk. 3, e)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>No more marketing (Art. 21(2))</source>
      <translation>Ingen markedsføring mere (art. 21, stk. 2)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Not for this lawful basis (Art. 20(1))</source>
      <translation>Ikke for dette behandlingsgrundlag (art. 20, stk. 1)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Objects to our use (Art. 21(1))</source>
      <translation>Gør indsigelse mod vores brug (art. 21, stk. 1)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>On the do-not-contact list</source>
      <translation>På spærrelisten</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Our grounds weigh more (Art. 21(1))</source>
      <translation>Vores grunde vejer tungere (art. 21, stk. 1)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Overdue</source>
      <translation>Overskredet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Person answered</source>
      <translation>Personen har fået svar</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Plainly unfounded or excessive (Art. 12(5))</source>
      <translation>Åbenbart grundløs eller overdreven (art. 12, stk. 5)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Refused</source>
      <translation>Afslået</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Rights of other people (Art. 15(4))</source>
      <translation>Andres rettigheder (art. 15, stk. 4)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>See what we hold (Art. 15)</source>
      <translation>Se, hvad vi har (art. 15)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Thank you for your message. This is our answer.</source>
      <translation>Tak for din henvendelse. Her er vores svar.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>We couldn't tell who it is (Art. 12(6))</source>
      <translation>Vi kunne ikke fastslå, hvem det er (art. 12, stk. 6)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>We got your data from: {sources}.</source>
      <translation>Vi har dine oplysninger fra: {sources}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>We hold no data on you in our list of leads.</source>
      <translation>Vi har ingen oplysninger om dig i vores liste.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>We passed your data on to: {names}.</source>
      <translation>Vi har givet dine oplysninger videre til: {names}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Where the data are from (Art. 15(1)(g))</source>
      <translation>Hvor data er fra (art. 15, stk. 1, g)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>You are on our do-not-contact list: we won't write or call again.</source>
      <translation>Du står på vores spærreliste: vi skriver og ringer ikke igen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>You may ask us to correct or delete your data, object to their use, and complain to your data protection authority.</source>
      <translation>Du kan bede os rette eller slette dine oplysninger, gøre indsigelse mod brugen og klage til Datatilsynet.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>{count} days left</source>
      <translation>
        <numerusform>{count} dag tilbage</numerusform>
        <numerusform>{count} dage tilbage</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RequestsPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Answer by</source>
      <translation>Svar senest</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Asks for</source>
      <translation>Beder om</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Copied. Paste it into your letter or mail.</source>
      <translation>Kopieret. Indsæt det i dit brev eller din mail.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Delete</source>
      <translation>Slet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Delete the data?</source>
      <translation>Slet data?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Deleted.</source>
      <translation>Slettet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Everybody may ask what you hold on them, have it corrected or deleted, and object. Answer within one month. Until a deletion, an objection or a dispute is settled, nothing of theirs goes out.</source>
      <translation>Alle kan spørge, hvad I har om dem, få det rettet eller slettet og gøre indsigelse. Svar inden for en måned. Indtil en sletning, indsigelse eller tvist er afklaret, går intet om dem ud.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Everything held on this person is deleted for good. A fingerprint of the address stays on the do-not-contact list, so that no list brings the person back.</source>
      <translation>Alt om denne person slettes for altid. Et fingeraftryk af adressen bliver på spærrelisten, så ingen liste bringer personen tilbage.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>New request…</source>
      <translation>Ny anmodning …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>No requests</source>
      <translation>Ingen anmodninger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>No.</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>PDF (*.pdf);;Web page (*.html);;For machines (*.json)</source>
      <translation>PDF (*.pdf);;Webside (*.html);;Til maskiner (*.json)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Requests</source>
      <translation>Anmodninger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Save the person's copy</source>
      <translation>Gem personens kopi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>State</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Taken in.</source>
      <translation>Modtaget.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Taken in. No marketing reaches this person any more.</source>
      <translation>Modtaget. Ingen markedsføring når personen mere.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>The copy is saved. Hand it over in a safe way.</source>
      <translation>Kopien er gemt. Aflevér den på en sikker måde.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>The request is answered.</source>
      <translation>Anmodningen er besvaret.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>When somebody asks where you got their data, or wants no more mail, take it in here.</source>
      <translation>Når nogen spørger, hvor I har deres data fra, eller ikke vil have mere post, så tag det imod her.</translation>
    </message>
  </context>
  <context>
    <name>ReviewActs</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>A child's lead can only be deleted or corrected.</source>
      <translation>Et barns lead kan kun slettes eller rettes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>All of this list's column</source>
      <translation>Hele kolonnen i listen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>All {count} alike</source>
      <translation>Alle {count} lignende</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>Delete the lead…</source>
      <translation>Slet leadet …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>Do 1, 2 or 3 for</source>
      <translation>Brug 1, 2 eller 3 på</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>How far the decision goes</source>
      <translation>Hvor langt afgørelsen rækker</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>Leave the whole column out…</source>
      <translation>Udelad hele kolonnen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>No, it's fine…</source>
      <translation>Nej, det er i orden …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>Remove the cell, keep the lead</source>
      <translation>Fjern cellen, behold leadet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>S changes this. Arrows, or J and K, move on and back. U takes 1 or 2 back; 3 to 5 are for good.</source>
      <translation>S skifter dette. Pilene eller J og K går frem og tilbage. U tager 1 eller 2 tilbage; 3 til 5 er endelige.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>This cell only</source>
      <translation>Kun denne celle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>Undo the last decision</source>
      <translation>Fortryd den seneste afgørelse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>What is it?</source>
      <translation>Hvad er det?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>Yes, that's what it is</source>
      <translation>Ja, det er det</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>{act}, key {key}</source>
      <translation>{act}, tast {key}</translation>
    </message>
  </context>
  <context>
    <name>ReviewGroups</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_groups.py" />
      <source>Confirmed</source>
      <translation>Bekræftet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_groups.py" />
      <source>Groups of flags</source>
      <translation>Grupper af flag</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_groups.py" />
      <source>To decide</source>
      <translation>Skal afgøres</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/review_groups.py" />
      <source>the only flag of {count} leads</source>
      <translation>
        <numerusform>det eneste flag på {count} lead</numerusform>
        <numerusform>det eneste flag på {count} leads</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_groups.py" />
      <source>{what}
{field} · {count} confirmed</source>
      <translation>{what}
{field} · {count} bekræftet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_groups.py" />
      <source>{what}
{field} · {count} open</source>
      <translation>{what}
{field} · {count} åbne</translation>
    </message>
  </context>
  <context>
    <name>ReviewPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>All checked</source>
      <translation>Alt er set på</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Decide about the cell itself.</source>
      <translation>Afgør selve cellen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Delete the lead</source>
      <translation>Slet leadet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Found with flag rules {rules}, which have changed since; Settings can look at all leads again.</source>
      <translation>Fundet med flagregler {rules}, som er ændret siden; Indstillinger kan se alle leads efter igen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Found with today's flag rules ({rules}).</source>
      <translation>Fundet med dagens flagregler ({rules}).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>It is something else</source>
      <translation>Det er noget andet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>It is something else…</source>
      <translation>Det er noget andet …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>It's a guess.</source>
      <translation>Det er et gæt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>It's fine</source>
      <translation>Det er i orden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Its very name asks for such data, so nothing of it goes out. Is it something else? Then say so.</source>
      <translation>Selve navnet beder om sådanne data, så intet af den går ud. Er det noget andet? Så sig det.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Leave the column out…</source>
      <translation>Udelad kolonnen …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>No flag waits for you. When a list may hold data of children or sensitive data, it shows up here.</source>
      <translation>Intet flag venter på dig. Når en liste kan rumme data om børn eller følsomme data, vises det her.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Removing a column</source>
      <translation>Fjerner en kolonne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Review</source>
      <translation>Gennemgang</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Save</source>
      <translation>Gem</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Show what was confirmed</source>
      <translation>Vis det, der er bekræftet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>That column was not stored.</source>
      <translation>Den kolonne blev ikke gemt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>The column “{header}”: {what}</source>
      <translation>Kolonnen “{header}”: {what}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>The lead is deleted with everything known about it. This can't be undone.</source>
      <translation>Leadet slettes med alt, hvad der vides om det. Det kan ikke fortrydes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>There is nothing to take back here. Ctrl+H shows everything that was done.</source>
      <translation>Der er intet at tage tilbage her. Ctrl+H viser alt, hvad der er gjort.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Undo</source>
      <translation>Fortryd</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>We are quite sure.</source>
      <translation>Vi er ret sikre.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>We are sure.</source>
      <translation>Vi er sikre.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>What does the column “{header}” hold?</source>
      <translation>Hvad indeholder kolonnen “{header}”?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{by} proposed on {day}: it's fine ({reason}).</source>
      <translation>{by} foreslog den {day}: det er i orden ({reason}).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{by} proposed on {day}: remove the cell.</source>
      <translation>{by} foreslog den {day}: fjern cellen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{by} proposed on {day}: yes, that's what it is.</source>
      <translation>{by} foreslog den {day}: ja, det er det.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{count} cells removed. The leads stay.</source>
      <translation>
        <numerusform>{count} celle fjernet. Leadet bliver.</numerusform>
        <numerusform>{count} celler fjernet. Leads bliver.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{count} confirmed. They stay out of exports.</source>
      <translation>
        <numerusform>{count} bekræftet. Den holdes ude af eksporter.</numerusform>
        <numerusform>{count} bekræftet. De holdes ude af eksporter.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{count} flags wait for you again.</source>
      <translation>
        <numerusform>{count} flag venter på dig igen.</numerusform>
        <numerusform>{count} flag venter på dig igen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{count} found to be fine.</source>
      <translation>
        <numerusform>{count} fundet i orden.</numerusform>
        <numerusform>{count} fundet i orden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{count} leads deleted.</source>
      <translation>
        <numerusform>{count} lead slettet.</numerusform>
        <numerusform>{count} leads slettet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{count} proposed. Another person has to decide the same; until then nothing goes out.</source>
      <translation>
        <numerusform>{count} foreslået. En anden person skal afgøre det samme; indtil da går intet ud.</numerusform>
        <numerusform>{count} foreslået. En anden person skal afgøre det samme; indtil da går intet ud.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{what}: why is it fine? The answer is remembered for the same text.</source>
      <translation>{what}: hvorfor er det i orden? Svaret huskes for samme tekst.</translation>
    </message>
  </context>
  <context>
    <name>ReviewSettings</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>Its flags wait in the review again, and later lists are flagged again.</source>
      <translation>Dens flag venter i gennemgangen igen, og senere lister flages igen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>Later lists may keep the column again. Cells that were removed don't come back.</source>
      <translation>Senere lister må beholde kolonnen igen. Fjernede celler kommer ikke tilbage.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>Leave out “{header}” of {source}</source>
      <translation>Udelad “{header}” fra {source}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>Nothing yet.</source>
      <translation>Intet endnu.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>One text in {field}: {flag} is fine ({count} flags)</source>
      <translation>
        <numerusform>En tekst i {field}: {flag} er i orden ({count} flag)</numerusform>
        <numerusform>En tekst i {field}: {flag} er i orden ({count} flag)</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>Remembered decisions about flags</source>
      <translation>Huskede afgørelser om flag</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>Take back</source>
      <translation>Tag tilbage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>Take back: {what}</source>
      <translation>Tag tilbage: {what}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>Take back…</source>
      <translation>Tag tilbage …</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>Taken back. {count} flags wait again.</source>
      <translation>
        <numerusform>Taget tilbage. {count} flag venter igen.</numerusform>
        <numerusform>Taget tilbage. {count} flag venter igen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>What you decided for a text or for a vendor's column holds for later lists too, until you take it back here.</source>
      <translation>Det, du afgjorde for en tekst eller en leverandørs kolonne, gælder også senere lister, til du tager det tilbage her.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>lists without a source</source>
      <translation>lister uden kilde</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>{count} older ones are not shown.</source>
      <translation>
        <numerusform>{count} ældre vises ikke.</numerusform>
        <numerusform>{count} ældre vises ikke.</numerusform>
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
        <numerusform>“{header}” fra {source}: {flag} er i orden ({count} flag)</numerusform>
        <numerusform>“{header}” fra {source}: {flag} er i orden ({count} flag)</numerusform>
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
      <translation>Et lovligt grundlag og ingen indsigelse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>Channel</source>
      <translation>Kanal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>Checked on {day}.</source>
      <translation>Kontrolleret {day}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>Consent</source>
      <translation>Samtykke</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>Implied consent, with its evidence</source>
      <translation>Stiltiende samtykke med dokumentation</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>List to ask</source>
      <translation>Liste, der skal spørges</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>Own customers may be written to about similar products.</source>
      <translation>Egne kunder må få skrevet om lignende produkter.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>Presumed consent, with its grounds</source>
      <translation>Formodet samtykke med begrundelse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>Rules</source>
      <translation>Regler</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>That is long ago: install the newest version.</source>
      <translation>Det er længe siden: installér den nyeste version.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>The law book is not certain of this row: ask a lawyer.</source>
      <translation>Lovbogen er ikke sikker på denne række: spørg en advokat.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>The row</source>
      <translation>Rækken</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>The rules of each country</source>
      <translation>Hvert lands regler</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>The table was checked on {day}.</source>
      <translation>Tabellen blev kontrolleret {day}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>What it takes</source>
      <translation>Hvad det kræver</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>Whom</source>
      <translation>Hvem</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>{list} (voluntary)</source>
      <translation>{list} (frivillig)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>{list}, every {count} days</source>
      <translation>
        <numerusform>{list}, hver dag</numerusform>
        <numerusform>{list}, hver {count}. dag</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Said</name>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>'organisation' must be written as [organisation], once.</source>
      <translation>'organisation' skal skrives som [organisation], én gang.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>12 months from the last message we sent</source>
      <translation>12 måneder fra den seneste besked, vi sendte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/leads/editing.py" />
      <source>A change of basis needs a reason.</source>
      <translation>At ændre grundlag kræver en grund.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/screen_changed.py" />
      <source>A child under 13 is among these leads; such a lead cannot be corrected.</source>
      <translation>Et barn under 13 er blandt disse leads; et sådant lead kan ikke rettes.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>A condition is not shown</source>
      <translation>En betingelse er ikke vist</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>A customer expects a message from you; a stranger does not.</source>
      <translation>En kunde forventer en besked fra jer; det gør en fremmed ikke.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/registers/assessments.py" />
      <source>A decided assessment does not change.</source>
      <translation>En afgjort interesseafvejning ændres ikke.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>A decision needs a name and a reason.</source>
      <translation>En afgørelse kræver et navn og en grund.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/desk.py" />
      <source>A file is written as one of {1}.</source>
      <translation>En fil skrives som en af {1}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>A first contact that nobody answered within a year has failed.</source>
      <translation>En første henvendelse, som ingen har besvaret inden for et år, er mislykket.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/findings/findings.py" />
      <source>A flag can be confirmed or dismissed.</source>
      <translation>Et flag kan bekræftes eller afvises.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/atomic.py" />
      <source>A folder already has that name.</source>
      <translation>En mappe har allerede det navn.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/xls_rows.py" />
      <source>A formula of a row that must go is shared with rows that stay.</source>
      <translation>En formel i en række, der skal væk, deles med rækker, der bliver.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/import_file.py" />
      <source>A lawful basis must be chosen.</source>
      <translation>Et behandlingsgrundlag skal vælges.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/channel_columns.py" />
      <source>A lead came in while the list was written.</source>
      <translation>Et lead kom ind, mens listen blev skrevet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/leads/editing.py" />
      <source>A legal hold keeps these data from being erased.</source>
      <translation>Et retskrav hindrer, at dataene slettes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>A longer time has to be told inside it. Answer now.</source>
      <translation>En længere frist skal meddeles inden for den. Svar nu.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/merging/merging.py" />
      <source>A merge takes two to {1} leads.</source>
      <translation>En fletning tager to til {1} leads.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>A minute to read one e-mail, some annoyance for those who have no interest any more. No cost and no effect outside work.</source>
      <translation>Et minut til at læse én e-mail, lidt irritation for dem uden interesse mere. Ingen udgift og ingen virkning uden for arbejdet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>A newer version was decided here already.</source>
      <translation>En nyere version er allerede afgjort her.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>A part of the date is missing.</source>
      <translation>En del af datoen mangler.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/parcel.py" />
      <source>A passphrase needs {1} characters or more.</source>
      <translation>En adgangssætning skal have mindst {1} tegn.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>A person who may speak for the client.</source>
      <translation>En person, der må tale på kundens vegne.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>A person who stopped at our stand knows us. One message with a measured example lets them judge whether a talk is worth their time.</source>
      <translation>En person, der standsede ved vores stand, kender os. Én besked med et målt eksempel lader dem afgøre, om en samtale er tiden værd.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>A person's first and last name. A second person should approve it.</source>
      <translation>En persons for- og efternavn. En anden person bør godkende den.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/merging/merging.py" />
      <source>A pick names no field or lead of this merge.</source>
      <translation>Et valg nævner intet felt eller lead i denne fletning.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>A quotation mark in row {1} is never closed; check that row.</source>
      <translation>Et anførselstegn i række {1} lukkes aldrig; tjek den række.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>A quotation mark in the row is never closed; its cells may be cut in the wrong places.</source>
      <translation>Et anførselstegn i rækken lukkes aldrig; dens celler kan være delt de forkerte steder.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>A quote or an answer that the person asked for.</source>
      <translation>Et tilbud eller et svar, som personen bad om.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>A removed cell is gone for good.</source>
      <translation>En fjernet celle er væk for altid.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>A request may be extended by two more months at most.</source>
      <translation>En anmodning kan højst forlænges med to måneder.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>A rule could not be applied</source>
      <translation>En regel kunne ikke anvendes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>A separator is one sign.</source>
      <translation>Et skilletegn er ét tegn.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>A short name that colleagues recognise, and a number that never changes. Leads point to the number.</source>
      <translation>Et kort navn, kolleger kan genkende, og et nummer, der aldrig ændres. Leads peger på nummeret.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/spellings.py" />
      <source>A spelling needs a text.</source>
      <translation>En stavemåde skal have en tekst.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/change_leads.py" />
      <source>A tag is one short label.</source>
      <translation>Et mærkeord er ét kort ord.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>A weak sign of sensitive or children's data was seen.</source>
      <translation>Der er set et svagt tegn på følsomme data eller data om børn.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>A yes is no obstacle if you say how you deal with it.</source>
      <translation>Et ja er ingen hindring, hvis du siger, hvordan I håndterer det.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Addresses taken from a social network against its terms are not fair.</source>
      <translation>Adresser taget fra et socialt netværk imod dets vilkår er ikke ordentlige.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>After a year many people have changed their job.</source>
      <translation>Efter et år har mange skiftet job.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>After the last fair two of 280 people objected</source>
      <translation>Efter den seneste messe gjorde to af 280 indsigelse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>All channels together.</source>
      <translation>Alle kanaler tilsammen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>All of them</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>All of them, unless you have a good reason.</source>
      <translation>Alle, medmindre der er en god grund.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/formats/xlsx.py" />
      <source>An Excel sheet ends at 1,048,576 rows.</source>
      <translation>Et Excel-ark slutter ved 1.048.576 rækker.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>An approver has a first name, a last name and a job.</source>
      <translation>En godkender har fornavn, efternavn og stilling.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/import_file.py" />
      <source>An assessment belongs to the basis legitimate_interest.</source>
      <translation>En interesseafvejning hører til grundlaget legitimate_interest.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/start_assessment.py" />
      <source>An assessment needs a key and a title.</source>
      <translation>En interesseafvejning skal have en nøgle og en titel.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/sealed_zip.py" />
      <source>An encrypted file ends at four gigabytes.</source>
      <translation>En krypteret fil slutter ved fire gigabyte.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/parcel.py" />
      <source>An encrypted list is a zip file.</source>
      <translation>En krypteret liste er en zip-fil.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/registers/registers.py" />
      <source>An entry that leads may rest on cannot be removed.</source>
      <translation>En post, som leads kan hvile på, kan ikke fjernes.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>An export needs a named person who answers for it.</source>
      <translation>En eksport kræver en navngiven person, der står inde for den.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>An objection to marketing is final: no grounds outweigh it.</source>
      <translation>En indsigelse mod markedsføring er endelig: ingen grunde vejer tungere.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>An offer is open for a year at most.</source>
      <translation>Et tilbud står højst ved magt i et år.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/second_person.py" />
      <source>Another named person has to decide it too.</source>
      <translation>En anden navngiven person skal også afgøre det.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Answer the question in the assessment</source>
      <translation>Besvar spørgsmålet i interesseafvejningen</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Answering a request</source>
      <translation>Svar på en henvendelse</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Answering what people asked at our stand or event and showing what fits.</source>
      <translation>At svare på det, folk spurgte om på vores stand eller arrangement, og vise, hvad der passer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Approve the assessment{1}</source>
      <translation>Godkend interesseafvejningen{1}</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Approved by its author</source>
      <translation>Godkendt af forfatteren selv</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Are children or other vulnerable people among them?</source>
      <translation>Er der børn eller andre udsatte iblandt?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Are purpose and method widely understood by people like these?</source>
      <translation>Er formål og metode almindeligt forstået af folk som disse?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Are special categories or criminal data involved (health, belief, politics, origin, union, sex life, offences)?</source>
      <translation>Indgår der følsomme eller strafferetlige data (helbred, tro, politik, oprindelse, fagforening, sexliv, lovovertrædelser)?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Are there data that people find private (home address, private phone, income, whereabouts)?</source>
      <translation>Er der data, folk finder private (privatadresse, privattelefon, indkomst, færden)?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Are there other ethical concerns?</source>
      <translation>Er der andre etiske betænkeligheder?</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>As long as the product may need it.</source>
      <translation>Så længe produktet kan have brug for det.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>Ask a colleague to approve it.</source>
      <translation>Bed en kollega godkende den.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Ask a lawyer</source>
      <translation>Spørg en advokat</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Ask a second person</source>
      <translation>Spørg en anden person</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Ask for a new consent</source>
      <translation>Bed om et nyt samtykke</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>Ask for a new key.</source>
      <translation>Bed om en ny nøgle.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Ask for an approval with a new key.</source>
      <translation>Bed om en godkendelse med en ny nøgle.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Ask for it: without one, a later list could bring them back.</source>
      <translation>Bed om en: uden kan en senere liste bringe dem tilbage.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/assessment_file.py" />
      <source>Ask for the file again.</source>
      <translation>Bed om filen igen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Ask the approver for a new version.</source>
      <translation>Bed godkenderen om en ny version.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Ask the approver for it again.</source>
      <translation>Bed godkenderen om den igen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Ask the approver for the newest one.</source>
      <translation>Bed godkenderen om den nyeste.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Ask the approver for the signed file.</source>
      <translation>Bed godkenderen om den underskrevne fil.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/assessment_file.py" />
      <source>Ask the approver for their card.</source>
      <translation>Bed godkenderen om sit kort.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Ask the approver to sign a new version.</source>
      <translation>Bed godkenderen underskrive en ny version.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Ask the approver to sign with their own key.</source>
      <translation>Bed godkenderen underskrive med sin egen nøgle.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/waiver.py" />
      <source>Ask the compliance owner.</source>
      <translation>Spørg den complianceansvarlige.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Ask the sender for a plain xlsx or csv file.</source>
      <translation>Bed afsenderen om en almindelig xlsx- eller csv-fil.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Asked for if your organisation has a data protection officer.</source>
      <translation>Spørges, hvis organisationen har en databeskyttelsesrådgiver.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Asked not to be contacted</source>
      <translation>Har frabedt sig kontakt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Asking for consent at the stand: visitors were in a hurry and a form would have kept most of them from asking</source>
      <translation>At bede om samtykke på standen: gæsterne havde travlt, og en formular ville have afholdt de fleste fra at spørge</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessed after first use</source>
      <translation>Afvejet efter første brug</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment is a draft</source>
      <translation>Interesseafvejningen er en kladde</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment not complete</source>
      <translation>Interesseafvejningen er ikke fuldstændig</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment out of date</source>
      <translation>Interesseafvejningen er udløbet</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment rejected</source>
      <translation>Interesseafvejningen er afvist</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment soon out of date</source>
      <translation>Interesseafvejningen udløber snart</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment: other channel</source>
      <translation>Interesseafvejning: anden kanal</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment: other country</source>
      <translation>Interesseafvejning: andet land</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment: other data</source>
      <translation>Interesseafvejning: andre data</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment: other people</source>
      <translation>Interesseafvejning: andre personer</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment: other purpose</source>
      <translation>Interesseafvejning: andet formål</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment: other recipient</source>
      <translation>Interesseafvejning: anden modtager</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment: other source</source>
      <translation>Interesseafvejning: anden kilde</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>At least one, such as consent, company mailboxes, fewer columns, own customers only, advertising.</source>
      <translation>Mindst én, såsom samtykke, firmapostkasser, færre kolonner, kun egne kunder, annoncering.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>At most twelve months later. After this day nothing may leave on this assessment.</source>
      <translation>Højst tolv måneder senere. Efter den dag må intet gå ud på denne interesseafvejning.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/type_cells.py" />
      <source>At most {1} cells can be pasted at once.</source>
      <translation>Højst {1} celler kan indsættes på én gang.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/copy_cells.py" />
      <source>At most {1} leads can be copied at once.</source>
      <translation>Højst {1} leads kan kopieres på én gang.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/stop_files.py" />
      <source>At most {1} letters.</source>
      <translation>Højst {1} bogstaver.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>At work people expect to be addressed about work; in private life far less.</source>
      <translation>På arbejde forventer folk at blive kontaktet om arbejde; i privatlivet langt mindre.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Attach a notice to the campaign</source>
      <translation>Vedlæg en meddelelse til kampagnen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Attach a privacy notice to the campaign</source>
      <translation>Vedlæg en privatlivsmeddelelse til kampagnen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Attach the client's instruction</source>
      <translation>Vedlæg kundens instruks</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Attach the signed contract</source>
      <translation>Vedlæg den underskrevne aftale</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>Author and approver are the same person.</source>
      <translation>Forfatter og godkender er samme person.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Be honest. A modest interest is fine if the effect on people is small.</source>
      <translation>Vær ærlig. En beskeden interesse er fin, hvis virkningen på folk er lille.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Before a Danish consumer is passed on to another business, the Robinson list must have been checked within 90 days.</source>
      <translation>Før en dansk forbruger gives videre til en anden virksomhed, skal Robinsonlisten være kontrolleret inden for 90 dage.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Before the data are used.</source>
      <translation>Før dataene bruges.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Being mentioned in a privacy notice does not by itself make somebody expect it.</source>
      <translation>At stå nævnt i en privatlivsmeddelelse skaber ikke i sig selv en forventning.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Belongs to another client</source>
      <translation>Tilhører en anden kunde</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Better somebody else than the author.</source>
      <translation>Helst en anden end forfatteren.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>Bring it back from a backup, or find where it was moved.</source>
      <translation>Hent den fra en sikkerhedskopi, eller find ud af, hvor den blev flyttet hen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>California: broker duties</source>
      <translation>Californien: mæglerpligter</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Calling hours</source>
      <translation>Ringetider</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/history/takeback.py" />
      <source>Change the leads by hand; their history has the old values.</source>
      <translation>Ret leads i hånden; deres historik har de gamle værdier.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Check again and import the result</source>
      <translation>Kontrollér igen, og importér resultatet</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Check is too old</source>
      <translation>Kontrollen er for gammel</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Check it again</source>
      <translation>Kontrollér den igen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Check it here first, or export it again.</source>
      <translation>Kontrollér den her først, eller eksportér den igen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/assessment_file.py" />
      <source>Check its name and its rights.</source>
      <translation>Se på dens navn og rettigheder.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/apply_file.py" />
      <source>Check its name and your rights.</source>
      <translation>Se på navnet og dine rettigheder.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Check the Danish Robinson list</source>
      <translation>Kontrollér Robinsonlisten</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Check the US listing again</source>
      <translation>Kontrollér den amerikanske liste igen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Check the date of both computers.</source>
      <translation>Se på datoen på begge computere.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>Check the disk's free space and rights.</source>
      <translation>Se på diskens ledige plads og rettigheder.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>Check the disk, then try again.</source>
      <translation>Se på disken, og prøv igen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/stop_files.py" />
      <source>Check the file.</source>
      <translation>Se på filen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Check the list and import the result</source>
      <translation>Kontrollér listen, og importér resultatet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>Check the rights of the folder.</source>
      <translation>Se på mappens rettigheder.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Check the sources</source>
      <translation>Kontrollér kilderne</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Check the store</source>
      <translation>Kontrollér arkivet</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Check them</source>
      <translation>Kontrollér dem</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Check {1} for {2} (frees those who are not on it)</source>
      <translation>Kontrollér {1} for {2} (frigiver dem, der ikke står på den)</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Children can never be addressed on this basis. For others who cannot defend themselves well, say what you do to protect them.</source>
      <translation>Børn må aldrig kontaktes på dette grundlag. For andre, der ikke kan forsvare sig godt, sig hvordan I beskytter dem.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>Choose a passphrase.</source>
      <translation>Vælg en adgangssætning.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Choose a purpose</source>
      <translation>Vælg et formål</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/backup.py" />
      <source>Choose another file name.</source>
      <translation>Vælg et andet filnavn.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Choose another file.</source>
      <translation>Vælg en anden fil.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/backup.py" />
      <source>Choose another folder.</source>
      <translation>Vælg en anden mappe.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/clean_list.py" />
      <source>Choose another name.</source>
      <translation>Vælg et andet navn.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>Choose another one.</source>
      <translation>Vælg et andet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/record_evidence.py" />
      <source>Choose channels that it names.</source>
      <translation>Vælg kanaler, den nævner.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Choose e-mail, text message, phone or post</source>
      <translation>Vælg e-mail, sms, telefon eller post</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Choose from the register of purposes. A new purpose needs a new version.</source>
      <translation>Vælg fra registret over formål. Et nyt formål kræver en ny version.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Choose one of its sheets.</source>
      <translation>Vælg et af dens ark.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Choose one of the law's grounds.</source>
      <translation>Vælg en af lovens grunde.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Choose one of those offered.</source>
      <translation>Vælg et af de tilbudte.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Choose single sources, or a whole kind of source if you can say the same about all of them.</source>
      <translation>Vælg enkelte kilder, eller en hel slags kilde, hvis du kan sige det samme om dem alle.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/papers.py" />
      <source>Choose the file with the paper itself.</source>
      <translation>Vælg filen med selve papiret.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/merging/merging.py" />
      <source>Choose the leads that are one person.</source>
      <translation>Vælg de leads, der er én person.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Choose the right basis</source>
      <translation>Vælg det rigtige grundlag</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/spellings.py" />
      <source>Clear a field by setting it to nothing instead.</source>
      <translation>Ryd i stedet et felt ved at sætte det til ingenting.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>Close Lead Desk, keep the store's folder out of synchronised folders, and open again.</source>
      <translation>Luk Lead Desk, hold arkivets mappe ude af synkroniserede mapper, og åbn igen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Close it there, or work on a copy.</source>
      <translation>Luk den dér, eller arbejd på en kopi.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>Close it there, then try again.</source>
      <translation>Luk det dér, og prøv igen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/findings/findings.py" />
      <source>Closing a column's warning needs a reason.</source>
      <translation>At lukke en kolonnes advarsel kræver en grund.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Codes of your trade association, terms of the fair, terms of the website the data come from.</source>
      <translation>Brancheforeningens kodeks, messens vilkår, vilkår for det website, dataene kommer fra.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Collect consent</source>
      <translation>Indhent samtykke</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>Column</source>
      <translation>Kolonne</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Column may never leave</source>
      <translation>Kolonnen må aldrig ud</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Column not agreed</source>
      <translation>Kolonne ikke aftalt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Compare the fingerprint with its owner by phone, then trust the key.</source>
      <translation>Sammenlign fingeraftrykket med ejeren i telefonen, og hav så tillid til nøglen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Complete it</source>
      <translation>Gør den færdig</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Complete the assessment{1}</source>
      <translation>Færdiggør interesseafvejningen{1}</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Complete the campaign</source>
      <translation>Udfyld kampagnen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Complete the customer evidence</source>
      <translation>Udfyld kundedokumentationen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Complete the organisation card</source>
      <translation>Udfyld organisationskortet</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Complete the proof of consent</source>
      <translation>Udfyld beviset for samtykket</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Complete the source</source>
      <translation>Udfyld kilden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Complete the source '{1}'</source>
      <translation>Udfyld kilden '{1}'</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Conclusion: may you rely on legitimate interest?</source>
      <translation>Konklusion: må I støtte jer til legitim interesse?</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Consent cannot be proved</source>
      <translation>Samtykket kan ikke bevises</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Consent does not cover this</source>
      <translation>Samtykket dækker ikke dette</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Consent is claimed, but what was said, when or how is missing.</source>
      <translation>Der påstås samtykke, men hvad der blev sagt, hvornår eller hvordan mangler.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Consent needed for this channel</source>
      <translation>Kanalen kræver samtykke</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Consent too old</source>
      <translation>Samtykket er for gammelt</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Consent withdrawn</source>
      <translation>Samtykke trukket tilbage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/find_person.py" />
      <source>Correct it, or give the name.</source>
      <translation>Ret den, eller angiv navnet.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Correct it, or leave the channel out</source>
      <translation>Ret det, eller udelad kanalen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/checks.py" />
      <source>Correct it.</source>
      <translation>Ret den.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Could you reach the purpose without these data?</source>
      <translation>Kunne I nå formålet uden disse data?</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Country guessed</source>
      <translation>Landet er gættet</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Criminal data</source>
      <translation>Data om strafbare forhold</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Customer exception not open here</source>
      <translation>Kundeundtagelsen gælder ikke her</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Customer exception not proved</source>
      <translation>Kundeundtagelse ikke bevist</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Data protection law and the law on unwanted messages are two locks. This assessment opens only the first.</source>
      <translation>Databeskyttelsesretten og loven om uanmodede henvendelser er to låse. Denne interesseafvejning åbner kun den første.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Data that do not come from the person: at the latest with the first message and within one month.</source>
      <translation>Data, der ikke kommer fra personen: senest med den første besked og inden for en måned.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Date of the decision</source>
      <translation>Dato for afgørelsen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Date of the next review</source>
      <translation>Dato for næste gennemsyn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>Decide about the flag itself.</source>
      <translation>Afgør selve flaget.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Delete it</source>
      <translation>Slet det</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/screen_changed.py" />
      <source>Delete it.</source>
      <translation>Slet det.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Delete the columns you do not need, or choose the separator by hand.</source>
      <translation>Slet de kolonner, du ikke skal bruge, eller vælg skilletegnet selv.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>Delete the columns you do not need.</source>
      <translation>Slet de kolonner, du ikke behøver.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>Delete the lead, or correct the date of birth.</source>
      <translation>Slet leadet, eller ret fødselsdatoen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>Delete the lead.</source>
      <translation>Slet leadet.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Delete, or correct a wrong date</source>
      <translation>Slet, eller ret en forkert dato</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Denmark, Sweden</source>
      <translation>Danmark, Sverige</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Denmark, phone, named business contact: allowed until they object</source>
      <translation>Danmark, telefon, navngiven erhvervskontakt: tilladt, til de gør indsigelse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Describe the steps as a colleague would see them. Collecting, sorting and passing on are steps of their own, not only the message.</source>
      <translation>Beskriv trinene, som en kollega ville se dem. Indsamling, sortering og videregivelse er selvstændige trin, ikke kun beskeden.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Did you collect the data from the people themselves, and what were they told?</source>
      <translation>Fik I dataene af folk selv, og hvad fik de at vide?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>Digits of the phone number were lost before the file came here.</source>
      <translation>Cifre i telefonnummeret gik tabt, før filen kom hertil.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Disclosure to authorities and courts where a law demands it.</source>
      <translation>Udlevering til myndigheder og domstole, hvor en lov kræver det.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/findings/findings.py" />
      <source>Dismissing a flag needs a reason.</source>
      <translation>At afvise et flag kræver en grund.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Do access, deletion and the do-not-contact list work for these data?</source>
      <translation>Virker indsigt, sletning og spærrelisten for disse data?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>Do not use the file; ask the approver for it by another way.</source>
      <translation>Brug ikke filen; bed godkenderen om den ad en anden vej.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Do people lose control of their data?</source>
      <translation>Mister folk kontrol over deres data?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Do that first, or say that it was done in part or refused.</source>
      <translation>Gør det først, eller sig, at det er gjort delvist eller afslået.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Do the data concern people in their work or in their private life?</source>
      <translation>Angår dataene folk på arbejde eller i privatlivet?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/wording.py" />
      <source>Documents are not written in that language.</source>
      <translation>Dokumenter skrives ikke på det sprog.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Does at least one safeguard go beyond what the law demands anyway?</source>
      <translation>Går mindst én garanti ud over, hvad loven alligevel kræver?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Download it again, or open it in your spreadsheet program and save it anew.</source>
      <translation>Hent den igen, eller åbn den i dit regnearksprogram, og gem den på ny.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>E-mail and phone</source>
      <translation>E-mail og telefon</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Each one so concrete that somebody can check it.</source>
      <translation>Hver så konkret, at nogen kan kontrollere den.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/typed.py" />
      <source>Each part of an entry is written as key=value.</source>
      <translation>Hver del af en post skrives som key=value.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Enquiry: they talked to us at the stand; the data have not been used before</source>
      <translation>Forespørgsel: de talte med os på standen; dataene er ikke brugt før</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Eva Holm, head of compliance</source>
      <translation>Eva Holm, complianceansvarlig</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/channel_columns.py" />
      <source>Export again.</source>
      <translation>Eksportér igen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/formats/xlsx.py" />
      <source>Export as CSV instead, or leave that field out.</source>
      <translation>Eksportér som CSV i stedet, eller udelad feltet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/formats/xlsx.py" />
      <source>Export as CSV, or in parts.</source>
      <translation>Eksportér som CSV eller i dele.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Export it again.</source>
      <translation>Eksportér den igen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/sealed_zip.py" />
      <source>Export the list in parts.</source>
      <translation>Eksportér listen i dele.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/copy_cells.py" />
      <source>Export them instead; the file gets a passport.</source>
      <translation>Eksportér dem i stedet; filen får et eksportpas.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Fill in the state</source>
      <translation>Udfyld delstaten</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Filled in by Lead Desk. Where it says that consent is needed, this assessment alone does not open the channel.</source>
      <translation>Udfyldes af Lead Desk. Hvor der står, at samtykke kræves, åbner interesseafvejningen alene ikke kanalen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Finding business contacts for a named client and handing them over.</source>
      <translation>At finde forretningskontakter til en navngiven kunde og overlade dem til kunden.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Finding new business customers</source>
      <translation>At finde nye erhvervskunder</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Fingerprint of the client's document (SHA-256)</source>
      <translation>Fingeraftryk af kundens dokument (SHA-256)</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Finish the import</source>
      <translation>Afslut importen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Finish the request</source>
      <translation>Gør anmodningen færdig</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>First contact with people in companies about our own products.</source>
      <translation>Første kontakt med folk i virksomheder om vores egne produkter.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Following up a fair or event</source>
      <translation>Opfølgning på en messe eller et arrangement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/texts.py" />
      <source>Formulas elsewhere show what stands in rows that must go.</source>
      <translation>Formler andre steder viser, hvad der står i rækker, der skal ud.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>Four words that do not belong together are easy to keep.</source>
      <translation>Fire ord, der ikke hører sammen, er nemme at huske.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>Free some space and try again.</source>
      <translation>Frigør plads, og prøv igen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>From 13 May 2027 Indian law knows no legitimate interest.</source>
      <translation>Fra 13. maj 2027 kender indisk lov ingen legitim interesse.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>From 300 contacts we expect 30 talks and five customers. Water works lose less water because faults are found earlier.</source>
      <translation>Af 300 kontakter venter vi 30 samtaler og fem kunder. Vandværker taber mindre vand, fordi fejl findes tidligere.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>From the data to the result: why does a message to these people lead to what you want?</source>
      <translation>Fra data til resultat: hvorfor fører en besked til disse folk til det, I vil?</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Get a consent, or rely on an assessment where the law allows it</source>
      <translation>Få et samtykke, eller støt dig til en interesseafvejning, hvor loven tillader det</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Get a written licence, or use another source</source>
      <translation>Få en skriftlig licens, eller brug en anden kilde</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Get it approved</source>
      <translation>Få den godkendt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/import_file.py" />
      <source>Give a code of two letters, such as DK.</source>
      <translation>Angiv en kode på to bogstaver, såsom DK.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>Give all three.</source>
      <translation>Angiv alle tre.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/find_person.py" />
      <source>Give an e-mail address, a phone number or a name.</source>
      <translation>Angiv en e-mailadresse, et telefonnummer eller et navn.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/start_assessment.py" />
      <source>Give both.</source>
      <translation>Angiv begge.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/parcel.py" />
      <source>Give it a name that ends in {1}.</source>
      <translation>Giv den et navn, der ender på {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Give it here, or with --password-file on the command line; or drop a copy saved without one.</source>
      <translation>Angiv den her, eller med --password-file på kommandolinjen; eller slip en kopi gemt uden.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/change_leads.py" />
      <source>Give one of at most {1} signs, without ; , or |.</source>
      <translation>Angiv et på højst {1} tegn, uden ; , eller |.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Give one such as ; or , or a tab.</source>
      <translation>Angiv et som ; eller , eller en tabulator.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lists.py" />
      <source>Give the country as well: {1}.</source>
      <translation>Angiv også landet: {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/record_evidence.py" />
      <source>Give the day on which it happened.</source>
      <translation>Angiv dagen, hvor det skete.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/screening_files.py" />
      <source>Give the day on which the list was asked.</source>
      <translation>Angiv dagen, hvor listen blev spurgt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Give the day on which the request came in.</source>
      <translation>Angiv dagen, hvor anmodningen kom.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Give the evidence, on the campaign, the source or the lead</source>
      <translation>Giv dokumentationen på kampagnen, kilden eller leadet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/audit_file.py" />
      <source>Give the file name one of these endings.</source>
      <translation>Giv filnavnet en af disse endelser.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>Give the number of the row with their names, or 0 where there is none.</source>
      <translation>Angiv nummeret på rækken med navnene, eller 0 hvis der ingen er.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Giving data of Californians to third parties may make you a data broker.</source>
      <translation>At give californieres data til tredjeparter kan gøre dig til datamægler.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>Go back to the earlier keyring, or open with the recovery key.</source>
      <translation>Gå tilbage til den tidligere nøglering, eller åbn med gendannelsesnøglen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Have a look</source>
      <translation>Se efter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>Have its owner read theirs out to you, and give that one to trust the key.</source>
      <translation>Lad ejeren læse sit højt for dig, og angiv det for at have tillid til nøglen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Have you checked the rules on advertising for each channel and country (question S9)?</source>
      <translation>Har I kontrolleret reklamereglerne for hver kanal og hvert land (spørgsmål S9)?</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Held for another client too</source>
      <translation>Holdes også for en anden kunde</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>How does this actually serve the purpose?</source>
      <translation>Hvordan tjener dette faktisk formålet?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>How important is it, and what happens if you may not do it?</source>
      <translation>Hvor vigtigt er det, og hvad sker der, hvis I ikke må?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>How likely and how severe is that?</source>
      <translation>Hvor sandsynligt og hvor alvorligt er det?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>How long ago were the data collected, and has anything changed since?</source>
      <translation>Hvor længe siden blev dataene indsamlet, og er noget ændret siden?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>How long are the data kept, counted from what?</source>
      <translation>Hvor længe gemmes dataene, regnet fra hvad?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>How many contacts per person and month at most?</source>
      <translation>Hvor mange kontakter pr. person og måned højst?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>If from somebody else: what did they tell people about passing the data on, and does that include you?</source>
      <translation>Hvis fra en anden: hvad fortalte de om videregivelse, og omfatter det jer?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>If it lies in the cloud, open it there once so that it is downloaded, then try again.</source>
      <translation>Ligger den i skyen, så åbn den der én gang, så den hentes, og prøv igen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>If so, a legitimate interest can never be enough. Take them out first.</source>
      <translation>I så fald kan en legitim interesse aldrig række. Tag dem ud først.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>If the data come from somebody else, questions B7 and G4 must be answered as well.</source>
      <translation>Kommer dataene fra en anden, skal spørgsmål B7 og G4 også besvares.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>If there are none, say why not.</source>
      <translation>Er der ingen, så sig hvorfor ikke.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>If you brought back a backup, confirm it; else look for the newer file. Exports wait until then.</source>
      <translation>Hentede du en sikkerhedskopi, så bekræft det; find ellers den nyere fil. Eksporter venter så længe.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Imagine the person asks you on the phone where you have the number from.</source>
      <translation>Forestil dig, at personen spørger i telefonen, hvor du har nummeret fra.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Impact assessment to consider</source>
      <translation>Overvej en konsekvensanalyse</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Import not finished</source>
      <translation>Import ikke afsluttet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/type_cells.py" />
      <source>Import the list instead; an import can be undone.</source>
      <translation>Importér listen i stedet; en import kan fortrydes.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>In {country}, {channel} is allowed only after checking: {detail}.</source>
      <translation>{in_country} er {channel} kun tilladt efter kontrol: {detail}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>In {country}, {channel} to this kind of recipient needs the person's consent, and there is none.</source>
      <translation>{in_country} kræver {channel} til denne slags modtager personens samtykke, og der er intet.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>India: basis ends in 2027</source>
      <translation>Indien: grundlaget ophører i 2027</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/errors.py" />
      <source>Install it again.</source>
      <translation>Installér det igen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/assessment_file.py" />
      <source>Install the newer version.</source>
      <translation>Installér den nyere version.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>Install the newer version; the store is untouched.</source>
      <translation>Installér den nyere version; arkivet er urørt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Install the newest version</source>
      <translation>Installér den nyeste version</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Interest from a fair lasts until the next one.</source>
      <translation>Interesse fra en messe varer til den næste.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is a data protection impact assessment needed?</source>
      <translation>Er en konsekvensanalyse nødvendig?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is an opt-out offered in the first and in each message? Where and how?</source>
      <translation>Tilbydes afmelding i den første og i hver besked? Hvor og hvordan?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is anything new or unusual (profiling, enrichment, tracking)?</source>
      <translation>Er noget nyt eller usædvanligt (profilering, berigelse, sporing)?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is it in proportion: why this many people, these columns, these contacts?</source>
      <translation>Er det proportionalt: hvorfor så mange personer, disse kolonner, disse kontakter?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is the interest lawful, clear and real?</source>
      <translation>Er interessen lovlig, klar og reel?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is the interest lawful, without conflict with any other law?</source>
      <translation>Er interessen lovlig, uden konflikt med anden lov?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is the interest real and present, not a thing for some later day?</source>
      <translation>Er interessen reel og aktuel, ikke noget til en senere dag?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is the necessity test passed?</source>
      <translation>Er nødvendighedsprøven bestået?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is the purpose test passed?</source>
      <translation>Er formålsprøven bestået?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is the source of the addresses fair (published or handed over for contact, not harvested against terms)?</source>
      <translation>Er adressernes kilde ordentlig (offentliggjort eller afleveret til kontakt, ikke høstet imod vilkår)?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is there a relationship already? Of what kind, and how were the data used before?</source>
      <translation>Er der en relation i forvejen? Hvilken, og hvordan blev dataene brugt før?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is there evidence of what people expect (complaints, a survey, an industry code)?</source>
      <translation>Er der belæg for, hvad folk forventer (klager, en undersøgelse, et branchekodeks)?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is there no gentler way that serves as well?</source>
      <translation>Er der ingen mere skånsom måde, der virker lige så godt?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/checks.py" />
      <source>It allows: {1}.</source>
      <translation>Det tillader: {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>It cannot be approved yet: {1}.</source>
      <translation>Den kan ikke godkendes endnu: {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>It is not known where this list was saved.</source>
      <translation>Det vides ikke, hvor denne liste blev gemt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>It is not settled what the data may be used for: {detail}.</source>
      <translation>Det er ikke afklaret, hvad dataene må bruges til: {detail}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>It is not written down well enough where this lead comes from ({detail}).</source>
      <translation>Det er ikke skrevet godt nok ned, hvor dette lead kommer fra ({detail}).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/flags/own_words.py" />
      <source>It needs {1} letters or digits at least.</source>
      <translation>Det skal have mindst {1} bogstaver eller cifre.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>It was moved, renamed or deleted.</source>
      <translation>Den er flyttet, omdøbt eller slettet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/history/takeback.py" />
      <source>Its earlier state is no longer kept.</source>
      <translation>Den tidligere tilstand er ikke gemt længere.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Jonas Lind, managing director</source>
      <translation>Jonas Lind, direktør</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Judge before the safeguards.</source>
      <translation>Vurdér før garantierne.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Kept too long</source>
      <translation>Gemt for længe</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Kind of recipient guessed</source>
      <translation>Modtagerens art er gættet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/typed.py" />
      <source>Known are: {1}.</source>
      <translation>Kendte er: {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/checks.py" />
      <source>Known: {1}, or custom:NAME.</source>
      <translation>Kendte: {1}, eller custom:NAVN.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/start_assessment.py" />
      <source>Known: {1}.</source>
      <translation>Kendte: {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lists.py" />
      <source>Known: {1}. Take the people of any other list as stops, with the reason dnc_list.</source>
      <translation>Kendte: {1}. Tag folk fra enhver anden liste som stop med grunden dnc_list.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Law not certain</source>
      <translation>Loven er usikker</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Law tables are old</source>
      <translation>Lovtabellerne er gamle</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Lead Desk could not work out one of its rules ({detail}), so the lead stays here.</source>
      <translation>Lead Desk kunne ikke regne en af sine regler ud ({detail}), så leadet bliver her.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/errors.py" />
      <source>Lead Desk is not installed completely: {1} is missing.</source>
      <translation>Lead Desk er ikke installeret fuldstændigt: {1} mangler.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Lead Desk reads spreadsheets and contact lists (xlsx, xls, xlsb, ods, csv, tsv, json, vcf).</source>
      <translation>Lead Desk læser regneark og kontaktlister (xlsx, xls, xlsb, ods, csv, tsv, json, vcf).</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Lead Desk works it out when you attach the file.</source>
      <translation>Lead Desk regner det ud, når du vedhæfter filen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Leads for a client</source>
      <translation>Leads til en kunde</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Leads of this person are still here.</source>
      <translation>Personens leads er her stadig.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/import_file.py" />
      <source>Leave it out.</source>
      <translation>Udelad det.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Leave out {1}</source>
      <translation>Udelad {1}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Leave sensitive columns out</source>
      <translation>Udelad følsomme kolonner</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Leave the channel out, or widen the assessment</source>
      <translation>Udelad kanalen, eller udvid interesseafvejningen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Leave the column out</source>
      <translation>Udelad kolonnen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Leave the column out, or agree it</source>
      <translation>Udelad kolonnen, eller aftal den</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Leave the columns out, or widen the assessment</source>
      <translation>Udelad kolonnerne, eller udvid interesseafvejningen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Leave them out</source>
      <translation>Udelad dem</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Legal duties</source>
      <translation>Retlige pligter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/history/takeback.py" />
      <source>Lift a restriction, or decide a flag anew, with a reason.</source>
      <translation>Ophæv en begrænsning, eller afgør et flag på ny, med en grund.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Lift the restriction after telling the person, or release the legal hold</source>
      <translation>Ophæv begrænsningen efter at have informeret personen, eller frigiv retssagen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Likelihood medium, severity low</source>
      <translation>Sandsynlighed middel, alvor lav</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Line {1} of this file has more than four million letters, so it is no list with a line for each row.</source>
      <translation>Linje {1} i denne fil har mere end fire millioner tegn, så den er ikke en liste med en linje for hver række.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>List the keys.</source>
      <translation>Se listen over nøgler.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Lists exported from now on are found again.</source>
      <translation>Lister, der eksporteres fra nu af, kan findes igen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Locked</source>
      <translation>Låst</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/gate.py" />
      <source>Look at its reasons.</source>
      <translation>Se på dets grunde.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Look at the cells that may be sensitive</source>
      <translation>Se på de celler, der kan være følsomme</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Look at the clean-up</source>
      <translation>Se på oprydningen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/replay_exports.py" />
      <source>Look at the export log for the number.</source>
      <translation>Se nummeret i eksportloggen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Look at the export log.</source>
      <translation>Se i eksportloggen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/parts/history.py" />
      <source>Look at the history.</source>
      <translation>Se i historikken.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/merging/merging.py" />
      <source>Look at the leads side by side.</source>
      <translation>Se på leads side om side.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Look at the leads that may be children</source>
      <translation>Se på de leads, der kan være børn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>Look at the list of imports.</source>
      <translation>Se på listen over importer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Look at the list.</source>
      <translation>Se på listen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Look at what is sent to whom</source>
      <translation>Se på, hvad der sendes til hvem</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>Look for the paper of this store.</source>
      <translation>Find papiret til dette arkiv.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Look whether its line breaks were lost, or save the list anew as xlsx or csv.</source>
      <translation>Se efter, om linjeskiftene er gået tabt, eller gem listen på ny som xlsx eller csv.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>Make a new key and hand its card out.</source>
      <translation>Lav en ny nøgle, og del dens kort ud.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/registers/assessments.py" />
      <source>Make a new version of it.</source>
      <translation>Lav en ny version af den.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>Make one first.</source>
      <translation>Lav en først.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>Make one in Settings or with 'lia key create'.</source>
      <translation>Lav en i Indstillinger eller med 'lia key create'.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>Make one, or choose another folder.</source>
      <translation>Lav et, eller vælg en anden mappe.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Many complaints</source>
      <translation>Mange klager</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>May be a child</source>
      <translation>Kan være et barn</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>May hold sensitive data</source>
      <translation>Kan rumme følsomme data</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/errors.py" />
      <source>Mend it and apply it again.</source>
      <translation>Ret den, og anvend den igen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/apply_file.py" />
      <source>Mend that line.</source>
      <translation>Ret den linje.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Mette Dahl</source>
      <translation>Mette Dahl</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Mind capitals and spaces; ask the sender when in doubt.</source>
      <translation>Pas på store bogstaver og mellemrum; spørg afsenderen i tvivl.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>More columns than needed</source>
      <translation>Flere kolonner end nødvendigt</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>More than 1 in 1,000 of the people written to in the last 90 days reported the mail as spam. Large mail providers turn senders away at 3 in 1,000.</source>
      <translation>Mere end 1 ud af 1.000 af dem, der blev skrevet til de sidste 90 dage, meldte mailen som spam. Store mailudbydere afviser afsendere ved 3 ud af 1.000.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>Move it away and bring the store back from a backup.</source>
      <translation>Flyt den væk, og hent arkivet fra en sikkerhedskopi.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/import_file.py" />
      <source>Name one at least: {1}.</source>
      <translation>Nævn mindst ét: {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/merging/duplicates.py" />
      <source>Name two leads.</source>
      <translation>Nævn to leads.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/assessment_facts.py" />
      <source>Name two versions.</source>
      <translation>Nævn to versioner.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Name, company, job title, e-mail, phone, country</source>
      <translation>Navn, firma, stilling, e-mail, telefon, land</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Named business contacts; technical managers in water supply companies of 20 to 500 people</source>
      <translation>Navngivne erhvervskontakter; tekniske chefer i vandforsyninger med 20 til 500 ansatte</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Neither: the fair admits professionals only, and the list holds managers of companies.</source>
      <translation>Ingen af delene: messen er kun for fagfolk, og listen rummer ledere i virksomheder.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>New customers come mostly from fairs. Without a follow-up the cost of the stand would be lost and two jobs in sales would be in doubt.</source>
      <translation>Nye kunder kommer mest fra messer. Uden opfølgning var udgiften til standen tabt, og to salgsjob ville være i fare.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Newsletter</source>
      <translation>Nyhedsbrev</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/errors.py" />
      <source>Next: {1}</source>
      <translation>Næste: {1}</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No assessment linked</source>
      <translation>Ingen interesseafvejning tilknyttet</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No channel chosen</source>
      <translation>Ingen kanal valgt</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No contract with the service provider</source>
      <translation>Ingen aftale med databehandleren</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>No copy of the data has been made for this person.</source>
      <translation>Der er ikke lavet en kopi til personen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>No country has this name or code.</source>
      <translation>Intet land har dette navn eller denne kode.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>No e-mail address or phone number is known of this person.</source>
      <translation>Hverken e-mail eller telefonnummer kendes for personen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>No import has stored that column.</source>
      <translation>Ingen import har gemt den kolonne.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No instruction from the client</source>
      <translation>Ingen instruks fra kunden</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No privacy notice in the message</source>
      <translation>Ingen privatlivsmeddelelse i beskeden</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No reason on file</source>
      <translation>Intet grundlag registreret</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No representative named</source>
      <translation>Ingen repræsentant nævnt</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No request on file</source>
      <translation>Ingen henvendelse registreret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>No rule knows these words, but they read like notes that tell of such data. Please look.</source>
      <translation>Ingen regel kender disse ord, men de ligner noter, der fortæller om sådanne oplysninger. Se venligst efter.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No second call; deletion on 30 June</source>
      <translation>Intet andet opkald; sletning 30. juni</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No usable address</source>
      <translation>Ingen brugbar adresse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No: advertisements in the trade press reach everybody and cannot answer what was asked at the stand.</source>
      <translation>Nej: annoncer i fagpressen når alle og kan ikke svare på det, der blev spurgt om på standen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No: few people, no profiling, no sensitive data</source>
      <translation>Nej: få personer, ingen profilering, ingen følsomme data</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No: messages carry no tracking, and nothing is bought in addition to what stands on the card.</source>
      <translation>Nej: beskeder har ingen sporing, og intet købes ud over det, der står på kortet.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No: only details from business cards. Private numbers that somebody wrote on a card are not typed in.</source>
      <translation>Nej: kun oplysninger fra visitkort. Private numre, nogen har skrevet på et kort, tastes ikke ind.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No: the data stay with us and are deleted on a word</source>
      <translation>Nej: dataene bliver hos os og slettes på opfordring</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Nobody has checked these data for 12 months.</source>
      <translation>Ingen har kontrolleret disse data i 12 måneder.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Nobody has said yet why you may use this lead for this purpose ({detail}).</source>
      <translation>Ingen har sagt endnu, hvorfor du må bruge dette lead til dette formål ({detail}).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Nobody has signed what this file says.</source>
      <translation>Ingen har underskrevet det, filen siger.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Nobody here has said that the key {1} may approve.</source>
      <translation>Ingen her har sagt, at nøglen {1} må godkende.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Nobody is signed in</source>
      <translation>Ingen er logget ind</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>None that we see: the offer is useful at work and touches nobody's private life.</source>
      <translation>Ingen vi kan se: tilbuddet er nyttigt på arbejdet og berører ingens privatliv.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Nordvind Pumps ApS, Aarhus; nobody else</source>
      <translation>Nordvind Pumps ApS, Aarhus; ingen andre</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Not checked against the list</source>
      <translation>Ikke kontrolleret mod listen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Not checked for a year</source>
      <translation>Ikke kontrolleret i et år</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/parcel.py" />
      <source>Not every program that opens the file would take this passphrase.</source>
      <translation>Ikke alle programmer, der åbner filen, ville tage denne adgangssætning.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>Not read, because they are no lists or cannot be opened: {1}.</source>
      <translation>Ikke læst, fordi de ikke er lister eller ikke kan åbnes: {1}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Not told in time</source>
      <translation>Ikke informeret i tide</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/parts/leads.py" />
      <source>Note a notice once it has gone out.</source>
      <translation>Notér en meddelelse, når den er sendt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Note the proof, or refuse because they could not be identified.</source>
      <translation>Notér beviset, eller afslå, fordi personen ikke kunne identificeres.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Note why</source>
      <translation>Notér hvorfor</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/replay_exports.py" />
      <source>Nothing is kept about this lead in that export.</source>
      <translation>Intet er gemt om dette lead i den eksport.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/import_file.py" />
      <source>Nothing is left to recognise people by.</source>
      <translation>Der er intet tilbage at genkende folk på.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/copy_cells.py" />
      <source>Nothing is picked.</source>
      <translation>Intet er valgt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Nothing to do</source>
      <translation>Intet at gøre</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Nothing to do for {channel}</source>
      <translation>Intet at gøre for {channel}</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Nothing to do: only the person can change it, by a fresh consent</source>
      <translation>Intet at gøre: kun personen kan ændre det med et nyt samtykke</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/copy_cells.py" />
      <source>Nothing was copied: none of these leads may be used yet. Copying counts as exporting.</source>
      <translation>Intet blev kopieret: ingen af disse leads må bruges endnu. Kopiering tæller som eksport.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/copy_cells.py" />
      <source>Nothing was copied: {1}</source>
      <translation>Intet blev kopieret: {1}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/errors.py" />
      <source>Nothing was exported: {1}.</source>
      <translation>Intet blev eksporteret: {1}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Notice 3, in the first message</source>
      <translation>Meddelelse 3, i den første besked</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Numbers help: how many talks, how many customers, what it is worth.</source>
      <translation>Tal hjælper: hvor mange samtaler, hvor mange kunder, hvad er det værd.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Offers for the person's role only, at most two contacts, the fair named in the first sentence, deletion after six months.</source>
      <translation>Kun tilbud til personens rolle, højst to kontakter, messen nævnt i første sætning, sletning efter seks måneder.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Offers to our own customers</source>
      <translation>Tilbud til egne kunder</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Old consent</source>
      <translation>Gammelt samtykke</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>On a do-not-contact list</source>
      <translation>På en spærreliste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/strings.py" />
      <source>One cell of this file is longer than a book.</source>
      <translation>En celle i denne fil er længere end en bog.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/merging/merging.py" />
      <source>One of these leads is no longer there.</source>
      <translation>Et af disse leads er her ikke længere.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>One of your own words stands in this cell.</source>
      <translation>Et af dine egne ord står i denne celle.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/package.py" />
      <source>One part of this file is far too long.</source>
      <translation>En del af denne fil er alt for lang.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/sheet_scan.py" />
      <source>One row of this file is longer than a book.</source>
      <translation>En række i denne fil er længere end en bog.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>Only a draft can be approved.</source>
      <translation>Kun en kladde kan godkendes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>Only a draft can be rejected.</source>
      <translation>Kun en kladde kan afvises.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Only a draft, or an approval signed with a key, can travel: nobody else could check this version.</source>
      <translation>Kun en kladde eller en godkendelse underskrevet med en nøgle kan sendes: ingen anden kunne kontrollere denne version.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/waiver.py" />
      <source>Only a named compliance owner may override a hold.</source>
      <translation>Kun en navngiven complianceansvarlig må tilsidesætte en tilbageholdelse.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Only a new consent from the person helps</source>
      <translation>Kun et nyt samtykke fra personen hjælper</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>Only a person's confirmation or dismissal can be taken back.</source>
      <translation>Kun en persons bekræftelse eller afvisning kan tages tilbage.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/verdicts/overrides.py" />
      <source>Only a registered colleague may override a hold.</source>
      <translation>Kun en registreret kollega må tilsidesætte en tilbageholdelse.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/review_due.py" />
      <source>Only an approved one falls due for review.</source>
      <translation>Kun en godkendt kan skulle gennemgås.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Only channels you will really use. Where the law of a country demands consent, an assessment cannot open the channel.</source>
      <translation>Kun kanaler, du virkelig vil bruge. Hvor et lands lov kræver samtykke, kan en interesseafvejning ikke åbne kanalen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Only if all three tests are passed.</source>
      <translation>Kun hvis alle tre prøver er bestået.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/imports/batches.py" />
      <source>Only one that is kept apart does.</source>
      <translation>Det gør kun en, der holdes adskilt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Only people who handed us a card are written to, with one e-mail and at most one call. We hold six columns, all of them printed on the card.</source>
      <translation>Kun folk, der gav os et kort, får besked, med én e-mail og højst ét opkald. Vi har seks kolonner, som alle står på kortet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/gate.py" />
      <source>Only the gate can clear a lead.</source>
      <translation>Kun slusen kan frigive et lead.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Only the person can opt in again</source>
      <translation>Kun personen kan sige ja igen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Only what the contact needs. Each column you leave out makes the balance easier.</source>
      <translation>Kun det, kontakten kræver. Hver kolonne, du udelader, gør afvejningen lettere.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/copy_cells.py" />
      <source>Open a lead's details to see what would free it.</source>
      <translation>Åbn et leads detaljer for at se, hvad der ville frigive det.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Open it in your spreadsheet program and save it as xlsx.</source>
      <translation>Åbn den i dit regnearksprogram, og gem den som xlsx.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Open it in your spreadsheet program, save a copy without a password, and drop the copy.</source>
      <translation>Åbn den i dit regnearksprogram, gem en kopi uden adgangskode, og slip kopien.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Open it in your spreadsheet program, save it anew as xlsx or csv, and drop that copy.</source>
      <translation>Åbn den i dit regnearksprogram, gem den på ny som xlsx eller csv, og slip den kopi.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/store.py" />
      <source>Open it, or choose another folder.</source>
      <translation>Åbn det, eller vælg en anden mappe.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>Open with the passphrase or the recovery key of this store.</source>
      <translation>Åbn med dette arkivs adgangssætning eller gendannelsesnøgle.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>Open with the recovery key; the keyring gets the key back then.</source>
      <translation>Åbn med gendannelsesnøglen; så får nøgleringen nøglen igen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Opening pixels, scores and bought additions are unusual for the people concerned.</source>
      <translation>Åbningspixels, scorer og købte tilføjelser er usædvanlige for de berørte.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Opt-out, security and information are duties. A shorter storage time or a cap on contacts goes beyond.</source>
      <translation>Afmelding, sikkerhed og information er pligter. Kortere opbevaring eller et loft over kontakter går videre.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Opted out of sharing</source>
      <translation>Har frabedt sig videregivelse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Our interest prevails: people expect the message, it costs them a minute, and a word ends it.</source>
      <translation>Vores interesse vejer tungest: folk forventer beskeden, den koster dem et minut, og et ord stopper den.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Our own copy is needed for complaints until 90 days after the hand-over.</source>
      <translation>Vores egen kopi skal bruges til klager indtil 90 dage efter overdragelsen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Ours; the person's, who looks for such a product</source>
      <translation>Vores; personens, der søger et sådant produkt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Own use, named clients or partners, or service providers as a kind.</source>
      <translation>Egen brug, navngivne kunder eller partnere, eller tjenesteudbydere som gruppe.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Own use; service providers that send our e-mail</source>
      <translation>Egen brug; tjenesteudbydere, der sender vores e-mail</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Part 1: the purpose</source>
      <translation>Del 1: formålet</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Part 2: the need</source>
      <translation>Del 2: nødvendigheden</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Part 3: safeguards</source>
      <translation>Del 3: garantier</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Part 3: the data</source>
      <translation>Del 3: dataene</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Part 3: what it does to people</source>
      <translation>Del 3: hvad det gør ved folk</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Part 3: what people expect</source>
      <translation>Del 3: hvad folk forventer</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Passing data on, publishing them or combining them takes control away.</source>
      <translation>At videregive, offentliggøre eller sammenkøre data tager kontrollen fra folk.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/copy_cells.py" />
      <source>Pick the cells to copy first.</source>
      <translation>Vælg først de celler, der skal kopieres.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Private mobile number, photograph</source>
      <translation>Privat mobilnummer, foto</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Private persons need far stronger reasons than people in their job. Say who is meant in words, too.</source>
      <translation>Privatpersoner kræver langt stærkere grunde end folk på arbejde. Sig også med ord, hvem der menes.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Proof for the time in which claims can be made.</source>
      <translation>Bevis i den tid, hvor krav kan rejses.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Purpose not settled</source>
      <translation>Formål ikke afklaret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>Put leads.db and store.json of the same store side by side.</source>
      <translation>Læg leads.db og store.json fra samme arkiv side om side.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/wrap.py" />
      <source>Put store.json.bak or a backup in its place.</source>
      <translation>Læg store.json.bak eller en sikkerhedskopi i stedet.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Put the interest into one precise sentence.</source>
      <translation>Sæt interessen i én præcis sætning.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/header.py" />
      <source>Put {1} or a backup in its place.</source>
      <translation>Læg {1} eller en sikkerhedskopi i stedet.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Read the hours</source>
      <translation>Læs tiderne</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Read the other party's privacy notice. 'Partners' without names is weak.</source>
      <translation>Læs den andens privatlivsmeddelelse. 'Partnere' uden navne er svagt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Read the rule</source>
      <translation>Læs reglen</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Readers who show no sign of life for three years are asked again or deleted.</source>
      <translation>Læsere uden livstegn i tre år bliver spurgt igen eller slettet.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Recalls, changes of contract, security notes: no advertising.</source>
      <translation>Tilbagekaldelser, kontraktændringer, sikkerhedsmeddelelser: ingen reklame.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Recipient not registered</source>
      <translation>Modtager ikke registreret</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Record a transfer tool</source>
      <translation>Registrér et overførselsgrundlag</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Record the request</source>
      <translation>Registrér henvendelsen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Record the transfer tool, or choose another recipient</source>
      <translation>Registrér overførselsgrundlaget, eller vælg en anden modtager</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/history/takeback.py" />
      <source>Record what has changed since; a list that left is called back on the exports page.</source>
      <translation>Notér, hvad der er ændret siden; en liste, der er gået ud, kaldes tilbage på eksportsiden.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/cases/cases.py" />
      <source>Refresh the list.</source>
      <translation>Opdatér listen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/verdicts/overrides.py" />
      <source>Register the compliance owner first.</source>
      <translation>Registrér først den complianceansvarlige.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Register the recipient with a reason</source>
      <translation>Registrér modtageren med en grund</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Regular news for people who asked for them.</source>
      <translation>Jævnlige nyheder til folk, der har bedt om dem.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/leads/editing.py" />
      <source>Release the hold first.</source>
      <translation>Ophæv det først.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Remove the cell</source>
      <translation>Fjern cellen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Remove the cells about offences</source>
      <translation>Fjern cellerne om lovovertrædelser</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Remove the field, or record the explicit consent</source>
      <translation>Fjern feltet, eller registrér det udtrykkelige samtykke</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/header.py" />
      <source>Rename {1} to {2}, or bring the file back from a backup.</source>
      <translation>Omdøb {1} til {2}, eller hent filen fra en sikkerhedskopi.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Renew it</source>
      <translation>Forny den</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Renew it now</source>
      <translation>Forny den nu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/start_assessment.py" />
      <source>Renew it, or choose another key.</source>
      <translation>Forny den, eller vælg en anden nøgle.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Renew the assessment{1}</source>
      <translation>Forny interesseafvejningen{1}</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Report it with the version of the program</source>
      <translation>Meld det sammen med programmets version</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Request not answered yet</source>
      <translation>Anmodning ikke besvaret endnu</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Review</source>
      <translation>Gennemgang</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Review, or remove the cell</source>
      <translation>Gennemgå, eller fjern cellen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>Revoking a key needs a reason.</source>
      <translation>At tilbagekalde en nøgle kræver en grund.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Robinson list not checked</source>
      <translation>Robinsonlisten ikke kontrolleret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Row {1} has a cell of more than a million characters.</source>
      <translation>Række {1} har en celle med mere end en million tegn.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/formats/xlsx.py" />
      <source>Row {1} has a text that is too long for an Excel cell.</source>
      <translation>Række {1} har en tekst, der er for lang til en Excel-celle.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>Row {1} holds nothing that could name the columns.</source>
      <translation>Række {1} indeholder intet, der kan navngive kolonnerne.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/open_documents.py" />
      <source>Rows that stay and rows that go are written as one.</source>
      <translation>Rækker, der bliver, og rækker, der skal ud, er skrevet som én.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/apply_file.py" />
      <source>Save it as UTF-8.</source>
      <translation>Gem den som UTF-8.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/papers.py" />
      <source>Save it smaller, as PDF for example.</source>
      <translation>Gem den mindre, for eksempel som PDF.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Save the list as xlsx or csv and try again.</source>
      <translation>Gem listen som xlsx eller csv, og prøv igen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>Say in a few words why.</source>
      <translation>Sig kort hvorfor.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/findings/findings.py" />
      <source>Say what the column holds.</source>
      <translation>Sig, hvad kolonnen indeholder.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Say what you could leave out and why you do not.</source>
      <translation>Sig, hvad I kunne udelade, og hvorfor I ikke gør det.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/screening_files.py" />
      <source>Say whether it holds those listed or those left, or name its column 'Result'.</source>
      <translation>Sig, om den rummer de listede eller de øvrige, eller kald kolonnen 'Result'.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Say which ones, and what you do about them.</source>
      <translation>Sig hvilke, og hvad I gør ved dem.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/leads/editing.py" />
      <source>Say why it changes.</source>
      <translation>Sig, hvorfor det ændres.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>Say why nobody else can approve it, or ask a colleague.</source>
      <translation>Sig, hvorfor ingen anden kan godkende den, eller spørg en kollega.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/findings/findings.py" />
      <source>Say why the words mean something else.</source>
      <translation>Sig, hvorfor ordene betyder noget andet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>Say why.</source>
      <translation>Sig hvorfor.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Scoring, enrichment or more than 10,000 people under one assessment may call for an impact assessment.</source>
      <translation>Scoring, berigelse eller over 10.000 personer under én interesseafvejning kan kræve en konsekvensanalyse.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Scoring, enrichment or very many people speak for it. If yes or done: give its reference.</source>
      <translation>Scoring, berigelse eller rigtig mange personer taler for. Hvis ja eller lavet: angiv dens reference.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Search again.</source>
      <translation>Søg igen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Send the privacy notice first</source>
      <translation>Send privatlivsmeddelelsen først</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Send the privacy notice, or plan it no later than the hand-over</source>
      <translation>Send privatlivsmeddelelsen, eller planlæg den senest ved overgivelsen</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Send the privacy notice, then export</source>
      <translation>Send privatlivsmeddelelsen, og eksportér så</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Sender not complete</source>
      <translation>Afsender ikke fuldstændig</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Sensitive data would leave</source>
      <translation>Følsomme data ville gå ud</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Service messages to customers</source>
      <translation>Servicemeddelelser til kunder</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Set the lawful basis</source>
      <translation>Sæt behandlingsgrundlaget</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Settle disputed data and lift restrictions</source>
      <translation>Afklar bestridte data, og ophæv begrænsninger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lists.py" />
      <source>Several lists have that name.</source>
      <translation>Flere lister har det navn.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Show that {1}</source>
      <translation>Vis, at {1}</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Shows that you thought about minimising.</source>
      <translation>Viser, at I har tænkt på dataminimering.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Sign in with your name</source>
      <translation>Log ind med dit navn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>Sign with your approver's key, or bring in the signed file of the approver.</source>
      <translation>Underskriv med din godkendernøgle, eller hent godkenderens underskrevne fil ind.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Similar products for people who bought from us or negotiated with us.</source>
      <translation>Lignende produkter til folk, der har købt hos os eller forhandlet med os.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>So precise that somebody else could weigh it against the people's interests.</source>
      <translation>Så præcist, at en anden kunne veje den mod folks interesser.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>Some cells are merged; what stands in them counts for the first cell only.</source>
      <translation>Nogle celler er flettet; det, der står i dem, gælder kun den første celle.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>Some cells point to other workbooks; the values saved last are taken.</source>
      <translation>Nogle celler peger på andre projektmapper; de senest gemte værdier tages.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>Some columns of the sheet are hidden; they stand among the others here.</source>
      <translation>Nogle kolonner i arket er skjult; her står de mellem de andre.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>Some letters are written in another way than the rest of the file; they were mended.</source>
      <translation>Nogle bogstaver er skrevet anderledes end resten af filen; de er rettet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/texts.py" />
      <source>Some of its letters are damaged and could not be written again as they are.</source>
      <translation>Nogle af dens bogstaver er beskadigede og kan ikke skrives igen, som de er.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/vcf.py" />
      <source>Some of its lines stand outside of the cards.</source>
      <translation>Nogle af dens linjer står uden for kortene.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>Some rows of the sheet are hidden; they are left out.</source>
      <translation>Nogle rækker i arket er skjult; de udelades.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>Some rows of the sheet are hidden; they are taken as well.</source>
      <translation>Nogle rækker i arket er skjult; de tages også med.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Something in this lead may speak of health, belief, origin or the like. Please look, or remove the cell.</source>
      <translation>Noget i dette lead kan handle om helbred, tro, oprindelse eller lignende. Se efter, eller fjern cellen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Something in this lead points to a child. Please look.</source>
      <translation>Noget i dette lead tyder på et barn. Se efter.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Something in this lead speaks of an offence or a conviction. Sales may never use that.</source>
      <translation>Noget i dette lead handler om en lovovertrædelse eller dom. Det må salg aldrig bruge.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/json_lists.py" />
      <source>Something stands behind the end of the list.</source>
      <translation>Der står noget efter listens slutning.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Soon to be deleted</source>
      <translation>Slettes snart</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Source forbids this use</source>
      <translation>Kilden forbyder denne brug</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Source not complete</source>
      <translation>Kilde ikke fuldstændig</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/own_lexicon.py" />
      <source>Special-category words name their category, others none.</source>
      <translation>Ord for følsomme data nævner deres kategori, andre ingen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Split the list into smaller files, or save it as csv.</source>
      <translation>Del listen i mindre filer, eller gem den som csv.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Split the list into smaller files.</source>
      <translation>Del listen i mindre filer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Start a new version and sign it with an approver's key.</source>
      <translation>Begynd en ny version, og underskriv den med en godkendernøgle.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/waiting_leads.py" />
      <source>Start a new version first.</source>
      <translation>Begynd først en ny version.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>Start a new version.</source>
      <translation>Begynd en ny version.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>Start the system's keyring, or open with the recovery key.</source>
      <translation>Start systemets nøglering, eller åbn med gendannelsesnøglen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>State guessed</source>
      <translation>Delstat gættet</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>State it</source>
      <translation>Angiv det</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>State the country</source>
      <translation>Angiv landet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Stop the marketing.</source>
      <translation>Stop markedsføringen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/errors.py" />
      <source>Stopped. Nothing was stored.</source>
      <translation>Stoppet. Intet blev gemt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/spellings.py" />
      <source>Such as: company, job_title, city, industry, custom:NAME.</source>
      <translation>For eksempel: company, job_title, city, industry, custom:NAVN.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/typed.py" />
      <source>Such as: name=Fair</source>
      <translation>Såsom: name=Fair</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Take a new one in if the person wrote again.</source>
      <translation>Tag en ny imod, hvis personen skrev igen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/parcel.py" />
      <source>Take four or five words that have nothing to do with each other.</source>
      <translation>Tag fire eller fem ord, der intet har med hinanden at gøre.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/parcel.py" />
      <source>Take plain letters without accents, digits and signs, at most {1}.</source>
      <translation>Brug bogstaver uden accenter, tal og tegn, højst {1}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Tell the person first</source>
      <translation>Informér personen først</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Telling technical managers who visited our stand once about pump monitoring that fits their plant.</source>
      <translation>At fortælle tekniske chefer, der besøgte vores stand, én gang om pumpeovervågning, der passer til deres anlæg.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/xls_rows.py" />
      <source>Texts of rows that must go have readings beside them.</source>
      <translation>Tekster i rækker, der skal ud, har læsetegn ved siden af.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/find_person.py" />
      <source>That e-mail address cannot be read.</source>
      <translation>E-mailadressen kan ikke læses.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/checks.py" />
      <source>That is not a usable value for {1}.</source>
      <translation>Det er ikke en brugbar værdi for {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/flags/own_words.py" />
      <source>That is not a word or phrase.</source>
      <translation>Det er ikke et ord eller en vending.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/merging/duplicates.py" />
      <source>That is one and the same lead.</source>
      <translation>Det er ét og samme lead.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/backup.py" />
      <source>That name belongs to a folder.</source>
      <translation>Navnet tilhører en mappe.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>That passphrase does not open the approver's key.</source>
      <translation>Den adgangssætning åbner ikke godkendernøglen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/find_person.py" />
      <source>That phone number cannot be read.</source>
      <translation>Telefonnummeret kan ikke læses.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>That the person is in California was guessed from the ZIP code or a telephone number.</source>
      <translation>At personen er i Californien, er gættet ud fra postnummeret eller et telefonnummer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>The addresses of several people stand in one line.</source>
      <translation>Flere personers adresser står på én linje.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>The approver it names is not the owner of the key it is signed with.</source>
      <translation>Godkenderen, den nævner, ejer ikke den nøgle, den er underskrevet med.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>The approver's key opens with its passphrase.</source>
      <translation>Godkendernøglen åbnes med sin adgangssætning.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment does not cover contact by {channel}.</source>
      <translation>Interesseafvejningen dækker ikke kontakt via {channel}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment does not cover giving the data to this recipient.</source>
      <translation>Interesseafvejningen dækker ikke videregivelse til denne modtager.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment does not cover the source this lead comes from.</source>
      <translation>Interesseafvejningen dækker ikke kilden, dette lead kommer fra.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment does not cover this kind of recipient.</source>
      <translation>Interesseafvejningen dækker ikke denne slags modtager.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment does not cover this purpose.</source>
      <translation>Interesseafvejningen dækker ikke dette formål.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment does not cover {country}.</source>
      <translation>{country}: ikke dækket af interesseafvejningen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment must be reviewed within 30 days.</source>
      <translation>Interesseafvejningen skal ses igen inden 30 dage.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment this lead rests on has not been approved yet.</source>
      <translation>Interesseafvejningen bag dette lead er ikke godkendt endnu.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment this lead rests on lacks answers or cannot stand as it is.</source>
      <translation>Interesseafvejningen bag dette lead mangler svar eller kan ikke stå, som den er.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment this lead rests on was rejected or withdrawn.</source>
      <translation>Interesseafvejningen bag dette lead blev afvist eller trukket tilbage.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment was approved only after the data had been taken into use.</source>
      <translation>Interesseafvejningen blev først godkendt, efter at dataene var taget i brug.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/audit_file.py" />
      <source>The audit log is saved as .jsonl (whole, for the checker) or as .csv (a table).</source>
      <translation>Revisionsloggen gemmes som .jsonl (hele, til kontrolprogrammet) eller som .csv (en tabel).</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The basis on file ({detail}) does not allow advertising to this person.</source>
      <translation>Det registrerede grundlag ({detail}) tillader ikke reklame til denne person.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The business reason in plain words. 'Marketing' alone says nothing.</source>
      <translation>Den forretningsmæssige grund med enkle ord. 'Markedsføring' alene siger intet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/export_list.py" />
      <source>The campaign has no recipient or no purpose.</source>
      <translation>Kampagnen har ingen modtager eller intet formål.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The campaign lacks the sender's name, the address or the way to unsubscribe.</source>
      <translation>Kampagnen mangler afsenderens navn, adressen eller måden at afmelde på.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The chain of audit events does not add up, so this export could not be proved afterwards.</source>
      <translation>Kæden af hændelser stemmer ikke, så eksporten kunne ikke bevises bagefter.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The channel rule for each country, channel and kind of recipient above</source>
      <translation>Kanalreglen for hvert land, hver kanal og slags modtager ovenfor</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/clean_list.py" />
      <source>The clean list would replace the list itself.</source>
      <translation>Den rensede liste ville erstatte selve listen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The client's own assessment</source>
      <translation>Kundens egen interesseafvejning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>The column of this flag was not stored.</source>
      <translation>Dette flags kolonne blev ikke gemt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The column {detail} holds data that may not be exported: a national identity number, a body feature, or a column that nobody has reviewed yet.</source>
      <translation>Kolonnen {detail} rummer data, der ikke må eksporteres: et nationalt id-nummer, et kropsligt kendetegn eller en kolonne, ingen har gennemgået endnu.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The column {detail} is not agreed with this recipient, or not needed for the chosen channels and not confirmed.</source>
      <translation>Kolonnen {detail} er ikke aftalt med denne modtager, eller ikke nødvendig for de valgte kanaler og ikke bekræftet.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The consent is older than 12 months and was not used.</source>
      <translation>Samtykket er ældre end 12 måneder og er ikke brugt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The consent on file does not cover {detail}.</source>
      <translation>Det registrerede samtykke dækker ikke {detail}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The consent on file has run out.</source>
      <translation>Det registrerede samtykke er udløbet.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The controller is the company that decides why and how the data are used. Name the legal entity, not a brand.</source>
      <translation>Den dataansvarlige er virksomheden, der bestemmer hvorfor og hvordan dataene bruges. Nævn den juridiske enhed, ikke et varemærke.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/parts/requests.py" />
      <source>The copy cannot be written as that kind of file.</source>
      <translation>Kopien kan ikke skrives som den slags fil.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The countries where the people are. 'All' is not possible: the channel rules differ from country to country.</source>
      <translation>Landene, hvor folk er. 'Alle' er ikke muligt: kanalreglerne er forskellige fra land til land.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/import_file.py" />
      <source>The country is not known.</source>
      <translation>Landet er ukendt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The country was worked out from the phone number or the e-mail address.</source>
      <translation>Landet er udledt af telefonnummeret eller e-mailadressen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The data would go to another company, and the person has not been told.</source>
      <translation>Dataene ville gå til en anden virksomhed, og personen er ikke informeret.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The date can be read in two ways; choose the order of day and month.</source>
      <translation>Datoen kan læses på to måder; vælg rækkefølgen af dag og måned.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The date cannot be right for this column.</source>
      <translation>Datoen kan ikke passe i denne kolonne.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The date only stands in for a missing one.</source>
      <translation>Datoen står kun i stedet for en, der mangler.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/record_evidence.py" />
      <source>The day lies ahead.</source>
      <translation>Dagen ligger i fremtiden.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/screening_files.py" />
      <source>The day of the check lies ahead.</source>
      <translation>Kontroldagen ligger i fremtiden.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The decision</source>
      <translation>Afgørelsen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The directory tells companies at registration that entries are sold to suppliers of industrial equipment, and how to opt out.</source>
      <translation>Registret fortæller virksomheder ved optagelsen, at poster sælges til leverandører af industriudstyr, og hvordan man frabeder sig det.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>The disk did not accept the data. Nothing was stored.</source>
      <translation>Disken tog ikke imod dataene. Intet blev gemt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>The disk is full. Nothing was stored.</source>
      <translation>Disken er fuld. Intet blev gemt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The e-mail address holds hidden marks that turn the text around.</source>
      <translation>E-mailadressen indeholder skjulte tegn, der vender teksten.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The e-mail address mixes letters of two alphabets that look alike.</source>
      <translation>E-mailadressen blander bogstaver fra to alfabeter, der ligner hinanden.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The e-mail address was kept after signs in it were mended.</source>
      <translation>E-mailadressen blev beholdt, efter at tegn i den blev rettet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The e-mail address was kept, but it is a throw-away mailbox.</source>
      <translation>E-mailadressen blev beholdt, men det er en engangspostkasse.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The e-mail address was kept, but one letter is easily mistaken for another.</source>
      <translation>E-mailadressen blev beholdt, men ét bogstav forveksles let med et andet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/clean_list.py" />
      <source>The ending chosen is not that of the list.</source>
      <translation>Den valgte filendelse er ikke listens egen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The exception for own customers does not apply: {detail}.</source>
      <translation>Undtagelsen for egne kunder gælder ikke: {detail}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The export holds columns the assessment does not cover.</source>
      <translation>Eksporten rummer kolonner, som interesseafvejningen ikke dækker.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The export holds columns the channel does not need.</source>
      <translation>Eksporten rummer kolonner, som kanalen ikke behøver.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The export holds sensitive data, or chooses people by it, and there is no explicit consent for that.</source>
      <translation>Eksporten rummer følsomme data eller vælger folk efter dem, og der er intet udtrykkeligt samtykke til det.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The fair's terms allow exhibitors to use cards handed over at the stand; we keep them.</source>
      <translation>Messens vilkår tillader udstillere at bruge kort afleveret på standen; dem overholder vi.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/apply_file.py" />
      <source>The file cannot be opened.</source>
      <translation>Filen kan ikke åbnes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>The file has no such sheet.</source>
      <translation>Filen har intet sådant ark.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/errors.py" />
      <source>The file has {1}; nothing of it was applied.</source>
      <translation>Filen har {1}; intet af den blev anvendt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/screening_files.py" />
      <source>The file holds no answer about a number or address.</source>
      <translation>Filen rummer intet svar om et nummer eller en adresse.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/stop_files.py" />
      <source>The file holds no e-mail address, phone number or domain.</source>
      <translation>Filen rummer ingen e-mailadresse, intet telefonnummer eller domæne.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>The file holds other lists beside the longest one, which is read: {1}.</source>
      <translation>Filen indeholder andre lister ud over den længste, som læses: {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/papers.py" />
      <source>The file is empty.</source>
      <translation>Filen er tom.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/papers.py" />
      <source>The file is larger than 20 MB.</source>
      <translation>Filen er større end 20 MB.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/apply_file.py" />
      <source>The file is not UTF-8 text.</source>
      <translation>Filen er ikke UTF-8-tekst.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/apply_file.py" />
      <source>The file is not valid TOML ({1}).</source>
      <translation>Filen er ikke gyldig TOML ({1}).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/json_lists.py" />
      <source>The file is one single object and no list.</source>
      <translation>Filen er ét enkelt objekt og ingen liste.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/apply_file.py" />
      <source>The file is too large for a file of declarations.</source>
      <translation>Filen er for stor til en fil med angivelser.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>The file leads.db is not encrypted, so it is not this store. It was left alone.</source>
      <translation>Filen leads.db er ikke krypteret, så den er ikke dette arkiv. Den blev ladt i fred.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>The file of the approver's key is damaged.</source>
      <translation>Filen med godkendernøglen er beskadiget.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>The fingerprint is not that of the key in this file.</source>
      <translation>Fingeraftrykket er ikke det, nøglen i filen har.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>The first month is over.</source>
      <translation>Den første måned er gået.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/backup.py" />
      <source>The folder for the copy does not exist.</source>
      <translation>Mappen til kopien findes ikke.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/atomic.py" />
      <source>The folder for the file does not exist.</source>
      <translation>Mappen til filen findes ikke.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/gate.py" />
      <source>The gate keeps this lead back.</source>
      <translation>Slusen holder leadet tilbage.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The import this lead came with has not been confirmed yet.</source>
      <translation>Importen, leadet kom med, er ikke bekræftet endnu.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>The key does not belong to this store. The store itself is not damaged.</source>
      <translation>Nøglen hører ikke til dette arkiv. Selve arkivet er ikke beskadiget.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>The key in this file has the fingerprint {1}.</source>
      <translation>Nøglen i filen har fingeraftrykket {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>The key of this store is in the keyring '{1}', but the system now uses '{2}'. Your data are intact.</source>
      <translation>Arkivets nøgle er i nøgleringen '{1}', men systemet bruger nu '{2}'. Dine data er uskadte.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>The key of this store is in the keyring '{1}', which does not answer now. Your data are intact.</source>
      <translation>Arkivets nøgle er i nøgleringen '{1}', som ikke svarer nu. Dine data er uskadte.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>The key that signed this was revoked here.</source>
      <translation>Nøglen, der underskrev dette, blev tilbagekaldt her.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keyrings.py" />
      <source>The keyring did not keep the key.</source>
      <translation>Nøgleringen gemte ikke nøglen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keyrings.py" />
      <source>The keyring entry has a form that not every keyring keeps.</source>
      <translation>Posten i nøgleringen har en form, ikke alle nøgleringe gemmer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>The keyring no longer has the approver's key.</source>
      <translation>Nøgleringen har ikke længere godkendernøglen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>The keyring no longer has the key of this store. Your data are intact.</source>
      <translation>Nøgleringen har ikke længere arkivets nøgle. Dine data er uskadte.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The last check is too old: {detail}.</source>
      <translation>Den seneste kontrol er for gammel: {detail}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>The last day is {1}.</source>
      <translation>Sidste dag er {1}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The lead is marked as your own customer, but what is needed to write to customers is not complete.</source>
      <translation>Leadet er mærket som egen kunde, men det, der skal til for at skrive til kunder, er ikke fuldstændigt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The lead reaches its limit within 30 days.</source>
      <translation>Leadet når sin grænse inden 30 dage.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The lead rests on a request by the person, and there is none, it was answered already, or it is older than 90 days.</source>
      <translation>Leadet hviler på en henvendelse fra personen, og der er ingen, den er besvaret, eller den er ældre end 90 dage.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The lead rests on legitimate interest, and no assessment is linked to it.</source>
      <translation>Leadet hviler på legitim interesse, og ingen interesseafvejning er tilknyttet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>The letters are taken for {1}; choose others if names look wrong.</source>
      <translation>Bogstaverne læses som {1}; vælg andre, hvis navne ser forkerte ud.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/clean_list.py" />
      <source>The list has a password, which cannot be set again.</source>
      <translation>Listen har en adgangskode, som ikke kan sættes igen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>The list is not where it was saved.</source>
      <translation>Listen er ikke, hvor den blev gemt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/texts.py" />
      <source>The list is too large to be changed in its place.</source>
      <translation>Listen er for stor til at blive ændret på stedet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/json_lists.py" />
      <source>The list is written in an unusual way.</source>
      <translation>Listen er skrevet på en usædvanlig måde.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/xml_rows.py" />
      <source>The list is written in signs of two bytes.</source>
      <translation>Listen er skrevet med tegn på to byte.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>The list lies on its side: the names of its columns stand below each other in the first one.</source>
      <translation>Listen ligger på siden: kolonnernes navne står under hinanden i den første.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/imports/batches.py" />
      <source>The list of imports shows them all.</source>
      <translation>Listen over importer viser dem alle.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>The list was changed since it was exported; its passport no longer speaks for it.</source>
      <translation>Listen er ændret siden eksporten; dens pas gælder ikke længere for den.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The list would go to somebody who is not in the register, or whose reason for getting it is not written down. An authority needs the law it acts under.</source>
      <translation>Listen ville gå til nogen, der ikke står i registret, eller hvis grund til at få den ikke er skrevet ned. En myndighed skal angive loven, den handler efter.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/import_file.py" />
      <source>The mapping names a column that the sheet does not have.</source>
      <translation>Tilordningen nævner en kolonne, arket ikke har.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/stop_files.py" />
      <source>The name of the topic is too long.</source>
      <translation>Emnets navn er for langt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The officer agrees and asks for deletion after six months instead of twelve.</source>
      <translation>Rådgiveren er enig og beder om sletning efter seks måneder i stedet for tolv.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/html_table.py" />
      <source>The page does not say where its rows begin and end.</source>
      <translation>Siden siger ikke, hvor dens rækker begynder og slutter.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/html_table.py" />
      <source>The page has scripts or cells that reach over several rows.</source>
      <translation>Siden har scripts eller celler, der går over flere rækker.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>The passphrase is not right. Your data are intact.</source>
      <translation>Adgangssætningen er ikke rigtig. Dine data er uskadte.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>The passphrase is too short: it needs {1} characters or more.</source>
      <translation>Adgangssætningen er for kort: den skal have mindst {1} tegn.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The person has not been told yet, and the first message carries no privacy notice.</source>
      <translation>Personen er ikke informeret endnu, og den første besked har ingen privatlivsmeddelelse.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The phone number names no country; choose the list's country.</source>
      <translation>Telefonnummeret nævner intet land; vælg listens land.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The postcode was kept after the zeros lost at its front were put back.</source>
      <translation>Postnummeret blev beholdt, efter at de tabte nuller foran blev sat tilbage.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/waiver.py" />
      <source>The reason for an override needs at least {1} characters.</source>
      <translation>Grunden til en tilsidesættelse skal have mindst {1} tegn.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The recipient is in a country without equal protection, and no valid transfer tool is on file.</source>
      <translation>Modtageren er i et land uden samme beskyttelse, og der er intet gyldigt overførselsgrundlag.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The recipient works on your behalf, and no signed data-processing contract is on file.</source>
      <translation>Modtageren arbejder for dig, og der er ingen underskrevet databehandleraftale.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The recipient's listing under the Data Privacy Framework was last checked more than 12 months ago.</source>
      <translation>Modtagerens opførelse under Data Privacy Framework blev sidst kontrolleret for over 12 måneder siden.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The record of events is damaged</source>
      <translation>Hændelsesloggen er beskadiget</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/wrap.py" />
      <source>The recovery key is mistyped.</source>
      <translation>Gendannelsesnøglen er tastet forkert.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/wrap.py" />
      <source>The recovery key is mistyped: its check characters do not fit.</source>
      <translation>Gendannelsesnøglen er tastet forkert: kontroltegnene passer ikke.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The review date of the assessment this lead rests on has passed.</source>
      <translation>Datoen for gennemsyn af interesseafvejningen bag dette lead er passeret.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The right to object must be shown clearly and apart from other information.</source>
      <translation>Retten til indsigelse skal vises klart og adskilt fra anden information.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The row has no name, e-mail address, phone number or company.</source>
      <translation>Rækken har hverken navn, e-mailadresse, telefonnummer eller firma.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The row has no usable way to reach anyone.</source>
      <translation>Rækken har ingen brugbar måde at nå nogen på.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The row holds totals, not a person or company.</source>
      <translation>Rækken indeholder summer, ikke en person eller et firma.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The row is a remark below the list.</source>
      <translation>Rækken er en bemærkning under listen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The row repeats the column names.</source>
      <translation>Rækken gentager kolonnenavnene.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/clean_list.py" />
      <source>The rows that stay are saved as a plain table.</source>
      <translation>De rækker, der bliver, gemmes som en enkel tabel.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The rule for {channel} in {country} rests on weak sources. Ask a lawyer before a large campaign.</source>
      <translation>Reglen for {channel} {in_country} hviler på svage kilder. Spørg en advokat før en stor kampagne.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The same person is also held for another client.</source>
      <translation>Samme person holdes også for en anden kunde.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The same person wrote and approved the assessment.</source>
      <translation>Samme person skrev og godkendte interesseafvejningen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The share of people who objected last time is the best evidence.</source>
      <translation>Andelen, der gjorde indsigelse sidst, er det bedste belæg.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/xls_rows.py" />
      <source>The sheet has comments, which would lose their rows.</source>
      <translation>Arket har kommentarer, som ville miste deres rækker.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>The sheet has more than {1} columns.</source>
      <translation>Arket har mere end {1} kolonner.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/ods.py" />
      <source>The sheet is too large to be changed in its place.</source>
      <translation>Arket er for stort til at blive ændret på stedet.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The shorter of this and the general limits counts. Twelve months without an answer is a common limit.</source>
      <translation>Den korteste af denne og de generelle grænser gælder. Tolv måneder uden svar er en almindelig grænse.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>The store is older than when it was last open: the newest entries of its log are missing.</source>
      <translation>Arkivet er ældre, end da det sidst var åbent: de nyeste poster i loggen mangler.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>The store refused the change. Nothing was stored.</source>
      <translation>Arkivet afviste ændringen. Intet blev gemt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>The store's file is damaged.</source>
      <translation>Arkivets fil er beskadiget.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>The store's file leads.db is missing. Nothing was made in its place.</source>
      <translation>Arkivets fil leads.db mangler. Intet blev lavet i stedet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>The store's file was moved, replaced or deleted while it was open. Nothing more is saved.</source>
      <translation>Arkivets fil blev flyttet, erstattet eller slettet, mens den var åben. Der gemmes ikke mere.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>The store's folder cannot be written.</source>
      <translation>Der kan ikke skrives i arkivets mappe.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/header.py" />
      <source>The store's header file store.json is damaged. Your data are intact.</source>
      <translation>Arkivets hovedfil store.json er beskadiget. Dine data er uskadte.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/header.py" />
      <source>The store's header file store.json is missing. Your data are intact, but cannot be opened without it.</source>
      <translation>Arkivets hovedfil store.json mangler. Dine data er uskadte, men kan ikke åbnes uden den.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/wrap.py" />
      <source>The store's header file was changed: its passphrase settings are not possible.</source>
      <translation>Arkivets hovedfil er ændret: dens indstillinger for adgangssætning er umulige.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>The store's two files do not belong together: leads.db is from another store.</source>
      <translation>Arkivets to filer hører ikke sammen: leads.db er fra et andet arkiv.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keyrings.py" />
      <source>The system's keyring is locked or does not answer. Your data are intact.</source>
      <translation>Systemets nøglering er låst eller svarer ikke. Dine data er uskadte.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/cut_package.py" />
      <source>The table has a row of totals, which would no longer be right.</source>
      <translation>Tabellen har en sumrække, som ikke længere ville passe.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/verdicts/rule_table.py" />
      <source>The table has no rows for this country.</source>
      <translation>Tabellen har ingen rækker for dette land.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The table of channel rules was last checked more than 180 days ago.</source>
      <translation>Tabellen over kanalregler blev sidst kontrolleret for over 180 dage siden.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The terms of the source do not allow its data to be used this way.</source>
      <translation>Kildens vilkår tillader ikke, at dens data bruges sådan.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The text is too long for this column.</source>
      <translation>Teksten er for lang til denne kolonne.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/delimited.py" />
      <source>The text is written in signs of four bytes.</source>
      <translation>Teksten er skrevet i tegn på fire byte.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The transfer rests on the explicit consent of each person and may only be occasional.</source>
      <translation>Overførslen hviler på hver persons udtrykkelige samtykke og må kun ske lejlighedsvis.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The value was damaged before the file came here.</source>
      <translation>Værdien blev beskadiget, før filen kom hertil.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/flags/own_words.py" />
      <source>The word is too short.</source>
      <translation>Ordet er for kort.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/record_evidence.py" />
      <source>The wording does not speak of that channel.</source>
      <translation>Ordlyden taler ikke om den kanal.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/open_documents.py" />
      <source>The workbook has a chart or another object, which keeps a copy of cells.</source>
      <translation>Projektmappen har et diagram eller et andet objekt, som gemmer en kopi af celler.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/xls_rows.py" />
      <source>The workbook has a chart, which keeps a copy of cells.</source>
      <translation>Projektmappen har et diagram, som gemmer en kopi af celler.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/cut_package.py" />
      <source>The workbook has a data model, which keeps a copy of the rows.</source>
      <translation>Projektmappen har en datamodel, som gemmer en kopi af rækkerne.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/excel_2003.py" />
      <source>The workbook has a pivot table, which keeps a copy of the rows.</source>
      <translation>Projektmappen har en pivottabel, som gemmer en kopi af rækkerne.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>The workbook has hidden sheets: {1}.</source>
      <translation>Projektmappen har skjulte ark: {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/cut_package.py" />
      <source>The workbook has slicers, which keep a copy of cells.</source>
      <translation>Projektmappen har udsnitsværktøjer, som gemmer en kopi af celler.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>The workbook holds macros; they are never run.</source>
      <translation>Projektmappen har makroer; de køres aldrig.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/ods.py" />
      <source>The workbook is signed, or keeps earlier states or charts beside its cells.</source>
      <translation>Projektmappen er underskrevet eller gemmer tidligere tilstande eller diagrammer ved siden af cellerne.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/cut_package.py" />
      <source>The workbook is signed; without some rows the signature is void.</source>
      <translation>Projektmappen er underskrevet; uden nogle rækker er underskriften ugyldig.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/xls_rows.py" />
      <source>The workbook is written in an unusual way.</source>
      <translation>Projektmappen er skrevet på en usædvanlig måde.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/xls.py" />
      <source>The workbook keeps a copy of its rows in another part of the file.</source>
      <translation>Projektmappen gemmer en kopi af sine rækker i en anden del af filen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/xls.py" />
      <source>The workbook keeps a picture of its first page.</source>
      <translation>Projektmappen gemmer et billede af sin første side.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/open_documents.py" />
      <source>The workbook keeps its earlier states.</source>
      <translation>Projektmappen gemmer sine tidligere tilstande.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>There are no leads in the file: it has a header and nothing below it.</source>
      <translation>Der er ingen leads i filen: den har en overskriftsrække og intet under.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>There is already a store in this folder.</source>
      <translation>Der er allerede et arkiv i mappen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>There is an approver's key here already.</source>
      <translation>Der er allerede en godkendernøgle her.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/start_assessment.py" />
      <source>There is an assessment of that key already.</source>
      <translation>Der er allerede en interesseafvejning med den nøgle.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>There is no approver's key here.</source>
      <translation>Der er ingen godkendernøgle her.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/import_file.py" />
      <source>There is no assessment of that name.</source>
      <translation>Der er ingen interesseafvejning med det navn.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/core.py" />
      <source>There is no campaign of that name.</source>
      <translation>Der er ingen kampagne med det navn.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/import_file.py" />
      <source>There is no default.</source>
      <translation>Der er intet standardvalg.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lists.py" />
      <source>There is no do-not-call list of that name.</source>
      <translation>Der er ingen opkaldsspærreliste med det navn.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/assessment_facts.py" />
      <source>There is no earlier version to compare with.</source>
      <translation>Der er ingen tidligere version at sammenligne med.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>There is no export of that number.</source>
      <translation>Der er ingen eksport med det nummer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/replay_exports.py" />
      <source>There is no export with that number.</source>
      <translation>Der er ingen eksport med det nummer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/desk.py" />
      <source>There is no file kind of that name; known are {1}.</source>
      <translation>Der er ingen filtype med det navn; kendte er {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>There is no flag of that number.</source>
      <translation>Der er intet flag med det nummer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/imports/batches.py" />
      <source>There is no import with that number.</source>
      <translation>Der er ingen import med det nummer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/checks.py" />
      <source>There is no lawful basis of that name.</source>
      <translation>Der er intet behandlingsgrundlag med det navn.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/own_lexicon.py" />
      <source>There is no own word of that key.</source>
      <translation>Der er intet eget ord med den nøgle.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/papers.py" />
      <source>There is no paper of that number.</source>
      <translation>Der er intet papir med det nummer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/presets.py" />
      <source>There is no preset of that name.</source>
      <translation>Der er ingen opsætning med det navn.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/parts/review.py" />
      <source>There is no remembered decision of that key.</source>
      <translation>Der er ingen husket afgørelse med den nøgle.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>There is no request of that number.</source>
      <translation>Der er ingen anmodning med det nummer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/cases/cases.py" />
      <source>There is no standing to keep: nothing was gathered for it.</source>
      <translation>Der er ingen status at gemme: intet blev samlet for den.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>There is no store in this folder.</source>
      <translation>Der er intet arkiv i mappen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/history/takeback.py" />
      <source>There is no such act.</source>
      <translation>Der er ingen sådan handling.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>There is no such assessment.</source>
      <translation>Der er ingen sådan interesseafvejning.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/leads/editing.py" />
      <source>There is no such column.</source>
      <translation>Der er ingen sådan kolonne.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>There is no such encoding.</source>
      <translation>Der er intet sådant tegnsæt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/checks.py" />
      <source>There is no such field.</source>
      <translation>Der er intet sådant felt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/history/undo.py" />
      <source>There is no such import.</source>
      <translation>Der er ingen sådan import.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/typed.py" />
      <source>There is no such table.</source>
      <translation>Der er ingen sådan tabel.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/start_assessment.py" />
      <source>There is no such template.</source>
      <translation>Der er ingen sådan skabelon.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>There is no trusted key of that fingerprint.</source>
      <translation>Der er ingen betroet nøgle med det fingeraftryk.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>There is no valid address or number for {channel}.</source>
      <translation>Der er ingen gyldig adresse eller nummer til {channel}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/core.py" />
      <source>There is no {1} of that name.</source>
      <translation>Der er ingen {1} med det navn.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>There is nothing in this file to import.</source>
      <translation>Der er intet at importere i filen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>There is nothing to import: the sheet is empty.</source>
      <translation>Der er intet at importere: arket er tomt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/parts/history.py" />
      <source>There is nothing to {1}.</source>
      <translation>Der er intet at {1}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>They do for everything that is kept in Lead Desk. Think of copies elsewhere.</source>
      <translation>Det gør de for alt, hvad der ligger i Lead Desk. Tænk på kopier andre steder.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Think of competition law, professional rules and product rules (medicines, credit, gambling, tobacco).</source>
      <translation>Tænk på konkurrenceret, fagregler og produktregler (medicin, kredit, spil, tobak).</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Think of the people, not of your colleagues in marketing.</source>
      <translation>Tænk på folkene, ikke på dine kolleger i marketing.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Think of the person for whom it fits least well.</source>
      <translation>Tænk på den person, det passer dårligst til.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>This approval is out of date: its review was due before today.</source>
      <translation>Godkendelsen er udløbet: den skulle ses igen før i dag.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/archive.py" />
      <source>This archive holds {1} files.</source>
      <translation>Dette arkiv rummer {1} filer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/review_due.py" />
      <source>This assessment has no approved version.</source>
      <translation>Interesseafvejningen har ingen godkendt version.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/waiting_leads.py" />
      <source>This assessment is closed.</source>
      <translation>Denne interesseafvejning er lukket.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This basis cannot carry marketing</source>
      <translation>Grundlaget kan ikke bære markedsføring</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This campaign does not say how people will be contacted.</source>
      <translation>Kampagnen siger ikke, hvordan folk kontaktes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>This computer has no keyring to keep the key in.</source>
      <translation>Computeren har intet nøglering at gemme nøglen i.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file can be read in more than one way.</source>
      <translation>Filen kan læses på mere end én måde.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file cannot be found, or it is not an ordinary file.</source>
      <translation>Filen kan ikke findes, eller det er ingen almindelig fil.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file cannot be opened: another program is holding it, or you may not read it.</source>
      <translation>Filen kan ikke åbnes: et andet program holder den, eller du må ikke læse den.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/assessment_file.py" />
      <source>This file cannot be read.</source>
      <translation>Filen kan ikke læses.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file has a password, of a kind that Lead Desk does not open.</source>
      <translation>Filen har en adgangskode af en slags, Lead Desk ikke åbner.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file has a password.</source>
      <translation>Filen har en adgangskode.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file has more columns than a sheet can hold (16,384).</source>
      <translation>Denne fil har flere kolonner, end et ark kan rumme (16.384).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/workbook.py" />
      <source>This file has more styles than any list needs.</source>
      <translation>Denne fil har flere formater, end nogen liste har brug for.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/compound.py" />
      <source>This file has more than 100 MB.</source>
      <translation>Denne fil fylder mere end 100 MB.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/records.py" />
      <source>This file has more than {1} rows.</source>
      <translation>Denne fil har mere end {1} rækker.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file has no such sheet.</source>
      <translation>Filen har intet sådant ark.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/catalogue.py" />
      <source>This file has {1} MB; the limit is {2} MB.</source>
      <translation>Denne fil fylder {1} MB; grænsen er {2} MB.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/assessment_file.py" />
      <source>This file holds no approver's key.</source>
      <translation>Filen rummer ingen godkendernøgle.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file is incomplete or damaged ({1}).</source>
      <translation>Filen er ufuldstændig eller beskadiget ({1}).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file is incomplete or damaged.</source>
      <translation>Filen er ufuldstændig eller beskadiget.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/json_array.py" />
      <source>This file is one single JSON object.</source>
      <translation>Denne fil er ét eneste JSON-objekt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file is {1}, which Lead Desk does not read.</source>
      <translation>Filen er {1}, som Lead Desk ikke læser.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file made the reader stop, so nothing of it was taken in.</source>
      <translation>Filen fik læseren til at stoppe, så intet af den blev taget ind.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file needs more memory than Lead Desk gives to a list.</source>
      <translation>Filen kræver mere hukommelse, end Lead Desk giver en liste.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/ods.py" />
      <source>This file repeats one row millions of times.</source>
      <translation>Filen gentager én række millioner af gange.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file took too long to read, so nothing of it was taken in.</source>
      <translation>Filen tog for lang tid at læse, så intet af den blev taget ind.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/package.py" />
      <source>This file unpacks to {1} GB; the limit is {2} GB.</source>
      <translation>Denne fil fylder {1} GB udpakket; grænsen er {2} GB.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/package.py" />
      <source>This file unpacks to {1} MB from almost nothing.</source>
      <translation>Denne fil folder sig ud til {1} MB fra næsten ingenting.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>This file was changed after it was signed.</source>
      <translation>Filen blev ændret, efter den var underskrevet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file was changed while it was read, so nothing of it was taken in.</source>
      <translation>Denne fil blev ændret, mens den blev læst, så intet af den blev taget med.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/assessment_file.py" />
      <source>This file was made by a newer version of Lead Desk.</source>
      <translation>Filen er lavet med en nyere version af Lead Desk.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>This file was signed at a moment that is still to come.</source>
      <translation>Filen er underskrevet på et tidspunkt, der ikke er kommet endnu.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file {1}. That is no part of a lead list, so it was not opened.</source>
      <translation>Filen {1}. Det hører ikke til i en liste med leads, så den blev ikke åbnet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/store.py" />
      <source>This folder already has a store.</source>
      <translation>Mappen har allerede et arkiv.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/imports/batches.py" />
      <source>This import does not wait for anybody's word.</source>
      <translation>Denne import venter ikke på nogens ord.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/history/undo.py" />
      <source>This import is not undone.</source>
      <translation>Importen er ikke fortrudt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/history/undo.py" />
      <source>This import is undone already.</source>
      <translation>Importen er allerede fortrudt.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>This is a child's lead: it can only be deleted or corrected.</source>
      <translation>Dette er et barns lead: det kan kun slettes eller rettes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>This is neither a yes nor a no.</source>
      <translation>Det er hverken et ja eller et nej.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>This is no age.</source>
      <translation>Det er ingen alder.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/assessment_file.py" />
      <source>This is no assessment file of Lead Desk, or it is damaged.</source>
      <translation>Dette er ingen Lead Desk-fil med en interesseafvejning, eller den er beskadiget.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>This is no complete e-mail address.</source>
      <translation>Det er ingen fuldstændig e-mailadresse.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>This is no date.</source>
      <translation>Det er ingen dato.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>This is no phone number of its country.</source>
      <translation>Det er intet telefonnummer i sit land.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>This is no web address.</source>
      <translation>Det er ingen webadresse.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This is not the password of the file.</source>
      <translation>Det er ikke filens adgangskode.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/history/takeback.py" />
      <source>This is proof of what happened and stays.</source>
      <translation>Dette er bevis for det, der skete, og bliver.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>This key was revoked here.</source>
      <translation>Denne nøgle blev tilbagekaldt her.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keyrings.py" />
      <source>This keyring does not keep secrets safely.</source>
      <translation>Denne nøglering gemmer ikke hemmeligheder sikkert.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This lead has passed the day on which it should have been deleted, or no such day can be worked out.</source>
      <translation>Dette lead har passeret dagen, hvor det skulle være slettet, eller dagen kan ikke regnes ud.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>This lead is no longer there.</source>
      <translation>Leadet er her ikke længere.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/cases/cases.py" />
      <source>This lead is not among those the campaign asks for.</source>
      <translation>Leadet er ikke blandt dem, kampagnen beder om.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This lead may only be stored: it is restricted or kept for a legal dispute.</source>
      <translation>Dette lead må kun opbevares: det er begrænset eller holdes til en retssag.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This lead was found for another client, for that order only.</source>
      <translation>Dette lead blev fundet til en anden kunde, kun til den ordre.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>This list is past its day: some people in it may no longer be used.</source>
      <translation>Denne liste er over sin dato: nogle i den må måske ikke længere bruges.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>This looks like a national number. Such a field never leaves.</source>
      <translation>Det ligner et nationalt nummer. Et sådant felt går aldrig ud.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>This may be a child. Children's data never leave, and have to be erased once confirmed.</source>
      <translation>Det kan være et barn. Børns data går aldrig ud og skal slettes, når det er bekræftet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>This may tell of an offence. Such data never leave (GDPR Art. 10).</source>
      <translation>Det kan handle om en lovovertrædelse. Sådanne data går aldrig ud (GDPR art. 10).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>This may tell of the person's {1}. Such data need the person's explicit consent (GDPR Art. 9).</source>
      <translation>Det kan røbe personens {1}. Sådanne data kræver personens udtrykkelige samtykke (GDPR art. 9).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>This needs a reason.</source>
      <translation>Dette kræver en grund.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>This organisation asks for approvals signed with a key.</source>
      <translation>Organisationen kræver godkendelser underskrevet med en nøgle.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>This organisation asks for two persons: the author may not approve.</source>
      <translation>Organisationen kræver to personer: forfatteren må ikke godkende.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This person does not want {channel} from you, or unsubscribed from this topic.</source>
      <translation>Personen ønsker ikke {channel} fra jer, eller har afmeldt dette emne.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This person has asked for something that is still open ({detail}). Answer first.</source>
      <translation>Personen har bedt om noget, der stadig er åbent ({detail}). Svar først.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This person has opted out of the sale or sharing of personal data, and the recipient would market for itself.</source>
      <translation>Personen har frabedt sig salg eller deling af persondata, og modtageren ville markedsføre for sig selv.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This person has said no. Leave them alone.</source>
      <translation>Denne person har sagt nej. Lad dem være i fred.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This person has taken the consent back.</source>
      <translation>Personen har trukket samtykket tilbage.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This person is a child. Delete the lead, or correct the birth date if it is wrong and you can show it.</source>
      <translation>Personen er et barn. Slet leadet, eller ret fødselsdatoen, hvis den er forkert, og du kan vise det.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>This person is not on the do-not-contact list yet.</source>
      <translation>Personen er ikke på spærrelisten endnu.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This person is on the list: {detail}.</source>
      <translation>Personen står på listen: {detail}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This person should have been told within a month that you hold the data, and nothing shows it.</source>
      <translation>Personen skulle inden en måned have vidst, at du har dataene, og intet viser det.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/history/takeback.py" />
      <source>This protects people and is never undone.</source>
      <translation>Dette beskytter folk og fortrydes aldrig.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/checks.py" />
      <source>This purpose does not allow that lawful basis.</source>
      <translation>Formålet tillader ikke det behandlingsgrundlag.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>This recovery key belongs to another store.</source>
      <translation>Gendannelsesnøglen hører til et andet arkiv.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>This request is answered already.</source>
      <translation>Anmodningen er allerede besvaret.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>This store is open in another Lead Desk window or command.</source>
      <translation>Arkivet er åbent i et andet Lead Desk-vindue eller en kommando.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>This store opens with a passphrase.</source>
      <translation>Arkivet åbnes med en adgangssætning.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>This store was made by a newer version of Lead Desk.</source>
      <translation>Arkivet er lavet med en nyere version af Lead Desk.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/registers/registers.py" />
      <source>This value has no key, so it cannot go into a register.</source>
      <translation>Værdien har ingen nøgle, så den kan ikke stå i et register.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>This version is signed and cannot be changed.</source>
      <translation>Versionen er underskrevet og kan ikke ændres.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>This version was decided here already, and a decision does not change.</source>
      <translation>Denne version er allerede afgjort her, og en afgørelse ændres ikke.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Those who got the data have not been told (GDPR Art. 19).</source>
      <translation>De, der har fået data, har ikke fået besked (GDPR art. 19).</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Three weeks ago; nothing has changed</source>
      <translation>For tre uger siden; intet er ændret</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Three years after the last contact a customer counts as lost.</source>
      <translation>Tre år efter sidste kontakt regnes en kunde for tabt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Tick all that are true. The interest of the person counts only if they would say so themselves.</source>
      <translation>Sæt kryds ved alt, der passer. Personens interesse tæller kun, hvis de selv ville sige det.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Title and reference number</source>
      <translation>Titel og referencenummer</translation>
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
      <translation>Overførsel til udlandet er ikke dækket</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Transfer on consent</source>
      <translation>Overførsel på samtykke</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>Try again.</source>
      <translation>Prøv igen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>Turn it in your spreadsheet program (copy, then paste transposed) and save it.</source>
      <translation>Vend den i dit regneark (kopiér, indsæt transponeret), og gem den.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/wrap.py" />
      <source>Type it again from the paper, 56 letters and digits.</source>
      <translation>Skriv den igen fra papiret, 56 bogstaver og cifre.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/wrap.py" />
      <source>Type it again from the paper.</source>
      <translation>Skriv den igen fra papiret.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>Type it again, or open with the recovery key.</source>
      <translation>Skriv den igen, eller åbn med gendannelsesnøglen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>Type it again.</source>
      <translation>Skriv den igen.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>Type it.</source>
      <translation>Skriv den.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Under 18</source>
      <translation>Under 18</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keyrings.py" />
      <source>Unlock it and try again, or open with the passphrase or the recovery key.</source>
      <translation>Lås den op, og prøv igen, eller åbn med adgangssætningen eller gendannelsesnøglen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Unsubscribed</source>
      <translation>Afmeldt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/parts/requests.py" />
      <source>Use .html or .json.</source>
      <translation>Brug .html eller .json.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/checks.py" />
      <source>Use a name of the field catalogue.</source>
      <translation>Brug et navn fra feltkataloget.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/leads/editing.py" />
      <source>Use a name of the field list.</source>
      <translation>Brug et navn fra feltlisten.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keyrings.py" />
      <source>Use a passphrase instead.</source>
      <translation>Brug en adgangssætning i stedet.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Use another channel, or record consent or customer evidence</source>
      <translation>Brug en anden kanal, eller registrér samtykke eller kundedokumentation</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Use another channel, or wait for a fresh consent</source>
      <translation>Brug en anden kanal, eller vent på et nyt samtykke</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>Use it.</source>
      <translation>Brug den.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Use what the consent covers, or ask for a new one</source>
      <translation>Brug det, samtykket dækker, eller bed om et nyt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/spellings.py" />
      <source>Values of this field are each lead's own.</source>
      <translation>Værdierne i dette felt er hvert leads egne.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Wait until the program that writes it is done, then try again.</source>
      <translation>Vent, til programmet, der skriver den, er færdigt, og prøv igen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>We sell monitoring for water pumps. The people we met at the fair run such pumps, and we want to show them what it would save.</source>
      <translation>Vi sælger overvågning af vandpumper. De folk, vi mødte på messen, driver sådanne pumper, og vi vil vise dem, hvad det ville spare.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>We take the business cards collected at our stand, type name, company, role and work e-mail into a list, drop everybody outside water supply, and send one e-mail about pump monitoring within two weeks. Who does not answer is called once.</source>
      <translation>Vi tager visitkortene fra vores stand, skriver navn, firma, rolle og arbejdsmail ind i en liste, fjerner alle uden for vandforsyning og sender én e-mail om pumpeovervågning inden for to uger. Den, der ikke svarer, ringes op én gang.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Weak sign of sensitive data</source>
      <translation>Svagt tegn på følsomme data</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Weigh what people expect and suffer against your interest, with the safeguards in place.</source>
      <translation>Vej, hvad folk forventer og udsættes for, mod jeres interesse, med garantierne på plads.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What concrete benefit do you expect, and who else gains?</source>
      <translation>Hvilken konkret fordel forventer I, og hvem vinder ellers?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What does the balance say?</source>
      <translation>Hvad siger afvejningen?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What does the data protection officer or adviser say?</source>
      <translation>Hvad siger databeskyttelsesrådgiveren?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What is done: which data are collected, from where, how are people chosen, who is contacted and how?</source>
      <translation>Hvad gøres der: hvilke data indsamles, hvorfra, hvordan vælges folk, hvem kontaktes og hvordan?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What it covers</source>
      <translation>Hvad den dækker</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What makes you review it earlier?</source>
      <translation>Hvad får jer til at se på den tidligere?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What may it do to people (time, annoyance, cost, fear, discrimination, loss of control)?</source>
      <translation>Hvad kan det gøre ved folk (tid, irritation, udgift, frygt, diskrimination, tab af kontrol)?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What the law demands anyway does not count as a safeguard.</source>
      <translation>Det, loven alligevel kræver, tæller ikke som garanti.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What this is about</source>
      <translation>Hvad det handler om</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Whether this is a company contact, a sole trader or a private person was worked out from the data.</source>
      <translation>Om det er en firmakontakt, en enkeltmandsvirksomhed eller en privatperson, er udledt af dataene.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which channels does it cover?</source>
      <translation>Hvilke kanaler dækker den?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which columns did you decide not to use?</source>
      <translation>Hvilke kolonner besluttede I ikke at bruge?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which columns of data does it cover?</source>
      <translation>Hvilke kolonner med data dækker den?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which conditions must be kept?</source>
      <translation>Hvilke betingelser skal overholdes?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which countries does it cover?</source>
      <translation>Hvilke lande dækker den?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which gentler ways did you consider, and why are they not enough?</source>
      <translation>Hvilke mere skånsomme måder overvejede I, og hvorfor rækker de ikke?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which industry codes or platform terms apply, and do you keep them?</source>
      <translation>Hvilke branchekodekser eller platformsvilkår gælder, og overholder I dem?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which kinds of recipients does it cover, in which industries, roles and sizes of company?</source>
      <translation>Hvilke slags modtagere dækker den, i hvilke brancher, roller og virksomhedsstørrelser?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which privacy notice is given, and when?</source>
      <translation>Hvilken privatlivsmeddelelse gives, og hvornår?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which purposes does it cover?</source>
      <translation>Hvilke formål dækker den?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which safeguards do you apply, and how?</source>
      <translation>Hvilke garantier bruger I, og hvordan?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which sources does it cover?</source>
      <translation>Hvilke kilder dækker den?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Who approves or rejects it (full name and role; a person, not a team)?</source>
      <translation>Hvem godkender eller afviser den (fuldt navn og rolle; en person, ikke et team)?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Who asks?</source>
      <translation>Hvem spørger?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Who at the client attested it (full name and role)?</source>
      <translation>Hvem hos kunden bekræftede det (fuldt navn og rolle)?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/find_person.py" />
      <source>Who is it about?</source>
      <translation>Hvem drejer det sig om?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Who is the controller, and who else has an interest in this (joint controller, client, partner)?</source>
      <translation>Hvem er dataansvarlig, og hvem har ellers en interesse i dette (fælles dataansvarlig, kunde, partner)?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Who may get the data?</source>
      <translation>Hvem må få dataene?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Who wrote this assessment?</source>
      <translation>Hvem skrev denne interesseafvejning?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Whose interest is it?</source>
      <translation>Hvis interesse er det?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Why do you want to do this?</source>
      <translation>Hvorfor vil I gøre dette?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Why was it refused?</source>
      <translation>Hvorfor blev det afslået?</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Widen the assessment with a new version</source>
      <translation>Udvid interesseafvejningen med en ny version</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Widen the assessment{1} with a new version</source>
      <translation>Udvid interesseafvejningen{1} med en ny version</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Will some object or find it intrusive?</source>
      <translation>Vil nogle gøre indsigelse eller finde det påtrængende?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>Withdraw an approved one.</source>
      <translation>Træk en godkendt tilbage.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Would the average person in this audience expect it? Why?</source>
      <translation>Ville gennemsnitspersonen i målgruppen forvente det? Hvorfor?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Would you be happy to explain it to them?</source>
      <translation>Ville I gerne forklare dem det?</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Write a new version, or choose another basis</source>
      <translation>Skriv en ny version, eller vælg et andet grundlag</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Write and link an assessment</source>
      <translation>Skriv og tilknyt en interesseafvejning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Write and link an assessment{1}</source>
      <translation>Skriv og tilknyt en interesseafvejning{1}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/flags/own_words.py" />
      <source>Write at most {1} signs, without , / # or .. in it.</source>
      <translation>Skriv højst {1} tegn, uden , / # eller .. i.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Write down the purposes agreed with them, or choose another</source>
      <translation>Skriv de aftalte formål ned, eller vælg et andet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>Write each address on a line of its own.</source>
      <translation>Skriv hver adresse på sin egen linje.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/find_person.py" />
      <source>Write it with its country code (+45 …).</source>
      <translation>Skriv det med landekode (+45 …).</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes means that you should do that instead. Explain the answer.</source>
      <translation>Ja betyder, at I bør gøre det i stedet. Forklar svaret.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes, a few: one click or a word on the phone ends it</source>
      <translation>Ja, nogle få: ét klik eller et ord i telefonen stopper det</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: a line above the signature with a link and a reply address</source>
      <translation>Ja: en linje over underskriften med et link og en svaradresse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: a sign at the stand says that we follow up and how to object</source>
      <translation>Ja: et skilt på standen siger, at vi følger op, og hvordan man gør indsigelse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: cards handed over by the people themselves</source>
      <translation>Ja: kort afleveret af folk selv</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: handing a card to an exhibitor means being written to</source>
      <translation>Ja: at give en udstiller et kort betyder, at man bliver skrevet til</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: lawful, clear and present</source>
      <translation>Ja: lovlig, klar og aktuel</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: selling industrial equipment is free of special rules</source>
      <translation>Ja: salg af industriudstyr er fri for særregler</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: the other ways do not reach these people</source>
      <translation>Ja: de andre måder når ikke disse folk</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: the product is on sale and the campaign starts next week</source>
      <translation>Ja: produktet er i salg, og kampagnen begynder i næste uge</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: visitors hand over their card in order to hear from us about what they asked.</source>
      <translation>Ja: gæster giver deres kort for at høre fra os om det, de spurgte om.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: we say that we met at the fair</source>
      <translation>Ja: vi siger, at vi mødtes på messen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>You asked this person to prove who they are, and they have not.</source>
      <translation>I har bedt personen bevise, hvem de er, og det er ikke sket.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>You may not collect on stock. Is there a product, a campaign, a date?</source>
      <translation>I må ikke samle på lager. Er der et produkt, en kampagne, en dato?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/second_person.py" />
      <source>You proposed this yourself.</source>
      <translation>Du foreslog det selv.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>You reach people in the EU or the UK, and your organisation names no establishment or representative there.</source>
      <translation>Du når folk i EU eller UK, og din organisation nævner hverken etablering eller repræsentant der.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>You work for a client here, and the client's written instruction is missing or does not cover this purpose and these fields.</source>
      <translation>Her arbejder du for en kunde, og kundens skriftlige instruks mangler eller dækker ikke dette formål og disse felter.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>`lead-desk review items` lists them.</source>
      <translation>`lead-desk review items` viser dem.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/parts/review.py" />
      <source>`lead-desk review remembered` lists them.</source>
      <translation>`lead-desk review remembered` viser dem.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/own_lexicon.py" />
      <source>`lead-desk words list` lists them.</source>
      <translation>`lead-desk words list` viser dem.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>a DIF file; save it as xlsx or csv</source>
      <translation>en DIF-fil; gem den som xlsx eller csv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a Numbers or Pages document of Apple; export it as xlsx or csv</source>
      <translation>et Numbers- eller Pages-dokument fra Apple; eksportér det som xlsx eller csv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a PDF document</source>
      <translation>et PDF-dokument</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a Parquet file; save it as csv</source>
      <translation>en Parquet-fil; gem den som csv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a PostScript document</source>
      <translation>et PostScript-dokument</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a PowerPoint presentation</source>
      <translation>en PowerPoint-præsentation</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a SYLK file; save it as xlsx or csv</source>
      <translation>en SYLK-fil; gem den som xlsx eller csv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a Visio drawing</source>
      <translation>en Visio-tegning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a Word document</source>
      <translation>et Word-dokument</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>a YAML file; save the list as csv</source>
      <translation>en YAML-fil; gem listen som csv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>a calendar (ics)</source>
      <translation>en kalender (ics)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/biff.py" />
      <source>a cell lies outside the sheet</source>
      <translation>en celle ligger uden for arket</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/cell.py" />
      <source>a cell points nowhere</source>
      <translation>en celle peger ingen steder hen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/shared_texts.py" />
      <source>a cell points to a text that is not there</source>
      <translation>en celle peger på en tekst, der ikke findes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>a dBase table (dbf); save it as xlsx or csv</source>
      <translation>en dBase-tabel (dbf); gem den som xlsx eller csv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a database (ODB)</source>
      <translation>en database (ODB)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a database file</source>
      <translation>en databasefil</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a drawing (ODG)</source>
      <translation>en tegning (ODG)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/catalogue.py" />
      <source>a file format for exports</source>
      <translation>et filformat til eksport</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a film</source>
      <translation>en film</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a film or a phone picture</source>
      <translation>en film eller et telefonbillede</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a font</source>
      <translation>en skrifttype</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a formula (ODF)</source>
      <translation>en formel (ODF)</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>a legal duty</source>
      <translation>en retlig pligt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>a link to a sheet of Google; download it as xlsx</source>
      <translation>et link til et Google-ark; hent det som xlsx</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>a link to a web page; download the list there</source>
      <translation>et link til en webside; hent listen der</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a map (KMZ)</source>
      <translation>et kort (KMZ)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/schema/migrate.py" />
      <source>a migration of the store</source>
      <translation>en overgang af arkivet</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>a note says why the company can be presumed to want this call</source>
      <translation>en note siger, hvorfor virksomheden må formodes at ønske opkaldet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a packed file (7z); unpack it first</source>
      <translation>en pakket fil (7z); pak den ud først</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a packed file (bz2); unpack it first</source>
      <translation>en pakket fil (bz2); pak den ud først</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a packed file (gz); unpack it first</source>
      <translation>en pakket fil (gz); pak den ud først</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a packed file (rar); unpack it first</source>
      <translation>en pakket fil (rar); pak den ud først</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a packed file (tar); unpack it first</source>
      <translation>en pakket fil (tar); pak den ud først</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a packed file (xz); unpack it first</source>
      <translation>en pakket fil (xz); pak den ud først</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a packed file (zst); unpack it first</source>
      <translation>en pakket fil (zst); pak den ud først</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/compound.py" />
      <source>a part is missing</source>
      <translation>en del mangler</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a picture (GIF)</source>
      <translation>et billede (GIF)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a picture (JPEG)</source>
      <translation>et billede (JPEG)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a picture (PNG)</source>
      <translation>et billede (PNG)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a picture (Photoshop)</source>
      <translation>et billede (Photoshop)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a picture (SVG)</source>
      <translation>et billede (SVG)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a picture (TIFF)</source>
      <translation>et billede (TIFF)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a picture (WebP)</source>
      <translation>et billede (WebP)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a presentation (ODP)</source>
      <translation>en præsentation (ODP)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/presets.py" />
      <source>a preset for exports</source>
      <translation>en opsætning til eksport</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/presets.py" />
      <source>a preset names what the catalogue does not have</source>
      <translation>en opsætning nævner noget, kataloget ikke har</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a program</source>
      <translation>et program</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a program for a phone</source>
      <translation>et program til en telefon</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>a public task</source>
      <translation>en offentlig opgave</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/catalogue.py" />
      <source>a reader of files</source>
      <translation>en fillæser</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/store.py" />
      <source>a reading unit keeps nothing</source>
      <translation>en læseenhed gemmer intet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/ods.py" />
      <source>a repeat is no number</source>
      <translation>en gentagelse er ikke et tal</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>a request by the person</source>
      <translation>en henvendelse fra personen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/sheet_parse.py" />
      <source>a row has no number</source>
      <translation>en række har intet nummer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>a script for a database (SQL); export the table as csv</source>
      <translation>et script til en database (SQL); eksportér tabellen som csv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/xls.py" />
      <source>a sheet</source>
      <translation>et ark</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a sound file</source>
      <translation>en lydfil</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/database.py" />
      <source>a store key has 32 bytes</source>
      <translation>en arkivnøgle har 32 byte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/xlsb.py" />
      <source>a text</source>
      <translation>en tekst</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a text document (ODT)</source>
      <translation>et tekstdokument (ODT)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a text document (RTF)</source>
      <translation>et tekstdokument (RTF)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>a web page saved as one file (mht); save it as xlsx</source>
      <translation>en webside gemt som én fil (mht); gem den som xlsx</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/html_table.py" />
      <source>a web page without a table</source>
      <translation>en webside uden tabel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>an Access database</source>
      <translation>en Access-database</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>an Arrow file; save it as csv</source>
      <translation>en Arrow-fil; gem den som csv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>an Outlook mailbox file (pst); export the contacts as csv</source>
      <translation>en Outlook-postkassefil (pst); eksportér kontakterne som csv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>an Outlook message</source>
      <translation>en Outlook-besked</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>an address book as LDIF; export it as csv or vcf</source>
      <translation>en adressebog som LDIF; eksportér den som csv eller vcf</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>an e-mail</source>
      <translation>en e-mail</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>an electronic book</source>
      <translation>en e-bog</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>biometric data</source>
      <translation>biometriske data</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>contact by {channel}</source>
      <translation>kontakt via {channel}</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>deletion</source>
      <translation>sletning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/reasons.py" />
      <source>e-mail</source>
      <translation>e-mail</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>genetic data</source>
      <translation>genetiske data</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>health</source>
      <translation>helbred</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/ods.py" />
      <source>holds definitions that can unfold without end or reach for other files</source>
      <translation>rummer definitioner, der kan folde sig ud uden ende eller hente andre filer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/package.py" />
      <source>holds parts that overlap</source>
      <translation>rummer dele, der overlapper</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/package.py" />
      <source>holds two parts of one name</source>
      <translation>rummer to dele med samme navn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/package.py" />
      <source>holds {1} parts</source>
      <translation>rummer {1} dele</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/archive.py" />
      <source>is an archive within an archive</source>
      <translation>er et arkiv i et arkiv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/package.py" />
      <source>is packed in a way that spreadsheet programs never use</source>
      <translation>er pakket på en måde, som regneark aldrig bruger</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>it is marked undecided</source>
      <translation>det er mærket som ikke afgjort</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/json_array.py" />
      <source>it is no JSON</source>
      <translation>den er ikke JSON</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/ods.py" />
      <source>it lists no sheets</source>
      <translation>den nævner ingen ark</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/protected.py" />
      <source>its encryption</source>
      <translation>dens kryptering</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/delimited.py" />
      <source>its letters cannot be read</source>
      <translation>dens tegn kan ikke læses</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>its purpose is not among those agreed with the recipient</source>
      <translation>dens formål er ikke blandt dem, der er aftalt med modtageren</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>its terms are not stated</source>
      <translation>dens vilkår er ikke angivet</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>kind or date is missing</source>
      <translation>art eller dato mangler</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/jsonl.py" />
      <source>line {1} is no JSON object</source>
      <translation>linje {1} er ikke et JSON-objekt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/json_array.py" />
      <source>nests its values far deeper than any list does</source>
      <translation>indlejrer sine værdier langt dybere end nogen liste gør</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>no personal data, but this is a person's address</source>
      <translation>ingen persondata, men det er en persons adresse</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>no source</source>
      <translation>ingen kilde</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>nobody has confirmed it</source>
      <translation>ingen har bekræftet det</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/reasons.py" />
      <source>not stated</source>
      <translation>ikke angivet</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>nothing is set</source>
      <translation>intet er sat</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>objection</source>
      <translation>indsigelse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/biff.py" />
      <source>of Excel 4 or older, from around 1990</source>
      <translation>fra Excel 4 eller ældre, fra omkring 1990</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>of Excel {1}, from around 1990</source>
      <translation>fra Excel {1}, fra omkring 1990</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/reasons.py" />
      <source>phone</source>
      <translation>telefon</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>political opinion</source>
      <translation>politisk holdning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/reasons.py" />
      <source>post</source>
      <translation>post</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>racial or ethnic origin</source>
      <translation>race eller etnisk oprindelse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>religion or belief</source>
      <translation>religion eller tro</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>sex life</source>
      <translation>sexliv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>sexual orientation</source>
      <translation>seksuel orientering</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/json_array.py" />
      <source>something stands behind the end of the list</source>
      <translation>der står noget efter listens slutning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/reasons.py" />
      <source>text message</source>
      <translation>sms</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the address belongs to the company and names no person</source>
      <translation>adressen tilhører virksomheden og nævner ingen person</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>the address did not come from the person to you as the seller</source>
      <translation>adressen kom ikke fra personen til dig som sælger</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the address was not collected by software</source>
      <translation>adressen blev ikke indsamlet af software</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the address was published or handed over without a note against advertising</source>
      <translation>adressen blev offentliggjort eller afleveret uden forbehold mod reklame</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the call concerns the object of a running contract with the person</source>
      <translation>opkaldet angår genstanden for en løbende kontrakt med personen</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the company is a legal person of its own</source>
      <translation>virksomheden er selv en juridisk person</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the company published the address for messages of this kind</source>
      <translation>virksomheden har offentliggjort adressen til sådanne beskeder</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>the data are disputed</source>
      <translation>dataene er bestridt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/database.py" />
      <source>the database library does not encrypt</source>
      <translation>databasebiblioteket krypterer ikke</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/database.py" />
      <source>the database library has other cipher settings</source>
      <translation>databasebiblioteket har andre krypteringsindstillinger</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the directory entry says that advertising calls are welcome</source>
      <translation>fortegnelsen siger, at reklameopkald er velkomne</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the employer is a company or public body, not a sole trader or partnership</source>
      <translation>arbejdsgiveren er et selskab eller en offentlig myndighed, ikke en enkeltmandsvirksomhed eller et interessentskab</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>the kind is not recorded</source>
      <translation>arten er ikke registreret</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>the law of {country} does not open it for {channel}</source>
      <translation>loven {in_country} åbner den ikke for {channel}</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>the list goes to another company</source>
      <translation>listen går til en anden virksomhed</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/json_array.py" />
      <source>the list of objects breaks off</source>
      <translation>listen af objekter bryder af</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>the mark that a workbook is open somewhere; choose the workbook itself</source>
      <translation>mærket for, at en projektmappe er åben et sted; vælg selve projektmappen</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the message carries your postal address</source>
      <translation>beskeden bærer jeres postadresse</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the message is marked as unsolicited</source>
      <translation>beskeden er mærket som uanmodet</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the message is written by hand to this one person</source>
      <translation>beskeden er skrevet i hånden til netop denne person</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the message or call says who supplied the data</source>
      <translation>beskeden eller opkaldet siger, hvem der leverede dataene</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the offer concerns the person's job</source>
      <translation>tilbuddet angår personens job</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the person bought from you within two years or asked you within six months</source>
      <translation>personen købte hos jer inden for to år eller spurgte jer inden for seks måneder</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the person gave the address out in order to get advertising</source>
      <translation>personen gav adressen for at få reklame</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the person stands in the directory without an asterisk</source>
      <translation>personen står i fortegnelsen uden stjerne</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the person was told of the advertising and could object when the address was collected</source>
      <translation>personen fik besked om reklamen og kunne sige nej, da adressen blev indsamlet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/presets.py" />
      <source>the presets for exports</source>
      <translation>opsætningerne til eksport</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the product is one the law lets you sell by phone: books, papers, insurance mediation, rescue or ambulance subscriptions</source>
      <translation>produktet er et, loven lader jer sælge pr. telefon: bøger, aviser, forsikringsformidling, rednings- eller ambulanceabonnementer</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>the purpose does not allow the basis that is set</source>
      <translation>formålet tillader ikke det grundlag, der er sat</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the recipient itself published this address</source>
      <translation>modtageren har selv offentliggjort adressen</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the sender and the template are registered with the telecom provider</source>
      <translation>afsender og skabelon er registreret hos teleudbyderen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/catalogue.py" />
      <source>the set of export rules</source>
      <translation>sættet af eksportregler</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the subject line carries the &lt;ADV&gt; label</source>
      <translation>emnelinjen bærer mærket &lt;ADV&gt;</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/cell.py" />
      <source>the texts of its cells are missing</source>
      <translation>teksterne i dens celler mangler</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/workbook.py" />
      <source>the workbook is missing</source>
      <translation>projektmappen mangler</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>there is an existing relationship from which consent can be inferred</source>
      <translation>der er en relation, som samtykke kan udledes af</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>this campaign names no purpose of the register</source>
      <translation>kampagnen nævner intet formål fra registret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/reasons.py" />
      <source>this channel</source>
      <translation>denne kanal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/reasons.py" />
      <source>this country</source>
      <translation>dette land</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>this is the one and only message that asks for consent</source>
      <translation>dette er den ene og eneste besked, der beder om samtykke</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>this purpose or this sender</source>
      <translation>dette formål eller denne afsender</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>trade union membership</source>
      <translation>fagforeningsmedlemskab</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>vital interests</source>
      <translation>vitale interesser</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>{1} That is more than Lead Desk takes in one file.</source>
      <translation>{1} Det er mere, end Lead Desk tager i én fil.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>{1} This file holds none of them.</source>
      <translation>{1} Filen rummer ingen af dem.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>{1} This is {2}.</source>
      <translation>{1} Dette er {2}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declare.py" />
      <source>{1} must be a date or a moment, such as 2026-03-31T10:00:00Z.</source>
      <translation>{1} skal være en dato eller et tidspunkt, såsom 2026-03-31T10:00:00Z.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1} must be a date, such as 2026-03-31 (without quotes).</source>
      <translation>{1} skal være en dato, såsom 2026-03-31 (uden anførselstegn).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declare.py" />
      <source>{1} must be a list, such as ["a", "b"].</source>
      <translation>{1} skal være en liste, såsom ["a", "b"].</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1} must be a text in quotes, such as "abc".</source>
      <translation>{1} skal være en tekst i anførselstegn, såsom "abc".</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declare.py" />
      <source>{1} must be one of {2}.</source>
      <translation>{1} skal være en af {2}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declare.py" />
      <source>{1} must be {2}.</source>
      <translation>{1} skal være {2}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: 'file' is missing.</source>
      <translation>{1}: 'file' mangler.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: 'file' must lie beside or below this file, such as "papers/terms.pdf".</source>
      <translation>{1}: 'file' skal ligge ved siden af eller under denne fil, såsom "papers/terms.pdf".</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: 'kind' must be one of {2}.</source>
      <translation>{1}: 'kind' skal være en af {2}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: '{2}' is missing.</source>
      <translation>{1}: '{2}' mangler.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: '{2}' is not a key here; known are {3}.</source>
      <translation>{1}: '{2}' er ikke en nøgle her; kendte er {3}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: '{2}' must be a table, [assessments.{3}].</source>
      <translation>{1}: '{2}' skal være en tabel, [assessments.{3}].</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: '{2}' must be a text in quotes, such as "abc".</source>
      <translation>{1}: '{2}' skal være en tekst i anførselstegn, såsom "abc".</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: '{2}.{3}' is missing.</source>
      <translation>{1}: '{2}.{3}' mangler.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: '{2}.{3}' is not a key here; known are {4}.</source>
      <translation>{1}: '{2}.{3}' er ikke en nøgle her; kendte er {4}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: give exactly one of source, recipient.</source>
      <translation>{1}: giv præcis én af source, recipient.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: give exactly one of {2}.</source>
      <translation>{1}: angiv netop én af {2}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: it cannot be approved and rejected at once.</source>
      <translation>{1}: den kan ikke godkendes og afvises på én gang.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: {2} {3}</source>
      <translation>{1}: {2} {3}</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>{channel} to {country} is allowed on a condition that nothing on file shows: {detail}.</source>
      <translation>{channel} er {in_country} kun tilladt på en betingelse, som intet viser: {detail}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>{country} limits when people may be called.</source>
      <translation>{in_country} er det begrænset, hvornår man må ringe.</translation>
    </message>
  </context>
  <context>
    <name>SetBasis</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>&amp;Assessment</source>
      <translation>&amp;Interesseafvejning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>&amp;Why</source>
      <translation>&amp;Hvorfor</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Assessment</source>
      <translation>Interesseafvejning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Choose purpose and basis to see what will happen.</source>
      <translation>Vælg formål og grundlag for at se, hvad der vil ske.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Choose…</source>
      <translation>Vælg …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Lawful &amp;basis</source>
      <translation>&amp;Behandlingsgrundlag</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Lawful basis</source>
      <translation>Behandlingsgrundlag</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Lawful basis for {count} leads</source>
      <translation>
        <numerusform>Behandlingsgrundlag for {count} lead</numerusform>
        <numerusform>Behandlingsgrundlag for {count} leads</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Legitimate interest needs an assessment first. Start one under Assessments.</source>
      <translation>Legitim interesse kræver først en interesseafvejning. Begynd en under Interesseafvejninger.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Say why in a few words. The earlier basis stays in the lead's history.</source>
      <translation>Sig kort hvorfor. Det tidligere grundlag bliver i leadets historik.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Set for {count} leads</source>
      <translation>
        <numerusform>Sæt for {count} lead</numerusform>
        <numerusform>Sæt for {count} leads</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>What &amp;for</source>
      <translation>&amp;Formål</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>What for</source>
      <translation>Formål</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Why</source>
      <translation>Hvorfor</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Why does this basis hold for them?</source>
      <translation>Hvorfor gælder dette grundlag for dem?</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>&amp;Language</source>
      <translation>&amp;Sprog</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>&amp;Lock by itself</source>
      <translation>&amp;Lås af sig selv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>&amp;Theme</source>
      <translation>&amp;Tema</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>A backup is encrypted with the same key as the store. Keep your recovery key apart from it.</source>
      <translation>En sikkerhedskopi er krypteret med samme nøgle som arkivet. Hold gendannelsesnøglen adskilt fra den.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>About</source>
      <translation>Om</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>After {count} minutes</source>
      <translation>
        <numerusform>Efter {count} minut</numerusform>
        <numerusform>Efter {count} minutter</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Appearance</source>
      <translation>Udseende</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>As the system</source>
      <translation>Som systemet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Backup</source>
      <translation>Sikkerhedskopi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Backup saved and checked.</source>
      <translation>Sikkerhedskopien er gemt og kontrolleret.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Check the store and the log</source>
      <translation>Kontrollér arkivet og logget</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Colleagues…</source>
      <translation>Kolleger …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Counted from the last key or movement of the mouse. Work under way is finished first.</source>
      <translation>Regnet fra sidste tast eller musebevægelse. Igangværende arbejde gøres færdigt først.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Dark</source>
      <translation>Mørkt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Icons: Lucide (ISC licence). Window: Qt for Python (LGPL). The rules it keeps are those of the law book that ships with it; it does not replace legal advice.</source>
      <translation>Ikoner: Lucide (ISC-licens). Vindue: Qt for Python (LGPL). Reglerne er dem fra den lovbog, der følger med; den erstatter ikke juridisk rådgivning.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>In memory only: this store is thrown away</source>
      <translation>Kun i hukommelsen: dette arkiv smides væk</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>In this computer's password store</source>
      <translation>I computerens adgangskodelager</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Key</source>
      <translation>Nøgle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Language</source>
      <translation>Sprog</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Lead Desk speaks this language when you open it next time.</source>
      <translation>Lead Desk taler dette sprog, næste gang du åbner det.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Lead Desk {version}. It has no network code: nothing is sent anywhere, ever.</source>
      <translation>Lead Desk {version}. Den har ingen netværkskode: intet sendes nogen steder hen, nogensinde.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Leads</source>
      <translation>Leads</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Light</source>
      <translation>Lyst</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Lock</source>
      <translation>Lås</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Lock by itself</source>
      <translation>Lås af sig selv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Made with</source>
      <translation>Lavet med</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Name, country and contact stand in notices, letters and passports; the country decides which transfer rules apply.</source>
      <translation>Navn, land og kontakt står i meddelelser, breve og eksportpas; landet afgør, hvilke overførselsregler der gælder.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Never</source>
      <translation>Aldrig</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Our company…</source>
      <translation>Vores virksomhed …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Place</source>
      <translation>Sted</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Save a backup</source>
      <translation>Gem en sikkerhedskopi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Save a backup…</source>
      <translation>Gem en sikkerhedskopi …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Settings</source>
      <translation>Indstillinger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>The rules…</source>
      <translation>Reglerne …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Wrapped with your passphrase</source>
      <translation>Låst med din adgangssætning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Your company and colleagues</source>
      <translation>Din virksomhed og dine kolleger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Your store</source>
      <translation>Dit arkiv</translation>
    </message>
  </context>
  <context>
    <name>SignDialog</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>&amp;Job</source>
      <translation>&amp;Stilling</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>&amp;Look at it again by</source>
      <translation>&amp;Se på den igen senest</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>&amp;Name</source>
      <translation>&amp;Navn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>&amp;Passphrase of the key</source>
      <translation>Nøglens &amp;adgangssætning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>A person, not a team</source>
      <translation>En person, ikke et team</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Approve</source>
      <translation>Godkend</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Approve “{title}”</source>
      <translation>Godkend “{title}”</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Empty if this computer keeps the key</source>
      <translation>Tom, hvis computeren gemmer nøglen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>First and last name</source>
      <translation>For- og efternavn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Job</source>
      <translation>Stilling</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Look at it again by</source>
      <translation>Se på den igen senest</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Not ready to be approved yet</source>
      <translation>Endnu ikke klar til godkendelse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Passphrase of the key</source>
      <translation>Nøglens adgangssætning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Questions still open</source>
      <translation>Spørgsmål, der stadig er åbne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Reason</source>
      <translation>Begrundelse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Sign with my approver's key, so that other laptops can check it</source>
      <translation>Underskriv med min godkendernøgle, så andre computere kan kontrollere det</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Take back</source>
      <translation>Tag tilbage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Take back the approval of “{title}”</source>
      <translation>Tag godkendelsen af “{title}” tilbage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>The signature can't be changed afterwards. A new version can.</source>
      <translation>Underskriften kan ikke ændres bagefter. Det kan en ny version.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Turn down</source>
      <translation>Afvis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Turn down “{title}”</source>
      <translation>Afvis “{title}”</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Why</source>
      <translation>Hvorfor</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>You wrote it yourself. Better: let a colleague approve. If there is none, say so; the passport shows it.</source>
      <translation>Du har selv skrevet den. Bedre: lad en kollega godkende. Er der ingen, så sig det; eksportpasset viser det.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Your data say otherwise</source>
      <translation>Dine data siger noget andet</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>… and {count} more</source>
      <translation>
        <numerusform>… og {count} mere</numerusform>
        <numerusform>… og {count} mere</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SourcesPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Details</source>
      <translation>Detaljer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Entries</source>
      <translation>Poster</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Key</source>
      <translation>Nøgle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Marketing</source>
      <translation>Markedsføring</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Name</source>
      <translation>Navn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Not marketing</source>
      <translation>Ikke markedsføring</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Nothing here yet</source>
      <translation>Intet her endnu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Open…</source>
      <translation>Åbn …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Papers…</source>
      <translation>Papirer …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Sources &amp; recipients</source>
      <translation>Kilder &amp; modtagere</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Version {version}</source>
      <translation>Version {version}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>What it is</source>
      <translation>Hvad det er</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>{count} against what it is said to hold</source>
      <translation>
        <numerusform>{count} imod det, den siges at indeholde</numerusform>
        <numerusform>{count} imod det, den siges at indeholde</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>{count} bounced</source>
      <translation>
        <numerusform>{count} kom retur</numerusform>
        <numerusform>{count} kom retur</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>{count} duplicates</source>
      <translation>
        <numerusform>{count} dublet</numerusform>
        <numerusform>{count} dubletter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>{count} flagged</source>
      <translation>
        <numerusform>{count} flaget</numerusform>
        <numerusform>{count} flaget</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>{count} leads</source>
      <translation>
        <numerusform>{count} lead</numerusform>
        <numerusform>{count} leads</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>{count} said no</source>
      <translation>
        <numerusform>{count} sagde nej</numerusform>
        <numerusform>{count} sagde nej</numerusform>
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
      <translation>Leads, der har det</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/models/spelling_lines.py" />
      <source>What differs</source>
      <translation>Hvad der afviger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/models/spelling_lines.py" />
      <source>Write instead</source>
      <translation>Skriv i stedet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/models/spelling_lines.py" />
      <source>Written so</source>
      <translation>Skrevet sådan</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/models/spelling_lines.py" />
      <source>capitals, spaces, marks</source>
      <translation>store bogstaver, mellemrum, tegn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/models/spelling_lines.py" />
      <source>letters or words</source>
      <translation>bogstaver eller ord</translation>
    </message>
  </context>
  <context>
    <name>SpellingList</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Each value of this field is written in one way only.</source>
      <translation>Hver værdi i dette felt er kun skrevet på én måde.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Field</source>
      <translation>Felt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Looking…</source>
      <translation>Leder …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>R   The other way round</source>
      <translation>R   Den anden vej</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Show more</source>
      <translation>Vis flere</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>The first {count} are shown.</source>
      <translation>De første {count} vises.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Tick a line to see what will happen.</source>
      <translation>Sæt kryds ved en linje for at se, hvad der vil ske.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Tick all</source>
      <translation>Vælg alle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Tick the sure ones</source>
      <translation>Vælg de sikre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Undo</source>
      <translation>Fortryd</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Values written in several ways</source>
      <translation>Værdier skrevet på flere måder</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Write them so</source>
      <translation>Skriv dem sådan</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Writing values in one way</source>
      <translation>Skriver værdier på én måde</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>{count} leads written anew.</source>
      <translation>
        <numerusform>{count} lead skrevet om.</numerusform>
        <numerusform>{count} leads skrevet om.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>{count} values are written in several ways. Tick what is the same.</source>
      <translation>
        <numerusform>{count} værdi er skrevet på flere måder. Sæt kryds ved det, der er det samme.</numerusform>
        <numerusform>{count} værdier er skrevet på flere måder. Sæt kryds ved det, der er det samme.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Drop lead lists, get back the people you may lawfully contact. Everything stays on this computer, encrypted.</source>
      <translation>Slip lister med leads, og få dem tilbage, du lovligt må kontakte. Alt bliver på denne computer, krypteret.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>I have kept it in a safe place</source>
      <translation>Jeg har gemt den et sikkert sted</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Look around first. The sample store holds lists of made-up people and is thrown away afterwards.</source>
      <translation>Se dig omkring først. Prøvearkivet rummer lister med opfundne personer og smides væk bagefter.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Make a new store instead</source>
      <translation>Lav et nyt arkiv i stedet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Make my store</source>
      <translation>Lav mit arkiv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Make your own store. It is encrypted; its key is kept in this computer's password store.</source>
      <translation>Lav dit eget arkiv. Det er krypteret; nøglen gemmes i computerens adgangskodelager.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Making the encrypted store…</source>
      <translation>Laver det krypterede arkiv …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Nobody can read it without your key.</source>
      <translation>Ingen kan læse det uden din nøgle.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Open</source>
      <translation>Åbn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Open with your passphrase or your recovery key</source>
      <translation>Åbn med din adgangssætning eller gendannelsesnøgle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Opening the encrypted store…</source>
      <translation>Åbner det krypterede arkiv …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Passphrase</source>
      <translation>Adgangssætning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Passphrase, at least 10 characters</source>
      <translation>Adgangssætning, mindst 10 tegn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Place: {folder}</source>
      <translation>Sted: {folder}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Preparing the sample lists…</source>
      <translation>Forbereder eksempellisterne …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Print it or write it down, and keep it away from this computer. It is the only way in if the key is lost. It is shown once.</source>
      <translation>Print den eller skriv den ned, og opbevar den væk fra denne computer. Den er den eneste vej ind, hvis nøglen går tabt. Den vises én gang.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Protect it with a passphrase instead (needed where there is no password store)</source>
      <translation>Beskyt det i stedet med en adgangssætning (nødvendigt uden adgangskodelager)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Recovery key</source>
      <translation>Gendannelsesnøgle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Start</source>
      <translation>Begynd</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>The same again</source>
      <translation>Den samme igen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>The store could not be made.</source>
      <translation>Arkivet kunne ikke laves.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>The store could not be opened. Its files are unchanged.</source>
      <translation>Arkivet kunne ikke åbnes. Dets filer er uændrede.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>The store is locked</source>
      <translation>Arkivet er låst</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>This takes a few seconds.</source>
      <translation>Det tager få sekunder.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Try again</source>
      <translation>Prøv igen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Try with sample lists</source>
      <translation>Prøv med eksempellister</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Unlock</source>
      <translation>Lås op</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Welcome. Two ways to begin:</source>
      <translation>Velkommen. Der er to måder at begynde på:</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Your recovery key</source>
      <translation>Din gendannelsesnøgle</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/status_line.py" />
      <source>Cancel</source>
      <translation>Annullér</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/status_line.py" />
      <source>Encrypted · on this computer</source>
      <translation>Krypteret · på denne computer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/status_line.py" />
      <source>Progress</source>
      <translation>Fremdrift</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/status_line.py" />
      <source>{count} leads · {ready} ready · {blocked} blocked · {check} to check</source>
      <translation>
        <numerusform>{count} lead · {ready} klar · {blocked} spærret · {check} skal tjekkes</numerusform>
        <numerusform>{count} leads · {ready} klar · {blocked} spærret · {check} skal tjekkes</numerusform>
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
      <translation>{title}: {done} af {total}</translation>
    </message>
  </context>
  <context>
    <name>StopsPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Add…</source>
      <translation>Tilføj …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Because</source>
      <translation>Fordi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Channel</source>
      <translation>Kanal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Choose an opt-out or do-not-call list</source>
      <translation>Vælg en afmeldings- eller spærreliste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Do not contact</source>
      <translation>Kontakt ikke</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Do-not-contact list</source>
      <translation>Spærreliste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Everybody here is held back from every export, and left out of every later import. Entries are kept as fingerprints that can't be read back, also after a person's data are deleted. No import, undo or restore lifts one.</source>
      <translation>Alle her holdes ude af hver eksport og hver senere import. Poster gemmes som fingeraftryk, der ikke kan læses tilbage, også efter at en persons data er slettet. Ingen import, fortrydelse eller gendannelse ophæver en.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>From</source>
      <translation>Fra</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Import a list…</source>
      <translation>Importér en liste …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Import {number}</source>
      <translation>Import {number}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Lists ({endings});;All files (*)</source>
      <translation>Lister ({endings});;Alle filer (*)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Nobody yet</source>
      <translation>Ingen endnu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Since</source>
      <translation>Siden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Stops</source>
      <translation>Spærringer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>What</source>
      <translation>Hvad</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>{count} answers of the do-not-call list are on record.</source>
      <translation>
        <numerusform>{count} svar fra opkaldsspærrelisten er registreret.</numerusform>
        <numerusform>{count} svar fra opkaldsspærrelisten er registreret.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>{count} entries</source>
      <translation>
        <numerusform>{count} post</numerusform>
        <numerusform>{count} poster</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>{count} new entries on the do-not-contact list.</source>
      <translation>
        <numerusform>{count} ny post på spærrelisten.</numerusform>
        <numerusform>{count} nye poster på spærrelisten.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Template</name>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>A Danish manager expects calls from suppliers; a German one only where the call plainly concerns the company's own need.</source>
      <translation>En dansk leder regner med opkald fra leverandører; en tysk kun, hvor opkaldet tydeligt angår virksomhedens eget behov.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>A call interrupts people; that is why it is kept short and made only once.</source>
      <translation>Et opkald forstyrrer; derfor holdes det kort og sker kun én gang.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>A call interrupts; it is kept under five minutes and never repeated unasked.</source>
      <translation>Et opkald forstyrrer; det holdes under fem minutter og gentages aldrig uopfordret.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>A customer or partner tells us of a colleague elsewhere who may need what we sell. We note name, company, role and work e-mail together with who recommended them, write once naming that person, and call once if there is no answer.</source>
      <translation>En kunde eller partner fortæller os om en fagfælle et andet sted, som måske har brug for det, vi sælger. Vi noterer navn, virksomhed, stilling og arbejds-e-mail sammen med, hvem der anbefalede personen, skriver én gang med henvisning til vedkommende og ringer én gang, hvis der ikke kommer svar.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>A few may: one click or one word on the phone ends it</source>
      <translation>Nogle få måske: ét klik eller ét ord i telefonen stopper det</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>A few minutes to read, a call during work. No cost; saying no has no consequence.</source>
      <translation>Et par minutter at læse, et opkald i arbejdstiden. Ingen udgift; et nej har ingen følger.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>A few minutes, perhaps an unwelcome memory of a dispute. No cost.</source>
      <translation>Et par minutter, måske et ubehageligt minde om en uenighed. Ingen udgift.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>A few will, and are taken out the same day</source>
      <translation>Nogle få vil, og de tages ud samme dag</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>A few: one click and no further invitation comes</source>
      <translation>Nogle få: ét klik, og der kommer ingen flere invitationer</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>A few: their answer is entered as a stop the same day</source>
      <translation>Nogle få: deres svar indføres som et stop samme dag</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>A few: they are not asked again</source>
      <translation>Nogle få: de bliver ikke spurgt igen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>A former customer is not surprised by one message; more than one would annoy.</source>
      <translation>En tidligere kunde undrer sig ikke over én meddelelse; flere ville irritere.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>A leaflet in each parcel</source>
      <translation>En folder i hver pakke</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>A letter first</source>
      <translation>Først et brev</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>A letter with a reply card</source>
      <translation>Et brev med svarkort</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>A line above the signature with a link and a reply address</source>
      <translation>En linje over underskriften med et link og en svaradresse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>A link above the signature of each message, and by reply</source>
      <translation>Et link over underskriften i hver meddelelse og ved at svare</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>A link in the first line of the footer of each message, and by reply</source>
      <translation>Et link i første linje af bunden i hver meddelelse og ved at svare</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>A minute a month to read or to throw away; for a call some minutes of working time. Nothing beyond that.</source>
      <translation>Et minut om måneden at læse eller smide væk; ved et opkald nogle minutters arbejdstid. Intet derudover.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>A minute to read an invitation. No cost, and staying away has no consequence.</source>
      <translation>Et minut at læse en invitation. Ingen udgift, og at blive væk har ingen følger.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>A minute to read one e-mail, perhaps a call at a bad moment. No cost and no effect outside work.</source>
      <translation>Et minut at læse én e-mail, måske et opkald på et dårligt tidspunkt. Ingen udgift og ingen virkning uden for arbejdet.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>A minute to read, some annoyance at an unasked message. No cost, no effect on anybody's standing or private life.</source>
      <translation>Et minut at læse, lidt irritation over en uopfordret meddelelse. Ingen udgift, ingen virkning på nogens omdømme eller privatliv.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>A minute to read, some embarrassment if the hint was wrong. No cost and no effect outside work.</source>
      <translation>Et minut at læse, lidt forlegenhed, hvis tippet var forkert. Ingen udgift og ingen virkning uden for arbejdet.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>A notice on our website</source>
      <translation>Et opslag på vores hjemmeside</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>A person we work with believes that we can help somebody they know. We want to follow that hint while it is fresh.</source>
      <translation>En person, vi arbejder med, mener, at vi kan hjælpe en, vedkommende kender. Vi vil følge tippet, mens det er friskt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>A purchase one to three years ago; the data served to deliver and invoice</source>
      <translation>Et køb for et til tre år siden; oplysningerne blev brugt til at levere og fakturere</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>A purchase within three years; the data served to deliver and to invoice</source>
      <translation>Et køb inden for tre år; oplysningerne blev brugt til at levere og fakturere</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>A young supplier finds customers only by addressing them. Without that we would depend on large platforms and grow far more slowly.</source>
      <translation>En ung leverandør finder kun kunder ved at henvende sig til dem. Ellers ville vi afhænge af store platforme og vokse langt langsommere.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Above the programme in the invitation and in the reminder, by link and reply</source>
      <translation>Over programmet i invitationen og i påmindelsen, via link og svar</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Amounts of single orders</source>
      <translation>Beløb på enkelte ordrer</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>An interruption of a few minutes, annoyance if the reason does not hold. No cost and no lasting effect.</source>
      <translation>Nogle minutters afbrydelse, irritation hvis grunden ikke holder. Ingen udgift og ingen varig virkning.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>An interruption of some minutes, annoyance if the product does not fit. No cost and no lasting effect.</source>
      <translation>Nogle minutters afbrydelse, irritation hvis produktet ikke passer. Ingen udgift og ingen varig virkning.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>An invitation works only if it names date and place to somebody who can come and cares for the subject.</source>
      <translation>En invitation virker kun, hvis den nævner dato og sted for en, der kan komme og interesserer sig for emnet.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>An unasked message, a minute of time, and the feeling of having lost sight of one's address. No cost.</source>
      <translation>En uopfordret meddelelse, et minuts tid og følelsen af at have mistet overblikket over sin adresse. Ingen udgift.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Answering visitors of our stand once about the products they looked at, in their professional role.</source>
      <translation>At svare besøgende på vores stand én gang om de produkter, de så på, i deres rolle på arbejdet.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Asked for in the talk and entered while speaking; by e-mail at any time</source>
      <translation>Der spørges under samtalen, og svaret indføres, mens man taler; pr. e-mail til enhver tid</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Asking for consent at the stand</source>
      <translation>At bede om samtykke på standen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Asking for consent before</source>
      <translation>At bede om samtykke inden</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Asking for consent first</source>
      <translation>At bede om samtykke først</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Asking persons in charge in chosen companies once by phone whether a product that fits their operation interests them.</source>
      <translation>At spørge ansvarlige i udvalgte virksomheder én gang i telefonen, om et produkt, der passer til deres drift, interesserer dem.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Being introduced by an acquaintance is an everyday thing in business</source>
      <translation>At blive præsenteret af en bekendt er hverdag i erhvervslivet</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Below the proposal by link and reply; on the phone by a word</source>
      <translation>Under forslaget via link og svar; i telefonen med et ord</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Birthdays</source>
      <translation>Fødselsdage</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Bought list of companies</source>
      <translation>Købt liste over virksomheder</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Building such a list ourselves would take a person half a year. Without it the new region would have to wait.</source>
      <translation>At bygge sådan en liste selv ville tage én person et halvt år. Uden den måtte det nye område vente.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Calling persons in charge of chosen companies once where a fact about the company makes interest presumable.</source>
      <translation>At ringe én gang til ansvarlige i udvalgte virksomheder, hvor et forhold ved virksomheden gør interesse sandsynlig.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Calling the switchboard only</source>
      <translation>Kun at ringe til omstillingen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Calls about business are common in Denmark; in Germany they are accepted where there is a concrete reason</source>
      <translation>Opkald om forretning er almindelige i Danmark; i Tyskland accepteres de, hvor der er en konkret grund</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Calls between companies about business are common and understood</source>
      <translation>Opkald mellem virksomheder om forretning er almindelige og velkendte</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Calls to companies</source>
      <translation>Opkald til virksomheder</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Calls to companies in Denmark and Germany</source>
      <translation>Opkald til virksomheder i Danmark og Tyskland</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Chosen companies, by their role mailboxes</source>
      <translation>Udvalgte virksomheder via deres fællespostkasser</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Collecting published company addresses ourselves</source>
      <translation>At indsamle offentliggjorte firmaadresser selv</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Contact persons of companies that bought from us within three years</source>
      <translation>Kontaktpersoner i virksomheder, der har købt hos os inden for tre år</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Contact persons of companies whose last order is one to three years old</source>
      <translation>Kontaktpersoner i virksomheder, hvis seneste ordre er et til tre år gammel</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Contacting a person whom somebody they know recommended to us, once, about the need that was named.</source>
      <translation>At kontakte en person, som en bekendt har anbefalet os, én gang, om det behov, der blev nævnt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Customers know such messages from all of their suppliers</source>
      <translation>Kunder kender sådanne meddelelser fra alle deres leverandører</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Customers leave for reasons we have often mended since. We want to tell them once and ask what went wrong.</source>
      <translation>Kunder forlader os af grunde, vi ofte har rettet siden. Vi vil fortælle dem det én gang og spørge, hvad der gik galt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Customers need spare parts, additions and replacements for what they bought. We want to tell them in time what is available.</source>
      <translation>Kunder har brug for reservedele, tilbehør og afløsere til det, de har købt. Vi vil i tide fortælle dem, hvad der findes.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Department mailboxes first, a proposal and one reminder, no search for persons.</source>
      <translation>Først afdelingspostkasser, ét forslag og én påmindelse, ingen søgning efter personer.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Department mailboxes of chosen companies; later the person the company names to us</source>
      <translation>Afdelingspostkasser i udvalgte virksomheder; senere den person, virksomheden nævner for os</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Diet and access needs before somebody signs up</source>
      <translation>Behov for særlig kost og adgang, før nogen har tilmeldt sig</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Direct numbers</source>
      <translation>Direkte numre</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Direct phone number</source>
      <translation>Direkte telefonnummer</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Direct phone numbers</source>
      <translation>Direkte telefonnumre</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Done as well; it reaches people who live too far away</source>
      <translation>Gøres også; det når folk, der bor for langt væk</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Done first; the name lets us ask for one person instead of disturbing several</source>
      <translation>Gøres først; med navnet kan vi spørge efter én person i stedet for at forstyrre flere</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Done for the largest fifty; for the rest the effort is far beyond our means</source>
      <translation>Gjort for de halvtreds største; for resten overstiger arbejdet langt vores muligheder</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Done twice a year; most small companies do not travel to them</source>
      <translation>Gøres to gange om året; de fleste små virksomheder rejser ikke dertil</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Done: phone, revenue and profile links were not taken over</source>
      <translation>Gjort: telefon, omsætning og profillinks blev ikke taget med</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>E-mail addresses</source>
      <translation>E-mailadresser</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Entered by the companies themselves for contacts in the trade</source>
      <translation>Indtastet af virksomhederne selv til kontakter i branchen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Few: a reply ends it for the whole company if it wishes</source>
      <translation>Få: et svar stopper det for hele virksomheden, hvis den ønsker det</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Fewer columns than the vendor offers</source>
      <translation>Færre kolonner, end leverandøren tilbyder</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Fifty companies, one mailbox each, a proposal and one reminder. Names are held only after an answer.</source>
      <translation>Halvtreds virksomheder, én postkasse hver, ét forslag og én påmindelse. Navne gemmes først efter et svar.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>First e-mail to companies</source>
      <translation>Første e-mail til virksomheder</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>For each of some fifty chosen companies we read its public website, write down which department deals with our subject and its published mailbox, write to that mailbox with a proposal made for this company, and note a person only when the company names one to us.</source>
      <translation>For hver af omkring halvtreds udvalgte virksomheder læser vi den offentlige hjemmeside, noterer, hvilken afdeling der tager sig af vores emne, og dens offentliggjorte postkasse, skriver dertil med et forslag lavet til netop den virksomhed og noterer først en person, når virksomheden nævner en.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>From earlier events and from talks with our sales staff we take persons in fitting roles within travelling distance, send one invitation and one reminder to our seminar, note who comes, and delete whoever did not answer after the event.</source>
      <translation>Fra tidligere arrangementer og samtaler med vores sælgere tager vi personer i passende stillinger inden for rejseafstand, sender én invitation og én påmindelse til vores seminar, noterer, hvem der kommer, og sletter dem, der ikke svarede, efter arrangementet.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>From our order system we take the contact persons of companies that bought within three years, sort them by product group, and tell them by e-mail, phone or letter about products that belong to what they bought, at most once a month.</source>
      <translation>Fra vores ordresystem tager vi kontaktpersoner i virksomheder, der har købt inden for tre år, ordner dem efter produktgruppe og fortæller dem pr. e-mail, telefon eller brev om produkter, der hører til det, de har købt, højst én gang om måneden.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>From our order system we take the contact persons of companies whose last order is between one and three years old, check on the company's website that they still work there, and write once with what has changed, followed by one call.</source>
      <translation>Fra vores ordresystem tager vi kontaktpersoner i virksomheder, hvis seneste ordre er mellem et og tre år gammel, ser på virksomhedens hjemmeside, om de stadig arbejder der, og skriver én gang om, hvad der er ændret, fulgt af ét opkald.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>General mailboxes of the companies</source>
      <translation>Virksomhedernes fælles postkasser</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>General mailboxes only</source>
      <translation>Kun fælles postkasser</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Given by an acquaintance for this one contact, with the person's knowledge where possible</source>
      <translation>Givet af en bekendt til denne ene kontakt, så vidt muligt med personens vidende</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Given by the customers with their own orders</source>
      <translation>Givet af kunderne med deres egne ordrer</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Given by the people themselves at earlier events and in talks</source>
      <translation>Givet af personerne selv ved tidligere arrangementer og i samtaler</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Given by themselves when they ordered</source>
      <translation>Givet af dem selv, da de bestilte</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Gladly: we say at which fair we met</source>
      <translation>Gerne: vi siger, på hvilken messe vi mødtes</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Guests of public bodies need leave of their employer; the invitation says so.</source>
      <translation>Gæster fra offentlige organer skal have lov af deres arbejdsgiver; det siger invitationen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Handing a card to an exhibitor is widely understood as a wish to hear from them</source>
      <translation>At give en udstiller et kort forstås bredt som et ønske om at høre fra vedkommende</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Hardly any; who does is not contacted again and the recommender is not told why</source>
      <translation>Næsten ingen; den, der gør det, kontaktes ikke igen, og den, der anbefalede, får ikke at vide hvorfor</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Hearing again from a former supplier is common</source>
      <translation>At høre fra en tidligere leverandør igen er almindeligt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>In each e-mail by link, in each letter by address, on the phone by a word</source>
      <translation>I hver e-mail via link, i hvert brev via adresse, i telefonen med et ord</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>In the message by link and reply, on the phone by a word</source>
      <translation>I meddelelsen via link og svar, i telefonen med et ord</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>In the message itself: one word of reply ends it</source>
      <translation>I selve meddelelsen: ét ord som svar stopper det</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>In the proposal and in the reminder: a line with a reply address that ends it</source>
      <translation>I forslaget og i påmindelsen: en linje med en svaradresse, der stopper det</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Introduced by somebody they know</source>
      <translation>Anbefalet af en bekendt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Introductions bring our best customers. Without them we would write to far more strangers for the same result.</source>
      <translation>Anbefalinger giver vores bedste kunder. Uden dem ville vi skrive til langt flere fremmede for samme resultat.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Invitation to an event</source>
      <translation>Invitation til et arrangement</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Invitations to seminars are common and mostly welcome</source>
      <translation>Invitationer til seminarer er almindelige og for det meste velkomne</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Inviting persons of the trade whom we know to one seminar in their own field.</source>
      <translation>At invitere personer i branchen, som vi kender, til ét seminar inden for deres eget fag.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>It is there, and is found only by those who know us</source>
      <translation>Det findes og ses kun af dem, der kender os</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>It stays in the warehouse and does not reach the person who decides</source>
      <translation>Den bliver på lageret og når ikke den, der bestemmer</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>It would spread the private hint within a company where it concerns one person</source>
      <translation>Det ville sprede et privat tip i en virksomhed, hvor det angår én person</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Kept where no person is known; answers came from one in a thousand</source>
      <translation>Bruges, hvor ingen person er kendt; der kom svar fra én ud af tusind</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Letters only</source>
      <translation>Kun breve</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Letting the recommender pass our card on</source>
      <translation>At lade den, der anbefaler, give vores kort videre</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Links to profiles</source>
      <translation>Links til profiler</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Looking for resellers and partners</source>
      <translation>Søgning efter forhandlere og partnere</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Looking up persons on social networks</source>
      <translation>At slå personer op på sociale netværk</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Managers who decide about what we sell, in companies with more than ten people</source>
      <translation>Ledere, der bestemmer over det, vi sælger, i virksomheder med flere end ti ansatte</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Many know that lists of business contacts exist, not everybody does</source>
      <translation>Mange ved, at der findes lister over erhvervskontakter, men ikke alle</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Meeting them at fairs</source>
      <translation>At møde dem på messer</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Members are told on joining that the directory serves contacts between members, suppliers included, and how to be left out.</source>
      <translation>Medlemmer får ved indmeldelsen at vide, at registret tjener kontakter mellem medlemmer, leverandører medregnet, og hvordan man bliver udeladt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Mobile numbers</source>
      <translation>Mobilnumre</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Names of staff on the website</source>
      <translation>Navne på ansatte på hjemmesiden</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Neither: contact persons of companies are adults at work.</source>
      <translation>Ingen af delene: kontaktpersoner i virksomheder er voksne på arbejde.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Neither: contact persons of companies at work.</source>
      <translation>Ingen af delene: kontaktpersoner i virksomheder på arbejde.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Neither: departments of companies are addressed.</source>
      <translation>Ingen af delene: der skrives til afdelinger i virksomheder.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Neither: flagged rows are taken out at import, and only persons in charge in companies remain.</source>
      <translation>Ingen af delene: flagede rækker tages ud ved importen, og kun ansvarlige i virksomheder bliver tilbage.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Neither: only people who decide about purchases in companies are chosen.</source>
      <translation>Ingen af delene: kun personer, der bestemmer over indkøb i virksomheder, vælges.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Neither: owners and heads of sales of companies.</source>
      <translation>Ingen af delene: ejere og salgschefer i virksomheder.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Neither: persons in charge of an operation are adults in their job.</source>
      <translation>Ingen af delene: driftsansvarlige er voksne i deres job.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Neither: persons in charge of an operation, at their work.</source>
      <translation>Ingen af delene: driftsansvarlige på deres arbejde.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Neither: the fair admits professionals only, and the list holds people in companies.</source>
      <translation>Ingen af delene: messen er kun for fagfolk, og listen rummer folk i virksomheder.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Neither: the seminar is for people at work.</source>
      <translation>Ingen af delene: seminaret er for folk på arbejde.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Neither: those recommended decide about purchases in a company.</source>
      <translation>Ingen af delene: de anbefalede bestemmer over indkøb i en virksomhed.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>New customers come mostly from fairs. Without a follow-up the cost of the stand would be lost and sales would fall noticeably.</source>
      <translation>Nye kunder kommer mest fra messer. Uden opfølgning ville udgiften til standen være tabt, og salget ville falde mærkbart.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Newsletter on consent only</source>
      <translation>Kun nyhedsbrev med samtykke</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>No code of our trade says more than the law; the terms of sale mention the messages.</source>
      <translation>Ingen kodeks i vores branche siger mere end loven; salgsbetingelserne nævner meddelelserne.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>No platform is involved; the person who recommends is told how we use the hint.</source>
      <translation>Ingen platform er involveret; den, der anbefaler, får at vide, hvordan vi bruger tippet.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>No: a note of the call stays with us and goes on request</source>
      <translation>Nej: et notat om opkaldet bliver hos os og slettes på anmodning</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>No: a note on the website is seen only by those who look for it, mostly when it is too late.</source>
      <translation>Nej: et opslag på hjemmesiden ses kun af dem, der leder efter det, og oftest for sent.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>No: a notice in the trade paper brought one answer in a year.</source>
      <translation>Nej: en annonce i fagbladet gav ét svar på et år.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>No: a notice on our website is not seen by those who no longer buy from us.</source>
      <translation>Nej: et opslag på vores hjemmeside ses ikke af dem, der ikke længere køber hos os.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>No: a notice on the website alone brought nine guests in the first year.</source>
      <translation>Nej: et opslag på hjemmesiden alene gav ni gæster det første år.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>No: advertisements in the region reached few of these companies in our trial last spring.</source>
      <translation>Nej: annoncer i området nåede få af disse virksomheder, da vi prøvede det sidste forår.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>No: advertisements reach everybody but cannot answer what this visitor asked at the stand.</source>
      <translation>Nej: annoncer når alle, men kan ikke svare på det, netop denne besøgende spurgte om på standen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>No: calls are dialled by hand, not recorded and not scored.</source>
      <translation>Nej: der ringes op i hånden, opkald optages ikke, og der gives ingen score.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>No: calls are neither recorded nor evaluated, and numbers are dialled by hand.</source>
      <translation>Nej: opkald hverken optages eller analyseres, og der ringes op i hånden.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>No: company addresses and work numbers only, taken from orders of the company.</source>
      <translation>Nej: kun firmaadresser og arbejdsnumre fra virksomhedens ordrer.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>No: department mailboxes and company addresses; nothing about anybody's private life.</source>
      <translation>Nej: afdelingspostkasser og firmaadresser; intet om nogens privatliv.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>No: from a public company register and the companies' own websites</source>
      <translation>Nej: fra et offentligt virksomhedsregister og virksomhedernes egne hjemmesider</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>No: from company registers and the companies' own websites</source>
      <translation>Nej: fra virksomhedsregistre og virksomhedernes egne hjemmesider</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>No: from the association's directory</source>
      <translation>Nej: fra foreningens register</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>No: from the companies' own websites</source>
      <translation>Nej: fra virksomhedernes egne hjemmesider</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>No: from the person who recommends them</source>
      <translation>Nej: fra den person, der anbefaler dem</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>No: from the vendor, who collects from company websites and trade directories</source>
      <translation>Nej: fra leverandøren, som indsamler fra virksomheders hjemmesider og branchefortegnelser</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>No: hardly any personal data are held before somebody answers</source>
      <translation>Nej: der gemmes næsten ingen personoplysninger, før nogen svarer</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>No: letters stayed without answer, and e-mail without consent is not allowed in either country.</source>
      <translation>Nej: breve blev ikke besvaret, og e-mail uden samtykke er ikke tilladt i nogen af landene.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>No: letters were not answered in earlier years, and e-mail is not allowed without consent in most of these countries.</source>
      <translation>Nej: breve blev ikke besvaret i tidligere år, og e-mail uden samtykke er ikke tilladt i de fleste af disse lande.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>No: nothing is added to the hint, no tracking and no score is used.</source>
      <translation>Nej: intet føjes til tippet, og der bruges hverken sporing eller score.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>No: nothing is passed on, and one click deletes the entry</source>
      <translation>Nej: intet gives videre, og ét klik sletter posten</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>No: nothing is tracked apart from who signs up.</source>
      <translation>Nej: intet spores ud over, hvem der tilmelder sig.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>No: nothing leaves our house, and a word ends the messages</source>
      <translation>Nej: intet forlader huset, og ét ord stopper meddelelserne</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>No: only details printed on business cards. Private numbers that somebody added by hand are not typed in.</source>
      <translation>Nej: kun det, der er trykt på visitkort. Private numre, som nogen har tilføjet i hånden, tastes ikke ind.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>No: only what a company says about itself is used, and nothing is gathered about persons.</source>
      <translation>Nej: kun det, en virksomhed siger om sig selv, bruges, og intet samles om personer.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>No: published company numbers only; mobile and private numbers are neither looked up nor dialled.</source>
      <translation>Nej: kun offentliggjorte firmanumre; mobil- og privatnumre hverken slås op eller ringes op.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>No: published company numbers only; private and mobile numbers are not looked up.</source>
      <translation>Nej: kun offentliggjorte firmanumre; private numre og mobilnumre slås ikke op.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>No: rows with private mailboxes and mobile numbers are dropped before the first message.</source>
      <translation>Nej: rækker med private postkasser og mobilnumre fjernes før den første meddelelse.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>No: size and region are the only things chosen by, and nothing is looked up in addition.</source>
      <translation>Nej: der vælges kun efter størrelse og område, og intet slås op derudover.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>No: sorting by product group is all that is done, without scores or tracking.</source>
      <translation>Nej: der ordnes kun efter produktgruppe, uden score eller sporing.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>No: the age of the last order is the only thing looked at.</source>
      <translation>Nej: der ses kun på, hvor gammel den seneste ordre er.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>No: the data stay where they have been since the order</source>
      <translation>Nej: oplysningerne bliver, hvor de har været siden ordren</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>No: the data stay with our sales office</source>
      <translation>Nej: oplysningerne bliver på vores salgskontor</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>No: the data stay with us and are deleted on a word</source>
      <translation>Nej: oplysningerne bliver hos os og slettes på et ord</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>No: the hint stays with one colleague and is deleted on a word</source>
      <translation>Nej: tippet bliver hos én kollega og slettes på et ord</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>No: the list is not joined with other data, nothing is scored and openings are not tracked.</source>
      <translation>Nej: listen samles ikke med andre data, der gives ingen score, og åbninger spores ikke.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>No: the list of guests is not passed on, not even to speakers</source>
      <translation>Nej: gæstelisten gives ikke videre, heller ikke til oplægsholdere</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>No: the messages carry no tracking, and nothing is bought in addition to what stands on the card.</source>
      <translation>Nej: meddelelserne spores ikke, og intet købes til ud over det, der står på kortet.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>No: the note of the call stays with us and is deleted on request</source>
      <translation>Nej: notatet om opkaldet bliver hos os og slettes på anmodning</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>No: the proposal is about one company and can be made to that company only.</source>
      <translation>Nej: forslaget handler om én virksomhed og kan kun gives til den.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>No: there is no tracking of openings, no score and no data added from elsewhere.</source>
      <translation>Nej: åbninger spores ikke, der er ingen score, og intet hentes andre steder.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>No: they come from a trade directory</source>
      <translation>Nej: de kommer fra en branchefortegnelse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>No: with advertisements we would have to show the offer to a hundred times as many people, most of them outside the trade.</source>
      <translation>Nej: med annoncer skulle vi vise tilbuddet til hundrede gange så mange, de fleste uden for branchen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>No: without name and address of the person recommended the hint cannot be followed at all.</source>
      <translation>Nej: uden den anbefaledes navn og adresse kan tippet slet ikke følges.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>No: work addresses and company numbers from orders of the company.</source>
      <translation>Nej: arbejdsadresser og firmanumre fra virksomhedens ordrer.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>No: work addresses and roles only; mobile numbers and home addresses are not collected.</source>
      <translation>Nej: kun arbejdsadresser og stillinger; mobilnumre og hjemmeadresser indsamles ikke.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>No: work addresses only; needs of guests are asked at sign-up and deleted after the day.</source>
      <translation>Nej: kun arbejdsadresser; gæsters behov spørges der om ved tilmeldingen, og de slettes efter dagen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>No: work contact details only; remarks about the person's character or life are not written down.</source>
      <translation>Nej: kun kontaktoplysninger på arbejdet; bemærkninger om personens karakter eller liv skrives ikke ned.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>None before; after an answer it is an enquiry</source>
      <translation>Intet forinden; efter et svar er det en henvendelse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>None so far, apart from being members of the same association</source>
      <translation>Intet hidtil ud over medlemskab af samme forening</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>None so far; we have not used the number before</source>
      <translation>Intet hidtil; vi har ikke brugt nummeret før</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>None that we see, because the offer concerns work only and nobody is put under pressure.</source>
      <translation>Ingen, vi kan se, for tilbuddet angår kun arbejdet, og ingen sættes under pres.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>None that we see: companies are addressed, and persons only where the company brings them in.</source>
      <translation>Ingen, vi kan se: der skrives til virksomheder, og til personer kun, hvor virksomheden inddrager dem.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>None that we see: the offer is useful at work and leaves private life alone.</source>
      <translation>Ingen, vi kan se: tilbuddet er nyttigt på arbejdet og lader privatlivet være i fred.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>None: customers know us, and the messages concern what they own.</source>
      <translation>Ingen: kunder kender os, og meddelelserne angår det, de ejer.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>None: we have not been in touch with them and hold no other data about them</source>
      <translation>Intet: vi har ikke været i kontakt med dem og har ingen andre oplysninger om dem</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Not needed: the mailbox suffices, and people do not expect it</source>
      <translation>Ikke nødvendigt: postkassen er nok, og folk forventer det ikke</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Notes of earlier disputes</source>
      <translation>Notater om tidligere uenigheder</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Notice in the trade paper</source>
      <translation>Annonce i fagbladet</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Numbers of one-person companies</source>
      <translation>Numre på enkeltmandsvirksomheder</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Offered in each call and entered while speaking; by e-mail at any time</source>
      <translation>Tilbydes i hvert opkald og indføres, mens man taler; pr. e-mail til enhver tid</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Offers to existing customers</source>
      <translation>Tilbud til eksisterende kunder</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Once a year we show at our house what we have learned. People from the trade come to learn and to meet each other.</source>
      <translation>Én gang om året viser vi hos os, hvad vi har lært. Folk fra branchen kommer for at lære og møde hinanden.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>One call with a concrete reason, the source named at the start, do-not-call lists checked also where it is no duty.</source>
      <translation>Ét opkald med en konkret grund, kilden nævnt fra starten, reklamebeskyttelseslister tjekket, også hvor det ikke er et krav.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>One call with a written reason, a colleague reads ten reasons a week, the Danish list is asked also for companies.</source>
      <translation>Ét opkald med en nedskrevet grund, en kollega læser ti grunde om ugen, den danske liste spørges også for virksomheder.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>One e-mail, one call, the directory named, do-not-call lists checked for one-person companies also where it is no duty.</source>
      <translation>Én e-mail, ét opkald, registret nævnt, reklamebeskyttelseslister tjekket for enkeltmandsvirksomheder, også hvor det ikke er et krav.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>One message and one call, deletion three months later, only the products the company used to buy.</source>
      <translation>Én meddelelse og ét opkald, sletning tre måneder senere, kun de produkter, virksomheden plejede at købe.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>One message and one call, the recommender named at once, deletion after three months, nothing looked up in addition.</source>
      <translation>Én meddelelse og ét opkald, den anbefalende nævnt straks, sletning efter tre måneder, intet slået op derudover.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>One offer for the role, two messages at most, the directory named in the first message, deletion after six months instead of twelve.</source>
      <translation>Ét tilbud til stillingen, højst to meddelelser, registret nævnt i den første, sletning efter seks måneder i stedet for tolv.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>One person per company and one call; a second one only if the person asked for it. Eight columns are held.</source>
      <translation>Én person pr. virksomhed og ét opkald; et andet kun, hvis personen bad om det. Der gemmes otte kolonner.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>One person per company, eight columns and two e-mails at most; whoever does not answer is deleted after six months.</source>
      <translation>Én person pr. virksomhed, otte kolonner og højst to e-mails; den, der ikke svarer, slettes efter seks måneder.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>One person per company, one call, ten columns; in Germany nobody without a written reason for the presumed interest.</source>
      <translation>Én person pr. virksomhed, ét opkald, ti kolonner; i Tyskland ingen uden en nedskrevet grund til den formodede interesse.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>One person per company, one message and one call, after a check that they still work there.</source>
      <translation>Én person pr. virksomhed, én meddelelse og ét opkald, efter at det er tjekket, at vedkommende stadig arbejder der.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>One person per hint, only what is needed to write and call, and no search for further details about them.</source>
      <translation>Én person pr. tip, kun det, der skal til for at skrive og ringe, og ingen søgning efter flere oplysninger.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Only contact persons of real orders, only product groups they bought, one message a month at most.</source>
      <translation>Kun kontaktpersoner fra rigtige ordrer, kun produktgrupper, de har købt, højst én meddelelse om måneden.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Only persons within two hours, one invitation and one reminder, and no data beyond name and address.</source>
      <translation>Kun personer inden for to timers rejse, én invitation og én påmindelse, og ingen oplysninger ud over navn og adresse.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Only product groups bought before, once a month at most, no data from elsewhere and no profiles of persons.</source>
      <translation>Kun produktgrupper, der er købt før, højst én gang om måneden, ingen data fra andre steder og ingen profiler af personer.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Only the owner or head of sales can decide about a partnership, and a short proposal shows whether it is worth a talk.</source>
      <translation>Kun ejeren eller salgschefen kan afgøre et partnerskab, og et kort forslag viser, om det er en samtale værd.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Only the trades and regions we need were bought, only nine columns were taken over, and each person gets two e-mails at most.</source>
      <translation>Kun de brancher og områder, vi har brug for, blev købt, kun ni kolonner taget med, og hver person får højst to e-mails.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Only what a company publishes for contact is used; no platform behind a login is read.</source>
      <translation>Kun det, en virksomhed offentliggør til kontakt, bruges; ingen platform bag et login læses.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Only what was asked about at the stand, at most two contacts, the fair named in the first sentence, nothing bought in addition.</source>
      <translation>Kun det, der blev spurgt om på standen, højst to henvendelser, messen nævnt i første sætning, intet købt til.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Our product has to be explained. A short talk shows better than any letter whether it fits a company, and saves both sides time.</source>
      <translation>Vores produkt skal forklares. En kort samtale viser bedre end noget brev, om det passer til en virksomhed, og sparer begge parter tid.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Our product pays only in some fifty companies. Each deserves a proposal of its own instead of a mailing.</source>
      <translation>Vores produkt betaler sig kun i omkring halvtreds virksomheder. Hver fortjener sit eget forslag i stedet for en masseudsendelse.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Our terms of sale mention such messages; there is no further code in our trade.</source>
      <translation>Vores salgsbetingelser nævner sådanne meddelelser; der er ingen yderligere kodeks i vores branche.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Owners and heads of sales of installing companies with two to fifty people</source>
      <translation>Ejere og salgschefer i installationsvirksomheder med to til halvtreds ansatte</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Owners of installing companies are asked by suppliers and expect it.</source>
      <translation>Ejere af installationsvirksomheder bliver spurgt af leverandører og forventer det.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>People in charge of purchases know that suppliers write to them; they do not expect it from every supplier, so we write rarely.</source>
      <translation>Indkøbsansvarlige ved, at leverandører skriver til dem; de forventer det ikke fra enhver, så vi skriver sjældent.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>People may wonder how we come by their address; that is why the first sentence tells them.</source>
      <translation>Folk kan undre sig over, hvor vi har deres adresse fra; derfor siger første sætning det.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Persons in charge are used to calls about their operation, though not to any call at any time; that is why each needs a concrete reason.</source>
      <translation>Ansvarlige er vant til opkald om deres drift, men ikke til ethvert opkald når som helst; derfor kræver hvert en konkret grund.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Persons in charge in companies with more than ten people; no one-person companies and no private persons</source>
      <translation>Ansvarlige i virksomheder med flere end ti ansatte; ingen enkeltmandsvirksomheder og ingen privatpersoner</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Persons in charge know offers from unknown suppliers; they do not expect a particular one, so we say at once where the address is from.</source>
      <translation>Ansvarlige kender tilbud fra ukendte leverandører; de forventer ikke et bestemt, så vi siger straks, hvor adressen er fra.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Persons in charge of purchasing or operations in companies with more than ten people</source>
      <translation>Ansvarlige for indkøb eller drift i virksomheder med flere end ti ansatte</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Persons in charge of what we sell, in companies of the trades we named to the vendor</source>
      <translation>Ansvarlige for det, vi sælger, i virksomheder i de brancher, vi nævnte for leverandøren</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Persons in charge whom a customer or partner named to us for one concrete need</source>
      <translation>Ansvarlige, som en kunde eller partner nævnte for os på grund af ét konkret behov</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Persons in fitting roles within two hours of the place, whom we have met or who asked about us</source>
      <translation>Personer i passende stillinger inden for to timers rejse, som vi har mødt, eller som har spurgt til os</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Phone numbers</source>
      <translation>Telefonnumre</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Photographs</source>
      <translation>Fotografier</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Presenting one product to persons in charge in companies of a region in which we are new.</source>
      <translation>At præsentere ét produkt for ansvarlige i virksomheder i et område, hvor vi er nye.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Private numbers of owners</source>
      <translation>Ejeres private numre</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Private numbers written on a card</source>
      <translation>Private numre skrevet på et kort</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Profile on social networks</source>
      <translation>Profil på sociale netværk</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Proposals to a department are the usual way between companies</source>
      <translation>Forslag til en afdeling er den almindelige vej mellem virksomheder</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Proposing a sales partnership once to owners of installing companies in regions where we have no partner.</source>
      <translation>At foreslå et salgspartnerskab én gang for ejere af installationsvirksomheder i områder, hvor vi ingen partner har.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Proposing one product with own figures to some fifty chosen companies through their published mailboxes.</source>
      <translation>At foreslå ét produkt med egne tal til omkring halvtreds udvalgte virksomheder via deres offentliggjorte postkasser.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Published by the companies for being contacted</source>
      <translation>Offentliggjort af virksomhederne for at blive kontaktet</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Published by the companies for business contacts</source>
      <translation>Offentliggjort af virksomhederne til erhvervskontakter</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Purchase amounts of single persons</source>
      <translation>Enkelte personers købsbeløb</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Registers are public by law; on their websites the companies name number and person for business contacts.</source>
      <translation>Registre er offentlige ifølge loven; på deres hjemmesider nævner virksomhederne nummer og person til erhvervskontakter.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Repeat orders carry half of our turnover. Without telling customers, many would learn about new parts only after a failure.</source>
      <translation>Genkøb bærer halvdelen af vores omsætning. Uden besked ville mange først høre om nye dele efter et nedbrud.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Revenue</source>
      <translation>Omsætning</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Revenue of the companies</source>
      <translation>Virksomhedernes omsætning</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Sent as well where no mailbox is published; slower and rarely answered</source>
      <translation>Sendes også, hvor ingen postkasse er offentliggjort; langsommere og sjældent besvaret</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Sent to 250 companies in both countries; two cards came back</source>
      <translation>Sendt til 250 virksomheder i begge lande; to kort kom retur</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Sent to 300 companies last year with a single answer</source>
      <translation>Sendt til 300 virksomheder sidste år med et enkelt svar</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Showing one relevant product once to the person in a company who decides about such purchases.</source>
      <translation>At vise ét relevant produkt én gang for den person i en virksomhed, der bestemmer over sådanne indkøb.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Small companies may feel bound to a large supplier; the proposal says plainly that it is free.</source>
      <translation>Små virksomheder kan føle sig bundet til en stor leverandør; forslaget siger tydeligt, at det er frivilligt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Some 120 companies in three regions, one person each, one e-mail and one call.</source>
      <translation>Omkring 120 virksomheder i tre områder, én person hver, én e-mail og ét opkald.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Some minutes to read or forward a proposal. Hardly anything for a single person, since none is addressed.</source>
      <translation>Nogle minutter at læse eller sende et forslag videre. Næsten intet for en enkelt person, da ingen tiltales.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Some owners of one-person companies work from home; such addresses are taken only as the directory publishes them.</source>
      <translation>Nogle ejere af enkeltmandsvirksomheder arbejder hjemmefra; sådanne adresser tages kun, som registret viser dem.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Some will: a no on the phone is entered at once and binds for good</source>
      <translation>Nogle vil: et nej i telefonen indføres straks og gælder for altid</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Some will: each message has a link that ends it at once</source>
      <translation>Nogle vil: hver meddelelse har et link, der stopper det med det samme</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Some will: one click stops us, and the vendor is told as well</source>
      <translation>Nogle vil: ét klik stopper os, og leverandøren får også besked</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Some: a no is entered during the call and binds for good</source>
      <translation>Nogle: et nej indføres under opkaldet og gælder for altid</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Somebody may have left in anger; the message asks and does not press.</source>
      <translation>Nogen kan have forladt os i vrede; meddelelsen spørger og presser ikke.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Somebody who stopped at our stand knows us. One message with the facts lets them judge whether a talk is worth their time.</source>
      <translation>Den, der standsede ved vores stand, kender os. Én meddelelse med fakta lader vedkommende vurdere, om en samtale er tiden værd.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Somewhat: a vendor passed the data on, so we name it and forward objections to it</source>
      <translation>Til dels: en leverandør gav oplysningerne videre, så vi nævner den og sender indsigelser videre til den</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Suppliers proposing a partnership are common in the trade</source>
      <translation>At leverandører foreslår et partnerskab, er almindeligt i branchen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Suppliers writing to the person in charge is common in this trade</source>
      <translation>At leverandører skriver til den ansvarlige, er almindeligt i denne branche</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Telling contact persons of business customers about products that belong to what their company bought from us.</source>
      <translation>At fortælle kontaktpersoner hos erhvervskunder om produkter, der hører til det, deres virksomhed har købt hos os.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Telling contact persons of former business customers once what has changed, and asking why they left.</source>
      <translation>At fortælle kontaktpersoner hos tidligere erhvervskunder én gang, hvad der er ændret, og spørge, hvorfor de gik.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>The code of our trade association on calls is kept: working hours, a number that is shown, no second call after a no.</source>
      <translation>Brancheforeningens kodeks for opkald overholdes: arbejdstid, et nummer, der vises, intet nyt opkald efter et nej.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>The companies publish the mailboxes themselves so that others write to them about the department's work.</source>
      <translation>Virksomhederne offentliggør selv postkasserne, så andre kan skrive til dem om afdelingens arbejde.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>The companies publish these addresses in order to be contacted about business</source>
      <translation>Virksomhederne offentliggør disse adresser for at blive kontaktet om forretning</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>The contact person ordered before and decides about additions, so the message reaches the right desk without a detour.</source>
      <translation>Kontaktpersonen har bestilt før og bestemmer over tilkøb, så meddelelsen når det rette bord uden omveje.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>The contract with the vendor allows use for one year in our own name; passing the list on is forbidden, and we do not.</source>
      <translation>Aftalen med leverandøren tillader brug i et år i eget navn; videregivelse er forbudt, og vi gør det ikke.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>The day is our most important meeting of the year. Without invitations it would be held before empty chairs.</source>
      <translation>Dagen er vores vigtigste møde i året. Uden invitationer ville den blive holdt for tomme stole.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>The department's mailbox is read by those who know whether the proposal fits, and they bring in the right person.</source>
      <translation>Afdelingens postkasse læses af dem, der ved, om forslaget passer, og de inddrager den rette person.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>The directory allows single contacts between member companies, and we are a member.</source>
      <translation>Registret tillader enkelte kontakter mellem medlemsvirksomheder, og vi er medlem.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>The directory tells companies at registration that suppliers may contact them with offers for their business, and how to opt out.</source>
      <translation>Registret fortæller virksomheder ved tilmeldingen, at leverandører kan kontakte dem med tilbud til deres virksomhed, og hvordan man framelder sig.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>The directory's terms allow a single business contact per company, which we keep to.</source>
      <translation>Registrets vilkår tillader én erhvervskontakt pr. virksomhed, og det overholder vi.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>The fair's terms allow exhibitors to use cards handed over at the stand, and we keep to them.</source>
      <translation>Messens vilkår tillader udstillere at bruge kort, der er afleveret på standen, og vi overholder dem.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>The hint names one person and one need, so a single message settles whether a talk makes sense.</source>
      <translation>Tippet nævner én person og ét behov, så en enkelt meddelelse afgør, om en samtale giver mening.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>The list names the person in charge in each company, so a message reaches the right desk the first time.</source>
      <translation>Listen nævner den ansvarlige i hver virksomhed, så en meddelelse når det rette bord første gang.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>The people themselves handed over the cards</source>
      <translation>Personerne afleverede selv kortene</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>The person in charge can answer two questions that decide whether the product is of use at all.</source>
      <translation>Den ansvarlige kan besvare to spørgsmål, der afgør, om produktet overhovedet er til nytte.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>The person who decides can judge within a minute whether the product fits. A message to anybody else in the company would not be passed on.</source>
      <translation>Den, der bestemmer, kan på et minut vurdere, om produktet passer. En meddelelse til andre i virksomheden ville ikke blive sendt videre.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>The person who ordered knows the machines and the history, so the answer is useful to both sides.</source>
      <translation>Den, der bestilte, kender maskinerne og historien, så svaret er nyttigt for begge parter.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>The person who recommends could press a friend; we ask them to mention it first and pay nothing for it.</source>
      <translation>Den, der anbefaler, kunne presse en ven; vi beder om, at det nævnes først, og betaler intet for det.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>The question came from one person, who would not get the answer</source>
      <translation>Spørgsmålet kom fra én person, som ikke ville få svaret</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>The question would be an unasked message about the same event</source>
      <translation>Spørgsmålet ville selv være en uopfordret meddelelse om samme arrangement</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>The recommender tells the person that they gave us the name, or we do so in the first sentence of the first message.</source>
      <translation>Den, der anbefaler, fortæller personen, at vi fik navnet, eller vi gør det i første sætning af den første meddelelse.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>The register is public by law, and the companies publish number and person in charge on their own websites for business contacts.</source>
      <translation>Registret er offentligt ifølge loven, og virksomhederne offentliggør selv nummer og ansvarlig på deres hjemmesider til erhvervskontakter.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>The request would itself be an unasked message to the same people</source>
      <translation>Anmodningen ville selv være en uopfordret meddelelse til de samme personer</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>The rules of our association on invitations are kept: no travel paid, no gifts.</source>
      <translation>Foreningens regler om invitationer overholdes: ingen betalt rejse, ingen gaver.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>The vendor is named in the first line, two messages at most, six months of storage, and a colleague checks a sample of fifty rows before the first message.</source>
      <translation>Leverandøren nævnes i første linje, højst to meddelelser, seks måneders opbevaring, og en kollega tjekker en stikprøve på halvtreds rækker før den første meddelelse.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>The vendor shows where each entry was published; sources behind a login are excluded by contract</source>
      <translation>Leverandøren viser, hvor hver post var offentliggjort; kilder bag et login er udelukket i aftalen</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>The vendor's notice names suppliers of our trade as recipients and tells people how to object; we read it and keep a copy with the source.</source>
      <translation>Leverandørens oplysningstekst nævner leverandører i vores branche som modtagere og siger, hvordan man gør indsigelse; vi har læst den og gemmer en kopi ved kilden.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>There is none so far; the number has not been used by us before</source>
      <translation>Der er intet hidtil; nummeret er ikke blevet brugt af os før</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>There is none yet; the data have not been used before</source>
      <translation>Der er intet endnu; oplysningerne er ikke blevet brugt før</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>They know the recommender; we have not used their data before</source>
      <translation>De kender den, der anbefaler; vi har ikke brugt deres oplysninger før</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>They met us or asked about us; the data served to answer them</source>
      <translation>De mødte os eller spurgte til os; oplysningerne blev brugt til at svare dem</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>They talked to us at the stand; the data have not been used before</source>
      <translation>De talte med os på standen; oplysningerne er ikke blevet brugt før</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Three people in sales live from these calls. Without them we would reach only companies that already search for such a product.</source>
      <translation>Tre personer i salget lever af disse opkald. Uden dem ville vi kun nå virksomheder, der allerede søger sådan et produkt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Trade fair follow-up</source>
      <translation>Opfølgning på messe</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Tried for years: they do not know that the fault was mended</source>
      <translation>Prøvet i årevis: de ved ikke, at fejlen er rettet</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Tried with 200 companies: two answers, most messages were never passed on</source>
      <translation>Prøvet med 200 virksomheder: to svar, de fleste meddelelser blev aldrig sendt videre</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Two messages a year, only within travelling distance, deletion three months after the day.</source>
      <translation>To meddelelser om året, kun inden for rejseafstand, sletning tre måneder efter dagen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Two people in sales depend on these calls. E-mail without consent is closed in both countries.</source>
      <translation>To personer i salget er afhængige af disse opkald. E-mail uden samtykke er lukket i begge lande.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Two projects a year carry the product line. Without direct proposals these companies would not know that it exists.</source>
      <translation>To projekter om året bærer produktlinjen. Uden direkte forslag ville disse virksomheder ikke vide, at den findes.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Used where the person has left; elsewhere nobody there knows the history</source>
      <translation>Bruges, hvor personen er rejst; ellers kender ingen der historien</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Visitors are in a hurry; a form keeps most of them from asking at all</source>
      <translation>Besøgende har travlt; en formular holder de fleste fra overhovedet at spørge</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Visitors came to our stand and asked about our products. We want to answer and show them what fits their work.</source>
      <translation>Besøgende kom til vores stand og spurgte om vores produkter. Vi vil svare og vise dem, hvad der passer til deres arbejde.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Visitors hand over a card in order to hear more about what they looked at.</source>
      <translation>Besøgende afleverer et kort for at høre mere om det, de så på.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Visitors of our stand, in a role that decides about what we showed, in companies of our trade</source>
      <translation>Besøgende på vores stand i en stilling, der bestemmer over det, vi viste, i virksomheder i vores branche</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Waiting until they come back</source>
      <translation>At vente, til de kommer tilbage</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>We ask for that first; many prefer that we write ourselves and say so</source>
      <translation>Det beder vi om først; mange foretrækker, at vi selv skriver og siger det</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>We buy a list of business contacts from a vendor whose collection we have checked, drop private mailboxes, flagged rows and everybody outside our trade, hold the list against our do-not-contact list, and send two e-mails at most about one offer for the role.</source>
      <translation>Vi køber en liste over erhvervskontakter hos en leverandør, hvis indsamling vi har kontrolleret, fjerner private postkasser, flagede rækker og alle uden for vores branche, holder listen op mod vores liste over personer, der ikke må kontaktes, og sender højst to e-mails om ét tilbud til stillingen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>We choose companies from a public register by trade and size, look up the company's published phone number and the person in charge, note why our product fits this very company, and call once between nine and four on working days.</source>
      <translation>Vi vælger virksomheder fra et offentligt register efter branche og størrelse, slår virksomhedens offentliggjorte telefonnummer og den ansvarlige op, noterer, hvorfor vores produkt passer netop til den, og ringer én gang mellem ni og seksten på hverdage.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>We choose companies in Denmark and Germany by trade and size, look up the published company number and the person in charge, write down before each call which fact about this very company makes interest presumable, and call once between nine and four on working days.</source>
      <translation>Vi vælger virksomheder i Danmark og Tyskland efter branche og størrelse, slår det offentliggjorte firmanummer og den ansvarlige op, skriver før hvert opkald ned, hvilket forhold ved netop denne virksomhed der gør interesse sandsynlig, og ringer én gang mellem ni og seksten på hverdage.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>We enter a region where nobody knows us. A checked list lets us find the companies that could use the product.</source>
      <translation>Vi går ind i et område, hvor ingen kender os. En kontrolleret liste lader os finde de virksomheder, der kunne bruge produktet.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>We keep to the code of our trade association on calls: working hours, a visible number, no second call after a no.</source>
      <translation>Vi overholder brancheforeningens kodeks for opkald: arbejdstid, synligt nummer, intet nyt opkald efter et nej.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>We look through a trade directory for companies that install products like ours, choose those of fitting size and region, note the owner or head of sales with the work e-mail, and propose a partnership in one e-mail, followed by one call.</source>
      <translation>Vi gennemgår et brancheregister efter virksomheder, der installerer produkter som vores, vælger dem med passende størrelse og område, noterer ejeren eller salgschefen med arbejds-e-mail og foreslår et partnerskab i én e-mail, fulgt af ét opkald.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>We offer it too; one customer in twenty signs up, the others still ask why nobody told them</source>
      <translation>Det tilbyder vi også; én ud af tyve kunder tilmelder sig, de andre spørger stadig, hvorfor ingen fortalte dem det</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>We sell a product that helps companies of this trade, and most of them have never heard of us. We want to show them once what it does.</source>
      <translation>Vi sælger et produkt, der hjælper virksomheder i denne branche, og de fleste har aldrig hørt om os. Vi vil vise dem én gang, hvad det kan.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>We sell through local companies that install our products. In some regions we have none and look for partners.</source>
      <translation>Vi sælger gennem lokale virksomheder, der installerer vores produkter. I nogle områder har vi ingen og søger partnere.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>We start there and ask to be put through; the name helps not to disturb several people</source>
      <translation>Der begynder vi og beder om at blive stillet om; navnet hjælper til ikke at forstyrre flere</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>We take companies of our trade from a directory, choose those of a fitting size, note one person who decides about what we sell with the work e-mail address, and send at most two e-mails about one offer that concerns this role.</source>
      <translation>Vi tager virksomheder i vores branche fra et register, vælger dem af passende størrelse, noterer én person, der bestemmer over det, vi sælger, med arbejds-e-mailadresse, og sender højst to e-mails om ét tilbud, der angår stillingen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>We type the business cards handed over at our stand into a list: name, company, role, work e-mail and phone. We leave out everybody outside our trade, send one e-mail within two weeks and call once if there is no answer.</source>
      <translation>Vi taster de visitkort, der er afleveret på vores stand, ind i en liste: navn, virksomhed, stilling, arbejds-e-mail og telefon. Vi udelader alle uden for vores branche, sender én e-mail inden for to uger og ringer én gang, hvis der ikke kommer svar.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>We write only to people who handed us a card, with one e-mail and at most one call, and hold only what is printed on the card.</source>
      <translation>Vi skriver kun til personer, der har givet os et kort, med én e-mail og højst ét opkald, og gemmer kun det, der er trykt på kortet.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>What the recommender says about the person beyond the need</source>
      <translation>Hvad den anbefalende siger om personen ud over behovet</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Whether our product fits depends on the plant. Two questions on the phone show it, and both sides save time.</source>
      <translation>Om vores produkt passer, afhænger af anlægget. To spørgsmål i telefonen viser det, og begge parter sparer tid.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Whether the product fits depends on the plant. Two questions on the phone settle that, which a letter cannot ask.</source>
      <translation>Om produktet passer, afhænger af anlægget. To spørgsmål i telefonen afgør det, og dem kan et brev ikke stille.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Who came once or asked about us expects to hear of the next day.</source>
      <translation>Den, der har været med én gang eller spurgt til os, regner med at høre om den næste dag.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Who is introduced by somebody they know expects a short message that names that person.</source>
      <translation>Den, der bliver anbefalet af en bekendt, regner med en kort meddelelse, der nævner denne person.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Who orders regularly from a supplier expects to be told about parts and successors.</source>
      <translation>Den, der jævnligt bestiller hos en leverandør, regner med at høre om dele og afløsere.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Whoever reads a department's mailbox expects proposals for the department.</source>
      <translation>Den, der læser en afdelings postkasse, regner med forslag til afdelingen.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Winning a customer back costs a fifth of finding a new one. Without it, machines in use would be left without service.</source>
      <translation>At vinde en kunde tilbage koster en femtedel af at finde en ny. Uden det ville maskiner i brug stå uden service.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Winning former customers back</source>
      <translation>At vinde tidligere kunder tilbage</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Without a partner nearby we cannot serve customers of a region. Two orders had to be turned down last year.</source>
      <translation>Uden en partner i nærheden kan vi ikke betjene kunder i et område. Sidste år måtte vi afvise to ordrer.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Writing to company mailboxes first</source>
      <translation>Først at skrive til virksomhedernes postkasser</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Writing to company mailboxes only</source>
      <translation>Kun at skrive til virksomhedernes postkasser</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Writing to the company's general mailbox</source>
      <translation>At skrive til virksomhedens fælles postkasse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Yes, our sales staff explain it on the phone every day</source>
      <translation>Ja, vores sælgere forklarer det i telefonen hver dag</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Yes: a sign at the stand says that we follow up and how to object</source>
      <translation>Ja: et skilt på standen siger, at vi følger op, og hvordan man siger nej</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Yes: at earlier events and in talks, where we say that we invite to such days</source>
      <translation>Ja: ved tidligere arrangementer og i samtaler, hvor vi siger, at vi inviterer til sådanne dage</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Yes: business products without special advertising rules</source>
      <translation>Ja: erhvervsprodukter uden særlige reklameregler</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Yes: calls to companies are lawful in Denmark; in Germany only where interest may be presumed (UWG s.7(2) no. 1)</source>
      <translation>Ja: opkald til virksomheder er lovlige i Danmark; i Tyskland kun, hvor interesse kan formodes (UWG § 7, stk. 2, nr. 1)</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Yes: date and programme are fixed</source>
      <translation>Ja: dato og program er fastlagt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Yes: entry is free, and nothing of value is given that could bind a guest</source>
      <translation>Ja: adgang er gratis, og intet af værdi gives, som kunne binde en gæst</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Yes: no reward is paid for introductions, and the products are free of special rules</source>
      <translation>Ja: der betales ingen belønning for anbefalinger, og produkterne er fri for særlige regler</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Yes: ordinary goods without special advertising rules</source>
      <translation>Ja: almindelige varer uden særlige reklameregler</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Yes: our products may be advertised freely to companies</source>
      <translation>Ja: vores produkter må frit reklameres over for virksomheder</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Yes: own goods and services, offered to companies</source>
      <translation>Ja: egne varer og ydelser, tilbudt virksomheder</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Yes: partner contracts follow the rules on trade agents and competition</source>
      <translation>Ja: partneraftaler følger reglerne om handelsagenter og konkurrence</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Yes: proposals to companies about equipment are free of special rules</source>
      <translation>Ja: forslag til virksomheder om udstyr er fri for særlige regler</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Yes: the caller says who calls, why, and where the number comes from</source>
      <translation>Ja: den, der ringer, siger hvem, hvorfor, og hvor nummeret kommer fra</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Yes: the companies are chosen and the figures are worked out this quarter</source>
      <translation>Ja: virksomhederne er valgt, og tallene regnes ud i dette kvartal</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Yes: the fair has just ended and the products are on sale</source>
      <translation>Ja: messen er lige slut, og produkterne er til salg</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Yes: the first sentence says who recommended them and why</source>
      <translation>Ja: første sætning siger, hvem der anbefalede dem og hvorfor</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Yes: the introduction was made within the last weeks and names a present need</source>
      <translation>Ja: anbefalingen er fra de seneste uger og nævner et aktuelt behov</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Yes: the invitation says when we met</source>
      <translation>Ja: invitationen siger, hvornår vi mødtes</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Yes: the new service contract has been on offer since this month</source>
      <translation>Ja: den nye serviceaftale er blevet tilbudt siden denne måned</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Yes: the order form tells of the messages and of the right to object</source>
      <translation>Ja: ordresedlen fortæller om meddelelserne og retten til at sige nej</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Yes: the product groups are maintained and the mailing runs every month</source>
      <translation>Ja: produktgrupperne vedligeholdes, og udsendelsen sker hver måned</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Yes: the product is available and the calls are planned for the next weeks</source>
      <translation>Ja: produktet kan fås, og opkaldene er planlagt til de næste uger</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Yes: the product is free of special advertising rules</source>
      <translation>Ja: produktet er fri for særlige reklameregler</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Yes: the product is on sale and the campaign is planned for this quarter</source>
      <translation>Ja: produktet er til salg, og kampagnen er planlagt til dette kvartal</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Yes: the product is on sale in both countries and calls begin next month</source>
      <translation>Ja: produktet er til salg i begge lande, og opkaldene begynder næste måned</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Yes: the proposal says why this company was chosen</source>
      <translation>Ja: forslaget siger, hvorfor denne virksomhed blev valgt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Yes: the sales office opens this quarter and the product is on sale there</source>
      <translation>Ja: salgskontoret åbner i dette kvartal, og produktet er til salg der</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Yes: the vendor's contract allows this use and our products are free of special rules</source>
      <translation>Ja: leverandørens aftale tillader denne brug, og vores produkter er fri for særlige regler</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Yes: they know us and we say which order we mean</source>
      <translation>Ja: de kender os, og vi siger, hvilken ordre vi mener</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Yes: three regions are without a partner today</source>
      <translation>Ja: tre områder er uden partner i dag</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Yes: vendor, date and reason stand in the first message</source>
      <translation>Ja: leverandør, dato og grund står i den første meddelelse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Yes: we name the directory and the region</source>
      <translation>Ja: vi nævner registret og området</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Yes: we say which directory the address comes from and why we wrote</source>
      <translation>Ja: vi siger, hvilket register adressen kommer fra, og hvorfor vi skrev</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Yes: we say who calls, why this company, and where the number is from</source>
      <translation>Ja: vi siger, hvem der ringer, hvorfor netop denne virksomhed, og hvor nummeret er fra</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Yes: with their order, and the order form told of messages about our products</source>
      <translation>Ja: med deres ordre, og ordresedlen fortalte om meddelelser om vores produkter</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>from collection, if nobody answers</source>
      <translation>fra indsamlingen, hvis ingen svarer</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>from our last message</source>
      <translation>fra vores seneste meddelelse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>from our last message, if there is no interest</source>
      <translation>fra vores seneste meddelelse, hvis der ikke er interesse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>from our message, if there is no answer</source>
      <translation>fra vores meddelelse, hvis der ikke kommer svar</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>from the call, if there is no interest</source>
      <translation>fra opkaldet, hvis der ikke er interesse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>from the day of the event</source>
      <translation>fra dagen for arrangementet</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>from the day we got the list, if nobody answers</source>
      <translation>fra den dag, vi fik listen, hvis ingen svarer</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>from the last order; three months after our message if nobody answers</source>
      <translation>fra den seneste ordre; tre måneder efter vores meddelelse, hvis ingen svarer</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>from the last purchase or talk</source>
      <translation>fra det seneste køb eller den seneste samtale</translation>
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Assess once</source>
      <translation>Afvej én gang</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/tour.py" />
      <source>Back</source>
      <translation>Tilbage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Cells that may show a child or sensitive data wait in Review. One key decides, S does all alike.</source>
      <translation>Celler, der kan vise et barn eller følsomme data, venter i Gennemgang. Én tast afgør, S tager alle lignende.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Ctrl+K does or finds anything, F1 helps. Nothing ever leaves this computer but the files you export.</source>
      <translation>Ctrl+K gør eller finder alt, F1 hjælper. Intet forlader computeren ud over de filer, du eksporterer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/tour.py" />
      <source>Done</source>
      <translation>Udført</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Drop a list</source>
      <translation>Slip en liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Drop a spreadsheet anywhere on the window. You see what it holds before anything is stored.</source>
      <translation>Slip et regneark hvor som helst på vinduet. Du ser, hvad det indeholder, før noget gemmes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Each lead is Ready, to Check, Blocked or Do not contact. “Why” says what holds it.</source>
      <translation>Hvert lead er Klar, Tjek, Spærret eller Kontakt ikke. “Hvorfor” siger, hvad der holder det.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Export</source>
      <translation>Eksport</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Home shows how ready your leads are and what holds them back. Every bar and number can be clicked.</source>
      <translation>Hjem viser, hvor klar dine leads er, og hvad der holder dem tilbage. Hver søjle og hvert tal kan klikkes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Legitimate interest needs an assessment. It takes ten minutes; later lists of its kind rest on it.</source>
      <translation>Legitim interesse kræver en interesseafvejning. Den tager ti minutter; senere lister af samme slags hviler på den.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Look at flags</source>
      <translation>Se på flag</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/tour.py" />
      <source>Next</source>
      <translation>Næste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/tour.py" />
      <source>Skip the tour</source>
      <translation>Spring rundvisningen over</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>That's all</source>
      <translation>Det var det</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>The details say why a lead is held, with a button to the very place that frees it.</source>
      <translation>Detaljerne siger, hvorfor et lead holdes, med en knap til netop det sted, der frigiver det.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>The gate lets out who may leave and lists who stays, with the shortest way to free them.</source>
      <translation>Slusen lader dem ud, der må, og viser, hvem der bliver, med den korteste vej til at frigive dem.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>What needs you today</source>
      <translation>Det venter på dig i dag</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Why, and the way out</source>
      <translation>Hvorfor, og vejen ud</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Your leads</source>
      <translation>Dine leads</translation>
    </message>
  </context>
  <context>
    <name>Trouble</name>
    <message>
      <location filename="../../lead_desk/desktop/fault_words.py" />
      <source>Something went wrong inside Lead Desk.</source>
      <translation>Noget gik galt inde i Lead Desk.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/trouble.py" />
      <source>Your store is safe: what was under way was taken back. The details below hold no data about people.</source>
      <translation>Dit arkiv er i sikkerhed: det, der var i gang, er taget tilbage. Detaljerne nedenfor rummer ingen persondata.</translation>
    </message>
  </context>
  <context>
    <name>TrustKey</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Fingerprint</source>
      <translation>Fingeraftryk</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>From then on, approvals signed with this key count here at once. Call the owner on a number you know and have them read out their letters; a file alone proves nothing.</source>
      <translation>Fra da af gælder godkendelser underskrevet med denne nøgle straks her. Ring til ejeren på et nummer, du kender, og lad dem læse bogstaverne højt; en fil alene beviser intet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>I compared these letters with the owner, by phone or face to face</source>
      <translation>Jeg har sammenlignet disse bogstaver med ejeren, i telefonen eller ansigt til ansigt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Trust the key</source>
      <translation>Hav tillid til nøglen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Trust this approver's key?</source>
      <translation>Hav tillid til denne godkenders nøgle?</translation>
    </message>
  </context>
  <context>
    <name>ViewBar</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/view_bar.py" />
      <source>Delete this view</source>
      <translation>Slet denne visning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/view_bar.py" />
      <source>More views</source>
      <translation>Flere visninger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/view_bar.py" />
      <source>Rename or delete this view</source>
      <translation>Omdøb eller slet denne visning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/view_bar.py" />
      <source>Rename…</source>
      <translation>Omdøb …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/view_bar.py" />
      <source>Save changes…</source>
      <translation>Gem ændringer …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/view_bar.py" />
      <source>Save view…</source>
      <translation>Gem visning …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/view_bar.py" />
      <source>Undo</source>
      <translation>Fortryd</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/view_bar.py" />
      <source>View deleted.</source>
      <translation>Visningen er slettet.</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>(empty)</source>
      <translation>(tom)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>A child</source>
      <translation>Et barn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>A client of ours</source>
      <translation>En af vores kunder</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>A partner who decides alone</source>
      <translation>En partner, der bestemmer alene</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>A tool or service working for us</source>
      <translation>Et værktøj eller en tjeneste, der arbejder for os</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Adequacy decision</source>
      <translation>Tilstrækkelighedsafgørelse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>All marketing</source>
      <translation>Al markedsføring</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>American (DOS)</source>
      <translation>Amerikansk (DOS)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>An authority</source>
      <translation>En myndighed</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>An authority said so</source>
      <translation>En myndighed sagde det</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Approved</source>
      <translation>Godkendt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Asked to be deleted</source>
      <translation>Bad om sletning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Assessment</source>
      <translation>Interesseafvejning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Baltic (Windows)</source>
      <translation>Baltisk (Windows)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Binding corporate rules</source>
      <translation>Bindende virksomhedsregler</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Birth date: day</source>
      <translation>Fødselsdato: dag</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Birth date: month</source>
      <translation>Fødselsdato: måned</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Birth date: year</source>
      <translation>Fødselsdato: år</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Blocked</source>
      <translation>Spærret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Bought from a vendor</source>
      <translation>Købt hos en leverandør</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Bounced or complained</source>
      <translation>Kom retur eller klagede</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Central European (DOS)</source>
      <translation>Centraleuropæisk (DOS)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Central European (ISO)</source>
      <translation>Centraleuropæisk (ISO)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Central European (Windows)</source>
      <translation>Centraleuropæisk (Windows)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Check</source>
      <translation>Tjek</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Chinese, simplified (GB 18030)</source>
      <translation>Kinesisk, forenklet (GB 18030)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Chinese, traditional (Big5)</source>
      <translation>Kinesisk, traditionel (Big5)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Collected by somebody else</source>
      <translation>Indsamlet af en anden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Company mailbox</source>
      <translation>Firmapostkasse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Complained as spam</source>
      <translation>Klagede over spam</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Consent (Art. 6(1)(a))</source>
      <translation>Samtykke (art. 6, stk. 1, litra a)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Consumer</source>
      <translation>Forbruger</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Contract (Art. 6(1)(b))</source>
      <translation>Kontrakt (art. 6, stk. 1, litra b)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Cyrillic (DOS)</source>
      <translation>Kyrillisk (DOS)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Cyrillic (KOI8-R)</source>
      <translation>Kyrillisk (KOI8-R)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Cyrillic (Windows)</source>
      <translation>Kyrillisk (Windows)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Do not contact</source>
      <translation>Kontakt ikke</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Don't store</source>
      <translation>Gem ikke</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Draft</source>
      <translation>Kladde</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>EU-US Data Privacy Framework</source>
      <translation>EU-US Data Privacy Framework</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Email</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Email address</source>
      <translation>E-mailadresse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Everything</source>
      <translation>Alt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Existing customer, soft opt-in</source>
      <translation>Eksisterende kunde, soft opt-in</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>File</source>
      <translation>Fil</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Flag</source>
      <translation>Flag</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Form at an event</source>
      <translation>Formular ved et arrangement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Form on a web page</source>
      <translation>Formular på en webside</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Form on our website</source>
      <translation>Formular på vores website</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Form, confirmed by mail</source>
      <translation>Formular, bekræftet pr. mail</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Given by a colleague</source>
      <translation>Givet af en kollega</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Greek (Windows)</source>
      <translation>Græsk (Windows)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Import</source>
      <translation>Importér</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Imported</source>
      <translation>Importeret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>In person</source>
      <translation>Personligt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Japanese (EUC)</source>
      <translation>Japansk (EUC)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Japanese (Shift-JIS)</source>
      <translation>Japansk (Shift-JIS)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Kept apart</source>
      <translation>Holdt for sig</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Korean (EUC)</source>
      <translation>Koreansk (EUC)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Last name: particle</source>
      <translation>Efternavn: partikel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Lawful basis</source>
      <translation>Behandlingsgrundlag</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Legal obligation (Art. 6(1)(c))</source>
      <translation>Retlig forpligtelse (art. 6, stk. 1, litra c)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Legitimate interest (Art. 6(1)(f))</source>
      <translation>Legitim interesse (art. 6, stk. 1, litra f)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>May be a child</source>
      <translation>Kan være et barn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>May show criminal data</source>
      <translation>Kan vise strafbare forhold</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>May show {category}</source>
      <translation>Kan vise {category}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Named by somebody else</source>
      <translation>Nævnt af en anden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>National ID number inside</source>
      <translation>Nationalt id-nummer indeni</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Nobody has looked yet</source>
      <translation>Ingen har set efter endnu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>None on file</source>
      <translation>Ingen registreret</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Nordic (DOS)</source>
      <translation>Nordisk (DOS)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Not a person (info@ mailbox)</source>
      <translation>Ikke en person (info@-postkasse)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Not decided yet</source>
      <translation>Ikke afgjort endnu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>One topic</source>
      <translation>Ét emne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Our own customers</source>
      <translation>Vores egne kunder</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/session.py" />
      <source>Our own use</source>
      <translation>Vores egen brug</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Out of date</source>
      <translation>Udløbet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Paper</source>
      <translation>Papir</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Person at a company</source>
      <translation>Person i en virksomhed</translation>
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
      <translation>Telefon: områdekode</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Phone: dial code</source>
      <translation>Telefon: landekode</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Post</source>
      <translation>Post</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Postal address</source>
      <translation>Postadresse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Professional network</source>
      <translation>Fagligt netværk</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Public do-not-call list</source>
      <translation>Offentlig spærreliste for opkald</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Public task (Art. 6(1)(e))</source>
      <translation>Samfundsinteresse (art. 6, stk. 1, litra e)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Public web pages or maps</source>
      <translation>Offentlige websider eller kort</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Purpose</source>
      <translation>Formål</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Ready</source>
      <translation>Klar</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Recorded phone call</source>
      <translation>Optaget telefonsamtale</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Rejected</source>
      <translation>Afvist</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Replaced</source>
      <translation>Erstattet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Row</source>
      <translation>Række</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Said no (do not contact)</source>
      <translation>Sagde nej (kontakt ikke)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Sole trader</source>
      <translation>Enkeltmandsvirksomhed</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Something else</source>
      <translation>Noget andet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Source</source>
      <translation>Kilde</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Standard clauses, module 1</source>
      <translation>Standardkontrakt, modul 1</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Standard clauses, module 2</source>
      <translation>Standardkontrakt, modul 2</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Standard clauses, module 3</source>
      <translation>Standardkontrakt, modul 3</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Standard clauses, module 4</source>
      <translation>Standardkontrakt, modul 4</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Stays in the EU/EEA</source>
      <translation>Bliver i EU/EØS</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Street: house number</source>
      <translation>Vej: husnummer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Street: letter or addition</source>
      <translation>Vej: bogstav eller tilføjelse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Street: second line</source>
      <translation>Vej: anden linje</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Street: third line</source>
      <translation>Vej: tredje linje</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Text message</source>
      <translation>Sms</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>The person objected</source>
      <translation>Personen gjorde indsigelse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>The person's explicit consent</source>
      <translation>Personens udtrykkelige samtykke</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>They allow this use</source>
      <translation>De tillader denne brug</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>They forbid this use</source>
      <translation>De forbyder denne brug</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Took consent back</source>
      <translation>Trak samtykket tilbage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Trade fair or event</source>
      <translation>Messe eller arrangement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Turkish (Windows)</source>
      <translation>Tyrkisk (Windows)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>UK addendum</source>
      <translation>Britisk tillæg</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>UK extension of the framework</source>
      <translation>Britisk udvidelse af rammen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>UK transfer agreement</source>
      <translation>Britisk overførselsaftale</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Undone</source>
      <translation>Fortrudt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Unsubscribed</source>
      <translation>Afmeldt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Vital interests (Art. 6(1)(d))</source>
      <translation>Vitale interesser (art. 6, stk. 1, litra d)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Western European (DOS)</source>
      <translation>Vesteuropæisk (DOS)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Western European (ISO)</source>
      <translation>Vesteuropæisk (ISO)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Western European (Mac)</source>
      <translation>Vesteuropæisk (Mac)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Western European (Windows)</source>
      <translation>Vesteuropæisk (Windows)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Whole company (domain)</source>
      <translation>Hele virksomheden (domæne)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Why</source>
      <translation>Hvorfor</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>a guess</source>
      <translation>et gæt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>biometric data</source>
      <translation>biometriske data</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>confirmed</source>
      <translation>bekræftet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>d MMM yyyy</source>
      <translation>d. MMM yyyy</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>ethnic origin</source>
      <translation>etnisk oprindelse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>genetic data</source>
      <translation>genetiske data</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>health</source>
      <translation>helbred</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>how they said yes</source>
      <translation>hvordan de sagde ja</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>looked at, fine</source>
      <translation>set på, i orden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>political views</source>
      <translation>politisk holdning</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>religion or belief</source>
      <translation>religion eller tro</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>sensitive data</source>
      <translation>følsomme data</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>sex life</source>
      <translation>sexliv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>sexual orientation</source>
      <translation>seksuel orientering</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>tells of children</source>
      <translation>fortæller om børn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>that a yes can be taken back</source>
      <translation>at et ja kan tages tilbage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>the channels</source>
      <translation>kanalerne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>the companies it names</source>
      <translation>virksomhederne den nævner</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>the confirmation</source>
      <translation>bekræftelsen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>the date</source>
      <translation>datoen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>the kept proof</source>
      <translation>det gemte bevis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>the language</source>
      <translation>sproget</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>the place</source>
      <translation>stedet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>the wording</source>
      <translation>ordlyden</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>to be checked</source>
      <translation>skal tjekkes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>trade-union membership</source>
      <translation>fagforeningsmedlemskab</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>what for</source>
      <translation>formål</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>words removed</source>
      <translation>ord fjernet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>{these} and {last}</source>
      <translation>{these} og {last}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>“{name}”</source>
      <translation>“{name}”</translation>
    </message>
  </context>
  <context>
    <name>WordsSettings</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>Add a word…</source>
      <translation>Tilføj et ord …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>Done. It counts for the lists you import from now on.</source>
      <translation>Udført. Det gælder for lister, du importerer fra nu af.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>Look at all leads again</source>
      <translation>Se alle leads igennem igen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>Looking at all leads again</source>
      <translation>Ser alle leads igennem igen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>Remove</source>
      <translation>Fjern</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>Remove the word {word}</source>
      <translation>Fjern ordet {word}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>Version of the rules: {version}</source>
      <translation>Reglernes version: {version}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>Words of your own are flagged on top of the shipped rules; others you can let pass. They count for the lists you import from now on; look at all leads again to use them on those you have. What you decided stays.</source>
      <translation>Egne ord flages ud over de medfølgende regler; andre kan du lade passere. De gælder for lister, du importerer fra nu af; se alle leads igennem igen for at bruge dem på dem, du har. Det, du har afgjort, bliver.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>Words that raise a flag</source>
      <translation>Ord der rejser et flag</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>every text</source>
      <translation>al tekst</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>never flagged</source>
      <translation>flages aldrig</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>{count} leads looked at. New flags: {added}, gone: {dropped}.</source>
      <translation>
        <numerusform>{count} lead set igennem. Nye flag: {added}, væk: {dropped}.</numerusform>
        <numerusform>{count} leads set igennem. Nye flag: {added}, væk: {dropped}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>“{word}”: {told}  ·  {where}</source>
      <translation>“{word}”: {told}  ·  {where}</translation>
    </message>
  </context>
  <context>
    <name>Workspace</name>
    <message>
      <location filename="../../lead_desk/desktop/workspace.py" />
      <source>Choose lists to look at</source>
      <translation>Vælg lister at se på</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/workspace.py" />
      <source>Leave the samples</source>
      <translation>Forlad eksemplerne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/workspace.py" />
      <source>Lists ({endings});;All files (*)</source>
      <translation>Lister ({endings});;Alle filer (*)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/workspace.py" />
      <source>Sample lists: made-up people in a store that is thrown away</source>
      <translation>Eksempellister: opfundne personer i et arkiv, der smides væk</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/workspace.py" />
      <source>Take the tour</source>
      <translation>Tag rundvisningen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/workspace.py" />
      <source>Try everything. Nothing here reaches your own store.</source>
      <translation>Prøv det hele. Intet herfra når dit eget arkiv.</translation>
    </message>
  </context>
  <context>
    <name>YesNoInput</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/inputs.py" />
      <source>Choose…</source>
      <translation>Vælg …</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/inputs.py" />
      <source>No</source>
      <translation>Nej</translation>
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
      <translation>Segl {seal}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>The entry</source>
      <translation>Posten</translation>
    </message>
  </context>
</TS>
