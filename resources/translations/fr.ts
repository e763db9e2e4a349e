<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>Acts</name>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>An assessment's versions are proof; write a new version.</source>
      <translation>Les versions d'une évaluation sont une preuve ; écrivez une nouvelle version.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Assessment</source>
      <translation>Évaluation</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/undoing.py" />
      <source>Bring back</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/undoing.py" />
      <source>Bringing back</source>
      <translation>Rétablissement en cours</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Brought back.</source>
      <translation>Rétabli.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Brought back: {count} leads.</source>
      <translation>
        <numerusform>Rétablis : {count} prospect.</numerusform>
        <numerusform>Rétablis : {count} prospects.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Consent taken back</source>
      <translation>Consentement retiré</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Differences answered</source>
      <translation>Divergences traitées</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Do not contact</source>
      <translation>Ne pas contacter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Done</source>
      <translation>Fait</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Done, can be undone</source>
      <translation>Fait, annulable</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Entry changed</source>
      <translation>Entrée modifiée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Evidence noted</source>
      <translation>Preuve notée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Field set</source>
      <translation>Champ défini</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Flagged cells removed</source>
      <translation>Cellules signalées retirées</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Flags decided</source>
      <translation>Signalements tranchés</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>It is proof of what happened; note what has changed since.</source>
      <translation>C'est la preuve de ce qui s'est passé ; notez ce qui a changé depuis.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Its earlier state is no longer kept.</source>
      <translation>Son état antérieur n'est plus conservé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Lawful basis set</source>
      <translation>Base légale définie</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Lead corrected</source>
      <translation>Prospect corrigé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Leads deleted</source>
      <translation>Prospects supprimés</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Leads merged</source>
      <translation>Prospects fusionnés</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>List exported</source>
      <translation>Liste exportée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Look-alikes kept apart</source>
      <translation>Ressemblances gardées séparées</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Restriction</source>
      <translation>Limitation</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Something rests on the entry by now, so it stays.</source>
      <translation>Quelque chose repose désormais sur cette entrée, elle reste donc.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Stays</source>
      <translation>Reste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>The entry was changed since and stays as it is.</source>
      <translation>L'entrée a été modifiée depuis et reste telle quelle.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/undoing.py" />
      <source>The last act is an import. Undo it here if you mean it.</source>
      <translation>La dernière action est un import. Annulez-le ici si c'est bien voulu.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>The list has left; call it back under Exports, past lists.</source>
      <translation>La liste est partie ; rappelez-la sous Exports.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/undoing.py" />
      <source>There is nothing to undo.</source>
      <translation>Il n'y a rien à annuler.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>This protects people, so it stays.</source>
      <translation>Cela protège des personnes, cela reste donc.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/undoing.py" />
      <source>Undoing</source>
      <translation>Annulation en cours</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Undone</source>
      <translation>Annulé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Undone.</source>
      <translation>Annulé.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Undone: {count} leads.</source>
      <translation>
        <numerusform>Annulé : {count} prospect.</numerusform>
        <numerusform>Annulé : {count} prospects.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>alike names, same company</source>
      <translation>noms proches, même société</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>alike names, same company domain</source>
      <translation>noms proches, même domaine</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>alike names, same mailbox name</source>
      <translation>noms proches, même nom de boîte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>alike names, same town</source>
      <translation>noms proches, même ville</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>every email and number</source>
      <translation>chaque e-mail et numéro</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>left as they are</source>
      <translation>laissé tel quel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>lifted</source>
      <translation>levée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>same email</source>
      <translation>même e-mail</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>same number</source>
      <translation>même numéro</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>set</source>
      <translation>mise</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>taken over</source>
      <translation>repris</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>the do-not-contact entries</source>
      <translation>les oppositions</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>the flags</source>
      <translation>les signalements</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>the restriction</source>
      <translation>la limitation</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>the stricter lawful basis</source>
      <translation>la base légale la plus stricte</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>{count} asked for no contact since and stay away.</source>
      <translation>
        <numerusform>{count} a demandé depuis à ne plus être contacté et reste à l'écart.</numerusform>
        <numerusform>{count} ont demandé depuis à ne plus être contactés et restent à l'écart.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>{count} went out in an export since and stay as they are.</source>
      <translation>
        <numerusform>{count} est sorti depuis dans un export et reste tel quel.</numerusform>
        <numerusform>{count} sont sortis depuis dans un export et restent tels quels.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>{count} were changed since and stay as they are.</source>
      <translation>
        <numerusform>{count} a changé depuis et reste tel quel.</numerusform>
        <numerusform>{count} ont changé depuis et restent tels quels.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>{count} were deleted since and stay deleted.</source>
      <translation>
        <numerusform>{count} a été supprimé depuis et le reste.</numerusform>
        <numerusform>{count} ont été supprimés depuis et le restent.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>{count} were merged since and stay as they are.</source>
      <translation>
        <numerusform>{count} a été fusionné depuis et reste tel quel.</numerusform>
        <numerusform>{count} ont été fusionnés depuis et restent tels quels.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>AddStops</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>&amp;Because</source>
      <translation>&amp;Motif</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>&amp;Channel</source>
      <translation>&amp;Canal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>A domain stops everybody at that company.</source>
      <translation>Un domaine bloque tout le monde dans cette entreprise.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>Add {count}</source>
      <translation>Ajouter {count}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>Addresses, numbers, domains</source>
      <translation>Adresses, numéros, domaines</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>All channels</source>
      <translation>Tous les canaux</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>Because</source>
      <translation>Motif</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>Channel</source>
      <translation>Canal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>Do not contact</source>
      <translation>Ne pas contacter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>Who must not be contacted?</source>
      <translation>Qui ne faut-il pas contacter ?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>one a line: name@firm.example, +45 20 30 40 50, firm.example</source>
      <translation>un par ligne : nom@societe.example, +45 20 30 40 50, societe.example</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>{count} can't be read: write numbers with their country code (+45 …).</source>
      <translation>
        <numerusform>{count} illisible : écrivez les numéros avec l'indicatif du pays (+45 …).</numerusform>
        <numerusform>{count} illisibles : écrivez les numéros avec l'indicatif du pays (+45 …).</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>AddWord</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>&amp;Word or phrase</source>
      <translation>&amp;Mot ou expression</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>A star stands for more letters. Large and small letters are the same.</source>
      <translation>Une étoile remplace d'autres lettres. Majuscules et minuscules se valent.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>Add a word</source>
      <translation>Ajouter un mot</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>Add the word</source>
      <translation>Ajouter le mot</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>How &amp;sure</source>
      <translation>&amp;Certitude</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>How sure</source>
      <translation>Certitude</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>In every text</source>
      <translation>Dans tout texte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>Nothing: never flag it</source>
      <translation>Rien : ne jamais le signaler</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>Only a warning</source>
      <translation>Un avertissement seulement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>Such as: Project Lazaret, or lazaret*</source>
      <translation>Par exemple : Projet Lazaret, ou lazaret*</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>Sure enough to hold the lead back</source>
      <translation>Assez sûr pour retenir le prospect</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>What it &amp;tells</source>
      <translation>Ce qu'il &amp;révèle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>What it tells</source>
      <translation>Ce qu'il révèle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>Where it &amp;counts</source>
      <translation>Où il c&amp;ompte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>Where it counts</source>
      <translation>Où il compte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/own_word.py" />
      <source>Word or phrase</source>
      <translation>Mot ou expression</translation>
    </message>
  </context>
  <context>
    <name>AlarmNote</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/alarm_note.py" />
      <source>Go on with it</source>
      <translation>Continuer ainsi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/alarm_note.py" />
      <source>Go on with the older store</source>
      <translation>Continuer avec la base plus ancienne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/alarm_note.py" />
      <source>I brought back a backup…</source>
      <translation>J'ai restauré une sauvegarde…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/alarm_note.py" />
      <source>Lock, and look for the newer file</source>
      <translation>Verrouiller et chercher le fichier plus récent</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/alarm_note.py" />
      <source>What was done since then is missing here: imports, decisions, exports. Stops and deletions were brought back. The log keeps that you confirmed it.</source>
      <translation>Ce qui a été fait depuis manque ici : imports, décisions, exports. Oppositions et effacements ont été repris. Le journal garde votre confirmation.</translation>
    </message>
  </context>
  <context>
    <name>AnswerRequest</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>&amp;Answer</source>
      <translation>&amp;Réponse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>&amp;Ground</source>
      <translation>&amp;Motif</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>&amp;What you told them</source>
      <translation>&amp;Ce que vous avez dit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>Answer</source>
      <translation>Réponse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>Answer a request</source>
      <translation>Répondre à une demande</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>Ground</source>
      <translation>Motif</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>How was the person answered?</source>
      <translation>Comment avez-vous répondu ?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>Lead Desk sends nothing: write or call them yourself, then note it here.</source>
      <translation>Lead Desk n'envoie rien : écrivez ou appelez vous-même, puis notez-le ici.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>The person is answered</source>
      <translation>La personne a sa réponse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>What you told them</source>
      <translation>Ce que vous avez dit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>when, by which way, what</source>
      <translation>quand, par quel moyen, quoi</translation>
    </message>
  </context>
  <context>
    <name>AnswersFile</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>&amp;Asked on</source>
      <translation>Interrogée l&amp;e</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>&amp;Because</source>
      <translation>&amp;Motif</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>&amp;Channel</source>
      <translation>&amp;Canal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>&amp;Topic</source>
      <translation>&amp;Thème</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>An answer of this list counts {count} days.</source>
      <translation>
        <numerusform>Une réponse de cette liste vaut {count} jour.</numerusform>
        <numerusform>Une réponse de cette liste vaut {count} jours.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Answers of a do-not-call list (TPS, Robinson, NIX …)</source>
      <translation>Les réponses d'une liste anti-démarchage (TPS, Robinson, NIX …)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>As the file says</source>
      <translation>Selon le fichier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>As the file says, else all</source>
      <translation>Selon le fichier, sinon tous</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Asked on</source>
      <translation>Interrogée le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Because</source>
      <translation>Motif</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>C&amp;ountry of phones</source>
      <translation>Pa&amp;ys des téléphones</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Channel</source>
      <translation>Canal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Country of phone numbers</source>
      <translation>Pays des numéros</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>DK, if numbers lack +45</source>
      <translation>DK, si les numéros n'ont pas +45</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Import a list</source>
      <translation>Importer une liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>It &amp;says</source>
      <translation>Elle in&amp;dique</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>It says</source>
      <translation>Elle indique</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Looking at the file …</source>
      <translation>Lecture du fichier…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Only this kind of mail</source>
      <translation>Seulement ce type de messages</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>People who said no: opt-outs, bounces, objections</source>
      <translation>Des personnes qui ont dit non : désinscriptions, rejets, oppositions</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Say which list was asked, and when.</source>
      <translation>Indiquez quelle liste a été interrogée, et quand.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Service messages end as well</source>
      <translation>Les messages de service cessent aussi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Service messages too</source>
      <translation>Messages de service aussi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>The file &amp;holds</source>
      <translation>Le fichier c&amp;ontient</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>The file couldn't be read.</source>
      <translation>Le fichier n'a pas pu être lu.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>The file holds</source>
      <translation>Le fichier contient</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Which &amp;list</source>
      <translation>Quelle &amp;liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Which list</source>
      <translation>Quelle liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>everybody in it is on the list</source>
      <translation>tous y figurent sur la liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>for each row whether it is on the list</source>
      <translation>pour chaque ligne, si elle est sur la liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>it is the whole list: who is not in it is not listed</source>
      <translation>c'est toute la liste : qui n'y figure pas n'est pas inscrit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>leave empty for all marketing</source>
      <translation>vide : toute la prospection</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>only those listed are marked in a column</source>
      <translation>seules les personnes inscrites sont marquées dans une colonne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>those left after the listed were taken out</source>
      <translation>ceux qui restent une fois les inscrits retirés</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>{count} are on record already, or newer ones are.</source>
      <translation>
        <numerusform>{count} est déjà enregistrée, ou une plus récente l'est.</numerusform>
        <numerusform>{count} sont déjà enregistrées, ou de plus récentes le sont.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>{count} of your leads are stopped now that were not before.</source>
      <translation>
        <numerusform>{count} de vos prospects est désormais bloqué.</numerusform>
        <numerusform>{count} de vos prospects sont désormais bloqués.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>{count} rows can't be used (rows {places}): no address or number, or no clear answer.</source>
      <translation>
        <numerusform>{count} ligne inutilisable (ligne {places}) : ni adresse ni numéro, ou pas de réponse claire.</numerusform>
        <numerusform>{count} lignes inutilisables (lignes {places}) : ni adresse ni numéro, ou pas de réponse claire.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>{count} rows say that they may be contacted: left alone.</source>
      <translation>
        <numerusform>{count} ligne autorise le contact : laissée telle quelle.</numerusform>
        <numerusform>{count} lignes autorisent le contact : laissées telles quelles.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>{count} rows: {added} new, {known} there already.</source>
      <translation>
        <numerusform>{count} ligne : {added} nouvelles, {known} déjà là.</numerusform>
        <numerusform>{count} lignes : {added} nouvelles, {known} déjà là.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>{count} rows: {listed} on the list, {clear} not on it.</source>
      <translation>
        <numerusform>{count} ligne : {listed} sur la liste, {clear} non.</numerusform>
        <numerusform>{count} lignes : {listed} sur la liste, {clear} non.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ApproverSettings</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>A colleague's card</source>
      <translation>Carte d'un collègue</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Also take back the approvals that rest on it (lost or stolen)</source>
      <translation>Retirer aussi les approbations qui en dépendent (perte ou vol)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Approvers of assessments</source>
      <translation>Approbateurs des évaluations</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Card saved.</source>
      <translation>Carte enregistrée.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Make my approver's key…</source>
      <translation>Créer ma clé d'approbateur…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Nothing signed with it is accepted any more. This cannot be undone.</source>
      <translation>Plus rien de ce qu'elle a signé n'est accepté. C'est irréversible.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>One approver signs an assessment once; every laptop that trusts the approver's key accepts the file.</source>
      <translation>Un approbateur signe une évaluation une seule fois ; chaque ordinateur qui se fie à sa clé accepte le fichier.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Revoke</source>
      <translation>Révoquer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Revoke the key of {name}</source>
      <translation>Révoquer la clé de {name}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Revoke…</source>
      <translation>Révoquer…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Save my card</source>
      <translation>Enregistrer ma carte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Save my card…</source>
      <translation>Enregistrer ma carte…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>The key is made. Hand out its card, read out its letters.</source>
      <translation>La clé est créée. Remettez sa carte, lisez ses caractères à voix haute.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>The key is revoked.</source>
      <translation>La clé est révoquée.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>There is no approver's key on this computer. Only approvers need one.</source>
      <translation>Il n'y a pas de clé d'approbateur sur cet ordinateur. Seuls les approbateurs en ont besoin.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Trust a colleague's key…</source>
      <translation>Se fier à la clé d'un collègue…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Your fingerprint: {fingerprint}</source>
      <translation>Votre empreinte : {fingerprint}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>revoked on {day}</source>
      <translation>révoquée le {day}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>this computer's</source>
      <translation>de cet ordinateur</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>trusted since {day}</source>
      <translation>de confiance depuis le {day}</translation>
    </message>
  </context>
  <context>
    <name>AskReason</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/ask.py" />
      <source>In a few words; it is kept in the audit log's record</source>
      <translation>En quelques mots ; conservée dans le journal d'audit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/ask.py" />
      <source>Reason</source>
      <translation>Raison</translation>
    </message>
  </context>
  <context>
    <name>AssessmentChanges</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>A source has new terms</source>
      <translation>Une source a de nouvelles conditions</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>Data were lost or seen by others</source>
      <translation>Des données ont été perdues ou vues par d'autres</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>More is found out about people</source>
      <translation>On recherche davantage sur les personnes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>More people complain</source>
      <translation>Davantage de personnes se plaignent</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>Note the change</source>
      <translation>Noter le changement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>Noted. A new version must be approved by {day}.</source>
      <translation>Noté. Une nouvelle version doit être approuvée d'ici le {day}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>People are contacted more often</source>
      <translation>Les personnes sont contactées plus souvent</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>The assessment stays good for 30 days. Approve a new version by then, or its leads are held.</source>
      <translation>L'évaluation reste valable 30 jours. Approuvez une nouvelle version d'ici là, sinon ses prospects sont retenus.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>The law has changed</source>
      <translation>La loi a changé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>What exactly, in a few words</source>
      <translation>Quoi exactement, en quelques mots</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>What has changed?</source>
      <translation>Qu'est-ce qui a changé ?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_changes.py" />
      <source>{state}, to be reviewed: {reasons}</source>
      <translation>{state}, à revoir : {reasons}</translation>
    </message>
  </context>
  <context>
    <name>AssessmentFiles</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>Bring in an assessment</source>
      <translation>Importer une évaluation</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>Save for other laptops</source>
      <translation>Enregistrer pour d'autres postes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>Saved. Send the file to your colleagues by any way you like.</source>
      <translation>Enregistré. Envoyez le fichier à vos collègues comme vous voulez.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>The key is trusted.</source>
      <translation>La clé est de confiance.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>{number}, version {version}</source>
      <translation>{number}, version {version}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>“{title}” is approved, signed by {approver}. Leads that rest on it are judged again now.</source>
      <translation>« {title} » est approuvée, signée par {approver}. Les prospects qui en dépendent sont réexaminés.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>“{title}” is here as a draft.</source>
      <translation>« {title} » est là comme brouillon.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>“{title}” was here already; nothing changed.</source>
      <translation>« {title} » était déjà là ; rien n'a changé.</translation>
    </message>
  </context>
  <context>
    <name>AssessmentLinks</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_links.py" />
      <source>Leads linked: {count}. They are judged again now.</source>
      <translation>Prospects rattachés : {count}. Ils sont réexaminés maintenant.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_links.py" />
      <source>Leads that rest on legitimate interest, name no assessment, and have a purpose and a source that this one covers: {count}. It can be undone.</source>
      <translation>Prospects qui reposent sur l’intérêt légitime, ne citent aucune évaluation et dont la finalité et la source sont couvertes par celle-ci : {count}. Cela peut être annulé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_links.py" />
      <source>Link leads to “{title}”</source>
      <translation>Rattacher des prospects à « {title} »</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_links.py" />
      <source>Link them</source>
      <translation>Les rattacher</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_links.py" />
      <source>No lead of its purposes and sources waits for an assessment.</source>
      <translation>Aucun prospect de ses finalités et sources n’attend une évaluation.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_links.py" />
      <source>The assessment covers their purpose and source</source>
      <translation>L’évaluation couvre leur finalité et leur source</translation>
    </message>
  </context>
  <context>
    <name>AssessmentsPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>All assessments</source>
      <translation>Toutes les évaluations</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_work.py" />
      <source>All channels it covers need consent in these countries.</source>
      <translation>Tous les canaux couverts exigent le consentement dans ces pays.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_work.py" />
      <source>An answer rules this use out, such as sensitive data, children, or no opt-out.</source>
      <translation>Une réponse exclut cet usage, par exemple données sensibles, enfants ou absence de désinscription.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Approved by</source>
      <translation>Approuvée par</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Approved. Leads that rest on it are judged again now.</source>
      <translation>Approuvée. Les prospects qui en dépendent sont réexaminés maintenant.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Assessments</source>
      <translation>Évaluations</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Author</source>
      <translation>Auteur</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Bring in a file…</source>
      <translation>Importer un fichier…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Compare versions</source>
      <translation>Comparer les versions</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Leads</source>
      <translation>Prospects</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Link waiting leads…</source>
      <translation>Rattacher les prospects en attente…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Look again by</source>
      <translation>À revoir avant le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>New assessment…</source>
      <translation>Nouvelle évaluation…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>New version</source>
      <translation>Nouvelle version</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>No assessment yet</source>
      <translation>Aucune évaluation pour l'instant</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Number</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_work.py" />
      <source>One of the three tests did not come out in favour.</source>
      <translation>L'un des trois tests n'est pas favorable.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Print…</source>
      <translation>Imprimer…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Report (PDF)…</source>
      <translation>Rapport (PDF)…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Save for other laptops…</source>
      <translation>Enregistrer pour d'autres postes…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_work.py" />
      <source>Some questions are still open or answered too briefly.</source>
      <translation>Certaines questions restent ouvertes ou ont une réponse trop brève.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Something changed…</source>
      <translation>Quelque chose a changé…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Start from a template…</source>
      <translation>Partir d'un modèle…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Take approval back…</source>
      <translation>Retirer l'approbation…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>The approval is taken back.</source>
      <translation>L'approbation est retirée.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_work.py" />
      <source>The client's own assessment is not recorded completely.</source>
      <translation>L'évaluation propre au client n'est pas enregistrée complètement.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_work.py" />
      <source>The text was changed after it was signed.</source>
      <translation>Le texte a été modifié après la signature.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Turned down.</source>
      <translation>Refusée.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_work.py" />
      <source>What it covers is not complete: purposes, channels, audience, sources, countries, columns, recipients.</source>
      <translation>Son champ n'est pas complet : finalités, canaux, public, sources, pays, colonnes, destinataires.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>You need one before you export leads that rest on legitimate interest. It takes about ten minutes, and a template does half of it.</source>
      <translation>Il en faut une avant d'exporter des prospects qui reposent sur l'intérêt légitime. Comptez dix minutes ; un modèle en fait la moitié.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>{title}  ·  version {version}  ·  {state}</source>
      <translation>{title}  ·  version {version}  ·  {state}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>{title}  ·  what changed</source>
      <translation>{title}  ·  ce qui a changé</translation>
    </message>
  </context>
  <context>
    <name>Audit</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A backup was brought back; {count} newer stops were kept</source>
      <translation>
        <numerusform>Une sauvegarde a été restaurée ; {count} opposition plus récente gardée</numerusform>
        <numerusform>Une sauvegarde a été restaurée ; {count} oppositions plus récentes gardées</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A backup was written</source>
      <translation>Une sauvegarde a été écrite</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A column found fine: {count} flags of {field}</source>
      <translation>
        <numerusform>Une colonne sans problème : {count} signalement dans {field}</numerusform>
        <numerusform>Une colonne sans problème : {count} signalements dans {field}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A lead was corrected: {fields}</source>
      <translation>Un prospect a été corrigé : {fields}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A paper of {key} copied out</source>
      <translation>Un document de {key} copié</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A paper of {key} kept</source>
      <translation>Un document de {key} conservé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A paper of {key} removed</source>
      <translation>Un document de {key} supprimé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A reason was given</source>
      <translation>Un motif a été donné</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A remembered decision taken back: {count} flags</source>
      <translation>
        <numerusform>Une décision mémorisée retirée : {count} signalement</numerusform>
        <numerusform>Une décision mémorisée retirée : {count} signalements</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A second person decided the same about {count} flags</source>
      <translation>
        <numerusform>Une seconde personne a décidé de même pour {count} signalement</numerusform>
        <numerusform>Une seconde personne a décidé de même pour {count} signalements</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A whole column removed: {count} cells of {field}</source>
      <translation>
        <numerusform>Une colonne entière retirée : {count} cellule de {field}</numerusform>
        <numerusform>Une colonne entière retirée : {count} cellules de {field}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Act</source>
      <translation>Action</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>An assessment file was refused ({code})</source>
      <translation>Un fichier d'évaluation a été refusé ({code})</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>An export for “{campaign}” was refused</source>
      <translation>Un export pour « {campaign} » a été refusé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>An older state of the store was confirmed as meant</source>
      <translation>Un état plus ancien de la base a été confirmé comme voulu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Answers</source>
      <translation>Réponses</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Approver's key</source>
      <translation>Clé d'un approbateur</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Assessment</source>
      <translation>Évaluation</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Assessment {family} saved for other laptops</source>
      <translation>Évaluation {family} enregistrée pour d’autres postes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Assessment {family}, version {version}: {state}</source>
      <translation>Évaluation {family}, version {version} : {state}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Assessments</source>
      <translation>Évaluations</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Brought back: {act}</source>
      <translation>Rétabli : {act}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Campaign</source>
      <translation>Campagne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Cells</source>
      <translation>Cellules</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Changes of leads</source>
      <translation>Modifications de prospects</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Colleague</source>
      <translation>Collègue</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Column</source>
      <translation>Colonne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Columns not stored</source>
      <translation>Colonnes non gardées</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Consent</source>
      <translation>Consentement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Copy made for request {key}</source>
      <translation>Copie faite pour la demande {key}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Differing values to decide</source>
      <translation>Valeurs différentes à trancher</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Do-not-call answer</source>
      <translation>Réponse anti-démarchage</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Earlier states of {count} acts forgotten</source>
      <translation>
        <numerusform>État antérieur de {count} action oublié</numerusform>
        <numerusform>États antérieurs de {count} actions oubliés</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Evidence</source>
      <translation>Preuve</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Export</source>
      <translation>Export</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Exports</source>
      <translation>Exports</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Flagged</source>
      <translation>Signalés</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Flags</source>
      <translation>Signalements</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Hash of the content</source>
      <translation>Empreinte du contenu</translation>
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
        <numerusform>Import {batch} rétabli : {count} prospect</numerusform>
        <numerusform>Import {batch} rétabli : {count} prospects</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Import {batch} taken back: {count} leads</source>
      <translation>
        <numerusform>Import {batch} annulé : {count} prospect</numerusform>
        <numerusform>Import {batch} annulé : {count} prospects</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Import {batch}: {count} rows, {created} new, {rejected} rejected</source>
      <translation>
        <numerusform>Import {batch} : {count} ligne, {created} nouvelles, {rejected} rejetées</numerusform>
        <numerusform>Import {batch} : {count} lignes, {created} nouvelles, {rejected} rejetées</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Imports</source>
      <translation>Imports</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Lawful basis</source>
      <translation>Base légale</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Lawful basis of {count} leads set: {basis}</source>
      <translation>
        <numerusform>Base légale de {count} prospect définie : {basis}</numerusform>
        <numerusform>Base légale de {count} prospects définie : {basis}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Leads</source>
      <translation>Prospects</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Left as they are</source>
      <translation>Laissés tels quels</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Legal hold</source>
      <translation>Conservation légale</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Many entries of the registers added or changed</source>
      <translation>Plusieurs entrées des registres ajoutées ou modifiées</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>New</source>
      <translation>Nouveaux</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>New rules were taken in: {count} leads are held now that were free, {freed} are free that were held</source>
      <translation>
        <numerusform>Nouvelles règles prises en compte : {count} contact libre est maintenant retenu, {freed} sont libérés</numerusform>
        <numerusform>Nouvelles règles prises en compte : {count} contacts libres sont maintenant retenus, {freed} sont libérés</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Notice given</source>
      <translation>Information donnée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Number</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Numbers of the leads</source>
      <translation>Numéros des prospects</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Our company</source>
      <translation>Notre entreprise</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Own columns</source>
      <translation>Colonnes propres</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Own word for flags</source>
      <translation>Mot propre pour les signalements</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Privacy notice</source>
      <translation>Notice de confidentialité</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Purpose</source>
      <translation>Finalité</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Reasons</source>
      <translation>Motifs</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Recipient</source>
      <translation>Destinataire</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Rejected</source>
      <translation>Rejetés</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Request for an offer</source>
      <translation>Demande d'offre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Request of a person</source>
      <translation>Demande d'une personne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Request {key} answered: {answer}</source>
      <translation>Demande {key} close : {answer}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Request {key} got more time</source>
      <translation>Demande {key} prolongée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Request {key} taken in: {right}</source>
      <translation>Demande {key} enregistrée : {right}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Restored</source>
      <translation>Rétablis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Review of flags</source>
      <translation>Revue des signalements</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Rows</source>
      <translation>Lignes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>SHA-256 of the file</source>
      <translation>SHA-256 du fichier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Sale to a customer</source>
      <translation>Vente à un client</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Saved view</source>
      <translation>Vue enregistrée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Signed assessment {family} taken in</source>
      <translation>Évaluation signée {family} reçue</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Somebody stood for import {batch}: it left quarantine</source>
      <translation>Quelqu'un s'est porté garant de l'import {batch} : il a quitté la quarantaine</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Sources, recipients and the like</source>
      <translation>Sources, destinataires, etc.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Stayed behind</source>
      <translation>Restés</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Stopped</source>
      <translation>Bloqués</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Stops and requests</source>
      <translation>Oppositions et demandes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Taken back: {act}</source>
      <translation>Annulé : {act}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>The file of export {export} could not be put in its place</source>
      <translation>Le fichier de l'export {export} n'a pu être mis en place</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>The file of export {export} was handed on</source>
      <translation>Le fichier de l'export {export} a été transmis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>The store</source>
      <translation>La base</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>The store looked older than it was when last seen</source>
      <translation>La base semblait plus ancienne que la dernière fois</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>The store was brought to a newer form</source>
      <translation>La base a été mise à un format plus récent</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>The store was made</source>
      <translation>La base a été créée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>This log was saved as a file</source>
      <translation>Ce journal a été enregistré dans un fichier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Twice in the list</source>
      <translation>En double</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Two leads that look alike are two people</source>
      <translation>Deux prospects semblables sont deux personnes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Unchanged</source>
      <translation>Inchangés</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Updated</source>
      <translation>Mis à jour</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Versions of the rules</source>
      <translation>Versions des règles</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Went out</source>
      <translation>Sortis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Word that raises no flag</source>
      <translation>Mot sans signalement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Wording of a consent</source>
      <translation>Texte d'un consentement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>added</source>
      <translation>ajouté</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>changed</source>
      <translation>modifié</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} answers of the do-not-call list {list} taken in</source>
      <translation>
        <numerusform>{count} réponse de la liste {list} enregistrée</numerusform>
        <numerusform>{count} réponses de la liste {list} enregistrées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} cells removed for good</source>
      <translation>
        <numerusform>{count} cellule retirée définitivement</numerusform>
        <numerusform>{count} cellules retirées définitivement</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} columns found to be something else than their name says</source>
      <translation>
        <numerusform>{count} colonne est autre chose que son nom</numerusform>
        <numerusform>{count} colonnes sont autre chose que leur nom</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} consents came with import {batch}; incomplete: {incomplete}</source>
      <translation>
        <numerusform>{count} consentement venu de l'import {batch} ; incomplets : {incomplete}</numerusform>
        <numerusform>{count} consentements venus de l'import {batch} ; incomplets : {incomplete}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} differing values of a list answered</source>
      <translation>
        <numerusform>{count} valeur divergente d'une liste réglée</numerusform>
        <numerusform>{count} valeurs divergentes d'une liste réglées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} entries added to the do-not-contact list</source>
      <translation>
        <numerusform>{count} entrée ajoutée à la liste d'opposition</numerusform>
        <numerusform>{count} entrées ajoutées à la liste d'opposition</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} flags gone with cells that somebody corrected</source>
      <translation>
        <numerusform>{count} signalement disparu avec une cellule corrigée</numerusform>
        <numerusform>{count} signalements disparus avec des cellules corrigées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} flags wait for a look again</source>
      <translation>
        <numerusform>{count} signalement attend de nouveau</numerusform>
        <numerusform>{count} signalements attendent de nouveau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} flags: {state}</source>
      <translation>
        <numerusform>{count} signalement : {state}</numerusform>
        <numerusform>{count} signalements : {state}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} leads became one</source>
      <translation>
        <numerusform>{count} prospect fusionné</numerusform>
        <numerusform>{count} prospects fusionnés en un</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} leads deleted for good</source>
      <translation>
        <numerusform>{count} prospect supprimé définitivement</numerusform>
        <numerusform>{count} prospects supprimés définitivement</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} leads held back from every use</source>
      <translation>
        <numerusform>{count} prospect retenu de tout usage</numerusform>
        <numerusform>{count} prospects retenus de tout usage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} leads looked at again for flags; new: {added}</source>
      <translation>
        <numerusform>{count} prospect revu pour signalements ; nouveaux : {added}</numerusform>
        <numerusform>{count} prospects revus pour signalements ; nouveaux : {added}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} leads may be used again</source>
      <translation>
        <numerusform>{count} prospect de nouveau utilisable</numerusform>
        <numerusform>{count} prospects de nouveau utilisables</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} leads went out for “{campaign}”; stayed behind: {held}</source>
      <translation>
        <numerusform>{count} prospect sorti pour « {campaign} » ; restés : {held}</numerusform>
        <numerusform>{count} prospects sortis pour « {campaign} » ; restés : {held}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} pairs of leads look alike</source>
      <translation>
        <numerusform>{count} paire de prospects semblables</numerusform>
        <numerusform>{count} paires de prospects semblables</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} stops went along with “{campaign}” as hashes</source>
      <translation>
        <numerusform>{count} opposition jointe à « {campaign} » sous forme d’empreinte</numerusform>
        <numerusform>{count} oppositions jointes à « {campaign} » sous forme d’empreintes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{field} set on {count} leads</source>
      <translation>
        <numerusform>{field} défini sur {count} prospect</numerusform>
        <numerusform>{field} défini sur {count} prospects</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{kind} removed</source>
      <translation>{kind} retiré</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{kind} {change}</source>
      <translation>{kind} {change}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{kind} {change}: {key}</source>
      <translation>{kind} {change} : {key}</translation>
    </message>
  </context>
  <context>
    <name>AuditPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>All entries are unbroken and the store is sound.</source>
      <translation>Toutes les entrées sont intactes et la base est saine.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Ask the gate again what it said in past exports, with the facts of that day</source>
      <translation>Redemander au contrôle ce qu'il a dit lors des exports passés, avec les faits de ce jour-là</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Asking the gate again about past exports…</source>
      <translation>Réexamen des exports passés…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Audit log</source>
      <translation>Journal d'audit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Checking the store and every entry…</source>
      <translation>Vérification de la base et de chaque entrée…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Each entry seals the one before it, so that nothing can be changed or taken out unseen. Entries hold numbers and codes, never people's data.</source>
      <translation>Chaque entrée scelle la précédente : rien ne peut être modifié ou retiré sans que cela se voie. Elles contiennent des nombres et des codes, jamais de données de personnes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Everybody</source>
      <translation>Tous</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Everything</source>
      <translation>Tout</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>From</source>
      <translation>Du</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>No entry of this kind.</source>
      <translation>Aucune entrée de ce type.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>No.</source>
      <translation>N°</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Replay past verdicts</source>
      <translation>Rejouer les décisions passées</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Save the audit log</source>
      <translation>Enregistrer le journal d'audit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Save the whole log for the checker that needs no Lead Desk, or what is on show as a table</source>
      <translation>Enregistrer tout le journal pour le vérificateur qui se passe de Lead Desk, ou ce qui est affiché en tableau</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Save…</source>
      <translation>Enregistrer…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Show older entries</source>
      <translation>Afficher les entrées plus anciennes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Some past verdicts come out otherwise under the same rules. Ask for help.</source>
      <translation>Certaines décisions passées diffèrent avec les mêmes règles. Demandez de l'aide.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>The log does not add up. Don't export; restore a backup or ask for help.</source>
      <translation>Le journal n'est pas cohérent. N'exportez pas ; restaurez une sauvegarde ou demandez de l'aide.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>The others were judged by earlier rules.</source>
      <translation>Les autres ont été jugées selon des règles antérieures.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>There is no export yet whose verdicts are kept.</source>
      <translation>Il n'y a pas encore d'export dont les décisions sont conservées.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>To</source>
      <translation>Au</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Verify</source>
      <translation>Vérifier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>What is on show, as a table</source>
      <translation>Ce qui est affiché, en tableau</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Who</source>
      <translation>Qui</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Whole log for the checker</source>
      <translation>Journal entier pour le vérificateur</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>{count} entries saved.</source>
      <translation>
        <numerusform>{count} entrée enregistrée.</numerusform>
        <numerusform>{count} entrées enregistrées.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>{same} of {checked} came out the same.</source>
      <translation>{same} sur {checked} donnent le même résultat.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>{same} of {checked} past verdicts come out the same to the last code.</source>
      <translation>{same} décisions passées sur {checked} sont identiques jusqu'au dernier code.</translation>
    </message>
  </context>
  <context>
    <name>BulkChange</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>&amp;Field</source>
      <translation>&amp;Champ</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>&amp;New value</source>
      <translation>&amp;Nouvelle valeur</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>&amp;Tag</source>
      <translation>É&amp;tiquette</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>&amp;What to do</source>
      <translation>&amp;Action</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Add a tag</source>
      <translation>Ajouter une étiquette</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Change leads</source>
      <translation>Modifier les prospects</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Change {count} leads</source>
      <translation>
        <numerusform>Modifier {count} prospect</numerusform>
        <numerusform>Modifier {count} prospects</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Country</source>
      <translation>Pays</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Empty clears the field</source>
      <translation>Vide efface le champ</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Field</source>
      <translation>Champ</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Fill in the new value to see what will happen.</source>
      <translation>Saisissez la nouvelle valeur pour voir ce qui va se passer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>New value</source>
      <translation>Nouvelle valeur</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Remove a tag</source>
      <translation>Retirer une étiquette</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Set a field</source>
      <translation>Définir un champ</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Tag</source>
      <translation>Étiquette</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Wh&amp;y</source>
      <translation>Pour&amp;quoi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>What to do</source>
      <translation>Action</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Where do you know it from?</source>
      <translation>D'où le savez-vous ?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
  </context>
  <context>
    <name>CampaignForm</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>&amp;Leads of</source>
      <translation>&amp;Prospects de</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>&amp;Name</source>
      <translation>&amp;Nom</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>All sources and imports</source>
      <translation>Toutes les sources et imports</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Also</source>
      <translation>Aussi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Autumn mail to fair visitors</source>
      <translation>E-mail d'automne aux visiteurs du salon</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>By</source>
      <translation>Par</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Columns as ticked</source>
      <translation>Colonnes cochées</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Columns that go out</source>
      <translation>Colonnes qui sortent</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>File laid out for</source>
      <translation>Fichier disposé pour</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Go along as SHA-256 of e-mails</source>
      <translation>Partent en SHA-256 des e-mails</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Go along as salted hashes</source>
      <translation>Partent en empreintes salées</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Goes &amp;to</source>
      <translation>Destiné &amp;à</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Goes to</source>
      <translation>Destiné à</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>How to say stop</source>
      <translation>Comment dire stop</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>How to stop</source>
      <translation>Comment arrêter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Import {number}: {file}</source>
      <translation>Import {number} : {file}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Leads of</source>
      <translation>Prospects de</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Made for</source>
      <translation>Fait pour</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Name in the message</source>
      <translation>Nom dans le message</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>None attached</source>
      <translation>Aucune jointe</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Only if people can stop single topics</source>
      <translation>Seulement si l'on peut refuser un thème précis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Other ways, and why not</source>
      <translation>Autres voies, et pourquoi non</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Our own use</source>
      <translation>Notre propre usage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>People who said no</source>
      <translation>Personnes qui ont dit non</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Postal address in the message</source>
      <translation>Adresse postale dans le message</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Privacy notice</source>
      <translation>Notice d'information</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Reply STOP, link in each message, …</source>
      <translation>Répondre STOP, lien dans chaque message…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Sender</source>
      <translation>Expéditeur</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Sender's address</source>
      <translation>Adresse de l'expéditeur</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Source: {name}</source>
      <translation>Source : {name}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Stay here</source>
      <translation>Restent ici</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>The file: layout, other ways, who said no</source>
      <translation>Le fichier : mise en forme, autres voies, refus</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>The message</source>
      <translation>Le message</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>The message: sender, how to stop</source>
      <translation>Le message : expéditeur, comment s'opposer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Topic</source>
      <translation>Thème</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>True of this message</source>
      <translation>Vrai pour ce message</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>What &amp;for</source>
      <translation>Pour &amp;quoi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>What for</source>
      <translation>Pour quoi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>What is it for?</source>
      <translation>À quoi sert-elle ?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Who said no</source>
      <translation>Ont dit non</translation>
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
      <translation>Le calcul n'a pas abouti.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>Their standing is worked out afterwards, in the background.</source>
      <translation>Leur statut est recalculé ensuite, en arrière-plan.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>What will happen</source>
      <translation>Ce qui va se passer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>Who is ready or blocked stays the same.</source>
      <translation>Prêts et bloqués restent les mêmes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>Working it out…</source>
      <translation>Calcul en cours…</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>{changed} of {count} leads change.</source>
      <translation>
        <numerusform>{changed} prospect sur {count} change.</numerusform>
        <numerusform>{changed} prospects sur {count} changent.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>{count} new entries on the do-not-contact list (leads: {leads}).</source>
      <translation>
        <numerusform>{count} nouvelle entrée sur la liste d'opposition (prospects : {leads}).</numerusform>
        <numerusform>{count} nouvelles entrées sur la liste d'opposition (prospects : {leads}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>{count} of them hold something else now, which is written over: {values}</source>
      <translation>
        <numerusform>{count} contient autre chose, qui sera écrasé : {values}</numerusform>
        <numerusform>{count} contiennent autre chose, qui sera écrasé : {values}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ChoiceInput</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/inputs.py" />
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
  </context>
  <context>
    <name>ColumnChooser</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/column_chooser.py" />
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/column_chooser.py" />
      <source>Columns that stay in sight</source>
      <translation>Colonnes toujours visibles</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/column_chooser.py" />
      <source>Down</source>
      <translation>Descendre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/column_chooser.py" />
      <source>Find a column</source>
      <translation>Chercher une colonne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/column_chooser.py" />
      <source>Move the column to the left</source>
      <translation>Déplacer la colonne à gauche</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/column_chooser.py" />
      <source>Move the column to the right</source>
      <translation>Déplacer la colonne à droite</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/column_chooser.py" />
      <source>Stay in sight</source>
      <translation>Toujours visible</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/column_chooser.py" />
      <source>Up</source>
      <translation>Monter</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Add to the do-not-contact list…</source>
      <translation>Ajouter à la liste d'opposition…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Check the store and the log</source>
      <translation>Vérifier la base et le journal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Go to {page}</source>
      <translation>Aller à {page}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Help: keys and handbook</source>
      <translation>Aide : touches et manuel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Import files…</source>
      <translation>Importer des fichiers…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Lock now</source>
      <translation>Verrouiller</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>New assessment…</source>
      <translation>Nouvelle évaluation…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>New export…</source>
      <translation>Nouvel export…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>New source…</source>
      <translation>Nouvelle source…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Our company…</source>
      <translation>Notre société…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Search leads</source>
      <translation>Chercher des prospects</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Show blocked leads</source>
      <translation>Afficher les prospects bloqués</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Show leads to check</source>
      <translation>Afficher les prospects à vérifier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Show ready leads</source>
      <translation>Afficher les prospects prêts</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Take the tour</source>
      <translation>Faire la visite</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Values written in several ways</source>
      <translation>Valeurs écrites de plusieurs façons</translation>
    </message>
  </context>
  <context>
    <name>CompareView</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>Changes</source>
      <translation>Changements</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>Earlier version</source>
      <translation>Version antérieure</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>Is</source>
      <translation>Après</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>Later version</source>
      <translation>Version ultérieure</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>No answer differs</source>
      <translation>Aucune réponse ne diffère</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>Nothing</source>
      <translation>Rien</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>Version {number}</source>
      <translation>Version {number}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>Was</source>
      <translation>Avant</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>with</source>
      <translation>avec</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>{count} answers differ</source>
      <translation>
        <numerusform>{count} réponse diffère</numerusform>
        <numerusform>{count} réponses diffèrent</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ConflictList</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>Differing values</source>
      <translation>Valeurs divergentes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>Field</source>
      <translation>Champ</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>Flag</source>
      <translation>Signalement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>L   Leave as it is</source>
      <translation>L   Laisser</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>Lead</source>
      <translation>Prospect</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>Leave all</source>
      <translation>Tout laisser</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>No differing values wait. Imports with the rule 'ask me' put them here.</source>
      <translation>Aucune valeur divergente en attente. Les imports avec la règle « me demander » les placent ici.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>Row</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>T   Take it</source>
      <translation>T   Prendre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>Take all</source>
      <translation>Tout prendre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>The list says</source>
      <translation>La liste dit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>You have</source>
      <translation>Vous avez</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>{count} values left as they are.</source>
      <translation>
        <numerusform>{count} valeur laissée telle quelle.</numerusform>
        <numerusform>{count} valeurs laissées telles quelles.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>{count} values taken over.</source>
      <translation>
        <numerusform>{count} valeur reprise.</numerusform>
        <numerusform>{count} valeurs reprises.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Consequences</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>Counting</source>
      <translation>Comptage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>Looking through the whole list…</source>
      <translation>Examen de toute la liste…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>The counts couldn't be made. You can still import; nothing goes out unchecked.</source>
      <translation>Le décompte n'a pas abouti. Vous pouvez importer quand même ; rien ne sort sans contrôle.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>What will happen</source>
      <translation>Ce qui va se passer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>already there or twice in the list</source>
      <translation>déjà présents ou en double</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>blocked</source>
      <translation>bloqués</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>cells not understood</source>
      <translation>
        <numerusform>cellule non comprise</numerusform>
        <numerusform>cellules non comprises</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>come back: their own opt-in is newer than their stop</source>
      <translation>reviennent : leur consentement est plus récent que leur refus</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>left out: on your do-not-contact list</source>
      <translation>écartés : sur votre liste d'opposition</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>need a look</source>
      <translation>à regarder</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>new people</source>
      <translation>
        <numerusform>nouvelle personne</numerusform>
        <numerusform>nouvelles personnes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>opt-ins that prove too little; they lack</source>
      <translation>consentements insuffisamment prouvés ; il manque</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>opt-ins with everything the law asks for</source>
      <translation>consentements complets selon la loi</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>people you have, updated</source>
      <translation>
        <numerusform>personne connue, mise à jour</numerusform>
        <numerusform>personnes connues, mises à jour</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>ready to export</source>
      <translation>prêts à exporter</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>rows that can't be read as a person</source>
      <translation>
        <numerusform>ligne qui ne désigne personne</numerusform>
        <numerusform>lignes qui ne désignent personne</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>said no to one channel: stopped there</source>
      <translation>ont refusé un canal : bloqués là</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>values that differ from yours: you are asked afterwards</source>
      <translation>
        <numerusform>valeur qui diffère de la vôtre : on vous la demandera ensuite</numerusform>
        <numerusform>valeurs qui diffèrent des vôtres : on vous les demandera ensuite</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>{count} rows looked at so far…</source>
      <translation>
        <numerusform>{count} ligne examinée jusqu'ici…</numerusform>
        <numerusform>{count} lignes examinées jusqu'ici…</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DateInput</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/inputs.py" />
      <source>yyyy-MM-dd</source>
      <translation>dd/MM/yyyy</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/inputs.py" />
      <source>{name}: known</source>
      <translation>{name} : connu</translation>
    </message>
  </context>
  <context>
    <name>DecideMany</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Cells that may tell of a child stay until you decide about them: {count}.</source>
      <translation>Les cellules qui peuvent concerner un enfant restent jusqu'à votre décision : {count}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Confirm</source>
      <translation>Confirmer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Confirm flags: {flags}</source>
      <translation>Confirmer les signalements : {flags}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Flags that are fine: {flags}</source>
      <translation>Signalements sans problème : {flags}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>It says so plainly</source>
      <translation>C'est dit clairement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>It should never have been collected</source>
      <translation>Cela n'aurait jamais dû être collecté</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>It's a figure of speech</source>
      <translation>C'est une façon de parler</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>It's a name</source>
      <translation>C'est un nom</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>It's about somebody else</source>
      <translation>Il s'agit de quelqu'un d'autre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>It's about their work or product</source>
      <translation>Il s'agit de leur métier ou produit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Leads: {leads}.</source>
      <translation>Prospects : {leads}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Leave the whole column out</source>
      <translation>Écarter toute la colonne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>No name</source>
      <translation>Sans nom</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Ready leads: {before} → {after}.</source>
      <translation>Prospects prêts : {before} → {after}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Remove cells: {flags}</source>
      <translation>Supprimer les cellules : {flags}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Remove the cells</source>
      <translation>Retirer les cellules</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Remove the column</source>
      <translation>Retirer la colonne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>Some of them</source>
      <translation>Quelques-uns</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>The cells are gone for good; the leads stay.</source>
      <translation>Les cellules disparaissent pour de bon ; les prospects restent.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>The cells are removed for good, the leads stay. The next list leaves the column out.</source>
      <translation>Les cellules sont retirées pour de bon, les prospects restent. La prochaine liste écarte la colonne.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>The person told us</source>
      <translation>La personne nous l'a dit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>They're fine</source>
      <translation>Sans problème</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>We don't need it</source>
      <translation>Nous n'en avons pas besoin</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>lists without a source</source>
      <translation>listes sans source</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>{lead}: “{cell}”</source>
      <translation>{lead} : « {cell} »</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/decide_many.py" />
      <source>“{header}” from {source}. Cells: {leads}, flagged: {flagged}, imports: {batches}.</source>
      <translation>« {header} » de {source}. Cellules : {leads}, signalées : {flagged}, importations : {batches}.</translation>
    </message>
  </context>
  <context>
    <name>Document</name>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>A consent of yours</source>
      <translation>Un consentement de votre part</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>A contract with you, or steps you asked for (Art. 6(1)(b))</source>
      <translation>Un contrat avec vous, ou des démarches que vous avez demandées (art. 6, § 1, b)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>A fact that a rule asks for</source>
      <translation>Un fait qu'une règle demande</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>A legal duty of ours (Art. 6(1)(c))</source>
      <translation>Une obligation légale à notre charge (art. 6, § 1, c)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>A purchase of yours</source>
      <translation>Un achat de votre part</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>A request of yours</source>
      <translation>Une demande de votre part</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>A task in the public interest (Art. 6(1)(e))</source>
      <translation>Une mission d'intérêt public (art. 6, § 1, e)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>An offer you asked for</source>
      <translation>Une offre que vous avez demandée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Answer to the request</source>
      <translation>Réponse à la demande</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Answered at</source>
      <translation>Répondu le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Answered on</source>
      <translation>Répondu le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Answers that these numbers do not bear out:</source>
      <translation>Réponses que ces chiffres ne confirment pas :</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Approved</source>
      <translation>Approuvée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Asked about</source>
      <translation>Objet de la demande</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Asked on</source>
      <translation>Demandé le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Asks restriction</source>
      <translation>Demande une limitation</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Assessment</source>
      <translation>Évaluation</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Author</source>
      <translation>Auteur</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Balance</source>
      <translation>Mise en balance</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Batch</source>
      <translation>Import</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Campaign</source>
      <translation>Campagne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Channel</source>
      <translation>Canal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Channel rules within the scope</source>
      <translation>Règles par canal dans le périmètre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Channels</source>
      <translation>Canaux</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Checked on</source>
      <translation>Vérifié le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Children</source>
      <translation>Enfants</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Client</source>
      <translation>Client</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Colleague</source>
      <translation>Collègue</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Conditions</source>
      <translation>Conditions</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Confirmed at</source>
      <translation>Confirmé le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Contact for requests</source>
      <translation>Contact pour les demandes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Content</source>
      <translation>Contenu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Controller</source>
      <translation>Responsable du traitement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Controllers</source>
      <translation>Responsables du traitement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_html.py" />
      <source>Copy of personal data (GDPR Art. 15)</source>
      <translation>Copie de données personnelles (art. 15 du RGPD)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Copy of personal data · confidential</source>
      <translation>Copie de données personnelles · confidentiel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Copy sha256</source>
      <translation>SHA-256 de la copie</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Counted by Lead Desk over the leads this assessment concerns, on the day of this report.</source>
      <translation>Compté par Lead Desk sur les prospects que cette évaluation concerne, au jour de ce rapport.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Countries</source>
      <translation>Pays</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Country</source>
      <translation>Pays</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Country, channel, people</source>
      <translation>Pays, canal, personnes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Data protection officer</source>
      <translation>Délégué à la protection des données</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Decided by</source>
      <translation>Décidé par</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Decided on</source>
      <translation>Décidé le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Decision</source>
      <translation>Décision</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Decision and signatures</source>
      <translation>Décision et signatures</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Do not contact</source>
      <translation>Ne pas contacter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Draft, not approved</source>
      <translation>Brouillon, non approuvé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Event</source>
      <translation>Salon ou événement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Event date</source>
      <translation>Date</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Evidence hash</source>
      <translation>Empreinte de la preuve</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Exemption</source>
      <translation>Exception</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Exemption reason</source>
      <translation>Motif de l'exception</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Expired</source>
      <translation>Expirée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Expires on</source>
      <translation>Expire le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Explicit category</source>
      <translation>Explicite pour</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Explicit statement</source>
      <translation>Déclaration explicite</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Exported</source>
      <translation>Exporté</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Extended until</source>
      <translation>Prolongé jusqu'au</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>From the table of national rules that ships with Lead Desk. Where consent is needed, this assessment alone does not open the channel.</source>
      <translation>D'après le tableau des règles nationales livré avec Lead Desk. Là où le consentement est exigé, cette évaluation n'ouvre pas le canal à elle seule.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>From you yourself</source>
      <translation>De vous-même</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Given at</source>
      <translation>Donné le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>How</source>
      <translation>Comment</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Identifier</source>
      <translation>Adresse ou numéro</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Identity</source>
      <translation>Identité</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>In brackets: file and cell it came from.</source>
      <translation>Entre parenthèses : le fichier et la cellule d'origine.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Information you were given</source>
      <translation>Information qui vous a été donnée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>It may not be relied on.</source>
      <translation>Elle ne peut pas être invoquée.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Kept back</source>
      <translation>Retenus</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Kept until</source>
      <translation>Conservé jusqu'au</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Key</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Last used on</source>
      <translation>Dernière utilisation le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Law, last checked</source>
      <translation>Loi, dernière vérification</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Lawful basis</source>
      <translation>Base légale</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Leads</source>
      <translation>Prospects</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Leads in the list</source>
      <translation>Prospects dans la liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Left out of an exported list</source>
      <translation>Écartés d'une liste exportée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Legitimate-interest assessment</source>
      <translation>Analyse de mise en balance (intérêt légitime)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Likelihood</source>
      <translation>Probabilité</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>List name</source>
      <translation>Liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Listed</source>
      <translation>Sur la liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Look again by</source>
      <translation>À revoir avant le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Marked as sensitive, and held back from use</source>
      <translation>Marqué comme sensible et non utilisé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>May be relied on</source>
      <translation>Peut être invoquée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Method</source>
      <translation>Moyen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Necessity test</source>
      <translation>Nécessité</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_words.py" />
      <source>No</source>
      <translation>Non</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Nobody.</source>
      <translation>Personne.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>None yet. A draft covers nothing.</source>
      <translation>Aucune pour l'instant. Un brouillon ne couvre rien.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Not answered</source>
      <translation>Sans réponse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Not decided; your data are not used</source>
      <translation>Non décidé ; vos données ne sont pas utilisées</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Notice</source>
      <translation>Notice d'information</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Obtained</source>
      <translation>Obtenu le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Obtained from person</source>
      <translation>De la personne elle-même</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Other</source>
      <translation>Autre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Our legitimate interest (Art. 6(1)(f))</source>
      <translation>Notre intérêt légitime (art. 6, § 1, f)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Outcome</source>
      <translation>Issue</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Own customers</source>
      <translation>Clients existants</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Passport of an exported list</source>
      <translation>Passeport d'une liste exportée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Place</source>
      <translation>Lieu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Planned on</source>
      <translation>Prévu le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Product</source>
      <translation>Produit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Proof</source>
      <translation>Preuve</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Public web</source>
      <translation>Web public</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Purpose test</source>
      <translation>Finalité</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Purposes</source>
      <translation>Finalités</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Received</source>
      <translation>Reçue le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Received at</source>
      <translation>Reçue le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Received via</source>
      <translation>Reçue par</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Recipient</source>
      <translation>Destinataire</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Recipients told</source>
      <translation>Destinataires informés</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Reference</source>
      <translation>Référence</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Referral</source>
      <translation>Recommandation</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Refusal in each message</source>
      <translation>Refus possible dans chaque message</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Refusal offered at collection</source>
      <translation>Refus proposé lors de la collecte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Refusal reason</source>
      <translation>Motif du refus</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Registered on</source>
      <translation>Inscrit le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Rejected or withdrawn</source>
      <translation>Refusée ou retirée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Replaced by a newer version</source>
      <translation>Remplacée par une version plus récente</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Report made</source>
      <translation>Rapport établi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Right</source>
      <translation>Droit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Row</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Rule</source>
      <translation>Règle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>SHA-256 of the answers</source>
      <translation>SHA-256 des réponses</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>SHA-256 of the file</source>
      <translation>SHA-256 du fichier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Sale or negotiation</source>
      <translation>Vente ou négociation</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Scope</source>
      <translation>Périmètre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Seller is sender</source>
      <translation>Le vendeur est l'expéditeur</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Sent at</source>
      <translation>Envoyé le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Severity</source>
      <translation>Gravité</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Sheet</source>
      <translation>Feuille</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Signature (Ed25519)</source>
      <translation>Signature (Ed25519)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Signed at</source>
      <translation>Signé le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Signed with the key</source>
      <translation>Signé avec la clé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Similar products</source>
      <translation>Produits similaires</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Since</source>
      <translation>Depuis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Social network</source>
      <translation>Réseau social</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Storage</source>
      <translation>Conservation</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Stored here since</source>
      <translation>Enregistré ici depuis le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Summary</source>
      <translation>Résumé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Supplier</source>
      <translation>Fournisseur</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>THE SIGNATURE DOES NOT HOLD</source>
      <translation>LA SIGNATURE N'EST PAS VALABLE</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Target</source>
      <translation>Concerne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Text hash</source>
      <translation>Empreinte du texte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Text version</source>
      <translation>Version du texte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>The address of a firm, not of a person</source>
      <translation>L'adresse d'une entreprise, pas d'une personne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>The hash is taken over the answers as JSON with sorted keys, without blanks, in UTF-8. A changed letter changes it.</source>
      <translation>L'empreinte est calculée sur les réponses en JSON, clés triées, sans espaces, en UTF-8. Une lettre changée la change.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>The interest</source>
      <translation>L'intérêt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>The side file beside the list says more, and can be checked without Lead Desk.</source>
      <translation>Le fichier joint à la liste en dit plus et se vérifie sans Lead Desk.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>This report documents the assessment that the controller made before relying on legitimate interests (GDPR Art. 6(1)(f)), so that it can be shown under Art. 5(2). It follows the three steps of the law: is the interest legitimate, is the processing necessary for it, and do the interests of the people concerned not weigh more.</source>
      <translation>Ce rapport documente l'évaluation que le responsable du traitement a faite avant de s'appuyer sur des intérêts légitimes (art. 6, § 1, f du RGPD), afin de pouvoir la démontrer au titre de l'art. 5, § 2. Il suit les trois étapes de la loi : l'intérêt est-il légitime, le traitement lui est-il nécessaire, et les intérêts des personnes concernées ne prévalent-ils pas.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>This report made</source>
      <translation>Rapport établi le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>To be looked at again by</source>
      <translation>À revoir avant le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Told right to withdraw</source>
      <translation>Informé du droit de retrait</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Until</source>
      <translation>Jusqu'au</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Use before</source>
      <translation>À utiliser avant le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Used by ourselves</source>
      <translation>Utilisé par nous-mêmes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Vendor</source>
      <translation>Fournisseur</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>Versions</source>
      <translation>Versions</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Vital interests (Art. 6(1)(d))</source>
      <translation>Intérêts vitaux (art. 6, § 1, d)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Vulnerable</source>
      <translation>Personnes vulnérables</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>We hold no data on you under the address, number or name that you gave.</source>
      <translation>Nous ne détenons aucune donnée sur vous sous l'adresse, le numéro ou le nom que vous avez indiqué.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Web address</source>
      <translation>Adresse web</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Website form</source>
      <translation>Formulaire du site</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>What</source>
      <translation>Objet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>What a do-not-call list said</source>
      <translation>Ce qu'a indiqué une liste d'opposition au démarchage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>What each lead rests on</source>
      <translation>Sur quoi repose chaque prospect</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>What for</source>
      <translation>Pour quoi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_html.py" />
      <source>What the store says</source>
      <translation>Ce que dit la base</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>What they are used for, and why we may</source>
      <translation>À quoi elles servent, et pourquoi nous le pouvons</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>What we hold on you</source>
      <translation>Ce que nous détenons sur vous</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Where they come from</source>
      <translation>D'où elles viennent</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Who answers (controller)</source>
      <translation>Qui répond (responsable du traitement)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Who got your data</source>
      <translation>Qui a reçu vos données</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Why it stays</source>
      <translation>Pourquoi il reste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Why the author decided alone</source>
      <translation>Pourquoi l'auteur a décidé seul</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Withdrawn at</source>
      <translation>Retiré le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>Withdrawn how</source>
      <translation>Comment il a été retiré</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>Written by</source>
      <translation>Rédigé par</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_words.py" />
      <source>Yes</source>
      <translation>Oui</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>You are a customer of ours (Directive 2002/58, Art. 13(2))</source>
      <translation>Vous êtes client chez nous (directive 2002/58, art. 13, § 2)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>You are on our do-not-contact list: a fingerprint of your address, kept so that your wish is honoured.</source>
      <translation>Vous êtes sur notre liste « ne pas contacter » : une empreinte de votre adresse, conservée pour respecter votre souhait.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>You may ask for the correction or the erasure of these data or for a restriction of their use, and you may object to their use at any time; an objection to marketing is final and needs no reason (GDPR Arts. 16-18, 21). What you agreed to you may take back at any time. You may complain to the data protection authority of the country where you live or work, or where you think the law was broken (Art. 77). No decision about you is made by a machine alone (Art. 22).</source>
      <translation>Vous pouvez demander la rectification ou l'effacement de ces données ou la limitation de leur utilisation, et vous opposer à leur utilisation à tout moment ; une opposition à la prospection est définitive et n'exige aucun motif (art. 16-18 et 21 du RGPD). Vous pouvez retirer à tout moment un consentement donné. Vous pouvez adresser une réclamation à l'autorité de protection des données du pays où vous vivez ou travaillez, ou de celui où vous pensez que la loi a été enfreinte (art. 77). Aucune décision vous concernant n'est prise par une machine seule (art. 22).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Your consent (GDPR Art. 6(1)(a))</source>
      <translation>Votre consentement (art. 6, § 1, a du RGPD)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Your data</source>
      <translation>Vos données</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Your data, record {number}</source>
      <translation>Vos données, fiche {number}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Your objection to sale or sharing</source>
      <translation>Votre opposition à la vente ou au partage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>Your rights</source>
      <translation>Vos droits</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>access</source>
      <translation>accès</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_words.py" />
      <source>all of the kind {kind}</source>
      <translation>toutes les sources du type {kind}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_words.py" />
      <source>allowed until they object</source>
      <translation>permis jusqu'à opposition</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_words.py" />
      <source>allowed where consent is implied</source>
      <translation>permis si le consentement est implicite</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_words.py" />
      <source>allowed where interest may be presumed</source>
      <translation>permis si l'intérêt peut être présumé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>already informed</source>
      <translation>déjà informée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/reach_words.py" />
      <source>at home</source>
      <translation>à domicile</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/reach_words.py" />
      <source>at work</source>
      <translation>au travail</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>biometric</source>
      <translation>biométrique</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>certain</source>
      <translation>certain</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>child</source>
      <translation>enfant</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>compelling grounds</source>
      <translation>motifs impérieux</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>confirmed</source>
      <translation>confirmé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>consent</source>
      <translation>consentement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>consumer</source>
      <translation>consommateur</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>contract</source>
      <translation>contrat</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>criminal</source>
      <translation>infractions</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>days</source>
      <translation>jours</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>dismissed</source>
      <translation>vu, sans objet</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>done</source>
      <translation>fait</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>double opt in</source>
      <translation>double opt-in</translation>
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
      <translation>effacement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>event form</source>
      <translation>formulaire lors d'un événement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/reach_words.py" />
      <source>for bills</source>
      <translation>pour les factures</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/reach_words.py" />
      <source>for deliveries</source>
      <translation>pour les livraisons</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>free account leading to paid</source>
      <translation>compte gratuit menant à un compte payant</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>generic corporate address</source>
      <translation>adresse générique d'entreprise</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>genetic</source>
      <translation>génétique</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>health</source>
      <translation>santé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>imported third party</source>
      <translation>recueilli par un tiers</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>impossible or disproportionate</source>
      <translation>impossible ou disproportionnée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>in person</source>
      <translation>en personne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>law</source>
      <translation>loi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>legal claims</source>
      <translation>droits en justice</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>legal obligation</source>
      <translation>obligation légale</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>legitimate interest</source>
      <translation>intérêt légitime</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>months</source>
      <translation>mois</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>named business contact</source>
      <translation>contact nommé en entreprise</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>national id</source>
      <translation>numéro d'identité national</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_words.py" />
      <source>needs consent first</source>
      <translation>exige d'abord le consentement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>negotiation</source>
      <translation>négociation</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>not applicable basis</source>
      <translation>non applicable à cette base</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>not filled in</source>
      <translation>non renseigné</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>not identified</source>
      <translation>non identifiée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>not known</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>not personal</source>
      <translation>non personnel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>not recorded</source>
      <translation>non noté</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>not said</source>
      <translation>non indiqué</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>objection general</source>
      <translation>opposition</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>objection marketing</source>
      <translation>opposition à la prospection</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>other persons rights</source>
      <translation>droits d'autrui</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>our own use</source>
      <translation>notre propre usage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>paper</source>
      <translation>papier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>partly</source>
      <translation>en partie</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>phone</source>
      <translation>téléphone</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>phone recorded</source>
      <translation>appel enregistré</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>political</source>
      <translation>opinion politique</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>portability</source>
      <translation>portabilité</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>possible</source>
      <translation>possible</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>post</source>
      <translation>courrier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>probable</source>
      <translation>probable</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>processor forwarded</source>
      <translation>transmise au client</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>public task</source>
      <translation>mission d'intérêt public</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>racial ethnic</source>
      <translation>origine raciale ou ethnique</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>rectification</source>
      <translation>rectification</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>refused</source>
      <translation>refusé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>religious philosophical</source>
      <translation>religion ou conviction</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>restriction</source>
      <translation>limitation</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>sale</source>
      <translation>vente</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>secrecy</source>
      <translation>secret professionnel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>sex life</source>
      <translation>vie sexuelle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>sexual orientation</source>
      <translation>orientation sexuelle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>sms</source>
      <translation>SMS</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>soft opt in</source>
      <translation>client existant (produits similaires)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>sole trader</source>
      <translation>entrepreneur individuel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>source question</source>
      <translation>question sur la source</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>special</source>
      <translation>donnée sensible</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>stripped</source>
      <translation>retiré</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>suspected</source>
      <translation>à vérifier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>the key was revoked on {day}</source>
      <translation>la clé a été révoquée le {day}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/lia_report.py" />
      <source>the signature holds</source>
      <translation>la signature est valable</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>trade union</source>
      <translation>syndicat</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>typed by us</source>
      <translation>saisi par nous</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>undecided</source>
      <translation>non décidé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>unfounded or excessive</source>
      <translation>infondée ou excessive</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>vital interests</source>
      <translation>intérêts vitaux</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>web form</source>
      <translation>formulaire web</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain" />
      <source>years</source>
      <translation>ans</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_report.py" />
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>{count} leads</source>
      <translation>{count} prospects</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>{count} more, leads deleted since among them. The file beside the list has all.</source>
      <translation>{count} de plus, dont des prospects supprimés depuis. Le fichier joint à la liste les a tous.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>{day} (over: check the list before any use)</source>
      <translation>{day} (dépassé : vérifiez la liste avant tout usage)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>{day}, {time} UTC, by {name}</source>
      <translation>{day}, {time} UTC, par {name}</translation>
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
      <translation>Déposez pour regarder. Rien n'est encore enregistré.</translation>
    </message>
  </context>
  <context>
    <name>DropZone</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/drop_zone.py" />
      <source>Choose files…</source>
      <translation>Choisir des fichiers…</translation>
    </message>
  </context>
  <context>
    <name>DuplicatesPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Are they one person? Choose which values stay. The merge can be undone.</source>
      <translation>Est-ce la même personne ? Choisissez les valeurs à garder. La fusion peut être annulée.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Compares all leads; proposes pairs, merges nothing</source>
      <translation>Compare tous les prospects ; propose des paires, ne fusionne rien</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Differing values  {count}</source>
      <translation>Valeurs divergentes  {count}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Duplicates</source>
      <translation>Doublons</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>K   Keep both</source>
      <translation>K   Garder les deux</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Kept as two people; they are not proposed again.</source>
      <translation>Gardés comme deux personnes ; ils ne seront plus proposés.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Leads side by side</source>
      <translation>Prospects côte à côte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Leads with the same email, number, or name and company are one already. Look for alike ones here.</source>
      <translation>Les prospects de mêmes e-mail, numéro ou nom et société ne font déjà qu'un. Cherchez ici les ressemblances.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Look alike  {count}</source>
      <translation>Semblables  {count}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Look for duplicates</source>
      <translation>Chercher des doublons</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Looking for duplicates</source>
      <translation>Recherche de doublons</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>M   Merge</source>
      <translation>M   Fusionner</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Merged into one lead.</source>
      <translation>Fusionnés en un seul prospect.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>N   Next</source>
      <translation>N   Suivant</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>No look-alikes wait</source>
      <translation>Aucune ressemblance en attente</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Pairs that look alike</source>
      <translation>Paires qui se ressemblent</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Spellings</source>
      <translation>Orthographes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>{count} pairs look alike.</source>
      <translation>
        <numerusform>{count} paire se ressemble.</numerusform>
        <numerusform>{count} paires se ressemblent.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>EditLead</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>Edit lead</source>
      <translation>Modifier le prospect</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>Where do you know it from?</source>
      <translation>D'où le savez-vous ?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
  </context>
  <context>
    <name>EncryptFile</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/encrypt_file.py" />
      <source>&amp;Passphrase</source>
      <translation>Phrase &amp;secrète</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/encrypt_file.py" />
      <source>Choose where to save</source>
      <translation>Choisir où enregistrer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/encrypt_file.py" />
      <source>Encrypt the file</source>
      <translation>Chiffrer le fichier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/encrypt_file.py" />
      <source>Four or five words that have nothing in common</source>
      <translation>Quatre ou cinq mots sans rien en commun</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/encrypt_file.py" />
      <source>Once &amp;more</source>
      <translation>Encore une &amp;fois</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/encrypt_file.py" />
      <source>Passphrase</source>
      <translation>Phrase secrète</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/encrypt_file.py" />
      <source>Passphrase once more</source>
      <translation>Phrase secrète encore une fois</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/encrypt_file.py" />
      <source>The list becomes a zip file (AES-256). It opens with 7-Zip, WinZip, Keka and others, not with what Windows and macOS bring along.</source>
      <translation>La liste devient un fichier zip (AES-256). Il s'ouvre avec 7-Zip, WinZip, Keka et d'autres, pas avec les outils fournis par Windows et macOS.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/encrypt_file.py" />
      <source>The passphrase is not kept. Tell it to the recipient by another way, such as by phone.</source>
      <translation>La phrase secrète n'est pas conservée. Donnez-la au destinataire par une autre voie, par exemple au téléphone.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/encrypt_file.py" />
      <source>The two passphrases differ.</source>
      <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
  </context>
  <context>
    <name>Evidence</name>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>A note says why the company can be presumed to want this call</source>
      <translation>Une note dit pourquoi la société peut être présumée vouloir cet appel</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The address belongs to the company and names no person</source>
      <translation>L'adresse est celle de la société et ne nomme personne</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The address was not collected by software</source>
      <translation>L'adresse n'a pas été collectée par un logiciel</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The address was published or handed over without a note against advertising</source>
      <translation>L'adresse a été publiée ou remise sans mention contre la publicité</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The call concerns the object of a running contract with the person</source>
      <translation>L'appel concerne l'objet d'un contrat en cours avec la personne</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The company is a legal person of its own</source>
      <translation>La société est une personne morale</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The company published the address for messages of this kind</source>
      <translation>La société a publié l'adresse pour de tels messages</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The directory entry says that advertising calls are welcome</source>
      <translation>La fiche d'annuaire dit que les appels publicitaires sont bienvenus</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The employer is a company or public body, not a sole trader or partnership</source>
      <translation>L'employeur est une société ou un organisme public, pas un indépendant ni une société de personnes</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The message carries your postal address</source>
      <translation>Le message porte votre adresse postale</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The message is marked as unsolicited</source>
      <translation>Le message est signalé comme non sollicité</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The message is written by hand to this one person</source>
      <translation>Le message est rédigé à la main pour cette seule personne</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The message or call says who supplied the data</source>
      <translation>Le message ou l'appel dit qui a fourni les données</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The offer concerns the person's job</source>
      <translation>L'offre concerne le métier de la personne</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The person bought from you within two years or asked you within six months</source>
      <translation>La personne a acheté chez vous depuis moins de deux ans ou demandé depuis moins de six mois</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The person gave the address out in order to get advertising</source>
      <translation>La personne a donné l'adresse pour recevoir de la publicité</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The person stands in the directory without an asterisk</source>
      <translation>La personne figure à l'annuaire sans astérisque</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The person was told of the advertising and could object when the address was collected</source>
      <translation>La personne a été informée de la publicité et pouvait refuser à la collecte de l'adresse</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The product is one the law lets you sell by phone: books, papers, insurance mediation, rescue or ambulance subscriptions</source>
      <translation>Le produit est de ceux que la loi permet de vendre par téléphone : livres, journaux, courtage d'assurance, abonnements de secours ou d'ambulance</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The recipient itself published this address</source>
      <translation>Le destinataire a lui-même publié cette adresse</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The sender and the template are registered with the telecom provider</source>
      <translation>L'expéditeur et le modèle sont enregistrés chez l'opérateur</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The subject line carries the &lt;ADV&gt; label</source>
      <translation>L'objet porte la mention &lt;ADV&gt;</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>There is an existing relationship from which consent can be inferred</source>
      <translation>Une relation existe, dont le consentement peut se déduire</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>This is the one and only message that asks for consent</source>
      <translation>C'est le seul et unique message qui demande le consentement</translation>
    </message>
  </context>
  <context>
    <name>ExportFiles</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Anybody can try addresses against these; give them to nobody without a contract.</source>
      <translation>N'importe qui peut y essayer des adresses ; ne les donnez à personne sans contrat.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Blank rows stand where rows were taken out, so that formulas and layout stay right.</source>
      <translation>Des lignes vides remplacent les lignes retirées, pour que les formules et la mise en page restent justes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Choose a list that left earlier</source>
      <translation>Choisir une liste déjà sortie</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Exporting</source>
      <translation>Export en cours</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Inside, behind the passphrase: {file}</source>
      <translation>À l'intérieur, derrière la phrase secrète : {file}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Lists (*.xlsx *.csv *.ods *.xls);;All files (*)</source>
      <translation>Listes (*.xlsx *.csv *.ods *.xls);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Not checked, as nobody was found there: {sheets}</source>
      <translation>Non vérifié, car personne n’y a été trouvé : {sheets}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Only rows were taken out; all else in the file is as it came.</source>
      <translation>Seules des lignes ont été retirées ; tout le reste du fichier est tel quel.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>SHA-256 {hash}</source>
      <translation>SHA-256 {hash}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Save the export</source>
      <translation>Enregistrer l'export</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Sheets checked: {sheets}</source>
      <translation>Feuilles vérifiées : {sheets}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>The list without the others: {file}</source>
      <translation>La liste sans les autres : {file}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>Who stayed behind and why: {file}</source>
      <translation>Qui est resté et pourquoi : {file}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>{count} leads are in {file}</source>
      <translation>
        <numerusform>{count} prospect est dans {file}</numerusform>
        <numerusform>{count} prospects sont dans {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>{count} older stops cannot travel. Check the recipient's list here for them.</source>
      <translation>
        <numerusform>{count} opposition plus ancienne ne peut pas partir. Vérifiez ici la liste du destinataire.</numerusform>
        <numerusform>{count} oppositions plus anciennes ne peuvent pas partir. Vérifiez ici la liste du destinataire.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>{count} stayed behind. The passport beside it shows why each lead may be used: {passport}</source>
      <translation>
        <numerusform>{count} est resté. Le passeport à côté montre pourquoi chaque prospect peut être utilisé : {passport}</numerusform>
        <numerusform>{count} sont restés. Le passeport à côté montre pourquoi chaque prospect peut être utilisé : {passport}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>{count} stops travel along as hashes: {file}</source>
      <translation>
        <numerusform>{count} opposition part avec, sous forme d'empreinte : {file}</numerusform>
        <numerusform>{count} oppositions partent avec, sous forme d'empreintes : {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>{fine} of {count} people may still be used</source>
      <translation>
        <numerusform>{fine} personne sur {count} encore utilisable</numerusform>
        <numerusform>{fine} personnes sur {count} encore utilisables</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>{why} It is a plain table of the checked sheet, with all its columns.</source>
      <translation>{why} C'est un simple tableau de la feuille vérifiée, avec toutes ses colonnes.</translation>
    </message>
  </context>
  <context>
    <name>ExportOverrides</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_overrides.py" />
      <source>Answer for this hold</source>
      <translation>Répondre de ce blocage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_overrides.py" />
      <source>Colleagues…</source>
      <translation>Collègues…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_overrides.py" />
      <source>I answer for it</source>
      <translation>J'en réponds</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_overrides.py" />
      <source>Only a registered compliance owner may answer for a hold</source>
      <translation>Seul un responsable conformité enregistré peut répondre d'un blocage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_overrides.py" />
      <source>Take back</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_overrides.py" />
      <source>The law book is not certain of this rule. Whoever lets these leads out answers for it, this once.</source>
      <translation>Le recueil n'est pas sûr de cette règle. Qui laisse partir ces prospects en répond, cette fois seulement.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_overrides.py" />
      <source>Who answers</source>
      <translation>Qui répond</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/export_overrides.py" />
      <source>Why it is lawful, in at least 40 letters; the passport shows it</source>
      <translation>Pourquoi c'est licite, en au moins 40 caractères ; le passeport le montre</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/export_overrides.py" />
      <source>{count} holds are answered for</source>
      <translation>
        <numerusform>On répond de {count} blocage</numerusform>
        <numerusform>On répond de {count} blocages</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ExportsPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source> and </source>
      <translation> et </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>All exports</source>
      <translation>Tous les exports</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>By</source>
      <translation>Par</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Campaign</source>
      <translation>Campagne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Campaign saved.</source>
      <translation>Campagne enregistrée.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Campaigns</source>
      <translation>Campagnes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Check an old list…</source>
      <translation>Vérifier une ancienne liste…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Choose {what}.</source>
      <translation>Choisissez {what}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Encrypt the file</source>
      <translation>Chiffrer le fichier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Every lead is judged again in the moment of the export. A passport goes beside the file.</source>
      <translation>Chaque prospect est réexaminé au moment de l'export. Un passeport accompagne le fichier.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Export {count}…</source>
      <translation>Exporter {count}…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Exports</source>
      <translation>Exports</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Give the campaign a name first.</source>
      <translation>Donnez d'abord un nom à la campagne.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Goes to</source>
      <translation>Destiné à</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>It stands in the log and in the passport.</source>
      <translation>C'est inscrit dans le journal et dans le passeport.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>New export</source>
      <translation>Nouvel export</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>New export…</source>
      <translation>Nouvel export…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>None yet. A campaign says what for, by which channels and to whom; it can be used again.</source>
      <translation>Aucune. Une campagne dit pour quoi, par quels canaux et à qui ; elle est réutilisable.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Nothing can go out yet</source>
      <translation>Rien ne peut encore sortir</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Open the campaign</source>
      <translation>Ouvrir la campagne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Save the campaign</source>
      <translation>Enregistrer la campagne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>The campaign</source>
      <translation>La campagne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>The reasons and the quickest ways out stand on the right.</source>
      <translation>Les raisons et les solutions les plus rapides sont à droite.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>What for</source>
      <translation>Pour quoi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Which people of a list that left earlier may still be used?</source>
      <translation>Qui, dans une liste déjà sortie, peut encore être utilisé ?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>at least one channel</source>
      <translation>au moins un canal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>what for</source>
      <translation>pour quoi</translation>
    </message>
  </context>
  <context>
    <name>FacetPopover</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>Counting…</source>
      <translation>Comptage…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>Find a value</source>
      <translation>Chercher une valeur</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>No values to choose from.</source>
      <translation>Aucune valeur à choisir.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>The values couldn't be counted.</source>
      <translation>Les valeurs n'ont pas pu être comptées.</translation>
    </message>
  </context>
  <context>
    <name>Fields</name>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Age</source>
      <translation>Âge</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Birth date</source>
      <translation>Date de naissance</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>City</source>
      <translation>Ville</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Company</source>
      <translation>Société</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Company size</source>
      <translation>Taille de la société</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Country</source>
      <translation>Pays</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Department</source>
      <translation>Service</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Email</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>First name</source>
      <translation>Prénom</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Industry</source>
      <translation>Secteur</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Job title</source>
      <translation>Fonction</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Last contact</source>
      <translation>Dernier contact</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Last name</source>
      <translation>Nom de famille</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>LinkedIn</source>
      <translation>LinkedIn</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Mobile</source>
      <translation>Portable</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Opt-in</source>
      <translation>Opt-in</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Opt-in channels</source>
      <translation>Canaux d'opt-in</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Opt-in date</source>
      <translation>Date d'opt-in</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Opt-in place</source>
      <translation>Lieu d'opt-in</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Opt-in wording</source>
      <translation>Texte d'opt-in</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Phone</source>
      <translation>Téléphone</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Postcode</source>
      <translation>Code postal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Region</source>
      <translation>Région</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Revenue</source>
      <translation>Chiffre d'affaires</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Salutation</source>
      <translation>Civilité</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Source id</source>
      <translation>ID source</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Street</source>
      <translation>Rue</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Tags</source>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Website</source>
      <translation>Site web</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>age check only</source>
      <translation>vérification d'âge seulement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>decides which channel rules apply</source>
      <translation>décide des règles de canal applicables</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>optional</source>
      <translation>facultatif</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>proof of consent</source>
      <translation>preuve du consentement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>to address the person</source>
      <translation>pour s'adresser à la personne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>to call or text</source>
      <translation>pour appeler ou envoyer un SMS</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>to call, and to find stops</source>
      <translation>pour appeler, et pour trouver les oppositions</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>to send post</source>
      <translation>pour envoyer du courrier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>to write, and to find stops</source>
      <translation>pour écrire, et pour trouver les oppositions</translation>
    </message>
  </context>
  <context>
    <name>FileHandle</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/file_handle.py" />
      <source>Drag it into a message or a folder, or click to copy the file. Either is written to the audit log.</source>
      <translation>Glissez-le dans un message ou un dossier, ou cliquez pour copier le fichier. Les deux sont inscrits au journal.</translation>
    </message>
  </context>
  <context>
    <name>FilterBar</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>Add filter</source>
      <translation>Ajouter un filtre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>Clear filters</source>
      <translation>Effacer les filtres</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>Filter by</source>
      <translation>Filtrer par</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>Remove the filter {field}</source>
      <translation>Retirer le filtre {field}</translation>
    </message>
  </context>
  <context>
    <name>FlaggedCell</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/flagged_cell.py" />
      <source>The flagged cell</source>
      <translation>La cellule signalée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/flagged_cell.py" />
      <source>This stood in a column that isn't stored, so its text isn't kept. The lead's details name the file and the row.</source>
      <translation>Cela figurait dans une colonne qui n'est pas enregistrée ; le texte n'est pas conservé. Les détails du prospect indiquent le fichier et la ligne.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/flagged_cell.py" />
      <source>Why we ask</source>
      <translation>Pourquoi cette question</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/flagged_cell.py" />
      <source>{field} of {lead}  ·  {place} of {count}</source>
      <translation>{field} de {lead}  ·  {place} sur {count}</translation>
    </message>
  </context>
  <context>
    <name>Fold</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/fold.py" />
      <source>folded</source>
      <translation>replié</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/fold.py" />
      <source>open</source>
      <translation>déplié</translation>
    </message>
  </context>
  <context>
    <name>GateView</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Answer for it…</source>
      <translation>En répondre…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Do it</source>
      <translation>Le faire</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Do it: {act}</source>
      <translation>Le faire : {act}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Good to know</source>
      <translation>Bon à savoir</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>I looked at these columns: they are needed</source>
      <translation>J'ai regardé ces colonnes : elles sont nécessaires</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Judging every lead…</source>
      <translation>Examen de chaque prospect…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>No act here frees them for this campaign. Another channel or other leads may do.</source>
      <translation>Aucune action ici ne les libère pour cette campagne. Essayez un autre canal ou d'autres prospects.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Nobody is judged yet</source>
      <translation>Personne n'est encore examiné</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Show: {reason}</source>
      <translation>Afficher : {reason}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Start with the first act below: it frees most.</source>
      <translation>Commencez par la première action ci-dessous : c'est elle qui libère le plus.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Stay behind for good</source>
      <translation>Restent pour de bon</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Staying behind, and why</source>
      <translation>Ce qui reste, et pourquoi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>The leads couldn't be judged. Nothing goes out.</source>
      <translation>Les prospects n'ont pas pu être examinés. Rien ne sort.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>What frees most</source>
      <translation>Ce qui libère le plus</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>What the gate says</source>
      <translation>Ce que dit le contrôle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>frees {count}</source>
      <translation>libère {count}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>{count} leads go out.</source>
      <translation>
        <numerusform>{count} prospect sort.</numerusform>
        <numerusform>{count} prospects sortent.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>{count} stay behind.</source>
      <translation>
        <numerusform>{count} reste.</numerusform>
        <numerusform>{count} restent.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>HelpSheet</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/help.py" />
      <source>Chapters</source>
      <translation>Chapitres</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/help.py" />
      <source>Everything works from the keyboard</source>
      <translation>Tout se fait au clavier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/help.py" />
      <source>Handbook</source>
      <translation>Manuel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/help.py" />
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/help.py" />
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/help.py" />
      <source>Take the tour</source>
      <translation>Faire la visite</translation>
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>About</source>
      <translation>À propos</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Bring back</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Earlier states are kept for 30 days and the last 50 acts. What protects people is never undone: do-not-contact, flags, restrictions, deletions; nor what is proof: exports, assessments, evidence.</source>
      <translation>Les états antérieurs sont conservés 30 jours et pour les 50 dernières actions. Ce qui protège les personnes n'est jamais annulé : oppositions, signalements, limitations, suppressions ; ni ce qui fait preuve : exports, évaluations, justificatifs.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Earlier states of {count} acts are gone.</source>
      <translation>
        <numerusform>L'état antérieur de {count} action est effacé.</numerusform>
        <numerusform>Les états antérieurs de {count} actions sont effacés.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Erases what undo would bring back</source>
      <translation>Efface ce que l'annulation ferait revenir</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Forget all earlier states?</source>
      <translation>Oublier tous les états antérieurs ?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Forget earlier states…</source>
      <translation>Oublier les états antérieurs…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Forget them</source>
      <translation>Les oublier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Leads</source>
      <translation>Prospects</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Nothing done so far can be undone afterwards. The list itself stays.</source>
      <translation>Rien de ce qui a été fait ne pourra être annulé ensuite. La liste elle-même reste.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Nothing was done yet.</source>
      <translation>Rien n'a encore été fait.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Who</source>
      <translation>Qui</translation>
    </message>
  </context>
  <context>
    <name>HomePage</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Answer the request {name} by {day}</source>
      <translation>
        <numerusform>Répondre à la demande {name} avant le {day}</numerusform>
        <numerusform>Répondre à la demande {name} avant le {day}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Assessments to finish or approve</source>
      <translation>Évaluations à terminer ou à approuver</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Check the exported list “{name}” ({count} leads) again before you use it after {day}</source>
      <translation>
        <numerusform>Revérifier la liste exportée « {name} » ({count} prospect) avant de l’utiliser après le {day}</numerusform>
        <numerusform>Revérifier la liste exportée « {name} » ({count} prospects) avant de l’utiliser après le {day}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Check the exported list “{name}” again: under the rules of {day} {count} people in it are held</source>
      <translation>
        <numerusform>Vérifiez de nouveau la liste exportée « {name} » : selon les règles du {day}, {count} personne y est retenue</numerusform>
        <numerusform>Vérifiez de nouveau la liste exportée « {name} » : selon les règles du {day}, {count} personnes y sont retenues</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Drop a lead list here</source>
      <translation>Déposez ici une liste de prospects</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Excel, OpenDocument or CSV. You see what it holds, and what may be used, before anything is stored.</source>
      <translation>Excel, OpenDocument ou CSV. Vous voyez son contenu et ce qui peut être utilisé avant tout enregistrement.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Export the ready ones…</source>
      <translation>Exporter les prêts…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Flags to look at</source>
      <translation>Signalements à examiner</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Home</source>
      <translation>Accueil</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>How ready your {count} leads are</source>
      <translation>
        <numerusform>Où en est votre {count} prospect</numerusform>
        <numerusform>Où en sont vos {count} prospects</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Last export: {when}</source>
      <translation>Dernier export : {when}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Last imports</source>
      <translation>Derniers imports</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>No source named</source>
      <translation>Aucune source indiquée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>None yet.</source>
      <translation>Aucun pour l'instant.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Nothing right now. All flags are checked and the assessments are in date.</source>
      <translation>Rien pour l'instant. Tous les signalements sont vus et les évaluations sont à jour.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Overdue: {what}</source>
      <translation>En retard : {what}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Pairs of leads that look alike</source>
      <translation>Paires de prospects qui se ressemblent</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>People to tell that you have their data</source>
      <translation>Personnes à informer que vous avez leurs données</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>People who wait for an answer</source>
      <translation>Personnes qui attendent une réponse</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Review the assessment “{name}” by {day}: {count} leads rest on it</source>
      <translation>
        <numerusform>Revoir l'évaluation « {name} » avant le {day} : {count} prospect en dépend</numerusform>
        <numerusform>Revoir l'évaluation « {name} » avant le {day} : {count} prospects en dépendent</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Show the leads of {file}</source>
      <translation>Afficher les prospects de {file}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Start with a list: drop a spreadsheet above.</source>
      <translation>Commencez par une liste : déposez un tableur ci-dessus.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Tell {count} people of “{name}” by {day} that you have their data</source>
      <translation>
        <numerusform>Informer {count} personne de « {name} » avant le {day} que vous avez ses données</numerusform>
        <numerusform>Informer {count} personnes de « {name} » avant le {day} que vous avez leurs données</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>The rules changed on {day}: {count} leads are held now that were free</source>
      <translation>
        <numerusform>Les règles ont changé le {day} : {count} contact libre est maintenant retenu</numerusform>
        <numerusform>Les règles ont changé le {day} : {count} contacts libres sont maintenant retenus</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Values of a list that differ from yours</source>
      <translation>Valeurs d'une liste qui diffèrent des vôtres</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>What holds leads back</source>
      <translation>Ce qui retient des prospects</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>What needs you</source>
      <translation>Ce qui vous attend</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Where your leads come from</source>
      <translation>D'où viennent vos prospects</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>{count} leads are past their last day: delete them</source>
      <translation>
        <numerusform>{count} prospect a dépassé son dernier jour : supprimez-le</numerusform>
        <numerusform>{count} prospects ont dépassé leur dernier jour : supprimez-les</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>{count} leads of “{name}” may be kept until {day} only</source>
      <translation>
        <numerusform>{count} prospect de « {name} » à garder jusqu'au {day} seulement</numerusform>
        <numerusform>{count} prospects de « {name} » à garder jusqu'au {day} seulement</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>{count} people of {name} reported your mails as spam in 90 days: look at what you sent</source>
      <translation>
        <numerusform>{count} personne sur {name} a signalé vos e-mails comme spam en 90 jours : regardez ce que vous avez envoyé</numerusform>
        <numerusform>{count} personnes sur {name} ont signalé vos e-mails comme spam en 90 jours : regardez ce que vous avez envoyé</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>{count} people of {name} reported your mails as spam in 90 days: more than 1 in 1,000</source>
      <translation>
        <numerusform>{count} personne sur {name} a signalé vos e-mails comme spam en 90 jours : plus de 1 sur 1 000</numerusform>
        <numerusform>{count} personnes sur {name} ont signalé vos e-mails comme spam en 90 jours : plus de 1 sur 1 000</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>{when} · {created} new, {rejected} rejected</source>
      <translation>{when} · {created} nouveaux, {rejected} rejetés</translation>
    </message>
  </context>
  <context>
    <name>ImportFilePage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>   {place} of {count}</source>
      <translation>   {place} sur {count}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Choose another file…</source>
      <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Choose {what} to see what will happen.</source>
      <translation>Choisissez {what} pour voir ce qui va se passer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_notes.py" />
      <source>Every lead carries where it came from and why it may be used. You can change it later.</source>
      <translation>Chaque prospect porte son origine et la raison de son usage. Vous pourrez changer plus tard.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Go on with the next file</source>
      <translation>Passer au fichier suivant</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Import finished: {count} rows.</source>
      <translation>
        <numerusform>Import terminé : {count} ligne.</numerusform>
        <numerusform>Import terminé : {count} lignes.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_notes.py" />
      <source>Import it again only if you want its people brought up to date.</source>
      <translation>Ne le réimportez que si ses personnes doivent être mises à jour.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Import “{file}”</source>
      <translation>Importer « {file} »</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Importing {count} lists</source>
      <translation>
        <numerusform>Import de {count} liste</numerusform>
        <numerusform>Import de {count} listes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Importing {file}</source>
      <translation>Import de {file}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/verdict_note.py" />
      <source>Leave this column out</source>
      <translation>Écarter cette colonne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Looking at {file}…</source>
      <translation>Lecture de {file}…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>No file is open.</source>
      <translation>Aucun fichier n'est ouvert.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Nothing of this file was stored.</source>
      <translation>Rien de ce fichier n’a été enregistré.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Save the rejected rows</source>
      <translation>Enregistrer les lignes rejetées</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_notes.py" />
      <source>Show its leads</source>
      <translation>Afficher ses prospects</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_notes.py" />
      <source>Still to choose: {what}</source>
      <translation>Reste à choisir : {what}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>The import didn't work. Nothing was stored.</source>
      <translation>L'import a échoué. Rien n'a été enregistré.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>This file couldn't be read.</source>
      <translation>Ce fichier n'a pas pu être lu.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_notes.py" />
      <source>Tick that you know how it was collected. If you don't, ask who gave it to you.</source>
      <translation>Cochez si vous savez comment elle a été collectée. Sinon, demandez à qui vous l'a donnée.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_notes.py" />
      <source>Was the list collected fairly?</source>
      <translation>La liste a-t-elle été collectée loyalement ?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/verdict_note.py" />
      <source>You don't need it to sell. The simplest way is not to store it.</source>
      <translation>Vous n'en avez pas besoin pour vendre. Le plus simple est de ne pas l'enregistrer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_notes.py" />
      <source>You imported this very file on {when}</source>
      <translation>Vous avez déjà importé ce même fichier le {when}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>{count} lists</source>
      <translation>
        <numerusform>{count} liste</numerusform>
        <numerusform>{count} listes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>{count} rows saved.</source>
      <translation>
        <numerusform>{count} ligne enregistrée.</numerusform>
        <numerusform>{count} lignes enregistrées.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/verdict_note.py" />
      <source>“{header}”: {what}</source>
      <translation>« {header} » : {what}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_notes.py" />
      <source>“{name}” was not imported</source>
      <translation>« {name} » n'a pas été importé</translation>
    </message>
  </context>
  <context>
    <name>ImportForm</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Columns: all {count} kept</source>
      <translation>
        <numerusform>Colonnes : la seule est conservée</numerusform>
        <numerusform>Colonnes : toutes les {count} sont conservées</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Columns: {kept} of {count} kept</source>
      <translation>Colonnes : {kept} sur {count} gardées</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Import all rows</source>
      <translation>Importer toutes les lignes</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Import {count} rows</source>
      <translation>
        <numerusform>Importer {count} ligne</numerusform>
        <numerusform>Importer {count} lignes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Import {count} rows of {lists} lists</source>
      <translation>
        <numerusform>Importer {count} ligne de {lists} listes</numerusform>
        <numerusform>Importer {count} lignes de {lists} listes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Matched from the column names and the values. What isn't kept is never stored.</source>
      <translation>Reconnues d'après les noms et les valeurs. Ce qui n'est pas gardé n'est jamais enregistré.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Nothing is stored until you press Import. You can undo the whole import afterwards.</source>
      <translation>Rien n'est enregistré avant que vous n'appuyiez sur Importer. Tout l'import peut ensuite être annulé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Skip this file</source>
      <translation>Passer ce fichier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Still to choose: {what}</source>
      <translation>Reste à choisir : {what}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Where from, and what will happen</source>
      <translation>Origine, et ce qui va se passer</translation>
    </message>
  </context>
  <context>
    <name>ImportProgress</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>Checking</source>
      <translation>Contrôle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>Importing</source>
      <translation>Import en cours</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>Judging</source>
      <translation>Examen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>Progress of the import</source>
      <translation>Progression de l'import</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>Reading</source>
      <translation>Lecture</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>Starting…</source>
      <translation>Démarrage…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>Storing</source>
      <translation>Enregistrement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>You can go on working on the other pages meanwhile.</source>
      <translation>Vous pouvez continuer à travailler sur les autres pages.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>about {count} minutes left</source>
      <translation>
        <numerusform>encore {count} minute environ</numerusform>
        <numerusform>encore {count} minutes environ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>about {count} seconds left</source>
      <translation>
        <numerusform>encore {count} seconde environ</numerusform>
        <numerusform>encore {count} secondes environ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>{count} rows</source>
      <translation>
        <numerusform>{count} ligne</numerusform>
        <numerusform>{count} lignes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>{done} of {count} rows</source>
      <translation>
        <numerusform>{done} ligne sur {count}</numerusform>
        <numerusform>{done} lignes sur {count}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ImportQueue</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_queue.py" />
      <source>Import the waiting ones with the same columns too (lists: {count}, rows: {rows})</source>
      <translation>Importer aussi celles en attente aux mêmes colonnes (listes : {count}, lignes : {rows})</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_queue.py" />
      <source>Left out, because they hold no people: {count}.</source>
      <translation>Écartées, car sans personnes : {count}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_queue.py" />
      <source>Same source and basis as the list before</source>
      <translation>Même source et base que la liste précédente</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_queue.py" />
      <source>Waiting: {names}.</source>
      <translation>En attente : {names}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_queue.py" />
      <source>What will happen is counted for each list by itself: who is on two counts twice.</source>
      <translation>Le décompte se fait liste par liste : qui est sur deux compte deux fois.</translation>
    </message>
  </context>
  <context>
    <name>ImportResult</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Answer {count} values that differ from yours</source>
      <translation>
        <numerusform>Répondre à {count} valeur divergente</numerusform>
        <numerusform>Répondre à {count} valeurs divergentes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Blocked leads are safe in the store; they only can't leave it yet.</source>
      <translation>Les prospects bloqués sont en sécurité dans la base ; ils ne peuvent pas encore en sortir.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Check the {count} that need a look</source>
      <translation>
        <numerusform>Regarder le prospect à vérifier</numerusform>
        <numerusform>Regarder les {count} à vérifier</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Compare {count} pairs that look alike</source>
      <translation>
        <numerusform>Comparer {count} paire semblable</numerusform>
        <numerusform>Comparer {count} paires semblables</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Export the {count} ready</source>
      <translation>
        <numerusform>Exporter le prospect prêt</numerusform>
        <numerusform>Exporter les {count} prêts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Imported {file}: {ready} of {count} leads are ready to export</source>
      <translation>
        <numerusform>{file} importé : {ready} prospect sur {count} est prêt à exporter</numerusform>
        <numerusform>{file} importé : {ready} prospects sur {count} sont prêts à exporter</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/told_of_list.py" />
      <source>Left empty, because the dates can be read in two ways: {columns}.</source>
      <translation>Laissées vides, car les dates se lisent de deux façons : {columns}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Look at the next file</source>
      <translation>Voir le fichier suivant</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Looking for duplicates</source>
      <translation>Recherche de doublons</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/told_of_list.py" />
      <source>Not stored: {columns}.</source>
      <translation>Non enregistré : {columns}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/told_of_list.py" />
      <source>Numbers read with the country's code that they begin with: {columns}.</source>
      <translation>Numéros lus avec l’indicatif du pays par lequel ils commencent : {columns}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Save the rejected rows, with reasons ({count})</source>
      <translation>
        <numerusform>Enregistrer la ligne rejetée, avec motif ({count})</numerusform>
        <numerusform>Enregistrer les lignes rejetées, avec motifs ({count})</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Show these leads</source>
      <translation>Afficher ces prospects</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Undo these imports</source>
      <translation>Annuler ces imports</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Undo this import</source>
      <translation>Annuler cet import</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>What now?</source>
      <translation>Et maintenant ?</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>{count} already there</source>
      <translation>
        <numerusform>{count} déjà là</numerusform>
        <numerusform>{count} déjà là</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/told_of_list.py" />
      <source>{count} cells not understood: {why}</source>
      <translation>
        <numerusform>{count} cellule non comprise : {why}</numerusform>
        <numerusform>{count} cellules non comprises : {why}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>{count} new</source>
      <translation>
        <numerusform>{count} nouveau</numerusform>
        <numerusform>{count} nouveaux</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>{count} rejected</source>
      <translation>
        <numerusform>{count} rejeté</numerusform>
        <numerusform>{count} rejetés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>{count} rows</source>
      <translation>
        <numerusform>{count} ligne</numerusform>
        <numerusform>{count} lignes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/told_of_list.py" />
      <source>{count} rows rejected: {why}</source>
      <translation>
        <numerusform>{count} ligne refusée : {why}</numerusform>
        <numerusform>{count} lignes refusées : {why}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>{count} stopped</source>
      <translation>
        <numerusform>{count} bloqué</numerusform>
        <numerusform>{count} bloqués</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>{count} updated</source>
      <translation>
        <numerusform>{count} mis à jour</numerusform>
        <numerusform>{count} mis à jour</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>{reason}: {remedy} (frees up to {count})</source>
      <translation>{reason} : {remedy} (libère jusqu'à {count})</translation>
    </message>
  </context>
  <context>
    <name>ImportWait</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_wait.py" />
      <source>Looking at the file</source>
      <translation>Lecture du fichier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_wait.py" />
      <source>Nothing is stored yet.</source>
      <translation>Rien n'est encore enregistré.</translation>
    </message>
  </context>
  <context>
    <name>ImportsPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Bring back</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Bringing back</source>
      <translation>Rétablissement en cours</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Check an old list…</source>
      <translation>Vérifier une ancienne liste…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Do you stand for this list?</source>
      <translation>Vous portez-vous garant de cette liste ?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Drop a spreadsheet anywhere on this window. You see what it holds before anything is stored.</source>
      <translation>Déposez un tableur n'importe où dans cette fenêtre. Vous voyez son contenu avant tout enregistrement.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Everything that was done, with undo (Ctrl+H)</source>
      <translation>Tout ce qui a été fait, avec annulation (Ctrl+H)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Flagged</source>
      <translation>Signalés</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>History…</source>
      <translation>Historique…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>I stand for it</source>
      <translation>Je m'en porte garant</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Imports</source>
      <translation>Imports</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Import…</source>
      <translation>Importer…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Its leads stay here until somebody does, or the import is undone.</source>
      <translation>Ses prospects restent ici jusqu'à ce que quelqu'un le fasse, ou que l'import soit annulé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Known</source>
      <translation>Connus</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Lawful basis</source>
      <translation>Base légale</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>New</source>
      <translation>Nouveaux</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>New leads of '{file}' go, changed ones get their earlier values back. People who said stop stay stopped.</source>
      <translation>Les nouveaux prospects de « {file} » disparaissent, les autres retrouvent leurs valeurs d'avant. Qui a dit stop reste bloqué.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>No lists yet</source>
      <translation>Aucune liste pour l'instant</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>No.</source>
      <translation>N°</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Nobody stands for this list</source>
      <translation>Personne ne se porte garant de cette liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Rejected</source>
      <translation>Rejetées</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Rows</source>
      <translation>Lignes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Show its leads</source>
      <translation>Afficher ses prospects</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Stand for it…</source>
      <translation>S'en porter garant…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Stopped</source>
      <translation>Bloqués</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>The list left quarantine.</source>
      <translation>La liste a quitté la quarantaine.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Undo import</source>
      <translation>Annuler l'import</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Undo this import?</source>
      <translation>Annuler cet import ?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Undoing the import</source>
      <translation>Annulation de l'import</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Undone: {removed} leads removed, {restored} restored.</source>
      <translation>Annulé : {removed} prospects retirés, {restored} rétablis.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Updated</source>
      <translation>Mis à jour</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Which people of a list that left earlier may still be used?</source>
      <translation>Qui, dans une liste déjà sortie, peut encore être utilisé ?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Who</source>
      <translation>Qui</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>You know how '{file}' was collected, and it was fair. The log keeps your name and the day.</source>
      <translation>Vous savez comment « {file} » a été collecté, et c'était loyal. Le journal garde votre nom et le jour.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>“{file}” is still open</source>
      <translation>« {file} » est encore ouvert</translation>
    </message>
  </context>
  <context>
    <name>Keys</name>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Back to the list; Leads: untick all</source>
      <translation>Retour à la liste ; Prospects : tout décocher</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Back, forward</source>
      <translation>Retour, avant</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Bring it back</source>
      <translation>La rétablir</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Differing values: take, leave</source>
      <translation>Valeurs divergentes : prendre, laisser</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Do or find anything</source>
      <translation>Tout faire ou trouver</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Duplicates: merge, keep both, next</source>
      <translation>Doublons : fusionner, garder, suivant</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Export</source>
      <translation>Export</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Go to a page</source>
      <translation>Aller à une page</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Handbook, at this page</source>
      <translation>Le manuel, à cette page</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Import files</source>
      <translation>Importer des fichiers</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: copy what may leave</source>
      <translation>Prospects : copier ce qui peut sortir</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: delete</source>
      <translation>Prospects : supprimer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: details</source>
      <translation>Prospects : détails</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: do not contact</source>
      <translation>Prospects : ne pas contacter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: move</source>
      <translation>Prospects : se déplacer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: paste into cells</source>
      <translation>Prospects : coller dans des cellules</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: pick cells</source>
      <translation>Prospects : choisir des cellules</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: sort by one more column</source>
      <translation>Prospects : trier par une colonne de plus</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: tick</source>
      <translation>Prospects : cocher</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: tick all that match</source>
      <translation>Prospects : cocher tous les résultats</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Leads: type into the cell</source>
      <translation>Prospects : écrire dans la cellule</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Lock now</source>
      <translation>Verrouiller</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Next area</source>
      <translation>Zone suivante</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Requests of people</source>
      <translation>Demandes de personnes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Review: delete the lead</source>
      <translation>Révision : supprimer le prospect</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Review: leave the column out</source>
      <translation>Révision : écarter la colonne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Review: next, previous</source>
      <translation>Révision : suivant, précédent</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Review: no, it's fine</source>
      <translation>Révision : non, c'est bon</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Review: remove the cell</source>
      <translation>Révision : retirer la cellule</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Review: same for all alike</source>
      <translation>Révision : idem pour les semblables</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Review: yes, that's what it is</source>
      <translation>Révision : oui, c'est cela</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Search leads</source>
      <translation>Chercher des prospects</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>This help</source>
      <translation>Cette aide</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/keys.py" />
      <source>Undo the last act</source>
      <translation>Annuler la dernière action</translation>
    </message>
  </context>
  <context>
    <name>LeadActs</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Also never contact them again (recommended when they asked)</source>
      <translation>Ne plus jamais les contacter (conseillé s'ils l'ont demandé)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Changing leads</source>
      <translation>Modification des prospects</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Delete leads</source>
      <translation>Supprimer des prospects</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Delete {count} leads</source>
      <translation>
        <numerusform>Supprimer {count} prospect</numerusform>
        <numerusform>Supprimer {count} prospects</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Do not contact</source>
      <translation>Ne pas contacter</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Lawful basis set for {count} leads.</source>
      <translation>
        <numerusform>Base légale définie pour {count} prospect.</numerusform>
        <numerusform>Base légale définie pour {count} prospects.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Noted for {count} people.</source>
      <translation>
        <numerusform>Noté pour {count} personne.</numerusform>
        <numerusform>Noté pour {count} personnes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Recorded for {count} leads.</source>
      <translation>
        <numerusform>Enregistré pour {count} prospect.</numerusform>
        <numerusform>Enregistré pour {count} prospects.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Saved.</source>
      <translation>Enregistré.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Sent on</source>
      <translation>Envoyée le</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>{count} leads are deleted with everything known about them. Deleting can't be undone.</source>
      <translation>
        <numerusform>{count} prospect est supprimé avec tout ce qu'on en sait. C'est irréversible.</numerusform>
        <numerusform>{count} prospects sont supprimés avec tout ce qu'on en sait. C'est irréversible.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>{count} leads changed.</source>
      <translation>
        <numerusform>{count} prospect modifié.</numerusform>
        <numerusform>{count} prospects modifiés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>{count} leads deleted.</source>
      <translation>
        <numerusform>{count} prospect supprimé.</numerusform>
        <numerusform>{count} prospects supprimés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>{count} leads go on the do-not-contact list. This can't be undone by an import.</source>
      <translation>
        <numerusform>{count} prospect va sur la liste d'opposition. Aucun import ne peut l'annuler.</numerusform>
        <numerusform>{count} prospects vont sur la liste d'opposition. Aucun import ne peut l'annuler.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>{count} new entries on the do-not-contact list.</source>
      <translation>
        <numerusform>{count} nouvelle entrée sur la liste d'opposition.</numerusform>
        <numerusform>{count} nouvelles entrées sur la liste d'opposition.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LeadCells</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>At most {count} cells can be pasted at once.</source>
      <translation>
        <numerusform>On peut coller au plus {count} cellule à la fois.</numerusform>
        <numerusform>On peut coller au plus {count} cellules à la fois.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>Import the list instead; an import can be undone as a whole.</source>
      <translation>Importez plutôt la liste ; un import s'annule en bloc.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>Nothing can be pasted here.</source>
      <translation>On ne peut rien coller ici.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>Pick fewer rows, or export them: the file then carries its passport.</source>
      <translation>Prenez moins de lignes, ou exportez-les : le fichier porte alors son passeport.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>Status, basis and source are changed by acts. Pick a cell of a field.</source>
      <translation>Statut, base et source changent par des actions. Choisissez une cellule d'un champ.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>That is too much to copy, or it is still being read.</source>
      <translation>C'est trop à copier, ou la lecture n'est pas finie.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>{count} addresses were left empty: that way is not open for them.</source>
      <translation>
        <numerusform>{count} adresse laissée vide : cette voie ne lui est pas ouverte.</numerusform>
        <numerusform>{count} adresses laissées vides : cette voie ne leur est pas ouverte.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>{count} leads changed.</source>
      <translation>
        <numerusform>{count} prospect modifié.</numerusform>
        <numerusform>{count} prospects modifiés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>{count} rows copied; the audit log has it.</source>
      <translation>
        <numerusform>{count} ligne copiée ; c'est dans le journal d'audit.</numerusform>
        <numerusform>{count} lignes copiées ; c'est dans le journal d'audit.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>{count} stayed behind: they may not be used yet. Copying counts as exporting.</source>
      <translation>
        <numerusform>{count} est resté : il ne peut pas encore être utilisé. Copier compte comme exporter.</numerusform>
        <numerusform>{count} sont restés : ils ne peuvent pas encore être utilisés. Copier compte comme exporter.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LeadDetails</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source> (our guess)</source>
      <translation> (notre estimation)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>After that: {reasons}</source>
      <translation>Ensuite : {reasons}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Assessment</source>
      <translation>Évaluation</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Can't be exported yet</source>
      <translation>Ne peut pas encore être exporté</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Do it</source>
      <translation>Le faire</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Do not contact</source>
      <translation>Ne pas contacter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Edit…</source>
      <translation>Modifier…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Flags</source>
      <translation>Signalements</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Found with flag rules {rules}</source>
      <translation>Trouvé avec les règles de signalement {rules}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>History of this lead</source>
      <translation>Historique de ce prospect</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Imported</source>
      <translation>Importé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Keep until</source>
      <translation>Garder jusqu'au</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Lead without a name</source>
      <translation>Prospect sans nom</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Look at it in Review</source>
      <translation>Le voir dans Révision</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>May I …</source>
      <translation>Puis-je…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Needs a look before it can go out</source>
      <translation>À regarder avant de pouvoir sortir</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Note: {sentence}</source>
      <translation>Note : {sentence}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Obtained on</source>
      <translation>Obtenue le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>On file, and the cell it came from</source>
      <translation>Enregistré, et la cellule d'origine</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>On hold</source>
      <translation>En suspens</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Pick a lead to see why it may or may not be used, and what would free it.</source>
      <translation>Choisissez un prospect pour voir pourquoi il peut être utilisé ou non, et ce qui le libérerait.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Reaches</source>
      <translation>Atteint</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Ready: has what your rules ask for</source>
      <translation>Prêt : a ce que vos règles demandent</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Tell them by</source>
      <translation>Informer avant le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>This lead couldn't be read.</source>
      <translation>Ce prospect n'a pas pu être lu.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Use is restricted</source>
      <translation>Usage limité</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Where from and why</source>
      <translation>D'où et pourquoi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>{file}, row {row}</source>
      <translation>{file}, ligne {row}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>… and {count} more</source>
      <translation>
        <numerusform>… et {count} de plus</numerusform>
        <numerusform>… et {count} de plus</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LeadGrid</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_grid.py" />
      <source>Leads</source>
      <translation>Prospects</translation>
    </message>
  </context>
  <context>
    <name>LeadStory</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>Came in with {name}</source>
      <translation>Arrivé avec {name}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>Changed: {fields}</source>
      <translation>Modifié : {fields}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>In the list: {original}</source>
      <translation>Dans la liste : {original}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>Lawful basis for {purpose}: {basis}</source>
      <translation>Base légale pour {purpose} : {basis}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>Show {count} earlier steps</source>
      <translation>
        <numerusform>Afficher {count} étape antérieure</numerusform>
        <numerusform>Afficher {count} étapes antérieures</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>Somebody typed this in Lead Desk</source>
      <translation>Saisi par quelqu'un dans Lead Desk</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>Was in {name}, too</source>
      <translation>Figurait aussi dans {name}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>Went out with {name}</source>
      <translation>Sorti avec {name}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>row {row}</source>
      <translation>ligne {row}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>typed</source>
      <translation>saisi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>{file}, sheet {sheet}, {cell}</source>
      <translation>{file}, feuille {sheet}, {cell}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>{file}, {cell}</source>
      <translation>{file}, {cell}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>{flag}: {state}</source>
      <translation>{flag} : {state}</translation>
    </message>
  </context>
  <context>
    <name>LeadTable</name>
    <message>
      <location filename="../../lead_desk/desktop/models/lead_table.py" />
      <source>Tick</source>
      <translation>Cocher</translation>
    </message>
  </context>
  <context>
    <name>LeadsPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>All</source>
      <translation>Tous</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Change…</source>
      <translation>Modifier…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Delete…</source>
      <translation>Supprimer…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Do not contact</source>
      <translation>Ne pas contacter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Esc to clear</source>
      <translation>Échap pour effacer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Evidence…</source>
      <translation>Preuve…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Import…</source>
      <translation>Importer…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Leads</source>
      <translation>Prospects</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Link to assessment…</source>
      <translation>Lier à une évaluation…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Merge…</source>
      <translation>Fusionner…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>No lead waits for this now</source>
      <translation>Aucun prospect n'attend cela en ce moment</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Note that these people were told…</source>
      <translation>Noter que ces personnes ont été informées…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Record it for all of them…</source>
      <translation>L'enregistrer pour tous…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Search leads</source>
      <translation>Chercher des prospects</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Search name, company, email…</source>
      <translation>Chercher nom, société, e-mail…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Set lawful basis…</source>
      <translation>Définir la base légale…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Set the basis of all of them…</source>
      <translation>Définir la base de tous…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Tick all {count}</source>
      <translation>Cocher les {count}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>{count} ticked</source>
      <translation>
        <numerusform>{count} coché</numerusform>
        <numerusform>{count} cochés</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Lia</name>
    <message>
      <location filename="../../lead_desk/desktop/lia_port.py" />
      <source>All: {kind}</source>
      <translation>Tous : {kind}</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Both</source>
      <translation>Les deux</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Breach</source>
      <translation>Violation de données</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Client</source>
      <translation>Celui du client</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/lia_port.py" />
      <source>Clients</source>
      <translation>Clients</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Complaints</source>
      <translation>Plaintes</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Consumer</source>
      <translation>Consommateur</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Customer</source>
      <translation>Client</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Days</source>
      <translation>Jours</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Does not prevail</source>
      <translation>Ne prévaut pas</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Done</source>
      <translation>Fait</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Email</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Enquiry</source>
      <translation>Demande</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Enrichment</source>
      <translation>Enrichissement</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Frequency cap</source>
      <translation>Fréquence limitée</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Generic addresses first</source>
      <translation>Adresses génériques d'abord</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Generic corporate address</source>
      <translation>Adresse générique d'entreprise</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>High</source>
      <translation>Forte</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Higher frequency</source>
      <translation>Fréquence plus élevée</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Law change</source>
      <translation>Changement de loi</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Low</source>
      <translation>Faible</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Medium</source>
      <translation>Moyenne</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Months</source>
      <translation>Mois</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Named business contact</source>
      <translation>Contact professionnel nommé</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>New source terms</source>
      <translation>Nouvelles conditions de la source</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No</source>
      <translation>Non</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No enrichment</source>
      <translation>Pas d'enrichissement</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No profiling</source>
      <translation>Pas de profilage</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>None</source>
      <translation>Aucune</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Other</source>
      <translation>Autre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/lia_port.py" />
      <source>Our interest weighs more</source>
      <translation>Notre intérêt pèse plus lourd</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_work.py" />
      <source>Our own use</source>
      <translation>Notre propre usage</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Ours</source>
      <translation>Le nôtre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/lia_port.py" />
      <source>Ours weighs more, with conditions</source>
      <translation>Le nôtre pèse plus lourd, sous conditions</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Partly</source>
      <translation>En partie</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Person</source>
      <translation>Celui de la personne</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Phone</source>
      <translation>Téléphone</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Post</source>
      <translation>Courrier</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Prevails</source>
      <translation>Prévaut</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Private</source>
      <translation>Privé</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Public</source>
      <translation>Celui du public</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Role relevant only</source>
      <translation>Seulement lié à la fonction</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Screening beyond duty</source>
      <translation>Vérifications au-delà du devoir</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Second review</source>
      <translation>Seconde relecture</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Shorter storage</source>
      <translation>Conservation plus courte</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Sms</source>
      <translation>SMS</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Sole trader</source>
      <translation>Indépendant</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Source named in message</source>
      <translation>Source citée dans le message</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/lia_port.py" />
      <source>The people's interests weigh more</source>
      <translation>Les intérêts des personnes pèsent plus lourd</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/lia_port.py" />
      <source>Tools and services working for us</source>
      <translation>Outils et services qui travaillent pour nous</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>With conditions</source>
      <translation>Sous conditions</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Work</source>
      <translation>Travail</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Years</source>
      <translation>Années</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes</source>
      <translation>Oui</translation>
    </message>
  </context>
  <context>
    <name>LiaEditor</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>All questions are answered</source>
      <translation>Toutes les questions ont une réponse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Answered</source>
      <translation>Répondu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Approve…</source>
      <translation>Approuver…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_help.py" />
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Next question</source>
      <translation>Question suivante</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Next: {step}</source>
      <translation>Suite : {step}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>One question at a time</source>
      <translation>Une question à la fois</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Question {number} of {count}</source>
      <translation>Question {number} sur {count}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Questions</source>
      <translation>Questions</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Saved</source>
      <translation>Enregistré</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Saving…</source>
      <translation>Enregistrement…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Steps</source>
      <translation>Étapes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>This version is {state} and can't be changed.</source>
      <translation>Cette version est {state} et ne peut plus être modifiée.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Turn down…</source>
      <translation>Refuser…</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>{count} of {total} questions still open</source>
      <translation>
        <numerusform>{count} question sur {total} encore ouverte</numerusform>
        <numerusform>{count} questions sur {total} encore ouvertes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LiaFacts</name>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Collected between {first} and {last}.</source>
      <translation>Collecté entre {first} et {last}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Filled columns: {list}.</source>
      <translation>Colonnes remplies : {list}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>In use: {list}.</source>
      <translation>En usage : {list}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Leads from these sources: {people}.</source>
      <translation>Prospects issus de ces sources : {people}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Leads that did not give their data themselves: {count}.</source>
      <translation>Prospects qui n'ont pas donné leurs données eux-mêmes : {count}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Leads that rest on this assessment: {people}.</source>
      <translation>Prospects qui reposent sur cette évaluation : {people}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Leads with a private mailbox: {count}.</source>
      <translation>Prospects avec une boîte privée : {count}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Leads with findings of a child: {count}.</source>
      <translation>Prospects avec un signalement d'enfant : {count}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Leads with findings of sensitive data: {count}.</source>
      <translation>Prospects avec des signalements de données sensibles : {count}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Leads, the oldest collected more than 12 months ago: {count}.</source>
      <translation>Prospects, dont les plus anciens datent de plus de 12 mois : {count}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Leads: {list}.</source>
      <translation>Prospects : {list}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Leads: {people}. Columns: {columns}.</source>
      <translation>Prospects : {people}. Colonnes : {columns}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Not covered: {list}.</source>
      <translation>Non couvert : {list}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Private persons, or leads with a private mailbox: {count}.</source>
      <translation>Particuliers, ou prospects avec une boîte privée : {count}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>{count} of {people} leads are private persons.</source>
      <translation>{count} prospects sur {people} sont des particuliers.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>{count} of {people} leads gave their data themselves.</source>
      <translation>{count} prospects sur {people} ont donné leurs données eux-mêmes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>{count} of {people} leads have a private mailbox.</source>
      <translation>{count} prospects sur {people} ont une boîte privée.</translation>
    </message>
  </context>
  <context>
    <name>LiaHelp</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_help.py" />
      <source>For example</source>
      <translation>Par exemple</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_help.py" />
      <source>Your data</source>
      <translation>Vos données</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_help.py" />
      <source>Your data say otherwise</source>
      <translation>Vos données disent autre chose</translation>
    </message>
  </context>
  <context>
    <name>LinkOrWrite</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/link_assessment.py" />
      <source>Assessment</source>
      <translation>Évaluation</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/link_assessment.py" />
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/link_assessment.py" />
      <source>Leads wait for an assessment</source>
      <translation>Des prospects attendent une évaluation</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/link_assessment.py" />
      <source>There is already an assessment that covers the purpose and the source of such leads. Link them to it, or write a new one.</source>
      <translation>Une évaluation couvre déjà la finalité et la source de ces prospects. Rattachez-les à elle, ou rédigez-en une nouvelle.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/link_assessment.py" />
      <source>Write a new one</source>
      <translation>En rédiger une nouvelle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/link_assessment.py" />
      <source>{title} · carries {count}</source>
      <translation>{title} · couvre {count}</translation>
    </message>
  </context>
  <context>
    <name>ListHandling</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>CAPITALS as ordinary names</source>
      <translation>MAJUSCULES en noms ordinaires</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>Companies, titles and towns that differ in capitals, spaces or marks are written as you have them.</source>
      <translation>Les sociétés, fonctions et villes qui ne diffèrent que par majuscules, espaces ou signes sont écrites comme chez vous.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>Replace words…</source>
      <translation>Remplacer des mots…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>Rows with the same are one person: in this list, and among your leads.</source>
      <translation>Les lignes qui ont le même sont une personne : dans cette liste et parmi vos prospects.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>Spelled as among my leads</source>
      <translation>Orthographe de mes prospects</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>The same person by</source>
      <translation>Même personne par</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>e-mail only</source>
      <translation>e-mail seul</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>e-mail or number</source>
      <translation>e-mail ou numéro</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>e-mail, number or name and firm</source>
      <translation>e-mail, numéro ou nom et société</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>number only</source>
      <translation>numéro seul</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>{count} words written your way…</source>
      <translation>
        <numerusform>{count} mot écrit à votre façon…</numerusform>
        <numerusform>{count} mots écrits à votre façon…</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ListNotes</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/list_notes.py" />
      <source>not stored: {columns}.</source>
      <translation>non enregistré : {columns}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/list_notes.py" />
      <source>the dates in {columns} can be read in two ways and stay empty.</source>
      <translation>les dates de {columns} peuvent se lire de deux façons et restent vides.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/list_notes.py" />
      <source>the numbers in {columns} begin with their country's code.</source>
      <translation>les numéros de {columns} commencent par leur indicatif de pays.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/list_notes.py" />
      <source>this very file was imported on {when}.</source>
      <translation>ce même fichier a été importé le {when}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/list_notes.py" />
      <source>“{list}”: {what}</source>
      <translation>« {list} » : {what}</translation>
    </message>
  </context>
  <context>
    <name>ListWords</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>&amp;Column</source>
      <translation>&amp;Colonne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>&amp;Write instead</source>
      <translation>É&amp;crire à la place</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>(nothing)</source>
      <translation>(rien)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>A cell that holds just this word is written your way, now and in the next list like this one.</source>
      <translation>Une cellule qui ne contient que ce mot est écrite à votre façon, maintenant et dans la prochaine liste comme celle-ci.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>Column</source>
      <translation>Colonne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>In the &amp;list</source>
      <translation>Dans la &amp;liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>In the list</source>
      <translation>Dans la liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>Such as: customer</source>
      <translation>Par exemple : client</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>Take “{word}” away</source>
      <translation>Retirer « {word} »</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>Their words, written your way</source>
      <translation>Leurs mots, écrits à votre façon</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>Use these words</source>
      <translation>Utiliser ces mots</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>Words written your way</source>
      <translation>Mots écrits à votre façon</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/list_words.py" />
      <source>Write instead</source>
      <translation>Écrire à la place</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <location filename="../../lead_desk/desktop/window.py" />
      <source>If you stop now, nothing of it is stored.</source>
      <translation>Si vous arrêtez maintenant, rien n'en est enregistré.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/window.py" />
      <source>Stop the work</source>
      <translation>Arrêter le travail</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/window.py" />
      <source>Work is under way</source>
      <translation>Un travail est en cours</translation>
    </message>
  </context>
  <context>
    <name>MakeKey</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>&amp;Job</source>
      <translation>&amp;Fonction</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>&amp;Name</source>
      <translation>&amp;Nom</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>&amp;Passphrase</source>
      <translation>Phrase &amp;secrète</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>A passphrase needs 12 characters or more.</source>
      <translation>Une phrase secrète a au moins 12 caractères.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>A person, not a team</source>
      <translation>Une personne, pas une équipe</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Empty: this computer's password store keeps it</source>
      <translation>Vide : le trousseau de cet ordinateur la garde</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>First and last name</source>
      <translation>Prénom et nom</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Job</source>
      <translation>Fonction</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Make an approver's key</source>
      <translation>Créer une clé d'approbateur</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Make the key</source>
      <translation>Créer la clé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Once &amp;more</source>
      <translation>Encore une &amp;fois</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Passphrase</source>
      <translation>Phrase secrète</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Passphrase once more</source>
      <translation>Phrase secrète encore une fois</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>The key that is here now is given up. Colleagues must trust the new one.</source>
      <translation>La clé actuelle est abandonnée. Les collègues doivent se fier à la nouvelle.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>The two passphrases differ.</source>
      <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>With this key you sign approvals, so that colleagues' laptops can check them. It never leaves this computer.</source>
      <translation>Avec cette clé vous signez des approbations, que les postes des collègues peuvent vérifier. Elle ne quitte jamais cet ordinateur.</translation>
    </message>
  </context>
  <context>
    <name>MappingTable</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>(column {letter})</source>
      <translation>(colonne {letter})</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Age check only</source>
      <translation>Contrôle d'âge seul</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>As a stop</source>
      <translation>Comme opposition</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Becomes</source>
      <translation>Devient</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Better not</source>
      <translation>Plutôt non</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Columns of your file</source>
      <translation>Colonnes de votre fichier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Filled</source>
      <translation>Rempli</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>In your file</source>
      <translation>Dans votre fichier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>It looks like “{field}”, which is stored only if you choose it.</source>
      <translation>Ressemble à « {field} », qui n’est enregistré que si vous le choisissez.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Keep as “{name}”</source>
      <translation>Garder comme « {name} »</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Kept?</source>
      <translation>Gardée ?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Looks like</source>
      <translation>Ressemble à</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>No</source>
      <translation>Non</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>No ({field}?)</source>
      <translation>Non ({field} ?)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Yes</source>
      <translation>Oui</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>{column} becomes</source>
      <translation>{column} devient</translation>
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
      <translation>&amp;Notice d'information</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>&amp;Sent on</source>
      <translation>&amp;Envoyée le</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>Note it for {count} people</source>
      <translation>
        <numerusform>Le noter pour {count} personne</numerusform>
        <numerusform>Le noter pour {count} personnes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>Note it only after the notice has gone out. Lead Desk sends nothing itself.</source>
      <translation>Ne le notez qu'une fois la notice partie. Lead Desk n'envoie rien lui-même.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>People were told</source>
      <translation>Personnes informées</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>Privacy notice</source>
      <translation>Notice d'information</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>There is no privacy notice yet. Add one under Sources &amp; recipients first.</source>
      <translation>Il n'y a pas encore de notice d'information. Ajoutez-en une sous Sources &amp; destinataires.</translation>
    </message>
  </context>
  <context>
    <name>MergeTable</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/merge_table.py" />
      <source>(empty)</source>
      <translation>(vide)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/merge_table.py" />
      <source>Keep all</source>
      <translation>Tout garder</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/merge_table.py" />
      <source>Kept whatever you choose: {what}.</source>
      <translation>Gardé quoi que vous choisissiez : {what}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/merge_table.py" />
      <source>No. {number}, joins it</source>
      <translation>N° {number}, s'y joint</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/merge_table.py" />
      <source>No. {number}, stays</source>
      <translation>N° {number}, reste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/merge_table.py" />
      <source>The same in all: {fields}.</source>
      <translation>Identique partout : {fields}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/merge_table.py" />
      <source>{field}: keep all of them</source>
      <translation>{field} : tout garder</translation>
    </message>
  </context>
  <context>
    <name>MoreTime</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>Answer by</source>
      <translation>Répondre avant le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>I have told them</source>
      <translation>Je les ai informés</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>More time</source>
      <translation>Plus de temps</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answer_request.py" />
      <source>Two more months at most. Tell the person and the reason before the first month is over.</source>
      <translation>Deux mois de plus au maximum. Informez la personne, avec le motif, avant la fin du premier mois.</translation>
    </message>
  </context>
  <context>
    <name>NameCompany</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_company.py" />
      <source>Export without it</source>
      <translation>Exporter sans</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_company.py" />
      <source>Our company…</source>
      <translation>Notre société…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_company.py" />
      <source>Who sends this list?</source>
      <translation>Qui envoie cette liste ?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_company.py" />
      <source>Your company is not filled in. Its name stands in passports, letters and notices; until then a passport says “not given”. This is asked once; later you find it under Settings.</source>
      <translation>Votre société n'est pas renseignée. Son nom figure dans les passeports, lettres et notices ; d'ici là, le passeport indique « not given ». Cette question n'est posée qu'une fois ; vous la retrouverez dans les Réglages.</translation>
    </message>
  </context>
  <context>
    <name>NameView</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_view.py" />
      <source>Another view has this name.</source>
      <translation>Une autre vue porte ce nom.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_view.py" />
      <source>Name of the view</source>
      <translation>Nom de la vue</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_view.py" />
      <source>Save view</source>
      <translation>Enregistrer la vue</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_view.py" />
      <source>Save what you see as a view</source>
      <translation>Enregistrer ce que vous voyez comme vue</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_view.py" />
      <source>Search, filters, order and columns. It is kept encrypted in your store.</source>
      <translation>Recherche, filtres, ordre et colonnes. Elle est conservée chiffrée dans votre base.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_view.py" />
      <source>Such as: Danish fair leads</source>
      <translation>Par exemple : Salons, Danemark</translation>
    </message>
  </context>
  <context>
    <name>NewAssessment</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>&amp;Author</source>
      <translation>&amp;Auteur</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>&amp;Number</source>
      <translation>&amp;Numéro</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>&amp;Start from</source>
      <translation>&amp;Partir de</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>&amp;Title</source>
      <translation>&amp;Titre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>An empty form</source>
      <translation>Un formulaire vide</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>Author</source>
      <translation>Auteur</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>First and last name</source>
      <translation>Prénom et nom</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>It says why you may contact people without asking them first, and where the limits are. About ten minutes. What the store knows (countries, sources, columns) is filled in.</source>
      <translation>Elle dit pourquoi vous pouvez contacter des personnes sans leur demander d'abord, et où sont les limites. Dix minutes environ. Ce que la base sait (pays, sources, colonnes) est rempli.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>New assessment</source>
      <translation>Nouvelle évaluation</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>Number</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>Start</source>
      <translation>Commencer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>Start from</source>
      <translation>Partir de</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>Trade fair Aarhus 2026</source>
      <translation>Salon Aarhus 2026</translation>
    </message>
  </context>
  <context>
    <name>NewRequestDialog</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>&amp;Asks for</source>
      <translation>&amp;Demande</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>&amp;By way of</source>
      <translation>&amp;Par quel moyen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>&amp;Came in on</source>
      <translation>&amp;Reçue le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>&amp;Is it one of these?</source>
      <translation>&amp;Est-ce l'un d'eux ?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>&amp;Who</source>
      <translation>&amp;Qui</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>Asks for</source>
      <translation>Demande</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>By way of</source>
      <translation>Par quel moyen</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>Came in on</source>
      <translation>Reçue le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>Leads that may be this person</source>
      <translation>Prospects qui peuvent être cette personne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>New request</source>
      <translation>Nouvelle demande</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>Nobody found. The request is kept all the same.</source>
      <translation>Personne trouvée. La demande est gardée quand même.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>Not to be used</source>
      <translation>À ne pas utiliser</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>Not to be used until it is settled</source>
      <translation>À ne pas utiliser jusqu'au règlement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>Somebody uses a right</source>
      <translation>Quelqu'un exerce un droit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>Take it in</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>Who</source>
      <translation>Qui</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>e-mail, number with country code, or name</source>
      <translation>e-mail, numéro avec indicatif ou nom</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>e-mail, phone call, letter</source>
      <translation>e-mail, appel, lettre</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>{count} leads found</source>
      <translation>
        <numerusform>{count} prospect trouvé</numerusform>
        <numerusform>{count} prospects trouvés</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>NothingHere</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/nothing_here.py" />
      <source>Choose files…</source>
      <translation>Choisir des fichiers…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/nothing_here.py" />
      <source>Drop a spreadsheet anywhere on this window. You see what it holds before anything is stored.</source>
      <translation>Déposez un tableur n'importe où dans cette fenêtre. Vous voyez son contenu avant tout enregistrement.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/nothing_here.py" />
      <source>No lead fits this search, these filters and this tab.</source>
      <translation>Aucun prospect ne répond à cette recherche, ces filtres et cet onglet.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/nothing_here.py" />
      <source>No leads yet</source>
      <translation>Aucun prospect pour l'instant</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/nothing_here.py" />
      <source>Nothing matches</source>
      <translation>Aucun résultat</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/nothing_here.py" />
      <source>Show all leads</source>
      <translation>Afficher tous les prospects</translation>
    </message>
  </context>
  <context>
    <name>NoticeWords</name>
    <message>
      <location filename="../../lead_desk/desktop/notice_words.py" />
      <source>A law orders the collection</source>
      <translation>Une loi impose la collecte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/notice_words.py" />
      <source>Import {number}</source>
      <translation>Importation {number}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/notice_words.py" />
      <source>Planned for {day}</source>
      <translation>Prévu pour le {day}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/notice_words.py" />
      <source>Professional secrecy</source>
      <translation>Secret professionnel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/notice_words.py" />
      <source>Sent on {day}</source>
      <translation>Envoyé le {day}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/notice_words.py" />
      <source>They cannot be reached</source>
      <translation>Elles ne peuvent être jointes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/notice_words.py" />
      <source>They know already</source>
      <translation>Elles le savent déjà</translation>
    </message>
  </context>
  <context>
    <name>Notifier</name>
    <message>
      <location filename="../../lead_desk/desktop/notifier.py" />
      <source>The work you started is done.</source>
      <translation>Le travail lancé est terminé.</translation>
    </message>
  </context>
  <context>
    <name>NumberInput</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/inputs.py" />
      <source>not set</source>
      <translation>non défini</translation>
    </message>
  </context>
  <context>
    <name>OpenList</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_open.py" />
      <source>Check: {sentence}</source>
      <translation>À vérifier : {sentence}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_open.py" />
      <source>Still to do</source>
      <translation>Reste à faire</translation>
    </message>
  </context>
  <context>
    <name>Page</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/page.py" />
      <source>That didn't work. Nothing was changed.</source>
      <translation>Cela n'a pas marché. Rien n'a été modifié.</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/palette.py" />
      <source>A page, an act, a campaign, or a lead's name…</source>
      <translation>Une page, une action, une campagne ou le nom d'un prospect…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/palette.py" />
      <source>Campaign: {name}</source>
      <translation>Campagne : {name}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/palette.py" />
      <source>Do or find</source>
      <translation>Faire ou trouver</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/palette.py" />
      <source>Show all leads with “{text}”</source>
      <translation>Afficher les prospects avec « {text} »</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/palette.py" />
      <source>What fits</source>
      <translation>Ce qui correspond</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/palette.py" />
      <source>What to do or find</source>
      <translation>Ce qu'il faut faire ou trouver</translation>
    </message>
  </context>
  <context>
    <name>Papers</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Contract or licence</source>
      <translation>Contrat ou licence</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Instruction</source>
      <translation>Instruction</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Other paper</source>
      <translation>Autre document</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Safeguard for a transfer</source>
      <translation>Garantie pour un transfert</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Somebody's word how it was collected</source>
      <translation>Attestation sur la collecte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Terms</source>
      <translation>Conditions</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>{count} kB</source>
      <translation>{count} ko</translation>
    </message>
  </context>
  <context>
    <name>PapersDialog</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Add a file</source>
      <translation>Ajouter un fichier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Add a file…</source>
      <translation>Ajouter un fichier…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>It is gone from the store then. The log keeps that it was there.</source>
      <translation>Il disparaît alors du coffre. Le journal garde qu'il y était.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Kept on</source>
      <translation>Conservé le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Papers</source>
      <translation>Documents</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Papers of {name}</source>
      <translation>Documents de {name}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Remove this paper?</source>
      <translation>Retirer ce document ?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Remove…</source>
      <translation>Retirer…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Save a copy</source>
      <translation>Enregistrer une copie</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Save a copy…</source>
      <translation>Enregistrer une copie…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>That didn't work. Nothing was changed.</source>
      <translation>Cela n'a pas fonctionné. Rien n'a été modifié.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>They are kept encrypted in the store. To open one, save a copy; the log says so.</source>
      <translation>Ils sont chiffrés dans le coffre. Pour en ouvrir un, enregistrez une copie ; le journal le note.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/papers.py" />
      <source>What it is</source>
      <translation>Ce que c'est</translation>
    </message>
  </context>
  <context>
    <name>PasswordBanner</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/password_banner.py" />
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/password_banner.py" />
      <source>Password of the file</source>
      <translation>Mot de passe du fichier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/password_banner.py" />
      <source>Type it here to look inside. It is used for this file only and is not kept.</source>
      <translation>Saisissez-le pour regarder dedans. Il sert à ce seul fichier et n'est pas gardé.</translation>
    </message>
  </context>
  <context>
    <name>PastExports</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Came back</source>
      <translation>Retours</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Campaign</source>
      <translation>Campagne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Check it again</source>
      <translation>La revérifier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Drag or copy the file</source>
      <translation>Glisser ou copier le fichier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Earlier exports</source>
      <translation>Exports antérieurs</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Export {number}, {day}</source>
      <translation>Export {number}, {day}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Goes to</source>
      <translation>Destiné à</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Left out</source>
      <translation>Laissés de côté</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Left out of an exported list</source>
      <translation>Laissés de côté d'une liste exportée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>No exports yet.</source>
      <translation>Aucun export pour l'instant.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Passport</source>
      <translation>Passeport</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Passport of an exported list</source>
      <translation>Passeport d'une liste exportée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Print…</source>
      <translation>Imprimer…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>SHA-256 of the file</source>
      <translation>SHA-256 du fichier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Save as PDF…</source>
      <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Show in folder</source>
      <translation>Montrer dans le dossier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Stayed</source>
      <translation>Restés</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>The file is on the clipboard; paste it where it should go.</source>
      <translation>Le fichier est dans le presse-papiers ; collez-le où il doit aller.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Use before</source>
      <translation>À utiliser avant</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Went out</source>
      <translation>Sortis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>What went out</source>
      <translation>Ce qui est sorti</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>Who</source>
      <translation>Qui</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>{day}: check again</source>
      <translation>{day} : à revérifier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>{kind} · confidential</source>
      <translation>{kind} · confidentiel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>{n} bounced</source>
      <translation>{n} non remis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>{n} complained</source>
      <translation>{n} plaintes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/past_exports.py" />
      <source>{n} said no</source>
      <translation>{n} refus</translation>
    </message>
  </context>
  <context>
    <name>PasteCells</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/paste_cells.py" />
      <source>Cells that can't take their text</source>
      <translation>Cellules qui ne peuvent pas prendre leur texte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/paste_cells.py" />
      <source>Paste</source>
      <translation>Coller</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/paste_cells.py" />
      <source>Paste into {count} cells (leads: {leads})</source>
      <translation>
        <numerusform>Coller dans {count} cellule (prospects : {leads})</numerusform>
        <numerusform>Coller dans {count} cellules (prospects : {leads})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/paste_cells.py" />
      <source>Paste {count} cells</source>
      <translation>
        <numerusform>Coller {count} cellule</numerusform>
        <numerusform>Coller {count} cellules</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/paste_cells.py" />
      <source>Row {row}, {field}</source>
      <translation>Ligne {row}, {field}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/paste_cells.py" />
      <source>What is there now is written over; the history keeps it.</source>
      <translation>Le contenu actuel est écrasé ; l'historique le conserve.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/paste_cells.py" />
      <source>{count} cells can't take their text; they stay as they are:</source>
      <translation>
        <numerusform>{count} cellule ne peut pas prendre son texte ; elle reste telle quelle :</numerusform>
        <numerusform>{count} cellules ne peuvent pas prendre leur texte ; elles restent telles quelles :</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PickList</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/pick_list.py" />
      <source>Type to find</source>
      <translation>Tapez pour chercher</translation>
    </message>
  </context>
  <context>
    <name>Provenance</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>&amp;Assessment</source>
      <translation>É&amp;valuation</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>&amp;Country</source>
      <translation>&amp;Pays</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>&amp;Known people</source>
      <translation>Pers. conn&amp;ues</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>&amp;Source</source>
      <translation>&amp;Source</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>As the list says</source>
      <translation>Comme le dit la liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Ask me where they differ</source>
      <translation>Me demander en cas de différence</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Assessment</source>
      <translation>Évaluation</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Country if none is given</source>
      <translation>Pays si aucun n'est indiqué</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Fill in what is missing</source>
      <translation>Compléter ce qui manque</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Filled in from the last list of this kind. Please check.</source>
      <translation>Rempli d'après la dernière liste de ce type. Merci de vérifier.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>I know how this list was collected, and it was fair</source>
      <translation>Je sais comment cette liste a été collectée, et c'était loyal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Lawful &amp;basis</source>
      <translation>&amp;Base légale</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Lawful basis</source>
      <translation>Base légale</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Leave as they are</source>
      <translation>Les laisser tels quels</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>New purpose…</source>
      <translation>Nouvelle finalité…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>New source…</source>
      <translation>Nouvelle source…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>None yet</source>
      <translation>Aucune encore</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Nothing is imported without somebody's word; the log keeps whose.</source>
      <translation>Rien n'est importé sans la parole de quelqu'un ; le journal garde de qui.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>People you have already</source>
      <translation>Personnes que vous avez déjà</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>There is no assessment yet. You can import now and write it afterwards; the leads wait for it.</source>
      <translation>Il n'y a pas encore d'évaluation. Vous pouvez importer maintenant et l'écrire ensuite ; les prospects l'attendent.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>They are stored, but stay blocked until somebody says why they may be used.</source>
      <translation>Ils sont enregistrés, mais bloqués tant que personne ne dit pourquoi ils peuvent être utilisés.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>This list is newer: update</source>
      <translation>Liste plus récente : mettre à jour</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>What &amp;for</source>
      <translation>Pour &amp;quoi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>What for</source>
      <translation>Pour quoi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Where do these people come from?</source>
      <translation>D'où viennent ces personnes ?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>the lawful basis</source>
      <translation>la base légale</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>the source</source>
      <translation>la source</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>what it is for</source>
      <translation>à quoi elle sert</translation>
    </message>
  </context>
  <context>
    <name>QuestionBox</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>Children</source>
      <translation>Enfants</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>Filled in by Lead Desk from its table of channel rules.</source>
      <translation>Rempli par Lead Desk d'après sa table des règles par canal.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>First and last name</source>
      <translation>Prénom et nom</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>How bad</source>
      <translation>Gravité</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>How likely</source>
      <translation>Probabilité</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>In words</source>
      <translation>En mots</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>Job</source>
      <translation>Fonction</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>None yet. Add one under Sources &amp; recipients, then come back.</source>
      <translation>Aucune pour l'instant. Ajoutez-en une sous Sources et destinataires, puis revenez.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>Others at risk</source>
      <translation>Autres fragiles</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>Unit</source>
      <translation>Unité</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>Your data say otherwise: {sentence}</source>
      <translation>Vos données disent autre chose : {sentence}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>at least {count} characters</source>
      <translation>
        <numerusform>au moins {count} caractère</numerusform>
        <numerusform>au moins {count} caractères</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>one a line</source>
      <translation>un par ligne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>still open</source>
      <translation>encore ouverte</translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Assessments</source>
      <translation>Évaluations</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Audit log</source>
      <translation>Journal d'audit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Do not contact</source>
      <translation>Ne pas contacter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Duplicates</source>
      <translation>Doublons</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Exports</source>
      <translation>Exports</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Home</source>
      <translation>Accueil</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Imports</source>
      <translation>Imports</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Leads</source>
      <translation>Prospects</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Lock now</source>
      <translation>Verrouiller</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Requests</source>
      <translation>Demandes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Review</source>
      <translation>Révision</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Sources &amp;&amp; recipients</source>
      <translation>Sources &amp;&amp; destinataires</translation>
    </message>
  </context>
  <context>
    <name>ReadingBar</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Dates</source>
      <translation>Dates</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Letters</source>
      <translation>Lettres</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Letters (encoding)</source>
      <translation>Lettres (encodage)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Names in row</source>
      <translation>Noms en ligne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Order of day and month in dates</source>
      <translation>Ordre du jour et du mois dans les dates</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Row with the column names, 0 for none</source>
      <translation>Ligne des noms de colonnes, 0 si aucune</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Separator</source>
      <translation>Séparateur</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Separator between columns</source>
      <translation>Séparateur des colonnes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Sheet</source>
      <translation>Feuille</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Take hidden rows as well</source>
      <translation>Prendre aussi les lignes masquées</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>The dates in {columns} can be read in two ways. Choose their order, or they stay empty.</source>
      <translation>Les dates de {columns} se lisent de deux façons. Choisissez leur ordre, sinon elles restent vides.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>The letters read: {samples}.</source>
      <translation>Les lettres se lisent : {samples}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>The numbers in {columns} begin with their country's code.</source>
      <translation>Les numéros de {columns} commencent par leur indicatif de pays.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>as found</source>
      <translation>comme trouvé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>bar |</source>
      <translation>barre |</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>columns as in “{file}”</source>
      <translation>colonnes comme dans « {file} »</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>comma</source>
      <translation>virgule</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>day first, 31/12</source>
      <translation>jour d'abord, 31/12</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>fixed widths</source>
      <translation>largeurs fixes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>looks like an export of {tool}</source>
      <translation>ressemble à un export de {tool}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>month first, 12/31</source>
      <translation>mois d'abord, 12/31</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>more than {count} rows</source>
      <translation>
        <numerusform>plus de {count} ligne</numerusform>
        <numerusform>plus de {count} lignes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>none</source>
      <translation>aucune</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>read as you settled for “{file}”</source>
      <translation>lu comme vous l’aviez réglé pour « {file} »</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>semicolon</source>
      <translation>point-virgule</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>tab</source>
      <translation>tabulation</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>year first</source>
      <translation>année d'abord</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>{count} rows</source>
      <translation>
        <numerusform>{count} ligne</numerusform>
        <numerusform>{count} lignes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>{name} (found)</source>
      <translation>{name} (trouvé)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>{sheet} (hidden)</source>
      <translation>{sheet} (masquée)</translation>
    </message>
  </context>
  <context>
    <name>RecordEvidence</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>&amp;How</source>
      <translation>C&amp;omment</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>&amp;How you know</source>
      <translation>Comment vous le &amp;savez</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>&amp;On</source>
      <translation>L&amp;e</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>&amp;Similar because</source>
      <translation>&amp;Analogue car</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>&amp;What</source>
      <translation>&amp;Quoi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>&amp;What is true</source>
      <translation>Ce qui est &amp;vrai</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>&amp;What they agreed to</source>
      <translation>Ce qu'ils ont &amp;accepté</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>A fact that a channel's rule asks for</source>
      <translation>Un fait qu'exige la règle d'un canal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>All four must be true, or the evidence counts as incomplete.</source>
      <translation>Les quatre doivent être vrais, sinon la preuve est jugée incomplète.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Channels</source>
      <translation>Canaux</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Each message says how to refuse</source>
      <translation>Chaque message dit comment refuser</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Evidence for {count} leads</source>
      <translation>
        <numerusform>Preuve pour {count} prospect</numerusform>
        <numerusform>Preuve pour {count} prospects</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>First write down what they agreed to: Sources &amp; recipients, What people agreed to.</source>
      <translation>Notez d'abord ce qu'ils ont accepté : Sources &amp; destinataires, Ce que les personnes ont accepté.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>How they asked</source>
      <translation>Comment ils ont demandé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>How they said it</source>
      <translation>Comment ils l'ont dit</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>How you know</source>
      <translation>Comment vous le savez</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>It &amp;was</source>
      <translation>C'é&amp;tait</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>It lets you answer that request, within 90 days. It is no yes to marketing.</source>
      <translation>Cela permet de répondre à cette demande, sous 90 jours. Ce n'est pas un oui à la prospection.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>It was</source>
      <translation>C'était</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>On</source>
      <translation>Le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Only these &amp;channels</source>
      <translation>Seulement ces &amp;canaux</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Record evidence</source>
      <translation>Enregistrer une preuve</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Record for {count} leads</source>
      <translation>
        <numerusform>Enregistrer pour {count} prospect</numerusform>
        <numerusform>Enregistrer pour {count} prospects</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>State it only where you can show it.</source>
      <translation>Ne l'indiquez que si vous pouvez le montrer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Their channels are stopped at once, and no import lifts that.</source>
      <translation>Leurs canaux sont bloqués aussitôt, et aucun import ne l'annule.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>They asked us for something</source>
      <translation>Ils nous ont demandé quelque chose</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>They bought from us (own customers)</source>
      <translation>Ils ont acheté chez nous (clients)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>They could refuse when we took the address</source>
      <translation>Ils pouvaient refuser quand nous avons pris l'adresse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>They gave us the address themselves</source>
      <translation>Ils nous ont donné l'adresse eux-mêmes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>They said yes (consent)</source>
      <translation>Ils ont dit oui (consentement)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>They took their yes back</source>
      <translation>Ils ont retiré leur oui</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>We sold it, and we are the sender</source>
      <translation>Nous l'avons vendu, et nous sommes l'expéditeur</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>What happened</source>
      <translation>Ce qui s'est passé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>What is true of them</source>
      <translation>Ce qui est vrai d'eux</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>What they agreed to</source>
      <translation>Ce qu'ils ont accepté</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>What they asked for</source>
      <translation>Ce qu'ils ont demandé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>What they bought</source>
      <translation>Ce qu'ils ont acheté</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Why your offer is similar</source>
      <translation>Pourquoi votre offre est analogue</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Wordings stand under Sources &amp; recipients. No channel ticked means all that it names.</source>
      <translation>Les textes sont sous Sources &amp; destinataires. Aucun canal coché : tous ceux qu'il nomme.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>a free account inside a paid offer</source>
      <translation>un compte gratuit dans une offre payante</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>a negotiation</source>
      <translation>une négociation</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>a quote, a call back, …</source>
      <translation>un devis, un rappel…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>a sale</source>
      <translation>une vente</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>at least 20 letters</source>
      <translation>au moins 20 lettres</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>by phone, answered the mail, …</source>
      <translation>par téléphone, réponse au message…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>by phone, web form, …</source>
      <translation>par téléphone, formulaire web…</translation>
    </message>
  </context>
  <context>
    <name>RecoveryKey</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/recovery_key.py" />
      <source>It couldn't be saved there. Choose another place, or write it down.</source>
      <translation>Impossible de l'enregistrer là. Choisissez un autre endroit, ou notez-la.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/recovery_key.py" />
      <source>It opens the store when its key is lost. Keep it away from the computer.</source>
      <translation>Elle ouvre la base si sa clé est perdue. Gardez-la loin de l'ordinateur.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/recovery_key.py" />
      <source>Lead Desk recovery key.txt</source>
      <translation>Lead Desk clé de secours.txt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/recovery_key.py" />
      <source>Printed.</source>
      <translation>Imprimé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/recovery_key.py" />
      <source>Print…</source>
      <translation>Imprimer…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/recovery_key.py" />
      <source>Recovery key</source>
      <translation>Clé de secours</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/recovery_key.py" />
      <source>Recovery key of a Lead Desk store</source>
      <translation>Clé de secours d'une base Lead Desk</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/recovery_key.py" />
      <source>Save on a stick…</source>
      <translation>Sur une clé USB…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/recovery_key.py" />
      <source>Save the recovery key</source>
      <translation>Enregistrer la clé de secours</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/recovery_key.py" />
      <source>Saved. Keep that file off this computer.</source>
      <translation>Enregistré. Gardez ce fichier hors de cet ordinateur.</translation>
    </message>
  </context>
  <context>
    <name>RegisterForm</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_form.py" />
      <source>* is needed</source>
      <translation>* obligatoire</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_form.py" />
      <source>* is needed   • is needed before the leads may be exported</source>
      <translation>* obligatoire   • obligatoire avant d'exporter les prospects</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_form.py" />
      <source>Save</source>
      <translation>Enregistrer</translation>
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
      <translation>Tous les prospects de</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>All people of</source>
      <translation>Toutes les personnes de</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Assessments are approved only with an approver's key</source>
      <translation>Évaluations approuvées seulement avec une clé d'approbateur</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Assessments need two people</source>
      <translation>Les évaluations demandent deux personnes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Channels</source>
      <translation>Canaux</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Colleagues</source>
      <translation>Collègues</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Columns agreed with them</source>
      <translation>Colonnes convenues avec eux</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Columns it covers</source>
      <translation>Colonnes couvertes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Companies it names</source>
      <translation>Sociétés qu'il nomme</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Compliance owner</source>
      <translation>Responsable conformité</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Countries</source>
      <translation>Pays</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Country (two letters)</source>
      <translation>Pays (deux lettres)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Counts as a child below</source>
      <translation>Compte comme enfant avant</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>DK, DE, FR</source>
      <translation>DK, DE, FR</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Data contract signed on</source>
      <translation>Contrat de sous-traitance signé le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Data protection officer</source>
      <translation>Délégué à la protection des données</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Decisions about flags of children and sensitive data need two people</source>
      <translation>Décisions sur enfants et données sensibles : deux personnes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Email for requests</source>
      <translation>E-mail pour les demandes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Exclusive leads</source>
      <translation>Prospects exclusifs</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Expo Hannover 2026, order 1182, …</source>
      <translation>Expo Hannover 2026, commande 1182…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>First and last name</source>
      <translation>Prénom et nom</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>How they said yes</source>
      <translation>Comment ils ont dit oui</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>In a sentence</source>
      <translation>En une phrase</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>In use from</source>
      <translation>Utilisée depuis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>It is marketing</source>
      <translation>C'est de la prospection</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>It says how to object</source>
      <translation>Elle dit comment s'opposer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>It says that a yes can be taken back</source>
      <translation>Il dit qu'un oui peut être retiré</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>It was sent on</source>
      <translation>Envoyé le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>It will be sent on</source>
      <translation>Sera envoyé le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Job</source>
      <translation>Fonction</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Keep for months</source>
      <translation>Garder, en mois</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Language (two letters)</source>
      <translation>Langue (deux lettres)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Lawful bases it allows</source>
      <translation>Bases légales admises</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Leads made for them are theirs alone</source>
      <translation>Les prospects faits pour eux sont à eux seuls</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Leads that were made for one client only. Nobody else gets them, you yourselves included.</source>
      <translation>Des prospects faits pour un seul client. Personne d'autre ne les reçoit, vous non plus.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Licence or contract</source>
      <translation>Licence ou contrat</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Made for</source>
      <translation>Faits pour</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>May act as</source>
      <translation>Peut agir comme</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>New colleague…</source>
      <translation>Nouveau collègue…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>New entry…</source>
      <translation>Nouvelle entrée…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>New notice…</source>
      <translation>Nouvelle notice…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>New purpose…</source>
      <translation>Nouvelle finalité…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>New recipient…</source>
      <translation>Nouveau destinataire…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>New source…</source>
      <translation>Nouvelle source…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>New wording…</source>
      <translation>Nouveau texte…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Newsletter form 2026, badge scan, …</source>
      <translation>Formulaire newsletter 2026, badge scanné…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>No longer a client since</source>
      <translation>N'est plus client depuis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Notices sent</source>
      <translation>Notices envoyées</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Obtained on</source>
      <translation>Obtenue le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Only for</source>
      <translation>Seulement pour</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Or none is owed</source>
      <translation>Ou aucune n'est due</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Our company</source>
      <translation>Notre société</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Our company…</source>
      <translation>Notre société…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Privacy notices</source>
      <translation>Notices d'information</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Purposes</source>
      <translation>Finalités</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Purposes agreed with them</source>
      <translation>Finalités convenues avec eux</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Purposes it covers</source>
      <translation>Finalités couvertes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Recipients</source>
      <translation>Destinataires</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Representative in the EU</source>
      <translation>Représentant dans l'UE</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Representative in the UK</source>
      <translation>Représentant au Royaume-Uni</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Reviewer of flags</source>
      <translation>Examine les signalements</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>SHA-256 of the kept proof</source>
      <translation>SHA-256 de la preuve conservée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Safeguard ends on</source>
      <translation>Garantie jusqu'au</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Safeguard outside Europe</source>
      <translation>Garantie hors d'Europe</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Safeguard signed on</source>
      <translation>Garantie signée le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Sales</source>
      <translation>Ventes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Say who you are: it stands in letters, notices and passports.</source>
      <translation>Dites qui vous êtes : cela figure dans les lettres, notices et passeports.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Sources</source>
      <translation>Sources</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Supplied by</source>
      <translation>Fournie par</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>The people gave us their data themselves</source>
      <translation>Les personnes nous ont donné leurs données elles-mêmes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>The text that tells people that you have their data. Exports by message name it.</source>
      <translation>Le texte qui dit aux personnes que vous avez leurs données. Les exports pour messages le nomment.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>The wordings under which people said yes. A consent counts only with its wording.</source>
      <translation>Les formulations acceptées par les personnes. Un consentement ne compte qu'avec sa formulation.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Their terms</source>
      <translation>Leurs conditions</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Their written instruction</source>
      <translation>Leur instruction écrite</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>They said yes to</source>
      <translation>Ils ont accepté</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Trade-fair follow-up, …</source>
      <translation>Suivi de salon…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Transfer looked at on</source>
      <translation>Transfert examiné le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>True of all of them</source>
      <translation>Vrai pour tous</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>We work on their instruction</source>
      <translation>Nous travaillons sur leur instruction</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Web page or order number</source>
      <translation>Page web ou n° de commande</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>What for</source>
      <translation>Pour quoi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>What kind</source>
      <translation>Quel type</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>What leads may be used for, and on which lawful bases.</source>
      <translation>À quoi les prospects peuvent servir, et sur quelles bases légales.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>What people agreed to</source>
      <translation>Ce que les personnes ont accepté</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>What they read or heard</source>
      <translation>Ce qu'ils ont lu ou entendu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>When the people of a whole source were told that you have their data, or why they need not be. For some leads only, pick them under Leads.</source>
      <translation>Quand les personnes de toute une source ont appris que vous avez leurs données, ou pourquoi ce n'est pas nécessaire. Pour quelques prospects seulement : choisissez-les sous Prospects.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Where</source>
      <translation>Où</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Where lists come from. Every lead names its source; you can also add one while importing.</source>
      <translation>D'où viennent les listes. Chaque prospect nomme sa source ; vous pouvez aussi en ajouter une à l'import.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Which notice</source>
      <translation>Quelle notice</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Who gets lists from you: clients, tools, partners. For your own use none is needed.</source>
      <translation>Qui reçoit des listes de vous : clients, outils, partenaires. Pour votre propre usage, aucun n'est nécessaire.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Who is it</source>
      <translation>Qui est-ce</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Who reviews, signs and exports.</source>
      <translation>Qui vérifie, signe et exporte.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Why do they get data</source>
      <translation>Pourquoi reçoivent-ils des données</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Why that long</source>
      <translation>Pourquoi si longtemps</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>page, stand</source>
      <translation>page, stand</translation>
    </message>
  </context>
  <context>
    <name>Report</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>Legitimate-interest assessment · confidential</source>
      <translation>Évaluation de l'intérêt légitime · confidentiel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/report_pdf.py" />
      <source>Page {page} of {count}</source>
      <translation>Page {page} sur {count}</translation>
    </message>
  </context>
  <context>
    <name>Reports</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/reports.py" />
      <source>Report saved.</source>
      <translation>Rapport enregistré.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/reports.py" />
      <source>Save the report</source>
      <translation>Enregistrer le rapport</translation>
    </message>
  </context>
  <context>
    <name>RequestCard</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Answer in</source>
      <translation>Répondre en</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Answered…</source>
      <translation>Répondu…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Asked for a proof</source>
      <translation>Preuve demandée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Copy an answer</source>
      <translation>Copier une réponse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Delete the data…</source>
      <translation>Supprimer les données…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Delete…</source>
      <translation>Supprimer…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Done</source>
      <translation>Fait</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Hold back</source>
      <translation>Retenir</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>I told them</source>
      <translation>Informés</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Lift</source>
      <translation>Lever</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>More time…</source>
      <translation>Plus de temps…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>No doubt who it is</source>
      <translation>Aucun doute sur l'identité</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Nobody.</source>
      <translation>Personne.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Nothing, under this address, number or name.</source>
      <translation>Rien sous cette adresse, ce numéro ou ce nom.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>On the do-not-contact list.</source>
      <translation>Sur la liste d'opposition.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Our own use</source>
      <translation>Notre propre usage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Pick a request to see what is to be done.</source>
      <translation>Choisissez une demande pour voir ce qui est à faire.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Proved who they are</source>
      <translation>A prouvé son identité</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Save a copy…</source>
      <translation>Enregistrer une copie…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Show {what}</source>
      <translation>Afficher {what}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Stop marketing</source>
      <translation>Arrêter la prospection</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>The request</source>
      <translation>La demande</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>To do</source>
      <translation>À faire</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>What is held</source>
      <translation>Ce qui est détenu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Who got it</source>
      <translation>Qui l'a reçu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Who they are</source>
      <translation>Identité</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>Would not prove it</source>
      <translation>A refusé de la prouver</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>{state}, {day}</source>
      <translation>{state}, {day}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/request_card.py" />
      <source>{state}: answer by {day}. Came in {received}.</source>
      <translation>{state} : répondre avant le {day}. Reçue le {received}.</translation>
    </message>
  </context>
  <context>
    <name>Requests</name>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>A copy for machines (Art. 20)</source>
      <translation>Une copie lisible par machine (art. 20)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>A law makes us keep it (Art. 17(3)(b))</source>
      <translation>Une loi nous oblige à les garder (art. 17(3)(b))</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Answer now</source>
      <translation>Répondre maintenant</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Answered</source>
      <translation>Répondu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Copy made for the person</source>
      <translation>Copie faite pour la personne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Correct the data (Art. 16)</source>
      <translation>Corriger les données (art. 16)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Data corrected</source>
      <translation>Données corrigées</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Data deleted, never imported again</source>
      <translation>Données supprimées, jamais réimportées</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Delete everything (Art. 17)</source>
      <translation>Tout supprimer (art. 17)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Don't use the data for now (Art. 18)</source>
      <translation>Ne pas utiliser les données pour le moment (art. 18)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Done as asked</source>
      <translation>Fait comme demandé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Done in part</source>
      <translation>Fait en partie</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Everybody who got the data was told</source>
      <translation>Tous les destinataires sont informés</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Handed on to our client (Art. 28(3)(e))</source>
      <translation>Transmis à notre client (art. 28(3)(e))</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Held back from every use</source>
      <translation>Retenu de tout usage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Needed for legal claims (Art. 17(3)(e))</source>
      <translation>Nécessaire à des actions en justice (art. 17(3)(e))</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>No more marketing (Art. 21(2))</source>
      <translation>Plus de prospection (art. 21(2))</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Not for this lawful basis (Art. 20(1))</source>
      <translation>Pas pour cette base légale (art. 20(1))</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Objects to our use (Art. 21(1))</source>
      <translation>S'oppose à notre usage (art. 21(1))</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>On the do-not-contact list</source>
      <translation>Sur la liste d'opposition</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Our grounds weigh more (Art. 21(1))</source>
      <translation>Nos motifs prévalent (art. 21(1))</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Overdue</source>
      <translation>En retard</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Person answered</source>
      <translation>Personne informée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Plainly unfounded or excessive (Art. 12(5))</source>
      <translation>Manifestement infondée ou excessive (art. 12(5))</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Refused</source>
      <translation>Refusé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Rights of other people (Art. 15(4))</source>
      <translation>Droits d'autres personnes (art. 15(4))</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>See what we hold (Art. 15)</source>
      <translation>Voir ce que nous détenons (art. 15)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Thank you for your message. This is our answer.</source>
      <translation>Merci pour votre message. Voici notre réponse.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>We couldn't tell who it is (Art. 12(6))</source>
      <translation>Identité impossible à établir (art. 12(6))</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>We got your data from: {sources}.</source>
      <translation>Vos données nous viennent de : {sources}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>We hold no data on you in our list of leads.</source>
      <translation>Notre liste ne contient aucune donnée sur vous.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>We passed your data on to: {names}.</source>
      <translation>Nous avons transmis vos données à : {names}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>Where the data are from (Art. 15(1)(g))</source>
      <translation>D'où viennent les données (art. 15(1)(g))</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>You are on our do-not-contact list: we won't write or call again.</source>
      <translation>Vous êtes sur notre liste d'opposition : nous n'écrirons ni n'appellerons plus.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>You may ask us to correct or delete your data, object to their use, and complain to your data protection authority.</source>
      <translation>Vous pouvez demander la correction ou la suppression de vos données, vous opposer à leur usage et saisir votre autorité de protection des données.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>{count} days left</source>
      <translation>
        <numerusform>{count} jour restant</numerusform>
        <numerusform>{count} jours restants</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RequestsPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Answer by</source>
      <translation>Répondre avant le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Asks for</source>
      <translation>Demande</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Copied. Paste it into your letter or mail.</source>
      <translation>Copié. Collez-le dans votre lettre ou e-mail.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Delete the data?</source>
      <translation>Supprimer les données ?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Deleted.</source>
      <translation>Supprimé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Everybody may ask what you hold on them, have it corrected or deleted, and object. Answer within one month. Until a deletion, an objection or a dispute is settled, nothing of theirs goes out.</source>
      <translation>Chacun peut demander ce que vous détenez, le faire corriger ou supprimer, et s'opposer. Répondez sous un mois. Tant qu'une suppression, une opposition ou un litige est ouvert, rien de lui ne sort.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Everything held on this person is deleted for good. A fingerprint of the address stays on the do-not-contact list, so that no list brings the person back.</source>
      <translation>Tout ce qui est détenu sur cette personne est supprimé. Une empreinte de l'adresse reste sur la liste d'opposition, pour qu'aucune liste ne la ramène.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>New request…</source>
      <translation>Nouvelle demande…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>No requests</source>
      <translation>Aucune demande</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>No.</source>
      <translation>N°</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>PDF (*.pdf);;Web page (*.html);;For machines (*.json)</source>
      <translation>PDF (*.pdf);;Page web (*.html);;Pour machines (*.json)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Person</source>
      <translation>Personne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Requests</source>
      <translation>Demandes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Save the person's copy</source>
      <translation>Enregistrer la copie de la personne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Taken in.</source>
      <translation>Enregistrée.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>Taken in. No marketing reaches this person any more.</source>
      <translation>Enregistrée. Plus aucune prospection ne touche cette personne.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>The copy is saved. Hand it over in a safe way.</source>
      <translation>La copie est enregistrée. Remettez-la par un moyen sûr.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>The request is answered.</source>
      <translation>La demande est close.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/requests.py" />
      <source>When somebody asks where you got their data, or wants no more mail, take it in here.</source>
      <translation>Quand quelqu'un demande d'où viennent ses données, ou ne veut plus de courrier, enregistrez-le ici.</translation>
    </message>
  </context>
  <context>
    <name>ReviewActs</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>A child's lead can only be deleted or corrected.</source>
      <translation>Le prospect d'un enfant ne peut qu'être supprimé ou corrigé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>All of this list's column</source>
      <translation>Toute la colonne de la liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>All {count} alike</source>
      <translation>Les {count} semblables</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>Delete the lead…</source>
      <translation>Supprimer le prospect…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>Do 1, 2 or 3 for</source>
      <translation>1, 2 ou 3 vaut pour</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>How far the decision goes</source>
      <translation>Portée de la décision</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>Leave the whole column out…</source>
      <translation>Écarter toute la colonne…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>No, it's fine…</source>
      <translation>Non, c'est bon…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>Remove the cell, keep the lead</source>
      <translation>Retirer la cellule, garder le prospect</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>S changes this. Arrows, or J and K, move on and back. U takes 1 or 2 back; 3 to 5 are for good.</source>
      <translation>S change cela. Les flèches, ou J et K, avancent et reculent. U annule 1 ou 2 ; 3 à 5 sont définitifs.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>This cell only</source>
      <translation>Cette cellule seulement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>Undo the last decision</source>
      <translation>Annuler la dernière décision</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>What is it?</source>
      <translation>Qu'est-ce que c'est ?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>Yes, that's what it is</source>
      <translation>Oui, c'est bien cela</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_acts.py" />
      <source>{act}, key {key}</source>
      <translation>{act}, touche {key}</translation>
    </message>
  </context>
  <context>
    <name>ReviewGroups</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_groups.py" />
      <source>Confirmed</source>
      <translation>Confirmés</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_groups.py" />
      <source>Groups of flags</source>
      <translation>Groupes de signalements</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_groups.py" />
      <source>To decide</source>
      <translation>À décider</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/review_groups.py" />
      <source>the only flag of {count} leads</source>
      <translation>
        <numerusform>seule alerte de {count} prospect</numerusform>
        <numerusform>seule alerte de {count} prospects</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_groups.py" />
      <source>{what}
{field} · {count} confirmed</source>
      <translation>{what}
{field} · {count} confirmés</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_groups.py" />
      <source>{what}
{field} · {count} open</source>
      <translation>{what}
{field} · {count} ouverts</translation>
    </message>
  </context>
  <context>
    <name>ReviewPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>All checked</source>
      <translation>Tout est vérifié</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Decide about the cell itself.</source>
      <translation>Décidez de la cellule elle-même.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Delete the lead</source>
      <translation>Supprimer le prospect</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Found with flag rules {rules}, which have changed since; Settings can look at all leads again.</source>
      <translation>Trouvé avec les règles de signalement {rules}, qui ont changé depuis ; les Réglages permettent de revoir tous les prospects.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Found with today's flag rules ({rules}).</source>
      <translation>Trouvé avec les règles de signalement du jour ({rules}).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>It is something else</source>
      <translation>C'est autre chose</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>It is something else…</source>
      <translation>C'est autre chose…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>It's a guess.</source>
      <translation>C'est une supposition.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>It's fine</source>
      <translation>C'est bon</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Its very name asks for such data, so nothing of it goes out. Is it something else? Then say so.</source>
      <translation>Son nom même demande de telles données, donc rien n'en sort. Est-ce autre chose ? Alors dites-le.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Leave the column out…</source>
      <translation>Écarter la colonne…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>No flag waits for you. When a list may hold data of children or sensitive data, it shows up here.</source>
      <translation>Aucun signalement ne vous attend. Si une liste peut contenir des données d'enfants ou sensibles, cela apparaît ici.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Removing a column</source>
      <translation>Retrait d'une colonne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Review</source>
      <translation>Révision</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Show what was confirmed</source>
      <translation>Afficher ce qui est confirmé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>That column was not stored.</source>
      <translation>Cette colonne n'a pas été enregistrée.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>The column “{header}”: {what}</source>
      <translation>La colonne « {header} » : {what}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>The lead is deleted with everything known about it. This can't be undone.</source>
      <translation>Le prospect est supprimé avec tout ce qu'on en sait. C'est irréversible.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>There is nothing to take back here. Ctrl+H shows everything that was done.</source>
      <translation>Il n'y a rien à reprendre ici. Ctrl+H montre tout ce qui a été fait.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>We are quite sure.</source>
      <translation>Nous en sommes presque sûrs.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>We are sure.</source>
      <translation>Nous en sommes sûrs.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>What does the column “{header}” hold?</source>
      <translation>Que contient la colonne « {header} » ?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{by} proposed on {day}: it's fine ({reason}).</source>
      <translation>{by} a proposé le {day} : c'est bon ({reason}).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{by} proposed on {day}: remove the cell.</source>
      <translation>{by} a proposé le {day} : retirer la cellule.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{by} proposed on {day}: yes, that's what it is.</source>
      <translation>{by} a proposé le {day} : oui, c'est bien cela.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{count} cells removed. The leads stay.</source>
      <translation>
        <numerusform>{count} cellule retirée. Le prospect reste.</numerusform>
        <numerusform>{count} cellules retirées. Les prospects restent.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{count} confirmed. They stay out of exports.</source>
      <translation>
        <numerusform>{count} confirmé. Il reste hors des exports.</numerusform>
        <numerusform>{count} confirmés. Ils restent hors des exports.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{count} flags wait for you again.</source>
      <translation>
        <numerusform>{count} signalement vous attend de nouveau.</numerusform>
        <numerusform>{count} signalements vous attendent de nouveau.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{count} found to be fine.</source>
      <translation>
        <numerusform>{count} jugé sans problème.</numerusform>
        <numerusform>{count} jugés sans problème.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{count} leads deleted.</source>
      <translation>
        <numerusform>{count} prospect supprimé.</numerusform>
        <numerusform>{count} prospects supprimés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{count} proposed. Another person has to decide the same; until then nothing goes out.</source>
      <translation>
        <numerusform>{count} proposé. Une autre personne doit décider de même ; d'ici là rien ne sort.</numerusform>
        <numerusform>{count} proposés. Une autre personne doit décider de même ; d'ici là rien ne sort.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{what}: why is it fine? The answer is remembered for the same text.</source>
      <translation>{what} : pourquoi est-ce sans problème ? La réponse est retenue pour le même texte.</translation>
    </message>
  </context>
  <context>
    <name>ReviewSettings</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>Its flags wait in the review again, and later lists are flagged again.</source>
      <translation>Ses signalements attendent de nouveau, et les listes suivantes seront signalées.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>Later lists may keep the column again. Cells that were removed don't come back.</source>
      <translation>Les listes suivantes peuvent garder la colonne. Les cellules retirées ne reviennent pas.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>Leave out “{header}” of {source}</source>
      <translation>Écarter « {header} » de {source}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>Nothing yet.</source>
      <translation>Rien encore.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>One text in {field}: {flag} is fine ({count} flags)</source>
      <translation>
        <numerusform>Un texte dans {field} : {flag}, sans problème ({count} signalement)</numerusform>
        <numerusform>Un texte dans {field} : {flag}, sans problème ({count} signalements)</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>Remembered decisions about flags</source>
      <translation>Décisions retenues sur les signalements</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>Take back</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>Take back: {what}</source>
      <translation>Retirer : {what}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>Take back…</source>
      <translation>Retirer…</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>Taken back. {count} flags wait again.</source>
      <translation>
        <numerusform>Retiré. {count} signalement attend de nouveau.</numerusform>
        <numerusform>Retiré. {count} signalements attendent de nouveau.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>What you decided for a text or for a vendor's column holds for later lists too, until you take it back here.</source>
      <translation>Ce que vous avez décidé pour un texte ou la colonne d'un fournisseur vaut aussi pour les listes suivantes, jusqu'à ce que vous le retiriez ici.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>lists without a source</source>
      <translation>listes sans source</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>{count} older ones are not shown.</source>
      <translation>
        <numerusform>{count} plus ancienne n'est pas affichée.</numerusform>
        <numerusform>{count} plus anciennes ne sont pas affichées.</numerusform>
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
        <numerusform>« {header} » de {source} : {flag}, sans problème ({count} signalement)</numerusform>
        <numerusform>« {header} » de {source} : {flag}, sans problème ({count} signalements)</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RulesDialog</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>&amp;Country</source>
      <translation>&amp;Pays</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>A lawful basis, and no objection</source>
      <translation>Une base légale et aucune opposition</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>Channel</source>
      <translation>Canal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>Checked on {day}.</source>
      <translation>Vérifié le {day}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>Consent</source>
      <translation>Consentement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>Country</source>
      <translation>Pays</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>Implied consent, with its evidence</source>
      <translation>Consentement implicite, avec sa preuve</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>List to ask</source>
      <translation>Liste à consulter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>Own customers may be written to about similar products.</source>
      <translation>Vos propres clients peuvent être contactés pour des produits similaires.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>Presumed consent, with its grounds</source>
      <translation>Consentement présumé, avec ses motifs</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>Rules</source>
      <translation>Règles</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>That is long ago: install the newest version.</source>
      <translation>C'est ancien : installez la dernière version.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>The law book is not certain of this row: ask a lawyer.</source>
      <translation>Le recueil de règles n'est pas sûr de cette ligne : demandez à un juriste.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>The row</source>
      <translation>La ligne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>The rules of each country</source>
      <translation>Les règles de chaque pays</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>The table was checked on {day}.</source>
      <translation>Le tableau a été vérifié le {day}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>What it takes</source>
      <translation>Ce qu'il faut</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>Whom</source>
      <translation>Qui</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>{list} (voluntary)</source>
      <translation>{list} (facultative)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>{list}, every {count} days</source>
      <translation>
        <numerusform>{list}, chaque jour</numerusform>
        <numerusform>{list}, tous les {count} jours</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Said</name>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>'organisation' must be written as [organisation], once.</source>
      <translation>'organisation' doit s'écrire [organisation], une fois.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>12 months from the last message we sent</source>
      <translation>12 mois après notre dernier message</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/leads/editing.py" />
      <source>A change of basis needs a reason.</source>
      <translation>Changer de base demande une raison.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/screen_changed.py" />
      <source>A child under 13 is among these leads; such a lead cannot be corrected.</source>
      <translation>Un enfant de moins de 13 ans figure parmi ces prospects ; un tel prospect ne peut pas être corrigé.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>A condition is not shown</source>
      <translation>Une condition n'est pas montrée</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>A customer expects a message from you; a stranger does not.</source>
      <translation>Un client attend un message de vous ; un inconnu, non.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/registers/assessments.py" />
      <source>A decided assessment does not change.</source>
      <translation>Une évaluation décidée ne change pas.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>A decision needs a name and a reason.</source>
      <translation>Une décision demande un nom et une raison.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/desk.py" />
      <source>A file is written as one of {1}.</source>
      <translation>Un fichier s'écrit comme un de {1}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>A first contact that nobody answered within a year has failed.</source>
      <translation>Un premier contact resté un an sans réponse a échoué.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/findings/findings.py" />
      <source>A flag can be confirmed or dismissed.</source>
      <translation>Un signalement se confirme ou s'écarte.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/atomic.py" />
      <source>A folder already has that name.</source>
      <translation>Un dossier porte déjà ce nom.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/xls_rows.py" />
      <source>A formula of a row that must go is shared with rows that stay.</source>
      <translation>Une formule d'une ligne à retirer est partagée avec des lignes qui restent.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/import_file.py" />
      <source>A lawful basis must be chosen.</source>
      <translation>Une base légale doit être choisie.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/channel_columns.py" />
      <source>A lead came in while the list was written.</source>
      <translation>Un prospect est arrivé pendant l'écriture de la liste.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/leads/editing.py" />
      <source>A legal hold keeps these data from being erased.</source>
      <translation>Une conservation légale empêche d'effacer ces données.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>A longer time has to be told inside it. Answer now.</source>
      <translation>Un délai plus long doit être annoncé avant sa fin. Répondez maintenant.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/merging/merging.py" />
      <source>A merge takes two to {1} leads.</source>
      <translation>Une fusion prend de deux à {1} prospects.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>A minute to read one e-mail, some annoyance for those who have no interest any more. No cost and no effect outside work.</source>
      <translation>Une minute pour lire un e-mail, un peu de gêne pour qui n'a plus d'intérêt. Ni coût ni effet hors du travail.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>A newer version was decided here already.</source>
      <translation>Une version plus récente a déjà été décidée ici.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>A part of the date is missing.</source>
      <translation>Une partie de la date manque.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/parcel.py" />
      <source>A passphrase needs {1} characters or more.</source>
      <translation>Une phrase secrète demande au moins {1} caractères.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>A person who may speak for the client.</source>
      <translation>Une personne qui peut parler pour le client.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>A person who stopped at our stand knows us. One message with a measured example lets them judge whether a talk is worth their time.</source>
      <translation>Qui s'est arrêté à notre stand nous connaît. Un message avec un exemple chiffré lui permet de juger si un entretien vaut son temps.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>A person's first and last name. A second person should approve it.</source>
      <translation>Prénom et nom d'une personne. Une seconde personne devrait l'approuver.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/merging/merging.py" />
      <source>A pick names no field or lead of this merge.</source>
      <translation>Un choix ne nomme ni champ ni prospect de cette fusion.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>A quotation mark in row {1} is never closed; check that row.</source>
      <translation>Un guillemet de la ligne {1} n’est jamais fermé ; vérifiez cette ligne.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>A quotation mark in the row is never closed; its cells may be cut in the wrong places.</source>
      <translation>Un guillemet de la ligne n’est jamais fermé ; ses cellules sont peut-être mal coupées.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>A quote or an answer that the person asked for.</source>
      <translation>Un devis ou une réponse que la personne a demandé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>A removed cell is gone for good.</source>
      <translation>Une cellule retirée l'est pour de bon.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>A request may be extended by two more months at most.</source>
      <translation>Une demande peut être prolongée de deux mois au plus.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>A rule could not be applied</source>
      <translation>Une règle n'a pas pu être appliquée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>A separator is one sign.</source>
      <translation>Un séparateur est un seul signe.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>A short name that colleagues recognise, and a number that never changes. Leads point to the number.</source>
      <translation>Un nom court que les collègues reconnaissent, et un numéro qui ne change jamais. Les prospects renvoient au numéro.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/spellings.py" />
      <source>A spelling needs a text.</source>
      <translation>Une orthographe a besoin d’un texte.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/change_leads.py" />
      <source>A tag is one short label.</source>
      <translation>Une étiquette est un mot court.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>A weak sign of sensitive or children's data was seen.</source>
      <translation>Un faible indice de données sensibles ou d'enfants a été vu.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>A yes is no obstacle if you say how you deal with it.</source>
      <translation>Un oui n'est pas un obstacle si vous dites comment vous y répondez.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Addresses taken from a social network against its terms are not fair.</source>
      <translation>Des adresses prises d'un réseau social contre ses conditions ne sont pas loyales.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>After a year many people have changed their job.</source>
      <translation>Après un an, beaucoup ont changé de poste.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>After the last fair two of 280 people objected</source>
      <translation>Après le dernier salon, deux personnes sur 280 se sont opposées</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>All channels together.</source>
      <translation>Tous canaux confondus.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>All of them</source>
      <translation>Tous</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>All of them, unless you have a good reason.</source>
      <translation>Tous, sauf bonne raison.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/formats/xlsx.py" />
      <source>An Excel sheet ends at 1,048,576 rows.</source>
      <translation>Une feuille Excel s'arrête à 1 048 576 lignes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>An approver has a first name, a last name and a job.</source>
      <translation>Un approbateur a un prénom, un nom et une fonction.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/import_file.py" />
      <source>An assessment belongs to the basis legitimate_interest.</source>
      <translation>Une évaluation va avec la base legitimate_interest.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/start_assessment.py" />
      <source>An assessment needs a key and a title.</source>
      <translation>Une évaluation a besoin d'une clé et d'un titre.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/sealed_zip.py" />
      <source>An encrypted file ends at four gigabytes.</source>
      <translation>Un fichier chiffré s'arrête à quatre gigaoctets.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/parcel.py" />
      <source>An encrypted list is a zip file.</source>
      <translation>Une liste chiffrée est un fichier zip.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/registers/registers.py" />
      <source>An entry that leads may rest on cannot be removed.</source>
      <translation>Une entrée dont des prospects peuvent dépendre ne peut être retirée.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>An export needs a named person who answers for it.</source>
      <translation>Un export demande une personne nommée qui en répond.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>An objection to marketing is final: no grounds outweigh it.</source>
      <translation>Une opposition à la prospection est définitive : aucun motif ne prévaut.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>An offer is open for a year at most.</source>
      <translation>Une offre reste ouverte un an au plus.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/second_person.py" />
      <source>Another named person has to decide it too.</source>
      <translation>Une autre personne nommée doit aussi en décider.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Answer the question in the assessment</source>
      <translation>Répondre à la question dans l'évaluation</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Answering a request</source>
      <translation>Répondre à une demande</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Answering what people asked at our stand or event and showing what fits.</source>
      <translation>Répondre à ce qui a été demandé sur notre stand ou lors de l'événement et montrer ce qui convient.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Approve the assessment{1}</source>
      <translation>Approuver l'évaluation{1}</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Approved by its author</source>
      <translation>Approuvée par son auteur</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Are children or other vulnerable people among them?</source>
      <translation>Y a-t-il des enfants ou d'autres personnes vulnérables ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Are purpose and method widely understood by people like these?</source>
      <translation>But et méthode sont-ils bien compris de ces personnes ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Are special categories or criminal data involved (health, belief, politics, origin, union, sex life, offences)?</source>
      <translation>Y a-t-il des données sensibles ou pénales (santé, croyance, politique, origine, syndicat, vie sexuelle, infractions) ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Are there data that people find private (home address, private phone, income, whereabouts)?</source>
      <translation>Y a-t-il des données que l'on juge privées (domicile, téléphone privé, revenus, déplacements) ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Are there other ethical concerns?</source>
      <translation>Y a-t-il d'autres questions éthiques ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>As long as the product may need it.</source>
      <translation>Aussi longtemps que le produit peut l'exiger.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>Ask a colleague to approve it.</source>
      <translation>Demandez à un collègue de l'approuver.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Ask a lawyer</source>
      <translation>Consulter un avocat</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Ask a second person</source>
      <translation>Demander à une seconde personne</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Ask for a new consent</source>
      <translation>Demander un nouveau consentement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>Ask for a new key.</source>
      <translation>Demandez une nouvelle clé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Ask for an approval with a new key.</source>
      <translation>Demandez une approbation avec une nouvelle clé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Ask for it: without one, a later list could bring them back.</source>
      <translation>Demandez-la : sans elle, une liste pourrait les ramener.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/assessment_file.py" />
      <source>Ask for the file again.</source>
      <translation>Redemandez le fichier.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Ask the approver for a new version.</source>
      <translation>Demandez une nouvelle version à l'approbateur.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Ask the approver for it again.</source>
      <translation>Redemandez-le à l'approbateur.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Ask the approver for the newest one.</source>
      <translation>Demandez la plus récente à l'approbateur.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Ask the approver for the signed file.</source>
      <translation>Demandez le fichier signé à l'approbateur.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/assessment_file.py" />
      <source>Ask the approver for their card.</source>
      <translation>Demandez sa carte à l'approbateur.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Ask the approver to sign a new version.</source>
      <translation>Demandez à l'approbateur de signer une nouvelle version.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Ask the approver to sign with their own key.</source>
      <translation>Demandez à l'approbateur de signer avec sa propre clé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/waiver.py" />
      <source>Ask the compliance owner.</source>
      <translation>Demandez au responsable conformité.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Ask the sender for a plain xlsx or csv file.</source>
      <translation>Demandez à l'expéditeur un simple fichier xlsx ou csv.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Asked for if your organisation has a data protection officer.</source>
      <translation>Demandé si votre organisation a un délégué à la protection des données.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Asked not to be contacted</source>
      <translation>Ne veut pas être contacté</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Asking for consent at the stand: visitors were in a hurry and a form would have kept most of them from asking</source>
      <translation>Demander le consentement au stand : les visiteurs étaient pressés et un formulaire les aurait dissuadés de demander</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessed after first use</source>
      <translation>Évalué après le premier usage</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment is a draft</source>
      <translation>L'évaluation est un brouillon</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment not complete</source>
      <translation>Évaluation incomplète</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment out of date</source>
      <translation>Évaluation échue</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment rejected</source>
      <translation>Évaluation refusée</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment soon out of date</source>
      <translation>Évaluation bientôt échue</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment: other channel</source>
      <translation>Évaluation : autre canal</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment: other country</source>
      <translation>Évaluation : autre pays</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment: other data</source>
      <translation>Évaluation : autres données</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment: other people</source>
      <translation>Évaluation : autres personnes</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment: other purpose</source>
      <translation>Évaluation : autre finalité</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment: other recipient</source>
      <translation>Évaluation : autre destinataire</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment: other source</source>
      <translation>Évaluation : autre source</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>At least one, such as consent, company mailboxes, fewer columns, own customers only, advertising.</source>
      <translation>Au moins une : consentement, boîtes d'entreprise, moins de colonnes, clients seulement, publicité.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>At most twelve months later. After this day nothing may leave on this assessment.</source>
      <translation>Douze mois après au plus. Passé ce jour, rien ne sort sur cette évaluation.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/type_cells.py" />
      <source>At most {1} cells can be pasted at once.</source>
      <translation>On peut coller au plus {1} cellules à la fois.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/copy_cells.py" />
      <source>At most {1} leads can be copied at once.</source>
      <translation>On peut copier au plus {1} prospects à la fois.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/stop_files.py" />
      <source>At most {1} letters.</source>
      <translation>Au plus {1} lettres.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>At work people expect to be addressed about work; in private life far less.</source>
      <translation>Au travail on s'attend à être contacté pour le travail ; en privé, bien moins.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Attach a notice to the campaign</source>
      <translation>Joindre une notice à la campagne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Attach a privacy notice to the campaign</source>
      <translation>Joindre une notice d'information à la campagne</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Attach the client's instruction</source>
      <translation>Joindre l'instruction du client</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Attach the signed contract</source>
      <translation>Joindre le contrat signé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>Author and approver are the same person.</source>
      <translation>Auteur et approbateur sont la même personne.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Be honest. A modest interest is fine if the effect on people is small.</source>
      <translation>Soyez honnête. Un intérêt modeste suffit si l'effet sur les personnes est faible.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Before a Danish consumer is passed on to another business, the Robinson list must have been checked within 90 days.</source>
      <translation>Avant de transmettre un consommateur danois à une autre entreprise, la liste Robinson doit avoir été vérifiée dans les 90 jours.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Before the data are used.</source>
      <translation>Avant l'usage des données.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Being mentioned in a privacy notice does not by itself make somebody expect it.</source>
      <translation>Figurer dans une notice d'information ne crée pas à soi seul une attente.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Belongs to another client</source>
      <translation>Appartient à un autre client</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Better somebody else than the author.</source>
      <translation>De préférence pas l'auteur.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>Bring it back from a backup, or find where it was moved.</source>
      <translation>Reprenez-le d'une sauvegarde, ou cherchez où il a été déplacé.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>California: broker duties</source>
      <translation>Californie : obligations de courtier</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Calling hours</source>
      <translation>Heures d'appel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/history/takeback.py" />
      <source>Change the leads by hand; their history has the old values.</source>
      <translation>Modifiez les prospects à la main ; leur historique a les anciennes valeurs.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Check again and import the result</source>
      <translation>Revérifier et importer le résultat</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Check is too old</source>
      <translation>Vérification trop ancienne</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Check it again</source>
      <translation>La revérifier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Check it here first, or export it again.</source>
      <translation>Vérifiez-la d'abord ici, ou exportez-la de nouveau.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/assessment_file.py" />
      <source>Check its name and its rights.</source>
      <translation>Vérifiez son nom et ses droits.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/apply_file.py" />
      <source>Check its name and your rights.</source>
      <translation>Vérifiez son nom et vos droits.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Check the Danish Robinson list</source>
      <translation>Vérifier la liste Robinson danoise</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Check the US listing again</source>
      <translation>Revérifier l'inscription américaine</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Check the date of both computers.</source>
      <translation>Vérifiez la date des deux ordinateurs.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>Check the disk's free space and rights.</source>
      <translation>Vérifiez l'espace libre et les droits du disque.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>Check the disk, then try again.</source>
      <translation>Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/stop_files.py" />
      <source>Check the file.</source>
      <translation>Vérifiez le fichier.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Check the list and import the result</source>
      <translation>Vérifier la liste et importer le résultat</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>Check the rights of the folder.</source>
      <translation>Vérifiez les droits du dossier.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Check the sources</source>
      <translation>Vérifier les sources</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Check the store</source>
      <translation>Vérifier la base</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Check them</source>
      <translation>Les vérifier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Check {1} for {2} (frees those who are not on it)</source>
      <translation>Vérifier {1} pour {2} (libère ceux qui n'y sont pas)</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Children can never be addressed on this basis. For others who cannot defend themselves well, say what you do to protect them.</source>
      <translation>Les enfants ne peuvent jamais être contactés sur cette base. Pour d'autres qui se défendent mal, dites comment vous les protégez.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>Choose a passphrase.</source>
      <translation>Choisissez une phrase secrète.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Choose a purpose</source>
      <translation>Choisir une finalité</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/backup.py" />
      <source>Choose another file name.</source>
      <translation>Choisissez un autre nom de fichier.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Choose another file.</source>
      <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/backup.py" />
      <source>Choose another folder.</source>
      <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/clean_list.py" />
      <source>Choose another name.</source>
      <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>Choose another one.</source>
      <translation>Choisissez-en une autre.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/record_evidence.py" />
      <source>Choose channels that it names.</source>
      <translation>Choisissez des canaux qu'il nomme.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Choose e-mail, text message, phone or post</source>
      <translation>Choisir e-mail, SMS, téléphone ou courrier</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Choose from the register of purposes. A new purpose needs a new version.</source>
      <translation>Choisissez dans le registre des finalités. Une nouvelle finalité demande une nouvelle version.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Choose one of its sheets.</source>
      <translation>Choisissez une de ses feuilles.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Choose one of the law's grounds.</source>
      <translation>Choisissez l'un des motifs de la loi.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Choose one of those offered.</source>
      <translation>Choisissez-en un parmi ceux proposés.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Choose single sources, or a whole kind of source if you can say the same about all of them.</source>
      <translation>Choisissez des sources précises, ou tout un type si vous pouvez dire la même chose de toutes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/papers.py" />
      <source>Choose the file with the paper itself.</source>
      <translation>Choisissez le fichier du document lui-même.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/merging/merging.py" />
      <source>Choose the leads that are one person.</source>
      <translation>Choisissez les prospects qui sont une même personne.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Choose the right basis</source>
      <translation>Choisir la bonne base</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/spellings.py" />
      <source>Clear a field by setting it to nothing instead.</source>
      <translation>Pour vider un champ, donnez-lui une valeur vide.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>Close Lead Desk, keep the store's folder out of synchronised folders, and open again.</source>
      <translation>Fermez Lead Desk, tenez le dossier hors des dossiers synchronisés, et rouvrez.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Close it there, or work on a copy.</source>
      <translation>Fermez-le là, ou travaillez sur une copie.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>Close it there, then try again.</source>
      <translation>Fermez-la là, puis réessayez.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/findings/findings.py" />
      <source>Closing a column's warning needs a reason.</source>
      <translation>Clore l'avertissement d'une colonne demande une raison.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Codes of your trade association, terms of the fair, terms of the website the data come from.</source>
      <translation>Codes de votre fédération, conditions du salon, conditions du site d'où viennent les données.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Collect consent</source>
      <translation>Recueillir le consentement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>Column</source>
      <translation>Colonne</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Column may never leave</source>
      <translation>Colonne qui ne peut sortir</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Column not agreed</source>
      <translation>Colonne non convenue</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Compare the fingerprint with its owner by phone, then trust the key.</source>
      <translation>Comparez l'empreinte avec le titulaire par téléphone, puis fiez-vous à la clé.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Complete it</source>
      <translation>La compléter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Complete the assessment{1}</source>
      <translation>Compléter l'évaluation{1}</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Complete the campaign</source>
      <translation>Compléter la campagne</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Complete the customer evidence</source>
      <translation>Compléter la preuve client</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Complete the organisation card</source>
      <translation>Compléter la fiche de l'organisation</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Complete the proof of consent</source>
      <translation>Compléter la preuve du consentement</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Complete the source</source>
      <translation>Compléter la source</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Complete the source '{1}'</source>
      <translation>Compléter la source « {1} »</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Conclusion: may you rely on legitimate interest?</source>
      <translation>Conclusion : pouvez-vous invoquer l'intérêt légitime ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Consent cannot be proved</source>
      <translation>Consentement non prouvable</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Consent does not cover this</source>
      <translation>Le consentement ne couvre pas cela</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Consent is claimed, but what was said, when or how is missing.</source>
      <translation>Un consentement est invoqué, mais son texte, sa date ou son mode manque.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Consent needed for this channel</source>
      <translation>Consentement requis pour ce canal</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Consent too old</source>
      <translation>Consentement trop ancien</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Consent withdrawn</source>
      <translation>Consentement retiré</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/find_person.py" />
      <source>Correct it, or give the name.</source>
      <translation>Corrigez-la, ou donnez le nom.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Correct it, or leave the channel out</source>
      <translation>Corriger, ou écarter le canal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/checks.py" />
      <source>Correct it.</source>
      <translation>Corrigez-la.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Could you reach the purpose without these data?</source>
      <translation>Pourriez-vous atteindre le but sans ces données ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Country guessed</source>
      <translation>Pays deviné</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Criminal data</source>
      <translation>Données d'infractions</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Customer exception not open here</source>
      <translation>Exception client fermée ici</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Customer exception not proved</source>
      <translation>Exception client non prouvée</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Data protection law and the law on unwanted messages are two locks. This assessment opens only the first.</source>
      <translation>La protection des données et la loi sur les messages non sollicités sont deux serrures. Cette évaluation n'ouvre que la première.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Data that do not come from the person: at the latest with the first message and within one month.</source>
      <translation>Données ne venant pas de la personne : au plus tard au premier message et sous un mois.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Date of the decision</source>
      <translation>Date de la décision</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Date of the next review</source>
      <translation>Date de la prochaine revue</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>Decide about the flag itself.</source>
      <translation>Décidez du signalement lui-même.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Delete it</source>
      <translation>Le supprimer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/screen_changed.py" />
      <source>Delete it.</source>
      <translation>Supprimez-le.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Delete the columns you do not need, or choose the separator by hand.</source>
      <translation>Supprimez les colonnes inutiles, ou choisissez vous-même le séparateur.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>Delete the columns you do not need.</source>
      <translation>Supprimez les colonnes inutiles.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>Delete the lead, or correct the date of birth.</source>
      <translation>Supprimez le prospect, ou corrigez la date de naissance.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>Delete the lead.</source>
      <translation>Supprimez le prospect.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Delete, or correct a wrong date</source>
      <translation>Supprimer, ou corriger une date fausse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Denmark, Sweden</source>
      <translation>Danemark, Suède</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Denmark, phone, named business contact: allowed until they object</source>
      <translation>Danemark, téléphone, contact professionnel nommé : permis jusqu'à opposition</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Describe the steps as a colleague would see them. Collecting, sorting and passing on are steps of their own, not only the message.</source>
      <translation>Décrivez les étapes comme un collègue les verrait. Collecter, trier et transmettre sont des étapes à part, pas seulement le message.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Did you collect the data from the people themselves, and what were they told?</source>
      <translation>Avez-vous recueilli les données auprès des personnes, et que leur a-t-on dit ?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>Digits of the phone number were lost before the file came here.</source>
      <translation>Des chiffres du numéro ont été perdus avant que le fichier n’arrive ici.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Disclosure to authorities and courts where a law demands it.</source>
      <translation>Communication aux autorités et aux tribunaux lorsqu'une loi l'exige.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/findings/findings.py" />
      <source>Dismissing a flag needs a reason.</source>
      <translation>Écarter un signalement demande une raison.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Do access, deletion and the do-not-contact list work for these data?</source>
      <translation>L'accès, l'effacement et la liste d'opposition fonctionnent-ils pour ces données ?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>Do not use the file; ask the approver for it by another way.</source>
      <translation>N'utilisez pas le fichier ; demandez-le à l'approbateur par une autre voie.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Do people lose control of their data?</source>
      <translation>Les personnes perdent-elles le contrôle de leurs données ?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Do that first, or say that it was done in part or refused.</source>
      <translation>Faites-le d'abord, ou indiquez que c'est fait en partie ou refusé.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Do the data concern people in their work or in their private life?</source>
      <translation>Les données touchent-elles la vie professionnelle ou privée ?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/wording.py" />
      <source>Documents are not written in that language.</source>
      <translation>Les documents ne sont pas rédigés dans cette langue.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Does at least one safeguard go beyond what the law demands anyway?</source>
      <translation>Au moins une garantie va-t-elle au-delà de la loi ?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Download it again, or open it in your spreadsheet program and save it anew.</source>
      <translation>Téléchargez-le de nouveau, ou ouvrez-le dans votre tableur et réenregistrez-le.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>E-mail and phone</source>
      <translation>E-mail et téléphone</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Each one so concrete that somebody can check it.</source>
      <translation>Chacune assez concrète pour être vérifiée.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/typed.py" />
      <source>Each part of an entry is written as key=value.</source>
      <translation>Chaque partie d'une entrée s'écrit key=value.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Enquiry: they talked to us at the stand; the data have not been used before</source>
      <translation>Demande : ils nous ont parlé au stand ; les données n'ont pas servi avant</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Eva Holm, head of compliance</source>
      <translation>Eva Holm, responsable conformité</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/channel_columns.py" />
      <source>Export again.</source>
      <translation>Exportez de nouveau.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/formats/xlsx.py" />
      <source>Export as CSV instead, or leave that field out.</source>
      <translation>Exportez plutôt en CSV, ou écartez ce champ.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/formats/xlsx.py" />
      <source>Export as CSV, or in parts.</source>
      <translation>Exportez en CSV, ou en plusieurs parties.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Export it again.</source>
      <translation>Exportez-la de nouveau.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/sealed_zip.py" />
      <source>Export the list in parts.</source>
      <translation>Exportez la liste en plusieurs parties.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/copy_cells.py" />
      <source>Export them instead; the file gets a passport.</source>
      <translation>Exportez-les plutôt ; le fichier reçoit un passeport.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Fill in the state</source>
      <translation>Indiquez l'État</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Filled in by Lead Desk. Where it says that consent is needed, this assessment alone does not open the channel.</source>
      <translation>Rempli par Lead Desk. Là où le consentement est requis, cette évaluation seule n'ouvre pas le canal.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Finding business contacts for a named client and handing them over.</source>
      <translation>Trouver des contacts professionnels pour un client désigné et les lui remettre.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Finding new business customers</source>
      <translation>Trouver de nouveaux clients professionnels</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Fingerprint of the client's document (SHA-256)</source>
      <translation>Empreinte du document du client (SHA-256)</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Finish the import</source>
      <translation>Terminer l'import</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Finish the request</source>
      <translation>Terminer la demande</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>First contact with people in companies about our own products.</source>
      <translation>Premier contact avec des personnes en entreprise au sujet de nos propres produits.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Following up a fair or event</source>
      <translation>Suivi d'un salon ou d'un événement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/texts.py" />
      <source>Formulas elsewhere show what stands in rows that must go.</source>
      <translation>Des formules ailleurs montrent le contenu de lignes à retirer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>Four words that do not belong together are easy to keep.</source>
      <translation>Quatre mots sans rapport se retiennent bien.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>Free some space and try again.</source>
      <translation>Libérez de la place et réessayez.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>From 13 May 2027 Indian law knows no legitimate interest.</source>
      <translation>À partir du 13 mai 2027, le droit indien ne connaît pas l'intérêt légitime.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>From 300 contacts we expect 30 talks and five customers. Water works lose less water because faults are found earlier.</source>
      <translation>De 300 contacts nous attendons 30 entretiens et cinq clients. Les services d'eau perdent moins d'eau, car les pannes sont trouvées plus tôt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>From the data to the result: why does a message to these people lead to what you want?</source>
      <translation>Des données au résultat : pourquoi un message à ces personnes mène-t-il à votre but ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Get a consent, or rely on an assessment where the law allows it</source>
      <translation>Obtenir un consentement, ou s'appuyer sur une évaluation là où la loi le permet</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Get a written licence, or use another source</source>
      <translation>Obtenir une licence écrite, ou prendre une autre source</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Get it approved</source>
      <translation>La faire approuver</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/import_file.py" />
      <source>Give a code of two letters, such as DK.</source>
      <translation>Donnez un code de deux lettres, comme DK.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>Give all three.</source>
      <translation>Donnez les trois.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/find_person.py" />
      <source>Give an e-mail address, a phone number or a name.</source>
      <translation>Donnez une adresse e-mail, un numéro ou un nom.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/start_assessment.py" />
      <source>Give both.</source>
      <translation>Donnez les deux.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/parcel.py" />
      <source>Give it a name that ends in {1}.</source>
      <translation>Donnez-lui un nom qui se termine par {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Give it here, or with --password-file on the command line; or drop a copy saved without one.</source>
      <translation>Donnez-le ici, ou avec --password-file en ligne de commande ; ou déposez une copie sans mot de passe.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/change_leads.py" />
      <source>Give one of at most {1} signs, without ; , or |.</source>
      <translation>Donnez-en une de {1} signes au plus, sans ; , ou |.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Give one such as ; or , or a tab.</source>
      <translation>Indiquez-en un comme ; ou , ou une tabulation.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lists.py" />
      <source>Give the country as well: {1}.</source>
      <translation>Donnez aussi le pays : {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/record_evidence.py" />
      <source>Give the day on which it happened.</source>
      <translation>Donnez le jour où c'est arrivé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/screening_files.py" />
      <source>Give the day on which the list was asked.</source>
      <translation>Donnez le jour où la liste a été interrogée.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Give the day on which the request came in.</source>
      <translation>Donnez le jour où la demande est arrivée.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Give the evidence, on the campaign, the source or the lead</source>
      <translation>Donner la preuve, sur la campagne, la source ou le prospect</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/audit_file.py" />
      <source>Give the file name one of these endings.</source>
      <translation>Donnez au fichier une de ces extensions.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>Give the number of the row with their names, or 0 where there is none.</source>
      <translation>Indiquez le numéro de la ligne qui porte leurs noms, ou 0 s’il n’y en a pas.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Giving data of Californians to third parties may make you a data broker.</source>
      <translation>Donner à des tiers des données de Californiens peut faire de vous un courtier en données.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>Go back to the earlier keyring, or open with the recovery key.</source>
      <translation>Revenez au trousseau précédent, ou ouvrez avec la clé de secours.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Have a look</source>
      <translation>Regarder</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>Have its owner read theirs out to you, and give that one to trust the key.</source>
      <translation>Faites lire la sienne au titulaire, et donnez-la pour vous fier à la clé.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Have you checked the rules on advertising for each channel and country (question S9)?</source>
      <translation>Avez-vous vérifié les règles de publicité pour chaque canal et pays (question S9) ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Held for another client too</source>
      <translation>Détenu aussi pour un autre client</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>How does this actually serve the purpose?</source>
      <translation>En quoi cela sert-il vraiment la finalité ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>How important is it, and what happens if you may not do it?</source>
      <translation>Quelle en est l'importance, et que se passe-t-il si vous ne le pouvez pas ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>How likely and how severe is that?</source>
      <translation>Quelle en est la probabilité, et la gravité ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>How long ago were the data collected, and has anything changed since?</source>
      <translation>De quand datent les données, et quelque chose a-t-il changé depuis ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>How long are the data kept, counted from what?</source>
      <translation>Combien de temps les données sont-elles gardées, à compter de quoi ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>How many contacts per person and month at most?</source>
      <translation>Combien de contacts au plus par personne et par mois ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>If from somebody else: what did they tell people about passing the data on, and does that include you?</source>
      <translation>Si c'est d'un tiers : qu'a-t-il dit de la transmission, et cela vous inclut-il ?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>If it lies in the cloud, open it there once so that it is downloaded, then try again.</source>
      <translation>S'il est dans le nuage, ouvrez-le là une fois pour le télécharger, puis réessayez.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>If so, a legitimate interest can never be enough. Take them out first.</source>
      <translation>Si oui, l'intérêt légitime ne suffit jamais. Retirez-les d'abord.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>If the data come from somebody else, questions B7 and G4 must be answered as well.</source>
      <translation>Si les données viennent d'un tiers, répondez aussi aux questions B7 et G4.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>If there are none, say why not.</source>
      <translation>S'il n'y en a pas, dites pourquoi.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>If you brought back a backup, confirm it; else look for the newer file. Exports wait until then.</source>
      <translation>Si vous avez restauré une sauvegarde, confirmez-le ; sinon cherchez le fichier plus récent. Les exports attendent.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Imagine the person asks you on the phone where you have the number from.</source>
      <translation>Imaginez que la personne vous demande au téléphone d'où vient son numéro.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Impact assessment to consider</source>
      <translation>Analyse d'impact à envisager</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Import not finished</source>
      <translation>Import non terminé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/type_cells.py" />
      <source>Import the list instead; an import can be undone.</source>
      <translation>Importez plutôt la liste ; un import peut être annulé.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>In {country}, {channel} is allowed only after checking: {detail}.</source>
      <translation>{in_country}, le contact par {channel} n'est permis qu'après vérification : {detail}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>In {country}, {channel} to this kind of recipient needs the person's consent, and there is none.</source>
      <translation>{in_country}, le contact par {channel} à ce type de destinataire exige le consentement de la personne, et il n'y en a pas.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>India: basis ends in 2027</source>
      <translation>Inde : la base prend fin en 2027</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/errors.py" />
      <source>Install it again.</source>
      <translation>Réinstallez-le.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/assessment_file.py" />
      <source>Install the newer version.</source>
      <translation>Installez la version plus récente.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>Install the newer version; the store is untouched.</source>
      <translation>Installez la version plus récente ; la base est intacte.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Install the newest version</source>
      <translation>Installer la version la plus récente</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Interest from a fair lasts until the next one.</source>
      <translation>L'intérêt né d'un salon dure jusqu'au suivant.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is a data protection impact assessment needed?</source>
      <translation>Une analyse d'impact est-elle nécessaire ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is an opt-out offered in the first and in each message? Where and how?</source>
      <translation>La désinscription est-elle offerte dès le premier et dans chaque message ? Où et comment ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is anything new or unusual (profiling, enrichment, tracking)?</source>
      <translation>Y a-t-il du nouveau ou de l'inhabituel (profilage, enrichissement, suivi) ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is it in proportion: why this many people, these columns, these contacts?</source>
      <translation>Est-ce proportionné : pourquoi tant de personnes, ces colonnes, ces contacts ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is the interest lawful, clear and real?</source>
      <translation>L'intérêt est-il licite, clair et réel ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is the interest lawful, without conflict with any other law?</source>
      <translation>L'intérêt est-il licite, sans conflit avec une autre loi ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is the interest real and present, not a thing for some later day?</source>
      <translation>L'intérêt est-il réel et actuel, pas une chose pour plus tard ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is the necessity test passed?</source>
      <translation>Le test de nécessité est-il réussi ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is the purpose test passed?</source>
      <translation>Le test de finalité est-il réussi ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is the source of the addresses fair (published or handed over for contact, not harvested against terms)?</source>
      <translation>La source des adresses est-elle loyale (publiée ou remise pour contact, non aspirée contre des conditions) ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is there a relationship already? Of what kind, and how were the data used before?</source>
      <translation>Y a-t-il déjà une relation ? Laquelle, et quel usage des données jusqu'ici ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is there evidence of what people expect (complaints, a survey, an industry code)?</source>
      <translation>Y a-t-il des indices de ce que l'on attend (plaintes, enquête, code professionnel) ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is there no gentler way that serves as well?</source>
      <translation>N'y a-t-il pas de voie plus douce aussi efficace ?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/checks.py" />
      <source>It allows: {1}.</source>
      <translation>Elle admet : {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>It cannot be approved yet: {1}.</source>
      <translation>Elle ne peut pas encore être approuvée : {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>It is not known where this list was saved.</source>
      <translation>On ne sait pas où cette liste a été enregistrée.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>It is not settled what the data may be used for: {detail}.</source>
      <translation>L'usage permis des données n'est pas fixé : {detail}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>It is not written down well enough where this lead comes from ({detail}).</source>
      <translation>L'origine de ce prospect n'est pas assez documentée ({detail}).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/flags/own_words.py" />
      <source>It needs {1} letters or digits at least.</source>
      <translation>Il lui faut au moins {1} lettres ou chiffres.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>It was moved, renamed or deleted.</source>
      <translation>Elle a été déplacée, renommée ou supprimée.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/history/takeback.py" />
      <source>Its earlier state is no longer kept.</source>
      <translation>L'état antérieur n'est plus conservé.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Jonas Lind, managing director</source>
      <translation>Jonas Lind, directeur général</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Judge before the safeguards.</source>
      <translation>Jugez avant les garanties.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Kept too long</source>
      <translation>Gardé trop longtemps</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Kind of recipient guessed</source>
      <translation>Type de destinataire deviné</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/typed.py" />
      <source>Known are: {1}.</source>
      <translation>Connus : {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/checks.py" />
      <source>Known: {1}, or custom:NAME.</source>
      <translation>Connus : {1}, ou custom:NOM.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/start_assessment.py" />
      <source>Known: {1}.</source>
      <translation>Connus : {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lists.py" />
      <source>Known: {1}. Take the people of any other list as stops, with the reason dnc_list.</source>
      <translation>Connues : {1}. Pour toute autre liste, ajoutez ses personnes aux oppositions, avec le motif dnc_list.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Law not certain</source>
      <translation>Droit incertain</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Law tables are old</source>
      <translation>Tables juridiques anciennes</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Lead Desk could not work out one of its rules ({detail}), so the lead stays here.</source>
      <translation>Lead Desk n'a pas pu évaluer une de ses règles ({detail}) ; le prospect reste ici.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/errors.py" />
      <source>Lead Desk is not installed completely: {1} is missing.</source>
      <translation>Lead Desk n'est pas installé complètement : {1} manque.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Lead Desk reads spreadsheets and contact lists (xlsx, xls, xlsb, ods, csv, tsv, json, vcf).</source>
      <translation>Lead Desk lit les feuilles de calcul et les listes de contacts (xlsx, xls, xlsb, ods, csv, tsv, json, vcf).</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Lead Desk works it out when you attach the file.</source>
      <translation>Lead Desk la calcule quand vous joignez le fichier.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Leads for a client</source>
      <translation>Prospects pour un client</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Leads of this person are still here.</source>
      <translation>Des prospects de cette personne sont encore là.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/import_file.py" />
      <source>Leave it out.</source>
      <translation>Laissez-le de côté.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Leave out {1}</source>
      <translation>Écarter {1}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Leave sensitive columns out</source>
      <translation>Écarter les colonnes sensibles</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Leave the channel out, or widen the assessment</source>
      <translation>Écarter le canal, ou élargir l'évaluation</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Leave the column out</source>
      <translation>Écarter la colonne</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Leave the column out, or agree it</source>
      <translation>Écarter la colonne, ou en convenir</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Leave the columns out, or widen the assessment</source>
      <translation>Écarter les colonnes, ou élargir l'évaluation</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Leave them out</source>
      <translation>Les écarter</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Legal duties</source>
      <translation>Obligations légales</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/history/takeback.py" />
      <source>Lift a restriction, or decide a flag anew, with a reason.</source>
      <translation>Levez une limitation, ou décidez de nouveau d'un signalement, avec une raison.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Lift the restriction after telling the person, or release the legal hold</source>
      <translation>Lever la limitation après en avoir informé la personne, ou lever la conservation</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Likelihood medium, severity low</source>
      <translation>Probabilité moyenne, gravité faible</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Line {1} of this file has more than four million letters, so it is no list with a line for each row.</source>
      <translation>La ligne {1} de ce fichier a plus de quatre millions de caractères ; ce n’est donc pas une liste avec une ligne par personne.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>List the keys.</source>
      <translation>Affichez la liste des clés.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Lists exported from now on are found again.</source>
      <translation>Les listes exportées désormais seront retrouvées.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Locked</source>
      <translation>Verrouillé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/gate.py" />
      <source>Look at its reasons.</source>
      <translation>Voyez ses raisons.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Look at the cells that may be sensitive</source>
      <translation>Regarder les cellules peut-être sensibles</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Look at the clean-up</source>
      <translation>Voir le nettoyage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/replay_exports.py" />
      <source>Look at the export log for the number.</source>
      <translation>Cherchez le numéro dans le journal des exports.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>Look at the export log.</source>
      <translation>Consultez le journal des exports.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/parts/history.py" />
      <source>Look at the history.</source>
      <translation>Voyez l'historique.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/merging/merging.py" />
      <source>Look at the leads side by side.</source>
      <translation>Regardez les prospects côte à côte.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Look at the leads that may be children</source>
      <translation>Regarder les prospects qui peuvent être des enfants</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>Look at the list of imports.</source>
      <translation>Voyez la liste des imports.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Look at the list.</source>
      <translation>Regardez la liste.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Look at what is sent to whom</source>
      <translation>Voyez ce qui est envoyé à qui</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>Look for the paper of this store.</source>
      <translation>Cherchez le papier de cette base.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Look whether its line breaks were lost, or save the list anew as xlsx or csv.</source>
      <translation>Regardez si ses sauts de ligne ont été perdus, ou enregistrez à nouveau la liste en xlsx ou csv.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>Make a new key and hand its card out.</source>
      <translation>Créez une nouvelle clé et remettez sa carte.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/registers/assessments.py" />
      <source>Make a new version of it.</source>
      <translation>Faites-en une nouvelle version.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>Make one first.</source>
      <translation>Créez-en une d'abord.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>Make one in Settings or with 'lia key create'.</source>
      <translation>Créez-en une dans Réglages ou avec 'lia key create'.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>Make one, or choose another folder.</source>
      <translation>Créez-en une, ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Many complaints</source>
      <translation>Beaucoup de plaintes</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>May be a child</source>
      <translation>Peut-être un enfant</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>May hold sensitive data</source>
      <translation>Données sensibles possibles</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/errors.py" />
      <source>Mend it and apply it again.</source>
      <translation>Corrigez-le et appliquez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/apply_file.py" />
      <source>Mend that line.</source>
      <translation>Corrigez cette ligne.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Mette Dahl</source>
      <translation>Mette Dahl</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Mind capitals and spaces; ask the sender when in doubt.</source>
      <translation>Attention aux majuscules et espaces ; en cas de doute, demandez à l'expéditeur.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>More columns than needed</source>
      <translation>Plus de colonnes que nécessaire</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>More than 1 in 1,000 of the people written to in the last 90 days reported the mail as spam. Large mail providers turn senders away at 3 in 1,000.</source>
      <translation>Plus de 1 personne sur 1 000 contactées ces 90 derniers jours ont signalé l'e-mail comme spam. Les grandes messageries refusent les expéditeurs à partir de 3 sur 1 000.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>Move it away and bring the store back from a backup.</source>
      <translation>Déplacez-le et reprenez la base d'une sauvegarde.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/import_file.py" />
      <source>Name one at least: {1}.</source>
      <translation>Nommez-en au moins un : {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/merging/duplicates.py" />
      <source>Name two leads.</source>
      <translation>Nommez deux prospects.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/assessment_facts.py" />
      <source>Name two versions.</source>
      <translation>Nommez deux versions.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Name, company, job title, e-mail, phone, country</source>
      <translation>Nom, société, fonction, e-mail, téléphone, pays</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Named business contacts; technical managers in water supply companies of 20 to 500 people</source>
      <translation>Contacts professionnels nommés ; responsables techniques de services d'eau de 20 à 500 personnes</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Neither: the fair admits professionals only, and the list holds managers of companies.</source>
      <translation>Ni l'un ni l'autre : le salon est réservé aux professionnels, et la liste contient des cadres.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>New customers come mostly from fairs. Without a follow-up the cost of the stand would be lost and two jobs in sales would be in doubt.</source>
      <translation>Les nouveaux clients viennent surtout des salons. Sans suivi, le coût du stand serait perdu et deux postes de vente menacés.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Newsletter</source>
      <translation>Lettre d'information</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/errors.py" />
      <source>Next: {1}</source>
      <translation>Ensuite : {1}</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No assessment linked</source>
      <translation>Aucune évaluation liée</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No channel chosen</source>
      <translation>Aucun canal choisi</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No contract with the service provider</source>
      <translation>Pas de contrat avec le prestataire</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>No copy of the data has been made for this person.</source>
      <translation>Aucune copie n'a été faite pour cette personne.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>No country has this name or code.</source>
      <translation>Aucun pays n’a ce nom ou ce code.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>No e-mail address or phone number is known of this person.</source>
      <translation>Ni e-mail ni numéro ne sont connus pour cette personne.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>No import has stored that column.</source>
      <translation>Aucun import n'a enregistré cette colonne.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No instruction from the client</source>
      <translation>Pas d'instruction du client</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No privacy notice in the message</source>
      <translation>Pas de notice d'information dans le message</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No reason on file</source>
      <translation>Aucune raison au dossier</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No representative named</source>
      <translation>Aucun représentant nommé</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No request on file</source>
      <translation>Aucune demande au dossier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>No rule knows these words, but they read like notes that tell of such data. Please look.</source>
      <translation>Aucune règle ne connaît ces mots, mais ils ressemblent à des notes qui révèlent de telles données. Merci de vérifier.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No second call; deletion on 30 June</source>
      <translation>Pas de second appel ; effacement le 30 juin</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No usable address</source>
      <translation>Aucune adresse utilisable</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No: advertisements in the trade press reach everybody and cannot answer what was asked at the stand.</source>
      <translation>Non : les annonces dans la presse spécialisée touchent tout le monde et ne répondent pas à ce qui a été demandé au stand.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No: few people, no profiling, no sensitive data</source>
      <translation>Non : peu de personnes, ni profilage ni données sensibles</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No: messages carry no tracking, and nothing is bought in addition to what stands on the card.</source>
      <translation>Non : les messages ne contiennent aucun suivi, et rien n'est acheté en plus de la carte.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No: only details from business cards. Private numbers that somebody wrote on a card are not typed in.</source>
      <translation>Non : seulement ce qui est sur la carte. Les numéros privés ajoutés à la main ne sont pas saisis.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No: the data stay with us and are deleted on a word</source>
      <translation>Non : les données restent chez nous et sont effacées sur un mot</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Nobody has checked these data for 12 months.</source>
      <translation>Personne n'a vérifié ces données depuis 12 mois.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Nobody has said yet why you may use this lead for this purpose ({detail}).</source>
      <translation>Personne n'a encore dit pourquoi vous pouvez utiliser ce prospect pour cette finalité ({detail}).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Nobody has signed what this file says.</source>
      <translation>Personne n'a signé ce que dit ce fichier.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Nobody here has said that the key {1} may approve.</source>
      <translation>Personne ici n'a dit que la clé {1} peut approuver.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Nobody is signed in</source>
      <translation>Personne n'est connecté</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>None that we see: the offer is useful at work and touches nobody's private life.</source>
      <translation>Aucune à nos yeux : l'offre est utile au travail et ne touche la vie privée de personne.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Nordvind Pumps ApS, Aarhus; nobody else</source>
      <translation>Nordvind Pumps ApS, Aarhus ; personne d'autre</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Not checked against the list</source>
      <translation>Non vérifié dans la liste</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Not checked for a year</source>
      <translation>Non vérifié depuis un an</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/parcel.py" />
      <source>Not every program that opens the file would take this passphrase.</source>
      <translation>Tous les programmes qui ouvrent le fichier n'accepteraient pas cette phrase.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>Not read, because they are no lists or cannot be opened: {1}.</source>
      <translation>Non lus, car ce ne sont pas des listes ou ils ne peuvent pas être ouverts : {1}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Not told in time</source>
      <translation>Pas informé à temps</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/parts/leads.py" />
      <source>Note a notice once it has gone out.</source>
      <translation>Notez une notice une fois partie.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Note the proof, or refuse because they could not be identified.</source>
      <translation>Notez la preuve, ou refusez faute d'identification.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Note why</source>
      <translation>Noter pourquoi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/replay_exports.py" />
      <source>Nothing is kept about this lead in that export.</source>
      <translation>Rien n'est conservé sur ce prospect dans cet export.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/import_file.py" />
      <source>Nothing is left to recognise people by.</source>
      <translation>Il ne reste rien pour reconnaître les gens.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/copy_cells.py" />
      <source>Nothing is picked.</source>
      <translation>Rien n'est choisi.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Nothing to do</source>
      <translation>Rien à faire</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Nothing to do for {channel}</source>
      <translation>Rien à faire pour {channel}</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Nothing to do: only the person can change it, by a fresh consent</source>
      <translation>Rien à faire : seule la personne peut changer cela, par un nouveau consentement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/copy_cells.py" />
      <source>Nothing was copied: none of these leads may be used yet. Copying counts as exporting.</source>
      <translation>Rien n'a été copié : aucun de ces prospects ne peut encore être utilisé. Copier compte comme exporter.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/copy_cells.py" />
      <source>Nothing was copied: {1}</source>
      <translation>Rien n'a été copié : {1}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/errors.py" />
      <source>Nothing was exported: {1}.</source>
      <translation>Rien n'a été exporté : {1}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Notice 3, in the first message</source>
      <translation>Notice 3, dans le premier message</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Numbers help: how many talks, how many customers, what it is worth.</source>
      <translation>Les chiffres aident : combien d'entretiens, de clients, pour quelle valeur.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Offers for the person's role only, at most two contacts, the fair named in the first sentence, deletion after six months.</source>
      <translation>Offres liées à la fonction seulement, deux contacts au plus, le salon cité dès la première phrase, effacement après six mois.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Offers to our own customers</source>
      <translation>Offres à nos propres clients</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Old consent</source>
      <translation>Ancien consentement</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>On a do-not-contact list</source>
      <translation>Sur une liste d'opposition</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/strings.py" />
      <source>One cell of this file is longer than a book.</source>
      <translation>Une cellule de ce fichier est plus longue qu'un livre.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/merging/merging.py" />
      <source>One of these leads is no longer there.</source>
      <translation>Un de ces prospects n'est plus là.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>One of your own words stands in this cell.</source>
      <translation>Un de vos propres mots est dans cette cellule.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/package.py" />
      <source>One part of this file is far too long.</source>
      <translation>Une partie de ce fichier est bien trop longue.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/sheet_scan.py" />
      <source>One row of this file is longer than a book.</source>
      <translation>Une ligne de ce fichier est plus longue qu'un livre.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>Only a draft can be approved.</source>
      <translation>Seul un brouillon peut être approuvé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>Only a draft can be rejected.</source>
      <translation>Seul un brouillon peut être refusé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Only a draft, or an approval signed with a key, can travel: nobody else could check this version.</source>
      <translation>Seul un brouillon, ou une approbation signée, peut voyager : personne d'autre ne pourrait vérifier cette version.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/waiver.py" />
      <source>Only a named compliance owner may override a hold.</source>
      <translation>Seul un responsable conformité nommé peut passer outre une retenue.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Only a new consent from the person helps</source>
      <translation>Seul un nouveau consentement de la personne aide</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>Only a person's confirmation or dismissal can be taken back.</source>
      <translation>Seule une confirmation ou un rejet fait par une personne peut être retiré.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/verdicts/overrides.py" />
      <source>Only a registered colleague may override a hold.</source>
      <translation>Seul un collègue enregistré peut passer outre une retenue.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/review_due.py" />
      <source>Only an approved one falls due for review.</source>
      <translation>Seule une évaluation approuvée doit être revue.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Only channels you will really use. Where the law of a country demands consent, an assessment cannot open the channel.</source>
      <translation>Seulement les canaux que vous utiliserez vraiment. Là où la loi exige le consentement, une évaluation ne peut ouvrir le canal.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Only if all three tests are passed.</source>
      <translation>Seulement si les trois tests sont réussis.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/imports/batches.py" />
      <source>Only one that is kept apart does.</source>
      <translation>Seul un import mis à part le fait.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Only people who handed us a card are written to, with one e-mail and at most one call. We hold six columns, all of them printed on the card.</source>
      <translation>Seuls ceux qui nous ont remis une carte sont contactés, par un e-mail et un appel au plus. Nous gardons six colonnes, toutes imprimées sur la carte.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/gate.py" />
      <source>Only the gate can clear a lead.</source>
      <translation>Seul le contrôle peut libérer un prospect.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Only the person can opt in again</source>
      <translation>Seule la personne peut revenir là-dessus</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Only what the contact needs. Each column you leave out makes the balance easier.</source>
      <translation>Seulement ce que le contact demande. Chaque colonne écartée facilite la mise en balance.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/copy_cells.py" />
      <source>Open a lead's details to see what would free it.</source>
      <translation>Ouvrez les détails d'un prospect pour voir ce qui le libérerait.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Open it in your spreadsheet program and save it as xlsx.</source>
      <translation>Ouvrez-le dans votre tableur et enregistrez-le en xlsx.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Open it in your spreadsheet program, save a copy without a password, and drop the copy.</source>
      <translation>Ouvrez-le dans votre tableur, enregistrez une copie sans mot de passe, et déposez-la.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Open it in your spreadsheet program, save it anew as xlsx or csv, and drop that copy.</source>
      <translation>Ouvrez-le dans votre tableur, réenregistrez-le en xlsx ou csv, et déposez cette copie.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/store.py" />
      <source>Open it, or choose another folder.</source>
      <translation>Ouvrez-la, ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>Open with the passphrase or the recovery key of this store.</source>
      <translation>Ouvrez avec la phrase secrète ou la clé de secours de cette base.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>Open with the recovery key; the keyring gets the key back then.</source>
      <translation>Ouvrez avec la clé de secours ; le trousseau récupère alors la clé.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Opening pixels, scores and bought additions are unusual for the people concerned.</source>
      <translation>Pixels d'ouverture, scores et données achetées sont inhabituels pour les personnes.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Opt-out, security and information are duties. A shorter storage time or a cap on contacts goes beyond.</source>
      <translation>Désinscription, sécurité et information sont des devoirs. Une durée plus courte ou une limite de contacts va au-delà.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Opted out of sharing</source>
      <translation>A refusé le partage</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Our interest prevails: people expect the message, it costs them a minute, and a word ends it.</source>
      <translation>Notre intérêt prévaut : on attend le message, il coûte une minute, et un mot y met fin.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Our own copy is needed for complaints until 90 days after the hand-over.</source>
      <translation>Notre propre copie sert en cas de réclamation jusqu'à 90 jours après la remise.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Ours; the person's, who looks for such a product</source>
      <translation>Le nôtre ; celui de la personne, qui cherche un tel produit</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Own use, named clients or partners, or service providers as a kind.</source>
      <translation>Usage propre, clients ou partenaires nommés, ou prestataires en tant que type.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Own use; service providers that send our e-mail</source>
      <translation>Usage propre ; prestataires qui envoient nos e-mails</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Part 1: the purpose</source>
      <translation>Partie 1 : la finalité</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Part 2: the need</source>
      <translation>Partie 2 : la nécessité</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Part 3: safeguards</source>
      <translation>Partie 3 : les garanties</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Part 3: the data</source>
      <translation>Partie 3 : les données</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Part 3: what it does to people</source>
      <translation>Partie 3 : les effets</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Part 3: what people expect</source>
      <translation>Partie 3 : les attentes</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Passing data on, publishing them or combining them takes control away.</source>
      <translation>Transmettre, publier ou combiner des données ôte le contrôle.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/copy_cells.py" />
      <source>Pick the cells to copy first.</source>
      <translation>Choisissez d'abord les cellules à copier.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Private mobile number, photograph</source>
      <translation>Portable privé, photo</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Private persons need far stronger reasons than people in their job. Say who is meant in words, too.</source>
      <translation>Les particuliers demandent des raisons bien plus fortes que les professionnels. Dites aussi en mots qui est visé.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Proof for the time in which claims can be made.</source>
      <translation>Preuve pendant le délai où une réclamation est possible.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Purpose not settled</source>
      <translation>Finalité non fixée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>Put leads.db and store.json of the same store side by side.</source>
      <translation>Placez côte à côte leads.db et store.json d'une même base.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/wrap.py" />
      <source>Put store.json.bak or a backup in its place.</source>
      <translation>Mettez store.json.bak ou une sauvegarde à sa place.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Put the interest into one precise sentence.</source>
      <translation>Mettez l'intérêt en une phrase précise.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/header.py" />
      <source>Put {1} or a backup in its place.</source>
      <translation>Mettez {1} ou une sauvegarde à sa place.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Read the hours</source>
      <translation>Lire les heures</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Read the other party's privacy notice. 'Partners' without names is weak.</source>
      <translation>Lisez sa notice d'information. « Partenaires » sans nom est faible.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Read the rule</source>
      <translation>Lire la règle</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Readers who show no sign of life for three years are asked again or deleted.</source>
      <translation>Les lecteurs sans signe de vie depuis trois ans sont sollicités de nouveau ou supprimés.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Recalls, changes of contract, security notes: no advertising.</source>
      <translation>Rappels, changements de contrat, avis de sécurité : aucune publicité.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Recipient not registered</source>
      <translation>Destinataire non enregistré</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Record a transfer tool</source>
      <translation>Enregistrer une garantie</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Record the request</source>
      <translation>Enregistrer la demande</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Record the transfer tool, or choose another recipient</source>
      <translation>Enregistrer la garantie, ou choisir un autre destinataire</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/history/takeback.py" />
      <source>Record what has changed since; a list that left is called back on the exports page.</source>
      <translation>Notez ce qui a changé depuis ; une liste sortie se rappelle sur la page Exports.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/cases/cases.py" />
      <source>Refresh the list.</source>
      <translation>Rafraîchissez la liste.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/verdicts/overrides.py" />
      <source>Register the compliance owner first.</source>
      <translation>Enregistrez d'abord le responsable conformité.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Register the recipient with a reason</source>
      <translation>Enregistrer le destinataire avec un motif</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Regular news for people who asked for them.</source>
      <translation>Des nouvelles régulières pour les personnes qui les ont demandées.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/leads/editing.py" />
      <source>Release the hold first.</source>
      <translation>Levez-la d'abord.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Remove the cell</source>
      <translation>Retirer la cellule</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Remove the cells about offences</source>
      <translation>Retirer les cellules sur des infractions</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Remove the field, or record the explicit consent</source>
      <translation>Retirer le champ, ou enregistrer le consentement explicite</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/header.py" />
      <source>Rename {1} to {2}, or bring the file back from a backup.</source>
      <translation>Renommez {1} en {2}, ou reprenez le fichier d'une sauvegarde.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Renew it</source>
      <translation>La renouveler</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Renew it now</source>
      <translation>La renouveler maintenant</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/start_assessment.py" />
      <source>Renew it, or choose another key.</source>
      <translation>Renouvelez-la, ou choisissez une autre clé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Renew the assessment{1}</source>
      <translation>Renouveler l'évaluation{1}</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Report it with the version of the program</source>
      <translation>Signalez-le avec la version du programme</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Request not answered yet</source>
      <translation>Demande sans réponse</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Review</source>
      <translation>Révision</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Review, or remove the cell</source>
      <translation>Examiner, ou retirer la cellule</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>Revoking a key needs a reason.</source>
      <translation>Révoquer une clé demande une raison.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Robinson list not checked</source>
      <translation>Liste Robinson non vérifiée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Row {1} has a cell of more than a million characters.</source>
      <translation>La ligne {1} a une cellule de plus d'un million de caractères.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/formats/xlsx.py" />
      <source>Row {1} has a text that is too long for an Excel cell.</source>
      <translation>La ligne {1} a un texte trop long pour une cellule Excel.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>Row {1} holds nothing that could name the columns.</source>
      <translation>La ligne {1} ne contient rien qui puisse nommer les colonnes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/open_documents.py" />
      <source>Rows that stay and rows that go are written as one.</source>
      <translation>Des lignes qui restent et des lignes à retirer sont écrites en une seule.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/apply_file.py" />
      <source>Save it as UTF-8.</source>
      <translation>Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/papers.py" />
      <source>Save it smaller, as PDF for example.</source>
      <translation>Enregistrez-le plus petit, en PDF par exemple.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Save the list as xlsx or csv and try again.</source>
      <translation>Enregistrez la liste en xlsx ou csv et réessayez.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>Say in a few words why.</source>
      <translation>Dites pourquoi en quelques mots.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/findings/findings.py" />
      <source>Say what the column holds.</source>
      <translation>Dites ce que contient la colonne.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Say what you could leave out and why you do not.</source>
      <translation>Dites ce que vous pourriez écarter et pourquoi vous ne le faites pas.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/screening_files.py" />
      <source>Say whether it holds those listed or those left, or name its column 'Result'.</source>
      <translation>Dites s'il contient les inscrits ou les autres, ou nommez sa colonne 'Result'.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Say which ones, and what you do about them.</source>
      <translation>Dites lesquelles, et ce que vous en faites.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/leads/editing.py" />
      <source>Say why it changes.</source>
      <translation>Dites pourquoi elle change.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>Say why nobody else can approve it, or ask a colleague.</source>
      <translation>Dites pourquoi personne d'autre ne peut l'approuver, ou demandez à un collègue.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/findings/findings.py" />
      <source>Say why the words mean something else.</source>
      <translation>Dites pourquoi les mots veulent dire autre chose.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>Say why.</source>
      <translation>Dites pourquoi.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Scoring, enrichment or more than 10,000 people under one assessment may call for an impact assessment.</source>
      <translation>Notation, enrichissement ou plus de 10 000 personnes sous une évaluation peuvent exiger une analyse d'impact.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Scoring, enrichment or very many people speak for it. If yes or done: give its reference.</source>
      <translation>Notation, enrichissement ou très grand nombre plaident pour. Si oui ou faite : donnez sa référence.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Search again.</source>
      <translation>Cherchez de nouveau.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Send the privacy notice first</source>
      <translation>Envoyer d'abord la notice d'information</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Send the privacy notice, or plan it no later than the hand-over</source>
      <translation>Envoyer la notice, ou la prévoir au plus tard à la remise</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Send the privacy notice, then export</source>
      <translation>Envoyer la notice d'information, puis exporter</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Sender not complete</source>
      <translation>Expéditeur incomplet</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Sensitive data would leave</source>
      <translation>Des données sensibles sortiraient</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Service messages to customers</source>
      <translation>Messages de service aux clients</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Set the lawful basis</source>
      <translation>Définir la base légale</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Settle disputed data and lift restrictions</source>
      <translation>Régler les données contestées et lever les limitations</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lists.py" />
      <source>Several lists have that name.</source>
      <translation>Plusieurs listes ont ce nom.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Show that {1}</source>
      <translation>Montrer que {1}</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Shows that you thought about minimising.</source>
      <translation>Montre que vous avez pensé à la minimisation.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Sign in with your name</source>
      <translation>Connectez-vous avec votre nom</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>Sign with your approver's key, or bring in the signed file of the approver.</source>
      <translation>Signez avec votre clé d'approbateur, ou importez le fichier signé.</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Similar products for people who bought from us or negotiated with us.</source>
      <translation>Produits similaires pour les personnes qui ont acheté chez nous ou négocié avec nous.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>So precise that somebody else could weigh it against the people's interests.</source>
      <translation>Assez précise pour qu'un autre puisse la peser face aux intérêts des personnes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>Some cells are merged; what stands in them counts for the first cell only.</source>
      <translation>Certaines cellules sont fusionnées ; leur contenu ne vaut que pour la première.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>Some cells point to other workbooks; the values saved last are taken.</source>
      <translation>Certaines cellules renvoient à d’autres classeurs ; les dernières valeurs enregistrées sont prises.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>Some columns of the sheet are hidden; they stand among the others here.</source>
      <translation>Certaines colonnes de la feuille sont masquées ; elles figurent ici parmi les autres.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>Some letters are written in another way than the rest of the file; they were mended.</source>
      <translation>Certaines lettres sont codées autrement que le reste du fichier ; elles ont été corrigées.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/texts.py" />
      <source>Some of its letters are damaged and could not be written again as they are.</source>
      <translation>Certains de ses caractères sont abîmés et ne pourraient pas être réécrits tels quels.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/vcf.py" />
      <source>Some of its lines stand outside of the cards.</source>
      <translation>Certaines de ses lignes sont en dehors des fiches.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>Some rows of the sheet are hidden; they are left out.</source>
      <translation>Certaines lignes de la feuille sont masquées ; elles sont laissées de côté.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>Some rows of the sheet are hidden; they are taken as well.</source>
      <translation>Certaines lignes de la feuille sont masquées ; elles sont prises aussi.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Something in this lead may speak of health, belief, origin or the like. Please look, or remove the cell.</source>
      <translation>Quelque chose dans ce prospect peut toucher à la santé, aux croyances, à l'origine, etc. Regardez, ou retirez la cellule.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Something in this lead points to a child. Please look.</source>
      <translation>Quelque chose dans ce prospect évoque un enfant. Merci de regarder.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Something in this lead speaks of an offence or a conviction. Sales may never use that.</source>
      <translation>Quelque chose dans ce prospect parle d'une infraction ou d'une condamnation. La vente ne peut jamais s'en servir.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/json_lists.py" />
      <source>Something stands behind the end of the list.</source>
      <translation>Quelque chose suit la fin de la liste.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Soon to be deleted</source>
      <translation>Bientôt à supprimer</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Source forbids this use</source>
      <translation>La source interdit cet usage</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Source not complete</source>
      <translation>Source incomplète</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/own_lexicon.py" />
      <source>Special-category words name their category, others none.</source>
      <translation>Les mots de catégories sensibles nomment leur catégorie, les autres aucune.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Split the list into smaller files, or save it as csv.</source>
      <translation>Divisez la liste, ou enregistrez-la en csv.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Split the list into smaller files.</source>
      <translation>Divisez la liste en fichiers plus petits.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>Start a new version and sign it with an approver's key.</source>
      <translation>Commencez une nouvelle version et signez-la avec une clé d'approbateur.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/waiting_leads.py" />
      <source>Start a new version first.</source>
      <translation>Commencez d’abord une nouvelle version.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>Start a new version.</source>
      <translation>Commencez une nouvelle version.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>Start the system's keyring, or open with the recovery key.</source>
      <translation>Démarrez le trousseau du système, ou ouvrez avec la clé de secours.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>State guessed</source>
      <translation>État supposé</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>State it</source>
      <translation>L'indiquer</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>State the country</source>
      <translation>Indiquer le pays</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Stop the marketing.</source>
      <translation>Arrêtez la prospection.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/domain/errors.py" />
      <source>Stopped. Nothing was stored.</source>
      <translation>Arrêté. Rien n'a été enregistré.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/spellings.py" />
      <source>Such as: company, job_title, city, industry, custom:NAME.</source>
      <translation>Par exemple : company, job_title, city, industry, custom:NOM.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/typed.py" />
      <source>Such as: name=Fair</source>
      <translation>Par exemple : name=Fair</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Take a new one in if the person wrote again.</source>
      <translation>Enregistrez-en une nouvelle si la personne a récrit.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/parcel.py" />
      <source>Take four or five words that have nothing to do with each other.</source>
      <translation>Prenez quatre ou cinq mots sans rapport entre eux.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/parcel.py" />
      <source>Take plain letters without accents, digits and signs, at most {1}.</source>
      <translation>Prenez des lettres sans accents, des chiffres et des signes, {1} au plus.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Tell the person first</source>
      <translation>Informer d'abord la personne</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Telling technical managers who visited our stand once about pump monitoring that fits their plant.</source>
      <translation>Parler une fois aux responsables techniques venus à notre stand d'une surveillance de pompes adaptée à leur installation.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/xls_rows.py" />
      <source>Texts of rows that must go have readings beside them.</source>
      <translation>Des textes de lignes à retirer sont accompagnés de leur lecture.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/find_person.py" />
      <source>That e-mail address cannot be read.</source>
      <translation>Cette adresse e-mail est illisible.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/checks.py" />
      <source>That is not a usable value for {1}.</source>
      <translation>Ce n'est pas une valeur utilisable pour {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/flags/own_words.py" />
      <source>That is not a word or phrase.</source>
      <translation>Ce n'est ni un mot ni une expression.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/merging/duplicates.py" />
      <source>That is one and the same lead.</source>
      <translation>C'est un seul et même prospect.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/backup.py" />
      <source>That name belongs to a folder.</source>
      <translation>Ce nom est celui d’un dossier.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>That passphrase does not open the approver's key.</source>
      <translation>Cette phrase secrète n'ouvre pas la clé d'approbateur.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/find_person.py" />
      <source>That phone number cannot be read.</source>
      <translation>Ce numéro est illisible.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>That the person is in California was guessed from the ZIP code or a telephone number.</source>
      <translation>La présence de la personne en Californie a été déduite du code postal ou d'un numéro de téléphone.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>The addresses of several people stand in one line.</source>
      <translation>Les adresses de plusieurs personnes se trouvent sur une seule ligne.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>The approver it names is not the owner of the key it is signed with.</source>
      <translation>L'approbateur qu'il nomme n'est pas titulaire de la clé de signature.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>The approver's key opens with its passphrase.</source>
      <translation>La clé d'approbateur s'ouvre avec sa phrase secrète.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment does not cover contact by {channel}.</source>
      <translation>L'évaluation ne couvre pas le contact par {channel}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment does not cover giving the data to this recipient.</source>
      <translation>L'évaluation ne couvre pas la communication à ce destinataire.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment does not cover the source this lead comes from.</source>
      <translation>L'évaluation ne couvre pas la source de ce prospect.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment does not cover this kind of recipient.</source>
      <translation>L'évaluation ne couvre pas ce type de destinataire.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment does not cover this purpose.</source>
      <translation>L'évaluation ne couvre pas cette finalité.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment does not cover {country}.</source>
      <translation>{country} : hors du champ de l'évaluation.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment must be reviewed within 30 days.</source>
      <translation>L'évaluation doit être revue sous 30 jours.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment this lead rests on has not been approved yet.</source>
      <translation>L'évaluation dont dépend ce prospect n'est pas encore approuvée.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment this lead rests on lacks answers or cannot stand as it is.</source>
      <translation>L'évaluation dont dépend ce prospect manque de réponses ou ne tient pas telle quelle.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment this lead rests on was rejected or withdrawn.</source>
      <translation>L'évaluation dont dépend ce prospect a été refusée ou retirée.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment was approved only after the data had been taken into use.</source>
      <translation>L'évaluation n'a été approuvée qu'après le premier usage des données.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/audit_file.py" />
      <source>The audit log is saved as .jsonl (whole, for the checker) or as .csv (a table).</source>
      <translation>Le journal d'audit s'enregistre en .jsonl (entier, pour le vérificateur) ou en .csv (tableau).</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The basis on file ({detail}) does not allow advertising to this person.</source>
      <translation>La base au dossier ({detail}) ne permet pas de démarcher cette personne.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The business reason in plain words. 'Marketing' alone says nothing.</source>
      <translation>La raison commerciale en mots simples. « Prospection » seul ne dit rien.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/export_list.py" />
      <source>The campaign has no recipient or no purpose.</source>
      <translation>La campagne n'a pas de destinataire ou pas de finalité.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The campaign lacks the sender's name, the address or the way to unsubscribe.</source>
      <translation>Il manque à la campagne le nom de l'expéditeur, l'adresse ou le moyen de se désinscrire.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The chain of audit events does not add up, so this export could not be proved afterwards.</source>
      <translation>La chaîne des événements n'est pas cohérente ; cet export ne pourrait pas être prouvé ensuite.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The channel rule for each country, channel and kind of recipient above</source>
      <translation>La règle pour chaque pays, canal et type de destinataire ci-dessus</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/clean_list.py" />
      <source>The clean list would replace the list itself.</source>
      <translation>La liste nettoyée remplacerait la liste elle-même.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The client's own assessment</source>
      <translation>L'évaluation du client</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>The column of this flag was not stored.</source>
      <translation>La colonne de ce signalement n'a pas été enregistrée.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The column {detail} holds data that may not be exported: a national identity number, a body feature, or a column that nobody has reviewed yet.</source>
      <translation>La colonne {detail} contient des données non exportables : un numéro national, un trait physique, ou une colonne que personne n'a encore examinée.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The column {detail} is not agreed with this recipient, or not needed for the chosen channels and not confirmed.</source>
      <translation>La colonne {detail} n'est pas convenue avec ce destinataire, ou pas nécessaire aux canaux choisis et pas confirmée.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The consent is older than 12 months and was not used.</source>
      <translation>Le consentement a plus de 12 mois et n'a pas servi.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The consent on file does not cover {detail}.</source>
      <translation>Le consentement au dossier ne couvre pas {detail}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The consent on file has run out.</source>
      <translation>Le consentement au dossier a expiré.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The controller is the company that decides why and how the data are used. Name the legal entity, not a brand.</source>
      <translation>Le responsable est la société qui décide pourquoi et comment les données sont utilisées. Nommez l'entité juridique, pas une marque.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/parts/requests.py" />
      <source>The copy cannot be written as that kind of file.</source>
      <translation>La copie ne peut pas être écrite dans ce format.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The countries where the people are. 'All' is not possible: the channel rules differ from country to country.</source>
      <translation>Les pays où sont les personnes. « Tous » est impossible : les règles diffèrent d'un pays à l'autre.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/import_file.py" />
      <source>The country is not known.</source>
      <translation>Le pays est inconnu.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The country was worked out from the phone number or the e-mail address.</source>
      <translation>Le pays a été déduit du téléphone ou de l'e-mail.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The data would go to another company, and the person has not been told.</source>
      <translation>Les données iraient à une autre société, et la personne n'en est pas informée.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The date can be read in two ways; choose the order of day and month.</source>
      <translation>La date peut se lire de deux façons ; choisissez l’ordre du jour et du mois.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The date cannot be right for this column.</source>
      <translation>La date ne peut pas être juste pour cette colonne.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The date only stands in for a missing one.</source>
      <translation>La date ne fait que remplacer une date absente.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/record_evidence.py" />
      <source>The day lies ahead.</source>
      <translation>Le jour est à venir.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/screening_files.py" />
      <source>The day of the check lies ahead.</source>
      <translation>Le jour de la vérification est à venir.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The decision</source>
      <translation>La décision</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The directory tells companies at registration that entries are sold to suppliers of industrial equipment, and how to opt out.</source>
      <translation>L'annuaire dit aux sociétés, à l'inscription, que les fiches sont vendues à des fournisseurs d'équipements, et comment refuser.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>The disk did not accept the data. Nothing was stored.</source>
      <translation>Le disque n'a pas accepté les données. Rien n'a été enregistré.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>The disk is full. Nothing was stored.</source>
      <translation>Le disque est plein. Rien n'a été enregistré.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The e-mail address holds hidden marks that turn the text around.</source>
      <translation>L’adresse e-mail contient des marques cachées qui inversent le texte.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The e-mail address mixes letters of two alphabets that look alike.</source>
      <translation>L’adresse e-mail mélange des lettres semblables de deux alphabets.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The e-mail address was kept after signs in it were mended.</source>
      <translation>L’adresse e-mail a été gardée après correction de signes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The e-mail address was kept, but it is a throw-away mailbox.</source>
      <translation>L’adresse e-mail a été gardée, mais c’est une boîte jetable.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The e-mail address was kept, but one letter is easily mistaken for another.</source>
      <translation>L’adresse e-mail a été gardée, mais une lettre se confond facilement avec une autre.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/clean_list.py" />
      <source>The ending chosen is not that of the list.</source>
      <translation>L'extension choisie n'est pas celle de la liste.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The exception for own customers does not apply: {detail}.</source>
      <translation>L'exception pour ses propres clients ne s'applique pas : {detail}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The export holds columns the assessment does not cover.</source>
      <translation>L'export contient des colonnes que l'évaluation ne couvre pas.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The export holds columns the channel does not need.</source>
      <translation>L'export contient des colonnes dont le canal n'a pas besoin.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The export holds sensitive data, or chooses people by it, and there is no explicit consent for that.</source>
      <translation>L'export contient des données sensibles, ou choisit les personnes d'après elles, sans consentement explicite.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The fair's terms allow exhibitors to use cards handed over at the stand; we keep them.</source>
      <translation>Les conditions du salon permettent aux exposants d'utiliser les cartes remises au stand ; nous les respectons.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/apply_file.py" />
      <source>The file cannot be opened.</source>
      <translation>Le fichier ne peut pas être ouvert.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>The file has no such sheet.</source>
      <translation>Le fichier n'a pas cette feuille.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/errors.py" />
      <source>The file has {1}; nothing of it was applied.</source>
      <translation>Le fichier a {1} ; rien n'en a été appliqué.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/screening_files.py" />
      <source>The file holds no answer about a number or address.</source>
      <translation>Le fichier ne contient aucune réponse sur un numéro ou une adresse.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/stop_files.py" />
      <source>The file holds no e-mail address, phone number or domain.</source>
      <translation>Le fichier ne contient ni e-mail, ni téléphone, ni domaine.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>The file holds other lists beside the longest one, which is read: {1}.</source>
      <translation>Le fichier contient d’autres listes à côté de la plus longue, qui est lue : {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/papers.py" />
      <source>The file is empty.</source>
      <translation>Le fichier est vide.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/papers.py" />
      <source>The file is larger than 20 MB.</source>
      <translation>Le fichier dépasse 20 Mo.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/apply_file.py" />
      <source>The file is not UTF-8 text.</source>
      <translation>Le fichier n'est pas du texte UTF-8.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/apply_file.py" />
      <source>The file is not valid TOML ({1}).</source>
      <translation>Le fichier n'est pas du TOML valable ({1}).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/json_lists.py" />
      <source>The file is one single object and no list.</source>
      <translation>Le fichier est un objet unique et non une liste.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/apply_file.py" />
      <source>The file is too large for a file of declarations.</source>
      <translation>Le fichier est trop grand pour un fichier de déclarations.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>The file leads.db is not encrypted, so it is not this store. It was left alone.</source>
      <translation>Le fichier leads.db n'est pas chiffré, ce n'est donc pas cette base. Il n'a pas été touché.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>The file of the approver's key is damaged.</source>
      <translation>Le fichier de la clé d'approbateur est endommagé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>The fingerprint is not that of the key in this file.</source>
      <translation>L'empreinte n'est pas celle de la clé de ce fichier.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>The first month is over.</source>
      <translation>Le premier mois est passé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/backup.py" />
      <source>The folder for the copy does not exist.</source>
      <translation>Le dossier pour la copie n’existe pas.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/atomic.py" />
      <source>The folder for the file does not exist.</source>
      <translation>Le dossier du fichier n'existe pas.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/gate.py" />
      <source>The gate keeps this lead back.</source>
      <translation>Le contrôle retient ce prospect.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The import this lead came with has not been confirmed yet.</source>
      <translation>L'import dont vient ce prospect n'est pas encore confirmé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>The key does not belong to this store. The store itself is not damaged.</source>
      <translation>La clé n'est pas celle de cette base. La base elle-même n'est pas endommagée.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>The key in this file has the fingerprint {1}.</source>
      <translation>La clé de ce fichier a l'empreinte {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>The key of this store is in the keyring '{1}', but the system now uses '{2}'. Your data are intact.</source>
      <translation>La clé est dans le trousseau '{1}', mais le système utilise maintenant '{2}'. Vos données sont intactes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>The key of this store is in the keyring '{1}', which does not answer now. Your data are intact.</source>
      <translation>La clé est dans le trousseau '{1}', qui ne répond pas. Vos données sont intactes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>The key that signed this was revoked here.</source>
      <translation>La clé qui a signé ceci a été révoquée ici.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keyrings.py" />
      <source>The keyring did not keep the key.</source>
      <translation>Le trousseau n'a pas gardé la clé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keyrings.py" />
      <source>The keyring entry has a form that not every keyring keeps.</source>
      <translation>L'entrée a une forme que tous les trousseaux ne gardent pas.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>The keyring no longer has the approver's key.</source>
      <translation>Le trousseau n'a plus la clé d'approbateur.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>The keyring no longer has the key of this store. Your data are intact.</source>
      <translation>Le trousseau n'a plus la clé de cette base. Vos données sont intactes.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The last check is too old: {detail}.</source>
      <translation>La dernière vérification est trop ancienne : {detail}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>The last day is {1}.</source>
      <translation>Le dernier jour est le {1}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The lead is marked as your own customer, but what is needed to write to customers is not complete.</source>
      <translation>Le prospect est marqué comme client, mais ce qu'il faut pour écrire aux clients n'est pas complet.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The lead reaches its limit within 30 days.</source>
      <translation>Le prospect atteint sa limite sous 30 jours.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The lead rests on a request by the person, and there is none, it was answered already, or it is older than 90 days.</source>
      <translation>Le prospect repose sur une demande de la personne ; il n'y en a pas, elle a eu sa réponse, ou elle a plus de 90 jours.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The lead rests on legitimate interest, and no assessment is linked to it.</source>
      <translation>Le prospect repose sur l'intérêt légitime, et aucune évaluation n'y est liée.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>The letters are taken for {1}; choose others if names look wrong.</source>
      <translation>Les lettres sont lues comme {1} ; choisissez-en d’autres si les noms semblent faux.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/clean_list.py" />
      <source>The list has a password, which cannot be set again.</source>
      <translation>La liste a un mot de passe, qui ne peut pas être remis.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>The list is not where it was saved.</source>
      <translation>La liste n'est plus là où elle a été enregistrée.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/texts.py" />
      <source>The list is too large to be changed in its place.</source>
      <translation>La liste est trop grande pour être modifiée sur place.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/json_lists.py" />
      <source>The list is written in an unusual way.</source>
      <translation>La liste est écrite d'une façon inhabituelle.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/xml_rows.py" />
      <source>The list is written in signs of two bytes.</source>
      <translation>La liste est écrite en signes de deux octets.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>The list lies on its side: the names of its columns stand below each other in the first one.</source>
      <translation>La liste est couchée : les noms de ses colonnes se suivent dans la première.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/imports/batches.py" />
      <source>The list of imports shows them all.</source>
      <translation>La liste des imports les montre tous.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>The list was changed since it was exported; its passport no longer speaks for it.</source>
      <translation>La liste a été modifiée depuis l'export ; son passeport ne vaut plus pour elle.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The list would go to somebody who is not in the register, or whose reason for getting it is not written down. An authority needs the law it acts under.</source>
      <translation>La liste irait à quelqu'un qui n'est pas au registre, ou dont le motif n'est pas noté. Une autorité doit citer la loi qui l'y autorise.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/import_file.py" />
      <source>The mapping names a column that the sheet does not have.</source>
      <translation>La correspondance nomme une colonne que la feuille n'a pas.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/stop_files.py" />
      <source>The name of the topic is too long.</source>
      <translation>Le nom du thème est trop long.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The officer agrees and asks for deletion after six months instead of twelve.</source>
      <translation>Le délégué approuve et demande l'effacement après six mois au lieu de douze.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/html_table.py" />
      <source>The page does not say where its rows begin and end.</source>
      <translation>La page ne dit pas où ses lignes commencent et finissent.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/html_table.py" />
      <source>The page has scripts or cells that reach over several rows.</source>
      <translation>La page contient des scripts ou des cellules qui s'étendent sur plusieurs lignes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>The passphrase is not right. Your data are intact.</source>
      <translation>La phrase secrète n'est pas la bonne. Vos données sont intactes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>The passphrase is too short: it needs {1} characters or more.</source>
      <translation>La phrase secrète est trop courte : il lui faut {1} caractères au moins.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The person has not been told yet, and the first message carries no privacy notice.</source>
      <translation>La personne n'est pas encore informée, et le premier message ne porte pas de notice.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The phone number names no country; choose the list's country.</source>
      <translation>Le numéro n’indique aucun pays ; choisissez le pays de la liste.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The postcode was kept after the zeros lost at its front were put back.</source>
      <translation>Le code postal a été gardé après rétablissement des zéros perdus.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/waiver.py" />
      <source>The reason for an override needs at least {1} characters.</source>
      <translation>La raison de passer outre demande au moins {1} caractères.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The recipient is in a country without equal protection, and no valid transfer tool is on file.</source>
      <translation>Le destinataire est dans un pays sans protection équivalente, et aucune garantie valable n'est au dossier.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The recipient works on your behalf, and no signed data-processing contract is on file.</source>
      <translation>Le destinataire travaille pour vous, et aucun contrat de sous-traitance signé n'est au dossier.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The recipient's listing under the Data Privacy Framework was last checked more than 12 months ago.</source>
      <translation>L'inscription du destinataire au Data Privacy Framework a été vérifiée il y a plus de 12 mois.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The record of events is damaged</source>
      <translation>Le journal des événements est endommagé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/wrap.py" />
      <source>The recovery key is mistyped.</source>
      <translation>La clé de secours est mal saisie.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/wrap.py" />
      <source>The recovery key is mistyped: its check characters do not fit.</source>
      <translation>La clé de secours est mal saisie : ses caractères de contrôle ne vont pas.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The review date of the assessment this lead rests on has passed.</source>
      <translation>La date de revue de l'évaluation dont dépend ce prospect est passée.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The right to object must be shown clearly and apart from other information.</source>
      <translation>Le droit d'opposition doit être présenté clairement et à part.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The row has no name, e-mail address, phone number or company.</source>
      <translation>La ligne n’a ni nom, ni adresse e-mail, ni téléphone, ni société.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The row has no usable way to reach anyone.</source>
      <translation>La ligne n’a aucun moyen utilisable de joindre quelqu’un.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The row holds totals, not a person or company.</source>
      <translation>La ligne contient des totaux, pas une personne ni une société.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The row is a remark below the list.</source>
      <translation>La ligne est une remarque sous la liste.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The row repeats the column names.</source>
      <translation>La ligne répète les noms des colonnes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/clean_list.py" />
      <source>The rows that stay are saved as a plain table.</source>
      <translation>Les lignes qui restent sont enregistrées comme simple tableau.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The rule for {channel} in {country} rests on weak sources. Ask a lawyer before a large campaign.</source>
      <translation>La règle pour {channel} {in_country} repose sur des sources faibles. Consultez un avocat avant une grande campagne.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The same person is also held for another client.</source>
      <translation>La même personne est aussi détenue pour un autre client.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The same person wrote and approved the assessment.</source>
      <translation>La même personne a écrit et approuvé l'évaluation.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The share of people who objected last time is the best evidence.</source>
      <translation>La part d'oppositions la dernière fois est le meilleur indice.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/xls_rows.py" />
      <source>The sheet has comments, which would lose their rows.</source>
      <translation>La feuille a des commentaires qui perdraient leurs lignes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>The sheet has more than {1} columns.</source>
      <translation>La feuille a plus de {1} colonnes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/ods.py" />
      <source>The sheet is too large to be changed in its place.</source>
      <translation>La feuille est trop grande pour être modifiée sur place.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The shorter of this and the general limits counts. Twelve months without an answer is a common limit.</source>
      <translation>La plus courte de cette durée et des limites générales compte. Douze mois sans réponse est courant.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>The store is older than when it was last open: the newest entries of its log are missing.</source>
      <translation>La base est plus ancienne qu'à la dernière ouverture : les entrées récentes du journal manquent.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>The store refused the change. Nothing was stored.</source>
      <translation>La base a refusé le changement. Rien n'a été enregistré.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>The store's file is damaged.</source>
      <translation>Le fichier de la base est endommagé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>The store's file leads.db is missing. Nothing was made in its place.</source>
      <translation>Le fichier leads.db de la base manque. Rien n'a été créé à sa place.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>The store's file was moved, replaced or deleted while it was open. Nothing more is saved.</source>
      <translation>Le fichier de la base a été déplacé, remplacé ou supprimé alors qu'il était ouvert. Plus rien n'est enregistré.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>The store's folder cannot be written.</source>
      <translation>Impossible d'écrire dans le dossier de la base.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/header.py" />
      <source>The store's header file store.json is damaged. Your data are intact.</source>
      <translation>Le fichier d'en-tête store.json est endommagé. Vos données sont intactes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/header.py" />
      <source>The store's header file store.json is missing. Your data are intact, but cannot be opened without it.</source>
      <translation>Le fichier d'en-tête store.json manque. Vos données sont intactes, mais ne s'ouvrent pas sans lui.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/wrap.py" />
      <source>The store's header file was changed: its passphrase settings are not possible.</source>
      <translation>L'en-tête a été modifié : ses réglages de phrase secrète sont impossibles.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>The store's two files do not belong together: leads.db is from another store.</source>
      <translation>Les deux fichiers ne vont pas ensemble : leads.db vient d'une autre base.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keyrings.py" />
      <source>The system's keyring is locked or does not answer. Your data are intact.</source>
      <translation>Le trousseau du système est verrouillé ou ne répond pas. Vos données sont intactes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/cut_package.py" />
      <source>The table has a row of totals, which would no longer be right.</source>
      <translation>Le tableau a une ligne de totaux qui ne serait plus juste.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/verdicts/rule_table.py" />
      <source>The table has no rows for this country.</source>
      <translation>Le tableau n'a pas de lignes pour ce pays.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The table of channel rules was last checked more than 180 days ago.</source>
      <translation>La table des règles par canal a été vérifiée il y a plus de 180 jours.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The terms of the source do not allow its data to be used this way.</source>
      <translation>Les conditions de la source ne permettent pas cet usage de ses données.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The text is too long for this column.</source>
      <translation>Le texte est trop long pour cette colonne.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/delimited.py" />
      <source>The text is written in signs of four bytes.</source>
      <translation>Le texte est écrit en signes de quatre octets.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The transfer rests on the explicit consent of each person and may only be occasional.</source>
      <translation>Le transfert repose sur le consentement explicite de chacun et ne peut être qu'occasionnel.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>The value was damaged before the file came here.</source>
      <translation>La valeur a été abîmée avant que le fichier n’arrive ici.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/flags/own_words.py" />
      <source>The word is too short.</source>
      <translation>Le mot est trop court.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/evidence/record_evidence.py" />
      <source>The wording does not speak of that channel.</source>
      <translation>Le texte ne parle pas de ce canal.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/open_documents.py" />
      <source>The workbook has a chart or another object, which keeps a copy of cells.</source>
      <translation>Le classeur contient un graphique ou un autre objet, qui garde une copie de cellules.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/xls_rows.py" />
      <source>The workbook has a chart, which keeps a copy of cells.</source>
      <translation>Le classeur a un graphique, qui garde une copie de cellules.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/cut_package.py" />
      <source>The workbook has a data model, which keeps a copy of the rows.</source>
      <translation>Le classeur a un modèle de données, qui garde une copie des lignes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/excel_2003.py" />
      <source>The workbook has a pivot table, which keeps a copy of the rows.</source>
      <translation>Le classeur a un tableau croisé dynamique, qui garde une copie des lignes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>The workbook has hidden sheets: {1}.</source>
      <translation>Le classeur a des feuilles masquées : {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/cut_package.py" />
      <source>The workbook has slicers, which keep a copy of cells.</source>
      <translation>Le classeur a des segments, qui gardent une copie de cellules.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/reading_notes.py" />
      <source>The workbook holds macros; they are never run.</source>
      <translation>Le classeur contient des macros ; elles ne sont jamais exécutées.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/ods.py" />
      <source>The workbook is signed, or keeps earlier states or charts beside its cells.</source>
      <translation>Le classeur est signé, ou garde des états antérieurs ou des graphiques à côté de ses cellules.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/cut_package.py" />
      <source>The workbook is signed; without some rows the signature is void.</source>
      <translation>Le classeur est signé ; sans certaines lignes la signature n'est plus valable.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/xls_rows.py" />
      <source>The workbook is written in an unusual way.</source>
      <translation>Le classeur est écrit d'une manière inhabituelle.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/xls.py" />
      <source>The workbook keeps a copy of its rows in another part of the file.</source>
      <translation>Le classeur garde une copie de ses lignes dans une autre partie du fichier.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/xls.py" />
      <source>The workbook keeps a picture of its first page.</source>
      <translation>Le classeur garde une image de sa première page.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/cutting/open_documents.py" />
      <source>The workbook keeps its earlier states.</source>
      <translation>Le classeur garde ses états antérieurs.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>There are no leads in the file: it has a header and nothing below it.</source>
      <translation>Il n'y a pas de prospects dans le fichier : un en-tête et rien dessous.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>There is already a store in this folder.</source>
      <translation>Il y a déjà une base dans ce dossier.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>There is an approver's key here already.</source>
      <translation>Il y a déjà une clé d'approbateur ici.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/start_assessment.py" />
      <source>There is an assessment of that key already.</source>
      <translation>Il y a déjà une évaluation avec cette clé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>There is no approver's key here.</source>
      <translation>Il n'y a pas de clé d'approbateur ici.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/import_file.py" />
      <source>There is no assessment of that name.</source>
      <translation>Il n'y a pas d'évaluation de ce nom.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/core.py" />
      <source>There is no campaign of that name.</source>
      <translation>Il n'y a pas de campagne de ce nom.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/import_file.py" />
      <source>There is no default.</source>
      <translation>Il n'y a pas de valeur par défaut.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/lists.py" />
      <source>There is no do-not-call list of that name.</source>
      <translation>Il n'y a pas de liste anti-démarchage de ce nom.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/assessment_facts.py" />
      <source>There is no earlier version to compare with.</source>
      <translation>Il n'y a pas de version antérieure à comparer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>There is no export of that number.</source>
      <translation>Il n'y a pas d'export de ce numéro.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/replay_exports.py" />
      <source>There is no export with that number.</source>
      <translation>Il n'y a pas d'export avec ce numéro.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/desk.py" />
      <source>There is no file kind of that name; known are {1}.</source>
      <translation>Il n'y a pas de type de fichier de ce nom ; connus : {1}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>There is no flag of that number.</source>
      <translation>Il n'y a pas de signalement de ce numéro.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/imports/batches.py" />
      <source>There is no import with that number.</source>
      <translation>Il n'y a pas d'import avec ce numéro.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/checks.py" />
      <source>There is no lawful basis of that name.</source>
      <translation>Il n'y a pas de base légale de ce nom.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/own_lexicon.py" />
      <source>There is no own word of that key.</source>
      <translation>Il n'y a pas de mot à vous avec cette clé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/papers.py" />
      <source>There is no paper of that number.</source>
      <translation>Il n'y a pas de document portant ce numéro.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/presets.py" />
      <source>There is no preset of that name.</source>
      <translation>Il n'y a pas de disposition de ce nom.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/parts/review.py" />
      <source>There is no remembered decision of that key.</source>
      <translation>Il n'y a pas de décision retenue avec cette clé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>There is no request of that number.</source>
      <translation>Aucune demande ne porte ce numéro.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/cases/cases.py" />
      <source>There is no standing to keep: nothing was gathered for it.</source>
      <translation>Il n'y a pas de statut à garder : rien n'a été réuni pour lui.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>There is no store in this folder.</source>
      <translation>Il n'y a pas de base dans ce dossier.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/history/takeback.py" />
      <source>There is no such act.</source>
      <translation>Cette action n'existe pas.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>There is no such assessment.</source>
      <translation>Cette évaluation n'existe pas.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/leads/editing.py" />
      <source>There is no such column.</source>
      <translation>Cette colonne n'existe pas.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>There is no such encoding.</source>
      <translation>Cet encodage n'existe pas.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/checks.py" />
      <source>There is no such field.</source>
      <translation>Ce champ n'existe pas.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/history/undo.py" />
      <source>There is no such import.</source>
      <translation>Cet import n'existe pas.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/typed.py" />
      <source>There is no such table.</source>
      <translation>Cette table n'existe pas.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/start_assessment.py" />
      <source>There is no such template.</source>
      <translation>Ce modèle n'existe pas.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>There is no trusted key of that fingerprint.</source>
      <translation>Aucune clé de confiance n'a cette empreinte.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>There is no valid address or number for {channel}.</source>
      <translation>Il n'y a ni adresse ni numéro valable pour {channel}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/core.py" />
      <source>There is no {1} of that name.</source>
      <translation>Il n'y a pas de {1} de ce nom.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>There is nothing in this file to import.</source>
      <translation>Il n'y a rien à importer dans ce fichier.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>There is nothing to import: the sheet is empty.</source>
      <translation>Il n'y a rien à importer : la feuille est vide.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/parts/history.py" />
      <source>There is nothing to {1}.</source>
      <translation>Il n'y a rien à {1}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>They do for everything that is kept in Lead Desk. Think of copies elsewhere.</source>
      <translation>Oui pour tout ce qui est dans Lead Desk. Pensez aux copies ailleurs.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Think of competition law, professional rules and product rules (medicines, credit, gambling, tobacco).</source>
      <translation>Pensez au droit de la concurrence, aux règles professionnelles et aux produits réglementés (médicaments, crédit, jeux, tabac).</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Think of the people, not of your colleagues in marketing.</source>
      <translation>Pensez aux personnes, pas à vos collègues du marketing.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Think of the person for whom it fits least well.</source>
      <translation>Pensez à la personne à qui cela convient le moins.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>This approval is out of date: its review was due before today.</source>
      <translation>Cette approbation est échue : sa revue était due avant aujourd'hui.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/archive.py" />
      <source>This archive holds {1} files.</source>
      <translation>Cette archive contient {1} fichiers.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/review_due.py" />
      <source>This assessment has no approved version.</source>
      <translation>Cette évaluation n'a pas de version approuvée.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/waiting_leads.py" />
      <source>This assessment is closed.</source>
      <translation>Cette évaluation est close.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This basis cannot carry marketing</source>
      <translation>Cette base ne permet pas la prospection</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This campaign does not say how people will be contacted.</source>
      <translation>Cette campagne ne dit pas comment les personnes seront contactées.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>This computer has no keyring to keep the key in.</source>
      <translation>Cet ordinateur n'a pas de trousseau pour la clé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file can be read in more than one way.</source>
      <translation>Ce fichier peut se lire de plusieurs façons.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file cannot be found, or it is not an ordinary file.</source>
      <translation>Ce fichier est introuvable, ou n'est pas un fichier ordinaire.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file cannot be opened: another program is holding it, or you may not read it.</source>
      <translation>Ce fichier ne peut pas être ouvert : un autre programme le retient, ou vous n'en avez pas le droit.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/assessment_file.py" />
      <source>This file cannot be read.</source>
      <translation>Ce fichier est illisible.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file has a password, of a kind that Lead Desk does not open.</source>
      <translation>Ce fichier a un mot de passe d'un type que Lead Desk n'ouvre pas.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file has a password.</source>
      <translation>Ce fichier a un mot de passe.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file has more columns than a sheet can hold (16,384).</source>
      <translation>Ce fichier a plus de colonnes qu’une feuille ne peut en contenir (16 384).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/workbook.py" />
      <source>This file has more styles than any list needs.</source>
      <translation>Ce fichier a plus de styles qu'aucune liste n'en demande.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/compound.py" />
      <source>This file has more than 100 MB.</source>
      <translation>Ce fichier fait plus de 100 Mo.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/records.py" />
      <source>This file has more than {1} rows.</source>
      <translation>Ce fichier a plus de {1} lignes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file has no such sheet.</source>
      <translation>Ce fichier n'a pas cette feuille.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/catalogue.py" />
      <source>This file has {1} MB; the limit is {2} MB.</source>
      <translation>Ce fichier fait {1} Mo ; la limite est de {2} Mo.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/assessment_file.py" />
      <source>This file holds no approver's key.</source>
      <translation>Ce fichier ne contient pas de clé d'approbateur.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file is incomplete or damaged ({1}).</source>
      <translation>Ce fichier est incomplet ou endommagé ({1}).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file is incomplete or damaged.</source>
      <translation>Ce fichier est incomplet ou endommagé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/json_array.py" />
      <source>This file is one single JSON object.</source>
      <translation>Ce fichier est un seul objet JSON.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file is {1}, which Lead Desk does not read.</source>
      <translation>Ce fichier est {1}, que Lead Desk ne lit pas.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file made the reader stop, so nothing of it was taken in.</source>
      <translation>Ce fichier a arrêté le lecteur ; rien n'en a été repris.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file needs more memory than Lead Desk gives to a list.</source>
      <translation>Ce fichier demande plus de mémoire que Lead Desk n'en donne à une liste.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/ods.py" />
      <source>This file repeats one row millions of times.</source>
      <translation>Ce fichier répète une ligne des millions de fois.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file took too long to read, so nothing of it was taken in.</source>
      <translation>Ce fichier a pris trop de temps à lire ; rien n'en a été repris.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/package.py" />
      <source>This file unpacks to {1} GB; the limit is {2} GB.</source>
      <translation>Ce fichier décompressé fait {1} Go ; la limite est de {2} Go.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/package.py" />
      <source>This file unpacks to {1} MB from almost nothing.</source>
      <translation>Ce fichier se déploie à {1} Mo à partir de presque rien.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>This file was changed after it was signed.</source>
      <translation>Ce fichier a été modifié après la signature.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file was changed while it was read, so nothing of it was taken in.</source>
      <translation>Ce fichier a été modifié pendant sa lecture ; rien n’en a donc été repris.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/assessment_file.py" />
      <source>This file was made by a newer version of Lead Desk.</source>
      <translation>Ce fichier vient d'une version plus récente de Lead Desk.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>This file was signed at a moment that is still to come.</source>
      <translation>Ce fichier est signé à un moment encore à venir.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file {1}. That is no part of a lead list, so it was not opened.</source>
      <translation>Ce fichier {1}. Cela n'a pas sa place dans une liste de prospects ; il n'a pas été ouvert.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/store.py" />
      <source>This folder already has a store.</source>
      <translation>Ce dossier a déjà une base.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/imports/batches.py" />
      <source>This import does not wait for anybody's word.</source>
      <translation>Cet import n'attend la parole de personne.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/history/undo.py" />
      <source>This import is not undone.</source>
      <translation>Cet import n'est pas annulé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/history/undo.py" />
      <source>This import is undone already.</source>
      <translation>Cet import est déjà annulé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>This is a child's lead: it can only be deleted or corrected.</source>
      <translation>C'est le prospect d'un enfant : il ne peut qu'être supprimé ou corrigé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>This is neither a yes nor a no.</source>
      <translation>Ce n’est ni un oui ni un non.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>This is no age.</source>
      <translation>Ce n’est pas un âge.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/assessment_file.py" />
      <source>This is no assessment file of Lead Desk, or it is damaged.</source>
      <translation>Ce n'est pas un fichier d'évaluation de Lead Desk, ou il est endommagé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>This is no complete e-mail address.</source>
      <translation>Ce n’est pas une adresse e-mail complète.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>This is no date.</source>
      <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>This is no phone number of its country.</source>
      <translation>Ce n’est pas un numéro de son pays.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/problem_words.py" />
      <source>This is no web address.</source>
      <translation>Ce n’est pas une adresse web.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This is not the password of the file.</source>
      <translation>Ce n'est pas le mot de passe du fichier.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/history/takeback.py" />
      <source>This is proof of what happened and stays.</source>
      <translation>C'est la preuve de ce qui s'est passé et cela reste.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/approver_keys.py" />
      <source>This key was revoked here.</source>
      <translation>Cette clé a été révoquée ici.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keyrings.py" />
      <source>This keyring does not keep secrets safely.</source>
      <translation>Ce trousseau ne garde pas les secrets en sûreté.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This lead has passed the day on which it should have been deleted, or no such day can be worked out.</source>
      <translation>Ce prospect a dépassé la date d'effacement, ou cette date ne peut être calculée.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>This lead is no longer there.</source>
      <translation>Ce prospect n'est plus là.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/cases/cases.py" />
      <source>This lead is not among those the campaign asks for.</source>
      <translation>Ce prospect n'est pas parmi ceux de la campagne.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This lead may only be stored: it is restricted or kept for a legal dispute.</source>
      <translation>Ce prospect peut seulement être conservé : il est limité ou gardé pour un litige.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This lead was found for another client, for that order only.</source>
      <translation>Ce prospect a été trouvé pour un autre client, pour cette seule commande.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/past_exports.py" />
      <source>This list is past its day: some people in it may no longer be used.</source>
      <translation>Cette liste a dépassé sa date : certaines personnes ne peuvent peut-être plus être utilisées.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>This looks like a national number. Such a field never leaves.</source>
      <translation>Cela ressemble à un numéro national. Un tel champ ne sort jamais.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>This may be a child. Children's data never leave, and have to be erased once confirmed.</source>
      <translation>C'est peut-être un enfant. Ses données ne sortent jamais et doivent être effacées une fois confirmé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>This may tell of an offence. Such data never leave (GDPR Art. 10).</source>
      <translation>Cela peut parler d'une infraction. De telles données ne sortent jamais (RGPD art. 10).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>This may tell of the person's {1}. Such data need the person's explicit consent (GDPR Art. 9).</source>
      <translation>Cela peut révéler, sur la personne : {1}. De telles données exigent son consentement explicite (RGPD art. 9).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>This needs a reason.</source>
      <translation>Cela demande une raison.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>This organisation asks for approvals signed with a key.</source>
      <translation>Cette organisation demande des approbations signées.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>This organisation asks for two persons: the author may not approve.</source>
      <translation>Cette organisation demande deux personnes : l'auteur ne peut approuver.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This person does not want {channel} from you, or unsubscribed from this topic.</source>
      <translation>Cette personne ne veut pas de {channel} de votre part, ou a refusé ce thème.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This person has asked for something that is still open ({detail}). Answer first.</source>
      <translation>Cette personne a demandé quelque chose qui est encore ouvert ({detail}). Répondez d'abord.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This person has opted out of the sale or sharing of personal data, and the recipient would market for itself.</source>
      <translation>Cette personne a refusé la vente ou le partage de ses données, et le destinataire démarcherait pour lui-même.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This person has said no. Leave them alone.</source>
      <translation>Cette personne a dit non. Laissez-la tranquille.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This person has taken the consent back.</source>
      <translation>Cette personne a retiré son consentement.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This person is a child. Delete the lead, or correct the birth date if it is wrong and you can show it.</source>
      <translation>Cette personne est un enfant. Supprimez le prospect, ou corrigez la date de naissance si elle est fausse et que vous pouvez le montrer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>This person is not on the do-not-contact list yet.</source>
      <translation>Cette personne n'est pas encore sur la liste d'opposition.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This person is on the list: {detail}.</source>
      <translation>Cette personne est sur la liste : {detail}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This person should have been told within a month that you hold the data, and nothing shows it.</source>
      <translation>Cette personne devait être informée sous un mois que vous avez ses données, et rien ne le montre.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/history/takeback.py" />
      <source>This protects people and is never undone.</source>
      <translation>Cela protège des personnes et n'est jamais annulé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/checks.py" />
      <source>This purpose does not allow that lawful basis.</source>
      <translation>Cette finalité n'admet pas cette base légale.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>This recovery key belongs to another store.</source>
      <translation>Cette clé de secours est celle d'une autre base.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>This request is answered already.</source>
      <translation>Cette demande est déjà close.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>This store is open in another Lead Desk window or command.</source>
      <translation>Cette base est ouverte dans une autre fenêtre ou commande Lead Desk.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>This store opens with a passphrase.</source>
      <translation>Cette base s'ouvre avec une phrase secrète.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>This store was made by a newer version of Lead Desk.</source>
      <translation>Cette base vient d'une version plus récente de Lead Desk.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/registers/registers.py" />
      <source>This value has no key, so it cannot go into a register.</source>
      <translation>Cette valeur n'a pas de clé, elle ne peut entrer dans un registre.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>This version is signed and cannot be changed.</source>
      <translation>Cette version est signée et ne peut plus changer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/exchange_assessments.py" />
      <source>This version was decided here already, and a decision does not change.</source>
      <translation>Cette version a déjà été décidée ici, et une décision ne change pas.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Those who got the data have not been told (GDPR Art. 19).</source>
      <translation>Les destinataires des données ne sont pas informés (RGPD art. 19).</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Three weeks ago; nothing has changed</source>
      <translation>Trois semaines ; rien n'a changé</translation>
    </message>
    <message>
      <location filename="../../resources/law/purposes.toml" />
      <source>Three years after the last contact a customer counts as lost.</source>
      <translation>Trois ans après le dernier contact, un client est considéré comme perdu.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Tick all that are true. The interest of the person counts only if they would say so themselves.</source>
      <translation>Cochez tout ce qui est vrai. L'intérêt de la personne ne compte que si elle le dirait elle-même.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Title and reference number</source>
      <translation>Titre et numéro de référence</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Trade fair Aarhus 2026</source>
      <translation>Salon Aarhus 2026</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Trade fair Aarhus 2026, LI-2026-04</source>
      <translation>Salon Aarhus 2026, LI-2026-04</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Transfer abroad is not covered</source>
      <translation>Transfert à l'étranger non couvert</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Transfer on consent</source>
      <translation>Transfert sur consentement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/errors.py" />
      <source>Try again.</source>
      <translation>Réessayez.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>Turn it in your spreadsheet program (copy, then paste transposed) and save it.</source>
      <translation>Retournez-la dans votre tableur (copier, puis coller en transposant) et enregistrez-la.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/wrap.py" />
      <source>Type it again from the paper, 56 letters and digits.</source>
      <translation>Saisissez-la de nouveau d'après le papier, 56 lettres et chiffres.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/wrap.py" />
      <source>Type it again from the paper.</source>
      <translation>Saisissez-la de nouveau d'après le papier.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>Type it again, or open with the recovery key.</source>
      <translation>Saisissez-la de nouveau, ou ouvrez avec la clé de secours.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>Type it again.</source>
      <translation>Saisissez-la de nouveau.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>Type it.</source>
      <translation>Saisissez-la.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Under 18</source>
      <translation>Moins de 18 ans</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keyrings.py" />
      <source>Unlock it and try again, or open with the passphrase or the recovery key.</source>
      <translation>Déverrouillez-le et réessayez, ou ouvrez avec la phrase secrète ou la clé de secours.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Unsubscribed</source>
      <translation>Désinscrite</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/parts/requests.py" />
      <source>Use .html or .json.</source>
      <translation>Utilisez .html ou .json.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/checks.py" />
      <source>Use a name of the field catalogue.</source>
      <translation>Prenez un nom du catalogue des champs.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/leads/editing.py" />
      <source>Use a name of the field list.</source>
      <translation>Prenez un nom de la liste des champs.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/keyrings.py" />
      <source>Use a passphrase instead.</source>
      <translation>Utilisez plutôt une phrase secrète.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Use another channel, or record consent or customer evidence</source>
      <translation>Utiliser un autre canal, ou enregistrer consentement ou preuve client</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Use another channel, or wait for a fresh consent</source>
      <translation>Utiliser un autre canal, ou attendre un nouveau consentement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>Use it.</source>
      <translation>Utilisez-la.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Use what the consent covers, or ask for a new one</source>
      <translation>Utiliser ce que le consentement couvre, ou en demander un nouveau</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/leads/spellings.py" />
      <source>Values of this field are each lead's own.</source>
      <translation>Les valeurs de ce champ sont propres à chaque prospect.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Wait until the program that writes it is done, then try again.</source>
      <translation>Attendez que le programme qui l’écrit ait terminé, puis réessayez.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>We sell monitoring for water pumps. The people we met at the fair run such pumps, and we want to show them what it would save.</source>
      <translation>Nous vendons la surveillance de pompes à eau. Les personnes rencontrées au salon exploitent de telles pompes, et nous voulons leur montrer l'économie possible.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>We take the business cards collected at our stand, type name, company, role and work e-mail into a list, drop everybody outside water supply, and send one e-mail about pump monitoring within two weeks. Who does not answer is called once.</source>
      <translation>Nous prenons les cartes recueillies sur notre stand, saisissons nom, société, fonction et e-mail professionnel dans une liste, écartons tous ceux hors de la distribution d'eau, et envoyons un e-mail sur la surveillance des pompes sous deux semaines. Qui ne répond pas est appelé une fois.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Weak sign of sensitive data</source>
      <translation>Faible indice de données sensibles</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Weigh what people expect and suffer against your interest, with the safeguards in place.</source>
      <translation>Pesez les attentes et les effets face à votre intérêt, garanties en place.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What concrete benefit do you expect, and who else gains?</source>
      <translation>Quel bénéfice concret attendez-vous, et qui d'autre y gagne ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What does the balance say?</source>
      <translation>Que dit la mise en balance ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What does the data protection officer or adviser say?</source>
      <translation>Que dit le délégué à la protection des données ou le conseil ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What is done: which data are collected, from where, how are people chosen, who is contacted and how?</source>
      <translation>Que fait-on : quelles données, d'où, comment choisit-on les personnes, qui est contacté et comment ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What it covers</source>
      <translation>Ce qu'elle couvre</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What makes you review it earlier?</source>
      <translation>Qu'est-ce qui avancerait la revue ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What may it do to people (time, annoyance, cost, fear, discrimination, loss of control)?</source>
      <translation>Que peut-il en résulter pour les personnes (temps, gêne, coût, crainte, discrimination, perte de contrôle) ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What the law demands anyway does not count as a safeguard.</source>
      <translation>Ce que la loi exige déjà ne compte pas comme garantie.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What this is about</source>
      <translation>De quoi il s'agit</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Whether this is a company contact, a sole trader or a private person was worked out from the data.</source>
      <translation>Contact d'entreprise, indépendant ou particulier : cela a été déduit des données.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which channels does it cover?</source>
      <translation>Quels canaux couvre-t-elle ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which columns did you decide not to use?</source>
      <translation>Quelles colonnes avez-vous décidé de ne pas utiliser ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which columns of data does it cover?</source>
      <translation>Quelles colonnes de données couvre-t-elle ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which conditions must be kept?</source>
      <translation>Quelles conditions doivent être respectées ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which countries does it cover?</source>
      <translation>Quels pays couvre-t-elle ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which gentler ways did you consider, and why are they not enough?</source>
      <translation>Quelles voies plus douces avez-vous envisagées, et pourquoi ne suffisent-elles pas ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which industry codes or platform terms apply, and do you keep them?</source>
      <translation>Quels codes professionnels ou conditions de plateforme s'appliquent, et les respectez-vous ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which kinds of recipients does it cover, in which industries, roles and sizes of company?</source>
      <translation>Quels types de destinataires couvre-t-elle, dans quels secteurs, fonctions et tailles d'entreprise ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which privacy notice is given, and when?</source>
      <translation>Quelle notice d'information est donnée, et quand ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which purposes does it cover?</source>
      <translation>Quelles finalités couvre-t-elle ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which safeguards do you apply, and how?</source>
      <translation>Quelles garanties appliquez-vous, et comment ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which sources does it cover?</source>
      <translation>Quelles sources couvre-t-elle ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Who approves or rejects it (full name and role; a person, not a team)?</source>
      <translation>Qui l'approuve ou la refuse (nom complet et fonction ; une personne, pas une équipe) ?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Who asks?</source>
      <translation>Qui demande ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Who at the client attested it (full name and role)?</source>
      <translation>Qui chez le client l'a attesté (nom complet et fonction) ?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/find_person.py" />
      <source>Who is it about?</source>
      <translation>De qui s'agit-il ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Who is the controller, and who else has an interest in this (joint controller, client, partner)?</source>
      <translation>Qui est responsable du traitement, et qui d'autre y a un intérêt (responsable conjoint, client, partenaire) ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Who may get the data?</source>
      <translation>Qui peut recevoir les données ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Who wrote this assessment?</source>
      <translation>Qui a écrit cette évaluation ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Whose interest is it?</source>
      <translation>De qui est-ce l'intérêt ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Why do you want to do this?</source>
      <translation>Pourquoi voulez-vous faire cela ?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>Why was it refused?</source>
      <translation>Pourquoi ce refus ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Widen the assessment with a new version</source>
      <translation>Élargir l'évaluation par une nouvelle version</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Widen the assessment{1} with a new version</source>
      <translation>Élargir l'évaluation{1} par une nouvelle version</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Will some object or find it intrusive?</source>
      <translation>Certains s'opposeront-ils ou le trouveront-ils intrusif ?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/assessments/write_assessment.py" />
      <source>Withdraw an approved one.</source>
      <translation>Retirez une version approuvée.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Would the average person in this audience expect it? Why?</source>
      <translation>Une personne moyenne de ce public s'y attendrait-elle ? Pourquoi ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Would you be happy to explain it to them?</source>
      <translation>Seriez-vous à l'aise pour le leur expliquer ?</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Write a new version, or choose another basis</source>
      <translation>Écrire une nouvelle version, ou choisir une autre base</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Write and link an assessment</source>
      <translation>Écrire et lier une évaluation</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/acts.py" />
      <source>Write and link an assessment{1}</source>
      <translation>Écrire et lier une évaluation{1}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/flags/own_words.py" />
      <source>Write at most {1} signs, without , / # or .. in it.</source>
      <translation>Au plus {1} signes, sans , / # ou .. dedans.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Write down the purposes agreed with them, or choose another</source>
      <translation>Inscrire les finalités convenues, ou en choisir une autre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/imports/sheet_reading.py" />
      <source>Write each address on a line of its own.</source>
      <translation>Écrivez chaque adresse sur une ligne à part.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/find_person.py" />
      <source>Write it with its country code (+45 …).</source>
      <translation>Écrivez-le avec l'indicatif du pays (+45 …).</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes means that you should do that instead. Explain the answer.</source>
      <translation>Oui veut dire que vous devriez faire ainsi. Expliquez la réponse.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes, a few: one click or a word on the phone ends it</source>
      <translation>Oui, quelques-uns : un clic ou un mot au téléphone y met fin</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: a line above the signature with a link and a reply address</source>
      <translation>Oui : une ligne au-dessus de la signature avec un lien et une adresse de réponse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: a sign at the stand says that we follow up and how to object</source>
      <translation>Oui : un panneau au stand dit que nous donnons suite et comment s'opposer</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: cards handed over by the people themselves</source>
      <translation>Oui : cartes remises par les personnes elles-mêmes</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: handing a card to an exhibitor means being written to</source>
      <translation>Oui : donner sa carte à un exposant, c'est s'attendre à un message</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: lawful, clear and present</source>
      <translation>Oui : licite, clair et actuel</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: selling industrial equipment is free of special rules</source>
      <translation>Oui : vendre des équipements industriels n'obéit à aucune règle spéciale</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: the other ways do not reach these people</source>
      <translation>Oui : les autres voies n'atteignent pas ces personnes</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: the product is on sale and the campaign starts next week</source>
      <translation>Oui : le produit est en vente et la campagne commence la semaine prochaine</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: visitors hand over their card in order to hear from us about what they asked.</source>
      <translation>Oui : les visiteurs donnent leur carte pour avoir de nos nouvelles sur leur demande.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: we say that we met at the fair</source>
      <translation>Oui : nous disons que nous nous sommes vus au salon</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/rights/person_requests.py" />
      <source>You asked this person to prove who they are, and they have not.</source>
      <translation>Vous avez demandé une preuve d'identité, et elle manque.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>You may not collect on stock. Is there a product, a campaign, a date?</source>
      <translation>On ne collecte pas pour stocker. Y a-t-il un produit, une campagne, une date ?</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/second_person.py" />
      <source>You proposed this yourself.</source>
      <translation>Vous l'avez proposé vous-même.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>You reach people in the EU or the UK, and your organisation names no establishment or representative there.</source>
      <translation>Vous touchez des personnes dans l'UE ou au Royaume-Uni, et votre organisation n'y indique ni établissement ni représentant.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>You work for a client here, and the client's written instruction is missing or does not cover this purpose and these fields.</source>
      <translation>Vous travaillez ici pour un client, et son instruction écrite manque ou ne couvre pas cette finalité et ces champs.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_decisions.py" />
      <source>`lead-desk review items` lists them.</source>
      <translation>`lead-desk review items` les affiche.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/parts/review.py" />
      <source>`lead-desk review remembered` lists them.</source>
      <translation>`lead-desk review remembered` les affiche.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/own_lexicon.py" />
      <source>`lead-desk words list` lists them.</source>
      <translation>`lead-desk words list` les affiche.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>a DIF file; save it as xlsx or csv</source>
      <translation>un fichier DIF ; enregistrez-le en xlsx ou csv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a Numbers or Pages document of Apple; export it as xlsx or csv</source>
      <translation>un document Numbers ou Pages d'Apple ; exportez-le en xlsx ou csv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a PDF document</source>
      <translation>un document PDF</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a Parquet file; save it as csv</source>
      <translation>un fichier Parquet ; enregistrez-le en csv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a PostScript document</source>
      <translation>un document PostScript</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a PowerPoint presentation</source>
      <translation>une présentation PowerPoint</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a SYLK file; save it as xlsx or csv</source>
      <translation>un fichier SYLK ; enregistrez-le en xlsx ou csv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a Visio drawing</source>
      <translation>un dessin Visio</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a Word document</source>
      <translation>un document Word</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>a YAML file; save the list as csv</source>
      <translation>un fichier YAML ; enregistrez la liste en csv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>a calendar (ics)</source>
      <translation>un calendrier (ics)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/biff.py" />
      <source>a cell lies outside the sheet</source>
      <translation>une cellule est hors de la feuille</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/cell.py" />
      <source>a cell points nowhere</source>
      <translation>une cellule ne pointe nulle part</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/shared_texts.py" />
      <source>a cell points to a text that is not there</source>
      <translation>une cellule renvoie à un texte qui n'existe pas</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>a dBase table (dbf); save it as xlsx or csv</source>
      <translation>une table dBase (dbf) ; enregistrez-la en xlsx ou csv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a database (ODB)</source>
      <translation>une base de données (ODB)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a database file</source>
      <translation>un fichier de base de données</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a drawing (ODG)</source>
      <translation>un dessin (ODG)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/writers/catalogue.py" />
      <source>a file format for exports</source>
      <translation>un format de fichier pour les exports</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a film</source>
      <translation>un film</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a film or a phone picture</source>
      <translation>un film ou une photo de téléphone</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a font</source>
      <translation>une police de caractères</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a formula (ODF)</source>
      <translation>une formule (ODF)</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>a legal duty</source>
      <translation>une obligation légale</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>a link to a sheet of Google; download it as xlsx</source>
      <translation>un lien vers une feuille Google ; téléchargez-la en xlsx</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>a link to a web page; download the list there</source>
      <translation>un lien vers une page web ; téléchargez-y la liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a map (KMZ)</source>
      <translation>une carte (KMZ)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/schema/migrate.py" />
      <source>a migration of the store</source>
      <translation>une migration de la base</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>a note says why the company can be presumed to want this call</source>
      <translation>une note dit pourquoi la société peut être présumée vouloir cet appel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a packed file (7z); unpack it first</source>
      <translation>un fichier compressé (7z) ; décompressez-le d'abord</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a packed file (bz2); unpack it first</source>
      <translation>un fichier compressé (bz2) ; décompressez-le d'abord</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a packed file (gz); unpack it first</source>
      <translation>un fichier compressé (gz) ; décompressez-le d'abord</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a packed file (rar); unpack it first</source>
      <translation>un fichier compressé (rar) ; décompressez-le d'abord</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a packed file (tar); unpack it first</source>
      <translation>un fichier compressé (tar) ; décompressez-le d'abord</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a packed file (xz); unpack it first</source>
      <translation>un fichier compressé (xz) ; décompressez-le d'abord</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a packed file (zst); unpack it first</source>
      <translation>un fichier compressé (zst) ; décompressez-le d'abord</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/compound.py" />
      <source>a part is missing</source>
      <translation>une partie manque</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a picture (GIF)</source>
      <translation>une image (GIF)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a picture (JPEG)</source>
      <translation>une image (JPEG)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a picture (PNG)</source>
      <translation>une image (PNG)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a picture (Photoshop)</source>
      <translation>une image (Photoshop)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a picture (SVG)</source>
      <translation>une image (SVG)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a picture (TIFF)</source>
      <translation>une image (TIFF)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a picture (WebP)</source>
      <translation>une image (WebP)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a presentation (ODP)</source>
      <translation>une présentation (ODP)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/presets.py" />
      <source>a preset for exports</source>
      <translation>une disposition d'export</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/presets.py" />
      <source>a preset names what the catalogue does not have</source>
      <translation>une disposition nomme ce que le catalogue n'a pas</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a program</source>
      <translation>un programme</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a program for a phone</source>
      <translation>un programme pour téléphone</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>a public task</source>
      <translation>une mission publique</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/catalogue.py" />
      <source>a reader of files</source>
      <translation>un lecteur de fichiers</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/store.py" />
      <source>a reading unit keeps nothing</source>
      <translation>une unité de lecture ne garde rien</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/ods.py" />
      <source>a repeat is no number</source>
      <translation>une répétition n'est pas un nombre</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>a request by the person</source>
      <translation>une demande de la personne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/sheet_parse.py" />
      <source>a row has no number</source>
      <translation>une ligne n'a pas de numéro</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>a script for a database (SQL); export the table as csv</source>
      <translation>un script pour une base de données (SQL) ; exportez la table en csv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/xls.py" />
      <source>a sheet</source>
      <translation>une feuille</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a sound file</source>
      <translation>un fichier son</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/database.py" />
      <source>a store key has 32 bytes</source>
      <translation>une clé de base a 32 octets</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/xlsb.py" />
      <source>a text</source>
      <translation>un texte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a text document (ODT)</source>
      <translation>un document texte (ODT)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>a text document (RTF)</source>
      <translation>un document texte (RTF)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>a web page saved as one file (mht); save it as xlsx</source>
      <translation>une page web enregistrée en un seul fichier (mht) ; enregistrez-la en xlsx</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/html_table.py" />
      <source>a web page without a table</source>
      <translation>une page web sans tableau</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>an Access database</source>
      <translation>une base de données Access</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>an Arrow file; save it as csv</source>
      <translation>un fichier Arrow ; enregistrez-le en csv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>an Outlook mailbox file (pst); export the contacts as csv</source>
      <translation>un fichier de messagerie Outlook (pst) ; exportez les contacts en csv</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>an Outlook message</source>
      <translation>un message Outlook</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>an address book as LDIF; export it as csv or vcf</source>
      <translation>un carnet d'adresses au format LDIF ; exportez-le en csv ou vcf</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>an e-mail</source>
      <translation>un e-mail</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>an electronic book</source>
      <translation>un livre électronique</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>biometric data</source>
      <translation>données biométriques</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>contact by {channel}</source>
      <translation>le contact par {channel}</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>deletion</source>
      <translation>effacement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/reasons.py" />
      <source>e-mail</source>
      <translation>e-mail</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>genetic data</source>
      <translation>données génétiques</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>health</source>
      <translation>santé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/ods.py" />
      <source>holds definitions that can unfold without end or reach for other files</source>
      <translation>contient des définitions qui peuvent se déployer sans fin ou atteindre d'autres fichiers</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/package.py" />
      <source>holds parts that overlap</source>
      <translation>contient des parties qui se chevauchent</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/package.py" />
      <source>holds two parts of one name</source>
      <translation>contient deux parties du même nom</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/package.py" />
      <source>holds {1} parts</source>
      <translation>contient {1} parties</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/archive.py" />
      <source>is an archive within an archive</source>
      <translation>est une archive dans une archive</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/package.py" />
      <source>is packed in a way that spreadsheet programs never use</source>
      <translation>est compressé d'une façon qu'aucun tableur n'utilise</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>it is marked undecided</source>
      <translation>c'est marqué non décidé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/json_array.py" />
      <source>it is no JSON</source>
      <translation>ce n'est pas du JSON</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/ods.py" />
      <source>it lists no sheets</source>
      <translation>il n'indique aucune feuille</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/protected.py" />
      <source>its encryption</source>
      <translation>son chiffrement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/delimited.py" />
      <source>its letters cannot be read</source>
      <translation>ses caractères ne peuvent pas être lus</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>its purpose is not among those agreed with the recipient</source>
      <translation>sa finalité ne fait pas partie de celles convenues avec le destinataire</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>its terms are not stated</source>
      <translation>ses conditions ne sont pas indiquées</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>kind or date is missing</source>
      <translation>type ou date manquant</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/jsonl.py" />
      <source>line {1} is no JSON object</source>
      <translation>la ligne {1} n'est pas un objet JSON</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/json_array.py" />
      <source>nests its values far deeper than any list does</source>
      <translation>imbrique ses valeurs bien plus profondément qu'aucune liste</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>no personal data, but this is a person's address</source>
      <translation>pas de données personnelles, mais c'est l'adresse d'une personne</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>no source</source>
      <translation>aucune source</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>nobody has confirmed it</source>
      <translation>personne ne l'a confirmé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/reasons.py" />
      <source>not stated</source>
      <translation>non indiqué</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>nothing is set</source>
      <translation>rien n'est défini</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>objection</source>
      <translation>opposition</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/biff.py" />
      <source>of Excel 4 or older, from around 1990</source>
      <translation>d'Excel 4 ou plus ancien, des environs de 1990</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/probe.py" />
      <source>of Excel {1}, from around 1990</source>
      <translation>d'Excel {1}, des environs de 1990</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/reasons.py" />
      <source>phone</source>
      <translation>téléphone</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>political opinion</source>
      <translation>opinion politique</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/reasons.py" />
      <source>post</source>
      <translation>courrier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>racial or ethnic origin</source>
      <translation>origine raciale ou ethnique</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>religion or belief</source>
      <translation>religion ou croyance</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>sex life</source>
      <translation>vie sexuelle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>sexual orientation</source>
      <translation>orientation sexuelle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/json_array.py" />
      <source>something stands behind the end of the list</source>
      <translation>quelque chose suit la fin de la liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/reasons.py" />
      <source>text message</source>
      <translation>SMS</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the address belongs to the company and names no person</source>
      <translation>l'adresse est celle de la société et ne nomme personne</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>the address did not come from the person to you as the seller</source>
      <translation>l'adresse n'a pas été donnée par la personne à vous, vendeur</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the address was not collected by software</source>
      <translation>l'adresse n'a pas été collectée par un logiciel</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the address was published or handed over without a note against advertising</source>
      <translation>l'adresse a été publiée ou remise sans mention contre la publicité</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the call concerns the object of a running contract with the person</source>
      <translation>l'appel concerne l'objet d'un contrat en cours avec la personne</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the company is a legal person of its own</source>
      <translation>la société est une personne morale</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the company published the address for messages of this kind</source>
      <translation>la société a publié l'adresse pour de tels messages</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>the data are disputed</source>
      <translation>les données sont contestées</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/database.py" />
      <source>the database library does not encrypt</source>
      <translation>la bibliothèque de base de données ne chiffre pas</translation>
    </message>
    <message>
      <location filename="../../lead_desk/store/engine/database.py" />
      <source>the database library has other cipher settings</source>
      <translation>la bibliothèque a d'autres réglages de chiffrement</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the directory entry says that advertising calls are welcome</source>
      <translation>la fiche d'annuaire dit que les appels publicitaires sont bienvenus</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the employer is a company or public body, not a sole trader or partnership</source>
      <translation>l'employeur est une société ou un organisme public, pas un indépendant ni une société de personnes</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>the kind is not recorded</source>
      <translation>le type n'est pas enregistré</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>the law of {country} does not open it for {channel}</source>
      <translation>le droit applicable {in_country} ne l'ouvre pas pour {channel}</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>the list goes to another company</source>
      <translation>la liste va à une autre société</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/formats/json_array.py" />
      <source>the list of objects breaks off</source>
      <translation>la liste des objets s'interrompt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/foreign_texts.py" />
      <source>the mark that a workbook is open somewhere; choose the workbook itself</source>
      <translation>la marque d'un classeur ouvert quelque part ; choisissez le classeur lui-même</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the message carries your postal address</source>
      <translation>le message porte votre adresse postale</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the message is marked as unsolicited</source>
      <translation>le message est signalé comme non sollicité</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the message is written by hand to this one person</source>
      <translation>le message est rédigé à la main pour cette seule personne</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the message or call says who supplied the data</source>
      <translation>le message ou l'appel dit qui a fourni les données</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the offer concerns the person's job</source>
      <translation>l'offre concerne le métier de la personne</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the person bought from you within two years or asked you within six months</source>
      <translation>la personne a acheté chez vous depuis moins de deux ans ou demandé depuis moins de six mois</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the person gave the address out in order to get advertising</source>
      <translation>la personne a donné l'adresse pour recevoir de la publicité</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the person stands in the directory without an asterisk</source>
      <translation>la personne figure à l'annuaire sans astérisque</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the person was told of the advertising and could object when the address was collected</source>
      <translation>la personne a été informée de la publicité et pouvait refuser à la collecte de l'adresse</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/exports/presets.py" />
      <source>the presets for exports</source>
      <translation>les dispositions d'export</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the product is one the law lets you sell by phone: books, papers, insurance mediation, rescue or ambulance subscriptions</source>
      <translation>le produit est de ceux que la loi permet de vendre par téléphone : livres, journaux, courtage d'assurance, abonnements de secours ou d'ambulance</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>the purpose does not allow the basis that is set</source>
      <translation>la finalité n'admet pas la base définie</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the recipient itself published this address</source>
      <translation>le destinataire a lui-même publié cette adresse</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the sender and the template are registered with the telecom provider</source>
      <translation>l'expéditeur et le modèle sont enregistrés chez l'opérateur</translation>
    </message>
    <message>
      <location filename="../../lead_desk/gate/catalogue.py" />
      <source>the set of export rules</source>
      <translation>l'ensemble des règles d'export</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the subject line carries the &lt;ADV&gt; label</source>
      <translation>l'objet porte la mention &lt;ADV&gt;</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/cell.py" />
      <source>the texts of its cells are missing</source>
      <translation>les textes de ses cellules manquent</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/ooxml/workbook.py" />
      <source>the workbook is missing</source>
      <translation>le classeur manque</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>there is an existing relationship from which consent can be inferred</source>
      <translation>une relation existe, dont le consentement peut se déduire</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>this campaign names no purpose of the register</source>
      <translation>cette campagne ne cite aucune finalité du registre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/reasons.py" />
      <source>this channel</source>
      <translation>ce canal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/law/reasons.py" />
      <source>this country</source>
      <translation>ce pays</translation>
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>this is the one and only message that asks for consent</source>
      <translation>c'est le seul et unique message qui demande le consentement</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>this purpose or this sender</source>
      <translation>cette finalité ou cet expéditeur</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/review/review_flags.py" />
      <source>trade union membership</source>
      <translation>appartenance syndicale</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>vital interests</source>
      <translation>des intérêts vitaux</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>{1} That is more than Lead Desk takes in one file.</source>
      <translation>{1} C'est plus que Lead Desk n'accepte en un fichier.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>{1} This file holds none of them.</source>
      <translation>{1} Ce fichier n'en contient aucun.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>{1} This is {2}.</source>
      <translation>{1} Ceci est {2}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declare.py" />
      <source>{1} must be a date or a moment, such as 2026-03-31T10:00:00Z.</source>
      <translation>{1} doit être une date ou un moment, comme 2026-03-31T10:00:00Z.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1} must be a date, such as 2026-03-31 (without quotes).</source>
      <translation>{1} doit être une date, comme 2026-03-31 (sans guillemets).</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declare.py" />
      <source>{1} must be a list, such as ["a", "b"].</source>
      <translation>{1} doit être une liste, comme ["a", "b"].</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1} must be a text in quotes, such as "abc".</source>
      <translation>{1} doit être un texte entre guillemets, comme "abc".</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declare.py" />
      <source>{1} must be one of {2}.</source>
      <translation>{1} doit être un de {2}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declare.py" />
      <source>{1} must be {2}.</source>
      <translation>{1} doit être {2}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: 'file' is missing.</source>
      <translation>{1} : 'file' manque.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: 'file' must lie beside or below this file, such as "papers/terms.pdf".</source>
      <translation>{1} : 'file' doit se trouver à côté ou au-dessous de ce fichier, par exemple "papers/terms.pdf".</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: 'kind' must be one of {2}.</source>
      <translation>{1} : 'kind' doit être l'un de {2}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: '{2}' is missing.</source>
      <translation>{1} : '{2}' manque.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: '{2}' is not a key here; known are {3}.</source>
      <translation>{1} : '{2}' n'est pas une clé ici ; connues : {3}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: '{2}' must be a table, [assessments.{3}].</source>
      <translation>{1} : '{2}' doit être une table, [assessments.{3}].</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: '{2}' must be a text in quotes, such as "abc".</source>
      <translation>{1} : '{2}' doit être un texte entre guillemets, comme "abc".</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: '{2}.{3}' is missing.</source>
      <translation>{1} : '{2}.{3}' manque.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: '{2}.{3}' is not a key here; known are {4}.</source>
      <translation>{1} : '{2}.{3}' n'est pas une clé ici ; connues : {4}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: give exactly one of source, recipient.</source>
      <translation>{1} : donnez exactement un de source, recipient.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: give exactly one of {2}.</source>
      <translation>{1} : donnez exactement un de {2}.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: it cannot be approved and rejected at once.</source>
      <translation>{1} : elle ne peut être approuvée et refusée à la fois.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/app/registers/declarations.py" />
      <source>{1}: {2} {3}</source>
      <translation>{1} : {2} {3}</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>{channel} to {country} is allowed on a condition that nothing on file shows: {detail}.</source>
      <translation>{channel} : contact permis {in_country} à une condition que rien ne montre : {detail}.</translation>
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>{country} limits when people may be called.</source>
      <translation>{in_country}, les heures d'appel sont limitées.</translation>
    </message>
  </context>
  <context>
    <name>SetBasis</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>&amp;Assessment</source>
      <translation>É&amp;valuation</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>&amp;Why</source>
      <translation>&amp;Pourquoi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Assessment</source>
      <translation>Évaluation</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Choose purpose and basis to see what will happen.</source>
      <translation>Choisissez finalité et base pour voir ce qui va se passer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Lawful &amp;basis</source>
      <translation>&amp;Base légale</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Lawful basis</source>
      <translation>Base légale</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Lawful basis for {count} leads</source>
      <translation>
        <numerusform>Base légale pour {count} prospect</numerusform>
        <numerusform>Base légale pour {count} prospects</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Legitimate interest needs an assessment first. Start one under Assessments.</source>
      <translation>L'intérêt légitime demande d'abord une évaluation. Commencez-en une sous Évaluations.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Say why in a few words. The earlier basis stays in the lead's history.</source>
      <translation>Dites pourquoi en quelques mots. La base antérieure reste dans l'historique du prospect.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Set for {count} leads</source>
      <translation>
        <numerusform>Définir pour {count} prospect</numerusform>
        <numerusform>Définir pour {count} prospects</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>What &amp;for</source>
      <translation>Pour &amp;quoi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>What for</source>
      <translation>Pour quoi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Why does this basis hold for them?</source>
      <translation>Pourquoi cette base vaut-elle pour eux ?</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>&amp;Language</source>
      <translation>&amp;Langue</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>&amp;Lock by itself</source>
      <translation>&amp;Verrouiller seul</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>&amp;Theme</source>
      <translation>&amp;Thème</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>A backup is encrypted with the same key as the store. Keep your recovery key apart from it.</source>
      <translation>Une sauvegarde est chiffrée avec la même clé que la base. Gardez la clé de secours à part.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>About</source>
      <translation>À propos</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>After {count} minutes</source>
      <translation>
        <numerusform>Après {count} minute</numerusform>
        <numerusform>Après {count} minutes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Appearance</source>
      <translation>Apparence</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Backup</source>
      <translation>Sauvegarde</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Backup saved and checked.</source>
      <translation>Sauvegarde enregistrée et vérifiée.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Check the store and the log</source>
      <translation>Vérifier la base et le journal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Colleagues…</source>
      <translation>Collègues…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Counted from the last key or movement of the mouse. Work under way is finished first.</source>
      <translation>Compté depuis la dernière touche ou le dernier mouvement de souris. Le travail en cours est d'abord terminé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Icons: Lucide (ISC licence). Window: Qt for Python (LGPL). The rules it keeps are those of the law book that ships with it; it does not replace legal advice.</source>
      <translation>Icônes : Lucide (licence ISC). Fenêtre : Qt for Python (LGPL). Les règles sont celles du recueil livré avec le logiciel ; il ne remplace pas un conseil juridique.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>In memory only: this store is thrown away</source>
      <translation>En mémoire seulement : cette base sera jetée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>In this computer's password store</source>
      <translation>Dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Key</source>
      <translation>Clé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Lead Desk speaks this language when you open it next time.</source>
      <translation>Lead Desk parlera cette langue à la prochaine ouverture.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Lead Desk {version}. It has no network code: nothing is sent anywhere, ever.</source>
      <translation>Lead Desk {version}. Il ne contient aucun code réseau : rien n'est envoyé nulle part, jamais.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Leads</source>
      <translation>Prospects</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Lock</source>
      <translation>Verrou</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Lock by itself</source>
      <translation>Verrouiller seul</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Made with</source>
      <translation>Créée avec</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Name, country and contact stand in notices, letters and passports; the country decides which transfer rules apply.</source>
      <translation>Nom, pays et contact figurent dans les notices, lettres et passeports ; le pays décide des règles de transfert.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Never</source>
      <translation>Jamais</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Our company…</source>
      <translation>Notre société…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Place</source>
      <translation>Emplacement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Save a backup</source>
      <translation>Enregistrer une sauvegarde</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Save a backup…</source>
      <translation>Enregistrer une sauvegarde…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>The rules…</source>
      <translation>Les règles…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Theme</source>
      <translation>Thème</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Wrapped with your passphrase</source>
      <translation>Protégée par votre phrase secrète</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Your company and colleagues</source>
      <translation>Votre société et vos collègues</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Your store</source>
      <translation>Votre base</translation>
    </message>
  </context>
  <context>
    <name>SignDialog</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>&amp;Job</source>
      <translation>&amp;Fonction</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>&amp;Look at it again by</source>
      <translation>À re&amp;voir avant le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>&amp;Name</source>
      <translation>&amp;Nom</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>&amp;Passphrase of the key</source>
      <translation>&amp;Phrase secrète de la clé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>A person, not a team</source>
      <translation>Une personne, pas une équipe</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Approve</source>
      <translation>Approuver</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Approve “{title}”</source>
      <translation>Approuver « {title} »</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Empty if this computer keeps the key</source>
      <translation>Vide si cet ordinateur garde la clé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>First and last name</source>
      <translation>Prénom et nom</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Job</source>
      <translation>Fonction</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Look at it again by</source>
      <translation>À revoir avant le</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Not ready to be approved yet</source>
      <translation>Pas encore prête à être approuvée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Passphrase of the key</source>
      <translation>Phrase secrète de la clé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Questions still open</source>
      <translation>Questions encore ouvertes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Reason</source>
      <translation>Raison</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Sign with my approver's key, so that other laptops can check it</source>
      <translation>Signer avec ma clé d'approbateur, pour que d'autres postes puissent vérifier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Take back</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Take back the approval of “{title}”</source>
      <translation>Retirer l'approbation de « {title} »</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>The signature can't be changed afterwards. A new version can.</source>
      <translation>La signature ne peut plus changer ensuite. Une nouvelle version, si.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Turn down</source>
      <translation>Refuser</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Turn down “{title}”</source>
      <translation>Refuser « {title} »</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>You wrote it yourself. Better: let a colleague approve. If there is none, say so; the passport shows it.</source>
      <translation>Vous l'avez écrite vous-même. Mieux : faites approuver par un collègue. S'il n'y en a pas, dites-le ; le passeport l'indique.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Your data say otherwise</source>
      <translation>Vos données disent autre chose</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>… and {count} more</source>
      <translation>
        <numerusform>… et {count} de plus</numerusform>
        <numerusform>… et {count} de plus</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SourcesPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Entries</source>
      <translation>Entrées</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Key</source>
      <translation>Clé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Marketing</source>
      <translation>Prospection</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Not marketing</source>
      <translation>Pas de prospection</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Nothing here yet</source>
      <translation>Rien ici pour l'instant</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Open…</source>
      <translation>Ouvrir…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Papers…</source>
      <translation>Documents…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Sources &amp; recipients</source>
      <translation>Sources &amp; destinataires</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Version {version}</source>
      <translation>Version {version}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>What it is</source>
      <translation>Ce que c'est</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>{count} against what it is said to hold</source>
      <translation>
        <numerusform>{count} contraire à ce qu'elle devrait contenir</numerusform>
        <numerusform>{count} contraires à ce qu'elle devrait contenir</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>{count} bounced</source>
      <translation>
        <numerusform>{count} rejet</numerusform>
        <numerusform>{count} rejets</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>{count} duplicates</source>
      <translation>
        <numerusform>{count} doublon</numerusform>
        <numerusform>{count} doublons</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>{count} flagged</source>
      <translation>
        <numerusform>{count} signalé</numerusform>
        <numerusform>{count} signalés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>{count} leads</source>
      <translation>
        <numerusform>{count} prospect</numerusform>
        <numerusform>{count} prospects</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>{count} said no</source>
      <translation>
        <numerusform>{count} a dit non</numerusform>
        <numerusform>{count} ont dit non</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SpellingLines</name>
    <message>
      <location filename="../../lead_desk/desktop/models/spelling_lines.py" />
      <source>Leads</source>
      <translation>Prospects</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/models/spelling_lines.py" />
      <source>Leads that have it</source>
      <translation>Déjà ainsi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/models/spelling_lines.py" />
      <source>What differs</source>
      <translation>Ce qui diffère</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/models/spelling_lines.py" />
      <source>Write instead</source>
      <translation>Écrire plutôt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/models/spelling_lines.py" />
      <source>Written so</source>
      <translation>Écrit ainsi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/models/spelling_lines.py" />
      <source>capitals, spaces, marks</source>
      <translation>casse, espaces, signes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/models/spelling_lines.py" />
      <source>letters or words</source>
      <translation>lettres ou mots</translation>
    </message>
  </context>
  <context>
    <name>SpellingList</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Each value of this field is written in one way only.</source>
      <translation>Chaque valeur de ce champ n’est écrite que d’une façon.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Field</source>
      <translation>Champ</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Looking…</source>
      <translation>Recherche…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>R   The other way round</source>
      <translation>R   Dans l’autre sens</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Show more</source>
      <translation>En montrer plus</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>The first {count} are shown.</source>
      <translation>Les {count} premières sont montrées.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Tick a line to see what will happen.</source>
      <translation>Cochez une ligne pour voir ce qui se passera.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Tick all</source>
      <translation>Tout cocher</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Tick the sure ones</source>
      <translation>Cocher les sûres</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Values written in several ways</source>
      <translation>Valeurs écrites de plusieurs façons</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Write them so</source>
      <translation>Les écrire ainsi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>Writing values in one way</source>
      <translation>Écriture uniforme des valeurs</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>{count} leads written anew.</source>
      <translation>
        <numerusform>{count} prospect réécrit.</numerusform>
        <numerusform>{count} prospects réécrits.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>{count} values are written in several ways. Tick what is the same.</source>
      <translation>
        <numerusform>{count} valeur est écrite de plusieurs façons. Cochez ce qui est identique.</numerusform>
        <numerusform>{count} valeurs sont écrites de plusieurs façons. Cochez ce qui est identique.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Drop lead lists, get back the people you may lawfully contact. Everything stays on this computer, encrypted.</source>
      <translation>Déposez des listes, récupérez les personnes que vous pouvez contacter légalement. Tout reste sur cet ordinateur, chiffré.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>I have kept it in a safe place</source>
      <translation>Je l'ai mise en lieu sûr</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Look around first. The sample store holds lists of made-up people and is thrown away afterwards.</source>
      <translation>Faites d'abord un tour. La base d'exemple contient des personnes inventées et sera jetée ensuite.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Make a new store instead</source>
      <translation>Créer plutôt une nouvelle base</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Make my store</source>
      <translation>Créer ma base</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Make your own store. It is encrypted; its key is kept in this computer's password store.</source>
      <translation>Créez votre base. Elle est chiffrée ; sa clé est gardée dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Making the encrypted store…</source>
      <translation>Création de la base chiffrée…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Nobody can read it without your key.</source>
      <translation>Personne ne peut la lire sans votre clé.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Open with your passphrase or your recovery key</source>
      <translation>Ouvrir avec votre phrase secrète ou votre clé de secours</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Opening the encrypted store…</source>
      <translation>Ouverture de la base chiffrée…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Passphrase</source>
      <translation>Phrase secrète</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Passphrase, at least 10 characters</source>
      <translation>Phrase secrète, 10 caractères au moins</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Place: {folder}</source>
      <translation>Emplacement : {folder}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Preparing the sample lists…</source>
      <translation>Préparation des listes d'exemple…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Print it or write it down, and keep it away from this computer. It is the only way in if the key is lost. It is shown once.</source>
      <translation>Imprimez-la ou notez-la, et gardez-la loin de cet ordinateur. C'est le seul accès si la clé est perdue. Elle n'est affichée qu'une fois.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Protect it with a passphrase instead (needed where there is no password store)</source>
      <translation>La protéger plutôt par une phrase secrète (nécessaire sans trousseau)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Recovery key</source>
      <translation>Clé de secours</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Start</source>
      <translation>Commencer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>The same again</source>
      <translation>La même encore une fois</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>The store could not be made.</source>
      <translation>La base n'a pas pu être créée.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>The store could not be opened. Its files are unchanged.</source>
      <translation>La base n'a pas pu être ouverte. Ses fichiers sont inchangés.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>The store is locked</source>
      <translation>La base est verrouillée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>This takes a few seconds.</source>
      <translation>Cela prend quelques secondes.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Try with sample lists</source>
      <translation>Essayer avec des listes d'exemple</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Unlock</source>
      <translation>Déverrouiller</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Welcome. Two ways to begin:</source>
      <translation>Bienvenue. Deux façons de commencer :</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Your recovery key</source>
      <translation>Votre clé de secours</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/status_line.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/status_line.py" />
      <source>Encrypted · on this computer</source>
      <translation>Chiffré · sur cet ordinateur</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/status_line.py" />
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/status_line.py" />
      <source>{count} leads · {ready} ready · {blocked} blocked · {check} to check</source>
      <translation>
        <numerusform>{count} prospect · {ready} prêts · {blocked} bloqués · {check} à vérifier</numerusform>
        <numerusform>{count} prospects · {ready} prêts · {blocked} bloqués · {check} à vérifier</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/status_line.py" />
      <source>{title}: {done}</source>
      <translation>{title} : {done}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/status_line.py" />
      <source>{title}: {done} of {total}</source>
      <translation>{title} : {done} sur {total}</translation>
    </message>
  </context>
  <context>
    <name>StopsPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Add…</source>
      <translation>Ajouter…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>All</source>
      <translation>Tous</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Because</source>
      <translation>Motif</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Channel</source>
      <translation>Canal</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Choose an opt-out or do-not-call list</source>
      <translation>Choisir une liste de refus ou d'opposition</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Do not contact</source>
      <translation>Ne pas contacter</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Do-not-contact list</source>
      <translation>Liste d'opposition</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Everybody here is held back from every export, and left out of every later import. Entries are kept as fingerprints that can't be read back, also after a person's data are deleted. No import, undo or restore lifts one.</source>
      <translation>Toute personne ici est tenue hors de chaque export et de chaque import ultérieur. Les entrées sont des empreintes illisibles, gardées même après l'effacement des données. Aucun import, annulation ou restauration n'en lève une.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Import a list…</source>
      <translation>Importer une liste…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Import {number}</source>
      <translation>Import {number}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Lists ({endings});;All files (*)</source>
      <translation>Listes ({endings});;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Nobody yet</source>
      <translation>Personne pour l'instant</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Since</source>
      <translation>Depuis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Stops</source>
      <translation>Oppositions</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>{count} answers of the do-not-call list are on record.</source>
      <translation>
        <numerusform>{count} réponse de la liste anti-démarchage est enregistrée.</numerusform>
        <numerusform>{count} réponses de la liste anti-démarchage sont enregistrées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>{count} entries</source>
      <translation>
        <numerusform>{count} entrée</numerusform>
        <numerusform>{count} entrées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>{count} new entries on the do-not-contact list.</source>
      <translation>
        <numerusform>{count} nouvelle entrée sur la liste d'opposition.</numerusform>
        <numerusform>{count} nouvelles entrées sur la liste d'opposition.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Template</name>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>A Danish manager expects calls from suppliers; a German one only where the call plainly concerns the company's own need.</source>
      <translation>Un dirigeant danois s'attend à des appels de fournisseurs ; un dirigeant allemand seulement si l'appel concerne clairement le besoin propre de l'entreprise.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>A call interrupts people; that is why it is kept short and made only once.</source>
      <translation>Un appel dérange ; c'est pourquoi il est court et n'a lieu qu'une fois.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>A call interrupts; it is kept under five minutes and never repeated unasked.</source>
      <translation>Un appel dérange ; il dure moins de cinq minutes et n'est jamais répété sans demande.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>A customer or partner tells us of a colleague elsewhere who may need what we sell. We note name, company, role and work e-mail together with who recommended them, write once naming that person, and call once if there is no answer.</source>
      <translation>Un client ou un partenaire nous parle d'un confrère, ailleurs, qui pourrait avoir besoin de ce que nous vendons. Nous notons le nom, l'entreprise, la fonction et l'e-mail professionnel ainsi que la personne qui recommande, écrivons une fois en la citant, et appelons une fois sans réponse.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>A few may: one click or one word on the phone ends it</source>
      <translation>Quelques-uns peut-être : un clic ou un mot au téléphone y met fin</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>A few minutes to read, a call during work. No cost; saying no has no consequence.</source>
      <translation>Quelques minutes de lecture, un appel pendant le travail. Aucun coût ; un refus n'a aucune conséquence.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>A few minutes, perhaps an unwelcome memory of a dispute. No cost.</source>
      <translation>Quelques minutes, peut-être le souvenir désagréable d'un différend. Aucun coût.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>A few will, and are taken out the same day</source>
      <translation>Quelques-uns le feront et sont retirés le jour même</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>A few: one click and no further invitation comes</source>
      <translation>Quelques-uns : un clic et plus aucune invitation n'arrive</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>A few: their answer is entered as a stop the same day</source>
      <translation>Quelques-uns : leur réponse est enregistrée comme opposition le jour même</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>A few: they are not asked again</source>
      <translation>Quelques-uns : ils ne sont plus sollicités</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>A former customer is not surprised by one message; more than one would annoy.</source>
      <translation>Un ancien client n'est pas surpris par un message ; plus d'un l'agacerait.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>A leaflet in each parcel</source>
      <translation>Un dépliant dans chaque colis</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>A letter first</source>
      <translation>D'abord une lettre</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>A letter with a reply card</source>
      <translation>Une lettre avec carte-réponse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>A line above the signature with a link and a reply address</source>
      <translation>Une ligne au-dessus de la signature avec un lien et une adresse de réponse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>A link above the signature of each message, and by reply</source>
      <translation>Un lien au-dessus de la signature de chaque message, et par retour</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>A link in the first line of the footer of each message, and by reply</source>
      <translation>Un lien dans la première ligne en bas de chaque message, et par retour</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>A minute a month to read or to throw away; for a call some minutes of working time. Nothing beyond that.</source>
      <translation>Une minute par mois pour lire ou jeter ; pour un appel, quelques minutes de temps de travail. Rien de plus.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>A minute to read an invitation. No cost, and staying away has no consequence.</source>
      <translation>Une minute pour lire une invitation. Aucun coût, et ne pas venir n'a aucune conséquence.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>A minute to read one e-mail, perhaps a call at a bad moment. No cost and no effect outside work.</source>
      <translation>Une minute pour lire un e-mail, peut-être un appel au mauvais moment. Aucun coût ni effet hors du travail.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>A minute to read, some annoyance at an unasked message. No cost, no effect on anybody's standing or private life.</source>
      <translation>Une minute de lecture, un peu d'agacement devant un message non sollicité. Aucun coût, aucun effet sur la réputation ou la vie privée.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>A minute to read, some embarrassment if the hint was wrong. No cost and no effect outside work.</source>
      <translation>Une minute de lecture, un peu de gêne si l'indication était fausse. Aucun coût ni effet hors du travail.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>A notice on our website</source>
      <translation>Une annonce sur notre site</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>A person we work with believes that we can help somebody they know. We want to follow that hint while it is fresh.</source>
      <translation>Une personne avec qui nous travaillons pense que nous pouvons aider l'une de ses connaissances. Nous voulons suivre cette indication tant qu'elle est récente.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>A purchase one to three years ago; the data served to deliver and invoice</source>
      <translation>Un achat il y a un à trois ans ; les données ont servi à livrer et à facturer</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>A purchase within three years; the data served to deliver and to invoice</source>
      <translation>Un achat dans les trois ans ; les données ont servi à livrer et à facturer</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>A young supplier finds customers only by addressing them. Without that we would depend on large platforms and grow far more slowly.</source>
      <translation>Un jeune fournisseur ne trouve des clients qu'en s'adressant à eux. Sans cela, nous dépendrions de grandes plateformes et grandirions bien plus lentement.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Above the programme in the invitation and in the reminder, by link and reply</source>
      <translation>Au-dessus du programme, dans l'invitation et le rappel, par lien et par retour</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Amounts of single orders</source>
      <translation>Montants des commandes</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>An interruption of a few minutes, annoyance if the reason does not hold. No cost and no lasting effect.</source>
      <translation>Une interruption de quelques minutes, de l'agacement si le motif ne tient pas. Aucun coût ni effet durable.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>An interruption of some minutes, annoyance if the product does not fit. No cost and no lasting effect.</source>
      <translation>Une interruption de quelques minutes, de l'agacement si le produit ne convient pas. Aucun coût ni effet durable.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>An invitation works only if it names date and place to somebody who can come and cares for the subject.</source>
      <translation>Une invitation n'a d'effet que si elle indique date et lieu à une personne qui peut venir et s'intéresse au sujet.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>An unasked message, a minute of time, and the feeling of having lost sight of one's address. No cost.</source>
      <translation>Un message non sollicité, une minute de temps, et le sentiment d'avoir perdu de vue son adresse. Aucun coût.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Answering visitors of our stand once about the products they looked at, in their professional role.</source>
      <translation>Répondre une fois aux visiteurs de notre stand sur les produits qu'ils ont regardés, dans leur rôle professionnel.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Asked for in the talk and entered while speaking; by e-mail at any time</source>
      <translation>Demandé pendant l'échange et saisi aussitôt ; par e-mail à tout moment</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Asking for consent at the stand</source>
      <translation>Demander le consentement sur le stand</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Asking for consent before</source>
      <translation>Demander le consentement avant</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Asking for consent first</source>
      <translation>Demander d'abord le consentement</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Asking persons in charge in chosen companies once by phone whether a product that fits their operation interests them.</source>
      <translation>Demander une fois par téléphone aux responsables d'entreprises choisies si un produit adapté à leur activité les intéresse.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Being introduced by an acquaintance is an everyday thing in business</source>
      <translation>Être présenté par une connaissance est courant dans les affaires</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Below the proposal by link and reply; on the phone by a word</source>
      <translation>Sous la proposition, par lien et par retour ; au téléphone d'un mot</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Birthdays</source>
      <translation>Dates d'anniversaire</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Bought list of companies</source>
      <translation>Liste d'entreprises achetée</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Building such a list ourselves would take a person half a year. Without it the new region would have to wait.</source>
      <translation>Constituer nous-mêmes une telle liste prendrait six mois à une personne. Sans elle, la nouvelle région devrait attendre.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Calling persons in charge of chosen companies once where a fact about the company makes interest presumable.</source>
      <translation>Appeler une fois les responsables d'entreprises choisies lorsqu'un fait propre à l'entreprise permet de présumer un intérêt.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Calling the switchboard only</source>
      <translation>N'appeler que le standard</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Calls about business are common in Denmark; in Germany they are accepted where there is a concrete reason</source>
      <translation>Les appels d'affaires sont courants au Danemark ; en Allemagne, ils sont acceptés s'il existe un motif concret</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Calls between companies about business are common and understood</source>
      <translation>Les appels d'affaires entre entreprises sont courants et connus</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Calls to companies</source>
      <translation>Appels aux entreprises</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Calls to companies in Denmark and Germany</source>
      <translation>Appels aux entreprises au Danemark et en Allemagne</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Chosen companies, by their role mailboxes</source>
      <translation>Entreprises choisies, par leurs adresses de service</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Collecting published company addresses ourselves</source>
      <translation>Recueillir nous-mêmes les adresses publiées</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Contact persons of companies that bought from us within three years</source>
      <translation>Contacts d'entreprises qui nous ont acheté dans les trois dernières années</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Contact persons of companies whose last order is one to three years old</source>
      <translation>Contacts d'entreprises dont la dernière commande date d'un à trois ans</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Contacting a person whom somebody they know recommended to us, once, about the need that was named.</source>
      <translation>Contacter une fois une personne qu'une connaissance nous a recommandée, sur le besoin indiqué.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Customers know such messages from all of their suppliers</source>
      <translation>Les clients connaissent ces messages de tous leurs fournisseurs</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Customers leave for reasons we have often mended since. We want to tell them once and ask what went wrong.</source>
      <translation>Les clients partent pour des raisons que nous avons souvent corrigées depuis. Nous voulons le leur dire une fois et demander ce qui n'allait pas.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Customers need spare parts, additions and replacements for what they bought. We want to tell them in time what is available.</source>
      <translation>Les clients ont besoin de pièces, de compléments et de remplacements pour ce qu'ils ont acheté. Nous voulons leur dire à temps ce qui existe.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Department mailboxes first, a proposal and one reminder, no search for persons.</source>
      <translation>D'abord les adresses de service, une proposition et un rappel, aucune recherche de personnes.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Department mailboxes of chosen companies; later the person the company names to us</source>
      <translation>Adresses de service d'entreprises choisies ; plus tard la personne que l'entreprise nous indique</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Diet and access needs before somebody signs up</source>
      <translation>Besoins alimentaires et d'accès avant l'inscription</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Direct numbers</source>
      <translation>Lignes directes</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Direct phone number</source>
      <translation>Ligne directe</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Direct phone numbers</source>
      <translation>Numéros directs</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Done as well; it reaches people who live too far away</source>
      <translation>Fait aussi ; touche des gens qui habitent trop loin</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Done first; the name lets us ask for one person instead of disturbing several</source>
      <translation>Fait d'abord ; le nom permet de demander une seule personne au lieu d'en déranger plusieurs</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Done for the largest fifty; for the rest the effort is far beyond our means</source>
      <translation>Fait pour les cinquante plus grandes ; pour les autres, l'effort dépasse de loin nos moyens</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Done twice a year; most small companies do not travel to them</source>
      <translation>Fait deux fois par an ; la plupart des petites entreprises ne s'y déplacent pas</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Done: phone, revenue and profile links were not taken over</source>
      <translation>Fait : téléphone, chiffre d'affaires et liens de profil n'ont pas été repris</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>E-mail addresses</source>
      <translation>Adresses e-mail</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Entered by the companies themselves for contacts in the trade</source>
      <translation>Saisies par les entreprises elles-mêmes pour les contacts du secteur</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Few: a reply ends it for the whole company if it wishes</source>
      <translation>Peu : une réponse y met fin pour toute l'entreprise si elle le souhaite</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Fewer columns than the vendor offers</source>
      <translation>Moins de colonnes que le vendeur n'en propose</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Fifty companies, one mailbox each, a proposal and one reminder. Names are held only after an answer.</source>
      <translation>Cinquante entreprises, une adresse chacune, une proposition et un rappel. Les noms ne sont conservés qu'après une réponse.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>First e-mail to companies</source>
      <translation>Premier e-mail aux entreprises</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>For each of some fifty chosen companies we read its public website, write down which department deals with our subject and its published mailbox, write to that mailbox with a proposal made for this company, and note a person only when the company names one to us.</source>
      <translation>Pour chacune d'une cinquantaine d'entreprises choisies, nous lisons le site public, notons le service qui traite notre sujet et son adresse publiée, y écrivons avec une proposition faite pour cette entreprise, et ne notons une personne que lorsque l'entreprise nous en indique une.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>From earlier events and from talks with our sales staff we take persons in fitting roles within travelling distance, send one invitation and one reminder to our seminar, note who comes, and delete whoever did not answer after the event.</source>
      <translation>Des événements passés et des entretiens avec nos commerciaux, nous retenons les personnes aux fonctions concernées à distance raisonnable, envoyons une invitation et un rappel pour notre séminaire, notons qui vient, et supprimons après l'événement celles qui n'ont pas répondu.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>From our order system we take the contact persons of companies that bought within three years, sort them by product group, and tell them by e-mail, phone or letter about products that belong to what they bought, at most once a month.</source>
      <translation>De notre système de commandes, nous prenons les contacts des entreprises ayant acheté dans les trois ans, les classons par groupe de produits et les informons par e-mail, téléphone ou lettre de produits liés à leurs achats, au plus une fois par mois.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>From our order system we take the contact persons of companies whose last order is between one and three years old, check on the company's website that they still work there, and write once with what has changed, followed by one call.</source>
      <translation>De notre système de commandes, nous prenons les contacts des entreprises dont la dernière commande date d'un à trois ans, vérifions sur leur site qu'ils y travaillent encore, et écrivons une fois ce qui a changé, suivi d'un appel.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>General mailboxes of the companies</source>
      <translation>Adresses générales des entreprises</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>General mailboxes only</source>
      <translation>Adresses générales seulement</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Given by an acquaintance for this one contact, with the person's knowledge where possible</source>
      <translation>Donné par une connaissance pour ce seul contact, si possible au su de la personne</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Given by the customers with their own orders</source>
      <translation>Données par les clients avec leurs commandes</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Given by the people themselves at earlier events and in talks</source>
      <translation>Données par les personnes elles-mêmes lors d'événements passés et d'entretiens</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Given by themselves when they ordered</source>
      <translation>Données par eux-mêmes lors de la commande</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Gladly: we say at which fair we met</source>
      <translation>Volontiers : nous disons à quel salon nous nous sommes rencontrés</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Guests of public bodies need leave of their employer; the invitation says so.</source>
      <translation>Les invités d'organismes publics ont besoin de l'accord de leur employeur ; l'invitation le dit.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Handing a card to an exhibitor is widely understood as a wish to hear from them</source>
      <translation>Remettre une carte à un exposant est largement compris comme le souhait d'avoir de ses nouvelles</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Hardly any; who does is not contacted again and the recommender is not told why</source>
      <translation>Presque personne ; qui le fait n'est plus contacté et la personne qui a recommandé n'en apprend pas le motif</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Hearing again from a former supplier is common</source>
      <translation>Avoir de nouveau des nouvelles d'un ancien fournisseur est courant</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>In each e-mail by link, in each letter by address, on the phone by a word</source>
      <translation>Dans chaque e-mail par lien, dans chaque lettre par adresse, au téléphone d'un mot</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>In the message by link and reply, on the phone by a word</source>
      <translation>Dans le message par lien et par retour, au téléphone d'un mot</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>In the message itself: one word of reply ends it</source>
      <translation>Dans le message même : un mot de réponse y met fin</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>In the proposal and in the reminder: a line with a reply address that ends it</source>
      <translation>Dans la proposition et le rappel : une ligne avec une adresse de réponse qui y met fin</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Introduced by somebody they know</source>
      <translation>Recommandé par une connaissance</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Introductions bring our best customers. Without them we would write to far more strangers for the same result.</source>
      <translation>Les recommandations nous amènent nos meilleurs clients. Sans elles, nous écririons à bien plus d'inconnus pour le même résultat.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Invitation to an event</source>
      <translation>Invitation à un événement</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Invitations to seminars are common and mostly welcome</source>
      <translation>Les invitations à des séminaires sont courantes et le plus souvent bienvenues</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Inviting persons of the trade whom we know to one seminar in their own field.</source>
      <translation>Inviter des personnes du secteur que nous connaissons à un séminaire dans leur domaine.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>It is there, and is found only by those who know us</source>
      <translation>Elle existe, et n'est trouvée que par ceux qui nous connaissent</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>It stays in the warehouse and does not reach the person who decides</source>
      <translation>Il reste à l'entrepôt et n'atteint pas la personne qui décide</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>It would spread the private hint within a company where it concerns one person</source>
      <translation>Cela répandrait dans l'entreprise une indication qui ne concerne qu'une personne</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Kept where no person is known; answers came from one in a thousand</source>
      <translation>Gardé là où personne n'est connu ; une réponse sur mille</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Letters only</source>
      <translation>Lettres seulement</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Letting the recommender pass our card on</source>
      <translation>Laisser la personne qui recommande transmettre notre carte</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Links to profiles</source>
      <translation>Liens vers des profils</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Looking for resellers and partners</source>
      <translation>Recherche de revendeurs et de partenaires</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Looking up persons on social networks</source>
      <translation>Chercher des personnes sur les réseaux sociaux</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Managers who decide about what we sell, in companies with more than ten people</source>
      <translation>Responsables qui décident de ce que nous vendons, dans des entreprises de plus de dix personnes</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Many know that lists of business contacts exist, not everybody does</source>
      <translation>Beaucoup savent que des listes de contacts professionnels existent, mais pas tous</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Meeting them at fairs</source>
      <translation>Les rencontrer sur des salons</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Members are told on joining that the directory serves contacts between members, suppliers included, and how to be left out.</source>
      <translation>Les membres apprennent à l'adhésion que l'annuaire sert aux contacts entre membres, fournisseurs compris, et comment ne pas y figurer.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Mobile numbers</source>
      <translation>Numéros de mobile</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Names of staff on the website</source>
      <translation>Noms du personnel sur le site</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Neither: contact persons of companies are adults at work.</source>
      <translation>Ni l'un ni l'autre : les contacts d'entreprises sont des adultes au travail.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Neither: contact persons of companies at work.</source>
      <translation>Ni l'un ni l'autre : des contacts d'entreprises, au travail.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Neither: departments of companies are addressed.</source>
      <translation>Ni l'un ni l'autre : on s'adresse à des services d'entreprises.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Neither: flagged rows are taken out at import, and only persons in charge in companies remain.</source>
      <translation>Ni l'un ni l'autre : les lignes signalées sont retirées à l'import et il ne reste que des responsables d'entreprises.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Neither: only people who decide about purchases in companies are chosen.</source>
      <translation>Ni l'un ni l'autre : seules sont choisies des personnes qui décident des achats en entreprise.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Neither: owners and heads of sales of companies.</source>
      <translation>Ni l'un ni l'autre : dirigeants et responsables commerciaux d'entreprises.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Neither: persons in charge of an operation are adults in their job.</source>
      <translation>Ni l'un ni l'autre : les responsables d'exploitation sont des adultes dans leur métier.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Neither: persons in charge of an operation, at their work.</source>
      <translation>Ni l'un ni l'autre : des responsables d'exploitation, à leur travail.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Neither: the fair admits professionals only, and the list holds people in companies.</source>
      <translation>Ni l'un ni l'autre : le salon n'admet que des professionnels et la liste contient des personnes en entreprise.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Neither: the seminar is for people at work.</source>
      <translation>Ni l'un ni l'autre : le séminaire s'adresse à des professionnels.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Neither: those recommended decide about purchases in a company.</source>
      <translation>Ni l'un ni l'autre : les personnes recommandées décident des achats dans une entreprise.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>New customers come mostly from fairs. Without a follow-up the cost of the stand would be lost and sales would fall noticeably.</source>
      <translation>Les nouveaux clients viennent surtout des salons. Sans suivi, le coût du stand serait perdu et les ventes baisseraient nettement.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Newsletter on consent only</source>
      <translation>Lettre d'information sur consentement seulement</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>No code of our trade says more than the law; the terms of sale mention the messages.</source>
      <translation>Aucun code de notre secteur ne va au-delà de la loi ; les conditions de vente mentionnent ces messages.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>No platform is involved; the person who recommends is told how we use the hint.</source>
      <translation>Aucune plateforme n'intervient ; la personne qui recommande sait comment nous utilisons l'indication.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>No: a note of the call stays with us and goes on request</source>
      <translation>Non : une note de l'appel reste chez nous et disparaît sur demande</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>No: a note on the website is seen only by those who look for it, mostly when it is too late.</source>
      <translation>Non : une note sur le site n'est vue que par ceux qui la cherchent, le plus souvent trop tard.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>No: a notice in the trade paper brought one answer in a year.</source>
      <translation>Non : une annonce dans la presse professionnelle a donné une réponse en un an.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>No: a notice on our website is not seen by those who no longer buy from us.</source>
      <translation>Non : une note sur notre site n'est pas vue de ceux qui n'achètent plus chez nous.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>No: a notice on the website alone brought nine guests in the first year.</source>
      <translation>Non : une annonce sur le site seule a amené neuf invités la première année.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>No: advertisements in the region reached few of these companies in our trial last spring.</source>
      <translation>Non : la publicité dans la région a touché peu de ces entreprises lors de notre essai au printemps dernier.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>No: advertisements reach everybody but cannot answer what this visitor asked at the stand.</source>
      <translation>Non : la publicité touche tout le monde mais ne répond pas à ce que ce visiteur a demandé sur le stand.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>No: calls are dialled by hand, not recorded and not scored.</source>
      <translation>Non : les numéros sont composés à la main, rien n'est enregistré ni noté par score.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>No: calls are neither recorded nor evaluated, and numbers are dialled by hand.</source>
      <translation>Non : les appels ne sont ni enregistrés ni analysés, et les numéros sont composés à la main.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>No: company addresses and work numbers only, taken from orders of the company.</source>
      <translation>Non : seulement des adresses d'entreprise et des numéros professionnels issus des commandes.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>No: department mailboxes and company addresses; nothing about anybody's private life.</source>
      <translation>Non : adresses de service et d'entreprise ; rien sur la vie privée de quiconque.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>No: from a public company register and the companies' own websites</source>
      <translation>Non : d'un registre public d'entreprises et de leurs propres sites</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>No: from company registers and the companies' own websites</source>
      <translation>Non : de registres d'entreprises et de leurs propres sites</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>No: from the association's directory</source>
      <translation>Non : de l'annuaire de l'association</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>No: from the companies' own websites</source>
      <translation>Non : des sites des entreprises</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>No: from the person who recommends them</source>
      <translation>Non : de la personne qui les recommande</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>No: from the vendor, who collects from company websites and trade directories</source>
      <translation>Non : du vendeur, qui les recueille sur les sites d'entreprises et dans les annuaires professionnels</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>No: hardly any personal data are held before somebody answers</source>
      <translation>Non : presque aucune donnée personnelle n'est conservée avant une réponse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>No: letters stayed without answer, and e-mail without consent is not allowed in either country.</source>
      <translation>Non : les lettres sont restées sans réponse, et l'e-mail sans consentement n'est permis dans aucun des deux pays.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>No: letters were not answered in earlier years, and e-mail is not allowed without consent in most of these countries.</source>
      <translation>Non : les lettres sont restées sans réponse les années passées, et l'e-mail sans consentement est interdit dans la plupart de ces pays.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>No: nothing is added to the hint, no tracking and no score is used.</source>
      <translation>Non : rien n'est ajouté à l'indication, ni suivi ni score.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>No: nothing is passed on, and one click deletes the entry</source>
      <translation>Non : rien n'est transmis, et un clic supprime la fiche</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>No: nothing is tracked apart from who signs up.</source>
      <translation>Non : rien n'est suivi hormis les inscriptions.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>No: nothing leaves our house, and a word ends the messages</source>
      <translation>Non : rien ne sort de chez nous, et un mot met fin aux messages</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>No: only details printed on business cards. Private numbers that somebody added by hand are not typed in.</source>
      <translation>Non : seulement ce qui est imprimé sur les cartes. Les numéros privés ajoutés à la main ne sont pas saisis.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>No: only what a company says about itself is used, and nothing is gathered about persons.</source>
      <translation>Non : seul ce qu'une entreprise dit d'elle-même est utilisé, et rien n'est recueilli sur les personnes.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>No: published company numbers only; mobile and private numbers are neither looked up nor dialled.</source>
      <translation>Non : seulement des numéros d'entreprise publiés ; mobiles et numéros privés ne sont ni cherchés ni appelés.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>No: published company numbers only; private and mobile numbers are not looked up.</source>
      <translation>Non : seulement des numéros d'entreprise publiés ; numéros privés et mobiles ne sont pas cherchés.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>No: rows with private mailboxes and mobile numbers are dropped before the first message.</source>
      <translation>Non : les lignes avec messagerie privée ou mobile sont retirées avant le premier message.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>No: size and region are the only things chosen by, and nothing is looked up in addition.</source>
      <translation>Non : on ne choisit que par taille et région, et rien d'autre n'est recherché.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>No: sorting by product group is all that is done, without scores or tracking.</source>
      <translation>Non : on ne fait que classer par groupe de produits, sans score ni suivi.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>No: the age of the last order is the only thing looked at.</source>
      <translation>Non : seul l'âge de la dernière commande est regardé.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>No: the data stay where they have been since the order</source>
      <translation>Non : les données restent où elles sont depuis la commande</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>No: the data stay with our sales office</source>
      <translation>Non : les données restent dans notre bureau de vente</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>No: the data stay with us and are deleted on a word</source>
      <translation>Non : les données restent chez nous et sont supprimées sur un mot</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>No: the hint stays with one colleague and is deleted on a word</source>
      <translation>Non : l'indication reste chez un seul collègue et est supprimée sur un mot</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>No: the list is not joined with other data, nothing is scored and openings are not tracked.</source>
      <translation>Non : la liste n'est pas croisée avec d'autres données, rien n'est noté par score et les ouvertures ne sont pas suivies.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>No: the list of guests is not passed on, not even to speakers</source>
      <translation>Non : la liste des invités n'est pas transmise, même aux intervenants</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>No: the messages carry no tracking, and nothing is bought in addition to what stands on the card.</source>
      <translation>Non : les messages ne comportent aucun suivi, et rien n'est acheté en plus de ce que porte la carte.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>No: the note of the call stays with us and is deleted on request</source>
      <translation>Non : la note de l'appel reste chez nous et est supprimée sur demande</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>No: the proposal is about one company and can be made to that company only.</source>
      <translation>Non : la proposition porte sur une seule entreprise et ne peut être faite qu'à elle.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>No: there is no tracking of openings, no score and no data added from elsewhere.</source>
      <translation>Non : ni suivi des ouvertures, ni score, ni données ajoutées d'ailleurs.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>No: they come from a trade directory</source>
      <translation>Non : elles viennent d'un annuaire professionnel</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>No: with advertisements we would have to show the offer to a hundred times as many people, most of them outside the trade.</source>
      <translation>Non : avec la publicité, il faudrait montrer l'offre à cent fois plus de gens, la plupart hors du secteur.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>No: without name and address of the person recommended the hint cannot be followed at all.</source>
      <translation>Non : sans le nom et l'adresse de la personne recommandée, l'indication ne peut être suivie.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>No: work addresses and company numbers from orders of the company.</source>
      <translation>Non : adresses professionnelles et numéros d'entreprise issus des commandes.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>No: work addresses and roles only; mobile numbers and home addresses are not collected.</source>
      <translation>Non : seulement adresses et fonctions professionnelles ; mobiles et adresses privées ne sont pas recueillis.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>No: work addresses only; needs of guests are asked at sign-up and deleted after the day.</source>
      <translation>Non : seulement des adresses professionnelles ; les besoins des invités sont demandés à l'inscription et supprimés ensuite.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>No: work contact details only; remarks about the person's character or life are not written down.</source>
      <translation>Non : seulement des coordonnées professionnelles ; rien n'est noté sur le caractère ou la vie de la personne.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>None before; after an answer it is an enquiry</source>
      <translation>Aucun avant ; après une réponse, c'est une demande</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>None so far, apart from being members of the same association</source>
      <translation>Aucun jusqu'ici, hormis l'appartenance à la même association</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>None so far; we have not used the number before</source>
      <translation>Aucun jusqu'ici ; nous n'avons pas encore utilisé le numéro</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>None that we see, because the offer concerns work only and nobody is put under pressure.</source>
      <translation>Aucune à notre connaissance, car l'offre ne concerne que le travail et personne n'est mis sous pression.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>None that we see: companies are addressed, and persons only where the company brings them in.</source>
      <translation>Aucune à notre connaissance : on s'adresse à des entreprises, et à des personnes seulement si l'entreprise les associe.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>None that we see: the offer is useful at work and leaves private life alone.</source>
      <translation>Aucune à notre connaissance : l'offre est utile au travail et ne touche pas à la vie privée.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>None: customers know us, and the messages concern what they own.</source>
      <translation>Aucune : les clients nous connaissent et les messages concernent ce qu'ils possèdent.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>None: we have not been in touch with them and hold no other data about them</source>
      <translation>Aucun : nous n'avons pas été en contact et ne détenons aucune autre donnée sur eux</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Not needed: the mailbox suffices, and people do not expect it</source>
      <translation>Inutile : l'adresse suffit, et les gens ne s'y attendent pas</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Notes of earlier disputes</source>
      <translation>Notes sur d'anciens différends</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Notice in the trade paper</source>
      <translation>Annonce dans la presse professionnelle</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Numbers of one-person companies</source>
      <translation>Numéros d'entreprises d'une personne</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Offered in each call and entered while speaking; by e-mail at any time</source>
      <translation>Proposé à chaque appel et saisi aussitôt ; par e-mail à tout moment</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Offers to existing customers</source>
      <translation>Offres aux clients existants</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Once a year we show at our house what we have learned. People from the trade come to learn and to meet each other.</source>
      <translation>Une fois par an, nous montrons chez nous ce que nous avons appris. Les gens du secteur viennent apprendre et se rencontrer.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>One call with a concrete reason, the source named at the start, do-not-call lists checked also where it is no duty.</source>
      <translation>Un appel avec un motif concret, la source citée d'emblée, les listes d'opposition vérifiées même sans obligation.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>One call with a written reason, a colleague reads ten reasons a week, the Danish list is asked also for companies.</source>
      <translation>Un appel avec un motif écrit, un collègue relit dix motifs par semaine, la liste danoise est consultée aussi pour les entreprises.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>One e-mail, one call, the directory named, do-not-call lists checked for one-person companies also where it is no duty.</source>
      <translation>Un e-mail, un appel, l'annuaire cité, les listes d'opposition vérifiées pour les entreprises d'une personne même sans obligation.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>One message and one call, deletion three months later, only the products the company used to buy.</source>
      <translation>Un message et un appel, suppression trois mois plus tard, seulement les produits que l'entreprise achetait.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>One message and one call, the recommender named at once, deletion after three months, nothing looked up in addition.</source>
      <translation>Un message et un appel, la personne qui recommande citée d'emblée, suppression après trois mois, rien recherché en plus.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>One offer for the role, two messages at most, the directory named in the first message, deletion after six months instead of twelve.</source>
      <translation>Une offre pour la fonction, deux messages au plus, l'annuaire cité dans le premier, suppression après six mois au lieu de douze.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>One person per company and one call; a second one only if the person asked for it. Eight columns are held.</source>
      <translation>Une personne par entreprise et un appel ; un second seulement si la personne l'a demandé. Huit colonnes conservées.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>One person per company, eight columns and two e-mails at most; whoever does not answer is deleted after six months.</source>
      <translation>Une personne par entreprise, huit colonnes et deux e-mails au plus ; sans réponse, suppression après six mois.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>One person per company, one call, ten columns; in Germany nobody without a written reason for the presumed interest.</source>
      <translation>Une personne par entreprise, un appel, dix colonnes ; en Allemagne personne sans motif écrit de l'intérêt présumé.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>One person per company, one message and one call, after a check that they still work there.</source>
      <translation>Une personne par entreprise, un message et un appel, après avoir vérifié qu'elle y travaille encore.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>One person per hint, only what is needed to write and call, and no search for further details about them.</source>
      <translation>Une personne par indication, seulement de quoi écrire et appeler, sans chercher d'autres détails.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Only contact persons of real orders, only product groups they bought, one message a month at most.</source>
      <translation>Seulement les contacts de commandes réelles, seulement les produits achetés, un message par mois au plus.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Only persons within two hours, one invitation and one reminder, and no data beyond name and address.</source>
      <translation>Seulement des personnes à moins de deux heures, une invitation et un rappel, aucune donnée hors nom et adresse.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Only product groups bought before, once a month at most, no data from elsewhere and no profiles of persons.</source>
      <translation>Seulement les groupes de produits déjà achetés, une fois par mois au plus, aucune donnée d'ailleurs, aucun profil.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Only the owner or head of sales can decide about a partnership, and a short proposal shows whether it is worth a talk.</source>
      <translation>Seul le dirigeant ou le responsable commercial peut décider d'un partenariat, et une courte proposition montre si un entretien vaut la peine.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Only the trades and regions we need were bought, only nine columns were taken over, and each person gets two e-mails at most.</source>
      <translation>Seuls les secteurs et régions utiles ont été achetés, neuf colonnes reprises, et chaque personne reçoit deux e-mails au plus.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Only what a company publishes for contact is used; no platform behind a login is read.</source>
      <translation>Seul ce qu'une entreprise publie pour être contactée est utilisé ; aucune plateforme derrière un identifiant.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Only what was asked about at the stand, at most two contacts, the fair named in the first sentence, nothing bought in addition.</source>
      <translation>Seulement ce qui a été demandé sur le stand, deux contacts au plus, le salon cité dès la première phrase, rien acheté en plus.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Our product has to be explained. A short talk shows better than any letter whether it fits a company, and saves both sides time.</source>
      <translation>Notre produit doit être expliqué. Un court échange montre mieux qu'une lettre s'il convient à une entreprise, et fait gagner du temps aux deux.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Our product pays only in some fifty companies. Each deserves a proposal of its own instead of a mailing.</source>
      <translation>Notre produit n'est rentable que dans une cinquantaine d'entreprises. Chacune mérite sa propre proposition plutôt qu'un envoi en nombre.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Our terms of sale mention such messages; there is no further code in our trade.</source>
      <translation>Nos conditions de vente mentionnent ces messages ; il n'y a pas d'autre code dans notre secteur.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Owners and heads of sales of installing companies with two to fifty people</source>
      <translation>Dirigeants et responsables commerciaux d'entreprises d'installation de deux à cinquante personnes</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Owners of installing companies are asked by suppliers and expect it.</source>
      <translation>Les dirigeants d'entreprises d'installation sont sollicités par des fournisseurs et s'y attendent.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>People in charge of purchases know that suppliers write to them; they do not expect it from every supplier, so we write rarely.</source>
      <translation>Les responsables des achats savent que les fournisseurs leur écrivent ; ils ne l'attendent pas de chacun, donc nous écrivons rarement.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>People may wonder how we come by their address; that is why the first sentence tells them.</source>
      <translation>Les gens peuvent se demander d'où nous tenons leur adresse ; c'est pourquoi la première phrase le dit.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Persons in charge are used to calls about their operation, though not to any call at any time; that is why each needs a concrete reason.</source>
      <translation>Les responsables ont l'habitude d'appels sur leur activité, mais pas de n'importe quel appel ; c'est pourquoi chacun exige un motif concret.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Persons in charge in companies with more than ten people; no one-person companies and no private persons</source>
      <translation>Responsables d'entreprises de plus de dix personnes ; ni entreprises d'une personne ni particuliers</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Persons in charge know offers from unknown suppliers; they do not expect a particular one, so we say at once where the address is from.</source>
      <translation>Les responsables connaissent les offres de fournisseurs inconnus ; ils n'en attendent pas une en particulier, donc nous disons d'emblée d'où vient l'adresse.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Persons in charge of purchasing or operations in companies with more than ten people</source>
      <translation>Responsables des achats ou de l'exploitation d'entreprises de plus de dix personnes</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Persons in charge of what we sell, in companies of the trades we named to the vendor</source>
      <translation>Responsables de ce que nous vendons, dans des entreprises des secteurs indiqués au vendeur</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Persons in charge whom a customer or partner named to us for one concrete need</source>
      <translation>Responsables qu'un client ou un partenaire nous a indiqués pour un besoin concret</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Persons in fitting roles within two hours of the place, whom we have met or who asked about us</source>
      <translation>Personnes aux fonctions concernées à moins de deux heures, que nous avons rencontrées ou qui se sont renseignées sur nous</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Phone numbers</source>
      <translation>Numéros de téléphone</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Photographs</source>
      <translation>Photographies</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Presenting one product to persons in charge in companies of a region in which we are new.</source>
      <translation>Présenter un produit aux responsables d'entreprises d'une région où nous sommes nouveaux.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Private numbers of owners</source>
      <translation>Numéros privés des dirigeants</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Private numbers written on a card</source>
      <translation>Numéros privés notés sur une carte</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Profile on social networks</source>
      <translation>Profil sur les réseaux sociaux</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Proposals to a department are the usual way between companies</source>
      <translation>Les propositions à un service sont la voie habituelle entre entreprises</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Proposing a sales partnership once to owners of installing companies in regions where we have no partner.</source>
      <translation>Proposer une fois un partenariat commercial aux dirigeants d'entreprises d'installation là où nous n'avons pas de partenaire.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Proposing one product with own figures to some fifty chosen companies through their published mailboxes.</source>
      <translation>Proposer un produit, chiffres à l'appui, à une cinquantaine d'entreprises choisies par leurs adresses publiées.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Published by the companies for being contacted</source>
      <translation>Publiées par les entreprises pour être contactées</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Published by the companies for business contacts</source>
      <translation>Publiées par les entreprises pour les contacts d'affaires</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Purchase amounts of single persons</source>
      <translation>Montants d'achat de personnes</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Registers are public by law; on their websites the companies name number and person for business contacts.</source>
      <translation>Les registres sont publics de par la loi ; sur leurs sites, les entreprises indiquent numéro et personne pour les contacts d'affaires.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Repeat orders carry half of our turnover. Without telling customers, many would learn about new parts only after a failure.</source>
      <translation>Les commandes répétées font la moitié de notre chiffre d'affaires. Sans information, beaucoup ne découvriraient les nouvelles pièces qu'après une panne.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Revenue</source>
      <translation>Chiffre d'affaires</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Revenue of the companies</source>
      <translation>Chiffre d'affaires des entreprises</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Sent as well where no mailbox is published; slower and rarely answered</source>
      <translation>Envoyées aussi lorsqu'aucune adresse n'est publiée ; plus lentes et rarement suivies de réponse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Sent to 250 companies in both countries; two cards came back</source>
      <translation>Envoyée à 250 entreprises dans les deux pays ; deux cartes sont revenues</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Sent to 300 companies last year with a single answer</source>
      <translation>Envoyée à 300 entreprises l'an dernier, une seule réponse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Showing one relevant product once to the person in a company who decides about such purchases.</source>
      <translation>Montrer une fois un produit pertinent à la personne qui décide de tels achats dans une entreprise.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Small companies may feel bound to a large supplier; the proposal says plainly that it is free.</source>
      <translation>De petites entreprises peuvent se sentir liées à un grand fournisseur ; la proposition dit clairement qu'elles sont libres.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Some 120 companies in three regions, one person each, one e-mail and one call.</source>
      <translation>Quelque 120 entreprises dans trois régions, une personne chacune, un e-mail et un appel.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Some minutes to read or forward a proposal. Hardly anything for a single person, since none is addressed.</source>
      <translation>Quelques minutes pour lire ou transmettre une proposition. Presque rien pour une personne, puisque aucune n'est visée.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Some owners of one-person companies work from home; such addresses are taken only as the directory publishes them.</source>
      <translation>Certains dirigeants d'entreprises d'une personne travaillent chez eux ; ces adresses ne sont reprises que telles que l'annuaire les publie.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Some will: a no on the phone is entered at once and binds for good</source>
      <translation>Certains le feront : un non au téléphone est saisi aussitôt et vaut pour toujours</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Some will: each message has a link that ends it at once</source>
      <translation>Certains le feront : chaque message a un lien qui y met fin aussitôt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Some will: one click stops us, and the vendor is told as well</source>
      <translation>Certains le feront : un clic nous arrête, et le vendeur en est informé</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Some: a no is entered during the call and binds for good</source>
      <translation>Certains : un non est saisi pendant l'appel et vaut pour toujours</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Somebody may have left in anger; the message asks and does not press.</source>
      <translation>Quelqu'un peut être parti fâché ; le message demande sans insister.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Somebody who stopped at our stand knows us. One message with the facts lets them judge whether a talk is worth their time.</source>
      <translation>Qui s'est arrêté à notre stand nous connaît. Un message avec les faits lui permet de juger si un entretien vaut son temps.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Somewhat: a vendor passed the data on, so we name it and forward objections to it</source>
      <translation>En partie : un vendeur a transmis les données, donc nous le citons et lui transmettons les oppositions</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Suppliers proposing a partnership are common in the trade</source>
      <translation>Que des fournisseurs proposent un partenariat est courant dans le secteur</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Suppliers writing to the person in charge is common in this trade</source>
      <translation>Que des fournisseurs écrivent au responsable est courant dans ce secteur</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Telling contact persons of business customers about products that belong to what their company bought from us.</source>
      <translation>Informer les contacts de clients professionnels des produits liés à ce que leur entreprise nous a acheté.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Telling contact persons of former business customers once what has changed, and asking why they left.</source>
      <translation>Dire une fois aux contacts d'anciens clients professionnels ce qui a changé, et demander pourquoi ils sont partis.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>The code of our trade association on calls is kept: working hours, a number that is shown, no second call after a no.</source>
      <translation>Le code de notre association sur les appels est respecté : heures de travail, numéro affiché, pas de second appel après un non.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>The companies publish the mailboxes themselves so that others write to them about the department's work.</source>
      <translation>Les entreprises publient elles-mêmes ces adresses pour qu'on leur écrive au sujet du travail du service.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>The companies publish these addresses in order to be contacted about business</source>
      <translation>Les entreprises publient ces adresses pour être contactées à titre professionnel</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>The contact person ordered before and decides about additions, so the message reaches the right desk without a detour.</source>
      <translation>Le contact a déjà commandé et décide des compléments : le message arrive sans détour au bon bureau.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>The contract with the vendor allows use for one year in our own name; passing the list on is forbidden, and we do not.</source>
      <translation>Le contrat avec le vendeur permet l'usage un an en notre nom propre ; la transmission est interdite et nous ne la faisons pas.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>The day is our most important meeting of the year. Without invitations it would be held before empty chairs.</source>
      <translation>Cette journée est notre rencontre la plus importante de l'année. Sans invitations, elle se tiendrait devant des chaises vides.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>The department's mailbox is read by those who know whether the proposal fits, and they bring in the right person.</source>
      <translation>L'adresse du service est lue par ceux qui savent si la proposition convient, et ils associent la bonne personne.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>The directory allows single contacts between member companies, and we are a member.</source>
      <translation>L'annuaire permet des contacts individuels entre entreprises membres, et nous en sommes membre.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>The directory tells companies at registration that suppliers may contact them with offers for their business, and how to opt out.</source>
      <translation>L'annuaire indique aux entreprises, à l'inscription, que des fournisseurs peuvent les contacter avec des offres professionnelles, et comment refuser.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>The directory's terms allow a single business contact per company, which we keep to.</source>
      <translation>Les conditions de l'annuaire permettent un seul contact par entreprise, ce que nous respectons.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>The fair's terms allow exhibitors to use cards handed over at the stand, and we keep to them.</source>
      <translation>Les conditions du salon permettent aux exposants d'utiliser les cartes remises au stand, et nous les respectons.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>The hint names one person and one need, so a single message settles whether a talk makes sense.</source>
      <translation>L'indication cite une personne et un besoin : un seul message suffit à savoir si un entretien a un sens.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>The list names the person in charge in each company, so a message reaches the right desk the first time.</source>
      <translation>La liste indique la personne responsable dans chaque entreprise : le message arrive d'emblée au bon bureau.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>The people themselves handed over the cards</source>
      <translation>Les personnes ont remis elles-mêmes leurs cartes</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>The person in charge can answer two questions that decide whether the product is of use at all.</source>
      <translation>La personne responsable peut répondre à deux questions qui décident si le produit est utile.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>The person who decides can judge within a minute whether the product fits. A message to anybody else in the company would not be passed on.</source>
      <translation>La personne qui décide peut juger en une minute si le produit convient. Un message à quelqu'un d'autre ne serait pas transmis.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>The person who ordered knows the machines and the history, so the answer is useful to both sides.</source>
      <translation>La personne qui a commandé connaît les machines et l'historique : sa réponse est utile aux deux.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>The person who recommends could press a friend; we ask them to mention it first and pay nothing for it.</source>
      <translation>La personne qui recommande pourrait insister auprès d'un ami ; nous lui demandons d'en parler d'abord et ne payons rien.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>The question came from one person, who would not get the answer</source>
      <translation>La question venait d'une personne, qui n'aurait pas la réponse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>The question would be an unasked message about the same event</source>
      <translation>La question serait un message non sollicité sur le même événement</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>The recommender tells the person that they gave us the name, or we do so in the first sentence of the first message.</source>
      <translation>La personne qui recommande lui dit qu'elle nous a donné son nom, ou nous le disons dès la première phrase du premier message.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>The register is public by law, and the companies publish number and person in charge on their own websites for business contacts.</source>
      <translation>Le registre est public de par la loi, et les entreprises publient numéro et responsable sur leurs sites pour les contacts d'affaires.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>The request would itself be an unasked message to the same people</source>
      <translation>La demande serait elle-même un message non sollicité aux mêmes personnes</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>The rules of our association on invitations are kept: no travel paid, no gifts.</source>
      <translation>Les règles de notre association sur les invitations sont respectées : ni voyage payé, ni cadeau.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>The vendor is named in the first line, two messages at most, six months of storage, and a colleague checks a sample of fifty rows before the first message.</source>
      <translation>Le vendeur est cité dès la première ligne, deux messages au plus, six mois de conservation, et un collègue vérifie un échantillon de cinquante lignes avant le premier message.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>The vendor shows where each entry was published; sources behind a login are excluded by contract</source>
      <translation>Le vendeur montre où chaque fiche était publiée ; les sources derrière un identifiant sont exclues par contrat</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>The vendor's notice names suppliers of our trade as recipients and tells people how to object; we read it and keep a copy with the source.</source>
      <translation>La notice du vendeur cite les fournisseurs de notre secteur comme destinataires et dit comment s'opposer ; nous l'avons lue et en gardons une copie avec la source.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>There is none so far; the number has not been used by us before</source>
      <translation>Aucun jusqu'ici ; nous n'avons pas encore utilisé ce numéro</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>There is none yet; the data have not been used before</source>
      <translation>Aucun pour l'instant ; les données n'ont pas encore servi</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>They know the recommender; we have not used their data before</source>
      <translation>Ils connaissent la personne qui recommande ; nous n'avons pas encore utilisé leurs données</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>They met us or asked about us; the data served to answer them</source>
      <translation>Ils nous ont rencontrés ou se sont renseignés ; les données ont servi à leur répondre</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>They talked to us at the stand; the data have not been used before</source>
      <translation>Ils nous ont parlé sur le stand ; les données n'ont pas encore servi</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Three people in sales live from these calls. Without them we would reach only companies that already search for such a product.</source>
      <translation>Trois personnes aux ventes vivent de ces appels. Sans eux, nous n'atteindrions que les entreprises qui cherchent déjà un tel produit.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Trade fair follow-up</source>
      <translation>Suivi d'un salon</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Tried for years: they do not know that the fault was mended</source>
      <translation>Essayé pendant des années : ils ne savent pas que le défaut est corrigé</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Tried with 200 companies: two answers, most messages were never passed on</source>
      <translation>Essayé avec 200 entreprises : deux réponses, la plupart des messages n'ont jamais été transmis</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Two messages a year, only within travelling distance, deletion three months after the day.</source>
      <translation>Deux messages par an, seulement à distance raisonnable, suppression trois mois après la journée.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Two people in sales depend on these calls. E-mail without consent is closed in both countries.</source>
      <translation>Deux personnes aux ventes dépendent de ces appels. L'e-mail sans consentement est fermé dans les deux pays.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Two projects a year carry the product line. Without direct proposals these companies would not know that it exists.</source>
      <translation>Deux projets par an portent la gamme. Sans propositions directes, ces entreprises ignoreraient son existence.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Used where the person has left; elsewhere nobody there knows the history</source>
      <translation>Utilisée si la personne est partie ; ailleurs, personne n'y connaît l'historique</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Visitors are in a hurry; a form keeps most of them from asking at all</source>
      <translation>Les visiteurs sont pressés ; un formulaire dissuade la plupart de poser une question</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Visitors came to our stand and asked about our products. We want to answer and show them what fits their work.</source>
      <translation>Des visiteurs sont venus à notre stand et ont posé des questions sur nos produits. Nous voulons répondre et montrer ce qui convient à leur travail.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Visitors hand over a card in order to hear more about what they looked at.</source>
      <translation>Les visiteurs remettent une carte pour en savoir plus sur ce qu'ils ont regardé.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Visitors of our stand, in a role that decides about what we showed, in companies of our trade</source>
      <translation>Visiteurs de notre stand ayant une fonction qui décide de ce que nous montrions, dans des entreprises du secteur</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Waiting until they come back</source>
      <translation>Attendre qu'ils reviennent</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>We ask for that first; many prefer that we write ourselves and say so</source>
      <translation>Nous le demandons d'abord ; beaucoup préfèrent que nous écrivions nous-mêmes et le disions</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>We buy a list of business contacts from a vendor whose collection we have checked, drop private mailboxes, flagged rows and everybody outside our trade, hold the list against our do-not-contact list, and send two e-mails at most about one offer for the role.</source>
      <translation>Nous achetons une liste de contacts professionnels à un vendeur dont nous avons vérifié la collecte, retirons les messageries privées, les lignes signalées et tout ce qui est hors du secteur, comparons la liste à notre liste « ne pas contacter » et envoyons deux e-mails au plus sur une offre pour la fonction.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>We choose companies from a public register by trade and size, look up the company's published phone number and the person in charge, note why our product fits this very company, and call once between nine and four on working days.</source>
      <translation>Nous choisissons des entreprises dans un registre public par secteur et taille, cherchons le numéro publié et la personne responsable, notons pourquoi notre produit convient à cette entreprise, et appelons une fois entre neuf et seize heures les jours ouvrés.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>We choose companies in Denmark and Germany by trade and size, look up the published company number and the person in charge, write down before each call which fact about this very company makes interest presumable, and call once between nine and four on working days.</source>
      <translation>Nous choisissons des entreprises au Danemark et en Allemagne par secteur et taille, cherchons le numéro publié et la personne responsable, notons avant chaque appel quel fait propre à cette entreprise permet de présumer un intérêt, et appelons une fois entre neuf et seize heures les jours ouvrés.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>We enter a region where nobody knows us. A checked list lets us find the companies that could use the product.</source>
      <translation>Nous entrons dans une région où personne ne nous connaît. Une liste vérifiée nous permet de trouver les entreprises à qui le produit servirait.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>We keep to the code of our trade association on calls: working hours, a visible number, no second call after a no.</source>
      <translation>Nous respectons le code de notre association sur les appels : heures de travail, numéro visible, pas de second appel après un non.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>We look through a trade directory for companies that install products like ours, choose those of fitting size and region, note the owner or head of sales with the work e-mail, and propose a partnership in one e-mail, followed by one call.</source>
      <translation>Nous parcourons un annuaire professionnel à la recherche d'entreprises qui installent des produits comme les nôtres, choisissons celles de taille et de région adaptées, notons le dirigeant ou le responsable commercial avec son e-mail professionnel, et proposons un partenariat par un e-mail suivi d'un appel.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>We offer it too; one customer in twenty signs up, the others still ask why nobody told them</source>
      <translation>Nous la proposons aussi ; un client sur vingt s'inscrit, les autres demandent encore pourquoi personne ne les a prévenus</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>We sell a product that helps companies of this trade, and most of them have never heard of us. We want to show them once what it does.</source>
      <translation>Nous vendons un produit utile aux entreprises de ce secteur, et la plupart n'ont jamais entendu parler de nous. Nous voulons leur montrer une fois ce qu'il fait.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>We sell through local companies that install our products. In some regions we have none and look for partners.</source>
      <translation>Nous vendons par des entreprises locales qui installent nos produits. Dans certaines régions, nous n'en avons aucune et cherchons des partenaires.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>We start there and ask to be put through; the name helps not to disturb several people</source>
      <translation>Nous commençons là et demandons à être mis en relation ; le nom évite de déranger plusieurs personnes</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>We take companies of our trade from a directory, choose those of a fitting size, note one person who decides about what we sell with the work e-mail address, and send at most two e-mails about one offer that concerns this role.</source>
      <translation>Nous prenons les entreprises de notre secteur dans un annuaire, choisissons celles de taille adaptée, notons une personne qui décide de ce que nous vendons avec son adresse e-mail professionnelle, et envoyons deux e-mails au plus sur une offre qui concerne cette fonction.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>We type the business cards handed over at our stand into a list: name, company, role, work e-mail and phone. We leave out everybody outside our trade, send one e-mail within two weeks and call once if there is no answer.</source>
      <translation>Nous saisissons les cartes remises à notre stand dans une liste : nom, entreprise, fonction, e-mail professionnel et téléphone. Nous écartons tous ceux hors de notre secteur, envoyons un e-mail sous deux semaines et appelons une fois sans réponse.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>We write only to people who handed us a card, with one e-mail and at most one call, and hold only what is printed on the card.</source>
      <translation>Nous n'écrivons qu'aux personnes qui nous ont remis une carte, un e-mail et un appel au plus, et ne conservons que ce qui est imprimé sur la carte.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>What the recommender says about the person beyond the need</source>
      <translation>Ce que la personne qui recommande dit au-delà du besoin</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Whether our product fits depends on the plant. Two questions on the phone show it, and both sides save time.</source>
      <translation>L'adéquation de notre produit dépend de l'installation. Deux questions au téléphone le montrent, et chacun gagne du temps.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Whether the product fits depends on the plant. Two questions on the phone settle that, which a letter cannot ask.</source>
      <translation>L'adéquation du produit dépend de l'installation. Deux questions au téléphone le règlent, ce qu'une lettre ne peut demander.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Who came once or asked about us expects to hear of the next day.</source>
      <translation>Qui est venu une fois ou s'est renseigné s'attend à être informé de la prochaine journée.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Who is introduced by somebody they know expects a short message that names that person.</source>
      <translation>Qui est recommandé par une connaissance s'attend à un court message qui la cite.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Who orders regularly from a supplier expects to be told about parts and successors.</source>
      <translation>Qui commande régulièrement chez un fournisseur s'attend à être informé des pièces et des remplacements.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Whoever reads a department's mailbox expects proposals for the department.</source>
      <translation>Qui lit l'adresse d'un service s'attend à des propositions pour ce service.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Winning a customer back costs a fifth of finding a new one. Without it, machines in use would be left without service.</source>
      <translation>Reconquérir un client coûte un cinquième d'un nouveau. Sans cela, des machines en service resteraient sans entretien.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Winning former customers back</source>
      <translation>Reconquête d'anciens clients</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Without a partner nearby we cannot serve customers of a region. Two orders had to be turned down last year.</source>
      <translation>Sans partenaire à proximité, nous ne pouvons servir les clients d'une région. Deux commandes ont dû être refusées l'an dernier.</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Writing to company mailboxes first</source>
      <translation>Écrire d'abord aux adresses d'entreprise</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Writing to company mailboxes only</source>
      <translation>N'écrire qu'aux adresses d'entreprise</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Writing to the company's general mailbox</source>
      <translation>Écrire à l'adresse générale de l'entreprise</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Yes, our sales staff explain it on the phone every day</source>
      <translation>Oui, nos commerciaux l'expliquent au téléphone chaque jour</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Yes: a sign at the stand says that we follow up and how to object</source>
      <translation>Oui : un panneau sur le stand dit que nous reprenons contact et comment s'opposer</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Yes: at earlier events and in talks, where we say that we invite to such days</source>
      <translation>Oui : lors d'événements passés et d'entretiens, où nous disons que nous invitons à ces journées</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Yes: business products without special advertising rules</source>
      <translation>Oui : produits professionnels sans règles publicitaires particulières</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Yes: calls to companies are lawful in Denmark; in Germany only where interest may be presumed (UWG s.7(2) no. 1)</source>
      <translation>Oui : les appels aux entreprises sont licites au Danemark ; en Allemagne, seulement si l'intérêt peut être présumé (UWG § 7, al. 2, n° 1)</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Yes: date and programme are fixed</source>
      <translation>Oui : date et programme sont fixés</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Yes: entry is free, and nothing of value is given that could bind a guest</source>
      <translation>Oui : l'entrée est gratuite, et rien de valeur n'est offert qui lierait un invité</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Yes: no reward is paid for introductions, and the products are free of special rules</source>
      <translation>Oui : aucune récompense pour les recommandations, et les produits ne relèvent d'aucune règle particulière</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Yes: ordinary goods without special advertising rules</source>
      <translation>Oui : biens ordinaires sans règles publicitaires particulières</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Yes: our products may be advertised freely to companies</source>
      <translation>Oui : nos produits peuvent être promus librement auprès des entreprises</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Yes: own goods and services, offered to companies</source>
      <translation>Oui : biens et services propres, offerts à des entreprises</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Yes: partner contracts follow the rules on trade agents and competition</source>
      <translation>Oui : les contrats de partenariat suivent les règles sur les agents et la concurrence</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Yes: proposals to companies about equipment are free of special rules</source>
      <translation>Oui : les propositions d'équipement aux entreprises ne relèvent d'aucune règle particulière</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Yes: the caller says who calls, why, and where the number comes from</source>
      <translation>Oui : l'appelant dit qui appelle, pourquoi et d'où vient le numéro</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Yes: the companies are chosen and the figures are worked out this quarter</source>
      <translation>Oui : les entreprises sont choisies et les chiffres calculés ce trimestre</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/trade_fair.toml" />
      <source>Yes: the fair has just ended and the products are on sale</source>
      <translation>Oui : le salon vient de s'achever et les produits sont en vente</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Yes: the first sentence says who recommended them and why</source>
      <translation>Oui : la première phrase dit qui les a recommandés et pourquoi</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>Yes: the introduction was made within the last weeks and names a present need</source>
      <translation>Oui : la recommandation date des dernières semaines et cite un besoin actuel</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>Yes: the invitation says when we met</source>
      <translation>Oui : l'invitation dit quand nous nous sommes rencontrés</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Yes: the new service contract has been on offer since this month</source>
      <translation>Oui : le nouveau contrat de service est proposé depuis ce mois</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Yes: the order form tells of the messages and of the right to object</source>
      <translation>Oui : le bon de commande mentionne les messages et le droit de s'opposer</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>Yes: the product groups are maintained and the mailing runs every month</source>
      <translation>Oui : les groupes de produits sont tenus à jour et l'envoi est mensuel</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>Yes: the product is available and the calls are planned for the next weeks</source>
      <translation>Oui : le produit est disponible et les appels sont prévus ces prochaines semaines</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Yes: the product is free of special advertising rules</source>
      <translation>Oui : le produit ne relève d'aucune règle publicitaire particulière</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Yes: the product is on sale and the campaign is planned for this quarter</source>
      <translation>Oui : le produit est en vente et la campagne est prévue ce trimestre</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Yes: the product is on sale in both countries and calls begin next month</source>
      <translation>Oui : le produit est en vente dans les deux pays et les appels commencent le mois prochain</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>Yes: the proposal says why this company was chosen</source>
      <translation>Oui : la proposition dit pourquoi cette entreprise a été choisie</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Yes: the sales office opens this quarter and the product is on sale there</source>
      <translation>Oui : le bureau de vente ouvre ce trimestre et le produit y est en vente</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Yes: the vendor's contract allows this use and our products are free of special rules</source>
      <translation>Oui : le contrat du vendeur permet cet usage et nos produits ne relèvent d'aucune règle particulière</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Yes: they know us and we say which order we mean</source>
      <translation>Oui : ils nous connaissent et nous disons de quelle commande il s'agit</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Yes: three regions are without a partner today</source>
      <translation>Oui : trois régions sont aujourd'hui sans partenaire</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>Yes: vendor, date and reason stand in the first message</source>
      <translation>Oui : vendeur, date et motif figurent dans le premier message</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>Yes: we name the directory and the region</source>
      <translation>Oui : nous citons l'annuaire et la région</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>Yes: we say which directory the address comes from and why we wrote</source>
      <translation>Oui : nous disons de quel annuaire vient l'adresse et pourquoi nous écrivons</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone_dk_de.toml" />
      <source>Yes: we say who calls, why this company, and where the number is from</source>
      <translation>Oui : nous disons qui appelle, pourquoi cette entreprise et d'où vient le numéro</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>Yes: with their order, and the order form told of messages about our products</source>
      <translation>Oui : avec leur commande, et le bon de commande mentionnait des messages sur nos produits</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/b2b_email.toml" />
      <source>from collection, if nobody answers</source>
      <translation>à compter de la collecte, sans réponse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/role_mailboxes.toml" />
      <source>from our last message</source>
      <translation>à compter de notre dernier message</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/partner_recruiting.toml" />
      <source>from our last message, if there is no interest</source>
      <translation>à compter de notre dernier message, faute d'intérêt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/warm_referral.toml" />
      <source>from our message, if there is no answer</source>
      <translation>à compter de notre message, sans réponse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/phone.toml" />
      <source>from the call, if there is no interest</source>
      <translation>à compter de l'appel, faute d'intérêt</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/event_invitation.toml" />
      <source>from the day of the event</source>
      <translation>à compter du jour de l'événement</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/purchased_list.toml" />
      <source>from the day we got the list, if nobody answers</source>
      <translation>à compter du jour où nous avons reçu la liste, sans réponse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/former_customers.toml" />
      <source>from the last order; three months after our message if nobody answers</source>
      <translation>à compter de la dernière commande ; trois mois après notre message sans réponse</translation>
    </message>
    <message>
      <location filename="../../resources/law/lia_templates/existing_customers.toml" />
      <source>from the last purchase or talk</source>
      <translation>à compter du dernier achat ou échange</translation>
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Assess once</source>
      <translation>Évaluer une fois</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/tour.py" />
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Cells that may show a child or sensitive data wait in Review. One key decides, S does all alike.</source>
      <translation>Les cellules pouvant révéler un enfant ou des données sensibles attendent dans Révision. Une touche décide, S vaut pour tous les semblables.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Ctrl+K does or finds anything, F1 helps. Nothing ever leaves this computer but the files you export.</source>
      <translation>Ctrl+K fait ou trouve tout, F1 aide. Rien ne quitte cet ordinateur, sauf les fichiers que vous exportez.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/tour.py" />
      <source>Done</source>
      <translation>Fait</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Drop a list</source>
      <translation>Déposer une liste</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Drop a spreadsheet anywhere on the window. You see what it holds before anything is stored.</source>
      <translation>Déposez un tableur n'importe où dans la fenêtre. Vous voyez son contenu avant tout enregistrement.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Each lead is Ready, to Check, Blocked or Do not contact. “Why” says what holds it.</source>
      <translation>Chaque prospect est Prêt, À vérifier, Bloqué ou Ne pas contacter. « Pourquoi » dit ce qui le retient.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Export</source>
      <translation>Export</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Home shows how ready your leads are and what holds them back. Every bar and number can be clicked.</source>
      <translation>L'accueil montre où en sont vos prospects et ce qui les retient. Chaque barre et chaque nombre se clique.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Legitimate interest needs an assessment. It takes ten minutes; later lists of its kind rest on it.</source>
      <translation>L'intérêt légitime demande une évaluation. Dix minutes ; les listes suivantes du même type reposent dessus.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Look at flags</source>
      <translation>Examiner les signalements</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/tour.py" />
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/tour.py" />
      <source>Skip the tour</source>
      <translation>Passer la visite</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>That's all</source>
      <translation>C'est tout</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>The details say why a lead is held, with a button to the very place that frees it.</source>
      <translation>Les détails disent pourquoi un prospect est retenu, avec un bouton vers l'endroit qui le libère.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>The gate lets out who may leave and lists who stays, with the shortest way to free them.</source>
      <translation>Le contrôle laisse sortir qui le peut et liste qui reste, avec le chemin le plus court pour les libérer.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>What needs you today</source>
      <translation>Ce qui vous attend aujourd'hui</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Why, and the way out</source>
      <translation>Pourquoi, et la solution</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/commands.py" />
      <source>Your leads</source>
      <translation>Vos prospects</translation>
    </message>
  </context>
  <context>
    <name>Trouble</name>
    <message>
      <location filename="../../lead_desk/desktop/fault_words.py" />
      <source>Something went wrong inside Lead Desk.</source>
      <translation>Un problème est survenu dans Lead Desk.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/trouble.py" />
      <source>Your store is safe: what was under way was taken back. The details below hold no data about people.</source>
      <translation>Votre base est intacte : ce qui était en cours a été annulé. Les détails ci-dessous ne contiennent aucune donnée de personne.</translation>
    </message>
  </context>
  <context>
    <name>TrustKey</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Fingerprint</source>
      <translation>Empreinte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>From then on, approvals signed with this key count here at once. Call the owner on a number you know and have them read out their letters; a file alone proves nothing.</source>
      <translation>Dès lors, les approbations signées avec cette clé valent ici aussitôt. Appelez le titulaire à un numéro connu et faites-lui lire ses caractères ; un fichier seul ne prouve rien.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>I compared these letters with the owner, by phone or face to face</source>
      <translation>J'ai comparé ces caractères avec le titulaire, par téléphone ou de vive voix</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Trust the key</source>
      <translation>Se fier à la clé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Trust this approver's key?</source>
      <translation>Se fier à la clé de cet approbateur ?</translation>
    </message>
  </context>
  <context>
    <name>ViewBar</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/view_bar.py" />
      <source>Delete this view</source>
      <translation>Supprimer cette vue</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/view_bar.py" />
      <source>More views</source>
      <translation>Autres vues</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/view_bar.py" />
      <source>Rename or delete this view</source>
      <translation>Renommer ou supprimer cette vue</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/view_bar.py" />
      <source>Rename…</source>
      <translation>Renommer…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/view_bar.py" />
      <source>Save changes…</source>
      <translation>Enregistrer les changements…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/view_bar.py" />
      <source>Save view…</source>
      <translation>Enregistrer la vue…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/view_bar.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/view_bar.py" />
      <source>View deleted.</source>
      <translation>Vue supprimée.</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>(empty)</source>
      <translation>(vide)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>A child</source>
      <translation>Un enfant</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>A client of ours</source>
      <translation>Un de nos clients</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>A partner who decides alone</source>
      <translation>Un partenaire qui décide seul</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>A tool or service working for us</source>
      <translation>Un outil ou service qui travaille pour nous</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Adequacy decision</source>
      <translation>Décision d'adéquation</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>All marketing</source>
      <translation>Toute prospection</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>American (DOS)</source>
      <translation>Américain (DOS)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>An authority</source>
      <translation>Une autorité</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>An authority said so</source>
      <translation>Une autorité l'a demandé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Approved</source>
      <translation>Approuvée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Asked to be deleted</source>
      <translation>Effacement demandé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Assessment</source>
      <translation>Évaluation</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Baltic (Windows)</source>
      <translation>Balte (Windows)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Binding corporate rules</source>
      <translation>Règles d'entreprise contraignantes</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Birth date: day</source>
      <translation>Naissance : jour</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Birth date: month</source>
      <translation>Naissance : mois</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Birth date: year</source>
      <translation>Naissance : année</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Blocked</source>
      <translation>Bloqué</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Bought from a vendor</source>
      <translation>Achetée à un fournisseur</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Bounced or complained</source>
      <translation>Non remis ou plainte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Central European (DOS)</source>
      <translation>Europe centrale (DOS)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Central European (ISO)</source>
      <translation>Europe centrale (ISO)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Central European (Windows)</source>
      <translation>Europe centrale (Windows)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Check</source>
      <translation>À vérifier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Chinese, simplified (GB 18030)</source>
      <translation>Chinois simplifié (GB 18030)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Chinese, traditional (Big5)</source>
      <translation>Chinois traditionnel (Big5)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Collected by somebody else</source>
      <translation>Recueilli par un tiers</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Company mailbox</source>
      <translation>Boîte d'entreprise</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Complained as spam</source>
      <translation>Plainte pour spam</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Consent (Art. 6(1)(a))</source>
      <translation>Consentement (art. 6.1.a)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Consumer</source>
      <translation>Consommateur</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Contract (Art. 6(1)(b))</source>
      <translation>Contrat (art. 6.1.b)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Cyrillic (DOS)</source>
      <translation>Cyrillique (DOS)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Cyrillic (KOI8-R)</source>
      <translation>Cyrillique (KOI8-R)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Cyrillic (Windows)</source>
      <translation>Cyrillique (Windows)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Do not contact</source>
      <translation>Opposition</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Don't store</source>
      <translation>Ne pas garder</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Draft</source>
      <translation>Brouillon</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>EU-US Data Privacy Framework</source>
      <translation>Cadre de protection UE-États-Unis</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Email</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Email address</source>
      <translation>Adresse e-mail</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Everything</source>
      <translation>Tout</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Existing customer, soft opt-in</source>
      <translation>Client existant, exception</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Flag</source>
      <translation>Signalement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Form at an event</source>
      <translation>Formulaire lors d'un événement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Form on a web page</source>
      <translation>Formulaire sur une page web</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Form on our website</source>
      <translation>Formulaire de notre site</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Form, confirmed by mail</source>
      <translation>Formulaire, confirmé par e-mail</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Given by a colleague</source>
      <translation>Donnée par un collègue</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Greek (Windows)</source>
      <translation>Grec (Windows)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Imported</source>
      <translation>Importé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>In person</source>
      <translation>De vive voix</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Japanese (EUC)</source>
      <translation>Japonais (EUC)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Japanese (Shift-JIS)</source>
      <translation>Japonais (Shift-JIS)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Kept apart</source>
      <translation>Mis à part</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Korean (EUC)</source>
      <translation>Coréen (EUC)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Last name: particle</source>
      <translation>Nom : particule</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Lawful basis</source>
      <translation>Base légale</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Legal obligation (Art. 6(1)(c))</source>
      <translation>Obligation légale (art. 6.1.c)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Legitimate interest (Art. 6(1)(f))</source>
      <translation>Intérêt légitime (art. 6.1.f)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>May be a child</source>
      <translation>Peut-être un enfant</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>May show criminal data</source>
      <translation>Peut révéler une infraction</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>May show {category}</source>
      <translation>Peut révéler : {category}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Named by somebody else</source>
      <translation>Indiqué par un tiers</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>National ID number inside</source>
      <translation>Contient un numéro national</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Nobody has looked yet</source>
      <translation>Personne n'a encore regardé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>None on file</source>
      <translation>Aucune au dossier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Nordic (DOS)</source>
      <translation>Nordique (DOS)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Not a person (info@ mailbox)</source>
      <translation>Pas une personne (boîte info@)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Not decided yet</source>
      <translation>Pas encore décidé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>One topic</source>
      <translation>Un thème</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Our own customers</source>
      <translation>Nos propres clients</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/session.py" />
      <source>Our own use</source>
      <translation>Notre propre usage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Out of date</source>
      <translation>Échue</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Person at a company</source>
      <translation>Personne dans une société</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Phone</source>
      <translation>Téléphone</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Phone number</source>
      <translation>Numéro de téléphone</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Phone: area code</source>
      <translation>Téléphone : indicatif local</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Phone: dial code</source>
      <translation>Téléphone : indicatif pays</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Post</source>
      <translation>Courrier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Postal address</source>
      <translation>Adresse postale</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Professional network</source>
      <translation>Réseau professionnel</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Public do-not-call list</source>
      <translation>Liste publique anti-démarchage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Public task (Art. 6(1)(e))</source>
      <translation>Mission d'intérêt public (art. 6.1.e)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Public web pages or maps</source>
      <translation>Pages web ou cartes publiques</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Purpose</source>
      <translation>Finalité</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Ready</source>
      <translation>Prêt</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Recorded phone call</source>
      <translation>Appel enregistré</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Rejected</source>
      <translation>Rejetées</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Replaced</source>
      <translation>Remplacée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Row</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Said no (do not contact)</source>
      <translation>A dit non (ne pas contacter)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Sole trader</source>
      <translation>Indépendant</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Something else</source>
      <translation>Autre chose</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Standard clauses, module 1</source>
      <translation>Clauses types, module 1</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Standard clauses, module 2</source>
      <translation>Clauses types, module 2</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Standard clauses, module 3</source>
      <translation>Clauses types, module 3</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Standard clauses, module 4</source>
      <translation>Clauses types, module 4</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Stays in the EU/EEA</source>
      <translation>Reste dans l'UE/EEE</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Street: house number</source>
      <translation>Rue : numéro</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Street: letter or addition</source>
      <translation>Rue : complément du numéro</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Street: second line</source>
      <translation>Rue : deuxième ligne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Street: third line</source>
      <translation>Rue : troisième ligne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Text message</source>
      <translation>SMS</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>The person objected</source>
      <translation>La personne s'est opposée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>The person's explicit consent</source>
      <translation>Consentement explicite de la personne</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>They allow this use</source>
      <translation>Elles permettent cet usage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>They forbid this use</source>
      <translation>Elles interdisent cet usage</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Took consent back</source>
      <translation>Consentement retiré</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Trade fair or event</source>
      <translation>Salon ou événement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Turkish (Windows)</source>
      <translation>Turc (Windows)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>UK addendum</source>
      <translation>Avenant britannique</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>UK extension of the framework</source>
      <translation>Extension britannique du cadre</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>UK transfer agreement</source>
      <translation>Accord de transfert britannique</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Undone</source>
      <translation>Annulé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Unsubscribed</source>
      <translation>Désinscrite</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Vital interests (Art. 6(1)(d))</source>
      <translation>Intérêts vitaux (art. 6.1.d)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Western European (DOS)</source>
      <translation>Europe de l'Ouest (DOS)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Western European (ISO)</source>
      <translation>Europe de l'Ouest (ISO)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Western European (Mac)</source>
      <translation>Europe de l'Ouest (Mac)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Western European (Windows)</source>
      <translation>Europe de l'Ouest (Windows)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Whole company (domain)</source>
      <translation>Toute la société (domaine)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>a guess</source>
      <translation>une supposition</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>biometric data</source>
      <translation>données biométriques</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>confirmed</source>
      <translation>confirmé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>d MMM yyyy</source>
      <translation>d MMM yyyy</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>ethnic origin</source>
      <translation>origine ethnique</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>genetic data</source>
      <translation>données génétiques</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>health</source>
      <translation>santé</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>how they said yes</source>
      <translation>comment ils ont dit oui</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>looked at, fine</source>
      <translation>vu, sans problème</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>political views</source>
      <translation>opinions politiques</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>religion or belief</source>
      <translation>religion ou croyance</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>sensitive data</source>
      <translation>données sensibles</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>sex life</source>
      <translation>vie sexuelle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>sexual orientation</source>
      <translation>orientation sexuelle</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>tells of children</source>
      <translation>parle d’enfants</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>that a yes can be taken back</source>
      <translation>qu'un oui peut être retiré</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>the channels</source>
      <translation>les canaux</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>the companies it names</source>
      <translation>les sociétés nommées</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>the confirmation</source>
      <translation>la confirmation</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>the date</source>
      <translation>la date</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>the kept proof</source>
      <translation>la preuve conservée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>the language</source>
      <translation>la langue</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>the place</source>
      <translation>le lieu</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>the wording</source>
      <translation>le texte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>to be checked</source>
      <translation>à vérifier</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>trade-union membership</source>
      <translation>appartenance syndicale</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>what for</source>
      <translation>pour quoi</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>words removed</source>
      <translation>mots retirés</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>{these} and {last}</source>
      <translation>{these} et {last}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>“{name}”</source>
      <translation>« {name} »</translation>
    </message>
  </context>
  <context>
    <name>WordsSettings</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>Add a word…</source>
      <translation>Ajouter un mot…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>Done. It counts for the lists you import from now on.</source>
      <translation>Fait. Cela compte pour les listes importées désormais.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>Look at all leads again</source>
      <translation>Revoir tous les prospects</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>Looking at all leads again</source>
      <translation>Nouvel examen de tous les prospects</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>Remove the word {word}</source>
      <translation>Retirer le mot {word}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>Version of the rules: {version}</source>
      <translation>Version des règles : {version}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>Words of your own are flagged on top of the shipped rules; others you can let pass. They count for the lists you import from now on; look at all leads again to use them on those you have. What you decided stays.</source>
      <translation>Vos propres mots sont signalés en plus des règles fournies ; vous pouvez en laisser passer d'autres. Ils valent pour les listes importées à partir de maintenant ; revoyez tous les prospects pour les appliquer à ceux que vous avez. Vos décisions restent.</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>Words that raise a flag</source>
      <translation>Mots qui déclenchent un signalement</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>every text</source>
      <translation>tout texte</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>never flagged</source>
      <translation>jamais signalé</translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>{count} leads looked at. New flags: {added}, gone: {dropped}.</source>
      <translation>
        <numerusform>{count} prospect revu. Nouveaux signalements : {added}, disparus : {dropped}.</numerusform>
        <numerusform>{count} prospects revus. Nouveaux signalements : {added}, disparus : {dropped}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>“{word}”: {told}  ·  {where}</source>
      <translation>« {word} » : {told}  ·  {where}</translation>
    </message>
  </context>
  <context>
    <name>Workspace</name>
    <message>
      <location filename="../../lead_desk/desktop/workspace.py" />
      <source>Choose lists to look at</source>
      <translation>Choisir des listes à regarder</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/workspace.py" />
      <source>Leave the samples</source>
      <translation>Quitter les exemples</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/workspace.py" />
      <source>Lists ({endings});;All files (*)</source>
      <translation>Listes ({endings});;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/workspace.py" />
      <source>Sample lists: made-up people in a store that is thrown away</source>
      <translation>Listes d'exemple : personnes inventées dans une base qui sera jetée</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/workspace.py" />
      <source>Take the tour</source>
      <translation>Faire la visite</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/workspace.py" />
      <source>Try everything. Nothing here reaches your own store.</source>
      <translation>Essayez tout. Rien d'ici n'atteint votre propre base.</translation>
    </message>
  </context>
  <context>
    <name>YesNoInput</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/inputs.py" />
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/inputs.py" />
      <source>No</source>
      <translation>Non</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/inputs.py" />
      <source>Yes</source>
      <translation>Oui</translation>
    </message>
  </context>
  <context>
    <name>_EventCard</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>No. {number}, {when}, {who}</source>
      <translation>N° {number}, {when}, {who}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Seal {seal}</source>
      <translation>Sceau {seal}</translation>
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>The entry</source>
      <translation>L'entrée</translation>
    </message>
  </context>
</TS>
