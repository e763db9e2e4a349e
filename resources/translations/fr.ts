<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>Acts</name>
    <message>
      <location filename="../../lead_desk/desktop/undoing.py" />
      <source>Bring back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/undoing.py" />
      <source>Bringing back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Brought back: {count} leads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Differences answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Do not contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Done, can be undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Field set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Flagged cells removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Flags decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Lawful basis set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Lead corrected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Leads deleted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Leads merged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Look-alikes kept apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Restriction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/undoing.py" />
      <source>The last act is an import. Undo it here if you mean it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/undoing.py" />
      <source>There is nothing to undo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/undoing.py" />
      <source>Undoing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Undone: {count} leads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>alike names, same company</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>alike names, same company domain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>alike names, same mailbox name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>alike names, same town</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>every email and number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>left as they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>lifted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>same email</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>same number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>taken over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>the do-not-contact entries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>the flags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>the restriction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>the stricter lawful basis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>{count} asked for no contact since and stay away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>{count} went out in an export since and stay as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>{count} were changed since and stay as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>{count} were deleted since and stay deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>{count} were merged since and stay as they are.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AddStops</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>&amp;Because</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>&amp;Channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>A domain stops everybody at that company.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>Add {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>Addresses, numbers, domains</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>All channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>Because</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>Channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>Do not contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>Who must not be contacted?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>one a line: name@firm.example, +45 20 30 40 50, firm.example</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>{count} can't be read: write numbers with their country code (+45 …).</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AnswersFile</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>&amp;Asked on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>&amp;Because</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>&amp;Channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>&amp;Topic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Answers of a do-not-call list (TPS, Robinson, NIX …)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>As the file says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>As the file says, else all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Asked on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Because</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>C&amp;ountry of phones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Country of phone numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>DK, if numbers lack +45</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Import a list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>It &amp;says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>It says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Looking at the file …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Only this kind of mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>People who said no: opt-outs, bounces, objections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Say which list was asked, and when.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Service messages end as well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Service messages too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>The file &amp;holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>The file couldn't be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>The file holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Which &amp;list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>Which list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>everybody in it is on the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>for each row whether it is on the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>leave empty for all marketing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>those left after the listed were taken out</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ApproverSettings</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>A colleague's card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Also take back the approvals that rest on it (lost or stolen)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Approvers of assessments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Card saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Make my approver's key…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Nothing signed with it is accepted any more. This cannot be undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>One approver signs an assessment once; every laptop that trusts the approver's key accepts the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Revoke</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Revoke the key of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Revoke…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Save my card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Save my card…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>The key is made. Hand out its card, read out its letters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>The key is revoked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>There is no approver's key on this computer. Only approvers need one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Trust a colleague's key…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>Your fingerprint: {fingerprint}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>revoked on {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>this computer's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/approver_settings.py" />
      <source>trusted since {day}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AskReason</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/ask.py" />
      <source>In a few words; it is kept in the audit log's record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/ask.py" />
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AssessmentFiles</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>Bring in an assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>Report saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>Save for other laptops</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>Save the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>Saved. Send the file to your colleagues by any way you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>The key is trusted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>{number}, version {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>“{title}” is approved, signed by {approver}. Leads that rest on it are judged again now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>“{title}” is here as a draft.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_files.py" />
      <source>“{title}” was here already; nothing changed.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AssessmentsPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>All assessments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_work.py" />
      <source>All channels it covers need consent in these countries.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_work.py" />
      <source>An answer rules this use out, such as sensitive data, children, or no opt-out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Approved by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Approved. Leads that rest on it are judged again now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Assessments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Author</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Bring in a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Compare versions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Leads that rest on it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Look again by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>New assessment…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>New version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>No assessment yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_work.py" />
      <source>One of the three tests did not come out in favour.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Report (PDF)…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Save for other laptops…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_work.py" />
      <source>Some questions are still open or answered too briefly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Start from a template…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Take approval back…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>The approval is taken back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_work.py" />
      <source>The client's own assessment is not recorded completely.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_work.py" />
      <source>The text was changed after it was signed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Turned down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>Version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_work.py" />
      <source>What it covers is not complete: purposes, channels, audience, sources, countries, columns, recipients.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>You need one before you export leads that rest on legitimate interest. It takes about ten minutes, and a template does half of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>{title}  ·  version {version}  ·  {state}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessments.py" />
      <source>{title}  ·  what changed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AuditPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>All entries are unbroken and the store is sound.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Ask the gate again what it said in past exports, with the facts of that day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Asking the gate again about past exports…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Audit log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Checking the store and every entry…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Each entry seals the one before it, so that nothing can be changed or taken out unseen. Entries hold numbers and codes, never people's data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>No.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Replay past verdicts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Show older entries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Some past verdicts come out otherwise under the same rules. Ask for help.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>The log does not add up. Don't export; restore a backup or ask for help.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>The others were judged by earlier rules.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>There is no export yet whose verdicts are kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Verify</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>Who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>{same} of {checked} came out the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>{same} of {checked} past verdicts come out the same to the last code.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BulkChange</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>&amp;Field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>&amp;New value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>&amp;Tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>&amp;What to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Add a tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Change leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Change {count} leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Empty clears the field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Fill in the new value to see what will happen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>New value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Remove a tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Set a field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Wh&amp;y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>What to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Where do you know it from?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Why</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CampaignForm</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>&amp;Leads of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>&amp;Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>All sources and imports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Autumn mail to fair visitors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>By</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Columns that go out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Goes &amp;to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Goes to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>How to say stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>How to stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Import {number}: {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Leads of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Name in the message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>None attached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Only if people can stop single topics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Our own use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Postal address in the message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Privacy notice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Reply STOP, link in each message, …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Sender</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Sender's address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Source: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>The message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>Topic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>True of this message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>What &amp;for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>What for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>What is it for?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/campaign_form.py" />
      <source>import {number}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChangePreview</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>It couldn't be worked out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>Their standing is worked out afterwards, in the background.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>What will happen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>Who is ready or blocked stays the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>Working it out…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>{changed} new entries on the do-not-contact list, from {leads} leads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>{changed} of {leads} leads change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>{count} of them hold something else now, which is written over: {values}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChoiceInput</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/inputs.py" />
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ColumnChooser</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/column_chooser.py" />
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/column_chooser.py" />
      <source>Columns that stay in sight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/column_chooser.py" />
      <source>Down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/column_chooser.py" />
      <source>Find a column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/column_chooser.py" />
      <source>Move the column to the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/column_chooser.py" />
      <source>Move the column to the right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/column_chooser.py" />
      <source>Stay in sight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/column_chooser.py" />
      <source>Up</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CompareView</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>Changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>Compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>Earlier version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>Is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>Later version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>No answer differs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>Nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>Version {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>Was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>{count} answers differ</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ConflictList</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>Differing values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>Field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>Flag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>L   Leave as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>Lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>Leave all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>List</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>No differing values wait. Imports with the rule 'ask me' put them here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>Row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>T   Take it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>Take all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>The list says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>You have</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>{count} values left as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>{count} values taken over.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Consequences</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>Counting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>Looking through the whole list…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>The counts couldn't be made. You can still import; nothing goes out unchecked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>What will happen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>already there or twice in the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>blocked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>come back: their own opt-in is newer than their stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>left out: on your do-not-contact list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>need a look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>new people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>opt-ins that prove too little; they lack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>opt-ins with everything the law asks for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>people you have, updated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>ready to export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>rows that can't be read as a person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>said no to one channel: stopped there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>{count} rows looked at so far…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DateInput</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/inputs.py" />
      <source>{name}: known</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DropCatcher</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/drop_zone.py" />
      <source>Drop to look at it. Nothing is stored yet.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DropZone</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/drop_zone.py" />
      <source>Choose files…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DuplicatesPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Are they one person? Choose which values stay. The merge can be undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Compares all leads; proposes pairs, merges nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Differing values  {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Duplicates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>K   Keep both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Kept as two people; they are not proposed again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Leads side by side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Leads with the same email, number, or name and company are one already. Look for alike ones here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Look alike  {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Look for duplicates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Looking for duplicates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>M   Merge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Merged into one lead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>N   Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>No look-alikes wait</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Pairs that look alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>{count} pairs look alike.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EditLead</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>Edit lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>Where do you know it from?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>Why</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Evidence</name>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>A note says why the company can be presumed to want this call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The address belongs to the company and names no person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The address was not collected by software</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The address was published or handed over without a note against advertising</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The call concerns the object of a running contract with the person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The company is a legal person of its own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The company published the address for messages of this kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The directory entry says that advertising calls are welcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The employer is a company or public body, not a sole trader or partnership</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The message carries your postal address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The message is marked as unsolicited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The message is written by hand to this one person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The message or call says who supplied the data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The offer concerns the person's job</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The person bought from you within two years or asked you within six months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The person gave the address out in order to get advertising</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The person stands in the directory without an asterisk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The person was told of the advertising and could object when the address was collected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The product is one the law lets you sell by phone: books, papers, insurance mediation, rescue or ambulance subscriptions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The recipient itself published this address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The sender and the template are registered with the telecom provider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>The subject line carries the &lt;ADV&gt; label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>There is an existing relationship from which consent can be inferred</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>This is the one and only message that asks for consent</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ExportsPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source> and </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>All exports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>By</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Campaign saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Campaigns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Check an old list…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Choose a list that left earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Choose {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Earlier exports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Every lead is judged again in the moment of the export. A passport goes beside the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Excel (*.xlsx);;CSV (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Export {count}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Exporting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Exports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Give the campaign a name first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Goes to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>It stands in the log and in the passport.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Lists (*.xlsx *.csv *.ods *.xls);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>New export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>New export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>No exports yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>None yet. A campaign says what for, by which channels and to whom; it can be used again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Nothing can go out yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Open the campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>SHA-256 of the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>SHA-256 {hash}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Save the campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Save the export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Stayed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>The campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>The list without the others: {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>The reasons and the quickest ways out stand on the right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Went out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>What for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>What went out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Which people of a list that left earlier may still be used?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>Who stayed behind and why: {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>at least one channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>what for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>{count} leads are in {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>{fine} of {rows} people may still be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/exports.py" />
      <source>{held} stayed behind. The passport beside it shows why each lead may be used: {passport}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FacetPopover</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>Counting…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>Find a value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>No values to choose from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>The values couldn't be counted.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Fields</name>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Age</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Birth date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>City</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Company</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Company size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Department</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Email</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>First name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Industry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Job title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Last contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Last name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>LinkedIn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Mobile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Opt-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Opt-in channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Opt-in date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Opt-in place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Opt-in wording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Postcode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Revenue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Salutation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Source id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Street</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/fields.py" />
      <source>Website</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FilterBar</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>Add filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>Clear filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>Filter by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>Remove the filter {field}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FlaggedCell</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/flagged_cell.py" />
      <source>The flagged cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/flagged_cell.py" />
      <source>Why we ask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/flagged_cell.py" />
      <source>{field} of {lead}  ·  {place} of {count}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GateView</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Do it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Do it: {act}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Good to know</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>I looked at these columns: they are needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Judging every lead…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Nobody is judged yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Show: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Start with the first act below: it frees most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Stay behind for good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>Staying behind, and why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>The leads couldn't be judged. Nothing goes out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>What frees most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>What the gate says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>frees {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>{cleared} leads go out. {held} stay behind.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>About</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Bring back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>By</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Earlier states are kept for 30 days and the last 50 acts. What protects people is never undone: do-not-contact, flags, restrictions, deletions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Earlier states of {count} acts are gone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Erases what undo would bring back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Forget all earlier states?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Forget earlier states…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Forget them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Its earlier state is no longer kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Nothing done so far can be undone afterwards. The list itself stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Nothing was done yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>This protects people, so it stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>When</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HomePage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Assessments to finish or approve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Assessments to look at again soon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Drop a lead list here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Excel, OpenDocument or CSV. You see what it holds, and what may be used, before anything is stored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Export the ready ones…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Flags to look at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Home</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>How ready your {count} leads are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Last export: {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Last imports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>No source named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>None yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Nothing right now. All flags are checked and the assessments are in date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Pairs of leads that look alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>People to tell that you have their data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Show the leads of {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Start with a list: drop a spreadsheet above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Values of a list that differ from yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>What holds leads back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>What needs you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Where your leads come from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>{when} · {created} new, {rejected} rejected</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ImportFilePage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>   {place} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Checking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Choose another file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Choose {what} to see what will happen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Columns: all {count} kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Columns: {kept} of {count} kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Every lead carries where it came from and why it may be used. You can change it later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Go on with the next file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Import finished: {count} rows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Import it again only if you want its people brought up to date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Import {count} rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Import “{file}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Importing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Importing {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Judging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Leave this column out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Looking at {file}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Matched from the column names and the values. What isn't kept is never stored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>No file is open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Nothing is stored until you press Import. You can undo the whole import afterwards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Nothing is stored yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Progress of the import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Save the rejected rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Skip this file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Starting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Still to choose: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Storing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>The import didn't work. Nothing was stored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>This file couldn't be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Tick that you know how it was collected. If you don't, ask who gave it to you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Was the list collected fairly?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Where from, and what will happen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>You can go on working on the other pages meanwhile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>You don't need it to sell. The simplest way is not to store it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>You imported this very file on {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>{count} rows saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>{done} of {total} rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>{done} rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>“{header}”: {what}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ImportResult</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Answer {count} values that differ from yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Blocked leads are safe in the store; they only can't leave it yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Check the {count} that need a look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Compare {count} pairs that look alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Export the {count} ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Look at the next file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Looking for duplicates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Save the rejected rows, with reasons ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Show these leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Undo this import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>What now?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>{file} is in: {ready} ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>{remedy}: frees up to {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>{rows} rows: {created} new, {updated} updated, {same} already there, {rejected} rejected, {stopped} stopped.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ImportsPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Bring back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Bringing back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>By</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Check an old list…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Drop a spreadsheet anywhere on this window. You see what it holds before anything is stored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Everything that was done, with undo (Ctrl+H)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Flagged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>History…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Imports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Import…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Lawful basis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>New leads of '{file}' go, changed ones get their earlier values back. People who said stop stay stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>No lists yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>No.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Rejected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Show its leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Stopped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Undo import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Undo this import?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Undoing the import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Undone: {removed} leads removed, {restored} restored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Updated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>Which people of a list that left earlier may still be used?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>{count} leads are back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/imports.py" />
      <source>{kept} stay because they were changed or exported since.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LeadActs</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Also never contact them again (recommended when they asked)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Changing leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Delete leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Delete {count} leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Do not contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Lawful basis set for {count} leads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Noted for {count} people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Recorded for {count} leads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Sent on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>{count} leads are deleted with everything known about them. Deleting can't be undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>{count} leads changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>{count} leads deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>{count} leads go on the do-not-contact list. This can't be undone by an import.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>{count} new entries on the do-not-contact list.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LeadCells</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>At most {count} cells can be pasted at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>Import the list instead; an import can be undone as a whole.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>Nothing can be pasted here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>Pick fewer rows, or export them: the file then carries its passport.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>Status, basis and source are changed by acts. Pick a cell of a field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>That is too much to copy, or it is still being read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>{count} addresses were left empty: that way is not open for them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>{count} leads changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>{count} rows copied; the audit log has it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>{count} stayed behind: they may not be used yet. Copying counts as exporting.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LeadDetails</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source> (our guess)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>After that: {reasons}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Can't be exported yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Do not contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Edit…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Flags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Keep until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Lead without a name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>List</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Look at it in Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>May I …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Needs a look before it can go out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Note: {sentence}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Obtained on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>On file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>On hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Pick a lead to see why it may or may not be used, and what would free it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Reaches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Ready: has what your rules ask for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Tell them by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>This lead couldn't be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Use is restricted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>Where from and why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>{file}, row {row}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LeadGrid</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lead_grid.py" />
      <source>Leads</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LeadTable</name>
    <message>
      <location filename="../../lead_desk/desktop/models/lead_table.py" />
      <source>Tick</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LeadsPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Change…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Delete…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Do not contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Esc to clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Evidence…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Import…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Link to assessment…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Merge…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Note that these people were told…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Record it for all of them…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Search leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Search name, company, email…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Set lawful basis…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Set the basis of all of them…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>Tick all {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>{count} ticked</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Lia</name>
    <message>
      <location filename="../../lead_desk/desktop/lia_port.py" />
      <source>All: {kind}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Breach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Client</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/lia_port.py" />
      <source>Clients</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Complaints</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Consumer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Customer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Does not prevail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Email</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Enquiry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Enrichment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Frequency cap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Generic addresses first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Generic corporate address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>High</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Higher frequency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Law change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Medium</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Named business contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>New source terms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No enrichment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No profiling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/assessment_work.py" />
      <source>Our own use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Ours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Partly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Prevails</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Private</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Public</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Role relevant only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Screening beyond duty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Second review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Shorter storage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Sms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Sole trader</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Source named in message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/lia_port.py" />
      <source>Tools and services working for us</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>With conditions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LiaEditor</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>All questions are answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Approve…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_help.py" />
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Next question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Next: {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>One question at a time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Question {number} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Saving…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>This version is {state} and can't be changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>Turn down…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>{count} of {total} questions still open</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LiaFacts</name>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Collected between {first} and {last}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Filled columns: {list}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>In use: {list}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>Leads: {list}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>{count} columns in use are not covered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>{count} countries of the leads are not covered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>{count} leads are of a kind that is not covered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>{count} leads are private persons or have a private mailbox.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>{count} leads did not give their data themselves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>{count} leads have a private mailbox.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>{count} leads have findings of a child.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>{count} leads have findings of sensitive data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>{count} leads: the oldest were collected more than 12 months ago.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>{count} of {people} leads are private persons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>{count} of {people} leads gave their data themselves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>{count} of {people} leads have a private mailbox.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>{count} sources in use are not covered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>{people} leads come from these sources.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>{people} leads rest on this assessment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/law/lia_facts.py" />
      <source>{people} leads with {columns} columns.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LiaHelp</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_help.py" />
      <source>For example</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_help.py" />
      <source>Your data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_help.py" />
      <source>Your data say otherwise</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <location filename="../../lead_desk/desktop/window.py" />
      <source>If you stop now, nothing of it is stored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/window.py" />
      <source>Stop the work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/window.py" />
      <source>Work is under way</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MakeKey</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>&amp;Job</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>&amp;Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>&amp;Passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>A passphrase needs 12 characters or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>A person, not a team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Empty: this computer's password store keeps it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>First and last name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Job</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Make an approver's key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Make the key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Once &amp;more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Passphrase once more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>The key that is here now is given up. Colleagues must trust the new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>The two passphrases differ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>With this key you sign approvals, so that colleagues' laptops can check them. It never leaves this computer.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MappingTable</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>(column {letter})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Age check only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>As a stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Becomes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Better not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Columns of your file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>In your file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Keep as “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Kept?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Looks like</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>Yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/mapping_table.py" />
      <source>{column} becomes</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MarkTold</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>&amp;Privacy notice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>&amp;Sent on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>Note it for {count} people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>Note it only after the notice has gone out. Lead Desk sends nothing itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>People were told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>Privacy notice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>There is no privacy notice yet. Add one under Sources &amp; recipients first.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MergeTable</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/merge_table.py" />
      <source>(empty)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/merge_table.py" />
      <source>Keep all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/merge_table.py" />
      <source>Kept whatever you choose: {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/merge_table.py" />
      <source>No. {number}, joins it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/merge_table.py" />
      <source>No. {number}, stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/merge_table.py" />
      <source>The same in all: {fields}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/merge_table.py" />
      <source>{field}: keep all of them</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NameView</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_view.py" />
      <source>Another view has this name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_view.py" />
      <source>Name of the view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_view.py" />
      <source>Save view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_view.py" />
      <source>Save what you see as a view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_view.py" />
      <source>Search, filters, order and columns. It is kept encrypted in your store.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/name_view.py" />
      <source>Such as: Danish fair leads</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NewAssessment</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>&amp;Author</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>&amp;Number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>&amp;Start from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>&amp;Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>An empty form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>Author</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>First and last name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>It says why you may contact people without asking them first, and where the limits are. About ten minutes. What the store knows (countries, sources, columns) is filled in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>New assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>Number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>Start from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/new_assessment.py" />
      <source>Trade fair Aarhus 2026</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NothingHere</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/nothing_here.py" />
      <source>Choose files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/nothing_here.py" />
      <source>Drop a spreadsheet anywhere on this window. You see what it holds before anything is stored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/nothing_here.py" />
      <source>No lead fits this search, these filters and this tab.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/nothing_here.py" />
      <source>No leads yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/nothing_here.py" />
      <source>Nothing matches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/nothing_here.py" />
      <source>Show all leads</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NumberInput</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/inputs.py" />
      <source>not set</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OpenList</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_open.py" />
      <source>Check: {sentence}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_open.py" />
      <source>Still to do</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Page</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/page.py" />
      <source>That didn't work. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PasteCells</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/paste_cells.py" />
      <source>Cells that can't take their text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/paste_cells.py" />
      <source>Paste</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/paste_cells.py" />
      <source>Paste into {cells} cells of {leads} leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/paste_cells.py" />
      <source>Paste {count} cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/paste_cells.py" />
      <source>Row {row}, {field}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/paste_cells.py" />
      <source>What is there now is written over; the history keeps it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/paste_cells.py" />
      <source>{count} cells can't take their text; they stay as they are:</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PickList</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/pick_list.py" />
      <source>Type to find</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Provenance</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>&amp;Assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>&amp;Country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>&amp;Known people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>&amp;Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Ask me where they differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Country if none is given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Fill in what is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Filled in from the last list of this kind. Please check.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>I know how this list was collected, and it was fair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Lawful &amp;basis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Lawful basis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Leave as they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>New purpose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>New source…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Nothing is imported without somebody's word; the log keeps whose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>People you have already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>There is no assessment yet. You can import now and write it afterwards; the leads wait for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>They are stored, but stay blocked until somebody says why they may be used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>This list is newer: update</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>What &amp;for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>What for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>Where do these people come from?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>the lawful basis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>the source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/provenance.py" />
      <source>what for</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QuestionBox</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>Children</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>Filled in by Lead Desk from its table of channel rules.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>First and last name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>How bad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>How likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>In words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>Job</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>Others at risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>Unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>Your data say otherwise: {sentence}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>at least {count} characters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>one a line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>still open</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Assessments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Audit log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Do not contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Duplicates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Exports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Home</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Imports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Lock now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/navigation.py" />
      <source>Sources &amp;&amp; recipients</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReadingBar</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Letters (encoding)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Names in row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Row with the column names, 0 for none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>Sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>columns as in “{file}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>looks like an export of {tool}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>{count} rows</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecordEvidence</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>&amp;How</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>&amp;How you know</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>&amp;On</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>&amp;Similar because</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>&amp;What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>&amp;What is true</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>&amp;What they agreed to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>A fact that a channel's rule asks for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>All four must be true, or the evidence counts as incomplete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Each message says how to refuse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Evidence for {count} leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>First write down what they agreed to: Sources &amp; recipients, What people agreed to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>How they asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>How they said it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>How you know</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>It &amp;was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>It lets you answer that request, within 90 days. It is no yes to marketing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>It was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>On</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Only these &amp;channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Record evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Record for {count} leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>State it only where you can show it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Their channels are stopped at once, and no import lifts that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>They asked us for something</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>They bought from us (own customers)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>They could refuse when we took the address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>They gave us the address themselves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>They said yes (consent)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>They took their yes back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>We sold it, and we are the sender</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>What happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>What is true of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>What they agreed to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>What they asked for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>What they bought</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Why your offer is similar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Wordings stand under Sources &amp; recipients. No channel ticked means all that it names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>a free account inside a paid offer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>a negotiation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>a quote, a call back, …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>a sale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>at least 20 letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>by phone, answered the mail, …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>by phone, web form, …</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RegisterForm</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_form.py" />
      <source>* is needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_form.py" />
      <source>* is needed   • is needed before the leads may be exported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_form.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Registers</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Assessments are approved only with an approver's key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Assessments need two people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Colleagues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Columns agreed with them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Companies it names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Compliance owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Countries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Country (two letters)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Counts as a child below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>DK, DE, FR</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Data contract signed on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Data protection officer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Dismissed flags need two people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Email for requests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Expo Hannover 2026, order 1182, …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>First and last name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>How they said yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>In a sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>In use from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>It is marketing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>It says how to object</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>It says that a yes can be taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Job</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Keep for months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Language (two letters)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Lawful bases it allows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Leads made for them are theirs alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Licence or contract</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>May act as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>New colleague…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>New notice…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>New purpose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>New recipient…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>New source…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>New wording…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Newsletter form 2026, badge scan, …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Obtained on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Only for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Our company</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Our company…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Privacy notices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Purposes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Purposes agreed with them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Recipients</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Representative in the EU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Representative in the UK</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Reviewer of flags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>SHA-256 of the kept proof</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Safeguard ends on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Safeguard outside Europe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Safeguard signed on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Sales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Supplied by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>The people gave us their data themselves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Their terms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Their written instruction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>They said yes to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Trade-fair follow-up, …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Transfer looked at on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>True of all of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>We work on their instruction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Web page or order number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>What for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>What kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>What people agreed to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>What they read or heard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Who is it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Why do they get data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>Why that long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/register_specs.py" />
      <source>page, stand</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Report</name>
    <message>
      <location filename="../../lead_desk/desktop/report_pdf.py" />
      <source>Legitimate-interest assessment · confidential</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/report_pdf.py" />
      <source>Page {page} of {count}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReviewPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>A child's lead can only be deleted or corrected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>All checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>All flagged cells of “{field}” on show are removed; their leads stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Delete the lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Delete the lead…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Do the same for {count} alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Groups of flags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>It is something else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>It is something else…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>It's a guess.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>It's fine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Its very name asks for such data, so nothing of it goes out. Is it something else? Then say so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Leave the column out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Leave the whole column out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>No flag waits for you. When a list may hold data of children or sensitive data, it shows up here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>No, it's fine…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Remove the cell, keep the lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Remove the cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>S turns this on and off. J and K move on and back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>The column “{header}”: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>The lead is deleted with everything known about it. This can't be undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>We are quite sure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>We are sure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>What does the column “{header}” hold?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>What is it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Why is it not {what}? The answer is remembered for the same text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>Yes, that's what it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{act}, key {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{count} cells removed. The leads stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{count} confirmed. They stay out of exports.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{count} found to be fine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{count} leads deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{what}
{field} · {count} open</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Said</name>
    <message>
      <location filename="../../lead_desk/app/declarations.py" />
      <source>'organisation' must be written as [organisation], once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>12 months from the last message we sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/editing.py" />
      <source>A change of basis needs a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>A condition is not shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>A customer expects a message from you; a stranger does not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/assessments.py" />
      <source>A decided assessment does not change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/write_assessment.py" />
      <source>A decision needs a name and a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/writers/desk.py" />
      <source>A file is written as one of {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/export_list.py" />
      <source>A file of that name cannot be replaced.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/findings.py" />
      <source>A flag can be confirmed or dismissed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/writers/atomic.py" />
      <source>A folder already has that name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/import_file.py" />
      <source>A lawful basis must be chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/editing.py" />
      <source>A legal hold keeps these data from being erased.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/merging.py" />
      <source>A merge takes two to {1} leads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>A minute to read one e-mail, some annoyance for those who have no interest any more. No cost and no effect outside work.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/exchange_assessments.py" />
      <source>A newer version was decided here already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>A person who may speak for the client.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>A person who stopped at our stand knows us. One message with a measured example lets them judge whether a talk is worth their time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>A person's first and last name. A second person should approve it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/merging.py" />
      <source>A pick names no field or lead of this merge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>A rule could not be applied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>A short name that colleagues recognise, and a number that never changes. Leads point to the number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/change_leads.py" />
      <source>A tag is one short label.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>A weak sign of sensitive or children's data was seen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>A yes is no obstacle if you say how you deal with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Addresses taken from a social network against its terms are not fair.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>After a year many people have changed their job.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>After the last fair two of 280 people objected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>All channels together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>All of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>All of them, unless you have a good reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/writers/formats/xlsx.py" />
      <source>An Excel sheet ends at 1,048,576 rows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/approver_keys.py" />
      <source>An approver has a first name, a last name and a job.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/import_file.py" />
      <source>An assessment belongs to the basis legitimate_interest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/start_assessment.py" />
      <source>An assessment needs a key and a title.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/registers.py" />
      <source>An entry that leads may rest on cannot be removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>An export needs a named person who answers for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Answer the question in the assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Approved by its author</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Are children or other vulnerable people among them?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Are purpose and method widely understood by people like these?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Are special categories or criminal data involved (health, belief, politics, origin, union, sex life, offences)?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Are there data that people find private (home address, private phone, income, whereabouts)?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Are there other ethical concerns?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/write_assessment.py" />
      <source>Ask a colleague to approve it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Ask a lawyer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Ask a second person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Ask for a new consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/approver_keys.py" />
      <source>Ask for a new key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/exchange_assessments.py" />
      <source>Ask for an approval with a new key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/assessment_file.py" />
      <source>Ask for the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/exchange_assessments.py" />
      <source>Ask the approver for a new version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/exchange_assessments.py" />
      <source>Ask the approver for it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/exchange_assessments.py" />
      <source>Ask the approver for the newest one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/exchange_assessments.py" />
      <source>Ask the approver for the signed file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/assessment_file.py" />
      <source>Ask the approver for their card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/exchange_assessments.py" />
      <source>Ask the approver to sign a new version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/exchange_assessments.py" />
      <source>Ask the approver to sign with their own key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/gate/waiver.py" />
      <source>Ask the compliance owner.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Ask the sender for a plain xlsx or csv file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Asked for if your organisation has a data protection officer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Asked not to be contacted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Asking for consent at the stand: visitors were in a hurry and a form would have kept most of them from asking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessed after first use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment is a draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment not complete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment out of date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment rejected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment soon out of date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment: other channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment: other country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment: other data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment: other people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment: other purpose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment: other recipient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Assessment: other source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>At least one, such as consent, company mailboxes, fewer columns, own customers only, advertising.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>At most twelve months later. After this day nothing may leave on this assessment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/type_cells.py" />
      <source>At most {1} cells can be pasted at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/copy_cells.py" />
      <source>At most {1} leads can be copied at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/stop_files.py" />
      <source>At most {1} letters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>At work people expect to be addressed about work; in private life far less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Attach a notice to the campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Attach the client's instruction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Attach the signed contract</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/write_assessment.py" />
      <source>Author and approver are the same person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Be honest. A modest interest is fine if the effect on people is small.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Before a Danish consumer is passed on to another business, the Robinson list must have been checked within 90 days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Before the data are used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Being mentioned in a privacy notice does not by itself make somebody expect it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Belongs to another client</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Better somebody else than the author.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/errors.py" />
      <source>Bring it back from a backup, or find where it was moved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>California: broker duties</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Calling hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/takeback.py" />
      <source>Change the leads by hand; their history has the old values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Check again and import the result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Check is too old</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Check it again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/assessment_file.py" />
      <source>Check its name and its rights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/apply_file.py" />
      <source>Check its name and your rights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Check the US listing again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/exchange_assessments.py" />
      <source>Check the date of both computers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>Check the disk's free space and rights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/errors.py" />
      <source>Check the disk, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/sheet_reading.py" />
      <source>Check the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Check the list and import the result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/errors.py" />
      <source>Check the rights of the folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Check the sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Check the store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Check them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Children can never be addressed on this basis. For others who cannot defend themselves well, say what you do to protect them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>Choose a passphrase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Choose a purpose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/writers/atomic.py" />
      <source>Choose another file name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/writers/atomic.py" />
      <source>Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/sheet_reading.py" />
      <source>Choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/record_evidence.py" />
      <source>Choose channels that it names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Choose e-mail, text message, phone or post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Choose from the register of purposes. A new purpose needs a new version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Choose one of its sheets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Choose one of those offered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Choose single sources, or a whole kind of source if you can say the same about all of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/merging.py" />
      <source>Choose the leads that are one person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Choose the right basis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/errors.py" />
      <source>Close Lead Desk, keep the store's folder out of synchronised folders, and open again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/export_list.py" />
      <source>Close it if it is open in another program, or choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Close it there, or work on a copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/errors.py" />
      <source>Close it there, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/findings.py" />
      <source>Closing a column's warning needs a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Codes of your trade association, terms of the fair, terms of the website the data come from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Collect consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Column may never leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Column not agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/exchange_assessments.py" />
      <source>Compare the fingerprint with its owner by phone, then trust the key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Complete it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Complete the campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Complete the customer evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/write_assessment.py" />
      <source>Complete the form.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Complete the organisation card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Complete the proof of consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Complete the source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Conclusion: may you rely on legitimate interest?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Consent cannot be proved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Consent does not cover this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Consent is claimed, but what was said, when or how is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Consent needed for this channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Consent too old</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Consent withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Correct it, or leave the channel out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/checks.py" />
      <source>Correct it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Could you reach the purpose without these data?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Country guessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Criminal data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Customer exception not open here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Customer exception not proved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Data protection law and the law on unwanted messages are two locks. This assessment opens only the first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Data that do not come from the person: at the latest with the first message and within one month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Date of the decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Date of the next review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Delete it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/sheet_reading.py" />
      <source>Delete the columns you do not need.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Delete, or correct a wrong date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Denmark, Sweden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Denmark, phone, named business contact: allowed until they object</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Describe the steps as a colleague would see them. Collecting, sorting and passing on are steps of their own, not only the message.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Did you collect the data from the people themselves, and what were they told?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/findings.py" />
      <source>Dismissing a flag needs a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Do access, deletion and the do-not-contact list work for these data?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/approver_keys.py" />
      <source>Do not use the file; ask the approver for it by another way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Do people lose control of their data?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Do the data concern people in their work or in their private life?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Does at least one safeguard go beyond what the law demands anyway?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Download it again, or open it in your spreadsheet program and save it anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>E-mail and phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Each one so concrete that somebody can check it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Enquiry: they talked to us at the stand; the data have not been used before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Eva Holm, head of compliance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/writers/formats/xlsx.py" />
      <source>Export as CSV instead, or leave that field out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/writers/formats/xlsx.py" />
      <source>Export as CSV, or in parts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/copy_cells.py" />
      <source>Export them instead; the file gets a passport.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Filled in by Lead Desk. Where it says that consent is needed, this assessment alone does not open the channel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Finding new business customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Fingerprint of the client's document (SHA-256)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Finish the import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Finish the request</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>Four words that do not belong together are easy to keep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/errors.py" />
      <source>Free some space and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>From 13 May 2027 Indian law knows no legitimate interest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>From 300 contacts we expect 30 talks and five customers. Water works lose less water because faults are found earlier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>From the data to the result: why does a message to these people lead to what you want?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Get a consent, or rely on an assessment where the law allows it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Get a written licence, or use another source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Get it approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/import_file.py" />
      <source>Give a code of two letters, such as DK.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/approver_keys.py" />
      <source>Give all three.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/start_assessment.py" />
      <source>Give both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Give it here, or with --password-file on the command line; or drop a copy saved without one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/change_leads.py" />
      <source>Give one of at most {1} signs, without ; , or |.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/law/lists.py" />
      <source>Give the country as well: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/record_evidence.py" />
      <source>Give the day on which it happened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/screening_files.py" />
      <source>Give the day on which the list was asked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Give the evidence, on the campaign, the source or the lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/writers/desk.py" />
      <source>Give the file name one of these endings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Giving data of Californians to third parties may make you a data broker.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>Go back to the earlier keyring, or open with the recovery key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Have a look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/approver_keys.py" />
      <source>Have its owner read theirs out to you, and give that one to trust the key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Have you checked the rules on advertising for each channel and country (question S9)?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Held for another client too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>How does this actually serve the purpose?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>How important is it, and what happens if you may not do it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>How likely and how severe is that?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>How long ago were the data collected, and has anything changed since?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>How long are the data kept, counted from what?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>How many contacts per person and month at most?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>If from somebody else: what did they tell people about passing the data on, and does that include you?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>If it lies in the cloud, open it there once so that it is downloaded, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>If so, a legitimate interest can never be enough. Take them out first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>If the data come from somebody else, questions B7 and G4 must be answered as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>If there are none, say why not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/errors.py" />
      <source>If you brought back a backup, confirm it; else look for the newer file. Exports wait until then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Imagine the person asks you on the phone where you have the number from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Impact assessment to consider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Import not finished</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/type_cells.py" />
      <source>Import the list instead; an import can be undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>In {country}, {channel} is allowed only after checking: {detail}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>In {country}, {channel} to this kind of recipient needs the person's consent, and there is none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>India: basis ends in 2027</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/errors.py" />
      <source>Install it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/assessment_file.py" />
      <source>Install the newer version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/errors.py" />
      <source>Install the newer version; the store is untouched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Install the newest version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is a data protection impact assessment needed?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is an opt-out offered in the first and in each message? Where and how?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is anything new or unusual (profiling, enrichment, tracking)?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is it in proportion: why this many people, these columns, these contacts?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is the interest lawful, clear and real?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is the interest lawful, without conflict with any other law?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is the interest real and present, not a thing for some later day?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is the necessity test passed?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is the purpose test passed?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is the source of the addresses fair (published or handed over for contact, not harvested against terms)?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is there a relationship already? Of what kind, and how were the data used before?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is there evidence of what people expect (complaints, a survey, an industry code)?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Is there no gentler way that serves as well?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/checks.py" />
      <source>It allows: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/write_assessment.py" />
      <source>It cannot be approved yet: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>It is not written down well enough where this lead comes from ({detail}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/takeback.py" />
      <source>Its earlier state is no longer kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Jonas Lind, managing director</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Judge before the safeguards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Kept too long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Kind of recipient guessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/import_file.py" />
      <source>Known: {1}, or custom:NAME.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/checks.py" />
      <source>Known: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Law not certain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Law tables are old</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Lead Desk could not work out one of its rules ({detail}), so the lead stays here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/errors.py" />
      <source>Lead Desk is not installed completely: {1} is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Lead Desk works it out when you attach the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/import_file.py" />
      <source>Leave it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Leave the channel out, or widen the assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Leave the column out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Leave the column out, or agree it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Leave the columns out, or widen the assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Leave them out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/takeback.py" />
      <source>Lift a restriction, or decide a flag anew, with a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Lift the restriction after telling the person, or release the legal hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Likelihood medium, severity low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/approver_keys.py" />
      <source>List the keys.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Locked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/gate/gate.py" />
      <source>Look at its reasons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Look at the clean-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/replay_exports.py" />
      <source>Look at the export log for the number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/parts/history.py" />
      <source>Look at the history.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/merging.py" />
      <source>Look at the leads side by side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/undo.py" />
      <source>Look at the list of imports.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>Look for the paper of this store.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>Make a new key and hand its card out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/assessments.py" />
      <source>Make a new version of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/approver_keys.py" />
      <source>Make one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>Make one in Settings or with 'lia key create'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>Make one, or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>May be a child</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>May hold sensitive data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/errors.py" />
      <source>Mend it and apply it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/apply_file.py" />
      <source>Mend that line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Mette Dahl</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Mind capitals and spaces; ask the sender when in doubt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>More columns than needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/errors.py" />
      <source>Move it away and bring the store back from a backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/duplicates.py" />
      <source>Name two leads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/assessment_facts.py" />
      <source>Name two versions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Name, company, job title, e-mail, phone, country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Named business contacts; technical managers in water supply companies of 20 to 500 people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Neither: the fair admits professionals only, and the list holds managers of companies.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>New customers come mostly from fairs. Without a follow-up the cost of the stand would be lost and two jobs in sales would be in doubt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/errors.py" />
      <source>Next: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No assessment linked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No channel chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No contract with the service provider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No instruction from the client</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No privacy notice in the message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No purpose chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No reason on file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No representative named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No request on file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No second call; deletion on 30 June</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>No usable address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No: advertisements in the trade press reach everybody and cannot answer what was asked at the stand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No: few people, no profiling, no sensitive data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No: messages carry no tracking, and nothing is bought in addition to what stands on the card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No: only details from business cards. Private numbers that somebody wrote on a card are not typed in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>No: the data stay with us and are deleted on a word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Nobody has checked these data for 12 months.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Nobody has said yet why you may use this lead for this purpose ({detail}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/exchange_assessments.py" />
      <source>Nobody has signed what this file says.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/exchange_assessments.py" />
      <source>Nobody here has said that the key {1} may approve.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Nobody is signed in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>None that we see: the offer is useful at work and touches nobody's private life.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Nordvind Pumps ApS, Aarhus; nobody else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Not checked against the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Not checked for a year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Not told in time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/parts/leads.py" />
      <source>Note a notice once it has gone out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Note why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/replay_exports.py" />
      <source>Nothing is kept about this lead in that export.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/copy_cells.py" />
      <source>Nothing is picked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Nothing to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Nothing to do for {channel}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Nothing to do: only the person can change it, by a fresh consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/copy_cells.py" />
      <source>Nothing was copied: none of these leads may be used yet. Copying counts as exporting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/copy_cells.py" />
      <source>Nothing was copied: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/errors.py" />
      <source>Nothing was exported: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Notice 3, in the first message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Numbers help: how many talks, how many customers, what it is worth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Offers for the person's role only, at most two contacts, the fair named in the first sentence, deletion after six months.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Old consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>On a do-not-contact list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/merging.py" />
      <source>One of these leads is no longer there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/write_assessment.py" />
      <source>Only a draft can be approved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/write_assessment.py" />
      <source>Only a draft can be rejected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/exchange_assessments.py" />
      <source>Only a draft, or an approval signed with a key, can travel: nobody else could check this version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/gate/waiver.py" />
      <source>Only a named compliance owner may override a hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Only a new consent from the person helps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/export_list.py" />
      <source>Only a registered colleague may override a hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Only channels you will really use. Where the law of a country demands consent, an assessment cannot open the channel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Only if all three tests are passed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Only people who handed us a card are written to, with one e-mail and at most one call. We hold six columns, all of them printed on the card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/gate/gate.py" />
      <source>Only the gate can clear a lead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Only the person can opt in again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Only what the contact needs. Each column you leave out makes the balance easier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/copy_cells.py" />
      <source>Open a lead's details to see what would free it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Open it in your spreadsheet program and save it as xlsx.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Open it in your spreadsheet program, save a copy without a password, and drop the copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Open it in your spreadsheet program, save it anew as xlsx or csv, and drop that copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/store.py" />
      <source>Open it, or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>Open with the passphrase or the recovery key of this store.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>Open with the recovery key; the keyring gets the key back then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Opening pixels, scores and bought additions are unusual for the people concerned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Opt-out, security and information are duties. A shorter storage time or a cap on contacts goes beyond.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Opted out of sharing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Our interest prevails: people expect the message, it costs them a minute, and a word ends it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Ours; the person's, who looks for such a product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Own use, named clients or partners, or service providers as a kind.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Own use; service providers that send our e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Part 1: the purpose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Part 2: the need</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Part 3: safeguards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Part 3: the data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Part 3: what it does to people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Part 3: what people expect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Passing data on, publishing them or combining them takes control away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/copy_cells.py" />
      <source>Pick the cells to copy first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Private mobile number, photograph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Private persons need far stronger reasons than people in their job. Say who is meant in words, too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/errors.py" />
      <source>Put leads.db and store.json of the same store side by side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/wrap.py" />
      <source>Put store.json.bak or a backup in its place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Put the interest into one precise sentence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/header.py" />
      <source>Put {1} or a backup in its place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Read the hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Read the other party's privacy notice. 'Partners' without names is weak.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Read the rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Recipient not registered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Record a transfer tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Record the request</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Record the transfer tool, or choose another recipient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/cases.py" />
      <source>Refresh the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/export_list.py" />
      <source>Register the compliance owner first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Register the recipient with a reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/editing.py" />
      <source>Release the hold first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Remove the cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Remove the field, or record the explicit consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/header.py" />
      <source>Rename {1} to {2}, or bring the file back from a backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Renew it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Renew it now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/start_assessment.py" />
      <source>Renew it, or choose another key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Report it with the diagnosis file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Request not answered yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Review, or remove the cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/approver_keys.py" />
      <source>Revoking a key needs a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Robinson list not checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/writers/formats/xlsx.py" />
      <source>Row {1} has a text that is too long for an Excel cell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/apply_file.py" />
      <source>Save it as UTF-8.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Save the list as xlsx or csv and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/review_flags.py" />
      <source>Say in a few words why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/findings.py" />
      <source>Say what the column holds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Say what you could leave out and why you do not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/screening_files.py" />
      <source>Say whether it holds those listed or those left, or name its column 'Result'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Say which ones, and what you do about them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/editing.py" />
      <source>Say why it changes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/write_assessment.py" />
      <source>Say why nobody else can approve it, or ask a colleague.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/findings.py" />
      <source>Say why the words mean something else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/approver_keys.py" />
      <source>Say why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Scoring, enrichment or more than 10,000 people under one assessment may call for an impact assessment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Scoring, enrichment or very many people speak for it. If yes or done: give its reference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Send the privacy notice, or plan it no later than the hand-over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Send the privacy notice, then export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Sender not complete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Sensitive data would leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Set the lawful basis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/law/lists.py" />
      <source>Several lists have that name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Shows that you thought about minimising.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Sign in with your name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/write_assessment.py" />
      <source>Sign with your approver's key, or bring in the signed file of the approver.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>So precise that somebody else could weigh it against the people's interests.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Something in this lead may speak of health, belief, origin or the like. Please look, or remove the cell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Something in this lead points to a child. Please look.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Something in this lead speaks of an offence or a conviction. Sales may never use that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Soon to be deleted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Source forbids this use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Source not complete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Split the list into smaller files, or save it as csv.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>Split the list into smaller files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/exchange_assessments.py" />
      <source>Start a new version and sign it with an approver's key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/write_assessment.py" />
      <source>Start a new version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>Start the system's keyring, or open with the recovery key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>State it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>State the country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/domain/errors.py" />
      <source>Stopped. Nothing was stored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Tell the person first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Telling technical managers who visited our stand once about pump monitoring that fits their plant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/checks.py" />
      <source>That is not a usable value for {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/duplicates.py" />
      <source>That is one and the same lead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>That passphrase does not open the approver's key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/exchange_assessments.py" />
      <source>The approver it names is not the owner of the key it is signed with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>The approver's key opens with its passphrase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment does not cover contact by {channel}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment does not cover giving the data to this recipient.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment does not cover the source this lead comes from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment does not cover this kind of recipient.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment does not cover this purpose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment does not cover {country}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment must be reviewed within 30 days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment this lead rests on has not been approved yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment this lead rests on lacks answers or cannot stand as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment this lead rests on was rejected or withdrawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The assessment was approved only after the data had been taken into use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The basis on file ({detail}) does not allow advertising to this person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The business reason in plain words. 'Marketing' alone says nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/export_list.py" />
      <source>The campaign has no recipient or no purpose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The campaign lacks the sender's name, the address or the way to unsubscribe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The chain of audit events does not add up, so this export could not be proved afterwards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The channel rule for each country, channel and kind of recipient above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The client's own assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The column {detail} holds data that may not be exported: a national identity number, a body feature, or a column that nobody has reviewed yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The column {detail} is not agreed with this recipient, or not needed for the chosen channels and not confirmed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The consent is older than 12 months and was not used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The consent on file does not cover {detail}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The consent on file has run out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The controller is the company that decides why and how the data are used. Name the legal entity, not a brand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The countries where the people are. 'All' is not possible: the channel rules differ from country to country.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/import_file.py" />
      <source>The country is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The country was worked out from the phone number or the e-mail address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The data would go to another company, and the person has not been told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/parts/leads.py" />
      <source>The day lies ahead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/screening_files.py" />
      <source>The day of the check lies ahead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The directory tells companies at registration that entries are sold to suppliers of industrial equipment, and how to opt out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/errors.py" />
      <source>The disk did not accept the data. Nothing was stored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/errors.py" />
      <source>The disk is full. Nothing was stored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The exception for own customers does not apply: {detail}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The export holds columns the assessment does not cover.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The export holds columns the channel does not need.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The export holds sensitive data, or chooses people by it, and there is no explicit consent for that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The fair's terms allow exhibitors to use cards handed over at the stand; we keep them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/apply_file.py" />
      <source>The file cannot be opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/sheet_reading.py" />
      <source>The file has no such sheet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/errors.py" />
      <source>The file has {1}; nothing of it was applied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/screening_files.py" />
      <source>The file holds no answer about a number or address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/stop_files.py" />
      <source>The file holds no e-mail address, phone number or domain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/apply_file.py" />
      <source>The file is not UTF-8 text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/apply_file.py" />
      <source>The file is not valid TOML ({1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/apply_file.py" />
      <source>The file is too large for a file of declarations.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/errors.py" />
      <source>The file leads.db is not encrypted, so it is not this store. It was left alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>The file of the approver's key is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/approver_keys.py" />
      <source>The fingerprint is not that of the key in this file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/writers/atomic.py" />
      <source>The folder for the file does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/gate/gate.py" />
      <source>The gate keeps this lead back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The import this lead came with has not been confirmed yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>The key does not belong to this store. The store itself is not damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/approver_keys.py" />
      <source>The key in this file has the fingerprint {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>The key of this store is in the keyring '{1}', but the system now uses '{2}'. Your data are intact.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>The key of this store is in the keyring '{1}', which does not answer now. Your data are intact.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/exchange_assessments.py" />
      <source>The key that signed this was revoked here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/keyrings.py" />
      <source>The keyring did not keep the key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/keyrings.py" />
      <source>The keyring entry has a form that not every keyring keeps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>The keyring no longer has the approver's key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>The keyring no longer has the key of this store. Your data are intact.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The last check is too old: {detail}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The lead is marked as your own customer, but what is needed to write to customers is not complete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The lead reaches its limit within 30 days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The lead rests on a request by the person, and there is none, it was answered already, or it is older than 90 days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The lead rests on legitimate interest, and no assessment is linked to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The list would go to somebody who is not in the register, or whose reason for getting it is not written down. An authority needs the law it acts under.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/import_file.py" />
      <source>The mapping names a column that the sheet does not have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/stop_files.py" />
      <source>The name of the topic is too long.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The officer agrees and asks for deletion after six months instead of twelve.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>The passphrase is not right. Your data are intact.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>The passphrase is too short: it needs {1} characters or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The person has not been told yet, and the first message carries no privacy notice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/gate/waiver.py" />
      <source>The reason for an override needs at least {1} characters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The recipient is in a country without equal protection, and no valid transfer tool is on file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The recipient works on your behalf, and no signed data-processing contract is on file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The recipient's listing under the Data Privacy Framework was last checked more than 12 months ago.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The record of events is damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/wrap.py" />
      <source>The recovery key is mistyped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/wrap.py" />
      <source>The recovery key is mistyped: its check characters do not fit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The review date of the assessment this lead rests on has passed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The right to object must be shown clearly and apart from other information.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The rule for {channel} in {country} rests on weak sources. Ask a lawyer before a large campaign.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The same person is also held for another client.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The same person wrote and approved the assessment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The share of people who objected last time is the best evidence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/sheet_reading.py" />
      <source>The sheet has more than {1} columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>The shorter of this and the general limits counts. Twelve months without an answer is a common limit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/errors.py" />
      <source>The store is older than when it was last open: the newest entries of its log are missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/errors.py" />
      <source>The store refused the change. Nothing was stored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/errors.py" />
      <source>The store's file is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/errors.py" />
      <source>The store's file leads.db is missing. Nothing was made in its place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/errors.py" />
      <source>The store's file was moved, replaced or deleted while it was open. Nothing more is saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/errors.py" />
      <source>The store's folder cannot be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/header.py" />
      <source>The store's header file store.json is damaged. Your data are intact.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/header.py" />
      <source>The store's header file store.json is missing. Your data are intact, but cannot be opened without it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/wrap.py" />
      <source>The store's header file was changed: its passphrase settings are not possible.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/errors.py" />
      <source>The store's two files do not belong together: leads.db is from another store.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/keyrings.py" />
      <source>The system's keyring is locked or does not answer. Your data are intact.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The table of channel rules was last checked more than 180 days ago.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The terms of the source do not allow its data to be used this way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>The transfer rests on the explicit consent of each person and may only be occasional.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/record_evidence.py" />
      <source>The wording does not speak of that channel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/sheet_reading.py" />
      <source>There are no leads in the file: it has a header and nothing below it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>There is already a store in this folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>There is an approver's key here already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/start_assessment.py" />
      <source>There is an assessment of that key already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/approver_keys.py" />
      <source>There is no approver's key here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/change_leads.py" />
      <source>There is no assessment of that name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/core.py" />
      <source>There is no campaign of that name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/import_file.py" />
      <source>There is no default.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/law/lists.py" />
      <source>There is no do-not-call list of that name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/assessment_facts.py" />
      <source>There is no earlier version to compare with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/writers/desk.py" />
      <source>There is no file kind of that name; known are {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/checks.py" />
      <source>There is no lawful basis of that name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/cases.py" />
      <source>There is no standing to keep: nothing was gathered for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>There is no store in this folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/takeback.py" />
      <source>There is no such act.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/write_assessment.py" />
      <source>There is no such assessment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/editing.py" />
      <source>There is no such column.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>There is no such encoding.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/checks.py" />
      <source>There is no such field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/undo.py" />
      <source>There is no such import.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/start_assessment.py" />
      <source>There is no such template.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/approver_keys.py" />
      <source>There is no trusted key of that fingerprint.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>There is no valid address or number for {channel}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/core.py" />
      <source>There is no {1} of that name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>There is nothing in this file to import.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/sheet_reading.py" />
      <source>There is nothing to import: the sheet is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/parts/history.py" />
      <source>There is nothing to {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>They do for everything that is kept in Lead Desk. Think of copies elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Think of competition law, professional rules and product rules (medicines, credit, gambling, tobacco).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Think of the people, not of your colleagues in marketing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Think of the person for whom it fits least well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/exchange_assessments.py" />
      <source>This approval is out of date: its review was due before today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/write_assessment.py" />
      <source>This assessment has no approved version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This basis cannot carry marketing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This campaign does not say how people will be contacted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This campaign does not say what the data will be used for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>This computer has no keyring to keep the key in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file can be read in more than one way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file cannot be found, or it is not an ordinary file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file cannot be opened: another program is holding it, or you may not read it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/assessment_file.py" />
      <source>This file cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file has a password, of a kind that Lead Desk does not open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file has a password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file has no such sheet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/assessment_file.py" />
      <source>This file holds no approver's key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file is incomplete or damaged{1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file is {1}, which Lead Desk does not read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file made the reader stop, so nothing of it was taken in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file needs more memory than Lead Desk gives to a list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file took too long to read, so nothing of it was taken in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/exchange_assessments.py" />
      <source>This file was changed after it was signed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/assessment_file.py" />
      <source>This file was made by a newer version of Lead Desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/exchange_assessments.py" />
      <source>This file was signed at a moment that is still to come.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This file {1}. That is no part of a lead list, so it was not opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/store.py" />
      <source>This folder already has a store.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/undo.py" />
      <source>This import is not undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/undo.py" />
      <source>This import is undone already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/assessment_file.py" />
      <source>This is no assessment file of Lead Desk, or it is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>This is not the password of the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/approver_keys.py" />
      <source>This key was revoked here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/keyrings.py" />
      <source>This keyring does not keep secrets safely.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This lead has passed the day on which it should have been deleted, or no such day can be worked out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/editing.py" />
      <source>This lead is no longer there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/cases.py" />
      <source>This lead is not among those the campaign asks for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This lead may only be stored: it is restricted or kept for a legal dispute.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This lead was found for another client, for that order only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/review_flags.py" />
      <source>This looks like a national number. Such a field never leaves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/review_flags.py" />
      <source>This may be a child. Children's data never leave, and have to be erased once confirmed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/review_flags.py" />
      <source>This may tell of an offence. Such data never leave (GDPR Art. 10).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/review_flags.py" />
      <source>This may tell of the person's {1}. Such data need the person's explicit consent (GDPR Art. 9).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/review_flags.py" />
      <source>This needs a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/write_assessment.py" />
      <source>This organisation asks for approvals signed with a key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/write_assessment.py" />
      <source>This organisation asks for two persons: the author may not approve.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This person does not want {channel} from you, or unsubscribed from this topic.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This person has asked for something that is still open ({detail}). Answer first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This person has opted out of the sale or sharing of personal data, and the recipient would market for itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This person has said no. Leave them alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This person has taken the consent back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This person is a child. Delete the lead, or correct the birth date if it is wrong and you can show it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This person is on the list: {detail}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>This person should have been told within a month that you hold the data, and nothing shows it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/takeback.py" />
      <source>This protects people and is never undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/checks.py" />
      <source>This purpose does not allow that lawful basis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>This recovery key belongs to another store.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/errors.py" />
      <source>This store is open in another Lead Desk window or command.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>This store opens with a passphrase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/errors.py" />
      <source>This store was made by a newer version of Lead Desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/registers.py" />
      <source>This value has no key, so it cannot go into a register.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/write_assessment.py" />
      <source>This version is signed and cannot be changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/exchange_assessments.py" />
      <source>This version was decided here already, and a decision does not change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Three weeks ago; nothing has changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Tick all that are true. The interest of the person counts only if they would say so themselves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Title and reference number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Trade fair Aarhus 2026</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Trade fair Aarhus 2026, LI-2026-04</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Transfer abroad is not covered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Transfer on consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/errors.py" />
      <source>Try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/wrap.py" />
      <source>Type it again from the paper, 56 letters and digits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/wrap.py" />
      <source>Type it again from the paper.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/keys.py" />
      <source>Type it again, or open with the recovery key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>Type it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>Type it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Under 18</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/keyrings.py" />
      <source>Unlock it and try again, or open with the passphrase or the recovery key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Unsubscribed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/checks.py" />
      <source>Use a name of the field catalogue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/editing.py" />
      <source>Use a name of the field list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/keyrings.py" />
      <source>Use a passphrase instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Use another channel, or record consent or customer evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Use another channel, or wait for a fresh consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/vault/approver.py" />
      <source>Use it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Use what the consent covers, or ask for a new one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>We sell monitoring for water pumps. The people we met at the fair run such pumps, and we want to show them what it would save.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>We take the business cards collected at our stand, type name, company, role and work e-mail into a list, drop everybody outside water supply, and send one e-mail about pump monitoring within two weeks. Who does not answer is called once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Weak sign of sensitive data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Weigh what people expect and suffer against your interest, with the safeguards in place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What concrete benefit do you expect, and who else gains?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What does the balance say?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What does the data protection officer or adviser say?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What is done: which data are collected, from where, how are people chosen, who is contacted and how?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What it covers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What makes you review it earlier?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What may it do to people (time, annoyance, cost, fear, discrimination, loss of control)?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What the law demands anyway does not count as a safeguard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>What this is about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Whether this is a company contact, a sole trader or a private person was worked out from the data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which channels does it cover?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which columns did you decide not to use?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which columns of data does it cover?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which conditions must be kept?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which countries does it cover?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which gentler ways did you consider, and why are they not enough?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which industry codes or platform terms apply, and do you keep them?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which kinds of recipients does it cover, in which industries, roles and sizes of company?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which privacy notice is given, and when?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which purposes does it cover?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which safeguards do you apply, and how?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Which sources does it cover?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Who approves or rejects it (full name and role; a person, not a team)?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Who at the client attested it (full name and role)?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Who is the controller, and who else has an interest in this (joint controller, client, partner)?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Who may get the data?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Who wrote this assessment?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Whose interest is it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Why do you want to do this?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Widen the assessment with a new version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Will some object or find it intrusive?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/write_assessment.py" />
      <source>Withdraw an approved one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Would the average person in this audience expect it? Why?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Would you be happy to explain it to them?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Write a new version, or choose another basis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>Write and link an assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes means that you should do that instead. Explain the answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes, a few: one click or a word on the phone ends it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: a line above the signature with a link and a reply address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: a sign at the stand says that we follow up and how to object</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: cards handed over by the people themselves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: handing a card to an exhibitor means being written to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: lawful, clear and present</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: selling industrial equipment is free of special rules</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: the other ways do not reach these people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: the product is on sale and the campaign starts next week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: visitors hand over their card in order to hear from us about what they asked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>Yes: we say that we met at the fair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/lia_form.toml" />
      <source>You may not collect on stock. Is there a product, a campaign, a date?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>You reach people in the EU or the UK, and your organisation names no establishment or representative there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>You work for a client here, and the client's written instruction is missing or does not cover this purpose and these fields.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/writers/catalogue.py" />
      <source>a file format for exports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>a legal duty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/migrate.py" />
      <source>a migration of the store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>a note says why the company can be presumed to want this call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>a public task</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/catalogue.py" />
      <source>a reader of files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/store.py" />
      <source>a reading unit keeps nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>a request by the person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/database.py" />
      <source>a store key has 32 bytes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/review_flags.py" />
      <source>biometric data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>contact by {channel}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>deletion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/law/reasons.py" />
      <source>e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/review_flags.py" />
      <source>genetic data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/review_flags.py" />
      <source>health</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>it is marked undecided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>its terms are not stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>kind or date is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>no personal data, but this is a person's address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>no source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>nobody has confirmed it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>nothing is set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>objection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/law/reasons.py" />
      <source>phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/review_flags.py" />
      <source>political opinion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/law/reasons.py" />
      <source>post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/review_flags.py" />
      <source>racial or ethnic origin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/review_flags.py" />
      <source>religion or belief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/review_flags.py" />
      <source>sex life</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/review_flags.py" />
      <source>sexual orientation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/law/reasons.py" />
      <source>text message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the address belongs to the company and names no person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>the address did not come from the person to you as the seller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the address was not collected by software</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the address was published or handed over without a note against advertising</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the call concerns the object of a running contract with the person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the company is a legal person of its own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the company published the address for messages of this kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>the data are disputed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/database.py" />
      <source>the database library does not encrypt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/store/database.py" />
      <source>the database library has other cipher settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the directory entry says that advertising calls are welcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the employer is a company or public body, not a sole trader or partnership</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>the kind is not recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>the law of {country} does not open it for {channel}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>the list goes to another company</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the message carries your postal address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the message is marked as unsolicited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the message is written by hand to this one person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the message or call says who supplied the data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the offer concerns the person's job</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the person bought from you within two years or asked you within six months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the person gave the address out in order to get advertising</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the person stands in the directory without an asterisk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the person was told of the advertising and could object when the address was collected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the product is one the law lets you sell by phone: books, papers, insurance mediation, rescue or ambulance subscriptions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>the purpose does not allow the basis that is set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the recipient itself published this address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the sender and the template are registered with the telecom provider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/gate/catalogue.py" />
      <source>the set of export rules</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>the subject line carries the &lt;ADV&gt; label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>there is an existing relationship from which consent can be inferred</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/evidence.toml" />
      <source>this is the one and only message that asks for consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>this purpose or this sender</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/review_flags.py" />
      <source>trade union membership</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>vital interests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>{1} That is more than Lead Desk takes in one file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>{1} This file holds none of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/readers/refusals.py" />
      <source>{1} This is {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/declare.py" />
      <source>{1} must be a date or a moment, such as 2026-03-31T10:00:00Z.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/declarations.py" />
      <source>{1} must be a date, such as 2026-03-31 (without quotes).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/declare.py" />
      <source>{1} must be a list, such as ["a", "b"].</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/declarations.py" />
      <source>{1} must be a text in quotes, such as "abc".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/declare.py" />
      <source>{1} must be one of {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/declare.py" />
      <source>{1} must be {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/declarations.py" />
      <source>{1}: '{2}' is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/declarations.py" />
      <source>{1}: '{2}' is not a key here; known are {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/declarations.py" />
      <source>{1}: '{2}' must be a table, [assessments.{3}].</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/declarations.py" />
      <source>{1}: '{2}' must be a text in quotes, such as "abc".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/declarations.py" />
      <source>{1}: '{2}.{3}' is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/declarations.py" />
      <source>{1}: '{2}.{3}' is not a key here; known are {4}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/declarations.py" />
      <source>{1}: give exactly one of {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/app/declarations.py" />
      <source>{1}: it cannot be approved and rejected at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>{channel} to {country} is allowed on a condition that nothing on file shows: {detail}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/law/reasons.toml" />
      <source>{country} limits when people may be called.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SetBasis</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>&amp;Assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>&amp;Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Choose purpose and basis to see what will happen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Lawful &amp;basis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Lawful basis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Lawful basis for {count} leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Legitimate interest needs an assessment first. Start one under Assessments.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Say why in a few words. The earlier basis stays in the lead's history.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Set for {count} leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>What &amp;for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>What for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Why does this basis hold for them?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>&amp;Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>&amp;Theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>A backup is encrypted with the same key as the store. Keep your recovery key apart from it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>About</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Appearance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>As the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Backup saved and checked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Check the store and the log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Colleagues…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Icons: Lucide (ISC licence). Window: Qt for Python (LGPL). The rules it keeps are those of the law book that ships with it; it does not replace legal advice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>In memory only: this store is thrown away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>In this computer's password store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Lead Desk speaks this language when you open it next time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Lead Desk {version}. It has no network code: nothing is sent anywhere, ever.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Made with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Name, country and contact stand in notices, letters and passports; the country decides which transfer rules apply.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Our company…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Save a backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Save a backup…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Wrapped with your passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Your company and colleagues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>Your store</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShortcutSheet</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/shortcuts.py" />
      <source>Back, forward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/shortcuts.py" />
      <source>Bring it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/shortcuts.py" />
      <source>Differing values: take, leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/shortcuts.py" />
      <source>Duplicates: merge, keep both, next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/shortcuts.py" />
      <source>Everything works from the keyboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/shortcuts.py" />
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/shortcuts.py" />
      <source>Go to a page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/shortcuts.py" />
      <source>History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/shortcuts.py" />
      <source>Import files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/shortcuts.py" />
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/shortcuts.py" />
      <source>Leads: delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/shortcuts.py" />
      <source>Leads: details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/shortcuts.py" />
      <source>Leads: do not contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/shortcuts.py" />
      <source>Leads: move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/shortcuts.py" />
      <source>Leads: tick</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/shortcuts.py" />
      <source>Leads: tick all that match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/shortcuts.py" />
      <source>Leads: untick all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/shortcuts.py" />
      <source>Lock now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/shortcuts.py" />
      <source>Next area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/shortcuts.py" />
      <source>Review: delete the lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/shortcuts.py" />
      <source>Review: leave the column out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/shortcuts.py" />
      <source>Review: next, previous</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/shortcuts.py" />
      <source>Review: no, it's fine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/shortcuts.py" />
      <source>Review: remove these words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/shortcuts.py" />
      <source>Review: same for all alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/shortcuts.py" />
      <source>Review: yes, that's what it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/shortcuts.py" />
      <source>Search leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/shortcuts.py" />
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/shortcuts.py" />
      <source>This sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/shortcuts.py" />
      <source>Undo the last act</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SignDialog</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>&amp;Job</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>&amp;Look at it again by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>&amp;Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>&amp;Passphrase of the key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>A person, not a team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Approve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Approve “{title}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Empty if this computer keeps the key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>First and last name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Job</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Look at it again by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Not ready to be approved yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Passphrase of the key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Sign with my approver's key, so that other laptops can check it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Take back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Take back the approval of “{title}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>The signature can't be changed afterwards. A new version can.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Turn down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Turn down “{title}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>You wrote it yourself. Better: let a colleague approve. If there is none, say so; the passport shows it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>Your data say otherwise</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SourcesPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Entries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Marketing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Not marketing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Nothing here yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Open…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Say who you are: it stands in letters, notices and passports.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Sources &amp; recipients</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>Version {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>What it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>{count} against what it is said to hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>{count} bounced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>{count} duplicates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>{count} flagged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>{count} leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>{count} said no</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Drop lead lists, get back the people you may lawfully contact. Everything stays on this computer, encrypted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>I have kept it in a safe place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Look around first. The sample store holds lists of made-up people and is thrown away afterwards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Make a new store instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Make my store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Make your own store. It is encrypted; its key is kept in this computer's password store.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Making the encrypted store…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Nobody can read it without your key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Open with your passphrase or your recovery key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Opening the encrypted store…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Passphrase, at least 10 characters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Place: {folder}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Preparing the sample lists…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Protect it with a passphrase instead (needed where there is no password store)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Recovery key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>The same again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>The store could not be made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>The store could not be opened. Its files are unchanged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>The store is locked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>This takes a few seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Try with sample lists</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Unlock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Welcome. Two ways to begin:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Write it down or print it and keep it away from this computer. It is the only way in if the key is lost. It is shown once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/start.py" />
      <source>Your recovery key</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/status_line.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/status_line.py" />
      <source>Encrypted · on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/status_line.py" />
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/status_line.py" />
      <source>{leads} leads · {ready} ready · {blocked} blocked · {check} to check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/status_line.py" />
      <source>{title}: {done}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/status_line.py" />
      <source>{title}: {done} of {total}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StopsPage</name>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Add…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Because</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Choose an opt-out or do-not-call list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Do not contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Do-not-contact list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Everybody here is held back from every export, and left out of every later import. Entries are kept as fingerprints that can't be read back, also after a person's data are deleted. No import, undo or restore lifts one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Import a list…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Lists ({endings});;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Nobody yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>Stops</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>{count} answers of the do-not-call list are on record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>{count} entries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>{count} new entries on the do-not-contact list.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Trouble</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/trouble.py" />
      <source>Something went wrong inside Lead Desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/trouble.py" />
      <source>Your store is safe: what was under way was taken back. The details below hold no data about people.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TrustKey</name>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Fingerprint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>From then on, approvals signed with this key count here at once. Call the owner on a number you know and have them read out their letters; a file alone proves nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>I compared these letters with the owner, by phone or face to face</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Trust the key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/dialogs/approver_key.py" />
      <source>Trust this approver's key?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ViewBar</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/view_bar.py" />
      <source>Delete this view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/view_bar.py" />
      <source>More views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/view_bar.py" />
      <source>Rename or delete this view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/view_bar.py" />
      <source>Rename…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/view_bar.py" />
      <source>Save changes…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/view_bar.py" />
      <source>Save view…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/view_bar.py" />
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/view_bar.py" />
      <source>View deleted.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/facets.py" />
      <source>(empty)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>A child</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>A client of ours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>A partner who decides alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>A tool or service working for us</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Adequacy decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>All marketing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>An authority</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>An authority said so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Asked to be deleted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Binding corporate rules</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Blocked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Bought from a vendor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Collected by somebody else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Company mailbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Complained as spam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Consent (Art. 6(1)(a))</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Consumer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Contract (Art. 6(1)(b))</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Do not contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Don't store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>E-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>EU-US Data Privacy Framework</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Email</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Email address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Existing customer, soft opt-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Flag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Form at an event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Form on a web page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Form on our website</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Form, confirmed by mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Given by a colleague</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>In person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Kept apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Lawful basis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Legal obligation (Art. 6(1)(c))</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Legitimate interest (Art. 6(1)(f))</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>May be a child</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>May show criminal data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>May show {category}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Named by somebody else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>National ID number inside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Nobody has looked yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>None on file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Not a person (info@ mailbox)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Not decided yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>One topic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Our own customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Our own use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Out of date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Person at a company</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Phone number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Postal address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Professional network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Public do-not-call list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Public task (Art. 6(1)(e))</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Public web pages or maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Purpose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Recorded phone call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Rejected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Replaced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Said no (do not contact)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Sole trader</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Something else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Standard clauses, module 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Standard clauses, module 2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Standard clauses, module 3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Standard clauses, module 4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Stays in the EU/EEA</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Text message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>The person objected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>The person's explicit consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>They allow this use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>They forbid this use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Took consent back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Trade fair or event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>UK addendum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>UK extension of the framework</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>UK transfer agreement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Unsubscribed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Vital interests (Art. 6(1)(d))</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Whole company (domain)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>a guess</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>biometric data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>confirmed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>ethnic origin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>genetic data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>health</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>how they said yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>looked at, fine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>political views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>religion or belief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>sensitive data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>sex life</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>sexual orientation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>that a yes can be taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>the channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>the companies it names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>the confirmation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>the date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>the kept proof</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>the language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>the place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>the wording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>to be checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>trade-union membership</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>what for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/texts.py" />
      <source>words removed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Workspace</name>
    <message>
      <location filename="../../lead_desk/desktop/workspace.py" />
      <source>Choose lists to look at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/workspace.py" />
      <source>Leave the samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/workspace.py" />
      <source>Lists ({endings});;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/workspace.py" />
      <source>Sample lists: made-up people in a store that is thrown away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/workspace.py" />
      <source>Try everything. Nothing here reaches your own store.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>YesNoInput</name>
    <message>
      <location filename="../../lead_desk/desktop/widgets/inputs.py" />
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/inputs.py" />
      <source>No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lead_desk/desktop/widgets/inputs.py" />
      <source>Yes</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
