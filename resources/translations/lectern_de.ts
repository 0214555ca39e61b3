<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Lectern</source>
        <translation>Über Lectern</translation>
    </message>
    <message>
        <source>Answers from your own files, wholly on this machine.</source>
        <translation>Antworten aus Ihren eigenen Dateien, ganz auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>Lizenzen der Bestandteile</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Looking at the parts…</source>
        <translation>Bestandteile werden gelesen …</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Zusammengesetzt aus</translation>
    </message>
    <message>
        <source>{0} parts; choose one to read its licence.</source>
        <translation>{0} Bestandteile; wählen Sie einen, um seine Lizenz zu lesen.</translation>
    </message>
    <message>
        <source>licence: see where you have it from</source>
        <translation>Lizenz: siehe Bezugsquelle</translation>
    </message>
</context>
<context>
    <name>AddBar</name>
    <message>
        <source>Progress of adding</source>
        <translation>Fortschritt beim Hinzufügen</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Adding {0} to the library…</source>
        <translation>{0} wird zur Bibliothek hinzugefügt …</translation>
    </message>
    <message>
        <source>{0} more could not be added.</source>
        <translation>{0} weitere konnten nicht hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Add the folder that they lie in instead.</source>
        <translation>Fügen Sie stattdessen den Ordner hinzu, in dem sie liegen.</translation>
    </message>
    <message>
        <source>In: {0}</source>
        <translation>In: {0}</translation>
    </message>
    <message>
        <source>{0} files lie in {1}; the folder was added, so that Lectern can keep up with it.</source>
        <translation>{0} Dateien liegen in {1}; der Ordner wurde hinzugefügt, damit Lectern mit ihm Schritt hält.</translation>
    </message>
    <message>
        <source>Added to the library: {0}</source>
        <translation>Zur Bibliothek hinzugefügt: {0}</translation>
    </message>
    <message>
        <source>{0} files and folders</source>
        <translation>{0} Dateien und Ordner</translation>
    </message>
</context>
<context>
    <name>Advanced</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Nobody needs these; they are right as they are.</source>
        <translation>Niemand braucht diese; sie sind richtig, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>AlikeCard</name>
    <message numerus="yes">
        <source>%n more file(s)</source>
        <translation>
            <numerusform>%n weitere Datei</numerusform>
            <numerusform>%n weitere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Unterschiede zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>{0} % in common</source>
        <translation>{0} % gemeinsam</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>not supported by the files</source>
        <translation>von den Dateien nicht belegt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>What the model can do</source>
        <translation>Was das Modell kann</translation>
    </message>
    <message>
        <source>Quote from the files</source>
        <translation>Aus den Dateien zitieren</translation>
    </message>
    <message>
        <source>Let the model write</source>
        <translation>Das Modell schreiben lassen</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation>Art der Antwort</translation>
    </message>
    <message>
        <source>Quoted answers are the files’ own sentences. A model that writes is checked against them; small ones are better at quoting.</source>
        <translation>Zitierte Antworten sind Sätze aus den Dateien. Ein schreibendes Modell wird an ihnen geprüft; kleine zitieren besser.</translation>
    </message>
    <message>
        <source>Leave out what is not supported</source>
        <translation>Unbelegtes weglassen</translation>
    </message>
    <message>
        <source>Sentences that the files do not support are left out instead of marked.</source>
        <translation>Sätze, die die Dateien nicht belegen, werden weggelassen statt markiert.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>In tokens; a hundred are about seventy-five words.</source>
        <translation>In Token; hundert sind etwa fünfundsiebzig Wörter.</translation>
    </message>
    <message>
        <source>Passages for an answer</source>
        <translation>Stellen für eine Antwort</translation>
    </message>
    <message>
        <source>More of them take longer to read, and find more.</source>
        <translation>Mehr davon brauchen länger und finden mehr.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell auswählen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Which model reads and writes, and how much of it runs on the graphics card.</source>
        <translation>Welches Modell liest und schreibt, und wie viel davon auf der Grafikkarte läuft.</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As little as possible</source>
        <translation>So wenig wie möglich</translation>
    </message>
    <message>
        <source>As designed</source>
        <translation>Wie vorgesehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light or dark; “As the system” follows it, also at night.</source>
        <translation>Hell oder dunkel; „Wie das System“ folgt ihm, auch nachts.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Menus that fade, a cursor that blinks.</source>
        <translation>Menüs, die einblenden, ein Cursor, der blinkt.</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>What would you like to know?</source>
        <translation>Was möchten Sie wissen?</translation>
    </message>
    <message>
        <source>The answer comes with the passages it rests on, one click away.</source>
        <translation>Die Antwort kommt mit den Stellen, auf die sie sich stützt – einen Klick entfernt.</translation>
    </message>
    <message>
        <source>These are too many files to be asked about by name.</source>
        <translation>Das sind zu viele Dateien, um sie einzeln zu befragen.</translation>
    </message>
    <message>
        <source>Choose fewer, or ask about the folder or the collection they are in.</source>
        <translation>Wählen Sie weniger aus, oder fragen Sie im Ordner oder in der Sammlung, in der sie liegen.</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>Eingefügter Text.txt</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Text speichern</translation>
    </message>
    <message>
        <source>Answers from your own files</source>
        <translation>Antworten aus Ihren eigenen Dateien</translation>
    </message>
    <message>
        <source>Drop a folder here, or choose one. Lectern reads what is in it and answers with the passages it found. Nothing leaves this machine. You can ask while it reads.</source>
        <translation>Ziehen Sie einen Ordner hierher oder wählen Sie einen aus. Lectern liest, was darin ist, und antwortet mit den gefundenen Stellen. Nichts verlässt diesen Rechner. Fragen können Sie schon, während gelesen wird.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner auswählen …</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner auswählen</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>The engine stopped in the middle of this answer.</source>
        <translation>Die Engine hat mitten in dieser Antwort aufgehört.</translation>
    </message>
    <message>
        <source>It is being started again. What came of the answer is kept.</source>
        <translation>Sie wird neu gestartet. Was von der Antwort schon da war, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Lectern goes on in the background</source>
        <translation>Lectern läuft im Hintergrund weiter</translation>
    </message>
    <message>
        <source>Its icon in the tray opens the window again, or ends it.</source>
        <translation>Das Symbol im Infobereich öffnet das Fenster wieder oder beendet es.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ChangesForm</name>
    <message>
        <source>Compare with the files as they are now next time</source>
        <translation>Nächstes Mal mit den Dateien von jetzt vergleichen</translation>
    </message>
</context>
<context>
    <name>ChoicesRow</name>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation>Art der Antwort</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Usual model</source>
        <translation>Übliches Modell</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>Nur {0}</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} Dateien</translation>
    </message>
    <message>
        <source>Quotes only</source>
        <translation>Nur Zitate</translation>
    </message>
    <message>
        <source>Written by the model</source>
        <translation>Vom Modell geschrieben</translation>
    </message>
    <message>
        <source>Usual answers</source>
        <translation>Übliche Antworten</translation>
    </message>
    <message>
        <source>{0}, strict</source>
        <translation>{0}, streng</translation>
    </message>
    <message>
        <source>{0}, over every file</source>
        <translation>{0}, über jede Datei</translation>
    </message>
    <message>
        <source>Only one folder…</source>
        <translation>Nur ein Ordner …</translation>
    </message>
    <message>
        <source>Only one file…</source>
        <translation>Nur eine Datei …</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Only quote the files</source>
        <translation>Nur aus den Dateien zitieren</translation>
    </message>
    <message>
        <source>Let the model write</source>
        <translation>Das Modell schreiben lassen</translation>
    </message>
    <message>
        <source>Leave out what the files do not support</source>
        <translation>Weglassen, was die Dateien nicht belegen</translation>
    </message>
    <message>
        <source>Go through every file when the question asks for all</source>
        <translation>Jede Datei durchgehen, wenn die Frage alle verlangt</translation>
    </message>
    <message>
        <source>Always go through every file</source>
        <translation>Immer jede Datei durchgehen</translation>
    </message>
    <message>
        <source>Never go through every file</source>
        <translation>Nie jede Datei durchgehen</translation>
    </message>
    <message>
        <source>The model of the settings</source>
        <translation>Das Modell der Einstellungen</translation>
    </message>
    <message>
        <source>Only one folder</source>
        <translation>Nur ein Ordner</translation>
    </message>
    <message>
        <source>Only one file</source>
        <translation>Nur eine Datei</translation>
    </message>
</context>
<context>
    <name>ChosenFiles</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>Im eigenen Programm öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Ask in this file</source>
        <translation>In dieser Datei fragen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Leave out of the library</source>
        <translation>Aus der Bibliothek auslassen</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Do with this file</source>
        <translation>Mit dieser Datei tun</translation>
    </message>
    <message>
        <source>Open {0} files</source>
        <translation>{0} Dateien öffnen</translation>
    </message>
    <message>
        <source>Ask about {0} files</source>
        <translation>{0} Dateien befragen</translation>
    </message>
    <message>
        <source>Read {0} files again</source>
        <translation>{0} Dateien neu einlesen</translation>
    </message>
    <message>
        <source>Copy {0} paths</source>
        <translation>{0} Pfade kopieren</translation>
    </message>
    <message>
        <source>Leave {0} files out of the library</source>
        <translation>{0} Dateien aus der Bibliothek auslassen</translation>
    </message>
    <message>
        <source>Move {0} files to</source>
        <translation>{0} Dateien verschieben nach</translation>
    </message>
    <message>
        <source>Summarise {0} files</source>
        <translation>{0} Dateien zusammenfassen</translation>
    </message>
    <message>
        <source>Extract a table from {0} files…</source>
        <translation>Tabelle aus {0} Dateien herausziehen …</translation>
    </message>
    <message>
        <source>Translate {0} files…</source>
        <translation>{0} Dateien übersetzen …</translation>
    </message>
    <message>
        <source>Rewrite {0} files…</source>
        <translation>{0} Dateien umschreiben …</translation>
    </message>
    <message>
        <source>Find topics in {0} files</source>
        <translation>Themen in {0} Dateien finden</translation>
    </message>
    <message>
        <source>Label {0} files…</source>
        <translation>Etiketten für {0} Dateien …</translation>
    </message>
    <message>
        <source>Tag {0} files…</source>
        <translation>Schlagwort für {0} Dateien …</translation>
    </message>
    <message>
        <source>A new collection</source>
        <translation>Eine neue Sammlung</translation>
    </message>
</context>
<context>
    <name>ClassifyForm</name>
    <message>
        <source>invoice: a bill with an amount to pay
contract</source>
        <translation>Rechnung: mit einem Betrag, der zu zahlen ist
Vertrag</translation>
    </message>
    <message>
        <source>New files get their label too</source>
        <translation>Auch neue Dateien bekommen ihr Etikett</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>One a line, with more words behind a colon. Left empty: those of last time, or every tag that you gave.</source>
        <translation>Eines je Zeile, mehr Worte dazu nach einem Doppelpunkt. Leer: die vom letzten Mal oder alle Schlagwörter, die Sie vergeben haben.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ask your files, or type to find a passage</source>
        <translation>Fragen Sie Ihre Dateien, oder tippen Sie, um eine Stelle zu finden</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Enter asks, Shift+Enter begins a new line, Up brings back earlier questions.</source>
        <translation>Eingabe fragt, Umschalt+Eingabe beginnt eine neue Zeile, Auf holt frühere Fragen zurück.</translation>
    </message>
    <message>
        <source>Ask (Enter)</source>
        <translation>Fragen (Eingabe)</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Anhalten (Esc)</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>New title</source>
        <translation>Neuer Titel</translation>
    </message>
</context>
<context>
    <name>ConversationsPanel</name>
    <message>
        <source>Search conversations</source>
        <translation>Gespräche durchsuchen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>Umbenennen	F2</translation>
    </message>
    <message>
        <source>Unpin	Ctrl+P</source>
        <translation>Lösen	Strg+P</translation>
    </message>
    <message>
        <source>Pin	Ctrl+P</source>
        <translation>Anheften	Strg+P</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation>Als Markdown …</translation>
    </message>
    <message>
        <source>As a web page…</source>
        <translation>Als Webseite …</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>Als PDF …</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Löschen	Entf</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>„{0}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Show deleted conversations</source>
        <translation>Gelöschte Gespräche zeigen</translation>
    </message>
    <message>
        <source>No conversation has these words.</source>
        <translation>Kein Gespräch enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No conversation was deleted in the last month.</source>
        <translation>Im letzten Monat wurde kein Gespräch gelöscht.</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>Ihre Gespräche erscheinen hier.</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>Gelöschte Gespräche</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>Neues Gespräch (Strg+N)</translation>
    </message>
    <message>
        <source>More about conversations</source>
        <translation>Mehr zu Gesprächen</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n value(s) not found in the files</source>
        <translation>
            <numerusform>⚠ %n Wert nicht in den Dateien gefunden</numerusform>
            <numerusform>⚠ %n Werte nicht in den Dateien gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n Thema</numerusform>
            <numerusform>%n Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of files</source>
        <translation>
            <numerusform>%n Gruppe von Dateien</numerusform>
            <numerusform>%n Gruppen von Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n Absatz</numerusform>
            <numerusform>%n Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) left as they were</source>
        <translation>
            <numerusform>%n Absatz unverändert gelassen</numerusform>
            <numerusform>%n Absätze unverändert gelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Files inside this file</source>
        <translation>Dateien in dieser Datei</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>changed {0}</source>
        <translation>geändert {0}</translation>
    </message>
    <message>
        <source>looked at {0}</source>
        <translation>angesehen {0}</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… und {0} weitere</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>Im eigenen Programm öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Leave out of the library</source>
        <translation>Aus der Bibliothek auslassen</translation>
    </message>
    <message>
        <source>Ask in this file</source>
        <translation>In dieser Datei fragen</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop it here</source>
        <translation>Hier ablegen</translation>
    </message>
    <message>
        <source>A GGUF file, or the folder of a model, is imported.</source>
        <translation>Importiert wird eine GGUF-Datei oder der Ordner eines Modells.</translation>
    </message>
    <message>
        <source>Folders and files are added to the library and stay where they are.</source>
        <translation>Ordner und Dateien kommen in die Bibliothek und bleiben, wo sie sind.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export the conversation</source>
        <translation>Gespräch exportieren</translation>
    </message>
    <message>
        <source>Written to {0}</source>
        <translation>Nach {0} geschrieben</translation>
    </message>
</context>
<context>
    <name>ExtractForm</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>No column has a name yet.</source>
        <translation>Noch keine Spalte hat einen Namen.</translation>
    </message>
</context>
<context>
    <name>FieldsEditor</name>
    <message>
        <source>Another column</source>
        <translation>Weitere Spalte</translation>
    </message>
</context>
<context>
    <name>FileChangeCard</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Before: {0}</source>
        <translation>Vorher: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are gone.</source>
        <translation>
            <numerusform>%n Absatz ist weg.</numerusform>
            <numerusform>%n Absätze sind weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more paragraph(s)</source>
        <translation>
            <numerusform>%n Absatz mehr</numerusform>
            <numerusform>%n Absätze mehr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} Seiten</translation>
    </message>
    <message>
        <source>1 file inside</source>
        <translation>1 Datei darin</translation>
    </message>
    <message>
        <source>{0} files inside</source>
        <translation>{0} Dateien darin</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>{0} passages</source>
        <translation>{0} Stellen</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Neu einlesen</translation>
    </message>
</context>
<context>
    <name>FilesTable</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter by name or folder</source>
        <translation>Nach Name oder Ordner filtern</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word, ODT, RTF</source>
        <translation>Word, ODT, RTF</translation>
    </message>
    <message>
        <source>Sheets and tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Folien</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Einfacher Text</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>The model in use is too small to do this well. Choose a larger one on the page “Models”.</source>
        <translation>Das Modell in Gebrauch ist zu klein, um das gut zu können. Wählen Sie auf der Seite „Modelle“ ein größeres.</translation>
    </message>
</context>
<context>
    <name>GenerateForm</name>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Your own are Jinja2 files in the folder “templates” of the profile.</source>
        <translation>Eigene sind Jinja2-Dateien im Ordner „templates“ des Profils.</translation>
    </message>
    <message>
        <source>Look up in</source>
        <translation>Nachschlagen in</translation>
    </message>
    <message>
        <source>The templates are not here yet.</source>
        <translation>Die Vorlagen sind noch nicht da.</translation>
    </message>
    <message>
        <source>“{0}” is empty.</source>
        <translation>„{0}“ ist leer.</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Eines je Zeile</translation>
    </message>
</context>
<context>
    <name>InstallRow</name>
    <message>
        <source>Progress of {0}</source>
        <translation>Fortschritt von {0}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Pause {0}</source>
        <translation>{0} anhalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation>Mit {0} fortfahren</translation>
    </message>
    <message>
        <source>Give up {0}</source>
        <translation>{0} aufgeben</translation>
    </message>
</context>
<context>
    <name>InstalledCard</name>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Go without</source>
        <translation>Darauf verzichten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>{0} verwenden</translation>
    </message>
    <message>
        <source>Go without {0}</source>
        <translation>Auf {0} verzichten</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Your files may be in any language; this is about buttons and messages.</source>
        <translation>Ihre Dateien dürfen in jeder Sprache sein; hier geht es um Knöpfe und Meldungen.</translation>
    </message>
    <message>
        <source>Restart Lectern</source>
        <translation>Lectern neu starten</translation>
    </message>
    <message>
        <source>The new language comes with the next start.</source>
        <translation>Die neue Sprache kommt mit dem nächsten Start.</translation>
    </message>
    <message>
        <source>Conversations, and what you have typed, are kept.</source>
        <translation>Gespräche und Eingetipptes bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>LibraryActions</name>
    <message>
        <source>The system could not open this file.</source>
        <translation>Das System konnte diese Datei nicht öffnen.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted, or no program is set for it.</source>
        <translation>Vielleicht wurde sie verschoben oder gelöscht, oder es ist kein Programm dafür eingestellt.</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Wird neu eingelesen</translation>
    </message>
    <message>
        <source>{0} is left out of the library. The file itself is untouched.</source>
        <translation>{0} wird aus der Bibliothek ausgelassen. Die Datei selbst bleibt unberührt.</translation>
    </message>
    <message>
        <source>{0} files are left out of the library. The files themselves are untouched.</source>
        <translation>{0} Dateien sind aus der Bibliothek ausgelassen. Die Dateien selbst bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Leaving out</source>
        <translation>Wird ausgelassen</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Wird verschoben</translation>
    </message>
    <message>
        <source>{0} files are in “{1}” now.</source>
        <translation>{0} Dateien sind jetzt in „{1}“.</translation>
    </message>
    <message>
        <source>{0} is in “{1}” now.</source>
        <translation>{0} ist jetzt in „{1}“.</translation>
    </message>
    <message>
        <source>{0} was removed from the library. Its files are untouched.</source>
        <translation>{0} wurde aus der Bibliothek entfernt. Die Dateien bleiben unberührt.</translation>
    </message>
    <message>
        <source>Bringing back</source>
        <translation>Wird zurückgeholt</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Read failed files again</source>
        <translation>Fehlgeschlagene Dateien neu einlesen</translation>
    </message>
    <message>
        <source>No file fits</source>
        <translation>Keine Datei passt</translation>
    </message>
    <message>
        <source>Nothing in this part of the library fits the filter.</source>
        <translation>Nichts in diesem Teil der Bibliothek passt zum Filter.</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>Alle Dateien zeigen</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>What is put into these folders appears here by itself.</source>
        <translation>Was in diese Ordner gelegt wird, erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation>Ihre Bibliothek ist leer</translation>
    </message>
    <message>
        <source>Drop a folder anywhere in this window, or choose one. Lectern reads what is in it and keeps up with every change. The files stay where they are.</source>
        <translation>Ziehen Sie einen Ordner irgendwo in dieses Fenster oder wählen Sie einen aus. Lectern liest, was darin ist, und hält mit jeder Änderung Schritt. Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner auswählen …</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>What can be done with this folder</source>
        <translation>Was mit diesem Ordner möglich ist</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien auswählen</translation>
    </message>
</context>
<context>
    <name>Logs</name>
    <message>
        <source>Logs and diagnostics</source>
        <translation>Protokolle und Diagnose</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Save a bundle…</source>
        <translation>Paket speichern …</translation>
    </message>
    <message>
        <source>Diagnostic bundle</source>
        <translation>Diagnosepaket</translation>
    </message>
    <message>
        <source>For somebody who helps: versions, this machine, settings, how much there is of what, and what went wrong. No questions, no texts, no names of files. Have a look before you give it away.</source>
        <translation>Für jemanden, der hilft: Versionen, dieser Rechner, Einstellungen, Mengen und was schiefging. Keine Fragen, keine Texte, keine Dateinamen. Sehen Sie hinein, bevor Sie es weitergeben.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>engine.log says what happened, without names, questions or texts of yours.</source>
        <translation>engine.log sagt, was geschah, ohne Ihre Namen, Fragen oder Texte.</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} gespeichert.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Save the diagnostic bundle</source>
        <translation>Diagnosepaket speichern</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
</context>
<context>
    <name>LongPaste</name>
    <message>
        <source>It was not put into the field. As a file in the library you can ask about it.</source>
        <translation>Er wurde nicht ins Feld gesetzt. Als Datei in der Bibliothek können Sie danach fragen.</translation>
    </message>
    <message>
        <source>Save as a file and add…</source>
        <translation>Als Datei speichern und hinzufügen …</translation>
    </message>
    <message>
        <source>Use its beginning</source>
        <translation>Den Anfang verwenden</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This text has {0} characters; a question has room for {1}.</source>
        <translation>Dieser Text hat {0} Zeichen; eine Frage fasst {1}.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Lectern does not open web addresses.</source>
        <translation>Lectern öffnet keine Web-Adressen.</translation>
    </message>
    <message>
        <source>It works without a network. Save the page as a file and drop that.</source>
        <translation>Es arbeitet ohne Netz. Speichern Sie die Seite als Datei und legen Sie diese ab.</translation>
    </message>
    <message>
        <source>{0} lies on a network drive that is not connected here.</source>
        <translation>{0} liegt auf einem Netzlaufwerk, das hier nicht verbunden ist.</translation>
    </message>
    <message>
        <source>Connect the drive in the file manager, then drop the folder from there.</source>
        <translation>Verbinden Sie das Laufwerk im Dateimanager und ziehen Sie den Ordner von dort herüber.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map of the topics</source>
        <translation>Karte der Themen</translation>
    </message>
    <message>
        <source>The lists beside it hold the same topics and files.</source>
        <translation>Die Listen daneben enthalten dieselben Themen und Dateien.</translation>
    </message>
</context>
<context>
    <name>MapFiles</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>On their way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>There is none here; passages are put into order without one.</source>
        <translation>Hier ist keiner; Stellen werden ohne ihn geordnet.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>A language model writes or quotes answers, an embedding model finds passages, a reranker puts them into order. Drop a GGUF file or a model&apos;s folder here to import it.</source>
        <translation>Ein Sprachmodell schreibt oder zitiert Antworten, ein Einbettungsmodell findet Stellen, ein Reranker ordnet sie. Legen Sie eine GGUF-Datei oder den Ordner eines Modells hier ab, um es zu importieren.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>“Download” opens a connection to the place that the model lies at, as a rule huggingface.co. It is the only time that Lectern opens one.</source>
        <translation>„Herunterladen“ öffnet eine Verbindung zu dem Ort, an dem das Modell liegt, in der Regel huggingface.co. Nur dann öffnet Lectern eine.</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>Sprachmodelle</translation>
    </message>
    <message>
        <source>Embedding models</source>
        <translation>Einbettungsmodelle</translation>
    </message>
    <message>
        <source>Rerankers</source>
        <translation>Reranker</translation>
    </message>
    <message>
        <source>Import a GGUF file…</source>
        <translation>GGUF-Datei importieren …</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren …</translation>
    </message>
    <message>
        <source>{0} is installed.</source>
        <translation>{0} ist installiert.</translation>
    </message>
    <message>
        <source>Checked: {0}.</source>
        <translation>Geprüft: {0}.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Choose a GGUF file</source>
        <translation>GGUF-Datei auswählen</translation>
    </message>
    <message>
        <source>Language models (*.gguf)</source>
        <translation>Sprachmodelle (*.gguf)</translation>
    </message>
    <message>
        <source>Choose a model&apos;s folder</source>
        <translation>Ordner eines Modells auswählen</translation>
    </message>
    <message>
        <source>{0} was given up.</source>
        <translation>{0} wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The next question is answered by {0}.</source>
        <translation>Die nächste Frage beantwortet {0}.</translation>
    </message>
    <message>
        <source>All files are prepared for searching by {0}; until then the present model answers.</source>
        <translation>Alle Dateien werden für die Suche mit {0} vorbereitet; bis dahin antwortet das bisherige Modell.</translation>
    </message>
    <message>
        <source>{0} puts the passages into order.</source>
        <translation>{0} ordnet die Stellen.</translation>
    </message>
    <message>
        <source>Passages are shown without a reranker.</source>
        <translation>Stellen werden ohne Reranker gezeigt.</translation>
    </message>
    <message>
        <source>{0} was removed.</source>
        <translation>{0} wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>NewTask</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>What should be done?</source>
        <translation>Was soll getan werden?</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
</context>
<context>
    <name>PartsBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>{0} of {1} files</source>
        <translation>{0} von {1} Dateien</translation>
    </message>
</context>
<context>
    <name>PassagesAsTyped</name>
    <message>
        <source>Open the source</source>
        <translation>Die Quelle öffnen</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Pages of the document</source>
        <translation>Seiten des Dokuments</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>PortalShortcut</name>
    <message>
        <source>The desktop gave no shortcut.</source>
        <translation>Die Arbeitsumgebung hat keine Taste vergeben.</translation>
    </message>
    <message>
        <source>Ask Lectern</source>
        <translation>Lectern fragen</translation>
    </message>
    <message>
        <source>The desktop gave no shortcut; it may have asked you for one.</source>
        <translation>Die Arbeitsumgebung hat keine Taste vergeben; vielleicht hat sie Sie danach gefragt.</translation>
    </message>
    <message>
        <source>The desktop took the shortcut back.</source>
        <translation>Die Arbeitsumgebung hat die Taste zurückgenommen.</translation>
    </message>
    <message>
        <source>The desktop’s message bus is gone.</source>
        <translation>Der Nachrichtenbus der Arbeitsumgebung ist weg.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Nothing leaves this machine: no account, no statistics, no connection unless you start a download. Your own files are only read.</source>
        <translation>Nichts verlässt diesen Rechner: kein Konto, keine Statistik, keine Verbindung, außer Sie starten einen Download. Ihre eigenen Dateien werden nur gelesen.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>All that Lectern keeps is in one folder</source>
        <translation>Alles, was Lectern aufbewahrt, liegt in einem Ordner</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Endgültig entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Really remove? This cannot be undone. Press again.</source>
        <translation>Wirklich entfernen? Das lässt sich nicht rückgängig machen. Noch einmal drücken.</translation>
    </message>
    <message>
        <source>Not everything could be removed.</source>
        <translation>Nicht alles konnte entfernt werden.</translation>
    </message>
    <message>
        <source>Removed for good: {0}</source>
        <translation>Endgültig entfernt: {0}</translation>
    </message>
    <message>
        <source>Your own files are where they were.</source>
        <translation>Ihre eigenen Dateien sind, wo sie waren.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Suchindex</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Results of tasks</source>
        <translation>Ergebnisse von Aufgaben</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Prepared models</source>
        <translation>Vorbereitete Modelle</translation>
    </message>
    <message>
        <source>Key for programs</source>
        <translation>Schlüssel für Programme</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>Which folders you added, the names of their files, and the text of every passage.</source>
        <translation>Welche Ordner Sie hinzugefügt haben, die Namen ihrer Dateien und der Text jeder Stelle.</translation>
    </message>
    <message>
        <source>The words and meanings of the passages, to search them by.</source>
        <translation>Wörter und Bedeutungen der Stellen, um sie zu durchsuchen.</translation>
    </message>
    <message>
        <source>Your questions, the answers, and how you rated them.</source>
        <translation>Ihre Fragen, die Antworten und wie Sie sie bewertet haben.</translation>
    </message>
    <message>
        <source>What summaries, translations and other tasks made of your files.</source>
        <translation>Was Zusammenfassungen, Übersetzungen und andere Aufgaben aus Ihren Dateien gemacht haben.</translation>
    </message>
    <message>
        <source>What the program did and what went wrong.</source>
        <translation>Was das Programm getan hat und was schiefging.</translation>
    </message>
    <message>
        <source>What you changed here.</source>
        <translation>Was Sie hier geändert haben.</translation>
    </message>
    <message>
        <source>The window’s looks and size, and a question typed but not asked.</source>
        <translation>Aussehen und Größe des Fensters und eine getippte, nicht gestellte Frage.</translation>
    </message>
    <message>
        <source>Models that you added or downloaded.</source>
        <translation>Modelle, die Sie hinzugefügt oder heruntergeladen haben.</translation>
    </message>
    <message>
        <source>Models made ready for this machine; nothing of your files.</source>
        <translation>Für diesen Rechner vorbereitete Modelle; nichts aus Ihren Dateien.</translation>
    </message>
    <message>
        <source>How programs on this machine reach your library.</source>
        <translation>Wie Programme auf diesem Rechner Ihre Bibliothek erreichen.</translation>
    </message>
    <message>
        <source>What opens your locked files; kept in the key store of the system.</source>
        <translation>Was Ihre gesperrten Dateien öffnet; im Schlüsselspeicher des Systems.</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>Die Bibliothek</translation>
    </message>
    <message>
        <source>Everything but settings and models</source>
        <translation>Alles außer Einstellungen und Modellen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Questions, answers, ratings, and the results of tasks.</source>
        <translation>Fragen, Antworten, Bewertungen und die Ergebnisse von Aufgaben.</translation>
    </message>
    <message>
        <source>The list of folders, and all that was read from the files in them.</source>
        <translation>Die Liste der Ordner und alles, was aus den Dateien darin gelesen wurde.</translation>
    </message>
    <message>
        <source>Conversations, the library, passwords and logs.</source>
        <translation>Gespräche, die Bibliothek, Passwörter und Protokolle.</translation>
    </message>
    <message>
        <source>All that Lectern keeps, settings and models included.</source>
        <translation>Alles, was Lectern aufbewahrt, auch Einstellungen und Modelle.</translation>
    </message>
</context>
<context>
    <name>Processor</name>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Answers always come first; this is mostly about reading files.</source>
        <translation>Antworten gehen immer vor; hier geht es vor allem um das Lesen von Dateien.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>How many cores may work at once.</source>
        <translation>Wie viele Kerne gleichzeitig arbeiten dürfen.</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>Alle Kerne</translation>
    </message>
    <message>
        <source>Read files only on mains power</source>
        <translation>Dateien nur am Netzstrom lesen</translation>
    </message>
    <message>
        <source>On battery, new and changed files wait. Questions are answered all the same.</source>
        <translation>Im Akkubetrieb warten neue und geänderte Dateien. Fragen werden trotzdem beantwortet.</translation>
    </message>
    <message>
        <source>Let other programs go first</source>
        <translation>Anderen Programmen den Vortritt lassen</translation>
    </message>
    <message>
        <source>Read files at low priority, and more slowly on battery and while other programs are busy.</source>
        <translation>Dateien mit niedriger Priorität lesen, und langsamer im Akkubetrieb oder wenn andere Programme viel zu tun haben.</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Progress of indexing</source>
        <translation>Fortschritt der Indizierung</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Looking through the folders…</source>
        <translation>Ordner werden durchgesehen …</translation>
    </message>
    <message>
        <source>{0} of {1} files</source>
        <translation>{0} von {1} Dateien</translation>
    </message>
    <message>
        <source>{0} files/s</source>
        <translation>{0} Dateien/s</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>noch etwa {0}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Paused; {0} files are waiting</source>
        <translation>Angehalten; {0} Dateien warten</translation>
    </message>
    <message>
        <source>{0} files are waiting</source>
        <translation>{0} Dateien warten</translation>
    </message>
</context>
<context>
    <name>QuestionBubble</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Show all of the question</source>
        <translation>Die ganze Frage zeigen</translation>
    </message>
    <message>
        <source>Edit and ask again</source>
        <translation>Ändern und neu fragen</translation>
    </message>
</context>
<context>
    <name>RecommendedCard</name>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Its page</source>
        <translation>Seine Seite</translation>
    </message>
    <message>
        <source>Opens {0} in your browser.</source>
        <translation>Öffnet {0} in Ihrem Browser.</translation>
    </message>
    <message>
        <source>Page of {0} in the browser</source>
        <translation>Seite von {0} im Browser</translation>
    </message>
    <message>
        <source>Opens a connection to {0} and brings {1}.</source>
        <translation>Öffnet eine Verbindung zu {0} und holt {1}.</translation>
    </message>
    <message>
        <source>Download {0}, {1}, from {2}</source>
        <translation>{0} ({1}) von {2} herunterladen</translation>
    </message>
</context>
<context>
    <name>ResultColumn</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>This is the beginning of a result too large to be kept.</source>
        <translation>Dies ist der Anfang eines Ergebnisses, das zu groß zum Aufbewahren ist.</translation>
    </message>
    <message>
        <source>Beside the original</source>
        <translation>Neben dem Original</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>The new text</source>
        <translation>Der neue Text</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>No two files are alike.</source>
        <translation>Keine zwei Dateien gleichen einander.</translation>
    </message>
    <message>
        <source>The files are remembered as they are now. Ask again later.</source>
        <translation>Die Dateien sind gemerkt, wie sie jetzt sind. Fragen Sie später wieder.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Paragraph that differs</source>
        <translation>Absatz, der sich unterscheidet</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Sie sagen dasselbe.</translation>
    </message>
    <message>
        <source>No other file is like this one.</source>
        <translation>Keine andere Datei gleicht dieser.</translation>
    </message>
</context>
<context>
    <name>ResultExport</name>
    <message>
        <source>As Markdown…</source>
        <translation>Als Markdown …</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Als CSV …</translation>
    </message>
    <message>
        <source>As an Excel workbook…</source>
        <translation>Als Excel-Arbeitsmappe …</translation>
    </message>
    <message>
        <source>The map as PNG…</source>
        <translation>Die Karte als PNG …</translation>
    </message>
    <message>
        <source>The map as SVG…</source>
        <translation>Die Karte als SVG …</translation>
    </message>
    <message>
        <source>Export the result</source>
        <translation>Ergebnis exportieren</translation>
    </message>
    <message>
        <source>Written to {0}</source>
        <translation>Nach {0} geschrieben</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>RewriteForm</name>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
</context>
<context>
    <name>RootsTree</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Left out here: {0}</source>
        <translation>Hier ausgelassen: {0}</translation>
    </message>
    <message>
        <source>Being looked through…</source>
        <translation>Wird durchgesehen …</translation>
    </message>
    <message>
        <source>{0} indexed, {1} waiting, {2} not readable</source>
        <translation>{0} indiziert, {1} wartend, {2} nicht lesbar</translation>
    </message>
    <message>
        <source>{0} indexed, {1} not readable</source>
        <translation>{0} indiziert, {1} nicht lesbar</translation>
    </message>
    <message>
        <source>Ask in this folder</source>
        <translation>In diesem Ordner fragen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Do with this folder</source>
        <translation>Mit diesem Ordner tun</translation>
    </message>
    <message>
        <source>What to leave out…</source>
        <translation>Was auszulassen ist …</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Sammlung umbenennen</translation>
    </message>
    <message>
        <source>Do with these files</source>
        <translation>Mit diesen Dateien tun</translation>
    </message>
    <message>
        <source>What to leave out everywhere…</source>
        <translation>Was überall auszulassen ist …</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>A new collection</source>
        <translation>Eine neue Sammlung</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>New collection {0}</source>
        <translation>Neue Sammlung {0}</translation>
    </message>
</context>
<context>
    <name>RulesEditor</name>
    <message>
        <source>What to leave out everywhere</source>
        <translation>Was überall auszulassen ist</translation>
    </message>
    <message>
        <source>What to leave out of {0}</source>
        <translation>Was aus {0} auszulassen ist</translation>
    </message>
    <message>
        <source>Removed one by one</source>
        <translation>Einzeln entfernt</translation>
    </message>
    <message>
        <source>Removed one by one. Double-click, or press Enter, to take one back.</source>
        <translation>Einzeln entfernt. Doppelklick oder Eingabe nimmt eine wieder auf.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Looking what that would change…</source>
        <translation>Es wird geprüft, was sich ändern würde …</translation>
    </message>
    <message>
        <source>{0} files would leave the library</source>
        <translation>{0} Dateien würden die Bibliothek verlassen</translation>
    </message>
    <message>
        <source>{0} files would come into it</source>
        <translation>{0} Dateien kämen hinzu</translation>
    </message>
    <message>
        <source>No file would leave or come.</source>
        <translation>Keine Datei käme hinzu oder fiele weg.</translation>
    </message>
    <message>
        <source>One pattern a line, as in .gitignore: *.log leaves out files by their ending, drafts/ a folder, and ! takes something back in.</source>
        <translation>Ein Muster je Zeile, wie in .gitignore: *.log lässt Dateien nach ihrer Endung aus, drafts/ einen Ordner, und ! nimmt etwas wieder auf.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ScopeButton</name>
    <message>
        <source>Choose files…</source>
        <translation>Dateien auswählen …</translation>
    </message>
    <message>
        <source>Files: {0}</source>
        <translation>Dateien: {0}</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner auswählen …</translation>
    </message>
    <message>
        <source>Choose files of the library</source>
        <translation>Dateien der Bibliothek auswählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner auswählen</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search inside this document</source>
        <translation>In diesem Dokument suchen</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Voriger Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation>Suche beenden (Esc)</translation>
    </message>
    <message>
        <source>{0} of {1}…</source>
        <translation>{0} von {1} …</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Start and background</source>
        <translation>Start und Hintergrund</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Logs and diagnostics</source>
        <translation>Protokolle und Diagnose</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>About Lectern</source>
        <translation>Über Lectern</translation>
    </message>
</context>
<context>
    <name>SeveralPanel</name>
    <message>
        <source>Ask about these files</source>
        <translation>Diese Dateien befragen</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Copy the paths</source>
        <translation>Pfade kopieren</translation>
    </message>
    <message>
        <source>Leave out of the library</source>
        <translation>Aus der Bibliothek auslassen</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>{0} files are chosen</source>
        <translation>{0} Dateien sind ausgewählt</translation>
    </message>
</context>
<context>
    <name>SourcesRow</name>
    <message>
        <source>Source {0}: {1}, {2}</source>
        <translation>Quelle {0}: {1}, {2}</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Start and background</source>
        <translation>Start und Hintergrund</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>A key of your own</source>
        <translation>Eine eigene Taste</translation>
    </message>
    <message>
        <source>Bind this command to a key in the keyboard settings of your desktop; it brings Lectern up, ready to ask.</source>
        <translation>Legen Sie diesen Befehl in den Tastatureinstellungen Ihrer Arbeitsumgebung auf eine Taste; er holt Lectern nach vorn, bereit zum Fragen.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>In the background, where it keeps up with your files. The entry is {0}.</source>
        <translation>Im Hintergrund, wo es mit Ihren Dateien Schritt hält. Der Eintrag ist {0}.</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Weiterlaufen, wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>Lectern stays in the tray: Ask, Library, Pause and Quit are in its menu.</source>
        <translation>Lectern bleibt im Infobereich: Fragen, Bibliothek, Anhalten und Beenden stehen in seinem Menü.</translation>
    </message>
    <message>
        <source>Ask from any program by a key</source>
        <translation>Aus jedem Programm per Taste fragen</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Lectern.</source>
        <translation>Diese Arbeitsumgebung hat keinen Infobereich; Schließen beendet Lectern.</translation>
    </message>
    <message>
        <source>This desktop lets no program have a key of its own. You can bind one yourself, see below.</source>
        <translation>Diese Arbeitsumgebung gibt Programmen keine eigene Taste. Sie können selbst eine belegen, siehe unten.</translation>
    </message>
    <message>
        <source>The key is {0}.</source>
        <translation>Die Taste ist {0}.</translation>
    </message>
    <message>
        <source>The key is the one you chose in the settings of your desktop.</source>
        <translation>Die Taste ist die, die Sie in den Einstellungen Ihrer Arbeitsumgebung gewählt haben.</translation>
    </message>
    <message>
        <source>The desktop may ask which key it is to be.</source>
        <translation>Die Arbeitsumgebung fragt vielleicht, welche Taste es sein soll.</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Starting the engine…</source>
        <translation>Die Engine startet …</translation>
    </message>
    <message>
        <source>Progress of indexing</source>
        <translation>Fortschritt der Indizierung</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Indizierung anhalten</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>The engine is being started again…</source>
        <translation>Die Engine wird neu gestartet …</translation>
    </message>
    <message>
        <source>Indexing {0} of {1}</source>
        <translation>Indiziere {0} von {1}</translation>
    </message>
    <message>
        <source>{0} files/s</source>
        <translation>{0} Dateien/s</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>noch etwa {0}</translation>
    </message>
    <message>
        <source>Resume indexing</source>
        <translation>Indizierung fortsetzen</translation>
    </message>
    <message>
        <source>Indexing is paused; {0} waiting</source>
        <translation>Indizierung angehalten; {0} warten</translation>
    </message>
    <message>
        <source>Waiting for mains power; {0} files to read</source>
        <translation>Wartet auf Netzstrom; {0} Dateien zu lesen</translation>
    </message>
    <message>
        <source>{0} files indexed</source>
        <translation>{0} Dateien indiziert</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>{0} nicht lesbar</translation>
    </message>
    <message>
        <source>Everything stays on this machine</source>
        <translation>Alles bleibt auf diesem Rechner</translation>
    </message>
</context>
<context>
    <name>SummariseForm</name>
    <message>
        <source>As the settings say</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Only quote the files</source>
        <translation>Nur aus den Dateien zitieren</translation>
    </message>
    <message>
        <source>Let the model write</source>
        <translation>Das Modell schreiben lassen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>In whose words</source>
        <translation>In wessen Worten</translation>
    </message>
</context>
<context>
    <name>TagForm</name>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Give the tag</source>
        <translation>Das Schlagwort geben</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Es wegnehmen</translation>
    </message>
    <message>
        <source>The tag has no name yet.</source>
        <translation>Das Schlagwort hat noch keinen Namen.</translation>
    </message>
</context>
<context>
    <name>TalkBar</name>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>Neues Gespräch (Strg+N)</translation>
    </message>
    <message>
        <source>Hide the conversations (Ctrl+L)</source>
        <translation>Gespräche ausblenden (Strg+L)</translation>
    </message>
    <message>
        <source>Show the conversations (Ctrl+L)</source>
        <translation>Gespräche zeigen (Strg+L)</translation>
    </message>
</context>
<context>
    <name>TaskListPanel</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Your tasks will be listed here.</source>
        <translation>Ihre Aufgaben erscheinen hier.</translation>
    </message>
    <message>
        <source>New task (Ctrl+T)</source>
        <translation>Neue Aufgabe (Strg+T)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel and delete</source>
        <translation>Abbrechen und löschen</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Löschen	Entf</translation>
    </message>
</context>
<context>
    <name>TaskView</name>
    <message>
        <source>State of the task</source>
        <translation>Stand der Aufgabe</translation>
    </message>
    <message>
        <source>Progress of the task</source>
        <translation>Fortschritt der Aufgabe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Ergebnis kopieren</translation>
    </message>
    <message>
        <source>Delete this task</source>
        <translation>Diese Aufgabe löschen</translation>
    </message>
    <message>
        <source>This is the beginning of a result too large to be kept.</source>
        <translation>Dies ist der Anfang eines Ergebnisses, das zu groß zum Aufbewahren ist.</translation>
    </message>
    <message>
        <source>The result is copied.</source>
        <translation>Das Ergebnis ist kopiert.</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>„{0}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>“{0}” is done.</source>
        <translation>„{0}“ ist fertig.</translation>
    </message>
    <message numerus="yes">
        <source>Taken from %n file(s): “{0}”.</source>
        <translation>
            <numerusform>Von %n Datei entfernt: „{0}“.</numerusform>
            <numerusform>Von %n Dateien entfernt: „{0}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given to %n file(s): “{0}”.</source>
        <translation>
            <numerusform>%n Datei gegeben: „{0}“.</numerusform>
            <numerusform>%n Dateien gegeben: „{0}“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextForm</name>
    <message>
        <source>This text</source>
        <translation>Dieser Text</translation>
    </message>
    <message>
        <source>The text of files</source>
        <translation>Der Text von Dateien</translation>
    </message>
    <message>
        <source>Type or paste a text</source>
        <translation>Text eingeben oder einfügen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Es gibt noch keinen Text.</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Es ist noch keine Datei gewählt.</translation>
    </message>
</context>
<context>
    <name>TextRow</name>
    <message>
        <source>Not supported</source>
        <translation>Nicht belegt</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Everything grows with it. The sample shows it while you move the slider.</source>
        <translation>Alles wächst mit. Das Beispiel zeigt es, während Sie den Regler bewegen.</translation>
    </message>
    <message>
        <source>The lease can be ended with six months’ notice.</source>
        <translation>Der Mietvertrag kann mit sechs Monaten Frist gekündigt werden.</translation>
    </message>
    <message>
        <source>{0} px</source>
        <translation>{0} px</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text of the document, as it was read</source>
        <translation>Text des Dokuments, wie er gelesen wurde</translation>
    </message>
</context>
<context>
    <name>TopicPanel</name>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a topic, or draw a frame on the map with Shift held down.</source>
        <translation>Wählen Sie ein Thema oder ziehen Sie mit gedrückter Umschalttaste einen Rahmen auf der Karte.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort …</translation>
    </message>
    <message>
        <source>Choose files by drawing a frame (Shift)</source>
        <translation>Dateien mit einem Rahmen auswählen (Umschalt)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Kleiner (-)</translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <translation>Alles zeigen (0)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
</context>
<context>
    <name>TopicsForm</name>
    <message>
        <source>Group everything anew, even where topics still fit</source>
        <translation>Alles neu gruppieren, auch wo Themen noch passen</translation>
    </message>
</context>
<context>
    <name>TranslateForm</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Into which language</source>
        <translation>In welche Sprache</translation>
    </message>
    <message>
        <source>Into which language?</source>
        <translation>In welche Sprache?</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Indizierung anhalten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Resume indexing</source>
        <translation>Indizierung fortsetzen</translation>
    </message>
</context>
<context>
    <name>Tuning</name>
    <message>
        <source>All that fit</source>
        <translation>Alle, die passen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Memory of the language model in use</source>
        <translation>Speicher des verwendeten Sprachmodells</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>How much it reads at once: evidence, talk and answer.</source>
        <translation>Wie viel es auf einmal liest: Belege, Gespräch und Antwort.</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Schichten auf der GPU</translation>
    </message>
    <message>
        <source>-1 means all that fit; 0 leaves the GPU alone.</source>
        <translation>-1 heißt alle, die passen; 0 lässt die GPU in Ruhe.</translation>
    </message>
    <message>
        <source>No graphics card was found that Lectern can compute on.</source>
        <translation>Es wurde keine Grafikkarte gefunden, auf der Lectern rechnen kann.</translation>
    </message>
    <message>
        <source>Automatic (up to {0} tokens)</source>
        <translation>Automatisch (bis zu {0} Token)</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} Token</translation>
    </message>
    <message>
        <source>The language model is loaded with the new sizes at the next question.</source>
        <translation>Das Sprachmodell wird bei der nächsten Frage mit den neuen Größen geladen.</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Understood as: {0}</source>
        <translation>Verstanden als: {0}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Copy with sources</source>
        <translation>Mit Quellen kopieren</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Neu antworten</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>Gute Antwort</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>Schlechte Antwort</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Schreibt …</translation>
    </message>
    <message>
        <source>Looking for passages…</source>
        <translation>Sucht Stellen …</translation>
    </message>
    <message>
        <source>Reading {0} of {1} files</source>
        <translation>Liest {0} von {1} Dateien</translation>
    </message>
    <message>
        <source>This answer was stopped before its end.</source>
        <translation>Diese Antwort wurde vor ihrem Ende angehalten.</translation>
    </message>
    <message>
        <source>This answer broke off.</source>
        <translation>Diese Antwort ist abgebrochen.</translation>
    </message>
    <message>
        <source>Read {0} of {1} {2}.</source>
        <translation>{0} von {1} {2} gelesen.</translation>
    </message>
    <message>
        <source>The files may not answer this; these are the nearest passages.</source>
        <translation>Vielleicht beantworten die Dateien dies nicht; hier die nächstliegenden Stellen.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) without support were left out.</source>
        <translation>
            <numerusform>%n Satz ohne Beleg wurde weggelassen.</numerusform>
            <numerusform>%n Sätze ohne Beleg wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in your files</source>
        <translation>Nicht in Ihren Dateien</translation>
    </message>
    <message>
        <source>Quoted from your files</source>
        <translation>Aus Ihren Dateien zitiert</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) not supported</source>
        <translation>
            <numerusform>%n Satz nicht belegt</numerusform>
            <numerusform>%n Sätze nicht belegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Every sentence checked against your files</source>
        <translation>Jeder Satz an Ihren Dateien geprüft</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Der Code ist kopiert.</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Nicht belegt</translation>
    </message>
    <message>
        <source>The answer is copied, with its sources.</source>
        <translation>Die Antwort ist mit Quellen kopiert.</translation>
    </message>
    <message>
        <source>The answer is copied.</source>
        <translation>Die Antwort ist kopiert.</translation>
    </message>
    <message>
        <source>Copy the text only</source>
        <translation>Nur den Text kopieren</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Die Quelle öffnen</translation>
    </message>
</context>
<context>
    <name>TurnsColumn</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Wird geholt …</translation>
    </message>
</context>
<context>
    <name>ViewerBar</name>
    <message>
        <source>Previous citation (Alt+Up)</source>
        <translation>Voriger Beleg (Alt+Auf)</translation>
    </message>
    <message>
        <source>Next citation (Alt+Down)</source>
        <translation>Nächster Beleg (Alt+Ab)</translation>
    </message>
    <message>
        <source>Search inside (Ctrl+F)</source>
        <translation>Darin suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Kleiner (Strg+-)</translation>
    </message>
    <message>
        <source>Usual size (Ctrl+0)</source>
        <translation>Normale Größe (Strg+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Größer (Strg++)</translation>
    </message>
    <message>
        <source>Copy the passage</source>
        <translation>Stelle kopieren</translation>
    </message>
    <message>
        <source>What can be done with this text</source>
        <translation>Was sich mit diesem Text tun lässt</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Open in its own program</source>
        <translation>Im eigenen Programm öffnen</translation>
    </message>
    <message>
        <source>Close the viewer (Esc)</source>
        <translation>Ansicht schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>ViewerPanel</name>
    <message>
        <source>Opening the document…</source>
        <translation>Dokument wird geöffnet …</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>What follows is its text as it was indexed.</source>
        <translation>Es folgt ihr Text, wie er indiziert wurde.</translation>
    </message>
    <message>
        <source>The file has changed since it was indexed.</source>
        <translation>Die Datei hat sich seit der Indizierung geändert.</translation>
    </message>
    <message>
        <source>This file is too large to be shown here.</source>
        <translation>Diese Datei ist zu groß, um sie hier zu zeigen.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password.</source>
        <translation>Dieses PDF ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>This PDF is damaged and its pages cannot be shown.</source>
        <translation>Dieses PDF ist beschädigt; seine Seiten können nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>What follows is the passage as it was indexed.</source>
        <translation>Es folgt die Stelle, wie sie indiziert wurde.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>The system could not open this file.</source>
        <translation>Das System konnte diese Datei nicht öffnen.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted, or no program is set for it.</source>
        <translation>Vielleicht wurde sie verschoben oder gelöscht, oder es ist kein Programm dafür eingestellt.</translation>
    </message>
</context>
<context>
    <name>WindowsShortcut</name>
    <message>
        <source>Another program has {0} already.</source>
        <translation>{0} gehört schon einem anderen Programm.</translation>
    </message>
</context>
<context>
    <name>_FieldRow</name>
    <message>
        <source>Column, such as: rent</source>
        <translation>Spalte, etwa: Miete</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Name der Spalte</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Art des Werts</translation>
    </message>
    <message>
        <source>More words, such as: euros a month</source>
        <translation>Mehr Worte, etwa: Euro im Monat</translation>
    </message>
    <message>
        <source>What is meant, in more words</source>
        <translation>Was gemeint ist, mit mehr Worten</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Diese Spalte entfernen</translation>
    </message>
</context>
<context>
    <name>_TaskList</name>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
</context>
<context>
    <name>conversations</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>{0} kann nicht geschrieben werden ({1}).</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Fits: needs about {0} of memory; {1} are free.</source>
        <translation>Passt: braucht etwa {0} Speicher; {1} sind frei.</translation>
    </message>
    <message>
        <source>Too large for this machine: needs about {0} of memory; it has {1}.</source>
        <translation>Zu groß für diesen Rechner: braucht etwa {0} Speicher; er hat {1}.</translation>
    </message>
    <message>
        <source>Tight: needs about {0} of memory with a context of {1} tokens; {2} are free. Other programs may become slow.</source>
        <translation>Knapp: braucht etwa {0} Speicher bei einem Kontext von {1} Token; {2} sind frei. Andere Programme können langsam werden.</translation>
    </message>
    <message>
        <source>Tight: needs about {0} of memory; {1} are free. Other programs may become slow.</source>
        <translation>Knapp: braucht etwa {0} Speicher; {1} sind frei. Andere Programme können langsam werden.</translation>
    </message>
    <message>
        <source>{0} B parameters</source>
        <translation>{0} Mrd. Parameter</translation>
    </message>
    <message>
        <source>{0} M parameters</source>
        <translation>{0} Mio. Parameter</translation>
    </message>
    <message>
        <source>{0} parameters</source>
        <translation>{0} Parameter</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>viele Sprachen</translation>
    </message>
    <message>
        <source>Writes answers in its own words: it passed the examination.</source>
        <translation>Schreibt Antworten in eigenen Worten: Es hat die Prüfung bestanden.</translation>
    </message>
    <message>
        <source>Answers by quoting your files: it did not pass the examination for writing.</source>
        <translation>Antwortet mit Zitaten aus Ihren Dateien: Die Prüfung im Schreiben hat es nicht bestanden.</translation>
    </message>
    <message>
        <source>Will be examined at the first question, to see whether it quotes or writes.</source>
        <translation>Wird bei der ersten Frage geprüft, ob es zitiert oder schreibt.</translation>
    </message>
    <message>
        <source>If you use it, all files are prepared for searching anew; until that is done, the present model answers.</source>
        <translation>Wenn Sie es verwenden, werden alle Dateien neu für die Suche vorbereitet; bis dahin antwortet das bisherige Modell.</translation>
    </message>
    <message>
        <source>If you use it, all files are prepared for searching anew, which takes about {0}; until that is done, the present model answers.</source>
        <translation>Wenn Sie es verwenden, werden alle Dateien neu für die Suche vorbereitet, was etwa {0} dauert; bis dahin antwortet das bisherige Modell.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} je Sekunde</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>noch etwa {0}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Files to leave out</source>
        <translation>Auszulassende Dateien</translation>
    </message>
    <message>
        <source>Patterns as in .gitignore, one a line: *.bak or drafts/. They count when you leave the field.</source>
        <translation>Muster wie in .gitignore, eines je Zeile: *.bak oder drafts/. Sie gelten, sobald Sie das Feld verlassen.</translation>
    </message>
    <message>
        <source>Heed .gitignore files</source>
        <translation>.gitignore-Dateien beachten</translation>
    </message>
    <message>
        <source>Leave out what a folder’s .gitignore names.</source>
        <translation>Auslassen, was die .gitignore eines Ordners nennt.</translation>
    </message>
    <message>
        <source>Adapters of language models</source>
        <translation>Adapter von Sprachmodellen</translation>
    </message>
    <message>
        <source>LoRA files, one a line: MODEL=ADAPTER, or MODEL=ADAPTER@0.5 for half its strength.</source>
        <translation>LoRA-Dateien, eine je Zeile: MODELL=ADAPTER, oder MODELL=ADAPTER@0.5 für die halbe Stärke.</translation>
    </message>
    <message>
        <source>Largest file, in MB</source>
        <translation>Größte Datei, in MB</translation>
    </message>
    <message>
        <source>Larger files are skipped.</source>
        <translation>Größere Dateien werden übersprungen.</translation>
    </message>
    <message>
        <source>Time to read one file, in seconds</source>
        <translation>Zeit zum Lesen einer Datei, in Sekunden</translation>
    </message>
    <message>
        <source>A file that takes longer is given up, and listed as failed.</source>
        <translation>Eine Datei, die länger braucht, wird aufgegeben und als fehlgeschlagen geführt.</translation>
    </message>
    <message>
        <source>Memory to read one file, in MB</source>
        <translation>Speicher zum Lesen einer Datei, in MB</translation>
    </message>
    <message>
        <source>A file that needs more is given up, and listed as failed.</source>
        <translation>Eine Datei, die mehr braucht, wird aufgegeben und als fehlgeschlagen geführt.</translation>
    </message>
    <message>
        <source>Processes that read</source>
        <translation>Lesende Prozesse</translation>
    </message>
    <message>
        <source>More of them read faster and need more memory. 0 chooses.</source>
        <translation>Mehr davon lesen schneller und brauchen mehr Speicher. 0 wählt selbst.</translation>
    </message>
    <message>
        <source>Look through all folders every … seconds</source>
        <translation>Alle Ordner durchsehen alle … Sekunden</translation>
    </message>
    <message>
        <source>Changes are noticed at once; this finds what was missed.</source>
        <translation>Änderungen werden sofort bemerkt; dies findet, was übersehen wurde.</translation>
    </message>
    <message>
        <source>Look through network drives every … seconds</source>
        <translation>Netzlaufwerke durchsehen alle … Sekunden</translation>
    </message>
    <message>
        <source>They do not tell of changes.</source>
        <translation>Sie melden keine Änderungen.</translation>
    </message>
    <message>
        <source>Wait after a change, in seconds</source>
        <translation>Wartezeit nach einer Änderung, in Sekunden</translation>
    </message>
    <message>
        <source>A file must be still this long before it is read.</source>
        <translation>So lange muss eine Datei ruhen, bevor sie gelesen wird.</translation>
    </message>
    <message>
        <source>How meanings are computed</source>
        <translation>Wie Bedeutungen berechnet werden</translation>
    </message>
    <message>
        <source>“auto” takes the fastest way that is exact on this machine.</source>
        <translation>„auto“ nimmt den schnellsten Weg, der auf diesem Rechner genau ist.</translation>
    </message>
    <message>
        <source>Who rewrites follow-up questions</source>
        <translation>Wer Folgefragen umschreibt</translation>
    </message>
    <message>
        <source>Rules, at once; or a model that composes, whose words are checked.</source>
        <translation>Regeln, sofort; oder ein schreibendes Modell, dessen Worte geprüft werden.</translation>
    </message>
    <message>
        <source>Longest wait for an answer’s first word, in seconds</source>
        <translation>Längste Wartezeit bis zum ersten Wort einer Antwort, in Sekunden</translation>
    </message>
    <message>
        <source>A model is given as much to read as it can in this time.</source>
        <translation>Ein Modell bekommt so viel zu lesen, wie es in dieser Zeit schafft.</translation>
    </message>
    <message>
        <source>Address for other programs</source>
        <translation>Adresse für andere Programme</translation>
    </message>
    <message>
        <source>127.0.0.1 is this machine only. Another address opens the library to the network, without encryption, from the next start of the engine on.</source>
        <translation>127.0.0.1 ist nur dieser Rechner. Eine andere Adresse öffnet die Bibliothek unverschlüsselt für das Netz, ab dem nächsten Start der Engine.</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>Read in part</source>
        <translation>Teilweise gelesen</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>Indiziert</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>No collection</source>
        <translation>Keine Sammlung</translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message>
        <source>Quoted from your files</source>
        <translation>Aus Ihren Dateien zitiert</translation>
    </message>
    <message>
        <source>Written by {0}</source>
        <translation>Geschrieben von {0}</translation>
    </message>
    <message>
        <source>{0} of {1} passages</source>
        <translation>{0} von {1} Stellen</translation>
    </message>
    <message>
        <source>None of them: {0}</source>
        <translation>Keines davon: {0}</translation>
    </message>
    <message>
        <source>right for {0} of the examples</source>
        <translation>bei {0} der Beispiele richtig</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>seit {0}</translation>
    </message>
    <message>
        <source>Before: {0}</source>
        <translation>Vorher: {0}</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>Translate…</source>
        <translation>Übersetzen …</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>Umschreiben …</translation>
    </message>
    <message>
        <source>Extract a table…</source>
        <translation>Tabelle herausziehen …</translation>
    </message>
    <message>
        <source>Find copies and versions</source>
        <translation>Kopien und Fassungen finden</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort …</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Duplicates and versions</source>
        <translation>Duplikate und Fassungen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Etiketten …</translation>
    </message>
    <message>
        <source>Summarise this document</source>
        <translation>Dieses Dokument zusammenfassen</translation>
    </message>
    <message>
        <source>Translate this passage…</source>
        <translation>Diese Stelle übersetzen …</translation>
    </message>
    <message>
        <source>Rewrite this passage…</source>
        <translation>Diese Stelle umschreiben …</translation>
    </message>
    <message>
        <source>{0} is not in the library any more.</source>
        <translation>{0} ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>It may have been moved, or is being read again.</source>
        <translation>Sie wurde vielleicht verschoben oder wird neu eingelesen.</translation>
    </message>
    <message>
        <source>Tagged by hand</source>
        <translation>Von Hand vergeben</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Keines davon</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The file does not say.</source>
        <translation>Die Datei sagt es nicht.</translation>
    </message>
    <message>
        <source>Not found in the file: check it.</source>
        <translation>Nicht in der Datei gefunden: bitte prüfen.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Umschreiben</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Write from a template</source>
        <translation>Aus einer Vorlage schreiben</translation>
    </message>
    <message>
        <source>Extract a table</source>
        <translation>Tabelle herausziehen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>The central sentences of files, each with the place it stands at; a model that writes well puts them into its own words.</source>
        <translation>Die zentralen Sätze der Dateien, jeder mit seiner Stelle; ein Modell, das gut schreibt, fasst sie in eigene Worte.</translation>
    </message>
    <message>
        <source>A text without mistakes, shorter, plainer or in another tone. What changed is shown, and every number is held against the original.</source>
        <translation>Ein Text ohne Fehler, kürzer, einfacher oder in anderem Ton. Was sich geändert hat, wird gezeigt, und jede Zahl wird mit dem Original verglichen.</translation>
    </message>
    <message>
        <source>A text in another language, paragraph by paragraph. A paragraph whose numbers do not survive stays as it was.</source>
        <translation>Ein Text in einer anderen Sprache, Absatz für Absatz. Ein Absatz, dessen Zahlen nicht erhalten bleiben, bleibt, wie er war.</translation>
    </message>
    <message>
        <source>A letter, an e-mail, an outline or a table, filled in with what your files say, each quotation with its source.</source>
        <translation>Ein Brief, eine E-Mail, eine Gliederung oder eine Tabelle, gefüllt mit dem, was Ihre Dateien sagen, jedes Zitat mit Quelle.</translation>
    </message>
    <message>
        <source>A table with a line for each file: name what you want to know, and every value comes with the place it stands at.</source>
        <translation>Eine Tabelle mit einer Zeile je Datei: Nennen Sie, was Sie wissen wollen, und jeder Wert kommt mit seiner Stelle.</translation>
    </message>
    <message>
        <source>What your files are about, as a map to look at: files on the same lie close.</source>
        <translation>Wovon Ihre Dateien handeln, als Karte zum Ansehen: Dateien über dasselbe liegen beieinander.</translation>
    </message>
    <message>
        <source>Files with the same text, nearly the same, or versions of one document, and what differs between them.</source>
        <translation>Dateien mit demselben Text, fast demselben, oder Fassungen eines Dokuments, und was sie unterscheidet.</translation>
    </message>
    <message>
        <source>One of your labels for each file: learned from files that you tagged, or from the labels’ names alone. Files that none fits get none.</source>
        <translation>Eines Ihrer Etiketten für jede Datei: gelernt aus Dateien, die Sie verschlagwortet haben, oder allein aus den Namen. Dateien, zu denen keines passt, bekommen keines.</translation>
    </message>
    <message>
        <source>A tag of your own on files; “tag:name” in a search finds only those.</source>
        <translation>Ein eigenes Schlagwort an Dateien; „tag:name“ in einer Suche findet nur diese.</translation>
    </message>
    <message>
        <source>What is new, changed, moved or gone since you looked last, with what it says.</source>
        <translation>Was neu, geändert, verschoben oder weg ist, seit Sie zuletzt nachgesehen haben, und was darin steht.</translation>
    </message>
    <message>
        <source>{0} files and folders</source>
        <translation>{0} Dateien und Ordner</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Waiting for the one before it</source>
        <translation>Wartet auf die davor</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Broken off when the program ended</source>
        <translation>Abgebrochen, als das Programm endete</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} von {2}</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>noch etwa {0}</translation>
    </message>
    <message>
        <source>Gathering</source>
        <translation>Sammeln</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Karte zeichnen</translation>
    </message>
    <message>
        <source>Finding names</source>
        <translation>Namen finden</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Etikettieren</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>The same text</source>
        <translation>Derselbe Text</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Fast dasselbe</translation>
    </message>
    <message>
        <source>Versions of one document</source>
        <translation>Fassungen eines Dokuments</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Correct spelling and grammar</source>
        <translation>Rechtschreibung und Grammatik berichtigen</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>Kürzen</translation>
    </message>
    <message>
        <source>Plain words</source>
        <translation>Einfache Worte</translation>
    </message>
    <message>
        <source>Formal tone</source>
        <translation>Förmlicher Ton</translation>
    </message>
    <message>
        <source>Friendly tone</source>
        <translation>Freundlicher Ton</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>What to look up</source>
        <translation>Was nachzuschlagen ist</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>Grußformel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Number of lines</source>
        <translation>Zahl der Zeilen</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Table of passages</source>
        <translation>Tabelle von Stellen</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Left as it was: {0} is missing in the new wording.</source>
        <translation>Gelassen, wie es war: {0} fehlt im neuen Wortlaut.</translation>
    </message>
    <message>
        <source>Left as it was: {0} is not in the original.</source>
        <translation>Gelassen, wie es war: {0} steht nicht im Original.</translation>
    </message>
    <message>
        <source>Left as it was: nothing was written.</source>
        <translation>Gelassen, wie es war: Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
</context>
</TS>
