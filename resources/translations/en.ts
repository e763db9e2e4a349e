<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>Acts</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Brought back: {count} leads.</source>
      <translation>
        <numerusform>Brought back: {count} lead.</numerusform>
        <numerusform>Brought back: {count} leads.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>Undone: {count} leads.</source>
      <translation>
        <numerusform>Undone: {count} lead.</numerusform>
        <numerusform>Undone: {count} leads.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>{count} asked for no contact since and stay away.</source>
      <translation>
        <numerusform>{count} asked for no contact since and stays away.</numerusform>
        <numerusform>{count} asked for no contact since and stay away.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>{count} went out in an export since and stay as they are.</source>
      <translation>
        <numerusform>{count} went out in an export since and stays as it is.</numerusform>
        <numerusform>{count} went out in an export since and stay as they are.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>{count} were changed since and stay as they are.</source>
      <translation>
        <numerusform>{count} was changed since and stays as it is.</numerusform>
        <numerusform>{count} were changed since and stay as they are.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>{count} were deleted since and stay deleted.</source>
      <translation>
        <numerusform>{count} was deleted since and stays deleted.</numerusform>
        <numerusform>{count} were deleted since and stay deleted.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/act_words.py" />
      <source>{count} were merged since and stay as they are.</source>
      <translation>
        <numerusform>{count} was merged since and stays as it is.</numerusform>
        <numerusform>{count} were merged since and stay as they are.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>AddStops</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/add_stops.py" />
      <source>{count} can't be read: write numbers with their country code (+45 …).</source>
      <translation>
        <numerusform>{count} can't be read: write numbers with their country code (+45 …).</numerusform>
        <numerusform>{count} can't be read: write numbers with their country code (+45 …).</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>AnswersFile</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>An answer of this list counts {count} days.</source>
      <translation>
        <numerusform>An answer of this list counts {count} day.</numerusform>
        <numerusform>An answer of this list counts {count} days.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>{count} are on record already, or newer ones are.</source>
      <translation>
        <numerusform>{count} is on record already, or a newer one is.</numerusform>
        <numerusform>{count} are on record already, or newer ones are.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>{count} of your leads are stopped now that were not before.</source>
      <translation>
        <numerusform>{count} of your leads is stopped now that was not before.</numerusform>
        <numerusform>{count} of your leads are stopped now that were not before.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>{count} rows can't be used (rows {places}): no address or number, or no clear answer.</source>
      <translation>
        <numerusform>{count} row can't be used (row {places}): no address or number, or no clear answer.</numerusform>
        <numerusform>{count} rows can't be used (rows {places}): no address or number, or no clear answer.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>{count} rows say that they may be contacted: left alone.</source>
      <translation>
        <numerusform>{count} row says that it may be contacted: left alone.</numerusform>
        <numerusform>{count} rows say that they may be contacted: left alone.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>{count} rows: {added} new, {known} there already.</source>
      <translation>
        <numerusform>{count} row: {added} new, {known} there already.</numerusform>
        <numerusform>{count} rows: {added} new, {known} there already.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/answers_file.py" />
      <source>{count} rows: {listed} on the list, {clear} not on it.</source>
      <translation>
        <numerusform>{count} row: {listed} on the list, {clear} not on it.</numerusform>
        <numerusform>{count} rows: {listed} on the list, {clear} not on it.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Audit</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A backup was brought back; {count} newer stops were kept</source>
      <translation>
        <numerusform>A backup was brought back; {count} newer stop was kept</numerusform>
        <numerusform>A backup was brought back; {count} newer stops were kept</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A column found fine: {count} flags of {field}</source>
      <translation>
        <numerusform>A column found fine: {count} flag of {field}</numerusform>
        <numerusform>A column found fine: {count} flags of {field}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A remembered decision taken back: {count} flags</source>
      <translation>
        <numerusform>A remembered decision taken back: {count} flag</numerusform>
        <numerusform>A remembered decision taken back: {count} flags</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A second person decided the same about {count} flags</source>
      <translation>
        <numerusform>A second person decided the same about {count} flag</numerusform>
        <numerusform>A second person decided the same about {count} flags</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>A whole column removed: {count} cells of {field}</source>
      <translation>
        <numerusform>A whole column removed: {count} cell of {field}</numerusform>
        <numerusform>A whole column removed: {count} cells of {field}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Earlier states of {count} acts forgotten</source>
      <translation>
        <numerusform>The earlier state of {count} act forgotten</numerusform>
        <numerusform>Earlier states of {count} acts forgotten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Import {batch} brought back: {count} leads</source>
      <translation>
        <numerusform>Import {batch} brought back: {count} lead</numerusform>
        <numerusform>Import {batch} brought back: {count} leads</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Import {batch} taken back: {count} leads</source>
      <translation>
        <numerusform>Import {batch} taken back: {count} lead</numerusform>
        <numerusform>Import {batch} taken back: {count} leads</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Import {batch}: {count} rows, {created} new, {rejected} rejected</source>
      <translation>
        <numerusform>Import {batch}: {count} row, {created} new, {rejected} rejected</numerusform>
        <numerusform>Import {batch}: {count} rows, {created} new, {rejected} rejected</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>Lawful basis of {count} leads set: {basis}</source>
      <translation>
        <numerusform>Lawful basis of {count} lead set: {basis}</numerusform>
        <numerusform>Lawful basis of {count} leads set: {basis}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>New rules were taken in: {count} leads are held now that were free, {freed} are free that were held</source>
      <translation>
        <numerusform>New rules were taken in: {count} lead is held now that was free, {freed} are free that were held</numerusform>
        <numerusform>New rules were taken in: {count} leads are held now that were free, {freed} are free that were held</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} answers of the do-not-call list {list} taken in</source>
      <translation>
        <numerusform>{count} answer of the do-not-call list {list} taken in</numerusform>
        <numerusform>{count} answers of the do-not-call list {list} taken in</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} cells removed for good</source>
      <translation>
        <numerusform>{count} cell removed for good</numerusform>
        <numerusform>{count} cells removed for good</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} columns found to be something else than their name says</source>
      <translation>
        <numerusform>{count} column found to be something else than its name says</numerusform>
        <numerusform>{count} columns found to be something else than their name says</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} consents came with import {batch}; incomplete: {incomplete}</source>
      <translation>
        <numerusform>{count} consent came with import {batch}; incomplete: {incomplete}</numerusform>
        <numerusform>{count} consents came with import {batch}; incomplete: {incomplete}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} differing values of a list answered</source>
      <translation>
        <numerusform>{count} differing value of a list answered</numerusform>
        <numerusform>{count} differing values of a list answered</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} entries added to the do-not-contact list</source>
      <translation>
        <numerusform>{count} entry added to the do-not-contact list</numerusform>
        <numerusform>{count} entries added to the do-not-contact list</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} flags gone with cells that somebody corrected</source>
      <translation>
        <numerusform>{count} flag gone with a cell that somebody corrected</numerusform>
        <numerusform>{count} flags gone with cells that somebody corrected</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} flags wait for a look again</source>
      <translation>
        <numerusform>{count} flag waits for a look again</numerusform>
        <numerusform>{count} flags wait for a look again</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} flags: {state}</source>
      <translation>
        <numerusform>{count} flag: {state}</numerusform>
        <numerusform>{count} flags: {state}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} leads became one</source>
      <translation>
        <numerusform>{count} lead became one</numerusform>
        <numerusform>{count} leads became one</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} leads deleted for good</source>
      <translation>
        <numerusform>{count} lead deleted for good</numerusform>
        <numerusform>{count} leads deleted for good</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} leads held back from every use</source>
      <translation>
        <numerusform>{count} lead held back from every use</numerusform>
        <numerusform>{count} leads held back from every use</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} leads looked at again for flags; new: {added}</source>
      <translation>
        <numerusform>{count} lead looked at again for flags; new: {added}</numerusform>
        <numerusform>{count} leads looked at again for flags; new: {added}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} leads may be used again</source>
      <translation>
        <numerusform>{count} lead may be used again</numerusform>
        <numerusform>{count} leads may be used again</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} leads went out for “{campaign}”; stayed behind: {held}</source>
      <translation>
        <numerusform>{count} lead went out for “{campaign}”; stayed behind: {held}</numerusform>
        <numerusform>{count} leads went out for “{campaign}”; stayed behind: {held}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} pairs of leads look alike</source>
      <translation>
        <numerusform>{count} pair of leads looks alike</numerusform>
        <numerusform>{count} pairs of leads look alike</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{count} stops went along with “{campaign}” as hashes</source>
      <translation>
        <numerusform>{count} stop went along with “{campaign}” as a hash</numerusform>
        <numerusform>{count} stops went along with “{campaign}” as hashes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/audit_words.py" />
      <source>{field} set on {count} leads</source>
      <translation>
        <numerusform>{field} set on {count} lead</numerusform>
        <numerusform>{field} set on {count} leads</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>AuditPage</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/audit.py" />
      <source>{count} entries saved.</source>
      <translation>
        <numerusform>{count} entry saved.</numerusform>
        <numerusform>{count} entries saved.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BulkChange</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/bulk_change.py" />
      <source>Change {count} leads</source>
      <translation>
        <numerusform>Change {count} lead</numerusform>
        <numerusform>Change {count} leads</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ChangePreview</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>{changed} of {count} leads change.</source>
      <translation>
        <numerusform>{changed} of {count} lead changes.</numerusform>
        <numerusform>{changed} of {count} leads change.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>{count} new entries on the do-not-contact list (leads: {leads}).</source>
      <translation>
        <numerusform>{count} new entry on the do-not-contact list (lead: {leads}).</numerusform>
        <numerusform>{count} new entries on the do-not-contact list (leads: {leads}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/change_preview.py" />
      <source>{count} of them hold something else now, which is written over: {values}</source>
      <translation>
        <numerusform>{count} of them holds something else now, which is written over: {values}</numerusform>
        <numerusform>{count} of them hold something else now, which is written over: {values}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CompareView</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/lia_compare.py" />
      <source>{count} answers differ</source>
      <translation>
        <numerusform>{count} answer differs</numerusform>
        <numerusform>{count} answers differ</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ConflictList</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>{count} values left as they are.</source>
      <translation>
        <numerusform>{count} value left as it is.</numerusform>
        <numerusform>{count} values left as they are.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/conflict_list.py" />
      <source>{count} values taken over.</source>
      <translation>
        <numerusform>{count} value taken over.</numerusform>
        <numerusform>{count} values taken over.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Consequences</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>cells not understood</source>
      <translation>
        <numerusform>cell not understood</numerusform>
        <numerusform>cells not understood</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>new people</source>
      <translation>
        <numerusform>new person</numerusform>
        <numerusform>new people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>people you have, updated</source>
      <translation>
        <numerusform>person you have, updated</numerusform>
        <numerusform>people you have, updated</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>rows that can't be read as a person</source>
      <translation>
        <numerusform>row that can't be read as a person</numerusform>
        <numerusform>rows that can't be read as a person</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>values that differ from yours: you are asked afterwards</source>
      <translation>
        <numerusform>value that differs from yours: you are asked afterwards</numerusform>
        <numerusform>values that differ from yours: you are asked afterwards</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/consequences.py" />
      <source>{count} rows looked at so far…</source>
      <translation>
        <numerusform>{count} row looked at so far…</numerusform>
        <numerusform>{count} rows looked at so far…</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/duplicates.py" />
      <source>{count} pairs look alike.</source>
      <translation>
        <numerusform>{count} pair looks alike.</numerusform>
        <numerusform>{count} pairs look alike.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ExportFiles</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>{count} leads are in {file}</source>
      <translation>
        <numerusform>{count} lead is in {file}</numerusform>
        <numerusform>{count} leads are in {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>{count} older stops cannot travel. Check the recipient's list here for them.</source>
      <translation>
        <numerusform>{count} older stop cannot travel. Check the recipient's list here for it.</numerusform>
        <numerusform>{count} older stops cannot travel. Check the recipient's list here for them.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>{count} stayed behind. The passport beside it shows why each lead may be used: {passport}</source>
      <translation>
        <numerusform>{count} stayed behind. The passport beside it shows why each lead may be used: {passport}</numerusform>
        <numerusform>{count} stayed behind. The passport beside it shows why each lead may be used: {passport}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>{count} stops travel along as hashes: {file}</source>
      <translation>
        <numerusform>{count} stop travels along as a hash: {file}</numerusform>
        <numerusform>{count} stops travel along as hashes: {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/export_files.py" />
      <source>{fine} of {count} people may still be used</source>
      <translation>
        <numerusform>{fine} of {count} person may still be used</numerusform>
        <numerusform>{fine} of {count} people may still be used</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ExportOverrides</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/export_overrides.py" />
      <source>{count} holds are answered for</source>
      <translation>
        <numerusform>{count} hold is answered for</numerusform>
        <numerusform>{count} holds are answered for</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>GateView</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>{count} leads go out.</source>
      <translation>
        <numerusform>{count} lead goes out.</numerusform>
        <numerusform>{count} leads go out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/gate_view.py" />
      <source>{count} stay behind.</source>
      <translation>
        <numerusform>{count} stays behind.</numerusform>
        <numerusform>{count} stay behind.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/history.py" />
      <source>Earlier states of {count} acts are gone.</source>
      <translation>
        <numerusform>The earlier state of {count} act is gone.</numerusform>
        <numerusform>Earlier states of {count} acts are gone.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>HomePage</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Answer the request {name} by {day}</source>
      <translation>
        <numerusform>Answer the request {name} by {day}</numerusform>
        <numerusform>Answer the request {name} by {day}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Check the exported list “{name}” ({count} leads) again before you use it after {day}</source>
      <translation>
        <numerusform>Check the exported list “{name}” ({count} lead) again before you use it after {day}</numerusform>
        <numerusform>Check the exported list “{name}” ({count} leads) again before you use it after {day}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Check the exported list “{name}” again: under the rules of {day} {count} people in it are held</source>
      <translation>
        <numerusform>Check the exported list “{name}” again: under the rules of {day} {count} person in it is held</numerusform>
        <numerusform>Check the exported list “{name}” again: under the rules of {day} {count} people in it are held</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>How ready your {count} leads are</source>
      <translation>
        <numerusform>How ready your {count} lead is</numerusform>
        <numerusform>How ready your {count} leads are</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Review the assessment “{name}” by {day}: {count} leads rest on it</source>
      <translation>
        <numerusform>Review the assessment “{name}” by {day}: {count} lead rests on it</numerusform>
        <numerusform>Review the assessment “{name}” by {day}: {count} leads rest on it</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>Tell {count} people of “{name}” by {day} that you have their data</source>
      <translation>
        <numerusform>Tell {count} person of “{name}” by {day} that you have their data</numerusform>
        <numerusform>Tell {count} people of “{name}” by {day} that you have their data</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>The rules changed on {day}: {count} leads are held now that were free</source>
      <translation>
        <numerusform>The rules changed on {day}: {count} lead is held now that was free</numerusform>
        <numerusform>The rules changed on {day}: {count} leads are held now that were free</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>{count} leads are past their last day: delete them</source>
      <translation>
        <numerusform>{count} lead is past its last day: delete it</numerusform>
        <numerusform>{count} leads are past their last day: delete them</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>{count} leads of “{name}” may be kept until {day} only</source>
      <translation>
        <numerusform>{count} lead of “{name}” may be kept until {day} only</numerusform>
        <numerusform>{count} leads of “{name}” may be kept until {day} only</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>{count} people of {name} reported your mails as spam in 90 days: look at what you sent</source>
      <translation>
        <numerusform>{count} person of {name} reported your mails as spam in 90 days: look at what you sent</numerusform>
        <numerusform>{count} people of {name} reported your mails as spam in 90 days: look at what you sent</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/home.py" />
      <source>{count} people of {name} reported your mails as spam in 90 days: more than 1 in 1,000</source>
      <translation>
        <numerusform>{count} person of {name} reported your mails as spam in 90 days: more than 1 in 1,000</numerusform>
        <numerusform>{count} people of {name} reported your mails as spam in 90 days: more than 1 in 1,000</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ImportFilePage</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Import finished: {count} rows.</source>
      <translation>
        <numerusform>Import finished: {count} row.</numerusform>
        <numerusform>Import finished: {count} rows.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>Importing {count} lists</source>
      <translation>
        <numerusform>Importing {count} list</numerusform>
        <numerusform>Importing {count} lists</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>{count} lists</source>
      <translation>
        <numerusform>{count} list</numerusform>
        <numerusform>{count} lists</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/import_file.py" />
      <source>{count} rows saved.</source>
      <translation>
        <numerusform>{count} row saved.</numerusform>
        <numerusform>{count} rows saved.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ImportForm</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Columns: all {count} kept</source>
      <translation>
        <numerusform>Columns: the only one kept</numerusform>
        <numerusform>Columns: all {count} kept</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Import {count} rows</source>
      <translation>
        <numerusform>Import {count} row</numerusform>
        <numerusform>Import {count} rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_form.py" />
      <source>Import {count} rows of {lists} lists</source>
      <translation>
        <numerusform>Import {count} row of {lists} lists</numerusform>
        <numerusform>Import {count} rows of {lists} lists</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ImportProgress</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>about {count} minutes left</source>
      <translation>
        <numerusform>about {count} minute left</numerusform>
        <numerusform>about {count} minutes left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>about {count} seconds left</source>
      <translation>
        <numerusform>about {count} second left</numerusform>
        <numerusform>about {count} seconds left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>{count} rows</source>
      <translation>
        <numerusform>{count} row</numerusform>
        <numerusform>{count} rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_progress.py" />
      <source>{done} of {count} rows</source>
      <translation>
        <numerusform>{done} of {count} row</numerusform>
        <numerusform>{done} of {count} rows</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ImportResult</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Answer {count} values that differ from yours</source>
      <translation>
        <numerusform>Answer {count} value that differs from yours</numerusform>
        <numerusform>Answer {count} values that differ from yours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Check the {count} that need a look</source>
      <translation>
        <numerusform>Check the one that needs a look</numerusform>
        <numerusform>Check the {count} that need a look</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Compare {count} pairs that look alike</source>
      <translation>
        <numerusform>Compare {count} pair that looks alike</numerusform>
        <numerusform>Compare {count} pairs that look alike</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Export the {count} ready</source>
      <translation>
        <numerusform>Export the ready one</numerusform>
        <numerusform>Export the {count} ready</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Imported {file}: {ready} of {count} leads are ready to export</source>
      <translation>
        <numerusform>Imported {file}: {ready} of {count} lead is ready to export</numerusform>
        <numerusform>Imported {file}: {ready} of {count} leads are ready to export</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>Save the rejected rows, with reasons ({count})</source>
      <translation>
        <numerusform>Save the rejected row, with its reason ({count})</numerusform>
        <numerusform>Save the rejected rows, with reasons ({count})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>{count} already there</source>
      <translation>
        <numerusform>{count} already there</numerusform>
        <numerusform>{count} already there</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/told_of_list.py" />
      <source>{count} cells not understood: {why}</source>
      <translation>
        <numerusform>{count} cell not understood: {why}</numerusform>
        <numerusform>{count} cells not understood: {why}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>{count} new</source>
      <translation>
        <numerusform>{count} new</numerusform>
        <numerusform>{count} new</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>{count} rejected</source>
      <translation>
        <numerusform>{count} rejected</numerusform>
        <numerusform>{count} rejected</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>{count} rows</source>
      <translation>
        <numerusform>{count} row</numerusform>
        <numerusform>{count} rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/told_of_list.py" />
      <source>{count} rows rejected: {why}</source>
      <translation>
        <numerusform>{count} row rejected: {why}</numerusform>
        <numerusform>{count} rows rejected: {why}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>{count} stopped</source>
      <translation>
        <numerusform>{count} stopped</numerusform>
        <numerusform>{count} stopped</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/import_result.py" />
      <source>{count} updated</source>
      <translation>
        <numerusform>{count} updated</numerusform>
        <numerusform>{count} updated</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LeadActs</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Delete {count} leads</source>
      <translation>
        <numerusform>Delete {count} lead</numerusform>
        <numerusform>Delete {count} leads</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Lawful basis set for {count} leads.</source>
      <translation>
        <numerusform>Lawful basis set for {count} lead.</numerusform>
        <numerusform>Lawful basis set for {count} leads.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Noted for {count} people.</source>
      <translation>
        <numerusform>Noted for {count} person.</numerusform>
        <numerusform>Noted for {count} people.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>Recorded for {count} leads.</source>
      <translation>
        <numerusform>Recorded for {count} lead.</numerusform>
        <numerusform>Recorded for {count} leads.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>{count} leads are deleted with everything known about them. Deleting can't be undone.</source>
      <translation>
        <numerusform>{count} lead is deleted with everything known about it. Deleting can't be undone.</numerusform>
        <numerusform>{count} leads are deleted with everything known about them. Deleting can't be undone.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>{count} leads changed.</source>
      <translation>
        <numerusform>{count} lead changed.</numerusform>
        <numerusform>{count} leads changed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>{count} leads deleted.</source>
      <translation>
        <numerusform>{count} lead deleted.</numerusform>
        <numerusform>{count} leads deleted.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>{count} leads go on the do-not-contact list. This can't be undone by an import.</source>
      <translation>
        <numerusform>{count} lead goes on the do-not-contact list. This can't be undone by an import.</numerusform>
        <numerusform>{count} leads go on the do-not-contact list. This can't be undone by an import.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_acts.py" />
      <source>{count} new entries on the do-not-contact list.</source>
      <translation>
        <numerusform>{count} new entry on the do-not-contact list.</numerusform>
        <numerusform>{count} new entries on the do-not-contact list.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LeadCells</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>At most {count} cells can be pasted at once.</source>
      <translation>
        <numerusform>At most {count} cell can be pasted at once.</numerusform>
        <numerusform>At most {count} cells can be pasted at once.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>{count} addresses were left empty: that way is not open for them.</source>
      <translation>
        <numerusform>{count} address was left empty: that way is not open for it.</numerusform>
        <numerusform>{count} addresses were left empty: that way is not open for them.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>{count} leads changed.</source>
      <translation>
        <numerusform>{count} lead changed.</numerusform>
        <numerusform>{count} leads changed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>{count} rows copied; the audit log has it.</source>
      <translation>
        <numerusform>{count} row copied; the audit log has it.</numerusform>
        <numerusform>{count} rows copied; the audit log has it.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/lead_cells.py" />
      <source>{count} stayed behind: they may not be used yet. Copying counts as exporting.</source>
      <translation>
        <numerusform>{count} stayed behind: it may not be used yet. Copying counts as exporting.</numerusform>
        <numerusform>{count} stayed behind: they may not be used yet. Copying counts as exporting.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LeadDetails</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/lead_details.py" />
      <source>… and {count} more</source>
      <translation>
        <numerusform>… and {count} more</numerusform>
        <numerusform>… and {count} more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LeadStory</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/lead_story.py" />
      <source>Show {count} earlier steps</source>
      <translation>
        <numerusform>Show {count} earlier step</numerusform>
        <numerusform>Show {count} earlier steps</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LeadsPage</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/leads.py" />
      <source>{count} ticked</source>
      <translation>
        <numerusform>{count} ticked</numerusform>
        <numerusform>{count} ticked</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LiaEditor</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/lia_editor.py" />
      <source>{count} of {total} questions still open</source>
      <translation>
        <numerusform>{count} of {total} questions still open</numerusform>
        <numerusform>{count} of {total} questions still open</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ListHandling</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/handling.py" />
      <source>{count} words written your way…</source>
      <translation>
        <numerusform>{count} word written your way…</numerusform>
        <numerusform>{count} words written your way…</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MarkTold</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/edit_lead.py" />
      <source>Note it for {count} people</source>
      <translation>
        <numerusform>Note it for {count} person</numerusform>
        <numerusform>Note it for {count} people</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>NewRequestDialog</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/new_request.py" />
      <source>{count} leads found</source>
      <translation>
        <numerusform>{count} lead found</numerusform>
        <numerusform>{count} leads found</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PasteCells</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/paste_cells.py" />
      <source>Paste into {count} cells (leads: {leads})</source>
      <translation>
        <numerusform>Paste into {count} cell (lead: {leads})</numerusform>
        <numerusform>Paste into {count} cells (leads: {leads})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/paste_cells.py" />
      <source>Paste {count} cells</source>
      <translation>
        <numerusform>Paste {count} cell</numerusform>
        <numerusform>Paste {count} cells</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/paste_cells.py" />
      <source>{count} cells can't take their text; they stay as they are:</source>
      <translation>
        <numerusform>{count} cell can't take its text; it stays as it is:</numerusform>
        <numerusform>{count} cells can't take their text; they stay as they are:</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>QuestionBox</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/lia_question.py" />
      <source>at least {count} characters</source>
      <translation>
        <numerusform>at least {count} character</numerusform>
        <numerusform>at least {count} characters</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ReadingBar</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>more than {count} rows</source>
      <translation>
        <numerusform>more than {count} row</numerusform>
        <numerusform>more than {count} rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/reading_bar.py" />
      <source>{count} rows</source>
      <translation>
        <numerusform>{count} row</numerusform>
        <numerusform>{count} rows</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RecordEvidence</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Evidence for {count} leads</source>
      <translation>
        <numerusform>Evidence for {count} lead</numerusform>
        <numerusform>Evidence for {count} leads</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/record_evidence.py" />
      <source>Record for {count} leads</source>
      <translation>
        <numerusform>Record for {count} lead</numerusform>
        <numerusform>Record for {count} leads</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Requests</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/request_words.py" />
      <source>{count} days left</source>
      <translation>
        <numerusform>{count} day left</numerusform>
        <numerusform>{count} days left</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ReviewGroups</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/review_groups.py" />
      <source>the only flag of {count} leads</source>
      <translation>
        <numerusform>the only flag of {count} lead</numerusform>
        <numerusform>the only flag of {count} leads</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ReviewPage</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{count} cells removed. The leads stay.</source>
      <translation>
        <numerusform>{count} cell removed. The lead stays.</numerusform>
        <numerusform>{count} cells removed. The leads stay.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{count} confirmed. They stay out of exports.</source>
      <translation>
        <numerusform>{count} confirmed. It stays out of exports.</numerusform>
        <numerusform>{count} confirmed. They stay out of exports.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{count} flags wait for you again.</source>
      <translation>
        <numerusform>{count} flag waits for you again.</numerusform>
        <numerusform>{count} flags wait for you again.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{count} found to be fine.</source>
      <translation>
        <numerusform>{count} found to be fine.</numerusform>
        <numerusform>{count} found to be fine.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{count} leads deleted.</source>
      <translation>
        <numerusform>{count} lead deleted.</numerusform>
        <numerusform>{count} leads deleted.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/review.py" />
      <source>{count} proposed. Another person has to decide the same; until then nothing goes out.</source>
      <translation>
        <numerusform>{count} proposed. Another person has to decide the same; until then nothing goes out.</numerusform>
        <numerusform>{count} proposed. Another person has to decide the same; until then nothing goes out.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ReviewSettings</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>One text in {field}: {flag} is fine ({count} flags)</source>
      <translation>
        <numerusform>One text in {field}: {flag} is fine ({count} flag)</numerusform>
        <numerusform>One text in {field}: {flag} is fine ({count} flags)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>Taken back. {count} flags wait again.</source>
      <translation>
        <numerusform>Taken back. {count} flag waits again.</numerusform>
        <numerusform>Taken back. {count} flags wait again.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>{count} older ones are not shown.</source>
      <translation>
        <numerusform>{count} older one is not shown.</numerusform>
        <numerusform>{count} older ones are not shown.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/review_settings.py" />
      <source>“{header}” of {source}: {flag} is fine ({count} flags)</source>
      <translation>
        <numerusform>“{header}” of {source}: {flag} is fine ({count} flag)</numerusform>
        <numerusform>“{header}” of {source}: {flag} is fine ({count} flags)</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RulesDialog</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/rules.py" />
      <source>{list}, every {count} days</source>
      <translation>
        <numerusform>{list}, every day</numerusform>
        <numerusform>{list}, every {count} days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SetBasis</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Lawful basis for {count} leads</source>
      <translation>
        <numerusform>Lawful basis for {count} lead</numerusform>
        <numerusform>Lawful basis for {count} leads</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/set_basis.py" />
      <source>Set for {count} leads</source>
      <translation>
        <numerusform>Set for {count} lead</numerusform>
        <numerusform>Set for {count} leads</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/settings.py" />
      <source>After {count} minutes</source>
      <translation>
        <numerusform>After {count} minute</numerusform>
        <numerusform>After {count} minutes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SignDialog</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/dialogs/sign.py" />
      <source>… and {count} more</source>
      <translation>
        <numerusform>… and {count} more</numerusform>
        <numerusform>… and {count} more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SourcesPage</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>{count} against what it is said to hold</source>
      <translation>
        <numerusform>{count} against what it is said to hold</numerusform>
        <numerusform>{count} against what it is said to hold</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>{count} bounced</source>
      <translation>
        <numerusform>{count} bounced</numerusform>
        <numerusform>{count} bounced</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>{count} duplicates</source>
      <translation>
        <numerusform>{count} duplicate</numerusform>
        <numerusform>{count} duplicates</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/sources.py" />
      <source>{count} flagged</source>
      <translation>
        <numerusform>{count} flagged</numerusform>
        <numerusform>{count} flagged</numerusform>
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
        <numerusform>{count} said no</numerusform>
        <numerusform>{count} said no</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SpellingList</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>{count} leads written anew.</source>
      <translation>
        <numerusform>{count} lead written anew.</numerusform>
        <numerusform>{count} leads written anew.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/spelling_list.py" />
      <source>{count} values are written in several ways. Tick what is the same.</source>
      <translation>
        <numerusform>{count} value is written in several ways. Tick what is the same.</numerusform>
        <numerusform>{count} values are written in several ways. Tick what is the same.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/status_line.py" />
      <source>{count} leads · {ready} ready · {blocked} blocked · {check} to check</source>
      <translation>
        <numerusform>{count} lead · {ready} ready · {blocked} blocked · {check} to check</numerusform>
        <numerusform>{count} leads · {ready} ready · {blocked} blocked · {check} to check</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>StopsPage</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>{count} answers of the do-not-call list are on record.</source>
      <translation>
        <numerusform>{count} answer of the do-not-call list is on record.</numerusform>
        <numerusform>{count} answers of the do-not-call list are on record.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>{count} entries</source>
      <translation>
        <numerusform>{count} entry</numerusform>
        <numerusform>{count} entries</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/pages/stops.py" />
      <source>{count} new entries on the do-not-contact list.</source>
      <translation>
        <numerusform>{count} new entry on the do-not-contact list.</numerusform>
        <numerusform>{count} new entries on the do-not-contact list.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>WordsSettings</name>
    <message numerus="yes">
      <location filename="../../lead_desk/desktop/widgets/words_settings.py" />
      <source>{count} leads looked at. New flags: {added}, gone: {dropped}.</source>
      <translation>
        <numerusform>{count} lead looked at. New flags: {added}, gone: {dropped}.</numerusform>
        <numerusform>{count} leads looked at. New flags: {added}, gone: {dropped}.</numerusform>
      </translation>
    </message>
  </context>
</TS>
